//! File numbers that tell themselves: those of courts and bailiffs, in the head and the subject of a letter.

use super::Found;
use crate::notice::Reference;
use crate::reading::text::{Text, printed};

/// Adds the file numbers of courts that stand without a label before the salutation.
pub(super) fn add(text: &Text, found: &mut Vec<Found>) {
    let court = printed!(
        r"\b(\d{1,4}[a-z]? (?:AR|C|F|O|S|T|W|M|K|L|IN|IK|VI|IV|XIV|XVII|Ca|Cs|Ds|Ls|Js|Gs|OWi|AS|SO|KR|AL|SB|EG) \d{1,6}/\d{2})\b"
    );
    let bailiff = printed!(r"\b(DR(?: [IVX]{1,4})?) ?(?:Nr\. ?)?(\d{1,5}/\d{2})\b");
    let plain = |words: &str| -> String { words.chars().filter(|c| c.is_alphanumeric()).collect() };
    let head = text.lines.iter().take(45).take_while(|line| {
        line.id.page == text.lines[0].id.page
            && !super::super::text::cue!(r"^(sehr geehrte|guten tag|hallo)").is_match(&line.folded)
    });
    for line in head {
        let hits =
            court
                .captures(&line.text)
                .and_then(|hit| Some(("Aktenzeichen".to_owned(), hit.get(1)?.as_str().to_owned())))
                .into_iter()
                .chain(bailiff.captures(&line.text).and_then(|hit| {
                    Some((hit.get(1)?.as_str().to_owned(), hit.get(2)?.as_str().to_owned()))
                }));
        for (label, value) in hits {
            let known = found
                .iter()
                .any(|f| f.payment < 10 && plain(&f.reference.value).contains(&plain(&value)));
            if !known {
                found.push(Found {
                    reference: Reference {
                        label,
                        value,
                        source: vec![line.id],
                    },
                    payment: 0,
                });
            }
        }
    }
}
