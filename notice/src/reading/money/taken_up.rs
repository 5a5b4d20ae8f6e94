//! Sentences that speak of a sum without naming it: "Der Betrag ist bis zum 10.04.2026 zu überweisen."

use std::ops::Range;

use crate::reading::text::{Text, cue};

/// The sentence behind an amount that takes it up again, where no other amount stands between them. `next` is where
/// the next amount begins.
pub(super) fn taken_up(text: &Text, at: &Range<usize>, next: Option<usize>) -> Option<Range<usize>> {
    let own = text.sentence(at.start);
    let mut end = own.end.max(at.end);
    // a sum that stands in the middle of the page may leave the end of its sentence behind it: "fest."
    for _ in 0..2 {
        let follows = text.around(end.saturating_sub(1), 0, 1);
        let sentence = end..follows.end;
        if sentence.is_empty() || next.is_some_and(|next| next < sentence.end) {
            return None;
        }
        let words = text.folded_of(sentence.clone()).trim();
        let again = cue!(
            r"^\W*(der|dieser|diesen|den) (gesamt|rechnungs)?betrag\b|\b(diesen|den (offenen|fälligen|ausstehenden|genannten|obigen|rückständigen|fehlenden)) (gesamt)?betrag\b|\bden ((nachforderungs|nachzahlungs|rest|zahl)?betrag|(gesamt)?rückstand) (bis|spätestens|innerhalb|binnen)\b|^\W*(die|diese) (summe|kosten|gebühr|forderung|geldbuße) (ist|sind|wird|werden)\b|^\W*(er|sie) (ist|sind|wird) [^.]{0,40}(fällig|zu (zahlen|überweisen|entrichten)|nicht (mit )?(enthalten|festgesetzt))"
        );
        if again.is_match(words) {
            return Some(sentence);
        }
        if words.len() > 12 || !alone(text, at) {
            return None;
        }
        end = sentence.end;
    }
    None
}

/// Whether an amount fills a line of its own outside of any table.
pub(super) fn alone(text: &Text, at: &Range<usize>) -> bool {
    let line = text.lines_of(at.clone()).start;
    text.row_of(line).len() == 1 && text.lines[line].text.trim().len() <= at.len() + 4
}

/// Where the sentence begins that a lone amount goes on: "Wir setzen die Kosten auf" over "661,86 €".
pub(super) fn begun(text: &Text, at: &Range<usize>) -> Option<usize> {
    let before = text.around(at.start, 1, 0).start;
    let own = text.sentence(at.start).start;
    let words = text.folded_of(before..own).trim();
    (alone(text, at) && before < own && !words.ends_with(['.', ':', '!', '?'])).then_some(before)
}

/// The end of the sentence that a lone amount stands in: "auf" over "280,48 €" over "festgesetzt. Sie wird …".
pub(super) fn ended(text: &Text, at: &Range<usize>, next: Option<usize>) -> Option<Range<usize>> {
    begun(text, at)?;
    let end = text.sentence(at.start).end.max(at.end);
    let rest = end..text.around(end.saturating_sub(1), 0, 1).end;
    let small = |c: char| c.is_lowercase();
    let goes_on = text.flat[rest.clone()].trim_start().starts_with(small);
    (goes_on && next.is_none_or(|next| next >= rest.end)).then_some(rest)
}
