# The chat about a letter, in Italian.

ui-ask-title = Domande sulla Sua lettera
ui-ask-machine = Qui risponde un’intelligenza artificiale (IA), cioè un programma. Può sbagliare.
ui-ask-how = Chieda nella Sua lingua. Le risposte vengono dalla Sua lettera.
ui-ask-label = La Sua domanda
ui-ask-send = Chiedi
ui-ask-suggested = Domande frequenti
ui-ask-waiting = Stiamo cercando la risposta.
ui-ask-failed = Non ha funzionato. Per favore, chieda ancora.
ui-ask-you = Lei chiede
ui-ask-from-facts = Dai dati della Sua lettera
ui-ask-from-quote = Parole esatte della Sua lettera
ui-ask-from-general = In generale, non dalla Sua lettera
ui-ask-from-model = Scritto dall’IA e confrontato con la lettera
ui-ask-wiped = Domande e risposte vengono cancellate con la lettera.
