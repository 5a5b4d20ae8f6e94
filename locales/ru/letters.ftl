# Russian. Letters to send: the translation beside the German letter, so that the reader understands it.

## Parts of every letter

letter-line = { $text }
letter-blank-name = [Ваше имя и фамилия]
letter-blank-street = [Ваша улица и номер дома]
letter-blank-town = [Ваш почтовый индекс и населённый пункт]
letter-blank-authority = [Название и адрес ведомства]
letter-blank-day = [дата]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Тема Вашего письма: «{ $title }»
letter-reference = { $label }: { $value }
letter-salutation = Уважаемые дамы и господа,
letter-confirm = Прошу письменно подтвердить мне, что это письмо поступило.
letter-closing = С уважением
letter-signature = [Ваша подпись]

## Objection to keep the deadline

letter-objection-title = Подать возражение (Widerspruch) или протест (Einspruch)
letter-objection-purpose = Так Вы соблюдёте срок. Причины можно отправить позже.
letter-widerspruch-subject = Возражение (Widerspruch) против Вашего решения (Bescheid) от { $day }
letter-widerspruch = против Вашего решения (Bescheid) от { $day } подаю возражение (Widerspruch).
letter-einspruch-subject = Протест (Einspruch) против Вашего решения (Bescheid) от { $day }
letter-einspruch = против Вашего решения (Bescheid) от { $day } подаю протест (Einspruch).
letter-fine-subject = Протест (Einspruch) против Вашего постановления о штрафе (Bußgeldbescheid) от { $day }
letter-fine = против Вашего постановления о штрафе (Bußgeldbescheid) от { $day } подаю протест (Einspruch).
letter-penalty-subject = Протест (Einspruch) против судебного приказа о наказании (Strafbefehl) от { $day }
letter-penalty = против судебного приказа о наказании (Strafbefehl) от { $day } подаю протест (Einspruch).
letter-order-subject = Возражение (Widerspruch) против судебного приказа об оплате (Mahnbescheid) от { $day }
letter-order = против судебного приказа об оплате (Mahnbescheid) от { $day } подаю возражение (Widerspruch). Я возражаю против всего требования.
letter-enforcement-subject = Протест (Einspruch) против приказа о принудительном взыскании (Vollstreckungsbescheid) от { $day }
letter-enforcement = против приказа о принудительном взыскании (Vollstreckungsbescheid) от { $day } подаю протест (Einspruch).
letter-reasons-later = Причины я пришлю Вам позже. Прошу до этого не принимать решение.
letter-reasons-open = По существу дела я выскажусь позже.
letter-restore = Прошу восстановить срок (Wiedereinsetzung in den vorigen Stand). Написать раньше было невозможно, и это произошло не по моей вине.
letter-restore-why = [Напишите здесь: что Вам помешало? С каких пор это снова возможно?]
letter-suspend = Прошу приостановить исполнение (Aussetzung der Vollziehung) до Вашего решения по этому вопросу ({ $law }).

## Reply to a hearing or a question

letter-reply-title = Ответ на заслушивание (Anhörung) или вопрос
letter-reply-purpose = Так Вы сообщаете ведомству своё мнение до его решения.
letter-reply-subject = Мой ответ на Ваше письмо от { $day }
letter-reply = по Вашему письму от { $day } сообщаю следующее:
letter-reply-own = [Напишите здесь своё мнение. Что произошло? Что должно знать ведомство?]
letter-reply-mind = Прошу учесть это в Вашем решении.

## More time

letter-time-title = Просьба дать больше времени
letter-time-purpose = Так Вы просите отодвинуть последний день для ответа или документов.
letter-time-subject = Просьба дать больше времени по Вашему письму от { $day }
letter-time = для ответа на Ваше письмо от { $day } мне нужно больше времени.
letter-time-until = Прошу продлить срок. Новый последний день: [дата].
letter-time-why = Моя причина: [Напишите здесь, почему Вам нужно больше времени.]

## Paying in instalments, later, or not at all

letter-instalments-title = Просьба об оплате частями (Ratenzahlung)
letter-instalments-purpose = Так Вы просите разрешить оплату несколькими частями.
letter-instalments-subject = Просьба об оплате частями (Ratenzahlung) по Вашему письму от { $day }
letter-debt = в Вашем письме от { $day } Вы требуете от меня { $sum }.
letter-debt-unclear = в Вашем письме от { $day } Вы требуете от меня деньги.
letter-instalments = Я не могу заплатить эту сумму сразу. Прошу разрешить оплату частями (Ratenzahlung).
letter-instalments-offer = Я могу платить в месяц [сумма] евро. Первый платёж: [дата].
letter-means = Мой доход в месяц: [сумма] евро. Мои расходы в месяц: [сумма] евро.
letter-why = Моя причина: [Напишите здесь, почему Вы не можете заплатить.]
letter-enclosed = Прилагаю подтверждения: [например, выписка со счёта или решение Jobcenter]
letter-no-enforcement = Прошу не начинать принудительное исполнение (Vollstreckung) до Вашего решения по этому вопросу.

letter-deferral-title = Просьба об отсрочке (Stundung): платить позже
letter-deferral-purpose = Так Вы просите разрешить заплатить позже.
letter-deferral-subject = Заявление об отсрочке платежа (Stundung) по Вашему письму от { $day }
letter-deferral = Сейчас я не могу заплатить эту сумму. Прошу об отсрочке платежа (Stundung) до [дата].

letter-waiver-title = Просьба о прощении долга (Erlass): не платить
letter-waiver-purpose = Так Вы просите отказаться от требования, потому что оплата ставит Вас в тяжёлое положение.
letter-waiver-subject = Заявление о прощении долга (Erlass) по Вашему письму от { $day }
letter-waiver = Этот платёж ставит меня в тяжёлое положение. Прошу простить мне эту сумму (Erlass).
letter-waiver-else = Если это невозможно, прошу об отсрочке (Stundung) или оплате частями (Ratenzahlung).

## Access to the file

letter-file-title = Просьба об ознакомлении с делом (Akteneinsicht)
letter-file-purpose = Так Вы сможете прочитать всё, что ведомство собрало по Вашему делу.
letter-file-subject = Заявление об ознакомлении с делом (Akteneinsicht) по Вашему письму от { $day }
letter-file = по Вашему письму от { $day } прошу разрешить мне ознакомиться с делом (Akteneinsicht).
letter-file-law = по Вашему письму от { $day } прошу разрешить мне ознакомиться с делом (Akteneinsicht, { $law }).
letter-file-how = Прошу прислать мне копии или назвать время для ознакомления.

## Change of address

letter-address-title = Сообщить новый адрес
letter-address-purpose = Так следующие письма придут к Вам.
letter-address-subject = Мой новый адрес
letter-address = мой адрес изменился. С [дата] я живу здесь:
letter-address-new = [улица и номер дома, почтовый индекс и населённый пункт]
letter-address-use = Прошу отправлять все письма на этот адрес.

## "I have paid"

letter-paid-title = Сообщить, что Вы заплатили
letter-paid-purpose = Так Вы показываете, что Ваш платёж уже в пути или поступил.
letter-paid-subject = Мой платёж по Вашему письму от { $day }
letter-paid = сумма { $sum } переведена мной [дата].
letter-paid-unclear = сумма переведена мной [дата].
letter-paid-account = Переведено на этот номер счёта (IBAN): { $iban }
letter-paid-reference = Назначение платежа (Verwendungszweck): { $reference }
letter-paid-proof = Прилагаю копию выписки со счёта.
letter-paid-check = Прошу это проверить. Прошу подтвердить мне, что долга больше нет.

## What to mind, in the reader's language

letter-note-fill = Проверьте все данные. Заполните места в квадратных скобках по-немецки.
letter-note-by = Письмо должно поступить вовремя. Последний день: { $day }
letter-note-late = Последний день, видимо, прошёл: { $day } Сразу обратитесь за советом.
letter-note-signed = Распечатайте письмо и подпишите его. Обычного электронного письма недостаточно ({ $law }).
letter-note-in_person = Можно также прийти, и там всё запишут за Вас. Это называется «zur Niederschrift» (устно под запись).
letter-note-email = Это письмо можно отправить и обычным электронным письмом ({ $law }).
letter-note-court-form = Лучше всего возьмите бланк, приложенный к судебному приказу об оплате (Mahnbescheid).
letter-note-free = Для этого письма нет особой формы. Обычно достаточно и электронного письма.
letter-note-proof = Нужно доказательство, что письмо поступило. Попросите подтвердить, что его у Вас приняли.
letter-note-copy = Оставьте себе копию.
letter-note-no-objection = Это письмо не является возражением (Widerspruch). Срок для него идёт дальше.
letter-note-no-extension = Срок для возражения (Widerspruch), протеста (Einspruch) или иска (Klage) от этого не становится длиннее.
letter-note-silence = По существу дела Вы не обязаны ничего говорить. Обязательны только сведения о Вашей личности (§ 111 OWiG).
letter-note-accused = По существу дела Вы не обязаны ничего говорить. Сначала обратитесь за советом.
letter-note-witness = Вы не обязаны давать показания против себя и близких родственников (§ 52 и § 55 StPO).
letter-note-pay = Пока платить всё равно нужно.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Спросите в ведомстве. Оно обязано сказать, какие у Вас права.
letter-advice-court = У Вас мало денег? Тогда спросите в участковом суде (Amtsgericht) о помощи на консультацию (Beratungshilfe). Тогда совет адвоката стоит не больше 15 евро.
letter-advice-public = У Вас мало денег? Тогда обратитесь в публичную правовую консультацию (Öffentliche Rechtsberatung) в Вашем городе.
letter-advice-social = Бесплатный совет дают, например, Caritas, Diakonie и AWO. Социальные союзы, такие как VdK и SoVD, помогают своим членам.
letter-advice-debt = Совет по долгам даёт консультация для должников (Schuldnerberatung), обычно бесплатно. Советуют и центры защиты потребителей (Verbraucherzentrale), часто за небольшую плату.
letter-advice-migration = Бесплатный совет даёт миграционная консультация (Migrationsberatung), например в Caritas, Diakonie или AWO.
letter-advice-tax = Совет по налогам дают союзы Lohnsteuerhilfeverein своим членам, а также налоговые консультанты.
