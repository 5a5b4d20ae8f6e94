# The language model: in the chat and on the page about the page.

# { $words } is a sentence that the model wrote in this language.
answer-model = { $words }

ui-ask-model-works = Die KI sagt es gerade einfacher.
# { $place } is a number: how many questions are before this one.
ui-ask-model-place = Vor Ihnen warten noch andere: { $place }

ui-about-model = Sprachmodell
ui-about-model-none = Hier arbeitet kein Sprachmodell. Antworten bestehen aus Angaben und Zitaten.
# { $name } is the model's own name, such as "Qwen3 8B".
ui-about-model-text = { $name } hilft nur, wo es eine Prüfung bestanden hat.
# { $day } is a day in figures, { $letters } a number.
ui-about-model-exam = Prüfung am { $day }, mit { $letters } Briefen.
ui-about-model-check = Jeder Satz der KI wird mit dem Brief verglichen. Sie kann sich trotzdem irren.
ui-about-model-language = Sprache
ui-about-model-duty = Aufgabe
ui-about-model-asked = Fragen
ui-about-model-right = Richtig
ui-about-model-wrong = Nicht richtig
ui-about-model-granted = Erlaubt
ui-about-model-yes = Ja
ui-about-model-no = Nein
# What the model may do: find the passage that answers, say a quote in plain words, answer in its own words.
ui-duty-pick = Stelle finden
ui-duty-reword = Einfacher sagen
ui-duty-answer = Frei antworten
