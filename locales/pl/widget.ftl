# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Zrozumieć pismo z urzędu
ui-widget-close = Zamknij
ui-widget-refused = Tutaj to nie działa.
ui-widget-window = Otwórz w nowym oknie
