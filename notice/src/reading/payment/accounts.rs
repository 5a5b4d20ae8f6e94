//! Account numbers, their check digits, and whose they are.

use std::ops::Range;

use iban::IbanLike as _;

use crate::reading::text::{Text, cue, printed};

/// An account number found in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Account {
    /// Where it stands in the joined text.
    pub(crate) at: Range<usize>,
    /// The number without spaces where its check digits are right.
    pub(crate) iban: Option<String>,
    /// Whether it is the reader's own account or a third party's.
    pub(super) own: bool,
    /// Whether "IBAN" stands right before it, as letters write it.
    pub(super) labelled: bool,
    /// How strongly the words around it ask to pay to it.
    pub(super) weight: i32,
}

/// All account numbers in the text.
pub(crate) fn accounts(text: &Text) -> Vec<Account> {
    let pattern =
        printed!(r"(?-u:\b)([A-Z]{2}|[0OD][E3])\s?([0-9OIlSBoö]{2})((?:[\s.]{0,2}[0-9A-Za-z*]){11,30})");
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(hit) = pattern.captures_at(&text.flat, from) {
        let (Some(all), Some(country)) = (hit.get(0), hit.get(1)) else {
            break;
        };
        // "1127/25-AH03" before an account is none, and must not swallow it
        from = country.end();
        let german = matches!(country.as_str(), "DE" | "D3" | "OE" | "0E");
        let labelled = text
            .folded_of(text.sentence(all.start()).start..all.start())
            .trim_end()
            .ends_with("iban")
            || text
                .folded_of(all.start().saturating_sub(8)..all.start())
                .contains("iban");
        let length = if german {
            Some(22)
        } else {
            length(country.as_str())
        };
        let Some(length) = length else { continue };
        if !german
            && !labelled
            && !hit
                .get(2)
                .is_some_and(|m| m.as_str().chars().all(|c| c.is_ascii_digit()))
        {
            continue;
        }
        // exactly as many characters as the country's numbers have
        let mut number = String::new();
        let mut end = all.end();
        for (at, c) in all.as_str().char_indices() {
            if c.is_whitespace() || c == '.' {
                continue;
            }
            number.push(c);
            if number.chars().count() == length {
                end = all.start() + at + c.len_utf8();
                break;
            }
        }
        let masked = number.contains(['*', 'x', 'X'])
            && number.chars().filter(|c| matches!(c, '*' | 'x' | 'X')).count() > 2;
        let complete = number.chars().count() == length;
        if !labelled && (!complete || number.chars().filter(char::is_ascii_digit).count() * 10 < length * 7) {
            continue;
        }
        let iban = if masked || !complete {
            None
        } else {
            valid(&number, german)
        };
        if iban.is_none() && !masked && !labelled && !complete {
            continue;
        }
        let (own, weight) = context(text, all.start());
        let own = own || closed(text, all.start(), end);
        from = end;
        found.push(Account {
            at: all.start()..end,
            iban,
            own: own || masked,
            labelled,
            weight,
        });
    }
    found
}

/// Lengths of the account numbers of countries that turn up in letters to Germany.
fn length(country: &str) -> Option<usize> {
    let table = [
        ("AT", 20),
        ("BE", 16),
        ("CH", 21),
        ("CY", 28),
        ("CZ", 24),
        ("DK", 18),
        ("EE", 20),
        ("ES", 24),
        ("FI", 18),
        ("FR", 27),
        ("GB", 22),
        ("GR", 27),
        ("HR", 21),
        ("HU", 28),
        ("IE", 22),
        ("IT", 27),
        ("LI", 21),
        ("LT", 20),
        ("LU", 20),
        ("LV", 21),
        ("MT", 31),
        ("NL", 18),
        ("PL", 28),
        ("PT", 25),
        ("RO", 24),
        ("SE", 24),
        ("SI", 19),
        ("SK", 24),
        ("BG", 22),
        ("TR", 26),
    ];
    table
        .iter()
        .find(|(code, _)| *code == country)
        .map(|(_, length)| *length)
}

/// The number where its check digits are right, letters read for digits put back where that is the only way.
fn valid(number: &str, german: bool) -> Option<String> {
    let digits = |c: char| match c {
        'O' | 'o' | 'D' | 'Q' | 'ö' => '0',
        'I' | 'l' | 'i' => '1',
        'S' | 's' => '5',
        'B' => '8',
        'Z' | 'z' => '2',
        'G' => '6',
        c => c,
    };
    let repaired: String = if german {
        format!("DE{}", number[2..].chars().map(digits).collect::<String>())
    } else {
        number.to_owned()
    };
    let parsed: iban::Iban = repaired.parse().ok()?;
    Some(parsed.electronic_str().to_owned())
}

/// Whether the words say that the account is an old one, or for others: "Das frühere Konto … wurde aufgelöst",
/// "nur für Arbeitgeber".
fn closed(text: &Text, start: usize, end: usize) -> bool {
    let before = text.folded_of(text.sentence(start).start..start);
    let tail: String = text
        .folded_of(end..text.around(end, 0, 1).end)
        .chars()
        .take(90)
        .collect();
    cue!(r"nicht (auf |an )?(das|ein|dieses) konto|nicht mehr (auf|an|benutz|verwend|nutz)|(frühere|alte|bisherige|ehemalige)[nrs]? (konto|bankverbindung|kontoverbindung)|nur für (arbeitgeber|behörden|gerichte|zahlungen (ohne|aus))").is_match(before)
        || cue!(r"^[\s,.]{0,3}[^.]{0,60}(aufgelöst|geschlossen|nicht mehr (gültig|verwend|benutz|genutzt))|^[\s,.]{0,3}es (wurde|wird|ist)[^.]{0,30}(aufgelöst|geschlossen)").is_match(&tail)
}

/// Whether the words around position `at` say that the account is not the payee's, and how much they ask to
/// pay to it.
fn context(text: &Text, at: usize) -> (bool, i32) {
    let around = text.folded_of(text.around(at, 1, 1));
    let before = text.folded_of(text.around(at, 2, 0).start..at);
    let own = cue!(
        r"(ihr(em|es)?|ihre|angegebene[sn]?|mitgeteilte[sn]?|bekannte[sn]?) (konto|kontoverbindung|bankverbindung|bankkonto|girokonto)|kontoinhaber|ihnen (überwiesen|ausgezahlt)|auf das (von ihnen|konto von)|(wird|werden|haben wir)[^.]{0,60}(abgebucht|eingezogen)|zahlungsempfänger\s?:? (sie|vermieter)|an (ihren|den) vermieter"
    );
    let ask = cue!(
        r"überweis|einzahl|zahlen sie|zu zahlen|zahlung|entricht|unter angabe|verwendungszweck|kassenzeichen|auf (das|unser|eines der|folgende)[^.]{0,40}konto|bankverbindung|empfänger"
    );
    let weight = ask.find_iter(around).count().min(4) as i32;
    // the nearest words decide, and those before another account belong to that one
    let other = cue!(r"\b[a-z]{2}\d{2}( ?\d{4}){3}");
    let nearest = &before[other.find_iter(before).last().map_or(0, |m| m.end())..];
    let last = |pattern: &regex::Regex| pattern.find_iter(nearest).last().map(|m| m.end());
    let ours = cue!(
        "überweisen sie|zahlen sie|auf (unser|eines unserer|folgendes|nachfolgendes|das nachstehende)|unsere? (konto|bankverbindung)|zahlungsempfänger|empfehlen|erteilen sie|möchten|bequem"
    );
    let own = last(own).is_some_and(|own| {
        last(ours).is_none_or(|ours| ours < own)
            && !cue!("empfehlen|möchten|bequem|zwangs|vollstreck").is_match(nearest)
    });
    (own, weight)
}
