# The interface.
#
# Einfache Sprache: short sentences, one thought each, "Sie", no exclamation mark, no false comfort.
# The page in the browser fills { $… } itself, so these messages choose no plural forms.

language-name = Deutsch
# The CLDR locale by which days, times and numbers are written.
format-locale = de-DE
# A sum of money: { $number } has two decimals, and no line breaks before the sign.
format-euro = { $number }{ "\u00A0" }€

## On every page

ui-name = Verstehe deinen Bescheid
ui-skip = Zum Inhalt
ui-languages = Sprachen
ui-foot = Diese Seite ist keine Rechtsberatung. Es gilt, was im Schreiben steht.
ui-about-link = Über diese Seite
ui-back = Zurück zum Anfang
# $site: name of the site that the reader came from.
ui-back-to = Zurück zu { $site }
ui-close = Schließen
ui-cancel = Abbrechen
# Between a name and what it stands for; a space follows.
ui-colon = :

## Start

ui-start-title = Verstehen, was im Brief vom Amt steht
ui-start-lead = Machen Sie ein Foto. Wir sagen Ihnen in einfachen Worten, was Sie tun müssen und bis wann.
ui-take-photo = Foto machen
ui-choose-files = Dateien auswählen
ui-take-more = Noch eine Seite fotografieren
ui-choose-more = Noch mehr Dateien auswählen
ui-send = Brief jetzt lesen
ui-promise-alone = Das Bild bleibt im Arbeitsspeicher dieses Dienstes. Niemand sonst sieht es.
# $minutes: a number.
ui-promise-gone = Nach { $minutes } Minuten ohne Nutzung wird alles gelöscht. Sie können es auch sofort löschen.
ui-promise-program = Ein Programm liest den Brief. Es kann sich irren.
ui-samples-title = Kein Brief zur Hand?
ui-sample-dog-tax = Beispiel ansehen: Hundesteuer
ui-sample-jobcenter = Beispiel ansehen: Brief vom Jobcenter
ui-deleted = Ihr Brief ist gelöscht.

## Pages before they are sent

# $page: a number.
ui-page = Seite { $page }
# $page: a number.
ui-page-earlier = Seite { $page } nach vorn
# $page: a number.
ui-page-later = Seite { $page } nach hinten
# $page: a number.
ui-page-remove = Seite { $page } entfernen
# $page: a number.
ui-page-moved = Das ist jetzt Seite { $page }.
# $page: a number.
ui-page-removed = Seite { $page } ist entfernt.
# $count: a number.
ui-pages-chosen = Ausgewählte Seiten: { $count }
# $percent: a number.
ui-uploading = Wird gesendet: { $percent } %
ui-upload-cancelled = Das Senden ist abgebrochen.

## While reading

ui-waiting-title = Ihr Brief wird gelesen
ui-waiting-hint = Das dauert meist nur wenige Sekunden.
ui-step-opening = Bilder öffnen
# $ahead: a number.
ui-step-queued = Warten. Briefe vor Ihrem: { $ahead }
ui-step-reading = Text lesen
# $page, $of: numbers.
ui-step-page = Seite { $page } von { $of } lesen
ui-step-computing = Tage und Beträge ausrechnen

## Result

ui-warning = Bitte beachten
# $day: the day that stands for today.
ui-example = Das ist ein Beispiel. Wir rechnen so, als wäre heute { $day }.
ui-what-more = Mehr zu diesem Brief
ui-todo = Was Sie tun müssen
ui-money = Das Geld
ui-object = Wenn Sie nicht einverstanden sind
ui-otherwise = Wenn Sie nichts tun
ui-contact = Wen Sie fragen können
ui-letter = Ihr Brief
ui-letter-hint = Tippen Sie auf eine Zeile. Dann sehen Sie, was wir daraus gelesen haben.
ui-deadline-objection = Widerspruch oder Einspruch
ui-deadline-court = Klage
ui-deadline-payment = Zahlung
ui-deadline-reply = Antwort
ui-deadline-submit = Unterlagen oder Antrag
ui-deadline-appointment = Termin
ui-deadline-other = Frist
ui-day-unknown = Der Tag ist nicht bekannt.
ui-day-past = Dieser Tag ist vorbei.
ui-calendar = Termine in den Kalender übernehmen
ui-why = Warum dieser Tag?
ui-received = Ich habe den Brief an einem anderen Tag bekommen
# The same, where the last day cannot be told without it.
ui-received-unknown = Tag eintragen und die Frist ausrechnen
ui-received-day = An welchem Tag haben Sie den Brief bekommen?
ui-received-hint = Zum Beispiel der Tag, an dem er im Briefkasten lag. Lassen Sie das Feld leer, wenn Sie es nicht wissen.
# $day: a day in words, such as "Dienstag, 8. Juli 2025".
ui-received-said = Sie haben gesagt: Der Brief kam am { $day }.
ui-received-send = Neu ausrechnen
ui-delivery = Wie ist der Brief gekommen?
ui-delivery-unsaid = Das weiß ich nicht
ui-delivery-simple = Mit der normalen Post
ui-delivery-pzu = In einem gelben Umschlag
ui-delivery-registered = Als Einschreiben
ui-delivery-registered-return = Als Einschreiben mit Rückschein
ui-delivery-handed-over = Jemand hat ihn mir gegeben
ui-delivery-portal = Online, in einem Postfach
ui-delivery-electronic = Per E-Mail oder De-Mail
ui-correct-more = Weitere Angaben: Bundesland, Ausland, Widerspruch
ui-land = In welchem Bundesland ist die Behörde?
ui-land-unsaid = Das weiß ich nicht
# $land: German name of the Land that the letter tells.
ui-land-read = Wir nehmen an: { $land }
ui-abroad = Ich wohne im Ausland
ui-objected = Ich habe schon Widerspruch oder Einspruch eingelegt oder geklagt
ui-objected-said = Sie haben gesagt: Das haben Sie schon getan. Ihr Schreiben muss rechtzeitig angekommen sein.
ui-recomputed = Die Tage sind neu ausgerechnet.
ui-recompute-failed = Das hat nicht geklappt. Die Tage sind noch die alten. Bitte versuchen Sie es noch einmal.
ui-where = Wo steht das?
ui-where-show = Im Brief zeigen
# $page: a number. It follows the words of ui-where-show.
ui-where-page = { "" }(Seite { $page })
ui-line-says = In dieser Zeile steht:
ui-line-nothing = Daraus haben wir nichts abgeleitet.
ui-line-made = Daraus haben wir gelesen:
ui-text-read = Der ganze gelesene Text
# $page, $of: numbers.
ui-page-of = Seite { $page } von { $of }
# $page: a number.
ui-picture-alt = Bild von Seite { $page } Ihres Briefs. Der Text steht darunter.

## Money and contact

ui-amount-to-pay = Zu zahlen
ui-amount-instalment = Teilbetrag
ui-amount-received = Sie bekommen
ui-amount-due = am
ui-pay-recipient = Empfänger
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Verwendungszweck
ui-copy-recipient = Empfänger kopieren
ui-copy-iban = IBAN kopieren
ui-copy-reference = Verwendungszweck kopieren
ui-copied = Kopiert
ui-copy-failed = Das Kopieren geht hier nicht.
ui-girocode = Diesen Code können Sie mit Ihrer Bank-App scannen. Prüfen Sie dort alle Angaben.
ui-girocode-alt = GiroCode für die Überweisung. Alle Angaben stehen daneben als Text.
ui-direct-debit = Das Geld wird von Ihrem Konto abgebucht. Sie müssen nichts überweisen.
ui-contact-name = Ansprechperson
ui-contact-phone = Telefon
ui-contact-email = E-Mail
ui-contact-web = Internet
ui-contact-hours = Sprechzeiten

## What one can do with the result

ui-tools = Diese Seite
ui-print = Drucken
ui-new-letter = Neuer Brief
ui-delete = Jetzt löschen
ui-delete-hint = „Jetzt löschen“ entfernt Bild, Text und alle Angaben sofort von diesem Dienst.

## Choosing the language

# $language: the name of the language in itself ("Deutsch").
ui-language-now = Sprache: { $language }

## Words explained, beside a sentence

ui-frist-link = Frist ausrechnen
ui-glossary-link = Schwierige Wörter
# $term: the German term, for people who do not see it marked.
ui-term-open = Was heißt „{ $term }“?
# $term: the German term as it stands on letters.

## The summary in German, to show at the counter

ui-office = Dem Amt auf Deutsch zeigen
ui-share = Mit dem Amt darüber sprechen
ui-office-title = Zusammenfassung auf Deutsch
ui-office-hint = Zeigen Sie diese Seite im Amt. Hier steht dasselbe auf Deutsch.
ui-office-back = Zurück zu Ihrer Sprache

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Vorlesen
ui-aloud-play = Vorlesen starten
ui-aloud-pause = Pause
ui-aloud-resume = Weiterlesen
ui-aloud-stop = Vorlesen beenden
ui-aloud-slower = Langsamer
ui-aloud-faster = Schneller
# $speed: a number such as 1.25 with the sign "×".
ui-aloud-speed = Geschwindigkeit: { $speed }
# $sentence, $of: numbers.
ui-aloud-sentence = Satz { $sentence } von { $of }

## Letters to send

ui-letters = Briefe, die Sie schicken können
ui-letters-hint = Wählen Sie einen Brief. Vieles ist schon ausgefüllt.
ui-letters-own = Wir schicken nichts ab. Das machen Sie selbst.
ui-letters-german = Ihr Brief auf Deutsch
ui-letters-translation = Das bedeutet der Brief
ui-letters-translation-hint = Schicken Sie nur den deutschen Text ab.
ui-letters-notes = Bitte beachten
ui-letters-advice = Hier bekommen Sie Rat
ui-letters-reset = Änderungen zurücknehmen
ui-letters-lost = Ihre Änderungen bleiben nur, solange diese Seite offen ist.
ui-letters-print = Brief drucken
ui-letters-copy = Text kopieren
ui-letters-download = Als Textdatei speichern
ui-letters-back = Zurück zum Ergebnis

## Accessibility, at the foot of every page

ui-accessibility-link = Barrierefreiheit
ui-accessibility-report-link = Barriere melden

## Errors and other pages

ui-failed-title = Das hat nicht geklappt
# $page: a number.
ui-failed-page = Es liegt an Seite { $page }.
ui-again = Noch einmal versuchen
ui-missing-title = Diese Seite gibt es nicht
ui-missing-text = Vielleicht ist die Adresse falsch. Ihr Brief ist davon nicht betroffen.
ui-about-title = Über diese Seite
ui-about-what = Was die Seite kann
ui-about-what-text = Die Seite liest einen deutschen Brief von einem Amt. Dafür braucht sie ein Foto, einen Scan oder ein PDF. Sie sagt in einfachen Worten, was darin steht. Zu jedem Satz zeigt sie die Stelle im Brief. Tage rechnet sie nach dem Gesetz aus und nennt die Vorschrift.
ui-about-limits = Was die Seite nicht kann
ui-about-limits-text = Ein Programm liest den Brief, und es kann sich irren. Prüfen Sie wichtige Angaben im Brief selbst. Die Seite sagt nicht, ob der Bescheid richtig ist, und sie ersetzt keinen Rat. Rat bekommen Sie bei der Behörde, bei Sozialverbänden, bei Verbraucherzentralen oder in einer Anwaltskanzlei.
ui-about-privacy = Was mit Ihrem Brief geschieht
# $minutes: a number.
ui-about-privacy-text = Bild und Text liegen nur im Arbeitsspeicher dieses Dienstes. Nichts davon wird auf einer Festplatte oder in einem Protokoll gespeichert, nichts geht an andere. Nach { $minutes } Minuten ohne Nutzung oder mit „Jetzt löschen“ ist alles weg. Ein Cookie verbindet Ihren Browser mit Ihrem Brief. Es enthält nur eine zufällige Zahl.
ui-about-licences = Lizenzen
ui-about-licences-text = Das Programm ist freie Software unter der EUPL-1.2. Gestaltung: KERN-UX, EUPL-1.2. Schrift: Fira Sans, SIL Open Font License 1.1. Texterkennung: PP-OCRv6, Apache-2.0.
