### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Un servicio de { $owner }
ui-imprint = Aviso legal
ui-privacy = Protección de datos
ui-owner-contact = Contacto
