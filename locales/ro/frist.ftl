# The deadline calculator, a page that the server writes.

ui-frist-title = Calculați un termen
ui-frist-lead = Până când puteți contesta o scrisoare de la o autoritate? Aici calculăm ziua.
ui-frist-kind = Ce fel de scrisoare este?
ui-frist-kind-hint = Scrieți un cuvânt din titlu. Apoi alegeți din listă.
ui-frist-kind-choose = Care dintre aceste scrisori este?
ui-frist-dated = Ce dată scrie pe scrisoare?
ui-frist-dated-hint = De obicei este sus, adesea în dreapta.
ui-frist-send = Calculați
ui-frist-change = Schimbați datele
ui-frist-address = Adresa acestei pagini conține datele dumneavoastră. Așa puteți salva sau trimite rezultatul.
ui-frist-needed = Ce mai trebuie să știm
ui-frist-assumed = Ce presupunem
ui-frist-assumed-page = Scrisoarea vă explică drepturile corect. Scrie acolo alt termen? Atunci respectați-l pe cel mai scurt.
ui-frist-none = Împotriva unei astfel de scrisori de obicei nu există contestație (Widerspruch) și nici acțiune în instanță (Klage). Verificați dacă scrisoarea indică o programare (Termin) sau un termen.
ui-frist-on-page = Pentru o astfel de scrisoare nu putem calcula un termen. Uitați-vă în scrisoare. Acolo scrie ce puteți face și până când.
ui-frist-error = Vă rugăm să verificați datele
ui-frist-error-kind = Vă rugăm să alegeți ce fel de scrisoare este.
ui-frist-error-kind-unknown = Nu cunoaștem acest fel de scrisoare: „{ $typed }”. Încercați alt cuvânt din titlu.
ui-frist-error-kind-several = Aceasta se potrivește cu mai multe scrisori. Vă rugăm să alegeți una.
ui-frist-error-no-such-day = Această zi nu există: „{ $typed }”.
ui-frist-error-unreadable = Aceasta nu este o dată: „{ $typed }”. Avem nevoie de zi, lună și an.
ui-frist-error-old = Această zi este prea veche. Calculăm numai începând cu anul 2000.
ui-frist-error-future = Această zi este în viitor.
ui-frist-error-before = Scrisoarea nu poate să fi ajuns înainte de data ei.
ui-frist-error-no-day = Avem nevoie de data scrisorii sau de ziua în care a ajuns.
ui-frist-error-choice = Această alegere nu există.
