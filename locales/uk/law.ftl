# Ukrainian. The law of deadlines. A day in words ends in "р.", so no full stop follows it.

## Words inside other messages

law-period-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
law-period-working-days = { $count ->
    [one] { $count } робочий день (субота теж рахується)
    [few] { $count } робочі дні (субота теж рахується)
    [many] { $count } робочих днів (субота теж рахується)
   *[other] { $count } робочого дня (субота теж рахується)
}
law-period-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
law-period-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
law-period-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
law-day-saturday = субота
law-day-sunday = неділя
law-day-holiday = святковий день ({ $name })
law-quote = У листі написано: «{ $text }»

## Steps: how a day came about, in order

law-step-posted = Лист здали на пошту: { $date }
law-step-posted-assumed = Дата листа: { $date_day } Ми припускаємо, що цього дня його здали на пошту.
law-step-provided = Рішення (Bescheid) стало доступним на порталі: { $date }
law-step-sent = Відомство надіслало рішення (Bescheid) електронно: { $date }
law-step-retrieved = Ви відкрили рішення (Bescheid) на порталі: { $date }
law-step-published = Рішення (Bescheid) публічно оголосили: { $date }
law-step-fiction = На { $count }-й день після цього лист вважають отриманим. Це { $date }
law-step-fiction-unverified = Ми рахуємо до { $count }-го дня після цього. Це { $date } Федеральна земля { $land }: тут, можливо, вже діють 4 дні. Ми беремо раніший день.
law-step-fiction-no-land = Ми рахуємо до { $count }-го дня після цього. Це { $date } У деяких федеральних землях діють 4 дні. Ми беремо раніший день.
law-step-fiction-disputed = На { $count }-й день після цього лист вважають отриманим. Це { $date } Можливо, враховується лише пізніший день: { $later } Це спірно. Ми беремо раніший день.
law-step-fiction-abroad = За кордоном лист вважають отриманим через місяць. Це { $date }
law-step-fiction-retrieved = Наступного дня рішення вважають доведеним до відома (Bekanntgabe). Це { $date }
law-step-fiction-account = На { $count }-й день після цього рішення в обліковому записі вважають доведеним до відома (Bekanntgabe). Це { $date }
law-step-fiction-public = Через два тижні рішення вважають доведеним до відома (Bekanntgabe). Це { $date }
law-step-notified-shift = { $from_day } – { $reason }. Тому враховується наступний робочий день: { $date }
law-step-received-later = Лист надійшов лише пізніше: { $date } Тоді враховується цей день.
law-step-received = Лист надійшов до Вас: { $date }
law-step-served = Лист офіційно вручено (Zustellung): { $date } Це означає: його передали або вкинули в поштову скриньку за офіційною процедурою.
law-step-issued = Строк починається з дати листа: { $date }
law-step-printed-start = Строк починається з дня, названого в листі: { $date }
law-step-final = Час для заперечення (Widerspruch) або протесту (Einspruch) закінчується: { $date } Потім рішення (Bescheid) діє остаточно.
law-step-period = Строк триває: { $period }. День { $start_short } у строк не входить. Останній день: { $date }
law-step-month-end = Час є до кінця { $count }-го місяця після цього. Це { $date }
law-step-before = Ми рахуємо назад від { $day_day } Скільки: { $period }. Так увесь строк залишається вільним. Останній день: { $date }
law-step-end-shift = { $from_day } – { $reason }. Тому строк закінчується пізніше: { $date }

## Assumptions

law-assume-simple = Ми припускаємо: лист здали на пошту як звичайний лист у Німеччині. День: { $date_day }
law-assume-simple-posted = Ми припускаємо: лист надійшов звичайною поштою в Німеччині.
law-assume-simple-unverified = Ми припускаємо, що лист здали на пошту { $date_day } Федеральна земля { $land }: тут, можливо, діє на один день більше.
law-assume-simple-no-land = Ми припускаємо, що лист здали на пошту { $date_day } Федеральної землі ми не знаємо.
law-assume-abroad = Ми припускаємо: лист надіслали поштою за кордон { $date_day }
law-assume-registered = Ми припускаємо: лист здали на пошту як рекомендований (Einschreiben) { $date_day }
law-assume-portal = Ми припускаємо: повідомлення про рішення (Bescheid) надійшло { $date_day }
law-assume-portal-ready = Ми припускаємо: рішення (Bescheid) стало доступним на порталі { $date_day }
law-assume-account = Ми припускаємо: рішення (Bescheid) було в скриньці Вашого облікового запису { $date_day }
law-assume-electronic = Ми припускаємо: відомство надіслало рішення (Bescheid) електронно { $date_day }
law-assume-public = Ми припускаємо: публічне оголошення було { $date_day }
law-assume-received = Ви вказали: лист надійшов { $date_day }
law-assume-received-earlier = Лист надійшов { $received_day } Але за законом враховується лише пізніший день: { $date }
law-assume-served = На листі написано: його офіційно вручено (Zustellung) { $date_day }

## Questions

law-ask-later = Лист надійшов пізніше, ніж { $date_day }? Тоді у Вас більше часу.
law-ask-received = Якого дня лист надійшов до Вас? Строк починається з цього дня.
law-ask-received-abroad = Якого дня лист надійшов до Вас за кордоном?
law-ask-served = Яку дату вказано на жовтому конверті? Із цього дня починається строк.
law-ask-slip = Якого дня Ви отримали рекомендований лист (Einschreiben)?
law-ask-handed-over = Якого дня Вам особисто передали лист?
law-ask-retrieved = Якого дня Ви відкрили рішення (Bescheid) на порталі?
law-ask-published = Якого дня рішення (Bescheid) публічно оголосили?
law-ask-letter-date = Якого дня надійшов лист? Ми не змогли точно прочитати дату.
law-ask-finality = Строк починається, лише коли рішення (Bescheid) діє остаточно. Запитайте про цей день у відомстві.
law-ask-illegible = Подивіться, будь ласка, в лист. Там є строк. Ми не змогли точно його прочитати.
law-ask-anchor = Подивіться, будь ласка, в лист. Строк закінчується перед певною подією. За скільки до неї: { $period }. Дня цієї події ми не знаємо.
law-ask-received-future = { $received_day } – це в майбутньому. Якого дня надійшов лист?
law-ask-received-too-early = Дата листа: { $issued_day } Він не міг надійти { $received_day } Коли він надійшов?

## Later days that may hold

law-year-missing = Немає роз’яснення порядку оскарження (Rechtsbehelfsbelehrung). Тоді строк зазвичай один рік. Останній день: { $date } Краще не чекайте так довго.
law-year-wrong = Роз’яснення порядку оскарження (Rechtsbehelfsbelehrung) у листі, можливо, неправильне. Тоді строк один рік. Останній день: { $date } Краще не чекайте так довго.
law-later-printed = У листі вказано пізніший день: { $date } Надійний лише раніший день.
law-later-computed = За законом може діяти пізніший день: { $date } Надійний лише раніший день.
law-later-disputed = Можливо, час є до пізнішого дня: { $date } Це спірно. Надійний лише раніший день.
law-later-unverified = Можливо, час є до пізнішого дня: { $date } Ми не змогли перевірити закон. Надійний лише раніший день.
law-later-working-day = Цього дня не працюють: { $day_day } Зазвичай досить і пізнішого дня: { $date } Надійний лише раніший день.
law-later-before = Можливо, досить і пізнішого дня: { $date } Це спірно. Надійний лише раніший день.
law-later-portal = Рішення (Bescheid) не було в обліковому записі? Тоді останній день: { $date }

## After a missed day

law-missed-later = Дійте зараз. Надійний день минув. Можливо, час ще є. Останній день: { $date }
law-missed-objection = День, мабуть, минув. Вам щось завадило не з Вашої вини, наприклад хвороба? Тоді можна подати заяву про поновлення строку («Wiedereinsetzung»). Це означає: вважають, що Ви встигли вчасно. Час для цього: { $period }. Він починається, коли перешкоди вже немає ({ $law }).
law-missed-social = День, мабуть, минув. Вам щось завадило не з Вашої вини? Тоді можна подати заяву про поновлення строку («Wiedereinsetzung», { $law }). Час для цього: { $period }. Він починається, коли перешкоди вже немає. Можна також подати заяву про перегляд (Überprüfung, § 44 SGB X). Перегляд означає: відомство ще раз усе перевіряє.
law-missed-long = Зверніться до консультаційного центру. Минуло вже понад рік. Рішення (Bescheid), мабуть, діє остаточно.
law-missed-long-social = Минуло вже понад рік. Ви ще можете подати заяву про перегляд (Überprüfung, § 44 SGB X). Перегляд означає: відомство ще раз усе перевіряє.
law-missed-order = Негайно надішліть заперечення (Widerspruch). День, мабуть, минув. Але заперечення ще діє до наказу про примусове стягнення (Vollstreckungsbescheid).
law-missed-payment = Заплатіть якнайшвидше або зателефонуйте туди. День оплати минув.
law-missed-reply = День минув. Ви все ж можете ще відповісти. Зробіть це якнайшвидше.
law-missed-submit = Швидко подайте документи або зателефонуйте. День минув.
law-missed-appointment = Зателефонуйте туди, якщо Ви не приходили. День зустрічі (Termin) минув.

## Warnings

law-warn-advertisement = Ви не мусите платити за те, чого не замовляли. Лист схожий на офіційний. Але це, ймовірно, реклама.
law-warn-private = Лист не від відомства. Діють інші правила.
law-warn-suspicious = Обережно: лист може бути шахрайством. Нічого не платіть. Спершу запитайте у відомстві.
law-warn-unclear = Ми не впевнені, що це офіційне рішення (Bescheid).
law-warn-foreign = Лист написано не німецькою. Ми можемо перевірити лише німецькі листи.
law-warn-iban-unreadable = Порівняйте номер рахунку (IBAN) із листом. Ми не змогли точно його прочитати.
law-warn-two-issue-dates = Подивіться, будь ласка, в лист. Там дві різні дати листа.
law-warn-strange-date = Подивіться, будь ласка, в лист. Одна дата в ньому незвична.
law-warn-sum-disagrees = Запитайте у відомстві. Суми в листі не збігаються.
law-warn-two-letters = Перевірте, будь ласка, кожен лист окремо. Можливо, це два різні листи.
law-warn-page-missing = Сфотографуйте, будь ласка, всі сторінки. Бракує щонайменше однієї. На ній може бути щось важливе.
law-warn-bad-picture = Зробіть, будь ласка, нове фото. Частину зображення ми не змогли прочитати.
law-warn-foreign-iban = Запитайте у відомстві, перш ніж платити. Рахунок за кордоном. Це незвично.
law-warn-instruction-missing = Ми не знайшли роз’яснення порядку оскарження (Rechtsbehelfsbelehrung). Оскаржити рішення все одно можна. Для надійності беріть раніший день.
law-warn-instruction-short = Для надійності дотримайтеся коротшого строку. У листі написано: { $printed }. У законі написано: { $legal }.
law-warn-instruction-long = Для надійності дотримайтеся коротшого строку. У листі написано: { $printed }. У законі написано: { $legal }.
law-warn-instruction-start = У листі, можливо, названо неправильний початок строку. Ми рахуємо від ранішого дня.
law-warn-instruction-remedy = У листі, можливо, названо неправильний спосіб оскарження. Запитайте у відомстві.
law-warn-instruction-reasons = Лист вимагає пояснити причини. Закон цього не вимагає. Заперечення (Widerspruch) діє й без причин.
law-warn-remedy-land = Запитайте у відомстві, що тут діє: заперечення (Widerspruch) чи позов (Klage). Федеральна земля { $land }: іноді допомагає лише позов.
law-warn-remedy-no-land = Запитайте у відомстві, що тут діє: заперечення (Widerspruch) чи позов (Klage). У деяких федеральних землях допомагає лише позов.
law-warn-day-disagrees = У листі вказано { $printed_day } Ми обчислили { $computed_day } Надійний раніший день.

## Actions

law-do-pay = Заплатіть { $sum }. Останній день: { $date }
law-do-pay-overdue = Заплатіть { $sum }. Останній день уже минув: { $date }
law-do-pay-open = Заплатіть { $sum }.
law-do-pay-unclear = Заплатіть. Точну суму вказано в листі.
law-do-debit-day = Вам нічого не треба переказувати. Із Вашого рахунку спишуть { $sum }. День: { $date }
law-do-debit = Вам нічого не треба переказувати. Гроші спишуть із Вашого рахунку.
law-do-reply = Дайте відповідь. Останній день: { $date }
law-do-reply-open = Дайте відповідь на лист. Зважайте на строк.
law-do-submit = Подайте документи. Останній день: { $date }
law-do-submit-open = Подайте документи, названі в листі.
law-do-attend = Прийдіть на зустріч (Termin). День: { $date }
law-do-attend-open = Вам призначено зустріч (Termin). Подивіться в листі, коли вона.
law-do-widerspruch = Якщо Ви не погоджуєтеся: напишіть заперечення (Widerspruch). Останній день: { $date }
law-do-widerspruch-open = Якщо Ви не погоджуєтеся: швидко напишіть заперечення (Widerspruch).
law-do-einspruch = Якщо Ви не погоджуєтеся: напишіть протест (Einspruch). Останній день: { $date }
law-do-einspruch-open = Якщо Ви не погоджуєтеся: швидко напишіть протест (Einspruch).
law-do-klage = Якщо Ви не погоджуєтеся: можна подати позов до суду (Klage). Останній день: { $date }
law-do-klage-open = Якщо Ви не погоджуєтеся: можна подати позов до суду (Klage). Зважайте на строк.
law-do-either = Якщо Ви не погоджуєтеся: можна подати заперечення (Widerspruch) або позов (Klage). Останній день: { $date }
law-do-either-open = Якщо Ви не погоджуєтеся: можна подати заперечення (Widerspruch) або позов (Klage). Зважайте на строк.
law-do-keep = Збережіть лист.
law-do-nothing-doubtful = Нічого не робіть, поки не запитаєте в надійній установі.

law-warn-sender = Тут важливо, яке відомство надіслало лист. Для листів деяких відомств діє інший строк. Подивіться в лист.
