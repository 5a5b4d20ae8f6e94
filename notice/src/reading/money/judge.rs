//! What the words around one amount say about it.

use jiff::civil::Date;

use super::granted;
use super::paydays::Paydays;
use super::taken_up::{begun, ended, taken_up};
use super::votes::{PATTERNS, Vote};
use crate::notice::AmountRole;
use crate::reading::amounts;
use crate::reading::kinds::Flow;
use crate::reading::tables::{header, label, summed_column, sums_up};
use crate::reading::text::{Text, cue, fold};

/// An amount on the way to its role.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) cents: i64,
    pub(super) at: std::ops::Range<usize>,
    pub(super) label: Option<String>,
    pub(super) due: Option<Date>,
    /// Votes for total, pay, part, get and not.
    pub(super) total: i32,
    pub(super) pay: i32,
    pub(super) part: i32,
    pub(super) get: i32,
    pub(super) get_strong: i32,
    pub(super) not: i32,
    /// What would make it one of later, where it has no day of its own.
    pub(super) not_now: i32,
    /// Whether it is due again each month, by the words of its sentence, row or column.
    pub(super) recurring: bool,
    /// Whether its sentence asks for it within a period without a printed day.
    pub(super) now: bool,
    /// How plainly the letter says that it is not part of what it asks for now; 0 where it does not.
    pub(super) later: i32,
    pub(super) role: AmountRole,
}

impl Candidate {
    pub(super) fn payable(&self) -> i32 {
        self.total.max(self.pay).max(self.part)
    }
}
/// A number without a currency counts as money only in a table whose heading or row says so.
pub(super) fn in_money_column(
    text: &Text,
    amount: &amounts::Found,
    found: &[amounts::Found],
    paydays: &Paydays,
) -> bool {
    let money = cue!(
        r"€|\beur\b|euro|geld\b|betrag|summe|gesamt|rate|gebühr|zu zahlen|beitr[aä]ge?s?\b|steuer|zahlbetrag|forderung|leistung|kinderzuschlag|zuschuss\b|anspruch|vorauszahlung|abschlag|auszahlung|zu entrichten|zu überweisen"
    );
    // contributions of a working life are recorded, not asked for
    if text
        .right_of(text.lines_of(amount.at.clone()).start)
        .first()
        .is_some_and(|&next| cue!(r"^dm$").is_match(text.lines[next].folded.trim()))
    {
        return false;
    }
    let line = text.lines_of(amount.at.clone()).start;
    if summed_column(text, line).is_some() {
        return true;
    }
    // "15.02. | 2.220,00 | 15.05. | 2.220,00"
    if paydays.right_before(text, line) || paydays.in_step(text, &amount.at, found).is_some() {
        return true;
    }
    // "362,67 | EUR": the currency in a cell of its own
    let beside = text.right_of(line).first().copied();
    if beside.is_some_and(|next| cue!(r"^(eur|euro|€)$").is_match(text.lines[next].folded.trim())) {
        return true;
    }
    let heading = header(text, &amount.at);
    // "für III/2026 bis zum 10.09.2026 | 1.480,00 | 133,20"
    if paydays.opens_row(text, line) && text.flat[amount.at.clone()].contains(',') {
        return true;
    }
    let counts = cue!(r"punkte|prozent|v\. ?h\.|anzahl|menge|\btage\b|stunden|faktor|kwh|liter|gewicht");
    if heading.as_deref().is_some_and(|heading| counts.is_match(heading)) {
        return false;
    }
    heading.is_some_and(|h| money.is_match(&h)) || label(text, &amount.at).is_some_and(|l| money.is_match(&l))
}

pub(super) fn judge(
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
    let heading = header(text, &amount.at).or_else(|| caption(text, line, &amount.at));
    // a row may begin with its number
    let worded = |&&i: &&usize| text.lines[i].text.chars().any(char::is_alphabetic);
    let first_cell = (row.len() > 1).then(|| {
        let words = fold(&text.lines[*row.iter().find(worded).unwrap_or(&row[0])].text);
        // "Gesamtsumme (hinzu kommen Zinsen ab dem 20.01.)": what is remarked in brackets names nothing
        let plain = cue!(r"\s?\((hinzu|zuzüglich|zzgl|plus|ohne|vgl|siehe|gem|nach|laut|lt)\b[^)]*\)")
            .replace_all(&words, "");
        plain.into_owned()
    });
    let start = previous.filter(|p| *p > sentence.start).unwrap_or(sentence.start);
    // in a row the cells speak, not the words that stand side by side
    // but for the cell with which a sentence goes on
    let goes_on = row.first() == Some(&line) && sentence.start < text.lines[line].flat.start;
    let cells = row.len() > 1 && !goes_on;
    let own = text.lines[line].flat.clone();
    let start = if cells {
        own.start.max(sentence.start).min(amount.at.start)
    } else {
        start
    };
    let start = begun(text, &amount.at)
        .map(|begun| begun.max(previous.unwrap_or(begun)))
        .unwrap_or(start);
    let before = text.folded_of(start..amount.at.start).to_owned();
    let far = if cells {
        String::new()
    } else {
        text.folded_of(sentence.start.min(start)..start).to_owned()
    };
    let sentence = if cells {
        sentence.start..own.end.max(amount.at.end)
    } else {
        sentence
    };
    let stop = next.filter(|n| *n < sentence.end).unwrap_or(sentence.end);
    let after = of_this(
        text.folded_of(amount.at.end..stop),
        next.is_some_and(|n| n <= stop),
    );
    let again = taken_up(text, &amount.at, next)
        .or_else(|| ended(text, &amount.at, next))
        .map(|again| text.folded_of(again));
    let after = match again {
        Some(again) => format!("{after} {}", again.chars().take(160).collect::<String>()),
        None => after,
    };
    // "wird auf 84,00 € festgesetzt": words on both sides that belong together
    let around = format!("{before}#{after}");
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
        not_now: 0,
        recurring: cue!(r"jeweils (am|zum|bis zum|bis) (\d{1,2}\.|ersten|letzten)").is_match(&around)
            || [&heading, &first_cell].into_iter().flatten().any(|cell| {
                cue!(r"monatlich|(im|je|pro) monat|\bmtl|monats(beitrag|rate|abschlag|betrag|gebühr)")
                    .is_match(cell)
            }),
        now: false,
        later: 0,
        role: AmountRole::Other,
    };
    let asking = first_cell.as_deref().is_some_and(|cell| {
        cue!(r"(zahlen|überweisen|entrichten) sie|zu (zahlen|entrichten|überweisen|begleichen)|abschlusszahlung|zahlbetrag|nachforderung|nachzahlung").is_match(cell)
    });
    let mut far_not = 0;
    for (vote, weight, pattern) in PATTERNS.iter() {
        let mut best = 0;
        for hit in pattern.find_iter(&before) {
            let distance = (before.len() - hit.end()) as i32;
            best = best.max(weight * 10 - distance.min(70) / 2);
        }
        if pattern
            .find_iter(&around)
            .any(|hit| hit.start() < before.len() && hit.end() > before.len() + 1)
        {
            best = best.max(weight * 10 - 2);
        }
        if let Some(hit) = pattern.find(&after) {
            best = best.max(weight * 10 - 12 - (hit.start() as i32).min(80) / 2);
        }
        if pattern.is_match(&far) {
            if *vote == Vote::Not {
                far_not = far_not.max(weight * 10 - 40);
            } else {
                best = best.max(weight * 10 - 40);
            }
        }
        if heading.as_deref().is_some_and(|cell| pattern.is_match(cell)) {
            // a row that asks for money outweighs the heading of a column in which other things stand as well
            let less = if asking && *vote == Vote::Not { 80 } else { 5 };
            best = best.max(weight * 10 - less);
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
            Vote::Later => {
                if best > 0 {
                    candidate.later = candidate.later.max(*weight);
                }
                continue;
            }
            Vote::NotNow if flow == Flow::Get => continue,
            Vote::NotNow => &mut candidate.not_now,
            Vote::Not => &mut candidate.not,
        };
        *slot = (*slot).max(best);
    }
    // "den Unterschied (bisher 561,70 €) überweisen Sie bitte, also 398,36 €": what asks for this amount outweighs
    // what is said of one far before it
    if flow == Flow::Get || candidate.pay < 65 && candidate.total < 65 {
        candidate.not = candidate.not.max(far_not);
    }
    // "Erstattungsbetrag": to the reader, unless the letter claims it back
    let refund = cue!(r"erstattung(sbetrag)?( an sie)?( insgesamt| gesamt)?\s?:?$");
    if refund.is_match(&before)
        || [&heading, &first_cell]
            .into_iter()
            .flatten()
            .any(|cell| refund.is_match(cell))
    {
        let claimed = text.has(cue!(
            r"\b(ist|sind|haben sie)\b[^.]{0,80}zu erstatten|(zahlen|überweisen) sie[^.]{0,40}erstattungsbetrag"
        ));
        let slot = if claimed {
            &mut candidate.total
        } else {
            &mut candidate.get_strong
        };
        *slot = (*slot).max(95);
    }
    // "Guthaben | 43,33 €", and later "Das Guthaben wird Ihnen erstattet."
    let credit = cue!(r"^(ihr )?(guthaben|überzahlung|gutschrift)\b");
    if first_cell.as_deref().is_some_and(|cell| credit.is_match(cell.trim()))
        && text.has(cue!(
            r"\b(guthaben|überzahlung|gutschrift|betrag) (wird|werden) [^.]{0,120}\b(erstattet|überwiesen|ausgezahlt|angewiesen)\b"
        ))
    {
        candidate.get_strong = candidate.get_strong.max(95);
    }
    if settled_already(text, &amount.at) {
        candidate.not = 130;
    }
    // "Bei Fragen zu Ihrer Abrechnung (Nachzahlung 212,36 €)": what stands in brackets with words is mentioned, not
    // asked for
    let mentioned = before
        .rfind('(')
        .filter(|&open| before.rfind(')').is_none_or(|close| close < open))
        .is_some_and(|open| {
            let words = &before[open..];
            words.chars().filter(char::is_ascii_alphabetic).count() > 3
                && !cue!(r"\(in (worten|höhe)").is_match(words)
        });
    if !cells && mentioned {
        candidate.pay -= 45;
        candidate.total -= 45;
        if flow != Flow::Get {
            candidate.get -= 45;
        }
    }
    let part_of_column = !sums_up(text, line) && summed_column(text, line).is_some();
    if part_of_column || computation(text, line) || of_everybody(text, &row, heading.as_deref()) {
        candidate.not = 130;
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
            if first_cell.as_deref().is_some_and(is_month) {
                candidate.get = candidate.get.max(70);
            }
            granted::weigh(text, &mut candidate, heading.as_deref(), first_cell.as_deref());
        }
    }
    candidate
}

/// The words right over an amount that fills a line of its own, as in boxes of facts.
fn caption(text: &Text, i: usize, at: &std::ops::Range<usize>) -> Option<String> {
    let line = &text.lines[i];
    if text.row_of(i).len() > 1 || line.text.len() > at.len() + 4 {
        return None;
    }
    let words: Vec<&str> = (0..i)
        .rev()
        .take(3)
        .map(|j| &text.lines[j])
        .take_while(|above| {
            above.id.page == line.id.page
                && above.block == line.block
                && !above.text.chars().any(|c| c.is_ascii_digit())
        })
        .map(|above| above.folded.as_str())
        .collect();
    (!words.is_empty()).then(|| words.into_iter().rev().collect::<Vec<_>>().join(" "))
}

/// "Die Gebühr beträgt 46,50 €. Sie ist mit der bei Antragstellung gezahlten Gebühr verrechnet."
fn settled_already(text: &Text, at: &std::ops::Range<usize>) -> bool {
    let own = text.sentence(at.start);
    let next = own.end..text.around(at.start, 0, 1).end.max(own.end);
    cue!(r"^\W*(sie|er|es|diese|dieser|der betrag|die gebühr|die kosten)\b[^.;]{0,20}\b(ist|sind|wird|wurde|wurden|haben)\b[^.;]{0,110}\b(verrechnet|abgegolten|bereits (gezahlt|entrichtet|bezahlt|beglichen|vereinnahmt)|durch (den|die|ihren|ihre) [a-z]*(vorschuss|vorauszahlung) (gedeckt|beglichen))")
        .is_match(text.folded_of(next))
}

/// Whether an amount stands in the column of what all together owe, beside one of the reader's share.
fn of_everybody(text: &Text, row: &[usize], heading: Option<&str>) -> bool {
    let share = |&j: &usize| {
        header(text, &text.lines[j].flat)
            .is_some_and(|other| cue!(r"\b(ihr )?anteil\b|auf sie entfall").is_match(&other))
    };
    heading.is_some_and(|heading| cue!(r"^gesamt").is_match(heading)) && row.iter().any(share)
}

/// Whether line `i` stands on an enclosed sheet that only shows how something was computed.
fn computation(text: &Text, i: usize) -> bool {
    let page = text.lines[i].id.page;
    let first = text.lines.partition_point(|line| line.id.page < page);
    let sheet = cue!(r"^(anlage\W{0,4})?(berechnungsb(ogen|latt)|horizontalübersicht|versicherungsverlauf)");
    page > text.lines[0].id.page
        && text.lines[first..]
            .iter()
            .take_while(|line| line.id.page == page)
            .take(8)
            .any(|line| sheet.is_match(line.folded.trim()))
}

/// What stands behind an amount without what belongs to the next one.
fn of_this(after: &str, more: bool) -> String {
    let parts = cue!(r"\b(davon|darin|darunter|hiervon|abzüglich|zuzüglich)\b");
    let next = cue!(r"\b(und|sowie|zzgl|plus)\b");
    // "sind darin nicht enthalten" is said of this amount
    let left_out =
        cue!(r"^ ?(sind|ist|wurde|wurden|werden) (darin|hierin|hiervon) (noch )?nicht\b").is_match(after);
    let mut end = parts
        .find(after)
        .filter(|_| !left_out)
        .map_or(after.len(), |m| m.start());
    if more {
        // "104,00 € monatlich (bisher 86,00 €)", "785,00 €; die bisherigen 299,00 €": another clause, another amount
        let clause = after.rfind('(').filter(|open| !after[*open..].contains(')'));
        let ends = [next.find(after).map(|hit| hit.start()), after.find(';'), clause];
        end = ends.into_iter().flatten().fold(end, usize::min);
    }
    after[..end].chars().take(90).collect()
}

/// Whether a cell names a month or a stretch of months: "02/2026", "Februar 2026", "01.02.2026 – 31.07.2026".
fn is_month(cell: &str) -> bool {
    cue!(r"^(ab |für |im )?(\d{1,2} ?[/.] ?20\d\d( ?(-|–|bis) ?\d{1,2} ?[/.] ?20\d\d)?( monatlich)?|(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)( 20\d\d)?|\d\d\.\d\d\.\d{2,4}( ?(-|bis)+ ?(\d\d\.\d\d\.\d{2,4})?)?)\s?:?$")
        .is_match(cell.trim())
}

/// What the letter calls an amount: the first cell of its row, else the words directly before it.
fn label_of(text: &Text, amount: &amounts::Found, row: &[usize]) -> Option<String> {
    let line = text.lines_of(amount.at.clone()).start;
    if row.first().is_some_and(|&first| first != line) {
        return row
            .iter()
            .filter(|&&i| i != line)
            .map(|&i| &text.lines[i].text)
            .find(|words| words.chars().any(char::is_alphabetic) && !is_currency(words))
            .map(|words| words.trim_end_matches(':').to_owned());
    }
    let before =
        text.flat[text.lines[line].flat.start..amount.at.start.max(text.lines[line].flat.start)].trim();
    let before = before.trim_end_matches([':', '=', '.']).trim();
    let short = before.chars().count() <= 40 && before.chars().any(char::is_alphabetic);
    (short && !is_currency(before)).then(|| before.to_owned())
}

/// Whether words name a currency and nothing else, as a cell of its own before a sum does; they label nothing.
fn is_currency(words: &str) -> bool {
    cue!(r"^(in )?(euro?|€)\s?:?$").is_match(words.trim())
}
