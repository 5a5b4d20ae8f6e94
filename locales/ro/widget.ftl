# The words of widget.js, which shows the service inside another site. It must stay small: keep them short.

ui-widget-open = Înțelegeți scrisoarea
ui-widget-close = Închideți
ui-widget-refused = Aici nu funcționează.
ui-widget-window = Deschideți într-o fereastră nouă
