# What went wrong, in Spanish: error-CODE says what happened, error-CODE-next what to do.

error-nothing-kept = No hemos guardado nada de su carta.

error-not_a_picture = Este archivo no es una imagen ni un PDF.
error-not_a_picture-next = Use una foto (JPEG, PNG o WebP) o un PDF.

error-corrupt = Este archivo está dañado.
error-corrupt-next = Haga otra foto o elija el archivo otra vez.

error-too_small = Esta imagen es demasiado pequeña para leerla.
error-too_small-next = Haga otra foto en la que se vea toda la hoja.

error-too_many_pixels = Esta imagen es demasiado grande.
error-too_many_pixels-next = Ajuste la cámara a un tamaño de imagen más pequeño.

error-too_large = Es demasiado grande.
error-too_large-next = Todas las páginas juntas pueden tener como máximo { $megabytes } MB. Haga fotos en lugar de archivos grandes.

error-too_many_pages = Son demasiadas páginas.
error-too_many_pages-next = El número máximo de páginas es: { $pages }. Elija solo las páginas de una carta.

error-no_pages = Todavía no ha elegido ningún archivo.
error-no_pages-next = Haga una foto de su carta o elija un archivo.

error-pdf_password = Este PDF está protegido con una contraseña.
error-pdf_password-next = Guarde el PDF sin contraseña o fotografíe el papel.

error-pdf_too_many_pages = Este PDF tiene demasiadas páginas.
error-pdf_too_many_pages-next = El número máximo de páginas es: { $pages }. Fotografíe solo las páginas de una carta.

error-pdf_broken = Este PDF está dañado.
error-pdf_broken-next = Descargue el PDF otra vez o fotografíe el papel.

error-no_text = No hemos encontrado texto en la imagen.
error-no_text-next = Ponga la hoja plana. Haga otra foto.

error-no_text_dark = La imagen es demasiado oscura. No podemos leer nada.
error-no_text_dark-next = Vaya a un lugar con luz. Haga otra foto.

error-no_text_blurred = La imagen está borrosa. No podemos leer nada.
error-no_text_blurred-next = Sujete el teléfono sin moverlo. Haga otra foto.

error-no_text_far = La letra en la imagen es demasiado pequeña.
error-no_text_far-next = Acérquese más. La hoja debe llenar la imagen.

error-no_text_blank = La hoja en la imagen está vacía.
error-no_text_blank-next = Dé la vuelta a la hoja. Haga otra foto.

error-foreign_language = Esta carta no está en alemán.
error-foreign_language-next = Solo podemos leer cartas en alemán.

error-two_letters = Las páginas son probablemente de dos cartas distintas.
error-two_letters-next = Envíe siempre una sola carta.

error-busy = En este momento muchas personas usan esta página.
error-busy-next = Espere un minuto. Después inténtelo otra vez.

error-already_reading = Ya estamos leyendo su carta.
error-already_reading-kept = Su carta está solo en la memoria temporal.
error-already_reading-next = Espere un momento hasta que terminemos.

error-timeout = La lectura ha durado demasiado.
error-timeout-next = Inténtelo otra vez, mejor con otra foto.

error-cancelled = Usted ha parado la lectura.
error-cancelled-next = Puede empezar de nuevo.

error-incomplete = El archivo no ha llegado completo.
error-incomplete-next = Compruebe su conexión a internet. Después inténtelo otra vez.

error-expired = Su carta ya no está.
error-expired-kept = Borramos cada carta si nadie la usa durante un tiempo.
error-expired-next = Envíe la carta otra vez.

error-bad_correction = Este dato no corresponde a la carta.
error-bad_correction-kept = Sus datos no han cambiado.
error-bad_correction-next = Compruebe el día. No puede estar en el futuro.

error-no_question = No ha llegado ninguna pregunta.
error-no_question-kept = Su carta todavía está aquí.
error-no_question-next = Vuelva atrás y escriba su pregunta.

error-not_found = Esta página no existe.
error-not_found-next = Vaya a la página de inicio.

error-internal = Se ha producido un error en nuestro lado.
error-internal-next = Inténtelo otra vez. Si no sirve, pregunte directamente a la administración.
