# Pages that only the server writes: words explained, accessibility statement.

## Words explained, all on one page

ui-glossary-title = Những từ khó trong thư của cơ quan
ui-glossary-lead = Những từ này thường có trong thư của cơ quan. Ở đây chúng tôi giải thích chúng.
ui-glossary-search = Tìm từ
ui-glossary-search-send = Tìm
ui-glossary-found = Số từ tìm thấy: { $count }
ui-glossary-none = Chúng tôi không có từ này: “{ $typed }”. Quý vị hãy hỏi cơ quan.
ui-glossary-all = Xem tất cả các từ

## Accessibility statement

ui-accessibility-title = Tuyên bố về khả năng tiếp cận
ui-accessibility-owner = Chịu trách nhiệm về trang này: { $owner }
ui-accessibility-lead = Mọi người đều cần dùng được trang này, kể cả người khuyết tật.
ui-accessibility-rules = Quy định nào áp dụng
ui-accessibility-rules-text = Áp dụng Luật Bình đẳng cho người khuyết tật (BGG), § 12a và § 12b. Chi tiết có trong quy định về công nghệ dễ tiếp cận (BITV 2.0). Đối với bang, thành phố và xã, áp dụng luật của bang đó. Mục tiêu của chúng tôi là quy tắc quốc tế WCAG 2.2, mức AA.
ui-accessibility-status = Những gì đã dùng được
ui-accessibility-status-text = Trang này đã theo phần lớn các quy tắc. Những gì còn thiếu có ở phần tiếp theo.
ui-accessibility-gaps = Những gì chưa dùng được
ui-accessibility-gap-picture = Ảnh chụp thư của quý vị là hình ảnh. Nội dung đọc được nằm bên dưới dưới dạng chữ.
ui-accessibility-gap-reading = Nếu ảnh xấu, nội dung đọc được có thể có lỗi.
ui-accessibility-gap-voice = Chức năng đọc to chỉ chạy khi thiết bị có giọng đọc cho ngôn ngữ của quý vị.
ui-accessibility-gap-sign = Chưa có video bằng ngôn ngữ ký hiệu Đức.
ui-accessibility-gap-easy = Nội dung viết bằng ngôn ngữ đơn giản, chưa phải ngôn ngữ dễ đọc đã kiểm tra (Leichte Sprache).
ui-accessibility-checked = Chúng tôi kiểm tra thế nào
ui-accessibility-checked-text = Chúng tôi tự kiểm tra. Một chương trình xem xét từng trang. Con người dùng thử trang chỉ bằng bàn phím.
ui-accessibility-date = Ngày của tuyên bố này: { $day }.
ui-accessibility-report = Báo một rào cản
ui-accessibility-report-text = Có phần nào quý vị không dùng được? Hãy viết hoặc gọi điện cho chúng tôi. Hãy cho biết vướng ở đâu và quý vị dùng thiết bị nào.
ui-accessibility-report-email = E-mail: { $email }
ui-accessibility-report-phone = Điện thoại: { $phone }
ui-accessibility-report-post = Bưu điện: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Nơi chịu trách nhiệm sẽ trả lời quý vị trong vòng một tháng.
ui-accessibility-report-none = Nơi chịu trách nhiệm chưa ghi thông tin liên hệ ở đây.
ui-accessibility-enforce = Nếu câu trả lời không giải quyết được
ui-accessibility-enforce-text = Khi đó quý vị có thể đến một nơi hòa giải (Schlichtungsstelle). Nơi này hòa giải giữa quý vị và cơ quan. Việc này miễn phí, và quý vị không cần luật sư.
ui-accessibility-enforce-body = Nơi có thẩm quyền: { $body }
ui-accessibility-enforce-none = Mỗi bang đều có một nơi như vậy. Quý vị hãy hỏi cơ quan.
