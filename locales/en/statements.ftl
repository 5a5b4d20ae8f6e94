# The sentences about a letter (notice::telling).
#
# Plain language: at most 15 words, one thought, no abbreviation without its meaning, no exclamation mark.
# German legal terms stay, with what they mean, because the reader needs them with the authority.
#
# { $day } is a day with its weekday, { $day_day } without it, { $day_short } in figures.
# { $sender } is the authority as the subject of a sentence (sender-…).

## The authority as the subject of a sentence

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }
sender-plain = { $name }

## One sentence that says it all

headline-pay = { $sender } wants { $sum } from you.
headline-pay-charge = { $sender } wants { $sum } { $charge } from you.
headline-pay-money = { $sender } wants money from you.
headline-pay-parts = { $sender } wants money from you, in { $parts } parts.
headline-pay-unnamed = You are to pay { $sum }.
headline-pay-charge-unnamed = You are to pay { $sum } { $charge }.
headline-pay-money-unnamed = You are to pay money.
headline-pay-parts-unnamed = You are to pay money, in { $parts } parts.
headline-debit = { $sender } takes { $sum } from your account.
headline-debit-charge = { $sender } takes { $sum } { $charge } from your account.
headline-debit-money = { $sender } takes money from your account.
headline-debit-unnamed = { $sum } will be taken from your account.
headline-debit-charge-unnamed = { $sum } { $charge } will be taken from your account.
headline-debit-money-unnamed = Money will be taken from your account.
headline-receive = { $sender } pays you { $sum }.
headline-receive-money = { $sender } pays you money.
headline-receive-unnamed = You get { $sum }.
headline-receive-money-unnamed = You get money.
headline-attend = { $sender } has an appointment for you.
headline-attend-unnamed = You have an appointment.
headline-reply = { $sender } wants an answer from you.
headline-reply-unnamed = You are to answer a letter.
headline-submit = { $sender } wants documents from you.
headline-submit-unnamed = You are to hand in documents.
headline-apply = { $sender } reminds you of an application.
headline-apply-unnamed = You can make an application.
headline-write = { $sender } has written to you.
headline-write-unnamed = You have received an official letter.
# { $main } is one of the sentences above.
headline-about = { $main } It is about: { $kind }.
headline-advertisement = This is not an official notice. It is probably advertising.
headline-private = This is not a notice from an authority.
headline-suspicious = Careful: this letter may be a fraud.
headline-unclear = We did not recognise an official notice in the picture.
headline-foreign = This letter is not in German.

## What this letter is and who sent it

what-advertisement = The letter looks official, but it offers you something.
what-private = The sender is neither an authority nor a court.
what-suspicious = The letter asks for money and shows signs of fraud.
what-unclear = We tell you only what we could read for sure.
what-foreign = We can explain only letters in German.
what-kind = It is about: { $kind }.
what-title = The subject line is: “{ $title }”
what-sender = Sender: { $name }
what-addressee = The letter is addressed to { $name }.
what-date = The letter is dated { $day_day }.
what-reference = { $label }: { $value }

## What you have to do

the-amount = the sum

todo-pay = Pay { $sum }.
todo-pay-by = Pay { $sum } by { $day }.
todo-pay-late = You should have paid { $sum } by { $day }.
todo-reply = Answer the letter.
todo-reply-by = Answer by { $day }.
todo-reply-late = You should have answered by { $day }.
todo-submit = Hand in what the letter asks for.
todo-submit-by = Hand in what the letter asks for by { $day }.
todo-submit-late = You should have handed in the documents by { $day }.
todo-attend = Come to the appointment.
todo-attend-by = Come to the appointment on { $day }.
todo-attend-clock = Come to the appointment on { $day } at { $clock }.
todo-attend-late = The appointment was on { $day }.
todo-apply = Make the application.
todo-apply-by = Make the application by { $day }.
todo-apply-late = You should have made the application by { $day }.
todo-keep = Keep the letter.
todo-note-by = Mind this day: { $day }.
todo-note-late = The letter names this day: { $day }.
todo-note = The letter holds a deadline: a last day.
todo-nothing = You do not have to do anything now.
todo-debit = You do not have to transfer anything.
todo-debit-day = On { $day }, { $sum } will be taken.
todo-debit-balance = Make sure that there is enough money in the account.
todo-not-found = We found nothing in the letter that you have to do.
todo-read-yourself = Read it yourself all the same, or ask.
todo-clock = The time for this is { $clock }.
todo-label = This is about: { $label }
todo-words = The letter says: “{ $words }”
todo-late-pay = Have you already paid? Then you do not have to pay again.
todo-late-pay-now = Have you not paid yet? Then pay as soon as possible.
todo-late-ask = Have you not done this yet? Then ask soon.
todo-advertisement = Pay nothing before you have read everything carefully.
todo-advertisement-sign = Sign nothing that you do not want.
todo-private = Check calmly whether the letter is right.
todo-suspicious = Do not pay anything yet.
todo-suspicious-ask = Ask the real authority.
todo-suspicious-number = Do not use the telephone number in this letter for that.
todo-unclear = Is it a notice after all? Then take a new photo.
todo-foreign = Photograph the letter in German.

## Days: how many are left, and how sure they are

day-today = That is today.
day-tomorrow = That is tomorrow.
day-ahead =
    { $days ->
        [one] You have one day left.
       *[other] You have { $days } days left.
    }
day-ahead-event =
    { $days ->
        [one] That is in one day.
       *[other] That is in { $days } days.
    }
day-past =
    { $days ->
        [one] That day was yesterday.
       *[other] That day was { $days } days ago.
    }
day-stated = The letter states this day.
day-computed = We have calculated this day.
day-unknown = We cannot tell the last day.
day-unknown-event = We cannot tell the day.
day-example = An example: you got the letter on { $received_day }.
day-example-end = Then the last day is { $day }.

## The money

money-pay = You are to pay { $sum }.
money-pay-due = To pay by { $day }: { $sum }
money-claimed = The letter asks for { $sum }.
money-pay-nothing = You do not have to pay anything.
money-part = Instalment: { $sum }
money-part-due = Instalment by { $day }: { $sum }
money-receive = You get { $sum }.
money-receive-due = Paid to you on { $day }: { $sum }
money-label = The letter says about it: “{ $label }”
money-debit = The money will be taken from your account.
money-debit-word = The letter calls this “Lastschrift” or “Einzug”.
money-recipient = Recipient: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Bank: { $bank }
money-reference = Put this as the payment reference (Verwendungszweck): { $reference }

## If you do not agree

object-widerspruch = Do you not agree? Then you can object (Widerspruch).
object-einspruch = Do you not agree? Then you can object (Einspruch).
object-klage = Do you not agree? Then you can go to court (Klage).
object-either = Do you not agree? Then choose: objection (Widerspruch) or court (Klage).
object-none = We found nothing in the letter about objecting or going to court.
object-none-reply = But you can answer and tell your side.

object-means-review = Then the authority checks its decision again.
object-means-fine = Then the authority checks the accusation again.
object-means-fine-court = If it does not change its mind, usually a court decides.
object-means-trial = Then a court checks the accusation, usually in a hearing.
object-means-claim = With it you tell the court: I do not have to pay this.
object-means-court = Then a court checks the decision.
object-means-either = The authority checks a Widerspruch, a court checks a Klage.

object-widerspruch-by = Your objection (Widerspruch) must have arrived by { $day }.
object-einspruch-by = Your objection (Einspruch) must have arrived by { $day }.
object-klage-by = Your action (Klage) must be with the court by { $day }.
object-either-by = Your objection or action (Klage) must have arrived by { $day }.
object-widerspruch-late = The last day for the objection (Widerspruch) was { $day }.
object-einspruch-late = The last day for the objection (Einspruch) was { $day }.
object-klage-late = The last day for the action (Klage) was { $day }.
object-either-late = The last day for objection or action (Klage) was { $day }.
object-widerspruch-unknown = There is a deadline for the objection (Widerspruch): a last day.
object-einspruch-unknown = There is a deadline for the objection (Einspruch): a last day.
object-klage-unknown = There is a deadline for the action (Klage): a last day.
object-either-unknown = There is a deadline for objection and action: a last day.

object-late-help = Get advice at once, for example at an advice centre.
object-late-restore = Could you not do it earlier, without fault? Then ask about “Wiedereinsetzung”.
object-to = You have to turn to: { $to }
object-form-written = You can do it by letter. Sign the letter.
object-form-in_person = You can also go there and have it written down.
object-form-in_person-word = This is called “zur Niederschrift”.
object-form-electronic = You can also do it electronically, but not by plain e-mail.
object-form-email = A plain e-mail is enough.
object-suspends = You do not have to pay until that has been decided.
object-suspends-other = The notice does not apply until that has been decided.
object-pay-anyway = You have to pay all the same for now.
object-obey-anyway = What the letter says applies all the same for now.

## Whom to ask

contact-name = Questions are answered by: { $name }
contact-phone = Telephone: { $phone }
contact-email = E-mail: { $email }
contact-hours = Hours: { $hours }
contact-web = Internet: { $web }
contact-reference = Say when you ask: { $label } { $value }
