# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

# The button on another site that opens the service.
ui-widget-open = Brief vom Amt verstehen
# Closes the dialog that the button opened.
ui-widget-close = Schließen
# The other site may not show the service.
ui-widget-refused = Hier geht das leider nicht.
# A link under ui-widget-refused.
ui-widget-window = In neuem Fenster öffnen
