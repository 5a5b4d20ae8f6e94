# Arabic. error-CODE: what happened, error-CODE-next: what to do.

error-nothing-kept = لم نحفظ شيئاً من رسالتكم.

error-not_a_picture = هذا الملف ليس صورة وليس ملف PDF.
error-not_a_picture-next = استعملوا صورة (JPEG أو PNG أو WebP) أو ملف PDF.

error-corrupt = هذا الملف تالف.
error-corrupt-next = التقطوا صورة جديدة أو اختاروا الملف مرة أخرى.

error-too_small = هذه الصورة أصغر من أن تُقرأ.
error-too_small-next = التقطوا صورة جديدة تظهر فيها الورقة كلها.

error-too_many_pixels = هذه الصورة كبيرة جداً.
error-too_many_pixels-next = اضبطوا الكاميرا على حجم صورة أصغر.

error-too_large = هذا كبير جداً.
error-too_large-next = يجب ألا تزيد كل الصفحات معاً على { $megabytes } ميغابايت. التقطوا صوراً بدلاً من الملفات الكبيرة.

error-too_many_pages = عدد الصفحات كبير جداً.
error-too_many_pages-next = أكبر عدد من الصفحات: { $pages }. اختاروا صفحات رسالة واحدة فقط.

error-no_pages = لم تختاروا ملفاً بعد.
error-no_pages-next = التقطوا صورة لرسالتكم أو اختاروا ملفاً.

error-pdf_password = ملف PDF هذا محمي بكلمة مرور.
error-pdf_password-next = احفظوا ملف PDF من دون كلمة مرور أو صوّروا الورقة.

error-pdf_too_many_pages = في ملف PDF هذا صفحات كثيرة جداً.
error-pdf_too_many_pages-next = أكبر عدد من الصفحات: { $pages }. صوّروا صفحات رسالة واحدة فقط.

error-pdf_broken = ملف PDF هذا تالف.
error-pdf_broken-next = نزّلوا ملف PDF مرة أخرى أو صوّروا الورقة.

error-no_text = لم نجد نصاً في الصورة.
error-no_text-next = ضعوا الورقة مسطحة. التقطوا صورة جديدة.

error-no_text_dark = الصورة مظلمة جداً. لا نستطيع قراءة شيء.
error-no_text_dark-next = اذهبوا إلى مكان مضيء. التقطوا صورة جديدة.

error-no_text_blurred = الصورة غير واضحة. لا نستطيع قراءة شيء.
error-no_text_blurred-next = أمسكوا الهاتف بثبات. التقطوا صورة جديدة.

error-no_text_far = الكتابة في الصورة صغيرة جداً.
error-no_text_far-next = اقتربوا أكثر. يجب أن تملأ الورقة الصورة.

error-no_text_blank = الورقة في الصورة فارغة.
error-no_text_blank-next = اقلبوا الورقة. التقطوا صورة جديدة.

error-foreign_language = هذه الرسالة ليست باللغة الألمانية.
error-foreign_language-next = يمكننا قراءة الرسائل الألمانية فقط.

error-two_letters = يبدو أن الصفحات من رسالتين مختلفتين.
error-two_letters-next = أرسلوا كل مرة رسالة واحدة فقط.

error-busy = أشخاص كثيرون يستعملون هذه الصفحة الآن.
error-busy-next = انتظروا دقيقة. ثم حاولوا مرة أخرى.

error-already_reading = نحن نقرأ رسالتكم الآن.
error-already_reading-kept = رسالتكم في ذاكرة العمل فقط.
error-already_reading-next = انتظروا قليلاً حتى ننتهي.

error-timeout = استغرقت القراءة وقتاً طويلاً جداً.
error-timeout-next = حاولوا مرة أخرى، والأفضل بصورة جديدة.

error-cancelled = أنتم ألغيتم القراءة.
error-cancelled-next = يمكنكم أن تبدؤوا من جديد.

error-incomplete = لم يصل الملف كاملاً.
error-incomplete-next = تحققوا من اتصالكم بالإنترنت. ثم حاولوا مرة أخرى.

error-expired = رسالتكم لم تعد موجودة.
error-expired-kept = نحذف كل رسالة لا يستعملها أحد لفترة.
error-expired-next = حمّلوا الرسالة مرة أخرى.

error-bad_correction = هذه المعلومة لا تناسب الرسالة.
error-bad_correction-kept = معلوماتكم لم تتغير.
error-bad_correction-next = تحققوا من اليوم. لا يمكن أن يكون في المستقبل.

error-no_question = لم يصل أي سؤال.
error-no_question-kept = رسالتكم ما زالت موجودة.
error-no_question-next = ارجعوا واكتبوا سؤالكم.

error-not_found = هذه الصفحة غير موجودة.
error-not_found-next = اذهبوا إلى صفحة البداية.

error-internal = حدث خطأ من جهتنا.
error-internal-next = حاولوا مرة أخرى. إذا لم ينفع ذلك، فاسألوا الجهة الرسمية مباشرة.
