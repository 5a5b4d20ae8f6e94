//! How to pay: the account of the payee, its check digits, recipient, reference, direct debit.

use std::ops::Range;

use iban::IbanLike as _;

use super::references;
use super::text::{Text, cue, fold, printed};
use crate::letter::{Doubt, DoubtKind};
use crate::notice::Payment;

/// An account number found in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Account {
    /// Where it stands in the joined text.
    pub(crate) at: Range<usize>,
    /// The number without spaces where its check digits are right.
    pub(crate) iban: Option<String>,
    /// Whether it is the reader's own account or a third party's.
    own: bool,
    /// How strongly the words around it ask to pay to it.
    weight: i32,
}

/// All account numbers in the text.
pub(crate) fn accounts(text: &Text) -> Vec<Account> {
    let pattern = printed!(r"\b([A-Z]{2}|[0OD][E3])\s?([0-9OIlSBoö]{2})((?:[\s.]{0,2}[0-9A-Za-z*]){11,30})");
    let mut found = Vec::new();
    for hit in pattern.captures_iter(&text.flat) {
        let (Some(all), Some(country)) = (hit.get(0), hit.get(1)) else {
            continue;
        };
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
        found.push(Account {
            at: all.start()..end,
            iban,
            own: own || masked,
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
    (
        own.is_match(before)
            && !cue!("überweisen sie|auf (unser|eines unserer|folgendes|nachfolgendes|das nachstehende)")
                .is_match(before),
        weight,
    )
}

/// How to pay, and what is doubtful about it. `payee` is who gets the money where the letter names nobody else,
/// `asks` tells whether the letter asks for money at all.
pub(crate) fn find(
    text: &Text,
    accounts: &[Account],
    references: &[references::Found],
    payee: Option<&str>,
    asks: bool,
) -> (Payment, Vec<Doubt>) {
    let mut payment = Payment::default();
    let mut doubts = Vec::new();
    payment.direct_debit = direct_debit(text);
    // what is collected must not be transferred as well
    if !asks || payment.direct_debit {
        return (payment, doubts);
    }
    let usable = |account: &&Account| !account.own;
    let best = accounts
        .iter()
        .filter(usable)
        .filter(|account| account.iban.is_some())
        .max_by_key(|account| (account.weight.min(2), std::cmp::Reverse(account.at.start)));
    for unreadable in accounts
        .iter()
        .filter(usable)
        .filter(|account| account.iban.is_none())
    {
        doubts.push(Doubt {
            kind: DoubtKind::IbanUnreadable,
            text: text.flat[unreadable.at.clone()].to_owned(),
            source: text.sources(unreadable.at.clone()),
        });
    }
    if let Some(account) = best {
        payment.iban.clone_from(&account.iban);
        payment.source = text.sources(account.at.clone());
        if account
            .iban
            .as_deref()
            .is_some_and(|iban| !iban.starts_with("DE"))
        {
            doubts.push(Doubt {
                kind: DoubtKind::ForeignIban,
                text: text.flat[account.at.clone()].to_owned(),
                source: text.sources(account.at.clone()),
            });
        }
        beside(text, account, &mut payment);
    }
    let reference = references
        .iter()
        .filter(|r| r.payment >= 5)
        .max_by_key(|r| (r.payment, 0));
    let first_of_best = references
        .iter()
        .find(|r| reference.is_some_and(|best| best.payment == r.payment));
    if let Some(found) = asked_reference(text, references).or(first_of_best) {
        payment.reference = Some(found.reference.value.clone());
        payment.source.extend(found.reference.source.iter().copied());
    }
    payment.recipient =
        recipient(text, &mut payment).or_else(|| payment.iban.as_ref().and(payee).map(str::to_owned));
    payment.source.sort_unstable();
    payment.source.dedup();
    (payment, doubts)
}

/// "unter Angabe des Aktenzeichens": the reference that the letter asks for.
fn asked_reference<'a>(text: &Text, references: &'a [references::Found]) -> Option<&'a references::Found> {
    let asked = cue!(
        r"(unter angabe|bitte geben sie|verwendungszweck|angabe)[^.]{0,40}(kassenzeichen|aktenzeichen|buchungszeichen|beitragsnummer|steuernummer|kundennummer|rechnungsnummer|kindergeldnummer|geschäftszeichen|bescheidnummer|personenkonto|vertragsgegenstand|mandatsreferenz)"
    );
    let word = asked.captures(&text.folded)?.get(3)?.as_str();
    references
        .iter()
        .find(|r| fold(&r.reference.label).contains(word))
}

/// BIC and bank in the lines of this account: its own row, then what stands above it in its column, then what
/// stands below. Another account ends the search, and a bank of another banking group is none of this one.
fn beside(text: &Text, account: &Account, payment: &mut Payment) {
    let line = text.lines_of(account.at.clone()).start;
    let number = account.iban.as_deref().unwrap_or("");
    let (above, below) = account_block(text, line);
    for i in std::iter::once(line).chain(above).chain(below) {
        let words = &text.lines[i].text;
        if payment.bic.is_none()
            && let Some(hit) = printed!(r"(?:BIC|SWIFT)(?:-Code)?\s?:?\s*([A-Z]{4}\s?DE\s?[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b|\b([A-Z]{4}DE[A-Z0-9]{2}[A-Z0-9]{3})\b|\b([A-Z]{4}DE[A-Z0-9]{2})\b").captures(words)
        {
            let bic = hit.get(1).or(hit.get(2)).or(hit.get(3)).map(|m| m.as_str().replace(' ', ""));
            payment.bic = bic.filter(|b| (b.len() == 8 || b.len() == 11) && same_group(number, &fold(b)));
            if payment.bic.is_some() {
                payment.source.push(text.lines[i].id);
            }
        }
        if payment.bank.is_none()
            && let Some(bank) = bank(words)
            && same_group(number, &fold(&bank))
        {
            payment.bank = Some(bank);
            payment.source.push(text.lines[i].id);
        }
    }
}

/// The lines above and below line `i` that belong to the account in it, each nearest first.
fn account_block(text: &Text, i: usize) -> (Vec<usize>, Vec<usize>) {
    let line = &text.lines[i];
    let known = line.place.height() > 0.0;
    let other_account =
        |j: usize| printed!(r"\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3}").is_match(&text.lines[j].text);
    let belongs = |j: usize, last: usize| {
        let (other, last) = (&text.lines[j], &text.lines[last]);
        let apart = (other.place.top - last.place.top).abs();
        other.id.page == line.id.page
            && if known {
                (other.place.left - line.place.left).abs() < 0.05 && apart < 2.5 * line.place.height()
            } else {
                other.block == line.block
            }
    };
    // cells of the same row first: a table has label and value side by side
    let row: Vec<usize> = text.row_of(i).into_iter().filter(|&j| j != i).collect();
    let crowded = row.iter().any(|&j| other_account(j));
    let gather = |candidates: &mut dyn Iterator<Item = usize>| {
        let mut found: Vec<usize> = Vec::new();
        for j in candidates {
            let last = found.last().copied().unwrap_or(i);
            if belongs(j, last) && !row.contains(&j) {
                if found.len() >= 3 || other_account(j) {
                    break;
                }
                found.push(j);
            }
        }
        found
    };
    let mut above = if crowded { Vec::new() } else { row.clone() };
    above.extend(gather(&mut (0..i).rev()));
    (above, gather(&mut (i + 1..text.lines.len())))
}

/// The name of a bank in `words`.
fn bank(words: &str) -> Option<String> {
    let hit = printed!(
        r"(?:[A-ZÄÖÜ][\wäöüß.\-]*\s){0,3}(?:[\wÄÖÜäöüß-]*[Ss]parkasse(?:\s[A-ZÄÖÜ][\wäöüß\-]+(?:[ -](?:am|und|an der|im|[A-ZÄÖÜ])[\wäöüß\-]*){0,3})?|(?:[\wÄÖÜäöüß-]*[Vv]olksbank|VR[- ]Bank|Raiffeisenbank|Postbank|Commerzbank|Deutsche Bank|Deutsche Kreditbank|Bundesbank|Landesbank|BayernLB|Helaba|NORD/LB|LBBW|[\wÄÖÜäöüß-]*bank)(?:\s(?:AG|eG|[A-ZÄÖÜ][\wäöüß\-]+))*)"
    )
    .find(words)?;
    let name = hit.as_str().trim();
    (!cue!("^(bank|iban|bankverbindung)").is_match(&fold(name))).then(|| name.to_owned())
}

/// Whether a bank or BIC (folded) can keep the account: the fourth digit of the Bankleitzahl within a German
/// IBAN is the number of the banking group (Deutsche Bundesbank, "Richtlinien für die Vergabe von
/// Bankleitzahlen": 0 Bundesbank, 5 Sparkassen and Landesbanken, 6 and 9 cooperative banks).
fn same_group(iban: &str, name: &str) -> bool {
    let groups: [(&regex::Regex, &[u8]); 3] = [
        (cue!("bundesbank|^mark[a-z]*de"), b"0"),
        (cue!("sparkasse"), b"5"),
        (cue!("volksbank|raiffeisen|^vr[- ]?bank|^genode"), b"69"),
    ];
    let Some(digit) = iban.strip_prefix("DE").and_then(|rest| rest.as_bytes().get(5)) else {
        return true;
    };
    groups
        .iter()
        .all(|(pattern, digits)| !pattern.is_match(name) || digits.contains(digit))
}

/// Who claims the money in an order for payment (§ 690 Abs. 1 Nr. 1 ZPO).
pub(crate) fn claimant(text: &Text) -> Option<String> {
    let pattern = printed!(r"Antragsteller(?:in)?\s?:?[\s\t]+([A-ZÄÖÜ][^\n\t:;|,]{3,60})");
    let name = pattern.captures(&text.flat)?.get(1)?.as_str().trim().to_owned();
    Some(name)
}

/// The payee where the letter names one beside the account.
fn recipient(text: &Text, payment: &mut Payment) -> Option<String> {
    let pattern = printed!(
        r"(?:Zahlungsempfänger(?:in)?|Empfänger(?:in)?|Kontoinhaber(?:in)?|Begünstigte[r]?)\s?:?[\s\t]+([A-ZÄÖÜ][^\n\t:;|]{3,60})"
    );
    for hit in pattern.captures_iter(&text.flat) {
        let name = hit.get(1)?;
        let words = strip_tail(name.as_str());
        let words = words.trim().trim_end_matches(['.', ',']).to_owned();
        if words.len() > 3 && !cue!("^(ist|sind|der|die|sie)\\b").is_match(&fold(&words)) {
            payment.source.extend(text.sources(name.range()));
            return Some(words);
        }
    }
    // "an die Stadtkasse Marburg", "auf das Konto der Kreiskasse Oder-Spree"
    let pattern = printed!(
        r"(?:an die|an das|Konto der|Konto des|Konten der|Bankverbindung(?:en)? der)\s+((?:Stadt|Gemeinde|Kreis|Landes|Bundes|Finanz|Justiz|Gerichts|Zentral|Verbandsgemeinde|Samtgemeinde|Ober|Staatsober|Amts)?[Kk]asse(?:\s+(?:[A-ZÄÖÜ][\wäöüß\-]*|am|an der|im|der Stadt))*)"
    );
    let name = pattern.captures(&text.flat)?.get(1)?;
    let words = strip_tail(name.as_str());
    // "Konten der Stadtkasse" alone does not say of which town: the authority's name does
    if !words.contains(' ') {
        return None;
    }
    payment.source.extend(text.sources(name.range()));
    Some(words)
}

/// A payee's name without what stands behind it in the line.
fn strip_tail(name: &str) -> String {
    let tail = printed!(
        r"\s*(?:[,;·•|(]\s*|\s)(?:IBAN|BIC|Bank|Konto|Verwendungszweck|bei der|Kassenzeichen|Betrag|Az|Aktenzeichen)\b.*|\s*[·•|].*"
    );
    tail.replace(name, "")
        .trim()
        .trim_end_matches([',', '.', ':'])
        .to_owned()
}

/// Whether the authority collects the money itself. A form for a mandate or an offer of one is not enough.
fn direct_debit(text: &Text) -> bool {
    let collects = cue!(
        r"(wird|werden|haben wir|buchen wir|ziehen wir)[^.]{0,120}(von ihrem|ihrem|vom|von dem|zu lasten ihres)[^.]{0,60}konto[^.]{0,80}(abgebucht|eingezogen|ab\b|ein\b)|(wird|werden)[^.]{0,80}(abgebucht|eingezogen|per lastschrift|durch lastschrift|im lastschriftverfahren)|(sepa-?)?(basis-?)?lastschriftmandat (liegt|ist)[^.]{0,30}(vor|erteilt)|sie nehmen am (sepa-?)?(lastschrift|abbuchungs|einzugs)|uns (erteilten|vorliegenden) (sepa-?)?(lastschrift)?mandat|aufgrund (des|ihres)[^.]{0,60}(lastschriftmandats|einzugsermächtigung)"
    );
    let offer = cue!(
        r"(wenn|sofern|falls|soweit|möchten|können sie|empfehlen|erteilen sie|teilnahme|bequem|vorteil|sollten sie|bei (erteilung|vorliegen)|nicht am|kein (sepa|lastschrift)|ohne|nicht vor\b|liegt uns nicht)"
    );
    text.sentences.iter().any(|sentence| {
        let words = text.folded_of(sentence.clone());
        collects.is_match(words) && !offer.is_match(words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> (Payment, Vec<Doubt>) {
        let text = Text::new(&pages(letter));
        let references = references::find(&text);
        find(&text, &accounts(&text), &references, Some("Stadt Aalen"), true)
    }

    #[test]
    fn check_digits_decide() {
        let (payment, doubts) =
            read("Bitte überweisen Sie auf IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX, Commerzbank.");
        assert_eq!(payment.iban.as_deref(), Some("DE89370400440532013000"));
        assert_eq!(payment.bic.as_deref(), Some("COBADEFFXXX"));
        assert_eq!(payment.recipient.as_deref(), Some("Stadt Aalen"));
        assert!(doubts.is_empty());
        let (payment, doubts) = read("Bitte überweisen Sie auf IBAN DE88 3704 0044 0532 0130 00.");
        assert_eq!(payment.iban, None);
        assert_eq!(doubts[0].kind, DoubtKind::IbanUnreadable);
    }

    #[test]
    fn letters_for_digits() {
        for noisy in [
            "DE89 37O4 0044 0532 0l30 00",
            "DE8937040044 0532013000",
            "DE89 3704 0044 O532 0130 0O",
        ] {
            let (payment, _) = read(&format!("Zahlbar an IBAN: {noisy}"));
            assert_eq!(payment.iban.as_deref(), Some("DE89370400440532013000"), "{noisy}");
        }
    }

    #[test]
    fn the_readers_own_account_is_not_the_payees() {
        let (payment, doubts) =
            read("Der Betrag wird auf Ihr Konto IBAN DE12 **** **** **** **34 00 überwiesen.");
        assert_eq!((payment.iban, doubts.len()), (None, 0));
    }

    #[test]
    fn collected_or_only_offered() {
        assert!(
            read("Der fällige Betrag wird von Ihrem Konto abgebucht.")
                .0
                .direct_debit
        );
        assert!(
            read("Die Beträge werden zum Fälligkeitstag im Lastschriftverfahren eingezogen.")
                .0
                .direct_debit
        );
        assert!(
            !read("Wenn Sie uns ein Mandat erteilen, wird der Betrag von Ihrem Konto abgebucht.")
                .0
                .direct_debit
        );
    }

    #[test]
    fn the_bank_of_this_account() {
        let footer = "Bitte überweisen Sie.\n\nSparkasse Aalen | Volksbank Aalen eG\nIBAN DE02 8505 0300 3120 0488 15 | IBAN \
                      DE46 8506 0000 0714 4022 39\nBIC OSDDDE81XXX | BIC GENODEF1PR2";
        let (payment, _) = read(footer);
        assert_eq!(payment.iban.as_deref(), Some("DE02850503003120048815"));
        assert_eq!(payment.bank.as_deref(), Some("Sparkasse Aalen"));
        assert_eq!(payment.bic.as_deref(), Some("OSDDDE81XXX"));
        let (payment, _) = read("Volksbank Aalen eG\nIBAN DE02 8505 0300 3120 0488 15");
        assert_eq!(payment.bank, None);
    }

    #[test]
    fn the_claimant_gets_the_money() {
        let text = Text::new(&pages(
            "Antragsteller: Versandhaus Muster GmbH, Ring 4, 04109 Leipzig\n\nMahnbescheid",
        ));
        assert_eq!(claimant(&text).as_deref(), Some("Versandhaus Muster GmbH"));
        assert_eq!(claimant(&Text::new(&pages("Mahnbescheid"))), None);
    }

    #[test]
    fn reference_and_payee() {
        let (payment, _) = read(
            "Aktenzeichen: 505.22.348817.9\n\nBitte überweisen Sie den Betrag an die Kreiskasse Oder-Spree, IBAN DE89 3704 0044 0532 0130 00.",
        );
        assert_eq!(payment.reference.as_deref(), Some("505.22.348817.9"));
        assert_eq!(payment.recipient.as_deref(), Some("Kreiskasse Oder-Spree"));
    }
}
