# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Capire la Sua lettera
ui-widget-close = Chiudi
ui-widget-refused = Qui non funziona.
ui-widget-window = Apri in una nuova finestra
