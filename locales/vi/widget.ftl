# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Hiểu thư của cơ quan
ui-widget-close = Đóng
ui-widget-refused = Ở đây không dùng được.
ui-widget-window = Mở trong cửa sổ mới
