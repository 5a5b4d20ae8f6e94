# The chat about a letter, as the page in the browser shows it.

ui-ask-title = Mektubunuz hakkında sorular
ui-ask-machine = Burada bir yapay zekâ, yani bir program cevap veriyor. Yanılabilir.
ui-ask-how = Kendi dilinizde sorun. Cevaplar mektubunuzdan gelir.
ui-ask-label = Sorunuz
ui-ask-send = Sor
ui-ask-suggested = Sık sorulanlar
ui-ask-waiting = Cevap aranıyor.
ui-ask-failed = İşlem başarısız oldu. Lütfen bir kez daha sorun.
ui-ask-you = Sorunuz
ui-ask-from-facts = Mektubunuzdaki bilgilerden
ui-ask-from-quote = Mektubunuzdan kelimesi kelimesine
ui-ask-from-general = Genel bilgi, mektubunuzdan değil
ui-ask-from-model = Yapay zekâ yazdı, mektupla karşılaştırıldı
ui-ask-wiped = Sorular ve cevaplar mektupla birlikte silinir.
