# What went wrong, in Italian.

error-nothing-kept = Non abbiamo salvato nulla della Sua lettera.

error-not_a_picture = Questo file non è un’immagine né un PDF.
error-not_a_picture-next = Usi una foto (JPEG, PNG o WebP) o un PDF.

error-corrupt = Questo file è danneggiato.
error-corrupt-next = Faccia una nuova foto oppure scelga di nuovo il file.

error-too_small = Questa immagine è troppo piccola per leggerla.
error-too_small-next = Faccia una nuova foto in cui si vede tutto il foglio.

error-too_many_pixels = Questa immagine è troppo grande.
error-too_many_pixels-next = Scelga nella fotocamera un formato più piccolo.

error-too_large = È troppo grande.
error-too_large-next = Tutte le pagine insieme possono avere al massimo { $megabytes } MB. Faccia foto invece di usare file grandi.

error-too_many_pages = Le pagine sono troppe.
error-too_many_pages-next = Sono possibili al massimo { $pages } pagine. Scelga solo le pagine di una lettera.

error-no_pages = Non ha ancora scelto un file.
error-no_pages-next = Faccia una foto della Sua lettera oppure scelga un file.

error-pdf_password = Questo PDF è protetto da una password.
error-pdf_password-next = Salvi il PDF senza password oppure fotografi il foglio.

error-pdf_too_many_pages = Questo PDF ha troppe pagine.
error-pdf_too_many_pages-next = Sono possibili al massimo { $pages } pagine. Fotografi solo le pagine di una lettera.

error-pdf_broken = Questo PDF è danneggiato.
error-pdf_broken-next = Scarichi di nuovo il PDF oppure fotografi il foglio.

error-no_text = Non abbiamo trovato testo nell’immagine.
error-no_text-next = Metta il foglio in piano. Faccia una nuova foto.

error-no_text_dark = L’immagine è troppo scura. Non possiamo leggere nulla.
error-no_text_dark-next = Vada alla luce. Faccia una nuova foto.

error-no_text_blurred = L’immagine è sfocata. Non possiamo leggere nulla.
error-no_text_blurred-next = Tenga fermo il telefono. Faccia una nuova foto.

error-no_text_far = La scrittura nell’immagine è troppo piccola.
error-no_text_far-next = Si avvicini. Il foglio deve riempire l’immagine.

error-no_text_blank = Il foglio nell’immagine è vuoto.
error-no_text_blank-next = Giri il foglio. Faccia una nuova foto.

error-foreign_language = Questa lettera non è in tedesco.
error-foreign_language-next = Possiamo leggere solo lettere in tedesco.

error-two_letters = Le pagine sono probabilmente di due lettere diverse.
error-two_letters-next = Mandi una sola lettera alla volta.

error-busy = In questo momento molte persone usano questa pagina.
error-busy-next = Aspetti un minuto. Poi provi ancora.

error-already_reading = Stiamo già leggendo la Sua lettera.
error-already_reading-kept = La Sua lettera è solo nella memoria temporanea.
error-already_reading-next = Aspetti un momento finché abbiamo finito.

error-timeout = La lettura è durata troppo a lungo.
error-timeout-next = Provi ancora, meglio con una nuova foto.

error-cancelled = Lei ha interrotto la lettura.
error-cancelled-next = Può cominciare di nuovo.

error-incomplete = Il file non è arrivato completo.
error-incomplete-next = Controlli la Sua connessione a internet. Poi provi ancora.

error-expired = La Sua lettera non c’è più.
error-expired-kept = Cancelliamo ogni lettera che nessuno usa per un certo tempo.
error-expired-next = Carichi di nuovo la lettera.

error-bad_correction = Questo dato non va bene per la lettera.
error-bad_correction-kept = I Suoi dati non sono cambiati.
error-bad_correction-next = Controlli il giorno. Non può essere nel futuro.

error-no_question = Non è arrivata nessuna domanda.
error-no_question-kept = La Sua lettera c’è ancora.
error-no_question-next = Torni indietro e scriva la Sua domanda.

error-not_found = Questa pagina non esiste.
error-not_found-next = Vada alla pagina iniziale.

error-internal = C’è stato un errore da parte nostra.
error-internal-next = Provi ancora. Se non aiuta, chieda direttamente all’ufficio.
