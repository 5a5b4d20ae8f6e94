# The deadline calculator, a page that the server writes.

ui-frist-title = Oblicz termin
ui-frist-lead = Do kiedy można zaskarżyć pismo z urzędu? Tutaj obliczamy ten dzień.
ui-frist-kind = Jaki to rodzaj pisma?
ui-frist-kind-hint = Proszę wpisać słowo z nagłówka. Potem proszę wybrać z listy.
ui-frist-kind-choose = Które z tych pism to jest?
ui-frist-dated = Jaka data jest na piśmie?
ui-frist-dated-hint = Zwykle jest u góry, często po prawej stronie.
ui-frist-send = Oblicz
ui-frist-change = Zmień dane
ui-frist-address = Adres tej strony zawiera Państwa dane. Dzięki temu można wynik zapisać albo wysłać.
ui-frist-needed = Co jeszcze musimy wiedzieć
ui-frist-assumed = Co przyjmujemy
ui-frist-assumed-page = Pismo poprawnie wyjaśnia Państwa prawa. Jest w nim inny termin? Wtedy proszę dotrzymać krótszego.
ui-frist-none = Od takiego pisma zwykle nie ma odwołania (Widerspruch) ani skargi do sądu (Klage). Proszę sprawdzić, czy pismo podaje wyznaczony dzień (Termin) lub termin (Frist).
ui-frist-on-page = Dla takiego pisma nie możemy obliczyć terminu. Proszę zajrzeć do pisma. Tam jest napisane, co można zrobić i do kiedy.
ui-frist-error = Proszę sprawdzić dane
ui-frist-error-kind = Proszę wybrać rodzaj pisma.
ui-frist-error-kind-unknown = Nie znamy takiego rodzaju pisma: „{ $typed }”. Proszę spróbować innego słowa z nagłówka.
ui-frist-error-kind-several = To pasuje do kilku pism. Proszę wybrać jedno z nich.
ui-frist-error-no-such-day = Nie ma takiego dnia: „{ $typed }”.
ui-frist-error-unreadable = To nie jest data: „{ $typed }”. Potrzebujemy dnia, miesiąca i roku.
ui-frist-error-old = Ten dzień był zbyt dawno. Liczymy dopiero od roku 2000.
ui-frist-error-future = Ten dzień jest w przyszłości.
ui-frist-error-before = Pismo nie mogło przyjść przed swoją datą.
ui-frist-error-no-day = Potrzebujemy daty pisma albo dnia, w którym przyszło.
ui-frist-error-choice = Nie ma takiego wyboru.
