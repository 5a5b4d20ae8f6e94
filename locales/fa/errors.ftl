# Persian. error-CODE: what happened, error-CODE-next: what to do.

error-nothing-kept = ما چیزی از نامهٔ شما ذخیره نکردیم.

error-not_a_picture = این فایل عکس یا PDF نیست.
error-not_a_picture-next = یک عکس (JPEG یا PNG یا WebP) یا یک PDF بدهید.

error-corrupt = این فایل خراب است.
error-corrupt-next = عکس تازه بگیرید یا فایل را دوباره انتخاب کنید.

error-too_small = این عکس برای خواندن خیلی کوچک است.
error-too_small-next = عکس تازه‌ای بگیرید که همهٔ برگه در آن دیده شود.

error-too_many_pixels = این عکس خیلی بزرگ است.
error-too_many_pixels-next = دوربین را روی اندازهٔ کوچک‌تری تنظیم کنید.

error-too_large = این خیلی بزرگ است.
error-too_large-next = همهٔ صفحه‌ها با هم حداکثر { $megabytes } مگابایت باشند. به جای فایل‌های بزرگ عکس بگیرید.

error-too_many_pages = تعداد صفحه‌ها خیلی زیاد است.
error-too_many_pages-next = حداکثر { $pages } صفحه ممکن است. فقط صفحه‌های یک نامه را انتخاب کنید.

error-no_pages = هنوز فایلی انتخاب نکرده‌اید.
error-no_pages-next = از نامهٔ خود عکس بگیرید یا فایلی انتخاب کنید.

error-pdf_password = این PDF رمز دارد.
error-pdf_password-next = این PDF را بدون رمز ذخیره کنید یا از کاغذ عکس بگیرید.

error-pdf_too_many_pages = این PDF صفحه‌های زیادی دارد.
error-pdf_too_many_pages-next = حداکثر { $pages } صفحه ممکن است. فقط از صفحه‌های یک نامه عکس بگیرید.

error-pdf_broken = این PDF خراب است.
error-pdf_broken-next = این PDF را دوباره دانلود کنید یا از کاغذ عکس بگیرید.

error-no_text = در عکس هیچ نوشته‌ای پیدا نکردیم.
error-no_text-next = برگه را صاف بگذارید. عکس تازه بگیرید.

error-no_text_dark = عکس خیلی تاریک است. نمی‌توانیم چیزی بخوانیم.
error-no_text_dark-next = به جای روشن بروید. عکس تازه بگیرید.

error-no_text_blurred = عکس تار است. نمی‌توانیم چیزی بخوانیم.
error-no_text_blurred-next = تلفن را بی‌حرکت نگه دارید. عکس تازه بگیرید.

error-no_text_far = نوشته در عکس خیلی کوچک است.
error-no_text_far-next = نزدیک‌تر بروید. برگه باید عکس را پر کند.

error-no_text_blank = برگه در عکس خالی است.
error-no_text_blank-next = برگه را برگردانید. عکس تازه بگیرید.

error-foreign_language = این نامه به زبان آلمانی نیست.
error-foreign_language-next = ما فقط نامه‌های آلمانی را می‌توانیم بخوانیم.

error-two_letters = صفحه‌ها احتمالاً از دو نامهٔ متفاوت هستند.
error-two_letters-next = هر بار فقط یک نامه بفرستید.

error-busy = الان افراد زیادی از این صفحه استفاده می‌کنند.
error-busy-next = یک دقیقه صبر کنید. سپس دوباره امتحان کنید.

error-already_reading = ما الان نامهٔ شما را می‌خوانیم.
error-already_reading-kept = نامهٔ شما فقط در حافظهٔ کاری است.
error-already_reading-next = کمی صبر کنید تا کار ما تمام شود.

error-timeout = خواندن خیلی طول کشید.
error-timeout-next = دوباره امتحان کنید، بهتر است با عکس تازه.

error-cancelled = شما خواندن را لغو کردید.
error-cancelled-next = می‌توانید از نو شروع کنید.

error-incomplete = فایل کامل نرسید.
error-incomplete-next = اینترنت خود را بررسی کنید. سپس دوباره امتحان کنید.

error-expired = نامهٔ شما دیگر اینجا نیست.
error-expired-kept = اگر مدتی کسی از نامه‌ای استفاده نکند، آن را پاک می‌کنیم.
error-expired-next = نامه را دوباره بارگذاری کنید.

error-bad_correction = این اطلاعات با نامه جور نیست.
error-bad_correction-kept = اطلاعات شما تغییر نکرده است.
error-bad_correction-next = روز را بررسی کنید. نمی‌تواند در آینده باشد.

error-no_question = هیچ پرسشی نرسید.
error-no_question-kept = نامهٔ شما هنوز اینجا است.
error-no_question-next = برگردید و پرسش خود را بنویسید.

error-not_found = این صفحه وجود ندارد.
error-not_found-next = به صفحهٔ شروع بروید.

error-internal = خطایی در سامانهٔ ما رخ داد.
error-internal-next = دوباره امتحان کنید. اگر کمک نکرد، مستقیم از اداره بپرسید.
