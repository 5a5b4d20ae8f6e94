# What went wrong, by the stable code of the error: error-CODE says what happened, error-CODE-next what to do.
# error-nothing-kept stands between the two, unless there is an error-CODE-kept.

error-nothing-kept = Wir haben nichts von Ihrem Brief gespeichert.

error-not_a_picture = Diese Datei ist kein Bild und kein PDF.
error-not_a_picture-next = Nehmen Sie ein Foto (JPEG, PNG oder WebP) oder ein PDF.

error-corrupt = Diese Datei ist beschädigt.
error-corrupt-next = Machen Sie ein neues Foto oder wählen Sie die Datei noch einmal.

error-too_small = Dieses Bild ist zu klein zum Lesen.
error-too_small-next = Machen Sie ein neues Foto, auf dem das ganze Blatt zu sehen ist.

error-too_many_pixels = Dieses Bild ist zu groß.
error-too_many_pixels-next = Stellen Sie die Kamera auf eine kleinere Bildgröße ein.

error-too_large = Das ist zu groß.
# $megabytes: a number.
error-too_large-next = Alle Seiten zusammen dürfen höchstens { $megabytes } MB groß sein. Machen Sie Fotos statt großer Dateien.

error-too_many_pages = Das sind zu viele Seiten.
# $pages: a number.
error-too_many_pages-next = Es gehen höchstens { $pages } Seiten. Wählen Sie nur die Seiten von einem Brief.

error-no_pages = Sie haben noch keine Datei gewählt.
error-no_pages-next = Machen Sie ein Foto von Ihrem Brief oder wählen Sie eine Datei.

error-pdf_password = Dieses PDF ist mit einem Passwort geschützt.
error-pdf_password-next = Speichern Sie das PDF ohne Passwort oder fotografieren Sie das Papier.

error-pdf_too_many_pages = Dieses PDF hat zu viele Seiten.
# $pages: a number.
error-pdf_too_many_pages-next = Es gehen höchstens { $pages } Seiten. Fotografieren Sie nur die Seiten von einem Brief.

error-pdf_broken = Dieses PDF ist beschädigt.
error-pdf_broken-next = Laden Sie das PDF noch einmal herunter oder fotografieren Sie das Papier.

error-no_text = Wir haben auf dem Bild keinen Text gefunden.
error-no_text-next = Legen Sie das Blatt flach hin. Machen Sie ein neues Foto.

error-no_text_dark = Das Bild ist zu dunkel. Wir können nichts lesen.
error-no_text_dark-next = Gehen Sie ans Licht. Machen Sie ein neues Foto.

error-no_text_blurred = Das Bild ist unscharf. Wir können nichts lesen.
error-no_text_blurred-next = Halten Sie das Telefon ruhig. Machen Sie ein neues Foto.

error-no_text_far = Die Schrift auf dem Bild ist zu klein.
error-no_text_far-next = Gehen Sie näher heran. Das Blatt soll das Bild füllen.

error-no_text_blank = Das Blatt auf dem Bild ist leer.
error-no_text_blank-next = Drehen Sie das Blatt um. Machen Sie ein neues Foto.

error-foreign_language = Dieser Brief ist nicht auf Deutsch.
error-foreign_language-next = Wir können nur deutsche Briefe lesen.

error-two_letters = Die Seiten gehören wohl zu zwei verschiedenen Briefen.
error-two_letters-next = Schicken Sie immer nur einen Brief.

error-busy = Gerade benutzen viele Menschen diese Seite.
error-busy-next = Warten Sie eine Minute. Versuchen Sie es dann noch einmal.

error-already_reading = Wir lesen Ihren Brief schon.
error-already_reading-kept = Ihr Brief ist nur im Arbeitsspeicher.
error-already_reading-next = Warten Sie kurz, bis wir fertig sind.

error-timeout = Das Lesen hat zu lange gedauert.
error-timeout-next = Versuchen Sie es noch einmal, am besten mit einem neuen Foto.

error-cancelled = Sie haben das Lesen abgebrochen.
error-cancelled-next = Sie können neu anfangen.

error-incomplete = Die Datei ist nicht ganz angekommen.
error-incomplete-next = Prüfen Sie Ihre Internetverbindung. Versuchen Sie es dann noch einmal.

error-expired = Ihr Brief ist nicht mehr da.
error-expired-kept = Wir löschen jeden Brief, wenn ihn eine Zeit lang niemand benutzt.
error-expired-next = Laden Sie den Brief noch einmal hoch.

error-bad_correction = Diese Angabe passt nicht zu dem Brief.
error-bad_correction-kept = Ihre Angaben sind unverändert.
error-bad_correction-next = Prüfen Sie den Tag. Er kann nicht in der Zukunft liegen.

error-no_question = Es ist keine Frage angekommen.
error-no_question-kept = Ihr Brief ist noch da.
error-no_question-next = Gehen Sie zurück und schreiben Sie Ihre Frage.

error-not_found = Diese Seite gibt es nicht.
error-not_found-next = Gehen Sie zur Startseite.

error-internal = Auf unserer Seite ist ein Fehler passiert.
error-internal-next = Versuchen Sie es noch einmal. Hilft das nicht, fragen Sie die Behörde direkt.
