# The sentences about a letter (notice::telling). A day without weekday follows the word "ngày", one with weekday follows "vào" or a colon.

## The authority as the subject of a sentence

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

## One sentence that says it all

headline-pay = { $sender } yêu cầu quý vị trả { $sum }.
headline-pay-charge = { $sender } yêu cầu quý vị trả { $sum } { $charge }.
headline-pay-money = { $sender } yêu cầu quý vị trả tiền.
headline-pay-parts = { $sender } yêu cầu quý vị trả tiền, chia làm { $parts } phần.
headline-pay-unnamed = Quý vị phải trả { $sum }.
headline-pay-charge-unnamed = Quý vị phải trả { $sum } { $charge }.
headline-pay-money-unnamed = Quý vị phải trả tiền.
headline-pay-parts-unnamed = Quý vị phải trả tiền, chia làm { $parts } phần.
headline-debit = { $sender } sẽ trừ { $sum } từ tài khoản của quý vị.
headline-debit-charge = { $sender } sẽ trừ { $sum } { $charge } từ tài khoản của quý vị.
headline-debit-money = { $sender } sẽ trừ tiền từ tài khoản của quý vị.
headline-debit-unnamed = Tài khoản của quý vị sẽ bị trừ { $sum }.
headline-debit-charge-unnamed = Tài khoản của quý vị sẽ bị trừ { $sum } { $charge }.
headline-debit-money-unnamed = Tài khoản của quý vị sẽ bị trừ tiền.
headline-receive = { $sender } trả cho quý vị { $sum }.
headline-receive-money = { $sender } trả tiền cho quý vị.
headline-receive-unnamed = Quý vị được nhận { $sum }.
headline-receive-money-unnamed = Quý vị được nhận tiền.
headline-attend = { $sender } có một cuộc hẹn cho quý vị.
headline-attend-unnamed = Quý vị có một cuộc hẹn.
headline-reply = { $sender } muốn quý vị trả lời.
headline-reply-unnamed = Quý vị cần trả lời một bức thư.
headline-submit = { $sender } muốn quý vị nộp giấy tờ.
headline-submit-unnamed = Quý vị cần nộp giấy tờ.
headline-apply = { $sender } nhắc quý vị về một đơn xin.
headline-apply-unnamed = Quý vị có thể nộp một đơn xin.
headline-write = { $sender } đã viết thư cho quý vị.
headline-write-unnamed = Quý vị nhận được một bức thư của cơ quan.
headline-from = { $name }: { $main }
headline-about = { $main } Nội dung: { $kind }.

## The same for a letter that is no notice

headline-advertisement = Đây không phải quyết định của cơ quan. Có lẽ đây là quảng cáo.
headline-private = Đây không phải quyết định của một cơ quan nhà nước.
headline-suspicious = Cẩn thận: Thư này có thể là lừa đảo.
headline-unclear = Chúng tôi không nhận ra quyết định nào trong ảnh.
headline-foreign = Thư này không viết bằng tiếng Đức.

## What this letter is and who sent it

what-advertisement = Thư trông giống thư của cơ quan, nhưng nó chào mời quý vị một thứ.
what-private = Người gửi không phải cơ quan nhà nước và không phải tòa án.
what-suspicious = Thư đòi tiền và có dấu hiệu lừa đảo.
what-unclear = Chúng tôi chỉ nói những gì đã đọc được chắc chắn.
what-foreign = Chúng tôi chỉ giải thích được thư tiếng Đức.
what-kind = Nội dung: { $kind }.
what-title = Dòng tiêu đề của thư: “{ $title }”
what-sender = Người gửi: { $name }
what-addressee = Người nhận thư: { $name }
what-date = Thư đề ngày { $day_day }.
what-reference = { $label }: { $value }

## What you have to do

todo-pay = Quý vị hãy trả { $sum }.
todo-pay-by = Quý vị hãy trả { $sum } chậm nhất vào { $day }.
todo-pay-late = Lẽ ra quý vị phải trả { $sum } chậm nhất vào { $day }.
todo-pay-unclear = Quý vị hãy trả số tiền ghi trong thư.
todo-pay-unclear-by = Quý vị hãy trả số tiền ghi trong thư chậm nhất vào { $day }.
todo-pay-unclear-late = Lẽ ra quý vị phải trả tiền chậm nhất vào { $day }.
todo-reply = Quý vị hãy trả lời thư.
todo-reply-by = Quý vị hãy trả lời chậm nhất vào { $day }.
todo-reply-late = Lẽ ra quý vị phải trả lời chậm nhất vào { $day }.
todo-submit = Quý vị hãy nộp những gì thư yêu cầu.
todo-submit-by = Quý vị hãy nộp những gì thư yêu cầu chậm nhất vào { $day }.
todo-submit-late = Lẽ ra quý vị phải nộp giấy tờ chậm nhất vào { $day }.
todo-attend = Quý vị hãy đến cuộc hẹn.
todo-attend-by = Quý vị hãy đến cuộc hẹn vào { $day }.
todo-attend-clock = Quý vị hãy đến cuộc hẹn vào { $day }, lúc { $clock }.
todo-attend-late = Ngày hẹn đã qua: { $day }.
todo-apply = Quý vị hãy nộp đơn.
todo-apply-by = Quý vị hãy nộp đơn chậm nhất vào { $day }.
todo-apply-late = Lẽ ra quý vị phải nộp đơn chậm nhất vào { $day }.
todo-keep = Quý vị hãy giữ lại thư.
todo-note-by = Quý vị hãy chú ý ngày này: { $day }.
todo-note-late = Thư có ghi ngày này: { $day }.
todo-note = Trong thư có một thời hạn, tức là một ngày cuối cùng.
todo-nothing = Bây giờ quý vị không phải làm gì.
todo-debit = Quý vị không phải chuyển khoản.
todo-debit-day = Vào { $day }, tài khoản sẽ bị trừ { $sum }.
todo-debit-balance = Quý vị hãy chú ý để tài khoản có đủ tiền.
todo-not-found = Chúng tôi không tìm thấy trong thư việc gì quý vị phải làm.
todo-read-yourself = Dù vậy, quý vị hãy tự đọc thư hoặc hỏi lại.
todo-clock = Giờ hẹn là { $clock }.
todo-label = Việc này liên quan đến: { $label }
todo-words = Trong thư viết: “{ $words }”
todo-late-pay = Quý vị đã trả rồi? Vậy thì không phải trả lần nữa.
todo-late-pay-now = Quý vị chưa trả? Vậy thì hãy trả càng sớm càng tốt.
todo-late-ask = Quý vị chưa làm việc này? Vậy thì hãy hỏi cơ quan ngay.
todo-advertisement = Quý vị đừng trả tiền trước khi đọc kỹ mọi thứ.
todo-advertisement-sign = Quý vị đừng ký những gì mình không muốn.
todo-private = Quý vị hãy bình tĩnh kiểm tra xem thư có đúng không.
todo-suspicious = Quý vị khoan hãy trả tiền.
todo-suspicious-ask = Quý vị hãy hỏi cơ quan thật.
todo-suspicious-number = Khi hỏi, đừng dùng số điện thoại trong thư này.
todo-unclear = Thư vẫn là một quyết định? Vậy thì hãy chụp ảnh mới.
todo-foreign = Quý vị hãy chụp bức thư viết bằng tiếng Đức.

## Days

day-today = Ngày đó là hôm nay.
day-tomorrow = Ngày đó là ngày mai.
day-yesterday = Ngày đó là hôm qua.
day-ahead = Quý vị còn { $days } ngày.
day-ahead-event = Còn { $days } ngày nữa là đến.
day-past = Ngày đó đã qua { $days } ngày.
day-stated = Ngày này ghi trong thư.
day-computed = Ngày này do chúng tôi tính ra.
day-unknown = Chúng tôi không thể nói ngày cuối cùng là ngày nào.
day-unknown-event = Chúng tôi không thể nói đó là ngày nào.
day-example = Ví dụ: Quý vị nhận thư ngày { $received_day }.
day-example-end = Khi đó ngày cuối cùng là: { $day }.

## The money

money-pay = Quý vị phải trả { $sum }.
money-pay-due = Phải trả chậm nhất vào { $day }: { $sum }
money-claimed = Thư đòi { $sum }.
money-pay-nothing = Quý vị không phải trả gì.
money-part = Khoản trả từng phần: { $sum }
money-part-due = Khoản trả từng phần, chậm nhất vào { $day }: { $sum }
money-receive = Quý vị được nhận { $sum }.
money-receive-due = Tiền trả cho quý vị vào { $day }: { $sum }
money-label = Về khoản này, thư viết: “{ $label }”
money-debit = Tiền sẽ được trừ từ tài khoản của quý vị.
money-debit-word = Thư gọi đó là “Lastschrift” hoặc “Einzug” (tự động trừ tiền tài khoản).
money-recipient = Người nhận: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Ngân hàng: { $bank }
money-reference = Khi chuyển khoản, hãy ghi vào ô nội dung (Verwendungszweck): { $reference }

## If you do not agree

object-widerspruch = Quý vị không đồng ý? Quý vị có thể khiếu nại (Widerspruch).
object-einspruch = Quý vị không đồng ý? Quý vị có thể phản đối (Einspruch).
object-klage = Quý vị không đồng ý? Quý vị có thể kiện ra tòa án (Klage).
object-either = Quý vị không đồng ý? Quý vị hãy chọn: khiếu nại (Widerspruch) hoặc kiện ra tòa án (Klage).
object-none = Trong thư, chúng tôi không thấy gì về khiếu nại (Widerspruch), phản đối (Einspruch) hay kiện (Klage).
object-none-reply = Nhưng quý vị có thể trả lời và trình bày ý kiến.

object-means-review = Khi đó cơ quan kiểm tra lại quyết định của mình.
object-means-fine = Khi đó cơ quan kiểm tra lại cáo buộc.
object-means-fine-court = Nếu cơ quan vẫn giữ quyết định, thường tòa án sẽ quyết định.
object-means-trial = Khi đó tòa án kiểm tra cáo buộc, thường trong một phiên tòa.
object-means-claim = Bằng cách đó, quý vị nói với tòa án: Tôi không phải trả khoản này.
object-means-court = Khi đó tòa án kiểm tra quyết định.
object-means-either = Cơ quan xét khiếu nại (Widerspruch), tòa án xét đơn kiện (Klage).

object-widerspruch-by = Đơn khiếu nại (Widerspruch) của quý vị phải đến nơi chậm nhất vào { $day }.
object-einspruch-by = Đơn phản đối (Einspruch) của quý vị phải đến nơi chậm nhất vào { $day }.
object-klage-by = Đơn kiện (Klage) của quý vị phải đến tòa án chậm nhất vào { $day }.
object-either-by = Đơn khiếu nại (Widerspruch) hoặc đơn kiện (Klage) phải đến nơi chậm nhất vào { $day }.
object-widerspruch-late = Ngày cuối cùng để khiếu nại (Widerspruch) đã qua: { $day }.
object-einspruch-late = Ngày cuối cùng để phản đối (Einspruch) đã qua: { $day }.
object-klage-late = Ngày cuối cùng để kiện ra tòa án (Klage) đã qua: { $day }.
object-either-late = Ngày cuối cùng để khiếu nại (Widerspruch) hoặc kiện (Klage) đã qua: { $day }.
object-widerspruch-unknown = Khiếu nại (Widerspruch) có thời hạn, tức là có ngày cuối cùng.
object-einspruch-unknown = Phản đối (Einspruch) có thời hạn, tức là có ngày cuối cùng.
object-klage-unknown = Việc kiện ra tòa án (Klage) có thời hạn, tức là có ngày cuối cùng.
object-either-unknown = Khiếu nại (Widerspruch) và kiện (Klage) có thời hạn, tức là có ngày cuối cùng.

object-late-help = Quý vị hãy nhờ tư vấn ngay, ví dụ tại một trung tâm tư vấn.
object-late-restore = Quý vị bị trễ mà không có lỗi? Vậy thì hãy hỏi về “Wiedereinsetzung” (khôi phục thời hạn).
object-to = Về việc này, quý vị hãy liên hệ: { $to }
object-form-written = Quý vị có thể làm việc này bằng thư. Quý vị hãy ký vào thư.
object-form-in_person = Quý vị cũng có thể đến đó và nhờ họ ghi lại.
object-form-in_person-word = Tiếng Đức gọi là “zur Niederschrift” (trình bày để cơ quan lập biên bản).
object-form-electronic = Cũng có thể làm qua mạng, nhưng không bằng e-mail thông thường.
object-form-email = Một e-mail thông thường là đủ.
object-suspends = Cho đến khi việc này được quyết định, quý vị chưa phải trả tiền.
object-suspends-other = Cho đến khi việc này được quyết định, quý vị chưa phải làm theo quyết định kia.
object-pay-anyway = Dù vậy, trước mắt quý vị vẫn phải trả tiền.
object-obey-anyway = Dù vậy, trước mắt những gì thư viết vẫn có hiệu lực.

## Whom to ask

contact-name = Người trả lời câu hỏi: { $name }
contact-phone = Điện thoại: { $phone }
contact-email = E-mail: { $email }
contact-hours = Giờ làm việc: { $hours }
contact-web = Trang web: { $web }
contact-reference = Khi liên hệ, quý vị hãy nói: { $label } { $value }
