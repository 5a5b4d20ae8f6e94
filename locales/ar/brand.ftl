### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = خدمة من { $owner }
ui-imprint = بيانات الناشر
ui-privacy = حماية البيانات
ui-owner-contact = للتواصل
