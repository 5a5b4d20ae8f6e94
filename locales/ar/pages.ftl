# Arabic. Pages of their own: words explained, accessibility statement.

ui-glossary-title = كلمات صعبة في القرارات الرسمية
ui-glossary-lead = هذه الكلمات تتكرر في رسائل الجهات الرسمية. هنا نشرحها.
ui-glossary-search = البحث عن كلمة
ui-glossary-search-send = بحث
ui-glossary-found = الكلمات التي وُجدت: { $count }
ui-glossary-none = هذه الكلمة ليست لدينا: «{ $typed }». اسألوا الجهة الرسمية.
ui-glossary-all = عرض كل الكلمات

ui-accessibility-title = بيان سهولة الوصول
ui-accessibility-owner = المسؤول عن هذه الصفحة: { $owner }
ui-accessibility-lead = يجب أن يستطيع كل الناس استعمال هذه الصفحة، حتى من لديهم إعاقة.
ui-accessibility-rules = القواعد التي تسري
ui-accessibility-rules-text = يسري القانون الألماني للمساواة بين الأشخاص ذوي الإعاقة وغيرهم (BGG)، المادتان { "\u2066" }§ 12a{ "\u2069" } و { "\u2066" }§ 12b{ "\u2069" }. التفاصيل في اللائحة الخاصة بالتقنية الخالية من العوائق (BITV 2.0). للولايات والبلديات تسري قوانين ولايتها. هدفنا هو القواعد الدولية WCAG 2.2، المستوى AA.
ui-accessibility-status = ما الذي يعمل الآن
ui-accessibility-status-text = هذه الصفحة تلتزم بالقواعد في معظمها. ما ينقص مكتوب في القسم التالي.
ui-accessibility-gaps = ما الذي لا يعمل بعد
ui-accessibility-gap-picture = صورة رسالتكم هي صورة فقط. النص المقروء موجود تحتها كنص.
ui-accessibility-gap-reading = إذا كانت الصورة سيئة، فقد تكون في النص المقروء أخطاء.
ui-accessibility-gap-voice = القراءة بصوت عالٍ تعمل فقط إذا كان في جهازكم صوت بلغتكم.
ui-accessibility-gap-sign = لا توجد بعد مقاطع فيديو بلغة الإشارة الألمانية.
ui-accessibility-gap-easy = النصوص مكتوبة بلغة بسيطة، وليست بلغة سهلة مدققة (Leichte Sprache).
ui-accessibility-checked = كيف نفحص
ui-accessibility-checked-text = نحن نفحص بأنفسنا. برنامج يفحص كل صفحة. وأشخاص يجرّبون الصفحة بلوحة المفاتيح فقط.
ui-accessibility-date = تاريخ هذا البيان: { $day }.
ui-accessibility-report = الإبلاغ عن عائق
ui-accessibility-report-text = هل هناك شيء لا تستطيعون استعماله؟ إذن اكتبوا إلينا أو اتصلوا بنا. قولوا لنا أين المشكلة وأي جهاز تستعملون.
ui-accessibility-report-email = البريد الإلكتروني: { $email }
ui-accessibility-report-phone = الهاتف: { $phone }
ui-accessibility-report-post = البريد: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = تجيبكم الجهة المسؤولة خلال شهر.
ui-accessibility-report-none = لم تكتب الجهة المسؤولة هنا وسيلة اتصال بعد.
ui-accessibility-enforce = إذا لم تنفع الإجابة
ui-accessibility-enforce-text = عندها يمكنكم التوجه إلى هيئة مصالحة (Schlichtungsstelle). هي تتوسط بينكم وبين الجهة الرسمية. هذا مجاني، ولا تحتاجون إلى محامٍ.
ui-accessibility-enforce-body = الهيئة المختصة: { $body }
ui-accessibility-enforce-none = في كل ولاية ألمانية توجد هيئة كهذه. اسألوا الجهة الرسمية عنها.
