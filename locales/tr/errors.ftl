# What went wrong, by the stable code of the error: error-CODE says what happened, error-CODE-next what to do.

error-nothing-kept = Mektubunuzdan hiçbir şey kaydetmedik.

error-not_a_picture = Bu dosya bir resim veya PDF değil.
error-not_a_picture-next = Bir fotoğraf (JPEG, PNG veya WebP) ya da bir PDF seçin.

error-corrupt = Bu dosya bozuk.
error-corrupt-next = Yeni bir fotoğraf çekin veya dosyayı bir kez daha seçin.

error-too_small = Bu resim okumak için çok küçük.
error-too_small-next = Bütün sayfanın göründüğü yeni bir fotoğraf çekin.

error-too_many_pixels = Bu resim çok büyük.
error-too_many_pixels-next = Kamerayı daha küçük bir resim boyutuna ayarlayın.

error-too_large = Bu çok büyük.
error-too_large-next = Bütün sayfalar birlikte en fazla { $megabytes } MB olabilir. Büyük dosya yerine fotoğraf çekin.

error-too_many_pages = Sayfa sayısı çok fazla.
error-too_many_pages-next = En fazla { $pages } sayfa olabilir. Yalnız bir mektubun sayfalarını seçin.

error-no_pages = Henüz dosya seçmediniz.
error-no_pages-next = Mektubunuzun fotoğrafını çekin veya bir dosya seçin.

error-pdf_password = Bu PDF bir şifreyle korunuyor.
error-pdf_password-next = PDF dosyasını şifresiz kaydedin veya kâğıdın fotoğrafını çekin.

error-pdf_too_many_pages = Bu PDF dosyasında çok fazla sayfa var.
error-pdf_too_many_pages-next = En fazla { $pages } sayfa olabilir. Yalnız bir mektubun sayfalarını fotoğraflayın.

error-pdf_broken = Bu PDF bozuk.
error-pdf_broken-next = PDF dosyasını bir kez daha indirin veya kâğıdın fotoğrafını çekin.

error-no_text = Resimde yazı bulamadık.
error-no_text-next = Kâğıdı düz bir yere koyun. Yeni bir fotoğraf çekin.

error-no_text_dark = Resim çok karanlık. Hiçbir şey okuyamıyoruz.
error-no_text_dark-next = Aydınlık bir yere geçin. Yeni bir fotoğraf çekin.

error-no_text_blurred = Resim bulanık. Hiçbir şey okuyamıyoruz.
error-no_text_blurred-next = Telefonu sabit tutun. Yeni bir fotoğraf çekin.

error-no_text_far = Resimdeki yazı çok küçük.
error-no_text_far-next = Yaklaşın. Kâğıt resmi doldurmalı.

error-no_text_blank = Resimdeki kâğıt boş.
error-no_text_blank-next = Kâğıdın arkasını çevirin. Yeni bir fotoğraf çekin.

error-foreign_language = Bu mektup Almanca değil.
error-foreign_language-next = Yalnız Almanca mektupları okuyabiliyoruz.

error-two_letters = Sayfalar büyük olasılıkla iki ayrı mektuba ait.
error-two_letters-next = Her defasında yalnız bir mektup gönderin.

error-busy = Şu anda bu sayfayı çok kişi kullanıyor.
error-busy-next = Bir dakika bekleyin. Sonra yeniden deneyin.

error-already_reading = Mektubunuzu zaten okuyoruz.
error-already_reading-kept = Mektubunuz yalnız geçici bellekte duruyor.
error-already_reading-next = Biz bitirene kadar kısa bir süre bekleyin.

error-timeout = Okuma çok uzun sürdü.
error-timeout-next = Yeniden deneyin, en iyisi yeni bir fotoğrafla.

error-cancelled = Okumayı durdurdunuz.
error-cancelled-next = Yeniden başlayabilirsiniz.

error-incomplete = Dosya tam olarak ulaşmadı.
error-incomplete-next = İnternet bağlantınızı kontrol edin. Sonra yeniden deneyin.

error-expired = Mektubunuz artık burada değil.
error-expired-kept = Bir süre kimsenin kullanmadığı her mektubu sileriz.
error-expired-next = Mektubu bir kez daha yükleyin.

error-bad_correction = Bu bilgi mektuba uymuyor.
error-bad_correction-kept = Bilgileriniz değişmedi.
error-bad_correction-next = Günü kontrol edin. Gelecekte bir gün olamaz.

error-no_question = Bize soru ulaşmadı.
error-no_question-kept = Mektubunuz hâlâ burada.
error-no_question-next = Geri dönün ve sorunuzu yazın.

error-not_found = Böyle bir sayfa yok.
error-not_found-next = Başlangıç sayfasına gidin.

error-internal = Bizim tarafımızda bir hata oluştu.
error-internal-next = Yeniden deneyin. Yine olmazsa doğrudan kuruma sorun.
