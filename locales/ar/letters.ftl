# Arabic. The German letter is what the reader signs; this is the translation beside it. Brackets are kept.

letter-line = { $text }
letter-blank-name = [اسمكم الأول واسم العائلة]
letter-blank-street = [الشارع ورقم البيت]
letter-blank-town = [الرمز البريدي والمدينة]
letter-blank-authority = [اسم الجهة الرسمية وعنوانها]
letter-blank-day = [التاريخ]
letter-day = { $date_day }
# The mark makes the line run from right to left: both names in it are set apart, and nothing else says so.
letter-place-date = { "\u200F" }{ $place }، { $date_day }
letter-title = سطر الموضوع في رسالتكم: «{ $title }»
letter-reference = { $label }: { $value }
letter-salutation = حضرات السيدات والسادة المحترمين،
letter-confirm = أرجو أن تؤكدوا لي كتابياً أن هذه الرسالة وصلت.
letter-closing = مع فائق الاحترام
letter-signature = [توقيعكم]

letter-objection-title = تقديم اعتراض (Widerspruch) أو تظلم (Einspruch)
letter-objection-purpose = بهذا تلتزمون بالمهلة. يمكنكم إرسال أسبابكم لاحقاً.
letter-widerspruch-subject = اعتراض (Widerspruch) على قراركم الصادر بتاريخ { $day }
letter-widerspruch = أقدم اعتراضاً (Widerspruch) على قراركم الصادر بتاريخ { $day }.
letter-einspruch-subject = تظلم (Einspruch) من قراركم الصادر بتاريخ { $day }
letter-einspruch = أقدم تظلماً (Einspruch) من قراركم الصادر بتاريخ { $day }.
letter-fine-subject = تظلم (Einspruch) من قرار الغرامة (Bußgeldbescheid) الصادر بتاريخ { $day }
letter-fine = أقدم تظلماً (Einspruch) من قرار الغرامة (Bußgeldbescheid) الصادر بتاريخ { $day }.
letter-penalty-subject = تظلم (Einspruch) من الأمر الجزائي (Strafbefehl) الصادر بتاريخ { $day }
letter-penalty = أقدم تظلماً (Einspruch) من الأمر الجزائي (Strafbefehl) الصادر بتاريخ { $day }.
letter-order-subject = اعتراض (Widerspruch) على أمر الدفع من المحكمة (Mahnbescheid) الصادر بتاريخ { $day }
letter-order = أقدم اعتراضاً (Widerspruch) على أمر الدفع من المحكمة (Mahnbescheid) الصادر بتاريخ { $day }. أعترض على المطالبة كلها.
letter-enforcement-subject = تظلم (Einspruch) من أمر التنفيذ (Vollstreckungsbescheid) الصادر بتاريخ { $day }
letter-enforcement = أقدم تظلماً (Einspruch) من أمر التنفيذ (Vollstreckungsbescheid) الصادر بتاريخ { $day }.
letter-reasons-later = سأرسل إليكم أسبابي لاحقاً. أرجو ألا تقرروا قبل ذلك.
letter-reasons-open = سأقول رأيي في الموضوع لاحقاً.
letter-restore = أطلب إعادة المهلة (Wiedereinsetzung in den vorigen Stand). لم أستطع أن أكتب قبل الآن، من دون ذنب مني.
letter-restore-why = [اكتبوا هنا: ما الذي منعكم؟ منذ متى زال المانع؟]
letter-suspend = أرجو وقف التنفيذ (Aussetzung der Vollziehung) حتى تقرروا في ذلك ({ $law }).

letter-reply-title = رد على سماع الأقوال (Anhörung) أو على سؤال
letter-reply-purpose = بهذا تقولون للجهة الرسمية رأيكم قبل أن تقرر.
letter-reply-subject = ردي على رسالتكم المؤرخة في { $day }
letter-reply = هذا موقفي من رسالتكم المؤرخة في { $day }:
letter-reply-own = [اكتبوا هنا رأيكم. ماذا حدث؟ ماذا يجب أن تعرف الجهة الرسمية؟]
letter-reply-mind = أرجو أن تراعوا ذلك في قراركم.

letter-time-title = طلب وقت أطول
letter-time-purpose = بهذا تطلبون موعداً أخيراً لاحقاً للرد أو للمستندات.
letter-time-subject = طلب وقت أطول بخصوص رسالتكم المؤرخة في { $day }
letter-time = أحتاج إلى وقت أطول للرد على رسالتكم المؤرخة في { $day }.
letter-time-until = أرجو أن تمددوا المهلة حتى [التاريخ].
letter-time-why = السبب: [اكتبوا هنا لماذا تحتاجون إلى وقت أطول.]

letter-instalments-title = طلب الدفع بالتقسيط (Ratenzahlung)
letter-instalments-purpose = بهذا تطلبون السماح لكم بالدفع على عدة أجزاء.
letter-instalments-subject = طلب الدفع بالتقسيط (Ratenzahlung) بخصوص رسالتكم المؤرخة في { $day }
letter-debt = في رسالتكم المؤرخة في { $day } تطلبون مني { $sum }.
letter-debt-unclear = في رسالتكم المؤرخة في { $day } تطلبون مني مالاً.
letter-instalments = لا أستطيع أن أدفع هذا المبلغ مرة واحدة. أطلب الدفع بالتقسيط (Ratenzahlung).
letter-instalments-offer = أستطيع أن أدفع كل شهر [المبلغ] يورو، لأول مرة بتاريخ [التاريخ].
letter-means = دخلي في الشهر: [المبلغ] يورو. نفقاتي في الشهر: [المبلغ] يورو.
letter-why = السبب: [اكتبوا هنا لماذا لا تستطيعون الدفع.]
letter-enclosed = أرفق مستندات إثبات: [مثلاً كشف حساب أو قرار من Jobcenter]
letter-no-enforcement = أرجو ألا تنفذوا جبراً (Vollstreckung) حتى تقرروا في ذلك.

letter-deferral-title = طلب تأجيل الدفع (Stundung): الدفع لاحقاً
letter-deferral-purpose = بهذا تطلبون ألا تدفعوا إلا لاحقاً.
letter-deferral-subject = طلب تأجيل الدفع (Stundung) بخصوص رسالتكم المؤرخة في { $day }
letter-deferral = لا أستطيع أن أدفع هذا المبلغ الآن. أطلب تأجيل الدفع (Stundung) حتى [التاريخ].

letter-waiver-title = طلب إسقاط الدين (Erlass): عدم الدفع
letter-waiver-purpose = بهذا تطلبون التنازل عن المبلغ، لأن الدفع يضعكم في ضائقة.
letter-waiver-subject = طلب إسقاط الدين (Erlass) بخصوص رسالتكم المؤرخة في { $day }
letter-waiver = هذا الدفع يضعني في ضائقة. أطلب إسقاط هذا المبلغ عني (Erlass).
letter-waiver-else = إذا لم يكن ذلك ممكناً، أطلب تأجيل الدفع (Stundung) أو التقسيط (Ratenzahlung).

letter-file-title = طلب الاطلاع على الملف (Akteneinsicht)
letter-file-purpose = بهذا تستطيعون أن تقرؤوا ما جمعته الجهة الرسمية عن حالتكم.
letter-file-subject = طلب الاطلاع على الملف (Akteneinsicht) بخصوص رسالتكم المؤرخة في { $day }
letter-file = بخصوص رسالتكم المؤرخة في { $day } أطلب الاطلاع على الملف (Akteneinsicht).
letter-file-law = بخصوص رسالتكم المؤرخة في { $day } أطلب الاطلاع على الملف (Akteneinsicht، { $law }).
letter-file-how = أرجو أن ترسلوا إليّ نسخاً أو تحددوا لي موعداً.

letter-address-title = الإبلاغ عن عنوان جديد
letter-address-purpose = بهذا تصل الرسائل القادمة إليكم.
letter-address-subject = عنواني الجديد
letter-address = لقد انتقلت إلى مسكن آخر. منذ [التاريخ] أسكن هنا:
letter-address-new = [الشارع ورقم البيت، الرمز البريدي والمدينة]
letter-address-use = أرجو أن ترسلوا كل الرسائل إلى هذا العنوان.

letter-paid-title = الإبلاغ بأنكم دفعتم
letter-paid-purpose = بهذا تُظهرون أن مالكم في الطريق أو وصل.
letter-paid-subject = دفعي بخصوص رسالتكم المؤرخة في { $day }
letter-paid = حوّلت مبلغ { $sum } بتاريخ [التاريخ].
letter-paid-unclear = حوّلت المبلغ بتاريخ [التاريخ].
letter-paid-account = حُوّل إلى رقم الحساب هذا (IBAN): { $iban }
letter-paid-reference = غرض التحويل (Verwendungszweck): { $reference }
letter-paid-proof = أرفق نسخة من كشف الحساب.
letter-paid-check = أرجو أن تفحصوا ذلك. وأرجو أن تؤكدوا لي أنه لم يبقَ عليّ شيء.

letter-note-fill = تحققوا من كل المعلومات. املؤوا الأماكن بين الأقواس المربعة باللغة الألمانية.
letter-note-by = يجب أن تكون الرسالة قد وصلت في موعد أقصاه يوم { $day }.
letter-note-late = كان آخر يوم على الأرجح { $day }. اطلبوا المشورة فوراً.
letter-note-signed = اطبعوا الرسالة ووقّعوا عليها. البريد الإلكتروني العادي لا يكفي ({ $law }).
letter-note-in_person = يمكنكم أيضاً أن تذهبوا إلى هناك ليُكتب ذلك لكم. هذا يسمى تدوين الأقوال لدى الجهة (zur Niederschrift).
letter-note-email = يمكنكم إرسال الرسالة ببريد إلكتروني عادي أيضاً ({ $law }).
letter-note-court-form = الأفضل أن تستعملوا الاستمارة المرفقة بأمر الدفع (Mahnbescheid).
letter-note-free = هذه الرسالة لا تحتاج إلى شكل خاص. غالباً يكفي البريد الإلكتروني أيضاً.
letter-note-proof = يجب أن تستطيعوا إثبات أنها وصلت. اطلبوا تأكيداً عند تسليمها.
letter-note-copy = احتفظوا بنسخة.
letter-note-no-objection = هذه الرسالة ليست اعتراضاً (Widerspruch). مهلة الاعتراض تستمر.
letter-note-no-extension = لا تطول بذلك مهلة الاعتراض (Widerspruch) أو التظلم (Einspruch) أو الدعوى القضائية (Klage).
letter-note-silence = ليس عليكم أن تقولوا شيئاً في الموضوع. الواجب هو بياناتكم الشخصية فقط ({ "\u2066" }§ 111 OWiG{ "\u2069" }).
letter-note-accused = ليس عليكم أن تقولوا شيئاً في الموضوع. اطلبوا المشورة قبل ذلك.
letter-note-witness = ليس عليكم أن تقولوا شيئاً ضد أنفسكم أو ضد أقارب قريبين ({ "\u2066" }§ 52{ "\u2069" } و { "\u2066" }§ 55 StPO{ "\u2069" }).
letter-note-pay = مع ذلك عليكم أن تدفعوا في الوقت الحالي.

letter-advice-authority = اسألوا الجهة الرسمية. عليها أن تقول لكم ما هي حقوقكم.
letter-advice-court = مالكم قليل؟ إذن اسألوا في المحكمة المحلية (Amtsgericht) عن مساعدة الاستشارة القانونية (Beratungshilfe). عندها يقدم لكم مكتب محاماة المشورة بما لا يزيد على 15 يورو.
letter-advice-public = مالكم قليل؟ إذن اسألوا عن الاستشارة القانونية العامة (Öffentliche Rechtsberatung) في مدينتكم.
letter-advice-social = تقدم المشورة المجانية مثلاً Caritas و Diakonie و AWO. الجمعيات الاجتماعية مثل VdK و SoVD تساعد أعضاءها.
letter-advice-debt = مركز استشارات الديون (Schuldnerberatung) يقدم المشورة عن الديون، مجاناً في الغالب. مراكز حماية المستهلك (Verbraucherzentrale) تقدم المشورة أيضاً، غالباً مقابل مبلغ قليل.
letter-advice-migration = استشارة الهجرة (Migrationsberatung) تقدم المشورة مجاناً، مثلاً لدى Caritas أو Diakonie أو AWO.
letter-advice-tax = جمعيات مساعدة الموظفين في الضرائب (Lohnsteuerhilfeverein) تقدم المشورة لأعضائها. مكاتب الاستشارة الضريبية (Steuerberatung) تقدمها أيضاً.
