# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Entender su carta
ui-widget-close = Cerrar
ui-widget-refused = Aquí no funciona.
ui-widget-window = Abrir en una ventana nueva
