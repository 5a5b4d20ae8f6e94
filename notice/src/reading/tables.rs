//! Tables: the heading of a column, the label of a value, rows of days and amounts.

use std::ops::Range;

use regex::Regex;

use super::text::{Text, cue, fold};

/// Headings of columns of due days.
pub(crate) fn due_heading() -> &'static Regex {
    cue!(
        r"fällig|zahlbar( am| bis| zum|$)|zahltag|zahlungstermin|zahlungsziel|zu zahlen (am|bis)|zahlung bis|zahlen bis|einzug|abbuchung|bis (spätestens|zum)$|^(gesetzlicher? )?termine?$"
    )
}

/// Whether a row with a day and an amount belongs to a table of payments by its first cell ("2. Rate") or by
/// the line above the table ("Fälligkeiten im Jahr 2025").
pub(crate) fn caption_due(text: &Text, at: &Range<usize>) -> bool {
    let i = text.lines_of(at.clone()).start;
    let row = text.row_of(i);
    // "2026 je am 10.03., 10.06. und 10.12." holds days and nothing else
    let only_days = cue!(r"^(20\d\d ?:? )?(je |jeweils )?((am|zum) )?(\d{1,2}\.\d{1,2}\.(\d{4})?,?( und| u\.)?( am| zum)? ?){2,}$")
        .is_match(text.lines[i].folded.trim());
    let alone = only_days || text.lines[i].text.len() <= at.len() + 6;
    let heads = heads_column(text, i);
    let pays = heads || row.iter().any(|&j| is_money(text, j)) || heads_amounts(text, i);
    if row.len() < 2 || !pays || !alone {
        return false;
    }
    if heads {
        return true;
    }
    let first = fold(&text.lines[row[0]].text);
    if row[0] != i
        && cue!(r"\brate\b|fällig|vorauszahlung|abschlag|quartal|teilbetrag|teilzahlung|einzahlung")
            .is_match(&first)
    {
        return true;
    }
    // "davon fällig 15.02.2026 | 103,20" over "15.08.2026 | 103,20"
    let above = |i: usize| {
        let first = i.checked_sub(1).and_then(|i| text.row_of(i).first().copied());
        first.is_some_and(|first| {
            cue!(r"\b(fällig|zahlbar|rate|teilbetrag|abschlag)\b[^.]{0,20}\d{1,2}\.\d{1,2}\.\d{2,4}$")
                .is_match(text.lines[first].folded.trim())
        })
    };
    row[0] == i && above(i) || caption(text, at).is_some_and(|caption| due_caption().is_match(caption))
}

/// Whether position `at` stands in a row with an amount, under words that ask for it: "Zu zahlen sind:" over
/// "für II/2026 bis zum 10.06.2026 | 1.613,20".
pub(crate) fn row_due(text: &Text, at: &Range<usize>) -> bool {
    let line = text.lines_of(at.clone()).start;
    let row = text.row_of(line);
    let adds = cue!(r"zuschl[aä]g|zinsen|kosten|gebühr");
    row.len() >= 2
        && !adds.is_match(&text.lines[line].folded)
        && row.iter().any(|&j| is_money(text, j))
        && caption(text, at).is_some_and(|caption| {
            cue!(r"zu (zahlen|entrichten|überweisen|leisten)( sind)?\s?:?$|fälligkeiten|(raten|zahlungs)plan|vorauszahlungen")
                .is_match(caption.trim_end())
        })
}

/// Whether the row of a day ends with a sum of nothing: "15.05.2025 | 1.850,00 | 1.850,00 | 0,00" under "Fälligkeit | bisher |
/// neu | Differenz".
pub(crate) fn nothing_left(text: &Text, at: &Range<usize>) -> bool {
    let row = text.row_of(text.lines_of(at.clone()).start);
    let Some(&last) = row.last().filter(|_| row.len() > 2) else {
        return false;
    };
    let end = &text.lines[last];
    let paid = cue!(r"gezahlt|geleistet|entrichtet|guthaben|zins|kosten|zuschl|verrechn");
    cue!(r"^-?0,00 ?(€|eur|euro)?$").is_match(end.folded.trim())
        && header(text, &end.flat).is_some_and(|head| !paid.is_match(&head))
}

/// Lines above tables of payments.
pub(crate) fn due_caption() -> &'static Regex {
    cue!(
        r"fälligkeit|fällig(en)?\b|zahlungstermin|zahlungsplan|raten(plan|zahlung)?\b|zu (zahlen|entrichten|überweisen|leisten)|vorauszahlung|\b(um|zur) (zahlung|überweisung|begleichung)\b[^.:]{0,90}:\s?$|\b(zahlen|überweisen|entrichten|begleichen|leisten) sie\b[^.:]{0,90}:\s?$|\bin (folgenden|nachstehenden) (teilen|beträgen|teilbeträgen)\b|folgende (zahlungen|zahlungstermine|raten|fälligkeiten|beträge)\W*$|\b(zahlen|entrichten) sie auch ohne besondere aufforderung"
    )
}

/// The sentence whose last line stands alone above the table in which position `at` stands, folded.
pub(crate) fn caption<'a>(text: &'a Text, at: &Range<usize>) -> Option<&'a str> {
    caption_range(text, at).map(|line| text.folded_of(text.sentence(line.end - 1)))
}

/// Where that line stands in the joined text.
pub(crate) fn caption_range(text: &Text, at: &Range<usize>) -> Option<Range<usize>> {
    caption_line(text, at).map(|line| text.lines[line].flat.clone())
}

fn caption_line(text: &Text, at: &Range<usize>) -> Option<usize> {
    let row = text.row_of(text.lines_of(at.clone()).start);
    let (&first, _) = row.split_first().filter(|(_, rest)| !rest.is_empty())?;
    let mut j = first;
    while j > 0 && first - j < 60 && text.lines[j - 1].id.page == text.lines[first].id.page {
        j -= 1;
        if text.row_of(j).len() < 2 {
            return Some(j);
        }
    }
    None
}

fn is_money(text: &Text, i: usize) -> bool {
    cue!(r"\d,\d\d\b").is_match(&text.lines[i].folded)
}

fn is_day(text: &Text, i: usize) -> bool {
    cue!(r"^((zum|am|bis|bis zum) )?\d{1,2}\.\d{1,2}\.(\d{4}|\d\d)?$").is_match(text.lines[i].folded.trim())
}

/// The row below the row of line `i` on the same page.
fn next_row(text: &Text, i: usize) -> Vec<usize> {
    let last = text.row_of(i).last().copied().unwrap_or(i);
    match text.lines.get(last + 1) {
        Some(line) if line.id.page == text.lines[i].id.page => text.row_of(last + 1),
        _ => Vec::new(),
    }
}

/// Whether line `i` is one of a row of days that stands over a row of as many amounts:
/// "15.02.2026 | 15.05.2026" over "129,84 € | 129,84 €".
fn heads_amounts(text: &Text, i: usize) -> bool {
    let row = text.row_of(i);
    let below = next_row(text, i);
    row.len() >= 2
        && row.len() == below.len()
        && row.iter().all(|&j| is_day(text, j))
        && below.iter().all(|&j| is_money(text, j))
}

/// The cell of a heading with several days over the amount in line `i`: "Abgabeart | Jahresbetrag | 15.02.2026 |
/// 15.05.2026" over rows of amounts.
pub(crate) fn day_column(text: &Text, i: usize) -> Option<usize> {
    let row = text.row_of(i);
    if row.len() < 3 || is_day(text, i) {
        return None;
    }
    let page = text.lines[i].id.page;
    let heads = (0..*row.first()?)
        .rev()
        .take(120)
        .take_while(|&j| text.lines[j].id.page == page)
        .find(|&j| is_day(text, j) && text.row_of(j).iter().filter(|&&k| is_day(text, k)).count() >= 2)?;
    let here = &text.lines[i].place;
    if here.right <= 0.0 {
        let column = row.iter().position(|&j| j == i)?;
        let head = *text.row_of(heads).get(column)?;
        return is_day(text, head).then_some(head);
    }
    let middle = (here.left + here.right) / 2.0;
    text.row_of(heads)
        .into_iter()
        .filter(|&k| is_day(text, k))
        .find(|&k| {
            let head = &text.lines[k].place;
            head.left - 0.02 <= here.right
                && here.left <= head.right + 0.02
                && (head.left - 0.02..=head.right + 0.03).contains(&middle)
        })
}

/// The same, where the table below that heading has a row that sums its columns up.
pub(crate) fn summed_column(text: &Text, i: usize) -> Option<usize> {
    day_column(text, i).filter(|&head| heads_column(text, head))
}

/// Whether the row of line `i` says that it sums up its table, and no row below it asks for what is left of the sum.
pub(crate) fn sums_up(text: &Text, i: usize) -> bool {
    let first = |row: &[usize]| {
        row.first()
            .map_or("", |&k| text.lines[k].folded.as_str())
            .to_owned()
    };
    let row = text.row_of(i);
    let asks = |words: &str| {
        cue!(r"^(noch )?(zu (zahlen|entrichten|überweisen)|fällig|zahlbetrag)").is_match(words.trim())
    };
    let sum = |words: &str| {
        asks(words)
            || cue!(r"^(summe|gesamt|insgesamt|zusammen|(teil)?betrag|rate)|^(neu|nunmehr|künftig)( festgesetzt| zu zahlen)?\s?:?$")
                .is_match(words.trim())
    };
    if !sum(&first(&row)) {
        return false;
    }
    // "Summe", "abzüglich Guthaben", "zu zahlen": the last of them counts
    let below = (row.last().copied().unwrap_or(i) + 1..text.lines.len())
        .take(40)
        .take_while(|&j| text.lines[j].id.page == text.lines[i].id.page && text.row_of(j).len() > 2);
    !below
        .into_iter()
        .any(|j| day_column(text, j).is_some() && asks(&first(&text.row_of(j))))
}

/// Whether the day in line `i` heads a column of amounts of which the last row is a sum.
pub(crate) fn heads_column(text: &Text, i: usize) -> bool {
    let row = text.row_of(i);
    let days = row.iter().filter(|&&k| is_day(text, k)).count();
    days >= 2
        && (row.last().copied().unwrap_or(i) + 1..text.lines.len())
            .take(120)
            .take_while(|&j| text.lines[j].id.page == text.lines[i].id.page)
            .any(|j| is_money(text, j) && day_column(text, j) == Some(i) && sums_up(text, j))
}

/// The day over the amount in line `i`, in a row of days that stands over a row of amounts.
pub(crate) fn days_above(text: &Text, i: usize) -> Option<usize> {
    let row = text.row_of(i);
    let column = row.iter().position(|&j| j == i)?;
    let above = text.row_of(row.first()?.checked_sub(1)?);
    let day = *above.get(column)?;
    heads_amounts(text, day).then_some(day)
}

/// The heading of the column in which position `at` stands, of two lines where it has two.
pub(crate) fn header(text: &Text, at: &Range<usize>) -> Option<String> {
    let i = text.lines_of(at.clone()).start;
    let row = text.row_of(i);
    if row.len() < 2 {
        return None;
    }
    let column = row.iter().position(|&j| j == i)?;
    let page = text.lines[i].id.page;
    let mut j = *row.first()?;
    let mut steps = 0;
    while j > 0 && steps < 40 {
        j -= 1;
        steps += 1;
        if text.lines[j].id.page != page {
            return None;
        }
        let above = text.row_of(j);
        // a line of its own in another block ends the table
        if above.len() < 2 && text.lines[j].block != text.lines[i].block {
            return None;
        }
        if is_heading(text, &above) {
            let (here, overlap) = (&text.lines[i].place, |k: usize| {
                let other = &text.lines[k].place;
                (other.right.min(text.lines[i].place.right) - other.left.max(text.lines[i].place.left))
                    .max(-1.0)
            });
            let best = if here.right > 0.0 {
                above
                    .iter()
                    .copied()
                    .max_by(|&a, &b| overlap(a).total_cmp(&overlap(b)))
                    .filter(|&k| overlap(k) > -0.05)
            } else {
                above.get(column).copied()
            };
            let word = |k: usize| text.lines[k].folded.clone();
            return best.map(|k| match second_line(text, k) {
                Some(upper) => format!("{} {}", word(upper), word(k)),
                None => match stacked(text, &above, k) {
                    (upper, lower) if upper != lower => format!("{} {}", word(upper), word(lower)),
                    _ => word(k),
                },
            });
        }
    }
    None
}

/// Whether a row holds words, no amounts and no days. Asked again for every value below it, so it is kept.
fn is_heading(text: &Text, row: &[usize]) -> bool {
    let plain = |k: &usize| {
        let words = &text.lines[*k].folded;
        !cue!(r"\d,\d\d\b").is_match(words)
            && !cue!(r"^-?\d{1,3}$").is_match(words.trim())
            && (!cue!(r"\d\d\.\d\d\.").is_match(words)
                || words.chars().filter(char::is_ascii_alphabetic).count() > 1)
    };
    let worded = |k: &&usize| text.lines[**k].text.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let judge =
        || row.len() >= 2 && row.iter().all(plain) && row.iter().filter(worded).count() * 2 >= row.len();
    row.first()
        .is_some_and(|&first| *text.lines[first].heading.get_or_init(judge))
}

/// The line above line `k` where a heading of two lines goes on in the same column.
fn second_line(text: &Text, k: usize) -> Option<usize> {
    let line = &text.lines[k];
    (0..text.lines.len()).find(|&j| {
        let other = &text.lines[j];
        other.id.page == line.id.page
            && other.block == line.block
            && other.row + 1 == line.row
            && text.row_of(j).len() >= 2
            && other.place.left < line.place.right
            && other.place.right > line.place.left
            && !other.text.chars().any(|c| c.is_ascii_digit())
    })
}

/// The upper and the lower cell of the column of cell `k` where a heading of two lines makes one row: "Monatlicher" over
/// "Betrag".
fn stacked(text: &Text, row: &[usize], k: usize) -> (usize, usize) {
    let here = &text.lines[k].place;
    let other = row.iter().copied().find(|&j| {
        let place = &text.lines[j].place;
        let shared = place.right.min(here.right) - place.left.max(here.left);
        let narrow = (place.right - place.left).min(here.right - here.left);
        j != k && narrow > 0.0 && shared * 2.0 > narrow && apart(text, j, k)
    });
    match other {
        Some(other) if text.lines[other].place.top < here.top => (other, k),
        Some(other) => (k, other),
        None => (k, k),
    }
}

/// Whether two lines of one row stand at different heights.
fn apart(text: &Text, a: usize, b: usize) -> bool {
    let (a, b) = (&text.lines[a].place, &text.lines[b].place);
    let middle = |place: &crate::page::Place| (place.top + place.bottom) / 2.0;
    a.bottom > 0.0 && (middle(a) - middle(b)).abs() > a.height().min(b.height()) / 2.0
}

/// The label of a value: the cell to its left, or the words of its own line before it.
pub(crate) fn label(text: &Text, at: &Range<usize>) -> Option<String> {
    let i = text.lines_of(at.clone()).start;
    let own = text
        .folded_of(text.lines[i].flat.start..at.start.max(text.lines[i].flat.start))
        .trim()
        .to_owned();
    if !own.is_empty() {
        return (own.len() < 50).then_some(own);
    }
    let before = text.row_of(i).into_iter().rfind(|&j| j < i)?;
    // cells of two lines in one row: the label is what stands at the same height
    let left = if apart(text, before, i) {
        text.left_of(i).unwrap_or(before)
    } else {
        before
    };
    Some(text.lines[left].folded.clone())
}

/// Most words of a label above its value.
const LABEL: usize = 6;

/// The label above a value that has its line to itself, as in a card: "Ihr Termin" over "Mittwoch, 21. Mai 2025". Only a
/// day of the week may stand before the value, or between the two.
pub(crate) fn label_above(text: &Text, at: &Range<usize>) -> Option<String> {
    let weekday =
        cue!(r"^\W*((mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(mo|di|mi|do|fr|sa|so)\.)?\W*$");
    let i = text.lines_of(at.clone()).start;
    let own = text.folded_of(text.lines[i].flat.start..at.start.max(text.lines[i].flat.start));
    if !weekday.is_match(own) || text.row_of(i).len() > 1 {
        return None;
    }
    let above = |i: usize| {
        let j = i.checked_sub(1)?;
        let (a, b) = (&text.lines[j], &text.lines[i]);
        (a.id.page == b.id.page && a.block == b.block && text.row_of(j).len() == 1).then_some(j)
    };
    let mut j = above(i)?;
    if weekday.is_match(&text.lines[j].folded) {
        j = above(j)?;
    }
    let label = text.lines[j].folded.trim();
    let short = label.split_whitespace().count() <= LABEL && !label.ends_with(['.', ',', ';']);
    short.then(|| label.to_owned())
}
