# The language model.

answer-model = { $words }

ui-ask-model-works = ИИ пересказывает это простыми словами.
ui-ask-model-place = Перед вами ждут другие: { $place }

ui-about-model = Языковая модель
ui-about-model-none = Здесь не работает языковая модель. Ответы состоят из данных и цитат.
ui-about-model-text = { $name } помогает только там, где сдала экзамен.
ui-about-model-exam = Экзамен: { $day }, писем: { $letters }.
ui-about-model-check = Каждая фраза ИИ сравнивается с письмом. Всё же ИИ может ошибаться.
ui-about-model-language = Язык
ui-about-model-duty = Задача
ui-about-model-asked = Вопросы
ui-about-model-right = Верно
ui-about-model-wrong = Неверно
ui-about-model-granted = Разрешено
ui-about-model-yes = Да
ui-about-model-no = Нет
ui-duty-pick = Найти место в письме
ui-duty-reword = Сказать проще
ui-duty-answer = Отвечать свободно
