//! Words around a printed day that make it a limit, or none.

use regex::Regex;

use crate::reading::text::cue;

/// Words directly before a day that make it a limit.
pub(super) fn limit() -> &'static Regex {
    cue!(
        r"(spätester (eingang|termin|zeitpunkt|abgabetag|zahltag)\s?(:|ist der)?|(so )?rechtzeitig( [a-z]+){0,2},? (dass|damit|sodass) [a-z ]{0,60}(am|zum|bis zum)|bis (zum|einschließlich|einschl\.?|spätestens|längstens)?( zum| am| einschließlich)?( [a-z]+(tag|woch))?,?( den| dem)?|bis\s?:|bis (spätestens )?zum [a-z]{4,24} [a-z]*tag,? (dem|den)|bis (spätestens |längstens )?(zum |mit )?(ablauf|ende) (des|vom)( tages)?( de[sm])?|spätestens (bis |am |zum |bis zum |bis spätestens )?([a-z]+(tag|woch))?,?( den| dem)?|fällig (ist )?(am|zum|bis|seit|ab)?( zum)?\s?:?|fälligkeit(stag|sdatum)?( am| ist)?\s?(:|der)?|(fälligkeits|zahlungs|zahl)(tage?|termine?) (sind|ist)( jeweils)?( der| am| zum)?\s?:?|zahlbar (am|bis|zum)?( zum)?\s?:?|zu (zahlen|entrichten|leisten|überweisen|begleichen) (sind )?(jeweils )?(am|zum)|zahlungsfrist\s?:?|frist(ende|ablauf)?\s?(:|am|ist der|endet am|läuft am|läuft bis zum)|abgabefrist\s?:?|termin\s?:?|zahlungsziel\s?:?|(wird|werden|sind|ist) (jeweils )?(am|zum)|(einsende|anmelde|annahme|abgabe)schlu(ss|ß)( ist)?( der| am)?\s?:?|abgabetermin\s?:?|vor dem|(viertel|halb)?jährlich (am|zum)?|monatlich (am|zum)|jeweils (am|zum)|stichtag für [a-z ]{3,40} (ist der|ist|:)|letzter [a-z]*(tag|termin)( hierfür| dafür| für [a-z ]{3,40})?\s?(ist der|ist|:)( [a-z]+(tag|woch|abend),? (der|dem))?|(erstmals|erstmalig|beginnend|letztmals|letztmalig|das nächste mal|zusätzlich)( am| zum| mit dem| ab dem)?)\s?$"
    )
}

/// Whether a sentence tells the reader to do something: an imperative, "ist … zu …", "müssen".
pub(super) fn binds(words: &str) -> bool {
    let verb = cue!(r"^\s?(?:bitte )?([a-z]+en) sie\b")
        .captures(words)
        .and_then(|hit| hit.get(1));
    let question =
        cue!(r"^(können|werden|sind|erhalten|dürfen|haben|bekommen|möchten|beziehen|hatten|waren|wurden)$");
    verb.is_some_and(|verb| !question.is_match(verb.as_str()))
        || cue!(r"\b(bitte|müssen|muss|verpflichtet|aufgefordert|gebeten|aufgegeben|fordere|fordern)\b|\b(ist|sind|haben)\b.*\b(zu [a-z]{3,}en|[a-z]{2,}zu[a-z]{3,}en)\b").is_match(words)
}

/// Words directly before a day that make it no deadline whatever else the sentence says.
pub(super) fn past() -> &'static Regex {
    cue!(
        r"(vom|seit|ab|dem|geb\.?|geboren( am)?|geburtsdatum\s?:?|stand\s?:?|tattag\s?:?|tatzeit\s?:?|(bereitgestellt|benachrichtigt|abgerufen|gedruckt|abgesandt|versandt)( am)?|eingegangen( am)?|gültig (bis|ab)( zum)?|befristet bis( zum)?|(satzung|gesetz|bescheid|schreiben|mahnung|antrag|anhörung|nachricht|fassung|urteil|beschluss|verordnung)( [a-z0-9./-]+){0,3} vom|am\s?:? ereignete|erlassen am|datum\s?:?|rückwirkend (zum|ab)|mit wirkung (zum|vom|ab)( dem)?|beginn(t|end)?( am)?|ab dem|seit dem|nach dem|in kraft (seit|am)?)\s?$"
    )
}

/// Sentences whose days are spans of benefits, validity or facts, not limits for the reader.
pub(super) fn no_deadline() -> &'static Regex {
    cue!(
        r"bewilligungszeitraum|(für|in) (die|der) zeit (vom|von) (\d{1,2}\. ?(\d|[a-z])|dem|[a-z])|leistungszeitraum|abrechnungszeitraum|bewilligungsabschnitt|gültig(keit)? (vom|bis|ab|von)|gilt (vom|bis|ab)|[0-9] gültig\b|befristet|wurde[n]? (am|bis)|(haben|hatten) sie (am|bis|bereits)|geändert (durch|am)|zuletzt|bekannt(gemacht|machung) (am|vom)|(wird|werden) ihnen[^.]{0,60}(gezahlt|gewährt|bewilligt)|bewilligt|gewährt|versichert (bis|vom)|(anspruch|bezug|mitgliedschaft|versicherungsschutz|vertrag|zahlung|leistung) (endet|besteht|ruht|läuft)|\bwären? [^.]{0,40}(erfüllt|gegeben|entstanden)|einträte|(beträgt|betragen|gilt|gelten) bis( zum)? \d|\b(wird|werden)\b.{0,140}\b(überwiesen|ausgezahlt|übermittelt|übersandt|zugesandt|zugeschickt)\b|hauptwohnung|festgestellt am|gemessen am|geeicht"
    )
}

/// Sentences about payments that were made or should have been made.
pub(super) fn past_payment() -> &'static Regex {
    cue!(
        r"(gezahlt|eingegangen|überwiesen|erhalten|beglichen|verrechnet) (haben|wurde|worden|am)|wurde[n]?[^.]{0,60}(gezahlt|überwiesen)|war[en]?[^.]{0,40}fällig|\bwar(en)?\b[^.]{0,60}\bzu (leisten|zahlen|entrichten|überweisen|begleichen)\b|fällig (gewesen|seit)|waren? (am|seit|zum)"
    )
}

/// Sentences about what the authority or somebody else pays.
pub(super) fn others_pay() -> &'static Regex {
    cue!(
        r"\b(ihres vermieters|ihrer vermieterin|ihres arbeitgebers|ihrer arbeitgeberin)\b|(überweise|zahle) ich\b|(überweisen|zahlen|erstatten) wir\b|\bwir (überweisen|zahlen|erstatten)\b|drittschuldner|\bangewiesen\b|\b(wird|werden) ihnen\b[^.]{0,80}\b(gezahlt|ausgezahlt|überwiesen|gewährt|erstattet|gutgeschrieben)\b|(ihnen|ihr) (benannte|angegebene|genannte)[sn]? [^.]{0,20}konto|müssen[^.]{0,30} nichts (veranlassen|tun|zahlen|unternehmen)"
    )
}

/// Sentences that ask the reader for money, in a letter that usually grants some.
pub(super) fn asks_for_money() -> &'static Regex {
    cue!(
        r"(zahlen|überweisen|erstatten|begleichen|ersetzen) sie|zu (zahlen|erstatten|überweisen|begleichen|entrichten|ersetzen)|zurückzu(zahlen|erstatten)|fällig|zahlbar|(haben|müssen) sie[^.]{0,80}(erstatten|zahlen|ersetzen)|um (zahlung|überweisung|erstattung)|\b(ziehen|buchen) wir|wir (ziehen|buchen)|eingezogen|abgebucht|abbuchen"
    )
}

/// Words of events to which nobody has to come.
pub(super) fn voluntary() -> &'static Regex {
    cue!(
        r"teilnahme ist [^.]{0,40}(freiwillig|kostenfrei|kostenlos)|eintritt (ist )?frei|bürgerversammlung|info(rmations)?abend|elternbeirat|\btrifft sich\b|\bunverbindlich|neujahrs(gespräch|empfang)|tag der offenen tür|info(rmations)?veranstaltung"
    )
}

/// A day up to which something was worked out or booked, and no limit: "Säumniszuschläge sind bis 10.08.2026
/// berechnet". `before` and `after` are the words of its sentence on both sides.
pub(super) fn reckoned(before: &str, after: &str) -> bool {
    let done = cue!(
        r"\b(berechnet|ermittelt|gebucht|verbucht|aufgelaufen|angefallen|entstanden|verzinst|gespeichert|buchungen|zahlungseingänge|gutschriften|kontobewegungen|buchungsstand)( sind| werden| wurden| wird)?( jeweils| vorläufig)? bis( zum| einschließlich)?$"
    );
    let told = cue!(
        r"^[^,;.]{0,50}\b(berechnet|hochgerechnet|berücksichtigt|gebucht|verbucht|gespeichert|erfasst|angefallen|aufgelaufen|entstanden|verzinst)\b"
    );
    let bids = cue!(r"\b(muss|müssen|soll|sollen|sollte[n]?|nicht|bitte|bitten)\b");
    (done.is_match(before) || cue!(r"\bbis( zum| einschließlich)?$").is_match(before) && told.is_match(after))
        && !bids.is_match(after)
        && !bids.is_match(before)
}

/// The end of a span that is no period for doing anything: "deren Eichfrist zum 31.12.2026 endet".
pub(super) fn span_ends(before: &str) -> bool {
    cue!(
        r"(eich|kündigungs|verjährungs|gewährleistungs|garantie|warte|sperr|aufbewahrungs|festsetzungs|schon|bindungs)frist( (endet|läuft))?( am| zum| bis zum)?$"
    )
    .is_match(before)
}

/// What changes or ends by itself on a day: "Die Zahlung wird zum 28.02. eingestellt".
pub(super) fn changes(before: &str, after: &str) -> bool {
    let notice = cue!(r"\b((wir|ich) kündigen?|kündigen? (wir|ich))\b.{0,120}\bzum$").is_match(before);
    notice
        || cue!(r"\b(zum|am|mit|ab)( dem)?$").is_match(before)
            && cue!(
            r"^[^.;,]{0,30}\b(eingestellt|beendet|aufgehoben|geändert|erhöht|gesenkt|angepasst|umgestellt|gekündigt|wirksam|gelöscht|abgemeldet|rechtskräftig|bestandskräftig|unanfechtbar)\b"
        )
        .is_match(after)
}

/// How long something lasts that the reader need not end: "Die Probezeit verlängert sich bis zum …", "Ihr Vertrag läuft
/// bis …", "Dies gilt für 2025 nur bis zum …".
pub(super) fn lasts(before: &str) -> bool {
    cue!(
        r"\b(verlängert sich|läuft|gilt|gelten|besteht|bestehen|dauert|beträgt|betragen)\b[^;:]{0,60}\bbis( zum| einschließlich)?$"
    )
    .is_match(before)
        && !cue!(r"frist|anmeld|einschreib|stundung|zahlungsziel|gelegenheit|möglichkeit").is_match(before)
        // "Rente auf Zeit bis zum 31.12.2025 zuerkannt"
        || cue!(r"\b(auf zeit|befristet|zeitlich begrenzt|vorübergehend|weiterhin|längstens noch|fortlaufend|nach (jetzigem|heutigem|derzeitigem|gegenwärtigem) stand|voraussichtlich|bisher|bislang|zuvor|alt),? bis( zum| einschließlich)?$")
            .is_match(before)
}

/// An event that takes place for everybody, to which the sentence calls nobody: "Die nächste Sammlung findet am … statt".
pub(super) fn takes_place(words: &str) -> bool {
    cue!(r"\b(findet|finden)\b.*\bstatt\b").is_match(words)
        && !cue!(
            r"\b(ihre?[mnrs]?|sie|eingeladen|geladen)\b|einladung|verhandlung|erörterung|anhörung|prüfung|untersuchung|begutachtung|besichtigung|begehung|\bwahl|vernehmung|ortstermin|gespräch|besprechung|seminar|beurkundung"
        )
        .is_match(words)
}

/// A duty that a reminder only recalls, beside the one it is about: "Laufende Anmeldungen sind pünktlich abzugeben",
/// "Die nächste Rate ist am … fällig".
pub(super) fn recalled() -> &'static Regex {
    cue!(
        r"\blaufende[nrs]? ([a-z-]+ )?([a-z-]*anmeldungen|zahlungen|beiträge|vorauszahlungen|verpflichtungen|steuern|abgaben)\b|\b(nächste|kommende|folgende)[nr]? (rate|abschlag|vorauszahlung|teilbetrag|fälligkeit)\b"
    )
}

/// A sum that another notice demands: "die dort ausgewiesene Nachzahlung ist unabhängig von diesem Bescheid … zu leisten".
pub(super) fn of_another_notice() -> &'static Regex {
    cue!(r"\bunabhängig von diese[mr] (bescheid|schreiben|mahnung|mitteilung)\b")
}

/// A meeting that was planned and is not held: "Den Termin am 14.01. brauchen Sie nicht wahrzunehmen"; a payment that
/// is not asked for any more: "die am 15.11. fällige Rate entfällt".
pub(super) fn called_off() -> &'static Regex {
    cue!(
        r"\b(brauchen|müssen) sie (daher |deshalb |also )?nicht (mehr )?(wahr(zu)?nehmen|(zu )?(erscheinen|kommen))|\btermin\b.{0,120}\b(entfällt|(wurde|ist|wird) (hiermit )?(abgesagt|aufgehoben|gestrichen)|hinfällig|findet nicht statt)\b|\bfällige[nr]? (rate|abschlag|vorauszahlung|zahlung|teilbetrag|beitrag)\b[^.]{0,40}\b(entfällt|entfallen)\b"
    )
}

/// The turn of somebody else: "Die Beklagte hat Gelegenheit, bis zum …", "Der Gutachter wird bis zum …".
pub(super) fn others_turn() -> &'static Regex {
    cue!(
        r"^\W*(der|die|das) (sachverständige|gutachter(in)?|arbeitgeber(in)?|gegenseite|gegenpartei|drittschuldner(in)?|versicherung|medizinische dienst)\b[^.]{0,30}\b(hat|haben|wird|soll|muss|erhält)\b"
    )
}

/// What the office itself will do: "Wir werden bis zum 28.02. über Ihren Antrag entscheiden". `before` are the words
/// before the day.
pub(super) fn own_turn(before: &str) -> bool {
    cue!(r"^\W*(wir|ich) (werden?|entscheiden?|prüfen?|rechnen?|melden?|beabsichtigen?|planen?)\b").is_match(before)
        && !cue!(r"\b(sie|ihre[rnms]?|abbuchen|einziehen|buchen|ziehen)\b").is_match(before)
        || cue!(
            r"\b(übermitteln|übersenden|versenden|verschicken|melden|prüfen|entscheiden|zahlen|überweisen|erstatten|informieren|teilen) wir\b[^.;]{0,80}\bbis( spätestens)?( zum)?$"
        )
        .is_match(before)
            && !cue!(r"\b(wenn|sofern|falls|soweit)\b").is_match(before)
}

/// The turn of the defendant, where the letter tells that the reader sues.
pub(super) fn defendants_turn() -> &'static Regex {
    cue!(
        r"^\W*(der|die|dem) (beklagten?|antragsgegner(in)?)( partei)?\b[^.]{0,30}\b(hat|haben|wird|soll|muss|erhält|kann)\b"
    )
}

/// What stands between the days of a list.
pub(super) fn between_days() -> &'static Regex {
    // "·" between them folds to "?"; "am 17.02., mit weiteren 77,00 € am 15.05. und 15.08. fällig" names sums as well
    cue!(
        r"^[\s,;?]*(und|u\.|sowie|zum|am|den|/|oder)?[\s,;]*(zum|am|den|der)?[\s]*$|^[\s,;]*(und|u\.|sowie)?\s?(mit|je|jeweils|nochmals|noch)?\s?(je|jeweils|weitere[nr]?|einem|einer|dem|der|die|den)?\s?(weiteren\s)?((rest|schluss|teil)?(betrag|rate)|rest)?\s?(von|in höhe von)?\s?\d[\d.]*,\d\d ?(€|euro|eur) (bis )?(am|zum)( den)?\s?$"
    )
}

/// Labels and first cells of rows whose day is a limit or an appointment.
pub(super) fn labels() -> &'static Regex {
    cue!(
        r"fällig|zahlbar|zahlungsfrist|zahlen bis|zahlung bis|frist|schluss|bis (zum|spätestens)|abgabe|einzureichen|termin|datum und uhrzeit|wann|antwort|wahltag|abgeben|einladung|elternabend"
    )
}

/// What a day is called on which the first of several parts is to be paid: "Erster neuer Monatsbeitrag" over "15.09.2025".
pub(super) fn names_part(label: &str) -> bool {
    cue!(r"^(erste|nächste)[rs]? (neue[rs]? )?[a-z]*(beitrag|rate|abschlag|betrag|zahlung)$").is_match(label)
}

/// A day that was put down for something: "habe mir hierfür den 20.10. notiert", "Bitte merken Sie sich dafür den
/// 16.10. vor", "Als Termin ist der 3. Mai vorgesehen". `before` and `after` are the words of its sentence on both sides.
pub(super) fn noted(before: &str, after: &str) -> bool {
    cue!(r"\b(hierfür|dafür|hierzu|dazu|als (frist|termin|abgabetermin|letzten tag)|merken|notieren|frist|für (die|den|das|ihre[nr]?) [a-z]+)\b.{0,60}\b(der|den)( [a-z]+(tag|woch),?( der| den| dem)?)?$")
        .is_match(before)
        && cue!(r"^\W*(bereits |fest )?(notiert|vor|vorgemerkt|vorgesehen|vorgegeben|bestimmt|gesetzt|festgelegt|festgesetzt|eingetragen)\b")
            .is_match(after)
}

/// A birthday, an age or another event of life or law that comes by itself: "Das Kind wird am 02.09. sechs Jahre alt".
pub(super) fn comes_about(before: &str, after: &str) -> bool {
    cue!(r"\b(am|zum)( [a-z]+(tag|woch),?( den| dem)?)?$").is_match(before)
        && cue!(r"^\W*[^.;]{0,60}\b(jahre? alt|volljährig|lebensjahr|lebensmonat|geburtstag|regelaltersgrenze|schulpflichtig|pensioniert|in rente|in kraft|außer kraft)\b")
            .is_match(after)
}

/// How somebody is until a day, which asks for nothing: "Ihr Ehemann ist bis 27. Juni im Urlaub", "Sie waren bis zum
/// 31.03. dort beschäftigt", "Das Foto finden Sie bis zum 31.05. unter …".
pub(super) fn tells_state(words: &str, before: &str, after: &str) -> bool {
    let until = cue!(r"(^|[^a-z])bis( zum| einschließlich)?$").is_match(before);
    let verb = cue!(
        r"\b(ist|sind|war|waren|wurde|wurden|befindet|befinden|besucht|besuchen|studiert|arbeitet|arbeiteten|wohnt|wohnten|lebt|lebte|bezieht|bezog|liegt|liegen|steht|stehen|reicht|reichen|finden sie|macht|absolviert|abgibt|bleibt|bleiben|haben wir|hat)\b"
    );
    // what a sentence that asks for something has, whoever is its subject
    let asks = cue!(
        r"\b(muss|müssen|soll|sollen|sollten?|benötigen?|brauchen?|erwarten?|bitten?|sofern|wenn|falls|nicht|keine?[nrms]?|gelegenheit|möglichkeit|können sie|sie können|dürfen sie|sie dürfen|möchten|wünschen|spätestens|längstens|notwendig|erforderlich|nötig|möglich|letzter?|gebeten|ersucht|verpflichtet|aufgefordert|innerhalb|binnen)\b|frist|fällig|zahlbar|\bzahl|einge[hg]|vorlieg|einsend|rücksend|rückgabe|abgabe|anmeld|abhol|beantrag|antragst|gestundet|stundung|\b(zu [a-z]{3,}en|[a-z]{2,}zu[a-z]{3,}en)\b|schluss"
    );
    until && verb.is_match(words) && !asks.is_match(words) && !binds(words) && words.len() > after.len()
}

/// What a reminder says it does not ask for: "sie ist hierin nicht enthalten".
pub(super) fn left_out() -> &'static Regex {
    cue!(
        r"\b(nicht|noch nicht) (mit ?)?(enthalten|einbezogen|erfasst|eingerechnet|berücksichtigt|angemahnt|gegenstand)\b|nicht bestandteil"
    )
}

/// "Der Betrag ist mit Ablauf des 28.02. fällig": the end of a day at which something has to be done, and not only
/// ends ("verliert mit Ablauf des 31.03. seine Gültigkeit").
pub(super) fn expires_due(before: &str, after: &str) -> bool {
    cue!(r"\b(mit|zum|bei) ablauf (des|vom)( tages)?( de[sm])?$").is_match(before)
        && cue!(r"^\W*[^.;,]{0,60}\b(fällig|zahlbar|zu [a-z]{3,}en|[a-z]{2,}zu[a-z]{3,}en)\b").is_match(after)
}
