//! The parts of a letter: salutation, subject line, the head above it, the footer.

use std::ops::Range;

use super::text::{Text, cue, fold};
use crate::letter::Quote;

/// Where the parts of a letter stand, as indices of lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    /// Lines of the first page before the subject: sender, window, reference block.
    pub(crate) head: Range<usize>,
    /// Lines of the subject.
    pub(crate) subject: Range<usize>,
    /// The line of the salutation.
    pub(crate) salutation: Option<usize>,
}

impl Parts {
    /// Finds the parts.
    pub(crate) fn find(text: &Text) -> Parts {
        let Some(first) = text.lines.first() else {
            return Parts::default();
        };
        let page = first.id.page;
        let on_first = text.lines.iter().take_while(|line| line.id.page == page).count();
        let salutation = (0..on_first).find(|&i| {
            cue!(r"^(sehr geehrte|guten tag|hallo|liebe[rs]?\b|werte[rs]? (frau|herr)|grüß gott|moin)")
                .is_match(&line(text, i))
        });
        let end = salutation.unwrap_or(on_first.min(45));
        let subject = subject(text, end, salutation.is_some());
        let head = 0..if subject.is_empty() { end } else { subject.start };
        Parts {
            head,
            subject,
            salutation,
        }
    }

    /// The subject line with its source.
    pub(crate) fn title(&self, text: &Text) -> Option<Quote> {
        let lines = &text.lines[self.subject.clone()];
        let (first, last) = (lines.first()?, lines.last()?);
        let words = text.flat[first.flat.start..last.flat.end].replace(['\n', '\t'], " ");
        let words = words
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .to_owned();
        let words = match words.split_once(':') {
            Some((label, rest)) if cue!("^(betreff|betr|hier|anliegen)\\.?$").is_match(&fold(label)) => {
                rest.trim().to_owned()
            }
            _ => words,
        };
        (!words.is_empty()).then(|| Quote {
            text: words,
            source: lines.iter().map(|l| l.id).collect(),
        })
    }
}

fn line(text: &Text, i: usize) -> String {
    text.lines[i].folded.clone()
}

/// The lines of the subject, empty where none is found.
fn subject(text: &Text, end: usize, before_salutation: bool) -> Range<usize> {
    if let Some(i) = (0..end).find(|&i| cue!(r"^(betreff|betr\.)\s?:?").is_match(&line(text, i))) {
        let alone = cue!(r"^(betreff|betr\.)\s?:?$").is_match(&line(text, i));
        return if alone && i + 1 < end {
            grow(text, i + 1, end)
        } else {
            grow(text, i, end)
        };
    }
    // the heading nearest to the salutation that names a kind of letter; without a salutation the first
    let names_kind = |i: &usize| {
        let words = &text.lines[*i].text;
        let folded = line(text, *i);
        words.chars().count() < 120
            && words.chars().any(char::is_alphabetic)
            && heading().is_match(&folded)
            && !cue!(r"^(ihr (zeichen|schreiben|ansprechpartner|kontakt)|ihre (nachricht|ansprech|zeichen|anmeldung)|mein|unser|bitte|tel|fax|e-?mail|datum|zimmer|auskunft|aktenzeichen|az|(bei|mit|die|der|das|dieser|sie)\b)").is_match(&folded)
            && !cue!(r"(bescheid|satzung|antrag|schreiben) vom \d|nummer|\bnr\b|kassenzeichen|zeichen\s?:|stelle$|^zentrale|abteilung|sachgebiet|empfangsbe|zustellung|einschreiben|bereitgestellt|zum abruf").is_match(&folded)
            && super::sender::weight(words) < 6
            && !words.contains(['·', '@'])
            && !words.contains("www.")
    };
    // a word for a kind of letter makes a better heading than the name of a tax; of equals the first
    let window = (0..end)
        .rev()
        .find(|&i| super::addressee::is_place(&text.lines[i].text));
    let strength = |i: usize| {
        let below = window.is_some_and(|w| i > w);
        // a title in a word of its own, wherever it stands, goes before a line of running text
        let title =
            cue!(r"^[a-z-]+(bescheid|befehl|mahnung|beschluss|urteil|ladung)$").is_match(&line(text, i));
        1 + 2 * i32::from(kind_of_letter().is_match(&line(text, i))) + i32::from(below) + 2 * i32::from(title)
    };
    let mut found: Option<usize> = None;
    for i in (0..end).filter(names_kind) {
        if found.is_none_or(|best| strength(i) > strength(best)) {
            found = Some(i);
        }
    }
    if found.is_none() && before_salutation {
        return last_block(text, end);
    }
    match found {
        Some(i) => rise(text, i)..grow(text, i, end).end,
        None => 0..0,
    }
}

/// Where a subject begins that line `i` belongs to: "Vollzug des Wohngeldgesetzes (WoGG);" stands over what it is about.
fn rise(text: &Text, i: usize) -> usize {
    let opens = |above: usize| {
        let line = &text.lines[above];
        line.block == text.lines[i].block
            && line.row != text.lines[i].row
            && (line.text.ends_with(';')
                || cue!(r"^(vollzug|durchführung|ausführung|anwendung) (de[sr]|von)\b")
                    .is_match(&line.folded))
    };
    match i.checked_sub(1) {
        Some(above) if opens(above) => above,
        _ => i,
    }
}

/// The last lines before the salutation where they look like a heading.
fn last_block(text: &Text, end: usize) -> Range<usize> {
    let Some(last) = end.checked_sub(1) else {
        return 0..0;
    };
    let mut start = last;
    while start > 0 && text.lines[start - 1].block == text.lines[last].block && last - start < 2 {
        start -= 1;
    }
    let words: String = text.lines[start..end]
        .iter()
        .map(|l| l.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let usable = letters * 2 > words.chars().count()
        && !cue!(r"\b\d{5} |tel|fax|e-?mail|datum|zeichen|auskunft|@").is_match(&fold(&words));
    if usable && words.chars().count() < 200 {
        start..end
    } else {
        0..0
    }
}

/// The subject that begins at line `i`: it goes on in the same block for at most three lines.
fn grow(text: &Text, i: usize, end: usize) -> Range<usize> {
    let mut stop = i + 1;
    // "Bescheid für 2024 über" goes on wherever the next line was put
    let open = |j: usize| {
        cue!(r"(,| über| und| der| des| für| von| nach| zur| zum| die| auf| §|\(§)$").is_match(&line(text, j))
    };
    while stop < end
        && stop < i + 4
        && (text.lines[stop].block == text.lines[i].block || open(stop - 1))
        && text.lines[stop].row != text.lines[stop - 1].row
        && !cue!(r"^(sehr|guten|gläubiger|schuldner|antragsteller|kind\s?:|kassenzeichen|aktenzeichen|az\b|bg-?nummer|kundennummer|steuernummer|buchungszeichen|objekt|datum|ihr (schreiben|antrag))")
            .is_match(&line(text, stop))
        && (text.lines[i].text.chars().count() > 20 || open(stop - 1))
        && text.lines[stop].text.chars().count() < 110
        && !text.lines[stop - 1].text.ends_with(['.', ':'])
    {
        stop += 1;
    }
    i..stop
}

/// Words for the letter itself, not for what it is about.
fn kind_of_letter() -> &'static regex::Regex {
    cue!(
        "bescheid|mahnung|anhörung|aufforderung|ankündigung|verwarnung|strafbefehl|einladung|bewilligung|ablehnung|\\bladung|\
         vorladung|abrechnung|rechnung|erinnerung|bestätigung|anordnung|verfügung|entziehung|entscheidung|benachrichtigung|festsetzung|\
         genehmigung|untersagung|fragebogen|ihr antrag|antrag auf|erhöhung|angebot|offerte|urteil|beschluss|nachforderung"
    )
}

/// Words that name a kind of letter.
fn heading() -> &'static regex::Regex {
    cue!(
        "bescheid|mahnung|anhörung|festsetzung|aufforderung|mitteilung|ankündigung|verwarnung|strafbefehl|einladung|bewilligung|\
         ablehnung|ladung|abrechnung|rechnung|erinnerung|bestätigung|anordnung|verfügung|entziehung|entscheidung|benachrichtigung|\
         anpassung|minderung|sperrzeit|änderung|genehmigung|erlaubnis|untersagung|fragebogen|information|auskunft|steuer|gebühr|\
         beitrag|abgaben|antrag|wohngeld|elterngeld|kindergeld|bürgergeld|rente|erhöhung|angebot|urteil|beschluss|nachforderung|\
         unterlagen|vollstreckung|pfändung|widerspruch|einspruch|pflegegrad|behinderung|einbürgerung|berufung"
    )
}
