# Letters to send, in Italian: the translation beside the German letter, and what to mind.

letter-line = { $text }
letter-blank-name = [Suo nome e cognome]
letter-blank-street = [Sua via e numero civico]
letter-blank-town = [Suo codice postale e città]
letter-blank-authority = [Nome e indirizzo dell’ufficio]
letter-blank-day = [data]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Vostro oggetto: «{ $title }»
letter-reference = { $label }: { $value }
letter-salutation = Gentili Signore e Signori,
letter-confirm = Vi prego di confermarmi per iscritto che questa lettera è arrivata.
letter-closing = Distinti saluti
letter-signature = [Sua firma]

letter-objection-title = Presentare opposizione (Widerspruch) o ricorso (Einspruch)
letter-objection-purpose = Così Lei rispetta il termine. I Suoi motivi può mandarli più tardi.
letter-widerspruch-subject = Opposizione (Widerspruch) contro la Vostra decisione datata { $day }
letter-widerspruch = presento opposizione (Widerspruch) contro la Vostra decisione (Bescheid) datata { $day }.
letter-einspruch-subject = Ricorso (Einspruch) contro la Vostra decisione datata { $day }
letter-einspruch = presento ricorso (Einspruch) contro la Vostra decisione (Bescheid) datata { $day }.
letter-fine-subject = Ricorso (Einspruch) contro la Vostra multa (Bußgeldbescheid) datata { $day }
letter-fine = presento ricorso (Einspruch) contro la Vostra multa (Bußgeldbescheid) datata { $day }.
letter-penalty-subject = Ricorso (Einspruch) contro il decreto penale (Strafbefehl) datato { $day }
letter-penalty = presento ricorso (Einspruch) contro il decreto penale (Strafbefehl) datato { $day }.
letter-order-subject = Opposizione (Widerspruch) contro l’ingiunzione di pagamento (Mahnbescheid) datata { $day }
letter-order = presento opposizione (Widerspruch) contro l’ingiunzione di pagamento (Mahnbescheid) datata { $day }. Contesto tutta la somma richiesta.
letter-enforcement-subject = Ricorso (Einspruch) contro il decreto esecutivo (Vollstreckungsbescheid) datato { $day }
letter-enforcement = presento ricorso (Einspruch) contro il decreto esecutivo (Vollstreckungsbescheid) datato { $day }.
letter-reasons-later = Vi manderò i miei motivi più tardi. Vi prego di non decidere prima.
letter-reasons-open = Mi esprimerò più tardi sui fatti.
letter-restore = Chiedo la rimessione in termini (Wiedereinsetzung in den vorigen Stand). Senza mia colpa non ho potuto scrivere prima.
letter-restore-why = [Scriva qui: che cosa L’ha fermata? Da quando può di nuovo scrivere?]
letter-suspend = Vi prego di sospendere l’esecuzione (Aussetzung der Vollziehung) fino alla Vostra decisione su questo ({ $law }).

letter-reply-title = Risposta a un’audizione (Anhörung) o a una domanda
letter-reply-purpose = Così Lei spiega all’ufficio il Suo punto di vista prima che decida.
letter-reply-subject = La mia risposta alla Vostra lettera datata { $day }
letter-reply = sulla Vostra lettera datata { $day } prendo posizione così:
letter-reply-own = [Scriva qui il Suo punto di vista. Che cosa è successo? Che cosa deve sapere l’ufficio?]
letter-reply-mind = Vi prego di tenerne conto nella Vostra decisione.

letter-time-title = Richiesta di più tempo
letter-time-purpose = Così Lei chiede un ultimo giorno più avanti per risposta o documenti.
letter-time-subject = Richiesta di più tempo per la Vostra lettera datata { $day }
letter-time = ho bisogno di più tempo per rispondere alla Vostra lettera datata { $day }.
letter-time-until = Vi prego di prorogare il termine fino al giorno [data].
letter-time-why = Il mio motivo: [Scriva qui perché Le serve più tempo.]

letter-instalments-title = Richiesta di pagamento a rate (Ratenzahlung)
letter-instalments-purpose = Così Lei chiede di poter pagare in più parti.
letter-instalments-subject = Richiesta di pagamento a rate (Ratenzahlung), Vostra lettera datata { $day }
letter-debt = nella Vostra lettera datata { $day } mi chiedete { $sum }.
letter-debt-unclear = nella Vostra lettera datata { $day } mi chiedete del denaro.
letter-instalments = Non posso pagare questo importo in una volta sola. Chiedo il pagamento a rate (Ratenzahlung).
letter-instalments-offer = Posso pagare [importo] euro al mese, per la prima volta il giorno [data].
letter-means = Le mie entrate al mese: [importo] euro. Le mie spese al mese: [importo] euro.
letter-why = Il mio motivo: [Scriva qui perché non può pagare.]
letter-enclosed = Allego documenti di prova: [per esempio estratto conto o decisione del Jobcenter]
letter-no-enforcement = Vi prego di non avviare un’esecuzione forzata (Vollstreckung) prima della Vostra decisione su questo.

letter-deferral-title = Richiesta di rinvio (Stundung): pagare più tardi
letter-deferral-purpose = Così Lei chiede di poter pagare più tardi.
letter-deferral-subject = Domanda di rinvio del pagamento (Stundung), Vostra lettera datata { $day }
letter-deferral = Adesso non posso pagare questo importo. Chiedo il rinvio del pagamento (Stundung) fino al giorno [data].

letter-waiver-title = Richiesta di remissione (Erlass): non dover pagare
letter-waiver-purpose = Così Lei chiede di non pagare, perché il pagamento La mette in difficoltà grave.
letter-waiver-subject = Domanda di remissione del debito (Erlass), Vostra lettera datata { $day }
letter-waiver = Questo pagamento mi mette in grave difficoltà. Chiedo la remissione del debito (Erlass).
letter-waiver-else = Se non è possibile, chiedo il rinvio (Stundung) o il pagamento a rate (Ratenzahlung).

letter-file-title = Richiesta di accesso agli atti (Akteneinsicht)
letter-file-purpose = Così Lei può leggere ciò che l’ufficio ha raccolto sul Suo caso.
letter-file-subject = Domanda di accesso agli atti (Akteneinsicht), Vostra lettera datata { $day }
letter-file = in relazione alla Vostra lettera datata { $day } chiedo di vedere gli atti (Akteneinsicht).
letter-file-law = in relazione alla Vostra lettera datata { $day } chiedo di vedere gli atti (Akteneinsicht, { $law }).
letter-file-how = Vi prego di mandarmi copie o di indicarmi un appuntamento.

letter-address-title = Comunicare un nuovo indirizzo
letter-address-purpose = Così le prossime lettere arrivano da Lei.
letter-address-subject = Il mio nuovo indirizzo
letter-address = ho cambiato casa. Dal giorno [data] abito qui:
letter-address-new = [via e numero civico, codice postale e città]
letter-address-use = Vi prego di mandare tutte le lettere a questo indirizzo.

letter-paid-title = Comunicare che ha pagato
letter-paid-purpose = Così Lei mostra che il Suo pagamento è in arrivo o già arrivato.
letter-paid-subject = Il mio pagamento per la Vostra lettera datata { $day }
letter-paid = ho versato con bonifico l’importo di { $sum } il giorno [data].
letter-paid-unclear = ho versato con bonifico l’importo il giorno [data].
letter-paid-account = Bonifico a questo numero di conto (IBAN): { $iban }
letter-paid-reference = Causale (Verwendungszweck): { $reference }
letter-paid-proof = Allego una copia dell’estratto conto.
letter-paid-check = Vi prego di controllare. Vi prego di confermarmi che non c’è più nulla da pagare.

letter-note-fill = Controlli tutti i dati. Compili in tedesco le parti tra parentesi quadre.
letter-note-by = La lettera deve essere arrivata entro { $day }.
letter-note-late = L’ultimo giorno era probabilmente { $day }. Chieda subito consiglio.
letter-note-signed = Stampi la lettera e la firmi. Una semplice e-mail non basta ({ $law }).
letter-note-in_person = Può anche andare lì e farlo scrivere sul posto. Si chiama «zur Niederschrift» (a verbale).
letter-note-email = Può mandare la lettera anche con una semplice e-mail ({ $law }).
letter-note-court-form = È meglio usare il modulo allegato all’ingiunzione di pagamento (Mahnbescheid).
letter-note-free = Per questa lettera non serve una forma particolare. Di solito basta anche un’e-mail.
letter-note-proof = Lei dovrebbe poter dimostrare che è arrivata. Si faccia confermare la consegna.
letter-note-copy = Tenga una copia.
letter-note-no-objection = Questa lettera non è un’opposizione (Widerspruch). Il termine per l’opposizione continua.
letter-note-no-extension = Così non si allunga il termine per opposizione (Widerspruch), ricorso (Einspruch) o azione in tribunale (Klage).
letter-note-silence = Sui fatti non è obbligatorio dire nulla. Sono obbligatori solo i Suoi dati personali (§ 111 OWiG).
letter-note-accused = Sui fatti non è obbligatorio dire nulla. Prima chieda consiglio.
letter-note-witness = Non è obbligatorio parlare contro sé stessi o contro parenti stretti (§ 52 e § 55 StPO).
letter-note-pay = Per ora Lei deve pagare lo stesso.

letter-advice-authority = Chieda all’ufficio. Deve dirLe quali diritti ha.
letter-advice-court = Ha poco denaro? Allora chieda all’Amtsgericht (tribunale locale) la consulenza legale agevolata (Beratungshilfe). Un avvocato La consiglia allora per al massimo 15 euro.
letter-advice-public = Ha poco denaro? Allora chieda alla Öffentliche Rechtsberatung (consulenza legale pubblica) nella Sua città.
letter-advice-social = Danno consigli gratuiti, per esempio, Caritas, Diakonie e AWO. Associazioni sociali come VdK e SoVD aiutano i loro membri.
letter-advice-debt = Un centro di consulenza sui debiti (Schuldnerberatung) dà consigli, di solito gratis. Anche i centri dei consumatori (Verbraucherzentrale) danno consigli, spesso per poco denaro.
letter-advice-migration = La consulenza per migranti (Migrationsberatung) è gratuita, per esempio presso Caritas, Diakonie o AWO.
letter-advice-tax = Per le imposte, le associazioni di aiuto fiscale (Lohnsteuerhilfevereine) danno consigli ai loro membri. Anche i consulenti fiscali danno consigli.
