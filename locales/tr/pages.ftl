# Pages that only the server writes: words explained, accessibility statement.

## Words explained, all on one page

ui-glossary-title = Resmî kararlardaki zor kelimeler
ui-glossary-lead = Bu kelimeler resmî mektuplarda sık geçer. Burada onları açıklıyoruz.
ui-glossary-search = Kelime ara
ui-glossary-search-send = Ara
ui-glossary-found = Bulunan kelimeler: { $count }
ui-glossary-none = Bu kelime bizde yok: “{ $typed }”. Kuruma sorun.
ui-glossary-all = Bütün kelimeleri göster

## Accessibility statement

ui-accessibility-title = Erişilebilirlik beyanı
ui-accessibility-owner = Bu sayfadan sorumlu olan: { $owner }
ui-accessibility-lead = Bu sayfayı herkes kullanabilmelidir, engelli insanlar da.
ui-accessibility-rules = Hangi kurallar geçerli
ui-accessibility-rules-text = Engelli Eşitliği Kanunu (BGG), § 12a ve § 12b geçerlidir. Ayrıntılar Erişilebilir Bilişim Yönetmeliği’nde (BITV 2.0) yazar. Eyaletler ve belediyeler için kendi eyaletlerinin kanunları geçerlidir. Hedefimiz uluslararası WCAG 2.2 kuralları, AA düzeyidir.
ui-accessibility-status = Şimdiden çalışanlar
ui-accessibility-status-text = Bu sayfa kuralların büyük bölümüne uyar. Eksikler sonraki bölümde yazar.
ui-accessibility-gaps = Henüz çalışmayanlar
ui-accessibility-gap-picture = Mektubunuzun fotoğrafı bir resimdir. Okunan yazı, resmin altında metin olarak durur.
ui-accessibility-gap-reading = Fotoğraf kötüyse okunan metinde hatalar olabilir.
ui-accessibility-gap-voice = Sesli okuma yalnız cihazınızda diliniz için bir ses varsa çalışır.
ui-accessibility-gap-sign = Alman İşaret Dili ile videolar henüz yoktur.
ui-accessibility-gap-easy = Metinler basit dille yazılmıştır, denetlenmiş Kolay Dil (Leichte Sprache) ile değil.
ui-accessibility-checked = Nasıl denetliyoruz
ui-accessibility-checked-text = Kendimiz denetliyoruz. Bir program her sayfayı inceler. İnsanlar sayfayı yalnız klavyeyle dener.
ui-accessibility-date = Bu beyanın tarihi: { $day }.
ui-accessibility-report = Bir engel bildirme
ui-accessibility-report-text = Kullanamadığınız bir şey mi var? O zaman bize yazın veya bizi arayın. Sorunun nerede olduğunu ve hangi cihazı kullandığınızı söyleyin.
ui-accessibility-report-email = E-posta: { $email }
ui-accessibility-report-phone = Telefon: { $phone }
ui-accessibility-report-post = Posta: { $address }
ui-accessibility-report-subject = Barriere auf der Seite „Verstehe deinen Bescheid“
ui-accessibility-report-answer = Sorumlu makam size bir ay içinde cevap verir.
ui-accessibility-report-none = Sorumlu makam buraya henüz iletişim bilgisi yazmadı.
ui-accessibility-enforce = Cevap yardımcı olmazsa
ui-accessibility-enforce-text = O zaman bir uzlaştırma makamına (Schlichtungsstelle) başvurabilirsiniz. Bu makam sizinle kurum arasında aracılık yapar. Bu ücretsizdir ve avukata ihtiyacınız yoktur.
ui-accessibility-enforce-body = Yetkili makam: { $body }
ui-accessibility-enforce-none = Her eyalette böyle bir makam vardır. Onu kuruma sorun.
