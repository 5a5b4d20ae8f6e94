# Ukrainian. Pages of their own, which only the server writes.

## Words explained, all on one page

ui-glossary-title = Складні слова в офіційних листах
ui-glossary-lead = Ці слова часто є в листах із відомств. Тут ми їх пояснюємо.
ui-glossary-search = Знайти слово
ui-glossary-search-send = Шукати
ui-glossary-found = Знайдено слів: { $count }
ui-glossary-none = Такого слова в нас немає: «{ $typed }». Запитайте у відомстві.
ui-glossary-all = Показати всі слова

## Accessibility statement

ui-accessibility-title = Заява про доступність
ui-accessibility-owner = За цю сторінку відповідає: { $owner }
ui-accessibility-lead = Користуватися цією сторінкою повинні мати змогу всі люди, зокрема з інвалідністю.
ui-accessibility-rules = Які правила діють
ui-accessibility-rules-text = Діє закон про рівність людей з інвалідністю (BGG), § 12a і § 12b. Подробиці визначає постанова про доступні технології (BITV 2.0). Для земель і громад діють закони їхньої федеральної землі. Наша мета – міжнародні правила WCAG 2.2, рівень AA.
ui-accessibility-status = Що вже працює
ui-accessibility-status-text = Ця сторінка виконує більшість правил. Чого ще бракує, написано в наступному розділі.
ui-accessibility-gaps = Що ще не працює
ui-accessibility-gap-picture = Фото Вашого листа – це зображення. Прочитаний текст наведено під ним.
ui-accessibility-gap-reading = Якщо фото погане, у прочитаному тексті можуть бути помилки.
ui-accessibility-gap-voice = Читання вголос працює, лише якщо пристрій має голос для Вашої мови.
ui-accessibility-gap-sign = Відео німецькою жестовою мовою ще немає.
ui-accessibility-gap-easy = Тексти написано простою мовою, але не перевіреною «легкою мовою» (Leichte Sprache).
ui-accessibility-checked = Як ми перевіряємо
ui-accessibility-checked-text = Ми перевіряємо самі. Програма досліджує кожну сторінку. Люди пробують користуватися сторінкою лише з клавіатури.
ui-accessibility-date = Дата цієї заяви: { $day }
ui-accessibility-report = Повідомити про перешкоду
ui-accessibility-report-text = Чимось не вдається скористатися? Тоді напишіть нам або зателефонуйте. Скажіть, у чому складність і який пристрій Ви використовуєте.
ui-accessibility-report-email = Електронна пошта: { $email }
ui-accessibility-report-phone = Телефон: { $phone }
ui-accessibility-report-post = Пошта: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Відповідальна установа дасть Вам відповідь протягом місяця.
ui-accessibility-report-none = Відповідальна установа ще не вказала тут контактів.
ui-accessibility-enforce = Якщо відповідь не допомогла
ui-accessibility-enforce-text = Тоді можна звернутися до органу примирення (Schlichtungsstelle). Він є посередником між Вами й відомством. Це безкоштовно, і адвокат не потрібен.
ui-accessibility-enforce-body = Куди звертатися: { $body }
ui-accessibility-enforce-none = Такий орган є в кожній федеральній землі. Запитайте про нього у відомстві.
