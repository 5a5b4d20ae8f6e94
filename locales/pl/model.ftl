# The language model.

answer-model = { $words }

ui-ask-model-works = AI mówi to teraz prostszymi słowami.
ui-ask-model-place = Przed Państwem czekają inni: { $place }

ui-about-model = Model językowy
ui-about-model-none = Nie działa tu żaden model językowy. Odpowiedzi składają się z danych i cytatów.
ui-about-model-text = { $name } pomaga tylko tam, gdzie zdał egzamin.
ui-about-model-exam = Egzamin z dnia { $day }, liczba listów: { $letters }.
ui-about-model-check = Każde zdanie AI jest porównywane z listem. Mimo to AI może się mylić.
ui-about-model-language = Język
ui-about-model-duty = Zadanie
ui-about-model-asked = Pytania
ui-about-model-right = Dobrze
ui-about-model-wrong = Niedobrze
ui-about-model-granted = Dozwolone
ui-about-model-yes = Tak
ui-about-model-no = Nie
ui-duty-pick = Znaleźć miejsce w liście
ui-duty-reword = Powiedzieć prościej
ui-duty-answer = Odpowiadać swobodnie
