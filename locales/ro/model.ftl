# The language model.

answer-model = { $words }

ui-ask-model-works = IA spune acum mai simplu.
ui-ask-model-place = Alte persoane așteaptă înaintea dumneavoastră: { $place }

ui-about-model = Model lingvistic
ui-about-model-none = Aici nu lucrează niciun model lingvistic. Răspunsurile sunt formate din date și citate.
ui-about-model-text = { $name } ajută numai unde a trecut un examen.
ui-about-model-exam = Examen din { $day }, scrisori: { $letters }.
ui-about-model-check = Fiecare propoziție a IA este comparată cu scrisoarea. Totuși, IA poate greși.
ui-about-model-language = Limba
ui-about-model-duty = Sarcina
ui-about-model-asked = Întrebări
ui-about-model-right = Corect
ui-about-model-wrong = Incorect
ui-about-model-granted = Permis
ui-about-model-yes = Da
ui-about-model-no = Nu
ui-duty-pick = Găsirea pasajului
ui-duty-reword = Spus mai simplu
ui-duty-answer = Răspuns liber
