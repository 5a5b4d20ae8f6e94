# Letters to send, in French: the translation beside the German letter, and what to mind.

letter-line = { $text }
letter-blank-name = [vos prénom et nom]
letter-blank-street = [votre rue et numéro]
letter-blank-town = [vos code postal et ville]
letter-blank-authority = [nom et adresse de l’administration]
letter-blank-day = [date]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Votre objet : « { $title } »
letter-reference = { $label } : { $value }
letter-salutation = Madame, Monsieur,
letter-confirm = Veuillez me confirmer par écrit que cette lettre est arrivée.
letter-closing = Avec mes salutations distinguées
letter-signature = [votre signature]

letter-objection-title = Faire opposition (Widerspruch) ou déposer une contestation (Einspruch)
letter-objection-purpose = Ainsi, vous respectez le délai. Vous pouvez envoyer vos raisons plus tard.
letter-widerspruch-subject = Opposition (Widerspruch) à votre décision du { $day }
letter-widerspruch = Je fais opposition (Widerspruch) à votre décision (Bescheid) du { $day }.
letter-einspruch-subject = Contestation (Einspruch) de votre décision du { $day }
letter-einspruch = Je dépose une contestation (Einspruch) contre votre décision (Bescheid) du { $day }.
letter-fine-subject = Contestation (Einspruch) de votre décision d’amende du { $day }
letter-fine = Je dépose une contestation (Einspruch) contre votre décision d’amende (Bußgeldbescheid) du { $day }.
letter-penalty-subject = Contestation (Einspruch) de l’ordonnance pénale du { $day }
letter-penalty = Je dépose une contestation (Einspruch) contre l’ordonnance pénale (Strafbefehl) du { $day }.
letter-order-subject = Opposition (Widerspruch) à l’injonction de payer du { $day }
letter-order = Je fais opposition (Widerspruch) à l’injonction de payer (Mahnbescheid) du { $day }. Je m’oppose à toute la créance.
letter-enforcement-subject = Contestation (Einspruch) du titre exécutoire du { $day }
letter-enforcement = Je dépose une contestation (Einspruch) contre le titre exécutoire (Vollstreckungsbescheid) du { $day }.
letter-reasons-later = Je vous enverrai mes raisons plus tard. Veuillez ne pas décider avant.
letter-reasons-open = Je m’exprimerai plus tard sur l’affaire.
letter-restore = Je demande le relevé de forclusion (Wiedereinsetzung in den vorigen Stand). Je n’ai pas pu écrire plus tôt, sans faute de ma part.
letter-restore-why = [Écrivez ici : quel était l’obstacle ? Depuis quand pouvez-vous de nouveau écrire ?]
letter-suspend = Veuillez accorder le sursis à exécution (Aussetzung der Vollziehung) jusqu’à votre décision à ce sujet ({ $law }).

letter-reply-title = Réponse à une invitation à vous exprimer (Anhörung) ou à une question
letter-reply-purpose = Ainsi, vous donnez votre point de vue à l’administration avant sa décision.
letter-reply-subject = Ma réponse à votre courrier du { $day }
letter-reply = Voici mes observations sur votre courrier du { $day } :
letter-reply-own = [Écrivez ici votre point de vue. Que s’est-il passé ? Que doit savoir l’administration ?]
letter-reply-mind = Veuillez en tenir compte dans votre décision.

letter-time-title = Demande de temps supplémentaire
letter-time-purpose = Ainsi, vous demandez un dernier jour plus tardif pour une réponse ou des documents.
letter-time-subject = Demande de temps supplémentaire pour votre courrier du { $day }
letter-time = J’ai besoin de plus de temps pour répondre à votre courrier du { $day }.
letter-time-until = Veuillez prolonger le délai jusqu’au [date].
letter-time-why = Ma raison : [Écrivez ici pourquoi il vous faut plus de temps.]

letter-instalments-title = Demande de paiement échelonné (Ratenzahlung)
letter-instalments-purpose = Ainsi, vous demandez à payer en plusieurs fois.
letter-instalments-subject = Demande de paiement échelonné (Ratenzahlung), votre courrier du { $day }
letter-debt = Dans votre courrier du { $day }, vous me demandez { $sum }.
letter-debt-unclear = Dans votre courrier du { $day }, vous me demandez de l’argent.
letter-instalments = Je ne peux pas payer ce montant en une seule fois. Je demande un paiement échelonné (Ratenzahlung).
letter-instalments-offer = Je peux payer [montant] euros par mois, pour la première fois le [date].
letter-means = Mes revenus par mois : [montant] euros. Mes dépenses par mois : [montant] euros.
letter-why = Ma raison : [Écrivez ici pourquoi vous ne pouvez pas payer.]
letter-enclosed = Je joins des justificatifs : [par exemple un relevé de compte ou une décision du Jobcenter]
letter-no-enforcement = Veuillez ne pas engager d’exécution forcée (Vollstreckung) avant votre décision à ce sujet.

letter-deferral-title = Demande de report (Stundung) : payer plus tard
letter-deferral-purpose = Ainsi, vous demandez à ne payer que plus tard.
letter-deferral-subject = Demande de report de paiement (Stundung), votre courrier du { $day }
letter-deferral = Je ne peux pas payer ce montant maintenant. Je demande un report de paiement (Stundung) jusqu’au [date].

letter-waiver-title = Demande de remise (Erlass) : ne pas devoir payer
letter-waiver-purpose = Ainsi, vous demandez à ne pas payer, car le paiement vous met en détresse.
letter-waiver-subject = Demande de remise de dette (Erlass), votre courrier du { $day }
letter-waiver = Ce paiement me met en détresse. Je demande la remise de cette dette (Erlass).
letter-waiver-else = Si ce n’est pas possible, je demande un report de paiement (Stundung) ou un paiement échelonné (Ratenzahlung).

letter-file-title = Demande de consultation du dossier (Akteneinsicht)
letter-file-purpose = Ainsi, vous pouvez lire ce que l’administration a réuni sur votre cas.
letter-file-subject = Demande de consultation du dossier (Akteneinsicht), votre courrier du { $day }
letter-file = Au sujet de votre courrier du { $day }, je demande à consulter le dossier (Akteneinsicht).
letter-file-law = Au sujet de votre courrier du { $day }, je demande à consulter le dossier (Akteneinsicht, { $law }).
letter-file-how = Veuillez m’envoyer des copies ou me proposer un rendez-vous.

letter-address-title = Indiquer une nouvelle adresse
letter-address-purpose = Ainsi, les prochains courriers arrivent chez vous.
letter-address-subject = Ma nouvelle adresse
letter-address = J’ai déménagé. Depuis le [date], j’habite ici :
letter-address-new = [rue et numéro, code postal et ville]
letter-address-use = Veuillez envoyer tous les courriers à cette adresse.

letter-paid-title = Signaler que vous avez payé
letter-paid-purpose = Ainsi, vous montrez que votre paiement est en route ou déjà arrivé.
letter-paid-subject = Mon paiement pour votre courrier du { $day }
letter-paid = J’ai viré le montant de { $sum } le [date].
letter-paid-unclear = J’ai viré le montant le [date].
letter-paid-account = Viré sur ce numéro de compte (IBAN) : { $iban }
letter-paid-reference = Motif du virement (Verwendungszweck) : { $reference }
letter-paid-proof = Je joins une copie du relevé de compte.
letter-paid-check = Veuillez vérifier cela. Veuillez me confirmer que je ne dois plus rien.

letter-note-fill = Vérifiez toutes les indications. Complétez en allemand les endroits entre crochets.
letter-note-by = La lettre doit être arrivée au plus tard le { $day }.
letter-note-late = Le dernier jour était probablement le { $day }. Demandez conseil tout de suite.
letter-note-signed = Imprimez la lettre et signez-la. Un simple e-mail ne suffit pas ({ $law }).
letter-note-in_person = Vous pouvez aussi y aller et faire écrire votre déclaration sur place. Cela s’appelle « zur Niederschrift ».
letter-note-email = Vous pouvez aussi envoyer la lettre par un simple e-mail ({ $law }).
letter-note-court-form = Le mieux est d’utiliser le formulaire joint à l’injonction de payer (Mahnbescheid).
letter-note-free = Cette lettre ne demande pas de forme particulière. En général, un e-mail suffit aussi.
letter-note-proof = Vous devriez pouvoir prouver que la lettre est arrivée. Faites confirmer son dépôt.
letter-note-copy = Gardez une copie.
letter-note-no-objection = Cette lettre n’est pas une opposition (Widerspruch). Un délai pour l’opposition continue de courir.
letter-note-no-extension = Cela ne prolonge pas le délai pour une opposition (Widerspruch), une contestation (Einspruch) ou une action en justice (Klage).
letter-note-silence = Vous pouvez garder le silence sur l’affaire. Seules les indications sur votre personne sont obligatoires (§ 111 OWiG).
letter-note-accused = Vous pouvez garder le silence sur l’affaire. Demandez d’abord conseil.
letter-note-witness = Vous n’avez pas à vous accuser vous-même, ni vos proches parents (§ 52 et § 55 StPO).
letter-note-pay = Vous devez quand même payer pour l’instant.

letter-advice-authority = Demandez à l’administration. Elle doit vous dire quels sont vos droits.
letter-advice-court = Vous avez peu d’argent ? Alors demandez l’aide au conseil juridique (Beratungshilfe) au tribunal de première instance (Amtsgericht). Un cabinet d’avocat vous conseille alors pour 15 euros au maximum.
letter-advice-public = Vous avez peu d’argent ? Alors adressez-vous au conseil juridique public (Öffentliche Rechtsberatung) de votre ville.
letter-advice-social = Caritas, Diakonie et AWO, par exemple, donnent des conseils gratuits. Des associations sociales comme VdK et SoVD aident leurs membres.
letter-advice-debt = Un service de conseil en surendettement (Schuldnerberatung) vous conseille, en général gratuitement. Les centres de consommateurs (Verbraucherzentrale) conseillent aussi, souvent pour peu d’argent.
letter-advice-migration = Le conseil aux migrants (Migrationsberatung) est gratuit, par exemple chez Caritas, Diakonie ou AWO.
letter-advice-tax = Pour les impôts, les associations d’aide fiscale (Lohnsteuerhilfeverein) conseillent leurs membres. Les conseillers fiscaux (Steuerberatung) conseillent aussi.
