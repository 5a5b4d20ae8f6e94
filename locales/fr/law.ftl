# The law of deadlines in French: steps, assumptions, questions, warnings, actions.

law-period-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
law-period-working-days = { $count ->
    [one] { $count } jour ouvrable (samedi compris)
   *[other] { $count } jours ouvrables (samedi compris)
}
law-period-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
law-period-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
law-period-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
law-day-saturday = un samedi
law-day-sunday = un dimanche
law-day-holiday = un jour férié ({ $name })
law-quote = Le courrier dit : « { $text } »

law-step-posted = Le courrier a été posté le { $date }.
law-step-posted-assumed = Le courrier porte la date du { $date_day }. Nous supposons qu’il a été posté ce jour-là.
law-step-provided = La décision était disponible sur le portail le { $date }.
law-step-sent = L’administration a envoyé la décision par voie électronique le { $date }.
law-step-retrieved = Vous avez ouvert la décision sur le portail le { $date }.
law-step-published = La décision a été publiée officiellement le { $date }.
law-step-fiction = { $count ->
    [one] Au bout de { $count } jour, la loi considère le courrier comme arrivé. C’est le { $date }.
   *[other] Au bout de { $count } jours, la loi considère le courrier comme arrivé. C’est le { $date }.
}
law-step-fiction-unverified = { $count ->
    [one] Nous comptons { $count } jour. C’est le { $date }. Land { $land } : ici, 4 jours s’appliquent peut-être déjà. Nous prenons le premier des deux jours.
   *[other] Nous comptons { $count } jours. C’est le { $date }. Land { $land } : ici, 4 jours s’appliquent peut-être déjà. Nous prenons le premier des deux jours.
}
law-step-fiction-no-land = { $count ->
    [one] Nous comptons { $count } jour. C’est le { $date }. Dans certains Länder (Bundesländer), 4 jours s’appliquent. Nous prenons le premier des deux jours.
   *[other] Nous comptons { $count } jours. C’est le { $date }. Dans certains Länder (Bundesländer), 4 jours s’appliquent. Nous prenons le premier des deux jours.
}
law-step-fiction-disputed = { $count ->
    [one] Au bout de { $count } jour, la loi considère le courrier comme arrivé. C’est le { $date }. Peut-être que seul ce jour compte : { $later }. Les avis divergent. Nous prenons le premier des deux jours.
   *[other] Au bout de { $count } jours, la loi considère le courrier comme arrivé. C’est le { $date }. Peut-être que seul ce jour compte : { $later }. Les avis divergent. Nous prenons le premier des deux jours.
}
law-step-fiction-abroad = À l’étranger, la loi considère le courrier comme arrivé après un mois. C’est le { $date }.
law-step-fiction-retrieved = La loi considère la décision comme notifiée (Bekanntgabe) le jour suivant. C’est le { $date }.
law-step-fiction-account = { $count ->
    [one] Dans le compte utilisateur, la décision est considérée comme notifiée (Bekanntgabe) après { $count } jour. C’est le { $date }.
   *[other] Dans le compte utilisateur, la décision est considérée comme notifiée (Bekanntgabe) après { $count } jours. C’est le { $date }.
}
law-step-fiction-public = Après deux semaines, la loi considère la décision comme notifiée (Bekanntgabe). C’est le { $date }.
law-step-notified-shift = Le { $from_day } est { $reason }. C’est donc le prochain jour ouvrable qui compte : { $date }.
law-step-received-later = Le courrier n’est arrivé que le { $date }. C’est alors ce jour qui compte.
law-step-received = Le courrier est arrivé chez vous le { $date }.
law-step-served = Le courrier a été remis officiellement (Zustellung) le { $date }. Cela veut dire : remis ou déposé dans la boîte, dans les formes.
law-step-issued = Le délai commence à la date du courrier : { $date }.
law-step-printed-start = Le délai commence le jour indiqué dans le courrier : { $date }.
law-step-final = Le { $date }, le temps pour l’opposition (Widerspruch) ou la contestation (Einspruch) se termine. Ensuite, la décision est définitive.
law-step-period = Le délai dure { $period }. Le jour { $start_short } ne compte pas. Le dernier jour est le { $date }.
law-step-month-end = { $count ->
    [one] Vous avez le temps jusqu’à la fin du { $count }er mois suivant. C’est le { $date }.
   *[other] Vous avez le temps jusqu’à la fin du { $count }e mois suivant. C’est le { $date }.
}
law-step-before = Nous comptons en arrière à partir du { $day_day } : { $period }. Ainsi, tout le délai est respecté. Le dernier jour est le { $date }.
law-step-end-shift = Le { $from_day } est { $reason }. Le délai ne se termine donc que le { $date }.

law-assume-simple = Nous supposons : le courrier a été posté le { $date_day }, comme lettre ordinaire en Allemagne.
law-assume-simple-posted = Nous supposons : le courrier est venu par la poste ordinaire en Allemagne.
law-assume-simple-unverified = Nous supposons : le courrier a été posté le { $date_day }. Dans le Land { $land }, un jour de plus s’applique peut-être.
law-assume-simple-no-land = Nous supposons : le courrier a été posté le { $date_day }. Nous ne connaissons pas le Land (Bundesland).
law-assume-abroad = Nous supposons : le courrier a été posté le { $date_day } vers l’étranger.
law-assume-registered = Nous supposons : le courrier a été posté le { $date_day } en recommandé.
law-assume-portal = Nous supposons : le message au sujet de la décision est arrivé le { $date_day }.
law-assume-portal-ready = Nous supposons : la décision était disponible sur le portail le { $date_day }.
law-assume-account = Nous supposons : la décision était dans la boîte de votre compte utilisateur le { $date_day }.
law-assume-electronic = Nous supposons : l’administration a envoyé la décision par voie électronique le { $date_day }.
law-assume-public = Nous supposons : la publication officielle a eu lieu le { $date_day }.
law-assume-received = Vous avez dit : le courrier est arrivé le { $date_day }.
law-assume-received-earlier = Le courrier est arrivé le { $received_day }. Selon la loi, c’est quand même ce jour qui compte : { $date }.
law-assume-served = Le courrier indique : il a été remis officiellement (Zustellung) le { $date_day }.

law-ask-later = Le courrier n’est-il arrivé qu’après le { $date_day } ? Alors vous avez plus de temps.
law-ask-received = Quel jour le courrier est-il arrivé chez vous ? Le délai commence ce jour-là.
law-ask-received-abroad = Quel jour le courrier est-il arrivé chez vous à l’étranger ?
law-ask-served = Quelle date est écrite sur l’enveloppe jaune ? Le délai commence ce jour-là.
law-ask-slip = Quel jour avez-vous reçu la lettre recommandée ?
law-ask-handed-over = Quel jour avez-vous reçu le courrier en main propre ?
law-ask-retrieved = Quel jour avez-vous ouvert la décision sur le portail ?
law-ask-published = Quel jour la décision a-t-elle été publiée officiellement ?
law-ask-letter-date = Quel jour le courrier est-il arrivé ? Nous n’avons pas pu lire sa date avec certitude.
law-ask-finality = Le délai ne commence que lorsque la décision est définitive. Demandez ce jour à l’administration.
law-ask-illegible = Veuillez regarder dans le courrier. Un délai y est écrit. Nous n’avons pas pu le lire avec certitude.
law-ask-anchor = Veuillez regarder dans le courrier. Le délai se termine avant un rendez-vous : { $period } avant. Nous ne connaissons pas le jour du rendez-vous.
law-ask-received-future = Le { $received_day } est dans le futur. Quel jour le courrier est-il arrivé ?
law-ask-received-too-early = Le courrier est daté du { $issued_day }. Il ne peut pas être arrivé le { $received_day }. Quand est-il arrivé ?

law-year-missing = L’indication des voies de recours (Rechtsbehelfsbelehrung) manque. Alors, le délai est en général d’un an : jusqu’au { $date }. Mieux vaut ne pas attendre si longtemps.
law-year-wrong = L’indication des voies de recours (Rechtsbehelfsbelehrung) est peut-être fausse. Alors, le délai est d’un an : jusqu’au { $date }. Mieux vaut ne pas attendre si longtemps.
law-later-printed = Le courrier indique un jour plus tardif : { $date }. Le jour sûr est le premier des deux.
law-later-computed = Selon la loi, un jour plus tardif peut s’appliquer : { $date }. Le jour sûr est le premier des deux.
law-later-disputed = Vous avez peut-être le temps jusqu’au { $date }. Les avis divergent. Le jour sûr est le premier des deux.
law-later-unverified = Vous avez peut-être le temps jusqu’au { $date }. Nous n’avons pas pu vérifier la loi. Le jour sûr est le premier des deux.
law-later-working-day = Le { $day_day } tombe un week-end ou un jour férié. En général, ce jour suffit encore : { $date }. Le jour sûr est le premier des deux.
law-later-before = Ce jour suffit peut-être encore : { $date }. Les avis divergent. Le jour sûr est le premier des deux.
law-later-portal = La décision n’était dans aucun compte utilisateur ? Alors vous avez le temps jusqu’au { $date }.

law-missed-later = Agissez maintenant. Le jour sûr est passé. Vous avez peut-être encore le temps jusqu’au { $date }.
law-missed-objection = Le jour est probablement passé. Un obstacle vous empêchait-il d’agir, sans faute de votre part, par exemple une maladie ? Alors vous pouvez demander la « Wiedereinsetzung » (relevé de forclusion). Cela veut dire : on vous traite comme si vous aviez respecté le délai. Vous avez { $period } pour cela. Ce temps commence quand l’obstacle a disparu ({ $law }).
law-missed-social = Le jour est probablement passé. Un obstacle vous empêchait-il d’agir, sans faute de votre part ? Alors vous pouvez demander la « Wiedereinsetzung » (relevé de forclusion, { $law }). Vous avez { $period } pour cela. Ce temps commence quand l’obstacle a disparu. Vous pouvez aussi demander un réexamen (Überprüfung, § 44 SGB X). Réexamen veut dire : l’administration regarde tout encore une fois.
law-missed-long = Demandez à un service de conseil. Le jour est passé depuis plus d’un an. La décision est probablement définitive.
law-missed-long-social = Le jour est passé depuis plus d’un an. Vous pouvez encore demander un réexamen (Überprüfung, § 44 SGB X). Réexamen veut dire : l’administration regarde tout encore une fois.
law-missed-order = Envoyez votre opposition (Widerspruch) tout de suite. Le jour est probablement passé. Mais votre opposition compte encore jusqu’au titre exécutoire (Vollstreckungsbescheid).
law-missed-payment = Payez bientôt ou téléphonez. Le jour du paiement est passé.
law-missed-reply = Le jour est passé. Vous pouvez quand même encore répondre. Faites-le bientôt.
law-missed-submit = Remettez vite les documents ou téléphonez. Le jour est passé.
law-missed-appointment = Téléphonez si vous n’y étiez pas. Le rendez-vous est passé.

law-warn-advertisement = Vous n’avez pas à payer ce que vous n’avez pas commandé. Le courrier a l’air officiel. Mais c’est probablement de la publicité.
law-warn-private = Le courrier ne vient pas d’une administration. D’autres règles s’appliquent.
law-warn-suspicious = Attention : ce courrier peut être une fraude. Ne payez rien. Demandez d’abord à l’administration.
law-warn-unclear = Nous ne savons pas avec certitude si c’est une décision officielle (Bescheid).
law-warn-foreign = Le courrier n’est pas en allemand. Nous ne pouvons vérifier que des courriers en allemand.
law-warn-iban-unreadable = Comparez le numéro de compte (IBAN) avec le courrier. Nous n’avons pas pu le lire avec certitude.
law-warn-two-issue-dates = Veuillez regarder dans le courrier. Il porte deux dates différentes.
law-warn-strange-date = Veuillez regarder dans le courrier. Une date y est inhabituelle.
law-warn-sum-disagrees = Demandez à l’administration. Les montants du courrier ne concordent pas.
law-warn-two-letters = Veuillez vérifier chaque courrier séparément. Ce sont peut-être deux courriers différents.
law-warn-page-missing = Veuillez photographier toutes les pages. Il en manque au moins une. Elle peut contenir des choses importantes.
law-warn-bad-picture = Veuillez prendre une nouvelle photo. Nous n’avons pas pu lire des parties de l’image.
law-warn-foreign-iban = Demandez à l’administration avant de payer. Le compte est à l’étranger. C’est inhabituel.
law-warn-instruction-missing = Nous ne trouvons pas d’indication des voies de recours (Rechtsbehelfsbelehrung). Vous pouvez quand même agir contre la décision. Par prudence, retenez le premier des deux jours.
law-warn-instruction-short = Par prudence, respectez le délai le plus court. Le courrier dit : { $printed }. La loi dit : { $legal }.
law-warn-instruction-long = Par prudence, respectez le délai le plus court. Le courrier dit : { $printed }. La loi dit : { $legal }.
law-warn-instruction-start = Le courrier indique peut-être un faux début du délai. Nous comptons avec le premier des deux jours.
law-warn-instruction-remedy = Le courrier indique peut-être une mauvaise voie de recours contre la décision. Demandez à l’administration.
law-warn-instruction-reasons = Le courrier demande des raisons. La loi ne les demande pas. Votre opposition (Widerspruch) est valable aussi sans raisons.
law-warn-remedy-land = Demandez à l’administration ce qui vaut ici : opposition (Widerspruch) ou action en justice (Klage). Land { $land } : parfois, seule l’action en justice (Klage) est possible.
law-warn-remedy-no-land = Demandez à l’administration ce qui vaut ici : opposition (Widerspruch) ou action en justice (Klage). Dans certains Länder, seule l’action en justice (Klage) est possible.
law-warn-day-disagrees = Le courrier indique le { $printed_day }. Nous avons calculé le { $computed_day }. Le jour sûr est le premier des deux.

law-do-pay = Payez { $sum } au plus tard le { $date }.
law-do-pay-overdue = Payez { $sum }. Le jour prévu était le { $date }.
law-do-pay-open = Payez { $sum }.
law-do-pay-unclear = Payez. Le montant exact est dans le courrier.
law-do-debit-day = Vous n’avez pas de virement à faire. Le { $date }, { $sum } seront prélevés sur votre compte.
law-do-debit = Vous n’avez pas de virement à faire. L’argent sera prélevé sur votre compte.
law-do-reply = Répondez au plus tard le { $date }.
law-do-reply-open = Répondez au courrier. Respectez le délai.
law-do-submit = Remettez les documents au plus tard le { $date }.
law-do-submit-open = Remettez les documents indiqués dans le courrier.
law-do-attend = Allez au rendez-vous le { $date }.
law-do-attend-open = Vous avez un rendez-vous. Regardez dans le courrier quand il a lieu.
law-do-widerspruch = Si vous n’êtes pas d’accord : écrivez une opposition (Widerspruch) au plus tard le { $date }.
law-do-widerspruch-open = Si vous n’êtes pas d’accord : écrivez vite une opposition (Widerspruch).
law-do-einspruch = Si vous n’êtes pas d’accord : écrivez une contestation (Einspruch) au plus tard le { $date }.
law-do-einspruch-open = Si vous n’êtes pas d’accord : écrivez vite une contestation (Einspruch).
law-do-klage = Si vous n’êtes pas d’accord : vous pouvez saisir le tribunal (Klage) au plus tard le { $date }.
law-do-klage-open = Si vous n’êtes pas d’accord : vous pouvez saisir le tribunal (Klage). Respectez le délai.
law-do-either = Si vous n’êtes pas d’accord : opposition (Widerspruch) ou action en justice (Klage), au plus tard le { $date }.
law-do-either-open = Si vous n’êtes pas d’accord : vous pouvez faire opposition (Widerspruch) ou saisir le tribunal (Klage). Respectez le délai.
law-do-keep = Gardez le courrier.
law-do-nothing-doubtful = Ne faites rien avant d’avoir demandé à un service de confiance.

law-warn-sender = Ici, cela dépend de l’administration qui envoie le courrier. Pour certaines administrations, un autre délai s’applique. Regardez dans le courrier.
