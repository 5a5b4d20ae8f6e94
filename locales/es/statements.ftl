# The sentences about a letter, in Spanish.

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

headline-pay = { $sender } le pide que pague { $sum }.
headline-pay-charge = { $sender } le pide que pague { $sum } { $charge }.
headline-pay-money = { $sender } le pide dinero.
headline-pay-parts = { $sender } le pide dinero, en { $parts } partes.
headline-pay-unnamed = Usted debe pagar { $sum }.
headline-pay-charge-unnamed = Usted debe pagar { $sum } { $charge }.
headline-pay-money-unnamed = Usted debe pagar dinero.
headline-pay-parts-unnamed = Usted debe pagar dinero, en { $parts } partes.
headline-debit = { $sender } va a cobrar { $sum } de su cuenta.
headline-debit-charge = { $sender } va a cobrar { $sum } { $charge } de su cuenta.
headline-debit-money = { $sender } va a cobrar dinero de su cuenta.
headline-debit-unnamed = Se va a cobrar de su cuenta: { $sum }.
headline-debit-charge-unnamed = Se va a cobrar de su cuenta: { $sum } { $charge }.
headline-debit-money-unnamed = Se va a cobrar dinero de su cuenta.
headline-receive = { $sender } le paga { $sum }.
headline-receive-money = { $sender } le paga dinero.
headline-receive-unnamed = Usted recibe { $sum }.
headline-receive-money-unnamed = Usted recibe dinero.
headline-attend = { $sender } le da una cita.
headline-attend-unnamed = Usted tiene una cita.
headline-reply = { $sender } le pide una respuesta.
headline-reply-unnamed = Usted debe responder a una carta.
headline-submit = { $sender } le pide documentos.
headline-submit-unnamed = Usted debe entregar documentos.
headline-apply = { $sender } le recuerda una solicitud.
headline-apply-unnamed = Usted puede presentar una solicitud.
headline-write = { $sender } le ha escrito.
headline-write-unnamed = Usted ha recibido una carta oficial.
headline-from = { $name }: { $main }
headline-about = { $main } Tema: { $kind }.

headline-advertisement = Esto no es una resolución oficial (Bescheid). Probablemente es publicidad.
headline-private = Esto no es una resolución de una administración.
headline-suspicious = Cuidado: esta carta puede ser una estafa.
headline-unclear = No hemos reconocido ninguna resolución oficial (Bescheid) en la imagen.
headline-foreign = Esta carta no está en alemán.

what-advertisement = La carta parece oficial, pero le ofrece algo.
what-private = El remitente no es una administración ni un tribunal.
what-suspicious = La carta pide dinero y tiene señales de estafa.
what-unclear = Le decimos solo lo que pudimos leer con seguridad.
what-foreign = Solo podemos explicar cartas en alemán.
what-kind = Tema: { $kind }.
what-title = El asunto de la carta es: «{ $title }»
what-sender = Remitente: { $name }
what-addressee = La carta está dirigida a: { $name }
what-date = La carta es del { $day_day }.
what-reference = { $label }: { $value }

todo-pay = Pague { $sum }.
todo-pay-by = Pague { $sum } a más tardar el { $day }.
todo-pay-late = Tenía que pagar { $sum } a más tardar el { $day }.
todo-pay-unclear = Pague el importe que indica la carta.
todo-pay-unclear-by = Pague el importe que indica la carta a más tardar el { $day }.
todo-pay-unclear-late = Tenía que pagar a más tardar el { $day }.
todo-reply = Responda a la carta.
todo-reply-by = Responda a más tardar el { $day }.
todo-reply-late = Tenía que responder a más tardar el { $day }.
todo-submit = Entregue lo que pide la carta.
todo-submit-by = Entregue lo que pide la carta a más tardar el { $day }.
todo-submit-late = Tenía que entregar los documentos a más tardar el { $day }.
todo-attend = Vaya a la cita.
todo-attend-by = Vaya a la cita el { $day }.
todo-attend-clock = Vaya a la cita el { $day }. Hora: { $clock }.
todo-attend-late = La cita era el { $day }.
todo-apply = Presente la solicitud.
todo-apply-by = Presente la solicitud a más tardar el { $day }.
todo-apply-late = Tenía que presentar la solicitud a más tardar el { $day }.
todo-keep = Guarde la carta.
todo-note-by = Tenga en cuenta este día: { $day }.
todo-note-late = La carta indica este día: { $day }.
todo-note = La carta fija un plazo, es decir, un último día.
todo-nothing = Ahora no tiene que hacer nada.
todo-debit = No tiene que hacer ninguna transferencia.
todo-debit-day = El { $day } se cobrará de su cuenta: { $sum }.
todo-debit-balance = Compruebe que hay dinero suficiente en la cuenta.
todo-not-found = No hemos encontrado en la carta ninguna tarea para usted.
todo-read-yourself = Aun así, lea la carta por su cuenta o pregunte.
todo-clock = La hora es: { $clock }.
todo-label = Se trata de: { $label }
todo-words = La carta dice: «{ $words }»
todo-late-pay = ¿Ya ha pagado? Entonces no tiene que pagar otra vez.
todo-late-pay-now = ¿Todavía no ha pagado? Entonces pague lo antes posible.
todo-late-ask = ¿Todavía no lo ha hecho? Entonces pregunte pronto.
todo-advertisement = No pague nada antes de leerlo todo con atención.
todo-advertisement-sign = No firme nada que no quiera.
todo-private = Compruebe con calma si la carta es correcta.
todo-suspicious = No pague nada todavía.
todo-suspicious-ask = Pregunte a la administración verdadera.
todo-suspicious-number = No use para ello el número de teléfono de esta carta.
todo-unclear = ¿Es una resolución oficial, a pesar de todo? Entonces haga otra foto.
todo-foreign = Fotografíe la carta en alemán.

day-today = Es hoy.
day-tomorrow = Es mañana.
day-yesterday = Ese día fue ayer.
day-ahead =
    { $days ->
        [one] Le queda { $days } día.
       *[other] Le quedan { $days } días.
    }
day-ahead-event =
    { $days ->
        [one] Es dentro de { $days } día.
       *[other] Es dentro de { $days } días.
    }
day-past =
    { $days ->
        [one] Ese día pasó hace { $days } día.
       *[other] Ese día pasó hace { $days } días.
    }
day-stated = Este día está escrito en la carta.
day-computed = Este día lo hemos calculado nosotros.
day-unknown = No podemos decir cuál es el último día.
day-unknown-event = No podemos decir el día.
day-example = Un ejemplo: usted recibió la carta el { $received_day }.
day-example-end = Entonces el último día es el { $day }.

money-pay = Usted debe pagar { $sum }.
money-pay-due = A pagar a más tardar el { $day }: { $sum }
money-claimed = La carta pide { $sum }.
money-pay-nothing = No tiene que pagar nada.
money-part = Pago parcial: { $sum }
money-part-due = Pago parcial a más tardar el { $day }: { $sum }
money-receive = Usted recibe { $sum }.
money-receive-due = Pago a su favor el { $day }: { $sum }
money-label = La carta dice sobre esto: «{ $label }»
money-debit = El dinero se cobrará de su cuenta.
money-debit-word = La carta lo llama «Lastschrift» o «Einzug».
money-recipient = Beneficiario: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Banco: { $bank }
money-reference = Escriba en la transferencia como concepto (Verwendungszweck): { $reference }

object-widerspruch = ¿No está de acuerdo? Entonces puede presentar una oposición (Widerspruch).
object-einspruch = ¿No está de acuerdo? Entonces puede presentar una impugnación (Einspruch).
object-klage = ¿No está de acuerdo? Entonces puede presentar una demanda judicial (Klage).
object-either = ¿No está de acuerdo? Entonces elija: oposición (Widerspruch) o demanda judicial (Klage).
object-none = No hemos encontrado nada sobre oposición (Widerspruch), impugnación (Einspruch) o demanda judicial (Klage).
object-none-reply = Pero puede responder y dar su opinión.

object-means-review = Entonces la administración revisa su decisión.
object-means-fine = Entonces la administración revisa otra vez la acusación.
object-means-fine-court = Si la mantiene, casi siempre decide un tribunal.
object-means-trial = Entonces un tribunal revisa la acusación, casi siempre en un juicio.
object-means-claim = Así dice usted al tribunal: no tengo que pagar esto.
object-means-court = Entonces un tribunal revisa la decisión.
object-means-either = La oposición (Widerspruch) la revisa la administración. La demanda judicial (Klage) la revisa un tribunal.

object-widerspruch-by = Su oposición (Widerspruch) debe haber llegado a más tardar el { $day }.
object-einspruch-by = Su impugnación (Einspruch) debe haber llegado a más tardar el { $day }.
object-klage-by = Su demanda judicial (Klage) debe haber llegado al tribunal a más tardar el { $day }.
object-either-by = Su oposición (Widerspruch) o demanda judicial (Klage) debe haber llegado a más tardar el { $day }.
object-widerspruch-late = El último día para la oposición (Widerspruch) fue el { $day }.
object-einspruch-late = El último día para la impugnación (Einspruch) fue el { $day }.
object-klage-late = El último día para la demanda judicial (Klage) fue el { $day }.
object-either-late = El último día para la oposición (Widerspruch) o la demanda judicial (Klage) fue el { $day }.
object-widerspruch-unknown = La oposición (Widerspruch) tiene un plazo, es decir, un último día.
object-einspruch-unknown = La impugnación (Einspruch) tiene un plazo, es decir, un último día.
object-klage-unknown = La demanda judicial (Klage) tiene un plazo, es decir, un último día.
object-either-unknown = La oposición (Widerspruch) y la demanda judicial (Klage) tienen un plazo, es decir, un último día.

object-late-help = Busque asesoramiento enseguida, por ejemplo en un centro de asesoramiento.
object-late-restore = ¿No pudo actuar antes, sin culpa suya? Entonces pregunte por la «Wiedereinsetzung» (restitución del plazo).
object-to = Diríjase para ello a: { $to }
object-form-written = Puede hacerlo por carta. Firme la carta.
object-form-in_person = También puede ir allí y hacer que lo escriban por usted.
object-form-in_person-word = Eso se llama «zur Niederschrift».
object-form-electronic = También se puede por vía electrónica, pero no con un correo electrónico simple.
object-form-email = Basta un correo electrónico simple.
object-suspends = No tiene que pagar hasta que se decida sobre ello.
object-suspends-other = No tiene que cumplir la resolución hasta que se decida sobre ello.
object-pay-anyway = Por ahora tiene que pagar de todos modos.
object-obey-anyway = Por ahora se aplica de todos modos lo que dice la carta.

contact-name = Para preguntas: { $name }
contact-phone = Teléfono: { $phone }
contact-email = Correo electrónico: { $email }
contact-hours = Horario: { $hours }
contact-web = Internet: { $web }
contact-reference = Indique: { $label } { $value }
