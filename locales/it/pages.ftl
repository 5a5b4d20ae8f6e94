# Pages of their own, in Italian.

ui-glossary-title = Parole difficili nelle lettere degli uffici
ui-glossary-lead = Queste parole si trovano spesso nelle lettere degli uffici. Qui le spieghiamo.
ui-glossary-search = Cerca una parola
ui-glossary-search-send = Cerca
ui-glossary-found = Parole trovate: { $count }
ui-glossary-none = Non abbiamo questa parola: «{ $typed }». Chieda all’ufficio.
ui-glossary-all = Mostra tutte le parole

ui-accessibility-title = Dichiarazione di accessibilità
ui-accessibility-owner = Responsabile di questa pagina: { $owner }
ui-accessibility-lead = Tutti devono poter usare questa pagina, anche le persone con disabilità.
ui-accessibility-rules = Quali regole valgono
ui-accessibility-rules-text = Vale la legge sulla parità delle persone con disabilità (BGG), § 12a e § 12b. I dettagli sono nel regolamento sulla tecnica accessibile (BITV 2.0). Per i Länder e i comuni valgono le leggi del loro Land (Bundesland). Il nostro obiettivo sono le regole internazionali WCAG 2.2, livello AA.
ui-accessibility-status = Che cosa funziona già
ui-accessibility-status-text = Questa pagina rispetta la maggior parte delle regole. Nella prossima parte è scritto che cosa manca.
ui-accessibility-gaps = Che cosa non funziona ancora
ui-accessibility-gap-picture = La foto della Sua lettera è un’immagine. Il testo letto è sotto come testo.
ui-accessibility-gap-reading = Se la foto è brutta, il testo letto può contenere errori.
ui-accessibility-gap-voice = La lettura ad alta voce funziona solo se il dispositivo ha una voce nella Sua lingua.
ui-accessibility-gap-sign = Non ci sono ancora video nella lingua dei segni tedesca.
ui-accessibility-gap-easy = I testi sono in lingua semplice, ma non in «Leichte Sprache» (lingua facile) verificata.
ui-accessibility-checked = Come controlliamo
ui-accessibility-checked-text = Controlliamo noi stessi. Un programma esamina ogni pagina. Alcune persone provano la pagina solo con la tastiera.
ui-accessibility-date = Data di questa dichiarazione: { $day }.
ui-accessibility-report = Segnalare una barriera
ui-accessibility-report-text = C’è qualcosa che non può usare? Allora ci scriva o ci telefoni. Ci dica dov’è il problema e quale dispositivo usa.
ui-accessibility-report-email = E-mail: { $email }
ui-accessibility-report-phone = Telefono: { $phone }
ui-accessibility-report-post = Posta: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = L’ente responsabile Le risponde entro un mese.
ui-accessibility-report-none = L’ente responsabile non ha ancora indicato qui un contatto.
ui-accessibility-enforce = Se la risposta non aiuta
ui-accessibility-enforce-text = Allora può rivolgersi a un organismo di conciliazione (Schlichtungsstelle). Fa da mediatore tra Lei e l’ufficio. Non costa nulla, e non serve un avvocato.
ui-accessibility-enforce-body = È competente: { $body }
ui-accessibility-enforce-none = Ogni Land (Bundesland) ha un ente di questo tipo. Chieda all’ufficio qual è.
