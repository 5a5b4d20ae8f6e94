### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Un service de { $owner }
ui-imprint = Mentions légales
ui-privacy = Protection des données
ui-owner-contact = Contact
