# The language model.

answer-model = { $words }

ui-ask-model-works = L’IA lo sta dicendo con parole semplici.
ui-ask-model-place = Altre persone aspettano prima di Lei: { $place }

ui-about-model = Modello linguistico
ui-about-model-none = Qui non lavora nessun modello linguistico. Le risposte sono fatte di dati e citazioni.
ui-about-model-text = { $name } aiuta solo dove ha superato un esame.
ui-about-model-exam = Esame del { $day }, con { $letters } lettere.
ui-about-model-check = Ogni frase dell’IA viene confrontata con la lettera. Può sbagliare lo stesso.
ui-about-model-language = Lingua
ui-about-model-duty = Compito
ui-about-model-asked = Domande
ui-about-model-right = Giuste
ui-about-model-wrong = Non giuste
ui-about-model-granted = Permesso
ui-about-model-yes = Sì
ui-about-model-no = No
ui-duty-pick = Trovare il punto
ui-duty-reword = Dire più semplicemente
ui-duty-answer = Rispondere liberamente
