# The interface.
#
# Plain language: short sentences, one thought each, no exclamation mark, no false comfort.
# The page in the browser fills { $… } itself, so these messages choose no plural forms.

language-name = English
# The CLDR locale by which days, times and numbers are written.
format-locale = en-GB
# A sum of money: { $number } has two decimals.
format-euro = €{ $number }

## On every page

ui-name = Understand your notice
ui-skip = Skip to content
ui-languages = Languages
ui-foot = This page is not legal advice. What counts is what the letter says.
ui-about-link = About this page
ui-back = Back to the start
ui-back-to = Back to { $site }
ui-close = Close
ui-cancel = Cancel
ui-colon = :

## Start

ui-start-title = Understand what the letter from the authority says
ui-start-lead = Take a photo. We tell you in simple words what you have to do and until when.
ui-take-photo = Take a photo
ui-choose-files = Choose files
ui-take-more = Take a photo of another page
ui-choose-more = Choose more files
ui-send = Read the letter now
ui-promise-alone = The picture stays in the working memory of this service. Nobody else sees it.
ui-promise-gone = After { $minutes } minutes without use, everything is deleted. You can also delete it at once.
ui-promise-program = A program reads the letter. It can be wrong.
ui-samples-title = No letter at hand?
ui-sample-dog-tax = See an example: dog tax
ui-sample-jobcenter = See an example: letter from the Jobcenter
ui-deleted = Your letter has been deleted.

## Pages before they are sent

ui-page = Page { $page }
ui-page-earlier = Move page { $page } forward
ui-page-later = Move page { $page } back
ui-page-remove = Remove page { $page }
ui-page-moved = This is now page { $page }.
ui-page-removed = Page { $page } has been removed.
ui-pages-chosen = Pages chosen: { $count }
ui-uploading = Sending: { $percent } %
ui-upload-cancelled = Sending was cancelled.

## While reading

ui-waiting-title = Your letter is being read
ui-waiting-hint = This usually takes only a few seconds.
ui-step-opening = Opening the pictures
ui-step-queued = Waiting. Letters before yours: { $ahead }
ui-step-reading = Reading the text
ui-step-page = Reading page { $page } of { $of }
ui-step-computing = Working out days and sums

## Result

ui-warning = Please note
# $day: the day that stands for today.
ui-example = This is an example. We count as if today were { $day }.
ui-what-more = More about this letter
ui-todo = What you have to do
ui-money = The money
ui-object = If you do not agree
ui-otherwise = If you do nothing
ui-contact = Whom you can ask
ui-letter = Your letter
ui-letter-hint = Tap a line to see what we read from it.
ui-deadline-objection = Objection (Widerspruch or Einspruch)
ui-deadline-court = Court action (Klage)
ui-deadline-payment = Payment
ui-deadline-reply = Reply
ui-deadline-submit = Documents or application
ui-deadline-appointment = Appointment
ui-deadline-other = Deadline
ui-day-unknown = The day is not known.
ui-day-past = This day is over.
ui-calendar = Add the days to your calendar
ui-why = Why this day?
ui-received = I got the letter on another day
# The same, where the last day cannot be told without it.
ui-received-unknown = Enter the day and work out the deadline
ui-received-day = On which day did you get the letter?
ui-received-hint = For example the day it was in your letter box. Leave the field empty if you do not know.
ui-received-said = You said: the letter came on { $day }.
ui-received-send = Work out again
ui-delivery = How did the letter come?
ui-delivery-unsaid = I do not know
ui-delivery-simple = By ordinary post
ui-delivery-pzu = In a yellow envelope
ui-delivery-registered = By registered post
ui-delivery-registered-return = By registered post with a return slip
ui-delivery-handed-over = Somebody gave it to me
ui-delivery-portal = Online, in a mailbox
ui-delivery-electronic = By e-mail or De-Mail
ui-correct-more = More details: federal state, abroad, objection (Widerspruch)
ui-land = In which federal state is the authority?
ui-land-unsaid = I do not know
# $land: German name of the Land that the letter tells.
ui-land-read = We assume: { $land }
ui-abroad = I live abroad
ui-objected = I have already objected (Widerspruch or Einspruch) or gone to court (Klage)
ui-objected-said = You said: you have already done this. Your letter must have arrived in time.
ui-recomputed = The days have been worked out again.
ui-recompute-failed = That did not work. The days are still the old ones. Please try again.
ui-where = Where does it say that?
ui-where-show = Show in the letter
ui-where-page = { "" }(page { $page })
ui-line-says = This line says:
ui-line-nothing = We concluded nothing from it.
ui-line-made = This is what we read from it:
ui-text-read = The whole text that was read
ui-page-of = Page { $page } of { $of }
ui-picture-alt = Picture of page { $page } of your letter. The text is below it.

## Money and contact

ui-amount-to-pay = To pay
ui-amount-instalment = Instalment
ui-amount-received = You get
ui-amount-due = on
ui-pay-recipient = Recipient
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Payment reference
ui-copy-recipient = Copy recipient
ui-copy-iban = Copy IBAN
ui-copy-reference = Copy payment reference
ui-copied = Copied
ui-copy-failed = Copying does not work here.
ui-girocode = You can scan this code with your banking app. Check all details there.
ui-girocode-alt = GiroCode for the transfer. All details are beside it as text.
ui-direct-debit = The money will be taken from your account. You do not have to transfer anything.
ui-contact-name = Person to ask
ui-contact-phone = Telephone
ui-contact-email = E-mail
ui-contact-web = Internet
ui-contact-hours = Office hours

## What one can do with the result

ui-tools = This page
ui-print = Print
ui-new-letter = New letter
ui-delete = Delete now
ui-delete-hint = “Delete now” removes picture, text and all details from this service at once.

## Choosing the language

# $language: the name of the language in itself ("Deutsch").
ui-language-now = Language: { $language }

## Words explained, beside a sentence

ui-frist-link = Work out a deadline
ui-glossary-link = Difficult words
# $term: the German term, for people who do not see it marked.
ui-term-open = What does “{ $term }” mean?
# $term: the German term as it stands on letters.

## The summary in German, to show at the counter

ui-office = Show this to the office in German
ui-share = Talk to the office about this
ui-office-title = Summary in German
ui-office-hint = Show this page at the office. It says the same in German.
ui-office-back = Back to your language

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Read aloud
ui-aloud-play = Start reading aloud
ui-aloud-pause = Pause
ui-aloud-resume = Continue reading
ui-aloud-stop = Stop reading aloud
ui-aloud-slower = Slower
ui-aloud-faster = Faster
# $speed: a number such as 1.25 with the sign "×".
ui-aloud-speed = Speed: { $speed }
# $sentence, $of: numbers.
ui-aloud-sentence = Sentence { $sentence } of { $of }

## Letters to send

ui-letters = Letters that you can send
ui-letters-hint = Choose a letter. Much of it is filled in already.
ui-letters-own = We do not send anything. You do that yourself.
ui-letters-german = Your letter in German
ui-letters-translation = What the letter means
ui-letters-translation-hint = Send only the German text.
ui-letters-notes = Please note
ui-letters-advice = Where you get advice
ui-letters-reset = Undo the changes
ui-letters-lost = Your changes last only while this page is open.
ui-letters-print = Print the letter
ui-letters-copy = Copy the text
ui-letters-download = Save as a text file
ui-letters-back = Back to the result

## Accessibility, at the foot of every page

ui-accessibility-link = Accessibility
ui-accessibility-report-link = Report a barrier

## Errors and other pages

ui-failed-title = That did not work
ui-failed-page = The problem is page { $page }.
ui-again = Try again
ui-missing-title = There is no such page
ui-missing-text = Perhaps the address is wrong. Your letter is not affected.
ui-about-title = About this page
ui-about-what = What the page can do
ui-about-what-text = The page reads a German letter from an authority. It needs a photo, a scan or a PDF. It says in simple words what the letter contains. For each sentence it shows the place in the letter. It works out days by law and names the section.
ui-about-limits = What the page cannot do
ui-about-limits-text = A program reads the letter, and it can be wrong. Check important details in the letter yourself. The page does not say whether the notice is right, and it does not replace advice. You get advice from the authority, social associations, consumer advice centres (Verbraucherzentrale) or a law office.
ui-about-privacy = What happens to your letter
ui-about-privacy-text = Picture and text are only in the working memory of this service. Nothing of it is stored on a disk or in a log, nothing goes to others. After { $minutes } minutes without use, or with “Delete now”, everything is gone. A cookie connects your browser with your letter. It holds only a random number.
ui-about-licences = Licences
ui-about-licences-text = The program is free software under the EUPL-1.2. Design: KERN-UX, EUPL-1.2. Font: Fira Sans, SIL Open Font License 1.1. Text recognition: PP-OCRv6, Apache-2.0.
