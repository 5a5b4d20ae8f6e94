# Ukrainian. The sentences about a letter. A day with its weekday ends in "р.", so no full stop follows it.

## The authority as the subject of a sentence

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

## One sentence that says it all

headline-pay = { $sender } вимагає сплатити { $sum }.
headline-pay-charge = { $sender } вимагає сплатити { $sum }: { $charge }.
headline-pay-money = { $sender } вимагає від Вас грошей.
headline-pay-parts = { $sender } вимагає від Вас грошей. Кількість частин: { $parts }.
headline-pay-unnamed = Ви маєте заплатити { $sum }.
headline-pay-charge-unnamed = Ви маєте заплатити { $sum }: { $charge }.
headline-pay-money-unnamed = Ви маєте заплатити гроші.
headline-pay-parts-unnamed = Ви маєте заплатити гроші. Кількість частин: { $parts }.
headline-debit = { $sender } спише з Вашого рахунку { $sum }.
headline-debit-charge = { $sender } спише з Вашого рахунку { $sum }: { $charge }.
headline-debit-money = { $sender } спише гроші з Вашого рахунку.
headline-debit-unnamed = Із Вашого рахунку спишуть { $sum }.
headline-debit-charge-unnamed = Із Вашого рахунку спишуть { $sum }: { $charge }.
headline-debit-money-unnamed = Із Вашого рахунку спишуть гроші.
headline-receive = { $sender } платить Вам { $sum }.
headline-receive-money = { $sender } платить Вам гроші.
headline-receive-unnamed = Ви отримаєте { $sum }.
headline-receive-money-unnamed = Ви отримаєте гроші.
headline-attend = { $sender } призначає Вам зустріч (Termin).
headline-attend-unnamed = Вам призначено зустріч (Termin).
headline-reply = { $sender } чекає на Вашу відповідь.
headline-reply-unnamed = Ви маєте відповісти на лист.
headline-submit = { $sender } просить у Вас документи.
headline-submit-unnamed = Ви маєте подати документи.
headline-apply = { $sender } нагадує Вам про заяву.
headline-apply-unnamed = Ви можете подати заяву.
headline-write = { $sender } пише Вам.
headline-write-unnamed = Ви отримали офіційний лист.
headline-from = { $name }: { $main }
headline-about = { $main } Вид листа: { $kind }.

## The same for a letter that is no notice

headline-advertisement = Це не офіційне рішення (Bescheid). Це, ймовірно, реклама.
headline-private = Це не рішення (Bescheid) від відомства.
headline-suspicious = Обережно: цей лист може бути шахрайством.
headline-unclear = На зображенні ми не розпізнали офіційного рішення (Bescheid).
headline-foreign = Цей лист написано не німецькою.

## What this letter is and who sent it

what-advertisement = Лист схожий на офіційний, але він Вам щось пропонує.
what-private = Відправник не є ні відомством, ні судом.
what-suspicious = Лист вимагає грошей і має ознаки шахрайства.
what-unclear = Ми кажемо лише те, що змогли точно прочитати.
what-foreign = Ми можемо пояснити лише німецькі листи.
what-kind = Вид листа: { $kind }.
what-title = Тема листа: «{ $title }»
what-sender = Відправник: { $name }
what-addressee = Кому адресовано лист: { $name }.
what-date = Дата листа: { $day_day }
what-reference = { $label }: { $value }

## What you have to do

todo-pay = Заплатіть { $sum }.
todo-pay-by = Заплатіть { $sum }. Останній день: { $day }
todo-pay-late = Ви мали заплатити { $sum }. Останній день уже минув: { $day }
todo-pay-unclear = Заплатіть суму, указану в листі.
todo-pay-unclear-by = Заплатіть суму, указану в листі. Останній день: { $day }
todo-pay-unclear-late = Ви мали заплатити. Останній день уже минув: { $day }
todo-reply = Дайте відповідь на лист.
todo-reply-by = Дайте відповідь. Останній день: { $day }
todo-reply-late = Ви мали відповісти. Останній день уже минув: { $day }
todo-submit = Подайте те, чого вимагає лист.
todo-submit-by = Подайте те, чого вимагає лист. Останній день: { $day }
todo-submit-late = Ви мали подати документи. Останній день уже минув: { $day }
todo-attend = Прийдіть на зустріч (Termin).
todo-attend-by = Прийдіть на зустріч (Termin). День: { $day }
todo-attend-clock = Прийдіть на зустріч (Termin) о { $clock }. День: { $day }
todo-attend-late = День зустрічі (Termin) уже минув: { $day }
todo-apply = Подайте заяву.
todo-apply-by = Подайте заяву. Останній день: { $day }
todo-apply-late = Ви мали подати заяву. Останній день уже минув: { $day }
todo-keep = Збережіть лист.
todo-note-by = Зважайте на цей день: { $day }
todo-note-late = У листі названо цей день: { $day }
todo-note = У листі є строк, тобто останній день.
todo-nothing = Зараз Вам нічого не треба робити.
todo-debit = Вам нічого не треба переказувати.
todo-debit-day = Із рахунку спишуть { $sum }. День: { $day }
todo-debit-balance = Подбайте, щоб на рахунку було досить грошей.
todo-not-found = Ми не знайшли в листі нічого, що Вам треба робити.
todo-read-yourself = Усе ж прочитайте його самі або запитайте у відомстві.
todo-clock = Час: { $clock }.
todo-label = Чого це стосується: { $label }
todo-words = У листі написано: «{ $words }»
todo-late-pay = Уже заплатили? Тоді платити ще раз не треба.
todo-late-pay-now = Ще не заплатили? Тоді заплатіть якнайшвидше.
todo-late-ask = Ще не зробили цього? Тоді швидко запитайте у відомстві.
todo-advertisement = Нічого не платіть, поки все уважно не прочитаєте.
todo-advertisement-sign = Не підписуйте нічого, чого не хочете.
todo-private = Спокійно перевірте, чи все в листі правильно.
todo-suspicious = Поки що нічого не платіть.
todo-suspicious-ask = Запитайте у справжньому відомстві.
todo-suspicious-number = Не телефонуйте для цього за номером із цього листа.
todo-unclear = Це все ж офіційне рішення (Bescheid)? Тоді зробіть нове фото.
todo-foreign = Сфотографуйте лист німецькою мовою.

## Days: how many are left, and how sure they are

day-today = Це сьогодні.
day-tomorrow = Це завтра.
day-yesterday = Цей день був учора.
day-ahead =
    { $days ->
        [one] У Вас є ще { $days } день.
        [few] У Вас є ще { $days } дні.
        [many] У Вас є ще { $days } днів.
       *[other] У Вас є ще { $days } дня.
    }
day-ahead-event =
    { $days ->
        [one] Це через { $days } день.
        [few] Це через { $days } дні.
        [many] Це через { $days } днів.
       *[other] Це через { $days } дня.
    }
day-past =
    { $days ->
        [one] Цей день минув { $days } день тому.
        [few] Цей день минув { $days } дні тому.
        [many] Цей день минув { $days } днів тому.
       *[other] Цей день минув { $days } дня тому.
    }
day-stated = Цей день указано в листі.
day-computed = Цей день обчислили ми.
day-unknown = Останнього дня ми назвати не можемо.
day-unknown-event = Дня ми назвати не можемо.
day-example = Приклад: Ви отримали лист { $received_day }
day-example-end = Тоді останній день: { $day }

## The money

money-pay = Ви маєте заплатити { $sum }.
money-pay-due = До сплати: { $sum }. Останній день: { $day }
money-claimed = Лист вимагає { $sum }.
money-pay-nothing = Вам нічого не треба платити.
money-part = Частина суми: { $sum }
money-part-due = Частина суми: { $sum }. Останній день: { $day }
money-receive = Ви отримаєте { $sum }.
money-receive-due = Виплата: { $sum }. День: { $day }
money-label = У листі про це написано: «{ $label }»
money-debit = Гроші спишуть із Вашого рахунку.
money-debit-word = У листі це називається «Lastschrift» або «Einzug».
money-recipient = Отримувач: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Банк: { $bank }
money-reference = Напишіть у переказі як призначення платежу (Verwendungszweck): { $reference }

## If you do not agree

object-widerspruch = Ви не погоджуєтеся? Тоді можна подати заперечення (Widerspruch).
object-einspruch = Ви не погоджуєтеся? Тоді можна подати протест (Einspruch).
object-klage = Ви не погоджуєтеся? Тоді можна подати позов до суду (Klage).
object-either = Ви не погоджуєтеся? Тоді виберіть: заперечення (Widerspruch) або позов (Klage).
object-none = Ми не знайшли в листі нічого про заперечення (Widerspruch), протест (Einspruch) або позов (Klage).
object-none-reply = Але Ви можете відповісти й висловити свою думку.

object-means-review = Тоді відомство ще раз перевірить своє рішення.
object-means-fine = Тоді відомство ще раз перевірить, чи було порушення.
object-means-fine-court = Якщо відомство не змінить думки, зазвичай вирішує суд.
object-means-trial = Тоді суд перевірить обвинувачення, зазвичай на засіданні.
object-means-claim = Так Ви кажете суду: платити це я не мушу.
object-means-court = Тоді рішення перевірить суд.
object-means-either = Заперечення (Widerspruch) перевіряє відомство, позов (Klage) – суд.

object-widerspruch-by = Ваше заперечення (Widerspruch) має надійти вчасно. Останній день: { $day }
object-einspruch-by = Ваш протест (Einspruch) має надійти вчасно. Останній день: { $day }
object-klage-by = Ваш позов (Klage) має вчасно надійти до суду. Останній день: { $day }
object-either-by = Ваше заперечення (Widerspruch) або позов (Klage) має надійти вчасно. Останній день: { $day }
object-widerspruch-late = Останній день для заперечення (Widerspruch) уже минув: { $day }
object-einspruch-late = Останній день для протесту (Einspruch) уже минув: { $day }
object-klage-late = Останній день для позову (Klage) уже минув: { $day }
object-either-late = Останній день для заперечення (Widerspruch) або позову (Klage) уже минув: { $day }
object-widerspruch-unknown = Для заперечення (Widerspruch) є строк, тобто останній день.
object-einspruch-unknown = Для протесту (Einspruch) є строк, тобто останній день.
object-klage-unknown = Для позову (Klage) є строк, тобто останній день.
object-either-unknown = Для заперечення (Widerspruch) і позову (Klage) є строк, тобто останній день.

object-late-help = Одразу зверніться по пораду, наприклад до консультаційного центру.
object-late-restore = Не вдалося раніше, і це не Ваша вина? Тоді запитайте про поновлення строку («Wiedereinsetzung»).
object-to = Куди для цього звертатися: { $to }
object-form-written = Це можна зробити листом. Підпишіть його.
object-form-in_person = Можна також прийти, і там усе запишуть за Вас.
object-form-in_person-word = Це називається «zur Niederschrift» (усно під запис).
object-form-electronic = Можна й електронно, але не звичайним електронним листом.
object-form-email = Досить звичайного електронного листа.
object-suspends = Поки це розглядають, платити не треба.
object-suspends-other = Поки це розглядають, виконувати рішення (Bescheid) не треба.
object-pay-anyway = Поки що платити все одно треба.
object-obey-anyway = Те, що написано в листі, поки що все одно діє.

## Whom to ask

contact-name = На запитання відповідає: { $name }
contact-phone = Телефон: { $phone }
contact-email = Електронна пошта: { $email }
contact-hours = Години прийому: { $hours }
contact-web = Вебсайт: { $web }
contact-reference = Назвіть при цьому: { $label } { $value }
