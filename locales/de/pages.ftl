# Pages of their own. The page in the browser does not carry these messages; the server writes them.

## Words explained, all on one page

ui-glossary-title = Schwierige Wörter in Bescheiden
ui-glossary-lead = Diese Wörter stehen oft in Briefen von Ämtern. Hier erklären wir sie.
ui-glossary-search = Wort suchen
ui-glossary-search-send = Suchen
# $count: a number.
ui-glossary-found = Gefundene Wörter: { $count }
# $typed: what the reader typed.
ui-glossary-none = Dieses Wort haben wir nicht: „{ $typed }“. Fragen Sie bei der Behörde nach.
ui-glossary-all = Alle Wörter zeigen

## Accessibility statement (§ 12b BGG and § 7 BITV 2.0; bodies of a Land: the act of the Land)

ui-accessibility-title = Erklärung zur Barrierefreiheit
# $owner: name of the public body that runs the page, German, from the configuration.
ui-accessibility-owner = Verantwortlich für diese Seite: { $owner }
ui-accessibility-lead = Alle Menschen sollen diese Seite nutzen können, auch mit einer Behinderung.
ui-accessibility-rules = Welche Regeln gelten
ui-accessibility-rules-text = Es gilt das Behindertengleichstellungsgesetz (BGG), § 12a und § 12b. Genaueres regelt die Verordnung für barrierefreie Technik (BITV 2.0). Für Länder und Gemeinden gelten die Gesetze ihres Bundeslands. Unser Ziel sind die internationalen Regeln WCAG 2.2, Stufe AA.
ui-accessibility-status = Was schon geht
ui-accessibility-status-text = Diese Seite hält die Regeln zum größten Teil ein. Was noch fehlt, steht im nächsten Abschnitt.
ui-accessibility-gaps = Was noch nicht geht
ui-accessibility-gap-picture = Das Foto von Ihrem Brief ist ein Bild. Der gelesene Text steht als Text darunter.
ui-accessibility-gap-reading = Ist das Foto schlecht, kann der gelesene Text Fehler haben.
ui-accessibility-gap-voice = Vorlesen geht nur, wenn Ihr Gerät eine Stimme für Ihre Sprache hat.
ui-accessibility-gap-sign = Es gibt noch keine Videos in Deutscher Gebärdensprache.
ui-accessibility-gap-easy = Die Texte sind in Einfacher Sprache, nicht in geprüfter Leichter Sprache.
ui-accessibility-checked = Wie wir prüfen
ui-accessibility-checked-text = Wir prüfen selbst. Ein Programm untersucht jede Seite. Menschen probieren die Seite nur mit der Tastatur aus.
# $day: a day in words.
ui-accessibility-date = Diese Erklärung ist vom { $day }.
ui-accessibility-report = Eine Barriere melden
ui-accessibility-report-text = Können Sie etwas nicht nutzen? Dann schreiben Sie uns oder rufen Sie an. Sagen Sie uns, wo es hakt und welches Gerät Sie nutzen.
# $email: an address, from the configuration.
ui-accessibility-report-email = E-Mail: { $email }
# $phone: a telephone number, from the configuration.
ui-accessibility-report-phone = Telefon: { $phone }
# $address: a postal address, from the configuration.
ui-accessibility-report-post = Post: { $address }
# The subject of the e-mail. It goes to a German office, so it stays German in every language.
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Die verantwortliche Stelle antwortet Ihnen innerhalb von einem Monat.
ui-accessibility-report-none = Die verantwortliche Stelle hat hier noch keinen Kontakt eingetragen.
ui-accessibility-enforce = Wenn die Antwort nicht hilft
ui-accessibility-enforce-text = Dann können Sie sich an eine Schlichtungsstelle wenden. Sie vermittelt zwischen Ihnen und der Behörde. Das kostet nichts, und Sie brauchen keinen Anwalt.
# $body: name and address of the enforcement body, German, from the configuration.
ui-accessibility-enforce-body = Zuständig ist: { $body }
ui-accessibility-enforce-none = Jedes Bundesland hat so eine Stelle. Fragen Sie bei der Behörde nach ihr.
