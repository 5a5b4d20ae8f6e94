# Pages of their own. The page in the browser does not carry these messages; the server writes them.

## Words explained, all on one page

ui-glossary-title = Difficult words in official notices
ui-glossary-lead = These words are often found in letters from authorities. Here we explain them.
ui-glossary-search = Search for a word
ui-glossary-search-send = Search
# $count: a number.
ui-glossary-found = Words found: { $count }
# $typed: what the reader typed.
ui-glossary-none = We do not have this word: “{ $typed }”. Please ask the authority.
ui-glossary-all = Show all words

## Accessibility statement (§ 12b BGG and § 7 BITV 2.0; bodies of a Land: the act of the Land)

ui-accessibility-title = Accessibility statement
# $owner: name of the public body that runs the page, German, from the configuration.
ui-accessibility-owner = Responsible for this page: { $owner }
ui-accessibility-lead = Everyone should be able to use this page, including people with disabilities.
ui-accessibility-rules = Which rules apply
ui-accessibility-rules-text = The German Disability Equality Act (BGG) applies, § 12a and § 12b. The Accessible Information Technology Ordinance (BITV 2.0) has the details. For federal states and municipalities, the acts of their state apply. Our goal is the international rules WCAG 2.2, level AA.
ui-accessibility-status = What works already
ui-accessibility-status-text = This page follows most of the rules. What is still missing is in the next section.
ui-accessibility-gaps = What does not work yet
ui-accessibility-gap-picture = The photo of your letter is a picture. The text that was read is below it as text.
ui-accessibility-gap-reading = If the photo is bad, the text that was read can contain mistakes.
ui-accessibility-gap-voice = Reading aloud works only if your device has a voice for your language.
ui-accessibility-gap-sign = There are no videos in German Sign Language yet.
ui-accessibility-gap-easy = The texts are in plain language, not in tested Easy Language (Leichte Sprache).
ui-accessibility-checked = How we check
ui-accessibility-checked-text = We check the page ourselves. A program examines every page. People try the page with the keyboard alone.
# $day: a day in words.
ui-accessibility-date = This statement is dated { $day }.
ui-accessibility-report = Report a barrier
ui-accessibility-report-text = Is there something that you cannot use? Then write to us or call us. Tell us where the problem is and which device you use.
# $email: an address, from the configuration.
ui-accessibility-report-email = E-mail: { $email }
# $phone: a telephone number, from the configuration.
ui-accessibility-report-phone = Telephone: { $phone }
# $address: a postal address, from the configuration.
ui-accessibility-report-post = Post: { $address }
# The subject of the e-mail. It goes to a German office, so it stays German in every language.
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = The responsible body will answer you within one month.
ui-accessibility-report-none = The responsible body has not entered a contact here yet.
ui-accessibility-enforce = If the answer does not help
ui-accessibility-enforce-text = Then you can turn to a conciliation body (Schlichtungsstelle). It mediates between you and the authority. This is free, and you do not need a lawyer.
# $body: name and address of the enforcement body, German, from the configuration.
ui-accessibility-enforce-body = The body for this: { $body }
ui-accessibility-enforce-none = Every federal state has such a body. Ask the authority for it.
