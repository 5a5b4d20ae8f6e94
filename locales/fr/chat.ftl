# The chat about a letter, as the page in the browser shows it, in French.

ui-ask-title = Questions sur votre courrier
ui-ask-machine = Une IA (intelligence artificielle) répond ici. C’est un programme. Il peut se tromper.
ui-ask-how = Posez vos questions dans votre langue. Les réponses viennent de votre courrier.
ui-ask-label = Votre question
ui-ask-send = Demander
ui-ask-suggested = Questions fréquentes
ui-ask-waiting = Nous cherchons la réponse.
ui-ask-failed = Cela n’a pas fonctionné. Veuillez reposer la question.
ui-ask-you = Vous demandez
ui-ask-from-facts = D’après les indications de votre courrier
ui-ask-from-quote = Mot pour mot dans votre courrier
ui-ask-from-general = En général, pas dans votre courrier
ui-ask-from-model = Formulé par l’IA et comparé avec le courrier
ui-ask-wiped = Les questions et les réponses sont supprimées avec le courrier.
