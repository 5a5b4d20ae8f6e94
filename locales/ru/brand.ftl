### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Этот сервис предоставляет: { $owner }
ui-imprint = Выходные данные
ui-privacy = Защита данных
ui-owner-contact = Контакты
