# The sentences about a letter (notice::telling).
#
# Einfache Sprache: at most 15 words, one thought, "Sie", no abbreviation without its meaning, no
# exclamation mark. Legal terms stay and are explained.
#
# Every message is whole: a language may put its words in any order, split a sentence in two or use another
# construction, as long as each variable is told. Above each message or its group stands what fills the
# variables. Text from the letter (names, references, quotations) is German and never changes its form, so
# put it where no ending is needed: after a colon, in quotation marks or in brackets.
#
# A day $x comes three ways: { $x } with its weekday ("Montag, 11. August 2025"), { $x_day } without it
# ("11. August 2025"), { $x_short } in figures ("11.08.2025"). Use the one that fits.
# Of plural forms, [one] may also stand for 21 or 31 in a language: always tell the number in it.

## The authority as the subject of a sentence
## $name: name of the authority in German ("Stadt Augsburg"). Three genders, for the German article;
## other languages mostly tell the name alone, or with their word for "the authority".

sender-der = Der { $name }
sender-die = Die { $name }
sender-das = Das { $name }

## One sentence that says it all
## $sender: the authority, one of the messages sender-… above, always one body (singular).
## $sum: money with its currency ("42,00 €"). $charge: what is paid, a message kind-…-charge ("Hundesteuer").
## $parts: number of parts, at least 2.
## Each comes twice: with the authority, and without it (-unnamed).

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
headline-debit-unnamed = Von Ihrem Konto werden { $sum } abgebucht.
headline-debit-charge-unnamed = Von Ihrem Konto werden { $sum } { $charge } abgebucht.
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
# The authority before a whole sentence, where its name may be plural or declined ("Stadtwerke Ulm").
# $name: its name in German. $main: one of the sentences -unnamed above.
headline-from = { $name }: { $main }
# $main: one of the sentences above, whole. $kind: what sort of letter it is, a message kind-….
headline-about = { $main } Es geht um: { $kind }.

## The same for a letter that is no notice

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
# $kind: what sort of letter it is, a message kind-….
what-kind = Es geht um: { $kind }.
# $title: the subject line of the letter, German.
what-title = Der Betreff ist: „{ $title }“
# $name: name of the authority as printed.
what-sender = Absender: { $name }
# $name: name of the person.
what-addressee = Der Brief ist an { $name } gerichtet.
# $day: the date of the letter.
what-date = Der Brief ist vom { $day_day }.
# $label: what the letter calls its reference, German ("Kassenzeichen"). $value: the reference.
what-reference = { $label }: { $value }

## What you have to do
## $sum: money with its currency. $day: the last day for it, or the day of the appointment.
## -by: the day lies ahead. -late: the day is past.

todo-pay = Bezahlen Sie { $sum }.
todo-pay-by = Bezahlen Sie { $sum } bis { $day }.
todo-pay-late = Sie sollten { $sum } bis { $day } bezahlen.
# The same where the sum could not be told.
todo-pay-unclear = Bezahlen Sie den Betrag, der im Brief steht.
todo-pay-unclear-by = Bezahlen Sie bis { $day } den Betrag, der im Brief steht.
todo-pay-unclear-late = Sie sollten bis { $day } bezahlen.
todo-reply = Antworten Sie auf den Brief.
todo-reply-by = Antworten Sie bis { $day }.
todo-reply-late = Sie sollten bis { $day } antworten.
todo-submit = Geben Sie ab, was der Brief verlangt.
todo-submit-by = Geben Sie bis { $day } ab, was der Brief verlangt.
todo-submit-late = Sie sollten die Unterlagen bis { $day } abgeben.
todo-attend = Kommen Sie zu dem Termin.
todo-attend-by = Kommen Sie zu dem Termin am { $day }.
# $clock: hours and minutes ("10:30").
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
# $clock: hours and minutes ("10:30").
todo-clock = Die Uhrzeit dafür ist { $clock } Uhr.
# $label: what a day belongs to, in the German words of the letter.
todo-label = Dabei geht es um: { $label }
# $words: words of the letter, German.
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
## $days: a number, at least 2 (today, tomorrow and yesterday have their own sentences).

day-today = Das ist heute.
day-tomorrow = Das ist morgen.
day-yesterday = Dieser Tag war gestern.
day-ahead =
    { $days ->
        [one] Sie haben noch { $days } Tag Zeit.
       *[other] Sie haben noch { $days } Tage Zeit.
    }
# An appointment or a debit, on a day rather than until it.
day-ahead-event =
    { $days ->
        [one] Das ist in { $days } Tag.
       *[other] Das ist in { $days } Tagen.
    }
day-past =
    { $days ->
        [one] Dieser Tag ist seit { $days } Tag vorbei.
       *[other] Dieser Tag ist seit { $days } Tagen vorbei.
    }
day-stated = Dieser Tag steht so im Brief.
day-computed = Diesen Tag haben wir berechnet.
day-unknown = Den letzten Tag können wir nicht sagen.
day-unknown-event = Den Tag können wir nicht sagen.
# $received: a day on which the letter may have come, for orientation.
day-example = Ein Beispiel: Sie haben den Brief am { $received_day } bekommen.
# $day: the last day that follows in this example.
day-example-end = Dann ist der letzte Tag { $day }.

## The money
## $sum: money with its currency. $day: when it is due or will be paid.

money-pay = Sie sollen { $sum } bezahlen.
money-pay-due = Zu bezahlen bis { $day }: { $sum }
money-claimed = Der Brief verlangt { $sum }.
money-pay-nothing = Sie müssen nichts bezahlen.
money-part = Teilbetrag: { $sum }
money-part-due = Teilbetrag bis { $day }: { $sum }
money-receive = Sie bekommen { $sum }.
money-receive-due = Auszahlung am { $day }: { $sum }
# $label: what the letter calls the sum, German.
money-label = Im Brief steht dazu: „{ $label }“
money-debit = Das Geld wird von Ihrem Konto abgebucht.
money-debit-word = Der Brief nennt das „Lastschrift“ oder „Einzug“.
# $name: name of the payee as printed.
money-recipient = Empfänger: { $name }
# $iban: the number of the account.
money-iban = IBAN: { $iban }
# $bic: the code of the bank.
money-bic = BIC: { $bic }
# $bank: name of the bank as printed.
money-bank = Bank: { $bank }
# $reference: what to write into the field "Verwendungszweck" of a transfer.
money-reference = Schreiben Sie bei der Überweisung als Verwendungszweck: { $reference }

## If you do not agree
## Widerspruch: to the authority, or against a court's payment order. Einspruch: in tax matters, against
## fines and penalty orders. Klage: to a court. The German word stays visible in every language.
## $day: the last day on which it must have arrived.

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
# $to: the office to write to, as printed, often with its address.
object-to = Wenden Sie sich dafür an: { $to }
object-form-written = Das geht mit einem Brief. Unterschreiben Sie den Brief.
object-form-in_person = Sie können auch hingehen und es dort aufschreiben lassen.
object-form-in_person-word = Das heißt „zur Niederschrift“.
object-form-electronic = Das geht auch elektronisch, aber nicht mit einer einfachen E-Mail.
object-form-email = Eine einfache E-Mail reicht.
object-suspends = Bis zur Entscheidung darüber müssen Sie nicht bezahlen.
object-suspends-other = Bis zur Entscheidung darüber müssen Sie den Bescheid nicht befolgen.
object-pay-anyway = Bezahlen müssen Sie trotzdem erst einmal.
object-obey-anyway = Was im Brief steht, gilt trotzdem erst einmal.

## Whom to ask

# $name: name of a person or office as printed.
contact-name = Fragen beantwortet: { $name }
# $phone: a telephone number.
contact-phone = Telefon: { $phone }
# $email: an address.
contact-email = E-Mail: { $email }
# $hours: office hours as printed, German ("Mo–Fr 8–12 Uhr").
contact-hours = Zeiten: { $hours }
# $web: an address.
contact-web = Internet: { $web }
# $label: what the letter calls its reference, German. $value: the reference.
contact-reference = Nennen Sie dabei: { $label } { $value }
