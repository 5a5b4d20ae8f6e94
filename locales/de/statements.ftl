# The sentences about a letter (notice::telling).
#
# Einfache Sprache: at most 15 words, one thought, "Sie", no abbreviation without its meaning, no
# exclamation mark. Legal terms stay and are explained.
#
# { $day } is a day with its weekday, { $day_day } without it, { $day_short } in figures.
# { $sender } is the authority with its article, as the subject of a sentence (sender-…).

## The authority as the subject of a sentence

sender-der = Der { $name }
sender-die = Die { $name }
sender-das = Das { $name }
sender-plain = { $name }

## One sentence that says it all

headline-pay = { $sender } möchte { $sum } von Ihnen.
headline-pay-charge = { $sender } möchte { $sum } { $charge } von Ihnen.
headline-pay-money = { $sender } möchte Geld von Ihnen.
headline-pay-parts = { $sender } möchte Geld von Ihnen, in { $parts } Teilen.
headline-pay-unnamed = Sie sollen { $sum } bezahlen.
headline-pay-charge-unnamed = Sie sollen { $sum } { $charge } bezahlen.
headline-pay-money-unnamed = Sie sollen Geld bezahlen.
headline-pay-parts-unnamed = Sie sollen Geld bezahlen, in { $parts } Teilen.
headline-debit = { $sender } bucht { $sum } von Ihrem Konto ab.
headline-debit-charge = { $sender } bucht { $sum } { $charge } von Ihrem Konto ab.
headline-debit-money = { $sender } bucht Geld von Ihrem Konto ab.
headline-debit-unnamed = { $sum } werden von Ihrem Konto abgebucht.
headline-debit-charge-unnamed = { $sum } { $charge } werden von Ihrem Konto abgebucht.
headline-debit-money-unnamed = Von Ihrem Konto wird Geld abgebucht.
headline-receive = { $sender } zahlt Ihnen { $sum }.
headline-receive-money = { $sender } zahlt Ihnen Geld.
headline-receive-unnamed = Sie bekommen { $sum }.
headline-receive-money-unnamed = Sie bekommen Geld.
headline-attend = { $sender } hat einen Termin für Sie.
headline-attend-unnamed = Sie haben einen Termin.
headline-reply = { $sender } möchte eine Antwort von Ihnen.
headline-reply-unnamed = Sie sollen auf einen Brief antworten.
headline-submit = { $sender } möchte Unterlagen von Ihnen.
headline-submit-unnamed = Sie sollen Unterlagen abgeben.
headline-apply = { $sender } erinnert Sie an einen Antrag.
headline-apply-unnamed = Sie können einen Antrag stellen.
headline-write = { $sender } hat Ihnen geschrieben.
headline-write-unnamed = Sie haben einen amtlichen Brief bekommen.
# { $main } is one of the sentences above.
headline-about = { $main } Es geht um: { $kind }.
headline-advertisement = Das ist kein Bescheid. Es ist wahrscheinlich Werbung.
headline-private = Das ist kein Bescheid von einer Behörde.
headline-suspicious = Vorsicht: Dieser Brief kann ein Betrug sein.
headline-unclear = Wir haben in dem Bild keinen Bescheid erkannt.
headline-foreign = Dieser Brief ist nicht auf Deutsch.

## What this letter is and who sent it

what-advertisement = Der Brief sieht amtlich aus, aber er bietet Ihnen etwas an.
what-private = Der Absender ist keine Behörde und kein Gericht.
what-suspicious = Der Brief verlangt Geld und hat Anzeichen von Betrug.
what-unclear = Wir sagen Ihnen nur, was wir sicher lesen konnten.
what-foreign = Wir können nur deutsche Briefe erklären.
what-kind = Es geht um: { $kind }.
what-title = Der Betreff ist: „{ $title }“
what-sender = Absender: { $name }
what-addressee = Der Brief ist an { $name } gerichtet.
what-date = Der Brief ist vom { $day_day }.
what-reference = { $label }: { $value }

## What you have to do

the-amount = den Betrag

todo-pay = Bezahlen Sie { $sum }.
todo-pay-by = Bezahlen Sie { $sum } bis { $day }.
todo-pay-late = Sie sollten { $sum } bis { $day } bezahlen.
todo-reply = Antworten Sie auf den Brief.
todo-reply-by = Antworten Sie bis { $day }.
todo-reply-late = Sie sollten bis { $day } antworten.
todo-submit = Geben Sie ab, was der Brief verlangt.
todo-submit-by = Geben Sie bis { $day } ab, was der Brief verlangt.
todo-submit-late = Sie sollten die Unterlagen bis { $day } abgeben.
todo-attend = Kommen Sie zu dem Termin.
todo-attend-by = Kommen Sie zu dem Termin am { $day }.
todo-attend-clock = Kommen Sie am { $day } um { $clock } Uhr zu dem Termin.
todo-attend-late = Der Termin war am { $day }.
todo-apply = Stellen Sie den Antrag.
todo-apply-by = Stellen Sie den Antrag bis { $day }.
todo-apply-late = Sie sollten den Antrag bis { $day } stellen.
todo-keep = Heben Sie den Brief auf.
todo-note-by = Beachten Sie diesen Tag: { $day }.
todo-note-late = Dieser Tag ist im Brief genannt: { $day }.
todo-note = Im Brief steht eine Frist, also ein letzter Tag.
todo-nothing = Sie müssen jetzt nichts tun.
todo-debit = Sie müssen nichts überweisen.
todo-debit-day = Am { $day } werden { $sum } abgebucht.
todo-debit-balance = Achten Sie darauf, dass genug Geld auf dem Konto ist.
todo-not-found = Wir haben in dem Brief keine Aufgabe für Sie gefunden.
todo-read-yourself = Lesen Sie ihn trotzdem selbst oder fragen Sie nach.
todo-clock = Die Uhrzeit dafür ist { $clock } Uhr.
todo-label = Dabei geht es um: { $label }
todo-words = Im Brief steht: „{ $words }“
todo-late-pay = Haben Sie schon bezahlt? Dann müssen Sie das nicht noch einmal tun.
todo-late-pay-now = Haben Sie noch nicht bezahlt? Dann bezahlen Sie so bald wie möglich.
todo-late-ask = Haben Sie das noch nicht getan? Dann fragen Sie schnell nach.
todo-advertisement = Bezahlen Sie nichts, bevor Sie alles genau gelesen haben.
todo-advertisement-sign = Unterschreiben Sie nichts, was Sie nicht möchten.
todo-private = Prüfen Sie in Ruhe, ob der Brief stimmt.
todo-suspicious = Bezahlen Sie noch nichts.
todo-suspicious-ask = Fragen Sie bei der echten Behörde nach.
todo-suspicious-number = Nehmen Sie dafür nicht die Telefonnummer aus diesem Brief.
todo-unclear = Ist es doch ein Bescheid? Dann machen Sie ein neues Foto.
todo-foreign = Fotografieren Sie den Brief in deutscher Sprache.

## Days: how many are left, and how sure they are

day-today = Das ist heute.
day-tomorrow = Das ist morgen.
day-ahead =
    { $days ->
        [one] Sie haben noch einen Tag Zeit.
       *[other] Sie haben noch { $days } Tage Zeit.
    }
day-ahead-event =
    { $days ->
        [one] Das ist in einem Tag.
       *[other] Das ist in { $days } Tagen.
    }
day-past =
    { $days ->
        [one] Dieser Tag war gestern.
       *[other] Dieser Tag ist seit { $days } Tagen vorbei.
    }
day-stated = Dieser Tag steht so im Brief.
day-computed = Diesen Tag haben wir berechnet.
day-unknown = Den letzten Tag können wir nicht sagen.
day-unknown-event = Den Tag können wir nicht sagen.
day-example = Ein Beispiel: Sie haben den Brief am { $received_day } bekommen.
day-example-end = Dann ist der letzte Tag { $day }.

## The money

money-pay = Sie sollen { $sum } bezahlen.
money-pay-due = Zu bezahlen bis { $day }: { $sum }
money-claimed = Der Brief verlangt { $sum }.
money-pay-nothing = Sie müssen nichts bezahlen.
money-part = Teilbetrag: { $sum }
money-part-due = Teilbetrag bis { $day }: { $sum }
money-receive = Sie bekommen { $sum }.
money-receive-due = Auszahlung am { $day }: { $sum }
money-label = Im Brief steht dazu: „{ $label }“
money-debit = Das Geld wird von Ihrem Konto abgebucht.
money-debit-word = Der Brief nennt das „Lastschrift“ oder „Einzug“.
money-recipient = Empfänger: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Bank: { $bank }
money-reference = Schreiben Sie bei der Überweisung als Verwendungszweck: { $reference }

## If you do not agree

object-widerspruch = Sind Sie nicht einverstanden? Dann können Sie Widerspruch einlegen.
object-einspruch = Sind Sie nicht einverstanden? Dann können Sie Einspruch einlegen.
object-klage = Sind Sie nicht einverstanden? Dann können Sie vor Gericht klagen.
object-either = Sind Sie nicht einverstanden? Dann wählen Sie: Widerspruch oder Klage.
object-none = Wir haben im Brief nichts zu Widerspruch, Einspruch oder Klage gefunden.
object-none-reply = Sie können aber antworten und Ihre Sicht mitteilen.

object-means-review = Dann prüft die Behörde ihre Entscheidung noch einmal.
object-means-fine = Dann prüft die Behörde den Vorwurf noch einmal.
object-means-fine-court = Bleibt sie dabei, entscheidet meist ein Gericht.
object-means-trial = Dann prüft ein Gericht den Vorwurf, meist in einer Verhandlung.
object-means-claim = Damit sagen Sie dem Gericht: Ich muss das nicht bezahlen.
object-means-court = Dann prüft ein Gericht die Entscheidung.
object-means-either = Widerspruch prüft die Behörde, eine Klage prüft ein Gericht.

object-widerspruch-by = Ihr Widerspruch muss bis { $day } angekommen sein.
object-einspruch-by = Ihr Einspruch muss bis { $day } angekommen sein.
object-klage-by = Ihre Klage muss bis { $day } beim Gericht sein.
object-either-by = Ihr Widerspruch oder Ihre Klage muss bis { $day } angekommen sein.
object-widerspruch-late = Der letzte Tag für den Widerspruch war { $day }.
object-einspruch-late = Der letzte Tag für den Einspruch war { $day }.
object-klage-late = Der letzte Tag für die Klage war { $day }.
object-either-late = Der letzte Tag für Widerspruch oder Klage war { $day }.
object-widerspruch-unknown = Für den Widerspruch gibt es eine Frist, also einen letzten Tag.
object-einspruch-unknown = Für den Einspruch gibt es eine Frist, also einen letzten Tag.
object-klage-unknown = Für die Klage gibt es eine Frist, also einen letzten Tag.
object-either-unknown = Für Widerspruch und Klage gibt es eine Frist, also einen letzten Tag.

object-late-help = Holen Sie sich sofort Rat, zum Beispiel bei einer Beratungsstelle.
object-late-restore = Konnten Sie ohne Schuld nicht früher? Dann fragen Sie nach „Wiedereinsetzung“.
object-to = Dorthin müssen Sie sich wenden: { $to }
object-form-written = Das geht mit einem Brief. Unterschreiben Sie den Brief.
object-form-in_person = Sie können auch hingehen und es dort aufschreiben lassen.
object-form-in_person-word = Das heißt „zur Niederschrift“.
object-form-electronic = Das geht auch elektronisch, aber nicht mit einer einfachen E-Mail.
object-form-email = Eine einfache E-Mail reicht.
object-suspends = Bis zur Entscheidung darüber müssen Sie nicht bezahlen.
object-suspends-other = Bis zur Entscheidung darüber gilt der Bescheid noch nicht.
object-pay-anyway = Bezahlen müssen Sie trotzdem erst einmal.
object-obey-anyway = Was im Brief steht, gilt trotzdem erst einmal.

## Whom to ask

contact-name = Fragen beantwortet: { $name }
contact-phone = Telefon: { $phone }
contact-email = E-Mail: { $email }
contact-hours = Zeiten: { $hours }
contact-web = Internet: { $web }
contact-reference = Nennen Sie dabei: { $label } { $value }
