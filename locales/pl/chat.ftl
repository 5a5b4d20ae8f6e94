# Polish. The chat about a letter, as the page in the browser shows it.

ui-ask-title = Pytania o Państwa pismo
ui-ask-machine = Odpowiada tu sztuczna inteligencja (AI), czyli program. Może się mylić.
ui-ask-how = Proszę pytać w swoim języku. Odpowiedzi pochodzą z Państwa pisma.
ui-ask-label = Państwa pytanie
ui-ask-send = Zapytaj
ui-ask-suggested = Częste pytania
ui-ask-waiting = Szukamy odpowiedzi.
ui-ask-failed = To się nie udało. Proszę zapytać jeszcze raz.
ui-ask-you = Państwa pytanie
ui-ask-from-facts = Z danych w Państwa piśmie
ui-ask-from-quote = Dosłownie z Państwa pisma
ui-ask-from-general = Ogólnie, nie z Państwa pisma
ui-ask-from-model = Sformułowane przez sztuczną inteligencję (AI) i porównane z pismem
ui-ask-wiped = Pytania i odpowiedzi zostaną usunięte razem z pismem.
