# The law of deadlines (notice::law): steps, assumptions, questions, warnings, actions.
#
# Plain language: at most 15 words a sentence, one thought, no exclamation mark. Terms of the law stay and
# are explained.
#
# A day $x comes three ways: { $x } with its weekday, { $x_day } without it, { $x_short } in figures.

### Words inside other messages

law-period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
law-period-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
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

### Steps: how a day came about, in order

law-step-posted = The letter was posted on { $date }.
law-step-posted-assumed = The letter is dated { $date_day }. We assume that it was posted on that day.
law-step-provided = The notice was ready in the portal on { $date }.
law-step-sent = The authority sent the notice electronically on { $date }.
law-step-retrieved = You opened the notice in the portal on { $date }.
law-step-published = The notice was published on { $date }.
law-step-fiction = After { $count } days the letter counts as arrived. That is { $date }.
law-step-fiction-unverified = We count { $count } days. That is { $date }. In { $land }, 4 days may already apply. We take the earlier day.
law-step-fiction-no-land = We count { $count } days. That is { $date }. In some Länder, 4 days apply. We take the earlier day.
law-step-fiction-disputed = After { $count } days the letter counts as arrived. That is { $date }. Perhaps only { $later } counts. That is disputed. We take the earlier day.
law-step-fiction-abroad = Abroad, the letter counts as arrived after one month. That is { $date }.
law-step-fiction-retrieved = The notice counts as notified on the day after. That is { $date }.
law-step-fiction-public = After two weeks the notice counts as notified. That is { $date }.
law-step-notified-shift = { $from_day } is { $reason }. So the next working day counts: { $date }.
law-step-received-later = The letter came only on { $date }. Then that day counts.
law-step-received = The letter reached you on { $date }.
law-step-served = The letter was served on { $date } (Zustellung). Served means: handed over formally.
law-step-issued = The period begins with the date of the letter: { $date }.
law-step-printed-start = The period begins with the day in the letter: { $date }.
law-step-period = The period is { $period }. The day { $start_short } does not count. The last day is { $date }.
law-step-end-shift = { $from_day } is { $reason }. So the period ends only on { $date }.
law-step-final = On { $date }, the time for your objection ends. After that the notice is final.

### Assumptions

law-assume-simple = We assume: the letter was posted on { $date_day }, as an ordinary letter in Germany.
law-assume-simple-posted = We assume: the letter came by ordinary post in Germany.
law-assume-simple-unverified = We assume: the letter was posted on { $date_day }. In { $land }, one more day may apply.
law-assume-simple-no-land = We assume: the letter was posted on { $date_day }. We do not know the Land.
law-assume-abroad = We assume: the letter was posted to another country on { $date_day }.
law-assume-registered = We assume: the letter was posted on { $date_day } as a registered letter.
law-assume-portal = We assume: the message about the notice came on { $date_day }.
law-assume-electronic = We assume: the authority sent the notice electronically on { $date_day }.
law-assume-public = We assume: the notice was published on { $date_day }.
law-assume-received = You said: the letter arrived on { $date_day }.
law-assume-received-earlier = The letter came on { $received_day }. By law, only { $date } counts all the same.
law-assume-served = The letter says: it was served on { $date_day }.

### Questions

law-ask-later = Did the letter arrive only after { $date_day }? Then you have more time.
law-ask-received = On which day did the letter reach you? The period begins with that day.
law-ask-received-abroad = On which day did the letter reach you abroad?
law-ask-served = Which date is on the yellow envelope? The period begins with that day.
law-ask-slip = On which day did you get the registered letter?
law-ask-handed-over = On which day was the letter handed to you?
law-ask-retrieved = On which day did you open the notice in the portal?
law-ask-published = On which day was the notice published?
law-ask-letter-date = We could not read a safe date. On which day did the letter arrive?
law-ask-illegible = There is a deadline. We could not read it safely. Please look it up in the letter.
law-ask-finality = The period begins only when the notice is final. Ask them for the day.
law-ask-received-future = { $received_day } lies in the future. On which day did the letter arrive?
law-ask-received-too-early = The letter is dated { $issued_day }. It cannot have come on { $received_day }. When did it arrive?

### Later days that may hold

law-year-missing = Without instructions on your rights, mostly one year applies: until { $date }. Better not wait that long.
law-year-wrong = The instructions in the letter may be wrong. Then one year applies: until { $date }. Better not wait that long.
law-later-printed = The letter states a later day: { $date }. The earlier day is the safe one.
law-later-computed = By law, a later day may apply: { $date }. The earlier day is the safe one.
law-later-working-day = { $day_day } is not a working day. Mostly { $date } is still enough. The earlier day is the safe one.
law-later-disputed = Perhaps you have until { $date }. That is disputed. The earlier day is the safe one.
law-later-unverified = Perhaps you have until { $date }. We could not check the law. The earlier day is the safe one.

### After a missed day

law-missed-later = The safe day has passed. Perhaps you have until { $date }. Act now.
law-missed-objection = The day has probably passed. Were you prevented without fault, for example ill? Then you can apply for “Wiedereinsetzung”. It means: you are treated as if you had been in time. You have { $period } for that once the obstacle is gone ({ $law }).
law-missed-social = The day has probably passed. Were you prevented without fault? Then you can apply for “Wiedereinsetzung” ({ $law }). You have { $period } for that. You can also ask for a review (Überprüfung, § 44 SGB X). Review means: the authority looks at everything again.
law-missed-order = The day has probably passed. Your objection counts until the enforcement order (Vollstreckungsbescheid). Send it at once.
law-missed-payment = The day for the payment has passed. Pay soon, or call them.
law-missed-reply = The day has passed. You can still answer. Do it soon.
law-missed-submit = The day has passed. Hand in the documents quickly, or call.
law-missed-appointment = The appointment is over. Call them if you were not there.

### Warnings

law-warn-advertisement = The letter looks official. But it is probably advertising. You do not have to pay for what you did not order.
law-warn-private = The letter does not come from an authority. Other rules apply.
law-warn-suspicious = Careful: the letter may be a fraud. Pay nothing. Ask the authority first.
law-warn-unclear = We are not sure whether this is an official notice.
law-warn-foreign = The letter is not in German. We can check only German letters.
law-warn-iban-unreadable = We could not read the account number (IBAN) safely. Please compare it with the letter.
law-warn-two-issue-dates = The letter has two different dates. Please compare with the letter.
law-warn-strange-date = A date in the letter is unusual. Please compare with the letter.
law-warn-sum-disagrees = The sums in the letter do not agree. Ask the authority.
law-warn-two-letters = These may be two different letters. Please check each letter on its own.
law-warn-page-missing = At least one page is missing. Important things may be on it.
law-warn-bad-picture = We could not read parts of the picture. Please take a new photo.
law-warn-foreign-iban = The account is abroad. That is unusual for a German authority.
law-warn-instruction-missing = We find no instructions on your rights. You can object all the same. Take the earlier day to be safe.
law-warn-instruction-short = The letter states a shorter period ({ $printed }) than the law ({ $legal }). Keep to the shorter one.
law-warn-instruction-long = The letter states a longer period ({ $printed }) than the law ({ $legal }). Keep to the shorter one.
law-warn-instruction-start = The letter may name a wrong beginning of the period. We count with the earlier day.
law-warn-instruction-remedy = The letter may name a wrong way to object. Ask the authority.
law-warn-instruction-reasons = The letter asks for reasons. The law does not. Your objection counts without reasons too.
law-warn-day-disagrees = The letter states { $printed_day }. We calculated { $computed_day }. The earlier day is safe.

### Actions

law-do-pay = Pay { $sum } by { $date }.
law-do-pay-overdue = Pay { $sum }. The day for it was { $date }.
law-do-pay-open = Pay { $sum }.
law-do-pay-unclear = Pay. You find the exact sum in the letter.
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
law-do-either = If you do not agree: until { $date } you can object or go to court.
law-do-either-open = If you do not agree: you can object or go to court. Mind the deadline.
law-do-keep = Keep the letter.
law-do-nothing-doubtful = Do nothing before you have asked somewhere safe.
