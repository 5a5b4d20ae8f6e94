# Pages of their own, in Romanian.

ui-glossary-title = Cuvinte grele din scrisorile oficiale
ui-glossary-lead = Aceste cuvinte apar des în scrisorile de la autorități. Aici le explicăm.
ui-glossary-search = Căutați un cuvânt
ui-glossary-search-send = Căutați
ui-glossary-found = Cuvinte găsite: { $count }
ui-glossary-none = Nu avem acest cuvânt: „{ $typed }”. Întrebați autoritatea.
ui-glossary-all = Arătați toate cuvintele

ui-accessibility-title = Declarație de accesibilitate
ui-accessibility-owner = Responsabil pentru această pagină: { $owner }
ui-accessibility-lead = Toți oamenii trebuie să poată folosi această pagină, și cei cu dizabilități.
ui-accessibility-rules = Ce reguli se aplică
ui-accessibility-rules-text = Se aplică legea pentru egalitatea persoanelor cu dizabilități (BGG), § 12a și § 12b. Detaliile sunt în regulamentul pentru tehnică accesibilă (BITV 2.0). Pentru landuri și localități se aplică legile landului lor (Bundesland). Scopul nostru sunt regulile internaționale WCAG 2.2, nivelul AA.
ui-accessibility-status = Ce merge deja
ui-accessibility-status-text = Această pagină respectă cea mai mare parte a regulilor. Ce mai lipsește scrie în partea următoare.
ui-accessibility-gaps = Ce nu merge încă
ui-accessibility-gap-picture = Fotografia scrisorii este o imagine. Textul citit este dedesubt ca text.
ui-accessibility-gap-reading = Dacă fotografia este slabă, textul citit poate avea greșeli.
ui-accessibility-gap-voice = Citirea cu voce merge numai dacă dispozitivul are o voce pentru limba dumneavoastră.
ui-accessibility-gap-sign = Încă nu există videoclipuri în limba germană a semnelor.
ui-accessibility-gap-easy = Textele sunt în limbaj simplu, dar nu în „Leichte Sprache” (limbaj ușor) verificat.
ui-accessibility-checked = Cum verificăm
ui-accessibility-checked-text = Verificăm noi înșine. Un program examinează fiecare pagină. Oameni încearcă pagina numai cu tastatura.
ui-accessibility-date = Data acestei declarații: { $day }.
ui-accessibility-report = Semnalați o barieră
ui-accessibility-report-text = Nu puteți folosi ceva? Atunci scrieți-ne sau sunați-ne. Spuneți-ne unde este problema și ce dispozitiv folosiți.
ui-accessibility-report-email = E-mail: { $email }
ui-accessibility-report-phone = Telefon: { $phone }
ui-accessibility-report-post = Poștă: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Instituția responsabilă vă răspunde în cel mult o lună.
ui-accessibility-report-none = Instituția responsabilă nu a trecut încă aici un contact.
ui-accessibility-enforce = Dacă răspunsul nu ajută
ui-accessibility-enforce-text = Atunci puteți merge la un birou de conciliere (Schlichtungsstelle). El mediază între dumneavoastră și autoritate. Nu costă nimic și nu aveți nevoie de avocat.
ui-accessibility-enforce-body = Este competent: { $body }
ui-accessibility-enforce-none = Fiecare land (Bundesland) are un astfel de birou. Întrebați autoritatea care este.
