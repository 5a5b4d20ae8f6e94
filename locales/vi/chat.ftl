# The chat about a letter, as the page in the browser shows it.

ui-ask-title = Câu hỏi về thư của quý vị
ui-ask-machine = Ở đây một AI trả lời, tức là một chương trình. Nó có thể sai.
ui-ask-how = Quý vị hãy hỏi bằng ngôn ngữ của mình. Câu trả lời lấy từ thư của quý vị.
ui-ask-label = Câu hỏi của quý vị
ui-ask-send = Hỏi
ui-ask-suggested = Câu hỏi thường gặp
ui-ask-waiting = Đang tìm câu trả lời.
ui-ask-failed = Không thành công. Xin quý vị hỏi lại.
ui-ask-you = Quý vị hỏi
ui-ask-from-facts = Từ thông tin trong thư của quý vị
ui-ask-from-quote = Nguyên văn từ thư của quý vị
ui-ask-from-general = Thông tin chung, không phải từ thư của quý vị
ui-ask-from-model = Do AI viết và đã so sánh với thư
ui-ask-wiped = Câu hỏi và câu trả lời sẽ bị xóa cùng với thư.
