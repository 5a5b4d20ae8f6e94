# Answers in the chat about a letter (notice::talk).
#
# Most answers are sentences of the summary (statements.ftl). Here is what only a question brings up: that
# something is not in the letter, what holds in general, and where help is.
#
# Einfache Sprache: at most 15 words, one thought, "Sie", no exclamation mark. Never advise whether to object.

## How an answer begins

# The letter does not answer the question.
answer-not-in-letter = Das steht nicht in Ihrem Brief.
# Before a passage of the letter, when the question has no plain answer in it.
answer-nearest = Am besten passt diese Stelle im Brief:
# Before a passage of the letter that answers the question.
answer-quote = Im Brief steht dazu:
# { $words } is a passage of the letter, in German as printed.
answer-words = „{ $words }“
answer-ask-there = Fragen Sie dort nach, woher der Brief kommt.
# The question was not understood; questions to choose from follow.
answer-unsure = Das habe ich nicht sicher verstanden. Meinen Sie eine dieser Fragen?
answer-off-topic = Ich beantworte hier nur Fragen zu Ihrem Brief.
answer-too-long = Ihre Frage ist zu lang. Bitte fragen Sie kürzer.
answer-hello = Gern. Fragen Sie, was Sie zu Ihrem Brief wissen möchten.
answer-who = Ich bin ein Programm, kein Mensch. Ich kann mich irren.
answer-privacy = Ihr Brief liegt nur im Arbeitsspeicher dieses Dienstes.
answer-privacy-delete = Mit „Jetzt löschen“ ist alles sofort weg.

## Not in the letter

answer-no-amount = Wir haben keinen Betrag gefunden, den Sie zahlen sollen.
answer-no-pay-day = Wir haben keinen Tag gefunden, bis zu dem Sie zahlen sollen.
answer-no-account = Wir haben kein Konto gefunden, auf das Sie zahlen sollen.
answer-no-remedy-day = Wir haben keine Frist für Widerspruch, Einspruch oder Klage gefunden.
answer-effect-unknown = Der Brief sagt nicht, ob Sie bis zur Entscheidung warten dürfen.
answer-form-unknown = Der Brief sagt nicht, in welcher Form.
answer-no-reply = Wir haben nicht gefunden, dass Sie antworten sollen.
answer-no-documents = Wir haben nicht gefunden, dass Sie etwas abgeben sollen.
answer-no-consequence = Der Brief sagt nicht, was sonst passiert.
answer-no-contact = Wir haben keine Telefonnummer und keine E-Mail-Adresse gefunden.
answer-no-hours = Wir haben keine Öffnungszeiten gefunden.
answer-no-address = Wir haben keine Adresse der Behörde gefunden.
answer-no-reference = Wir haben kein Aktenzeichen und kein Kassenzeichen gefunden.
answer-no-sender = Wir konnten den Absender nicht lesen.
answer-no-kind = Wir konnten nicht erkennen, was für ein Brief das ist.
answer-no-appointment = Wir haben keinen Termin gefunden.
answer-no-received = Wir haben keinen Betrag gefunden, den Sie bekommen.
answer-no-received-day = Wir haben keinen Tag gefunden, an dem Geld kommt.
answer-no-debit = Wir haben nichts von einer Abbuchung gefunden.
answer-no-date = Wir konnten nicht lesen, von wann der Brief ist.
answer-no-addressee = Wir konnten nicht lesen, an wen der Brief ist.
answer-no-threat = Davon haben wir in dem Brief nichts gefunden.
answer-no-reason = Einen Grund haben wir in dem Brief nicht gefunden.
answer-no-calculation = Eine Rechnung dazu haben wir in dem Brief nicht gefunden.
answer-all-pages = Wir haben kein Zeichen gefunden, dass eine Seite fehlt.
# A word of officialese that the glossary does not have.
answer-no-term = Dieses Wort können wir nicht erklären.

## From the facts of the letter

# { $address } is an address as printed.
answer-address = Adresse der Behörde: { $address }
# { $address } is an address as printed.
answer-submit-there = Schicken oder bringen Sie es an diese Adresse: { $address }
# { $page } is a page number.
answer-missing-page = Es fehlt wohl Seite { $page }.

## If the reader does not agree

answer-no-advice = Ob Sie das tun sollten, können wir nicht sagen.
answer-advice-who = Eine Beratungsstelle kann das mit Ihnen prüfen.
answer-cost-free = Der Widerspruch selbst kostet hier keine Gebühr.
answer-cost-free-einspruch = Der Einspruch selbst kostet hier keine Gebühr.
answer-cost-may = Ein Widerspruch kann Geld kosten, wenn Sie nicht recht bekommen.
answer-cost-court = Verlieren Sie vor Gericht, müssen Sie meist Kosten zahlen.
answer-cost-social-court = Vor dem Sozialgericht zahlen Sie meist keine Gerichtskosten.
answer-form-safe = Sicher ist ein Brief mit Ihrer Unterschrift.
answer-form-proof = Heben Sie einen Nachweis auf, dass Sie ihn abgeschickt haben.
answer-call-not-enough = Ein Anruf reicht für einen Widerspruch oder Einspruch nicht.
answer-lawyer = Für Widerspruch oder Einspruch brauchen Sie keinen Anwalt.
answer-lawyer-aid = Haben Sie wenig Geld? Das Amtsgericht hilft mit „Beratungshilfe“.
answer-wrong = Stimmt etwas nicht? Dann sagen Sie es der Behörde.
answer-final = Tun Sie bis zum letzten Tag nichts, dann gilt die Entscheidung meist endgültig.

## Money and time

answer-cannot-pay = Können Sie nicht zahlen? Melden Sie sich, bevor der Tag vorbei ist.
answer-instalments = Sie können nach kleinen Teilen fragen. Das heißt „Ratenzahlung“.
answer-deferral = Sie können nach einem späteren Tag fragen. Das heißt „Stundung“.
answer-debt-advice = Eine Schuldnerberatung kann helfen. Viele Stellen kosten nichts.
answer-time-law = Die Frist für Widerspruch, Einspruch oder Klage kann niemand verlängern.
answer-time-ask = Für eine Antwort oder Unterlagen können Sie um mehr Zeit bitten.
answer-time-before = Bitten Sie darum, bevor der Tag vorbei ist.
answer-paid = Haben Sie schon bezahlt? Dann müssen Sie nicht noch einmal zahlen.
answer-paid-crossed = Manchmal kommt der Brief erst nach Ihrer Zahlung an.
answer-paid-proof = Zeigen Sie der Behörde einen Kontoauszug.
answer-enforcement = Wer nicht zahlt, bekommt meist zuerst eine Mahnung.
answer-enforcement-later = Später kann die Behörde das Geld zwangsweise holen. Das heißt „Vollstreckung“.
answer-missed = Ist der Tag vorbei? Dann handeln Sie jetzt gleich.
answer-away = Die Frist läuft auch, wenn Sie krank oder verreist sind.
answer-away-person = Jemand anderes darf für Sie antworten. Geben Sie dieser Person eine Vollmacht.

## The letter and the reader

answer-late-letter = Kam der Brief an einem anderen Tag? Tragen Sie den Tag oben ein.
answer-late-letter-proof = Heben Sie den Umschlag auf, wenn Sie ihn noch haben.
answer-moved = Teilen Sie der Behörde Ihre neue Adresse mit.
answer-moved-valid = Die Entscheidung kann trotzdem gelten.
answer-not-me = Ist der Brief nicht für Sie? Dann sagen Sie es der Behörde.
answer-real = Wir haben keine Zeichen für einen Betrug gefunden.
answer-real-check = Sind Sie unsicher? Dann rufen Sie dort an.
answer-real-number = Suchen Sie die Telefonnummer dafür selbst, nicht in diesem Brief.
answer-help = Hilfe geben zum Beispiel Caritas, Diakonie, Sozialverbände und Verbraucherzentralen.
answer-help-migration = Für Zugewanderte gibt es die kostenlose Migrationsberatung.
answer-help-bring = Bringen Sie den Brief dorthin mit.
answer-move-appointment = Rufen Sie vorher an und bitten Sie um einen anderen Tag.
answer-move-appointment-ill = Sind Sie krank? Dann schicken Sie eine Bescheinigung vom Arzt.
answer-language = Diese Seite gibt es in mehreren Sprachen. Sie wählen sie oben.
answer-language-companion = Zum Amt dürfen Sie jemanden mitbringen, der für Sie übersetzt.
answer-drafts = Unten auf der Seite finden Sie fertige Briefe zum Abschicken.

## When somebody is in distress

answer-distress = Das klingt sehr schwer. Sie müssen damit nicht allein bleiben.
answer-distress-phone = Die Telefonseelsorge hört Tag und Nacht zu, kostenlos: 0800 1110111.
answer-distress-emergency = Ist ein Leben in Gefahr? Rufen Sie 112 an.
answer-threat = Bei Drohungen können wir nicht helfen. Sprechen Sie bitte mit jemandem.

## Questions to choose from

ask-how_much = Wie viel muss ich zahlen?
ask-pay_until = Bis wann muss ich zahlen?
ask-pay_how = Auf welches Konto muss ich zahlen?
ask-cannot_pay = Was ist, wenn ich nicht zahlen kann?
ask-object_until = Bis wann kann ich mich wehren?
ask-object_how = Wie kann ich mich wehren?
ask-object_effect = Muss ich trotzdem erst zahlen?
ask-reply_until = Bis wann muss ich antworten?
ask-documents = Was muss ich abgeben?
ask-what_is_it = Was ist das für ein Brief?
ask-who_sent = Von wem ist der Brief?
ask-what_to_do = Was muss ich tun?
ask-if_nothing = Was passiert, wenn ich nichts tue?
ask-whom_to_call = Wen kann ich anrufen?
ask-reference = Wo steht mein Aktenzeichen?
ask-why_day = Warum genau dieser Tag?
ask-appointment_when = Wann ist mein Termin?
ask-how_much_received = Wie viel Geld bekomme ich?
ask-is_real = Ist der Brief echt?
ask-help = Wer kann mir helfen?
ask-more_time = Kann ich mehr Zeit bekommen?
