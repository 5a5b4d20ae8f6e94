# Pages of their own, in Spanish. The server alone writes them.

ui-glossary-title = Palabras difíciles de las cartas oficiales
ui-glossary-lead = Estas palabras están a menudo en cartas de la administración. Aquí las explicamos.
ui-glossary-search = Buscar una palabra
ui-glossary-search-send = Buscar
ui-glossary-found = Palabras encontradas: { $count }
ui-glossary-none = No tenemos esta palabra: «{ $typed }». Pregunte a la administración.
ui-glossary-all = Mostrar todas las palabras

ui-accessibility-title = Declaración de accesibilidad
ui-accessibility-owner = Responsable de esta página: { $owner }
ui-accessibility-lead = Todas las personas deben poder usar esta página, también con una discapacidad.
ui-accessibility-rules = Qué reglas se aplican
ui-accessibility-rules-text = Se aplica la ley alemana de igualdad de las personas con discapacidad (BGG), § 12a y § 12b. El reglamento de tecnología accesible (BITV 2.0) regula los detalles. Para estados federados y municipios se aplican las leyes de su estado federado. Nuestro objetivo son las reglas internacionales WCAG 2.2, nivel AA.
ui-accessibility-status = Qué funciona ya
ui-accessibility-status-text = Esta página cumple la mayor parte de las reglas. Lo que falta está en el siguiente apartado.
ui-accessibility-gaps = Qué no funciona todavía
ui-accessibility-gap-picture = La foto de su carta es una imagen. El texto leído está debajo como texto.
ui-accessibility-gap-reading = Si la foto es mala, el texto leído puede tener errores.
ui-accessibility-gap-voice = La lectura en voz alta solo funciona si su dispositivo tiene una voz para su idioma.
ui-accessibility-gap-sign = Todavía no hay vídeos en lengua de signos alemana.
ui-accessibility-gap-easy = Los textos están en lenguaje sencillo, no en lectura fácil comprobada (Leichte Sprache).
ui-accessibility-checked = Cómo lo comprobamos
ui-accessibility-checked-text = Lo comprobamos nosotros. Un programa examina cada página. Unas personas prueban la página solo con el teclado.
ui-accessibility-date = Esta declaración es del { $day }.
ui-accessibility-report = Informar de una barrera
ui-accessibility-report-text = ¿No puede usar algo? Entonces escríbanos o llámenos. Díganos dónde está el problema y qué dispositivo usa.
ui-accessibility-report-email = Correo electrónico: { $email }
ui-accessibility-report-phone = Teléfono: { $phone }
ui-accessibility-report-post = Dirección postal: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = La oficina responsable le responde en el plazo de un mes.
ui-accessibility-report-none = La oficina responsable todavía no ha indicado aquí ningún contacto.
ui-accessibility-enforce = Si la respuesta no ayuda
ui-accessibility-enforce-text = Entonces puede dirigirse a una oficina de conciliación (Schlichtungsstelle). Media entre usted y la administración. No cuesta nada, y no necesita abogado.
ui-accessibility-enforce-body = Oficina competente: { $body }
ui-accessibility-enforce-none = Cada estado federado tiene una oficina así. Pregunte por ella a la administración.
