### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = خدمتی از { $owner }
ui-imprint = مشخصات ناشر
ui-privacy = حریم خصوصی
ui-owner-contact = تماس
