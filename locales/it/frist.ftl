# The deadline calculator, a page that the server writes.

ui-frist-title = Calcolare un termine
ui-frist-lead = Entro quando può opporsi a una lettera di un ufficio? Qui calcoliamo il giorno.
ui-frist-kind = Che tipo di lettera è?
ui-frist-kind-hint = Scriva una parola del titolo. Poi scelga dalla lista.
ui-frist-kind-choose = Quale di queste lettere è?
ui-frist-dated = Quale data c’è sulla lettera?
ui-frist-dated-hint = Di solito è in alto, spesso a destra.
ui-frist-send = Calcola
ui-frist-change = Cambia i dati
ui-frist-address = L’indirizzo di questa pagina contiene i Suoi dati. Così può salvare o inviare il risultato.
ui-frist-needed = Che cosa dobbiamo ancora sapere
ui-frist-assumed = Che cosa supponiamo
ui-frist-assumed-page = La lettera spiega bene i Suoi diritti. Indica un altro termine? Allora rispetti il più breve.
ui-frist-none = Contro una lettera così di solito non c’è opposizione (Widerspruch) né azione in tribunale (Klage). Guardi se la lettera indica un appuntamento o un termine.
ui-frist-on-page = Per una lettera così non possiamo calcolare un termine. Guardi nella lettera. Lì c’è scritto che cosa può fare ed entro quando.
ui-frist-error = Controlli per favore i Suoi dati
ui-frist-error-kind = Scelga per favore che tipo di lettera è.
ui-frist-error-kind-unknown = Non conosciamo questo tipo di lettera: «{ $typed }». Provi un’altra parola del titolo.
ui-frist-error-kind-several = Questo vale per più lettere. Ne scelga per favore una.
ui-frist-error-no-such-day = Questo giorno non esiste: «{ $typed }».
ui-frist-error-unreadable = Questa non è una data: «{ $typed }». Ci servono giorno, mese e anno.
ui-frist-error-old = Questo giorno è troppo lontano. Calcoliamo solo a partire dall’anno 2000.
ui-frist-error-future = Questo giorno è nel futuro.
ui-frist-error-before = La lettera non può essere arrivata prima della sua data.
ui-frist-error-no-day = Ci serve la data della lettera o il giorno in cui è arrivata.
ui-frist-error-choice = Questa scelta non esiste.
