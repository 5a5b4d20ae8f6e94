# The deadline calculator, a page that the server writes.

ui-frist-title = حساب کردن مهلت
ui-frist-lead = تا چه روزی می‌توانید به نامهٔ یک اداره اعتراض کنید؟ اینجا آن روز را حساب می‌کنیم.
ui-frist-kind = چه نوع نامه‌ای است؟
ui-frist-kind-hint = یک واژه از عنوان نامه بنویسید. سپس از فهرست انتخاب کنید.
ui-frist-kind-choose = کدام‌یک از این نامه‌هاست؟
ui-frist-dated = چه تاریخی روی نامه نوشته شده است؟
ui-frist-dated-hint = بیشتر بالای نامه است، اغلب سمت راست.
ui-frist-send = حساب کردن
ui-frist-change = تغییر اطلاعات
ui-frist-address = اطلاعات شما در آدرس این صفحه است. پس می‌توانید نتیجه را ذخیره کنید یا بفرستید.
ui-frist-needed = آنچه هنوز باید بدانیم
ui-frist-assumed = آنچه فرض می‌کنیم
ui-frist-assumed-page = نامه حقوق شما را درست توضیح می‌دهد. آیا آنجا مهلت دیگری نوشته شده است؟ پس مهلت کوتاه‌تر را رعایت کنید.
ui-frist-none = در برابر چنین نامه‌ای معمولاً نه اعتراض (Widerspruch) هست و نه دعوا (Klage). ببینید آیا نامه قرار ملاقات یا مهلتی دارد.
ui-frist-on-page = برای چنین نامه‌ای نمی‌توانیم مهلت را حساب کنیم. در نامه نگاه کنید. آنجا نوشته است چه می‌توانید بکنید و تا کی.
ui-frist-error = لطفاً اطلاعات خود را بررسی کنید
ui-frist-error-kind = لطفاً انتخاب کنید که چه نوع نامه‌ای است.
ui-frist-error-kind-unknown = این نوع نامه را نمی‌شناسیم: «{ $typed }». واژهٔ دیگری از عنوان نامه را امتحان کنید.
ui-frist-error-kind-several = این به چند نامه می‌خورد. لطفاً یکی را انتخاب کنید.
ui-frist-error-no-such-day = چنین روزی وجود ندارد: «{ $typed }».
ui-frist-error-unreadable = این تاریخ نیست: «{ $typed }». روز، ماه و سال را لازم داریم.
ui-frist-error-old = این روز خیلی قدیمی است. ما فقط از سال 2000 به بعد را حساب می‌کنیم.
ui-frist-error-future = این روز در آینده است.
ui-frist-error-before = نامه نمی‌تواند پیش از تاریخ خودش رسیده باشد.
ui-frist-error-no-day = تاریخ نامه یا روزی را که نامه رسید لازم داریم.
ui-frist-error-choice = چنین گزینه‌ای وجود ندارد.
