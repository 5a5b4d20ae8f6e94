# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = افهموا رسالتكم الرسمية
ui-widget-close = إغلاق
ui-widget-refused = هذا لا يعمل هنا.
ui-widget-window = الفتح في نافذة جديدة
