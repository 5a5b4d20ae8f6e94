### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = A service of { $owner }
ui-imprint = Legal notice
ui-privacy = Privacy
ui-owner-contact = Contact
