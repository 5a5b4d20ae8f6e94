### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Un serviciu oferit de { $owner }
ui-imprint = Date despre editor
ui-privacy = Protecția datelor
ui-owner-contact = Contact
