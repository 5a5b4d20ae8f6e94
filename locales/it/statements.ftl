# The sentences about a letter, in Italian.

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

headline-pay = { $sender } Le chiede di pagare { $sum }.
headline-pay-charge = { $sender } Le chiede di pagare { $sum } ({ $charge }).
headline-pay-money = { $sender } Le chiede denaro.
headline-pay-parts = { $sender } Le chiede denaro, in { $parts } rate.
headline-pay-unnamed = Lei deve pagare { $sum }.
headline-pay-charge-unnamed = Lei deve pagare { $sum } ({ $charge }).
headline-pay-money-unnamed = Lei deve pagare del denaro.
headline-pay-parts-unnamed = Lei deve pagare del denaro, in { $parts } rate.
headline-debit = { $sender } preleva { $sum } dal Suo conto.
headline-debit-charge = { $sender } preleva { $sum } ({ $charge }) dal Suo conto.
headline-debit-money = { $sender } preleva denaro dal Suo conto.
headline-debit-unnamed = Dal Suo conto vengono prelevati { $sum }.
headline-debit-charge-unnamed = Dal Suo conto vengono prelevati { $sum } ({ $charge }).
headline-debit-money-unnamed = Dal Suo conto viene prelevato del denaro.
headline-receive = { $sender } Le paga { $sum }.
headline-receive-money = { $sender } Le paga del denaro.
headline-receive-unnamed = Lei riceve { $sum }.
headline-receive-money-unnamed = Lei riceve del denaro.
headline-attend = { $sender } ha fissato un appuntamento per Lei.
headline-attend-unnamed = Lei ha un appuntamento.
headline-reply = { $sender } vuole una risposta da Lei.
headline-reply-unnamed = Lei deve rispondere a una lettera.
headline-submit = { $sender } vuole documenti da Lei.
headline-submit-unnamed = Lei deve consegnare documenti.
headline-apply = { $sender } Le ricorda una domanda da presentare.
headline-apply-unnamed = Lei può presentare una domanda.
headline-write = { $sender } Le ha scritto.
headline-write-unnamed = Lei ha ricevuto una lettera ufficiale.
headline-from = { $name }: { $main }
headline-about = { $main } Argomento: { $kind }.

headline-advertisement = Questa non è una decisione ufficiale (Bescheid). Probabilmente è pubblicità.
headline-private = Questa non è una decisione (Bescheid) di un ufficio pubblico.
headline-suspicious = Attenzione: questa lettera può essere una truffa.
headline-unclear = Nell’immagine non abbiamo riconosciuto una decisione (Bescheid).
headline-foreign = Questa lettera non è in tedesco.

what-advertisement = La lettera sembra ufficiale, ma Le offre qualcosa.
what-private = Il mittente non è un ufficio pubblico né un tribunale.
what-suspicious = La lettera chiede denaro e mostra segni di truffa.
what-unclear = Le diciamo solo ciò che abbiamo potuto leggere con certezza.
what-foreign = Possiamo spiegare solo lettere in tedesco.
what-kind = Argomento: { $kind }.
what-title = L’oggetto è: «{ $title }»
what-sender = Mittente: { $name }
what-addressee = La lettera è indirizzata a { $name }.
what-date = Data della lettera: { $day_day }.
what-reference = { $label }: { $value }

todo-pay = Paghi { $sum }.
todo-pay-by = Paghi { $sum } entro { $day }.
todo-pay-late = Lei doveva pagare { $sum } entro { $day }.
todo-pay-unclear = Paghi l’importo scritto nella lettera.
todo-pay-unclear-by = Entro { $day } paghi l’importo scritto nella lettera.
todo-pay-unclear-late = Lei doveva pagare entro { $day }.
todo-reply = Risponda alla lettera.
todo-reply-by = Risponda entro { $day }.
todo-reply-late = Lei doveva rispondere entro { $day }.
todo-submit = Consegni ciò che chiede la lettera.
todo-submit-by = Entro { $day } consegni ciò che chiede la lettera.
todo-submit-late = Lei doveva consegnare i documenti entro { $day }.
todo-attend = Venga all’appuntamento.
todo-attend-by = Venga all’appuntamento di { $day }.
todo-attend-clock = Venga all’appuntamento { $day } alle ore { $clock }.
todo-attend-late = L’appuntamento era { $day }.
todo-apply = Presenti la domanda.
todo-apply-by = Presenti la domanda entro { $day }.
todo-apply-late = Lei doveva presentare la domanda entro { $day }.
todo-keep = Conservi la lettera.
todo-note-by = Tenga conto di questo giorno: { $day }.
todo-note-late = Nella lettera è indicato questo giorno: { $day }.
todo-note = Nella lettera c’è un termine, cioè un ultimo giorno.
todo-nothing = Adesso non c’è bisogno di fare nulla.
todo-debit = Non è necessario fare un bonifico.
todo-debit-day = Vengono prelevati { $sum } { $day }.
todo-debit-balance = Si assicuri che sul conto ci sia abbastanza denaro.
todo-not-found = Nella lettera non abbiamo trovato un compito per Lei.
todo-read-yourself = La legga comunque da sé oppure chieda.
todo-clock = L’orario è: { $clock }.
todo-label = Si tratta di: { $label }
todo-words = Nella lettera è scritto: «{ $words }»
todo-late-pay = Ha già pagato? Allora non è necessario pagare un’altra volta.
todo-late-pay-now = Non ha ancora pagato? Allora paghi il prima possibile.
todo-late-ask = Non lo ha ancora fatto? Allora chieda subito.
todo-advertisement = Non paghi nulla prima di aver letto tutto con attenzione.
todo-advertisement-sign = Non firmi nulla che non vuole.
todo-private = Controlli con calma se la lettera è corretta.
todo-suspicious = Per ora non paghi nulla.
todo-suspicious-ask = Chieda al vero ufficio.
todo-suspicious-number = Per farlo non usi il numero di telefono di questa lettera.
todo-unclear = È comunque una decisione (Bescheid)? Allora faccia una nuova foto.
todo-foreign = Fotografi la lettera in tedesco.

day-today = È oggi.
day-tomorrow = È domani.
day-yesterday = Questo giorno era ieri.
day-ahead =
    { $days ->
        [one] Lei ha ancora { $days } giorno di tempo.
       *[other] Lei ha ancora { $days } giorni di tempo.
    }
day-ahead-event =
    { $days ->
        [one] Manca { $days } giorno.
       *[other] Mancano { $days } giorni.
    }
day-past =
    { $days ->
        [one] Questo giorno è passato da { $days } giorno.
       *[other] Questo giorno è passato da { $days } giorni.
    }
day-stated = Questo giorno è scritto così nella lettera.
day-computed = Questo giorno lo abbiamo calcolato noi.
day-unknown = Non possiamo dire l’ultimo giorno.
day-unknown-event = Non possiamo dire il giorno.
day-example = Un esempio: Lei ha ricevuto la lettera in data { $received_day }.
day-example-end = Allora l’ultimo giorno è { $day }.

money-pay = Lei deve pagare { $sum }.
money-pay-due = Da pagare entro { $day }: { $sum }
money-claimed = La lettera chiede { $sum }.
money-pay-nothing = Lei non ha nulla da pagare.
money-part = Rata: { $sum }
money-part-due = Rata entro { $day }: { $sum }
money-receive = Lei riceve { $sum }.
money-receive-due = Versamento a Suo favore { $day }: { $sum }
money-label = Nella lettera è scritto su questo: «{ $label }»
money-debit = Il denaro viene prelevato dal Suo conto.
money-debit-word = La lettera lo chiama «Lastschrift» o «Einzug» (addebito diretto).
money-recipient = Destinatario: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Banca: { $bank }
money-reference = Scriva nel bonifico come causale (Verwendungszweck): { $reference }

object-widerspruch = Non è d’accordo? Allora può presentare opposizione (Widerspruch).
object-einspruch = Non è d’accordo? Allora può presentare ricorso (Einspruch).
object-klage = Non è d’accordo? Allora può andare in tribunale (Klage).
object-either = Non è d’accordo? Allora scelga: opposizione (Widerspruch) o azione in tribunale (Klage).
object-none = Non abbiamo trovato nulla su opposizione (Widerspruch), ricorso (Einspruch) o azione in tribunale (Klage).
object-none-reply = Lei può però rispondere e spiegare il Suo punto di vista.

object-means-review = Allora l’ufficio riesamina la sua decisione.
object-means-fine = Allora l’ufficio riesamina l’accusa.
object-means-fine-court = Se l’ufficio non cambia idea, di solito decide un tribunale.
object-means-trial = Allora un tribunale esamina l’accusa, di solito in un’udienza.
object-means-claim = Così Lei dice al tribunale: questo denaro non è dovuto.
object-means-court = Allora un tribunale esamina la decisione.
object-means-either = L’opposizione (Widerspruch) la esamina l’ufficio. L’azione (Klage) la esamina un tribunale.

object-widerspruch-by = La Sua opposizione (Widerspruch) deve essere arrivata entro { $day }.
object-einspruch-by = Il Suo ricorso (Einspruch) deve essere arrivato entro { $day }.
object-klage-by = La Sua azione (Klage) deve essere arrivata al tribunale entro { $day }.
object-either-by = La Sua opposizione (Widerspruch) o azione in tribunale (Klage) deve essere arrivata entro { $day }.
object-widerspruch-late = L’ultimo giorno per l’opposizione (Widerspruch) era { $day }.
object-einspruch-late = L’ultimo giorno per il ricorso (Einspruch) era { $day }.
object-klage-late = L’ultimo giorno per l’azione in tribunale (Klage) era { $day }.
object-either-late = L’ultimo giorno per opposizione (Widerspruch) o azione in tribunale (Klage) era { $day }.
object-widerspruch-unknown = Per l’opposizione (Widerspruch) c’è un termine, cioè un ultimo giorno.
object-einspruch-unknown = Per il ricorso (Einspruch) c’è un termine, cioè un ultimo giorno.
object-klage-unknown = Per l’azione in tribunale (Klage) c’è un termine, cioè un ultimo giorno.
object-either-unknown = Per opposizione (Widerspruch) e azione in tribunale (Klage) c’è un termine, cioè un ultimo giorno.

object-late-help = Chieda subito consiglio, per esempio a un centro di consulenza.
object-late-restore = Non poteva farlo prima, senza Sua colpa? Allora chieda della «Wiedereinsetzung» (rimessione in termini).
object-to = Per questo si rivolga a: { $to }
object-form-written = Può farlo con una lettera. Firmi la lettera.
object-form-in_person = Può anche andare lì e farlo scrivere sul posto.
object-form-in_person-word = Si chiama «zur Niederschrift» (a verbale).
object-form-electronic = È possibile anche per via elettronica, ma non con una semplice e-mail.
object-form-email = Basta una semplice e-mail.
object-suspends = Finché non si decide su questo, non è necessario pagare.
object-suspends-other = Finché non si decide su questo, non è necessario rispettare la decisione (Bescheid).
object-pay-anyway = Per ora Lei deve pagare lo stesso.
object-obey-anyway = Per ora vale lo stesso ciò che è scritto nella lettera.

contact-name = Risponde alle domande: { $name }
contact-phone = Telefono: { $phone }
contact-email = E-mail: { $email }
contact-hours = Orari: { $hours }
contact-web = Internet: { $web }
contact-reference = Indichi sempre: { $label } { $value }
