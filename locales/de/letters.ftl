# Letters to send (notice::telling::drafts).
#
# The German text is what the reader signs and sends, so it is a German letter with its usual forms. In every
# other language the same messages are the translation beside it: there, translate the letter faithfully, and
# keep the names of German legal terms visible in brackets where the reader must know them.
#
# Text in square brackets is for the reader to fill in; keep the brackets.
# $day in these messages is either the date of the authority's letter or the words "[Datum]"; it stands after
# "of" or "dated".

## Parts of every letter

# $text: a name or a line of an address, as it is.
letter-line = { $text }
letter-blank-name = [Ihr Vorname und Name]
letter-blank-street = [Ihre Straße und Hausnummer]
letter-blank-town = [Ihre Postleitzahl und Ihr Ort]
letter-blank-authority = [Name und Adresse der Behörde]
letter-blank-day = [Datum]
# $date: a day.
letter-day = { $date_day }
# $place: a town. $date: today.
letter-place-date = { $place }, { $date_day }
# $title: the subject line of the authority's letter.
letter-title = Ihr Betreff: „{ $title }“
# $label: what the authority calls its reference ("Kassenzeichen"). $value: the reference.
letter-reference = { $label }: { $value }
letter-salutation = Sehr geehrte Damen und Herren,
letter-confirm = Bitte bestätigen Sie mir schriftlich, dass dieser Brief angekommen ist.
letter-closing = Mit freundlichen Grüßen
letter-signature = [Ihre Unterschrift]

## Objection to keep the deadline
## $day: the date of the authority's letter (see above).

letter-objection-title = Widerspruch oder Einspruch einlegen
letter-objection-purpose = Damit halten Sie die Frist ein. Ihre Gründe können Sie später schicken.
letter-widerspruch-subject = Widerspruch gegen Ihren Bescheid vom { $day }
letter-widerspruch = gegen Ihren Bescheid vom { $day } lege ich Widerspruch ein.
letter-einspruch-subject = Einspruch gegen Ihren Bescheid vom { $day }
letter-einspruch = gegen Ihren Bescheid vom { $day } lege ich Einspruch ein.
letter-fine-subject = Einspruch gegen Ihren Bußgeldbescheid vom { $day }
letter-fine = gegen Ihren Bußgeldbescheid vom { $day } lege ich Einspruch ein.
letter-penalty-subject = Einspruch gegen den Strafbefehl vom { $day }
letter-penalty = gegen den Strafbefehl vom { $day } lege ich Einspruch ein.
letter-order-subject = Widerspruch gegen den Mahnbescheid vom { $day }
letter-order = gegen den Mahnbescheid vom { $day } erhebe ich Widerspruch. Ich widerspreche der ganzen Forderung.
letter-enforcement-subject = Einspruch gegen den Vollstreckungsbescheid vom { $day }
letter-enforcement = gegen den Vollstreckungsbescheid vom { $day } lege ich Einspruch ein.
letter-reasons-later = Meine Gründe schicke ich Ihnen nach. Bitte entscheiden Sie nicht vorher.
letter-reasons-open = Zur Sache äußere ich mich später.
letter-restore = Ich beantrage Wiedereinsetzung in den vorigen Stand. Ich konnte ohne Schuld nicht früher schreiben.
letter-restore-why = [Schreiben Sie hier: Was hat Sie gehindert? Seit wann geht es wieder?]
# $law: the section of law.
letter-suspend = Bitte setzen Sie die Vollziehung aus, bis Sie darüber entschieden haben ({ $law }).

## Reply to a hearing or a question
## $day: the date of the authority's letter (see above).

letter-reply-title = Antwort auf eine Anhörung oder Frage
letter-reply-purpose = Damit sagen Sie der Behörde Ihre Sicht, bevor sie entscheidet.
letter-reply-subject = Meine Antwort auf Ihren Brief vom { $day }
letter-reply = zu Ihrem Brief vom { $day } nehme ich so Stellung:
letter-reply-own = [Schreiben Sie hier Ihre Sicht. Was ist passiert? Was soll die Behörde wissen?]
letter-reply-mind = Bitte beachten Sie das bei Ihrer Entscheidung.

## More time
## $day: the date of the authority's letter (see above).

letter-time-title = Bitte um mehr Zeit
letter-time-purpose = Damit bitten Sie um einen späteren letzten Tag für Antwort oder Unterlagen.
letter-time-subject = Bitte um mehr Zeit zu Ihrem Brief vom { $day }
letter-time = für meine Antwort auf Ihren Brief vom { $day } brauche ich mehr Zeit.
letter-time-until = Bitte verlängern Sie die Frist bis zum [Datum].
letter-time-why = Mein Grund: [Schreiben Sie hier, warum Sie mehr Zeit brauchen.]

## Paying in instalments, later, or not at all
## $sum: what the authority wants, money with its currency. $day: the date of its letter (see above).

letter-instalments-title = Bitte um Ratenzahlung
letter-instalments-purpose = Damit bitten Sie, in mehreren Teilen bezahlen zu dürfen.
letter-instalments-subject = Bitte um Ratenzahlung zu Ihrem Brief vom { $day }
letter-debt = in Ihrem Brief vom { $day } verlangen Sie { $sum } von mir.
# The same where the sum could not be told.
letter-debt-unclear = in Ihrem Brief vom { $day } verlangen Sie Geld von mir.
letter-instalments = Ich kann diesen Betrag nicht auf einmal bezahlen. Ich bitte um Ratenzahlung.
letter-instalments-offer = Ich kann im Monat [Betrag] Euro zahlen, zum ersten Mal am [Datum].
letter-means = Mein Einkommen im Monat: [Betrag] Euro. Meine Ausgaben im Monat: [Betrag] Euro.
letter-why = Mein Grund: [Schreiben Sie hier, warum Sie nicht bezahlen können.]
letter-enclosed = Nachweise lege ich bei: [zum Beispiel Kontoauszug oder Bescheid vom Jobcenter]
letter-no-enforcement = Bitte vollstrecken Sie nicht, bis Sie darüber entschieden haben.

letter-deferral-title = Bitte um Stundung: später bezahlen
letter-deferral-purpose = Damit bitten Sie, erst später bezahlen zu müssen.
letter-deferral-subject = Antrag auf Stundung zu Ihrem Brief vom { $day }
letter-deferral = Ich kann diesen Betrag jetzt nicht bezahlen. Ich beantrage Stundung bis zum [Datum].

letter-waiver-title = Bitte um Erlass: nicht bezahlen müssen
letter-waiver-purpose = Damit bitten Sie um Verzicht, weil die Zahlung Sie in Not bringt.
letter-waiver-subject = Antrag auf Erlass zu Ihrem Brief vom { $day }
letter-waiver = Diese Zahlung bringt mich in Not. Ich beantrage, mir den Betrag zu erlassen.
letter-waiver-else = Ist das nicht möglich, bitte ich um Stundung oder Ratenzahlung.

## Access to the file
## $day: the date of the authority's letter (see above).

letter-file-title = Bitte um Akteneinsicht
letter-file-purpose = Damit können Sie lesen, was die Behörde über Ihren Fall gesammelt hat.
letter-file-subject = Antrag auf Akteneinsicht zu Ihrem Brief vom { $day }
letter-file = zu Ihrem Brief vom { $day } beantrage ich Einsicht in die Akten.
# The same with the section of law. $law: the section.
letter-file-law = zu Ihrem Brief vom { $day } beantrage ich Einsicht in die Akten ({ $law }).
letter-file-how = Bitte schicken Sie mir Kopien oder nennen Sie mir einen Termin.

## Change of address

letter-address-title = Neue Adresse mitteilen
letter-address-purpose = Damit kommen die nächsten Briefe bei Ihnen an.
letter-address-subject = Meine neue Adresse
letter-address = ich bin umgezogen. Seit dem [Datum] wohne ich hier:
letter-address-new = [Straße und Hausnummer, Postleitzahl und Ort]
letter-address-use = Bitte schicken Sie alle Briefe an diese Adresse.

## "I have paid"
## $day: the date of the authority's letter (see above).

letter-paid-title = Mitteilen, dass Sie bezahlt haben
letter-paid-purpose = Damit zeigen Sie, dass Ihre Zahlung schon unterwegs oder angekommen ist.
letter-paid-subject = Meine Zahlung zu Ihrem Brief vom { $day }
# $sum: money with its currency.
letter-paid = den Betrag von { $sum } habe ich am [Datum] überwiesen.
letter-paid-unclear = den Betrag habe ich am [Datum] überwiesen.
# $iban: number of the payee's account.
letter-paid-account = Überwiesen an diese Kontonummer (IBAN): { $iban }
# $reference: the payment reference.
letter-paid-reference = Verwendungszweck: { $reference }
letter-paid-proof = Eine Kopie vom Kontoauszug lege ich bei.
letter-paid-check = Bitte prüfen Sie das. Bestätigen Sie mir bitte, dass nichts mehr offen ist.

## What to mind, in the reader's language
## $law: the section of law. $day: the last day.

letter-note-fill = Prüfen Sie alle Angaben. Füllen Sie die Stellen in eckigen Klammern aus.
letter-note-by = Der Brief muss bis { $day } angekommen sein.
letter-note-late = Der letzte Tag war wohl { $day }. Holen Sie sich sofort Rat.
letter-note-signed = Drucken Sie den Brief aus und unterschreiben Sie ihn. Eine einfache E-Mail reicht nicht ({ $law }).
letter-note-in_person = Sie können auch hingehen und es dort aufschreiben lassen. Das heißt „zur Niederschrift“.
letter-note-email = Sie können den Brief auch mit einer einfachen E-Mail schicken ({ $law }).
letter-note-court-form = Nehmen Sie am besten das Formular, das beim Mahnbescheid liegt.
letter-note-free = Dieser Brief braucht keine besondere Form. Meist reicht auch eine E-Mail.
letter-note-proof = Sie sollten zeigen können, dass er ankam. Lassen Sie sich die Abgabe bestätigen.
letter-note-copy = Behalten Sie eine Kopie.
letter-note-no-objection = Dieser Brief ist kein Widerspruch. Eine Frist dafür läuft weiter.
letter-note-no-extension = Die Frist für Widerspruch, Einspruch oder Klage wird dadurch nicht länger.
letter-note-silence = Zur Sache müssen Sie nichts sagen. Nur Angaben zu Ihrer Person sind Pflicht (§ 111 OWiG).
letter-note-accused = Zur Sache müssen Sie nichts sagen. Holen Sie sich vorher Rat.
letter-note-witness = Sich selbst und nahe Angehörige müssen Sie nicht belasten (§ 52 und § 55 StPO).
letter-note-pay = Bezahlen müssen Sie trotzdem erst einmal.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Fragen Sie die Behörde. Sie muss Ihnen sagen, welche Rechte Sie haben.
letter-advice-court = Haben Sie wenig Geld? Dann fragen Sie beim Amtsgericht nach Beratungshilfe. Eine Anwaltskanzlei berät Sie dann für höchstens 15 Euro.
letter-advice-public = Haben Sie wenig Geld? Dann fragen Sie die Öffentliche Rechtsberatung in Ihrer Stadt.
letter-advice-social = Kostenlosen Rat geben zum Beispiel Caritas, Diakonie und AWO. Sozialverbände wie VdK und SoVD helfen ihren Mitgliedern.
letter-advice-debt = Rat bei Schulden gibt eine Schuldnerberatung, meist kostenlos. Auch Verbraucherzentralen beraten, oft für wenig Geld.
letter-advice-migration = Kostenlosen Rat gibt die Migrationsberatung, zum Beispiel bei Caritas, Diakonie oder AWO.
letter-advice-tax = Rat zu Steuern geben Lohnsteuerhilfevereine für ihre Mitglieder und Steuerberatungen.
