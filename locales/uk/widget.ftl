# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Зрозуміти лист із відомства
ui-widget-close = Закрити
ui-widget-refused = Тут це не працює.
ui-widget-window = Відкрити в новому вікні
