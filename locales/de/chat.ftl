# The chat about a letter, as the page in the browser shows it.

ui-ask-title = Fragen zu Ihrem Brief
ui-ask-machine = Hier antwortet eine KI, also ein Programm. Sie kann sich irren.
ui-ask-how = Fragen Sie in Ihrer Sprache. Die Antworten kommen aus Ihrem Brief.
ui-ask-label = Ihre Frage
ui-ask-send = Fragen
ui-ask-suggested = Oft gefragt
ui-ask-waiting = Die Antwort wird gesucht.
ui-ask-failed = Das hat nicht geklappt. Bitte fragen Sie noch einmal.
ui-ask-you = Sie fragen
ui-ask-from-facts = Aus den Angaben in Ihrem Brief
ui-ask-from-quote = Wörtlich aus Ihrem Brief
ui-ask-from-general = Allgemein, nicht aus Ihrem Brief
ui-ask-from-model = Von der KI formuliert und mit dem Brief verglichen
ui-ask-wiped = Fragen und Antworten werden mit dem Brief gelöscht.
