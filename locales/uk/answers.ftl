# Ukrainian. Answers in the chat about a letter: what only a question brings up.

## How an answer begins

answer-not-in-letter = У Вашому листі цього немає.
answer-nearest = Найкраще підходить це місце в листі:
answer-quote = У листі про це написано:
answer-words = «{ $words }»
answer-ask-there = Запитайте там, звідки прийшов лист.
answer-unsure = Ваше запитання не зовсім зрозуміле. Можливо, Ви мали на увазі одне з цих?
answer-off-topic = Тут я відповідаю лише на запитання про Ваш лист.
answer-too-long = Ваше запитання задовге. Запитайте, будь ласка, коротше.
answer-hello = Будь ласка. Запитуйте, що хочете знати про свій лист.
answer-who = Я програма, а не людина. Я можу помилятися.
answer-privacy = Ваш лист є лише в оперативній пам’яті цього сервісу.
answer-privacy-delete = Кнопка «Видалити зараз» одразу все прибирає.

## Not in the letter

answer-no-amount = Ми не знайшли суми, яку Ви маєте заплатити.
answer-no-pay-day = Ми не знайшли дня, до якого Ви маєте заплатити.
answer-no-account = Ми не знайшли рахунку, на який Ви маєте платити.
answer-no-remedy-day = Ми не знайшли строку для заперечення (Widerspruch), протесту (Einspruch) або позову (Klage).
answer-effect-unknown = У листі не сказано, чи можна чекати до рішення.
answer-form-unknown = У листі не сказано, у якій формі.
answer-no-reply = Ми не знайшли вимоги відповісти.
answer-no-documents = Ми не знайшли вимоги щось подати.
answer-no-consequence = У листі не сказано, що буде, якщо цього не зробити.
answer-no-contact = Ми не знайшли ні телефону, ні електронної адреси.
answer-no-hours = Ми не знайшли годин прийому.
answer-no-address = Ми не знайшли адреси відомства.
answer-no-reference = Ми не знайшли ні номера справи (Aktenzeichen), ні касового номера (Kassenzeichen).
answer-no-sender = Ми не змогли прочитати відправника.
answer-no-kind = Ми не змогли визначити, що це за лист.
answer-no-appointment = Ми не знайшли призначеної зустрічі (Termin).
answer-no-received = Ми не знайшли суми, яку Ви отримаєте.
answer-no-received-day = Ми не знайшли дня, коли надійдуть гроші.
answer-no-debit = Ми нічого не знайшли про списання з рахунку.
answer-no-date = Ми не змогли прочитати дату листа.
answer-no-addressee = Ми не змогли прочитати, кому адресовано лист.
answer-no-threat = У листі ми про це нічого не знайшли.
answer-no-reason = Причини в листі ми не знайшли.
answer-no-calculation = Відповідного розрахунку в листі ми не знайшли.
answer-all-pages = Ми не знайшли ознак, що бракує сторінки.
answer-no-term = Цього слова ми пояснити не можемо.

## From the facts of the letter

answer-address = Адреса відомства: { $address }
answer-submit-there = Надішліть або принесіть це на таку адресу: { $address }
answer-missing-page = Здається, бракує сторінки { $page }.

## If the reader does not agree

answer-no-advice = Чи варто Вам це робити, ми сказати не можемо.
answer-advice-who = Це разом із Вами може перевірити консультаційний центр.
answer-cost-free = За саме заперечення (Widerspruch) тут збору немає.
answer-cost-free-einspruch = За сам протест (Einspruch) тут збору немає.
answer-cost-may = Заперечення (Widerspruch) може коштувати грошей, якщо його відхилять.
answer-cost-court = Якщо Ви програєте в суді, зазвичай треба сплатити витрати.
answer-cost-social-court = У суді із соціальних справ (Sozialgericht) судових витрат Ви зазвичай не платите.
answer-form-safe = Надійний спосіб – лист із Вашим підписом.
answer-form-proof = Збережіть підтвердження, що Ви його надіслали.
answer-call-not-enough = Для заперечення (Widerspruch) або протесту (Einspruch) дзвінка не досить.
answer-lawyer = Для заперечення (Widerspruch) або протесту (Einspruch) адвокат не потрібен.
answer-lawyer-aid = У Вас мало грошей? Дільничний суд (Amtsgericht) дає допомогу на консультацію («Beratungshilfe»).
answer-wrong = Щось неправильно? Тоді скажіть про це відомству.
answer-final = Якщо до останнього дня нічого не робити, рішення зазвичай діє остаточно.

## Money and time

answer-cannot-pay = Не можете заплатити? Зверніться туди, поки день не минув.
answer-instalments = Можна попросити платити невеликими частинами. Це називається «Ratenzahlung» (оплата частинами).
answer-deferral = Можна попросити пізніший день. Це називається «Stundung» (відстрочення платежу).
answer-debt-advice = Допомогти може консультація для боржників (Schuldnerberatung). Часто це безкоштовно.
answer-time-law = Строк для заперечення (Widerspruch), протесту (Einspruch) або позову (Klage) ніхто не може продовжити.
answer-time-ask = Для відповіді або документів можна попросити більше часу.
answer-time-before = Попросіть про це, поки день не минув.
answer-paid = Уже заплатили? Тоді платити ще раз не треба.
answer-paid-crossed = Іноді лист надходить уже після Вашого платежу.
answer-paid-proof = Покажіть відомству виписку з рахунку.
answer-enforcement = Хто не платить, зазвичай спершу отримує нагадування про борг (Mahnung).
answer-enforcement-later = Пізніше відомство може забрати гроші примусово. Це називається «Vollstreckung» (примусове виконання).
answer-missed = День минув? Тоді дійте негайно.
answer-away = Строк триває й тоді, коли Ви хворієте або в поїздці.
answer-away-person = Замість Вас може відповісти хтось інший. Дайте цій особі довіреність (Vollmacht).

## The letter and the reader

answer-late-letter = Лист надійшов іншого дня? Укажіть цей день угорі.
answer-late-letter-proof = Збережіть конверт, якщо він ще у Вас.
answer-moved = Повідомте відомству свою нову адресу.
answer-moved-valid = Рішення все одно може діяти.
answer-not-me = Лист не для Вас? Тоді скажіть про це відомству.
answer-real = Ознак шахрайства ми не знайшли.
answer-real-check = Не впевнені? Тоді зателефонуйте туди.
answer-real-number = Номер телефону для цього знайдіть самі, а не в цьому листі.
answer-help = Допомагають, наприклад, Caritas, Diakonie, соціальні спілки та центри захисту прав споживачів (Verbraucherzentrale).
answer-help-migration = Для тих, хто приїхав до Німеччини, є безкоштовна міграційна консультація (Migrationsberatung).
answer-help-bring = Візьміть туди лист із собою.
answer-move-appointment = Зателефонуйте заздалегідь і попросіть інший день.
answer-move-appointment-ill = Ви хворієте? Тоді надішліть довідку від лікаря.
answer-language = Ця сторінка доступна кількома мовами. Мову можна вибрати вгорі.
answer-language-companion = До відомства можна взяти із собою когось, хто перекладатиме.
answer-drafts = Унизу сторінки є готові листи, які можна надіслати.

## When somebody is in distress

answer-distress = Це звучить дуже важко. Ви не мусите залишатися з цим на самоті.
answer-distress-phone = Телефон довіри (Telefonseelsorge) слухає вдень і вночі, безкоштовно: 0800 1110111.
answer-distress-emergency = Чиєсь життя в небезпеці? Телефонуйте 112.
answer-threat = З погрозами ми допомогти не можемо. Будь ласка, поговоріть із кимось.

## Questions to choose from

ask-how_much = Скільки я маю заплатити?
ask-pay_until = До якого дня я маю заплатити?
ask-pay_how = На який рахунок платити?
ask-cannot_pay = Що робити, якщо я не можу заплатити?
ask-object_until = До якого дня можна оскаржити?
ask-object_how = Як це оскаржити?
ask-object_effect = Чи треба все одно спершу платити?
ask-reply_until = До якого дня треба відповісти?
ask-documents = Що треба подати?
ask-what_is_it = Що це за лист?
ask-who_sent = Від кого цей лист?
ask-what_to_do = Що мені робити?
ask-if_nothing = Що буде, якщо нічого не робити?
ask-whom_to_call = Кому можна зателефонувати?
ask-reference = Де вказано номер моєї справи?
ask-why_day = Чому саме цей день?
ask-appointment_when = Коли моя зустріч (Termin)?
ask-how_much_received = Скільки грошей я отримаю?
ask-is_real = Чи лист справжній?
ask-help = Хто може мені допомогти?
ask-more_time = Чи можна отримати більше часу?
