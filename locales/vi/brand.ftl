### Who runs the service: in the head and the foot of every page.

# $owner is the name of the public body.
ui-owner-by = Dịch vụ của { $owner }
ui-imprint = Thông tin pháp lý
ui-privacy = Bảo vệ dữ liệu
ui-owner-contact = Liên hệ
