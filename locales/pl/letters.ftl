# Polish. Letters to send: the translation beside the German letter, so that the reader understands it.

## Parts of every letter

letter-line = { $text }
letter-blank-name = [Państwa imię i nazwisko]
letter-blank-street = [Państwa ulica i numer domu]
letter-blank-town = [Państwa kod pocztowy i miejscowość]
letter-blank-authority = [nazwa i adres urzędu]
letter-blank-day = [data]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Temat Państwa pisma: „{ $title }”
letter-reference = { $label }: { $value }
letter-salutation = Szanowni Państwo,
letter-confirm = Proszę o pisemne potwierdzenie, że ten list dotarł.
letter-closing = Z poważaniem
letter-signature = [Państwa podpis]

## Objection to keep the deadline

letter-objection-title = Wnieść odwołanie (Widerspruch) lub sprzeciw (Einspruch)
letter-objection-purpose = W ten sposób dotrzymują Państwo terminu. Powody można wysłać później.
letter-widerspruch-subject = Odwołanie (Widerspruch) od Państwa decyzji (Bescheid) z dnia { $day }
letter-widerspruch = od Państwa decyzji (Bescheid) z dnia { $day } wnoszę odwołanie (Widerspruch).
letter-einspruch-subject = Sprzeciw (Einspruch) od Państwa decyzji (Bescheid) z dnia { $day }
letter-einspruch = od Państwa decyzji (Bescheid) z dnia { $day } wnoszę sprzeciw (Einspruch).
letter-fine-subject = Sprzeciw (Einspruch) od Państwa decyzji o grzywnie (Bußgeldbescheid) z dnia { $day }
letter-fine = od Państwa decyzji o grzywnie (Bußgeldbescheid) z dnia { $day } wnoszę sprzeciw (Einspruch).
letter-penalty-subject = Sprzeciw (Einspruch) od nakazu karnego (Strafbefehl) z dnia { $day }
letter-penalty = od nakazu karnego (Strafbefehl) z dnia { $day } wnoszę sprzeciw (Einspruch).
letter-order-subject = Odwołanie (Widerspruch) od sądowego nakazu zapłaty (Mahnbescheid) z dnia { $day }
letter-order = od sądowego nakazu zapłaty (Mahnbescheid) z dnia { $day } wnoszę odwołanie (Widerspruch). Nie zgadzam się z całym żądaniem.
letter-enforcement-subject = Sprzeciw (Einspruch) od nakazu egzekucyjnego (Vollstreckungsbescheid) z dnia { $day }
letter-enforcement = od nakazu egzekucyjnego (Vollstreckungsbescheid) z dnia { $day } wnoszę sprzeciw (Einspruch).
letter-reasons-later = Powody prześlę Państwu później. Proszę nie rozstrzygać wcześniej.
letter-reasons-open = O samej sprawie wypowiem się później.
letter-restore = Wnoszę o przywrócenie terminu (Wiedereinsetzung in den vorigen Stand). Napisanie wcześniej było niemożliwe bez mojej winy.
letter-restore-why = [Proszę tu napisać: Co Państwu przeszkodziło? Od kiedy jest to znów możliwe?]
letter-suspend = Proszę wstrzymać wykonanie (Aussetzung der Vollziehung), dopóki Państwo o tym nie rozstrzygną ({ $law }).

## Reply to a hearing or a question

letter-reply-title = Odpowiedź na wysłuchanie (Anhörung) lub pytanie
letter-reply-purpose = W ten sposób przedstawiają Państwo urzędowi swoje stanowisko, zanim on rozstrzygnie.
letter-reply-subject = Moja odpowiedź na Państwa pismo z dnia { $day }
letter-reply = w sprawie Państwa pisma z dnia { $day } przedstawiam moje stanowisko:
letter-reply-own = [Proszę tu napisać swoje stanowisko. Co się stało? Co urząd powinien wiedzieć?]
letter-reply-mind = Proszę to uwzględnić w Państwa decyzji.

## More time

letter-time-title = Prośba o więcej czasu
letter-time-purpose = W ten sposób proszą Państwo o późniejszy ostatni dzień na odpowiedź lub dokumenty.
letter-time-subject = Prośba o więcej czasu w sprawie Państwa pisma z dnia { $day }
letter-time = na odpowiedź na Państwa pismo z dnia { $day } potrzebuję więcej czasu.
letter-time-until = Proszę o przedłużenie terminu (Frist) do dnia [data].
letter-time-why = Mój powód: [Proszę tu napisać, dlaczego potrzebują Państwo więcej czasu.]

## Paying in instalments, later, or not at all

letter-instalments-title = Prośba o płatność w ratach (Ratenzahlung)
letter-instalments-purpose = W ten sposób proszą Państwo o zgodę na zapłatę w kilku częściach.
letter-instalments-subject = Prośba o płatność w ratach (Ratenzahlung) w sprawie Państwa pisma z dnia { $day }
letter-debt = w piśmie z dnia { $day } żądają Państwo ode mnie { $sum }.
letter-debt-unclear = w piśmie z dnia { $day } żądają Państwo ode mnie pieniędzy.
letter-instalments = Nie mogę zapłacić tej kwoty od razu. Proszę o płatność w ratach (Ratenzahlung).
letter-instalments-offer = Mogę płacić miesięcznie [kwota] euro, pierwszy raz dnia [data].
letter-means = Mój dochód miesięczny: [kwota] euro. Moje wydatki miesięczne: [kwota] euro.
letter-why = Mój powód: [Proszę tu napisać, dlaczego nie mogą Państwo zapłacić.]
letter-enclosed = Załączam dokumenty potwierdzające: [na przykład wyciąg z konta lub decyzja Jobcenter]
letter-no-enforcement = Proszę nie prowadzić egzekucji (Vollstreckung), dopóki Państwo o tym nie rozstrzygną.

letter-deferral-title = Prośba o odroczenie płatności (Stundung): zapłacić później
letter-deferral-purpose = W ten sposób proszą Państwo o zgodę na późniejszą zapłatę.
letter-deferral-subject = Wniosek o odroczenie płatności (Stundung) w sprawie Państwa pisma z dnia { $day }
letter-deferral = Nie mogę teraz zapłacić tej kwoty. Wnoszę o odroczenie płatności (Stundung) do dnia [data].

letter-waiver-title = Prośba o umorzenie długu (Erlass): nie płacić
letter-waiver-purpose = W ten sposób proszą Państwo o rezygnację z żądania, bo zapłata stawia Państwa w trudnym położeniu.
letter-waiver-subject = Wniosek o umorzenie długu (Erlass) w sprawie Państwa pisma z dnia { $day }
letter-waiver = Ta zapłata stawia mnie w trudnym położeniu. Wnoszę o umorzenie tej kwoty (Erlass).
letter-waiver-else = Jeśli to niemożliwe, proszę o odroczenie płatności (Stundung) lub płatność w ratach (Ratenzahlung).

## Access to the file

letter-file-title = Prośba o wgląd do akt (Akteneinsicht)
letter-file-purpose = W ten sposób mogą Państwo przeczytać, co urząd zebrał w Państwa sprawie.
letter-file-subject = Wniosek o wgląd do akt (Akteneinsicht) w sprawie Państwa pisma z dnia { $day }
letter-file = w sprawie Państwa pisma z dnia { $day } wnoszę o wgląd do akt (Akteneinsicht).
letter-file-law = w sprawie Państwa pisma z dnia { $day } wnoszę o wgląd do akt (Akteneinsicht, { $law }).
letter-file-how = Proszę przysłać mi kopie albo podać dzień, kiedy mogę przyjść.

## Change of address

letter-address-title = Podać nowy adres
letter-address-purpose = Dzięki temu następne listy do Państwa dotrą.
letter-address-subject = Mój nowy adres
letter-address = mój adres się zmienił. Od dnia [data] mieszkam tutaj:
letter-address-new = [ulica i numer domu, kod pocztowy i miejscowość]
letter-address-use = Proszę wysyłać wszystkie listy na ten adres.

## "I have paid"

letter-paid-title = Zawiadomić, że zapłacono
letter-paid-purpose = W ten sposób pokazują Państwo, że wpłata jest już w drodze lub dotarła.
letter-paid-subject = Moja wpłata w sprawie Państwa pisma z dnia { $day }
letter-paid = kwota { $sum } została przeze mnie przelana dnia [data].
letter-paid-unclear = kwota została przeze mnie przelana dnia [data].
letter-paid-account = Numer konta, na które przelano pieniądze (IBAN): { $iban }
letter-paid-reference = Tytuł przelewu (Verwendungszweck): { $reference }
letter-paid-proof = Załączam kopię wyciągu z konta.
letter-paid-check = Proszę to sprawdzić. Proszę mi potwierdzić, że nie ma już nic do zapłaty.

## What to mind, in the reader's language

letter-note-fill = Proszę sprawdzić wszystkie dane. Miejsca w nawiasach kwadratowych proszę wypełnić po niemiecku.
letter-note-by = List musi dotrzeć na czas. Ostatni dzień: { $day }.
letter-note-late = Ostatni dzień chyba minął: { $day }. Proszę od razu zasięgnąć porady.
letter-note-signed = Proszę wydrukować list i go podpisać. Zwykły e-mail nie wystarcza ({ $law }).
letter-note-in_person = Można też przyjść, a tam ktoś to zapisze. To się nazywa „zur Niederschrift” (ustnie do protokołu).
letter-note-email = List można też wysłać zwykłym e-mailem ({ $law }).
letter-note-court-form = Najlepiej użyć formularza dołączonego do sądowego nakazu zapłaty (Mahnbescheid).
letter-note-free = Ten list nie wymaga szczególnej formy. Zwykle wystarcza też e-mail.
letter-note-proof = Dobrze jest móc udowodnić, że list dotarł. Proszę poprosić o potwierdzenie jego złożenia.
letter-note-copy = Proszę zachować kopię.
letter-note-no-objection = Ten list nie jest odwołaniem (Widerspruch). Termin na odwołanie biegnie dalej.
letter-note-no-extension = To nie wydłuża terminu na odwołanie (Widerspruch), sprzeciw (Einspruch) lub skargę do sądu (Klage).
letter-note-silence = O samej sprawie nie trzeba nic mówić. Obowiązkowe są tylko dane o Państwa osobie (§ 111 OWiG).
letter-note-accused = O samej sprawie nie trzeba nic mówić. Wcześniej proszę zasięgnąć porady.
letter-note-witness = Nie trzeba obciążać siebie ani bliskich krewnych (§ 52 i § 55 StPO).
letter-note-pay = Na razie i tak trzeba zapłacić.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Proszę zapytać w urzędzie. Urząd musi powiedzieć, jakie mają Państwo prawa.
letter-advice-court = Mają Państwo mało pieniędzy? Wtedy proszę zapytać w sądzie rejonowym (Amtsgericht) o dofinansowanie porady prawnej (Beratungshilfe). Porada w kancelarii adwokackiej kosztuje wtedy najwyżej 15 euro.
letter-advice-public = Mają Państwo mało pieniędzy? Wtedy proszę zapytać w publicznym biurze porad prawnych (Öffentliche Rechtsberatung) w Państwa mieście.
letter-advice-social = Bezpłatnie radzą na przykład Caritas, Diakonie i AWO. Związki socjalne, takie jak VdK i SoVD, pomagają swoim członkom.
letter-advice-debt = Porady o długach udziela poradnia dla dłużników (Schuldnerberatung), zwykle bezpłatnie. Radzą też centrale konsumenckie (Verbraucherzentrale), często za niewielkie pieniądze.
letter-advice-migration = Bezpłatnie radzi poradnia migracyjna (Migrationsberatung), na przykład w Caritas, Diakonie lub AWO.
letter-advice-tax = O podatkach radzą swoim członkom stowarzyszenia podatkowe (Lohnsteuerhilfeverein), a także doradcy podatkowi (Steuerberatung).
