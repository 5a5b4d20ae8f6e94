# Russian. Pages of their own, which only the server writes.

## Words explained, all on one page

ui-glossary-title = Трудные слова в официальных письмах
ui-glossary-lead = Эти слова часто встречаются в письмах из ведомств. Здесь мы их объясняем.
ui-glossary-search = Найти слово
ui-glossary-search-send = Искать
ui-glossary-found = Найдено слов: { $count }
ui-glossary-none = Такого слова у нас нет: «{ $typed }». Спросите в ведомстве.
ui-glossary-all = Показать все слова

## Accessibility statement

ui-accessibility-title = Заявление о доступности
ui-accessibility-owner = За эту страницу отвечает: { $owner }
ui-accessibility-lead = Пользоваться этой страницей должны иметь возможность все люди, в том числе с инвалидностью.
ui-accessibility-rules = Какие правила действуют
ui-accessibility-rules-text = Действует закон о равенстве людей с инвалидностью (BGG), § 12a и § 12b. Подробности определяет постановление о доступных технологиях (BITV 2.0). Для земель и муниципалитетов действуют законы их федеральной земли. Наша цель — международные правила WCAG 2.2, уровень AA.
ui-accessibility-status = Что уже работает
ui-accessibility-status-text = Эта страница выполняет большинство правил. Чего ещё не хватает, написано в следующем разделе.
ui-accessibility-gaps = Что ещё не работает
ui-accessibility-gap-picture = Фото Вашего письма — это изображение. Прочитанный текст приведён под ним.
ui-accessibility-gap-reading = Если фото плохое, в прочитанном тексте могут быть ошибки.
ui-accessibility-gap-voice = Чтение вслух работает, только если на устройстве есть голос для Вашего языка.
ui-accessibility-gap-sign = Видео на немецком жестовом языке пока нет.
ui-accessibility-gap-easy = Тексты написаны простым языком, но не проверенным «лёгким языком» (Leichte Sprache).
ui-accessibility-checked = Как мы проверяем
ui-accessibility-checked-text = Мы проверяем сами. Программа исследует каждую страницу. Люди пробуют пользоваться страницей только с клавиатуры.
ui-accessibility-date = Дата этого заявления: { $day }
ui-accessibility-report = Сообщить о препятствии
ui-accessibility-report-text = Чем-то не получается воспользоваться? Тогда напишите нам или позвоните. Скажите, в чём трудность и какое устройство Вы используете.
ui-accessibility-report-email = Электронная почта: { $email }
ui-accessibility-report-phone = Телефон: { $phone }
ui-accessibility-report-post = Почта: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Ответственное учреждение ответит Вам в течение месяца.
ui-accessibility-report-none = Ответственное учреждение ещё не указало здесь контактов.
ui-accessibility-enforce = Если ответ не помог
ui-accessibility-enforce-text = Тогда можно обратиться в примирительный орган (Schlichtungsstelle). Он посредничает между Вами и ведомством. Это бесплатно, и адвокат не нужен.
ui-accessibility-enforce-body = Куда обращаться: { $body }
ui-accessibility-enforce-none = Такой орган есть в каждой федеральной земле. Спросите о нём в ведомстве.
