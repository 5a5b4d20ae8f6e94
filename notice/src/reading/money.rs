//! What each amount is to the reader: to pay, one instalment, received, or anything else.
//!
//! Words before and behind an amount, the heading of its column and the first cell of its row vote; sums and
//! due days settle the rest. Where the votes do not carry, an amount is `Other`: an amount that must not be
//! paid, shown as payable, does harm.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::amounts;
use super::dates;
use super::deadlines::{self, header, label};
use super::kinds::{Character, Flow, Kind};
use super::text::{Text, cue, folded_pattern};
use crate::letter::{Doubt, DoubtKind, When};
use crate::notice::{Amount, AmountRole, DeadlineKind};

/// What a word votes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vote {
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
}

/// Words and what they vote for, with weights.
#[rustfmt::skip]
static VOTES: &[(Vote, i32, &str)] = &[
    (Vote::Total, 10, r"\bzu zahlen(der|de)?( gesamt)?( ?betrag| summe| sind| haben sie|\s?:|$)|zu entrichten|noch zu (zahlen|entrichten|leisten)|zahlbetrag|zahlungsbetrag|gesamtforderung|gesamtrückstand|gesamtschuld|rückstand gesamt|gesamtbetrag|gesamtsumme|endbetrag|forderungsbetrag|fälliger betrag|offener (gesamt)?betrag|summe (der forderung|zu zahlen|rückstand)|zu überweisen|insgesamt (zu zahlen|fällig|zu entrichten|zu erstatten)|abschlusszahlung|bleiben zu zahlen|verbleiben zu zahlen|zu begleichen|zu erstatten(der)?( gesamt)?( betrag)?|erstattungsforderung|erstattungsbetrag von ihnen|rückforderungsbetrag|zu zahlende[rn]? betrag|noch offen"),
    (Vote::Total, 7, r"insgesamt|\bsumme\b|gesamt\b|zusammen|in höhe von insgesamt|gesamtgebühr|rechnungsbetrag|\bgesamtkosten"),
    (Vote::Pay, 8, r"überweisen sie|\bzahlen sie|bitten wir sie.{0,40}(zahl|überweis)|einzuzahlen|(ist|sind|wird) (ein(e)? )?(betrag|geldbuße|verwarnungsgeld|gebühr|steuer).{0,30}festgesetzt|festgesetzt auf|verwarnungsgeld (von|in höhe|beträgt|\s?:)|geldbuße (von|in höhe|beträgt|festgesetzt)|geldstrafe|zwangsgeld.{0,20}festgesetzt|den betrag (von|in höhe)|betrag in höhe von|fällig (am|zum|wird|werden|ist|sind)|nachzahlung|nachforderung|kostenbeitrag|elternbeitrag|monatlicher beitrag|rundfunkbeitrag|(haben sie|sind).{0,60}zu (erstatten|zahlen|entrichten)|von ihnen (zu|zurück)|rückzahlung|rückstand|beitrag (beträgt|von)|gebühr (beträgt|von)|wird (auf|mit).{0,20}festgesetzt|setze.{0,60}fest|werden erhoben|wird erhoben|zu tragen|bitte zahlen"),
    (Vote::Pay, 4, r"jahresbetrag|jahressteuer|jahresgebühr|\bbetrag\b|fällig|forderung|festsetzung|festgesetzt|zahlung|verwarnungsgeld|geldbuße|steuerbetrag|gebührenbetrag|zu zahlen"),
    (Vote::Part, 9, r"\braten?\b|\d\. rate|teilbetrag|teilzahlung|vierteljahresbetrag|quartal|vierteljährlich|abschlag|vorauszahlung"),
    (Vote::Get, 9, r"(wird|werden|haben|bewillige|bewilligen).{0,40}ihnen.{0,60}(bewilligt|gewährt|gezahlt|ausgezahlt|überwiesen|erstattet)|bewilligt|bewillige|gewährt|auszahlungsbetrag|auszuzahlen|ausgezahlt|auszahlung|(an sie|ihnen) (gezahlt|überwiesen|erstattet)|wird (ihnen )?erstattet|werden (ihnen )?erstattet|erstattung (von|in höhe|an sie)|nachzahlung|erhalten sie|sie erhalten|überweisen wir|zahlen wir|monatliche leistung|leistungsbetrag|zahlung an (sie|vermieter|dritte)|(elterngeld|wohngeld|kindergeld|bürgergeld|arbeitslosengeld|rente|kinderzuschlag|unterhaltsvorschuss|pflegegeld|krankengeld)( [a-z]+){0,4} (beträgt|in höhe|von)|monatlicher zahlbetrag|(grundsicherung|wohngeld|bürgergeld|elterngeld|leistung|rente|zahlung) (im monat|monatlich|je monat)|anspruch\b|haben sie (einen )?anspruch|gesamtanspruch|ihnen zustehende"),
    (Vote::GetStrong, 10, r"(wird|werden).{0,60}(ihnen|an sie|auf ihr konto|ihrem konto).{0,60}(erstattet|überwiesen|ausgezahlt|gezahlt|gutgeschrieben)|(wird|werden) (ihnen )?(erstattet|ausgezahlt)|erstattung(sbetrag)?( an sie)?\s?:?$|zu ihren gunsten|überweisen wir|erstatten wir|(erhalten|bekommen) sie.{0,60}(zurück|erstattet|ausgezahlt)|ihr guthaben|guthaben (wird|von.{0,30}(überweis|erstatt|auszahl))|wird ihnen.{0,40}(gewährt|gezahlt)|auszahlungsbetrag|auszuzahlender"),
    (Vote::Not, 13, r"(haben sie|wurden?|sind|ist).{0,70}(bezahlt|bereits gezahlt|entrichtet|beglichen)|(bezahlt|entrichtet) haben|erforderlichen?|statt der|nicht (gesichert|nachgewiesen)|bis zu( einer| einem| insgesamt| weiteren)?\s?$|erst (mit|nach|bei)|höchstens|mindestens|maximal|von mehr als|mehr als|bei (einer )?überschreitung|je (angefangene|weitere|mahnung|monat|person|hund|tag|kind|stück|weiteren)|pro (monat|tag|jahr|person|stück)|angedroht|androhung|androhe|zwangsgeld.{0,40}(androh|bis|kann|wird sonst)|ersatzzwangshaft|kann.{0,60}(geldbuße|bußgeld|zwangsgeld)|(geldbuße|bußgeld) (bis|geahndet)|geahndet|säumniszuschl[aä]ge?.{0,40}(1|prozent|je)|freibetrag|freigrenze|grundfreibetrag|einkommen\b|bruttoeinkommen|nettoeinkommen|erwerbseinkommen|messbetrag|einheitswert|grundsteuerwert|steuermessbetrag|grundstückswert|bemessungsgrundlage|bisher(ige[rn]?)?|vorjahr|im (jahr|vorjahr).{0,20}(betrug|waren)|alt(er)?\s?:|zuvor|bereits (gezahlt|entrichtet|geleistet|beglichen)|geleistete|gezahlt (haben|wurden|am)|abzüglich|anzurechnen|angerechnet|abgezogen|einbehalten|streitwert|gegenstandswert|gebührensatz|steuersatz|beitragssatz|regelbedarf|mehrbedarf|bedarf\b|unterkunft|kaltmiete|warmmiete|heizkosten|miete\b|verdienst|lohn\b|gehalt|vermögen|schonvermögen|wert von|würde[n]? (sich|dann|weitere|kosten)|weitere kosten|zusätzlich(e)? kosten|kostet|kosten von rund|für jede|ab dem|staffel|jährlich\b|auf das jahr|ersthund|zweithund|rechnerisch|unpfändbar|rentenwert|entgeltpunkt|vorige[nrs]?\b|früher|vorher|betrug|zuvielzahlung|nicht zu erheben|verrechnet|aufgerechnet|gesondert(e[nrsm]?)? (festgesetzt|erhoben|angefordert|berechnet|in rechnung|bescheid|rechnung|kostenrechnung|kostenbescheid|zahlungsaufforderung)"),
    (Vote::Not, 6, r"\bgebühr(en)?\b|auslagen|mahngebühr|säumniszuschlag|zinsen|zustellkosten|verwaltungsgebühr|porto|hauptforderung|nebenforderung|davon|darin enthalten|anteil|zuzüglich|aufschlag|zuschlag"),
];

static PATTERNS: LazyLock<Vec<(Vote, i32, Regex)>> = LazyLock::new(|| {
    VOTES
        .iter()
        .map(|(vote, w, pattern)| (*vote, *w, folded_pattern(pattern)))
        .collect()
});

/// An amount on the way to its role.
#[derive(Clone, Debug)]
struct Candidate {
    cents: i64,
    at: std::ops::Range<usize>,
    label: Option<String>,
    due: Option<Date>,
    /// Votes for total, pay, part, get and not.
    total: i32,
    pay: i32,
    part: i32,
    get: i32,
    get_strong: i32,
    not: i32,
    role: AmountRole,
}

impl Candidate {
    fn payable(&self) -> i32 {
        self.total.max(self.pay).max(self.part)
    }
}

/// All amounts with their roles, each value once per role and day.
pub(crate) fn find(
    text: &Text,
    found: &[amounts::Found],
    days: &[dates::Found],
    terms: &[deadlines::Found],
    kind: Option<&Kind>,
) -> (Vec<Amount>, Vec<Doubt>) {
    let flow = kind.map_or(Flow::Either, |kind| kind.flow);
    let mut doubts = Vec::new();
    let mut candidates: Vec<Candidate> = Vec::new();
    for (i, amount) in found.iter().enumerate() {
        let Some(cents) = amount.cents else {
            doubts.push(Doubt {
                kind: DoubtKind::AmountUnreadable,
                text: text.flat[amount.at.clone()].to_owned(),
                source: text.sources(amount.at.clone()),
            });
            continue;
        };
        if !amount.currency && !in_money_column(text, amount) {
            continue;
        }
        let previous = i.checked_sub(1).map(|p| found[p].at.end);
        let next = found.get(i + 1).map(|n| n.at.start);
        let mut candidate = judge(text, amount, cents, previous, next, flow);
        candidate.due = due(text, amount, days, terms);
        // "in vier Teilbeträgen von je 103,02 EUR am 15.02., 15.05., 15.08. und 15.11.2026"
        let listed = list_of_days(text, amount, found, days, terms);
        let each = cue!(r"\b(je|jeweils)$").is_match(
            text.folded_of(text.sentence(amount.at.start).start..amount.at.start)
                .trim_end(),
        );
        if listed.len() > 1 && (each || candidate.part.max(candidate.pay) >= 40) {
            candidate.not = 0;
            candidate.part = candidate.part.max(if each { 60 } else { 0 });
            for day in listed {
                candidates.push(Candidate {
                    due: Some(day),
                    ..candidate.clone()
                });
            }
            continue;
        }
        candidates.push(candidate);
    }
    settle(text, &mut candidates, flow, kind, terms);
    doubts.extend(sum_disagrees(text, &candidates));
    (merge(text, candidates), doubts)
}

/// A number without a currency counts as money only in a table whose heading or row says so.
fn in_money_column(text: &Text, amount: &amounts::Found) -> bool {
    let money = cue!(
        r"€|\beur\b|euro|betrag|summe|gesamt|rate|gebühr|zu zahlen|beitrag|steuer|zahlbetrag|forderung|leistung"
    );
    header(text, &amount.at).is_some_and(|h| money.is_match(&h))
        || label(text, &amount.at).is_some_and(|l| money.is_match(&l))
}

fn judge(
    text: &Text,
    amount: &amounts::Found,
    cents: i64,
    previous: Option<usize>,
    next: Option<usize>,
    flow: Flow,
) -> Candidate {
    let sentence = text.sentence(amount.at.start);
    let line = text.lines_of(amount.at.clone()).start;
    let row = text.row_of(line);
    let heading = header(text, &amount.at);
    let first_cell = (row.len() > 1).then(|| super::text::fold(&text.lines[row[0]].text));
    let start = previous.filter(|p| *p > sentence.start).unwrap_or(sentence.start);
    // in a row the cells speak, not the words that stand side by side
    let cells = row.len() > 1;
    let own = text.lines[line].flat.clone();
    let start = if cells {
        own.start.max(sentence.start).min(amount.at.start)
    } else {
        start
    };
    let before = text.folded_of(start..amount.at.start).to_owned();
    let far = if cells {
        String::new()
    } else {
        text.folded_of(sentence.start..start).to_owned()
    };
    let sentence = if cells {
        sentence.start..own.end.max(amount.at.end)
    } else {
        sentence
    };
    let stop = next.filter(|n| *n < sentence.end).unwrap_or(sentence.end);
    let after: String = text.folded_of(amount.at.end..stop).chars().take(90).collect();
    let mut candidate = Candidate {
        cents,
        at: amount.at.clone(),
        label: label_of(text, amount, &row),
        due: None,
        total: 0,
        pay: 0,
        part: 0,
        get: 0,
        get_strong: 0,
        not: 0,
        role: AmountRole::Other,
    };
    for (vote, weight, pattern) in PATTERNS.iter() {
        let mut best = 0;
        for hit in pattern.find_iter(&before) {
            let distance = (before.len() - hit.end()) as i32;
            best = best.max(weight * 10 - distance.min(70) / 2);
        }
        if let Some(hit) = pattern.find(&after) {
            best = best.max(weight * 10 - 12 - (hit.start() as i32).min(80) / 2);
        }
        if pattern.is_match(&far) {
            best = best.max(weight * 10 - 40);
        }
        if heading.as_deref().is_some_and(|cell| pattern.is_match(cell)) {
            best = best.max(weight * 10 - 5);
        }
        if first_cell.as_deref().is_some_and(|cell| pattern.is_match(cell)) {
            // the heading of the column tells more than the name of the row
            let less = if heading.is_some() && *vote == Vote::Not {
                45
            } else {
                5
            };
            best = best.max(weight * 10 - less);
        }
        let slot = match vote {
            Vote::Total => &mut candidate.total,
            Vote::Pay => &mut candidate.pay,
            Vote::Part => &mut candidate.part,
            Vote::Get => &mut candidate.get,
            Vote::GetStrong => &mut candidate.get_strong,
            Vote::Not => &mut candidate.not,
        };
        *slot = (*slot).max(best);
    }
    match flow {
        // where the reader usually pays, only plain words make an amount a credit
        Flow::Pay => candidate.get = candidate.get_strong,
        Flow::Either => candidate.get = candidate.get_strong.max(candidate.get - 35),
        // where the reader usually receives, "Gesamtbetrag" and "Zahlbetrag" are what is received
        Flow::Get => {
            candidate.get = candidate.get.max(candidate.get_strong).max(candidate.total);
            candidate.total = 0;
            candidate.pay -= 50;
            candidate.part -= 60;
        }
    }
    candidate
}

/// What the letter calls an amount: the first cell of its row, else the words directly before it.
fn label_of(text: &Text, amount: &amounts::Found, row: &[usize]) -> Option<String> {
    let line = text.lines_of(amount.at.clone()).start;
    if let Some(&first) = row.first()
        && first != line
    {
        let words = &text.lines[first].text;
        return words
            .chars()
            .any(char::is_alphabetic)
            .then(|| words.trim_end_matches(':').to_owned());
    }
    let before =
        text.flat[text.lines[line].flat.start..amount.at.start.max(text.lines[line].flat.start)].trim();
    let before = before.trim_end_matches([':', '=', '.']).trim();
    let short = before.chars().count() <= 40 && before.chars().any(char::is_alphabetic);
    short.then(|| before.to_owned())
}

/// The day that belongs to an amount: in its row, or the payment day of its sentence.
fn due(
    text: &Text,
    amount: &amounts::Found,
    days: &[dates::Found],
    terms: &[deadlines::Found],
) -> Option<Date> {
    let pays = |at: &std::ops::Range<usize>| {
        terms
            .iter()
            .find(|t| t.at == *at && t.term.kind == DeadlineKind::Payment)
            .and_then(|t| match t.term.when {
                When::On(date) => Some(date),
                _ => None,
            })
    };
    let line = text.lines_of(amount.at.clone()).start;
    let row = text.row_of(line);
    if row.len() > 1 {
        let mut in_row = days
            .iter()
            .filter(|day| row.contains(&text.lines_of(day.at.clone()).start))
            .filter_map(|day| pays(&day.at));
        if let Some(date) = in_row.next() {
            return in_row.next().is_none().then_some(date);
        }
        // the day stands in the last line of the row's label
        let first = row[0];
        let above = days.iter().find(|day| {
            first > 0
                && text.lines_of(day.at.clone()).start + 1 == first
                && text.lines[first - 1].text.len() <= day.at.len() + 4
        });
        if let Some(date) = above.and_then(|day| pays(&day.at)) {
            return Some(date);
        }
    }
    let sentence = text.sentence(amount.at.start);
    let mut near: Vec<_> = days
        .iter()
        .filter(|day| sentence.start <= day.at.start && day.at.end <= sentence.end)
        .filter_map(|day| pays(&day.at).map(|date| (day.at.start.abs_diff(amount.at.start), date)))
        .collect();
    near.sort_unstable();
    near.first().map(|(_, date)| *date)
}

/// The days of payment in the sentence of an amount, where it is the only amount there.
fn list_of_days(
    text: &Text,
    amount: &amounts::Found,
    amounts: &[amounts::Found],
    days: &[dates::Found],
    terms: &[deadlines::Found],
) -> Vec<Date> {
    let sentence = text.sentence(amount.at.start);
    let inside = |at: &std::ops::Range<usize>| sentence.start <= at.start && at.end <= sentence.end;
    let row = text.row_of(text.lines_of(amount.at.clone()).start);
    if row.len() > 1 || amounts.iter().filter(|a| inside(&a.at)).count() != 1 {
        return Vec::new();
    }
    let mut listed: Vec<Date> = days
        .iter()
        .filter(|day| inside(&day.at))
        .filter(|day| {
            terms.iter().any(|t| {
                t.term.kind == DeadlineKind::Payment && Some(t.term.when) == day.date().map(When::On)
            })
        })
        .filter_map(dates::Found::date)
        .collect();
    listed.sort_unstable();
    listed.dedup();
    listed
}

/// Of several amounts in one row with a due day one is due: the sum of the others, the one whose column says
/// so, else the last.
fn one_per_row(text: &Text, candidates: &mut [Candidate]) {
    for i in 0..candidates.len() {
        let line = text.lines_of(candidates[i].at.clone()).start;
        let row = text.row_of(line);
        if row.len() < 3 || candidates[i].due.is_none() {
            continue;
        }
        let payable = |c: &Candidate| matches!(c.role, AmountRole::ToPay | AmountRole::Instalment);
        let same: Vec<usize> = (0..candidates.len())
            .filter(|&j| {
                payable(&candidates[j]) && row.contains(&text.lines_of(candidates[j].at.clone()).start)
            })
            .collect();
        let Some(&last) = same.last() else { continue };
        if same.len() < 2 || same[0] != i && !same.contains(&i) {
            continue;
        }
        // the last amount of the row is its sum where the others make it, whatever each of them was taken for
        let others: i64 = (0..candidates.len())
            .filter(|&j| j != last && row.contains(&text.lines_of(candidates[j].at.clone()).start))
            .map(|j| candidates[j].cents)
            .sum();
        let winner = if others == candidates[last].cents {
            last
        } else {
            same.iter()
                .copied()
                .max_by_key(|&j| (candidates[j].total.max(candidates[j].pay), j))
                .unwrap_or(last)
        };
        for j in same {
            if j != winner {
                candidates[j].role = AmountRole::Other;
                candidates[j].due = None;
            }
        }
    }
}

fn settle(
    text: &Text,
    candidates: &mut [Candidate],
    flow: Flow,
    kind: Option<&Kind>,
    terms: &[deadlines::Found],
) {
    // "Bitte überweisen Sie jetzt noch nichts", where nothing is collected either
    let nothing = text.has(cue!(r"überweisen sie[^.\n]{0,30}nichts|(noch )?(nichts|kein geld) (zu )?(überweisen|zahlen)|keine zahlung (zu )?leisten|(zahlen|überweisen) sie[^.\n]{0,40} (noch kein|erst (dann|nach|wenn|auf))"))
        && !text.has(cue!(r"abgebucht|eingezogen|lastschrift"));
    let asks = !nothing
        && kind.is_none_or(|kind| {
            !matches!(kind.character, Character::Hearing)
                && kind.id != "witness_form"
                && kind.id != "property_value"
                && !(kind.character == Character::Private && kind.flow == Flow::Either)
        });
    for c in candidates.iter_mut() {
        let pay = c.payable();
        c.role = if c.not > pay.max(c.get) {
            AmountRole::Other
        } else if c.get >= 45 && c.get > pay {
            AmountRole::Received
        } else if asks && (pay >= 45 || (c.due.is_some() && pay >= 25)) {
            if c.part > c.total.max(c.pay) && c.due.is_some() {
                AmountRole::Instalment
            } else {
                AmountRole::ToPay
            }
        } else {
            AmountRole::Other
        };
        if c.cents <= 0 && c.role != AmountRole::Received {
            c.role = AmountRole::Other;
        }
    }
    one_per_row(text, candidates);
    parts_of_sums(candidates);
    instalments(candidates);
    one_sum(candidates, flow, terms);
}

/// Where payable amounts add up to another one, they are its parts.
fn parts_of_sums(candidates: &mut [Candidate]) {
    let payable: Vec<usize> = (0..candidates.len())
        .filter(|&i| candidates[i].role == AmountRole::ToPay && candidates[i].due.is_none())
        .collect();
    for &sum in &payable {
        if candidates[sum].total == 0 {
            continue;
        }
        // the amounts before it, nearest first
        let mut rest = candidates[sum].cents;
        let mut used = Vec::new();
        for i in (0..sum).rev() {
            if candidates[i].cents == candidates[sum].cents {
                continue;
            }
            if candidates[i].cents <= 0 || candidates[i].cents > rest {
                break;
            }
            rest -= candidates[i].cents;
            used.push(i);
            if rest == 0 {
                break;
            }
        }
        if rest == 0 && used.len() >= 2 {
            for i in used {
                if candidates[i].due.is_none() {
                    candidates[i].role = AmountRole::Other;
                }
            }
        }
    }
}

/// A sum to pay that its parts do not make: instalments with their days, or the rows right above it.
fn sum_disagrees(text: &Text, candidates: &[Candidate]) -> Option<Doubt> {
    let near = |sum: i64, parts: i64| sum != parts && (sum - parts).abs() * 5 <= sum;
    let total = candidates
        .iter()
        .position(|c| c.total >= 90 && c.due.is_none() && c.not < 90 && c.cents > 0)?;
    let sum = candidates[total].cents;
    let dated: Vec<&Candidate> = candidates
        .iter()
        .filter(|c| c.due.is_some() && matches!(c.role, AmountRole::Instalment | AmountRole::ToPay))
        .collect();
    let mut parts: i64 = dated.iter().map(|c| c.cents).sum();
    let mut disagrees = dated.len() >= 2 && near(sum, parts);
    if dated.is_empty() {
        // rows of a label and an amount, one below the other, without anything that is taken off
        let line = |c: &Candidate| text.lines_of(c.at.clone()).start;
        let row = |c: &Candidate| text.row_of(line(c));
        let mut count = 0;
        parts = 0;
        let mut expected = row(&candidates[total]).first().copied();
        for c in candidates[..total].iter().rev() {
            let cells = row(c);
            let label = super::text::fold(&text.lines[cells[0]].text);
            let plain = cells.len() == 2
                && cells.last().map(|l| l + 1) == expected
                && !cue!(r"davon|darin|abzüglich|ermäßigung|bereits|gezahlt|bisher|guthaben|minus|satz|messbetrag|wert\b|jährlich|monatlich|summe|gesamt").is_match(&label);
            if !plain || c.cents <= 0 {
                break;
            }
            expected = cells.first().copied();
            parts += c.cents;
            count += 1;
        }
        disagrees = count >= 2 && near(sum, parts) && row(&candidates[total]).len() == 2;
    }
    disagrees.then(|| Doubt {
        kind: DoubtKind::SumDisagrees,
        text: text.flat[candidates[total].at.clone()].to_owned(),
        source: text.sources(candidates[total].at.clone()),
    })
}

/// Amounts with different due days are instalments; without a total the first of them is to pay now.
fn instalments(candidates: &mut [Candidate]) {
    let mut dated: Vec<usize> = (0..candidates.len())
        .filter(|&i| {
            matches!(candidates[i].role, AmountRole::ToPay | AmountRole::Instalment)
                && candidates[i].due.is_some()
        })
        .collect();
    dated.sort_by_key(|&i| candidates[i].due);
    let mut days: Vec<_> = dated.iter().map(|&i| candidates[i].due).collect();
    days.dedup();
    if days.len() < 2 {
        if let [only] = dated.as_slice() {
            candidates[*only].role = AmountRole::ToPay;
        }
        return;
    }
    // one part per day
    let mut parts: Vec<usize> = Vec::new();
    for &i in &dated {
        if !parts
            .iter()
            .any(|&p| candidates[p].due == candidates[i].due && candidates[p].cents == candidates[i].cents)
        {
            parts.push(i);
        }
    }
    let sum: i64 = parts.iter().map(|&i| candidates[i].cents).sum();
    let total = (0..candidates.len())
        .find(|&i| candidates[i].cents == sum && (candidates[i].due.is_none() || !dated.contains(&i)));
    for &i in &dated {
        candidates[i].role = AmountRole::Instalment;
    }
    match total {
        Some(total) => candidates[total].role = AmountRole::ToPay,
        None => {
            if let Some(&first) = dated.first() {
                candidates[first].role = AmountRole::ToPay;
            }
        }
    }
}

/// Of several sums to pay without days only the strongest stays.
fn one_sum(candidates: &mut [Candidate], flow: Flow, terms: &[deadlines::Found]) {
    let has_parts = candidates.iter().any(|c| c.role == AmountRole::Instalment);
    let dated_sum = candidates
        .iter()
        .any(|c| c.role == AmountRole::ToPay && c.due.is_some());
    let strength = |c: &Candidate| (c.total.max(c.pay) - c.not / 2, c.cents);
    let open: Vec<usize> = (0..candidates.len())
        .filter(|&i| candidates[i].role == AmountRole::ToPay && candidates[i].due.is_none())
        .collect();
    let parts_sum: i64 = candidates
        .iter()
        .filter(|c| c.role == AmountRole::Instalment)
        .map(|c| c.cents)
        .sum();
    let best = open.iter().copied().max_by_key(|&i| strength(&candidates[i]));
    for &i in &open {
        let keep = match best {
            _ if has_parts => candidates[i].cents == parts_sum,
            _ if dated_sum => candidates
                .iter()
                .any(|c| c.role == AmountRole::ToPay && c.due.is_some() && c.cents == candidates[i].cents),
            Some(best) => candidates[i].cents == candidates[best].cents,
            None => true,
        };
        if !keep {
            candidates[i].role = AmountRole::Other;
        }
    }
    if flow == Flow::Get {
        return;
    }
    // the one printed day of payment belongs to the one sum
    let mut days: Vec<Date> = terms
        .iter()
        .filter(|t| t.term.kind == DeadlineKind::Payment)
        .filter_map(|t| match t.term.when {
            When::On(date) => Some(date),
            _ => None,
        })
        .collect();
    days.sort_unstable();
    days.dedup();
    if let [day] = days.as_slice() {
        for c in candidates.iter_mut().filter(|c| c.role == AmountRole::ToPay) {
            c.due.get_or_insert(*day);
        }
    }
}

/// One entry per value, role and day, with all places where it stands.
fn merge(text: &Text, candidates: Vec<Candidate>) -> Vec<Amount> {
    let mut amounts: Vec<Amount> = Vec::new();
    let decided: Vec<(i64, AmountRole)> = candidates
        .iter()
        .filter(|c| c.role != AmountRole::Other)
        .map(|c| (c.cents, c.role))
        .collect();
    for c in candidates {
        // the same sum named again elsewhere is no other sum
        let role = match c.role {
            AmountRole::Other => decided
                .iter()
                .find(|(cents, role)| *cents == c.cents && *role != AmountRole::Instalment)
                .map_or(AmountRole::Other, |d| d.1),
            role => role,
        };
        let source = text.sources(c.at.clone());
        match amounts.iter_mut().find(|a| {
            a.cents == c.cents && a.role == role && (a.due == c.due || role != AmountRole::Instalment)
        }) {
            Some(known) => {
                known.source.extend(source);
                known.source.sort_unstable();
                known.source.dedup();
                if role != AmountRole::Other {
                    known.due = known.due.or(c.due);
                }
                if known.label.is_none() {
                    known.label = c.label;
                }
            }
            None => amounts.push(Amount {
                cents: c.cents,
                role,
                due: if role == AmountRole::Other { None } else { c.due },
                label: c.label,
                source,
            }),
        }
    }
    amounts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::kinds::by_id;
    use crate::reading::testing::pages;
    use jiff::civil::date;

    fn read(kind: &str, letter: &str) -> Vec<(i64, AmountRole, Option<Date>)> {
        let text = Text::new(&pages(letter));
        let days = dates::find(&text);
        let kind = by_id(kind);
        let context = deadlines::Context {
            text: &text,
            days: &days,
            kind,
            issued: Some(date(2026, 1, 10)),
            passage: None,
        };
        let terms = deadlines::find(&context);
        let (amounts, _) = find(&text, &amounts::find(&text), &days, &terms, kind);
        amounts
            .into_iter()
            .map(|a| (a.cents, a.role, a.due))
            .filter(|a| a.1 != AmountRole::Other)
            .collect()
    }

    const PAY: AmountRole = AmountRole::ToPay;
    const PART: AmountRole = AmountRole::Instalment;
    const GET: AmountRole = AmountRole::Received;

    #[test]
    fn a_sum_and_its_parts() {
        let letter = "1. Geldbuße | 115,00 EUR\n2. Gebühr | 25,00 EUR\n3. Auslagen | 3,50 EUR\nGesamtbetrag | 143,50 EUR\n\nFür jede \
                      Mahnung werden Kosten von 5,00 EUR erhoben.";
        assert_eq!(read("fine", letter), vec![(14_350, PAY, None)]);
    }

    #[test]
    fn instalments_of_a_table() {
        let letter = "Zu zahlen für 2026 | 400,00 €\n\nFällig am | Betrag\n15.02.2026 | 100,00 €\n15.05.2026 | 100,00 €\n15.08.2026 | \
                      100,00 €\n15.11.2026 | 100,00 €";
        let read = read("property_tax", letter);
        assert_eq!(read[0], (40_000, PAY, None));
        assert_eq!(
            read[1..].iter().map(|a| (a.1, a.2)).collect::<Vec<_>>(),
            [2, 5, 8, 11].map(|m| (PART, Some(date(2026, m, 15))))
        );
    }

    #[test]
    fn instalments_of_a_sentence() {
        let letter = "Die Jahresgebühr beträgt 400,00 €.\n\nSie ist in vier Raten von je 100,00 € am 15.02., 15.05., 15.08. und 15.11.2026 fällig.";
        let read = read("waste_fees", letter);
        assert_eq!(read.iter().filter(|a| a.1 == PART).count(), 4);
        assert!(read.contains(&(40_000, PAY, None)), "{read:?}");
    }

    #[test]
    fn the_same_sum_on_several_days() {
        let letter = "Jahresgebühr | 400,00 €\n\nDie Gebühr ist mit je 100,00 € am 15.02., 15.05., 15.08. und 15.11.2026 fällig.";
        let read = read("waste_fees", letter);
        assert_eq!(read.iter().filter(|a| a.1 == PART).count(), 4, "{read:?}");
        assert!(read.contains(&(40_000, PAY, None)), "{read:?}");
    }

    #[test]
    fn what_must_not_be_paid() {
        for line in [
            "Zuwiderhandlungen können mit einer Geldbuße bis zu 10.000,00 € geahndet werden.",
            "Für den Fall der Nichtbefolgung wird ein Zwangsgeld von 500,00 € angedroht.",
            "Bisher betrug die Steuer 72,00 €.",
            "Die Gebühr von 93,00 EUR haben Sie am 18.12.2025 bereits bezahlt.",
            "Der Messbetrag beträgt 54,58 EUR.",
            "Der Säumniszuschlag beträgt 1 v. H. des auf 50,00 EUR abgerundeten Betrags.",
            "Die Gebühr beträgt 93,00 EUR. Bitte zahlen Sie erst nach Erhalt der Rechnung.",
            "Die Gebühr von 255,00 € wird erst mit der Entscheidung erhoben. Bitte überweisen Sie jetzt noch nichts.",
        ] {
            assert_eq!(read("administrative_fee", line), Vec::new(), "{line}");
        }
    }

    #[test]
    fn the_one_day_belongs_to_the_one_sum() {
        let letter = "Die Hundesteuer wird auf 84,00 € festgesetzt.\n\nBitte überweisen Sie 84,00 € bis zum 15.02.2026.";
        assert_eq!(
            read("dog_tax", letter),
            vec![(8400, PAY, Some(date(2026, 2, 15)))]
        );
    }

    #[test]
    fn money_for_the_reader() {
        let letter = "Wir bewilligen Ihnen Elterngeld.\n\nMonatlicher Zahlbetrag | 1.245,95 EUR\n\nEinkommen vor der Geburt | 2.310,00 EUR";
        assert_eq!(read("parental_allowance", letter), vec![(124_595, GET, None)]);
        let letter = "Der Betrag von 312,50 EUR wird Ihnen erstattet.";
        assert_eq!(read("income_tax", letter), vec![(31_250, GET, None)]);
    }

    #[test]
    fn a_hearing_asks_for_no_money() {
        assert_eq!(
            read(
                "hearing_fine",
                "Es ist beabsichtigt, eine Geldbuße von 115,00 EUR festzusetzen."
            ),
            Vec::new()
        );
    }

    #[test]
    fn a_sum_that_its_parts_do_not_make() {
        let doubts = |letter: &str| {
            let text = Text::new(&pages(letter));
            find(&text, &amounts::find(&text), &[], &[], by_id("fine")).1
        };
        let right =
            "Geldbuße | 115,00 EUR\nGebühr | 25,00 EUR\nAuslagen | 3,50 EUR\nGesamtbetrag | 143,50 EUR";
        assert_eq!(doubts(right), Vec::new());
        assert_eq!(
            doubts(&right.replace("25,00", "28,50"))[0].kind,
            DoubtKind::SumDisagrees
        );
    }

    #[test]
    fn an_amount_written_wrong_is_a_doubt() {
        let text = Text::new(&pages("Bitte überweisen Sie 1.234,5 €."));
        let (amounts, doubts) = find(&text, &amounts::find(&text), &[], &[], None);
        assert!(amounts.is_empty());
        assert_eq!(doubts[0].kind, DoubtKind::AmountUnreadable);
    }
}
