# Persian. The reader is addressed as شما. German names and terms stand in « » or brackets.

sender-der = «{ $name }»
sender-die = «{ $name }»
sender-das = «{ $name }»

headline-pay = { $sender } از شما { $sum } می‌خواهد.
headline-pay-charge = { $sender } از شما { $sum } بابت { $charge } می‌خواهد.
headline-pay-money = { $sender } از شما پول می‌خواهد.
headline-pay-parts = { $sender } از شما پول می‌خواهد، در { $parts } بخش.
headline-pay-unnamed = باید { $sum } بپردازید.
headline-pay-charge-unnamed = باید { $sum } بابت { $charge } بپردازید.
headline-pay-money-unnamed = باید پول بپردازید.
headline-pay-parts-unnamed = باید پول بپردازید، در { $parts } بخش.
headline-debit = { $sender } از حساب شما { $sum } برداشت می‌کند.
headline-debit-charge = { $sender } از حساب شما { $sum } بابت { $charge } برداشت می‌کند.
headline-debit-money = { $sender } از حساب شما پول برداشت می‌کند.
headline-debit-unnamed = از حساب شما { $sum } برداشت می‌شود.
headline-debit-charge-unnamed = از حساب شما { $sum } بابت { $charge } برداشت می‌شود.
headline-debit-money-unnamed = از حساب شما پول برداشت می‌شود.
headline-receive = { $sender } به شما { $sum } می‌پردازد.
headline-receive-money = { $sender } به شما پول می‌پردازد.
headline-receive-unnamed = شما { $sum } می‌گیرید.
headline-receive-money-unnamed = شما پول می‌گیرید.
headline-attend = { $sender } برای شما قرار ملاقات گذاشته است.
headline-attend-unnamed = شما یک قرار ملاقات دارید.
headline-reply = { $sender } از شما پاسخ می‌خواهد.
headline-reply-unnamed = باید به یک نامه پاسخ دهید.
headline-submit = { $sender } از شما مدارک می‌خواهد.
headline-submit-unnamed = باید مدارک تحویل دهید.
headline-apply = { $sender } یک درخواست را به شما یادآوری می‌کند.
headline-apply-unnamed = می‌توانید درخواستی بدهید.
headline-write = { $sender } به شما نامه نوشته است.
headline-write-unnamed = یک نامهٔ رسمی به شما رسیده است.
headline-from = { $name }: { $main }
headline-about = { $main } موضوع: { $kind }.

headline-advertisement = این تصمیم رسمی نیست. احتمالاً تبلیغ است.
headline-private = این تصمیم یک اداره نیست.
headline-suspicious = مراقب باشید: این نامه ممکن است کلاهبرداری باشد.
headline-unclear = ما در این عکس تصمیم رسمی تشخیص ندادیم.
headline-foreign = این نامه به زبان آلمانی نیست.

what-advertisement = نامه رسمی به نظر می‌رسد، اما چیزی را به شما پیشنهاد می‌کند.
what-private = فرستنده نه اداره است و نه دادگاه.
what-suspicious = نامه پول می‌خواهد و نشانه‌های کلاهبرداری دارد.
what-unclear = فقط چیزی را می‌گوییم که با اطمینان خواندیم.
what-foreign = ما فقط نامه‌های آلمانی را می‌توانیم توضیح دهیم.
what-kind = موضوع: { $kind }.
what-title = عنوان نامه این است: «{ $title }»
what-sender = فرستنده: { $name }
what-addressee = گیرندهٔ نامه: { $name }
what-date = تاریخ نامه: { $day_day }.
what-reference = { $label }: { $value }

todo-pay = { $sum } بپردازید.
todo-pay-by = تا { $day } ({ $day_short }) مبلغ { $sum } را بپردازید.
todo-pay-late = باید تا { $day } مبلغ { $sum } را می‌پرداختید.
todo-pay-unclear = مبلغی را که در نامه نوشته شده بپردازید.
todo-pay-unclear-by = تا { $day } ({ $day_short }) مبلغی را که در نامه نوشته شده بپردازید.
todo-pay-unclear-late = باید تا { $day } می‌پرداختید.
todo-reply = به نامه پاسخ دهید.
todo-reply-by = تا { $day } ({ $day_short }) پاسخ دهید.
todo-reply-late = باید تا { $day } پاسخ می‌دادید.
todo-submit = آنچه را نامه می‌خواهد تحویل دهید.
todo-submit-by = تا { $day } ({ $day_short }) آنچه را نامه می‌خواهد تحویل دهید.
todo-submit-late = باید تا { $day } مدارک را تحویل می‌دادید.
todo-attend = در قرار ملاقات حاضر شوید.
todo-attend-by = روز { $day } ({ $day_short }) در قرار ملاقات حاضر شوید.
todo-attend-clock = روز { $day } ({ $day_short }) ساعت { $clock } در قرار ملاقات حاضر شوید.
todo-attend-late = قرار ملاقات روز { $day } بود.
todo-apply = درخواست را بدهید.
todo-apply-by = تا { $day } ({ $day_short }) درخواست را بدهید.
todo-apply-late = باید تا { $day } درخواست را می‌دادید.
todo-keep = نامه را نگه دارید.
todo-note-by = به این روز توجه کنید: { $day } ({ $day_short }).
todo-note-late = این روز در نامه آمده است: { $day }.
todo-note = در نامه یک مهلت هست، یعنی یک روز آخر.
todo-nothing = الان لازم نیست کاری بکنید.
todo-debit = لازم نیست پولی حواله کنید.
todo-debit-day = روز { $day } مبلغ { $sum } برداشت می‌شود.
todo-debit-balance = مراقب باشید که پول کافی در حساب باشد.
todo-not-found = در نامه کاری برای شما پیدا نکردیم.
todo-read-yourself = با این حال خودتان آن را بخوانید یا بپرسید.
todo-clock = ساعت آن: { $clock }.
todo-label = این مربوط است به: { $label }
todo-words = در نامه نوشته شده: «{ $words }»
todo-late-pay = پیش‌تر پرداخته‌اید؟ پس لازم نیست دوباره بپردازید.
todo-late-pay-now = هنوز نپرداخته‌اید؟ پس هرچه زودتر بپردازید.
todo-late-ask = هنوز این کار را نکرده‌اید؟ پس زود بپرسید.
todo-advertisement = پیش از آنکه همه چیز را دقیق بخوانید، چیزی نپردازید.
todo-advertisement-sign = چیزی را که نمی‌خواهید امضا نکنید.
todo-private = با آرامش بررسی کنید که آیا نامه درست است.
todo-suspicious = فعلاً چیزی نپردازید.
todo-suspicious-ask = از ادارهٔ واقعی بپرسید.
todo-suspicious-number = برای این کار شمارهٔ تلفن این نامه را به کار نبرید.
todo-unclear = با این حال تصمیم رسمی است؟ پس عکس تازه بگیرید.
todo-foreign = از نامه‌ای که به زبان آلمانی است عکس بگیرید.

day-today = این روز امروز است.
day-tomorrow = این روز فردا است.
day-yesterday = این روز دیروز بود.
day-ahead =
    { $days ->
        [one] { $days } روز وقت دارید.
       *[other] { $days } روز وقت دارید.
    }
day-ahead-event =
    { $days ->
        [one] این { $days } روز دیگر است.
       *[other] این { $days } روز دیگر است.
    }
day-past =
    { $days ->
        [one] { $days } روز از این روز گذشته است.
       *[other] { $days } روز از این روز گذشته است.
    }
day-stated = این روز در نامه نوشته شده است.
day-computed = این روز را ما حساب کرده‌ایم.
day-unknown = نمی‌توانیم روز آخر را بگوییم.
day-unknown-event = نمی‌توانیم آن روز را بگوییم.
day-example = یک مثال: نامه در { $received_day } به شما رسیده است.
day-example-end = آنگاه روز آخر { $day } است.

money-pay = باید { $sum } بپردازید.
money-pay-due = پرداخت تا { $day }: { $sum }
money-claimed = نامه { $sum } می‌خواهد.
money-pay-nothing = لازم نیست چیزی بپردازید.
money-part = بخشی از مبلغ: { $sum }
money-part-due = بخشی از مبلغ تا { $day }: { $sum }
money-receive = شما { $sum } می‌گیرید.
money-receive-due = پرداخت به شما روز { $day }: { $sum }
money-label = در نامه دربارهٔ آن نوشته شده: «{ $label }»
money-debit = پول از حساب شما برداشت می‌شود.
money-debit-word = نامه به آن «Lastschrift» یا «Einzug» می‌گوید.
money-recipient = گیرنده: { $name }
money-iban = شمارهٔ حساب (IBAN): { $iban }
money-bic = کد بانک (BIC): { $bic }
money-bank = بانک: { $bank }
money-reference = در حواله در خانهٔ «بابت» (Verwendungszweck) بنویسید: { $reference }

object-widerspruch = موافق نیستید؟ پس می‌توانید اعتراض (Widerspruch) کنید.
object-einspruch = موافق نیستید؟ پس می‌توانید واخواهی (Einspruch) کنید، یعنی نوعی اعتراض.
object-klage = موافق نیستید؟ پس می‌توانید در دادگاه دعوا (Klage) طرح کنید.
object-either = موافق نیستید؟ پس انتخاب کنید: اعتراض (Widerspruch) یا دعوا در دادگاه (Klage).
object-none = در نامه چیزی دربارهٔ اعتراض (Widerspruch)، واخواهی (Einspruch) یا دعوا (Klage) پیدا نکردیم.
object-none-reply = اما می‌توانید پاسخ دهید و نظر خود را بگویید.

object-means-review = آنگاه اداره تصمیم خود را دوباره بررسی می‌کند.
object-means-fine = آنگاه اداره اتهام را دوباره بررسی می‌کند.
object-means-fine-court = اگر اداره نظر خود را تغییر ندهد، معمولاً دادگاه تصمیم می‌گیرد.
object-means-trial = آنگاه دادگاه اتهام را بررسی می‌کند، معمولاً در یک جلسه.
object-means-claim = با آن به دادگاه می‌گویید: لازم نیست من این را بپردازم.
object-means-court = آنگاه دادگاه تصمیم را بررسی می‌کند.
object-means-either = اعتراض (Widerspruch) را اداره بررسی می‌کند. دعوا (Klage) را دادگاه بررسی می‌کند.

object-widerspruch-by = اعتراض شما (Widerspruch) باید تا { $day } ({ $day_short }) رسیده باشد.
object-einspruch-by = واخواهی شما (Einspruch) باید تا { $day } ({ $day_short }) رسیده باشد.
object-klage-by = دعوای شما (Klage) باید تا { $day } ({ $day_short }) نزد دادگاه باشد.
object-either-by = اعتراض (Widerspruch) یا دعوای شما (Klage) باید تا { $day } ({ $day_short }) رسیده باشد.
object-widerspruch-late = روز آخر برای اعتراض (Widerspruch) این بود: { $day }.
object-einspruch-late = روز آخر برای واخواهی (Einspruch) این بود: { $day }.
object-klage-late = روز آخر برای دعوا در دادگاه (Klage) این بود: { $day }.
object-either-late = روز آخر برای اعتراض (Widerspruch) یا دعوا (Klage) این بود: { $day }.
object-widerspruch-unknown = برای اعتراض (Widerspruch) مهلت هست، یعنی یک روز آخر.
object-einspruch-unknown = برای واخواهی (Einspruch) مهلت هست، یعنی یک روز آخر.
object-klage-unknown = برای دعوا در دادگاه (Klage) مهلت هست، یعنی یک روز آخر.
object-either-unknown = برای اعتراض (Widerspruch) و دعوا (Klage) مهلت هست، یعنی یک روز آخر.

object-late-help = فوراً مشاوره بگیرید، مثلاً در یک مرکز مشاوره.
object-late-restore = بدون تقصیر نتوانستید زودتر اقدام کنید؟ پس دربارهٔ بازگرداندن مهلت (Wiedereinsetzung) بپرسید.
object-to = برای این کار مراجعه کنید به: { $to }
object-form-written = این کار با نامه ممکن است. نامه را امضا کنید.
object-form-in_person = همچنین می‌توانید به آنجا بروید تا آن را برایتان بنویسند.
object-form-in_person-word = نام این کار نوشتن اظهارات در اداره (zur Niederschrift) است.
object-form-electronic = به‌صورت الکترونیکی هم ممکن است، اما نه با ایمیل ساده.
object-form-email = یک ایمیل ساده کافی است.
object-suspends = تا زمان تصمیم‌گیری دربارهٔ آن لازم نیست بپردازید.
object-suspends-other = تا زمان تصمیم‌گیری دربارهٔ آن، لازم نیست تصمیم رسمی را اجرا کنید.
object-pay-anyway = با این حال فعلاً باید بپردازید.
object-obey-anyway = با این حال آنچه در نامه است فعلاً معتبر است.

contact-name = برای پرسش‌ها: { $name }
contact-phone = تلفن: { $phone }
contact-email = ایمیل: { $email }
contact-hours = ساعت مراجعه: { $hours }
contact-web = اینترنت: { $web }
contact-reference = هنگام پرسش این را بگویید: { $label } { $value }
