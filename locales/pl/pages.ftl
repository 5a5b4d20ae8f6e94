# Polish. Pages of their own, written by the server.

## Words explained, all on one page

ui-glossary-title = Trudne słowa w decyzjach urzędów
ui-glossary-lead = Te słowa często są w pismach z urzędów. Tutaj je wyjaśniamy.
ui-glossary-search = Szukaj słowa
ui-glossary-search-send = Szukaj
ui-glossary-found = Liczba znalezionych słów: { $count }
ui-glossary-none = Tego słowa nie mamy: „{ $typed }”. Proszę zapytać w urzędzie.
ui-glossary-all = Pokaż wszystkie słowa

## Accessibility statement

ui-accessibility-title = Deklaracja dostępności
ui-accessibility-owner = Za tę stronę odpowiada: { $owner }
ui-accessibility-lead = Z tej strony mają móc korzystać wszyscy, także osoby z niepełnosprawnością.
ui-accessibility-rules = Jakie przepisy obowiązują
ui-accessibility-rules-text = Obowiązuje ustawa o równości osób z niepełnosprawnością (Behindertengleichstellungsgesetz, BGG), § 12a i § 12b. Szczegóły reguluje rozporządzenie o dostępnej technice (BITV 2.0). Dla krajów związkowych i gmin obowiązują ustawy danego kraju związkowego. Naszym celem są międzynarodowe reguły WCAG 2.2, poziom AA.
ui-accessibility-status = Co już działa
ui-accessibility-status-text = Ta strona w większości spełnia te reguły. Czego jeszcze brakuje, opisuje następna część.
ui-accessibility-gaps = Co jeszcze nie działa
ui-accessibility-gap-picture = Zdjęcie Państwa pisma jest obrazem. Odczytany tekst jest pod nim jako tekst.
ui-accessibility-gap-reading = Gdy zdjęcie jest złe, w odczytanym tekście mogą być błędy.
ui-accessibility-gap-voice = Czytanie na głos działa tylko, gdy urządzenie ma głos dla Państwa języka.
ui-accessibility-gap-sign = Nie ma jeszcze filmów w niemieckim języku migowym.
ui-accessibility-gap-easy = Teksty są w prostym języku. Nie jest to sprawdzony tekst łatwy do czytania (Leichte Sprache).
ui-accessibility-checked = Jak sprawdzamy
ui-accessibility-checked-text = Sprawdzamy sami. Program bada każdą stronę. Ludzie próbują używać strony samą klawiaturą.
ui-accessibility-date = Data tej deklaracji: { $day }.
ui-accessibility-report = Zgłoś barierę
ui-accessibility-report-text = Czy z czegoś nie da się korzystać? Wtedy proszę do nas napisać lub zadzwonić. Proszę powiedzieć, na czym polega problem i jakiego urządzenia Państwo używają.
ui-accessibility-report-email = E-mail: { $email }
ui-accessibility-report-phone = Telefon: { $phone }
ui-accessibility-report-post = Poczta: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Odpowiedzialny urząd odpowie Państwu w ciągu miesiąca.
ui-accessibility-report-none = Odpowiedzialny urząd nie podał tu jeszcze danych kontaktowych.
ui-accessibility-enforce = Gdy odpowiedź nie pomaga
ui-accessibility-enforce-text = Wtedy można zwrócić się do instytucji rozjemczej (Schlichtungsstelle). Pośredniczy ona między Państwem a urzędem. To nic nie kosztuje i nie trzeba adwokata.
ui-accessibility-enforce-body = Właściwa instytucja: { $body }
ui-accessibility-enforce-none = Każdy kraj związkowy ma taką instytucję. Proszę zapytać o nią w urzędzie.
