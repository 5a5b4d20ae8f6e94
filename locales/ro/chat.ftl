# The chat about a letter, in Romanian.

ui-ask-title = Întrebări despre scrisoarea dumneavoastră
ui-ask-machine = Aici răspunde o inteligență artificială (IA), adică un program. Ea poate greși.
ui-ask-how = Întrebați în limba dumneavoastră. Răspunsurile vin din scrisoare.
ui-ask-label = Întrebarea dumneavoastră
ui-ask-send = Întrebați
ui-ask-suggested = Întrebări dese
ui-ask-waiting = Se caută răspunsul.
ui-ask-failed = Nu a mers. Vă rugăm să întrebați din nou.
ui-ask-you = Ați întrebat
ui-ask-from-facts = Din datele scrisorii dumneavoastră
ui-ask-from-quote = Cuvânt cu cuvânt din scrisoare
ui-ask-from-general = În general, nu din scrisoare
ui-ask-from-model = Scris de IA și comparat cu scrisoarea
ui-ask-wiped = Întrebările și răspunsurile se șterg odată cu scrisoarea.
