# The law of deadlines in Spanish: steps, assumptions, questions, warnings, actions.

law-period-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
law-period-working-days = { $count ->
    [one] { $count } día laborable (de lunes a sábado)
   *[other] { $count } días laborables (de lunes a sábado)
}
law-period-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
law-period-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
law-period-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
law-day-saturday = un sábado
law-day-sunday = un domingo
law-day-holiday = un día festivo ({ $name })
law-quote = La carta dice: «{ $text }»

law-step-posted = La carta se envió por correo el { $date }.
law-step-posted-assumed = La carta tiene la fecha del { $date_day }. Suponemos que ese día se envió por correo.
law-step-provided = La resolución estaba disponible en el portal el { $date }.
law-step-sent = La administración envió la resolución por vía electrónica el { $date }.
law-step-retrieved = Usted abrió la resolución en el portal el { $date }.
law-step-published = La resolución se publicó oficialmente el { $date }.
law-step-fiction = { $count ->
    [one] { $count } día después, la ley considera que la carta ha llegado. Es el { $date }.
   *[other] { $count } días después, la ley considera que la carta ha llegado. Es el { $date }.
}
law-step-fiction-unverified = { $count ->
    [one] Contamos { $count } día. Es el { $date }. Estado federado { $land }: aquí quizás ya se aplican 4 días. Tomamos el primero de los dos días.
   *[other] Contamos { $count } días. Es el { $date }. Estado federado { $land }: aquí quizás ya se aplican 4 días. Tomamos el primero de los dos días.
}
law-step-fiction-no-land = { $count ->
    [one] Contamos { $count } día. Es el { $date }. En algunos estados federados se aplican 4 días. Tomamos el primero de los dos días.
   *[other] Contamos { $count } días. Es el { $date }. En algunos estados federados se aplican 4 días. Tomamos el primero de los dos días.
}
law-step-fiction-disputed = { $count ->
    [one] { $count } día después, la ley considera que la carta ha llegado. Es el { $date }. Quizás cuenta un día posterior: { $later }. No hay una opinión única. Tomamos el primero de los dos días.
   *[other] { $count } días después, la ley considera que la carta ha llegado. Es el { $date }. Quizás cuenta un día posterior: { $later }. No hay una opinión única. Tomamos el primero de los dos días.
}
law-step-fiction-abroad = En el extranjero, la ley considera que la carta ha llegado después de un mes. Es el { $date }.
law-step-fiction-retrieved = La ley considera comunicada la resolución (Bekanntgabe) al día siguiente. Es el { $date }.
law-step-fiction-account = { $count ->
    [one] En la cuenta de usuario, la resolución se considera comunicada (Bekanntgabe) { $count } día después. Es el { $date }.
   *[other] En la cuenta de usuario, la resolución se considera comunicada (Bekanntgabe) { $count } días después. Es el { $date }.
}
law-step-fiction-public = Después de dos semanas, la resolución se considera comunicada (Bekanntgabe). Es el { $date }.
law-step-notified-shift = El { $from_day } es { $reason }. Por eso cuenta el siguiente día hábil: { $date }.
law-step-received-later = La carta no llegó hasta el { $date }. Entonces cuenta ese día.
law-step-received = La carta le llegó el { $date }.
law-step-served = La carta se notificó formalmente (Zustellung) el { $date }. Eso quiere decir: se entregó o se dejó en el buzón formalmente.
law-step-issued = El plazo empieza con la fecha de la carta: { $date }.
law-step-printed-start = El plazo empieza el día que indica la carta: { $date }.
law-step-final = El { $date } termina el tiempo para la oposición (Widerspruch) o la impugnación (Einspruch). Después la resolución es definitiva.
law-step-period = El plazo dura { $period }. El día { $start_short } no cuenta. El último día es el { $date }.
law-step-month-end = { $count ->
    [one] Tiene tiempo hasta el final del { $count }.er mes siguiente. Es el { $date }.
   *[other] Tiene tiempo hasta el final del { $count }.º mes siguiente. Es el { $date }.
}
law-step-before = Contamos hacia atrás desde el { $day_day }: { $period }. Así se respeta todo el plazo. El último día es el { $date }.
law-step-end-shift = El { $from_day } es { $reason }. Por eso el plazo no termina hasta el { $date }.

law-assume-simple = Suponemos: la carta se envió el { $date_day }, como carta normal en Alemania.
law-assume-simple-posted = Suponemos: la carta llegó por correo normal en Alemania.
law-assume-simple-unverified = Suponemos: la carta se envió por correo el { $date_day }. En el estado federado { $land } quizás se aplica un día más.
law-assume-simple-no-land = Suponemos: la carta se envió por correo el { $date_day }. No conocemos el estado federado (Bundesland).
law-assume-abroad = Suponemos: la carta se envió por correo al extranjero el { $date_day }.
law-assume-registered = Suponemos: la carta se envió como carta certificada el { $date_day }.
law-assume-portal = Suponemos: el mensaje sobre la resolución llegó el { $date_day }.
law-assume-portal-ready = Suponemos: la resolución estaba disponible en el portal el { $date_day }.
law-assume-account = Suponemos: la resolución estaba en el buzón de su cuenta de usuario el { $date_day }.
law-assume-electronic = Suponemos: la administración envió la resolución por vía electrónica el { $date_day }.
law-assume-public = Suponemos: la publicación oficial fue el { $date_day }.
law-assume-received = Usted ha dicho: la carta llegó el { $date_day }.
law-assume-received-earlier = La carta llegó el { $received_day }. Según la ley, de todos modos cuenta este día: { $date }.
law-assume-served = La carta indica: se notificó formalmente (Zustellung) el { $date_day }.

law-ask-later = ¿La carta llegó después del { $date_day }? Entonces usted tiene más tiempo.
law-ask-received = ¿Qué día le llegó la carta? El plazo empieza con ese día.
law-ask-received-abroad = ¿Qué día le llegó la carta en el extranjero?
law-ask-served = ¿Qué fecha está en el sobre amarillo? El plazo empieza con ese día.
law-ask-slip = ¿Qué día recibió usted la carta certificada?
law-ask-handed-over = ¿Qué día recibió usted la carta en mano?
law-ask-retrieved = ¿Qué día abrió usted la resolución en el portal?
law-ask-published = ¿Qué día se publicó oficialmente la resolución?
law-ask-letter-date = ¿Qué día llegó la carta? No pudimos leer la fecha con seguridad.
law-ask-finality = El plazo no empieza hasta que la resolución es definitiva. Pregunte ese día a la administración.
law-ask-illegible = Por favor, mire en la carta. Allí hay un plazo. No pudimos leerlo con seguridad.
law-ask-anchor = Por favor, mire en la carta. El plazo termina antes de una cita: { $period } antes. No conocemos el día de la cita.
law-ask-received-future = El { $received_day } está en el futuro. ¿Qué día llegó la carta?
law-ask-received-too-early = La carta es del { $issued_day }. No puede haber llegado el { $received_day }. ¿Cuándo llegó?

law-year-missing = Falta la información sobre los recursos (Rechtsbehelfsbelehrung). Entonces el plazo es casi siempre de un año: hasta el { $date }. Es mejor no esperar tanto.
law-year-wrong = La información sobre los recursos (Rechtsbehelfsbelehrung) quizás es incorrecta. Entonces el plazo es de un año: hasta el { $date }. Es mejor no esperar tanto.
law-later-printed = La carta indica un día posterior: { $date }. El día seguro es el primero de los dos.
law-later-computed = Según la ley puede aplicarse un día posterior: { $date }. El día seguro es el primero de los dos.
law-later-disputed = Quizás tiene tiempo hasta el { $date }. No hay una opinión única. El día seguro es el primero de los dos.
law-later-unverified = Quizás tiene tiempo hasta el { $date }. No pudimos comprobar la ley. El día seguro es el primero de los dos.
law-later-working-day = El { $day_day } cae en fin de semana o en día festivo. Casi siempre basta todavía este día: { $date }. El día seguro es el primero de los dos.
law-later-before = Quizás basta todavía este día: { $date }. No hay una opinión única. El día seguro es el primero de los dos.
law-later-portal = ¿La resolución no estaba en ninguna cuenta de usuario? Entonces tiene tiempo hasta el { $date }.

law-missed-later = Actúe ahora. El día seguro ha pasado. Quizás tiene todavía tiempo hasta el { $date }.
law-missed-objection = Probablemente el día ha pasado. ¿Tuvo un impedimento sin culpa suya, por ejemplo una enfermedad? Entonces puede solicitar la «Wiedereinsetzung» (restitución del plazo). Eso quiere decir: le tratan como si hubiera cumplido el plazo. Para ello tiene { $period }. Este tiempo empieza cuando termina el impedimento ({ $law }).
law-missed-social = Probablemente el día ha pasado. ¿Tuvo un impedimento sin culpa suya? Entonces puede solicitar la «Wiedereinsetzung» (restitución del plazo, { $law }). Para ello tiene { $period }. Este tiempo empieza cuando termina el impedimento. También puede solicitar una revisión (Überprüfung, § 44 SGB X). Revisión quiere decir: la administración lo mira todo otra vez.
law-missed-long = Pregunte en un centro de asesoramiento. El día pasó hace más de un año. Probablemente la resolución es definitiva.
law-missed-long-social = El día pasó hace más de un año. Todavía puede solicitar una revisión (Überprüfung, § 44 SGB X). Revisión quiere decir: la administración lo mira todo otra vez.
law-missed-order = Envíe enseguida su oposición (Widerspruch). Probablemente el día ha pasado. Pero su oposición todavía cuenta hasta el título ejecutivo (Vollstreckungsbescheid).
law-missed-payment = Pague pronto o llame por teléfono. El día del pago ha pasado.
law-missed-reply = El día ha pasado. De todos modos, todavía puede responder. Hágalo pronto.
law-missed-submit = Entregue pronto los documentos o llame por teléfono. El día ha pasado.
law-missed-appointment = Llame por teléfono si usted no fue. La cita ha pasado.

law-warn-advertisement = No tiene que pagar lo que no ha pedido. La carta parece oficial. Pero probablemente es publicidad.
law-warn-private = La carta no viene de una administración. Se aplican otras reglas.
law-warn-suspicious = Cuidado: la carta puede ser una estafa. No pague nada. Pregunte primero a la administración.
law-warn-unclear = No sabemos con seguridad si es una resolución oficial (Bescheid).
law-warn-foreign = La carta no está en alemán. Solo podemos revisar cartas en alemán.
law-warn-iban-unreadable = Compare el número de cuenta (IBAN) con la carta. No pudimos leerlo con seguridad.
law-warn-two-issue-dates = Por favor, mire en la carta. Tiene dos fechas distintas.
law-warn-strange-date = Por favor, mire en la carta. Una fecha es poco habitual.
law-warn-sum-disagrees = Pregunte a la administración. Los importes de la carta no coinciden.
law-warn-two-letters = Por favor, revise cada carta por separado. Quizás son dos cartas distintas.
law-warn-page-missing = Por favor, fotografíe todas las páginas. Falta al menos una. Puede contener algo importante.
law-warn-bad-picture = Por favor, haga otra foto. No pudimos leer partes de la imagen.
law-warn-foreign-iban = Pregunte a la administración antes de pagar. La cuenta está en el extranjero. Eso es poco habitual.
law-warn-instruction-missing = No encontramos información sobre los recursos (Rechtsbehelfsbelehrung). De todos modos, puede actuar contra la resolución. Por seguridad, tome el primero de los dos días.
law-warn-instruction-short = Por seguridad, cumpla el plazo más corto. La carta dice: { $printed }. La ley dice: { $legal }.
law-warn-instruction-long = Por seguridad, cumpla el plazo más corto. La carta dice: { $printed }. La ley dice: { $legal }.
law-warn-instruction-start = La carta quizás indica un comienzo incorrecto del plazo. Contamos con el primero de los dos días.
law-warn-instruction-remedy = La carta quizás indica una vía incorrecta contra la resolución. Pregunte a la administración.
law-warn-instruction-reasons = La carta pide motivos. La ley no los pide. Su oposición (Widerspruch) vale también sin motivos.
law-warn-remedy-land = Pregunte a la administración qué se aplica aquí: oposición (Widerspruch) o demanda judicial (Klage). Estado federado { $land }: aquí a veces solo sirve la demanda judicial (Klage).
law-warn-remedy-no-land = Pregunte a la administración qué se aplica aquí: oposición (Widerspruch) o demanda judicial (Klage). En algunos estados federados solo sirve la demanda judicial (Klage).
law-warn-day-disagrees = En la carta está el { $printed_day }. Nosotros hemos calculado el { $computed_day }. El día seguro es el primero de los dos.

law-do-pay = Pague { $sum } a más tardar el { $date }.
law-do-pay-overdue = Pague { $sum }. El día previsto era el { $date }.
law-do-pay-open = Pague { $sum }.
law-do-pay-unclear = Pague. El importe exacto está en la carta.
law-do-debit-day = No tiene que hacer ninguna transferencia. El { $date } se cobrará de su cuenta: { $sum }.
law-do-debit = No tiene que hacer ninguna transferencia. El dinero se cobrará de su cuenta.
law-do-reply = Responda a más tardar el { $date }.
law-do-reply-open = Responda a la carta. Respete el plazo.
law-do-submit = Entregue los documentos a más tardar el { $date }.
law-do-submit-open = Entregue los documentos que indica la carta.
law-do-attend = Vaya a la cita el { $date }.
law-do-attend-open = Usted tiene una cita. Mire en la carta cuándo es.
law-do-widerspruch = Si no está de acuerdo: escriba una oposición (Widerspruch) a más tardar el { $date }.
law-do-widerspruch-open = Si no está de acuerdo: escriba pronto una oposición (Widerspruch).
law-do-einspruch = Si no está de acuerdo: escriba una impugnación (Einspruch) a más tardar el { $date }.
law-do-einspruch-open = Si no está de acuerdo: escriba pronto una impugnación (Einspruch).
law-do-klage = Si no está de acuerdo: puede presentar una demanda judicial (Klage) a más tardar el { $date }.
law-do-klage-open = Si no está de acuerdo: puede presentar una demanda judicial (Klage). Respete el plazo.
law-do-either = Si no está de acuerdo: oposición (Widerspruch) o demanda judicial (Klage), a más tardar el { $date }.
law-do-either-open = Si no está de acuerdo: puede presentar una oposición (Widerspruch) o una demanda judicial (Klage). Respete el plazo.
law-do-keep = Guarde la carta.
law-do-nothing-doubtful = No haga nada antes de preguntar en una oficina de confianza.

law-warn-sender = Aquí depende de qué administración envía la carta. En algunas se aplica otro plazo. Mire en la carta.
