### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = { $owner } tarafından sunulur
ui-imprint = Künye
ui-privacy = Verilerin korunması
ui-owner-contact = İletişim
