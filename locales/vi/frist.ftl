# The deadline calculator, a page that the server writes.

ui-frist-title = Tính thời hạn
ui-frist-lead = Quý vị có thể khiếu nại hoặc phản đối một thư của cơ quan đến ngày nào? Ở đây chúng tôi tính ngày đó.
ui-frist-kind = Đây là loại thư nào?
ui-frist-kind-hint = Quý vị hãy viết một từ trong tiêu đề thư. Sau đó hãy chọn trong danh sách.
ui-frist-kind-choose = Đó là thư nào trong các thư này?
ui-frist-dated = Trên thư ghi ngày nào?
ui-frist-dated-hint = Ngày thường ở phía trên, hay ở bên phải.
ui-frist-send = Tính
ui-frist-change = Sửa thông tin
ui-frist-address = Địa chỉ của trang này chứa thông tin quý vị đã nhập. Nhờ vậy quý vị có thể lưu hoặc gửi kết quả.
ui-frist-needed = Điều chúng tôi còn cần biết
ui-frist-assumed = Điều chúng tôi giả định
ui-frist-assumed-page = Thư giải thích đúng các quyền của quý vị. Trong thư có ghi thời hạn khác? Khi đó quý vị hãy giữ thời hạn ngắn hơn.
ui-frist-none = Với thư như vậy thường không có khiếu nại (Widerspruch) và không kiện được (Klage). Quý vị hãy xem trong thư có ghi cuộc hẹn hay thời hạn không.
ui-frist-on-page = Với thư như vậy chúng tôi không tính được thời hạn. Quý vị hãy xem trong thư. Trong đó ghi quý vị có thể làm gì và đến khi nào.
ui-frist-error = Quý vị hãy kiểm tra lại thông tin
ui-frist-error-kind = Quý vị hãy chọn loại thư.
ui-frist-error-kind-unknown = Chúng tôi không biết loại thư này: “{ $typed }”. Quý vị hãy thử một từ khác trong tiêu đề thư.
ui-frist-error-kind-several = Từ này hợp với nhiều thư. Quý vị hãy chọn một thư.
ui-frist-error-no-such-day = Không có ngày này: “{ $typed }”.
ui-frist-error-unreadable = Đây không phải là ngày: “{ $typed }”. Chúng tôi cần ngày, tháng và năm.
ui-frist-error-old = Ngày này đã quá lâu. Chúng tôi chỉ tính từ năm 2000.
ui-frist-error-future = Ngày này ở tương lai.
ui-frist-error-before = Thư không thể đến trước ngày ghi trên thư.
ui-frist-error-no-day = Chúng tôi cần ngày ghi trên thư hoặc ngày thư đến.
ui-frist-error-choice = Không có lựa chọn này.
