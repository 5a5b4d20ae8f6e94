# Persian. The German letter is what the reader signs; this is the translation beside it. Brackets are kept.

letter-line = { $text }
letter-blank-name = [نام و نام خانوادگی شما]
letter-blank-street = [خیابان و شمارهٔ خانهٔ شما]
letter-blank-town = [کد پستی و شهر شما]
letter-blank-authority = [نام و آدرس اداره]
letter-blank-day = [تاریخ]
letter-day = { $date_day }
# The mark makes the line run from right to left: both names in it are set apart, and nothing else says so.
letter-place-date = { "\u200F" }{ $place }، { $date_day }
letter-title = عنوان نامهٔ شما: «{ $title }»
letter-reference = { $label }: { $value }
letter-salutation = خانم‌ها و آقایان محترم،
letter-confirm = لطفاً به‌صورت کتبی به من تأیید کنید که این نامه رسیده است.
letter-closing = با احترام
letter-signature = [امضای شما]

letter-objection-title = دادن اعتراض (Widerspruch) یا واخواهی (Einspruch)
letter-objection-purpose = با آن مهلت را رعایت می‌کنید. دلایل خود را می‌توانید بعداً بفرستید.
letter-widerspruch-subject = اعتراض (Widerspruch) به تصمیم مورخ { $day } شما
letter-widerspruch = من به تصمیم مورخ { $day } شما اعتراض (Widerspruch) می‌کنم.
letter-einspruch-subject = واخواهی (Einspruch) از تصمیم مورخ { $day } شما
letter-einspruch = من از تصمیم مورخ { $day } شما واخواهی (Einspruch) می‌کنم.
letter-fine-subject = واخواهی (Einspruch) از تصمیم جریمهٔ شما (Bußgeldbescheid) مورخ { $day }
letter-fine = من از تصمیم جریمهٔ شما (Bußgeldbescheid) مورخ { $day } واخواهی (Einspruch) می‌کنم.
letter-penalty-subject = واخواهی (Einspruch) از دستور کیفری (Strafbefehl) مورخ { $day }
letter-penalty = من از دستور کیفری (Strafbefehl) مورخ { $day } واخواهی (Einspruch) می‌کنم.
letter-order-subject = اعتراض (Widerspruch) به دستور پرداخت از دادگاه (Mahnbescheid) مورخ { $day }
letter-order = من به دستور پرداخت از دادگاه (Mahnbescheid) مورخ { $day } اعتراض (Widerspruch) می‌کنم. به همهٔ طلب اعتراض دارم.
letter-enforcement-subject = واخواهی (Einspruch) از اجرائیه (Vollstreckungsbescheid) مورخ { $day }
letter-enforcement = من از اجرائیه (Vollstreckungsbescheid) مورخ { $day } واخواهی (Einspruch) می‌کنم.
letter-reasons-later = دلایل خود را بعداً برای شما می‌فرستم. لطفاً پیش از آن تصمیم نگیرید.
letter-reasons-open = دربارهٔ موضوع بعداً نظر می‌دهم.
letter-restore = بازگرداندن مهلت (Wiedereinsetzung in den vorigen Stand) را درخواست می‌کنم. بدون تقصیر نتوانستم زودتر بنویسم.
letter-restore-why = [اینجا بنویسید: چه چیزی مانع شما شد؟ از کی دوباره ممکن است؟]
letter-suspend = لطفاً اجرا را موقتاً متوقف کنید (Aussetzung der Vollziehung)، تا زمانی که دربارهٔ آن تصمیم گرفته باشید ({ $law }).

letter-reply-title = پاسخ به پرسش اداره یا به «Anhörung» (شنیدن نظر شما)
letter-reply-purpose = با آن پیش از تصمیم نظر خود را به اداره می‌گویید.
letter-reply-subject = پاسخ من به نامهٔ مورخ { $day } شما
letter-reply = دربارهٔ نامهٔ مورخ { $day } شما این‌گونه اظهار نظر می‌کنم:
letter-reply-own = [اینجا نظر خود را بنویسید. چه شد؟ اداره چه باید بداند؟]
letter-reply-mind = لطفاً این را در تصمیم خود در نظر بگیرید.

letter-time-title = درخواست وقت بیشتر
letter-time-purpose = با آن روز آخر دیرتری برای پاسخ یا مدارک می‌خواهید.
letter-time-subject = درخواست وقت بیشتر دربارهٔ نامهٔ مورخ { $day } شما
letter-time = برای پاسخ به نامهٔ مورخ { $day } شما به وقت بیشتری نیاز دارم.
letter-time-until = لطفاً مهلت را تا [تاریخ] تمدید کنید.
letter-time-why = دلیل من: [اینجا بنویسید که چرا وقت بیشتری لازم دارید.]

letter-instalments-title = درخواست پرداخت قسطی (Ratenzahlung)
letter-instalments-purpose = با آن می‌خواهید که اجازه داشته باشید در چند بخش بپردازید.
letter-instalments-subject = درخواست پرداخت قسطی (Ratenzahlung) دربارهٔ نامهٔ مورخ { $day } شما
letter-debt = در نامهٔ مورخ { $day } خود از من { $sum } می‌خواهید.
letter-debt-unclear = در نامهٔ مورخ { $day } خود از من پول می‌خواهید.
letter-instalments = نمی‌توانم این مبلغ را یک‌جا بپردازم. پرداخت قسطی (Ratenzahlung) را درخواست می‌کنم.
letter-instalments-offer = می‌توانم هر ماه [مبلغ] یورو بپردازم، بار اول در [تاریخ].
letter-means = درآمد من در ماه: [مبلغ] یورو. هزینه‌های من در ماه: [مبلغ] یورو.
letter-why = دلیل من: [اینجا بنویسید که چرا نمی‌توانید بپردازید.]
letter-enclosed = مدارک را پیوست می‌کنم: [مثلاً صورت‌حساب بانکی یا تصمیم Jobcenter]
letter-no-enforcement = لطفاً تا زمان تصمیم‌گیری دربارهٔ آن، اجرای اجباری (Vollstreckung) را آغاز نکنید.

letter-deferral-title = درخواست تعویق پرداخت (Stundung): دیرتر پرداختن
letter-deferral-purpose = با آن می‌خواهید که دیرتر بپردازید.
letter-deferral-subject = درخواست تعویق پرداخت (Stundung) دربارهٔ نامهٔ مورخ { $day } شما
letter-deferral = اکنون نمی‌توانم این مبلغ را بپردازم. تعویق پرداخت (Stundung) تا [تاریخ] را درخواست می‌کنم.

letter-waiver-title = درخواست بخشودگی بدهی (Erlass): نپرداختن
letter-waiver-purpose = با آن می‌خواهید که از پول بگذرند، چون پرداخت شما را به تنگنا می‌اندازد.
letter-waiver-subject = درخواست بخشودگی بدهی (Erlass) دربارهٔ نامهٔ مورخ { $day } شما
letter-waiver = این پرداخت مرا به تنگنا می‌اندازد. درخواست می‌کنم این مبلغ را به من ببخشید (Erlass).
letter-waiver-else = اگر ممکن نیست، تعویق پرداخت (Stundung) یا پرداخت قسطی (Ratenzahlung) را درخواست می‌کنم.

letter-file-title = درخواست دیدن پرونده (Akteneinsicht)
letter-file-purpose = با آن می‌توانید بخوانید که اداره دربارهٔ شما چه جمع کرده است.
letter-file-subject = درخواست دیدن پرونده (Akteneinsicht) دربارهٔ نامهٔ مورخ { $day } شما
letter-file = دربارهٔ نامهٔ مورخ { $day } شما دیدن پرونده (Akteneinsicht) را درخواست می‌کنم.
letter-file-law = دربارهٔ نامهٔ مورخ { $day } شما دیدن پرونده (Akteneinsicht، { $law }) را درخواست می‌کنم.
letter-file-how = لطفاً برای من کپی بفرستید یا وقت ملاقاتی به من بدهید.

letter-address-title = خبر دادن آدرس تازه
letter-address-purpose = با آن نامه‌های بعدی به شما می‌رسند.
letter-address-subject = آدرس تازهٔ من
letter-address = من خانه‌ام را عوض کرده‌ام. از [تاریخ] اینجا زندگی می‌کنم:
letter-address-new = [خیابان و شمارهٔ خانه، کد پستی و شهر]
letter-address-use = لطفاً همهٔ نامه‌ها را به این آدرس بفرستید.

letter-paid-title = خبر دادن اینکه پرداخته‌اید
letter-paid-purpose = با آن نشان می‌دهید که پول شما در راه است یا رسیده است.
letter-paid-subject = پرداخت من دربارهٔ نامهٔ مورخ { $day } شما
letter-paid = مبلغ { $sum } را در [تاریخ] حواله کردم.
letter-paid-unclear = مبلغ را در [تاریخ] حواله کردم.
letter-paid-account = حواله به این شمارهٔ حساب (IBAN): { $iban }
letter-paid-reference = بابت (Verwendungszweck): { $reference }
letter-paid-proof = یک کپی از صورت‌حساب بانکی پیوست می‌کنم.
letter-paid-check = لطفاً این را بررسی کنید. لطفاً به من تأیید کنید که دیگر بدهی ندارم.

letter-note-fill = همهٔ اطلاعات را بررسی کنید. جاهای داخل کروشه را به آلمانی پر کنید.
letter-note-by = نامه باید تا { $day } رسیده باشد.
letter-note-late = روز آخر احتمالاً { $day } بود. فوراً مشاوره بگیرید.
letter-note-signed = نامه را چاپ و امضا کنید. ایمیل ساده کافی نیست ({ $law }).
letter-note-in_person = همچنین می‌توانید به آنجا بروید تا آن را برایتان بنویسند. نام این کار نوشتن اظهارات در اداره (zur Niederschrift) است.
letter-note-email = نامه را می‌توانید با ایمیل ساده هم بفرستید ({ $law }).
letter-note-court-form = بهتر است فرمی را به کار ببرید که همراه دستور پرداخت (Mahnbescheid) است.
letter-note-free = این نامه شکل خاصی لازم ندارد. معمولاً ایمیل هم کافی است.
letter-note-proof = باید بتوانید نشان دهید که نامه رسیده است. هنگام تحویل، رسید بگیرید.
letter-note-copy = یک کپی نگه دارید.
letter-note-no-objection = این نامه اعتراض (Widerspruch) نیست. مهلت اعتراض همچنان می‌گذرد.
letter-note-no-extension = مهلت اعتراض (Widerspruch)، واخواهی (Einspruch) یا دعوا (Klage) با آن طولانی‌تر نمی‌شود.
letter-note-silence = لازم نیست دربارهٔ موضوع چیزی بگویید. فقط مشخصات خودتان الزامی است ({ "\u2066" }§ 111 OWiG{ "\u2069" }).
letter-note-accused = لازم نیست دربارهٔ موضوع چیزی بگویید. پیش از آن مشاوره بگیرید.
letter-note-witness = لازم نیست چیزی بر ضد خود یا خویشان نزدیک بگویید ({ "\u2066" }§ 52{ "\u2069" } و { "\u2066" }§ 55 StPO{ "\u2069" }).
letter-note-pay = با این حال فعلاً باید بپردازید.

letter-advice-authority = از اداره بپرسید. اداره باید به شما بگوید چه حقوقی دارید.
letter-advice-court = پول کمی دارید؟ پس در دادگاه محلی (Amtsgericht) دربارهٔ کمک مشاورهٔ حقوقی (Beratungshilfe) بپرسید. آنگاه یک دفتر وکالت با حداکثر 15 یورو به شما مشاوره می‌دهد.
letter-advice-public = پول کمی دارید؟ پس دربارهٔ مشاورهٔ حقوقی عمومی (Öffentliche Rechtsberatung) در شهر خود بپرسید.
letter-advice-social = برای نمونه Caritas و Diakonie و AWO مشاورهٔ رایگان می‌دهند. انجمن‌های اجتماعی مانند VdK و SoVD به اعضای خود کمک می‌کنند.
letter-advice-debt = مرکز مشاورهٔ بدهی (Schuldnerberatung) دربارهٔ بدهی مشاوره می‌دهد، معمولاً رایگان. مراکز حمایت از مصرف‌کننده (Verbraucherzentrale) هم مشاوره می‌دهند، اغلب با پول کم.
letter-advice-migration = مشاورهٔ مهاجرت (Migrationsberatung) رایگان مشاوره می‌دهد، مثلاً در Caritas یا Diakonie یا AWO.
letter-advice-tax = انجمن‌های کمک مالیاتی (Lohnsteuerhilfeverein) به اعضای خود مشاورهٔ مالیاتی می‌دهند. دفترهای مشاورهٔ مالیاتی (Steuerberatung) هم مشاوره می‌دهند.
