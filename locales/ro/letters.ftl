# Letters to send, in Romanian: the translation beside the German letter, and what to mind.

letter-line = { $text }
letter-blank-name = [Prenumele și numele dumneavoastră]
letter-blank-street = [Strada și numărul dumneavoastră]
letter-blank-town = [Codul poștal și localitatea dumneavoastră]
letter-blank-authority = [Numele și adresa autorității]
letter-blank-day = [data]
letter-day = { $date_day }
letter-place-date = { $place }, { $date_day }
letter-title = Titlul scrisorii dumneavoastră: „{ $title }”
letter-reference = { $label }: { $value }
letter-salutation = Stimate doamne, stimați domni,
letter-confirm = Vă rog să îmi confirmați în scris că această scrisoare a ajuns.
letter-closing = Cu stimă
letter-signature = [Semnătura dumneavoastră]

letter-objection-title = Depuneți contestație (Widerspruch) sau opoziție (Einspruch)
letter-objection-purpose = Astfel respectați termenul. Motivele le puteți trimite mai târziu.
letter-widerspruch-subject = Contestație (Widerspruch) împotriva deciziei dumneavoastră din { $day }
letter-widerspruch = depun contestație (Widerspruch) împotriva deciziei (Bescheid) dumneavoastră din { $day }.
letter-einspruch-subject = Opoziție (Einspruch) împotriva deciziei dumneavoastră din { $day }
letter-einspruch = depun opoziție (Einspruch) împotriva deciziei (Bescheid) dumneavoastră din { $day }.
letter-fine-subject = Opoziție (Einspruch) împotriva deciziei de amendă (Bußgeldbescheid) din { $day }
letter-fine = depun opoziție (Einspruch) împotriva deciziei dumneavoastră de amendă (Bußgeldbescheid) din { $day }.
letter-penalty-subject = Opoziție (Einspruch) împotriva ordonanței penale (Strafbefehl) din { $day }
letter-penalty = depun opoziție (Einspruch) împotriva ordonanței penale (Strafbefehl) din { $day }.
letter-order-subject = Contestație (Widerspruch) împotriva ordonanței de plată (Mahnbescheid) din { $day }
letter-order = depun contestație (Widerspruch) împotriva ordonanței de plată (Mahnbescheid) din { $day }. Contest toată suma cerută.
letter-enforcement-subject = Opoziție (Einspruch) împotriva titlului executoriu (Vollstreckungsbescheid) din { $day }
letter-enforcement = depun opoziție (Einspruch) împotriva titlului executoriu (Vollstreckungsbescheid) din { $day }.
letter-reasons-later = Vă voi trimite motivele mai târziu. Vă rog să nu decideți înainte.
letter-reasons-open = Despre fapte mă voi exprima mai târziu.
letter-restore = Cer repunerea în termen (Wiedereinsetzung in den vorigen Stand). Fără vina mea nu am putut scrie mai devreme.
letter-restore-why = [Scrieți aici: Ce v-a împiedicat? De când puteți din nou?]
letter-suspend = Vă rog să suspendați executarea (Aussetzung der Vollziehung) până când decideți despre aceasta ({ $law }).

letter-reply-title = Răspuns la o audiere (Anhörung) sau la o întrebare
letter-reply-purpose = Astfel spuneți autorității punctul de vedere, înainte să decidă.
letter-reply-subject = Răspunsul meu la scrisoarea dumneavoastră din { $day }
letter-reply = acesta este punctul meu de vedere despre scrisoarea dumneavoastră din { $day }:
letter-reply-own = [Scrieți aici punctul de vedere. Ce s-a întâmplat? Ce trebuie să știe autoritatea?]
letter-reply-mind = Vă rog să țineți cont de aceasta la decizie.

letter-time-title = Solicitare de mai mult timp
letter-time-purpose = Astfel cereți o ultimă zi mai târzie pentru răspuns sau acte.
letter-time-subject = Solicitare de mai mult timp privind scrisoarea dumneavoastră din { $day }
letter-time = am nevoie de mai mult timp pentru răspunsul la scrisoarea dumneavoastră din { $day }.
letter-time-until = Vă rog să prelungiți termenul până la [data].
letter-time-why = Motivul meu: [Scrieți aici de ce aveți nevoie de mai mult timp.]

letter-instalments-title = Solicitare de plată în rate (Ratenzahlung)
letter-instalments-purpose = Astfel cereți să puteți plăti în mai multe părți.
letter-instalments-subject = Solicitare de plată în rate (Ratenzahlung) privind scrisoarea dumneavoastră din { $day }
letter-debt = în scrisoarea dumneavoastră din { $day } îmi cereți { $sum }.
letter-debt-unclear = în scrisoarea dumneavoastră din { $day } îmi cereți bani.
letter-instalments = Nu pot plăti această sumă dintr-o dată. Vă rog să aprobați plata în rate (Ratenzahlung).
letter-instalments-offer = Pot plăti [suma] euro pe lună, prima dată pe [data].
letter-means = Venitul meu pe lună: [suma] euro. Cheltuielile mele pe lună: [suma] euro.
letter-why = Motivul meu: [Scrieți aici de ce nu puteți plăti.]
letter-enclosed = Alătur dovezi: [de exemplu extras de cont sau decizie de la Jobcenter]
letter-no-enforcement = Vă rog să nu începeți executarea silită (Vollstreckung) până când decideți despre aceasta.

letter-deferral-title = Solicitare de amânare (Stundung): plată mai târziu
letter-deferral-purpose = Astfel cereți să plătiți abia mai târziu.
letter-deferral-subject = Cerere de amânare a plății (Stundung) privind scrisoarea dumneavoastră din { $day }
letter-deferral = Acum nu pot plăti această sumă. Cer amânarea plății (Stundung) până la [data].

letter-waiver-title = Solicitare de ștergere a datoriei (Erlass): să nu plătiți
letter-waiver-purpose = Astfel cereți să nu plătiți, pentru că plata vă aduce în mare nevoie.
letter-waiver-subject = Cerere de ștergere a datoriei (Erlass) privind scrisoarea dumneavoastră din { $day }
letter-waiver = Această plată mă aduce în mare nevoie. Cer ștergerea datoriei (Erlass).
letter-waiver-else = Dacă nu este posibil, cer amânarea plății (Stundung) sau plata în rate (Ratenzahlung).

letter-file-title = Solicitare de consultare a dosarului (Akteneinsicht)
letter-file-purpose = Astfel puteți citi ce a strâns autoritatea despre cazul dumneavoastră.
letter-file-subject = Cerere de consultare a dosarului (Akteneinsicht) privind scrisoarea dumneavoastră din { $day }
letter-file = în legătură cu scrisoarea dumneavoastră din { $day } cer să consult dosarul (Akteneinsicht).
letter-file-law = în legătură cu scrisoarea dumneavoastră din { $day } cer să consult dosarul (Akteneinsicht, { $law }).
letter-file-how = Vă rog să îmi trimiteți copii sau să îmi spuneți o zi în care pot veni.

letter-address-title = Comunicați o adresă nouă
letter-address-purpose = Astfel scrisorile următoare ajung la dumneavoastră.
letter-address-subject = Adresa mea nouă
letter-address = m-am mutat. Din [data] locuiesc aici:
letter-address-new = [Strada și numărul, codul poștal și localitatea]
letter-address-use = Vă rog să trimiteți toate scrisorile la această adresă.

letter-paid-title = Anunțați că ați plătit
letter-paid-purpose = Astfel arătați că plata este pe drum sau a ajuns deja.
letter-paid-subject = Plata mea privind scrisoarea dumneavoastră din { $day }
letter-paid = am transferat suma de { $sum } pe [data].
letter-paid-unclear = am transferat suma pe [data].
letter-paid-account = Transfer la acest număr de cont (IBAN): { $iban }
letter-paid-reference = Detaliile plății (Verwendungszweck): { $reference }
letter-paid-proof = Alătur o copie a extrasului de cont.
letter-paid-check = Vă rog să verificați aceasta. Vă rog să îmi confirmați că nu mai este nimic de plătit.

letter-note-fill = Verificați toate datele. Completați în germană locurile din parantezele drepte.
letter-note-by = Scrisoarea trebuie să ajungă acolo cel târziu { $day }.
letter-note-late = Ultima zi a fost probabil { $day }. Cereți imediat sfat.
letter-note-signed = Tipăriți scrisoarea și semnați-o. Un simplu e-mail nu este suficient ({ $law }).
letter-note-in_person = Puteți și să mergeți acolo, iar cineva scrie pentru dumneavoastră. Asta se numește „zur Niederschrift” (declarație la proces-verbal).
letter-note-email = Puteți trimite scrisoarea și printr-un simplu e-mail ({ $law }).
letter-note-court-form = Cel mai bine folosiți formularul alăturat la ordonanța de plată (Mahnbescheid).
letter-note-free = Această scrisoare nu cere o formă specială. De obicei este suficient și un e-mail.
letter-note-proof = Ar trebui să puteți dovedi că a ajuns. Cereți o confirmare când o predați.
letter-note-copy = Păstrați o copie.
letter-note-no-objection = Această scrisoare nu este o contestație (Widerspruch). Termenul pentru contestație curge mai departe.
letter-note-no-extension = Astfel nu se prelungește termenul pentru contestație (Widerspruch), opoziție (Einspruch) sau acțiune în instanță (Klage).
letter-note-silence = Despre fapte nu aveți obligația să spuneți ceva. Obligatorii sunt numai datele personale (§ 111 OWiG).
letter-note-accused = Despre fapte nu aveți obligația să spuneți ceva. Cereți înainte sfat.
letter-note-witness = Nu aveți obligația să vorbiți împotriva dumneavoastră sau a rudelor apropiate (§ 52 și § 55 StPO).
letter-note-pay = Deocamdată trebuie totuși să plătiți.

letter-advice-authority = Întrebați autoritatea. Ea trebuie să vă spună ce drepturi aveți.
letter-advice-court = Aveți bani puțini? Atunci cereți la Amtsgericht (judecătorie) consultanță juridică subvenționată (Beratungshilfe). Un avocat vă sfătuiește atunci pentru cel mult 15 euro.
letter-advice-public = Aveți bani puțini? Atunci întrebați la Öffentliche Rechtsberatung (consultanță juridică publică) din orașul dumneavoastră.
letter-advice-social = Caritas, Diakonie și AWO, de exemplu, dau sfaturi gratuite. Asociații sociale ca VdK și SoVD își ajută membrii.
letter-advice-debt = Un centru de consiliere pentru datorii (Schuldnerberatung) dă sfaturi, de obicei gratuit. Și centrele pentru consumatori (Verbraucherzentrale) dau sfaturi, adesea pentru bani puțini.
letter-advice-migration = Consilierea pentru migranți (Migrationsberatung) este gratuită, de exemplu la Caritas, Diakonie sau AWO.
letter-advice-tax = Despre impozite își sfătuiesc membrii asociațiile de ajutor fiscal (Lohnsteuerhilfevereine). Dau sfaturi și consultanții fiscali.
