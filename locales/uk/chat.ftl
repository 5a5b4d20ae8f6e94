# Ukrainian. The chat about a letter, as the page in the browser shows it.

ui-ask-title = Запитання про Ваш лист
ui-ask-machine = Тут відповідає штучний інтелект, тобто програма. Вона може помилятися.
ui-ask-how = Запитуйте своєю мовою. Відповіді взято з Вашого листа.
ui-ask-label = Ваше запитання
ui-ask-send = Запитати
ui-ask-suggested = Часто запитують
ui-ask-waiting = Шукаємо відповідь.
ui-ask-failed = Не вдалося. Запитайте, будь ласка, ще раз.
ui-ask-you = Ви запитуєте
ui-ask-from-facts = З даних Вашого листа
ui-ask-from-quote = Дослівно з Вашого листа
ui-ask-from-general = Загальна інформація, не з Вашого листа
ui-ask-from-model = Сформулював штучний інтелект, звірено з листом
ui-ask-wiped = Запитання й відповіді видаляються разом із листом.
