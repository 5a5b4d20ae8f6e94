# Answers in the chat about a letter (notice::talk): what only a question brings up.

## How an answer begins

answer-not-in-letter = Điều này không có trong thư của quý vị.
answer-nearest = Đoạn gần nhất trong thư là:
answer-quote = Về việc này, thư viết:
answer-words = “{ $words }”
answer-ask-there = Quý vị hãy hỏi nơi đã gửi thư.
answer-unsure = Tôi chưa chắc đã hiểu. Quý vị muốn hỏi một trong những câu này?
answer-off-topic = Ở đây tôi chỉ trả lời câu hỏi về thư của quý vị.
answer-too-long = Câu hỏi quá dài. Xin quý vị hỏi ngắn hơn.
answer-hello = Rất sẵn lòng. Quý vị hãy hỏi điều muốn biết về thư của mình.
answer-who = Tôi là một chương trình, không phải con người. Tôi có thể sai.
answer-privacy = Thư của quý vị chỉ nằm trong bộ nhớ tạm của dịch vụ này.
answer-privacy-delete = Với nút “Xóa ngay”, mọi thứ mất ngay lập tức.

## Not in the letter

answer-no-amount = Chúng tôi không tìm thấy số tiền quý vị phải trả.
answer-no-pay-day = Chúng tôi không tìm thấy hạn chót để trả tiền.
answer-no-account = Chúng tôi không tìm thấy tài khoản để quý vị trả tiền.
answer-no-remedy-day = Chúng tôi không tìm thấy thời hạn cho khiếu nại (Widerspruch), phản đối (Einspruch) hay kiện (Klage).
answer-effect-unknown = Thư không nói quý vị có được chờ đến khi có quyết định không.
answer-form-unknown = Thư không nói phải làm theo hình thức nào.
answer-no-reply = Chúng tôi không thấy yêu cầu quý vị trả lời.
answer-no-documents = Chúng tôi không thấy yêu cầu quý vị nộp gì.
answer-no-consequence = Thư không nói điều gì xảy ra nếu không làm.
answer-no-contact = Chúng tôi không tìm thấy số điện thoại và địa chỉ e-mail.
answer-no-hours = Chúng tôi không tìm thấy giờ làm việc.
answer-no-address = Chúng tôi không tìm thấy địa chỉ của cơ quan.
answer-no-reference = Chúng tôi không tìm thấy số hồ sơ (Aktenzeichen) và mã số thanh toán (Kassenzeichen).
answer-no-sender = Chúng tôi không đọc được người gửi.
answer-no-kind = Chúng tôi không nhận ra đây là loại thư gì.
answer-no-appointment = Chúng tôi không tìm thấy cuộc hẹn.
answer-no-received = Chúng tôi không tìm thấy số tiền quý vị được nhận.
answer-no-received-day = Chúng tôi không tìm thấy ngày tiền đến.
answer-no-debit = Chúng tôi không thấy gì về việc trừ tiền tài khoản.
answer-no-date = Chúng tôi không đọc được thư đề ngày nào.
answer-no-addressee = Chúng tôi không đọc được thư gửi cho ai.
answer-no-threat = Chúng tôi không thấy gì về việc này trong thư.
answer-no-reason = Chúng tôi không tìm thấy lý do trong thư.
answer-no-calculation = Chúng tôi không tìm thấy cách tính khoản này trong thư.
answer-all-pages = Chúng tôi không thấy dấu hiệu thiếu trang.
answer-no-term = Chúng tôi không giải thích được từ này.

## From the facts of the letter

answer-address = Địa chỉ của cơ quan: { $address }
answer-submit-there = Quý vị hãy gửi hoặc mang đến địa chỉ này: { $address }
answer-missing-page = Có lẽ thiếu trang { $page }.

## If the reader does not agree

answer-no-advice = Chúng tôi không thể nói quý vị có nên làm việc này không.
answer-advice-who = Một trung tâm tư vấn có thể cùng quý vị xem xét.
answer-cost-free = Bản thân khiếu nại (Widerspruch) ở đây không mất phí.
answer-cost-free-einspruch = Bản thân phản đối (Einspruch) ở đây không mất phí.
answer-cost-may = Khiếu nại (Widerspruch) có thể tốn tiền nếu không được chấp nhận.
answer-cost-court = Nếu thua ở tòa án, quý vị thường phải trả chi phí.
answer-cost-social-court = Ở tòa án xã hội (Sozialgericht), quý vị thường không phải trả án phí.
answer-form-safe = Một bức thư có chữ ký của quý vị là cách an toàn.
answer-form-proof = Quý vị hãy giữ bằng chứng là đã gửi thư.
answer-call-not-enough = Gọi điện không đủ để khiếu nại (Widerspruch) hoặc phản đối (Einspruch).
answer-lawyer = Quý vị không cần luật sư để khiếu nại (Widerspruch) hoặc phản đối (Einspruch).
answer-lawyer-aid = Quý vị ít tiền? Amtsgericht (tòa án địa phương) giúp bằng “Beratungshilfe” (trợ giúp tư vấn pháp lý).
answer-wrong = Có điều gì không đúng? Quý vị hãy báo cho cơ quan.
answer-final = Nếu quý vị không làm gì đến hết ngày cuối cùng, quyết định thường có hiệu lực cuối cùng.

## Money and time

answer-cannot-pay = Quý vị không trả được? Hãy liên hệ trước khi hết hạn.
answer-instalments = Quý vị có thể xin trả từng phần nhỏ. Việc đó gọi là “Ratenzahlung” (trả góp).
answer-deferral = Quý vị có thể xin trả vào ngày muộn hơn. Việc đó gọi là “Stundung” (hoãn trả tiền).
answer-debt-advice = Nơi tư vấn nợ (Schuldnerberatung) có thể giúp. Nhiều nơi miễn phí.
answer-time-law = Không ai có thể kéo dài thời hạn khiếu nại (Widerspruch), phản đối (Einspruch) hay kiện (Klage).
answer-time-ask = Để trả lời hoặc nộp giấy tờ, quý vị có thể xin thêm thời gian.
answer-time-before = Quý vị hãy xin trước khi hết hạn.
answer-paid = Quý vị đã trả rồi? Vậy thì không phải trả lần nữa.
answer-paid-crossed = Đôi khi thư đến sau khi quý vị đã trả tiền.
answer-paid-proof = Quý vị hãy cho cơ quan xem sao kê tài khoản.
answer-enforcement = Ai không trả thường nhận thư nhắc nợ (Mahnung) trước.
answer-enforcement-later = Sau đó cơ quan có thể buộc thu tiền. Việc đó gọi là “Vollstreckung” (cưỡng chế thi hành).
answer-missed = Ngày đó đã qua? Vậy thì hãy làm ngay bây giờ.
answer-away = Thời hạn vẫn chạy khi quý vị ốm hoặc đi xa.
answer-away-person = Người khác được trả lời thay quý vị. Hãy đưa cho họ giấy ủy quyền (Vollmacht).

## The letter and the reader

answer-late-letter = Thư đến vào ngày khác? Quý vị hãy ghi ngày đó ở phía trên.
answer-late-letter-proof = Nếu còn phong bì, quý vị hãy giữ lại.
answer-moved = Quý vị hãy báo địa chỉ mới cho cơ quan.
answer-moved-valid = Dù vậy, quyết định vẫn có thể có hiệu lực.
answer-not-me = Thư không phải của quý vị? Hãy báo cho cơ quan.
answer-real = Chúng tôi không thấy dấu hiệu lừa đảo.
answer-real-check = Quý vị không chắc? Hãy gọi điện đến đó.
answer-real-number = Quý vị hãy tự tìm số điện thoại, đừng lấy số trong thư này.
answer-help = Ví dụ Caritas, Diakonie, các hiệp hội xã hội và trung tâm tiêu dùng (Verbraucherzentrale) giúp đỡ.
answer-help-migration = Người nhập cư có nơi tư vấn di trú miễn phí (Migrationsberatung).
answer-help-bring = Quý vị hãy mang thư theo khi đến đó.
answer-move-appointment = Quý vị hãy gọi điện trước và xin một ngày khác.
answer-move-appointment-ill = Quý vị bị ốm? Hãy gửi giấy của bác sĩ.
answer-language = Trang này có nhiều ngôn ngữ. Quý vị chọn ở phía trên.
answer-language-companion = Quý vị được đưa một người đến cơ quan để phiên dịch cho mình.
answer-drafts = Ở cuối trang có thư soạn sẵn để quý vị gửi.

## When somebody is in distress

answer-distress = Điều đó nghe rất nặng nề. Quý vị không phải chịu một mình.
answer-distress-phone = Telefonseelsorge (đường dây hỗ trợ tâm lý) lắng nghe ngày đêm, miễn phí: 0800 1110111.
answer-distress-emergency = Có người đang nguy hiểm tính mạng? Quý vị hãy gọi 112.
answer-threat = Chúng tôi không thể giúp khi có lời đe dọa. Xin quý vị nói chuyện với một người.

## Questions to choose from

ask-how_much = Tôi phải trả bao nhiêu tiền?
ask-pay_until = Hạn trả tiền của tôi là ngày nào?
ask-pay_how = Tôi phải trả vào tài khoản nào?
ask-cannot_pay = Nếu tôi không trả được thì sao?
ask-object_until = Hạn khiếu nại hoặc phản đối đến ngày nào?
ask-object_how = Tôi muốn khiếu nại hoặc phản đối thì làm thế nào?
ask-object_effect = Dù vậy tôi có phải trả trước không?
ask-reply_until = Hạn trả lời của tôi là ngày nào?
ask-documents = Tôi phải nộp gì?
ask-what_is_it = Đây là thư gì?
ask-who_sent = Ai gửi thư này?
ask-what_to_do = Tôi phải làm gì?
ask-if_nothing = Nếu tôi không làm gì thì sao?
ask-whom_to_call = Tôi có thể gọi cho ai?
ask-reference = Số hồ sơ của tôi ở đâu?
ask-why_day = Tại sao đúng ngày này?
ask-appointment_when = Cuộc hẹn của tôi khi nào?
ask-how_much_received = Tôi được nhận bao nhiêu tiền?
ask-is_real = Thư này có thật không?
ask-help = Ai có thể giúp tôi?
ask-more_time = Tôi có thể được thêm thời gian không?
