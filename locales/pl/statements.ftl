# Polish. The sentences about a letter. A day with its weekday is in the nominative, so it stands after a colon.

## The authority as the subject of a sentence

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

## One sentence that says it all

headline-pay = { $sender } żąda od Państwa zapłaty: { $sum }.
headline-pay-charge = { $sender } żąda od Państwa zapłaty { $sum }: { $charge }.
headline-pay-money = { $sender } żąda od Państwa pieniędzy.
headline-pay-parts = { $sender } żąda od Państwa pieniędzy, w { $parts } częściach.
headline-pay-unnamed = Mają Państwo zapłacić { $sum }.
headline-pay-charge-unnamed = Mają Państwo zapłacić { $sum }: { $charge }.
headline-pay-money-unnamed = Mają Państwo zapłacić pieniądze.
headline-pay-parts-unnamed = Mają Państwo zapłacić pieniądze, w { $parts } częściach.
headline-debit = { $sender } pobiera z Państwa konta { $sum }.
headline-debit-charge = { $sender } pobiera z Państwa konta { $sum }: { $charge }.
headline-debit-money = { $sender } pobiera pieniądze z Państwa konta.
headline-debit-unnamed = Z Państwa konta zostanie pobrana kwota { $sum }.
headline-debit-charge-unnamed = Z Państwa konta zostanie pobrana kwota { $sum }: { $charge }.
headline-debit-money-unnamed = Z Państwa konta zostaną pobrane pieniądze.
headline-receive = { $sender } płaci Państwu { $sum }.
headline-receive-money = { $sender } płaci Państwu pieniądze.
headline-receive-unnamed = Dostają Państwo { $sum }.
headline-receive-money-unnamed = Dostają Państwo pieniądze.
headline-attend = { $sender } wyznacza Państwu dzień, w którym trzeba przyjść (Termin).
headline-attend-unnamed = Mają Państwo przyjść w wyznaczonym dniu (Termin).
headline-reply = { $sender } prosi Państwa o odpowiedź.
headline-reply-unnamed = Mają Państwo odpowiedzieć na pismo.
headline-submit = { $sender } prosi Państwa o dokumenty.
headline-submit-unnamed = Mają Państwo złożyć dokumenty.
headline-apply = { $sender } przypomina Państwu o wniosku.
headline-apply-unnamed = Mogą Państwo złożyć wniosek.
headline-write = { $sender } pisze do Państwa.
headline-write-unnamed = Przyszło do Państwa pismo urzędowe.
headline-from = { $name }: { $main }
headline-about = { $main } Rodzaj pisma: { $kind }.

## The same for a letter that is no notice

headline-advertisement = To nie jest decyzja urzędu (Bescheid). To prawdopodobnie reklama.
headline-private = To nie jest decyzja (Bescheid) od urzędu.
headline-suspicious = Uwaga: to pismo może być oszustwem.
headline-unclear = Nie rozpoznaliśmy na zdjęciu decyzji urzędu (Bescheid).
headline-foreign = To pismo nie jest po niemiecku.

## What this letter is and who sent it

what-advertisement = Pismo wygląda na urzędowe, ale coś Państwu oferuje.
what-private = Nadawca nie jest urzędem ani sądem.
what-suspicious = Pismo żąda pieniędzy i ma oznaki oszustwa.
what-unclear = Mówimy tylko to, co mogliśmy na pewno odczytać.
what-foreign = Możemy wyjaśniać tylko pisma po niemiecku.
what-kind = Rodzaj pisma: { $kind }.
what-title = Temat pisma: „{ $title }”
what-sender = Nadawca: { $name }
what-addressee = Do kogo jest pismo: { $name }.
what-date = Pismo ma datę { $day_day }.
what-reference = { $label }: { $value }

## What you have to do

todo-pay = Proszę zapłacić { $sum }.
todo-pay-by = Proszę zapłacić { $sum }. Ostatni dzień: { $day }.
todo-pay-late = Trzeba było zapłacić { $sum }. Ostatni dzień już minął: { $day }.
todo-pay-unclear = Proszę zapłacić kwotę, która jest w piśmie.
todo-pay-unclear-by = Proszę zapłacić kwotę, która jest w piśmie. Ostatni dzień: { $day }.
todo-pay-unclear-late = Trzeba było zapłacić. Ostatni dzień już minął: { $day }.
todo-reply = Proszę odpowiedzieć na pismo.
todo-reply-by = Proszę odpowiedzieć. Ostatni dzień: { $day }.
todo-reply-late = Trzeba było odpowiedzieć. Ostatni dzień już minął: { $day }.
todo-submit = Proszę złożyć to, czego żąda pismo.
todo-submit-by = Proszę złożyć to, czego żąda pismo. Ostatni dzień: { $day }.
todo-submit-late = Trzeba było złożyć dokumenty. Ostatni dzień już minął: { $day }.
todo-attend = Proszę przyjść w wyznaczonym dniu (Termin).
todo-attend-by = Proszę przyjść w wyznaczonym dniu (Termin): { $day }.
todo-attend-clock = Proszę przyjść w wyznaczonym dniu (Termin): { $day }. Godzina: { $clock }.
todo-attend-late = Wyznaczony dzień (Termin) już minął: { $day }.
todo-apply = Proszę złożyć wniosek.
todo-apply-by = Proszę złożyć wniosek. Ostatni dzień: { $day }.
todo-apply-late = Trzeba było złożyć wniosek. Ostatni dzień już minął: { $day }.
todo-keep = Proszę zachować to pismo.
todo-note-by = Proszę pamiętać o tym dniu: { $day }.
todo-note-late = Pismo podaje ten dzień: { $day }.
todo-note = W piśmie jest termin (Frist), czyli ostatni dzień.
todo-nothing = Nie trzeba teraz nic robić.
todo-debit = Nie trzeba nic przelewać.
todo-debit-day = Z konta zostanie pobrana kwota { $sum }. Dzień: { $day }.
todo-debit-balance = Proszę zadbać, żeby na koncie było dość pieniędzy.
todo-not-found = Nie znaleźliśmy w piśmie nic, co trzeba zrobić.
todo-read-yourself = Mimo to proszę je samemu przeczytać albo zapytać w urzędzie.
todo-clock = Godzina: { $clock }.
todo-label = Czego to dotyczy: { $label }
todo-words = W piśmie jest napisane: „{ $words }”
todo-late-pay = Już zapłacone? Wtedy nie trzeba płacić drugi raz.
todo-late-pay-now = Jeszcze nie zapłacone? Wtedy proszę szybko zapłacić.
todo-late-ask = Jeszcze nie zrobione? Wtedy proszę szybko zapytać w urzędzie.
todo-advertisement = Proszę nic nie płacić, zanim Państwo wszystko dokładnie przeczytają.
todo-advertisement-sign = Proszę nie podpisywać niczego, czego Państwo nie chcą.
todo-private = Proszę spokojnie sprawdzić, czy w piśmie wszystko się zgadza.
todo-suspicious = Na razie proszę nic nie płacić.
todo-suspicious-ask = Proszę zapytać w prawdziwym urzędzie.
todo-suspicious-number = Proszę nie dzwonić w tej sprawie pod numer z tego pisma.
todo-unclear = Czy to jednak decyzja urzędu (Bescheid)? Wtedy proszę zrobić nowe zdjęcie.
todo-foreign = Proszę sfotografować pismo po niemiecku.

## Days: how many are left, and how sure they are

day-today = To jest dzisiaj.
day-tomorrow = To jest jutro.
day-yesterday = Ten dzień był wczoraj.
day-ahead =
    { $days ->
        [one] Został jeszcze { $days } dzień.
        [few] Zostały jeszcze { $days } dni.
        [many] Zostało jeszcze { $days } dni.
       *[other] Zostało jeszcze { $days } dnia.
    }
day-ahead-event =
    { $days ->
        [one] To będzie za { $days } dzień.
        [few] To będzie za { $days } dni.
        [many] To będzie za { $days } dni.
       *[other] To będzie za { $days } dnia.
    }
day-past =
    { $days ->
        [one] Ten dzień minął { $days } dzień temu.
        [few] Ten dzień minął { $days } dni temu.
        [many] Ten dzień minął { $days } dni temu.
       *[other] Ten dzień minął { $days } dnia temu.
    }
day-stated = Ten dzień jest podany w piśmie.
day-computed = Ten dzień obliczyliśmy my.
day-unknown = Nie możemy podać ostatniego dnia.
day-unknown-event = Nie możemy podać dnia.
day-example = Przykład: pismo dotarło do Państwa { $received_day }.
day-example-end = Wtedy ostatni dzień to: { $day }.

## The money

money-pay = Mają Państwo zapłacić { $sum }.
money-pay-due = Do zapłaty: { $sum }. Termin płatności: { $day }
money-claimed = Pismo żąda { $sum }.
money-pay-nothing = Nie trzeba nic płacić.
money-part = Część kwoty: { $sum }
money-part-due = Część kwoty: { $sum }. Termin płatności: { $day }
money-receive = Dostają Państwo { $sum }.
money-receive-due = Wypłata: { $sum }. Dzień: { $day }
money-label = W piśmie jest o tym napisane: „{ $label }”
money-debit = Pieniądze zostaną pobrane z Państwa konta.
money-debit-word = W piśmie nazywa się to „Lastschrift” lub „Einzug”.
money-recipient = Odbiorca: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Bank: { $bank }
money-reference = Proszę wpisać jako tytuł przelewu (Verwendungszweck): { $reference }

## If you do not agree

object-widerspruch = Nie zgadzają się Państwo? Wtedy można wnieść odwołanie (Widerspruch).
object-einspruch = Nie zgadzają się Państwo? Wtedy można wnieść sprzeciw (Einspruch).
object-klage = Nie zgadzają się Państwo? Wtedy można wnieść skargę do sądu (Klage).
object-either = Nie zgadzają się Państwo? Wtedy proszę wybrać: odwołanie (Widerspruch) albo skarga do sądu (Klage).
object-none = Nie znaleźliśmy w piśmie nic o odwołaniu (Widerspruch), sprzeciwie (Einspruch) ani skardze do sądu (Klage).
object-none-reply = Można jednak odpowiedzieć i przedstawić swoje stanowisko.

object-means-review = Wtedy urząd jeszcze raz sprawdzi swoją decyzję.
object-means-fine = Wtedy urząd jeszcze raz sprawdzi ten zarzut.
object-means-fine-court = Jeśli urząd nie zmieni zdania, zwykle rozstrzyga sąd.
object-means-trial = Wtedy sąd sprawdzi zarzut, zwykle na rozprawie.
object-means-claim = Mówi się w ten sposób sądowi: nie muszę tego płacić.
object-means-court = Wtedy sąd sprawdzi decyzję.
object-means-either = Odwołanie (Widerspruch) sprawdza urząd, skargę (Klage) sprawdza sąd.

object-widerspruch-by = Państwa odwołanie (Widerspruch) musi dotrzeć na czas. Ostatni dzień: { $day }.
object-einspruch-by = Państwa sprzeciw (Einspruch) musi dotrzeć na czas. Ostatni dzień: { $day }.
object-klage-by = Państwa skarga (Klage) musi być na czas w sądzie. Ostatni dzień: { $day }.
object-either-by = Państwa odwołanie (Widerspruch) lub skarga (Klage) musi dotrzeć na czas. Ostatni dzień: { $day }.
object-widerspruch-late = Ostatni dzień na odwołanie (Widerspruch) już minął: { $day }.
object-einspruch-late = Ostatni dzień na sprzeciw (Einspruch) już minął: { $day }.
object-klage-late = Ostatni dzień na skargę do sądu (Klage) już minął: { $day }.
object-either-late = Ostatni dzień na odwołanie (Widerspruch) lub skargę do sądu (Klage) już minął: { $day }.
object-widerspruch-unknown = Na odwołanie (Widerspruch) jest termin (Frist), czyli ostatni dzień.
object-einspruch-unknown = Na sprzeciw (Einspruch) jest termin (Frist), czyli ostatni dzień.
object-klage-unknown = Na skargę do sądu (Klage) jest termin (Frist), czyli ostatni dzień.
object-either-unknown = Na odwołanie (Widerspruch) i skargę do sądu (Klage) jest termin (Frist), czyli ostatni dzień.

object-late-help = Proszę od razu zasięgnąć porady, na przykład w poradni.
object-late-restore = Nie dało się wcześniej, bez Państwa winy? Wtedy proszę zapytać o przywrócenie terminu („Wiedereinsetzung”).
object-to = Gdzie się w tej sprawie zwrócić: { $to }
object-form-written = Można to zrobić listem. List trzeba podpisać.
object-form-in_person = Można też przyjść, a tam ktoś to zapisze.
object-form-in_person-word = To się nazywa „zur Niederschrift” (ustnie do protokołu).
object-form-electronic = Można też elektronicznie, ale nie zwykłym e-mailem.
object-form-email = Wystarczy zwykły e-mail.
object-suspends = Do czasu rozstrzygnięcia nie trzeba płacić.
object-suspends-other = Do czasu rozstrzygnięcia nie trzeba wykonywać decyzji (Bescheid).
object-pay-anyway = Na razie i tak trzeba zapłacić.
object-obey-anyway = To, co jest w piśmie, na razie i tak obowiązuje.

## Whom to ask

contact-name = Na pytania odpowiada: { $name }
contact-phone = Telefon: { $phone }
contact-email = E-mail: { $email }
contact-hours = Godziny: { $hours }
contact-web = Internet: { $web }
contact-reference = Proszę przy tym podać: { $label } { $value }
