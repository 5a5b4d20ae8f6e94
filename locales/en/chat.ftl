# The chat about a letter, as the page in the browser shows it.

ui-ask-title = Questions about your letter
ui-ask-machine = An AI answers here, that is, a program. It can make mistakes.
ui-ask-how = Ask in your language. The answers come from your letter.
ui-ask-label = Your question
ui-ask-send = Ask
ui-ask-suggested = Often asked
ui-ask-waiting = Looking for the answer.
ui-ask-failed = That did not work. Please ask again.
ui-ask-you = You ask
ui-ask-from-facts = From the facts in your letter
ui-ask-from-quote = Word for word from your letter
ui-ask-from-general = In general, not from your letter
ui-ask-from-model = Worded by the AI and compared with the letter
ui-ask-wiped = Questions and answers are deleted with the letter.
