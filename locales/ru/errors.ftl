# Russian. What went wrong: error-CODE says what happened, error-CODE-next what to do.

error-nothing-kept = Мы ничего не сохранили из Вашего письма.

error-not_a_picture = Этот файл не изображение и не PDF.
error-not_a_picture-next = Возьмите фото (JPEG, PNG или WebP) или PDF.

error-corrupt = Этот файл повреждён.
error-corrupt-next = Сделайте новое фото или выберите файл ещё раз.

error-too_small = Это изображение слишком маленькое для чтения.
error-too_small-next = Сделайте новое фото, на котором виден весь лист.

error-too_many_pixels = Это изображение слишком большое.
error-too_many_pixels-next = Установите в камере меньший размер снимка.

error-too_large = Объём слишком большой.
error-too_large-next = Все страницы вместе могут занимать не больше { $megabytes } МБ. Вместо больших файлов сделайте фото.

error-too_many_pages = Слишком много страниц.
error-too_many_pages-next = Наибольшее количество страниц: { $pages }. Выберите только страницы одного письма.

error-no_pages = Вы ещё не выбрали файл.
error-no_pages-next = Сфотографируйте своё письмо или выберите файл.

error-pdf_password = Этот PDF защищён паролем.
error-pdf_password-next = Сохраните PDF без пароля или сфотографируйте бумагу.

error-pdf_too_many_pages = В этом PDF слишком много страниц.
error-pdf_too_many_pages-next = Наибольшее количество страниц: { $pages }. Сфотографируйте только страницы одного письма.

error-pdf_broken = Этот PDF повреждён.
error-pdf_broken-next = Скачайте PDF ещё раз или сфотографируйте бумагу.

error-no_text = На изображении мы не нашли текста.
error-no_text-next = Положите лист ровно. Сделайте новое фото.

error-no_text_dark = Изображение слишком тёмное. Мы ничего не можем прочитать.
error-no_text_dark-next = Подойдите ближе к свету. Сделайте новое фото.

error-no_text_blurred = Изображение нечёткое. Мы ничего не можем прочитать.
error-no_text_blurred-next = Держите телефон неподвижно. Сделайте новое фото.

error-no_text_far = Буквы на изображении слишком мелкие.
error-no_text_far-next = Поднесите телефон ближе. Лист должен заполнить кадр.

error-no_text_blank = Лист на изображении пустой.
error-no_text_blank-next = Переверните лист. Сделайте новое фото.

error-foreign_language = Это письмо не на немецком языке.
error-foreign_language-next = Мы можем читать только немецкие письма.

error-two_letters = Похоже, это страницы двух разных писем.
error-two_letters-next = Отправляйте каждый раз только одно письмо.

error-busy = Сейчас этой страницей пользуется много людей.
error-busy-next = Подождите минуту. Потом попробуйте ещё раз.

error-already_reading = Мы уже читаем Ваше письмо.
error-already_reading-kept = Ваше письмо находится только в оперативной памяти.
error-already_reading-next = Немного подождите, пока мы закончим.

error-timeout = Чтение заняло слишком много времени.
error-timeout-next = Попробуйте ещё раз, лучше с новым фото.

error-cancelled = Вы прервали чтение.
error-cancelled-next = Можно начать заново.

error-incomplete = Файл пришёл не полностью.
error-incomplete-next = Проверьте соединение с интернетом. Потом попробуйте ещё раз.

error-expired = Вашего письма здесь уже нет.
error-expired-kept = Мы удаляем каждое письмо, если им какое-то время не пользуются.
error-expired-next = Загрузите письмо ещё раз.

error-bad_correction = Эти данные не подходят к письму.
error-bad_correction-kept = Ваши данные не изменились.
error-bad_correction-next = Проверьте день. Он не может быть в будущем.

error-no_question = Вопрос не поступил.
error-no_question-kept = Ваше письмо ещё здесь.
error-no_question-next = Вернитесь и напишите свой вопрос.

error-not_found = Такой страницы нет.
error-not_found-next = Перейдите на главную страницу.

error-internal = Произошла ошибка на нашей стороне.
error-internal-next = Попробуйте ещё раз. Если не поможет, обратитесь прямо в ведомство.
