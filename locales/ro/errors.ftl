# What went wrong, in Romanian.

error-nothing-kept = Nu am salvat nimic din scrisoarea dumneavoastră.

error-not_a_picture = Acest fișier nu este nici imagine, nici PDF.
error-not_a_picture-next = Folosiți o fotografie (JPEG, PNG sau WebP) sau un PDF.

error-corrupt = Acest fișier este deteriorat.
error-corrupt-next = Faceți o fotografie nouă sau alegeți fișierul din nou.

error-too_small = Această imagine este prea mică pentru citit.
error-too_small-next = Faceți o fotografie nouă în care se vede toată foaia.

error-too_many_pixels = Această imagine este prea mare.
error-too_many_pixels-next = Alegeți la cameră o dimensiune mai mică a imaginii.

error-too_large = Este prea mare.
error-too_large-next = Toate paginile împreună pot avea cel mult { $megabytes } MB. Faceți fotografii în loc de fișiere mari.

error-too_many_pages = Sunt prea multe pagini.
error-too_many_pages-next = Numărul maxim de pagini: { $pages }. Alegeți numai paginile unei scrisori.

error-no_pages = Nu ați ales încă niciun fișier.
error-no_pages-next = Faceți o fotografie a scrisorii sau alegeți un fișier.

error-pdf_password = Acest PDF este protejat cu o parolă.
error-pdf_password-next = Salvați PDF-ul fără parolă sau fotografiați hârtia.

error-pdf_too_many_pages = Acest PDF are prea multe pagini.
error-pdf_too_many_pages-next = Numărul maxim de pagini: { $pages }. Fotografiați numai paginile unei scrisori.

error-pdf_broken = Acest PDF este deteriorat.
error-pdf_broken-next = Descărcați PDF-ul din nou sau fotografiați hârtia.

error-no_text = Nu am găsit text în imagine.
error-no_text-next = Puneți foaia drept, pe ceva plat. Faceți o fotografie nouă.

error-no_text_dark = Imaginea este prea întunecată. Nu putem citi nimic.
error-no_text_dark-next = Mergeți la lumină. Faceți o fotografie nouă.

error-no_text_blurred = Imaginea este neclară. Nu putem citi nimic.
error-no_text_blurred-next = Țineți telefonul nemișcat. Faceți o fotografie nouă.

error-no_text_far = Scrisul din imagine este prea mic.
error-no_text_far-next = Apropiați-vă. Foaia trebuie să umple imaginea.

error-no_text_blank = Foaia din imagine este goală.
error-no_text_blank-next = Întoarceți foaia. Faceți o fotografie nouă.

error-foreign_language = Această scrisoare nu este în germană.
error-foreign_language-next = Putem citi numai scrisori în germană.

error-two_letters = Paginile sunt probabil din două scrisori diferite.
error-two_letters-next = Trimiteți mereu numai o scrisoare.

error-busy = Acum mulți oameni folosesc această pagină.
error-busy-next = Așteptați un minut. Apoi încercați din nou.

error-already_reading = Citim deja scrisoarea dumneavoastră.
error-already_reading-kept = Scrisoarea este numai în memoria temporară.
error-already_reading-next = Așteptați puțin, până terminăm.

error-timeout = Citirea a durat prea mult.
error-timeout-next = Încercați din nou, cel mai bine cu o fotografie nouă.

error-cancelled = Ați întrerupt citirea.
error-cancelled-next = Puteți începe din nou.

error-incomplete = Fișierul nu a ajuns întreg.
error-incomplete-next = Verificați conexiunea la internet. Apoi încercați din nou.

error-expired = Scrisoarea dumneavoastră nu mai este aici.
error-expired-kept = Ștergem fiecare scrisoare pe care un timp nu o folosește nimeni.
error-expired-next = Încărcați scrisoarea din nou.

error-bad_correction = Această informație nu se potrivește cu scrisoarea.
error-bad_correction-kept = Informațiile dumneavoastră sunt neschimbate.
error-bad_correction-next = Verificați ziua. Ea nu poate fi în viitor.

error-no_question = Nu a ajuns nicio întrebare.
error-no_question-kept = Scrisoarea dumneavoastră este încă aici.
error-no_question-next = Mergeți înapoi și scrieți întrebarea.

error-not_found = Această pagină nu există.
error-not_found-next = Mergeți la pagina de început.

error-internal = A apărut o eroare din partea noastră.
error-internal-next = Încercați din nou. Dacă nu ajută, întrebați direct autoritatea.
