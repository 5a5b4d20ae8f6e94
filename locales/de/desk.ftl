### Der Arbeitsplatz für Beschäftigte einer Behörde. Nur auf Deutsch: So arbeiten sie.

desk-title = Auskunft am Telefon

## Die Tür

desk-off-title = Der Arbeitsplatz ist ausgeschaltet
desk-off-text = Hier helfen Beschäftigte einer Behörde Menschen am Telefon. Dafür braucht es eine Anmeldung über OpenID Connect. Tragen Sie diese Felder in die Konfiguration ein, und starten Sie den Dienst neu.
desk-off-more = Mehr dazu steht in docs/DESK.md.
desk-sign-in-text = Melden Sie sich mit dem Konto Ihrer Behörde an.
desk-sign-in = Anmelden
desk-sign-in-unreachable = Der Anmeldedienst antwortet nicht. Versuchen Sie es später noch einmal.
desk-sign-in-invalid = Die Anmeldung hat nicht geklappt. Bitte melden Sie sich noch einmal an.
desk-denied-title = Kein Zugang
# $name ist der Name der angemeldeten Person.
desk-denied-text = { $name }, Ihr Konto darf das nicht. Fragen Sie die Stelle, die Ihre Konten verwaltet.
# $name ist der Name der angemeldeten Person.
desk-signed-in = Angemeldet: { $name }
desk-sign-out = Abmelden
desk-left-title = Sie sind abgemeldet
desk-left-provider = Sie werden jetzt auch beim Anmeldedienst abgemeldet.
desk-left-provider-link = Beim Anmeldedienst abmelden
desk-left-again = Zurück zur Anmeldung
