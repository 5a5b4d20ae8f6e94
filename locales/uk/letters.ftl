# Ukrainian. Letters to send: the translation beside the German letter, so that the reader understands it.

## Parts of every letter

letter-line = { $text }
letter-blank-name = [Ваше ім’я та прізвище]
letter-blank-street = [Ваша вулиця й номер будинку]
letter-blank-town = [Ваш поштовий індекс і населений пункт]
letter-blank-authority = [Назва й адреса відомства]
letter-blank-day = [дата]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Тема Вашого листа: «{ $title }»
letter-reference = { $label }: { $value }
letter-salutation = Шановні пані та панове,
letter-confirm = Прошу письмово підтвердити мені, що цей лист надійшов.
letter-closing = З повагою
letter-signature = [Ваш підпис]

## Objection to keep the deadline

letter-objection-title = Подати заперечення (Widerspruch) або протест (Einspruch)
letter-objection-purpose = Так Ви дотримаєтеся строку. Причини можна надіслати пізніше.
letter-widerspruch-subject = Заперечення (Widerspruch) проти Вашого рішення (Bescheid) від { $day }
letter-widerspruch = проти Вашого рішення (Bescheid) від { $day } подаю заперечення (Widerspruch).
letter-einspruch-subject = Протест (Einspruch) проти Вашого рішення (Bescheid) від { $day }
letter-einspruch = проти Вашого рішення (Bescheid) від { $day } подаю протест (Einspruch).
letter-fine-subject = Протест (Einspruch) проти Вашої постанови про штраф (Bußgeldbescheid) від { $day }
letter-fine = проти Вашої постанови про штраф (Bußgeldbescheid) від { $day } подаю протест (Einspruch).
letter-penalty-subject = Протест (Einspruch) проти судового наказу про покарання (Strafbefehl) від { $day }
letter-penalty = проти судового наказу про покарання (Strafbefehl) від { $day } подаю протест (Einspruch).
letter-order-subject = Заперечення (Widerspruch) проти судового наказу про оплату (Mahnbescheid) від { $day }
letter-order = проти судового наказу про оплату (Mahnbescheid) від { $day } подаю заперечення (Widerspruch). Я заперечую проти всієї вимоги.
letter-enforcement-subject = Протест (Einspruch) проти наказу про примусове стягнення (Vollstreckungsbescheid) від { $day }
letter-enforcement = проти наказу про примусове стягнення (Vollstreckungsbescheid) від { $day } подаю протест (Einspruch).
letter-reasons-later = Причини я надішлю Вам пізніше. Прошу не ухвалювати рішення до того часу.
letter-reasons-open = По суті справи я висловлюся пізніше.
letter-restore = Прошу поновити строк (Wiedereinsetzung in den vorigen Stand). Написати раніше було неможливо, і це сталося не з моєї вини.
letter-restore-why = [Напишіть тут: що Вам завадило? Відколи це знову можливо?]
letter-suspend = Прошу зупинити виконання (Aussetzung der Vollziehung) до Вашого рішення в цьому питанні ({ $law }).

## Reply to a hearing or a question

letter-reply-title = Відповідь на заслуховування (Anhörung) або запитання
letter-reply-purpose = Так Ви кажете відомству свою думку, перш ніж воно вирішить.
letter-reply-subject = Моя відповідь на Ваш лист від { $day }
letter-reply = щодо Вашого листа від { $day } повідомляю таке:
letter-reply-own = [Напишіть тут свою думку. Що сталося? Що має знати відомство?]
letter-reply-mind = Прошу врахувати це у Вашому рішенні.

## More time

letter-time-title = Прохання дати більше часу
letter-time-purpose = Так Ви просите відсунути останній день для відповіді або документів.
letter-time-subject = Прохання дати більше часу щодо Вашого листа від { $day }
letter-time = для відповіді на Ваш лист від { $day } мені потрібно більше часу.
letter-time-until = Прошу продовжити строк. Новий останній день: [дата].
letter-time-why = Моя причина: [Напишіть тут, чому Вам потрібно більше часу.]

## Paying in instalments, later, or not at all

letter-instalments-title = Прохання про оплату частинами (Ratenzahlung)
letter-instalments-purpose = Так Ви просите дозволу сплатити суму кількома частинами.
letter-instalments-subject = Прохання про оплату частинами (Ratenzahlung) щодо Вашого листа від { $day }
letter-debt = у Вашому листі від { $day } Ви вимагаєте від мене { $sum }.
letter-debt-unclear = у Вашому листі від { $day } Ви вимагаєте від мене грошей.
letter-instalments = Я не можу сплатити цю суму одразу. Прошу дозволити оплату частинами (Ratenzahlung).
letter-instalments-offer = Я можу платити на місяць [сума] євро. Перший платіж: [дата].
letter-means = Мій дохід на місяць: [сума] євро. Мої витрати на місяць: [сума] євро.
letter-why = Моя причина: [Напишіть тут, чому Ви не можете заплатити.]
letter-enclosed = Додаю підтвердження: [наприклад, виписка з рахунку або рішення Jobcenter]
letter-no-enforcement = Прошу не починати примусове виконання (Vollstreckung) до Вашого рішення в цьому питанні.

letter-deferral-title = Прохання про відстрочення (Stundung): платити пізніше
letter-deferral-purpose = Так Ви просите дозволу заплатити пізніше.
letter-deferral-subject = Заява про відстрочення платежу (Stundung) щодо Вашого листа від { $day }
letter-deferral = Зараз я не можу сплатити цю суму. Прошу надати відстрочення платежу (Stundung) до [дата].

letter-waiver-title = Прохання про прощення боргу (Erlass): не платити
letter-waiver-purpose = Так Ви просите відмовитися від вимоги, бо оплата ставить Вас у скруту.
letter-waiver-subject = Заява про прощення боргу (Erlass) щодо Вашого листа від { $day }
letter-waiver = Цей платіж ставить мене в скрутне становище. Прошу простити мені цю суму (Erlass).
letter-waiver-else = Якщо це неможливо, прошу надати відстрочення (Stundung) або дозволити оплату частинами (Ratenzahlung).

## Access to the file

letter-file-title = Прохання ознайомитися зі справою (Akteneinsicht)
letter-file-purpose = Так Ви зможете прочитати все, що відомство зібрало у Вашій справі.
letter-file-subject = Заява про ознайомлення зі справою (Akteneinsicht) щодо Вашого листа від { $day }
letter-file = щодо Вашого листа від { $day } прошу дозволити мені ознайомитися зі справою (Akteneinsicht).
letter-file-law = щодо Вашого листа від { $day } прошу дозволити мені ознайомитися зі справою (Akteneinsicht, { $law }).
letter-file-how = Прошу надіслати мені копії або назвати час для ознайомлення.

## Change of address

letter-address-title = Повідомити нову адресу
letter-address-purpose = Так наступні листи надійдуть до Вас.
letter-address-subject = Моя нова адреса
letter-address = моя адреса змінилася. З [дата] я живу тут:
letter-address-new = [вулиця й номер будинку, поштовий індекс і населений пункт]
letter-address-use = Прошу надсилати всі листи на цю адресу.

## "I have paid"

letter-paid-title = Повідомити, що Ви заплатили
letter-paid-purpose = Так Ви показуєте, що Ваш платіж уже в дорозі або надійшов.
letter-paid-subject = Мій платіж щодо Вашого листа від { $day }
letter-paid = суму { $sum } переказано мною [дата].
letter-paid-unclear = суму переказано мною [дата].
letter-paid-account = Переказано на цей номер рахунку (IBAN): { $iban }
letter-paid-reference = Призначення платежу (Verwendungszweck): { $reference }
letter-paid-proof = Додаю копію виписки з рахунку.
letter-paid-check = Прошу це перевірити. Прошу підтвердити мені, що боргу більше немає.

## What to mind, in the reader's language

letter-note-fill = Перевірте всі дані. Заповніть місця у квадратних дужках німецькою.
letter-note-by = Лист має надійти вчасно. Останній день: { $day }
letter-note-late = Останній день, мабуть, минув: { $day } Одразу зверніться по пораду.
letter-note-signed = Роздрукуйте лист і підпишіть його. Звичайного електронного листа не досить ({ $law }).
letter-note-in_person = Можна також прийти, і там усе запишуть за Вас. Це називається «zur Niederschrift» (усно під запис).
letter-note-email = Цей лист можна надіслати й звичайним електронним листом ({ $law }).
letter-note-court-form = Найкраще візьміть бланк, доданий до судового наказу про оплату (Mahnbescheid).
letter-note-free = Для цього листа немає особливої форми. Зазвичай досить і електронного листа.
letter-note-proof = Потрібен доказ, що лист надійшов. Попросіть підтвердити, що його у Вас прийняли.
letter-note-copy = Залиште собі копію.
letter-note-no-objection = Цей лист не є запереченням (Widerspruch). Строк для нього триває далі.
letter-note-no-extension = Строк для заперечення (Widerspruch), протесту (Einspruch) або позову (Klage) через це не подовжується.
letter-note-silence = По суті справи Ви не зобов’язані нічого казати. Обов’язкові лише відомості про Вашу особу (§ 111 OWiG).
letter-note-accused = По суті справи Ви не зобов’язані нічого казати. Спершу зверніться по пораду.
letter-note-witness = Ви не зобов’язані свідчити проти себе й близьких родичів (§ 52 і § 55 StPO).
letter-note-pay = Поки що платити все одно треба.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Запитайте у відомстві. Воно зобов’язане сказати, які у Вас права.
letter-advice-court = У Вас мало грошей? Тоді запитайте в дільничному суді (Amtsgericht) про допомогу на консультацію (Beratungshilfe). Тоді порада адвоката коштує щонайбільше 15 євро.
letter-advice-public = У Вас мало грошей? Тоді зверніться до публічної правової консультації (Öffentliche Rechtsberatung) у Вашому місті.
letter-advice-social = Безкоштовну пораду дають, наприклад, Caritas, Diakonie та AWO. Соціальні спілки, як-от VdK і SoVD, допомагають своїм членам.
letter-advice-debt = Пораду щодо боргів дає консультація для боржників (Schuldnerberatung), зазвичай безкоштовно. Радять і центри захисту прав споживачів (Verbraucherzentrale), часто за невелику плату.
letter-advice-migration = Безкоштовну пораду дає міграційна консультація (Migrationsberatung), наприклад у Caritas, Diakonie або AWO.
letter-advice-tax = Пораду щодо податків дають спілки Lohnsteuerhilfeverein своїм членам, а також податкові консультанти.
