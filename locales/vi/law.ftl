# The law of deadlines (notice::law): steps, assumptions, questions, warnings, actions. law-day-… are whole predicates.

## Words inside other messages

law-period-days = { $count } ngày
law-period-working-days = { $count } ngày làm việc (kể cả thứ Bảy)
law-period-weeks = { $count } tuần
law-period-months = { $count } tháng
law-period-years = { $count } năm
law-day-saturday = là thứ Bảy
law-day-sunday = là Chủ Nhật
law-day-holiday = là ngày lễ ({ $name })
law-quote = Trong thư viết: “{ $text }”

## Steps: how a day came about, in order

law-step-posted = Thư được gửi ở bưu điện vào { $date }.
law-step-posted-assumed = Thư đề ngày { $date_day }. Chúng tôi giả định thư được gửi ở bưu điện vào ngày đó.
law-step-provided = Quyết định có sẵn trên cổng thông tin vào { $date }.
law-step-sent = Cơ quan đã gửi quyết định qua mạng vào { $date }.
law-step-retrieved = Quý vị đã mở quyết định trên cổng thông tin vào { $date }.
law-step-published = Quyết định được công bố công khai vào { $date }.
law-step-fiction = Vào ngày thứ { $count } sau đó, thư được coi là đã đến. Ngày đó là: { $date }.
law-step-fiction-unverified = Chúng tôi tính { $count } ngày. Ngày đó là: { $date }. Bang { $land }: Ở đây có thể đã tính 4 ngày. Chúng tôi lấy ngày sớm hơn.
law-step-fiction-no-land = Chúng tôi tính { $count } ngày. Ngày đó là: { $date }. Ở một số bang tính 4 ngày. Chúng tôi lấy ngày sớm hơn.
law-step-fiction-disputed = Vào ngày thứ { $count } sau đó, thư được coi là đã đến. Ngày đó là: { $date }. Có thể chỉ tính từ: { $later }. Điều này còn tranh cãi. Chúng tôi lấy ngày sớm hơn.
law-step-fiction-abroad = Ở nước ngoài, thư được coi là đã đến sau một tháng. Ngày đó là: { $date }.
law-step-fiction-retrieved = Quyết định được coi là đã thông báo vào ngày hôm sau. Ngày đó là: { $date }.
law-step-fiction-account = Trong tài khoản người dùng, quyết định được coi là đã thông báo vào ngày thứ { $count } sau đó. Ngày đó là: { $date }.
law-step-fiction-public = Sau hai tuần, quyết định được coi là đã thông báo. Ngày đó là: { $date }.
law-step-notified-shift = Ngày { $from_day } { $reason }. Vì vậy tính ngày làm việc tiếp theo: { $date }.
law-step-received-later = Mãi đến { $date } thư mới tới. Khi đó tính ngày này.
law-step-received = Thư đến nơi quý vị vào { $date }.
law-step-served = Thư được tống đạt (Zustellung) vào { $date }. Tống đạt nghĩa là giao hoặc bỏ vào hộp thư theo thủ tục chính thức.
law-step-issued = Thời hạn bắt đầu từ ngày ghi trên thư: { $date }.
law-step-printed-start = Thời hạn bắt đầu từ ngày nêu trong thư: { $date }.
law-step-final = Thời gian khiếu nại (Widerspruch) hoặc phản đối (Einspruch) hết vào { $date }. Sau đó quyết định có hiệu lực cuối cùng.
law-step-period = Thời hạn dài { $period }. Ngày { $start_short } không tính. Ngày cuối cùng là: { $date }.
law-step-month-end = Quý vị có thời gian đến cuối tháng thứ { $count } sau đó. Ngày đó là: { $date }.
law-step-before = Chúng tôi tính ngược từ ngày { $day_day }: { $period }. Như vậy toàn bộ thời hạn được giữ trống. Ngày cuối cùng là: { $date }.
law-step-end-shift = Ngày { $from_day } { $reason }. Vì vậy thời hạn mãi đến ngày này mới hết: { $date }.

## Assumptions

law-assume-simple = Chúng tôi giả định: Thư được gửi ngày { $date_day } bằng thư thường trong nước Đức.
law-assume-simple-posted = Chúng tôi giả định: Thư đến bằng bưu điện thường trong nước Đức.
law-assume-simple-unverified = Chúng tôi giả định: Thư được gửi ở bưu điện ngày { $date_day }. Ở bang { $land } có thể được thêm một ngày.
law-assume-simple-no-land = Chúng tôi giả định: Thư được gửi ở bưu điện ngày { $date_day }. Chúng tôi không biết là bang nào.
law-assume-abroad = Chúng tôi giả định: Thư được gửi ra nước ngoài ngày { $date_day }.
law-assume-registered = Chúng tôi giả định: Thư được gửi bảo đảm ngày { $date_day }.
law-assume-portal = Chúng tôi giả định: Tin báo về quyết định đến ngày { $date_day }.
law-assume-portal-ready = Chúng tôi giả định: Quyết định có sẵn trên cổng thông tin ngày { $date_day }.
law-assume-account = Chúng tôi giả định: Quyết định nằm trong hộp thư tài khoản người dùng của quý vị ngày { $date_day }.
law-assume-electronic = Chúng tôi giả định: Cơ quan đã gửi quyết định qua mạng ngày { $date_day }.
law-assume-public = Chúng tôi giả định: Việc công bố công khai diễn ra ngày { $date_day }.
law-assume-received = Quý vị đã nói: Thư đến ngày { $date_day }.
law-assume-received-earlier = Thư đến ngày { $received_day }. Theo luật, dù vậy chỉ tính từ: { $date }.
law-assume-served = Trên thư ghi: Thư được tống đạt (Zustellung) ngày { $date_day }.

## Questions

law-ask-later = Thư đến sau ngày { $date_day }? Khi đó quý vị có thêm thời gian.
law-ask-received = Thư đến nơi quý vị vào ngày nào? Thời hạn bắt đầu từ ngày đó.
law-ask-received-abroad = Thư đến nơi quý vị ở nước ngoài vào ngày nào?
law-ask-served = Trên phong bì màu vàng ghi ngày nào? Thời hạn bắt đầu từ ngày đó.
law-ask-slip = Quý vị nhận thư bảo đảm vào ngày nào?
law-ask-handed-over = Quý vị được giao thư tận tay vào ngày nào?
law-ask-retrieved = Quý vị mở quyết định trên cổng thông tin vào ngày nào?
law-ask-published = Quyết định được công bố công khai vào ngày nào?
law-ask-letter-date = Thư đến vào ngày nào? Chúng tôi không đọc được chắc chắn ngày trên thư.
law-ask-finality = Thời hạn chỉ bắt đầu khi quyết định có hiệu lực cuối cùng. Quý vị hãy hỏi cơ quan về ngày đó.
law-ask-illegible = Xin quý vị xem lại thư. Trong đó có một thời hạn. Chúng tôi không đọc được chắc chắn.
law-ask-anchor = Xin quý vị xem lại thư. Thời hạn kết thúc trước một cuộc hẹn: trước { $period }. Chúng tôi không biết ngày hẹn.
law-ask-received-future = Ngày { $received_day } là ở tương lai. Thư đến vào ngày nào?
law-ask-received-too-early = Thư đề ngày { $issued_day }. Thư không thể đến ngày { $received_day }. Thư đến khi nào?

## Later days that may hold

law-year-missing = Thư thiếu phần hướng dẫn về quyền của quý vị (Rechtsbehelfsbelehrung). Khi đó thường được một năm, đến: { $date }. Tốt hơn là đừng chờ lâu như vậy.
law-year-wrong = Phần hướng dẫn trong thư (Rechtsbehelfsbelehrung) có thể sai. Khi đó được một năm, đến: { $date }. Tốt hơn là đừng chờ lâu như vậy.
law-later-printed = Trong thư ghi một ngày muộn hơn: { $date }. Ngày sớm hơn là an toàn.
law-later-computed = Theo luật, có thể tính một ngày muộn hơn: { $date }. Ngày sớm hơn là an toàn.
law-later-disputed = Có thể quý vị còn thời gian đến: { $date }. Điều này còn tranh cãi. Ngày sớm hơn là an toàn.
law-later-unverified = Có thể quý vị còn thời gian đến: { $date }. Chúng tôi không kiểm tra được luật. Ngày sớm hơn là an toàn.
law-later-working-day = Ngày { $day_day } không phải ngày làm việc. Thường thì đến ngày này vẫn kịp: { $date }. Ngày sớm hơn là an toàn.
law-later-before = Có thể đến ngày này vẫn kịp: { $date }. Điều này còn tranh cãi. Ngày sớm hơn là an toàn.
law-later-portal = Quyết định không nằm trong tài khoản người dùng nào? Khi đó quý vị có thời gian đến: { $date }.

## After a missed day

law-missed-later = Quý vị hãy làm ngay. Ngày an toàn đã qua. Có thể quý vị còn thời gian đến: { $date }.
law-missed-objection = Ngày cuối cùng có lẽ đã qua. Quý vị bị cản trở mà không có lỗi, ví dụ bị ốm? Khi đó quý vị có thể xin “Wiedereinsetzung” (khôi phục thời hạn). Nghĩa là: Quý vị được coi như đã làm đúng hạn. Thời gian để xin: { $period }. Thời gian này bắt đầu khi không còn trở ngại ({ $law }).
law-missed-social = Ngày cuối cùng có lẽ đã qua. Quý vị bị cản trở mà không có lỗi? Khi đó quý vị có thể xin “Wiedereinsetzung” (khôi phục thời hạn, { $law }). Thời gian để xin: { $period }. Thời gian này bắt đầu khi không còn trở ngại. Quý vị cũng có thể xin xem xét lại (Überprüfung, § 44 SGB X). Xem xét lại nghĩa là: Cơ quan kiểm tra mọi thứ một lần nữa.
law-missed-long = Quý vị hãy hỏi một trung tâm tư vấn. Ngày cuối cùng đã qua hơn một năm. Quyết định có lẽ đã có hiệu lực cuối cùng.
law-missed-long-social = Ngày cuối cùng đã qua hơn một năm. Quý vị vẫn có thể xin xem xét lại (Überprüfung, § 44 SGB X). Xem xét lại nghĩa là: Cơ quan kiểm tra mọi thứ một lần nữa.
law-missed-order = Quý vị hãy gửi đơn khiếu nại (Widerspruch) ngay. Ngày cuối cùng có lẽ đã qua. Nhưng đơn khiếu nại vẫn có giá trị cho đến khi có lệnh cưỡng chế (Vollstreckungsbescheid).
law-missed-payment = Quý vị hãy trả sớm hoặc gọi điện đến đó. Ngày trả tiền đã qua.
law-missed-reply = Ngày cuối cùng đã qua. Quý vị vẫn có thể trả lời. Quý vị hãy làm sớm.
law-missed-submit = Quý vị hãy nộp giấy tờ nhanh hoặc gọi điện. Ngày cuối cùng đã qua.
law-missed-appointment = Quý vị hãy gọi điện đến đó nếu đã không có mặt. Cuộc hẹn đã qua.

## Warnings

law-warn-advertisement = Quý vị không phải trả cho những gì mình không đặt. Thư trông giống thư của cơ quan. Nhưng có lẽ đây là quảng cáo.
law-warn-private = Thư không phải của cơ quan nhà nước. Ở đây áp dụng quy định khác.
law-warn-suspicious = Cẩn thận: Thư có thể là lừa đảo. Quý vị đừng trả gì. Trước hết hãy hỏi cơ quan.
law-warn-unclear = Chúng tôi không chắc đây có phải quyết định của cơ quan không.
law-warn-foreign = Thư không viết bằng tiếng Đức. Chúng tôi chỉ kiểm tra được thư tiếng Đức.
law-warn-iban-unreadable = Quý vị hãy so sánh số tài khoản (IBAN) với thư. Chúng tôi không đọc được chắc chắn.
law-warn-two-issue-dates = Xin quý vị xem lại thư. Thư ghi hai ngày khác nhau làm ngày của thư.
law-warn-strange-date = Xin quý vị xem lại thư. Có một ngày trong đó khác thường.
law-warn-sum-disagrees = Quý vị hãy hỏi cơ quan. Các số tiền trong thư không khớp nhau.
law-warn-two-letters = Xin quý vị kiểm tra riêng từng bức thư. Có thể đây là hai bức thư khác nhau.
law-warn-page-missing = Xin quý vị chụp tất cả các trang. Thiếu ít nhất một trang. Trang đó có thể ghi điều quan trọng.
law-warn-bad-picture = Xin quý vị chụp ảnh mới. Chúng tôi không đọc được một số phần của ảnh.
law-warn-foreign-iban = Quý vị hãy hỏi cơ quan trước khi trả. Tài khoản ở nước ngoài. Điều đó khác thường.
law-warn-instruction-missing = Chúng tôi không thấy phần hướng dẫn về quyền của quý vị (Rechtsbehelfsbelehrung). Quý vị vẫn có thể khiếu nại hoặc phản đối. Để an toàn, hãy lấy ngày sớm hơn.
law-warn-instruction-short = Để an toàn, quý vị hãy giữ thời hạn ngắn hơn. Thư ghi: { $printed }. Luật ghi: { $legal }.
law-warn-instruction-long = Để an toàn, quý vị hãy giữ thời hạn ngắn hơn. Thư ghi: { $printed }. Luật ghi: { $legal }.
law-warn-instruction-start = Thư có thể ghi sai lúc bắt đầu thời hạn. Chúng tôi tính theo ngày sớm hơn.
law-warn-instruction-remedy = Thư có thể ghi sai cách chống lại quyết định. Quý vị hãy hỏi cơ quan.
law-warn-instruction-reasons = Thư đòi nêu lý do. Luật không đòi. Khiếu nại (Widerspruch) không nêu lý do vẫn có giá trị.
law-warn-remedy-land = Quý vị hãy hỏi cơ quan áp dụng cách nào: khiếu nại (Widerspruch) hay kiện (Klage). Ở bang { $land } đôi khi chỉ có thể kiện.
law-warn-remedy-no-land = Quý vị hãy hỏi cơ quan áp dụng cách nào: khiếu nại (Widerspruch) hay kiện (Klage). Tùy từng bang, đôi khi chỉ có thể kiện.
law-warn-day-disagrees = Thư ghi ngày { $printed_day }. Chúng tôi tính ra ngày { $computed_day }. Ngày sớm hơn là an toàn.

## Actions

law-do-pay = Quý vị hãy trả { $sum } chậm nhất vào { $date }.
law-do-pay-overdue = Quý vị hãy trả { $sum }. Hạn trả lẽ ra là: { $date }.
law-do-pay-open = Quý vị hãy trả { $sum }.
law-do-pay-unclear = Quý vị hãy trả tiền. Số tiền chính xác có trong thư.
law-do-debit-day = Quý vị không phải chuyển khoản. Vào { $date }, tài khoản của quý vị sẽ bị trừ { $sum }.
law-do-debit = Quý vị không phải chuyển khoản. Tiền sẽ được trừ từ tài khoản của quý vị.
law-do-reply = Quý vị hãy trả lời chậm nhất vào { $date }.
law-do-reply-open = Quý vị hãy trả lời thư. Hãy chú ý thời hạn.
law-do-submit = Quý vị hãy nộp giấy tờ chậm nhất vào { $date }.
law-do-submit-open = Quý vị hãy nộp các giấy tờ ghi trong thư.
law-do-attend = Quý vị hãy đến cuộc hẹn vào { $date }.
law-do-attend-open = Quý vị có một cuộc hẹn. Hãy xem trong thư khi nào.
law-do-widerspruch = Nếu quý vị không đồng ý: Hãy viết đơn khiếu nại (Widerspruch) chậm nhất vào { $date }.
law-do-widerspruch-open = Nếu quý vị không đồng ý: Hãy viết đơn khiếu nại (Widerspruch) sớm.
law-do-einspruch = Nếu quý vị không đồng ý: Hãy viết đơn phản đối (Einspruch) chậm nhất vào { $date }.
law-do-einspruch-open = Nếu quý vị không đồng ý: Hãy viết đơn phản đối (Einspruch) sớm.
law-do-klage = Nếu quý vị không đồng ý: Quý vị có thể kiện ra tòa án (Klage) chậm nhất vào { $date }.
law-do-klage-open = Nếu quý vị không đồng ý: Quý vị có thể kiện ra tòa án (Klage). Hãy chú ý thời hạn.
law-do-either = Nếu quý vị không đồng ý: Quý vị có thể khiếu nại (Widerspruch) hoặc kiện (Klage) chậm nhất vào { $date }.
law-do-either-open = Nếu quý vị không đồng ý: Quý vị có thể khiếu nại (Widerspruch) hoặc kiện (Klage). Hãy chú ý thời hạn.
law-do-keep = Quý vị hãy giữ lại thư.
law-do-nothing-doubtful = Quý vị đừng làm gì trước khi hỏi một nơi đáng tin.

law-warn-sender = Ở đây cần xem cơ quan nào gửi thư. Với một số cơ quan, thời hạn khác được áp dụng. Quý vị hãy xem trong thư.
