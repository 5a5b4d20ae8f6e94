# The deadline calculator, a page that the server writes.

ui-frist-title = حساب المهلة
ui-frist-lead = ما آخر يوم يمكنكم فيه الاعتراض على رسالة من جهة رسمية؟ هنا نحسب هذا اليوم.
ui-frist-kind = ما نوع الرسالة؟
ui-frist-kind-hint = اكتبوا كلمة من عنوان الرسالة. ثم اختاروا من القائمة.
ui-frist-kind-choose = أي رسالة من هذه الرسائل هي؟
ui-frist-dated = ما التاريخ المكتوب على الرسالة؟
ui-frist-dated-hint = يكون غالباً في الأعلى، وكثيراً ما يكون على اليمين.
ui-frist-send = حساب
ui-frist-change = تغيير البيانات
ui-frist-address = عنوان هذه الصفحة يحتوي على بياناتكم. هكذا يمكنكم حفظ النتيجة أو إرسالها.
ui-frist-needed = ما نحتاج إلى معرفته بعد
ui-frist-assumed = ما نفترضه
ui-frist-assumed-page = الرسالة تشرح حقوقكم بشكل صحيح. هل فيها مهلة أخرى؟ عندها التزموا بالمهلة الأقصر.
ui-frist-none = ضد رسالة كهذه لا يوجد غالباً اعتراض (Widerspruch) ولا دعوى قضائية (Klage). انظروا هل تذكر الرسالة موعداً أو مهلة.
ui-frist-on-page = لا نستطيع حساب مهلة لرسالة كهذه. انظروا في الرسالة. هناك مكتوب ماذا يمكنكم أن تفعلوا وما آخر يوم لذلك.
ui-frist-error = يُرجى مراجعة بياناتكم
ui-frist-error-kind = يُرجى اختيار نوع الرسالة.
ui-frist-error-kind-unknown = لا نعرف هذا النوع من الرسائل: «{ $typed }». جرّبوا كلمة أخرى من عنوان الرسالة.
ui-frist-error-kind-several = هذا يناسب عدة رسائل. يُرجى اختيار واحدة منها.
ui-frist-error-no-such-day = هذا اليوم غير موجود: «{ $typed }».
ui-frist-error-unreadable = هذا ليس تاريخاً: «{ $typed }». نحتاج إلى اليوم والشهر والسنة.
ui-frist-error-old = هذا اليوم بعيد جداً في الماضي. نحسب فقط ابتداءً من سنة 2000.
ui-frist-error-future = هذا اليوم في المستقبل.
ui-frist-error-before = لا يمكن أن تكون الرسالة قد وصلت قبل تاريخها.
ui-frist-error-no-day = نحتاج إلى تاريخ الرسالة أو إلى اليوم الذي وصلت فيه.
ui-frist-error-choice = هذا الاختيار غير موجود.
