# The language model.

answer-model = { $words }

ui-ask-model-works = هوش مصنوعی آن را ساده‌تر می‌گوید.
ui-ask-model-place = پیش از شما دیگران در انتظارند: { $place }

ui-about-model = مدل زبانی
ui-about-model-none = اینجا هیچ مدل زبانی کار نمی‌کند. پاسخ‌ها از اطلاعات و نقل‌قول ساخته می‌شوند.
ui-about-model-text = { $name } فقط جایی کمک می‌کند که آزمون را گذرانده است.
ui-about-model-exam = روز آزمون: { $day }، تعداد نامه‌ها: { $letters }.
ui-about-model-check = هر جملهٔ هوش مصنوعی با نامه مقایسه می‌شود. با این حال ممکن است اشتباه کند.
ui-about-model-language = زبان
ui-about-model-duty = وظیفه
ui-about-model-asked = پرسش‌ها
ui-about-model-right = درست
ui-about-model-wrong = نادرست
ui-about-model-granted = مجاز
ui-about-model-yes = بله
ui-about-model-no = خیر
ui-duty-pick = یافتن بخش مربوط
ui-duty-reword = ساده‌تر گفتن
ui-duty-answer = پاسخ آزاد
