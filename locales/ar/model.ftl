# The language model.

answer-model = { $words }

ui-ask-model-works = الذكاء الاصطناعي يقولها الآن بكلمات أبسط.
ui-ask-model-place = هناك من ينتظر قبلك: { $place }

ui-about-model = النموذج اللغوي
ui-about-model-none = لا يعمل هنا أي نموذج لغوي. الإجابات مكوّنة من المعلومات والاقتباسات.
ui-about-model-text = { $name } يساعد فقط حيث نجح في الاختبار.
ui-about-model-exam = تاريخ الاختبار: { $day }، عدد الرسائل: { $letters }.
ui-about-model-check = كل جملة من الذكاء الاصطناعي تُقارن بالرسالة. ومع ذلك قد يخطئ.
ui-about-model-language = اللغة
ui-about-model-duty = المهمة
ui-about-model-asked = الأسئلة
ui-about-model-right = صحيح
ui-about-model-wrong = غير صحيح
ui-about-model-granted = مسموح
ui-about-model-yes = نعم
ui-about-model-no = لا
ui-duty-pick = إيجاد الموضع
ui-duty-reword = القول بكلمات أبسط
ui-duty-answer = الإجابة الحرة
