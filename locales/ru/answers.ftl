# Russian. Answers in the chat about a letter: what only a question brings up.

## How an answer begins

answer-not-in-letter = В Вашем письме этого нет.
answer-nearest = Лучше всего подходит это место в письме:
answer-quote = В письме об этом написано:
answer-words = «{ $words }»
answer-ask-there = Спросите там, откуда пришло письмо.
answer-unsure = Ваш вопрос не совсем понятен. Возможно, Вы имели в виду один из этих?
answer-off-topic = Здесь я отвечаю только на вопросы о Вашем письме.
answer-too-long = Ваш вопрос слишком длинный. Спросите, пожалуйста, короче.
answer-hello = Пожалуйста. Спрашивайте, что хотите знать о своём письме.
answer-who = Я программа, а не человек. Я могу ошибаться.
answer-privacy = Ваше письмо находится только в оперативной памяти этого сервиса.
answer-privacy-delete = Кнопка «Удалить сейчас» сразу всё убирает.

## Not in the letter

answer-no-amount = Мы не нашли сумму, которую Вы должны заплатить.
answer-no-pay-day = Мы не нашли день, до которого Вы должны заплатить.
answer-no-account = Мы не нашли счёт, на который Вы должны платить.
answer-no-remedy-day = Мы не нашли срок для возражения (Widerspruch), протеста (Einspruch) или иска (Klage).
answer-effect-unknown = В письме не сказано, можно ли ждать до решения.
answer-form-unknown = В письме не сказано, в какой форме.
answer-no-reply = Мы не нашли требования ответить.
answer-no-documents = Мы не нашли требования что-то подать.
answer-no-consequence = В письме не сказано, что будет, если этого не сделать.
answer-no-contact = Мы не нашли ни телефона, ни электронного адреса.
answer-no-hours = Мы не нашли часов приёма.
answer-no-address = Мы не нашли адреса ведомства.
answer-no-reference = Мы не нашли ни номера дела (Aktenzeichen), ни кассового номера (Kassenzeichen).
answer-no-sender = Мы не смогли прочитать отправителя.
answer-no-kind = Мы не смогли определить, что это за письмо.
answer-no-appointment = Мы не нашли назначенной встречи (Termin).
answer-no-received = Мы не нашли сумму, которую Вы получите.
answer-no-received-day = Мы не нашли день, когда поступят деньги.
answer-no-debit = Мы ничего не нашли о списании со счёта.
answer-no-date = Мы не смогли прочитать дату письма.
answer-no-addressee = Мы не смогли прочитать, кому адресовано письмо.
answer-no-threat = В письме мы об этом ничего не нашли.
answer-no-reason = Причину в письме мы не нашли.
answer-no-calculation = Соответствующего расчёта в письме мы не нашли.
answer-all-pages = Мы не нашли признаков, что не хватает страницы.
answer-no-term = Это слово мы объяснить не можем.

## From the facts of the letter

answer-address = Адрес ведомства: { $address }
answer-submit-there = Отправьте или принесите это по такому адресу: { $address }
answer-missing-page = Похоже, не хватает страницы { $page }.

## If the reader does not agree

answer-no-advice = Стоит ли Вам это делать, мы сказать не можем.
answer-advice-who = Это вместе с Вами может проверить консультационный центр.
answer-cost-free = За само возражение (Widerspruch) здесь сбора нет.
answer-cost-free-einspruch = За сам протест (Einspruch) здесь сбора нет.
answer-cost-may = Возражение (Widerspruch) может стоить денег, если его отклонят.
answer-cost-court = Если Вы проиграете в суде, обычно нужно оплатить расходы.
answer-cost-social-court = В суде по социальным делам (Sozialgericht) судебные расходы Вы обычно не платите.
answer-form-safe = Надёжный способ — письмо с Вашей подписью.
answer-form-proof = Сохраните подтверждение, что Вы его отправили.
answer-call-not-enough = Для возражения (Widerspruch) или протеста (Einspruch) звонка недостаточно.
answer-lawyer = Для возражения (Widerspruch) или протеста (Einspruch) адвокат не нужен.
answer-lawyer-aid = У Вас мало денег? Участковый суд (Amtsgericht) даёт помощь на консультацию («Beratungshilfe»).
answer-wrong = Что-то неверно? Тогда скажите об этом ведомству.
answer-final = Если до последнего дня ничего не делать, решение обычно действует окончательно.

## Money and time

answer-cannot-pay = Не можете заплатить? Обратитесь туда, пока день не прошёл.
answer-instalments = Можно попросить платить небольшими частями. Это называется «Ratenzahlung» (оплата частями).
answer-deferral = Можно попросить о более позднем дне. Это называется «Stundung» (отсрочка платежа).
answer-debt-advice = Помочь может консультация для должников (Schuldnerberatung). Часто это бесплатно.
answer-time-law = Срок для возражения (Widerspruch), протеста (Einspruch) или иска (Klage) никто не может продлить.
answer-time-ask = Для ответа или документов можно попросить больше времени.
answer-time-before = Попросите об этом, пока день не прошёл.
answer-paid = Уже заплатили? Тогда платить ещё раз не нужно.
answer-paid-crossed = Иногда письмо приходит уже после Вашего платежа.
answer-paid-proof = Покажите ведомству выписку со счёта.
answer-enforcement = Кто не платит, обычно сначала получает напоминание о долге (Mahnung).
answer-enforcement-later = Позже ведомство может забрать деньги принудительно. Это называется «Vollstreckung» (принудительное исполнение).
answer-missed = День прошёл? Тогда действуйте немедленно.
answer-away = Срок идёт и тогда, когда Вы болеете или уехали.
answer-away-person = За Вас может ответить кто-то другой. Дайте этому человеку доверенность (Vollmacht).

## The letter and the reader

answer-late-letter = Письмо пришло в другой день? Укажите этот день вверху.
answer-late-letter-proof = Сохраните конверт, если он ещё у Вас.
answer-moved = Сообщите ведомству свой новый адрес.
answer-moved-valid = Решение всё равно может действовать.
answer-not-me = Письмо не для Вас? Тогда скажите об этом ведомству.
answer-real = Признаков мошенничества мы не нашли.
answer-real-check = Не уверены? Тогда позвоните туда.
answer-real-number = Номер телефона для этого найдите сами, а не в этом письме.
answer-help = Помогают, например, Caritas, Diakonie, социальные союзы и центры защиты потребителей (Verbraucherzentrale).
answer-help-migration = Для приехавших в Германию есть бесплатная миграционная консультация (Migrationsberatung).
answer-help-bring = Возьмите туда письмо с собой.
answer-move-appointment = Позвоните заранее и попросите о другом дне.
answer-move-appointment-ill = Вы болеете? Тогда пришлите справку от врача.
answer-language = Эта страница есть на нескольких языках. Язык можно выбрать вверху.
answer-language-companion = В ведомство можно взять с собой кого-то, кто будет переводить.
answer-drafts = Внизу страницы есть готовые письма, которые можно отправить.

## When somebody is in distress

answer-distress = Это звучит очень тяжело. Вам не нужно оставаться с этим наедине.
answer-distress-phone = Телефон доверия (Telefonseelsorge) слушает днём и ночью, бесплатно: 0800 1110111.
answer-distress-emergency = Чья-то жизнь в опасности? Звоните 112.
answer-threat = С угрозами мы помочь не можем. Поговорите, пожалуйста, с кем-нибудь.

## Questions to choose from

ask-how_much = Сколько мне нужно заплатить?
ask-pay_until = До какого дня нужно заплатить?
ask-pay_how = На какой счёт платить?
ask-cannot_pay = Что делать, если я не могу заплатить?
ask-object_until = До какого дня можно оспорить решение?
ask-object_how = Как оспорить решение?
ask-object_effect = Нужно ли всё равно сначала платить?
ask-reply_until = До какого дня нужно ответить?
ask-documents = Что нужно подать?
ask-what_is_it = Что это за письмо?
ask-who_sent = От кого это письмо?
ask-what_to_do = Что мне делать?
ask-if_nothing = Что будет, если ничего не делать?
ask-whom_to_call = Кому можно позвонить?
ask-reference = Где указан номер моего дела?
ask-why_day = Почему именно этот день?
ask-appointment_when = Когда моя встреча (Termin)?
ask-how_much_received = Сколько денег я получу?
ask-is_real = Настоящее ли это письмо?
ask-help = Кто может мне помочь?
ask-more_time = Можно ли получить больше времени?
