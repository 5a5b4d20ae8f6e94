# The law of deadlines (notice::law): steps, assumptions, questions, warnings, actions.
#
# Plain language: at most 15 words a sentence, one thought, no exclamation mark. Terms of the law stay and
# are explained.
#
# A day $x comes three ways: { $x } with its weekday, { $x_day } without it, { $x_short } in figures.

## Words inside other messages

law-period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
law-period-working-days = { $count ->
    [one] { $count } working day (including Saturday)
   *[other] { $count } working days (including Saturdays)
}
law-period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
law-period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
law-period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
law-day-saturday = a Saturday
law-day-sunday = a Sunday
law-day-holiday = a public holiday ({ $name })
law-quote = The letter says: “{ $text }”

## Steps: how a day came about, in order

law-step-posted = The letter was posted on { $date }.
law-step-posted-assumed = The letter is dated { $date_day }. We assume that it was posted on that day.
law-step-provided = The notice was ready in the portal on { $date }.
law-step-sent = The authority sent the notice electronically on { $date }.
law-step-retrieved = You opened the notice in the portal on { $date }.
law-step-published = The notice was published on { $date }.
law-step-fiction = On day { $count } after that, the letter counts as arrived. That is { $date }.
law-step-fiction-unverified = We count { $count } days. That is { $date }. Federal state { $land }: perhaps 4 days already apply here. We take the earlier day.
law-step-fiction-no-land = We count { $count } days. That is { $date }. In some federal states, 4 days apply. We take the earlier day.
law-step-fiction-disputed = On day { $count } after that, the letter counts as arrived. That is { $date }. Perhaps only { $later } counts. That is disputed. We take the earlier day.
law-step-fiction-abroad = Abroad, the letter counts as arrived after one month. That is { $date }.
law-step-fiction-retrieved = The notice counts as notified (Bekanntgabe) on the day after. That is { $date }.
law-step-fiction-account = In a user account it counts as notified (Bekanntgabe) on day { $count } after that. That is { $date }.
law-step-fiction-public = After two weeks the notice counts as notified (Bekanntgabe). That is { $date }.
law-step-notified-shift = { $from_day } is { $reason }. So the next working day counts: { $date }.
law-step-received-later = The letter came only on { $date }. Then that day counts.
law-step-received = The letter reached you on { $date }.
law-step-served = The letter was served on { $date } (Zustellung). Served means: formally handed over or put into the letter box.
law-step-issued = The period begins with the date of the letter: { $date }.
law-step-printed-start = The period begins with the day in the letter: { $date }.
law-step-period = The period is { $period }. The day { $start_short } does not count. The last day is { $date }.
law-step-month-end = You have until the end of month { $count } after that. That is { $date }.
law-step-before = We count back from { $day_day }: { $period }. So the whole period lies in between. The last day is { $date }.
law-step-end-shift = { $from_day } is { $reason }. So the period ends only on { $date }.
law-step-final = On { $date }, the time for an objection (Widerspruch or Einspruch) ends. After that the notice is final.

## Assumptions

law-assume-simple = We assume: the letter was posted on { $date_day }, as an ordinary letter in Germany.
law-assume-simple-posted = We assume: the letter came by ordinary post in Germany.
law-assume-simple-unverified = We assume: the letter was posted on { $date_day }. In the federal state { $land }, one more day may apply.
law-assume-simple-no-land = We assume: the letter was posted on { $date_day }. We do not know the federal state.
law-assume-abroad = We assume: the letter was posted to another country on { $date_day }.
law-assume-registered = We assume: the letter was posted on { $date_day } as a registered letter.
law-assume-portal = We assume: the message about the notice came on { $date_day }.
law-assume-portal-ready = We assume: the notice was ready in the portal on { $date_day }.
law-assume-account = We assume: the notice lay in the mailbox of your user account on { $date_day }.
law-assume-electronic = We assume: the authority sent the notice electronically on { $date_day }.
law-assume-public = We assume: the notice was published on { $date_day }.
law-assume-received = You said: the letter arrived on { $date_day }.
law-assume-received-earlier = The letter came on { $received_day }. By law, only { $date } counts all the same.
law-assume-served = The letter says: it was served (Zustellung) on { $date_day }.

## Questions

law-ask-later = Did the letter arrive only after { $date_day }? Then you have more time.
law-ask-received = On which day did the letter reach you? The period begins with that day.
law-ask-received-abroad = On which day did the letter reach you abroad?
law-ask-served = Which date is on the yellow envelope? The period begins with that day.
law-ask-slip = On which day did you receive the registered letter?
law-ask-handed-over = On which day was the letter handed to you?
law-ask-retrieved = On which day did you open the notice in the portal?
law-ask-published = On which day was the notice published?
law-ask-letter-date = On which day did the letter arrive? We could not read its date with certainty.
law-ask-illegible = Please look in the letter. It states a deadline. We could not read it with certainty.
law-ask-anchor = Please look it up in the letter. The period ends before an appointment: { $period } before. We do not know its day.
law-ask-finality = The period begins only when the notice is final. Ask the authority for that day.
law-ask-received-future = { $received_day } lies in the future. On which day did the letter arrive?
law-ask-received-too-early = The letter is dated { $issued_day }. It cannot have come on { $received_day }. When did it arrive?

## Later days that may hold

law-year-missing = The instructions on legal remedies (Rechtsbehelfsbelehrung) are missing. Then one year usually applies: until { $date }. Better not wait that long.
law-year-wrong = The instructions on legal remedies (Rechtsbehelfsbelehrung) may be wrong. Then one year applies: until { $date }. Better not wait that long.
law-later-printed = The letter states a later day: { $date }. The earlier day is the safe one.
law-later-computed = By law, a later day may apply: { $date }. The earlier day is the safe one.
law-later-working-day = { $day_day } is not a working day. Usually { $date } is still enough. The earlier day is the safe one.
law-later-before = Perhaps { $date } is still enough. That is disputed. The earlier day is the safe one.
law-later-portal = Was the notice in no user account? Then you have until { $date }.
law-later-disputed = Perhaps you have until { $date }. That is disputed. The earlier day is the safe one.
law-later-unverified = Perhaps you have until { $date }. We could not check the law. The earlier day is the safe one.

## After a missed day

law-missed-later = Act now. The safe day has passed. Perhaps you still have until { $date }.
law-missed-objection = The day has probably passed. Were you prevented through no fault of yours, for example by illness? Then you can apply for “Wiedereinsetzung” (reinstatement). It means: you are treated as if you had been in time. You have { $period } for this. This time begins when the obstacle is gone ({ $law }).
law-missed-social = The day has probably passed. Were you prevented through no fault of yours? Then you can apply for “Wiedereinsetzung” (reinstatement, { $law }). You have { $period } for this. This time begins when the obstacle is gone. You can also ask for a review (Überprüfung, § 44 SGB X). Review means: the authority looks at everything again.
law-missed-long = Ask an advice centre. The day passed more than a year ago. The notice is probably final.
law-missed-long-social = The day passed more than a year ago. You can still ask for a review (Überprüfung, § 44 SGB X). Review means: the authority looks at everything again.
law-missed-order = Send your objection (Widerspruch) at once. The day has probably passed. Your objection still counts until the enforcement order (Vollstreckungsbescheid).
law-missed-payment = Pay soon, or call the authority. The day for the payment has passed.
law-missed-reply = The day has passed. You can still answer. Do it soon.
law-missed-submit = Hand in the documents quickly, or call. The day has passed.
law-missed-appointment = Call the authority if you were not there. The appointment is over.

## Warnings

law-warn-advertisement = You do not have to pay for what you did not order. The letter looks official. But it is probably advertising.
law-warn-private = The letter does not come from an authority. Other rules apply.
law-warn-suspicious = Careful: the letter may be a fraud. Pay nothing. Ask the authority first.
law-warn-unclear = We are not sure whether this is an official notice.
law-warn-foreign = The letter is not in German. We can check only German letters.
law-warn-iban-unreadable = Compare the account number (IBAN) with the letter. We could not read it with certainty.
law-warn-two-issue-dates = Please look in the letter. It has two different days as its date.
law-warn-strange-date = Please look in the letter. A date in it is unusual.
law-warn-sum-disagrees = Ask the authority. The sums in the letter do not add up.
law-warn-two-letters = Please check each letter on its own. These may be two different letters.
law-warn-page-missing = Please photograph all pages. At least one is missing. It may contain something important.
law-warn-bad-picture = Please take a new photo. We could not read parts of the picture.
law-warn-foreign-iban = Ask the authority before you pay. The account is abroad. That is unusual.
law-warn-instruction-missing = We find no instructions on legal remedies (Rechtsbehelfsbelehrung). You can still act against the decision. Take the earlier day to be safe.
law-warn-instruction-short = Keep to the shorter period to be safe. The letter says: { $printed }. The law says: { $legal }.
law-warn-instruction-long = Keep to the shorter period to be safe. The letter says: { $printed }. The law says: { $legal }.
law-warn-instruction-start = The letter may name a wrong beginning of the period. We count with the earlier day.
law-warn-instruction-remedy = The letter may name a wrong remedy against the notice. Ask the authority.
law-warn-instruction-reasons = The letter asks for reasons. The law does not. Your objection (Widerspruch) is valid without reasons too.
law-warn-remedy-land = Ask the authority what applies here: objection (Widerspruch) or court action (Klage). Federal state { $land }: sometimes only court action helps here.
law-warn-remedy-no-land = Ask the authority what applies here: objection (Widerspruch) or court action (Klage). In some federal states, only court action helps.
law-warn-day-disagrees = The letter states { $printed_day }. We calculated { $computed_day }. The earlier day is safe.

## Actions

law-do-pay = Pay { $sum } by { $date }.
law-do-pay-overdue = Pay { $sum }. The day for it was { $date }.
law-do-pay-open = Pay { $sum }.
law-do-pay-unclear = Pay. The letter states the exact sum.
law-do-debit-day = You do not have to transfer anything. On { $date }, { $sum } will be taken from your account.
law-do-debit = You do not have to transfer anything. The money will be taken from your account.
law-do-reply = Answer by { $date }.
law-do-reply-open = Answer the letter. Mind the deadline.
law-do-submit = Hand in the documents by { $date }.
law-do-submit-open = Hand in the documents that the letter names.
law-do-attend = Go to the appointment on { $date }.
law-do-attend-open = You have an appointment. Look up in the letter when it is.
law-do-widerspruch = If you do not agree: write an objection (Widerspruch) by { $date }.
law-do-widerspruch-open = If you do not agree: write an objection (Widerspruch) soon.
law-do-einspruch = If you do not agree: write an objection (Einspruch) by { $date }.
law-do-einspruch-open = If you do not agree: write an objection (Einspruch) soon.
law-do-klage = If you do not agree: you can go to court (Klage) by { $date }.
law-do-klage-open = If you do not agree: you can go to court (Klage). Mind the deadline.
law-do-either = If you do not agree: object (Widerspruch) or go to court (Klage) by { $date }.
law-do-either-open = If you do not agree: you can object (Widerspruch) or go to court (Klage). Mind the deadline.
law-do-keep = Keep the letter.
law-do-nothing-doubtful = Do nothing before you have asked an office that you trust.

law-warn-sender = Here it matters which authority sends the letter. With some authorities another deadline applies. Look in the letter.
