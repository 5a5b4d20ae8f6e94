# The language model.

answer-model = { $words }

ui-ask-model-works = L’IA le reformule en mots simples.
ui-ask-model-place = D’autres personnes attendent avant vous : { $place }

ui-about-model = Modèle de langage
ui-about-model-none = Aucun modèle de langage ne travaille ici. Les réponses viennent des informations et de citations.
ui-about-model-text = { $name } aide seulement là où il a réussi un examen.
ui-about-model-exam = Examen du { $day }, avec { $letters } lettres.
ui-about-model-check = Chaque phrase de l’IA est comparée avec la lettre. Elle peut quand même se tromper.
ui-about-model-language = Langue
ui-about-model-duty = Tâche
ui-about-model-asked = Questions
ui-about-model-right = Juste
ui-about-model-wrong = Pas juste
ui-about-model-granted = Autorisé
ui-about-model-yes = Oui
ui-about-model-no = Non
ui-duty-pick = Trouver le passage
ui-duty-reword = Dire plus simplement
ui-duty-answer = Répondre librement
