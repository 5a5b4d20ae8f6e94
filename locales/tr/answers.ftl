# Answers in the chat about a letter (notice::talk): what only a question brings up.

## How an answer begins

answer-not-in-letter = Bu, mektubunuzda yazmıyor.
answer-nearest = Mektupta buna en yakın yer şu:
answer-quote = Mektupta bununla ilgili şöyle yazıyor:
answer-words = “{ $words }”
answer-ask-there = Mektubu gönderen yere sorun.
answer-unsure = Bunu tam anlayamadım. Bu sorulardan birini mi soruyorsunuz?
answer-off-topic = Burada yalnız mektubunuzla ilgili soruları cevaplıyorum.
answer-too-long = Sorunuz çok uzun. Lütfen daha kısa sorun.
answer-hello = Memnuniyetle. Mektubunuz hakkında bilmek istediğinizi sorun.
answer-who = Ben bir programım, insan değilim. Yanılabilirim.
answer-privacy = Mektubunuz yalnız bu hizmetin geçici belleğinde duruyor.
answer-privacy-delete = “Şimdi sil” ile her şey hemen yok olur.

## Not in the letter

answer-no-amount = Ödemeniz istenen bir tutar bulamadık.
answer-no-pay-day = Ödeme için bir son gün bulamadık.
answer-no-account = Ödeme yapacağınız bir hesap bulamadık.
answer-no-remedy-day = İtiraz (Widerspruch veya Einspruch) ya da dava (Klage) için bir süre bulamadık.
answer-effect-unknown = Mektup, karar verilinceye kadar bekleyip bekleyemeyeceğinizi söylemiyor.
answer-form-unknown = Mektup hangi biçimde olması gerektiğini söylemiyor.
answer-no-reply = Sizden cevap istendiğine dair bir bilgi bulamadık.
answer-no-documents = Bir şey teslim etmeniz istendiğine dair bir bilgi bulamadık.
answer-no-consequence = Mektup, yapmazsanız ne olacağını söylemiyor.
answer-no-contact = Telefon numarası ve e-posta adresi bulamadık.
answer-no-hours = Çalışma saatlerini bulamadık.
answer-no-address = Kurumun adresini bulamadık.
answer-no-reference = Dosya numarası (Aktenzeichen) ve ödeme numarası (Kassenzeichen) bulamadık.
answer-no-sender = Göndereni okuyamadık.
answer-no-kind = Bunun nasıl bir mektup olduğunu anlayamadık.
answer-no-appointment = Randevu bulamadık.
answer-no-received = Size ödenecek bir tutar bulamadık.
answer-no-received-day = Paranın geleceği bir gün bulamadık.
answer-no-debit = Hesabınızdan para çekileceğine dair bir bilgi bulamadık.
answer-no-date = Mektubun tarihini okuyamadık.
answer-no-addressee = Mektubun kime yazıldığını okuyamadık.
answer-no-threat = Mektupta bununla ilgili bir şey bulamadık.
answer-no-reason = Mektupta bir neden bulamadık.
answer-no-calculation = Mektupta bunun hesabını bulamadık.
answer-all-pages = Bir sayfanın eksik olduğuna dair bir işaret bulamadık.
answer-no-term = Bu kelimeyi açıklayamıyoruz.

## From the facts of the letter

answer-address = Kurumun adresi: { $address }
answer-submit-there = Şu adrese gönderin veya götürün: { $address }
answer-missing-page = Eksik görünen sayfa: { $page }.

## If the reader does not agree

answer-no-advice = Bunu yapmanız gerekip gerekmediğini söyleyemeyiz.
answer-advice-who = Bir danışma merkezi bunu sizinle birlikte inceleyebilir.
answer-cost-free = İtirazın (Widerspruch) kendisi burada ücretsizdir.
answer-cost-free-einspruch = İtirazın (Einspruch) kendisi burada ücretsizdir.
answer-cost-may = Haklı bulunmazsanız itiraz (Widerspruch) için masraf çıkabilir.
answer-cost-court = Mahkemede kaybederseniz çoğu zaman masraf ödemeniz gerekir.
answer-cost-social-court = Sosyal mahkemede (Sozialgericht) çoğu zaman mahkeme masrafı ödemezsiniz.
answer-form-safe = İmzanızı taşıyan bir mektup güvenlidir.
answer-form-proof = Gönderdiğinizi gösteren bir belge saklayın.
answer-call-not-enough = Telefon etmek itiraz (Widerspruch veya Einspruch) için yetmez.
answer-lawyer = İtiraz (Widerspruch veya Einspruch) için avukata ihtiyacınız yoktur.
answer-lawyer-aid = Paranız az mı? Amtsgericht (yerel mahkeme) “Beratungshilfe” (hukuki danışma yardımı) ile yardım eder.
answer-wrong = Yanlış bir şey mi var? O zaman bunu kuruma bildirin.
answer-final = Son güne kadar bir şey yapmazsanız karar çoğu zaman kesinleşir.

## Money and time

answer-cannot-pay = Ödeyemiyor musunuz? O gün geçmeden kuruma haber verin.
answer-instalments = Parça parça ödemeyi isteyebilirsiniz. Bunun Almancası “Ratenzahlung” (taksitle ödeme).
answer-deferral = Daha sonraki bir gün isteyebilirsiniz. Bunun Almancası “Stundung” (ödemenin ertelenmesi).
answer-debt-advice = Bir borç danışmanlığı (Schuldnerberatung) yardım edebilir. Birçok yerde ücretsizdir.
answer-time-law = İtiraz (Widerspruch veya Einspruch) ya da dava (Klage) süresini kimse uzatamaz.
answer-time-ask = Cevap veya belgeler için daha fazla zaman isteyebilirsiniz.
answer-time-before = Bunu o gün geçmeden isteyin.
answer-paid = Zaten ödediniz mi? O zaman bir daha ödemeniz gerekmez.
answer-paid-crossed = Bazen mektup ödemenizden sonra ulaşır.
answer-paid-proof = Kuruma bir hesap özeti gösterin.
answer-enforcement = Ödemeyen kişiye çoğu zaman önce bir ödeme ihtarı (Mahnung) gelir.
answer-enforcement-later = Kurum daha sonra parayı zorla alabilir. Bunun Almancası “Vollstreckung” (cebri icra).
answer-missed = O gün geçti mi? O zaman hemen şimdi harekete geçin.
answer-away = Hastayken veya yolculuktayken de süre işler.
answer-away-person = Başka biri sizin adınıza cevap verebilir. Ona vekâlet (Vollmacht) verin.

## The letter and the reader

answer-late-letter = Mektup başka bir gün mü geldi? O günü yukarıya yazın.
answer-late-letter-proof = Zarf hâlâ elinizdeyse saklayın.
answer-moved = Kuruma yeni adresinizi bildirin.
answer-moved-valid = Karar yine de geçerli olabilir.
answer-not-me = Mektup size ait değil mi? O zaman bunu kuruma bildirin.
answer-real = Dolandırıcılık belirtisi bulamadık.
answer-real-check = Emin değil misiniz? O zaman oraya telefon edin.
answer-real-number = Telefon numarasını kendiniz arayıp bulun. Bu mektuptaki numarayı kullanmayın.
answer-help = Örneğin Caritas, Diakonie, sosyal dernekler ve tüketici merkezleri (Verbraucherzentrale) yardım eder.
answer-help-migration = Göçmenler için ücretsiz göç danışmanlığı (Migrationsberatung) vardır.
answer-help-bring = Oraya mektubu da götürün.
answer-move-appointment = Önceden telefon edin ve başka bir gün isteyin.
answer-move-appointment-ill = Hasta mısınız? O zaman doktordan bir rapor gönderin.
answer-language = Bu sayfa birkaç dilde var. Dili yukarıdan seçersiniz.
answer-language-companion = Kuruma, sizin için çeviri yapacak birini getirebilirsiniz.
answer-drafts = Sayfanın altında göndermeye hazır mektuplar var.

## When somebody is in distress

answer-distress = Bu çok zor görünüyor. Bununla yalnız kalmak zorunda değilsiniz.
answer-distress-phone = Telefonseelsorge (kriz hattı) gece gündüz dinler, ücretsiz: 0800 1110111.
answer-distress-emergency = Bir hayat tehlikede mi? 112 numarasını arayın.
answer-threat = Tehditler konusunda yardım edemeyiz. Lütfen biriyle konuşun.

## Questions to choose from

ask-how_much = Ne kadar ödemem gerekiyor?
ask-pay_until = Ne zamana kadar ödemem gerekiyor?
ask-pay_how = Hangi hesaba ödemem gerekiyor?
ask-cannot_pay = Ödeyemezsem ne olur?
ask-object_until = Ne zamana kadar itiraz edebilirim?
ask-object_how = Nasıl itiraz edebilirim?
ask-object_effect = Yine de önce ödemem gerekiyor mu?
ask-reply_until = Ne zamana kadar cevap vermem gerekiyor?
ask-documents = Neyi teslim etmem gerekiyor?
ask-what_is_it = Bu nasıl bir mektup?
ask-who_sent = Mektup kimden geliyor?
ask-what_to_do = Ne yapmam gerekiyor?
ask-if_nothing = Hiçbir şey yapmazsam ne olur?
ask-whom_to_call = Kimi arayabilirim?
ask-reference = Dosya numaram nerede yazıyor?
ask-why_day = Neden tam bu gün?
ask-appointment_when = Randevum ne zaman?
ask-how_much_received = Ne kadar para alacağım?
ask-is_real = Mektup gerçek mi?
ask-help = Bana kim yardım edebilir?
ask-more_time = Daha fazla zaman alabilir miyim?
