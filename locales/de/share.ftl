### Der Brief wird einem Amt gezeigt, mit dem man spricht: nur auf Seiten, die der Server schreibt.

ui-share-title = Mit dem Amt sprechen
ui-share-lead = Rufen Sie das Amt an. Dort kann jemand den Brief mit Ihnen zusammen ansehen.
ui-share-sees = Das sieht das Amt:
ui-share-sees-sentences = die Sätze auf dieser Seite, auf Deutsch
ui-share-sees-picture = das Bild Ihres Briefs
ui-share-sees-marks = worauf Sie zeigen
ui-share-sees-not = Ihre Fragen und Antworten sieht das Amt nicht.
ui-share-start = Code zeigen
ui-share-code = Ihr Code:
# $clock ist eine Uhrzeit wie 14:35.
ui-share-code-hint = Lesen Sie den Code am Telefon vor. Er gilt einmal, bis { $clock } Uhr.
ui-share-waiting = Noch sieht niemand Ihren Brief.
ui-share-joined = Das Amt sieht jetzt Ihren Brief.
ui-share-end = Beenden
ui-share-end-hint = Sie können das jederzeit beenden. Dann sieht das Amt nichts mehr.
ui-share-ended = Beendet. Das Amt sieht Ihren Brief nicht.
ui-share-full = Zurzeit ist kein Code frei. Versuchen Sie es morgen noch einmal.
ui-share-seen = Was das Amt sieht
ui-share-point = Hierauf zeigen
ui-share-office-points = Das Amt zeigt hierauf
ui-share-you-point = Sie zeigen hierauf
ui-share-back = Zurück zu Ihrem Brief
