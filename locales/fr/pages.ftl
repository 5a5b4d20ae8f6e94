# Pages of their own, in French. The server alone writes them.

ui-glossary-title = Mots difficiles des courriers officiels
ui-glossary-lead = Ces mots sont fréquents dans les courriers des administrations. Nous les expliquons ici.
ui-glossary-search = Chercher un mot
ui-glossary-search-send = Chercher
ui-glossary-found = Mots trouvés : { $count }
ui-glossary-none = Nous n’avons pas ce mot : « { $typed } ». Demandez à l’administration.
ui-glossary-all = Montrer tous les mots

ui-accessibility-title = Déclaration d’accessibilité
ui-accessibility-owner = Responsable de cette page : { $owner }
ui-accessibility-lead = Tout le monde doit pouvoir utiliser cette page, aussi avec un handicap.
ui-accessibility-rules = Les règles qui s’appliquent
ui-accessibility-rules-text = La loi allemande sur l’égalité des personnes handicapées (BGG) s’applique, § 12a et § 12b. Le règlement sur les techniques accessibles (BITV 2.0) fixe les détails. Pour les Länder et les communes, les lois de leur Land s’appliquent. Notre but : les règles internationales WCAG 2.2, niveau AA.
ui-accessibility-status = Ce qui fonctionne déjà
ui-accessibility-status-text = Cette page respecte la plupart des règles. Ce qui manque encore est dans la partie suivante.
ui-accessibility-gaps = Ce qui ne fonctionne pas encore
ui-accessibility-gap-picture = La photo de votre courrier est une image. Le texte lu se trouve dessous.
ui-accessibility-gap-reading = Si la photo est mauvaise, le texte lu peut contenir des erreurs.
ui-accessibility-gap-voice = La lecture à voix haute demande une voix pour votre langue sur votre appareil.
ui-accessibility-gap-sign = Il n’y a pas encore de vidéos en langue des signes allemande.
ui-accessibility-gap-easy = Les textes sont en langage simple, pas en langage facile à lire vérifié (Leichte Sprache).
ui-accessibility-checked = Comment nous vérifions
ui-accessibility-checked-text = Nous vérifions nous-mêmes. Un programme examine chaque page. Des personnes essaient la page avec le clavier seul.
ui-accessibility-date = Cette déclaration est datée du { $day }.
ui-accessibility-report = Signaler un obstacle
ui-accessibility-report-text = Vous ne pouvez pas utiliser quelque chose ? Alors écrivez-nous ou téléphonez-nous. Dites-nous où est le problème et quel appareil vous utilisez.
ui-accessibility-report-email = E-mail : { $email }
ui-accessibility-report-phone = Téléphone : { $phone }
ui-accessibility-report-post = Adresse postale : { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Le service responsable vous répond dans un délai d’un mois.
ui-accessibility-report-none = Le service responsable n’a pas encore indiqué de contact ici.
ui-accessibility-enforce = Si la réponse n’aide pas
ui-accessibility-enforce-text = Alors vous pouvez vous adresser à un service de conciliation (Schlichtungsstelle). Il cherche un accord entre vous et l’administration. C’est gratuit, et vous n’avez pas besoin d’avocat.
ui-accessibility-enforce-body = Service compétent : { $body }
ui-accessibility-enforce-none = Chaque Land a un tel service. Renseignez-vous auprès de l’administration.
