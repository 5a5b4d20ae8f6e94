# What went wrong, by the stable code of the error: error-CODE says what happened, error-CODE-next what to do.

error-nothing-kept = Chúng tôi không lưu gì từ thư của quý vị.

error-not_a_picture = Tệp này không phải ảnh và không phải PDF.
error-not_a_picture-next = Quý vị hãy chọn một ảnh (JPEG, PNG hoặc WebP) hoặc một tệp PDF.

error-corrupt = Tệp này bị hỏng.
error-corrupt-next = Quý vị hãy chụp ảnh mới hoặc chọn lại tệp.

error-too_small = Ảnh này quá nhỏ để đọc.
error-too_small-next = Quý vị hãy chụp ảnh mới, thấy được cả tờ giấy.

error-too_many_pixels = Ảnh này quá lớn.
error-too_many_pixels-next = Quý vị hãy chỉnh máy ảnh sang cỡ ảnh nhỏ hơn.

error-too_large = Tệp này quá lớn.
error-too_large-next = Tất cả các trang cộng lại chỉ được tối đa { $megabytes } MB. Quý vị hãy chụp ảnh thay cho tệp lớn.

error-too_many_pages = Quá nhiều trang.
error-too_many_pages-next = Được tối đa { $pages } trang. Quý vị hãy chỉ chọn các trang của một bức thư.

error-no_pages = Quý vị chưa chọn tệp nào.
error-no_pages-next = Quý vị hãy chụp ảnh thư hoặc chọn một tệp.

error-pdf_password = Tệp PDF này có mật khẩu.
error-pdf_password-next = Quý vị hãy lưu PDF không có mật khẩu hoặc chụp ảnh tờ giấy.

error-pdf_too_many_pages = Tệp PDF này có quá nhiều trang.
error-pdf_too_many_pages-next = Được tối đa { $pages } trang. Quý vị hãy chỉ chụp các trang của một bức thư.

error-pdf_broken = Tệp PDF này bị hỏng.
error-pdf_broken-next = Quý vị hãy tải lại PDF về máy hoặc chụp ảnh tờ giấy.

error-no_text = Chúng tôi không tìm thấy chữ trong ảnh.
error-no_text-next = Quý vị hãy đặt tờ giấy nằm phẳng. Hãy chụp ảnh mới.

error-no_text_dark = Ảnh quá tối. Chúng tôi không đọc được gì.
error-no_text_dark-next = Quý vị hãy ra chỗ sáng. Hãy chụp ảnh mới.

error-no_text_blurred = Ảnh bị mờ. Chúng tôi không đọc được gì.
error-no_text_blurred-next = Quý vị hãy giữ yên điện thoại. Hãy chụp ảnh mới.

error-no_text_far = Chữ trong ảnh quá nhỏ.
error-no_text_far-next = Quý vị hãy đến gần hơn. Tờ giấy cần chiếm hết ảnh.

error-no_text_blank = Tờ giấy trong ảnh trống.
error-no_text_blank-next = Quý vị hãy lật tờ giấy lại. Hãy chụp ảnh mới.

error-foreign_language = Thư này không viết bằng tiếng Đức.
error-foreign_language-next = Chúng tôi chỉ đọc được thư tiếng Đức.

error-two_letters = Các trang này có lẽ thuộc hai bức thư khác nhau.
error-two_letters-next = Mỗi lần quý vị hãy chỉ gửi một bức thư.

error-busy = Hiện có nhiều người đang dùng trang này.
error-busy-next = Quý vị hãy đợi một phút. Sau đó hãy thử lại.

error-already_reading = Chúng tôi đang đọc thư của quý vị.
error-already_reading-kept = Thư của quý vị chỉ nằm trong bộ nhớ tạm.
error-already_reading-next = Quý vị hãy đợi một chút cho đến khi xong.

error-timeout = Việc đọc mất quá nhiều thời gian.
error-timeout-next = Quý vị hãy thử lại, tốt nhất là với ảnh mới.

error-cancelled = Quý vị đã dừng việc đọc.
error-cancelled-next = Quý vị có thể bắt đầu lại.

error-incomplete = Tệp chưa đến đầy đủ.
error-incomplete-next = Quý vị hãy kiểm tra kết nối internet. Sau đó hãy thử lại.

error-expired = Thư của quý vị không còn ở đây.
error-expired-kept = Chúng tôi xóa mọi bức thư khi một thời gian không ai dùng.
error-expired-next = Quý vị hãy tải thư lên lại.

error-bad_correction = Thông tin này không khớp với thư.
error-bad_correction-kept = Thông tin của quý vị không thay đổi.
error-bad_correction-next = Quý vị hãy kiểm tra ngày. Ngày đó không thể ở tương lai.

error-no_question = Chưa có câu hỏi nào đến.
error-no_question-kept = Thư của quý vị vẫn còn đây.
error-no_question-next = Quý vị hãy quay lại và viết câu hỏi.

error-not_found = Không có trang này.
error-not_found-next = Quý vị hãy về trang đầu.

error-internal = Đã xảy ra lỗi ở phía chúng tôi.
error-internal-next = Quý vị hãy thử lại. Nếu vẫn không được, hãy hỏi thẳng cơ quan.
