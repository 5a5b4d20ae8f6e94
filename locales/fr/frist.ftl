# The deadline calculator, a page that the server writes.

ui-frist-title = Calculer un délai
ui-frist-lead = Jusqu’à quand pouvez-vous contester un courrier de l’administration ? Ici, nous calculons le jour.
ui-frist-kind = De quel type de courrier s’agit-il ?
ui-frist-kind-hint = Écrivez un mot du titre. Puis choisissez dans la liste.
ui-frist-kind-choose = Lequel de ces courriers est-ce ?
ui-frist-dated = Quelle date est écrite sur le courrier ?
ui-frist-dated-hint = Elle est en général en haut, souvent à droite.
ui-frist-send = Calculer
ui-frist-change = Modifier les indications
ui-frist-address = L’adresse de cette page contient vos indications. Vous pouvez ainsi enregistrer ou envoyer le résultat.
ui-frist-needed = Ce que nous devons encore savoir
ui-frist-assumed = Ce que nous supposons
ui-frist-assumed-page = Le courrier explique correctement vos droits. Un autre délai y est écrit ? Alors, respectez le plus court.
ui-frist-none = Contre un tel courrier, il n’y a en général ni opposition (Widerspruch) ni action en justice (Klage). Regardez si le courrier indique un rendez-vous ou un délai.
ui-frist-on-page = Nous ne pouvons pas calculer de délai pour un tel courrier. Regardez dans le courrier. Il dit ce que vous pouvez faire et jusqu’à quand.
ui-frist-error = Veuillez vérifier vos indications
ui-frist-error-kind = Veuillez choisir le type de courrier.
ui-frist-error-kind-unknown = Nous ne connaissons pas ce type de courrier : « { $typed } ». Essayez un autre mot du titre.
ui-frist-error-kind-several = Cela correspond à plusieurs courriers. Veuillez en choisir un.
ui-frist-error-no-such-day = Ce jour n’existe pas : « { $typed } ».
ui-frist-error-unreadable = Ce n’est pas une date : « { $typed } ». Il nous faut le jour, le mois et l’année.
ui-frist-error-old = Ce jour est trop ancien. Nous calculons seulement à partir de l’année 2000.
ui-frist-error-future = Ce jour est dans le futur.
ui-frist-error-before = Le courrier ne peut pas être arrivé avant sa date.
ui-frist-error-no-day = Il nous faut la date du courrier ou le jour de son arrivée.
ui-frist-error-choice = Ce choix n’existe pas.
