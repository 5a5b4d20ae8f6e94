# Letters to send: the Turkish translation beside the German letter, and what to mind. Square brackets stay.
# $day is a date or "[gün ay yıl]": it stands before "tarihli", which fits both.

## Parts of every letter

letter-line = { $text }
letter-blank-name = [adınız ve soyadınız]
letter-blank-street = [sokağınız ve kapı numaranız]
letter-blank-town = [posta kodunuz ve şehriniz]
letter-blank-authority = [kurumun adı ve adresi]
letter-blank-day = [gün ay yıl]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Konu satırınız: “{ $title }”
letter-reference = { $label }: { $value }
letter-salutation = Sayın yetkililer,
letter-confirm = Lütfen bu mektubun ulaştığını bana yazılı olarak onaylayın.
letter-closing = Saygılarımla
letter-signature = [imzanız]

## Objection to keep the deadline

letter-objection-title = İtiraz etmek (Widerspruch veya Einspruch)
letter-objection-purpose = Bununla süreye uyarsınız. Gerekçelerinizi daha sonra gönderebilirsiniz.
letter-widerspruch-subject = { $day } tarihli kararınıza itiraz (Widerspruch)
letter-widerspruch = { $day } tarihli kararınıza itiraz (Widerspruch) ediyorum.
letter-einspruch-subject = { $day } tarihli kararınıza itiraz (Einspruch)
letter-einspruch = { $day } tarihli kararınıza itiraz (Einspruch) ediyorum.
letter-fine-subject = { $day } tarihli para cezası kararınıza itiraz (Einspruch)
letter-fine = { $day } tarihli para cezası kararınıza (Bußgeldbescheid) itiraz (Einspruch) ediyorum.
letter-penalty-subject = { $day } tarihli ceza kararnamesine itiraz (Einspruch)
letter-penalty = { $day } tarihli ceza kararnamesine (Strafbefehl) itiraz (Einspruch) ediyorum.
letter-order-subject = Mahkemenin { $day } tarihli ödeme emrine itiraz (Widerspruch)
letter-order = Mahkemenin { $day } tarihli ödeme emrine (Mahnbescheid) itiraz (Widerspruch) ediyorum. Alacağın tamamına itiraz ediyorum.
letter-enforcement-subject = Mahkemenin { $day } tarihli icra kararına itiraz (Einspruch)
letter-enforcement = Mahkemenin { $day } tarihli icra kararına (Vollstreckungsbescheid) itiraz (Einspruch) ediyorum.
letter-reasons-later = Gerekçelerimi size sonra göndereceğim. Lütfen ondan önce karar vermeyin.
letter-reasons-open = Olay hakkındaki görüşümü daha sonra bildireceğim.
letter-restore = Eski hâle getirme (Wiedereinsetzung in den vorigen Stand) talep ediyorum. Kusurum olmadan daha önce yazamadım.
letter-restore-why = [Buraya yazın: Size ne engel oldu? Ne zamandan beri yeniden mümkün?]
letter-suspend = Bu konuda karar verinceye kadar lütfen yürütmeyi durdurun (Aussetzung der Vollziehung, { $law }).

## Reply to a hearing or a question

letter-reply-title = Görüş sormaya veya bir soruya cevap (Anhörung)
letter-reply-purpose = Bununla kurum karar vermeden önce görüşünüzü bildirirsiniz.
letter-reply-subject = { $day } tarihli mektubunuza cevabım
letter-reply = { $day } tarihli mektubunuz hakkındaki görüşüm şöyledir:
letter-reply-own = [Görüşünüzü buraya yazın. Ne oldu? Kurum neyi bilmeli?]
letter-reply-mind = Lütfen kararınızda bunu dikkate alın.

## More time

letter-time-title = Daha fazla zaman isteme
letter-time-purpose = Bununla cevap veya belgeler için daha geç bir son gün istersiniz.
letter-time-subject = { $day } tarihli mektubunuz için daha fazla zaman ricası
letter-time = { $day } tarihli mektubunuza cevap vermek için daha fazla zamana ihtiyacım var.
letter-time-until = Lütfen süreyi [gün ay yıl] tarihine kadar uzatın.
letter-time-why = Nedenim: [Neden daha fazla zamana ihtiyacınız olduğunu buraya yazın.]

## Paying in instalments, later, or not at all

letter-instalments-title = Taksitle ödeme ricası (Ratenzahlung)
letter-instalments-purpose = Bununla birkaç parça hâlinde ödemek için izin istersiniz.
letter-instalments-subject = { $day } tarihli mektubunuz için taksitle ödeme ricası (Ratenzahlung)
letter-debt = { $day } tarihli mektubunuzda benden { $sum } istiyorsunuz.
letter-debt-unclear = { $day } tarihli mektubunuzda benden para istiyorsunuz.
letter-instalments = Bu tutarı bir defada ödeyemiyorum. Taksitle ödeme (Ratenzahlung) rica ediyorum.
letter-instalments-offer = Ayda [tutar] euro ödeyebilirim, ilk olarak [gün ay yıl] tarihinde.
letter-means = Aylık gelirim: [tutar] euro. Aylık giderim: [tutar] euro.
letter-why = Nedenim: [Neden ödeyemediğinizi buraya yazın.]
letter-enclosed = Kanıt belgelerini ekliyorum: [örneğin hesap özeti veya Jobcenter kararı]
letter-no-enforcement = Bu konuda karar verinceye kadar lütfen cebri icraya (Vollstreckung) başvurmayın.

letter-deferral-title = Ödemenin ertelenmesi ricası (Stundung): daha sonra ödemek
letter-deferral-purpose = Bununla daha sonra ödemek için izin istersiniz.
letter-deferral-subject = { $day } tarihli mektubunuz için ödemenin ertelenmesi başvurusu (Stundung)
letter-deferral = Bu tutarı şimdi ödeyemiyorum. Ödemenin [gün ay yıl] tarihine kadar ertelenmesini (Stundung) talep ediyorum.

letter-waiver-title = Borcun silinmesi ricası (Erlass): ödemek zorunda kalmamak
letter-waiver-purpose = Bununla, ödeme sizi zor duruma düşürdüğü için borçtan vazgeçilmesini istersiniz.
letter-waiver-subject = { $day } tarihli mektubunuz için borcun silinmesi başvurusu (Erlass)
letter-waiver = Bu ödeme beni zor duruma düşürüyor. Borcumun silinmesini (Erlass) talep ediyorum.
letter-waiver-else = Bu mümkün değilse ödemenin ertelenmesini (Stundung) veya taksitle ödemeyi (Ratenzahlung) rica ediyorum.

## Access to the file

letter-file-title = Dosyayı inceleme ricası (Akteneinsicht)
letter-file-purpose = Bununla kurumun sizinle ilgili topladığı belgeleri okuyabilirsiniz.
letter-file-subject = { $day } tarihli mektubunuz için dosyayı inceleme başvurusu (Akteneinsicht)
letter-file = { $day } tarihli mektubunuzla ilgili dosyayı inceleme (Akteneinsicht) talebinde bulunuyorum.
letter-file-law = { $day } tarihli mektubunuzla ilgili dosyayı inceleme (Akteneinsicht, { $law }) talebinde bulunuyorum.
letter-file-how = Lütfen bana kopyalarını gönderin veya bir randevu verin.

## Change of address

letter-address-title = Yeni adresi bildirme
letter-address-purpose = Böylece sonraki mektuplar size ulaşır.
letter-address-subject = Yeni adresim
letter-address = Taşındım. [gün ay yıl] tarihinden beri bu adreste oturuyorum:
letter-address-new = [sokak ve kapı numarası, posta kodu ve şehir]
letter-address-use = Lütfen bütün mektupları bu adrese gönderin.

## "I have paid"

letter-paid-title = Ödediğinizi bildirme
letter-paid-purpose = Bununla ödemenizin yolda olduğunu veya ulaştığını gösterirsiniz.
letter-paid-subject = { $day } tarihli mektubunuzla ilgili ödemem
letter-paid = { $sum } tutarını [gün ay yıl] tarihinde havale ettim.
letter-paid-unclear = Tutarı [gün ay yıl] tarihinde havale ettim.
letter-paid-account = Havale yapılan hesap numarası (IBAN): { $iban }
letter-paid-reference = Havale açıklaması (Verwendungszweck): { $reference }
letter-paid-proof = Hesap özetinin bir kopyasını ekliyorum.
letter-paid-check = Lütfen bunu kontrol edin. Lütfen borcumun kalmadığını bana onaylayın.

## What to mind, in the reader's language

letter-note-fill = Bütün bilgileri kontrol edin. Köşeli parantez içindeki yerleri Almanca doldurun.
letter-note-by = Mektup { $day } gününe kadar ulaşmış olmalıdır.
letter-note-late = Son gün büyük olasılıkla şuydu: { $day }. Hemen danışın.
letter-note-signed = Mektubu yazdırın ve imzalayın. Basit bir e-posta yetmez ({ $law }).
letter-note-in_person = Ayrıca oraya gidip bunu yazdırabilirsiniz. Bunun Almancası “zur Niederschrift” (sözlü beyanın tutanağa geçirilmesi).
letter-note-email = Mektubu basit bir e-postayla da gönderebilirsiniz ({ $law }).
letter-note-court-form = En iyisi, mahkemenin ödeme emriyle (Mahnbescheid) gelen formu kullanmaktır.
letter-note-free = Bu mektup için özel bir biçim gerekmez. Çoğu zaman e-posta da yeterlidir.
letter-note-proof = Mektubun ulaştığını gösterebilmelisiniz. Teslim ettiğinizde bunu onaylatın.
letter-note-copy = Bir kopyasını saklayın.
letter-note-no-objection = Bu mektup bir itiraz (Widerspruch) değildir. İtiraz süresi işlemeye devam eder.
letter-note-no-extension = İtiraz (Widerspruch veya Einspruch) ya da dava (Klage) süresi bununla uzamaz.
letter-note-silence = Olay hakkında bir şey söylemek zorunda değilsiniz. Yalnız kimlik bilgileriniz zorunludur (§ 111 OWiG).
letter-note-accused = Olay hakkında bir şey söylemek zorunda değilsiniz. Önce danışın.
letter-note-witness = Kendinizi ve yakın akrabalarınızı suçlamak zorunda değilsiniz (§ 52 ve § 55 StPO).
letter-note-pay = Yine de şimdilik ödemeniz gerekir.

## Where advice is free or cheap, in the reader's language

letter-advice-authority = Kuruma sorun. Haklarınızı size söylemek zorundadır.
letter-advice-court = Paranız az mı? O zaman Amtsgericht’e (yerel mahkeme) Beratungshilfe (hukuki danışma yardımı) sorun. Bir avukatlık bürosu size en fazla 15 euroya danışmanlık yapar.
letter-advice-public = Paranız az mı? O zaman şehrinizdeki kamu hukuk danışmanlığına (Öffentliche Rechtsberatung) sorun.
letter-advice-social = Örneğin Caritas, Diakonie ve AWO ücretsiz danışmanlık yapar. VdK ve SoVD gibi sosyal dernekler üyelerine yardım eder.
letter-advice-debt = Borç konusunda borç danışmanlığı (Schuldnerberatung) bilgi verir, çoğu zaman ücretsiz. Tüketici merkezleri (Verbraucherzentrale) de danışmanlık yapar, çoğu zaman az bir ücretle.
letter-advice-migration = Göç danışmanlığı (Migrationsberatung) ücretsiz bilgi verir, örneğin Caritas, Diakonie veya AWO’da.
letter-advice-tax = Lohnsteuerhilfeverein adlı dernekler üyelerine vergi danışmanlığı yapar. Vergi danışmanları (Steuerberatung) da bilgi verir.
