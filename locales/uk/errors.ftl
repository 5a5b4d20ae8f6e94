# Ukrainian. What went wrong: error-CODE says what happened, error-CODE-next what to do.

error-nothing-kept = Ми нічого не зберегли з Вашого листа.

error-not_a_picture = Цей файл не є зображенням або PDF.
error-not_a_picture-next = Візьміть фото (JPEG, PNG або WebP) чи PDF.

error-corrupt = Цей файл пошкоджено.
error-corrupt-next = Зробіть нове фото або виберіть файл ще раз.

error-too_small = Це зображення замале для читання.
error-too_small-next = Зробіть нове фото, на якому видно весь аркуш.

error-too_many_pixels = Це зображення завелике.
error-too_many_pixels-next = Установіть у камері менший розмір знімка.

error-too_large = Обсяг завеликий.
error-too_large-next = Усі сторінки разом можуть мати щонайбільше { $megabytes } МБ. Замість великих файлів зробіть фото.

error-too_many_pages = Забагато сторінок.
error-too_many_pages-next = Найбільша кількість сторінок: { $pages }. Виберіть лише сторінки одного листа.

error-no_pages = Ви ще не вибрали файл.
error-no_pages-next = Сфотографуйте свій лист або виберіть файл.

error-pdf_password = Цей PDF захищено паролем.
error-pdf_password-next = Збережіть PDF без пароля або сфотографуйте папір.

error-pdf_too_many_pages = У цьому PDF забагато сторінок.
error-pdf_too_many_pages-next = Найбільша кількість сторінок: { $pages }. Сфотографуйте лише сторінки одного листа.

error-pdf_broken = Цей PDF пошкоджено.
error-pdf_broken-next = Завантажте PDF ще раз або сфотографуйте папір.

error-no_text = На зображенні ми не знайшли тексту.
error-no_text-next = Покладіть аркуш рівно. Зробіть нове фото.

error-no_text_dark = Зображення затемне. Ми нічого не можемо прочитати.
error-no_text_dark-next = Станьте ближче до світла. Зробіть нове фото.

error-no_text_blurred = Зображення нечітке. Ми нічого не можемо прочитати.
error-no_text_blurred-next = Тримайте телефон нерухомо. Зробіть нове фото.

error-no_text_far = Літери на зображенні замалі.
error-no_text_far-next = Піднесіть телефон ближче. Аркуш має заповнити кадр.

error-no_text_blank = Аркуш на зображенні порожній.
error-no_text_blank-next = Переверніть аркуш. Зробіть нове фото.

error-foreign_language = Цей лист написано не німецькою.
error-foreign_language-next = Ми можемо читати лише німецькі листи.

error-two_letters = Схоже, це сторінки двох різних листів.
error-two_letters-next = Надсилайте щоразу лише один лист.

error-busy = Зараз цією сторінкою користується багато людей.
error-busy-next = Зачекайте хвилину. Потім спробуйте ще раз.

error-already_reading = Ми вже читаємо Ваш лист.
error-already_reading-kept = Ваш лист є лише в оперативній пам’яті.
error-already_reading-next = Трохи зачекайте, поки ми закінчимо.

error-timeout = Читання тривало надто довго.
error-timeout-next = Спробуйте ще раз, найкраще з новим фото.

error-cancelled = Ви перервали читання.
error-cancelled-next = Можна почати знову.

error-incomplete = Файл надійшов не повністю.
error-incomplete-next = Перевірте з’єднання з інтернетом. Потім спробуйте ще раз.

error-expired = Вашого листа тут уже немає.
error-expired-kept = Ми видаляємо кожен лист, якщо ним певний час не користуються.
error-expired-next = Завантажте лист ще раз.

error-bad_correction = Ці дані не відповідають листу.
error-bad_correction-kept = Ваші дані не змінилися.
error-bad_correction-next = Перевірте день. Він не може бути в майбутньому.

error-no_question = Запитання не надійшло.
error-no_question-kept = Ваш лист ще тут.
error-no_question-next = Поверніться й напишіть своє запитання.

error-not_found = Такої сторінки немає.
error-not_found-next = Перейдіть на головну сторінку.

error-internal = Сталася помилка на нашому боці.
error-internal-next = Спробуйте ще раз. Якщо не допоможе, зверніться прямо до відомства.
