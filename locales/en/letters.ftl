# Letters to send (notice::telling::drafts).
#
# The German text is what the reader signs and sends, so it is a German letter with its usual forms. In every
# other language the same messages are the translation beside it: there, translate the letter faithfully, and
# keep the names of German legal terms visible in brackets where the reader must know them.
#
# Text in square brackets is for the reader to fill in; keep the brackets.
# $day in these messages is either the date of the authority's letter or the words "[Datum]"; it stands after
# "of" or "dated".

## Parts of every letter

# $text: a name or a line of an address, as it is.
letter-line = { $text }
letter-blank-name = [your first name and surname]
letter-blank-street = [your street and house number]
letter-blank-town = [your postcode and town]
letter-blank-authority = [name and address of the authority]
letter-blank-day = [date]
# $date: a day.
letter-day = { $date_day }
# $place: a town. $date: today.
letter-place-date = { $place }, { $date_day }
# $title: the subject line of the authority's letter.
letter-title = Your subject line: “{ $title }”
# $label: what the authority calls its reference ("Kassenzeichen"). $value: the reference.
letter-reference = { $label }: { $value }
letter-salutation = Dear Sir or Madam,
letter-confirm = Please confirm to me in writing that this letter has arrived.
letter-closing = Yours faithfully,
letter-signature = [your signature]

## Objection to keep the deadline
## $day: the date of the authority's letter (see above).

letter-objection-title = Lodge an objection (Widerspruch or Einspruch)
letter-objection-purpose = With it you meet the deadline. You can send your reasons later.
letter-widerspruch-subject = Objection (Widerspruch) to your notice of { $day }
letter-widerspruch = I object (Widerspruch) to your notice of { $day }.
letter-einspruch-subject = Objection (Einspruch) to your notice of { $day }
letter-einspruch = I object (Einspruch) to your notice of { $day }.
letter-fine-subject = Objection (Einspruch) to your fine notice of { $day }
letter-fine = I object (Einspruch) to your fine notice (Bußgeldbescheid) of { $day }.
letter-penalty-subject = Objection (Einspruch) to the penalty order of { $day }
letter-penalty = I object (Einspruch) to the penalty order (Strafbefehl) of { $day }.
letter-order-subject = Objection (Widerspruch) to the court payment order of { $day }
letter-order = I object (Widerspruch) to the court payment order (Mahnbescheid) of { $day }. I contest the whole claim.
letter-enforcement-subject = Objection (Einspruch) to the enforcement order of { $day }
letter-enforcement = I object (Einspruch) to the enforcement order (Vollstreckungsbescheid) of { $day }.
letter-reasons-later = I will send you my reasons later. Please do not decide before then.
letter-reasons-open = I will comment on the matter later.
letter-restore = I apply for reinstatement (Wiedereinsetzung in den vorigen Stand). I could not write earlier, through no fault of mine.
letter-restore-why = [Write here: What prevented you? Since when has it been possible again?]
# $law: the section of law.
letter-suspend = Please suspend enforcement (Aussetzung der Vollziehung) until you have decided on this ({ $law }).

## Reply to a hearing or a question
## $day: the date of the authority's letter (see above).

letter-reply-title = Reply to a hearing (Anhörung) or a question
letter-reply-purpose = With it you tell the authority your side before it decides.
letter-reply-subject = My reply to your letter of { $day }
letter-reply = My statement on your letter of { $day } is as follows:
letter-reply-own = [Write your side here. What happened? What should the authority know?]
letter-reply-mind = Please take this into account in your decision.

## More time
## $day: the date of the authority's letter (see above).

letter-time-title = Request for more time
letter-time-purpose = With it you ask for a later last day for a reply or documents.
letter-time-subject = Request for more time regarding your letter of { $day }
letter-time = I need more time for my reply to your letter of { $day }.
letter-time-until = Please extend the deadline until [date].
letter-time-why = My reason: [Write here why you need more time.]

## Paying in instalments, later, or not at all
## $sum: what the authority wants, money with its currency. $day: the date of its letter (see above).

letter-instalments-title = Request to pay in instalments (Ratenzahlung)
letter-instalments-purpose = With it you ask to be allowed to pay in several parts.
letter-instalments-subject = Request to pay in instalments (Ratenzahlung), your letter of { $day }
letter-debt = In your letter of { $day } you demand { $sum } from me.
# The same where the sum could not be told.
letter-debt-unclear = In your letter of { $day } you demand money from me.
letter-instalments = I cannot pay this sum all at once. I ask to pay in instalments (Ratenzahlung).
letter-instalments-offer = I can pay [sum] euros a month, for the first time on [date].
letter-means = My monthly income: [sum] euros. My monthly expenses: [sum] euros.
letter-why = My reason: [Write here why you cannot pay.]
letter-enclosed = I enclose proof: [for example a bank statement or a notice of the Jobcenter]
letter-no-enforcement = Please do not enforce payment (Vollstreckung) until you have decided on this.

letter-deferral-title = Request for deferral (Stundung): pay later
letter-deferral-purpose = With it you ask to be allowed to pay later.
letter-deferral-subject = Application for deferral (Stundung), your letter of { $day }
letter-deferral = I cannot pay this sum now. I apply for deferral (Stundung) until [date].

letter-waiver-title = Request for a waiver (Erlass): not having to pay
letter-waiver-purpose = With it you ask to be released from paying, because it causes hardship.
letter-waiver-subject = Application for a waiver (Erlass), your letter of { $day }
letter-waiver = This payment causes me hardship. I apply for the sum to be waived (Erlass).
letter-waiver-else = If this is not possible, I ask for deferral (Stundung) or payment in instalments (Ratenzahlung).

## Access to the file
## $day: the date of the authority's letter (see above).

letter-file-title = Request for access to the file (Akteneinsicht)
letter-file-purpose = With it you can read what the authority has collected about your case.
letter-file-subject = Application for access to the file (Akteneinsicht), your letter of { $day }
letter-file = I apply for access to the file (Akteneinsicht) regarding your letter of { $day }.
# The same with the section of law. $law: the section.
letter-file-law = I apply for access to the file (Akteneinsicht, { $law }) regarding your letter of { $day }.
letter-file-how = Please send me copies, or give me an appointment.

## Change of address

letter-address-title = Give your new address
letter-address-purpose = With it, the next letters reach you.
letter-address-subject = My new address
letter-address = I have moved. Since [date] I have been living here:
letter-address-new = [street and house number, postcode and town]
letter-address-use = Please send all letters to this address.

## "I have paid"
## $day: the date of the authority's letter (see above).

letter-paid-title = Say that you have paid
letter-paid-purpose = With it you show that your payment is on its way or has arrived.
letter-paid-subject = My payment regarding your letter of { $day }
# $sum: money with its currency.
letter-paid = I transferred the sum of { $sum } on [date].
letter-paid-unclear = I transferred the sum on [date].
# $iban: number of the payee's account.
letter-paid-account = Transferred to this account number (IBAN): { $iban }
# $reference: the payment reference.
letter-paid-reference = Payment reference (Verwendungszweck): { $reference }
letter-paid-proof = I enclose a copy of the bank statement.
letter-paid-check = Please check this. Please confirm that nothing more is owed.

## What to mind, in the reader's language
## $law: the section of law. $day: the last day.

letter-note-fill = Check all details. Fill in the places in square brackets, in German.
letter-note-by = The letter must have arrived by { $day }.
letter-note-late = The last day was probably { $day }. Get advice at once.
letter-note-signed = Print the letter and sign it. A plain e-mail is not enough ({ $law }).
letter-note-in_person = You can also go there and have it written down. This is called “zur Niederschrift”.
letter-note-email = You can also send the letter by plain e-mail ({ $law }).
letter-note-court-form = It is best to use the form that came with the court payment order (Mahnbescheid).
letter-note-free = This letter needs no special form. Usually an e-mail is enough too.
letter-note-proof = You should be able to show that it arrived. Have it confirmed when you hand it in.
letter-note-copy = Keep a copy.
letter-note-no-objection = This letter is not an objection (Widerspruch). A deadline for objecting keeps running.
letter-note-no-extension = This does not extend the deadline for an objection (Widerspruch, Einspruch) or a court action (Klage).
letter-note-silence = You do not have to say anything about the matter. Only your personal details are required (§ 111 OWiG).
letter-note-accused = You do not have to say anything about the matter. Get advice first.
letter-note-witness = You do not have to incriminate yourself or close relatives (§ 52 and § 55 StPO).
letter-note-pay = You still have to pay for now.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Ask the authority. It must tell you which rights you have.
letter-advice-court = Do you have little money? Then ask the local court (Amtsgericht) for legal advice aid (Beratungshilfe). A law office then advises you for at most 15 euros.
letter-advice-public = Do you have little money? Then ask the public legal advice service (Öffentliche Rechtsberatung) in your city.
letter-advice-social = Caritas, Diakonie and AWO, for example, give free advice. Social associations such as VdK and SoVD help their members.
letter-advice-debt = A debt advice centre (Schuldnerberatung) gives advice on debts, usually for free. Consumer advice centres (Verbraucherzentrale) also advise, often for a small fee.
letter-advice-migration = The migration advice service (Migrationsberatung) gives free advice, for example at Caritas, Diakonie or AWO.
letter-advice-tax = Wage tax assistance associations (Lohnsteuerhilfeverein) advise their members on tax. Tax advisers do so for a fee.
