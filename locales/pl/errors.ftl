# Polish. What went wrong, by the stable code of the error.

error-nothing-kept = Nie zapisaliśmy niczego z Państwa pisma.

error-not_a_picture = Ten plik nie jest zdjęciem ani plikiem PDF.
error-not_a_picture-next = Proszę wybrać zdjęcie (JPEG, PNG lub WebP) albo PDF.

error-corrupt = Ten plik jest uszkodzony.
error-corrupt-next = Proszę zrobić nowe zdjęcie albo jeszcze raz wybrać plik.

error-too_small = To zdjęcie jest za małe do odczytania.
error-too_small-next = Proszę zrobić nowe zdjęcie, na którym widać całą kartkę.

error-too_many_pixels = To zdjęcie jest za duże.
error-too_many_pixels-next = Proszę ustawić w aparacie mniejszy rozmiar zdjęcia.

error-too_large = To jest za duże.
error-too_large-next = Wszystkie strony razem mogą mieć najwyżej { $megabytes } MB. Zamiast dużych plików proszę zrobić zdjęcia.

error-too_many_pages = Stron jest za dużo.
error-too_many_pages-next = Największa liczba stron: { $pages }. Proszę wybrać tylko strony jednego pisma.

error-no_pages = Nie wybrano jeszcze żadnego pliku.
error-no_pages-next = Proszę zrobić zdjęcie pisma albo wybrać plik.

error-pdf_password = Ten plik PDF jest chroniony hasłem.
error-pdf_password-next = Proszę zapisać PDF bez hasła albo sfotografować papier.

error-pdf_too_many_pages = Ten plik PDF ma za dużo stron.
error-pdf_too_many_pages-next = Największa liczba stron: { $pages }. Proszę sfotografować tylko strony jednego pisma.

error-pdf_broken = Ten plik PDF jest uszkodzony.
error-pdf_broken-next = Proszę jeszcze raz pobrać PDF albo sfotografować papier.

error-no_text = Nie znaleźliśmy tekstu na zdjęciu.
error-no_text-next = Proszę położyć kartkę płasko. Potem proszę zrobić nowe zdjęcie.

error-no_text_dark = Zdjęcie jest za ciemne. Nie możemy nic odczytać.
error-no_text_dark-next = Proszę stanąć bliżej światła. Potem proszę zrobić nowe zdjęcie.

error-no_text_blurred = Zdjęcie jest nieostre. Nie możemy nic odczytać.
error-no_text_blurred-next = Proszę trzymać telefon spokojnie. Potem proszę zrobić nowe zdjęcie.

error-no_text_far = Litery na zdjęciu są za małe.
error-no_text_far-next = Proszę podejść bliżej. Kartka powinna wypełniać zdjęcie.

error-no_text_blank = Kartka na zdjęciu jest pusta.
error-no_text_blank-next = Proszę odwrócić kartkę. Potem proszę zrobić nowe zdjęcie.

error-foreign_language = To pismo nie jest po niemiecku.
error-foreign_language-next = Możemy czytać tylko pisma po niemiecku.

error-two_letters = Te strony należą chyba do dwóch różnych pism.
error-two_letters-next = Proszę wysyłać zawsze tylko jedno pismo.

error-busy = W tej chwili z tej strony korzysta wiele osób.
error-busy-next = Proszę poczekać minutę. Potem proszę spróbować jeszcze raz.

error-already_reading = Już czytamy Państwa pismo.
error-already_reading-kept = Państwa pismo jest tylko w pamięci operacyjnej.
error-already_reading-next = Proszę chwilę poczekać, aż skończymy.

error-timeout = Czytanie trwało za długo.
error-timeout-next = Proszę spróbować jeszcze raz, najlepiej z nowym zdjęciem.

error-cancelled = Czytanie zostało przerwane.
error-cancelled-next = Można zacząć od nowa.

error-incomplete = Plik nie dotarł w całości.
error-incomplete-next = Proszę sprawdzić połączenie z internetem. Potem proszę spróbować jeszcze raz.

error-expired = Państwa pisma już tu nie ma.
error-expired-kept = Usuwamy każde pismo, gdy przez pewien czas nikt go nie używa.
error-expired-next = Proszę jeszcze raz przesłać pismo.

error-bad_correction = Ta informacja nie pasuje do pisma.
error-bad_correction-kept = Państwa dane są bez zmian.
error-bad_correction-next = Proszę sprawdzić dzień. Nie może on być w przyszłości.

error-no_question = Nie dotarło żadne pytanie.
error-no_question-kept = Państwa pismo nadal tu jest.
error-no_question-next = Proszę wrócić i wpisać pytanie.

error-not_found = Tej strony nie ma.
error-not_found-next = Proszę przejść do strony startowej.

error-internal = Po naszej stronie wystąpił błąd.
error-internal-next = Proszę spróbować jeszcze raz. Jeśli to nie pomoże, proszę zapytać bezpośrednio w urzędzie.
