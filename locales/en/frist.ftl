# The deadline calculator, a page that the server writes.

ui-frist-title = Work out a deadline
ui-frist-lead = Until when can you act against a letter from an authority? Here we work out the day.
ui-frist-kind = What kind of letter is it?
ui-frist-kind-hint = Type a word from the heading. Then choose from the list.
ui-frist-kind-choose = Which of these letters is it?
ui-frist-dated = Which date does the letter show?
ui-frist-dated-hint = It is usually at the top, often on the right.
ui-frist-send = Work out
ui-frist-change = Change the details
ui-frist-address = The address of this page holds your details. So you can save the result or send it.
ui-frist-needed = What we still need to know
ui-frist-assumed = What we assume
ui-frist-assumed-page = The letter explains your rights correctly. Does it state another deadline? Then keep to the shorter one.
ui-frist-none = Against such a letter there is usually no objection (Widerspruch) and no court action (Klage). Check whether the letter names an appointment or a deadline.
ui-frist-on-page = We cannot work out a deadline for such a letter. Look in the letter. It says what you can do and by when.
ui-frist-error = Please check your details
ui-frist-error-kind = Please choose what kind of letter it is.
ui-frist-error-kind-unknown = We do not know this kind of letter: “{ $typed }”. Try another word from the heading.
ui-frist-error-kind-several = This fits several letters. Please choose one of them.
ui-frist-error-no-such-day = There is no such day: “{ $typed }”.
ui-frist-error-unreadable = This is not a date: “{ $typed }”. We need day, month and year.
ui-frist-error-old = This day is too long ago. We only work out days from the year 2000 on.
ui-frist-error-future = This day lies in the future.
ui-frist-error-before = The letter cannot have come before its date.
ui-frist-error-no-day = We need the date of the letter or the day it came.
ui-frist-error-choice = This choice does not exist.
