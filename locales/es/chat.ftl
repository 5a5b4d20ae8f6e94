# The chat about a letter, as the page in the browser shows it, in Spanish.

ui-ask-title = Preguntas sobre su carta
ui-ask-machine = Aquí responde una IA (inteligencia artificial), es decir, un programa. Se puede equivocar.
ui-ask-how = Pregunte en su idioma. Las respuestas vienen de su carta.
ui-ask-label = Su pregunta
ui-ask-send = Preguntar
ui-ask-suggested = Preguntas frecuentes
ui-ask-waiting = Buscamos la respuesta.
ui-ask-failed = No ha funcionado. Por favor, pregunte otra vez.
ui-ask-you = Usted pregunta
ui-ask-from-facts = De los datos de su carta
ui-ask-from-quote = Palabra por palabra de su carta
ui-ask-from-general = En general, no de su carta
ui-ask-from-model = Redactado por la IA y comparado con la carta
ui-ask-wiped = Las preguntas y respuestas se borran con la carta.
