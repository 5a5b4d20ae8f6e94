# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Понять письмо из ведомства
ui-widget-close = Закрыть
ui-widget-refused = Здесь это не работает.
ui-widget-window = Открыть в новом окне
