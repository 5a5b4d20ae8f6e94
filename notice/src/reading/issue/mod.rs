//! The date of the letter, and the day of posting where the page tells another.

mod labels;

use jiff::civil::Date;

use super::dates::{Edge, Found};
use super::parts::Parts;
use super::text::{Text, cue, printed};
use crate::letter::{Doubt, DoubtKind};
use crate::notice::Dated;

use labels::{above_in_column, cells_before, full_label, label_beside, label_line};

/// What was found about the date.
#[derive(Clone, Debug, Default)]
pub(crate) struct Issue {
    pub(crate) date: Option<Dated>,
    pub(crate) posted: Option<Dated>,
    /// The day of service or handing over.
    pub(crate) served: Option<Dated>,
    pub(crate) doubts: Vec<Doubt>,
}

/// Finds the date of the letter among the days in the text. `public` tells that it was published instead of
/// sent, so that the day of publication takes the place of the day of posting.
pub(crate) fn find(text: &Text, parts: &Parts, days: &[Found], public: bool) -> Issue {
    let mut issue = Issue::default();
    // without a salutation the head has no certain end: behind the subject only a labelled day counts
    let head_end = parts.salutation.unwrap_or(usize::MAX);
    let mut candidates: Vec<(i32, Date, &Found)> = Vec::new();
    for day in days {
        let Some(date) = day.date() else { continue };
        if day
            .span
            .is_some_and(|edge| edge == Edge::First || edge == Edge::Last)
        {
            continue;
        }
        let line = text.lines_of(day.at.clone()).start;
        let sentence = text.sentence(day.at.start);
        let before = text
            .folded_of(sentence.start.max(day.at.start.saturating_sub(60))..day.at.start)
            .trim_end();
        // "zugestellt am" as a stamp, with the day in the line below
        let above = text.around(day.at.start, 1, 0);
        let stamp = text
            .folded_of(above.start..sentence.start.max(above.start))
            .trim();
        let stamped = before.is_empty() && stamp.len() < 60;
        let before = if stamped
            && cue!(r"^((den |der )?tag der zustellung|zugestellt|ausgehändigt|übergeben|zur post|aufgabe zur post|bereitgestellt)")
                .is_match(stamp)
        {
            stamp
        } else {
            before
        };
        if public
            && cue!(r"(ausgehängt|aushang(s|es)?|angeschlagen|angeheftet|veröffentlicht|veröffentlichung|bekanntmachung|bekannt ?gemacht)( am| vom| seit)?\s?:?$").is_match(before)
        {
            issue.posted.get_or_insert(Dated { date, source: text.sources(day.at.clone()) });
            continue;
        }
        if public && cue!(r"(abzunehmen|abgenommen|abnahme)( am)?\s?:?$").is_match(before) {
            continue;
        }
        if cue!(r"(aufgabe zur post( am)?|zur post gegeben( (als|per|mit|durch) [a-z-]+([ -][a-z]+)?)?( am)?|(wurde|ist|steht) (ihnen )?(am|seit dem)|postaufgabe|versand(datum| am)?|abgesandt am|(e-?mail|bereitstellung|bescheid|schreiben|brief)( \S+){0,3} (versandt|verschickt|gesendet) am|bereitgestellt am|bereitstellung( am)?)\s?:?\s?(am|:)?$").is_match(before) {
            let provided = cue!(r"(wurde|ist|steht) (ihnen )?(am|seit dem)$").is_match(before);
            let after = text.folded_of(day.at.end..text.around(day.at.end, 0, 1).end);
            let ready = cue!(r"^[^.]{0,90}(bereitgestellt|zum abruf bereit|zur post gegeben|zur post aufgegeben|abgesandt|eingestellt)");
            if provided && !ready.is_match(after) {
                continue;
            }
            issue.posted.get_or_insert(Dated { date, source: text.sources(day.at.clone()) });
            continue;
        }
        // "auf der Grundlage des Mahnbescheids vom 24.08.2026, zugestellt am 27.08.2026"
        let lead = text.folded_of(day.at.start.saturating_sub(90)..day.at.start);
        if cue!(r"\b(mahnbescheid|bescheid|beschluss|urteil|titel)e?s,? zugestellt( am)?\s?:?\s*$")
            .is_match(lead)
        {
            continue;
        }
        if cue!(r"\b(vom|v\.) (\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{1,2}\. ?[a-zä]+ \d{4}),?\s+((ihnen|der|dem) [a-z ]{0,30})?(zugestellt|ausgehändigt|übergeben)( am)?\s?:?\s*$").is_match(lead) {
            continue;
        }
        if cue!(r"((zugestellt|ausgehändigt|übergeben)[^.]{0,40} am|zustelldatum|zugestellt, datum|tag der zustellung( (vermerkt|notiert|beurkundet) (der|die) zusteller(in)?)?( ist)?)\s?:?$").is_match(before) {
            issue.served.get_or_insert(Dated { date, source: text.sources(day.at.clone()) });
            continue;
        }
        // the label of a note of service stands above the day, whatever stands beside it
        let mut above = above_in_column(text, line);
        // "(Datum, ggf. Uhrzeit, Unterschrift)" between the label and what was written by hand
        if let Some(hint) = above.filter(|&hint| text.lines[hint].text.starts_with('(')) {
            above = above_in_column(text, hint);
        }
        let column = above.map_or("", |above| text.lines[above].folded.as_str());
        if cue!(r"^(zugestellt am|ausgehändigt am|übergeben am|tag der zustellung)(\s?\([^)]*\))?\s?:?$")
            .is_match(column.trim())
        {
            issue.served.get_or_insert(Dated {
                date,
                source: text.sources(day.at.clone()),
            });
            continue;
        }
        if cue!(r"^(gesendet|verschickt)\s?:?$").is_match(&full_label(text, line)) {
            issue.posted.get_or_insert(Dated {
                date,
                source: text.sources(day.at.clone()),
            });
            continue;
        }
        let score = score(text, line, head_end, before, day);
        let unsure = parts.salutation.is_none() && line >= parts.subject.end.max(parts.head.end);
        // only a label makes a day of another time the date of the letter
        let near = (1950..2060).contains(&date.year());
        // under the title in the head of the page, as tax offices print it
        let under_title = score >= 60 && in_head(text, line);
        if score > 0 && (score >= 95 || (!unsure || under_title) && near) {
            candidates.push((score, date, day));
        }
    }
    candidates.sort_by_key(|(score, _, day)| (-score, day.at.start));
    let Some(&(top, date, day)) = candidates.first() else {
        return issue;
    };
    // what is enclosed has dates of its own: the first page is the letter
    let page = |day: &Found| text.lines[text.lines_of(day.at.clone()).start].id.page;
    let first_page = text.lines[0].id.page;
    if page(day) == first_page {
        candidates.retain(|(_, _, other)| page(other) == first_page);
    }
    let rival = candidates
        .iter()
        .find(|(score, other, _)| *score >= top - 10 && *score >= 90 && *other != date)
        .or_else(|| {
            candidates
                .iter()
                .find(|(score, other, _)| *score == top && *other != date)
        });
    let mut source = text.sources(day.at.clone());
    if let Some(label) = label_line(text, text.lines_of(day.at.clone()).start) {
        source.insert(0, text.lines[label].id);
    }
    // every computed day follows from this one: where nothing decides between two, none is told
    let undecided = |(score, _, other): &(i32, Date, &Found)| {
        let place = |day: &Found| {
            let line = text.lines_of(day.at.clone()).start;
            line < head_end || in_head(text, line)
        };
        *score == top && place(other) == place(day)
    };
    if !rival.is_some_and(undecided) {
        issue.date = Some(Dated { date, source });
    }
    if let Some((_, _, other)) = rival {
        let mut source = text.sources(day.at.clone());
        source.extend(text.sources(other.at.clone()));
        issue.doubts.push(Doubt {
            kind: DoubtKind::TwoIssueDates,
            text: text.flat[other.at.clone()].to_owned(),
            source,
        });
    }
    issue
}

/// How likely a day is the date of the letter.
fn score(text: &Text, line: usize, head_end: usize, before: &str, day: &Found) -> i32 {
    if line >= head_end && !in_head(text, line) {
        return info_block(text, line, day).unwrap_or_else(|| closing(text, line, before, day));
    }
    let row = text.row_of(line);
    if row.len() > 1 && cue!(r"^(bescheid|schreiben) vom\s?:?$").is_match(before) {
        return 100; // the reference block says "Bescheid vom" for the date of this very letter
    }
    // the same in a line of its own under the title, as tax offices print it
    let alone = text.lines[line].text.trim().len() <= day.at.len() + 15;
    if alone && in_head(text, line) && cue!(r"^(bescheid|schreiben) vom\s?:?$").is_match(before) {
        return 100;
    }
    // "Beitragsnummer … · Ihr Antrag vom … · Schreiben vom 24.02.2025" in the line of references
    if cue!(r"\? (schreiben|bescheid) vom\s?:?$").is_match(before) {
        return 95;
    }
    if names_itself(text, line) {
        return 95;
    }
    // "Datum: 13.04.2026" is labelled by itself, whatever label stands above
    if cue!(r"^datum\s?:$").is_match(before.trim()) {
        return 100;
    }
    // "Ihre Anmeldung | vom: | 02.09.2025": a day of something else, whatever it is
    let label = full_label(text, line);
    let other_letter = cue!(r"(\bihr(e[mnrs]?)?|unsere?) [a-zäöüß/-]+( [a-zäöüß/-]+)? ?(vom|v\.|dat)\s?:?$");
    if other_letter.is_match(before) || other_letter.is_match(&label) {
        return 0;
    }
    let of_this = cue!(
        r"(^|[^a-z])(datum (des (mahnbescheid|vollstreckungsbescheid|strafbefehl)e?s|diese[sr] ([a-z]*bescheide?s|[a-z]*schreibens|[a-z]*briefe?s|[a-z]*verfügung)))\s?:?$"
    );
    if of_this.is_match(before) || of_this.is_match(&label) {
        return 100;
    }
    // "Ihr Schreiben vom", "Bescheid vom", "Nachricht vom", "fällig am", "geboren am"
    if cue!(r"(schreiben|nachricht|bescheid|antrag|eingang|rechnung|mahnung|satzung|widerspruch|einspruch|gesetz|verwarnung|anhörung)( \S+){0,2} v(om|\.)\s?:?$").is_match(before)
        || cue!(r"(fällig|geb(oren)?|seit|ab|zeit|bis|spätestens|gültig|stand|frist|termin|tatzeit|tattag|für|zum|eingegangen|erhalten)\.?( am| zum| bis| vom| dem)?\s?:?$").is_match(before)
        || cue!(r"(ihr[e]? (zeichen|nachricht|schreiben)|geburtsdatum|fällig(keit)?|datum des|widersprochen|zugestellt)[^\n]{0,12}$").is_match(before)
        || cue!(r"^(ihr[e]? (zeichen|nachricht|schreiben|antrag)|geburtsdatum)\b").is_match(&label)
    {
        return 0;
    }
    if cue!(r"(datum|date|ausstellungsdatum|bescheiddatum|briefdatum|erstellt am|ausgestellt am|ausgefertigt am|datum dieses (schreibens|bescheides))\s?(:|der |,)?\s?$").is_match(before) {
        return 100;
    }
    // "Pirna, 4. Juli 2025", "Pirna, den 04.07.2025", "Pirna, im …"
    let own = text.flat[text.lines[line].flat.start..day.at.start].trim_end();
    // "Prenzlau, den | 9. September 2026": place and day in cells side by side
    let printed_before = if own.is_empty() {
        cells_before(text, line)
    } else {
        own.to_owned()
    };
    let printed_before = printed_before.as_str();
    if printed!(r"^(?:\d{5}\s)?[A-ZÄÖÜ][\wÄÖÜäöüß.()/ \-]{1,40},?\s*(?:den|am|dem)?\s*$")
        .is_match(&format!("{printed_before} "))
        && printed_before.contains(|c: char| c.is_alphabetic())
        && !weekday(printed_before)
        && (printed_before.ends_with(',')
            || printed_before.ends_with(" den")
            || printed_before.ends_with(",den"))
    {
        return 95;
    }
    let alone = text.lines[line].text.trim().len() <= day.at.len() + 2;
    // "Aalen," as the heading of the last cell of the reference line, the day under it
    let above = above_in_column(text, line).map_or("", |above| text.lines[above].text.trim());
    if alone
        && printed!(r"^[A-ZÄÖÜ][A-Za-zÄÖÜäöüß.()/ \-]{2,30},(?: den| am)?$").is_match(above)
        && !weekday(above)
    {
        return 95;
    }
    // the town alone as the heading of the last cell: "Durchwahl | Oldenburg" over "7315 | 20.12.2024"
    let beside = row
        .iter()
        .position(|&cell| cell == line)
        .and_then(|at| at.checked_sub(1))
        .map_or("", |at| text.lines[row[at]].text.trim());
    let is_town = |words: &str| {
        let codes = printed!(r"\b\d{5} (.+)$");
        let named = |head: &super::text::TextLine| {
            let town = codes.captures(&head.text).and_then(|hit| hit.get(1));
            town.is_some_and(|town| town.as_str().trim() == words)
        };
        printed!(r"^[A-ZÄÖÜ][\p{L}.()/ -]{2,30}$").is_match(words) && text.lines[..line].iter().any(named)
    };
    let town = row.len() > 1 && row.last() == Some(&line) && (is_town(above) || is_town(beside));
    if alone && town {
        return 95;
    }
    if !label.is_empty() {
        if cue!(r"^(datum|bescheiddatum|ausstellungsdatum|erstellt am|vom|datum des bescheides|datum des schreibens)\s?:?$").is_match(&label) {
            return 100;
        }
        let beside = row.len() > 1 && row[0] != line || label_beside(text, line).is_some();
        if alone
            && (beside
                || cue!(
                    r":$|fällig|geburt|frist|termin|eingang|zahlbar|\bstand\b|gültig|\btat(tag|zeit|ort)?\b"
                )
                .is_match(&label))
        {
            return 0;
        }
    }
    if alone || ends_references(text, line, day) {
        60
    } else if before.is_empty() || cue!(r"\bvom\s?$").is_match(before) {
        30
    } else if text.lines[line].text.chars().count() < 40
        && !cue!(r"(am|dem|zum|bis|ab|tag,?|woch,?)( den| dem)?$").is_match(before)
    {
        10
    } else {
        0
    }
}

/// "Mein Zeichen: AV-411 · Frau Weis · 06331 8798-411 · 16.09.2025": the day at the end of a line of references, with no
/// word of its own.
fn ends_references(text: &Text, line: usize, day: &Found) -> bool {
    let own = &text.lines[line];
    let (Some(before), Some(after)) = (
        text.flat.get(own.flat.start..day.at.start),
        text.flat.get(day.at.end..own.flat.end),
    ) else {
        return false;
    };
    let parted = printed!(r"\s[·•|–—/]\s*$");
    parted.is_match(before) && after.trim().is_empty() && in_head(text, line)
}

/// "Mahnbescheid vom 03.02.2026" in the head of a letter with the title "Mahnbescheid".
fn names_itself(text: &Text, line: usize) -> bool {
    let folded = text.lines[line].folded.as_str();
    // the title, and "vom 19.01.2026" alone under it
    let titled = |above: &super::text::TextLine| {
        cue!(r"^[a-z]{4,}(bescheid|befehl|beschluss|verfügung|rechnung|mahnung)$")
            .is_match(above.folded.trim())
    };
    if cue!(r"^vom \d[\d. a-z]+$").is_match(folded)
        && in_head(text, line)
        && line
            .checked_sub(1)
            .is_some_and(|above| titled(&text.lines[above]))
    {
        return true;
    }
    let word = cue!(r"^([a-z]{4,}bescheid|[a-z]{4,}befehl|[a-z]*mahnung) vom \d[\d. a-z]+$").captures(folded);
    word.and_then(|hit| hit.get(1)).is_some_and(|word| {
        let title = |other: &super::text::TextLine| other.folded.trim() == word.as_str();
        in_head(text, line) && text.lines.iter().take(8).any(title)
    })
}

/// "Datum" over or beside a day that stands alone, in a block of information that was read after the salutation:
/// such blocks stand at the right of the page down to its foot.
fn info_block(text: &Text, line: usize, day: &Found) -> Option<i32> {
    let alone = text.lines[line].text.trim().len() <= day.at.len() + 2;
    let first_page = text.lines[line].id.page == text.lines[0].id.page;
    let label = label_line(text, line).map(|label| &text.lines[label])?;
    let says =
        cue!(r"^(datum|bescheiddatum|ausstellungsdatum|datum (des|dieses) (bescheide?s|schreibens))\s?:?$");
    // the heading of a column of a table is no label
    let table = text.row_of(line).len() > 2;
    (alone && first_page && !table && says.is_match(label.folded.trim())).then_some(98)
}

/// "Donnerstag, 19. März 2026" is an appointment, no place and date of a letter.
fn weekday(before: &str) -> bool {
    cue!(r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)[, ]*(den|dem)?$")
        .is_match(&super::text::fold(before))
}

/// "Dresden, den 4. Juli 2025" above the signature, as courts write it.
fn closing(text: &Text, line: usize, _before: &str, day: &Found) -> i32 {
    let printed_before = text.flat[text.lines[line].flat.start..day.at.start].trim_end();
    let short = text.lines[line].text.chars().count() < 50;
    let place = printed!(r"^[A-ZÄÖÜ][A-Za-zÄÖÜäöüß.()/ \-]{2,30},(?: den| am)?$").is_match(printed_before);
    if short
        && place
        && !weekday(printed_before)
        && text.flat[day.at.end..text.lines[line].flat.end].trim().is_empty()
    {
        90
    } else {
        0
    }
}

/// Whether a line stands in the head of the first page by its place, wherever it was read.
fn in_head(text: &Text, line: usize) -> bool {
    let alone = text.row_of(line).len() == 1;
    let line = &text.lines[line];
    // a block of information stands right of the letter and may go down beside its first lines
    let beside = alone && line.place.left > 0.58 && line.place.top < 0.42;
    let top = line.place.top < 0.33 || beside;
    line.place.bottom > 0.0 && top && line.id.page == text.lines[0].id.page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::dates;
    use crate::reading::testing::pages;
    use jiff::civil::date;

    fn read(letter: &str) -> Issue {
        let text = Text::new(&pages(letter));
        find(&text, &Parts::find(&text), &dates::find(&text), false)
    }

    #[test]
    fn usual_places() {
        for head in [
            "Datum: 04.07.2025",
            "Datum | 04.07.2025",
            "Datum\n04.07.2025",
            "Pirna, den 4. Juli 2025",
            "Pirna, 04.07.2025",
            "04.07.2025",
            "Ihr Schreiben vom 01.06.2025 | Datum 04.07.2025",
            "Geburtsdatum: 01.02.1980\n\nDatum: 4. Juli 2025",
            "Datum dieses Schreibens: 04.07.2025",
            "Datum des Mahnbescheids | 04.07.2025",
            "Datum des Vollstreckungsbescheids\n04.07.2025",
            "Pirna, den | 4. Juli 2025",
            "Pirna, | den | 04.07.2025",
            "Mein Zeichen: AV-411 · Frau Weis · 04.07.2025",
        ] {
            let issue = read(&format!(
                "Stadt Pirna\n\n{head}\n\nHundesteuerbescheid 2025\n\nSehr geehrte Frau Muster,\nder Bescheid vom 01.01.2020 gilt."
            ));
            assert_eq!(issue.date.map(|d| d.date), Some(date(2025, 7, 4)), "{head}");
            assert!(issue.doubts.is_empty(), "{head}");
        }
    }

    #[test]
    fn two_dates_are_a_doubt() {
        let issue =
            read("Datum: 04.07.2025\nPirna, den 08.07.2025\n\nBescheid\n\nSehr geehrte Damen und Herren,");
        assert_eq!(issue.doubts.len(), 1);
    }

    #[test]
    fn days_of_other_letters() {
        for head in [
            "Ihre Anmeldung | vom: | 02.09.2024\nDatum: | 04.07.2025",
            "Ihre Anmeldung\nvom: | 02.09.2024\nDatum: | 04.07.2025",
            "Ihre Nachricht vom | 02.09.2024\nDatum | 04.07.2025",
            "Unsere Nachricht vom: 02.09.2024\nAalen, 04.07.2025",
        ] {
            let issue = read(&format!(
                "Stadt Aalen\n\n{head}\n\nBescheid\n\nSehr geehrte Frau Muster,"
            ));
            assert_eq!(issue.date.map(|d| d.date), Some(date(2025, 7, 4)), "{head}");
        }
        let only =
            read("Stadt Aalen\n\nIhre Anmeldung\nvom: | 02.09.2024\n\nBescheid\n\nSehr geehrte Frau Muster,");
        assert_eq!(only.date, None);
    }

    #[test]
    fn no_day_is_told_where_nothing_decides() {
        let issue = read("Stadt Aalen\n\n04.07.2025\n\n01.06.2025\n\nBescheid\n\nSehr geehrte Frau Muster,");
        assert_eq!((issue.date, issue.doubts.len()), (None, 1));
    }

    #[test]
    fn a_block_that_was_read_after_the_salutation() {
        let issue = read(
            "Hauptzollamt Aalen\n\nBescheid\n\nSehr geehrte Frau Muster,\ndas Fahrzeug ist seit dem 11.03.2025 zugelassen.\n\nDatum\n\
             04.07.2025",
        );
        assert_eq!(issue.date.map(|d| d.date), Some(date(2025, 7, 4)));
    }

    #[test]
    fn enclosures_have_dates_of_their_own() {
        let issue = read(
            "Amtsgericht Aalen\nDatum: 04.07.2025\n\nStrafbefehl\n\nEs wird eine Geldstrafe festgesetzt.\u{c}Kostenrechnung\nDatum: \
             09.07.2025",
        );
        assert_eq!(issue.date.map(|d| d.date), Some(date(2025, 7, 4)));
    }

    #[test]
    fn service_is_of_this_letter() {
        let other = read(
            "Amtsgericht Aalen\n\nVollstreckungsbescheid\nauf der Grundlage des Mahnbescheids vom 02.06.2025,\nzugestellt am \
             05.06.2025",
        );
        assert_eq!(other.served, None);
        let envelope = read(
            "Stadt Aalen\nDatum: 04.07.2025\n\nBescheid\n\nSehr geehrte Frau Muster,\u{c}Zugestellt am\n(Datum, Uhrzeit, \
             Unterschrift)\n08.07.2025",
        );
        assert_eq!(envelope.served.map(|d| d.date), Some(date(2025, 7, 8)));
    }

    #[test]
    fn a_letter_names_its_own_day() {
        for letter in [
            "Stadt Aalen\n\nKundennummer 551 902 846 · Ihr Antrag vom 13.01.2025 · Schreiben vom 04.07.2025\n\nIhr Antrag\n\nSehr geehrte \
             Frau Muster,",
            "Mahnbescheid\n\nAmtsgericht Aalen\n\nMahnbescheid vom 04.07.2025\nauf Grund des am 30.06.2025 eingegangenen Antrags\n\nAntragsteller\nMuster GmbH\nWeg 1\n73431 Aalen\n\n1. Hauptforderung\n2. Kosten\n3. Zinsen\n\nHinweise\nzum\nVerfahren",
        ] {
            assert_eq!(
                read(letter).date.map(|d| d.date),
                Some(date(2025, 7, 4)),
                "{letter}"
            );
        }
        let other = read("Vollstreckungsbescheid\n\nAmtsgericht Aalen\n\nMahnbescheid vom 04.07.2025");
        assert_eq!(other.date, None);
    }

    #[test]
    fn posted_as_registered_mail() {
        let issue = read(
            "Stadt Aalen\nDatum: 04.07.2025\n\nZur Post gegeben als Einwurf-Einschreiben am: 07.07.2025\n\nBescheid\n\nSehr geehrte \
             Frau Muster,",
        );
        assert_eq!(issue.posted.map(|d| d.date), Some(date(2025, 7, 7)));
    }

    #[test]
    fn no_date() {
        assert!(
            read("Bescheid\n\nSehr geehrte Frau Muster,\ngeboren am 01.02.1980")
                .date
                .is_none()
        );
    }
}
