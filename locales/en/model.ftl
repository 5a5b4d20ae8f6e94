# The language model.

answer-model = { $words }

ui-ask-model-works = The AI is putting it in plain words.
ui-ask-model-place = Others are waiting before you: { $place }

ui-about-model = Language model
ui-about-model-none = No language model works here. Answers are made of facts and quotes.
ui-about-model-text = { $name } only helps where it has passed a test.
ui-about-model-exam = Test on { $day }, with { $letters } letters.
ui-about-model-check = Each sentence of the AI is compared with the letter. It can still be wrong.
ui-about-model-language = Language
ui-about-model-duty = Task
ui-about-model-asked = Questions
ui-about-model-right = Right
ui-about-model-wrong = Not right
ui-about-model-granted = Allowed
ui-about-model-yes = Yes
ui-about-model-no = No
ui-duty-pick = Find the passage
ui-duty-reword = Put in plain words
ui-duty-answer = Answer freely
