# The law of deadlines in Italian: steps, assumptions, questions, warnings, actions.

law-period-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
law-period-working-days = { $count ->
    [one] { $count } giorno feriale (sabato compreso)
   *[other] { $count } giorni feriali (sabato compreso)
}
law-period-weeks = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
law-period-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
law-period-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
law-day-saturday = un sabato
law-day-sunday = una domenica
law-day-holiday = un giorno festivo ({ $name })
law-quote = Nella lettera è scritto: «{ $text }»

law-step-posted = La lettera è stata spedita per posta { $date }.
law-step-posted-assumed = La lettera porta questa data: { $date_day }. Supponiamo che sia stata spedita quel giorno.
law-step-provided = La decisione (Bescheid) era pronta nel portale { $date }.
law-step-sent = L’ufficio ha inviato la decisione per via elettronica { $date }.
law-step-retrieved = Lei ha aperto la decisione nel portale { $date }.
law-step-published = La decisione è stata pubblicata ufficialmente { $date }.
law-step-fiction = { $count ->
    [one] Dopo { $count } giorno la lettera vale per legge come arrivata. È { $date }.
   *[other] Dopo { $count } giorni la lettera vale per legge come arrivata. È { $date }.
}
law-step-fiction-unverified = { $count ->
    [one] Contiamo { $count } giorno. È { $date }. Land { $land }: qui forse valgono già 4 giorni. Prendiamo il giorno che viene prima.
   *[other] Contiamo { $count } giorni. È { $date }. Land { $land }: qui forse valgono già 4 giorni. Prendiamo il giorno che viene prima.
}
law-step-fiction-no-land = { $count ->
    [one] Contiamo { $count } giorno. È { $date }. In alcuni Länder (Bundesländer) valgono 4 giorni. Prendiamo il giorno che viene prima.
   *[other] Contiamo { $count } giorni. È { $date }. In alcuni Länder (Bundesländer) valgono 4 giorni. Prendiamo il giorno che viene prima.
}
law-step-fiction-disputed = { $count ->
    [one] Dopo { $count } giorno la lettera vale per legge come arrivata. È { $date }. Forse conta solo un giorno successivo: { $later }. Su questo ci sono opinioni diverse. Prendiamo il giorno che viene prima.
   *[other] Dopo { $count } giorni la lettera vale per legge come arrivata. È { $date }. Forse conta solo un giorno successivo: { $later }. Su questo ci sono opinioni diverse. Prendiamo il giorno che viene prima.
}
law-step-fiction-abroad = All’estero la lettera vale come arrivata dopo un mese. È { $date }.
law-step-fiction-retrieved = La decisione vale come comunicata (Bekanntgabe) il giorno dopo. È { $date }.
law-step-fiction-account = { $count ->
    [one] Nell’account utente la decisione vale come comunicata (Bekanntgabe) dopo { $count } giorno. È { $date }.
   *[other] Nell’account utente la decisione vale come comunicata (Bekanntgabe) dopo { $count } giorni. È { $date }.
}
law-step-fiction-public = Dopo due settimane la decisione vale come comunicata (Bekanntgabe). È { $date }.
law-step-notified-shift = Il giorno { $from_day } è { $reason }. Perciò conta il primo giorno feriale successivo: { $date }.
law-step-received-later = La lettera è arrivata solo { $date }. Allora conta questo giorno.
law-step-received = La lettera è arrivata da Lei { $date }.
law-step-served = La lettera è stata notificata (Zustellung) { $date }. Notificata vuol dire: consegnata o messa nella cassetta in modo formale.
law-step-issued = Il termine comincia dalla data della lettera: { $date }.
law-step-printed-start = Il termine comincia dal giorno scritto nella lettera: { $date }.
law-step-final = Il tempo per l’opposizione (Widerspruch) o il ricorso (Einspruch) finisce { $date }. Dopo la decisione vale in modo definitivo.
law-step-period = Il termine dura { $period }. Il giorno { $start_short } non conta. L’ultimo giorno è { $date }.
law-step-month-end = Lei ha tempo fino alla fine del { $count }º mese seguente. È { $date }.
law-step-before = Contiamo all’indietro da questo giorno: { $day_day }. Contiamo { $period }. Così si rispetta tutto il termine. L’ultimo giorno è { $date }.
law-step-end-shift = Il giorno { $from_day } è { $reason }. Perciò il termine finisce solo { $date }.

law-assume-simple = Supponiamo: la lettera è stata spedita come posta normale in Germania, in data { $date_day }.
law-assume-simple-posted = Supponiamo: la lettera è arrivata con la posta normale in Germania.
law-assume-simple-unverified = Supponiamo: la lettera è stata spedita in data { $date_day }. Nel Land { $land } vale forse un giorno in più.
law-assume-simple-no-land = Supponiamo: la lettera è stata spedita in data { $date_day }. Non conosciamo il Land (Bundesland).
law-assume-abroad = Supponiamo: la lettera è stata spedita per posta all’estero in data { $date_day }.
law-assume-registered = Supponiamo: la lettera è stata spedita come raccomandata in data { $date_day }.
law-assume-portal = Supponiamo: il messaggio sulla decisione è arrivato in data { $date_day }.
law-assume-portal-ready = Supponiamo: la decisione era pronta nel portale in data { $date_day }.
law-assume-account = Supponiamo: la decisione era nella casella del Suo account utente in data { $date_day }.
law-assume-electronic = Supponiamo: l’ufficio ha inviato la decisione per via elettronica in data { $date_day }.
law-assume-public = Supponiamo: la pubblicazione ufficiale è avvenuta in data { $date_day }.
law-assume-received = Lei ha detto: la lettera è arrivata in data { $date_day }.
law-assume-received-earlier = La lettera è arrivata in data { $received_day }. Per legge conta comunque solo questo giorno: { $date }.
law-assume-served = Sulla lettera è scritto: è stata notificata (Zustellung) in data { $date_day }.

law-ask-later = La lettera è arrivata dopo questo giorno: { $date_day }? Allora Lei ha più tempo.
law-ask-received = In che giorno è arrivata da Lei la lettera? Il termine comincia da quel giorno.
law-ask-received-abroad = In che giorno è arrivata da Lei la lettera all’estero?
law-ask-served = Quale data è scritta sulla busta gialla? Il termine comincia da quel giorno.
law-ask-slip = In che giorno ha ricevuto la raccomandata?
law-ask-handed-over = In che giorno Le hanno consegnato la lettera di persona?
law-ask-retrieved = In che giorno ha aperto la decisione nel portale?
law-ask-published = In che giorno è stata pubblicata ufficialmente la decisione?
law-ask-letter-date = In che giorno è arrivata la lettera? Non abbiamo potuto leggere la data con certezza.
law-ask-finality = Il termine comincia solo quando la decisione vale in modo definitivo. Chieda all’ufficio quel giorno.
law-ask-illegible = Guardi per favore nella lettera. Lì c’è un termine. Non abbiamo potuto leggerlo con certezza.
law-ask-anchor = Guardi per favore nella lettera. Il termine finisce prima di un appuntamento: { $period } prima. Non conosciamo il giorno dell’appuntamento.
law-ask-received-future = Questo giorno è nel futuro: { $received_day }. In che giorno è arrivata la lettera?
law-ask-received-too-early = La lettera ha la data { $issued_day }. Non può essere arrivata in data { $received_day }. Quando è arrivata?

law-year-missing = Mancano le istruzioni sui rimedi giuridici (Rechtsbehelfsbelehrung). Allora il termine è di solito di un anno: fino a { $date } compreso. È meglio non aspettare così a lungo.
law-year-wrong = Le istruzioni sui rimedi giuridici (Rechtsbehelfsbelehrung) sono forse sbagliate. Allora il termine è di un anno: fino a { $date } compreso. È meglio non aspettare così a lungo.
law-later-printed = Nella lettera è scritto un giorno successivo: { $date }. Sicuro è il giorno che viene prima.
law-later-computed = Per legge può valere un giorno successivo: { $date }. Sicuro è il giorno che viene prima.
law-later-disputed = Forse Lei ha tempo fino a { $date } compreso. Su questo ci sono opinioni diverse. Sicuro è il giorno che viene prima.
law-later-unverified = Forse Lei ha tempo fino a { $date } compreso. Non abbiamo potuto controllare la legge. Sicuro è il giorno che viene prima.
law-later-working-day = Il giorno { $day_day } cade di fine settimana o in un giorno festivo. Di solito basta anche questo giorno: { $date }. Sicuro è il giorno che viene prima.
law-later-before = Forse basta anche questo giorno: { $date }. Su questo ci sono opinioni diverse. Sicuro è il giorno che viene prima.
law-later-portal = La decisione non era in un account utente? Allora Lei ha tempo fino a { $date } compreso.

law-missed-later = Agisca adesso. Il giorno sicuro è passato. Forse Lei ha ancora tempo fino a { $date } compreso.
law-missed-objection = Il giorno è probabilmente passato. Un ostacolo L’ha fermata senza Sua colpa, per esempio una malattia? Allora può chiedere la «Wiedereinsetzung» (rimessione in termini). Vuol dire: è come se Lei avesse rispettato il termine. Per questo ha { $period } di tempo. Questo tempo comincia quando l’ostacolo non c’è più ({ $law }).
law-missed-social = Il giorno è probabilmente passato. Un ostacolo L’ha fermata senza Sua colpa? Allora può chiedere la «Wiedereinsetzung» (rimessione in termini, { $law }). Per questo ha { $period } di tempo. Questo tempo comincia quando l’ostacolo non c’è più. Lei può anche chiedere un riesame (Überprüfung, § 44 SGB X). Riesame vuol dire: l’ufficio guarda tutto ancora una volta.
law-missed-long = Chieda a un centro di consulenza. Il giorno è passato da più di un anno. La decisione vale probabilmente in modo definitivo.
law-missed-long-social = Il giorno è passato da più di un anno. Lei può ancora chiedere un riesame (Überprüfung, § 44 SGB X). Riesame vuol dire: l’ufficio guarda tutto ancora una volta.
law-missed-order = Mandi subito la Sua opposizione (Widerspruch). Il giorno è probabilmente passato. La Sua opposizione conta però ancora fino al decreto esecutivo (Vollstreckungsbescheid).
law-missed-payment = Paghi presto oppure telefoni. Il giorno del pagamento è passato.
law-missed-reply = Il giorno è passato. Lei può rispondere lo stesso. Lo faccia presto.
law-missed-submit = Consegni presto i documenti oppure telefoni. Il giorno è passato.
law-missed-appointment = Telefoni, se Lei non c’era. L’appuntamento è passato.

law-warn-advertisement = Non è necessario pagare ciò che Lei non ha ordinato. La lettera sembra ufficiale. Ma probabilmente è pubblicità.
law-warn-private = La lettera non viene da un ufficio pubblico. Valgono altre regole.
law-warn-suspicious = Attenzione: la lettera può essere una truffa. Non paghi nulla. Prima chieda all’ufficio.
law-warn-unclear = Non siamo sicuri che questa sia una decisione (Bescheid).
law-warn-foreign = La lettera non è in tedesco. Possiamo controllare solo lettere in tedesco.
law-warn-iban-unreadable = Confronti il numero del conto (IBAN) con la lettera. Non abbiamo potuto leggerlo con certezza.
law-warn-two-issue-dates = Guardi per favore nella lettera. Lì ci sono due giorni diversi come data della lettera.
law-warn-strange-date = Guardi per favore nella lettera. Una data è insolita.
law-warn-sum-disagrees = Chieda all’ufficio. Gli importi nella lettera non tornano.
law-warn-two-letters = Controlli per favore ogni lettera separatamente. Forse sono due lettere diverse.
law-warn-page-missing = Fotografi per favore tutte le pagine. Ne manca almeno una. Può contenere cose importanti.
law-warn-bad-picture = Faccia per favore una nuova foto. Non abbiamo potuto leggere alcune parti dell’immagine.
law-warn-foreign-iban = Chieda all’ufficio prima di pagare. Il conto è all’estero. Questo è insolito.
law-warn-instruction-missing = Non troviamo istruzioni sui rimedi giuridici (Rechtsbehelfsbelehrung). Lei può difendersi lo stesso. Per sicurezza prenda il giorno che viene prima.
law-warn-instruction-short = Per sicurezza rispetti il termine più breve. Nella lettera è scritto: { $printed }. Nella legge è scritto: { $legal }.
law-warn-instruction-long = Per sicurezza rispetti il termine più breve. Nella lettera è scritto: { $printed }. Nella legge è scritto: { $legal }.
law-warn-instruction-start = La lettera indica forse un inizio sbagliato del termine. Calcoliamo con il giorno che viene prima.
law-warn-instruction-remedy = La lettera indica forse un rimedio sbagliato contro la decisione. Chieda all’ufficio.
law-warn-instruction-reasons = La lettera chiede motivi. La legge non li chiede. La Sua opposizione (Widerspruch) vale anche senza motivi.
law-warn-remedy-land = Chieda all’ufficio che cosa vale qui: opposizione (Widerspruch) o azione in tribunale (Klage). Land { $land }: qui a volte è possibile solo l’azione in tribunale.
law-warn-remedy-no-land = Chieda all’ufficio che cosa vale qui: opposizione (Widerspruch) o azione in tribunale (Klage). In alcuni Länder (Bundesländer) è possibile solo l’azione in tribunale.
law-warn-day-disagrees = Nella lettera è scritto questo giorno: { $printed_day }. Noi abbiamo calcolato: { $computed_day }. Sicuro è il giorno che viene prima.

law-do-pay = Paghi { $sum } entro { $date }.
law-do-pay-overdue = Paghi { $sum }. Il giorno per farlo era { $date }.
law-do-pay-open = Paghi { $sum }.
law-do-pay-unclear = Paghi. L’importo esatto è scritto nella lettera.
law-do-debit-day = Non è necessario fare un bonifico. Dal Suo conto saranno prelevati { $sum } { $date }.
law-do-debit = Non è necessario fare un bonifico. Il denaro viene prelevato dal Suo conto.
law-do-reply = Risponda entro { $date }.
law-do-reply-open = Risponda alla lettera. Faccia attenzione al termine.
law-do-submit = Consegni i documenti entro { $date }.
law-do-submit-open = Consegni i documenti indicati nella lettera.
law-do-attend = Vada all’appuntamento di { $date }.
law-do-attend-open = Lei ha un appuntamento. Guardi nella lettera quando è.
law-do-widerspruch = Se Lei non è d’accordo: scriva un’opposizione (Widerspruch) entro { $date }.
law-do-widerspruch-open = Se Lei non è d’accordo: scriva presto un’opposizione (Widerspruch).
law-do-einspruch = Se Lei non è d’accordo: scriva un ricorso (Einspruch) entro { $date }.
law-do-einspruch-open = Se Lei non è d’accordo: scriva presto un ricorso (Einspruch).
law-do-klage = Se Lei non è d’accordo: può andare in tribunale (Klage) entro { $date }.
law-do-klage-open = Se Lei non è d’accordo: può andare in tribunale (Klage). Faccia attenzione al termine.
law-do-either = Se Lei non è d’accordo: può fare opposizione (Widerspruch) o andare in tribunale (Klage) entro { $date }.
law-do-either-open = Se Lei non è d’accordo: può fare opposizione (Widerspruch) o andare in tribunale (Klage). Faccia attenzione al termine.
law-do-keep = Conservi la lettera.
law-do-nothing-doubtful = Non faccia nulla prima di aver chiesto a un ufficio di fiducia.

law-warn-sender = Qui dipende dall’ufficio che manda la lettera. Per alcuni uffici vale un altro termine. Guardi nella lettera.
