# Russian. The chat about a letter, as the page in the browser shows it.

ui-ask-title = Вопросы о Вашем письме
ui-ask-machine = Здесь отвечает искусственный интеллект, то есть программа. Она может ошибаться.
ui-ask-how = Спрашивайте на своём языке. Ответы взяты из Вашего письма.
ui-ask-label = Ваш вопрос
ui-ask-send = Спросить
ui-ask-suggested = Часто спрашивают
ui-ask-waiting = Ищем ответ.
ui-ask-failed = Не получилось. Спросите, пожалуйста, ещё раз.
ui-ask-you = Вы спрашиваете
ui-ask-from-facts = Из данных Вашего письма
ui-ask-from-quote = Дословно из Вашего письма
ui-ask-from-general = Общие сведения, не из Вашего письма
ui-ask-from-model = Сформулировал искусственный интеллект, сверено с письмом
ui-ask-wiped = Вопросы и ответы удаляются вместе с письмом.
