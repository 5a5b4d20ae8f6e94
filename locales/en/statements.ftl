# The sentences about a letter (notice::telling).
#
# Plain language: at most 15 words, one thought, no abbreviation without its meaning, no exclamation mark.
# German legal terms stay, with what they mean, because the reader needs them with the authority.
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

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

## One sentence that says it all
## $sender: the authority, one of the messages sender-… above, always one body (singular).
## $sum: money with its currency ("42,00 €"). $charge: what is paid, a message kind-…-charge ("Hundesteuer").
## $parts: number of parts, at least 2.
## Each comes twice: with the authority, and without it (-unnamed).

headline-pay = { $sender } asks you to pay { $sum }.
headline-pay-charge = { $sender } asks you to pay { $sum } { $charge }.
headline-pay-money = { $sender } asks you to pay money.
headline-pay-parts = { $sender } asks you to pay money, in { $parts } parts.
headline-pay-unnamed = You are asked to pay { $sum }.
headline-pay-charge-unnamed = You are asked to pay { $sum } { $charge }.
headline-pay-money-unnamed = You are asked to pay money.
headline-pay-parts-unnamed = You are asked to pay money, in { $parts } parts.
headline-debit = { $sender } will take { $sum } from your account.
headline-debit-charge = { $sender } will take { $sum } { $charge } from your account.
headline-debit-money = { $sender } will take money from your account.
headline-debit-unnamed = { $sum } will be taken from your account.
headline-debit-charge-unnamed = { $sum } { $charge } will be taken from your account.
headline-debit-money-unnamed = Money will be taken from your account.
headline-receive = { $sender } will pay you { $sum }.
headline-receive-money = { $sender } will pay you money.
headline-receive-unnamed = You will receive { $sum }.
headline-receive-money-unnamed = You will receive money.
headline-attend = { $sender } has an appointment for you.
headline-attend-unnamed = You have an appointment.
headline-reply = { $sender } asks you for an answer.
headline-reply-unnamed = You are asked to answer a letter.
headline-submit = { $sender } asks you for documents.
headline-submit-unnamed = You are asked to hand in documents.
headline-apply = { $sender } reminds you of an application.
headline-apply-unnamed = You can make an application.
headline-write = { $sender } has written to you.
headline-write-unnamed = You have received an official letter.
# The authority before a whole sentence, where its name may be plural or declined ("Stadtwerke Ulm").
# $name: its name in German. $main: one of the sentences -unnamed above.
headline-from = { $name }: { $main }
# $main: one of the sentences above, whole. $kind: what sort of letter it is, a message kind-….
headline-about = { $main } It is about: { $kind }.

## The same for a letter that is no notice

headline-advertisement = This is not an official notice. It is probably advertising.
headline-private = This is not a notice from an authority.
headline-suspicious = Careful: this letter may be a fraud.
headline-unclear = We did not recognise an official notice in the picture.
headline-foreign = This letter is not in German.

## What this letter is and who sent it

what-advertisement = The letter looks official, but it offers you something.
what-private = The sender is neither an authority nor a court.
what-suspicious = The letter asks for money and shows signs of fraud.
what-unclear = We tell you only what we could read with certainty.
what-foreign = We can explain only letters in German.
# $kind: what sort of letter it is, a message kind-….
what-kind = It is about: { $kind }.
# $title: the subject line of the letter, German.
what-title = The subject line is: “{ $title }”
# $name: name of the authority as printed.
what-sender = Sender: { $name }
# $name: name of the person.
what-addressee = The letter is addressed to { $name }.
# $day: the date of the letter.
what-date = The letter is dated { $day_day }.
# $label: what the letter calls its reference, German ("Kassenzeichen"). $value: the reference.
what-reference = { $label }: { $value }

## What you have to do
## $sum: money with its currency. $day: the last day for it, or the day of the appointment.
## -by: the day lies ahead. -late: the day is past.

todo-pay = Pay { $sum }.
todo-pay-by = Pay { $sum } by { $day }.
todo-pay-late = You should have paid { $sum } by { $day }.
# The same where the sum could not be told.
todo-pay-unclear = Pay the sum that the letter states.
todo-pay-unclear-by = Pay the sum that the letter states by { $day }.
todo-pay-unclear-late = You should have paid by { $day }.
todo-reply = Answer the letter.
todo-reply-by = Answer by { $day }.
todo-reply-late = You should have answered by { $day }.
todo-submit = Hand in what the letter asks for.
todo-submit-by = Hand in what the letter asks for by { $day }.
todo-submit-late = You should have handed in the documents by { $day }.
todo-attend = Come to the appointment.
todo-attend-by = Come to the appointment on { $day }.
# $clock: hours and minutes ("10:30").
todo-attend-clock = Come to the appointment on { $day } at { $clock }.
todo-attend-late = The appointment was on { $day }.
todo-apply = Make the application.
todo-apply-by = Make the application by { $day }.
todo-apply-late = You should have made the application by { $day }.
todo-keep = Keep the letter.
todo-note-by = Note this day: { $day }.
todo-note-late = The letter names this day: { $day }.
todo-note = The letter sets a deadline. That means: a last day.
todo-nothing = You do not have to do anything now.
todo-debit = You do not have to transfer anything.
todo-debit-day = On { $day }, { $sum } will be taken from your account.
todo-debit-balance = Make sure that there is enough money in the account.
todo-not-found = We found nothing in the letter that you have to do.
todo-read-yourself = Read it yourself all the same, or ask someone.
# $clock: hours and minutes ("10:30").
todo-clock = The time for this is { $clock }.
# $label: what a day belongs to, in the German words of the letter.
todo-label = This is about: { $label }
# $words: words of the letter, German.
todo-words = The letter says: “{ $words }”
todo-late-pay = Have you already paid? Then you do not have to pay again.
todo-late-pay-now = Have you not paid yet? Then pay as soon as possible.
todo-late-ask = Have you not done this yet? Then ask the authority soon.
todo-advertisement = Pay nothing before you have read everything carefully.
todo-advertisement-sign = Sign nothing that you do not want.
todo-private = Take your time and check whether the letter is correct.
todo-suspicious = Do not pay anything yet.
todo-suspicious-ask = Ask the real authority.
todo-suspicious-number = Do not use the telephone number in this letter for that.
todo-unclear = Is it a notice after all? Then take a new photo.
todo-foreign = Photograph a letter that is in German.

## Days: how many are left, and how sure they are
## $days: a number, at least 2 (today, tomorrow and yesterday have their own sentences).

day-today = That is today.
day-tomorrow = That is tomorrow.
day-yesterday = That day was yesterday.
day-ahead =
    { $days ->
        [one] You have { $days } day left.
       *[other] You have { $days } days left.
    }
# An appointment or a debit, on a day rather than until it.
day-ahead-event =
    { $days ->
        [one] That is in { $days } day.
       *[other] That is in { $days } days.
    }
day-past =
    { $days ->
        [one] That day was { $days } day ago.
       *[other] That day was { $days } days ago.
    }
day-stated = The letter states this day.
day-computed = We have calculated this day.
day-unknown = We cannot tell the last day.
day-unknown-event = We cannot tell the day.
# $received: a day on which the letter may have come, for orientation.
day-example = An example: you received the letter on { $received_day }.
# $day: the last day that follows in this example.
day-example-end = Then the last day is { $day }.

## The money
## $sum: money with its currency. $day: when it is due or will be paid.

money-pay = You are asked to pay { $sum }.
money-pay-due = To pay by { $day }: { $sum }
money-claimed = The letter asks for { $sum }.
money-pay-nothing = You do not have to pay anything.
money-part = Instalment: { $sum }
money-part-due = Instalment by { $day }: { $sum }
money-receive = You will receive { $sum }.
money-receive-due = Paid to you on { $day }: { $sum }
# $label: what the letter calls the sum, German.
money-label = The letter says about it: “{ $label }”
money-debit = The money will be taken from your account.
money-debit-word = The letter calls this “Lastschrift” or “Einzug”.
# $name: name of the payee as printed.
money-recipient = Recipient: { $name }
# $iban: the number of the account.
money-iban = IBAN: { $iban }
# $bic: the code of the bank.
money-bic = BIC: { $bic }
# $bank: name of the bank as printed.
money-bank = Bank: { $bank }
# $reference: what to write into the field "Verwendungszweck" of a transfer.
money-reference = Put this as the payment reference (Verwendungszweck): { $reference }

## If you do not agree
## Widerspruch: to the authority, or against a court's payment order. Einspruch: in tax matters, against
## fines and penalty orders. Klage: to a court. The German word stays visible in every language.
## $day: the last day on which it must have arrived.

object-widerspruch = Do you disagree? Then you can object (Widerspruch).
object-einspruch = Do you disagree? Then you can object (Einspruch).
object-klage = Do you disagree? Then you can go to court (Klage).
object-either = Do you disagree? Then choose: objection (Widerspruch) or court action (Klage).
object-none = We found nothing in the letter about an objection (Widerspruch, Einspruch) or court action (Klage).
object-none-reply = But you can answer and tell your side.

object-means-review = The authority then reviews its decision.
object-means-fine = The authority then examines the accusation again.
object-means-fine-court = If it stands by its decision, usually a court decides.
object-means-trial = A court then examines the accusation, usually in a hearing.
object-means-claim = By this you tell the court: I do not have to pay this.
object-means-court = A court then examines the decision.
object-means-either = The authority reviews an objection (Widerspruch). A court examines a court action (Klage).

object-widerspruch-by = Your objection (Widerspruch) must have arrived by { $day }.
object-einspruch-by = Your objection (Einspruch) must have arrived by { $day }.
object-klage-by = Your court action (Klage) must have reached the court by { $day }.
object-either-by = Your objection (Widerspruch) or court action (Klage) must have arrived by { $day }.
object-widerspruch-late = The last day for the objection (Widerspruch) was { $day }.
object-einspruch-late = The last day for the objection (Einspruch) was { $day }.
object-klage-late = The last day for the court action (Klage) was { $day }.
object-either-late = The last day for an objection (Widerspruch) or court action (Klage) was { $day }.
object-widerspruch-unknown = The objection (Widerspruch) has a deadline. That means: a last day.
object-einspruch-unknown = The objection (Einspruch) has a deadline. That means: a last day.
object-klage-unknown = The court action (Klage) has a deadline. That means: a last day.
object-either-unknown = Objection (Widerspruch) and court action (Klage) have a deadline. That means: a last day.

object-late-help = Get advice at once, for example at an advice centre.
object-late-restore = Were you unable to act earlier, through no fault of yours? Then ask about “Wiedereinsetzung” (reinstatement).
# $to: the office to write to, as printed, often with its address.
object-to = Send it to, or go to: { $to }
object-form-written = You can do it by letter. Sign the letter.
object-form-in_person = You can also go there and have your statement written down.
object-form-in_person-word = This is called “zur Niederschrift”.
object-form-electronic = You can also do it electronically, but not by plain e-mail.
object-form-email = A plain e-mail is enough.
object-suspends = You do not have to pay until this has been decided.
object-suspends-other = You do not have to follow the notice until this has been decided.
object-pay-anyway = You still have to pay for now.
object-obey-anyway = What the letter says still applies for now.

## Whom to ask

# $name: name of a person or office as printed.
contact-name = For questions: { $name }
# $phone: a telephone number.
contact-phone = Telephone: { $phone }
# $email: an address.
contact-email = E-mail: { $email }
# $hours: office hours as printed, German ("Mo–Fr 8–12 Uhr").
contact-hours = Office hours: { $hours }
# $web: an address.
contact-web = Internet: { $web }
# $label: what the letter calls its reference, German. $value: the reference.
contact-reference = Quote this reference: { $label } { $value }
