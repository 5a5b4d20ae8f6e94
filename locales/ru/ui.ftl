# Russian. The interface. Plain words, formal address, no exclamation marks.

language-name = Русский
format-locale = ru-RU
format-euro = { $number }{ "\u00A0" }€

## On every page

ui-name = Разберитесь в письме из ведомства
ui-skip = К основному содержанию
ui-languages = Языки
ui-foot = Эта страница не является юридической консультацией. Действует то, что написано в письме.
ui-about-link = Об этой странице
ui-back = В начало
ui-back-to = Назад: { $site }
ui-close = Закрыть
ui-cancel = Отменить
ui-colon = :

## Start

ui-start-title = Понять, что написано в письме из ведомства
ui-start-lead = Сфотографируйте письмо. Мы простыми словами скажем, что Вам делать и до какого дня.
ui-take-photo = Сфотографировать
ui-choose-files = Выбрать файлы
ui-take-more = Сфотографировать ещё одну страницу
ui-choose-more = Выбрать ещё файлы
ui-send = Прочитать письмо
ui-promise-alone = Изображение остаётся в оперативной памяти этого сервиса. Больше никто его не видит.
ui-promise-gone = Через { $minutes } мин без действий всё будет удалено. Вы можете удалить всё и сразу.
ui-promise-program = Письмо читает программа. Она может ошибаться.
ui-samples-title = Нет письма под рукой?
ui-sample-dog-tax = Посмотреть пример: налог на собак
ui-sample-jobcenter = Посмотреть пример: письмо от Jobcenter
ui-deleted = Ваше письмо удалено.

## Pages before they are sent

ui-page = Страница { $page }
ui-page-earlier = Переместить страницу { $page } вперёд
ui-page-later = Переместить страницу { $page } назад
ui-page-remove = Удалить страницу { $page }
ui-page-moved = Теперь это страница { $page }.
ui-page-removed = Страница { $page } удалена.
ui-pages-chosen = Выбрано страниц: { $count }
ui-uploading = Отправка: { $percent } %
ui-upload-cancelled = Отправка отменена.

## While reading

ui-waiting-title = Читаем Ваше письмо
ui-waiting-hint = Обычно это занимает лишь несколько секунд.
ui-step-opening = Открываем изображения
ui-step-queued = Подождите. Писем перед Вашим: { $ahead }
ui-step-reading = Читаем текст
ui-step-page = Читаем страницу { $page } из { $of }
ui-step-computing = Вычисляем дни и суммы

## Result

ui-warning = Обратите внимание
ui-example = Это пример. Мы считаем так, будто сегодня { $day }
ui-what-more = Подробнее об этом письме
ui-todo = Что Вам нужно сделать
ui-money = Деньги
ui-object = Если Вы не согласны
ui-otherwise = Если ничего не делать
ui-contact = К кому обратиться
ui-letter = Ваше письмо
ui-letter-hint = Коснитесь строки. Тогда увидите, что мы из неё прочитали.
ui-deadline-objection = Возражение (Widerspruch) или протест (Einspruch)
ui-deadline-court = Иск (Klage)
ui-deadline-payment = Оплата
ui-deadline-reply = Ответ
ui-deadline-submit = Документы или заявление
ui-deadline-appointment = Встреча (Termin)
ui-deadline-other = Срок
ui-day-unknown = День неизвестен.
ui-day-past = Этот день прошёл.
ui-calendar = Добавить даты в календарь
ui-why = Почему именно этот день?
ui-received = Письмо пришло ко мне в другой день
ui-received-unknown = Указать день и вычислить срок
ui-received-day = В какой день Вы получили письмо?
ui-received-hint = Например, день, когда оно лежало в почтовом ящике. Если не знаете, оставьте поле пустым.
ui-received-said = Вы указали, когда пришло письмо: { $day }
ui-received-send = Вычислить заново
ui-delivery = Как пришло письмо?
ui-delivery-unsaid = Не знаю
ui-delivery-simple = Обычной почтой
ui-delivery-pzu = В жёлтом конверте
ui-delivery-registered = Заказным письмом (Einschreiben)
ui-delivery-registered-return = Заказным письмом с уведомлением (Rückschein)
ui-delivery-handed-over = Мне его передали лично
ui-delivery-portal = Онлайн, в электронный ящик на портале
ui-delivery-electronic = Электронной почтой или через De-Mail
ui-correct-more = Другие данные: федеральная земля, проживание за границей, возражение
ui-land = В какой федеральной земле находится ведомство?
ui-land-unsaid = Не знаю
ui-land-read = Мы предполагаем: { $land }
ui-abroad = Я живу за границей
ui-objected = Возражение (Widerspruch), протест (Einspruch) или иск (Klage) уже поданы
ui-objected-said = Вы указали, что уже это сделали. Ваше письмо должно поступить вовремя.
ui-recomputed = Дни вычислены заново.
ui-recompute-failed = Не получилось. Дни пока прежние. Попробуйте ещё раз.
ui-where = Где это написано?
ui-where-show = Показать в письме
ui-where-page = { "" }(страница { $page })
ui-line-says = В этой строке написано:
ui-line-nothing = Из этой строки мы ничего не взяли.
ui-line-made = Вот что мы из неё прочитали:
ui-text-read = Весь прочитанный текст
ui-page-of = Страница { $page } из { $of }
ui-picture-alt = Изображение страницы { $page } Вашего письма. Текст приведён ниже.

## Money and contact

ui-amount-to-pay = К оплате
ui-amount-instalment = Часть суммы
ui-amount-received = Вы получите
ui-amount-due = дата:
ui-pay-recipient = Получатель
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Назначение платежа (Verwendungszweck)
ui-copy-recipient = Скопировать получателя
ui-copy-iban = Скопировать IBAN
ui-copy-reference = Скопировать назначение платежа
ui-copied = Скопировано
ui-copy-failed = Здесь скопировать нельзя.
ui-girocode = Этот код можно отсканировать в приложении банка. Проверьте там все данные.
ui-girocode-alt = GiroCode для перевода. Все данные приведены рядом текстом.
ui-direct-debit = Деньги спишут с Вашего счёта. Вам ничего не нужно переводить.
ui-contact-name = Контактное лицо
ui-contact-phone = Телефон
ui-contact-email = Электронная почта
ui-contact-web = Сайт
ui-contact-hours = Часы приёма

## What one can do with the result

ui-tools = Эта страница
ui-print = Напечатать
ui-new-letter = Новое письмо
ui-delete = Удалить сейчас
ui-delete-hint = «Удалить сейчас» сразу убирает из этого сервиса изображение, текст и все данные.

## Choosing the language

ui-language-now = Язык: { $language }

## Words explained, beside a sentence

ui-frist-link = Вычислить срок
ui-glossary-link = Трудные слова
ui-term-open = Что значит «{ $term }»?

## The summary in German, to show at the counter

ui-office = Показать в ведомстве по-немецки
ui-share = Поговорить об этом с ведомством
ui-office-title = Краткое содержание по-немецки
ui-office-hint = Покажите эту страницу в ведомстве. Здесь то же самое написано по-немецки.
ui-office-back = Назад к Вашему языку

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Чтение вслух
ui-aloud-play = Начать чтение вслух
ui-aloud-pause = Пауза
ui-aloud-resume = Читать дальше
ui-aloud-stop = Завершить чтение вслух
ui-aloud-slower = Медленнее
ui-aloud-faster = Быстрее
ui-aloud-speed = Скорость: { $speed }
ui-aloud-sentence = Предложение { $sentence } из { $of }

## Letters to send

ui-letters = Письма, которые Вы можете отправить
ui-letters-hint = Выберите письмо. Многое уже заполнено.
ui-letters-own = Мы ничего не отправляем. Это делаете Вы сами.
ui-letters-german = Ваше письмо по-немецки
ui-letters-translation = Что значит это письмо
ui-letters-translation-hint = Отправляйте только немецкий текст.
ui-letters-notes = Обратите внимание
ui-letters-advice = Где Вам дадут совет
ui-letters-reset = Отменить изменения
ui-letters-lost = Ваши изменения хранятся, только пока открыта эта страница.
ui-letters-print = Напечатать письмо
ui-letters-copy = Скопировать текст
ui-letters-download = Сохранить как текстовый файл
ui-letters-back = Назад к результату

## Accessibility, at the foot of every page

ui-accessibility-link = Доступность
ui-accessibility-report-link = Сообщить о препятствии

## Errors and other pages

ui-failed-title = Не получилось
ui-failed-page = Причина в странице { $page }.
ui-again = Попробовать ещё раз
ui-missing-title = Такой страницы нет
ui-missing-text = Возможно, адрес неверный. Вашего письма это не касается.
ui-about-title = Об этой странице
ui-about-what = Что умеет эта страница
ui-about-what-text = Страница читает немецкое письмо из ведомства. Для этого ей нужны фото, скан или PDF. Она простыми словами говорит, что в нём написано. К каждому предложению она показывает место в письме. Дни она вычисляет по закону и называет норму.
ui-about-limits = Чего эта страница не умеет
ui-about-limits-text = Письмо читает программа, и она может ошибаться. Важные данные проверьте в самом письме. Страница не говорит, верно ли решение, и не заменяет консультацию. Совет дают само ведомство, социальные союзы, центры защиты потребителей (Verbraucherzentrale) или адвокаты.
ui-about-privacy = Что происходит с Вашим письмом
ui-about-privacy-text = Изображение и текст находятся только в оперативной памяти этого сервиса. Ничего не записывается на диск или в журнал, ничего не передаётся другим. Через { $minutes } мин без действий или после кнопки «Удалить сейчас» всё исчезает. Файл cookie связывает Ваш браузер с Вашим письмом. Он содержит только случайное число.
ui-about-licences = Лицензии
ui-about-licences-text = Программа является свободным программным обеспечением по лицензии EUPL-1.2. Дизайн: KERN-UX, EUPL-1.2. Шрифт: Fira Sans, SIL Open Font License 1.1. Распознавание текста: PP-OCRv6, Apache-2.0.
