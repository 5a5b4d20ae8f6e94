//! Whether a sentence is in the language it should be in.

use whatlang::{Detector, Lang};

use super::Fault;
use super::given::Given;
use super::names::is_known;
use super::tokens::{even, tokens};

/// A script, as far as languages are told apart by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// Languages by code, with the script.
const LANGUAGES: &[(&str, Lang, Script)] = &[
    ("de", Lang::Deu, Script::Latin),
    ("en", Lang::Eng, Script::Latin),
    ("ar", Lang::Ara, Script::Arabic),
    ("fa", Lang::Pes, Script::Arabic),
    ("fr", Lang::Fra, Script::Latin),
    ("es", Lang::Spa, Script::Latin),
    ("it", Lang::Ita, Script::Latin),
    ("pl", Lang::Pol, Script::Latin),
    ("ro", Lang::Ron, Script::Latin),
    ("ru", Lang::Rus, Script::Cyrillic),
    ("tr", Lang::Tur, Script::Latin),
    ("uk", Lang::Ukr, Script::Cyrillic),
    ("vi", Lang::Vie, Script::Latin),
];

/// Fewer letters tell no language apart from another with the same script.
const LETTERS: usize = 16;

/// Whether `sentence` is in `language`. Names and German nouns that were given do not
/// count.
pub(super) fn check(sentence: &str, language: &str, given: &Given) -> Result<(), Fault> {
    let known = LANGUAGES.iter().find(|(code, _, _)| *code == language);
    let (_, lang, wanted) = known.ok_or(Fault::Language)?;
    let text = even(sentence);
    let scripts: Vec<Script> = text
        .chars()
        .filter(|char| char.is_alphabetic())
        .map(script)
        .collect();
    let own = scripts.iter().filter(|script| *script == wanted).count();
    let foreign = scripts
        .iter()
        .any(|script| script != wanted && *script != Script::Latin);
    if foreign || 2 * own < scripts.len() {
        return Err(Fault::Language);
    }
    let mut rest = text.clone();
    if language != "de" {
        let printed = given.words();
        for token in tokens(&text, false).iter().rev() {
            if token.capital && is_known(&token.text, &printed) {
                rest.replace_range(token.at.clone(), "");
            }
        }
    }
    if rest.chars().filter(|char| char.is_alphabetic()).count() < LETTERS {
        return Ok(());
    }
    let all = LANGUAGES.iter().filter(|(_, _, script)| script == wanted);
    let detector = Detector::with_allowlist(all.map(|(_, lang, _)| *lang).collect());
    match detector.detect(&rest) {
        Some(found) if found.lang() != *lang && found.is_reliable() => Err(Fault::Language),
        Some(_) => Ok(()),
        None => Err(Fault::Language),
    }
}

fn script(char: char) -> Script {
    match char {
        'a'..='z' | 'A'..='Z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            Script::Latin
        }
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
            Script::Arabic
        }
        _ => Script::Other,
    }
}
