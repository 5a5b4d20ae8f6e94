# The law of deadlines in Romanian: steps, assumptions, questions, warnings, actions.

law-period-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
law-period-working-days = { $count ->
    [one] { $count } zi lucrătoare (Werktag, și sâmbăta)
    [few] { $count } zile lucrătoare (Werktage, și sâmbăta)
   *[other] { $count } de zile lucrătoare (Werktage, și sâmbăta)
}
law-period-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
law-period-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
law-period-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
law-day-saturday = sâmbătă
law-day-sunday = duminică
law-day-holiday = sărbătoare legală ({ $name })
law-quote = În scrisoare scrie: „{ $text }”

law-step-posted = Scrisoarea a fost pusă la poștă { $date }.
law-step-posted-assumed = Scrisoarea are data de { $date_day }. Presupunem că a fost pusă la poștă în acea zi.
law-step-provided = Decizia (Bescheid) a fost pregătită în portal { $date }.
law-step-sent = Autoritatea a trimis decizia pe cale electronică { $date }.
law-step-retrieved = Ați deschis decizia în portal { $date }.
law-step-published = Decizia a fost publicată oficial { $date }.
law-step-fiction = { $count ->
    [one] După { $count } zi, legea consideră că scrisoarea a ajuns. Aceasta este ziua: { $date }.
    [few] După { $count } zile, legea consideră că scrisoarea a ajuns. Aceasta este ziua: { $date }.
   *[other] După { $count } de zile, legea consideră că scrisoarea a ajuns. Aceasta este ziua: { $date }.
}
law-step-fiction-unverified = { $count ->
    [one] Socotim { $count } zi. Aceasta este ziua: { $date }. Land { $land }: aici poate sunt deja 4 zile. Luăm ziua mai timpurie.
    [few] Socotim { $count } zile. Aceasta este ziua: { $date }. Land { $land }: aici poate sunt deja 4 zile. Luăm ziua mai timpurie.
   *[other] Socotim { $count } de zile. Aceasta este ziua: { $date }. Land { $land }: aici poate sunt deja 4 zile. Luăm ziua mai timpurie.
}
law-step-fiction-no-land = { $count ->
    [one] Socotim { $count } zi. Aceasta este ziua: { $date }. În unele landuri (Bundesländer) sunt 4 zile. Luăm ziua mai timpurie.
    [few] Socotim { $count } zile. Aceasta este ziua: { $date }. În unele landuri (Bundesländer) sunt 4 zile. Luăm ziua mai timpurie.
   *[other] Socotim { $count } de zile. Aceasta este ziua: { $date }. În unele landuri (Bundesländer) sunt 4 zile. Luăm ziua mai timpurie.
}
law-step-fiction-disputed = { $count ->
    [one] După { $count } zi, legea consideră că scrisoarea a ajuns. Aceasta este ziua: { $date }. Poate contează abia o zi mai târzie: { $later }. Aici părerile diferă. Luăm ziua mai timpurie.
    [few] După { $count } zile, legea consideră că scrisoarea a ajuns. Aceasta este ziua: { $date }. Poate contează abia o zi mai târzie: { $later }. Aici părerile diferă. Luăm ziua mai timpurie.
   *[other] După { $count } de zile, legea consideră că scrisoarea a ajuns. Aceasta este ziua: { $date }. Poate contează abia o zi mai târzie: { $later }. Aici părerile diferă. Luăm ziua mai timpurie.
}
law-step-fiction-abroad = În străinătate scrisoarea se consideră ajunsă după o lună. Aceasta este ziua: { $date }.
law-step-fiction-retrieved = Decizia se consideră comunicată (Bekanntgabe) în ziua următoare. Aceasta este ziua: { $date }.
law-step-fiction-account = { $count ->
    [one] În contul de utilizator decizia se consideră comunicată (Bekanntgabe) după { $count } zi. Aceasta este ziua: { $date }.
    [few] În contul de utilizator decizia se consideră comunicată (Bekanntgabe) după { $count } zile. Aceasta este ziua: { $date }.
   *[other] În contul de utilizator decizia se consideră comunicată (Bekanntgabe) după { $count } de zile. Aceasta este ziua: { $date }.
}
law-step-fiction-public = După două săptămâni decizia se consideră comunicată (Bekanntgabe). Aceasta este ziua: { $date }.
law-step-notified-shift = Ziua de { $from_day } este { $reason }. De aceea contează următoarea zi de lucru: { $date }.
law-step-received-later = Scrisoarea a ajuns abia { $date }. Atunci contează această zi.
law-step-received = Scrisoarea a ajuns la dumneavoastră { $date }.
law-step-served = Scrisoarea a fost înmânată oficial (Zustellung) { $date }. Aceasta înseamnă: predată sau pusă în cutia poștală, după reguli.
law-step-issued = Termenul începe cu data scrisorii: { $date }.
law-step-printed-start = Termenul începe cu ziua din scrisoare: { $date }.
law-step-final = Timpul pentru contestație (Widerspruch) sau opoziție (Einspruch) se termină { $date }. După aceea decizia este definitivă.
law-step-period = Termenul este de { $period }. Ziua de { $start_short } nu se numără. Ultima zi este { $date }.
law-step-month-end = { $count ->
    [one] Aveți timp până la sfârșitul lunii următoare ({ $count } lună întreagă). Aceasta este ziua: { $date }.
    [few] Mai aveți { $count } luni întregi, până la sfârșitul ultimei luni. Aceasta este ziua: { $date }.
   *[other] Mai aveți { $count } de luni întregi, până la sfârșitul ultimei luni. Aceasta este ziua: { $date }.
}
law-step-before = Numărăm înapoi din ziua de { $day_day }: { $period }. Astfel se păstrează tot termenul. Ultima zi este { $date }.
law-step-end-shift = Ziua de { $from_day } este { $reason }. De aceea termenul se termină abia { $date }.

law-assume-simple = Presupunem: scrisoarea a fost pusă la poștă pe { $date_day }, ca scrisoare simplă în Germania.
law-assume-simple-posted = Presupunem: scrisoarea a venit cu poșta obișnuită în Germania.
law-assume-simple-unverified = Presupunem: scrisoarea a fost pusă la poștă pe { $date_day }. În landul { $land } se aplică poate o zi în plus.
law-assume-simple-no-land = Presupunem: scrisoarea a fost pusă la poștă pe { $date_day }. Nu cunoaștem landul (Bundesland).
law-assume-abroad = Presupunem: scrisoarea a fost trimisă prin poștă în străinătate pe { $date_day }.
law-assume-registered = Presupunem: scrisoarea a fost trimisă ca recomandată pe { $date_day }.
law-assume-portal = Presupunem: mesajul despre decizie a venit pe { $date_day }.
law-assume-portal-ready = Presupunem: decizia era pregătită în portal pe { $date_day }.
law-assume-account = Presupunem: decizia era în căsuța contului dumneavoastră de utilizator pe { $date_day }.
law-assume-electronic = Presupunem: autoritatea a trimis decizia pe cale electronică pe { $date_day }.
law-assume-public = Presupunem: anunțul public a fost pe { $date_day }.
law-assume-received = Ați spus: scrisoarea a ajuns pe { $date_day }.
law-assume-received-earlier = Scrisoarea a ajuns pe { $received_day }. După lege contează totuși abia această zi: { $date }.
law-assume-served = Pe scrisoare scrie: a fost înmânată oficial (Zustellung) pe { $date_day }.

law-ask-later = Scrisoarea a ajuns abia după { $date_day }? Atunci aveți mai mult timp.
law-ask-received = În ce zi a ajuns scrisoarea la dumneavoastră? Termenul începe cu această zi.
law-ask-received-abroad = În ce zi a ajuns scrisoarea la dumneavoastră în străinătate?
law-ask-served = Ce dată scrie pe plicul galben? Termenul începe cu această zi.
law-ask-slip = În ce zi ați primit scrisoarea recomandată?
law-ask-handed-over = În ce zi ați primit scrisoarea personal?
law-ask-retrieved = În ce zi ați deschis decizia în portal?
law-ask-published = În ce zi a fost publicată oficial decizia?
law-ask-letter-date = În ce zi a ajuns scrisoarea? Nu am putut citi sigur data.
law-ask-finality = Termenul începe abia când decizia este definitivă. Întrebați autoritatea care este acea zi.
law-ask-illegible = Vă rugăm să vă uitați în scrisoare. Acolo scrie un termen. Nu l-am putut citi sigur.
law-ask-anchor = Vă rugăm să vă uitați în scrisoare. Termenul se termină înaintea unei zile stabilite: cu { $period } înainte. Nu cunoaștem acea zi.
law-ask-received-future = Ziua de { $received_day } este în viitor. În ce zi a ajuns scrisoarea?
law-ask-received-too-early = Scrisoarea este din { $issued_day }. Ea nu poate să fi ajuns pe { $received_day }. Când a ajuns?

law-year-missing = Lipsește informarea despre căile de atac (Rechtsbehelfsbelehrung). Atunci termenul este de obicei de un an: până { $date } inclusiv. Mai bine nu așteptați atât.
law-year-wrong = Informarea despre căile de atac (Rechtsbehelfsbelehrung) este poate greșită. Atunci termenul este de un an: până { $date } inclusiv. Mai bine nu așteptați atât.
law-later-printed = În scrisoare scrie o zi mai târzie: { $date }. Sigură este ziua mai timpurie.
law-later-computed = După lege poate fi valabilă o zi mai târzie: { $date }. Sigură este ziua mai timpurie.
law-later-disputed = Poate aveți timp până { $date } inclusiv. Aici părerile diferă. Sigură este ziua mai timpurie.
law-later-unverified = Poate aveți timp până { $date } inclusiv. Nu am putut verifica legea. Sigură este ziua mai timpurie.
law-later-working-day = Ziua de { $day_day } cade în weekend sau de sărbătoare. De obicei este suficientă și această zi: { $date }. Sigură este ziua mai timpurie.
law-later-before = Poate este suficientă și această zi: { $date }. Aici părerile diferă. Sigură este ziua mai timpurie.
law-later-portal = Decizia nu era într-un cont de utilizator? Atunci aveți timp până { $date } inclusiv.

law-missed-later = Acționați acum. Ziua sigură a trecut. Poate mai aveți timp până { $date } inclusiv.
law-missed-objection = Ziua probabil a trecut. V-a împiedicat ceva fără vina dumneavoastră, de exemplu o boală? Atunci puteți cere „Wiedereinsetzung” (repunere în termen). Asta înseamnă: este ca și cum ați fi respectat termenul. Pentru aceasta aveți la dispoziție { $period }. Acest timp începe când piedica a dispărut ({ $law }).
law-missed-social = Ziua probabil a trecut. V-a împiedicat ceva fără vina dumneavoastră? Atunci puteți cere „Wiedereinsetzung” (repunere în termen, { $law }). Pentru aceasta aveți la dispoziție { $period }. Acest timp începe când piedica a dispărut. Puteți cere și o reexaminare (Überprüfung, § 44 SGB X). Reexaminare înseamnă: autoritatea se uită încă o dată la tot.
law-missed-long = Întrebați la un centru de consiliere. A trecut peste un an de la această zi. Decizia este probabil definitivă.
law-missed-long-social = A trecut peste un an de la această zi. Mai puteți cere o reexaminare (Überprüfung, § 44 SGB X). Reexaminare înseamnă: autoritatea se uită încă o dată la tot.
law-missed-order = Trimiteți imediat contestația (Widerspruch). Ziua probabil a trecut. Contestația mai contează însă până la titlul executoriu (Vollstreckungsbescheid).
law-missed-payment = Plătiți curând sau sunați acolo. Ziua plății a trecut.
law-missed-reply = Ziua a trecut. Puteți totuși să mai răspundeți. Faceți acest lucru curând.
law-missed-submit = Predați repede actele sau sunați. Ziua a trecut.
law-missed-appointment = Sunați acolo, dacă nu v-ați prezentat. Ziua stabilită (Termin) a trecut.

law-warn-advertisement = Nu este nevoie să plătiți ce nu ați comandat. Scrisoarea arată oficial. Dar este probabil reclamă.
law-warn-private = Scrisoarea nu vine de la o autoritate. Se aplică alte reguli.
law-warn-suspicious = Atenție: scrisoarea poate fi o înșelătorie. Nu plătiți nimic. Întrebați mai întâi autoritatea.
law-warn-unclear = Nu suntem siguri că aceasta este o decizie (Bescheid).
law-warn-foreign = Scrisoarea nu este în germană. Putem verifica numai scrisori în germană.
law-warn-iban-unreadable = Comparați numărul contului (IBAN) cu scrisoarea. Nu l-am putut citi sigur.
law-warn-two-issue-dates = Vă rugăm să vă uitați în scrisoare. Acolo sunt două zile diferite ca dată a scrisorii.
law-warn-strange-date = Vă rugăm să vă uitați în scrisoare. O dată din ea este neobișnuită.
law-warn-sum-disagrees = Întrebați autoritatea. Sumele din scrisoare nu se potrivesc.
law-warn-two-letters = Vă rugăm să verificați fiecare scrisoare separat. Poate sunt două scrisori diferite.
law-warn-page-missing = Vă rugăm să fotografiați toate paginile. Lipsește cel puțin una. Pe ea pot fi lucruri importante.
law-warn-bad-picture = Vă rugăm să faceți o fotografie nouă. Nu am putut citi unele părți din imagine.
law-warn-foreign-iban = Întrebați autoritatea înainte să plătiți. Contul este în străinătate. Acest lucru este neobișnuit.
law-warn-instruction-missing = Nu găsim informarea despre căile de atac (Rechtsbehelfsbelehrung). Puteți totuși să vă apărați. Pentru siguranță luați ziua mai timpurie.
law-warn-instruction-short = Pentru siguranță respectați termenul mai scurt. În scrisoare scrie: { $printed }. În lege scrie: { $legal }.
law-warn-instruction-long = Pentru siguranță respectați termenul mai scurt. În scrisoare scrie: { $printed }. În lege scrie: { $legal }.
law-warn-instruction-start = Scrisoarea indică poate un început greșit al termenului. Noi calculăm cu ziua mai timpurie.
law-warn-instruction-remedy = Scrisoarea indică poate o cale greșită împotriva deciziei. Întrebați autoritatea.
law-warn-instruction-reasons = Scrisoarea cere motive. Legea nu le cere. Contestația (Widerspruch) este valabilă și fără motive.
law-warn-remedy-land = Întrebați autoritatea ce se aplică aici: contestație (Widerspruch) sau acțiune în instanță (Klage). Landul { $land }: aici uneori se poate numai acțiune în instanță.
law-warn-remedy-no-land = Întrebați autoritatea ce se aplică aici: contestație (Widerspruch) sau acțiune în instanță (Klage). În unele landuri (Bundesländer) se poate numai acțiune în instanță.
law-warn-day-disagrees = În scrisoare scrie { $printed_day }. Noi am calculat { $computed_day }. Sigură este ziua mai timpurie.

law-do-pay = Plătiți { $sum } cel târziu { $date }.
law-do-pay-overdue = Plătiți { $sum }. Ziua pentru aceasta a fost { $date }.
law-do-pay-open = Plătiți { $sum }.
law-do-pay-unclear = Plătiți. Suma exactă o găsiți în scrisoare.
law-do-debit-day = Nu este nevoie de un transfer. Din contul dumneavoastră se iau { $sum }, { $date }.
law-do-debit = Nu este nevoie de un transfer. Banii se iau din contul dumneavoastră.
law-do-reply = Răspundeți cel târziu { $date }.
law-do-reply-open = Răspundeți la scrisoare. Aveți grijă la termen.
law-do-submit = Predați actele cel târziu { $date }.
law-do-submit-open = Predați actele care sunt scrise în scrisoare.
law-do-attend = Prezentați-vă { $date } (Termin).
law-do-attend-open = Trebuie să vă prezentați într-o anumită zi (Termin). Uitați-vă în scrisoare când.
law-do-widerspruch = Dacă nu sunteți de acord: scrieți o contestație (Widerspruch) cel târziu { $date }.
law-do-widerspruch-open = Dacă nu sunteți de acord: scrieți repede o contestație (Widerspruch).
law-do-einspruch = Dacă nu sunteți de acord: scrieți o opoziție (Einspruch) cel târziu { $date }.
law-do-einspruch-open = Dacă nu sunteți de acord: scrieți repede o opoziție (Einspruch).
law-do-klage = Dacă nu sunteți de acord: puteți merge la instanță (Klage) cel târziu { $date }.
law-do-klage-open = Dacă nu sunteți de acord: puteți merge la instanță (Klage). Aveți grijă la termen.
law-do-either = Dacă nu sunteți de acord: depuneți contestație (Widerspruch) sau acțiune în instanță (Klage) cel târziu { $date }.
law-do-either-open = Dacă nu sunteți de acord: depuneți contestație (Widerspruch) sau acțiune în instanță (Klage). Aveți grijă la termen.
law-do-keep = Păstrați scrisoarea.
law-do-nothing-doubtful = Nu faceți nimic înainte să întrebați la o instituție de încredere.

law-warn-sender = Aici contează ce autoritate trimite scrisoarea. La unele autorități se aplică alt termen. Uitați-vă în scrisoare.
