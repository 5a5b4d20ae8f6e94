# The language model.

answer-model = { $words }

ui-ask-model-works = Yapay zekâ bunu şimdi daha basit anlatıyor.
ui-ask-model-place = Sizden önce bekleyenler var: { $place }

ui-about-model = Dil modeli
ui-about-model-none = Burada dil modeli çalışmıyor. Cevaplar bilgilerden ve alıntılardan oluşur.
ui-about-model-text = { $name } yalnız sınavı geçtiği yerde yardım eder.
ui-about-model-exam = Sınav günü: { $day }, mektup sayısı: { $letters }.
ui-about-model-check = Yapay zekânın her cümlesi mektupla karşılaştırılır. Yine de yanılabilir.
ui-about-model-language = Dil
ui-about-model-duty = Görev
ui-about-model-asked = Soru
ui-about-model-right = Doğru
ui-about-model-wrong = Doğru değil
ui-about-model-granted = İzinli
ui-about-model-yes = Evet
ui-about-model-no = Hayır
ui-duty-pick = Yeri bulmak
ui-duty-reword = Daha basit söylemek
ui-duty-answer = Serbest cevap vermek
