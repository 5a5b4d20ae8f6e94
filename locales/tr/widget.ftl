# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Mektubunuzu anlayın
ui-widget-close = Kapat
ui-widget-refused = Bu burada çalışmıyor.
ui-widget-window = Yeni pencerede aç
