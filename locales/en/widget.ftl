# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Understand your letter
ui-widget-close = Close
ui-widget-refused = This does not work here.
ui-widget-window = Open in a new window
