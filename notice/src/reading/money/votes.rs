//! Words around an amount and what they vote for.

use std::sync::LazyLock;

use regex::Regex;

use crate::reading::text::folded_pattern;

/// What a word votes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vote {
    /// The sum that is asked for.
    Total,
    /// Something to pay.
    Pay,
    /// A dated part.
    Part,
    /// Money for the reader.
    Get,
    /// Money for the reader in words that can mean nothing else.
    GetStrong,
    /// None of these.
    Not,
    /// Not part of what this letter asks for; where the amount has a day of its own, it is due later.
    Later,
    /// Nothing to pay now; money for the reader may well begin later or come by the year.
    NotNow,
}

/// Words and what they vote for, with weights.
#[rustfmt::skip]
static VOTES: &[(Vote, i32, &str)] = &[
    (Vote::Total, 10, r"\bzu zahlen (bis|am|spätestens|zum) |\bzu zahlen(der|de)?( gesamt)?( ?betrag| summe| sind| haben sie|\s?:|$)|zu entrichten|noch zu (zahlen|entrichten|leisten)|zahlbetrag|zahlungsbetrag|gesamtforderung|gesamtrückstand|gesamtschuld|rückstand gesamt|gesamtbetrag|gesamtbeitrag|gesamtsumme|endbetrag|forderungsbetrag|fälliger betrag|offener (gesamt)?betrag|summe (der forderung|zu zahlen|rückstand)|zu überweisen|insgesamt (zu zahlen|fällig|zu entrichten|zu erstatten)|abschlusszahlung|bleiben zu zahlen|verbleiben zu zahlen|zu begleichen|zu erstatten(der)?( gesamt)?( betrag)?|erstattungsforderung|erstattungsbetrag von ihnen|rückforderungsbetrag|zu zahlende[rn]? betrag|noch offen"),
    (Vote::Total, 9, r"von ihnen( monatlich| selbst)? zu (tragen|leisten)|(haben|tragen) sie( selbst)? zu (tragen|leisten)"),
    (Vote::Not, 16, r"\b(rentenzahlbetrag|zahlbetrag (zuletzt|bisher|bislang)|ungekürzte[rn]?|ungeminderte[rn]?|unermäßigte[rn]?|vor (der )?ermäßigung)\b|# ?.{0,80}\bauf (die|das|den|ihre|rückständige)( [a-z-]+){0,6} (verrechnet|angerechnet)\b"),
    (Vote::GetStrong, 10, r"\b(restbetrag|rest|guthaben|überschuss|betrag) (von|in höhe von) ?# ?(wird|werden)\b[^.]{0,60}\bkonto\b"),
    (Vote::Total, 10, r"(schuld|forderung|darlehen) (wird|ist) (auf # ?.{0,20})?festgestellt|festgestellt auf"),
    (Vote::Total, 8, r"^(es )?(verbleib(t|en|ender betrag|ende[rn]? rückforderung)|restbetrag|restforderung)\b"),
    (Vote::Total, 9, r"\bihr (kosten)?anteil\b|zu ihren lasten"),
    (Vote::Total, 7, r"festgesetzte[rn] (gesamt)?betrag|insgesamt|\bsumme\b|gesamt\b|zusammen|in höhe von insgesamt|gesamtgebühr|rechnungsbetrag|\bgesamtkosten"),
    (Vote::Pay, 8, r"\bwir (buchen|ziehen)\b|überweisen sie|\bzahlen sie|bitten wir sie.{0,40}(zahl|überweis)|einzuzahlen|(ist|sind|wird) (ein(e)? )?(betrag|geldbuße|verwarnungsgeld|gebühr|steuer).{0,30}festgesetzt|festgesetzt auf|wenn sie (die |den betrag von |den gesamtbetrag von |die summe von )?# ?.{0,120}(überweisen|einzahlen|zahlen|begleichen) (würden|könnten)|(sollen|müssen|mögen) sie (die |den betrag von )?# ?.{0,60}(überweisen|einzahlen|zahlen|begleichen)|verwarnungsgeld(es)? (von|in höhe|beträgt|\s?:)|geldbuße (von|in höhe|beträgt|festgesetzt)|geldstrafe|zwangsgeld.{0,20}festgesetzt|den betrag (von|in höhe)|betrag in höhe von|fällig (am|zum|wird|werden|ist|sind)|nachzahlung|nachforderung|kostenbeitrag|elternbeitrag|monatlicher beitrag|rundfunkbeitrag|(haben sie|sind|ist).{0,80}zu (erstatten|zahlen|entrichten)|von ihnen (zu|zurück)|rückzahlung|rückstand|beitrag (beträgt|von)|gebühr (beträgt|von)|wird (auf|mit).{0,20}festgesetzt|setze.{0,60}fest|werden erhoben|wird erhoben|zu tragen|bitte zahlen|\bsie müssen.{0,60}# ?.{0,30}(erstatten|zahlen)|zurückzahlen|zurückzuzahlen|\b(auf|mit|von)( insgesamt| jährlich| zusammen)? ?# ?(jährlich )?(festgesetzt|erhoben|angefordert|zur zahlung)|(gebühr|steuer|beitrag|betrag|kosten|geldbuße|auslagen|abgabe)( in höhe)? von ?# ?.{0,40}(erhoben|festgesetzt|fällig|zu zahlen|zu entrichten|zu überweisen)"),
    (Vote::Pay, 6, r"^(das |die )?(verwarnungsgeld|verwarngeld|geldbuße|bußgeld|zwangsgeld)( \(?in (euro|eur)\)?| €| eur)?\s?:?$"),
    (Vote::Pay, 6, r"festgesetzte[rs]? [a-z-]{0,24}(steuer|gebühr|beitrag|abgabe|geldbuße|zwangsgeld|kosten)"),
    (Vote::Pay, 4, r"jahresbetrag|jahressteuer|jahresgebühr|\bbetrag\b|fällig|forderung|festsetzung|festgesetzt|zahlung|verwarnungsgeld|geldbuße|steuerbetrag|gebührenbetrag|zu zahlen"),
    (Vote::Part, 9, r"\braten?\b|\d\. rate|teilbetrag|teilzahlung|vierteljahresbetrag|quartal|vierteljährlich|abschlag|vorauszahlung"),
    (Vote::Get, 9, r"(wird|werden|haben|bewillige|bewilligen).{0,40}ihnen.{0,60}(bewilligt|gewährt|gezahlt|ausgezahlt|überwiesen|erstattet)|bewilligt|bewillige|gewährt|auszahlungsbetrag|auszuzahlen|ausgezahlt|auszahlung|(an sie|ihnen) (gezahlt|überwiesen|erstattet)|wird (ihnen )?erstattet|werden (ihnen )?erstattet|erstattung (von|in höhe|an sie)|nachzahlung|erhalten sie|sie erhalten|überweisen wir|zahlen wir|monatliche leistung|leistungsbetrag|zahlung an (sie|vermieter|dritte)|(elterngeld|wohngeld|kindergeld|bürgergeld|arbeitslosengeld|rente|kinderzuschlag|unterhaltsvorschuss|pflegegeld|krankengeld)( [a-z]+){0,4} (beträgt|in höhe|von)|monatlicher zahlbetrag|(grundsicherung|wohngeld|bürgergeld|elterngeld|leistung|rente|zahlung) (im monat|monatlich|je monat)|anspruch\b|haben sie (einen )?anspruch|gesamtanspruch|ihnen zustehende|angewiesen|für einen (vollen|ganzen) monat|(förderungs|leistungs)?betrag ab"),
    (Vote::GetStrong, 15, r"[a-z]* ?# ?(erstatten|überweisen|zahlen) wir (ihnen|an sie)|zu ?viel entrichtet|auszahlung der nachzahlung"),
    (Vote::GetStrong, 10, r"\bnachgezahlt|\bdas guthaben (von|in höhe)|guthaben[^.]{0,60}# ?[^.]{0,90}(erstattet|ausgezahlt|überwiesen)|(wird|werden).{0,60}(ihnen|an sie|auf ihr konto|ihrem konto).{0,60}(erstattet|überwiesen|ausgezahlt|gezahlt|gutgeschrieben)|(wird|werden) (ihnen )?(erstattet|ausgezahlt)|zu ihren gunsten|überweisen wir|erstatten wir|(erhalten|bekommen) sie.{0,60}(zurück|erstattet|ausgezahlt)|ihr guthaben|guthaben (wird|von.{0,30}(überweis|erstatt|auszahl))|wird ihnen.{0,40}(gewährt|gezahlt)|auszahlungsbetrag|auszuzahlender"),
    (Vote::GetStrong, 10, r"\b(zahle|überweise|erstatte) ich (ihnen|an sie)\b|\b(zahlen|überweisen|erstatten) wir (ihnen|an sie)\b|\bweitere (leistungen (von|in höhe von) )?# ?(monatlich )?(bewilligt|gewährt|nachgezahlt)|\b(diesen|den überzahlten|den zu viel gezahlten) betrag (wird|werden) (die|das|der|wir|ihnen)\b[^.]{0,60}\b(erstatten|auszahlen|zurückzahlen|überweisen)\b|\b(diesen|den überzahlten|den zu viel gezahlten) betrag (erhalten|bekommen) sie\b"),
    (Vote::Not, 16, r"[a-z]* ?# ?(erstatten|übernehmen|bezahlen|zahlen) wir\b[^.]{0,30}\bnicht\b|[a-z]* ?# ?(wird|werden|kann|können)\b[^.]{0,40}\bnicht (erstattet|übernommen|ausgezahlt|bewilligt)\b|\b(statt|anstatt|anstelle von)( bisher| bislang| vorher)? ?# ?[a-z.]|\bhinzu kämen\b|\b(wären das|wären es)\b|\bmüssten sie (voraussichtlich|dann|möglicherweise)\b"),
    (Vote::Get, 10, r"# ?zur auszahlung (gelang|komm)"),
    (Vote::GetStrong, 9, r"\bwerden\b[^.#]{0,80}(kosten|fahrkosten|aufwendungen|auslagen)\b[^.#]{0,60}# ?(monatlich )?erstattet"),
    (Vote::Get, 10, r"(kindergeld|elterngeld|wohngeld|bürgergeld|arbeitslosengeld|pflegegeld|krankengeld|unterhaltsvorschuss|kinderzuschlag)\b[^.]{0,90}in höhe von( monatlich)? ?# ?(monatlich )?(festgesetzt|bewilligt|gewährt|gezahlt)"),
    (Vote::Get, 8, r"(monatsbetrag|monatlichen (zahl)?betrag|monatliche[rn]? (auszahlung|zahlung)) (von|in höhe von)"),
    (Vote::Get, 7, r"^(pflegegeld|wohngeld|elterngeld|kindergeld|bürgergeld|krankengeld|übergangsgeld|arbeitslosengeld|unterhaltsvorschuss|nachzahlung|zusatzzahlung|mietzuschuss|lastenzuschuss|altersrente|rente)\b"),
    (Vote::Not, 13, r"raten (unter|ab|von mindestens)|daneben|ablös(ungs|e)?betrag|nachlass\b|vorzeitig|(^|[a-qs-z] )waren ihnen|\bzuletzt\b|\b(soweit|sofern) sie\b|nicht mehr möglich|entgelt\b|(haben sie|wurden?|sind|ist).{0,70}(bezahlt|bereits gezahlt|entrichtet|beglichen)|(bezahlt|entrichtet) haben|verurteilt|vorbestraft|erforderlichen?|statt der|nicht (gesichert|nachgewiesen)|bis zu( einer| einem| insgesamt| weiteren)?\s?$|erst (mit|nach|bei)|höchstens|mindestens|wenigstens|maximal|von mehr als|mehr als|bei (einer )?überschreitung|je (angefangene|weitere|mahnung|kilometer|monat|person|hund|tag|kind|stück|weiteren)|pro (monat|tag|jahr|person|stück)|\bwäre(n)?\b[^.]{0,80}(zu zahlen|fällig|zu entrichten)|\bwir beteiligen uns\b|rechnet [^.]{0,60} mit uns ab|(zahlen|entrichten) sie später|mit (der|dem|den) [^#]{0,60}(verrechnet|angerechnet)|angedroht|androhung|androhe|zwangsgeld.{0,40}(androh|bis|kann|wird sonst)|ersatzzwangshaft|kann.{0,60}(geldbuße|bußgeld|zwangsgeld)|(geldbuße|bußgeld) (bis|geahndet)|geahndet|säumniszuschl[aä]ge?.{0,40}(1|prozent|je)|bleib(t|en) unberührt|(auch|stattdessen) in einer summe|können nicht|nicht zugeordnet|mehrbetrag|differenzbetrag|freibetrag|freigrenze|grundfreibetrag|einkommen($|[^a-z-])|einkünfte|werbungskosten|bruttoeinkommen|nettoeinkommen|erwerbseinkommen|messbetrag|einheitswert|grundsteuerwert|steuermessbetrag|grundstückswert|bemessungsgrundlage|bisher(ige[rn]?)?|vorjahr|im (jahr|vorjahr).{0,20}(betrug|waren)|\balt(er)?\s?:|zuvor|bereits (gezahlt|entrichtet|geleistet|beglichen)|geleistete|gezahlt (haben|wurden|am)|abzüglich|abgezogen|einbehalten|streitwert|gegenstandswert|(gebühren|steuer|beitrags)satz(es)?\b|regelbedarf|mehrbedarf|bedarf\b|unterkunft|kaltmiete|warmmiete|heizkosten|miete\b|verdienst|lohn\b|gehalt|vermögen|schonvermögen|wert von|würde[n]? (sich|dann|weitere|kosten)|weitere kosten|zusätzlich(e)? kosten|kostet|kosten von rund|für jede|staffel|ersthund|zweithund|rechnerisch|unpfändbar|rentenwert|entgeltpunkt|vorige[nrs]?\b|früher|vorher|betrug|zuvielzahlung|nicht zu erheben|verrechnet|aufgerechnet|gesondert(e[nrsm]?)? (festgesetzt|erhoben|angefordert|berechnet|in rechnung|bescheid|rechnung|kostenrechnung|kostenbescheid|zahlungsaufforderung)"),
    (Vote::Later, 13, r"nicht (in [^.]{0,30})?(enthalten|festgesetzt|mit festgesetzt)"),
    (Vote::Later, 6, r"das nächste mal|\b(er|sie|der beitrag|die rate)? ?danach (ist|sind|wird)"),
    (Vote::Later, 5, r"künftig|(der|die) nächste [a-z]*(beitrag|abschlag|rate)|erstmals( fällig| in neuer höhe)? (am|zum)|\bneue[rn]? (monatliche[rn]? )?[a-z]{0,12}(abschlag|beitrag|vorauszahlung)|\bweitere\s?$|\bzusätzlich (am|zum|bis)\b|\b(laufende[rn]?|weitere[rn]?) [a-z]{0,12}(beitrag|beiträge|raten|abschläge|abschlag|vorauszahlungen)"),
    (Vote::NotNow, 13, r"ab dem|jährlich\b|auf das jahr"),
    (Vote::Not, 13, r"^(täglich(e[rs]?)?|tages(satz|betrag)|kalendertäglich(e[rs]?)?)\b"),
    (Vote::Not, 15, r"angerechnet|anzurechnen|zusammen mit (dem|der)\b"),
    (Vote::Not, 6, r"\bgebühr(en)?\b|auslagen|mahngebühr|säumniszuschlag|zinsen|zustellkosten|verwaltungsgebühr|porto|hauptforderung|nebenforderung|davon|darin enthalten|anteil (der|des|von|eines)\b|zuzüglich|aufschlag|zuschlag"),
];

pub(super) static PATTERNS: LazyLock<Vec<(Vote, i32, Regex)>> = LazyLock::new(|| {
    VOTES
        .iter()
        .map(|(vote, w, pattern)| (*vote, *w, folded_pattern(pattern)))
        .collect()
});
