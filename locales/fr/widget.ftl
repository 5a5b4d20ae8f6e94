# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Comprendre votre courrier
ui-widget-close = Fermer
ui-widget-refused = Cela ne marche pas ici.
ui-widget-window = Ouvrir dans une nouvelle fenêtre
