# The language model.

answer-model = { $words }

ui-ask-model-works = ШІ переказує це простими словами.
ui-ask-model-place = Перед вами чекають інші: { $place }

ui-about-model = Мовна модель
ui-about-model-none = Тут не працює мовна модель. Відповіді складаються з даних і цитат.
ui-about-model-text = { $name } допомагає лише там, де склала іспит.
ui-about-model-exam = Іспит: { $day }, листів: { $letters }.
ui-about-model-check = Кожне речення ШІ порівнюється з листом. Усе ж ШІ може помилятися.
ui-about-model-language = Мова
ui-about-model-duty = Завдання
ui-about-model-asked = Запитання
ui-about-model-right = Правильно
ui-about-model-wrong = Неправильно
ui-about-model-granted = Дозволено
ui-about-model-yes = Так
ui-about-model-no = Ні
ui-duty-pick = Знайти місце в листі
ui-duty-reword = Сказати простіше
ui-duty-answer = Відповідати вільно
