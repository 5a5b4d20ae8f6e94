# The deadline calculator, a page that the server writes.

ui-frist-title = Calcular un plazo
ui-frist-lead = ¿Hasta cuándo puede usted oponerse a una carta de la administración? Aquí calculamos el día.
ui-frist-kind = ¿Qué tipo de carta es?
ui-frist-kind-hint = Escriba una palabra del título. Después elija en la lista.
ui-frist-kind-choose = ¿Cuál de estas cartas es?
ui-frist-dated = ¿Qué fecha está escrita en la carta?
ui-frist-dated-hint = Casi siempre está arriba, a menudo a la derecha.
ui-frist-send = Calcular
ui-frist-change = Cambiar los datos
ui-frist-address = La dirección de esta página contiene sus datos. Así puede guardar o enviar el resultado.
ui-frist-needed = Lo que todavía necesitamos saber
ui-frist-assumed = Lo que suponemos
ui-frist-assumed-page = La carta explica bien sus derechos. ¿Hay en ella otro plazo? Entonces respete el más corto.
ui-frist-none = Contra una carta así no hay casi nunca oposición (Widerspruch) ni demanda judicial (Klage). Mire si la carta indica una cita o un plazo.
ui-frist-on-page = No podemos calcular un plazo para una carta así. Mire en la carta. Allí dice qué puede hacer usted y hasta cuándo.
ui-frist-error = Por favor, revise sus datos
ui-frist-error-kind = Por favor, elija qué tipo de carta es.
ui-frist-error-kind-unknown = No conocemos este tipo de carta: «{ $typed }». Pruebe con otra palabra del título.
ui-frist-error-kind-several = Esto corresponde a varias cartas. Por favor, elija una.
ui-frist-error-no-such-day = Este día no existe: «{ $typed }».
ui-frist-error-unreadable = Esto no es una fecha: «{ $typed }». Necesitamos día, mes y año.
ui-frist-error-old = Este día es demasiado antiguo. Solo calculamos a partir del año 2000.
ui-frist-error-future = Este día está en el futuro.
ui-frist-error-before = La carta no puede haber llegado antes de su fecha.
ui-frist-error-no-day = Necesitamos la fecha de la carta o el día en que llegó.
ui-frist-error-choice = Esta opción no existe.
