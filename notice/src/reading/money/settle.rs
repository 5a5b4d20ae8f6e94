//! From votes to roles: sums, parts and due days of all amounts settle what single words leave open.

use jiff::civil::Date;

use super::judge::Candidate;
use super::rows::{
    gross_before_net, net_in_words, net_of_withheld, one_per_row, one_received_per_row, row_of,
};
use crate::letter::When;
use crate::notice::{AmountRole, DeadlineKind};
use crate::reading::deadlines;
use crate::reading::kinds::{Character, Flow, Kind};
use crate::reading::text::{Text, cue, fold};

pub(super) fn settle(
    text: &Text,
    candidates: &mut [Candidate],
    flow: Flow,
    kind: Option<&Kind>,
    terms: &[deadlines::Found],
) {
    // "Bitte überweisen Sie jetzt noch nichts", where nothing is collected either
    let nothing = text.has(cue!(r"überweisen sie[^.\n]{0,30}nichts|(noch )?(nichts|kein geld) (zu )?(überweisen|zahlen)|keine zahlung (zu )?leisten|(zahlen|überweisen) sie (bitte |daher |deshalb )*(vorher |vorab |jetzt |derzeit |zurzeit |zunächst |bis dahin |noch )+nicht\b|(zahlen|überweisen) sie[^.\n]{0,40} (noch kein|erst (dann|nach|wenn|auf))"))
        && !text.has(cue!(r"abgebucht|eingezogen|lastschrift"))
        // a sum that is asked for by a day outweighs words that deny it elsewhere
        && !candidates.iter().any(|c| c.due.is_some() && c.payable() >= 60 && c.not < c.payable());
    let asks = !nothing
        && kind.is_none_or(|kind| {
            !matches!(kind.character, Character::Hearing)
                && kind.id != "witness_form"
                && kind.id != "property_value"
                && !(kind.character == Character::Private && kind.flow == Flow::Either)
        });
    // who is only heard is granted nothing yet
    let hearing = kind.is_some_and(|kind| kind.character == Character::Hearing);
    let visit = visit(terms);
    for c in candidates.iter_mut() {
        let pay = c.payable();
        // "Die Gebühr von 93,00 Euro bezahlen Sie beim Termin": due on that day, though nothing is to be transferred
        let in_person = flow != Flow::Get && pay >= 45 && c.not < pay && in_person(text, c);
        if in_person {
            c.due = c.due.or(visit);
        }
        let asks = asks || in_person && !hearing;
        c.role = if c.not > pay.max(c.get) {
            AmountRole::Other
        } else if c.get >= 45 && c.get > pay && !hearing {
            AmountRole::Received
        } else if asks && (pay >= 45 || (c.due.is_some() && pay >= 25)) {
            if (c.part > c.total.max(c.pay) || c.later > 0) && c.due.is_some() {
                AmountRole::Instalment
            } else {
                AmountRole::ToPay
            }
        } else {
            AmountRole::Other
        };
        if c.cents == 0 || c.cents < 0 && (c.role != AmountRole::Received || flow == Flow::Get) {
            c.role = AmountRole::Other;
        }
    }
    one_per_row(text, candidates);
    one_received_per_row(text, candidates);
    net_of_withheld(candidates);
    net_in_words(text, candidates);
    if flow == Flow::Get {
        gross_before_net(text, candidates);
    }
    overpaid(candidates);
    parts_of_sums(text, candidates);
    one_per_sentence(text, candidates);
    put_together(candidates);
    instalments(text, candidates);
    one_sum(text, candidates, flow, terms);
    refunded(candidates);
    not_both_ways(candidates);
    first_part_now(candidates);
}

/// Whether the sentence of an amount has it paid on the spot.
fn in_person(text: &Text, c: &Candidate) -> bool {
    cue!(r"\b(zahlen|bezahlen|entrichten|begleichen)\b[^.]{0,80}\b(bei(m| ihrem) (termin|vorsprache|abholung|besuch)|bei (der )?(vorsprache|abholung|antragstellung)|vor ort|am (kassen)?automaten|mit karte|in bar)\b|\b(beim termin|vor ort|in bar|mit karte|mit girocard|am kassenautomaten)\b[^.]{0,40}\b(zu (zahlen|bezahlen|entrichten|begleichen)|begleichen|bezahlen|fällig|zahlbar)\b|\bzahlbar (am termin|beim termin|vor ort|bei (der )?vorsprache)\b")
        .is_match(text.folded_of(text.sentence(c.at.start)))
}

/// The one day on which the reader is to come.
fn visit(terms: &[deadlines::Found]) -> Option<Date> {
    let mut days: Vec<Date> = terms
        .iter()
        .filter(|t| t.term.kind == DeadlineKind::Appointment)
        .filter_map(|t| match t.term.when {
            When::On(date) => Some(date),
            _ => None,
        })
        .collect();
    days.sort_unstable();
    days.dedup();
    match days.as_slice() {
        [day] => Some(*day),
        _ => None,
    }
}

/// Where only dated parts are left, the first of them is what is to pay now.
fn first_part_now(candidates: &mut [Candidate]) {
    let settled = |c: &&Candidate| matches!(c.role, AmountRole::ToPay | AmountRole::Received);
    if candidates.iter().any(|c| settled(&c)) {
        return;
    }
    if let Some(first) = candidates
        .iter_mut()
        .filter(|c| c.role == AmountRole::Instalment && c.due.is_some())
        .min_by_key(|c| c.due)
    {
        first.role = AmountRole::ToPay;
    }
}

/// Where the letter gives money back in plain words, what it fixed before is not asked for: "Festgesetzte Steuer" over
/// "Erstattungsbetrag".
fn refunded(candidates: &mut [Candidate]) {
    if !candidates
        .iter()
        .any(|c| c.role == AmountRole::Received && c.get_strong >= 60)
    {
        return;
    }
    for c in candidates.iter_mut() {
        if c.role == AmountRole::ToPay && c.due.is_none() && c.payable() < 70 {
            c.role = AmountRole::Other;
        }
    }
}

/// A sum that the letter asks for by a day is not received as well, whatever the letter usually grants.
fn not_both_ways(candidates: &mut [Candidate]) {
    let asked: Vec<i64> = candidates
        .iter()
        .filter(|c| c.role == AmountRole::ToPay && c.due.is_some())
        .map(|c| c.cents)
        .collect();
    for c in candidates.iter_mut() {
        if c.role == AmountRole::Received && c.get_strong < 45 && asked.contains(&c.cents) {
            c.role = AmountRole::Other;
        }
    }
}

/// Where payable amounts add up to another one, they are its parts.
fn parts_of_sums(text: &Text, candidates: &mut [Candidate]) {
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
            // only the last amount of a row adds up, and none that is named for something else
            let row = row_of(text, &candidates[i]);
            let inner = row.len() > 1
                && candidates[i + 1..sum]
                    .iter()
                    .any(|c| row.contains(&text.lines_of(c.at.clone()).start));
            if candidates[i].cents == candidates[sum].cents || inner {
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

/// "entrichtet 188,00", "nunmehr festgesetzt 40,00", "zu erstatten 148,00": what was paid beyond what is fixed comes back.
fn overpaid(candidates: &mut [Candidate]) {
    let says = |c: &Candidate, pattern: &regex::Regex| {
        c.label
            .as_deref()
            .is_some_and(|label| pattern.is_match(&fold(label)))
    };
    let rest = cue!(r"erstatt|guthaben|überzahl|zu ?viel|differenz|unterschied");
    let paid = cue!(r"entrichtet|gezahlt|geleistet|getilgt|vorauszahlung|abschl[aä]g");
    let fixed = cue!(r"festgesetzt|festsetzung|steuer\b|gebühr|beitrag");
    for i in 0..candidates.len() {
        let back = &candidates[i];
        if back.role != AmountRole::ToPay || !says(back, rest) {
            continue;
        }
        let over = candidates.iter().any(|a| {
            says(a, paid)
                && candidates.iter().any(|b| {
                    b.at != a.at && !says(b, paid) && says(b, fixed) && a.cents.abs() - b.cents == back.cents
                })
        });
        if over {
            let cents = back.cents;
            for c in candidates.iter_mut().filter(|c| c.cents == cents) {
                c.role = AmountRole::Received;
            }
        }
    }
}

/// "Den Unterschied von 353,64 € und die Erhöhung von 44,72 € überweisen Sie bitte zusammen, also 398,36 €, bis zum
/// 16. März": of one sentence and one day, the sum is to pay.
fn one_per_sentence(text: &Text, candidates: &mut [Candidate]) {
    for sum in 0..candidates.len() {
        let c = &candidates[sum];
        if c.role != AmountRole::ToPay || c.due.is_none() || c.total < 60 || row_of(text, c).len() > 1 {
            continue;
        }
        let (sentence, due, cents) = (text.sentence(c.at.start), c.due, c.cents);
        for part in candidates.iter_mut() {
            if part.due == due
                && part.cents < cents
                && sentence.contains(&part.at.start)
                && part.total < 60
                && row_of(text, part).len() < 2
            {
                part.role = AmountRole::Other;
            }
        }
    }
}

/// "die Nachforderung für das erste und die Rate für das zweite Vierteljahr, zusammen 1.490,00 €, erst zum 29.05.2026":
/// parts that a dated sum puts together are not asked for beside it.
fn put_together(candidates: &mut [Candidate]) {
    let payable = |c: &Candidate| matches!(c.role, AmountRole::ToPay | AmountRole::Instalment);
    for sum in 0..candidates.len() {
        let (day, cents) = (candidates[sum].due, candidates[sum].cents);
        if !payable(&candidates[sum]) || day.is_none() || candidates[sum].total < 60 {
            continue;
        }
        let part =
            |c: &Candidate| payable(c) && c.cents < cents && c.due <= day && c.at != candidates[sum].at;
        let pair = (0..candidates.len()).find_map(|i| {
            let other = (i + 1..candidates.len()).find(|&j| {
                part(&candidates[j])
                    && candidates[i].cents + candidates[j].cents == cents
                    && candidates[i].due != candidates[j].due
            })?;
            part(&candidates[i]).then_some([i, other])
        });
        for i in pair.into_iter().flatten() {
            let (cents, due) = (candidates[i].cents, candidates[i].due);
            for c in candidates.iter_mut().filter(|c| c.cents == cents && c.due == due) {
                c.role = AmountRole::Other;
            }
            candidates[sum].role = AmountRole::ToPay;
        }
    }
}

/// Amounts with different due days are instalments; without a total the first of them is to pay now.
fn instalments(text: &Text, candidates: &mut [Candidate]) {
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
        let same = dated
            .windows(2)
            .all(|pair| candidates[pair[0]].cents == candidates[pair[1]].cents);
        let asked = candidates
            .iter()
            .any(|c| c.role == AmountRole::ToPay && c.due.is_none());
        if same {
            for i in dated {
                if candidates[i].later == 0 || !asked {
                    candidates[i].role = AmountRole::ToPay;
                }
            }
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
    let total = (0..candidates.len()).find(|&i| {
        let c = &candidates[i];
        // "Beide Beträge (zusammen 209,29 €) können Sie auch in einer Summe überweisen"
        let optional = c.not >= 100
            && cue!(r"in einer summe|auf einmal|in einem betrag")
                .is_match(text.folded_of(text.sentence(c.at.start)));
        c.cents == sum && !optional && (c.due.is_none() || !dated.contains(&i))
    });
    for &i in &dated {
        candidates[i].role = AmountRole::Instalment;
    }
    // "für 2026 noch zu entrichten" stands for the first of the parts, where more follow in the next year
    let total = total.or_else(|| {
        parts.sort_by_key(|&i| candidates[i].due);
        let mut first = 0;
        let sums: Vec<i64> = parts
            .iter()
            .map(|&i| {
                first += candidates[i].cents;
                first
            })
            .collect();
        (0..candidates.len()).find(|&i| {
            let c = &candidates[i];
            c.due.is_none() && c.total >= 60 && c.not < c.total && sums[1..].contains(&c.cents)
        })
    });
    let refunded = candidates.iter().any(|c| c.role == AmountRole::Received);
    // "Die Steuer für 2025 (255,50 €) ist innerhalb eines Monats zu zahlen", and that for 2026 in two parts
    let now = (0..candidates.len()).find(|&i| {
        let c = &candidates[i];
        c.now && c.pay >= 45 && c.not < c.pay && c.role == AmountRole::ToPay
    });
    // ... or "Noch zu entrichten 4.131,90" over parts of the next year whose sum is printed as well
    if let Some(total) = total
        && (now.is_some_and(|now| candidates[now].cents != candidates[total].cents)
            || candidates[total].total < 60 && candidates[total].due.is_none() && arrears(candidates, sum))
    {
        let cents = candidates[total].cents;
        for c in candidates
            .iter_mut()
            .filter(|c| c.cents == cents && c.due.is_none())
        {
            c.role = AmountRole::Other;
        }
        return;
    }
    match total {
        Some(total) => candidates[total].role = AmountRole::ToPay,
        // where the letter gives money back, nothing is to pay now
        None if refunded => {}
        None if arrears(candidates, sum) => {}
        None => {
            if let Some(&first) = dated.first() {
                let (cents, due) = (candidates[first].cents, candidates[first].due);
                for c in candidates.iter_mut() {
                    if c.role == AmountRole::Instalment && c.cents == cents && c.due == due {
                        c.role = AmountRole::ToPay;
                    }
                }
            }
        }
    }
}

/// "Noch zu zahlen 40,18" beside advance payments for the time to come: what is left of the past is to pay now, and the
/// parts stay parts. Whether there is such a sum, other than the `whole` of the parts; one with a day of its own gets its
/// role back.
fn arrears(candidates: &mut [Candidate], whole: i64) -> bool {
    let strong = |c: &Candidate| c.total >= 85 && c.not < 45 && !c.recurring && c.later == 0;
    let first = candidates
        .iter()
        .filter(|c| c.role == AmountRole::Instalment && c.due.is_some())
        .min_by_key(|c| c.due)
        .map(|c| (c.total, c.due));
    // the heading of their column makes every part a "Gesamt", only what is called so alone is one
    let column = |total: i32, day: Option<Date>| {
        candidates
            .iter()
            .any(|c| c.role == AmountRole::Instalment && c.due != day && c.total == total)
    };
    if candidates.iter().any(|c| {
        c.role == AmountRole::ToPay
            && c.due.is_none()
            && strong(c)
            && c.cents != whole
            && first.is_none_or(|(total, day)| total < 60 || column(total, day))
    }) {
        return true;
    }
    let dated: Vec<usize> = (0..candidates.len())
        .filter(|&i| candidates[i].role == AmountRole::Instalment && strong(&candidates[i]))
        .collect();
    let others = candidates
        .iter()
        .any(|c| c.role == AmountRole::Instalment && c.recurring);
    match dated.as_slice() {
        [one] if others && candidates[*one].cents != whole => {
            candidates[*one].role = AmountRole::ToPay;
            true
        }
        _ => false,
    }
}

/// A sum that the letter calls the whole demand outweighs a part with a day: "GESAMTFORDERUNG 155,65" and "Die 4.
/// Rate (96,40 EUR) wird am 16.11.2026 fällig und ist in der Forderung nicht enthalten".
fn outweighed(candidates: &mut [Candidate]) {
    let whole = candidates
        .iter()
        .filter(|c| c.role == AmountRole::ToPay && c.due.is_none() && c.total >= 85 && c.not < 45)
        .map(|c| (c.total, c.cents))
        .max();
    let Some((total, cents)) = whole else { return };
    for c in candidates
        .iter_mut()
        .filter(|c| c.role == AmountRole::ToPay && c.due.is_some())
    {
        if c.total + 30 < total && c.cents < cents {
            c.role = if c.part >= 45 {
                AmountRole::Instalment
            } else {
                AmountRole::Other
            };
        }
    }
}

/// Of several sums to pay without days only the strongest stays.
fn one_sum(text: &Text, candidates: &mut [Candidate], flow: Flow, terms: &[deadlines::Found]) {
    let has_parts = candidates
        .iter()
        .any(|c| c.role == AmountRole::Instalment && c.later == 0);
    outweighed(candidates);
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
            _ if has_parts && candidates[i].total < 85 => {
                candidates[i].now || candidates[i].cents == parts_sum && !dated_sum
            }
            _ if dated_sum => candidates
                .iter()
                .any(|c| c.role == AmountRole::ToPay && c.due.is_some() && c.cents == candidates[i].cents),
            Some(best) => candidates[i].cents == candidates[best].cents,
            None => true,
        };
        if !keep {
            // "ab Juli 2026 ist der Beitrag von 74,76 € jeweils am 15. eines Monats fällig"
            let priced = |c: &Candidate| row_of(text, c);
            let row = priced(&candidates[i]);
            let unit = row.len() > 1
                && candidates
                    .iter()
                    .any(|other| other.cents > candidates[i].cents && priced(other) == row);
            candidates[i].role = if candidates[i].recurring && !has_parts && !unit {
                AmountRole::Instalment
            } else {
                AmountRole::Other
            };
        }
    }
    if flow == Flow::Get {
        return;
    }
    let taken: Vec<Date> = candidates
        .iter()
        .filter(|c| c.role == AmountRole::Instalment)
        .filter_map(|c| c.due)
        .collect();
    // the one printed day of payment belongs to the one sum
    let mut days: Vec<Date> = terms
        .iter()
        .filter(|t| t.term.kind == DeadlineKind::Payment)
        .filter_map(|t| match t.term.when {
            When::On(date) => Some(date),
            _ => None,
        })
        .filter(|day| !taken.contains(day))
        .collect();
    days.sort_unstable();
    days.dedup();
    let known: Vec<(i64, Date)> = candidates
        .iter()
        .filter(|c| c.role == AmountRole::ToPay)
        .filter_map(|c| c.due.map(|day| (c.cents, day)))
        .collect();
    for c in candidates
        .iter_mut()
        .filter(|c| c.role == AmountRole::ToPay && c.due.is_none())
    {
        c.due = known
            .iter()
            .find(|(cents, _)| *cents == c.cents)
            .map(|(_, day)| *day);
    }
    if let [day] = days.as_slice() {
        // beside parts only what is left of the past has a day of its own, and the whole has none
        let own = |c: &Candidate| !has_parts || c.total >= 85 && c.cents != parts_sum;
        for c in candidates
            .iter_mut()
            .filter(|c| c.role == AmountRole::ToPay && own(c))
        {
            c.due.get_or_insert(*day);
        }
    }
}
