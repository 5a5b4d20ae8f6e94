# The deadline calculator, a page that the server writes.

ui-frist-title = Обчислити строк
ui-frist-lead = До якого дня можна оскаржити лист із відомства? Тут ми обчислюємо цей день.
ui-frist-kind = Якого виду цей лист?
ui-frist-kind-hint = Напишіть слово із заголовка. Потім виберіть зі списку.
ui-frist-kind-choose = Який із цих листів у Вас?
ui-frist-dated = Яку дату вказано на листі?
ui-frist-dated-hint = Зазвичай вона вгорі, часто праворуч.
ui-frist-send = Обчислити
ui-frist-change = Змінити дані
ui-frist-address = Адреса цієї сторінки містить Ваші дані. Так Ви можете зберегти результат або надіслати його.
ui-frist-needed = Що нам ще треба знати
ui-frist-assumed = Що ми припускаємо
ui-frist-assumed-page = Лист правильно роз’яснює Ваші права. Там указано інший строк? Тоді дотримуйтеся коротшого.
ui-frist-none = Проти такого листа зазвичай немає ні заперечення (Widerspruch), ні позову (Klage). Подивіться, чи вказано в листі зустріч (Termin) або строк.
ui-frist-on-page = Для такого листа ми не можемо обчислити строк. Подивіться в лист. Там написано, що Ви можете зробити і до якого дня.
ui-frist-error = Перевірте, будь ласка, дані
ui-frist-error-kind = Виберіть, будь ласка, вид листа.
ui-frist-error-kind-unknown = Такого виду листа ми не знаємо: «{ $typed }». Спробуйте інше слово із заголовка.
ui-frist-error-kind-several = Це підходить до кількох листів. Виберіть, будь ласка, один із них.
ui-frist-error-no-such-day = Такого дня немає: «{ $typed }».
ui-frist-error-unreadable = Це не дата: «{ $typed }». Потрібні день, місяць і рік.
ui-frist-error-old = Цей день був надто давно. Ми рахуємо лише з 2000 року.
ui-frist-error-future = Цей день ще не настав.
ui-frist-error-before = Лист не міг надійти раніше за свою дату.
ui-frist-error-no-day = Нам потрібна дата листа або день, коли він надійшов.
ui-frist-error-choice = Такого варіанта немає.
