# Arabic. The chat about a letter, as the page in the browser shows it.

ui-ask-title = أسئلة عن رسالتكم
ui-ask-machine = هنا يجيب ذكاء اصطناعي، أي برنامج. قد يخطئ.
ui-ask-how = اسألوا بلغتكم. الإجابات تأتي من رسالتكم.
ui-ask-label = سؤالكم
ui-ask-send = إرسال السؤال
ui-ask-suggested = أسئلة متكررة
ui-ask-waiting = نبحث عن الإجابة.
ui-ask-failed = لم ينجح ذلك. يُرجى أن تسألوا مرة أخرى.
ui-ask-you = أنتم تسألون
ui-ask-from-facts = من المعلومات في رسالتكم
ui-ask-from-quote = حرفياً من رسالتكم
ui-ask-from-general = معلومة عامة، ليست من رسالتكم
ui-ask-from-model = صاغها الذكاء الاصطناعي وقورنت بالرسالة
ui-ask-wiped = تُحذف الأسئلة والإجابات مع الرسالة.
