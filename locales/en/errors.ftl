# What went wrong, by the stable code of the error: error-CODE says what happened, error-CODE-next what to do.
# error-nothing-kept stands between the two, unless there is an error-CODE-kept.

error-nothing-kept = We have stored nothing of your letter.

error-not_a_picture = This file is neither a picture nor a PDF.
error-not_a_picture-next = Use a photo (JPEG, PNG or WebP) or a PDF.

error-corrupt = This file is damaged.
error-corrupt-next = Take a new photo or choose the file again.

error-too_small = This picture is too small to read.
error-too_small-next = Take a new photo that shows the whole sheet.

error-too_many_pixels = This picture is too large.
error-too_many_pixels-next = Set the camera to a smaller picture size.

error-too_large = This is too large.
error-too_large-next = All pages together may have at most { $megabytes } MB. Take photos instead of large files.

error-too_many_pages = There are too many pages.
error-too_many_pages-next = At most { $pages } pages are possible. Choose only the pages of one letter.

error-no_pages = You have not chosen a file yet.
error-no_pages-next = Take a photo of your letter or choose a file.

error-pdf_password = This PDF is protected by a password.
error-pdf_password-next = Save the PDF without a password, or photograph the paper.

error-pdf_too_many_pages = This PDF has too many pages.
error-pdf_too_many_pages-next = At most { $pages } pages are possible. Take photos of the pages of one letter only.

error-pdf_broken = This PDF is damaged.
error-pdf_broken-next = Download the PDF again, or photograph the paper.

error-no_text = We found no text in the picture.
error-no_text-next = Lay the sheet flat. Take a new photo.

error-no_text_dark = The picture is too dark. We cannot read anything.
error-no_text_dark-next = Go to a brighter place. Take a new photo.

error-no_text_blurred = The picture is blurred. We cannot read anything.
error-no_text_blurred-next = Hold the phone still. Take a new photo.

error-no_text_far = The writing in the picture is too small.
error-no_text_far-next = Go closer. The sheet should fill the picture.

error-no_text_blank = The sheet in the picture is blank.
error-no_text_blank-next = Turn the sheet over. Take a new photo.

error-foreign_language = This letter is not in German.
error-foreign_language-next = We can read only German letters.

error-two_letters = The pages seem to belong to two different letters.
error-two_letters-next = Send only one letter at a time.

error-busy = Many people are using this page at the moment.
error-busy-next = Wait a minute. Then try again.

error-already_reading = We are already reading your letter.
error-already_reading-kept = Your letter is only in the working memory.
error-already_reading-next = Wait a moment until we are done.

error-timeout = Reading took too long.
error-timeout-next = Try again, best with a new photo.

error-cancelled = You stopped the reading.
error-cancelled-next = You can start again.

error-incomplete = The file did not arrive completely.
error-incomplete-next = Check your internet connection. Then try again.

error-expired = Your letter is no longer here.
error-expired-kept = We delete each letter when nobody has used it for some time.
error-expired-next = Upload the letter again.

error-bad_correction = This does not fit the letter.
error-bad_correction-kept = Your details are unchanged.
error-bad_correction-next = Check the day. It cannot be in the future.

error-no_question = No question has arrived.
error-no_question-kept = Your letter is still there.
error-no_question-next = Go back and write your question.

error-not_found = There is no such page.
error-not_found-next = Go to the start page.

error-internal = Something went wrong on our side.
error-internal-next = Try again. If that does not help, ask the authority directly.
