# The law of deadlines (notice::law): steps, assumptions, questions, warnings, actions.
#
# Einfache Sprache: at most 15 words a sentence, one thought, "Sie", no exclamation mark. Terms of the law
# stay and are explained.
#
# A day $x comes three ways: { $x } with its weekday, { $x_day } without it, { $x_short } in figures.

## Words inside other messages

# Length of a period. $count: number.
law-period-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
# Length of a period in working days (Saturday counts, Sunday and holidays do not). $count: number.
law-period-working-days = { $count ->
    [one] { $count } Werktag (auch Samstag)
   *[other] { $count } Werktage (auch Samstag)
}
# Length of a period. $count: number.
law-period-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
# Length of a period. $count: number.
law-period-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
# Length of a period. $count: number.
law-period-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
# Why no period ends on a day: Saturday.
law-day-saturday = ein Samstag
# Why no period ends on a day: Sunday.
law-day-sunday = ein Sonntag
# Why no period ends on a day: a public holiday. $name: its German name.
law-day-holiday = ein Feiertag ({ $name })
# Words of the letter, shown as they stand. $text: the words.
law-quote = Im Brief steht: „{ $text }“

## Steps: how a day came about, in order

# The letter was posted on a day that it names. $date.
law-step-posted = Der Brief ging am { $date } zur Post.
# The date of the letter is taken as the day of posting. $date.
law-step-posted-assumed = Der Brief hat das Datum { $date_day }. Wir nehmen an: An diesem Tag ging er zur Post.
# Made ready in a portal. $date.
law-step-provided = Der Bescheid lag am { $date } im Portal bereit.
# Sent by e-mail. $date.
law-step-sent = Die Behörde hat den Bescheid am { $date } elektronisch geschickt.
# The reader opened it in the portal. $date.
law-step-retrieved = Sie haben den Bescheid am { $date } im Portal geöffnet.
# Published. $date.
law-step-published = Der Bescheid wurde am { $date } öffentlich bekannt gemacht.
# Counts as notified so many days later. $count: days, $date: that day.
law-step-fiction = Am { $count }. Tag danach gilt der Brief als angekommen. Das ist { $date }.
# The same; the act of the Land may already say four days, three are taken. $count, $date, $land.
law-step-fiction-unverified = Wir rechnen mit { $count } Tagen. Das ist { $date }. Bundesland { $land }: Hier gelten vielleicht schon 4 Tage. Wir nehmen den früheren Tag.
# The same; the Land is not known, three days are taken. $count, $date.
law-step-fiction-no-land = Wir rechnen mit { $count } Tagen. Das ist { $date }. In manchen Bundesländern gelten 4 Tage. Wir nehmen den früheren Tag.
# The day falls on a weekend or holiday, and whether it moves is disputed; it stays. $count, $date, $later.
law-step-fiction-disputed = Am { $count }. Tag danach gilt der Brief als angekommen. Das ist { $date }. Vielleicht zählt erst { $later }. Das ist umstritten. Wir nehmen den früheren Tag.
# Abroad under tax law: one month. $date.
law-step-fiction-abroad = Im Ausland gilt der Brief nach einem Monat als angekommen. Das ist { $date }.
# Portal retrieval: the day after. $date.
law-step-fiction-retrieved = Der Bescheid gilt am Tag danach als bekannt gegeben. Das ist { $date }.
# Mailbox of a user account: so many days after provision. $count, $date.
law-step-fiction-account = Im Nutzerkonto gilt er am { $count }. Tag danach als bekannt gegeben. Das ist { $date }.
# Public notice: two weeks. $date.
law-step-fiction-public = Nach zwei Wochen gilt der Bescheid als bekannt gegeben. Das ist { $date }.
# The day of notification moves off a weekend or holiday. $from, $reason: law-day-…, $date: new day.
law-step-notified-shift = Der { $from_day } ist { $reason }. Darum zählt der nächste Werktag: { $date }.
# It really came later than the fiction. $date.
law-step-received-later = Der Brief kam erst am { $date }. Dann zählt dieser Tag.
# Real receipt or service, as the reader says. $date.
law-step-received = Der Brief kam am { $date } bei Ihnen an.
# Formal service on a day that the letter or the envelope shows. $date.
law-step-served = Der Brief wurde am { $date } zugestellt. Zugestellt heißt: förmlich übergeben oder eingeworfen.
# The period starts with the date of the letter. $date.
law-step-issued = Die Frist beginnt mit dem Datum des Briefes: { $date }.
# The period starts with a day printed in the letter. $date.
law-step-printed-start = Die Frist beginnt mit dem Tag im Brief: { $date }.
# The decision becomes final with the end of the period for objecting. $date.
law-step-final = Mit dem { $date } endet die Zeit für Widerspruch oder Einspruch. Danach gilt der Bescheid endgültig.
# The period and its last day. $start: first day (not counted), $period: law-period-…, $date: last day.
law-step-period = Die Frist dauert { $period }. Der Tag { $start_short } zählt nicht mit. Der letzte Tag ist { $date }.
# A period that ends with a calendar month after the month of receipt. $count: months, $date.
law-step-month-end = Sie haben Zeit bis zum Ende des { $count }. Monats danach. Das ist { $date }.
# A period counted back from a day. $period: law-period-…, $day: that day (not counted), $date: last day.
law-step-before = Wir zählen vom { $day_day } zurück: { $period }. So bleibt die ganze Frist frei. Der letzte Tag ist { $date }.
# The last day moves off a weekend or holiday. $from, $reason: law-day-…, $date: new day.
law-step-end-shift = Der { $from_day } ist { $reason }. Darum endet die Frist erst am { $date }.

## Assumptions

# Ordinary letter in Germany, posted on its date. $date.
law-assume-simple = Wir nehmen an: Der Brief ging am { $date_day } zur Post, als normaler Brief in Deutschland.
# Ordinary letter in Germany; the day of posting stands in the letter. $date.
law-assume-simple-posted = Wir nehmen an: Der Brief kam mit der normalen Post in Deutschland.
# As law-assume-simple; the rule of the Land could not be verified, the earlier day is taken. $date, $land.
law-assume-simple-unverified = Wir nehmen an: Der Brief ging am { $date_day } zur Post. Im Bundesland { $land } gilt vielleicht ein Tag mehr.
# As law-assume-simple; the Land is not known, the earlier day is taken. $date.
law-assume-simple-no-land = Wir nehmen an: Der Brief ging am { $date_day } zur Post. Das Bundesland kennen wir nicht.
# Letter to another country, posted on its date. $date.
law-assume-abroad = Wir nehmen an: Der Brief ging am { $date_day } per Post ins Ausland.
# Registered letter, posted on its date. $date.
law-assume-registered = Wir nehmen an: Der Brief ging am { $date_day } als Einschreiben zur Post.
# Portal: ready on this day. $date.
law-assume-portal = Wir nehmen an: Die Nachricht über den Bescheid kam am { $date_day }.
# Portal: provision counts. $date.
law-assume-portal-ready = Wir nehmen an: Der Bescheid lag am { $date_day } im Portal bereit.
# Portal or mailbox of a user account, the page does not say which. $date: provision.
law-assume-account = Wir nehmen an: Der Bescheid lag am { $date_day } im Postfach Ihres Nutzerkontos.
# E-mail: sent on this day. $date.
law-assume-electronic = Wir nehmen an: Die Behörde hat den Bescheid am { $date_day } elektronisch geschickt.
# Public notice on this day. $date.
law-assume-public = Wir nehmen an: Die öffentliche Bekanntmachung war am { $date_day }.
# The reader said when it came. $date.
law-assume-received = Sie haben gesagt: Der Brief kam am { $date_day } an.
# The reader said that it came before the legal day, which stays. $received, $date: the legal day.
law-assume-received-earlier = Der Brief kam am { $received_day }. Nach dem Gesetz zählt trotzdem erst { $date }.
# Formal service on a day that the letter or envelope shows. $date.
law-assume-served = Auf dem Brief steht: Er wurde am { $date_day } zugestellt.

## Questions

# The day counts from a fiction; did it come later? $date: the legal day.
law-ask-later = Kam der Brief erst nach dem { $date_day } an? Dann haben Sie länger Zeit.
# Only real receipt counts.
law-ask-received = An welchem Tag kam der Brief bei Ihnen an? Die Frist beginnt mit diesem Tag.
# Abroad only real receipt counts.
law-ask-received-abroad = An welchem Tag kam der Brief bei Ihnen im Ausland an?
# Formal service: the day stands on the envelope.
law-ask-served = Welches Datum steht auf dem gelben Umschlag? Mit diesem Tag beginnt die Frist.
# Registered letter with return slip.
law-ask-slip = An welchem Tag haben Sie das Einschreiben bekommen?
# Handed over in person.
law-ask-handed-over = An welchem Tag haben Sie den Brief persönlich bekommen?
# Portal retrieval.
law-ask-retrieved = An welchem Tag haben Sie den Bescheid im Portal geöffnet?
# Public notice without its day.
law-ask-published = An welchem Tag wurde der Bescheid öffentlich bekannt gemacht?
# The letter has no date that could be read.
law-ask-letter-date = An welchem Tag kam der Brief an? Wir konnten das Datum nicht sicher lesen.
# The period starts when the decision becomes final, and nothing tells when that is.
law-ask-finality = Die Frist beginnt erst, wenn der Bescheid endgültig gilt. Fragen Sie die Behörde nach diesem Tag.
# There is a deadline, but its day or length could not be read.
law-ask-illegible = Bitte sehen Sie im Brief nach. Dort steht eine Frist. Wir konnten sie nicht sicher lesen.
# A period counted back from an event whose day is not known. $period: law-period-….
law-ask-anchor = Bitte sehen Sie im Brief nach. Die Frist endet vor einem Termin: { $period } davor. Wir kennen den Termin nicht.
# The reader's day lies after today. $received.
law-ask-received-future = Der { $received_day } liegt in der Zukunft. An welchem Tag kam der Brief an?
# The reader's day lies before the date of the letter. $received, $issued.
law-ask-received-too-early = Der Brief ist vom { $issued_day }. Er kann nicht am { $received_day } gekommen sein. Wann kam er an?

## Later days that may hold

# One-year rule, no instruction. $date.
law-year-missing = Es fehlt die Belehrung über Ihre Rechte. Dann gilt meist ein Jahr: bis { $date }. Warten Sie besser nicht so lange.
# One-year rule, wrong instruction. $date.
law-year-wrong = Die Belehrung im Brief ist vielleicht falsch. Dann gilt ein Jahr: bis { $date }. Warten Sie besser nicht so lange.
# The printed day is later than the computed one. $date.
law-later-printed = Im Brief steht ein späterer Tag: { $date }. Sicher ist der frühere Tag.
# The computed day is later than the printed one. $date.
law-later-computed = Nach dem Gesetz kann ein späterer Tag gelten: { $date }. Sicher ist der frühere Tag.
# Another reading of the law gives a later day. $date.
law-later-disputed = Vielleicht haben Sie Zeit bis { $date }. Das ist umstritten. Sicher ist der frühere Tag.
# A newer act of the Land may give one day more. $date.
law-later-unverified = Vielleicht haben Sie Zeit bis { $date }. Wir konnten das Gesetz nicht prüfen. Sicher ist der frühere Tag.
# A printed day falls on a weekend or holiday. $day: printed, $date: next working day.
law-later-working-day = Am { $day_day } wird nicht gearbeitet. Meist reicht auch noch { $date }. Sicher ist der frühere Tag.
# A period counted back: whether the whole period has to lie between is disputed. $date.
law-later-before = Vielleicht reicht auch noch { $date }. Das ist umstritten. Sicher ist der frühere Tag.
# Portal: retrieval counts unless the notice lay in the mailbox of a user account. $date.
law-later-portal = Lag der Bescheid in keinem Nutzerkonto? Dann haben Sie Zeit bis { $date }.

## After a missed day

# The later day still lies ahead. $date.
law-missed-later = Handeln Sie jetzt. Der sichere Tag ist vorbei. Vielleicht haben Sie noch Zeit bis { $date }.
# Reinstatement. $date: missed day, $period: law-period-…, $law: section.
law-missed-objection = Der Tag ist wohl vorbei. Waren Sie ohne Schuld verhindert, zum Beispiel krank? Dann können Sie „Wiedereinsetzung“ beantragen. Das heißt: Man behandelt Sie, als wären Sie pünktlich gewesen. Dafür haben Sie { $period } Zeit. Diese Zeit beginnt, wenn das Hindernis weg ist ({ $law }).
# The same in social law, with the review of a final decision. $date, $period, $law.
law-missed-social = Der Tag ist wohl vorbei. Waren Sie ohne Schuld verhindert? Dann können Sie „Wiedereinsetzung“ beantragen ({ $law }). Dafür haben Sie { $period } Zeit. Diese Zeit beginnt, wenn das Hindernis weg ist. Sie können auch eine Überprüfung beantragen (§ 44 SGB X). Überprüfung heißt: Die Behörde sieht sich alles noch einmal an.
# More than a year after the missed day. $date.
law-missed-long = Fragen Sie eine Beratungsstelle. Der Tag ist über ein Jahr vorbei. Der Bescheid gilt wohl endgültig.
# The same in social law, where a final decision can be reviewed. $date.
law-missed-long-social = Der Tag ist über ein Jahr vorbei. Sie können noch eine Überprüfung beantragen (§ 44 SGB X). Überprüfung heißt: Die Behörde sieht sich alles noch einmal an.
# Court payment order: an objection still counts for a while. $date, $period, $law.
law-missed-order = Schicken Sie Ihren Widerspruch sofort ab. Der Tag ist wohl vorbei. Ihr Widerspruch zählt aber noch bis zum Vollstreckungsbescheid.
# Payment is late. $date.
law-missed-payment = Bezahlen Sie bald oder rufen Sie dort an. Der Tag für die Zahlung ist vorbei.
# Reply is late. $date.
law-missed-reply = Der Tag ist vorbei. Sie können trotzdem noch antworten. Tun Sie es bald.
# Documents are late. $date.
law-missed-submit = Geben Sie die Unterlagen schnell ab oder rufen Sie an. Der Tag ist vorbei.
# Appointment is over. $date.
law-missed-appointment = Rufen Sie dort an, wenn Sie nicht da waren. Der Termin ist vorbei.

## Warnings

law-warn-advertisement = Sie müssen nichts bezahlen, was Sie nicht bestellt haben. Der Brief sieht amtlich aus. Er ist aber wahrscheinlich Werbung.
law-warn-private = Der Brief kommt nicht von einer Behörde. Es gelten andere Regeln.
law-warn-suspicious = Vorsicht: Der Brief kann ein Betrug sein. Bezahlen Sie nichts. Fragen Sie zuerst bei der Behörde nach.
law-warn-unclear = Wir sind nicht sicher, ob das ein Bescheid ist.
law-warn-foreign = Der Brief ist nicht auf Deutsch. Wir können nur deutsche Briefe prüfen.
law-warn-iban-unreadable = Vergleichen Sie die Kontonummer (IBAN) mit dem Brief. Wir konnten sie nicht sicher lesen.
law-warn-two-issue-dates = Sehen Sie bitte im Brief nach. Dort stehen zwei verschiedene Tage als Datum des Briefs.
law-warn-strange-date = Sehen Sie bitte im Brief nach. Ein Datum darin ist ungewöhnlich.
law-warn-sum-disagrees = Fragen Sie bei der Behörde nach. Die Beträge im Brief passen nicht zusammen.
law-warn-two-letters = Prüfen Sie bitte jeden Brief einzeln. Das sind vielleicht zwei verschiedene Briefe.
law-warn-page-missing = Fotografieren Sie bitte alle Seiten. Es fehlt mindestens eine. Darauf kann Wichtiges stehen.
law-warn-bad-picture = Machen Sie bitte ein neues Foto. Wir konnten Teile des Bildes nicht lesen.
law-warn-foreign-iban = Fragen Sie bei der Behörde nach, bevor Sie bezahlen. Das Konto ist im Ausland. Das ist ungewöhnlich.
# No instruction on remedies although one is due.
law-warn-instruction-missing = Wir finden keine Belehrung über Ihre Rechte. Sie können sich trotzdem wehren. Nehmen Sie zur Sicherheit den früheren Tag.
# The printed period is shorter than the law. $printed, $legal: law-period-….
law-warn-instruction-short = Halten Sie zur Sicherheit die kürzere Frist ein. Im Brief steht: { $printed }. Im Gesetz steht: { $legal }.
# The printed period is longer than the law. $printed, $legal: law-period-….
law-warn-instruction-long = Halten Sie zur Sicherheit die kürzere Frist ein. Im Brief steht: { $printed }. Im Gesetz steht: { $legal }.
# The instruction lets the period start with the wrong event.
law-warn-instruction-start = Der Brief nennt vielleicht einen falschen Beginn der Frist. Wir rechnen mit dem früheren Tag.
# The instruction names a remedy that is not the one of the law.
law-warn-instruction-remedy = Der Brief nennt vielleicht einen falschen Weg gegen den Bescheid. Fragen Sie bei der Behörde nach.
# The instruction makes reasons a condition.
law-warn-instruction-reasons = Der Brief verlangt Gründe. Das Gesetz verlangt sie nicht. Ohne Gründe gilt Ihr Widerspruch trotzdem.
# The page names no remedy, and the Land has several. $land.
law-warn-remedy-land = Fragen Sie die Behörde, was hier gilt: Widerspruch oder Klage. Bundesland { $land }: Hier hilft manchmal nur die Klage.
# The page names no remedy, and the Land is not known.
law-warn-remedy-no-land = Fragen Sie die Behörde, was hier gilt: Widerspruch oder Klage. Je nach Bundesland hilft nur die Klage.
# Printed and computed day differ. $printed, $computed.
law-warn-day-disagrees = Im Brief steht { $printed_day }. Wir haben { $computed_day } berechnet. Der frühere Tag ist sicher.

## Actions
## $sum: money with its currency. $date: the last day for it, or the day of the appointment.

law-do-pay = Bezahlen Sie { $sum } bis { $date }.
law-do-pay-overdue = Bezahlen Sie { $sum }. Der Tag dafür war { $date }.
law-do-pay-open = Bezahlen Sie { $sum }.
law-do-pay-unclear = Bezahlen Sie. Den genauen Betrag finden Sie im Brief.
# Direct debit: $date is the day on which the money is taken.
law-do-debit-day = Sie müssen nichts überweisen. Am { $date } werden { $sum } von Ihrem Konto abgebucht.
law-do-debit = Sie müssen nichts überweisen. Das Geld wird von Ihrem Konto abgebucht.
law-do-reply = Antworten Sie bis { $date }.
law-do-reply-open = Antworten Sie auf den Brief. Achten Sie auf die Frist.
law-do-submit = Geben Sie die Unterlagen bis { $date } ab.
law-do-submit-open = Geben Sie die Unterlagen ab, die im Brief stehen.
law-do-attend = Gehen Sie am { $date } zu dem Termin.
law-do-attend-open = Sie haben einen Termin. Sehen Sie im Brief nach, wann er ist.
law-do-widerspruch = Wenn Sie nicht einverstanden sind: Schreiben Sie bis { $date } einen Widerspruch.
law-do-widerspruch-open = Wenn Sie nicht einverstanden sind: Schreiben Sie schnell einen Widerspruch.
law-do-einspruch = Wenn Sie nicht einverstanden sind: Schreiben Sie bis { $date } einen Einspruch.
law-do-einspruch-open = Wenn Sie nicht einverstanden sind: Schreiben Sie schnell einen Einspruch.
law-do-klage = Wenn Sie nicht einverstanden sind: Sie können bis { $date } beim Gericht klagen.
law-do-klage-open = Wenn Sie nicht einverstanden sind: Sie können beim Gericht klagen. Achten Sie auf die Frist.
law-do-either = Wenn Sie nicht einverstanden sind: Bis { $date } können Sie Widerspruch einlegen oder klagen.
law-do-either-open = Wenn Sie nicht einverstanden sind: Sie können Widerspruch einlegen oder klagen. Achten Sie auf die Frist.
law-do-keep = Heben Sie den Brief auf.
law-do-nothing-doubtful = Tun Sie nichts, bevor Sie bei einer sicheren Stelle gefragt haben.

# The kind alone does not tell the body of law: other branches of the administration send it too.
law-warn-sender = Hier kommt es auf die Behörde an, die den Brief schickt. Bei mancher Behörde gilt eine andere Frist. Sehen Sie im Brief nach.
