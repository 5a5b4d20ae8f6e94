# Persian. The chat about a letter, as the page in the browser shows it.

ui-ask-title = پرسش دربارهٔ نامهٔ شما
ui-ask-machine = اینجا هوش مصنوعی پاسخ می‌دهد، یعنی یک برنامه. ممکن است اشتباه کند.
ui-ask-how = به زبان خود بپرسید. پاسخ‌ها از نامهٔ شما می‌آیند.
ui-ask-label = پرسش شما
ui-ask-send = پرسیدن
ui-ask-suggested = پرسش‌های رایج
ui-ask-waiting = در جست‌وجوی پاسخ هستیم.
ui-ask-failed = این کار نشد. لطفاً دوباره بپرسید.
ui-ask-you = شما می‌پرسید
ui-ask-from-facts = از اطلاعات نامهٔ شما
ui-ask-from-quote = عین متن نامهٔ شما
ui-ask-from-general = به‌طور کلی، نه از نامهٔ شما
ui-ask-from-model = نوشتهٔ هوش مصنوعی و مقایسه‌شده با نامه
ui-ask-wiped = پرسش‌ها و پاسخ‌ها همراه نامه پاک می‌شوند.
