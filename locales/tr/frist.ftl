# The deadline calculator, a page that the server writes.

ui-frist-title = Süreyi hesapla
ui-frist-lead = Bir kurumdan gelen mektuba ne zamana kadar itiraz edebilirsiniz? Burada o günü hesaplıyoruz.
ui-frist-kind = Bu ne tür bir mektup?
ui-frist-kind-hint = Başlıktan bir kelime yazın. Sonra listeden seçin.
ui-frist-kind-choose = Bu mektuplardan hangisi?
ui-frist-dated = Mektubun üzerinde hangi tarih yazıyor?
ui-frist-dated-hint = Çoğu kez üstte, genellikle sağdadır.
ui-frist-send = Hesapla
ui-frist-change = Bilgileri değiştir
ui-frist-address = Bu sayfanın adresinde bilgileriniz vardır. Böylece sonucu kaydedebilir veya gönderebilirsiniz.
ui-frist-needed = Daha bilmemiz gerekenler
ui-frist-assumed = Varsaydıklarımız
ui-frist-assumed-page = Mektup haklarınızı doğru açıklıyor. Orada başka bir süre mi yazıyor? O zaman kısa olan süreye uyun.
ui-frist-none = Böyle bir mektuba karşı çoğu kez itiraz (Widerspruch) veya dava (Klage) yoktur. Mektupta bir randevu veya süre olup olmadığına bakın.
ui-frist-on-page = Böyle bir mektup için süre hesaplayamıyoruz. Mektuba bakın. Orada ne yapabileceğiniz ve ne zamana kadar yapabileceğiniz yazar.
ui-frist-error = Lütfen bilgilerinizi kontrol edin
ui-frist-error-kind = Lütfen mektubun türünü seçin.
ui-frist-error-kind-unknown = Bu mektup türünü bilmiyoruz: “{ $typed }”. Başlıktan başka bir kelime deneyin.
ui-frist-error-kind-several = Bu birkaç mektuba uyuyor. Lütfen birini seçin.
ui-frist-error-no-such-day = Böyle bir gün yok: “{ $typed }”.
ui-frist-error-unreadable = Bu bir tarih değil: “{ $typed }”. Gün, ay ve yıl gerekiyor.
ui-frist-error-old = Bu gün çok eski. Yalnız 2000 yılından sonrasını hesaplıyoruz.
ui-frist-error-future = Bu gün gelecekte.
ui-frist-error-before = Mektup, tarihinden önce gelmiş olamaz.
ui-frist-error-no-day = Mektubun tarihi veya geldiği gün gerekiyor.
ui-frist-error-choice = Böyle bir seçenek yok.
