# Ukrainian. The interface. Plain words, formal address, no exclamation marks.

language-name = Українська
format-locale = uk-UA
format-euro = { $number }{ "\u00A0" }€

## On every page

ui-name = Розберіться в листі з відомства
ui-skip = До основного вмісту
ui-languages = Мови
ui-foot = Ця сторінка не є юридичною консультацією. Діє те, що написано в листі.
ui-about-link = Про цю сторінку
ui-back = На початок
ui-back-to = Назад: { $site }
ui-close = Закрити
ui-cancel = Скасувати
ui-colon = :

## Start

ui-start-title = Зрозуміти, що написано в листі з відомства
ui-start-lead = Сфотографуйте лист. Ми простими словами скажемо, що Вам робити й до якого дня.
ui-take-photo = Сфотографувати
ui-choose-files = Вибрати файли
ui-take-more = Сфотографувати ще одну сторінку
ui-choose-more = Вибрати ще файли
ui-send = Прочитати лист
ui-promise-alone = Зображення залишається в оперативній пам’яті цього сервісу. Більше ніхто його не бачить.
ui-promise-gone = Через { $minutes } хв без дій усе буде видалено. Ви можете видалити все й одразу.
ui-promise-program = Лист читає програма. Вона може помилятися.
ui-samples-title = Немає листа під рукою?
ui-sample-dog-tax = Подивитися приклад: податок на собак
ui-sample-jobcenter = Подивитися приклад: лист від Jobcenter
ui-deleted = Ваш лист видалено.

## Pages before they are sent

ui-page = Сторінка { $page }
ui-page-earlier = Пересунути сторінку { $page } вперед
ui-page-later = Пересунути сторінку { $page } назад
ui-page-remove = Видалити сторінку { $page }
ui-page-moved = Тепер це сторінка { $page }.
ui-page-removed = Сторінку { $page } видалено.
ui-pages-chosen = Вибрано сторінок: { $count }
ui-uploading = Надсилання: { $percent } %
ui-upload-cancelled = Надсилання скасовано.

## While reading

ui-waiting-title = Читаємо Ваш лист
ui-waiting-hint = Зазвичай це триває лише кілька секунд.
ui-step-opening = Відкриваємо зображення
ui-step-queued = Зачекайте. Листів перед Вашим: { $ahead }
ui-step-reading = Читаємо текст
ui-step-page = Читаємо сторінку { $page } з { $of }
ui-step-computing = Обчислюємо дні та суми

## Result

ui-warning = Зверніть увагу
ui-example = Це приклад. Ми рахуємо так, ніби сьогодні { $day }
ui-what-more = Більше про цей лист
ui-todo = Що Вам треба зробити
ui-money = Гроші
ui-object = Якщо Ви не погоджуєтеся
ui-otherwise = Якщо нічого не робити
ui-contact = До кого звернутися
ui-letter = Ваш лист
ui-letter-hint = Торкніться рядка. Тоді побачите, що ми з нього прочитали.
ui-deadline-objection = Заперечення (Widerspruch) або протест (Einspruch)
ui-deadline-court = Позов (Klage)
ui-deadline-payment = Оплата
ui-deadline-reply = Відповідь
ui-deadline-submit = Документи або заява
ui-deadline-appointment = Зустріч (Termin)
ui-deadline-other = Строк
ui-day-unknown = День невідомий.
ui-day-past = Цей день минув.
ui-calendar = Додати дати до календаря
ui-why = Чому саме цей день?
ui-received = Лист надійшов до мене іншого дня
ui-received-unknown = Вказати день і обчислити строк
ui-received-day = Якого дня Ви отримали лист?
ui-received-hint = Наприклад, день, коли він лежав у поштовій скриньці. Якщо не знаєте, залиште поле порожнім.
ui-received-said = Ви вказали, коли надійшов лист: { $day }
ui-received-send = Обчислити знову
ui-delivery = Як надійшов лист?
ui-delivery-unsaid = Не знаю
ui-delivery-simple = Звичайною поштою
ui-delivery-pzu = У жовтому конверті
ui-delivery-registered = Рекомендованим листом (Einschreiben)
ui-delivery-registered-return = Рекомендованим листом із повідомленням (Rückschein)
ui-delivery-handed-over = Мені його передали особисто
ui-delivery-portal = Онлайн, в електронну скриньку на порталі
ui-delivery-electronic = Електронною поштою або через De-Mail
ui-correct-more = Інші дані: федеральна земля, проживання за кордоном, заперечення
ui-land = У якій федеральній землі розташоване відомство?
ui-land-unsaid = Не знаю
ui-land-read = Ми припускаємо: { $land }
ui-abroad = Я живу за кордоном
ui-objected = Заперечення (Widerspruch), протест (Einspruch) або позов (Klage) уже подано
ui-objected-said = Ви вказали, що вже це зробили. Ваш лист має надійти вчасно.
ui-recomputed = Дні обчислено знову.
ui-recompute-failed = Не вдалося. Дні поки що старі. Спробуйте ще раз.
ui-where = Де це написано?
ui-where-show = Показати в листі
ui-where-page = { "" }(сторінка { $page })
ui-line-says = У цьому рядку написано:
ui-line-nothing = Із цього рядка ми нічого не взяли.
ui-line-made = Ось що ми з нього прочитали:
ui-text-read = Увесь прочитаний текст
ui-page-of = Сторінка { $page } з { $of }
ui-picture-alt = Зображення сторінки { $page } Вашого листа. Текст наведено нижче.

## Money and contact

ui-amount-to-pay = До сплати
ui-amount-instalment = Частина суми
ui-amount-received = Ви отримаєте
ui-amount-due = дата:
ui-pay-recipient = Отримувач
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Призначення платежу (Verwendungszweck)
ui-copy-recipient = Скопіювати отримувача
ui-copy-iban = Скопіювати IBAN
ui-copy-reference = Скопіювати призначення платежу
ui-copied = Скопійовано
ui-copy-failed = Тут скопіювати неможливо.
ui-girocode = Цей код можна відсканувати в застосунку банку. Перевірте там усі дані.
ui-girocode-alt = GiroCode для переказу. Усі дані наведено поруч текстом.
ui-direct-debit = Гроші спишуть із Вашого рахунку. Вам нічого не треба переказувати.
ui-contact-name = Контактна особа
ui-contact-phone = Телефон
ui-contact-email = Електронна пошта
ui-contact-web = Вебсайт
ui-contact-hours = Години прийому

## What one can do with the result

ui-tools = Ця сторінка
ui-print = Надрукувати
ui-new-letter = Новий лист
ui-delete = Видалити зараз
ui-delete-hint = «Видалити зараз» одразу прибирає із цього сервісу зображення, текст і всі дані.

## Choosing the language

ui-language-now = Мова: { $language }

## Words explained, beside a sentence

ui-frist-link = Обчислити строк
ui-glossary-link = Складні слова
ui-term-open = Що означає «{ $term }»?

## The summary in German, to show at the counter

ui-office = Показати у відомстві німецькою
ui-share = Поговорити про це з відомством
ui-office-title = Підсумок німецькою
ui-office-hint = Покажіть цю сторінку у відомстві. Тут те саме написано німецькою.
ui-office-back = Назад до Вашої мови

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Читання вголос
ui-aloud-play = Почати читання вголос
ui-aloud-pause = Пауза
ui-aloud-resume = Читати далі
ui-aloud-stop = Завершити читання вголос
ui-aloud-slower = Повільніше
ui-aloud-faster = Швидше
ui-aloud-speed = Швидкість: { $speed }
ui-aloud-sentence = Речення { $sentence } з { $of }

## Letters to send

ui-letters = Листи, які Ви можете надіслати
ui-letters-hint = Виберіть лист. Багато чого вже заповнено.
ui-letters-own = Ми нічого не надсилаємо. Це робите Ви самі.
ui-letters-german = Ваш лист німецькою
ui-letters-translation = Що означає цей лист
ui-letters-translation-hint = Надсилайте лише німецький текст.
ui-letters-notes = Зверніть увагу
ui-letters-advice = Де Вам нададуть пораду
ui-letters-reset = Скасувати зміни
ui-letters-lost = Ваші зміни зберігаються, лише поки відкрита ця сторінка.
ui-letters-print = Надрукувати лист
ui-letters-copy = Скопіювати текст
ui-letters-download = Зберегти як текстовий файл
ui-letters-back = Назад до результату

## Accessibility, at the foot of every page

ui-accessibility-link = Доступність
ui-accessibility-report-link = Повідомити про перешкоду

## Errors and other pages

ui-failed-title = Не вдалося
ui-failed-page = Причина в сторінці { $page }.
ui-again = Спробувати ще раз
ui-missing-title = Такої сторінки немає
ui-missing-text = Можливо, адреса неправильна. Вашого листа це не стосується.
ui-about-title = Про цю сторінку
ui-about-what = Що вміє ця сторінка
ui-about-what-text = Сторінка читає німецький лист із відомства. Для цього їй потрібні фото, скан або PDF. Вона простими словами каже, що в ньому написано. До кожного речення вона показує місце в листі. Дні вона обчислює за законом і називає норму.
ui-about-limits = Чого ця сторінка не вміє
ui-about-limits-text = Лист читає програма, і вона може помилятися. Важливі дані перевірте в самому листі. Сторінка не каже, чи правильне рішення, і не замінює консультації. Пораду дають саме відомство, соціальні спілки, центри захисту прав споживачів (Verbraucherzentrale) або адвокати.
ui-about-privacy = Що відбувається з Вашим листом
ui-about-privacy-text = Зображення й текст є лише в оперативній пам’яті цього сервісу. Нічого не записується на диск або в журнал, нічого не передається іншим. Через { $minutes } хв без дій або після кнопки «Видалити зараз» усе зникає. Файл cookie пов’язує Ваш браузер із Вашим листом. Він містить лише випадкове число.
ui-about-licences = Ліцензії
ui-about-licences-text = Програма є вільним програмним забезпеченням за ліцензією EUPL-1.2. Дизайн: KERN-UX, EUPL-1.2. Шрифт: Fira Sans, SIL Open Font License 1.1. Розпізнавання тексту: PP-OCRv6, Apache-2.0.
