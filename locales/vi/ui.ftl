# The interface. The page in the browser fills the variables itself, so these messages choose no plural forms.

language-name = Tiếng Việt
format-locale = vi-VN
format-euro = { $number }{ "\u00A0" }€

## On every page

ui-name = Hiểu thư của cơ quan
ui-skip = Đến nội dung chính
ui-languages = Ngôn ngữ
ui-foot = Trang này không phải tư vấn pháp luật. Nội dung trong thư mới có giá trị.
ui-about-link = Về trang này
ui-back = Về trang đầu
ui-back-to = Quay lại { $site }
ui-close = Đóng
ui-cancel = Hủy
ui-colon = :

## Start

ui-start-title = Hiểu thư của cơ quan viết gì
ui-start-lead = Quý vị hãy chụp ảnh. Chúng tôi nói bằng lời đơn giản quý vị phải làm gì và chậm nhất là ngày nào.
ui-take-photo = Chụp ảnh
ui-choose-files = Chọn tệp
ui-take-more = Chụp thêm một trang
ui-choose-more = Chọn thêm tệp
ui-send = Đọc thư ngay
ui-promise-alone = Ảnh chỉ nằm trong bộ nhớ tạm của dịch vụ này. Không ai khác xem được.
ui-promise-gone = Sau { $minutes } phút không dùng, mọi thứ bị xóa. Quý vị cũng có thể xóa ngay.
ui-promise-program = Một chương trình đọc thư. Nó có thể sai.
ui-samples-title = Không có sẵn thư?
ui-sample-dog-tax = Xem ví dụ: thuế nuôi chó
ui-sample-jobcenter = Xem ví dụ: thư của Jobcenter
ui-deleted = Thư của quý vị đã được xóa.

## Pages before they are sent

ui-page = Trang { $page }
ui-page-earlier = Đưa trang { $page } lên trước
ui-page-later = Đưa trang { $page } ra sau
ui-page-remove = Bỏ trang { $page }
ui-page-moved = Bây giờ đây là trang { $page }.
ui-page-removed = Đã bỏ trang { $page }.
ui-pages-chosen = Số trang đã chọn: { $count }
ui-uploading = Đang gửi: { $percent } %
ui-upload-cancelled = Đã dừng việc gửi.

## While reading

ui-waiting-title = Thư của quý vị đang được đọc
ui-waiting-hint = Việc này thường chỉ mất vài giây.
ui-step-opening = Mở ảnh
ui-step-queued = Đang đợi. Số thư trước thư của quý vị: { $ahead }
ui-step-reading = Đọc chữ
ui-step-page = Đọc trang { $page } trên { $of }
ui-step-computing = Tính ngày và số tiền

## Result

ui-warning = Xin lưu ý
ui-example = Đây là ví dụ. Chúng tôi tính như thể hôm nay là: { $day }.
ui-what-more = Thêm về thư này
ui-todo = Quý vị phải làm gì
ui-money = Tiền
ui-object = Nếu quý vị không đồng ý
ui-otherwise = Nếu quý vị không làm gì
ui-contact = Quý vị có thể hỏi ai
ui-letter = Thư của quý vị
ui-letter-hint = Quý vị hãy chạm vào một dòng. Khi đó sẽ thấy chúng tôi đọc được gì từ dòng đó.
ui-deadline-objection = Khiếu nại (Widerspruch) hoặc phản đối (Einspruch)
ui-deadline-court = Kiện ra tòa án (Klage)
ui-deadline-payment = Trả tiền
ui-deadline-reply = Trả lời
ui-deadline-submit = Giấy tờ hoặc đơn
ui-deadline-appointment = Cuộc hẹn
ui-deadline-other = Thời hạn
ui-day-unknown = Không biết ngày.
ui-day-past = Ngày này đã qua.
ui-calendar = Thêm các ngày vào lịch
ui-why = Tại sao là ngày này?
ui-received = Tôi nhận thư vào một ngày khác
ui-received-unknown = Ghi ngày và tính thời hạn
ui-received-day = Quý vị nhận thư vào ngày nào?
ui-received-hint = Ví dụ ngày thư nằm trong hộp thư. Nếu không biết, quý vị hãy để trống.
ui-received-said = Quý vị đã nói: Thư đến vào { $day }.
ui-received-send = Tính lại
ui-delivery = Thư đến bằng cách nào?
ui-delivery-unsaid = Tôi không biết
ui-delivery-simple = Bằng bưu điện thường
ui-delivery-pzu = Trong phong bì màu vàng
ui-delivery-registered = Bằng thư bảo đảm (Einschreiben)
ui-delivery-registered-return = Bằng thư bảo đảm có giấy báo nhận (Einschreiben mit Rückschein)
ui-delivery-handed-over = Có người đưa tận tay tôi
ui-delivery-portal = Trên mạng, trong một hộp thư
ui-delivery-electronic = Qua e-mail hoặc De-Mail
ui-correct-more = Thông tin khác: bang, nước ngoài, khiếu nại
ui-land = Cơ quan ở bang nào?
ui-land-unsaid = Tôi không biết
ui-land-read = Chúng tôi giả định: { $land }
ui-abroad = Tôi sống ở nước ngoài
ui-objected = Tôi đã khiếu nại (Widerspruch), phản đối (Einspruch) hoặc kiện (Klage) rồi
ui-objected-said = Quý vị đã nói: Việc đó đã làm rồi. Thư của quý vị phải đến nơi đúng hạn.
ui-recomputed = Các ngày đã được tính lại.
ui-recompute-failed = Không thành công. Các ngày vẫn như cũ. Xin quý vị thử lại.
ui-where = Điều này ghi ở đâu?
ui-where-show = Chỉ trong thư
ui-where-page = { "" }(trang { $page })
ui-line-says = Dòng này viết:
ui-line-nothing = Chúng tôi không rút ra điều gì từ dòng này.
ui-line-made = Từ dòng này chúng tôi đọc được:
ui-text-read = Toàn bộ nội dung đọc được
ui-page-of = Trang { $page } trên { $of }
ui-picture-alt = Ảnh trang { $page } của thư. Nội dung chữ nằm bên dưới.

## Money and contact

ui-amount-to-pay = Phải trả
ui-amount-instalment = Khoản trả từng phần
ui-amount-received = Quý vị được nhận
ui-amount-due = ngày:
ui-pay-recipient = Người nhận
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Nội dung chuyển khoản (Verwendungszweck)
ui-copy-recipient = Sao chép người nhận
ui-copy-iban = Sao chép IBAN
ui-copy-reference = Sao chép nội dung chuyển khoản
ui-copied = Đã sao chép
ui-copy-failed = Ở đây không sao chép được.
ui-girocode = Quý vị có thể quét mã này bằng ứng dụng ngân hàng. Hãy kiểm tra mọi thông tin ở đó.
ui-girocode-alt = GiroCode để chuyển khoản. Mọi thông tin được ghi bằng chữ bên cạnh.
ui-direct-debit = Tiền sẽ được trừ từ tài khoản của quý vị. Quý vị không phải chuyển khoản.
ui-contact-name = Người phụ trách
ui-contact-phone = Điện thoại
ui-contact-email = E-mail
ui-contact-web = Trang web
ui-contact-hours = Giờ làm việc

## What one can do with the result

ui-tools = Trang này
ui-print = In
ui-new-letter = Thư mới
ui-delete = Xóa ngay
ui-delete-hint = “Xóa ngay” bỏ ngay ảnh, chữ và mọi thông tin khỏi dịch vụ này.

## Choosing the language

ui-language-now = Ngôn ngữ: { $language }

## Words explained, beside a sentence

ui-frist-link = Tính thời hạn
ui-glossary-link = Từ khó
ui-term-open = “{ $term }” nghĩa là gì?

## The summary in German, to show at the counter

ui-office = Cho cơ quan xem bằng tiếng Đức
ui-share = Nói chuyện với cơ quan về việc này
ui-office-title = Tóm tắt bằng tiếng Đức
ui-office-hint = Quý vị hãy cho cơ quan xem trang này. Ở đây viết cùng nội dung bằng tiếng Đức.
ui-office-back = Về ngôn ngữ của quý vị

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Đọc to
ui-aloud-play = Bắt đầu đọc to
ui-aloud-pause = Tạm dừng
ui-aloud-resume = Đọc tiếp
ui-aloud-stop = Dừng đọc to
ui-aloud-slower = Chậm hơn
ui-aloud-faster = Nhanh hơn
ui-aloud-speed = Tốc độ: { $speed }
ui-aloud-sentence = Câu { $sentence } trên { $of }

## Letters to send

ui-letters = Những bức thư quý vị có thể gửi
ui-letters-hint = Quý vị hãy chọn một bức thư. Nhiều chỗ đã được điền sẵn.
ui-letters-own = Chúng tôi không gửi gì cả. Quý vị tự gửi.
ui-letters-german = Thư của quý vị bằng tiếng Đức
ui-letters-translation = Ý nghĩa của thư
ui-letters-translation-hint = Quý vị hãy chỉ gửi bản tiếng Đức.
ui-letters-notes = Xin lưu ý
ui-letters-advice = Nơi quý vị được tư vấn
ui-letters-reset = Bỏ các thay đổi
ui-letters-lost = Thay đổi của quý vị chỉ còn khi trang này đang mở.
ui-letters-print = In thư
ui-letters-copy = Sao chép nội dung
ui-letters-download = Lưu thành tệp văn bản
ui-letters-back = Về kết quả

## Accessibility, at the foot of every page

ui-accessibility-link = Khả năng tiếp cận
ui-accessibility-report-link = Báo rào cản

## Errors and other pages

ui-failed-title = Không thành công
ui-failed-page = Vấn đề ở trang { $page }.
ui-again = Thử lại
ui-missing-title = Không có trang này
ui-missing-text = Có thể địa chỉ sai. Thư của quý vị không bị ảnh hưởng.
ui-about-title = Về trang này
ui-about-what = Trang này làm được gì
ui-about-what-text = Trang này đọc thư tiếng Đức của một cơ quan. Trang cần một ảnh chụp, bản quét hoặc PDF. Trang nói bằng lời đơn giản thư viết gì. Với mỗi câu, trang chỉ ra chỗ ghi trong thư. Trang tính các ngày theo luật và nêu điều luật.
ui-about-limits = Trang này không làm được gì
ui-about-limits-text = Một chương trình đọc thư, và nó có thể sai. Quý vị hãy tự kiểm tra thông tin quan trọng trong thư. Trang không nói quyết định có đúng không, và không thay thế tư vấn. Quý vị có thể nhờ tư vấn ở cơ quan hoặc hiệp hội xã hội. Trung tâm tiêu dùng và văn phòng luật sư cũng tư vấn.
ui-about-privacy = Thư của quý vị được xử lý thế nào
ui-about-privacy-text = Ảnh và chữ chỉ nằm trong bộ nhớ tạm của dịch vụ này. Không có gì được lưu trên ổ đĩa hay trong nhật ký. Không có gì được chuyển cho người khác. Sau { $minutes } phút không dùng, hoặc khi bấm “Xóa ngay”, mọi thứ bị xóa. Một cookie nối trình duyệt của quý vị với bức thư. Cookie chỉ chứa một số ngẫu nhiên.
ui-about-licences = Giấy phép
ui-about-licences-text = Chương trình là phần mềm tự do theo EUPL-1.2. Thiết kế: KERN-UX, EUPL-1.2. Phông chữ: Fira Sans, SIL Open Font License 1.1. Nhận dạng chữ: PP-OCRv6, Apache-2.0.
