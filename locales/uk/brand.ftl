### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Цей сервіс надає: { $owner }
ui-imprint = Вихідні дані
ui-privacy = Захист даних
ui-owner-contact = Контакти
