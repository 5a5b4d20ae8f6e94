# The language model.

answer-model = { $words }

ui-ask-model-works = AI đang diễn đạt lại cho dễ hiểu hơn.
ui-ask-model-place = Có người đang chờ trước bạn: { $place }

ui-about-model = Mô hình ngôn ngữ
ui-about-model-none = Ở đây không có mô hình ngôn ngữ nào. Câu trả lời gồm thông tin và trích dẫn.
ui-about-model-text = { $name } chỉ giúp ở những phần đã thi đạt.
ui-about-model-exam = Thi ngày { $day }, với { $letters } bức thư.
ui-about-model-check = Mỗi câu của AI đều được so với bức thư. AI vẫn có thể sai.
ui-about-model-language = Ngôn ngữ
ui-about-model-duty = Việc
ui-about-model-asked = Câu hỏi
ui-about-model-right = Đúng
ui-about-model-wrong = Không đúng
ui-about-model-granted = Được phép
ui-about-model-yes = Có
ui-about-model-no = Không
ui-duty-pick = Tìm đoạn trả lời
ui-duty-reword = Nói đơn giản hơn
ui-duty-answer = Trả lời tự do
