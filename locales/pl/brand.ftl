### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Usługa prowadzona przez: { $owner }
ui-imprint = Informacje o wydawcy
ui-privacy = Ochrona danych
ui-owner-contact = Kontakt
