# The law of deadlines (notice::law): steps, assumptions, questions, warnings, actions. law-day-… are whole predicates.

## Words inside other messages

law-period-days = { $count } gün
law-period-working-days = { $count } iş günü (cumartesi dâhil)
law-period-weeks = { $count } hafta
law-period-months = { $count } ay
law-period-years = { $count } yıl
law-day-saturday = cumartesi günüdür
law-day-sunday = pazar günüdür
law-day-holiday = resmî tatildir ({ $name })
law-quote = Mektupta şöyle yazıyor: “{ $text }”

## Steps: how a day came about, in order

law-step-posted = Mektup { $date } günü postaya verildi.
law-step-posted-assumed = Mektubun tarihi: { $date_day }. Mektubun o gün postaya verildiğini varsayıyoruz.
law-step-provided = Karar { $date } günü portalda hazırdı.
law-step-sent = Kurum kararı { $date } günü elektronik olarak gönderdi.
law-step-retrieved = Kararı { $date } günü portalda açtınız.
law-step-published = Karar { $date } günü resmî ilanla duyuruldu.
law-step-fiction = Mektup bundan sonraki { $count }. gün ulaşmış sayılır. Bu tarih: { $date }.
law-step-fiction-unverified = { $count } gün ile hesaplıyoruz. Bu tarih: { $date }. Eyalet: { $land }. Burada belki şimdiden 4 gün geçerlidir. Daha erken olan tarihi alıyoruz.
law-step-fiction-no-land = { $count } gün ile hesaplıyoruz. Bu tarih: { $date }. Bazı eyaletlerde 4 gün geçerlidir. Daha erken olan tarihi alıyoruz.
law-step-fiction-disputed = Mektup bundan sonraki { $count }. gün ulaşmış sayılır. Bu tarih: { $date }. Belki ancak şu tarih sayılır: { $later }. Bu tartışmalıdır. Daha erken olan tarihi alıyoruz.
law-step-fiction-abroad = Yurt dışında mektup bir ay sonra ulaşmış sayılır. Bu tarih: { $date }.
law-step-fiction-retrieved = Karar, ertesi gün bildirilmiş sayılır. Bu tarih: { $date }.
law-step-fiction-account = Kullanıcı hesabında karar bundan sonraki { $count }. gün bildirilmiş sayılır. Bu tarih: { $date }.
law-step-fiction-public = Karar iki hafta sonra bildirilmiş sayılır. Bu tarih: { $date }.
law-step-notified-shift = { $from_day } { $reason }. Bu yüzden bir sonraki iş günü sayılır: { $date }.
law-step-received-later = Mektup ancak { $date } günü geldi. O zaman o gün sayılır.
law-step-received = Mektup size { $date } günü ulaştı.
law-step-served = Mektup { $date } günü tebliğ edildi (Zustellung). Tebliğ, mektubun resmî olarak teslim edilmesi veya posta kutusuna atılmasıdır.
law-step-issued = Süre mektubun tarihiyle başlar: { $date }.
law-step-printed-start = Süre mektupta yazan günle başlar: { $date }.
law-step-final = İtiraz (Widerspruch veya Einspruch) süresi { $date } günü biter. Karar ondan sonra kesindir.
law-step-period = Sürenin uzunluğu: { $period }. Sayılmayan gün: { $start_short }. Son gün: { $date }.
law-step-month-end = Bundan sonraki { $count }. ayın sonuna kadar zamanınız var. Bu tarih: { $date }.
law-step-before = { $day_day } tarihinden geriye sayıyoruz: { $period }. Böylece sürenin tamamı boş kalır. Son gün: { $date }.
law-step-end-shift = { $from_day } { $reason }. Bu yüzden süre ancak şu gün biter: { $date }.

## Assumptions

law-assume-simple = Şunu varsayıyoruz: Mektup { $date_day } tarihinde Almanya içinde normal postaya verildi.
law-assume-simple-posted = Şunu varsayıyoruz: Mektup Almanya içinde normal postayla geldi.
law-assume-simple-unverified = Şunu varsayıyoruz: Mektup { $date_day } tarihinde postaya verildi. Eyalet: { $land }. Burada belki bir gün daha fazla geçerlidir.
law-assume-simple-no-land = Şunu varsayıyoruz: Mektup { $date_day } tarihinde postaya verildi. Eyaleti bilmiyoruz.
law-assume-abroad = Şunu varsayıyoruz: Mektup { $date_day } tarihinde yurt dışına postalandı.
law-assume-registered = Şunu varsayıyoruz: Mektup { $date_day } tarihinde taahhütlü olarak postaya verildi.
law-assume-portal = Şunu varsayıyoruz: Kararla ilgili haber { $date_day } tarihinde geldi.
law-assume-portal-ready = Şunu varsayıyoruz: Karar { $date_day } tarihinde portalda hazırdı.
law-assume-account = Şunu varsayıyoruz: Karar { $date_day } tarihinde kullanıcı hesabınızın posta kutusundaydı.
law-assume-electronic = Şunu varsayıyoruz: Kurum kararı { $date_day } tarihinde elektronik olarak gönderdi.
law-assume-public = Şunu varsayıyoruz: Resmî ilan { $date_day } tarihinde yapıldı.
law-assume-received = Siz söylediniz: Mektup { $date_day } tarihinde ulaştı.
law-assume-received-earlier = Mektup { $received_day } tarihinde geldi. Kanuna göre yine de ancak şu gün sayılır: { $date }.
law-assume-served = Mektubun üzerinde yazıyor: { $date_day } tarihinde tebliğ edildi (Zustellung).

## Questions

law-ask-later = Mektup { $date_day } tarihinden sonra mı ulaştı? O zaman daha çok zamanınız var.
law-ask-received = Mektup size hangi gün ulaştı? Süre o gün başlar.
law-ask-received-abroad = Mektup yurt dışında size hangi gün ulaştı?
law-ask-served = Sarı zarfın üzerinde hangi tarih yazıyor? Süre o gün başlar.
law-ask-slip = Taahhütlü mektubu hangi gün aldınız?
law-ask-handed-over = Mektup size hangi gün elden verildi?
law-ask-retrieved = Kararı portalda hangi gün açtınız?
law-ask-published = Karar hangi gün resmî ilanla duyuruldu?
law-ask-letter-date = Mektup hangi gün ulaştı? Mektubun tarihini kesin olarak okuyamadık.
law-ask-finality = Süre ancak karar kesinleşince başlar. Bu günü kuruma sorun.
law-ask-illegible = Lütfen mektuba bakın. Orada bir süre yazıyor. Onu kesin olarak okuyamadık.
law-ask-anchor = Lütfen mektuba bakın. Süre bir randevudan önce biter. Ne kadar önce: { $period }. Randevunun gününü bilmiyoruz.
law-ask-received-future = { $received_day } gelecekte bir gün. Mektup hangi gün ulaştı?
law-ask-received-too-early = Mektubun tarihi: { $issued_day }. Mektup { $received_day } tarihinde gelmiş olamaz. Ne zaman ulaştı?

## Later days that may hold

law-year-missing = Başvuru yolları bilgisi (Rechtsbehelfsbelehrung) eksik. O zaman süre çoğu kez bir yıldır. Son gün: { $date }. O kadar beklememek daha iyidir.
law-year-wrong = Mektuptaki başvuru yolları bilgisi (Rechtsbehelfsbelehrung) belki yanlış. O zaman süre bir yıldır. Son gün: { $date }. O kadar beklememek daha iyidir.
law-later-printed = Mektupta daha geç bir gün yazıyor: { $date }. Güvenli olan, daha erken gündür.
law-later-computed = Kanuna göre daha geç bir gün geçerli olabilir: { $date }. Güvenli olan, daha erken gündür.
law-later-disputed = Belki { $date } gününe kadar zamanınız var. Bu tartışmalıdır. Güvenli olan, daha erken gündür.
law-later-unverified = Belki { $date } gününe kadar zamanınız var. Kanunu kontrol edemedik. Güvenli olan, daha erken gündür.
law-later-working-day = { $day_day } iş günü değildir. Çoğu zaman şu gün de yeterlidir: { $date }. Güvenli olan, daha erken gündür.
law-later-before = Belki şu gün de yeterlidir: { $date }. Bu tartışmalıdır. Güvenli olan, daha erken gündür.
law-later-portal = Karar bir kullanıcı hesabında değil miydi? O zaman { $date } gününe kadar zamanınız var.

## After a missed day

law-missed-later = Hemen harekete geçin. Güvenli gün geçti. Belki { $date } gününe kadar hâlâ zamanınız var.
law-missed-objection = Son gün büyük olasılıkla geçti. Kusurunuz olmadan mı geciktiniz, örneğin hasta mıydınız? O zaman “Wiedereinsetzung” (eski hâle getirme) isteyebilirsiniz. Anlamı şudur: Zamanında davranmışsınız gibi kabul edilirsiniz. Bunun için süreniz: { $period }. Bu süre engel ortadan kalkınca başlar ({ $law }).
law-missed-social = Son gün büyük olasılıkla geçti. Kusurunuz olmadan mı geciktiniz? O zaman “Wiedereinsetzung” (eski hâle getirme) isteyebilirsiniz ({ $law }). Bunun için süreniz: { $period }. Bu süre engel ortadan kalkınca başlar. Yeniden inceleme (Überprüfung, § 44 SGB X) de isteyebilirsiniz. Yeniden inceleme, kurumun her şeye bir kez daha bakmasıdır.
law-missed-long = Bir danışma merkezine sorun. Son günün üzerinden bir yıldan fazla geçti. Karar büyük olasılıkla kesinleşti.
law-missed-long-social = Son günün üzerinden bir yıldan fazla geçti. Hâlâ yeniden inceleme (Überprüfung, § 44 SGB X) isteyebilirsiniz. Yeniden inceleme, kurumun her şeye bir kez daha bakmasıdır.
law-missed-order = İtirazınızı (Widerspruch) hemen gönderin. Son gün büyük olasılıkla geçti. Ama itirazınız mahkemenin icra kararına (Vollstreckungsbescheid) kadar hâlâ geçerlidir.
law-missed-payment = Kısa sürede ödeyin veya oraya telefon edin. Ödeme günü geçti.
law-missed-reply = Son gün geçti. Yine de cevap verebilirsiniz. Bunu kısa sürede yapın.
law-missed-submit = Belgeleri hemen teslim edin veya telefon edin. Son gün geçti.
law-missed-appointment = Randevuya gitmediyseniz oraya telefon edin. Randevu geçti.

## Warnings

law-warn-advertisement = Sipariş etmediğiniz bir şeyi ödemeniz gerekmez. Mektup resmî görünüyor. Ama büyük olasılıkla reklam.
law-warn-private = Mektup resmî bir kurumdan gelmiyor. Başka kurallar geçerlidir.
law-warn-suspicious = Dikkat: Mektup bir dolandırıcılık olabilir. Hiçbir şey ödemeyin. Önce kuruma sorun.
law-warn-unclear = Bunun resmî bir karar olduğundan emin değiliz.
law-warn-foreign = Mektup Almanca değil. Yalnız Almanca mektupları inceleyebiliyoruz.
law-warn-iban-unreadable = Hesap numarasını (IBAN) mektupla karşılaştırın. Onu kesin olarak okuyamadık.
law-warn-two-issue-dates = Lütfen mektuba bakın. Mektubun tarihi olarak iki ayrı gün yazıyor.
law-warn-strange-date = Lütfen mektuba bakın. Oradaki bir tarih alışılmadık.
law-warn-sum-disagrees = Kuruma sorun. Mektuptaki tutarlar birbirine uymuyor.
law-warn-two-letters = Lütfen her mektubu tek tek kontrol edin. Bunlar belki iki ayrı mektup.
law-warn-page-missing = Lütfen bütün sayfaların fotoğrafını çekin. En az bir sayfa eksik. Orada önemli bir şey yazıyor olabilir.
law-warn-bad-picture = Lütfen yeni bir fotoğraf çekin. Resmin bazı yerlerini okuyamadık.
law-warn-foreign-iban = Ödemeden önce kuruma sorun. Hesap yurt dışında. Bu alışılmadık bir durum.
law-warn-instruction-missing = Başvuru yolları bilgisini (Rechtsbehelfsbelehrung) bulamadık. Yine de karara karşı başvuru yapabilirsiniz. Güvenli olmak için daha erken günü esas alın.
law-warn-instruction-short = Güvenli olmak için daha kısa olan süreye uyun. Mektupta yazan: { $printed }. Kanunda yazan: { $legal }.
law-warn-instruction-long = Güvenli olmak için daha kısa olan süreye uyun. Mektupta yazan: { $printed }. Kanunda yazan: { $legal }.
law-warn-instruction-start = Mektup sürenin başlangıcını belki yanlış yazıyor. Daha erken olan günle hesaplıyoruz.
law-warn-instruction-remedy = Mektup karara karşı belki yanlış bir yol gösteriyor. Kuruma sorun.
law-warn-instruction-reasons = Mektup gerekçe istiyor. Kanun istemiyor. İtirazınız (Widerspruch) gerekçesiz de geçerlidir.
law-warn-remedy-land = Kuruma burada hangisinin geçerli olduğunu sorun: itiraz (Widerspruch) mı, dava (Klage) mı. Eyalet: { $land }. Burada bazen yalnız dava yardımcı olur.
law-warn-remedy-no-land = Kuruma burada hangisinin geçerli olduğunu sorun: itiraz (Widerspruch) mı, dava (Klage) mı. Bazı eyaletlerde yalnız dava yardımcı olur.
law-warn-day-disagrees = Mektupta yazan tarih: { $printed_day }. Bizim hesapladığımız tarih: { $computed_day }. Daha erken olan gün güvenlidir.

## Actions

law-do-pay = { $date } gününe kadar { $sum } ödeyin.
law-do-pay-overdue = { $sum } ödeyin. Bunun son günü şuydu: { $date }.
law-do-pay-open = { $sum } ödeyin.
law-do-pay-unclear = Ödeyin. Kesin tutar mektupta yazıyor.
law-do-debit-day = Havale yapmanız gerekmiyor. { $date } günü { $sum } hesabınızdan çekilecek.
law-do-debit = Havale yapmanız gerekmiyor. Para hesabınızdan çekilecek.
law-do-reply = { $date } gününe kadar cevap verin.
law-do-reply-open = Mektuba cevap verin. Süreye dikkat edin.
law-do-submit = { $date } gününe kadar belgeleri teslim edin.
law-do-submit-open = Mektupta yazan belgeleri teslim edin.
law-do-attend = { $date } günü randevuya gidin.
law-do-attend-open = Bir randevunuz var. Ne zaman olduğuna mektupta bakın.
law-do-widerspruch = Karara katılmıyorsanız: { $date } gününe kadar itiraz (Widerspruch) yazın.
law-do-widerspruch-open = Karara katılmıyorsanız: Gecikmeden itiraz (Widerspruch) yazın.
law-do-einspruch = Karara katılmıyorsanız: { $date } gününe kadar itiraz (Einspruch) yazın.
law-do-einspruch-open = Karara katılmıyorsanız: Gecikmeden itiraz (Einspruch) yazın.
law-do-klage = Karara katılmıyorsanız: { $date } gününe kadar mahkemede dava (Klage) açabilirsiniz.
law-do-klage-open = Karara katılmıyorsanız: Mahkemede dava (Klage) açabilirsiniz. Süreye dikkat edin.
law-do-either = Karara katılmıyorsanız: { $date } gününe kadar itiraz (Widerspruch) edebilir veya dava (Klage) açabilirsiniz.
law-do-either-open = Karara katılmıyorsanız: İtiraz (Widerspruch) edebilir veya dava (Klage) açabilirsiniz. Süreye dikkat edin.
law-do-keep = Mektubu saklayın.
law-do-nothing-doubtful = Güvenilir bir yere sormadan önce hiçbir şey yapmayın.

law-warn-sender = Burada mektubu hangi kurumun gönderdiği önemlidir. Bazı kurumlarda başka bir süre geçerlidir. Mektuba bakın.
