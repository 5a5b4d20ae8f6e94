//! Labels of references, and which of them name none of the reader's case.

use std::sync::LazyLock;

use regex::{Regex, RegexSet, RegexSetBuilder};

use crate::reading::text::{Text, cue, folded_pattern};

/// A label and what is known of the values behind it.
pub(super) struct Label {
    pattern: &'static str,
    /// How fit a reference is to be named with a payment; 0 for those that never are.
    pub(super) payment: u8,
    /// What the value must look like where the label alone says too little.
    only: Option<&'static str>,
    /// A word of many uses: a label only where it begins a line of the head.
    pub(super) head: bool,
}

const fn label(pattern: &'static str, payment: u8) -> Label {
    Label {
        pattern,
        payment,
        only: None,
        head: false,
    }
}

impl Label {
    const fn only(mut self, shape: &'static str) -> Label {
        self.only = Some(shape);
        self
    }

    const fn head(mut self) -> Label {
        self.head = true;
        self
    }
}

/// Eleven figures, as the tax office gives them to everybody.
const PERSON: &str = r"^\d{2} ?\d{3} ?\d{3} ?\d{3}$";

/// The plate of a vehicle (§ 9 FZV).
const PLATE: &str = r"^[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?\d{1,4} ?[HE]?$";

/// At least four figures, and no years.
const NUMBER: &str = r"^(?:\D*\d){4}";

/// Labels, the more telling first.
#[rustfmt::skip]
pub(super) static LABELS: &[Label] = &[
    label("kassenzeichen|kassen-?z\\.|kassen-?zch\\.?", 9), label("buchungszeichen", 9), label("verwendungszweck", 10), label("zahlungsreferenz", 10),
    label("kassen-?konto|personenkonto(nummer)?|buchungskonto|debitoren(nummer|-nr\\.?)|debitor", 8),
    label("finanzadress-?(nummer|nr\\.?)|finanzadresse|fad(-nr\\.?)?", 7), label("vertragsgegenstand(snummer)?", 7), label("vertragskonto(nummer)?", 7),
    label("pk-?(nummer|nr\\.?)", 7), label("pk", 7).only(NUMBER), label("forderungs(nummer|-nr\\.?|konto|zeichen)", 8), label("einzugs-?nr\\.?", 6),
    label("beitragsnummer|beitrags-?nr\\.?", 8), label("rechnungs(nummer|-nr\\.?)", 7), label("bescheid(nummer|-nr\\.?| nr\\.?)", 5),
    label("kundennummer|kunden-?nr\\.?", 3), label("bg-?(nummer|nr\\.?)|nummer der (bedarfsgemeinschaft|bg)|bedarfsgemeinschaft(snummer)?", 3),
    label("bg", 3).only(r"^\d{5}(?:[/.]{1,2}|BG)\d{7}$"), label("kg", 3).only(r"^\d{3} ?FK ?\d{6}$"),
    label("kindergeld-?nummer|kg-?nr\\.?", 3), label("wohngeldnummer|wohngeld-nr\\.?", 3), label("elterngeldnummer", 3),
    label("steuernummer|steuer-nr\\.?|st\\.?-nr\\.?|steuer-?nr", 6), label("identifikationsnummer|idnr\\.?|id-nr\\.?|steuer-id", 1),
    label("ehe(mann|frau|gattin|gatte|partner(in)?)|person [ab12]|steuerpflichtiger?|lebenspartner(in)?", 1).only(PERSON),
    label("versicherungsnummer|versichertennummer|vsnr|versicherungs-nr\\.?", 3), label("rentenversicherungsnummer|sozialversicherungsnummer", 1),
    label("förderungsnummer|förder-nr\\.?|amts- und förderungsnummer", 3),
    label("aktenzeichen( fa| (des )?finanzamt(e?s)?)?|az\\.?|akten-?nr\\.?|aktennummer", 5), label("geschäftszeichen|gesch\\.?-?z\\.?|geschäftsnummer|geschäfts-nr\\.?|gz\\.?", 4),
    label("unser(e)? (zeichen|geschäftszeichen|aktenzeichen)|mein(e)? (zeichen|geschäftszeichen|aktenzeichen)|unsere nachricht", 3),
    label("vorgangs(nummer|-nr\\.?|zeichen)|vorgang", 4), label("fall(nummer|-nr\\.?)", 4), label("bearbeitungs(nummer|-nr\\.?)", 3),
    label("ordnungs(nummer|-nr\\.?|merkmal)|ordnungsbegriff|ord\\.?-nr\\.?", 4), label("objekt(nummer|-nr\\.?)", 4), label("einheitswert-?(aktenzeichen|nummer|nr\\.?)|(ew|fa|finanzamt|gericht)s?-az\\.?", 1),
    label("mitglieds(nummer|-nr\\.?)|betriebsnummer", 4), label("personen(nummer|-nr\\.?)|pers\\.?-nr\\.?", 3), label("antrags(nummer|-nr\\.?)", 3),
    label("gläubiger-?(id|identifikationsnummer|ident-?nr\\.?)", 0), label("mandatsreferenz(nummer)?|mandats-?(nr\\.?|ref\\.?)", 0),
    label("amtliches kennzeichen|kfz-?kennzeichen|kennzeichen", 2), label("fahrzeug|pkw|kfz|kraftfahrzeug|krad|motorrad|lkw", 2).only(PLATE), label("registrier-?nr\\.?|registernummer", 3), label("referenz(nummer|-nr\\.?)?", 5),
    label("(umsatz|ust-?)(steuer)?-?id(ent)?(entifikations)?(-?nr\\.?|nummer)?|ust-?idnr\\.?|creditor-?id(entifier)?", 0),
    label("(wahl|stimm)bezirk", 1), label("(betriebs|gewerbe)-?kennzahl", 3),
    label("zählernummer|zähler-nr\\.?", 0), label("hunde-?(steuer)?marke(nnummer|n-nr\\.?)?|steuermarken-?(nummer|nr\\.?)", 0), label("zeichen", 3), label("beitragskonto|abgabenkonto|steuerkonto|mitgliedskonto", 8),
    // a column of a bill of a court has the same heading over the numbers of the act on costs
    label("kv-?nr\\.?", 3).only(r"^[A-Z] ?\d{3}"),
    // passwords are no references: these go into the letters that the reader writes
    label("(aktivierungs|freischalt|registrierungs)-?(code|schlüssel)", 0),
    label("vollstreckungskonto|mieterkonto|kundenkonto|bürgerkonto", 0).only(NUMBER),
    // any other word that ends like a label; the numbers of telephones, houses and rooms are none
    label("[a-z][a-z.-]{1,24}(nummer|-nr\\.?|zeichen)|[a-z]{3,24}nr\\.?|geschz\\.?", 3),
    // things that have a number
    label("(geschäfts|vertrags)partner|mahnlauf|(verbrauch|abnahme|liefer|entnahme|bedarf)s?stelle|liegenschaft|objekt|grundstück|bereich|vertrag|\
           mitglied|auftrag|kunde|auswahlbezirk( ?/ ?wohnung)?|erhebungsbezirk|fall|akte", 0).only(NUMBER).head(),
];

static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    LABELS
        .iter()
        .map(|label| {
            folded_pattern(&format!(
                r"(?:^|[\s(/,;])({})[sn]?(?:\s?\([^)]{{0,60}}\))?(?:\s?(?::|\s|$|=)|[a-z]{{0,3}}[ -]?\d)",
                label.pattern
            ))
        })
        .collect()
});

/// What all patterns begin with, at once: most lines hold no label. What may follow a label is left out, and the automaton may
/// grow, for without one each line would take a hundred times as long.
static ANY: LazyLock<Option<RegexSet>> = LazyLock::new(|| {
    let begins = LABELS
        .iter()
        .map(|label| folded_pattern(&format!(r"(?:^|[\s(/,;])(?:{})", label.pattern)));
    RegexSetBuilder::new(begins.map(|pattern| pattern.as_str().to_owned()))
        .dfa_size_limit(AUTOMATON)
        .build()
        .ok()
});

/// Most bytes of the automaton.
const AUTOMATON: usize = 32 << 20;

static ONLY: LazyLock<Vec<Option<Regex>>> = LazyLock::new(|| {
    LABELS
        .iter()
        .map(|label| Some(crate::reading::text::plain(label.only?)))
        .collect()
});

/// The labels that a folded line holds, in the order of the table, each with its place in the line.
pub(super) fn in_line(folded: &str) -> Vec<(usize, std::ops::Range<usize>)> {
    let present = ANY.as_ref().map(|any| any.matches(folded));
    PATTERNS
        .iter()
        .enumerate()
        .filter(|(n, _)| present.as_ref().is_none_or(|set| set.matched(*n)))
        .flat_map(|(n, pattern)| {
            pattern
                .captures_iter(folded)
                .filter_map(move |hit| Some((n, hit.get(1)?.range())))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Whether a value can stand behind label `n` of the table.
pub(super) fn fits(n: usize, value: &str) -> bool {
    ONLY[n].as_ref().is_none_or(|only| only.is_match(value))
}

/// Whether label `n` of the table has values of a shape of its own, and is none without it.
pub(super) fn is_strict(n: usize) -> bool {
    ONLY[n].is_some() && !LABELS[n].head
}

/// Whether the values behind a label are signs of an office, which may hold words and spaces.
pub(super) fn of_office(folded: &str) -> bool {
    cue!(r"^(aktenz|az|geschz|gesch|gz|(unser|mein).*zeichen|zeichen)").is_match(folded)
}

/// Whether words before a label say that it is the other side's: its values are the reader's or a third party's.
pub(super) fn foreign(folded_before: &str, folded_label: &str) -> bool {
    // "Ihre Versichertennummer" is the number of the case, "Ihr Zeichen" the reader's own
    cue!(r"(ihr|ihre|ihrem|ihres|dortiges)\s?$").is_match(folded_before)
        && !cue!(r"nu?m+er|nr|^(fahrzeug|pkw|kfz)").is_match(folded_label)
}

/// Numbers to call, of houses, rooms, accounts and forms are no references.
pub(super) fn no_reference(folded_label: &str) -> bool {
    cue!(
        r"^(telefon|tel|telefax|fax|mobil|handy|ruf|haus|zimmer|raum|seiten|konto|bank|apparat|form|vordruck|end(nummer|ziffer))|(service|behörde|hotline|info|auskunfts)n?-?(ruf)?-?(nummer|ummer|nr)"
    )
    .is_match(folded_label)
}

/// Whether the label in line `i` names a number of the authority, not one of the reader's case: its creditor
/// identifier, its VAT number, its own tax number in the foot of the page.
pub(super) fn of_the_authority(text: &Text, i: usize, label: &str) -> bool {
    let foot = text.lines[i].place.top > 0.9;
    cue!(r"^(gläubiger|creditor|umsatz|ust)").is_match(label)
        || foot && cue!(r"^(steuer|st\.?)-?\s?n").is_match(label)
}
