### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Un servizio di { $owner }
ui-imprint = Note legali
ui-privacy = Protezione dei dati
ui-owner-contact = Contatti
