# The sentences about a letter, in French.

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

headline-pay = { $sender } vous demande de payer { $sum }.
headline-pay-charge = { $sender } vous demande de payer { $sum } { $charge }.
headline-pay-money = { $sender } vous demande de l’argent.
headline-pay-parts = { $sender } vous demande de l’argent, en { $parts } fois.
headline-pay-unnamed = Vous devez payer { $sum }.
headline-pay-charge-unnamed = Vous devez payer { $sum } { $charge }.
headline-pay-money-unnamed = Vous devez payer de l’argent.
headline-pay-parts-unnamed = Vous devez payer de l’argent, en { $parts } fois.
headline-debit = { $sender } va prélever { $sum } sur votre compte.
headline-debit-charge = { $sender } va prélever { $sum } { $charge } sur votre compte.
headline-debit-money = { $sender } va prélever de l’argent sur votre compte.
headline-debit-unnamed = Un montant de { $sum } va être prélevé sur votre compte.
headline-debit-charge-unnamed = Un montant de { $sum } { $charge } va être prélevé sur votre compte.
headline-debit-money-unnamed = De l’argent va être prélevé sur votre compte.
headline-receive = { $sender } vous verse { $sum }.
headline-receive-money = { $sender } vous verse de l’argent.
headline-receive-unnamed = Vous recevez { $sum }.
headline-receive-money-unnamed = Vous recevez de l’argent.
headline-attend = { $sender } vous donne un rendez-vous.
headline-attend-unnamed = Vous avez un rendez-vous.
headline-reply = { $sender } vous demande une réponse.
headline-reply-unnamed = Vous devez répondre à un courrier.
headline-submit = { $sender } vous demande des documents.
headline-submit-unnamed = Vous devez remettre des documents.
headline-apply = { $sender } vous rappelle une demande à faire.
headline-apply-unnamed = Vous pouvez faire une demande.
headline-write = { $sender } vous a écrit.
headline-write-unnamed = Vous avez reçu un courrier officiel.
headline-from = { $name } : { $main }
headline-about = { $main } Sujet : { $kind }.

headline-advertisement = Ce n’est pas une décision officielle (Bescheid). C’est probablement de la publicité.
headline-private = Ce n’est pas une décision d’une administration.
headline-suspicious = Attention : ce courrier peut être une fraude.
headline-unclear = Nous n’avons pas reconnu de décision officielle (Bescheid) sur l’image.
headline-foreign = Ce courrier n’est pas en allemand.

what-advertisement = Le courrier a l’air officiel, mais il vous propose une offre.
what-private = L’expéditeur n’est ni une administration ni un tribunal.
what-suspicious = Le courrier demande de l’argent et montre des signes de fraude.
what-unclear = Nous vous disons seulement ce que nous avons pu lire avec certitude.
what-foreign = Nous ne pouvons expliquer que des courriers en allemand.
what-kind = Sujet : { $kind }.
what-title = L’objet du courrier est : « { $title } »
what-sender = Expéditeur : { $name }
what-addressee = Le courrier est adressé à : { $name }
what-date = Le courrier est daté du { $day_day }.
what-reference = { $label } : { $value }

todo-pay = Payez { $sum }.
todo-pay-by = Payez { $sum } au plus tard le { $day }.
todo-pay-late = Vous deviez payer { $sum } au plus tard le { $day }.
todo-pay-unclear = Payez le montant indiqué dans le courrier.
todo-pay-unclear-by = Payez le montant indiqué dans le courrier au plus tard le { $day }.
todo-pay-unclear-late = Vous deviez payer au plus tard le { $day }.
todo-reply = Répondez au courrier.
todo-reply-by = Répondez au plus tard le { $day }.
todo-reply-late = Vous deviez répondre au plus tard le { $day }.
todo-submit = Remettez ce que le courrier demande.
todo-submit-by = Remettez ce que le courrier demande au plus tard le { $day }.
todo-submit-late = Vous deviez remettre les documents au plus tard le { $day }.
todo-attend = Allez au rendez-vous.
todo-attend-by = Allez au rendez-vous le { $day }.
todo-attend-clock = Allez au rendez-vous le { $day } à { $clock }.
todo-attend-late = Le rendez-vous était le { $day }.
todo-apply = Faites la demande.
todo-apply-by = Faites la demande au plus tard le { $day }.
todo-apply-late = Vous deviez faire la demande au plus tard le { $day }.
todo-keep = Gardez le courrier.
todo-note-by = Retenez ce jour : { $day }.
todo-note-late = Le courrier indique ce jour : { $day }.
todo-note = Le courrier fixe un délai, donc un dernier jour.
todo-nothing = Vous n’avez rien à faire maintenant.
todo-debit = Vous n’avez pas de virement à faire.
todo-debit-day = Le { $day }, { $sum } seront prélevés sur votre compte.
todo-debit-balance = Vérifiez qu’il y a assez d’argent sur le compte.
todo-not-found = Nous n’avons pas trouvé de tâche pour vous dans le courrier.
todo-read-yourself = Lisez quand même le courrier vous-même, ou posez la question.
todo-clock = L’heure est : { $clock }.
todo-label = Cela concerne : { $label }
todo-words = Le courrier dit : « { $words } »
todo-late-pay = Avez-vous déjà payé ? Alors vous n’avez pas à payer encore une fois.
todo-late-pay-now = Vous n’avez pas encore payé ? Alors payez le plus vite possible.
todo-late-ask = Vous ne l’avez pas encore fait ? Alors renseignez-vous vite.
todo-advertisement = Ne payez rien avant d’avoir tout lu avec attention.
todo-advertisement-sign = Ne signez rien dont vous ne voulez pas.
todo-private = Prenez le temps de vérifier si le courrier est juste.
todo-suspicious = Ne payez rien pour l’instant.
todo-suspicious-ask = Demandez à la véritable administration.
todo-suspicious-number = N’utilisez pas pour cela le numéro de téléphone de ce courrier.
todo-unclear = C’est quand même une décision officielle ? Alors prenez une nouvelle photo.
todo-foreign = Photographiez le courrier en langue allemande.

day-today = C’est aujourd’hui.
day-tomorrow = C’est demain.
day-yesterday = Ce jour était hier.
day-ahead =
    { $days ->
        [one] Il vous reste { $days } jour.
       *[other] Il vous reste { $days } jours.
    }
day-ahead-event =
    { $days ->
        [one] C’est dans { $days } jour.
       *[other] C’est dans { $days } jours.
    }
day-past =
    { $days ->
        [one] Ce jour est passé depuis { $days } jour.
       *[other] Ce jour est passé depuis { $days } jours.
    }
day-stated = Ce jour est écrit dans le courrier.
day-computed = Nous avons calculé ce jour.
day-unknown = Nous ne pouvons pas dire le dernier jour.
day-unknown-event = Nous ne pouvons pas dire le jour.
day-example = Un exemple : vous avez reçu le courrier le { $received_day }.
day-example-end = Alors le dernier jour est le { $day }.

money-pay = Vous devez payer { $sum }.
money-pay-due = À payer au plus tard le { $day } : { $sum }
money-claimed = Le courrier demande { $sum }.
money-pay-nothing = Vous n’avez rien à payer.
money-part = Paiement partiel : { $sum }
money-part-due = Paiement partiel au plus tard le { $day } : { $sum }
money-receive = Vous recevez { $sum }.
money-receive-due = Versement le { $day } : { $sum }
money-label = Le courrier dit à ce sujet : « { $label } »
money-debit = L’argent sera prélevé sur votre compte.
money-debit-word = Le courrier appelle cela « Lastschrift » ou « Einzug ».
money-recipient = Bénéficiaire : { $name }
money-iban = IBAN : { $iban }
money-bic = BIC : { $bic }
money-bank = Banque : { $bank }
money-reference = Écrivez dans le virement comme motif (Verwendungszweck) : { $reference }

object-widerspruch = Vous n’êtes pas d’accord ? Alors vous pouvez faire opposition (Widerspruch).
object-einspruch = Vous n’êtes pas d’accord ? Alors vous pouvez déposer une contestation (Einspruch).
object-klage = Vous n’êtes pas d’accord ? Alors vous pouvez saisir le tribunal (Klage).
object-either = Vous n’êtes pas d’accord ? Alors choisissez : opposition (Widerspruch) ou action en justice (Klage).
object-none = Nous n’avons rien trouvé sur une opposition (Widerspruch), une contestation (Einspruch) ou une action en justice (Klage).
object-none-reply = Mais vous pouvez répondre et donner votre point de vue.

object-means-review = L’administration réexamine alors sa décision.
object-means-fine = L’administration réexamine alors les faits reprochés.
object-means-fine-court = Si elle maintient sa décision, un tribunal décide en général.
object-means-trial = Un tribunal examine alors les faits reprochés, en général lors d’une audience.
object-means-claim = Vous dites ainsi au tribunal : je n’ai pas à payer cela.
object-means-court = Un tribunal examine alors la décision.
object-means-either = L’administration examine une opposition (Widerspruch). Un tribunal examine une action en justice (Klage).

object-widerspruch-by = Votre opposition (Widerspruch) doit être arrivée au plus tard le { $day }.
object-einspruch-by = Votre contestation (Einspruch) doit être arrivée au plus tard le { $day }.
object-klage-by = Votre action en justice (Klage) doit être arrivée au tribunal au plus tard le { $day }.
object-either-by = Votre opposition (Widerspruch) ou action en justice (Klage) doit être arrivée au plus tard le { $day }.
object-widerspruch-late = Le dernier jour pour l’opposition (Widerspruch) était le { $day }.
object-einspruch-late = Le dernier jour pour la contestation (Einspruch) était le { $day }.
object-klage-late = Le dernier jour pour l’action en justice (Klage) était le { $day }.
object-either-late = Le dernier jour pour l’opposition (Widerspruch) ou l’action en justice (Klage) était le { $day }.
object-widerspruch-unknown = Pour l’opposition (Widerspruch), il y a un délai, donc un dernier jour.
object-einspruch-unknown = Pour la contestation (Einspruch), il y a un délai, donc un dernier jour.
object-klage-unknown = Pour l’action en justice (Klage), il y a un délai, donc un dernier jour.
object-either-unknown = L’opposition (Widerspruch) et l’action en justice (Klage) ont un délai, donc un dernier jour.

object-late-help = Demandez conseil tout de suite, par exemple à un service de conseil.
object-late-restore = Vous n’avez pas pu agir plus tôt, sans faute de votre part ? Alors renseignez-vous sur la « Wiedereinsetzung » (relevé de forclusion).
object-to = Adressez-vous pour cela à : { $to }
object-form-written = Vous pouvez le faire par lettre. Signez la lettre.
object-form-in_person = Vous pouvez aussi y aller et faire écrire votre déclaration sur place.
object-form-in_person-word = Cela s’appelle « zur Niederschrift ».
object-form-electronic = C’est aussi possible par voie électronique, mais pas par un simple e-mail.
object-form-email = Un simple e-mail suffit.
object-suspends = Vous n’avez pas à payer tant que l’affaire n’est pas tranchée.
object-suspends-other = Vous n’avez pas à exécuter la décision tant que l’affaire n’est pas tranchée.
object-pay-anyway = Vous devez quand même payer pour l’instant.
object-obey-anyway = Ce que dit le courrier s’applique quand même pour l’instant.

contact-name = Pour vos questions : { $name }
contact-phone = Téléphone : { $phone }
contact-email = E-mail : { $email }
contact-hours = Horaires : { $hours }
contact-web = Internet : { $web }
contact-reference = Indiquez : { $label } { $value }
