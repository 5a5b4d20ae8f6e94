# The interface. The page in the browser fills the variables itself, so these messages choose no plural forms.

language-name = Türkçe
format-locale = tr-TR
format-euro = { $number }{ "\u00A0" }€

## On every page

ui-name = Resmî mektubunuzu anlayın
ui-skip = İçeriğe geç
ui-languages = Diller
ui-foot = Bu sayfa hukuki danışmanlık değildir. Geçerli olan, mektupta yazandır.
ui-about-link = Bu sayfa hakkında
ui-back = Başa dön
ui-back-to = Geri dön: { $site }
ui-close = Kapat
ui-cancel = İptal
ui-colon = :

## Start

ui-start-title = Resmî mektupta ne yazdığını anlayın
ui-start-lead = Bir fotoğraf çekin. Ne yapmanız gerektiğini ve ne zamana kadar olduğunu basit sözlerle söyleriz.
ui-take-photo = Fotoğraf çek
ui-choose-files = Dosya seç
ui-take-more = Bir sayfa daha çek
ui-choose-more = Başka dosyalar da seç
ui-send = Mektubu şimdi oku
ui-promise-alone = Resim bu hizmetin geçici belleğinde kalır. Başka kimse görmez.
ui-promise-gone = { $minutes } dakika kullanılmazsa her şey silinir. Siz de hemen silebilirsiniz.
ui-promise-program = Mektubu bir program okur. Yanılabilir.
ui-samples-title = Elinizde mektup yok mu?
ui-sample-dog-tax = Örneğe bakın: köpek vergisi
ui-sample-jobcenter = Örneğe bakın: Jobcenter mektubu
ui-deleted = Mektubunuz silindi.

## Pages before they are sent

ui-page = Sayfa { $page }
ui-page-earlier = Sayfa { $page }: öne al
ui-page-later = Sayfa { $page }: arkaya al
ui-page-remove = Sayfa { $page }: kaldır
ui-page-moved = Yeni sırası: sayfa { $page }.
ui-page-removed = Sayfa { $page } kaldırıldı.
ui-pages-chosen = Seçilen sayfalar: { $count }
ui-uploading = Gönderiliyor: %{ $percent }
ui-upload-cancelled = Gönderme durduruldu.

## While reading

ui-waiting-title = Mektubunuz okunuyor
ui-waiting-hint = Bu çoğu zaman yalnız birkaç saniye sürer.
ui-step-opening = Resimler açılıyor
ui-step-queued = Bekleniyor. Sizden önceki mektuplar: { $ahead }
ui-step-reading = Metin okunuyor
ui-step-page = Sayfa okunuyor: { $page } / { $of }
ui-step-computing = Günler ve tutarlar hesaplanıyor

## Result

ui-warning = Lütfen dikkat edin
ui-example = Bu bir örnek. Bugünün tarihi şuymuş gibi hesaplıyoruz: { $day }.
ui-what-more = Bu mektup hakkında daha fazlası
ui-todo = Yapmanız gerekenler
ui-money = Para
ui-object = Karara katılmıyorsanız
ui-otherwise = Hiçbir şey yapmazsanız
ui-contact = Kime sorabilirsiniz
ui-letter = Mektubunuz
ui-letter-hint = Bir satıra dokunun. O zaman oradan ne okuduğumuzu görürsünüz.
ui-deadline-objection = İtiraz (Widerspruch veya Einspruch)
ui-deadline-court = Dava (Klage)
ui-deadline-payment = Ödeme
ui-deadline-reply = Cevap
ui-deadline-submit = Belgeler veya başvuru
ui-deadline-appointment = Randevu
ui-deadline-other = Süre
ui-day-unknown = Gün belli değil.
ui-day-past = Bu tarih geçti.
ui-calendar = Tarihleri takvime ekle
ui-why = Neden bu gün?
ui-received = Mektubu başka bir gün aldım
ui-received-unknown = Günü yazın ve süreyi hesaplayın
ui-received-day = Mektubu hangi gün aldınız?
ui-received-hint = Örneğin posta kutusuna geldiği gün. Bilmiyorsanız alanı boş bırakın.
ui-received-said = Siz söylediniz: Mektup { $day } günü geldi.
ui-received-send = Yeniden hesapla
ui-delivery = Mektup nasıl geldi?
ui-delivery-unsaid = Bilmiyorum
ui-delivery-simple = Normal postayla
ui-delivery-pzu = Sarı zarf içinde
ui-delivery-registered = Taahhütlü mektupla (Einschreiben)
ui-delivery-registered-return = İadeli taahhütlü mektupla (Einschreiben mit Rückschein)
ui-delivery-handed-over = Birisi bana elden verdi
ui-delivery-portal = İnternette, bir posta kutusunda
ui-delivery-electronic = E-posta veya De-Mail ile
ui-correct-more = Diğer bilgiler: eyalet, yurt dışı, itiraz
ui-land = Kurum hangi eyalette?
ui-land-unsaid = Bilmiyorum
ui-land-read = Varsayımımız: { $land }
ui-abroad = Yurt dışında oturuyorum
ui-objected = Zaten itiraz ettim (Widerspruch veya Einspruch) ya da dava (Klage) açtım
ui-objected-said = Siz söylediniz: Bunu zaten yaptınız. Yazınız zamanında ulaşmış olmalıdır.
ui-recomputed = Günler yeniden hesaplandı.
ui-recompute-failed = İşlem başarısız oldu. Günler hâlâ eski hâlinde. Lütfen bir kez daha deneyin.
ui-where = Bu nerede yazıyor?
ui-where-show = Mektupta göster
ui-where-page = { "" }(sayfa { $page })
ui-line-says = Bu satırda şöyle yazıyor:
ui-line-nothing = Bundan bir sonuç çıkarmadık.
ui-line-made = Bundan şunu okuduk:
ui-text-read = Okunan metnin tamamı
ui-page-of = Sayfa { $page } / { $of }
ui-picture-alt = Mektubunuzun resmi, sayfa { $page }. Metni altında yazıyor.

## Money and contact

ui-amount-to-pay = Ödenecek
ui-amount-instalment = Taksit
ui-amount-received = Size ödenecek
ui-amount-due = tarih:
ui-pay-recipient = Alıcı
ui-pay-iban = IBAN
ui-pay-bic = BIC
ui-pay-reference = Havale açıklaması (Verwendungszweck)
ui-copy-recipient = Alıcıyı kopyala
ui-copy-iban = IBAN numarasını kopyala
ui-copy-reference = Havale açıklamasını kopyala
ui-copied = Kopyalandı
ui-copy-failed = Burada kopyalama çalışmıyor.
ui-girocode = Bu kodu banka uygulamanızla tarayabilirsiniz. Bütün bilgileri orada kontrol edin.
ui-girocode-alt = Havale için GiroCode. Bütün bilgiler yanında metin olarak yazıyor.
ui-direct-debit = Para hesabınızdan çekilecek. Havale yapmanız gerekmiyor.
ui-contact-name = İlgili kişi
ui-contact-phone = Telefon
ui-contact-email = E-posta
ui-contact-web = İnternet
ui-contact-hours = Görüşme saatleri

## What one can do with the result

ui-tools = Bu sayfa
ui-print = Yazdır
ui-new-letter = Yeni mektup
ui-delete = Şimdi sil
ui-delete-hint = “Şimdi sil” resmi, metni ve bütün bilgileri bu hizmetten hemen kaldırır.

## Choosing the language

ui-language-now = Dil: { $language }

## Words explained, beside a sentence

ui-frist-link = Süreyi hesapla
ui-glossary-link = Zor kelimeler
ui-term-open = “{ $term }” ne demek?

## The summary in German, to show at the counter

ui-office = Kuruma Almanca göster
ui-share = Bunu kurumla konuşun
ui-office-title = Almanca özet
ui-office-hint = Bu sayfayı kurumda gösterin. Burada aynısı Almanca yazıyor.
ui-office-back = Kendi dilinize dönün

## The words of the letter beside a sentence


## Reading aloud

ui-aloud = Sesli oku
ui-aloud-play = Sesli okumayı başlat
ui-aloud-pause = Duraklat
ui-aloud-resume = Okumaya devam et
ui-aloud-stop = Sesli okumayı bitir
ui-aloud-slower = Daha yavaş
ui-aloud-faster = Daha hızlı
ui-aloud-speed = Hız: { $speed }
ui-aloud-sentence = Cümle { $sentence } / { $of }

## Letters to send

ui-letters = Gönderebileceğiniz mektuplar
ui-letters-hint = Bir mektup seçin. Çoğu yer zaten dolduruldu.
ui-letters-own = Biz hiçbir şey göndermiyoruz. Bunu siz yaparsınız.
ui-letters-german = Almanca mektubunuz
ui-letters-translation = Mektubun anlamı
ui-letters-translation-hint = Yalnız Almanca metni gönderin.
ui-letters-notes = Lütfen dikkat edin
ui-letters-advice = Nereye danışabilirsiniz
ui-letters-reset = Değişiklikleri geri al
ui-letters-lost = Değişiklikleriniz yalnız bu sayfa açıkken kalır.
ui-letters-print = Mektubu yazdır
ui-letters-copy = Metni kopyala
ui-letters-download = Metin dosyası olarak kaydet
ui-letters-back = Sonuca dön

## Accessibility, at the foot of every page

ui-accessibility-link = Erişilebilirlik
ui-accessibility-report-link = Engel bildir

## Errors and other pages

ui-failed-title = İşlem başarısız oldu
ui-failed-page = Sorun şu sayfada: { $page }.
ui-again = Yeniden dene
ui-missing-title = Böyle bir sayfa yok
ui-missing-text = Belki adres yanlış. Mektubunuz bundan etkilenmedi.
ui-about-title = Bu sayfa hakkında
ui-about-what = Sayfa ne yapabilir
ui-about-what-text = Sayfa, resmî bir kurumdan gelen Almanca mektubu okur. Bunun için bir fotoğraf, tarama veya PDF gerekir. İçinde ne yazdığını basit sözlerle söyler. Her cümle için mektuptaki yeri gösterir. Günleri kanuna göre hesaplar ve maddeyi yazar.
ui-about-limits = Sayfa ne yapamaz
ui-about-limits-text = Mektubu bir program okur ve yanılabilir. Önemli bilgileri mektupta kendiniz kontrol edin. Sayfa, kararın doğru olup olmadığını söylemez ve danışmanlığın yerine geçmez. Kuruma, sosyal derneklere, tüketici merkezlerine veya bir avukatlık bürosuna danışabilirsiniz.
ui-about-privacy = Mektubunuza ne olur
ui-about-privacy-text = Resim ve metin yalnız bu hizmetin geçici belleğinde durur. Hiçbir şey bir diske veya kayıt dosyasına yazılmaz. Hiçbir şey başkalarına gitmez. { $minutes } dakika kullanılmazsa veya “Şimdi sil” ile her şey yok olur. Bir çerez, tarayıcınızı mektubunuza bağlar. Çerezde yalnız rastgele bir sayı vardır.
ui-about-licences = Lisanslar
ui-about-licences-text = Program, EUPL-1.2 lisanslı özgür yazılımdır. Tasarım: KERN-UX, EUPL-1.2. Yazı tipi: Fira Sans, SIL Open Font License 1.1. Metin tanıma: PP-OCRv6, Apache-2.0.
