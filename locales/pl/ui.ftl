# Polish. The interface. Plain words, formal address, no exclamation marks.

language-name = Polski
format-locale = pl-PL
format-euro = { $number }{ "\u00A0" }€

## On every page

ui-name = Zrozumieć pismo z urzędu
ui-skip = Przejdź do treści
ui-languages = Języki
ui-foot = Ta strona nie jest poradą prawną. Obowiązuje to, co jest w piśmie.
ui-about-link = O tej stronie
ui-back = Powrót do początku
ui-back-to = Powrót do { $site }
ui-close = Zamknij
ui-cancel = Przerwij
ui-colon = :

## Start

ui-start-title = Zrozumieć, co jest w piśmie z urzędu
ui-start-lead = Proszę zrobić zdjęcie. Powiemy prostymi słowami, co trzeba zrobić i do kiedy.
ui-take-photo = Zrób zdjęcie
ui-choose-files = Wybierz pliki
ui-take-more = Sfotografuj kolejną stronę
ui-choose-more = Wybierz więcej plików
ui-send = Przeczytaj pismo
ui-promise-alone = Zdjęcie zostaje w pamięci operacyjnej tej usługi. Nikt inny go nie widzi.
ui-promise-gone = Po { $minutes } min bez używania wszystko usuwamy. Można też usunąć wszystko od razu.
ui-promise-program = Pismo czyta program. Może się on pomylić.
ui-samples-title = Nie mają Państwo pisma pod ręką?
ui-sample-dog-tax = Zobacz przykład: podatek od psa
ui-sample-jobcenter = Zobacz przykład: pismo z Jobcenter
ui-deleted = Państwa pismo zostało usunięte.

## Pages before they are sent

ui-page = Strona { $page }
ui-page-earlier = Przesuń stronę { $page } do przodu
ui-page-later = Przesuń stronę { $page } do tyłu
ui-page-remove = Usuń stronę { $page }
ui-page-moved = To jest teraz strona { $page }.
ui-page-removed = Strona { $page } została usunięta.
ui-pages-chosen = Wybrane strony: { $count }
ui-uploading = Wysyłanie: { $percent } %
ui-upload-cancelled = Wysyłanie zostało przerwane.

## While reading

ui-waiting-title = Czytamy Państwa pismo
ui-waiting-hint = Zwykle trwa to tylko kilka sekund.
ui-step-opening = Otwieranie zdjęć
ui-step-queued = Proszę czekać. Liczba pism przed Państwa pismem: { $ahead }
ui-step-reading = Czytanie tekstu
ui-step-page = Czytanie strony { $page } z { $of }
ui-step-computing = Obliczanie dni i kwot

## Result

ui-warning = Proszę pamiętać
ui-example = To jest przykład. Liczymy tak, jakby dzisiaj był dzień: { $day }.
ui-what-more = Więcej o tym piśmie
ui-todo = Co trzeba zrobić
ui-money = Pieniądze
ui-object = Jeśli się Państwo nie zgadzają
ui-otherwise = Jeśli nic Państwo nie zrobią
ui-contact = Kogo można zapytać
ui-letter = Państwa pismo
ui-letter-hint = Proszę dotknąć linijki. Wtedy widać, co z niej odczytaliśmy.
ui-deadline-objection = Odwołanie (Widerspruch) lub sprzeciw (Einspruch)
ui-deadline-court = Skarga do sądu (Klage)
ui-deadline-payment = Zapłata
ui-deadline-reply = Odpowiedź
ui-deadline-submit = Dokumenty lub wniosek
ui-deadline-appointment = Dzień stawienia się (Termin)
ui-deadline-other = Termin (Frist)
ui-day-unknown = Dzień nie jest znany.
ui-day-past = Ten dzień już minął.
ui-calendar = Zapisz terminy w kalendarzu
ui-why = Dlaczego ten dzień?
ui-received = Pismo przyszło do mnie innego dnia
ui-received-unknown = Wpisz dzień i oblicz termin
ui-received-day = Którego dnia pismo do Państwa dotarło?
ui-received-hint = Na przykład dzień, w którym było w skrzynce. Jeśli go Państwo nie znają, proszę zostawić puste pole.
ui-received-said = Podali Państwo dzień, w którym przyszło pismo: { $day }.
ui-received-send = Oblicz na nowo
ui-delivery = Jak przyszło pismo?
ui-delivery-unsaid = Nie wiem
ui-delivery-simple = Zwykłą pocztą
ui-delivery-pzu = W żółtej kopercie
ui-delivery-registered = Listem poleconym
ui-delivery-registered-return = Listem poleconym z potwierdzeniem odbioru
ui-delivery-handed-over = Ktoś mi je wręczył
ui-delivery-portal = Online, w skrzynce elektronicznej
ui-delivery-electronic = Przez e-mail lub De-Mail
ui-correct-more = Inne dane: kraj związkowy, zagranica, odwołanie (Widerspruch)
ui-land = W którym kraju związkowym jest urząd?
ui-land-unsaid = Nie wiem
ui-land-read = Przyjmujemy: { $land }
ui-abroad = Mieszkam za granicą
ui-objected = Wniesiono już odwołanie (Widerspruch), sprzeciw (Einspruch) lub skargę do sądu (Klage)
ui-objected-said = Podali Państwo: to już zrobione. Państwa pismo musiało dotrzeć na czas.
ui-recomputed = Dni zostały obliczone na nowo.
ui-recompute-failed = To się nie udało. Dni są jeszcze stare. Proszę spróbować jeszcze raz.
ui-where = Gdzie to jest napisane?
ui-where-show = Pokaż w piśmie
ui-where-page = { "" }(strona { $page })
ui-line-says = W tej linijce jest napisane:
ui-line-nothing = Nic z niej nie wywnioskowaliśmy.
ui-line-made = Odczytaliśmy z niej:
ui-text-read = Cały odczytany tekst
ui-page-of = Strona { $page } z { $of }
ui-picture-alt = Zdjęcie strony { $page } Państwa pisma. Tekst jest pod spodem.

## Money and contact

ui-amount-to-pay = Do zapłaty
ui-amount-instalment = Część kwoty
ui-amount-received = Państwo dostają
ui-amount-due = dzień:
ui-pay-recipient = Odbiorca
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Tytuł przelewu (Verwendungszweck)
ui-copy-recipient = Kopiuj odbiorcę
ui-copy-iban = Kopiuj IBAN
ui-copy-reference = Kopiuj tytuł przelewu
ui-copied = Skopiowano
ui-copy-failed = Kopiowanie tu nie działa.
ui-girocode = Ten kod można zeskanować w aplikacji banku. Proszę tam sprawdzić wszystkie dane.
ui-girocode-alt = GiroCode do przelewu. Wszystkie dane są obok jako tekst.
ui-direct-debit = Pieniądze zostaną pobrane z Państwa konta. Nie trzeba nic przelewać.
ui-contact-name = Osoba do kontaktu
ui-contact-phone = Telefon
ui-contact-email = E-mail
ui-contact-web = Internet
ui-contact-hours = Godziny przyjęć

## What one can do with the result

ui-tools = Ta strona
ui-print = Drukuj
ui-new-letter = Nowe pismo
ui-delete = Usuń teraz
ui-delete-hint = „Usuń teraz” od razu usuwa z tej usługi zdjęcie, tekst i wszystkie dane.

## Choosing the language

ui-language-now = Język: { $language }

## Words explained, beside a sentence

ui-frist-link = Oblicz termin
ui-glossary-link = Trudne słowa
ui-term-open = Co znaczy „{ $term }”?

## The summary in German, to show at the counter

ui-office = Pokaż w urzędzie po niemiecku
ui-share = Porozmawiaj o tym z urzędem
ui-office-title = Podsumowanie po niemiecku
ui-office-hint = Proszę pokazać tę stronę w urzędzie. Tu jest to samo po niemiecku.
ui-office-back = Powrót do swojego języka

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Czytanie na głos
ui-aloud-play = Zacznij czytać
ui-aloud-pause = Pauza
ui-aloud-resume = Czytaj dalej
ui-aloud-stop = Zakończ czytanie
ui-aloud-slower = Wolniej
ui-aloud-faster = Szybciej
ui-aloud-speed = Szybkość: { $speed }
ui-aloud-sentence = Zdanie { $sentence } z { $of }

## Letters to send

ui-letters = Listy, które można wysłać
ui-letters-hint = Proszę wybrać list. Wiele jest już wypełnione.
ui-letters-own = Niczego nie wysyłamy. Wysyłają Państwo sami.
ui-letters-german = Państwa list po niemiecku
ui-letters-translation = To znaczy ten list
ui-letters-translation-hint = Proszę wysłać tylko niemiecki tekst.
ui-letters-notes = Proszę pamiętać
ui-letters-advice = Tu można uzyskać poradę
ui-letters-reset = Cofnij zmiany
ui-letters-lost = Zmiany zostają tylko, dopóki ta strona jest otwarta.
ui-letters-print = Drukuj list
ui-letters-copy = Kopiuj tekst
ui-letters-download = Zapisz jako plik tekstowy
ui-letters-back = Powrót do wyniku

## Accessibility, at the foot of every page

ui-accessibility-link = Dostępność
ui-accessibility-report-link = Zgłoś barierę

## Errors and other pages

ui-failed-title = To się nie udało
ui-failed-page = Chodzi o stronę { $page }.
ui-again = Spróbuj jeszcze raz
ui-missing-title = Tej strony nie ma
ui-missing-text = Może adres jest błędny. Państwa pisma to nie dotyczy.
ui-about-title = O tej stronie
ui-about-what = Co ta strona potrafi
ui-about-what-text = Strona czyta niemieckie pismo z urzędu. Potrzebuje do tego zdjęcia, skanu lub pliku PDF. Mówi prostymi słowami, co w nim jest. Przy każdym zdaniu pokazuje miejsce w piśmie. Dni oblicza według ustawy i podaje przepis.
ui-about-limits = Czego ta strona nie potrafi
ui-about-limits-text = Pismo czyta program i może się on pomylić. Ważne dane proszę sprawdzić w samym piśmie. Strona nie mówi, czy decyzja (Bescheid) jest słuszna, i nie zastępuje porady. Poradę można uzyskać w urzędzie, w związkach socjalnych (Sozialverband), w centralach konsumenckich (Verbraucherzentrale) lub w kancelarii adwokackiej.
ui-about-privacy = Co się dzieje z Państwa pismem
ui-about-privacy-text = Zdjęcie i tekst są tylko w pamięci operacyjnej tej usługi. Nic z tego nie jest zapisywane na dysku ani w protokole i nic nie trafia do innych. Wszystko znika po pewnym czasie bez używania ({ $minutes } min) albo po naciśnięciu „Usuń teraz”. Plik cookie łączy Państwa przeglądarkę z Państwa pismem. Zawiera tylko przypadkową liczbę.
ui-about-licences = Licencje
ui-about-licences-text = Program jest wolnym oprogramowaniem na licencji EUPL-1.2. Wygląd: KERN-UX, EUPL-1.2. Czcionka: Fira Sans, SIL Open Font License 1.1. Rozpoznawanie tekstu: PP-OCRv6, Apache-2.0.
