# What went wrong, in French: error-CODE says what happened, error-CODE-next what to do.

error-nothing-kept = Nous n’avons rien enregistré de votre courrier.

error-not_a_picture = Ce fichier n’est ni une image ni un PDF.
error-not_a_picture-next = Utilisez une photo (JPEG, PNG ou WebP) ou un PDF.

error-corrupt = Ce fichier est endommagé.
error-corrupt-next = Prenez une nouvelle photo ou choisissez le fichier encore une fois.

error-too_small = Cette image est trop petite pour être lue.
error-too_small-next = Prenez une nouvelle photo où l’on voit toute la feuille.

error-too_many_pixels = Cette image est trop grande.
error-too_many_pixels-next = Réglez l’appareil photo sur une taille d’image plus petite.

error-too_large = C’est trop lourd.
error-too_large-next = Toutes les pages ensemble ne doivent pas dépasser { $megabytes } Mo. Prenez des photos au lieu de gros fichiers.

error-too_many_pages = Il y a trop de pages.
error-too_many_pages-next = Le nombre maximal de pages est : { $pages }. Choisissez seulement les pages d’un seul courrier.

error-no_pages = Vous n’avez pas encore choisi de fichier.
error-no_pages-next = Prenez une photo de votre courrier ou choisissez un fichier.

error-pdf_password = Ce PDF est protégé par un mot de passe.
error-pdf_password-next = Enregistrez le PDF sans mot de passe ou photographiez le papier.

error-pdf_too_many_pages = Ce PDF a trop de pages.
error-pdf_too_many_pages-next = Le nombre maximal de pages est : { $pages }. Photographiez seulement les pages d’un seul courrier.

error-pdf_broken = Ce PDF est endommagé.
error-pdf_broken-next = Téléchargez le PDF encore une fois ou photographiez le papier.

error-no_text = Nous n’avons pas trouvé de texte sur l’image.
error-no_text-next = Posez la feuille à plat. Prenez une nouvelle photo.

error-no_text_dark = L’image est trop sombre. Nous ne pouvons rien lire.
error-no_text_dark-next = Allez à la lumière. Prenez une nouvelle photo.

error-no_text_blurred = L’image est floue. Nous ne pouvons rien lire.
error-no_text_blurred-next = Tenez le téléphone sans bouger. Prenez une nouvelle photo.

error-no_text_far = L’écriture sur l’image est trop petite.
error-no_text_far-next = Approchez-vous. La feuille doit remplir l’image.

error-no_text_blank = La feuille sur l’image est vide.
error-no_text_blank-next = Retournez la feuille. Prenez une nouvelle photo.

error-foreign_language = Ce courrier n’est pas en allemand.
error-foreign_language-next = Nous ne pouvons lire que des courriers en allemand.

error-two_letters = Les pages appartiennent probablement à deux courriers différents.
error-two_letters-next = Envoyez toujours un seul courrier à la fois.

error-busy = Beaucoup de personnes utilisent cette page en ce moment.
error-busy-next = Attendez une minute. Puis essayez encore une fois.

error-already_reading = Nous lisons déjà votre courrier.
error-already_reading-kept = Votre courrier est seulement dans la mémoire vive.
error-already_reading-next = Attendez un peu que nous ayons fini.

error-timeout = La lecture a duré trop longtemps.
error-timeout-next = Essayez encore une fois, de préférence avec une nouvelle photo.

error-cancelled = Vous avez arrêté la lecture.
error-cancelled-next = Vous pouvez recommencer.

error-incomplete = Le fichier n’est pas arrivé en entier.
error-incomplete-next = Vérifiez votre connexion internet. Puis essayez encore une fois.

error-expired = Votre courrier n’est plus là.
error-expired-kept = Nous supprimons chaque courrier que personne n’utilise pendant un certain temps.
error-expired-next = Envoyez le courrier encore une fois.

error-bad_correction = Cette indication ne correspond pas au courrier.
error-bad_correction-kept = Vos indications n’ont pas changé.
error-bad_correction-next = Vérifiez le jour. Il ne peut pas être dans le futur.

error-no_question = Aucune question n’est arrivée.
error-no_question-kept = Votre courrier est toujours là.
error-no_question-next = Revenez en arrière et écrivez votre question.

error-not_found = Cette page n’existe pas.
error-not_found-next = Allez à la page d’accueil.

error-internal = Une erreur s’est produite de notre côté.
error-internal-next = Essayez encore une fois. Si cela n’aide pas, demandez directement à l’administration.
