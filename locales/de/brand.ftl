### Wer den Dienst betreibt: im Kopf und im Fuß jeder Seite.

# $owner ist der Name der Behörde.
ui-owner-by = Ein Angebot von { $owner }
ui-imprint = Impressum
ui-privacy = Datenschutz
ui-owner-contact = Kontakt
