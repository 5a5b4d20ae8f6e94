# Persian. Days and lengths of periods keep their form in every place.

law-period-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
law-period-working-days = { $count ->
    [one] { $count } روز کاری (با شنبه)
   *[other] { $count } روز کاری (با شنبه)
}
law-period-weeks = { $count ->
    [one] { $count } هفته
   *[other] { $count } هفته
}
law-period-months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
law-period-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
law-day-saturday = شنبه
law-day-sunday = یکشنبه
law-day-holiday = تعطیل رسمی ({ $name })
law-quote = در نامه نوشته شده: «{ $text }»

law-step-posted = نامه روز { $date } به پست داده شد.
law-step-posted-assumed = تاریخ نامه { $date_day } است. فرض می‌کنیم: در این روز به پست داده شد.
law-step-provided = تصمیم رسمی روز { $date } در درگاه اینترنتی آماده بود.
law-step-sent = اداره تصمیم رسمی را روز { $date } به‌صورت الکترونیکی فرستاد.
law-step-retrieved = شما تصمیم رسمی را روز { $date } در درگاه اینترنتی باز کردید.
law-step-published = تصمیم رسمی روز { $date } با آگهی عمومی اعلام شد.
law-step-fiction = در روز شمارهٔ { $count } پس از آن، نامه رسیده به شمار می‌رود. این روز { $date } است.
law-step-fiction-unverified = ما با { $count } روز حساب می‌کنیم. این روز { $date } است. در ایالت { $land } شاید 4 روز معتبر باشد. ما روز زودتر را می‌گیریم.
law-step-fiction-no-land = ما با { $count } روز حساب می‌کنیم. این روز { $date } است. در بعضی ایالت‌ها 4 روز معتبر است. ما روز زودتر را می‌گیریم.
law-step-fiction-disputed = در روز شمارهٔ { $count } پس از آن، نامه رسیده به شمار می‌رود. این روز { $date } است. شاید فقط { $later } حساب شود. این محل اختلاف است. ما روز زودتر را می‌گیریم.
law-step-fiction-abroad = در خارج از آلمان نامه پس از یک ماه رسیده به شمار می‌رود. این روز { $date } است.
law-step-fiction-retrieved = تصمیم در روز پس از آن اعلام‌شده به شمار می‌رود. این روز { $date } است.
law-step-fiction-account = در حساب کاربری (Nutzerkonto)، تصمیم در روز شمارهٔ { $count } پس از آن اعلام‌شده به شمار می‌رود. این روز { $date } است.
law-step-fiction-public = تصمیم پس از دو هفته اعلام‌شده به شمار می‌رود. این روز { $date } است.
law-step-notified-shift = روز { $from_day } { $reason } است. برای همین روز کاری بعدی حساب می‌شود: { $date }.
law-step-received-later = نامه دیرتر رسید، روز { $date }. پس این روز حساب می‌شود.
law-step-received = نامه روز { $date } به شما رسید.
law-step-served = نامه روز { $date } رسماً ابلاغ شد (Zustellung). یعنی: به‌طور رسمی تحویل داده شد یا در صندوق پست انداخته شد.
law-step-issued = مهلت با تاریخ نامه شروع می‌شود: { $date }.
law-step-printed-start = مهلت با روزی که در نامه است شروع می‌شود: { $date }.
law-step-final = روز { $date } زمان اعتراض (Widerspruch) یا واخواهی (Einspruch) تمام می‌شود. پس از آن تصمیم قطعی است.
law-step-period = طول مهلت: { $period }. روز { $start_short } حساب نمی‌شود. روز آخر { $date } است.
law-step-month-end = تا پایان ماه شمارهٔ { $count } پس از آن وقت دارید. این روز { $date } است.
law-step-before = از { $day_day } به عقب می‌شماریم: { $period }. این‌گونه همهٔ مهلت آزاد می‌ماند. روز آخر { $date } است.
law-step-end-shift = روز { $from_day } { $reason } است. برای همین مهلت دیرتر تمام می‌شود: { $date }.

law-assume-simple = فرض می‌کنیم: نامه در { $date_day } به پست داده شد، به‌صورت نامهٔ عادی در آلمان.
law-assume-simple-posted = فرض می‌کنیم: نامه با پست عادی در آلمان آمد.
law-assume-simple-unverified = فرض می‌کنیم: نامه در { $date_day } به پست داده شد. در ایالت { $land } شاید یک روز بیشتر معتبر باشد.
law-assume-simple-no-land = فرض می‌کنیم: نامه در { $date_day } به پست داده شد. ایالت را نمی‌دانیم.
law-assume-abroad = فرض می‌کنیم: نامه در { $date_day } با پست به خارج از آلمان فرستاده شد.
law-assume-registered = فرض می‌کنیم: نامه در { $date_day } به‌صورت سفارشی (Einschreiben) به پست داده شد.
law-assume-portal = فرض می‌کنیم: خبر تصمیم رسمی در { $date_day } رسید.
law-assume-portal-ready = فرض می‌کنیم: تصمیم رسمی در { $date_day } در درگاه اینترنتی آماده بود.
law-assume-account = فرض می‌کنیم: تصمیم رسمی در { $date_day } در صندوق پیام حساب کاربری شما (Nutzerkonto) بود.
law-assume-electronic = فرض می‌کنیم: اداره تصمیم رسمی را در { $date_day } به‌صورت الکترونیکی فرستاد.
law-assume-public = فرض می‌کنیم: آگهی عمومی در { $date_day } بود.
law-assume-received = شما گفتید: نامه در { $date_day } رسید.
law-assume-received-earlier = نامه در { $received_day } رسید. با این حال بر پایهٔ قانون فقط { $date } حساب می‌شود.
law-assume-served = روی نامه نوشته شده: در { $date_day } رسماً ابلاغ شد (Zustellung).

law-ask-later = آیا نامه پس از { $date_day } رسید؟ پس وقت بیشتری دارید.
law-ask-received = نامه در چه روزی به شما رسید؟ مهلت با این روز شروع می‌شود.
law-ask-received-abroad = نامه در خارج از آلمان در چه روزی به شما رسید؟
law-ask-served = روی پاکت زرد چه تاریخی نوشته شده است؟ مهلت با این روز شروع می‌شود.
law-ask-slip = نامهٔ سفارشی (Einschreiben) را در چه روزی گرفتید؟
law-ask-handed-over = نامه را در چه روزی شخصاً گرفتید؟
law-ask-retrieved = تصمیم رسمی را در چه روزی در درگاه اینترنتی باز کردید؟
law-ask-published = تصمیم رسمی در چه روزی با آگهی عمومی اعلام شد؟
law-ask-letter-date = نامه در چه روزی رسید؟ نتوانستیم تاریخ آن را با اطمینان بخوانیم.
law-ask-finality = مهلت فقط وقتی شروع می‌شود که تصمیم قطعی شود. این روز را از اداره بپرسید.
law-ask-illegible = لطفاً در نامه نگاه کنید. آنجا یک مهلت نوشته شده است. نتوانستیم آن را با اطمینان بخوانیم.
law-ask-anchor = لطفاً در نامه نگاه کنید. مهلت پیش از یک روز معیّن تمام می‌شود: { $period } پیش از آن. آن روز را نمی‌دانیم.
law-ask-received-future = روز { $received_day } در آینده است. نامه در چه روزی رسید؟
law-ask-received-too-early = تاریخ نامه { $issued_day } است. نمی‌تواند در { $received_day } رسیده باشد. کی رسید؟

law-year-missing = در نامه راهنمای راه‌های اعتراض (Rechtsbehelfsbelehrung) نیست. آنگاه معمولاً یک سال وقت هست: تا { $date }. بهتر است این‌قدر صبر نکنید.
law-year-wrong = راهنمای راه‌های اعتراض (Rechtsbehelfsbelehrung) در نامه شاید نادرست باشد. آنگاه یک سال وقت هست: تا { $date }. بهتر است این‌قدر صبر نکنید.
law-later-printed = در نامه روز دیرتری نوشته شده: { $date }. روز مطمئن، روز زودتر است.
law-later-computed = بر پایهٔ قانون شاید روز دیرتری معتبر باشد: { $date }. روز مطمئن، روز زودتر است.
law-later-disputed = شاید تا { $date } وقت داشته باشید. این محل اختلاف است. روز مطمئن، روز زودتر است.
law-later-unverified = شاید تا { $date } وقت داشته باشید. نتوانستیم قانون را بررسی کنیم. روز مطمئن، روز زودتر است.
law-later-working-day = روز { $day_day } روز کاری نیست. معمولاً { $date } هم کافی است. روز مطمئن، روز زودتر است.
law-later-before = شاید { $date } هم کافی باشد. این محل اختلاف است. روز مطمئن، روز زودتر است.
law-later-portal = تصمیم در هیچ حساب کاربری (Nutzerkonto) نبود؟ پس تا { $date } وقت دارید.

law-missed-later = اکنون اقدام کنید. روز مطمئن گذشته است. شاید هنوز تا { $date } وقت داشته باشید.
law-missed-objection = این روز احتمالاً گذشته است. آیا بدون تقصیر مانعی داشتید، مثلاً بیماری؟ پس می‌توانید بازگرداندن مهلت (Wiedereinsetzung) را درخواست کنید. یعنی: با شما طوری رفتار می‌کنند که گویا به‌موقع بوده‌اید. برای آن { $period } وقت دارید. این زمان وقتی شروع می‌شود که مانع برطرف شود ({ $law }).
law-missed-social = این روز احتمالاً گذشته است. آیا بدون تقصیر مانعی داشتید؟ پس می‌توانید بازگرداندن مهلت (Wiedereinsetzung، { $law }) را درخواست کنید. برای آن { $period } وقت دارید. این زمان وقتی شروع می‌شود که مانع برطرف شود. همچنین می‌توانید بازبینی (Überprüfung، { "\u2066" }§ 44 SGB X{ "\u2069" }) را درخواست کنید. یعنی: اداره همه چیز را دوباره نگاه می‌کند.
law-missed-long = از یک مرکز مشاوره بپرسید. بیش از یک سال از این روز گذشته است. تصمیم احتمالاً قطعی است.
law-missed-long-social = بیش از یک سال از این روز گذشته است. هنوز می‌توانید بازبینی (Überprüfung، { "\u2066" }§ 44 SGB X{ "\u2069" }) را درخواست کنید. یعنی: اداره همه چیز را دوباره نگاه می‌کند.
law-missed-order = اعتراض خود (Widerspruch) را فوراً بفرستید. این روز احتمالاً گذشته است. اما اعتراض شما تا صدور اجرائیه (Vollstreckungsbescheid) هنوز حساب می‌شود.
law-missed-payment = زود بپردازید یا با آنجا تماس بگیرید. روز پرداخت گذشته است.
law-missed-reply = این روز گذشته است. با این حال هنوز می‌توانید پاسخ دهید. زود این کار را بکنید.
law-missed-submit = مدارک را زود تحویل دهید یا تماس بگیرید. این روز گذشته است.
law-missed-appointment = اگر آنجا نبودید، با آنجا تماس بگیرید. زمان قرار ملاقات گذشته است.

law-warn-advertisement = لازم نیست برای چیزی که سفارش نداده‌اید پول بپردازید. نامه رسمی به نظر می‌رسد. اما احتمالاً تبلیغ است.
law-warn-private = نامه از یک اداره نیست. قواعد دیگری معتبر است.
law-warn-suspicious = مراقب باشید: نامه ممکن است کلاهبرداری باشد. چیزی نپردازید. اول از اداره بپرسید.
law-warn-unclear = مطمئن نیستیم که این یک تصمیم رسمی است.
law-warn-foreign = نامه به زبان آلمانی نیست. ما فقط نامه‌های آلمانی را می‌توانیم بررسی کنیم.
law-warn-iban-unreadable = شمارهٔ حساب (IBAN) را با نامه مقایسه کنید. نتوانستیم آن را با اطمینان بخوانیم.
law-warn-two-issue-dates = لطفاً در نامه نگاه کنید. آنجا دو روز متفاوت به‌عنوان تاریخ نامه آمده است.
law-warn-strange-date = لطفاً در نامه نگاه کنید. یک تاریخ در آن غیرعادی است.
law-warn-sum-disagrees = از اداره بپرسید. مبلغ‌های نامه با هم جور نیستند.
law-warn-two-letters = لطفاً هر نامه را جداگانه بررسی کنید. شاید این‌ها دو نامهٔ متفاوت باشند.
law-warn-page-missing = لطفاً از همهٔ صفحه‌ها عکس بگیرید. دست‌کم یک صفحه نیست. شاید چیز مهمی در آن باشد.
law-warn-bad-picture = لطفاً عکس تازه بگیرید. نتوانستیم بخش‌هایی از عکس را بخوانیم.
law-warn-foreign-iban = پیش از پرداخت از اداره بپرسید. حساب در خارج از آلمان است. این غیرعادی است.
law-warn-instruction-missing = راهنمای راه‌های اعتراض (Rechtsbehelfsbelehrung) را پیدا نمی‌کنیم. با این حال می‌توانید علیه تصمیم اقدام کنید. برای اطمینان روز زودتر را بگیرید.
law-warn-instruction-short = برای اطمینان مهلت کوتاه‌تر را رعایت کنید. در نامه آمده: { $printed }. در قانون آمده: { $legal }.
law-warn-instruction-long = برای اطمینان مهلت کوتاه‌تر را رعایت کنید. در نامه آمده: { $printed }. در قانون آمده: { $legal }.
law-warn-instruction-start = نامه شاید شروع مهلت را نادرست می‌گوید. ما با روز زودتر حساب می‌کنیم.
law-warn-instruction-remedy = نامه شاید راه نادرستی در برابر تصمیم می‌گوید. از اداره بپرسید.
law-warn-instruction-reasons = نامه دلیل می‌خواهد. قانون دلیل نمی‌خواهد. اعتراض شما (Widerspruch) بدون دلیل هم معتبر است.
law-warn-remedy-land = از اداره بپرسید که اینجا کدام معتبر است: اعتراض (Widerspruch) یا دعوا (Klage). در ایالت { $land } گاهی فقط دعوا (Klage) کمک می‌کند.
law-warn-remedy-no-land = از اداره بپرسید که اینجا کدام معتبر است: اعتراض (Widerspruch) یا دعوا (Klage). در بعضی ایالت‌ها فقط دعوا (Klage) کمک می‌کند.
law-warn-day-disagrees = در نامه { $printed_day } نوشته شده است. ما { $computed_day } را حساب کرده‌ایم. روز زودتر مطمئن است.

law-do-pay = تا { $date } ({ $date_short }) مبلغ { $sum } را بپردازید.
law-do-pay-overdue = مبلغ { $sum } را بپردازید. روز آن { $date } بود.
law-do-pay-open = مبلغ { $sum } را بپردازید.
law-do-pay-unclear = بپردازید. مبلغ دقیق در نامه آمده است.
law-do-debit-day = لازم نیست پولی حواله کنید. روز { $date } ({ $date_short }) مبلغ { $sum } از حساب شما برداشت می‌شود.
law-do-debit = لازم نیست پولی حواله کنید. پول از حساب شما برداشت می‌شود.
law-do-reply = تا { $date } ({ $date_short }) پاسخ دهید.
law-do-reply-open = به نامه پاسخ دهید. به مهلت توجه کنید.
law-do-submit = تا { $date } ({ $date_short }) مدارک را تحویل دهید.
law-do-submit-open = مدارکی را که در نامه آمده تحویل دهید.
law-do-attend = روز { $date } ({ $date_short }) در قرار ملاقات حاضر شوید.
law-do-attend-open = شما یک قرار ملاقات دارید. در نامه نگاه کنید که کی است.
law-do-widerspruch = اگر موافق نیستید: تا { $date } ({ $date_short }) اعتراض (Widerspruch) بنویسید.
law-do-widerspruch-open = اگر موافق نیستید: زود اعتراض (Widerspruch) بنویسید.
law-do-einspruch = اگر موافق نیستید: تا { $date } ({ $date_short }) واخواهی (Einspruch) بنویسید.
law-do-einspruch-open = اگر موافق نیستید: زود واخواهی (Einspruch) بنویسید.
law-do-klage = اگر موافق نیستید: می‌توانید تا { $date } ({ $date_short }) در دادگاه دعوا (Klage) طرح کنید.
law-do-klage-open = اگر موافق نیستید: می‌توانید در دادگاه دعوا (Klage) طرح کنید. به مهلت توجه کنید.
law-do-either = اگر موافق نیستید: تا { $date } ({ $date_short }) می‌توانید اعتراض (Widerspruch) کنید یا در دادگاه دعوا (Klage) طرح کنید.
law-do-either-open = اگر موافق نیستید: می‌توانید اعتراض (Widerspruch) کنید یا در دادگاه دعوا (Klage) طرح کنید. به مهلت توجه کنید.
law-do-keep = نامه را نگه دارید.
law-do-nothing-doubtful = پیش از آنکه از یک جای مطمئن بپرسید، کاری نکنید.

law-warn-sender = اینجا مهم است که کدام اداره نامه را می‌فرستد. در برخی اداره‌ها مهلت دیگری هست. در نامه نگاه کنید.
