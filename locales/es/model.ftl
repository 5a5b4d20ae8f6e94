# The language model.

answer-model = { $words }

ui-ask-model-works = La IA lo está diciendo con palabras sencillas.
ui-ask-model-place = Otras personas esperan antes que usted: { $place }

ui-about-model = Modelo de lenguaje
ui-about-model-none = Aquí no trabaja ningún modelo de lenguaje. Las respuestas se hacen con datos y citas.
ui-about-model-text = { $name } solo ayuda donde ha aprobado un examen.
ui-about-model-exam = Examen del { $day }, con { $letters } cartas.
ui-about-model-check = Cada frase de la IA se compara con la carta. Aun así puede equivocarse.
ui-about-model-language = Idioma
ui-about-model-duty = Tarea
ui-about-model-asked = Preguntas
ui-about-model-right = Correctas
ui-about-model-wrong = No correctas
ui-about-model-granted = Permitido
ui-about-model-yes = Sí
ui-about-model-no = No
ui-duty-pick = Encontrar el pasaje
ui-duty-reword = Decirlo más sencillo
ui-duty-answer = Responder libremente
