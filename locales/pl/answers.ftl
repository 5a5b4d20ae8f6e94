# Polish. Answers in the chat about a letter.

## How an answer begins

answer-not-in-letter = Tego nie ma w Państwa piśmie.
answer-nearest = Najlepiej pasuje to miejsce w piśmie:
answer-quote = W piśmie jest o tym napisane:
answer-words = „{ $words }”
answer-ask-there = Proszę zapytać nadawcę pisma.
answer-unsure = Nie mam pewności, o co chodzi. Czy to jedno z tych pytań?
answer-off-topic = Odpowiadam tu tylko na pytania o Państwa pismo.
answer-too-long = Pytanie jest za długie. Proszę zapytać krócej.
answer-hello = Chętnie. Proszę pytać, co chcą Państwo wiedzieć o swoim piśmie.
answer-who = Jestem programem, nie człowiekiem. Mogę się mylić.
answer-privacy = Państwa pismo jest tylko w pamięci operacyjnej tej usługi.
answer-privacy-delete = Po naciśnięciu „Usuń teraz” wszystko od razu znika.

## Not in the letter

answer-no-amount = Nie znaleźliśmy kwoty, którą mają Państwo zapłacić.
answer-no-pay-day = Nie znaleźliśmy dnia, do którego mają Państwo zapłacić.
answer-no-account = Nie znaleźliśmy konta, na które mają Państwo zapłacić.
answer-no-remedy-day = Nie znaleźliśmy terminu na odwołanie (Widerspruch), sprzeciw (Einspruch) ani skargę do sądu (Klage).
answer-effect-unknown = Pismo nie mówi, czy można czekać do rozstrzygnięcia.
answer-form-unknown = Pismo nie mówi, w jakiej formie.
answer-no-reply = Nie znaleźliśmy nic o tym, że trzeba odpowiedzieć.
answer-no-documents = Nie znaleźliśmy nic o tym, że trzeba coś złożyć.
answer-no-consequence = Pismo nie mówi, co się stanie w innym wypadku.
answer-no-contact = Nie znaleźliśmy numeru telefonu ani adresu e-mail.
answer-no-hours = Nie znaleźliśmy godzin otwarcia.
answer-no-address = Nie znaleźliśmy adresu urzędu.
answer-no-reference = Nie znaleźliśmy znaku sprawy (Aktenzeichen) ani numeru płatności (Kassenzeichen).
answer-no-sender = Nie mogliśmy odczytać nadawcy.
answer-no-kind = Nie mogliśmy rozpoznać, co to za pismo.
answer-no-appointment = Nie znaleźliśmy dnia, w którym trzeba przyjść (Termin).
answer-no-received = Nie znaleźliśmy kwoty, którą Państwo dostaną.
answer-no-received-day = Nie znaleźliśmy dnia, w którym przyjdą pieniądze.
answer-no-debit = Nie znaleźliśmy nic o pobraniu pieniędzy z konta.
answer-no-date = Nie mogliśmy odczytać, z kiedy jest pismo.
answer-no-addressee = Nie mogliśmy odczytać, do kogo jest pismo.
answer-no-threat = Nie znaleźliśmy o tym nic w piśmie.
answer-no-reason = Nie znaleźliśmy w piśmie żadnego powodu.
answer-no-calculation = Nie znaleźliśmy w piśmie takiego obliczenia.
answer-all-pages = Nie znaleźliśmy oznak, że brakuje strony.
answer-no-term = Tego słowa nie możemy wyjaśnić.

## From the facts of the letter

answer-address = Adres urzędu: { $address }
answer-submit-there = Proszę to wysłać lub przynieść na ten adres: { $address }
answer-missing-page = Chyba brakuje strony { $page }.

## If the reader does not agree

answer-no-advice = Nie możemy powiedzieć, czy warto to zrobić.
answer-advice-who = Można to sprawdzić razem z poradnią.
answer-cost-free = Samo odwołanie (Widerspruch) jest tu bez opłaty.
answer-cost-free-einspruch = Sam sprzeciw (Einspruch) jest tu bez opłaty.
answer-cost-may = Odwołanie (Widerspruch) może kosztować, jeśli urząd nie przyzna Państwu racji.
answer-cost-court = Kto przegra w sądzie, zwykle musi zapłacić koszty.
answer-cost-social-court = W sądzie do spraw socjalnych (Sozialgericht) zwykle nie płacą Państwo kosztów sądowych.
answer-form-safe = Bezpieczny sposób to list z własnym podpisem.
answer-form-proof = Proszę zachować dowód wysłania listu.
answer-call-not-enough = Do odwołania (Widerspruch) lub sprzeciwu (Einspruch) telefon nie wystarcza.
answer-lawyer = Do odwołania (Widerspruch) lub sprzeciwu (Einspruch) nie potrzeba adwokata.
answer-lawyer-aid = Mają Państwo mało pieniędzy? Sąd rejonowy (Amtsgericht) pomaga przez „Beratungshilfe” (dofinansowanie porady prawnej).
answer-wrong = Coś się nie zgadza? Wtedy proszę to powiedzieć urzędowi.
answer-final = Jeśli do ostatniego dnia nic się nie zrobi, decyzja zwykle obowiązuje ostatecznie.

## Money and time

answer-cannot-pay = Nie mogą Państwo zapłacić? Proszę się zgłosić, zanim ten dzień minie.
answer-instalments = Można poprosić o płatność małymi częściami. To się nazywa „Ratenzahlung” (płatność w ratach).
answer-deferral = Można poprosić o późniejszy dzień. To się nazywa „Stundung” (odroczenie płatności).
answer-debt-advice = Może pomóc poradnia dla dłużników (Schuldnerberatung). Wiele z nich jest bezpłatnych.
answer-time-law = Nikt nie może przedłużyć terminu na odwołanie (Widerspruch), sprzeciw (Einspruch) lub skargę do sądu (Klage).
answer-time-ask = Na odpowiedź lub dokumenty można prosić o więcej czasu.
answer-time-before = Proszę o to poprosić, zanim ten dzień minie.
answer-paid = Już Państwo zapłacili? Wtedy nie trzeba płacić drugi raz.
answer-paid-crossed = Czasem pismo przychodzi dopiero po wpłacie.
answer-paid-proof = Proszę pokazać urzędowi wyciąg z konta.
answer-enforcement = Kto nie płaci, zwykle dostaje najpierw upomnienie (Mahnung).
answer-enforcement-later = Później urząd może ściągnąć pieniądze przymusowo. To się nazywa „Vollstreckung” (egzekucja).
answer-missed = Ten dzień już minął? Wtedy proszę działać od razu.
answer-away = Termin (Frist) biegnie także w czasie choroby lub podróży.
answer-away-person = Ktoś inny może za Państwa odpowiedzieć. Proszę dać tej osobie pełnomocnictwo (Vollmacht).

## The letter and the reader

answer-late-letter = Pismo przyszło innego dnia? Proszę wpisać ten dzień u góry.
answer-late-letter-proof = Proszę zachować kopertę, jeśli ją Państwo jeszcze mają.
answer-moved = Proszę podać urzędowi swój nowy adres.
answer-moved-valid = Decyzja może mimo to obowiązywać.
answer-not-me = Pismo nie jest do Państwa? Wtedy proszę to powiedzieć urzędowi.
answer-real = Nie znaleźliśmy oznak oszustwa.
answer-real-check = Nie mają Państwo pewności? Wtedy proszę tam zadzwonić.
answer-real-number = Numer telefonu proszę znaleźć samemu, nie w tym piśmie.
answer-help = Pomagają na przykład Caritas, Diakonie, związki socjalne (Sozialverband) i centrale konsumenckie (Verbraucherzentrale).
answer-help-migration = Dla osób z innych krajów jest bezpłatna poradnia migracyjna (Migrationsberatung).
answer-help-bring = Proszę zabrać tam pismo ze sobą.
answer-move-appointment = Proszę wcześniej zadzwonić i poprosić o inny dzień.
answer-move-appointment-ill = Są Państwo chorzy? Wtedy proszę wysłać zaświadczenie od lekarza.
answer-language = Ta strona jest w kilku językach. Język wybiera się u góry.
answer-language-companion = Do urzędu można przyjść z kimś, kto będzie tłumaczyć.
answer-drafts = Na dole strony są gotowe listy do wysłania.

## When somebody is in distress

answer-distress = To brzmi bardzo ciężko. Nie muszą Państwo zostawać z tym sami.
answer-distress-phone = Telefonseelsorge słucha dniem i nocą, bezpłatnie: 0800 1110111.
answer-distress-emergency = Czyjeś życie jest zagrożone? Proszę dzwonić pod numer 112.
answer-threat = Przy groźbach nie możemy pomóc. Proszę z kimś porozmawiać.

## Questions to choose from

ask-how_much = Ile muszę zapłacić?
ask-pay_until = Do kiedy muszę zapłacić?
ask-pay_how = Na jakie konto muszę zapłacić?
ask-cannot_pay = Co, jeśli nie mogę zapłacić?
ask-object_until = Do kiedy mogę zaskarżyć decyzję?
ask-object_how = Jak mogę zaskarżyć decyzję?
ask-object_effect = Czy mimo to muszę najpierw zapłacić?
ask-reply_until = Do kiedy muszę odpowiedzieć?
ask-documents = Co muszę złożyć?
ask-what_is_it = Co to za pismo?
ask-who_sent = Od kogo jest to pismo?
ask-what_to_do = Co muszę zrobić?
ask-if_nothing = Co się stanie, jeśli nic nie zrobię?
ask-whom_to_call = Do kogo mogę zadzwonić?
ask-reference = Gdzie jest mój znak sprawy?
ask-why_day = Dlaczego właśnie ten dzień?
ask-appointment_when = Kiedy mam tam przyjść?
ask-how_much_received = Ile pieniędzy dostanę?
ask-is_real = Czy to pismo jest prawdziwe?
ask-help = Kto może mi pomóc?
ask-more_time = Czy mogę dostać więcej czasu?
