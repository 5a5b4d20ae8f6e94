# Letters to send, in Spanish: the translation beside the German letter, and what to mind.

letter-line = { $text }
letter-blank-name = [su nombre y apellidos]
letter-blank-street = [su calle y número]
letter-blank-town = [su código postal y localidad]
letter-blank-authority = [nombre y dirección de la administración]
letter-blank-day = [fecha]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Su asunto: «{ $title }»
letter-reference = { $label }: { $value }
letter-salutation = Estimadas señoras y señores:
letter-confirm = Por favor, confírmenme por escrito que esta carta ha llegado.
letter-closing = Atentamente
letter-signature = [su firma]

letter-objection-title = Presentar una oposición (Widerspruch) o impugnación (Einspruch)
letter-objection-purpose = Así cumple usted el plazo. Puede enviar sus motivos más tarde.
letter-widerspruch-subject = Oposición (Widerspruch) contra su resolución del { $day }
letter-widerspruch = Presento oposición (Widerspruch) contra su resolución (Bescheid) del { $day }.
letter-einspruch-subject = Impugnación (Einspruch) contra su resolución del { $day }
letter-einspruch = Presento impugnación (Einspruch) contra su resolución (Bescheid) del { $day }.
letter-fine-subject = Impugnación (Einspruch) contra su resolución de multa del { $day }
letter-fine = Presento impugnación (Einspruch) contra su resolución de multa (Bußgeldbescheid) del { $day }.
letter-penalty-subject = Impugnación (Einspruch) contra la orden penal del { $day }
letter-penalty = Presento impugnación (Einspruch) contra la orden penal (Strafbefehl) del { $day }.
letter-order-subject = Oposición (Widerspruch) contra el requerimiento judicial de pago del { $day }
letter-order = Presento oposición (Widerspruch) contra el requerimiento judicial de pago (Mahnbescheid) del { $day }. Me opongo a todo el importe reclamado.
letter-enforcement-subject = Impugnación (Einspruch) contra el título ejecutivo del { $day }
letter-enforcement = Presento impugnación (Einspruch) contra el título ejecutivo (Vollstreckungsbescheid) del { $day }.
letter-reasons-later = Les enviaré mis motivos más tarde. Por favor, no decidan antes.
letter-reasons-open = Sobre el asunto me expresaré más tarde.
letter-restore = Solicito la restitución del plazo (Wiedereinsetzung in den vorigen Stand). No pude escribir antes, sin culpa mía.
letter-restore-why = [Escriba aquí: ¿Qué se lo impidió? ¿Desde cuándo es posible otra vez?]
letter-suspend = Por favor, suspendan la ejecución (Aussetzung der Vollziehung) hasta que hayan decidido sobre ello ({ $law }).

letter-reply-title = Respuesta a un trámite de audiencia (Anhörung) o a una pregunta
letter-reply-purpose = Así da usted su opinión a la administración antes de que decida.
letter-reply-subject = Mi respuesta a su carta del { $day }
letter-reply = Estas son mis alegaciones sobre su carta del { $day }:
letter-reply-own = [Escriba aquí su versión. ¿Qué pasó? ¿Qué debe saber la administración?]
letter-reply-mind = Por favor, ténganlo en cuenta en su decisión.

letter-time-title = Petición de más tiempo
letter-time-purpose = Así pide un último día posterior para la respuesta o los documentos.
letter-time-subject = Petición de más tiempo sobre su carta del { $day }
letter-time = Necesito más tiempo para responder a su carta del { $day }.
letter-time-until = Por favor, amplíen el plazo hasta el [fecha].
letter-time-why = Mi motivo: [Escriba aquí por qué necesita más tiempo.]

letter-instalments-title = Petición de pago a plazos (Ratenzahlung)
letter-instalments-purpose = Así pide poder pagar en varias partes.
letter-instalments-subject = Petición de pago a plazos (Ratenzahlung), su carta del { $day }
letter-debt = En su carta del { $day } me piden { $sum }.
letter-debt-unclear = En su carta del { $day } me piden dinero.
letter-instalments = No puedo pagar este importe de una sola vez. Pido el pago a plazos (Ratenzahlung).
letter-instalments-offer = Puedo pagar [importe] euros al mes, por primera vez el [fecha].
letter-means = Mis ingresos al mes: [importe] euros. Mis gastos al mes: [importe] euros.
letter-why = Mi motivo: [Escriba aquí por qué no puede pagar.]
letter-enclosed = Adjunto justificantes: [por ejemplo un extracto de cuenta o una resolución del Jobcenter]
letter-no-enforcement = Por favor, no inicien la ejecución forzosa (Vollstreckung) hasta que hayan decidido sobre ello.

letter-deferral-title = Petición de aplazamiento (Stundung): pagar más tarde
letter-deferral-purpose = Así pide no tener que pagar hasta más tarde.
letter-deferral-subject = Solicitud de aplazamiento del pago (Stundung), su carta del { $day }
letter-deferral = No puedo pagar este importe ahora. Solicito el aplazamiento del pago (Stundung) hasta el [fecha].

letter-waiver-title = Petición de condonación (Erlass): no tener que pagar
letter-waiver-purpose = Así pide no tener que pagar, porque el pago le causa grave necesidad.
letter-waiver-subject = Solicitud de condonación de la deuda (Erlass), su carta del { $day }
letter-waiver = Este pago me causa grave necesidad. Solicito la condonación de la deuda (Erlass).
letter-waiver-else = Si no es posible, pido el aplazamiento del pago (Stundung) o el pago a plazos (Ratenzahlung).

letter-file-title = Petición de consulta del expediente (Akteneinsicht)
letter-file-purpose = Así puede leer lo que la administración ha reunido sobre su caso.
letter-file-subject = Solicitud de consulta del expediente (Akteneinsicht), su carta del { $day }
letter-file = Sobre su carta del { $day }, solicito consultar el expediente (Akteneinsicht).
letter-file-law = Sobre su carta del { $day }, solicito consultar el expediente (Akteneinsicht, { $law }).
letter-file-how = Por favor, envíenme copias o denme una cita.

letter-address-title = Comunicar una dirección nueva
letter-address-purpose = Así le llegan las próximas cartas.
letter-address-subject = Mi dirección nueva
letter-address = He cambiado de domicilio. Desde el [fecha] vivo aquí:
letter-address-new = [calle y número, código postal y localidad]
letter-address-use = Por favor, envíen todas las cartas a esta dirección.

letter-paid-title = Comunicar que usted ha pagado
letter-paid-purpose = Así muestra que su pago está en camino o ya ha llegado.
letter-paid-subject = Mi pago por su carta del { $day }
letter-paid = He transferido el importe de { $sum } el [fecha].
letter-paid-unclear = He transferido el importe el [fecha].
letter-paid-account = Transferido a este número de cuenta (IBAN): { $iban }
letter-paid-reference = Concepto de la transferencia (Verwendungszweck): { $reference }
letter-paid-proof = Adjunto una copia del extracto de cuenta.
letter-paid-check = Por favor, compruébenlo. Por favor, confírmenme que ya no debo nada.

letter-note-fill = Compruebe todos los datos. Complete en alemán los lugares entre corchetes.
letter-note-by = La carta debe haber llegado a más tardar el { $day }.
letter-note-late = Probablemente el último día fue el { $day }. Busque asesoramiento enseguida.
letter-note-signed = Imprima la carta y fírmela. Un correo electrónico simple no basta ({ $law }).
letter-note-in_person = También puede ir allí y hacer que lo escriban por usted. Eso se llama «zur Niederschrift».
letter-note-email = También puede enviar la carta con un correo electrónico simple ({ $law }).
letter-note-court-form = Lo mejor es usar el formulario que acompaña al requerimiento judicial de pago (Mahnbescheid).
letter-note-free = Esta carta no necesita una forma especial. Casi siempre basta también un correo electrónico.
letter-note-proof = Usted debería poder demostrar que llegó. Pida que le confirmen la entrega.
letter-note-copy = Guarde una copia.
letter-note-no-objection = Esta carta no es una oposición (Widerspruch). El plazo para la oposición sigue corriendo.
letter-note-no-extension = Esto no amplía el plazo para oposición (Widerspruch), impugnación (Einspruch) o demanda judicial (Klage).
letter-note-silence = Sobre el asunto puede guardar silencio. Solo sus datos personales son obligatorios (§ 111 OWiG).
letter-note-accused = Sobre el asunto puede guardar silencio. Busque antes asesoramiento.
letter-note-witness = Puede negarse a declarar contra usted y contra familiares cercanos (§ 52 y § 55 StPO).
letter-note-pay = Por ahora tiene que pagar de todos modos.

letter-advice-authority = Pregunte a la administración. Tiene que decirle qué derechos tiene usted.
letter-advice-court = ¿Tiene poco dinero? Entonces pregunte en el juzgado local (Amtsgericht) por la ayuda para asesoramiento jurídico (Beratungshilfe). Un bufete de abogados le asesora entonces por 15 euros como máximo.
letter-advice-public = ¿Tiene poco dinero? Entonces pregunte en el asesoramiento jurídico público (Öffentliche Rechtsberatung) de su ciudad.
letter-advice-social = Por ejemplo, Caritas, Diakonie y AWO asesoran gratis. Asociaciones sociales como VdK y SoVD ayudan a sus miembros.
letter-advice-debt = Un servicio de asesoramiento sobre deudas (Schuldnerberatung) asesora, casi siempre gratis. También asesoran los centros de consumidores (Verbraucherzentrale), a menudo por poco dinero.
letter-advice-migration = El asesoramiento para migrantes (Migrationsberatung) es gratis, por ejemplo en Caritas, Diakonie o AWO.
letter-advice-tax = Sobre impuestos, las asociaciones de ayuda fiscal (Lohnsteuerhilfeverein) asesoran a sus miembros. También asesoran los asesores fiscales (Steuerberatung).
