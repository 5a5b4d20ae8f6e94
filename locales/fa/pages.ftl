# Persian. Pages of their own: words explained, accessibility statement.

ui-glossary-title = واژه‌های سخت در نامه‌های اداری
ui-glossary-lead = این واژه‌ها اغلب در نامه‌های اداره‌ها هستند. اینجا آن‌ها را توضیح می‌دهیم.
ui-glossary-search = جست‌وجوی واژه
ui-glossary-search-send = جست‌وجو
ui-glossary-found = واژه‌های پیداشده: { $count }
ui-glossary-none = این واژه را نداریم: «{ $typed }». از اداره بپرسید.
ui-glossary-all = نمایش همهٔ واژه‌ها

ui-accessibility-title = بیانیهٔ دسترس‌پذیری
ui-accessibility-owner = مسئول این صفحه: { $owner }
ui-accessibility-lead = همهٔ مردم باید بتوانند از این صفحه استفاده کنند، همچنین افراد دارای معلولیت.
ui-accessibility-rules = کدام قواعد معتبر است
ui-accessibility-rules-text = قانون برابری افراد دارای معلولیت (BGG) معتبر است، { "\u2066" }§ 12a{ "\u2069" } و { "\u2066" }§ 12b{ "\u2069" }. جزئیات در آیین‌نامهٔ فناوری دسترس‌پذیر (BITV 2.0) است. برای ایالت‌ها و شهرداری‌ها قانون ایالت آن‌ها معتبر است. هدف ما قواعد بین‌المللی WCAG 2.2، سطح AA است.
ui-accessibility-status = چه چیزی اکنون کار می‌کند
ui-accessibility-status-text = این صفحه بیشتر قواعد را رعایت می‌کند. آنچه هنوز نیست در بخش بعدی آمده است.
ui-accessibility-gaps = چه چیزی هنوز کار نمی‌کند
ui-accessibility-gap-picture = عکس نامهٔ شما یک تصویر است. متن خوانده‌شده زیر آن به‌صورت متن است.
ui-accessibility-gap-reading = اگر عکس بد باشد، متن خوانده‌شده ممکن است اشتباه داشته باشد.
ui-accessibility-gap-voice = بلندخوانی فقط وقتی کار می‌کند که دستگاه شما برای زبان شما صدا داشته باشد.
ui-accessibility-gap-sign = هنوز ویدیویی به زبان اشارهٔ آلمانی نیست.
ui-accessibility-gap-easy = متن‌ها به زبان ساده هستند، نه به زبان آسان بررسی‌شده (Leichte Sprache).
ui-accessibility-checked = چگونه بررسی می‌کنیم
ui-accessibility-checked-text = خودمان بررسی می‌کنیم. یک برنامه هر صفحه را بررسی می‌کند. افرادی صفحه را فقط با صفحه‌کلید امتحان می‌کنند.
ui-accessibility-date = تاریخ این بیانیه: { $day }.
ui-accessibility-report = گزارش یک مانع
ui-accessibility-report-text = چیزی هست که نمی‌توانید استفاده کنید؟ پس به ما بنویسید یا با ما تماس بگیرید. بگویید مشکل کجا است و از چه دستگاهی استفاده می‌کنید.
ui-accessibility-report-email = ایمیل: { $email }
ui-accessibility-report-phone = تلفن: { $phone }
ui-accessibility-report-post = پست: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = نهاد مسئول در مدت یک ماه به شما پاسخ می‌دهد.
ui-accessibility-report-none = نهاد مسئول هنوز اینجا راه تماسی ننوشته است.
ui-accessibility-enforce = اگر پاسخ کمک نکند
ui-accessibility-enforce-text = آنگاه می‌توانید به یک نهاد میانجی (Schlichtungsstelle) مراجعه کنید. آن نهاد میان شما و اداره میانجی‌گری می‌کند. این رایگان است، و به وکیل نیاز ندارید.
ui-accessibility-enforce-body = نهاد مسئول: { $body }
ui-accessibility-enforce-none = هر ایالت چنین نهادی دارد. آن را از اداره بپرسید.
