# Arabic. Lengths of periods stand after a colon, so they need no agreement; days follow the word for "day".

law-period-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد ({ $count })
    [two] يومان ({ $count })
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
law-period-working-days = { $count ->
    [zero] { $count } يوم عمل، والسبت محسوب
    [one] يوم عمل واحد ({ $count })، والسبت محسوب
    [two] يوما عمل ({ $count })، والسبت محسوب
    [few] { $count } أيام عمل، والسبت محسوب
    [many] { $count } يوم عمل، والسبت محسوب
   *[other] { $count } يوم عمل، والسبت محسوب
}
law-period-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد ({ $count })
    [two] أسبوعان ({ $count })
    [few] { $count } أسابيع
    [many] { $count } أسبوعاً
   *[other] { $count } أسبوع
}
law-period-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد ({ $count })
    [two] شهران ({ $count })
    [few] { $count } أشهر
    [many] { $count } شهراً
   *[other] { $count } شهر
}
law-period-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة ({ $count })
    [two] سنتان ({ $count })
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
law-day-saturday = يوم سبت
law-day-sunday = يوم أحد
law-day-holiday = عطلة رسمية ({ $name })
law-quote = في الرسالة مكتوب: «{ $text }»

law-step-posted = سُلّمت الرسالة إلى البريد يوم { $date }.
law-step-posted-assumed = تاريخ الرسالة هو { $date_day }. نفترض أنها سُلّمت إلى البريد في هذا اليوم.
law-step-provided = كان القرار الرسمي جاهزاً في البوابة الإلكترونية يوم { $date }.
law-step-sent = أرسلت الجهة الرسمية القرار إلكترونياً يوم { $date }.
law-step-retrieved = فتحتم القرار الرسمي في البوابة الإلكترونية يوم { $date }.
law-step-published = أُعلن القرار الرسمي إعلاناً عاماً يوم { $date }.
law-step-fiction = في اليوم رقم { $count } بعد ذلك تُعدّ الرسالة واصلة. وهو يوم { $date }.
law-step-fiction-unverified = عدد الأيام الذي نحسبه: { $count }. هذا يوم { $date }. في ولاية { $land } قد تسري 4 أيام. نأخذ اليوم الأبكر.
law-step-fiction-no-land = عدد الأيام الذي نحسبه: { $count }. هذا يوم { $date }. في بعض الولايات تسري 4 أيام. نأخذ اليوم الأبكر.
law-step-fiction-disputed = في اليوم رقم { $count } بعد ذلك تُعدّ الرسالة واصلة. وهو يوم { $date }. ربما لا يُحسب إلا يوم { $later }. هذا مختلف عليه. نأخذ اليوم الأبكر.
law-step-fiction-abroad = خارج ألمانيا تُعدّ الرسالة واصلة بعد شهر. هذا يوم { $date }.
law-step-fiction-retrieved = يُعدّ الإخطار بالقرار قد تم في اليوم التالي. هذا يوم { $date }.
law-step-fiction-account = في حساب المستخدم (Nutzerkonto) يُعدّ الإخطار بالقرار قد تم في اليوم رقم { $count } بعد ذلك. هذا يوم { $date }.
law-step-fiction-public = بعد أسبوعين يُعدّ الإخطار بالقرار قد تم. هذا يوم { $date }.
law-step-notified-shift = يوم { $from_day } هو { $reason }. لذلك يُحسب يوم العمل التالي: { $date }.
law-step-received-later = لم تصل الرسالة إلا يوم { $date }. عندها يُحسب هذا اليوم.
law-step-received = وصلت الرسالة إليكم يوم { $date }.
law-step-served = بُلّغت الرسالة تبليغاً رسمياً (Zustellung) يوم { $date }. هذا يعني: سُلّمت أو وُضعت في صندوق البريد بشكل رسمي.
law-step-issued = تبدأ المهلة بتاريخ الرسالة: { $date }.
law-step-printed-start = تبدأ المهلة باليوم المكتوب في الرسالة: { $date }.
law-step-final = يوم { $date } ينتهي وقت الاعتراض (Widerspruch) أو التظلم (Einspruch). بعدها يسري القرار الرسمي نهائياً.
law-step-period = مدة المهلة: { $period }. لا يُحسب معها يوم { $start_short }. آخر يوم هو { $date }.
law-step-month-end = لديكم وقت حتى نهاية الشهر رقم { $count } بعد ذلك. هذا يوم { $date }.
law-step-before = نحسب إلى الوراء من يوم { $day_day }. المدة: { $period }. هكذا تبقى المهلة كاملة. آخر يوم هو { $date }.
law-step-end-shift = يوم { $from_day } هو { $reason }. لذلك لا تنتهي المهلة إلا يوم { $date }.

law-assume-simple = نفترض: سُلّمت الرسالة إلى البريد يوم { $date_day }، كرسالة عادية داخل ألمانيا.
law-assume-simple-posted = نفترض: جاءت الرسالة بالبريد العادي داخل ألمانيا.
law-assume-simple-unverified = نفترض: سُلّمت الرسالة إلى البريد يوم { $date_day }. في ولاية { $land } قد يسري يوم إضافي.
law-assume-simple-no-land = نفترض: سُلّمت الرسالة إلى البريد يوم { $date_day }. لا نعرف الولاية.
law-assume-abroad = نفترض: أُرسلت الرسالة بالبريد إلى خارج ألمانيا يوم { $date_day }.
law-assume-registered = نفترض: سُلّمت الرسالة إلى البريد يوم { $date_day } كبريد مسجل (Einschreiben).
law-assume-portal = نفترض: وصل الإشعار عن القرار الرسمي يوم { $date_day }.
law-assume-portal-ready = نفترض: كان القرار الرسمي جاهزاً في البوابة الإلكترونية يوم { $date_day }.
law-assume-account = نفترض: كان القرار الرسمي يوم { $date_day } في صندوق بريد حسابكم الإلكتروني (Nutzerkonto).
law-assume-electronic = نفترض: أرسلت الجهة الرسمية القرار إلكترونياً يوم { $date_day }.
law-assume-public = نفترض: كان الإعلان العام يوم { $date_day }.
law-assume-received = أنتم قلتم: وصلت الرسالة يوم { $date_day }.
law-assume-received-earlier = وصلت الرسالة يوم { $received_day }. مع ذلك لا يُحسب بحسب القانون إلا يوم { $date }.
law-assume-served = مكتوب على الرسالة: بُلّغت رسمياً (Zustellung) يوم { $date_day }.

law-ask-later = هل وصلت الرسالة بعد يوم { $date_day }؟ إذن لديكم وقت أطول.
law-ask-received = في أي يوم وصلت الرسالة إليكم؟ تبدأ المهلة بهذا اليوم.
law-ask-received-abroad = في أي يوم وصلت الرسالة إليكم خارج ألمانيا؟
law-ask-served = أي تاريخ مكتوب على الظرف الأصفر؟ بهذا اليوم تبدأ المهلة.
law-ask-slip = في أي يوم استلمتم البريد المسجل (Einschreiben)؟
law-ask-handed-over = في أي يوم سُلّمت إليكم الرسالة شخصياً؟
law-ask-retrieved = في أي يوم فتحتم القرار الرسمي في البوابة الإلكترونية؟
law-ask-published = في أي يوم أُعلن القرار الرسمي إعلاناً عاماً؟
law-ask-letter-date = في أي يوم وصلت الرسالة؟ لم نستطع قراءة التاريخ بشكل مؤكد.
law-ask-finality = لا تبدأ المهلة إلا عندما يسري القرار نهائياً. اسألوا الجهة الرسمية عن هذا اليوم.
law-ask-illegible = يُرجى أن تنظروا في الرسالة. هناك مهلة مكتوبة. لم نستطع قراءتها بشكل مؤكد.
law-ask-anchor = يُرجى أن تنظروا في الرسالة. تنتهي المهلة قبل موعد معيّن. المدة قبله: { $period }. لا نعرف الموعد.
law-ask-received-future = يوم { $received_day } في المستقبل. في أي يوم وصلت الرسالة؟
law-ask-received-too-early = تاريخ الرسالة { $issued_day }. لا يمكن أن تكون قد وصلت يوم { $received_day }. متى وصلت؟

law-year-missing = ينقص بيان وسائل الطعن (Rechtsbehelfsbelehrung). عندها تكون المهلة غالباً سنة واحدة: حتى يوم { $date }. الأفضل ألا تنتظروا كل هذا الوقت.
law-year-wrong = بيان وسائل الطعن (Rechtsbehelfsbelehrung) في الرسالة ربما خاطئ. عندها تكون المهلة سنة واحدة: حتى يوم { $date }. الأفضل ألا تنتظروا كل هذا الوقت.
law-later-printed = في الرسالة يوم لاحق: { $date }. اليوم المضمون هو اليوم الأبكر.
law-later-computed = بحسب القانون قد يسري يوم لاحق: { $date }. اليوم المضمون هو اليوم الأبكر.
law-later-disputed = ربما لديكم وقت حتى يوم { $date }. هذا مختلف عليه. اليوم المضمون هو اليوم الأبكر.
law-later-unverified = ربما لديكم وقت حتى يوم { $date }. لم نستطع التحقق من القانون. اليوم المضمون هو اليوم الأبكر.
law-later-working-day = يوم { $day_day } ليس يوم عمل. غالباً يكفي أيضاً يوم { $date }. اليوم المضمون هو اليوم الأبكر.
law-later-before = ربما يكفي أيضاً يوم { $date }. هذا مختلف عليه. اليوم المضمون هو اليوم الأبكر.
law-later-portal = ألم يكن القرار في حساب مستخدم (Nutzerkonto)؟ إذن لديكم وقت حتى يوم { $date }.

law-missed-later = تصرفوا الآن. اليوم المضمون مضى. ربما ما زال لديكم وقت حتى يوم { $date }.
law-missed-objection = اليوم مضى على الأرجح. هل منعكم شيء من دون ذنب منكم، مثلاً المرض؟ إذن يمكنكم طلب إعادة المهلة (Wiedereinsetzung). هذا يعني: تُعاملون كأنكم التزمتم بالموعد. المدة المتاحة لذلك: { $period }. تبدأ هذه المدة عندما يزول المانع ({ $law }).
law-missed-social = اليوم مضى على الأرجح. هل منعكم شيء من دون ذنب منكم؟ إذن يمكنكم طلب إعادة المهلة (Wiedereinsetzung، { $law }). المدة المتاحة لذلك: { $period }. تبدأ هذه المدة عندما يزول المانع. يمكنكم أيضاً طلب إعادة النظر (Überprüfung، { "\u2066" }§ 44 SGB X{ "\u2069" }). هذا يعني: الجهة الرسمية تنظر في كل شيء مرة أخرى.
law-missed-long = اسألوا مركز استشارة. مضى هذا اليوم قبل أكثر من سنة. القرار الرسمي يسري على الأرجح نهائياً.
law-missed-long-social = مضى هذا اليوم قبل أكثر من سنة. ما زال بإمكانكم طلب إعادة النظر (Überprüfung، { "\u2066" }§ 44 SGB X{ "\u2069" }). هذا يعني: الجهة الرسمية تنظر في كل شيء مرة أخرى.
law-missed-order = أرسلوا اعتراضكم (Widerspruch) فوراً. اليوم مضى على الأرجح. لكن اعتراضكم ما زال يُحسب حتى صدور أمر التنفيذ (Vollstreckungsbescheid).
law-missed-payment = ادفعوا قريباً أو اتصلوا بهم. يوم الدفع مضى.
law-missed-reply = اليوم مضى. مع ذلك ما زال بإمكانكم الرد. افعلوا ذلك قريباً.
law-missed-submit = قدّموا المستندات بسرعة أو اتصلوا. اليوم مضى.
law-missed-appointment = اتصلوا بهم إذا لم تحضروا. الموعد مضى.

law-warn-advertisement = ليس عليكم أن تدفعوا ثمن شيء لم تطلبوه. تبدو الرسالة رسمية. لكنها على الأرجح إعلان تجاري.
law-warn-private = الرسالة ليست من جهة رسمية. هنا تسري قواعد أخرى.
law-warn-suspicious = انتبهوا: قد تكون الرسالة احتيالاً. لا تدفعوا شيئاً. اسألوا الجهة الرسمية أولاً.
law-warn-unclear = لسنا متأكدين من أن هذا قرار رسمي.
law-warn-foreign = الرسالة ليست باللغة الألمانية. يمكننا فحص الرسائل الألمانية فقط.
law-warn-iban-unreadable = قارنوا رقم الحساب (IBAN) بالرسالة. لم نستطع قراءته بشكل مؤكد.
law-warn-two-issue-dates = يُرجى أن تنظروا في الرسالة. فيها يومان مختلفان كتاريخ للرسالة.
law-warn-strange-date = يُرجى أن تنظروا في الرسالة. فيها تاريخ غير معتاد.
law-warn-sum-disagrees = اسألوا الجهة الرسمية. المبالغ في الرسالة لا تتفق مع بعضها.
law-warn-two-letters = يُرجى فحص كل رسالة وحدها. ربما هاتان رسالتان مختلفتان.
law-warn-page-missing = يُرجى تصوير كل الصفحات. تنقص صفحة واحدة على الأقل. قد يكون فيها شيء مهم.
law-warn-bad-picture = يُرجى التقاط صورة جديدة. لم نستطع قراءة أجزاء من الصورة.
law-warn-foreign-iban = اسألوا الجهة الرسمية قبل أن تدفعوا. الحساب خارج ألمانيا. هذا غير معتاد.
law-warn-instruction-missing = لا نجد بيان وسائل الطعن (Rechtsbehelfsbelehrung). يمكنكم مع ذلك الطعن في القرار. خذوا اليوم الأبكر كي تكونوا مطمئنين.
law-warn-instruction-short = التزموا بالمهلة الأقصر كي تكونوا مطمئنين. في الرسالة مكتوب: { $printed }. في القانون مكتوب: { $legal }.
law-warn-instruction-long = التزموا بالمهلة الأقصر كي تكونوا مطمئنين. في الرسالة مكتوب: { $printed }. في القانون مكتوب: { $legal }.
law-warn-instruction-start = ربما تذكر الرسالة بداية خاطئة للمهلة. نحن نحسب باليوم الأبكر.
law-warn-instruction-remedy = ربما تذكر الرسالة طريقة خاطئة للطعن في القرار. اسألوا الجهة الرسمية.
law-warn-instruction-reasons = الرسالة تطلب أسباباً. القانون لا يطلبها. اعتراضكم (Widerspruch) يسري من دون أسباب أيضاً.
law-warn-remedy-land = اسألوا الجهة الرسمية ما الذي يسري هنا: اعتراض (Widerspruch) أو دعوى قضائية (Klage). في ولاية { $land } لا تنفع أحياناً إلا الدعوى (Klage).
law-warn-remedy-no-land = اسألوا الجهة الرسمية ما الذي يسري هنا: اعتراض (Widerspruch) أو دعوى قضائية (Klage). في بعض الولايات لا تنفع إلا الدعوى (Klage).
law-warn-day-disagrees = في الرسالة مكتوب { $printed_day }. نحن حسبنا { $computed_day }. اليوم الأبكر هو المضمون.

law-do-pay = ادفعوا { $sum } في موعد أقصاه يوم { $date } ({ $date_short }).
law-do-pay-overdue = ادفعوا { $sum }. كان اليوم المحدد لذلك { $date }.
law-do-pay-open = ادفعوا { $sum }.
law-do-pay-unclear = ادفعوا. تجدون المبلغ الدقيق في الرسالة.
law-do-debit-day = ليس عليكم أن تحوّلوا شيئاً. يوم { $date } ({ $date_short }) سيُسحب مبلغ { $sum } من حسابكم.
law-do-debit = ليس عليكم أن تحوّلوا شيئاً. سيُسحب المال من حسابكم.
law-do-reply = ردّوا في موعد أقصاه يوم { $date } ({ $date_short }).
law-do-reply-open = ردّوا على الرسالة. انتبهوا إلى المهلة.
law-do-submit = قدّموا المستندات في موعد أقصاه يوم { $date } ({ $date_short }).
law-do-submit-open = قدّموا المستندات المذكورة في الرسالة.
law-do-attend = اذهبوا إلى الموعد يوم { $date } ({ $date_short }).
law-do-attend-open = لديكم موعد. انظروا في الرسالة متى هو.
law-do-widerspruch = إذا كنتم لا توافقون: اكتبوا اعتراضاً (Widerspruch) في موعد أقصاه يوم { $date } ({ $date_short }).
law-do-widerspruch-open = إذا كنتم لا توافقون: اكتبوا اعتراضاً (Widerspruch) بسرعة.
law-do-einspruch = إذا كنتم لا توافقون: اكتبوا تظلماً (Einspruch) في موعد أقصاه يوم { $date } ({ $date_short }).
law-do-einspruch-open = إذا كنتم لا توافقون: اكتبوا تظلماً (Einspruch) بسرعة.
law-do-klage = إذا كنتم لا توافقون: يمكنكم رفع دعوى قضائية (Klage) في موعد أقصاه يوم { $date } ({ $date_short }).
law-do-klage-open = إذا كنتم لا توافقون: يمكنكم رفع دعوى قضائية (Klage). انتبهوا إلى المهلة.
law-do-either = إذا كنتم لا توافقون: حتى يوم { $date } ({ $date_short }) يمكنكم تقديم اعتراض (Widerspruch) أو رفع دعوى قضائية (Klage).
law-do-either-open = إذا كنتم لا توافقون: يمكنكم تقديم اعتراض (Widerspruch) أو رفع دعوى قضائية (Klage). انتبهوا إلى المهلة.
law-do-keep = احتفظوا بالرسالة.
law-do-nothing-doubtful = لا تفعلوا شيئاً قبل أن تسألوا جهة موثوقة.

law-warn-sender = هنا يتعلق الأمر بالجهة الرسمية التي ترسل الرسالة. عند بعض الجهات تسري مهلة أخرى. انظروا في الرسالة.
