# The sentences about a letter (notice::telling). Variables stand where no Turkish ending is needed.

## The authority as the subject of a sentence

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

## One sentence that says it all

headline-pay = { $sender } sizden { $sum } istiyor.
headline-pay-charge = { $sender } sizden { $sum } { $charge } istiyor.
headline-pay-money = { $sender } sizden para istiyor.
headline-pay-parts = { $sender } sizden { $parts } parça hâlinde para istiyor.
headline-pay-unnamed = Sizden { $sum } ödemeniz isteniyor.
headline-pay-charge-unnamed = Sizden { $sum } { $charge } ödemeniz isteniyor.
headline-pay-money-unnamed = Sizden para ödemeniz isteniyor.
headline-pay-parts-unnamed = Sizden { $parts } parça hâlinde para ödemeniz isteniyor.
headline-debit = { $sender } hesabınızdan { $sum } çekecek.
headline-debit-charge = { $sender } hesabınızdan { $sum } { $charge } çekecek.
headline-debit-money = { $sender } hesabınızdan para çekecek.
headline-debit-unnamed = Hesabınızdan { $sum } çekilecek.
headline-debit-charge-unnamed = Hesabınızdan { $sum } { $charge } çekilecek.
headline-debit-money-unnamed = Hesabınızdan para çekilecek.
headline-receive = { $sender } size { $sum } ödüyor.
headline-receive-money = { $sender } size para ödüyor.
headline-receive-unnamed = Size { $sum } ödeniyor.
headline-receive-money-unnamed = Size para ödeniyor.
headline-attend = { $sender } size bir randevu verdi.
headline-attend-unnamed = Bir randevunuz var.
headline-reply = { $sender } sizden bir cevap istiyor.
headline-reply-unnamed = Bir mektuba cevap vermeniz isteniyor.
headline-submit = { $sender } sizden belge istiyor.
headline-submit-unnamed = Belge teslim etmeniz isteniyor.
headline-apply = { $sender } size bir başvuruyu hatırlatıyor.
headline-apply-unnamed = Bir başvuru yapabilirsiniz.
headline-write = { $sender } size yazdı.
headline-write-unnamed = Resmî bir mektup aldınız.
headline-from = { $name }: { $main }
headline-about = { $main } Konu: { $kind }.

## The same for a letter that is no notice

headline-advertisement = Bu, resmî bir karar değil. Büyük olasılıkla reklam.
headline-private = Bu, bir kurumun resmî kararı değil.
headline-suspicious = Dikkat: Bu mektup bir dolandırıcılık olabilir.
headline-unclear = Görüntüde resmî bir karar bulamadık.
headline-foreign = Bu mektup Almanca değil.

## What this letter is and who sent it

what-advertisement = Mektup resmî görünüyor, ama size bir şey teklif ediyor.
what-private = Gönderen bir resmî kurum veya mahkeme değil.
what-suspicious = Mektup para istiyor ve dolandırıcılık belirtileri taşıyor.
what-unclear = Size yalnız kesin okuyabildiklerimizi söylüyoruz.
what-foreign = Yalnız Almanca mektupları açıklayabiliyoruz.
what-kind = Konu: { $kind }.
what-title = Mektubun konu satırı: “{ $title }”
what-sender = Gönderen: { $name }
what-addressee = Mektubun gönderildiği kişi: { $name }
what-date = Mektubun tarihi: { $day_day }.
what-reference = { $label }: { $value }

## What you have to do

todo-pay = { $sum } ödeyin.
todo-pay-by = { $day } gününe kadar { $sum } ödeyin.
todo-pay-late = { $day } gününe kadar { $sum } ödemeniz gerekiyordu.
todo-pay-unclear = Mektupta yazan tutarı ödeyin.
todo-pay-unclear-by = { $day } gününe kadar mektupta yazan tutarı ödeyin.
todo-pay-unclear-late = { $day } gününe kadar ödemeniz gerekiyordu.
todo-reply = Mektuba cevap verin.
todo-reply-by = { $day } gününe kadar cevap verin.
todo-reply-late = { $day } gününe kadar cevap vermeniz gerekiyordu.
todo-submit = Mektupta istenenleri teslim edin.
todo-submit-by = { $day } gününe kadar mektupta istenenleri teslim edin.
todo-submit-late = { $day } gününe kadar belgeleri teslim etmeniz gerekiyordu.
todo-attend = Randevuya gelin.
todo-attend-by = { $day } günü randevuya gelin.
todo-attend-clock = { $day } günü saat { $clock } için verilen randevuya gelin.
todo-attend-late = Randevu günü şuydu: { $day }.
todo-apply = Başvuruyu yapın.
todo-apply-by = { $day } gününe kadar başvuruyu yapın.
todo-apply-late = { $day } gününe kadar başvuruyu yapmanız gerekiyordu.
todo-keep = Mektubu saklayın.
todo-note-by = Şu tarihe dikkat edin: { $day }.
todo-note-late = Mektupta şu tarih yazıyor: { $day }.
todo-note = Mektupta bir süre, yani bir son gün yazıyor.
todo-nothing = Şimdi bir şey yapmanız gerekmiyor.
todo-debit = Havale yapmanız gerekmiyor.
todo-debit-day = { $day } günü { $sum } hesabınızdan çekilecek.
todo-debit-balance = Hesapta yeterli para olmasına dikkat edin.
todo-not-found = Mektupta sizin yapmanız gereken bir şey bulamadık.
todo-read-yourself = Yine de mektubu kendiniz okuyun veya birine sorun.
todo-clock = Bunun saati: { $clock }.
todo-label = Bu şununla ilgili: { $label }
todo-words = Mektupta şöyle yazıyor: “{ $words }”
todo-late-pay = Zaten ödediniz mi? O zaman bir daha ödemeniz gerekmez.
todo-late-pay-now = Henüz ödemediniz mi? O zaman en kısa sürede ödeyin.
todo-late-ask = Bunu henüz yapmadınız mı? O zaman hemen kuruma sorun.
todo-advertisement = Her şeyi dikkatle okumadan hiçbir şey ödemeyin.
todo-advertisement-sign = İstemediğiniz hiçbir şeyi imzalamayın.
todo-private = Mektubun doğru olup olmadığını acele etmeden inceleyin.
todo-suspicious = Henüz hiçbir şey ödemeyin.
todo-suspicious-ask = Gerçek kuruma sorun.
todo-suspicious-number = Bunun için bu mektuptaki telefon numarasını kullanmayın.
todo-unclear = Yine de resmî bir karar mı? O zaman yeni bir fotoğraf çekin.
todo-foreign = Almanca olan mektubun fotoğrafını çekin.

## Days

day-today = Bu tarih bugün.
day-tomorrow = Bu tarih yarın.
day-yesterday = Bu tarih dündü.
day-ahead = { $days } gün zamanınız var.
day-ahead-event = Buna { $days } gün var.
day-past = Bu tarih { $days } gün önce geçti.
day-stated = Bu tarih mektupta böyle yazıyor.
day-computed = Bu tarihi biz hesapladık.
day-unknown = Son günü söyleyemiyoruz.
day-unknown-event = Günü söyleyemiyoruz.
day-example = Bir örnek: Mektubu { $received_day } tarihinde aldınız.
day-example-end = O zaman son gün: { $day }.

## The money

money-pay = { $sum } ödemeniz isteniyor.
money-pay-due = { $day } gününe kadar ödenecek: { $sum }
money-claimed = Mektup sizden { $sum } istiyor.
money-pay-nothing = Bir şey ödemeniz gerekmiyor.
money-part = Taksit: { $sum }
money-part-due = { $day } gününe kadar taksit: { $sum }
money-receive = Size { $sum } ödenecek.
money-receive-due = { $day } günü size ödenecek: { $sum }
money-label = Mektupta bunun için şöyle yazıyor: “{ $label }”
money-debit = Para hesabınızdan çekilecek.
money-debit-word = Mektupta bunun adı “Lastschrift” veya “Einzug” (otomatik tahsilat).
money-recipient = Alıcı: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Banka: { $bank }
money-reference = Havalenin açıklama alanına (Verwendungszweck) şunu yazın: { $reference }

## If you do not agree

object-widerspruch = Karara katılmıyor musunuz? O zaman itiraz (Widerspruch) edebilirsiniz.
object-einspruch = Karara katılmıyor musunuz? O zaman itiraz (Einspruch) edebilirsiniz.
object-klage = Karara katılmıyor musunuz? O zaman mahkemede dava (Klage) açabilirsiniz.
object-either = Karara katılmıyor musunuz? O zaman seçin: itiraz (Widerspruch) veya dava (Klage).
object-none = Mektupta itiraz (Widerspruch veya Einspruch) ya da dava (Klage) hakkında bir şey bulamadık.
object-none-reply = Ama cevap verip görüşünüzü bildirebilirsiniz.

object-means-review = O zaman kurum kararını bir kez daha inceler.
object-means-fine = O zaman kurum suçlamayı bir kez daha inceler.
object-means-fine-court = Kararında ısrar ederse çoğu zaman bir mahkeme karar verir.
object-means-trial = O zaman bir mahkeme suçlamayı inceler, çoğu zaman bir duruşmada.
object-means-claim = Bununla mahkemeye şunu söylersiniz: Bunu ödemek zorunda değilim.
object-means-court = O zaman bir mahkeme kararı inceler.
object-means-either = İtirazı (Widerspruch) kurum, davayı (Klage) mahkeme inceler.

object-widerspruch-by = İtirazınız (Widerspruch) { $day } gününe kadar ulaşmış olmalıdır.
object-einspruch-by = İtirazınız (Einspruch) { $day } gününe kadar ulaşmış olmalıdır.
object-klage-by = Davanız (Klage) { $day } gününe kadar mahkemeye ulaşmış olmalıdır.
object-either-by = İtirazınız (Widerspruch) veya davanız (Klage) { $day } gününe kadar ulaşmış olmalıdır.
object-widerspruch-late = İtiraz (Widerspruch) süresinin son günü şuydu: { $day }.
object-einspruch-late = İtiraz (Einspruch) süresinin son günü şuydu: { $day }.
object-klage-late = Dava (Klage) süresinin son günü şuydu: { $day }.
object-either-late = İtiraz (Widerspruch) veya dava (Klage) süresinin son günü şuydu: { $day }.
object-widerspruch-unknown = İtiraz (Widerspruch) için bir süre, yani bir son gün var.
object-einspruch-unknown = İtiraz (Einspruch) için bir süre, yani bir son gün var.
object-klage-unknown = Dava (Klage) için bir süre, yani bir son gün var.
object-either-unknown = İtiraz (Widerspruch) ve dava (Klage) için bir süre, yani bir son gün var.

object-late-help = Hemen danışın, örneğin bir danışma merkezine.
object-late-restore = Kusurunuz olmadan mı geciktiniz? O zaman “Wiedereinsetzung” (eski hâle getirme) hakkında bilgi isteyin.
object-to = Bunun için şuraya başvurun: { $to }
object-form-written = Bunu mektupla yapabilirsiniz. Mektubu imzalayın.
object-form-in_person = Ayrıca oraya gidip bunu yazdırabilirsiniz.
object-form-in_person-word = Bunun Almancası “zur Niederschrift” (sözlü beyanın tutanağa geçirilmesi).
object-form-electronic = Elektronik olarak da olur, ama basit bir e-postayla olmaz.
object-form-email = Basit bir e-posta yeterlidir.
object-suspends = Bu konuda karar verilinceye kadar ödemeniz gerekmez.
object-suspends-other = Bu konuda karar verilinceye kadar resmî karara uymanız gerekmez.
object-pay-anyway = Yine de şimdilik ödemeniz gerekir.
object-obey-anyway = Mektupta yazan şimdilik yine de geçerlidir.

## Whom to ask

contact-name = Sorularınızı cevaplayan: { $name }
contact-phone = Telefon: { $phone }
contact-email = E-posta: { $email }
contact-hours = Görüşme saatleri: { $hours }
contact-web = İnternet: { $web }
contact-reference = Sorarken şunu söyleyin: { $label } { $value }
