# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = نامهٔ اداری خود را بفهمید
ui-widget-close = بستن
ui-widget-refused = این اینجا کار نمی‌کند.
ui-widget-window = باز کردن در پنجرهٔ تازه
