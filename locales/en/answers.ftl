# Answers in the chat about a letter (notice::talk).
#
# Most answers are sentences of the summary (statements.ftl). Here is what only a question brings up: that
# something is not in the letter, what holds in general, and where help is.
#
# Plain language: at most 15 words, one thought, no exclamation mark. Never advise whether to object.

## How an answer begins

# The letter does not answer the question.
answer-not-in-letter = Your letter does not say this.
# Before a passage of the letter, when the question has no plain answer in it.
answer-nearest = This passage of the letter comes closest:
# Before a passage of the letter that answers the question.
answer-quote = The letter says:
# { $words } is a passage of the letter, in German as printed.
answer-words = “{ $words }”
answer-ask-there = Please ask the office that sent the letter.
# The question was not understood; questions to choose from follow.
answer-unsure = I am not sure that I understood. Do you mean one of these questions?
answer-off-topic = Here I only answer questions about your letter.
answer-too-long = Your question is too long. Please ask a shorter one.
answer-hello = Gladly. Ask what you would like to know about your letter.
answer-who = I am a program, not a human being. I can make mistakes.
answer-privacy = Your letter is only kept in the memory of this service.
answer-privacy-delete = With “Delete now”, everything is gone at once.

## Not in the letter

answer-no-amount = We found no amount that you have to pay.
answer-no-pay-day = We found no day by which you have to pay.
answer-no-account = We found no account for you to pay into.
answer-no-remedy-day = We found no deadline for an objection (Widerspruch, Einspruch) or a court action (Klage).
answer-effect-unknown = The letter does not say whether you may wait until there is a decision.
answer-form-unknown = The letter does not say in which form.
answer-no-reply = We did not find that you have to reply.
answer-no-documents = We did not find that you have to hand anything in.
answer-no-consequence = The letter does not say what happens otherwise.
answer-no-contact = We found no telephone number and no e-mail address.
answer-no-hours = We found no opening hours.
answer-no-address = We found no address of the authority.
answer-no-reference = We found no file reference (Aktenzeichen) and no payment reference (Kassenzeichen).
answer-no-sender = We could not read who sent the letter.
answer-no-kind = We could not tell what kind of letter this is.
answer-no-appointment = We found no appointment.
answer-no-received = We found no amount that you will receive.
answer-no-received-day = We found no day on which money will come.
answer-no-debit = We found nothing about money being taken from your account.
answer-no-date = We could not read the date of the letter.
answer-no-addressee = We could not read to whom the letter is addressed.
answer-no-threat = We found nothing about this in the letter.
answer-no-reason = We found no reason in the letter.
answer-no-calculation = We found no calculation of this in the letter.
answer-all-pages = We found no sign that a page is missing.
# A word of officialese that the glossary does not have.
answer-no-term = We cannot explain this word.

## From the facts of the letter

# { $address } is an address as printed.
answer-address = Address of the authority: { $address }
# { $address } is an address as printed.
answer-submit-there = Send or bring it to this address: { $address }
# { $page } is a page number.
answer-missing-page = Page { $page } seems to be missing.

## If the reader does not agree

answer-no-advice = We cannot say whether you should do this.
answer-advice-who = An advice centre can look at it with you.
answer-cost-free = There is no fee for the objection (Widerspruch) itself here.
answer-cost-free-einspruch = There is no fee for the objection (Einspruch) itself here.
answer-cost-may = An objection (Widerspruch) can cost money if it does not succeed.
answer-cost-court = If you lose in court, you usually have to pay costs.
answer-cost-social-court = The social court (Sozialgericht) usually charges you no court fees.
answer-form-safe = A letter with your signature is safe.
answer-form-proof = Keep proof that you sent it.
answer-call-not-enough = A phone call is not enough for an objection (Widerspruch or Einspruch).
answer-lawyer = You do not need a lawyer for an objection (Widerspruch or Einspruch).
answer-lawyer-aid = Little money? The local court (Amtsgericht) helps with “Beratungshilfe” (legal advice aid).
answer-wrong = Is something wrong? Then tell the authority.
answer-final = If you do nothing by the last day, the decision usually becomes final.

## Money and time

answer-cannot-pay = You cannot pay? Contact the office before the day has passed.
answer-instalments = You can ask to pay in small parts. This is called “Ratenzahlung” (payment in instalments).
answer-deferral = You can ask for a later day. This is called “Stundung” (deferral of payment).
answer-debt-advice = A debt advice centre (Schuldnerberatung) can help. Many of them are free.
answer-time-law = Nobody can extend the deadline for an objection (Widerspruch, Einspruch) or a court action (Klage).
answer-time-ask = For a reply or documents, you can ask for more time.
answer-time-before = Ask for it before the day has passed.
answer-paid = Have you already paid? Then you do not have to pay again.
answer-paid-crossed = Sometimes the letter arrives only after your payment.
answer-paid-proof = Show the authority a bank statement.
answer-enforcement = If you do not pay, you usually get a reminder (Mahnung) first.
answer-enforcement-later = Later the authority can collect the money by force. This is called “Vollstreckung” (enforcement).
answer-missed = Has the day passed? Then act right now.
answer-away = The deadline also runs while you are ill or away.
answer-away-person = Someone else may reply for you. Give them a power of attorney (Vollmacht).

## The letter and the reader

answer-late-letter = Did the letter arrive on another day? Enter that day above.
answer-late-letter-proof = Keep the envelope if you still have it.
answer-moved = Tell the authority your new address.
answer-moved-valid = The decision may be valid all the same.
answer-not-me = Is the letter not for you? Then tell the authority.
answer-real = We found no signs of fraud.
answer-real-check = Are you unsure? Then call the office.
answer-real-number = Look up the telephone number yourself, do not take it from this letter.
answer-help = Caritas, Diakonie, social associations and consumer advice centres (Verbraucherzentrale) can help, for example.
answer-help-migration = For immigrants there is the free migration advice service (Migrationsberatung).
answer-help-bring = Take the letter there with you.
answer-move-appointment = Call beforehand and ask for another day.
answer-move-appointment-ill = Are you ill? Then send a certificate from your doctor.
answer-language = This page is available in several languages. Choose yours at the top.
answer-language-companion = You may bring someone to the office who interprets for you.
answer-drafts = At the bottom of the page you find letters that are ready to send.

## When somebody is in distress

answer-distress = That sounds very hard. You do not have to face it alone.
answer-distress-phone = The Telefonseelsorge (crisis line) listens day and night, free of charge: 0800 1110111.
answer-distress-emergency = Is a life in danger? Call 112.
answer-threat = We cannot help with threats. Please talk to someone.

## Questions to choose from

ask-how_much = How much do I have to pay?
ask-pay_until = By when do I have to pay?
ask-pay_how = Which account do I pay into?
ask-cannot_pay = What if I cannot pay?
ask-object_until = Until when can I object?
ask-object_how = How can I object?
ask-object_effect = Do I have to pay first anyway?
ask-reply_until = By when do I have to reply?
ask-documents = What do I have to hand in?
ask-what_is_it = What kind of letter is this?
ask-who_sent = Who sent the letter?
ask-what_to_do = What do I have to do?
ask-if_nothing = What happens if I do nothing?
ask-whom_to_call = Whom can I call?
ask-reference = Where is my reference number?
ask-why_day = Why exactly this day?
ask-appointment_when = When is my appointment?
ask-how_much_received = How much money will I get?
ask-is_real = Is this letter genuine?
ask-help = Who can help me?
ask-more_time = Can I get more time?
