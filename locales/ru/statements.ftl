# Russian. The sentences about a letter. A day with its weekday ends in "г.", so no full stop follows it.

## The authority as the subject of a sentence

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

## One sentence that says it all

headline-pay = { $sender } требует заплатить { $sum }.
headline-pay-charge = { $sender } требует заплатить { $sum }: { $charge }.
headline-pay-money = { $sender } требует с Вас деньги.
headline-pay-parts = { $sender } требует с Вас деньги. Количество частей: { $parts }.
headline-pay-unnamed = Вы должны заплатить { $sum }.
headline-pay-charge-unnamed = Вы должны заплатить { $sum }: { $charge }.
headline-pay-money-unnamed = Вы должны заплатить деньги.
headline-pay-parts-unnamed = Вы должны заплатить деньги. Количество частей: { $parts }.
headline-debit = { $sender } спишет с Вашего счёта { $sum }.
headline-debit-charge = { $sender } спишет с Вашего счёта { $sum }: { $charge }.
headline-debit-money = { $sender } спишет деньги с Вашего счёта.
headline-debit-unnamed = С Вашего счёта спишут { $sum }.
headline-debit-charge-unnamed = С Вашего счёта спишут { $sum }: { $charge }.
headline-debit-money-unnamed = С Вашего счёта спишут деньги.
headline-receive = { $sender } платит Вам { $sum }.
headline-receive-money = { $sender } платит Вам деньги.
headline-receive-unnamed = Вы получите { $sum }.
headline-receive-money-unnamed = Вы получите деньги.
headline-attend = { $sender } назначает Вам встречу (Termin).
headline-attend-unnamed = Вам назначена встреча (Termin).
headline-reply = { $sender } ждёт от Вас ответа.
headline-reply-unnamed = Вы должны ответить на письмо.
headline-submit = { $sender } просит у Вас документы.
headline-submit-unnamed = Вы должны подать документы.
headline-apply = { $sender } напоминает Вам о заявлении.
headline-apply-unnamed = Вы можете подать заявление.
headline-write = { $sender } пишет Вам.
headline-write-unnamed = Вы получили официальное письмо.
headline-from = { $name }: { $main }
headline-about = { $main } Вид письма: { $kind }.

## The same for a letter that is no notice

headline-advertisement = Это не официальное решение (Bescheid). Это, вероятно, реклама.
headline-private = Это не решение (Bescheid) от ведомства.
headline-suspicious = Осторожно: это письмо может быть мошенничеством.
headline-unclear = На изображении мы не распознали официального решения (Bescheid).
headline-foreign = Это письмо не на немецком языке.

## What this letter is and who sent it

what-advertisement = Письмо похоже на официальное, но оно Вам что-то предлагает.
what-private = Отправитель — не ведомство и не суд.
what-suspicious = Письмо требует деньги и имеет признаки мошенничества.
what-unclear = Мы говорим только то, что смогли точно прочитать.
what-foreign = Мы можем объяснить только немецкие письма.
what-kind = Вид письма: { $kind }.
what-title = Тема письма: «{ $title }»
what-sender = Отправитель: { $name }
what-addressee = Кому адресовано письмо: { $name }.
what-date = Дата письма: { $day_day }
what-reference = { $label }: { $value }

## What you have to do

todo-pay = Заплатите { $sum }.
todo-pay-by = Заплатите { $sum }. Последний день: { $day }
todo-pay-late = Вы должны были заплатить { $sum }. Последний день уже прошёл: { $day }
todo-pay-unclear = Заплатите сумму, указанную в письме.
todo-pay-unclear-by = Заплатите сумму, указанную в письме. Последний день: { $day }
todo-pay-unclear-late = Вы должны были заплатить. Последний день уже прошёл: { $day }
todo-reply = Ответьте на письмо.
todo-reply-by = Дайте ответ. Последний день: { $day }
todo-reply-late = Вы должны были ответить. Последний день уже прошёл: { $day }
todo-submit = Подайте то, чего требует письмо.
todo-submit-by = Подайте то, чего требует письмо. Последний день: { $day }
todo-submit-late = Вы должны были подать документы. Последний день уже прошёл: { $day }
todo-attend = Придите на встречу (Termin).
todo-attend-by = Придите на встречу (Termin). День: { $day }
todo-attend-clock = Придите на встречу (Termin) в { $clock }. День: { $day }
todo-attend-late = День встречи (Termin) уже прошёл: { $day }
todo-apply = Подайте заявление.
todo-apply-by = Подайте заявление. Последний день: { $day }
todo-apply-late = Вы должны были подать заявление. Последний день уже прошёл: { $day }
todo-keep = Сохраните письмо.
todo-note-by = Учтите этот день: { $day }
todo-note-late = В письме назван этот день: { $day }
todo-note = В письме есть срок, то есть последний день.
todo-nothing = Сейчас Вам ничего не нужно делать.
todo-debit = Вам ничего не нужно переводить.
todo-debit-day = Со счёта спишут { $sum }. День: { $day }
todo-debit-balance = Позаботьтесь, чтобы на счёте было достаточно денег.
todo-not-found = Мы не нашли в письме ничего, что Вам нужно делать.
todo-read-yourself = Всё же прочитайте его сами или спросите в ведомстве.
todo-clock = Время: { $clock }.
todo-label = К чему это относится: { $label }
todo-words = В письме написано: «{ $words }»
todo-late-pay = Уже заплатили? Тогда платить ещё раз не нужно.
todo-late-pay-now = Ещё не заплатили? Тогда заплатите как можно скорее.
todo-late-ask = Ещё не сделали этого? Тогда быстро спросите в ведомстве.
todo-advertisement = Ничего не платите, пока внимательно всё не прочитаете.
todo-advertisement-sign = Не подписывайте ничего, чего не хотите.
todo-private = Спокойно проверьте, всё ли в письме верно.
todo-suspicious = Пока ничего не платите.
todo-suspicious-ask = Спросите в настоящем ведомстве.
todo-suspicious-number = Не звоните для этого по номеру из этого письма.
todo-unclear = Это всё-таки официальное решение (Bescheid)? Тогда сделайте новое фото.
todo-foreign = Сфотографируйте письмо на немецком языке.

## Days: how many are left, and how sure they are

day-today = Это сегодня.
day-tomorrow = Это завтра.
day-yesterday = Этот день был вчера.
day-ahead =
    { $days ->
        [one] У Вас есть ещё { $days } день.
        [few] У Вас есть ещё { $days } дня.
        [many] У Вас есть ещё { $days } дней.
       *[other] У Вас есть ещё { $days } дня.
    }
day-ahead-event =
    { $days ->
        [one] Это через { $days } день.
        [few] Это через { $days } дня.
        [many] Это через { $days } дней.
       *[other] Это через { $days } дня.
    }
day-past =
    { $days ->
        [one] Этот день прошёл { $days } день назад.
        [few] Этот день прошёл { $days } дня назад.
        [many] Этот день прошёл { $days } дней назад.
       *[other] Этот день прошёл { $days } дня назад.
    }
day-stated = Этот день указан в письме.
day-computed = Этот день вычислили мы.
day-unknown = Последний день мы назвать не можем.
day-unknown-event = День мы назвать не можем.
day-example = Пример: Вы получили письмо { $received_day }
day-example-end = Тогда последний день: { $day }

## The money

money-pay = Вы должны заплатить { $sum }.
money-pay-due = К оплате: { $sum }. Последний день: { $day }
money-claimed = Письмо требует { $sum }.
money-pay-nothing = Вам ничего не нужно платить.
money-part = Часть суммы: { $sum }
money-part-due = Часть суммы: { $sum }. Последний день: { $day }
money-receive = Вы получите { $sum }.
money-receive-due = Выплата: { $sum }. День: { $day }
money-label = В письме об этом написано: «{ $label }»
money-debit = Деньги спишут с Вашего счёта.
money-debit-word = В письме это называется «Lastschrift» или «Einzug».
money-recipient = Получатель: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Банк: { $bank }
money-reference = Напишите в переводе как назначение платежа (Verwendungszweck): { $reference }

## If you do not agree

object-widerspruch = Вы не согласны? Тогда можно подать возражение (Widerspruch).
object-einspruch = Вы не согласны? Тогда можно подать протест (Einspruch).
object-klage = Вы не согласны? Тогда можно подать иск в суд (Klage).
object-either = Вы не согласны? Тогда выберите: возражение (Widerspruch) или иск (Klage).
object-none = Мы не нашли в письме ничего о возражении (Widerspruch), протесте (Einspruch) или иске (Klage).
object-none-reply = Но Вы можете ответить и высказать своё мнение.

object-means-review = Тогда ведомство ещё раз проверит своё решение.
object-means-fine = Тогда ведомство ещё раз проверит, было ли нарушение.
object-means-fine-court = Если ведомство не изменит мнения, обычно решает суд.
object-means-trial = Тогда суд проверит обвинение, обычно на заседании.
object-means-claim = Так Вы говорите суду: платить это мне не нужно.
object-means-court = Тогда решение проверит суд.
object-means-either = Возражение (Widerspruch) проверяет ведомство, иск (Klage) — суд.

object-widerspruch-by = Ваше возражение (Widerspruch) должно поступить вовремя. Последний день: { $day }
object-einspruch-by = Ваш протест (Einspruch) должен поступить вовремя. Последний день: { $day }
object-klage-by = Ваш иск (Klage) должен вовремя поступить в суд. Последний день: { $day }
object-either-by = Ваше возражение (Widerspruch) или иск (Klage) должны поступить вовремя. Последний день: { $day }
object-widerspruch-late = Последний день для возражения (Widerspruch) уже прошёл: { $day }
object-einspruch-late = Последний день для протеста (Einspruch) уже прошёл: { $day }
object-klage-late = Последний день для иска (Klage) уже прошёл: { $day }
object-either-late = Последний день для возражения (Widerspruch) или иска (Klage) уже прошёл: { $day }
object-widerspruch-unknown = Для возражения (Widerspruch) есть срок, то есть последний день.
object-einspruch-unknown = Для протеста (Einspruch) есть срок, то есть последний день.
object-klage-unknown = Для иска (Klage) есть срок, то есть последний день.
object-either-unknown = Для возражения (Widerspruch) и иска (Klage) есть срок, то есть последний день.

object-late-help = Сразу обратитесь за советом, например в консультационный центр.
object-late-restore = Не получилось раньше, и это не Ваша вина? Тогда спросите о восстановлении срока («Wiedereinsetzung»).
object-to = Куда для этого обращаться: { $to }
object-form-written = Это можно сделать письмом. Подпишите его.
object-form-in_person = Можно также прийти, и там всё запишут за Вас.
object-form-in_person-word = Это называется «zur Niederschrift» (устно под запись).
object-form-electronic = Можно и электронно, но не обычным электронным письмом.
object-form-email = Достаточно обычного электронного письма.
object-suspends = Пока это рассматривают, платить не нужно.
object-suspends-other = Пока это рассматривают, выполнять решение (Bescheid) не нужно.
object-pay-anyway = Пока платить всё равно нужно.
object-obey-anyway = То, что написано в письме, пока всё равно действует.

## Whom to ask

contact-name = На вопросы отвечает: { $name }
contact-phone = Телефон: { $phone }
contact-email = Электронная почта: { $email }
contact-hours = Часы приёма: { $hours }
contact-web = Сайт: { $web }
contact-reference = Назовите при этом: { $label } { $value }
