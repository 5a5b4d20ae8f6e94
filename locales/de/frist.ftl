# The deadline calculator, a page that the server writes.

ui-frist-title = Frist ausrechnen
ui-frist-lead = Bis wann können Sie sich gegen einen Brief vom Amt wehren? Hier rechnen wir den Tag aus.
ui-frist-kind = Welche Art von Brief ist es?
# The example is the name of a kind (kinds.ftl).
ui-frist-kind-hint = Schreiben Sie ein Wort aus der Überschrift. Dann wählen Sie aus der Liste.
ui-frist-kind-choose = Welcher von diesen Briefen ist es?
ui-frist-dated = Welches Datum steht auf dem Brief?
ui-frist-dated-hint = Es steht meist oben, oft auf der rechten Seite.
ui-frist-send = Ausrechnen
ui-frist-change = Angaben ändern
# The address of the page holds what was filled in.
ui-frist-address = In der Adresse dieser Seite stehen Ihre Angaben. So können Sie das Ergebnis speichern oder schicken.
ui-frist-needed = Das müssen wir noch wissen
ui-frist-assumed = Das nehmen wir an
# What is assumed of a letter that nobody saw.
ui-frist-assumed-page = Der Brief erklärt Ihre Rechte richtig. Steht dort eine andere Frist? Dann halten Sie die kürzere ein.
# Against letters of this kind there is no remedy.
ui-frist-none = Gegen so einen Brief gibt es meist keinen Widerspruch und keine Klage. Sehen Sie nach, ob der Brief einen Termin oder eine Frist nennt.
# There may be a remedy, but only the letter tells which.
ui-frist-on-page = Für so einen Brief können wir keine Frist ausrechnen. Sehen Sie im Brief nach. Dort steht, was Sie tun können und bis wann.
ui-frist-error = Bitte prüfen Sie Ihre Angaben
ui-frist-error-kind = Wählen Sie bitte, welche Art von Brief es ist.
# $typed: what was typed.
ui-frist-error-kind-unknown = Diese Art von Brief kennen wir nicht: „{ $typed }“. Versuchen Sie ein anderes Wort aus der Überschrift.
ui-frist-error-kind-several = Das passt zu mehreren Briefen. Wählen Sie bitte einen davon.
# $typed: what was typed, such as 31.02.2026.
ui-frist-error-no-such-day = Diesen Tag gibt es nicht: „{ $typed }“.
# $typed: what was typed.
ui-frist-error-unreadable = Das ist kein Datum: „{ $typed }“. Wir brauchen Tag, Monat und Jahr.
ui-frist-error-old = Dieser Tag ist zu lange her. Wir rechnen erst ab dem Jahr 2000.
ui-frist-error-future = Dieser Tag liegt in der Zukunft.
ui-frist-error-before = Der Brief kann nicht vor seinem Datum gekommen sein.
ui-frist-error-no-day = Wir brauchen das Datum des Briefs oder den Tag, an dem er kam.
ui-frist-error-choice = Diese Auswahl gibt es nicht.
