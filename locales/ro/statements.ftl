# The sentences about a letter, in Romanian.

sender-der = { $name }
sender-die = { $name }
sender-das = { $name }

headline-pay = { $sender } vă cere să plătiți { $sum }.
headline-pay-charge = { $sender } vă cere să plătiți { $sum } ({ $charge }).
headline-pay-money = { $sender } vă cere bani.
headline-pay-parts = { $sender } vă cere bani, în rate. Numărul ratelor: { $parts }.
headline-pay-unnamed = Trebuie să plătiți { $sum }.
headline-pay-charge-unnamed = Trebuie să plătiți { $sum } ({ $charge }).
headline-pay-money-unnamed = Trebuie să plătiți bani.
headline-pay-parts-unnamed = Trebuie să plătiți bani, în rate. Numărul ratelor: { $parts }.
headline-debit = { $sender } ia { $sum } din contul dumneavoastră.
headline-debit-charge = { $sender } ia { $sum } ({ $charge }) din contul dumneavoastră.
headline-debit-money = { $sender } ia bani din contul dumneavoastră.
headline-debit-unnamed = Din contul dumneavoastră se iau { $sum }.
headline-debit-charge-unnamed = Din contul dumneavoastră se iau { $sum } ({ $charge }).
headline-debit-money-unnamed = Din contul dumneavoastră se iau bani.
headline-receive = { $sender } vă plătește { $sum }.
headline-receive-money = { $sender } vă plătește bani.
headline-receive-unnamed = Primiți { $sum }.
headline-receive-money-unnamed = Primiți bani.
headline-attend = { $sender } vă cheamă într-o anumită zi (Termin).
headline-attend-unnamed = Trebuie să vă prezentați într-o anumită zi (Termin).
headline-reply = { $sender } vrea un răspuns de la dumneavoastră.
headline-reply-unnamed = Trebuie să răspundeți la o scrisoare.
headline-submit = { $sender } vrea acte de la dumneavoastră.
headline-submit-unnamed = Trebuie să predați acte.
headline-apply = { $sender } vă amintește de o cerere.
headline-apply-unnamed = Puteți depune o cerere.
headline-write = { $sender } v-a scris.
headline-write-unnamed = Ați primit o scrisoare oficială.
headline-from = { $name }: { $main }
headline-about = { $main } Subiect: { $kind }.

headline-advertisement = Aceasta nu este o decizie oficială (Bescheid). Este probabil reclamă.
headline-private = Aceasta nu este o decizie (Bescheid) a unei autorități.
headline-suspicious = Atenție: această scrisoare poate fi o înșelătorie.
headline-unclear = Nu am recunoscut în imagine o decizie (Bescheid).
headline-foreign = Această scrisoare nu este în germană.

what-advertisement = Scrisoarea arată oficial, dar vă oferă ceva.
what-private = Expeditorul nu este o autoritate și nu este o instanță.
what-suspicious = Scrisoarea cere bani și are semne de înșelătorie.
what-unclear = Vă spunem numai ce am putut citi sigur.
what-foreign = Putem explica numai scrisori în germană.
what-kind = Subiect: { $kind }.
what-title = Titlul scrisorii (Betreff) este: „{ $title }”
what-sender = Expeditor: { $name }
what-addressee = Scrisoarea este adresată către: { $name }.
what-date = Scrisoarea este din { $day_day }.
what-reference = { $label }: { $value }

todo-pay = Plătiți { $sum }.
todo-pay-by = Plătiți { $sum } cel târziu { $day }.
todo-pay-late = Trebuia să plătiți { $sum } cel târziu { $day }.
todo-pay-unclear = Plătiți suma care scrie în scrisoare.
todo-pay-unclear-by = Plătiți cel târziu { $day } suma care scrie în scrisoare.
todo-pay-unclear-late = Trebuia să plătiți cel târziu { $day }.
todo-reply = Răspundeți la scrisoare.
todo-reply-by = Răspundeți cel târziu { $day }.
todo-reply-late = Trebuia să răspundeți cel târziu { $day }.
todo-submit = Predați ce cere scrisoarea.
todo-submit-by = Predați cel târziu { $day } ce cere scrisoarea.
todo-submit-late = Trebuia să predați actele cel târziu { $day }.
todo-attend = Prezentați-vă în ziua stabilită (Termin).
todo-attend-by = Prezentați-vă { $day } (Termin).
todo-attend-clock = Prezentați-vă { $day }, ora { $clock } (Termin).
todo-attend-late = Ziua în care trebuia să vă prezentați a fost { $day }.
todo-apply = Depuneți cererea.
todo-apply-by = Depuneți cererea cel târziu { $day }.
todo-apply-late = Trebuia să depuneți cererea cel târziu { $day }.
todo-keep = Păstrați scrisoarea.
todo-note-by = Țineți minte această zi: { $day }.
todo-note-late = În scrisoare este această zi: { $day }.
todo-note = În scrisoare este un termen, adică o ultimă zi.
todo-nothing = Acum nu este nevoie să faceți nimic.
todo-debit = Nu este nevoie de un transfer.
todo-debit-day = Se iau din cont { $sum }, { $day }.
todo-debit-balance = Aveți grijă să fie destui bani în cont.
todo-not-found = Nu am găsit în scrisoare ceva de făcut pentru dumneavoastră.
todo-read-yourself = Citiți-o totuși și dumneavoastră sau întrebați.
todo-clock = Ora pentru aceasta este { $clock }.
todo-label = Este vorba despre: { $label }
todo-words = În scrisoare scrie: „{ $words }”
todo-late-pay = Ați plătit deja? Atunci nu este nevoie să plătiți încă o dată.
todo-late-pay-now = Nu ați plătit încă? Atunci plătiți cât mai repede.
todo-late-ask = Nu ați făcut încă acest lucru? Atunci întrebați repede.
todo-advertisement = Nu plătiți nimic înainte să citiți totul cu atenție.
todo-advertisement-sign = Nu semnați nimic ce nu doriți.
todo-private = Verificați în liniște dacă scrisoarea este corectă.
todo-suspicious = Nu plătiți încă nimic.
todo-suspicious-ask = Întrebați la autoritatea adevărată.
todo-suspicious-number = Nu folosiți pentru aceasta numărul de telefon din această scrisoare.
todo-unclear = Este totuși o decizie (Bescheid)? Atunci faceți o fotografie nouă.
todo-foreign = Fotografiați scrisoarea în limba germană.

day-today = Este astăzi.
day-tomorrow = Este mâine.
day-yesterday = Această zi a fost ieri.
day-ahead =
    { $days ->
        [one] Mai aveți { $days } zi.
        [few] Mai aveți { $days } zile.
       *[other] Mai aveți { $days } de zile.
    }
day-ahead-event =
    { $days ->
        [one] Este peste { $days } zi.
        [few] Este peste { $days } zile.
       *[other] Este peste { $days } de zile.
    }
day-past =
    { $days ->
        [one] Această zi a trecut acum { $days } zi.
        [few] Această zi a trecut acum { $days } zile.
       *[other] Această zi a trecut acum { $days } de zile.
    }
day-stated = Această zi scrie așa în scrisoare.
day-computed = Această zi am calculat-o noi.
day-unknown = Nu putem spune ultima zi.
day-unknown-event = Nu putem spune ziua.
day-example = Un exemplu: ați primit scrisoarea pe { $received_day }.
day-example-end = Atunci ultima zi este { $day }.

money-pay = Trebuie să plătiți { $sum }.
money-pay-due = De plătit cel târziu { $day }: { $sum }
money-claimed = Scrisoarea cere { $sum }.
money-pay-nothing = Nu aveți nimic de plătit.
money-part = Rată: { $sum }
money-part-due = Rată, cel târziu { $day }: { $sum }
money-receive = Primiți { $sum }.
money-receive-due = Plată către dumneavoastră, { $day }: { $sum }
money-label = În scrisoare scrie despre aceasta: „{ $label }”
money-debit = Banii se iau din contul dumneavoastră.
money-debit-word = Scrisoarea numește aceasta „Lastschrift” sau „Einzug” (debitare directă).
money-recipient = Beneficiar: { $name }
money-iban = IBAN: { $iban }
money-bic = BIC: { $bic }
money-bank = Banca: { $bank }
money-reference = Scrieți la transfer în detaliile plății (Verwendungszweck): { $reference }

object-widerspruch = Nu sunteți de acord? Atunci puteți depune contestație (Widerspruch).
object-einspruch = Nu sunteți de acord? Atunci puteți depune opoziție (Einspruch).
object-klage = Nu sunteți de acord? Atunci puteți merge la instanță (Klage).
object-either = Nu sunteți de acord? Atunci alegeți: contestație (Widerspruch) sau acțiune în instanță (Klage).
object-none = Nu am găsit nimic despre contestație (Widerspruch), opoziție (Einspruch) sau acțiune în instanță (Klage).
object-none-reply = Puteți însă să răspundeți și să spuneți punctul dumneavoastră de vedere.

object-means-review = Atunci autoritatea își verifică decizia încă o dată.
object-means-fine = Atunci autoritatea verifică acuzația încă o dată.
object-means-fine-court = Dacă ea nu își schimbă părerea, decide de obicei o instanță.
object-means-trial = Atunci o instanță verifică acuzația, de obicei într-o ședință.
object-means-claim = Prin ea spuneți instanței: nu datorez acești bani.
object-means-court = Atunci o instanță verifică decizia.
object-means-either = Contestația (Widerspruch) o verifică autoritatea. Acțiunea (Klage) o verifică o instanță.

object-widerspruch-by = Contestația (Widerspruch) trebuie să ajungă acolo cel târziu { $day }.
object-einspruch-by = Opoziția (Einspruch) trebuie să ajungă acolo cel târziu { $day }.
object-klage-by = Acțiunea (Klage) trebuie să ajungă la instanță cel târziu { $day }.
object-either-by = Contestația (Widerspruch) sau acțiunea (Klage) trebuie să ajungă acolo cel târziu { $day }.
object-widerspruch-late = Ultima zi pentru contestație (Widerspruch) a fost { $day }.
object-einspruch-late = Ultima zi pentru opoziție (Einspruch) a fost { $day }.
object-klage-late = Ultima zi pentru acțiunea în instanță (Klage) a fost { $day }.
object-either-late = Ultima zi pentru contestație (Widerspruch) sau acțiune în instanță (Klage) a fost { $day }.
object-widerspruch-unknown = Pentru contestație (Widerspruch) există un termen, adică o ultimă zi.
object-einspruch-unknown = Pentru opoziție (Einspruch) există un termen, adică o ultimă zi.
object-klage-unknown = Pentru acțiunea în instanță (Klage) există un termen, adică o ultimă zi.
object-either-unknown = Pentru contestație (Widerspruch) și acțiune în instanță (Klage) există un termen, adică o ultimă zi.

object-late-help = Cereți imediat sfat, de exemplu la un centru de consiliere.
object-late-restore = Nu ați putut mai devreme, fără vina dumneavoastră? Atunci întrebați de „Wiedereinsetzung” (repunere în termen).
object-to = Adresați-vă pentru aceasta la: { $to }
object-form-written = Puteți face acest lucru printr-o scrisoare. Semnați scrisoarea.
object-form-in_person = Puteți și să mergeți acolo, iar cineva scrie pentru dumneavoastră.
object-form-in_person-word = Asta se numește „zur Niederschrift” (declarație la proces-verbal).
object-form-electronic = Se poate și pe cale electronică, dar nu printr-un simplu e-mail.
object-form-email = Este suficient un simplu e-mail.
object-suspends = Până se decide despre aceasta, nu este nevoie să plătiți.
object-suspends-other = Până se decide despre aceasta, nu este nevoie să respectați decizia (Bescheid).
object-pay-anyway = Deocamdată trebuie totuși să plătiți.
object-obey-anyway = Deocamdată se aplică totuși ce scrie în scrisoare.

contact-name = La întrebări răspunde: { $name }
contact-phone = Telefon: { $phone }
contact-email = E-mail: { $email }
contact-hours = Program: { $hours }
contact-web = Internet: { $web }
contact-reference = Menționați: { $label } { $value }
