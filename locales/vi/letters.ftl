# Letters to send: the Vietnamese translation beside the German letter, and what to mind. Square brackets stay.
# $day is a date or "[ngày tháng năm]": it stands after "đề ngày".

## Parts of every letter

letter-line = { $text }
letter-blank-name = [tên và họ của quý vị]
letter-blank-street = [đường và số nhà của quý vị]
letter-blank-town = [mã bưu chính và nơi ở của quý vị]
letter-blank-authority = [tên và địa chỉ của cơ quan]
letter-blank-day = [ngày tháng năm]
letter-day = { $date_day }
letter-place-date = { $place }, ngày { $date_day }
letter-title = Tiêu đề thư của quý cơ quan: “{ $title }”
letter-reference = { $label }: { $value }
letter-salutation = Kính gửi quý ông, quý bà,
letter-confirm = Xin quý cơ quan xác nhận bằng văn bản rằng thư này đã đến.
letter-closing = Trân trọng kính chào
letter-signature = [chữ ký của quý vị]

## Objection to keep the deadline

letter-objection-title = Nộp đơn khiếu nại (Widerspruch) hoặc đơn phản đối (Einspruch)
letter-objection-purpose = Với thư này, quý vị giữ đúng thời hạn. Lý do có thể gửi sau.
letter-widerspruch-subject = Khiếu nại (Widerspruch) đối với quyết định đề ngày { $day }
letter-widerspruch = Tôi khiếu nại (Widerspruch) quyết định của quý cơ quan đề ngày { $day }.
letter-einspruch-subject = Phản đối (Einspruch) đối với quyết định đề ngày { $day }
letter-einspruch = Tôi phản đối (Einspruch) quyết định của quý cơ quan đề ngày { $day }.
letter-fine-subject = Phản đối (Einspruch) đối với quyết định phạt đề ngày { $day }
letter-fine = Tôi phản đối (Einspruch) quyết định phạt (Bußgeldbescheid) của quý cơ quan đề ngày { $day }.
letter-penalty-subject = Phản đối (Einspruch) đối với lệnh phạt hình sự đề ngày { $day }
letter-penalty = Tôi phản đối (Einspruch) lệnh phạt hình sự (Strafbefehl) đề ngày { $day }.
letter-order-subject = Khiếu nại (Widerspruch) đối với lệnh thanh toán của tòa án đề ngày { $day }
letter-order = Tôi khiếu nại (Widerspruch) lệnh thanh toán của tòa án (Mahnbescheid) đề ngày { $day }. Tôi không chấp nhận toàn bộ khoản tiền bị đòi.
letter-enforcement-subject = Phản đối (Einspruch) đối với lệnh cưỡng chế của tòa án đề ngày { $day }
letter-enforcement = Tôi phản đối (Einspruch) lệnh cưỡng chế của tòa án (Vollstreckungsbescheid) đề ngày { $day }.
letter-reasons-later = Tôi sẽ gửi lý do sau. Xin đừng quyết định trước khi đó.
letter-reasons-open = Tôi sẽ trình bày về sự việc sau.
letter-restore = Tôi xin khôi phục thời hạn (Wiedereinsetzung in den vorigen Stand). Không do lỗi của mình, tôi đã không thể viết sớm hơn.
letter-restore-why = [Viết ở đây: Điều gì đã cản trở quý vị? Từ khi nào hết trở ngại?]
letter-suspend = Xin tạm đình chỉ thi hành (Aussetzung der Vollziehung) cho đến khi quý cơ quan quyết định xong ({ $law }).

## Reply to a hearing or a question

letter-reply-title = Trả lời khi được lấy ý kiến (Anhörung) hoặc được hỏi
letter-reply-purpose = Với thư này, quý vị nói ý kiến của mình trước khi cơ quan quyết định.
letter-reply-subject = Thư trả lời của tôi cho thư đề ngày { $day }
letter-reply = Về thư của quý cơ quan đề ngày { $day }, tôi trình bày như sau:
letter-reply-own = [Viết ý kiến của quý vị ở đây. Việc gì đã xảy ra? Cơ quan cần biết gì?]
letter-reply-mind = Xin quý cơ quan lưu ý điều này khi quyết định.

## More time

letter-time-title = Xin thêm thời gian
letter-time-purpose = Với thư này, quý vị xin hạn chót muộn hơn để trả lời hoặc nộp giấy tờ.
letter-time-subject = Xin thêm thời gian cho thư đề ngày { $day }
letter-time = Tôi cần thêm thời gian để trả lời thư của quý cơ quan đề ngày { $day }.
letter-time-until = Xin quý cơ quan gia hạn đến [ngày tháng năm].
letter-time-why = Lý do của tôi: [Viết ở đây tại sao quý vị cần thêm thời gian.]

## Paying in instalments, later, or not at all

letter-instalments-title = Xin trả góp (Ratenzahlung)
letter-instalments-purpose = Với thư này, quý vị xin được trả thành nhiều phần.
letter-instalments-subject = Xin trả góp (Ratenzahlung) cho thư đề ngày { $day }
letter-debt = Trong thư đề ngày { $day }, quý cơ quan đòi tôi trả { $sum }.
letter-debt-unclear = Trong thư đề ngày { $day }, quý cơ quan đòi tôi trả tiền.
letter-instalments = Tôi không thể trả hết số tiền này một lần. Tôi xin được trả góp (Ratenzahlung).
letter-instalments-offer = Mỗi tháng tôi có thể trả [số tiền] euro, lần đầu vào [ngày tháng năm].
letter-means = Thu nhập hằng tháng của tôi: [số tiền] euro. Chi tiêu hằng tháng của tôi: [số tiền] euro.
letter-why = Lý do của tôi: [Viết ở đây tại sao quý vị không trả được.]
letter-enclosed = Tôi gửi kèm giấy chứng minh: [ví dụ sao kê tài khoản hoặc quyết định của Jobcenter]
letter-no-enforcement = Xin quý cơ quan đừng cưỡng chế (Vollstreckung) cho đến khi quyết định xong việc này.

letter-deferral-title = Xin hoãn trả tiền (Stundung): trả muộn hơn
letter-deferral-purpose = Với thư này, quý vị xin được trả tiền muộn hơn.
letter-deferral-subject = Đơn xin hoãn trả tiền (Stundung) cho thư đề ngày { $day }
letter-deferral = Hiện nay tôi không thể trả số tiền này. Tôi xin hoãn trả tiền (Stundung) đến [ngày tháng năm].

letter-waiver-title = Xin miễn nợ (Erlass): không phải trả
letter-waiver-purpose = Với thư này, quý vị xin được miễn, vì việc trả tiền làm quý vị khốn khó.
letter-waiver-subject = Đơn xin miễn nợ (Erlass) cho thư đề ngày { $day }
letter-waiver = Khoản tiền này làm tôi rơi vào khốn khó. Tôi xin được miễn số tiền này (Erlass).
letter-waiver-else = Nếu không được, tôi xin hoãn trả tiền (Stundung) hoặc trả góp (Ratenzahlung).

## Access to the file

letter-file-title = Xin xem hồ sơ (Akteneinsicht)
letter-file-purpose = Với thư này, quý vị có thể đọc những gì cơ quan lưu giữ về vụ việc.
letter-file-subject = Đơn xin xem hồ sơ (Akteneinsicht) cho thư đề ngày { $day }
letter-file = Về thư của quý cơ quan đề ngày { $day }, tôi xin xem hồ sơ (Akteneinsicht).
letter-file-law = Về thư của quý cơ quan đề ngày { $day }, tôi xin xem hồ sơ (Akteneinsicht, { $law }).
letter-file-how = Xin quý cơ quan gửi bản sao cho tôi hoặc hẹn tôi một ngày.

## Change of address

letter-address-title = Báo địa chỉ mới
letter-address-purpose = Như vậy các thư sau sẽ đến nơi quý vị.
letter-address-subject = Địa chỉ mới của tôi
letter-address = Tôi đã chuyển nhà. Từ [ngày tháng năm] tôi sống ở đây:
letter-address-new = [đường và số nhà, mã bưu chính và nơi ở]
letter-address-use = Xin quý cơ quan gửi mọi thư đến địa chỉ này.

## "I have paid"

letter-paid-title = Báo rằng quý vị đã trả tiền
letter-paid-purpose = Với thư này, quý vị cho thấy tiền đang trên đường hoặc đã đến.
letter-paid-subject = Việc trả tiền của tôi cho thư đề ngày { $day }
letter-paid = Tôi đã chuyển khoản số tiền { $sum } vào [ngày tháng năm].
letter-paid-unclear = Tôi đã chuyển khoản số tiền vào [ngày tháng năm].
letter-paid-account = Đã chuyển đến số tài khoản này (IBAN): { $iban }
letter-paid-reference = Nội dung chuyển khoản (Verwendungszweck): { $reference }
letter-paid-proof = Tôi gửi kèm một bản sao của sao kê tài khoản.
letter-paid-check = Xin quý cơ quan kiểm tra. Xin xác nhận cho tôi là không còn nợ gì.

## What to mind, in the reader's language

letter-note-fill = Quý vị hãy kiểm tra mọi thông tin. Hãy điền bằng tiếng Đức vào những chỗ trong ngoặc vuông.
letter-note-by = Thư phải đến nơi chậm nhất vào { $day }.
letter-note-late = Ngày cuối cùng có lẽ đã qua: { $day }. Quý vị hãy nhờ tư vấn ngay.
letter-note-signed = Quý vị hãy in thư ra và ký tên. Một e-mail thông thường không đủ ({ $law }).
letter-note-in_person = Quý vị cũng có thể đến đó và nhờ họ ghi lại. Tiếng Đức gọi là “zur Niederschrift” (trình bày để cơ quan lập biên bản).
letter-note-email = Quý vị cũng có thể gửi thư bằng e-mail thông thường ({ $law }).
letter-note-court-form = Tốt nhất là dùng mẫu đơn kèm theo lệnh thanh toán của tòa án (Mahnbescheid).
letter-note-free = Thư này không cần hình thức đặc biệt. Thường thì e-mail cũng đủ.
letter-note-proof = Quý vị cần chứng minh được là thư đã đến. Hãy xin giấy xác nhận khi nộp.
letter-note-copy = Quý vị hãy giữ một bản sao.
letter-note-no-objection = Thư này không phải là đơn khiếu nại (Widerspruch). Thời hạn khiếu nại vẫn tiếp tục chạy.
letter-note-no-extension = Thời hạn khiếu nại (Widerspruch), phản đối (Einspruch) hay kiện (Klage) không vì thế mà dài thêm.
letter-note-silence = Quý vị không phải nói gì về sự việc. Chỉ bắt buộc khai thông tin cá nhân (§ 111 OWiG).
letter-note-accused = Quý vị không phải nói gì về sự việc. Trước hết hãy nhờ tư vấn.
letter-note-witness = Quý vị không phải khai điều bất lợi cho mình và người thân gần (§ 52 và § 55 StPO).
letter-note-pay = Dù vậy, trước mắt quý vị vẫn phải trả tiền.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Quý vị hãy hỏi cơ quan. Cơ quan phải nói cho quý vị biết mình có quyền gì.
letter-advice-court = Quý vị ít tiền? Hãy hỏi Amtsgericht (tòa án địa phương) về Beratungshilfe (trợ giúp tư vấn pháp lý). Khi đó văn phòng luật sư tư vấn cho quý vị với giá tối đa 15 euro.
letter-advice-public = Quý vị ít tiền? Hãy hỏi nơi tư vấn pháp luật công (Öffentliche Rechtsberatung) ở thành phố của quý vị.
letter-advice-social = Ví dụ Caritas, Diakonie và AWO tư vấn miễn phí. Các hiệp hội xã hội như VdK và SoVD giúp hội viên của mình.
letter-advice-debt = Nơi tư vấn nợ (Schuldnerberatung) tư vấn về nợ, thường là miễn phí. Trung tâm tiêu dùng (Verbraucherzentrale) cũng tư vấn, thường với giá rẻ.
letter-advice-migration = Nơi tư vấn di trú (Migrationsberatung) tư vấn miễn phí, ví dụ ở Caritas, Diakonie hoặc AWO.
letter-advice-tax = Các hội Lohnsteuerhilfeverein tư vấn thuế cho hội viên. Văn phòng tư vấn thuế (Steuerberatung) cũng tư vấn.
