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

## Die Seiten

desk-new = Neuer Anruf
desk-callers = Anrufe
# $number ist die Nummer des Anrufs, $title die Art des Briefs, $language die Sprache der anrufenden Person.
desk-caller = { $number }: { $title }, { $language }
desk-list-reading = wird gelesen
desk-list-failed = nicht lesbar
desk-list-over = beendet
desk-full = Es sind zu viele Anrufe offen. Schließen Sie erst einen.

## Mit einem Code

desk-code-title = Brief mit Code ansehen
desk-code-hint = Die anrufende Person sieht auf ihrer Seite sechs Ziffern. Tippen Sie diese hier ein.
desk-code = Code
desk-code-send = Brief ansehen
desk-code-none = Ein Code hat sechs Ziffern.
desk-code-wrong = Diesen Code gibt es nicht. Er ist falsch, abgelaufen oder schon benutzt.
desk-code-locked = Zu viele falsche Codes. Versuchen Sie es in einer Viertelstunde noch einmal.
desk-code-busy = Zurzeit werden zu viele falsche Codes eingegeben. Versuchen Sie es in zehn Minuten noch einmal.

## Den Brief hochladen

desk-upload-title = Brief selbst hochladen
# $pages ist eine Anzahl.
desk-upload = Bilder oder PDF, höchstens { $pages } Seiten
desk-upload-send = Hochladen
desk-upload-hint = Der Brief wird gelöscht, wenn Sie den Anruf schließen oder sich abmelden.
desk-reading = Der Brief wird gelesen.
desk-over = Die andere Seite hat beendet, oder die Zeit ist um. Der Brief ist hier nicht mehr zu sehen.
desk-close = Anruf schließen

## Die Antwortkarte

desk-language = Sprache der anrufenden Person
desk-language-send = Übernehmen
desk-days = Fristen und Tage
desk-no-days = In diesem Brief steht keine Frist.
desk-received = Wann kam der Brief an?
desk-received-send = Neu rechnen
desk-facts = Angaben
desk-fact-sender = Absender
desk-fact-title = Titel
desk-fact-to-pay = Zu zahlen
desk-fact-instalment = Rate
desk-fact-received = Wird ausgezahlt
desk-fact-sum = Betrag
desk-fact-recipient = Empfänger
desk-fact-iban = IBAN
desk-fact-purpose = Verwendungszweck
desk-fact-reference = Zeichen
desk-fact-contact = Wer hilft weiter
desk-fact-phone = Telefon
desk-fact-email = E-Mail
desk-fact-hours = Sprechzeiten
desk-replies = Antworten
desk-ask = Frage zum Brief
desk-ask-send = Antwort suchen
desk-drafts = Schreiben zum Mitgeben
desk-says = Das steht im Brief
desk-letter = Der Brief
desk-terms = Begriffe
desk-terms-open = Begriffe im Brief, erklärt
desk-point = Hierauf zeigen
desk-you-point = Sie zeigen hierauf
desk-caller-points = Die andere Seite zeigt hierauf
desk-copy = Kopieren
desk-copied = Kopiert.
desk-copy-failed = Das Kopieren geht hier nicht.

## Wissen ohne Brief

desk-search-title = Nachschlagen
desk-search = Art des Briefs oder Begriff
desk-search-send = Suchen
desk-search-all = Alle Arten und Begriffe
# $typed ist, was gesucht wurde.
desk-search-none = Zu „{ $typed }“ steht hier nichts.
# $kinds und $terms sind Anzahlen.
desk-search-found = Arten von Briefen: { $kinds }. Begriffe: { $terms }.
desk-kinds = Arten von Briefen
desk-calculator = Frist ausrechnen
desk-remedy-objection = Dagegen hilft meist ein Widerspruch oder Einspruch. Es gilt, was im Brief steht.
desk-remedy-court = Dagegen hilft meist nur eine Klage. Es gilt, was im Brief steht.
# $dated ist das Datum des Briefs, $day der letzte Tag.
desk-remedy-example = Beispiel: Bei einem Brief vom { $dated } ist der letzte Tag { $day }.
desk-character-act = Das ist ein Bescheid.
desk-character-hearing = Das ist eine Anhörung, noch kein Bescheid.
desk-character-reminder = Das ist eine Erinnerung oder Mahnung, kein neuer Bescheid.
desk-character-information = Das ist eine Auskunft oder Bitte, kein Bescheid.
desk-character-court = Das kommt von einem Gericht.
desk-character-penalty = Das ist ein Bußgeld oder eine Strafe.
desk-character-private = Das kommt von keiner Behörde.

## Die Tastatur

desk-keys = Tasten
desk-keys-on = Tasten benutzen
desk-key-search = zur Suche
desk-key-next = weiter
desk-key-previous = zurück
desk-key-copy = kopieren
desk-key-caller = zu einem Anruf

## Zahlen für die Behörde

desk-figures-title = Zahlen
desk-figures-back = Zurück
# $since ist ein Tag mit Uhrzeit.
desk-figures-since = Gezählt wird seit dem Start des Dienstes: { $since }.
# $step ist eine Zahl.
desk-figures-steps = Was auf Menschen schließen ließe, steht nur in Schritten von { $step } da. Weniger wird nicht gezeigt.
# $step ist eine Zahl.
desk-figures-few = Noch nichts kam { $step }-mal vor.
desk-figures-none = Noch nichts gezählt.
desk-figures-count = Anzahl
desk-figures-other = Anderes
desk-figures-outcome = Ausgang
desk-figures-letters = Briefe nach Ausgang
desk-figures-read = Gelesen
desk-figures-interface = Anfrage an die Schnittstelle passte nicht
desk-figures-kinds = Gelesene Briefe nach Art
desk-figures-kind = Art
desk-figures-languages = Briefe nach Sprache der Lesenden
desk-figures-language = Sprache
desk-figures-questions = Fragen nach Anliegen
desk-figures-question = Anliegen, mit einem Beispiel
desk-figures-unanswered = Fragen ohne Antwort
desk-figures-answers = Fragen nach Ausgang
desk-figures-answered = Aus dem Brief beantwortet
desk-figures-general = Allgemein beantwortet
desk-figures-not-in-letter = Steht nicht im Brief
desk-figures-unsure = Nicht verstanden
desk-figures-reading = Dauer bis zum Ergebnis
desk-figures-answering = Dauer einer Antwort
desk-figures-duration = Dauer
# $seconds ist eine Anzahl.
desk-figures-up-to = bis { $seconds } Sekunden
# $seconds ist eine Anzahl.
desk-figures-longer = länger als { $seconds } Sekunden
