# Polish. The law of deadlines. A day with its weekday is in the nominative, so it stands after a colon.

## Words inside other messages

law-period-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
law-period-working-days = { $count ->
    [one] { $count } dzień roboczy (sobota też się liczy)
    [few] { $count } dni robocze (sobota też się liczy)
    [many] { $count } dni roboczych (sobota też się liczy)
   *[other] { $count } dnia roboczego (sobota też się liczy)
}
law-period-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
law-period-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
law-period-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
law-day-saturday = sobota
law-day-sunday = niedziela
law-day-holiday = dzień świąteczny ({ $name })
law-quote = W piśmie jest napisane: „{ $text }”

## Steps: how a day came about, in order

law-step-posted = Pismo nadano na poczcie. Dzień: { $date }.
law-step-posted-assumed = Pismo ma datę { $date_day }. Przyjmujemy, że tego dnia nadano je na poczcie.
law-step-provided = Decyzja (Bescheid) była dostępna w portalu. Dzień: { $date }.
law-step-sent = Urząd wysłał decyzję (Bescheid) elektronicznie. Dzień: { $date }.
law-step-retrieved = Otworzyli Państwo decyzję (Bescheid) w portalu. Dzień: { $date }.
law-step-published = Decyzję (Bescheid) ogłoszono publicznie. Dzień: { $date }.
law-step-fiction = W { $count }. dniu potem uznaje się, że pismo dotarło. To dzień: { $date }.
law-step-fiction-unverified = Liczymy do { $count }. dnia potem. To dzień: { $date }. Kraj związkowy { $land }: tu może już obowiązują 4 dni. Bierzemy wcześniejszy dzień.
law-step-fiction-no-land = Liczymy do { $count }. dnia potem. To dzień: { $date }. W niektórych krajach związkowych obowiązują 4 dni. Bierzemy wcześniejszy dzień.
law-step-fiction-disputed = W { $count }. dniu potem uznaje się, że pismo dotarło. To dzień: { $date }. Może liczy się dopiero późniejszy dzień: { $later }. To jest sporne. Bierzemy wcześniejszy dzień.
law-step-fiction-abroad = Za granicą po miesiącu uznaje się, że pismo dotarło. To dzień: { $date }.
law-step-fiction-retrieved = Następnego dnia uznaje się, że decyzję podano do wiadomości (Bekanntgabe). To dzień: { $date }.
law-step-fiction-account = Na koncie użytkownika decyzję uznaje się w { $count }. dniu potem za podaną do wiadomości (Bekanntgabe). To dzień: { $date }.
law-step-fiction-public = Po dwóch tygodniach uznaje się, że decyzję podano do wiadomości (Bekanntgabe). To dzień: { $date }.
law-step-notified-shift = { $from_day } to { $reason }. Dlatego liczy się następny dzień roboczy: { $date }.
law-step-received-later = Pismo dotarło dopiero później: { $date }. Wtedy liczy się ten dzień.
law-step-received = Pismo do Państwa dotarło. Dzień: { $date }.
law-step-served = Pismo formalnie doręczono (Zustellung). Dzień: { $date }. To znaczy: oddano je lub wrzucono do skrzynki w formalny sposób.
law-step-issued = Termin (Frist) zaczyna się od daty pisma: { $date }.
law-step-printed-start = Termin (Frist) zaczyna się od dnia podanego w piśmie: { $date }.
law-step-final = Czas na odwołanie (Widerspruch) lub sprzeciw (Einspruch) kończy się: { $date }. Potem decyzja (Bescheid) obowiązuje ostatecznie.
law-step-period = Termin (Frist) trwa: { $period }. Dzień { $start_short } się nie liczy. Ostatni dzień: { $date }.
law-step-month-end = Czas jest do końca { $count }. miesiąca potem. To dzień: { $date }.
law-step-before = Liczymy wstecz od { $day_day }: { $period }. W ten sposób zachowany jest cały termin (Frist). Ostatni dzień: { $date }.
law-step-end-shift = { $from_day } to { $reason }. Dlatego termin (Frist) kończy się dopiero później: { $date }.

## Assumptions

law-assume-simple = Przyjmujemy: pismo nadano { $date_day } na poczcie, jako zwykły list w Niemczech.
law-assume-simple-posted = Przyjmujemy: pismo przyszło zwykłą pocztą w Niemczech.
law-assume-simple-unverified = Przyjmujemy: pismo nadano { $date_day } na poczcie. Kraj związkowy { $land }: tu może obowiązuje jeden dzień więcej.
law-assume-simple-no-land = Przyjmujemy: pismo nadano { $date_day } na poczcie. Nie znamy kraju związkowego.
law-assume-abroad = Przyjmujemy: pismo wysłano { $date_day } pocztą za granicę.
law-assume-registered = Przyjmujemy: pismo nadano { $date_day } na poczcie jako list polecony (Einschreiben).
law-assume-portal = Przyjmujemy: wiadomość o decyzji (Bescheid) przyszła { $date_day }.
law-assume-portal-ready = Przyjmujemy: decyzja (Bescheid) była { $date_day } dostępna w portalu.
law-assume-account = Przyjmujemy: decyzja (Bescheid) była { $date_day } w skrzynce Państwa konta użytkownika.
law-assume-electronic = Przyjmujemy: urząd wysłał decyzję (Bescheid) elektronicznie { $date_day }.
law-assume-public = Przyjmujemy: obwieszczenie publiczne było { $date_day }.
law-assume-received = Podali Państwo: pismo dotarło { $date_day }.
law-assume-received-earlier = Pismo dotarło { $received_day }. Według ustawy i tak liczy się dopiero późniejszy dzień: { $date }.
law-assume-served = Na piśmie jest napisane: formalnie doręczono je (Zustellung) { $date_day }.

## Questions

law-ask-later = Czy pismo dotarło dopiero po { $date_day }? Wtedy mają Państwo więcej czasu.
law-ask-received = Którego dnia pismo do Państwa dotarło? Termin (Frist) zaczyna się od tego dnia.
law-ask-received-abroad = Którego dnia pismo dotarło do Państwa za granicą?
law-ask-served = Jaka data jest na żółtej kopercie? Od tego dnia zaczyna się termin (Frist).
law-ask-slip = Którego dnia odebrali Państwo list polecony (Einschreiben)?
law-ask-handed-over = Którego dnia wręczono Państwu pismo osobiście?
law-ask-retrieved = Którego dnia otworzyli Państwo decyzję (Bescheid) w portalu?
law-ask-published = Którego dnia decyzję (Bescheid) ogłoszono publicznie?
law-ask-letter-date = Którego dnia pismo dotarło? Nie mogliśmy na pewno odczytać daty.
law-ask-finality = Termin (Frist) zaczyna się dopiero, gdy decyzja (Bescheid) obowiązuje ostatecznie. Proszę zapytać urząd o ten dzień.
law-ask-illegible = Proszę zajrzeć do pisma. Jest tam termin (Frist). Nie mogliśmy go na pewno odczytać.
law-ask-anchor = Proszę zajrzeć do pisma. Termin (Frist) kończy się przed pewnym wydarzeniem. Ile wcześniej: { $period }. Nie znamy dnia tego wydarzenia.
law-ask-received-future = { $received_day } to dzień w przyszłości. Którego dnia dotarło pismo?
law-ask-received-too-early = Pismo ma datę { $issued_day }. Nie mogło dotrzeć { $received_day }. Kiedy dotarło?

## Later days that may hold

law-year-missing = Brakuje pouczenia o środkach zaskarżenia (Rechtsbehelfsbelehrung). Wtedy zwykle obowiązuje jeden rok. Ostatni dzień: { $date }. Lepiej nie czekać tak długo.
law-year-wrong = Pouczenie o środkach zaskarżenia (Rechtsbehelfsbelehrung) może być błędne. Wtedy obowiązuje jeden rok. Ostatni dzień: { $date }. Lepiej nie czekać tak długo.
law-later-printed = W piśmie jest późniejszy dzień: { $date }. Bezpieczny jest wcześniejszy dzień.
law-later-computed = Według ustawy może obowiązywać późniejszy dzień: { $date }. Bezpieczny jest wcześniejszy dzień.
law-later-disputed = Może jest czas do późniejszego dnia: { $date }. To jest sporne. Bezpieczny jest wcześniejszy dzień.
law-later-unverified = Może jest czas do późniejszego dnia: { $date }. Nie mogliśmy sprawdzić ustawy. Bezpieczny jest wcześniejszy dzień.
law-later-working-day = W tym dniu się nie pracuje: { $day_day }. Zwykle wystarcza jeszcze późniejszy dzień: { $date }. Bezpieczny jest wcześniejszy dzień.
law-later-before = Może wystarczy jeszcze późniejszy dzień: { $date }. To jest sporne. Bezpieczny jest wcześniejszy dzień.
law-later-portal = Decyzji (Bescheid) nie było na żadnym koncie użytkownika? Wtedy ostatni dzień to: { $date }.

## After a missed day

law-missed-later = Proszę działać teraz. Bezpieczny dzień już minął. Może jest jeszcze czas. Ostatni dzień: { $date }.
law-missed-objection = Ten dzień chyba minął. Coś Państwu przeszkodziło bez Państwa winy, na przykład choroba? Wtedy można złożyć wniosek o przywrócenie terminu („Wiedereinsetzung”). To znaczy: traktuje się Państwa tak, jakby termin był dotrzymany. Czas na to: { $period }. Ten czas zaczyna się, gdy przeszkody już nie ma ({ $law }).
law-missed-social = Ten dzień chyba minął. Coś Państwu przeszkodziło bez Państwa winy? Wtedy można złożyć wniosek o przywrócenie terminu („Wiedereinsetzung”, { $law }). Czas na to: { $period }. Ten czas zaczyna się, gdy przeszkody już nie ma. Można też złożyć wniosek o ponowne sprawdzenie decyzji (Überprüfung, § 44 SGB X). To znaczy: urząd jeszcze raz wszystko sprawdza.
law-missed-long = Proszę zapytać w poradni. Ten dzień minął ponad rok temu. Decyzja (Bescheid) chyba obowiązuje ostatecznie.
law-missed-long-social = Ten dzień minął ponad rok temu. Można jeszcze złożyć wniosek o ponowne sprawdzenie decyzji (Überprüfung, § 44 SGB X). To znaczy: urząd jeszcze raz wszystko sprawdza.
law-missed-order = Proszę natychmiast wysłać odwołanie (Widerspruch). Ten dzień chyba minął. Odwołanie liczy się jednak jeszcze do nakazu egzekucyjnego (Vollstreckungsbescheid).
law-missed-payment = Proszę szybko zapłacić albo tam zadzwonić. Dzień zapłaty już minął.
law-missed-reply = Ten dzień już minął. Mimo to można jeszcze odpowiedzieć. Proszę to zrobić szybko.
law-missed-submit = Proszę szybko złożyć dokumenty albo zadzwonić. Ten dzień już minął.
law-missed-appointment = Proszę tam zadzwonić, jeśli Państwa tam nie było. Wyznaczony dzień (Termin) już minął.

## Warnings

law-warn-advertisement = Nie trzeba płacić za nic, czego Państwo nie zamawiali. Pismo wygląda na urzędowe. Jest to jednak prawdopodobnie reklama.
law-warn-private = Pismo nie jest z urzędu. Obowiązują inne reguły.
law-warn-suspicious = Uwaga: pismo może być oszustwem. Proszę nic nie płacić. Najpierw proszę zapytać w urzędzie.
law-warn-unclear = Nie mamy pewności, czy to decyzja urzędu (Bescheid).
law-warn-foreign = Pismo nie jest po niemiecku. Możemy sprawdzać tylko pisma po niemiecku.
law-warn-iban-unreadable = Proszę porównać numer konta (IBAN) z pismem. Nie mogliśmy go na pewno odczytać.
law-warn-two-issue-dates = Proszę zajrzeć do pisma. Są tam dwa różne dni jako data pisma.
law-warn-strange-date = Proszę zajrzeć do pisma. Jedna data jest w nim nietypowa.
law-warn-sum-disagrees = Proszę zapytać w urzędzie. Kwoty w piśmie do siebie nie pasują.
law-warn-two-letters = Proszę sprawdzić każde pismo osobno. Może to dwa różne pisma.
law-warn-page-missing = Proszę sfotografować wszystkie strony. Brakuje co najmniej jednej. Może na niej być coś ważnego.
law-warn-bad-picture = Proszę zrobić nowe zdjęcie. Nie mogliśmy odczytać części zdjęcia.
law-warn-foreign-iban = Przed zapłatą proszę zapytać w urzędzie. Konto jest za granicą. To jest nietypowe.
law-warn-instruction-missing = Nie znajdujemy pouczenia o środkach zaskarżenia (Rechtsbehelfsbelehrung). Decyzję można mimo to zaskarżyć. Dla pewności proszę przyjąć wcześniejszy dzień.
law-warn-instruction-short = Dla pewności proszę dotrzymać krótszego terminu (Frist). W piśmie jest: { $printed }. W ustawie jest: { $legal }.
law-warn-instruction-long = Dla pewności proszę dotrzymać krótszego terminu (Frist). W piśmie jest: { $printed }. W ustawie jest: { $legal }.
law-warn-instruction-start = Pismo może podawać błędny początek terminu (Frist). Liczymy z wcześniejszym dniem.
law-warn-instruction-remedy = Pismo może podawać błędny sposób zaskarżenia decyzji (Bescheid). Proszę zapytać w urzędzie.
law-warn-instruction-reasons = Pismo żąda podania powodów. Ustawa tego nie wymaga. Odwołanie (Widerspruch) jest ważne także bez powodów.
law-warn-remedy-land = Proszę zapytać w urzędzie, co tu obowiązuje: odwołanie (Widerspruch) czy skarga do sądu (Klage). Kraj związkowy { $land }: tu czasem pomaga tylko skarga do sądu.
law-warn-remedy-no-land = Proszę zapytać w urzędzie, co tu obowiązuje: odwołanie (Widerspruch) czy skarga do sądu (Klage). W niektórych krajach związkowych pomaga tylko skarga do sądu.
law-warn-day-disagrees = W piśmie jest { $printed_day }. My obliczyliśmy { $computed_day }. Wcześniejszy dzień jest bezpieczny.

## Actions

law-do-pay = Proszę zapłacić { $sum }. Ostatni dzień: { $date }.
law-do-pay-overdue = Proszę zapłacić { $sum }. Ostatni dzień już minął: { $date }.
law-do-pay-open = Proszę zapłacić { $sum }.
law-do-pay-unclear = Proszę zapłacić. Dokładna kwota jest w piśmie.
law-do-debit-day = Nie trzeba nic przelewać. Z Państwa konta zostanie pobrana kwota { $sum }. Dzień: { $date }.
law-do-debit = Nie trzeba nic przelewać. Pieniądze zostaną pobrane z Państwa konta.
law-do-reply = Proszę odpowiedzieć. Ostatni dzień: { $date }.
law-do-reply-open = Proszę odpowiedzieć na pismo. Proszę pilnować terminu (Frist).
law-do-submit = Proszę złożyć dokumenty. Ostatni dzień: { $date }.
law-do-submit-open = Proszę złożyć dokumenty, które wymienia pismo.
law-do-attend = Proszę przyjść w wyznaczonym dniu (Termin): { $date }.
law-do-attend-open = Mają Państwo przyjść w wyznaczonym dniu (Termin). Proszę sprawdzić w piśmie, kiedy to jest.
law-do-widerspruch = Jeśli się Państwo nie zgadzają: proszę napisać odwołanie (Widerspruch). Ostatni dzień: { $date }.
law-do-widerspruch-open = Jeśli się Państwo nie zgadzają: proszę szybko napisać odwołanie (Widerspruch).
law-do-einspruch = Jeśli się Państwo nie zgadzają: proszę napisać sprzeciw (Einspruch). Ostatni dzień: { $date }.
law-do-einspruch-open = Jeśli się Państwo nie zgadzają: proszę szybko napisać sprzeciw (Einspruch).
law-do-klage = Jeśli się Państwo nie zgadzają: można wnieść skargę do sądu (Klage). Ostatni dzień: { $date }.
law-do-klage-open = Jeśli się Państwo nie zgadzają: można wnieść skargę do sądu (Klage). Proszę pilnować terminu (Frist).
law-do-either = Jeśli się Państwo nie zgadzają: można wnieść odwołanie (Widerspruch) albo skargę do sądu (Klage). Ostatni dzień: { $date }.
law-do-either-open = Jeśli się Państwo nie zgadzają: można wnieść odwołanie (Widerspruch) albo skargę do sądu (Klage). Proszę pilnować terminu (Frist).
law-do-keep = Proszę zachować to pismo.
law-do-nothing-doubtful = Proszę nic nie robić, zanim zapytają Państwo w zaufanej instytucji.

law-warn-sender = Tutaj ważne jest, który urząd wysyła pismo. W niektórych urzędach obowiązuje inny termin. Proszę zajrzeć do pisma.
