# Arabic. The reader is addressed in the polite plural. German names and terms stand in « » or brackets.

sender-der = الجهة «{ $name }»
sender-die = الجهة «{ $name }»
sender-das = الجهة «{ $name }»

headline-pay = { $sender } تطلب منكم { $sum }.
headline-pay-charge = { $sender } تطلب منكم { $sum } عن { $charge }.
headline-pay-money = { $sender } تطلب منكم مالاً.
headline-pay-parts = { $sender } تطلب منكم مالاً. عدد الأجزاء: { $parts }.
headline-pay-unnamed = عليكم أن تدفعوا { $sum }.
headline-pay-charge-unnamed = عليكم أن تدفعوا { $sum } عن { $charge }.
headline-pay-money-unnamed = عليكم أن تدفعوا مالاً.
headline-pay-parts-unnamed = عليكم أن تدفعوا مالاً. عدد الأجزاء: { $parts }.
headline-debit = { $sender } ستسحب { $sum } من حسابكم.
headline-debit-charge = { $sender } ستسحب { $sum } من حسابكم عن { $charge }.
headline-debit-money = { $sender } ستسحب مالاً من حسابكم.
headline-debit-unnamed = سيُسحب مبلغ { $sum } من حسابكم.
headline-debit-charge-unnamed = سيُسحب مبلغ { $sum } من حسابكم عن { $charge }.
headline-debit-money-unnamed = سيُسحب مال من حسابكم.
headline-receive = { $sender } ستدفع لكم { $sum }.
headline-receive-money = { $sender } ستدفع لكم مالاً.
headline-receive-unnamed = ستحصلون على { $sum }.
headline-receive-money-unnamed = ستحصلون على مال.
headline-attend = { $sender } حددت لكم موعداً.
headline-attend-unnamed = لديكم موعد.
headline-reply = { $sender } تريد رداً منكم.
headline-reply-unnamed = عليكم أن تردوا على رسالة.
headline-submit = { $sender } تريد مستندات منكم.
headline-submit-unnamed = عليكم أن تقدموا مستندات.
headline-apply = { $sender } تذكّركم بتقديم طلب.
headline-apply-unnamed = يمكنكم أن تقدموا طلباً.
headline-write = { $sender } كتبت إليكم.
headline-write-unnamed = وصلتكم رسالة رسمية.
headline-from = { $name }: { $main }
headline-about = { $main } الموضوع: { $kind }.

headline-advertisement = هذا ليس قراراً رسمياً. على الأرجح هو إعلان تجاري.
headline-private = هذا ليس قراراً من جهة رسمية.
headline-suspicious = انتبهوا: قد تكون هذه الرسالة احتيالاً.
headline-unclear = لم نتعرف في الصورة على قرار رسمي.
headline-foreign = هذه الرسالة ليست باللغة الألمانية.

what-advertisement = تبدو الرسالة رسمية، لكنها تعرض عليكم شيئاً.
what-private = المرسل ليس جهة رسمية ولا محكمة.
what-suspicious = الرسالة تطلب مالاً وفيها علامات احتيال.
what-unclear = نقول لكم فقط ما قرأناه بشكل مؤكد.
what-foreign = يمكننا أن نشرح الرسائل الألمانية فقط.
what-kind = الموضوع: { $kind }.
what-title = سطر الموضوع في الرسالة هو: «{ $title }»
what-sender = المرسل: { $name }
what-addressee = الرسالة موجهة إلى: { $name }
what-date = تاريخ الرسالة: { $day_day }.
what-reference = { $label }: { $value }

todo-pay = ادفعوا { $sum }.
todo-pay-by = ادفعوا { $sum } في موعد أقصاه يوم { $day } ({ $day_short }).
todo-pay-late = كان عليكم أن تدفعوا { $sum } في موعد أقصاه يوم { $day }.
todo-pay-unclear = ادفعوا المبلغ المكتوب في الرسالة.
todo-pay-unclear-by = ادفعوا المبلغ المكتوب في الرسالة في موعد أقصاه يوم { $day } ({ $day_short }).
todo-pay-unclear-late = كان عليكم أن تدفعوا في موعد أقصاه يوم { $day }.
todo-reply = ردّوا على الرسالة.
todo-reply-by = ردّوا في موعد أقصاه يوم { $day } ({ $day_short }).
todo-reply-late = كان عليكم أن تردّوا في موعد أقصاه يوم { $day }.
todo-submit = قدّموا ما تطلبه الرسالة.
todo-submit-by = قدّموا ما تطلبه الرسالة في موعد أقصاه يوم { $day } ({ $day_short }).
todo-submit-late = كان عليكم أن تقدّموا المستندات في موعد أقصاه يوم { $day }.
todo-attend = احضروا إلى الموعد.
todo-attend-by = احضروا إلى الموعد يوم { $day } ({ $day_short }).
todo-attend-clock = احضروا إلى الموعد يوم { $day } ({ $day_short }) في الساعة { $clock }.
todo-attend-late = كان الموعد يوم { $day }.
todo-apply = قدّموا الطلب.
todo-apply-by = قدّموا الطلب في موعد أقصاه يوم { $day } ({ $day_short }).
todo-apply-late = كان عليكم أن تقدّموا الطلب في موعد أقصاه يوم { $day }.
todo-keep = احتفظوا بالرسالة.
todo-note-by = انتبهوا إلى هذا اليوم: { $day } ({ $day_short }).
todo-note-late = هذا اليوم مذكور في الرسالة: { $day }.
todo-note = في الرسالة مهلة، أي يوم أخير.
todo-nothing = ليس عليكم أن تفعلوا شيئاً الآن.
todo-debit = ليس عليكم أن تحوّلوا شيئاً.
todo-debit-day = يوم { $day } سيُسحب مبلغ { $sum }.
todo-debit-balance = تأكدوا من وجود مال كافٍ في الحساب.
todo-not-found = لم نجد في الرسالة شيئاً عليكم أن تفعلوه.
todo-read-yourself = اقرؤوها بأنفسكم مع ذلك أو اسألوا.
todo-clock = الساعة المحددة لذلك: { $clock }.
todo-label = الأمر يتعلق بما يلي: { $label }
todo-words = في الرسالة مكتوب: «{ $words }»
todo-late-pay = هل دفعتم من قبل؟ إذن ليس عليكم أن تدفعوا مرة أخرى.
todo-late-pay-now = لم تدفعوا بعد؟ إذن ادفعوا في أقرب وقت.
todo-late-ask = لم تفعلوا ذلك بعد؟ إذن اسألوا هناك بسرعة.
todo-advertisement = لا تدفعوا شيئاً قبل أن تقرؤوا كل شيء بدقة.
todo-advertisement-sign = لا توقّعوا على شيء لا تريدونه.
todo-private = تحققوا بهدوء مما إذا كانت الرسالة صحيحة.
todo-suspicious = لا تدفعوا شيئاً الآن.
todo-suspicious-ask = اسألوا الجهة الرسمية الحقيقية.
todo-suspicious-number = لا تستعملوا لذلك رقم الهاتف المكتوب في هذه الرسالة.
todo-unclear = هل هي قرار رسمي مع ذلك؟ إذن التقطوا صورة جديدة.
todo-foreign = صوّروا الرسالة المكتوبة بالألمانية.

day-today = الموعد هو اليوم.
day-tomorrow = الموعد هو غداً.
day-yesterday = كان الموعد أمس.
# From 100 on all numbers come as "other", whatever the noun after them asks for; so none stands there.
day-ahead =
    { $days ->
        [zero] بقي لكم { $days } يوم.
        [one] بقي لكم { $days } يوم.
        [two] بقي لكم يومان ({ $days }).
        [few] بقي لكم { $days } أيام.
        [many] بقي لكم { $days } يوماً.
       *[other] بقي لكم من الأيام: { $days }.
    }
day-ahead-event =
    { $days ->
        [zero] هذا بعد { $days } يوم.
        [one] هذا بعد { $days } يوم.
        [two] هذا بعد يومين ({ $days }).
        [few] هذا بعد { $days } أيام.
        [many] هذا بعد { $days } يوماً.
       *[other] عدد الأيام الباقية حتى هذا اليوم: { $days }.
    }
day-past =
    { $days ->
        [zero] مضى هذا اليوم قبل { $days } يوم.
        [one] مضى هذا اليوم قبل { $days } يوم.
        [two] مضى هذا اليوم قبل يومين ({ $days }).
        [few] مضى هذا اليوم قبل { $days } أيام.
        [many] مضى هذا اليوم قبل { $days } يوماً.
       *[other] عدد الأيام التي مضت منذ هذا اليوم: { $days }.
    }
day-stated = هذا اليوم مكتوب في الرسالة.
day-computed = نحن حسبنا هذا اليوم.
day-unknown = لا نستطيع أن نحدد اليوم الأخير.
day-unknown-event = لا نستطيع أن نحدد اليوم.
day-example = مثال: وصلتكم الرسالة يوم { $received_day }.
day-example-end = عندها يكون آخر يوم هو { $day }.

money-pay = عليكم أن تدفعوا { $sum }.
money-pay-due = للدفع في موعد أقصاه يوم { $day }: { $sum }
money-claimed = الرسالة تطلب { $sum }.
money-pay-nothing = ليس عليكم أن تدفعوا شيئاً.
money-part = دفعة جزئية: { $sum }
money-part-due = دفعة جزئية في موعد أقصاه يوم { $day }: { $sum }
money-receive = ستحصلون على { $sum }.
money-receive-due = يُدفع لكم يوم { $day }: { $sum }
money-label = في الرسالة مكتوب عن ذلك: «{ $label }»
money-debit = سيُسحب المال من حسابكم.
money-debit-word = الرسالة تسمي ذلك «Lastschrift» أو «Einzug».
money-recipient = المستلم: { $name }
money-iban = رقم الحساب (IBAN): { $iban }
money-bic = رمز البنك (BIC): { $bic }
money-bank = البنك: { $bank }
money-reference = اكتبوا في الحوالة، في خانة غرض التحويل (Verwendungszweck): { $reference }

object-widerspruch = لا توافقون؟ إذن يمكنكم تقديم اعتراض (Widerspruch).
object-einspruch = لا توافقون؟ إذن يمكنكم تقديم تظلم (Einspruch).
object-klage = لا توافقون؟ إذن يمكنكم رفع دعوى قضائية (Klage).
object-either = لا توافقون؟ إذن اختاروا: اعتراض (Widerspruch) أو دعوى قضائية (Klage).
object-none = لم نجد في الرسالة شيئاً عن اعتراض (Widerspruch) أو تظلم (Einspruch) أو دعوى قضائية (Klage).
object-none-reply = لكن يمكنكم أن تردّوا وتقولوا رأيكم.

object-means-review = عندها تفحص الجهة الرسمية قرارها مرة أخرى.
object-means-fine = عندها تفحص الجهة الرسمية المخالفة المنسوبة إليكم مرة أخرى.
object-means-fine-court = إذا بقيت على رأيها، تحكم محكمة في الأمر غالباً.
object-means-trial = عندها تفحص محكمة التهمة، غالباً في جلسة.
object-means-claim = بذلك تقولون للمحكمة: ليس عليّ أن أدفع هذا.
object-means-court = عندها تفحص محكمة القرار.
object-means-either = الاعتراض (Widerspruch) تفحصه الجهة الرسمية. الدعوى القضائية (Klage) تفحصها محكمة.

object-widerspruch-by = يجب أن يكون اعتراضكم (Widerspruch) قد وصل في موعد أقصاه يوم { $day } ({ $day_short }).
object-einspruch-by = يجب أن يكون تظلمكم (Einspruch) قد وصل في موعد أقصاه يوم { $day } ({ $day_short }).
object-klage-by = يجب أن تصل دعواكم القضائية (Klage) إلى المحكمة في موعد أقصاه يوم { $day } ({ $day_short }).
object-either-by = يجب أن يكون اعتراضكم (Widerspruch) أو دعواكم القضائية (Klage) قد وصل في موعد أقصاه يوم { $day } ({ $day_short }).
object-widerspruch-late = كان آخر يوم للاعتراض (Widerspruch): { $day }.
object-einspruch-late = كان آخر يوم للتظلم (Einspruch): { $day }.
object-klage-late = كان آخر يوم للدعوى القضائية (Klage): { $day }.
object-either-late = كان آخر يوم للاعتراض (Widerspruch) أو الدعوى القضائية (Klage): { $day }.
object-widerspruch-unknown = للاعتراض (Widerspruch) مهلة، أي يوم أخير.
object-einspruch-unknown = للتظلم (Einspruch) مهلة، أي يوم أخير.
object-klage-unknown = للدعوى القضائية (Klage) مهلة، أي يوم أخير.
object-either-unknown = للاعتراض (Widerspruch) وللدعوى القضائية (Klage) مهلة، أي يوم أخير.

object-late-help = اطلبوا المشورة فوراً، مثلاً في مركز استشارة.
object-late-restore = ألم تستطيعوا ذلك قبل الآن، من دون ذنب منكم؟ إذن اسألوا عن إعادة المهلة (Wiedereinsetzung).
object-to = توجّهوا بذلك إلى: { $to }
object-form-written = يمكن ذلك برسالة ورقية. وقّعوا على الرسالة.
object-form-in_person = يمكنكم أيضاً أن تذهبوا إلى هناك ليُكتب ذلك لكم.
object-form-in_person-word = هذا يسمى تدوين الأقوال لدى الجهة (zur Niederschrift).
object-form-electronic = يمكن ذلك إلكترونياً أيضاً، لكن ليس ببريد إلكتروني عادي.
object-form-email = البريد الإلكتروني العادي يكفي.
object-suspends = حتى صدور القرار في ذلك، ليس عليكم أن تدفعوا.
object-suspends-other = إلى أن يُبتّ في ذلك، ليس عليكم تنفيذ القرار الرسمي.
object-pay-anyway = مع ذلك عليكم أن تدفعوا في الوقت الحالي.
object-obey-anyway = مع ذلك يسري ما في الرسالة في الوقت الحالي.

contact-name = يجيب عن الأسئلة: { $name }
contact-phone = الهاتف: { $phone }
contact-email = البريد الإلكتروني: { $email }
contact-hours = أوقات المراجعة: { $hours }
contact-web = الإنترنت: { $web }
contact-reference = اذكروا عند ذلك: { $label } { $value }
