//! The models: the encoder that understands questions, and the language model.

use ::models::store::{Store, StoreError};

use super::{Check, Found};
use crate::config::Config;
use crate::talk::model::{Duties, Duty, Source, find};
use crate::talk::{ENCODER, TalkError, Understanding};

pub(super) fn all(config: &Config) -> Vec<Check> {
    vec![encoder(), language_model(config)]
}

/// Whether questions are understood by their meaning.
fn encoder() -> Check {
    let absent = || {
        Found::Note(format!(
            "{ENCODER} is not here, so questions are understood by their letters only; run: bescheid models fetch"
        ))
    };
    let present = Store::open().and_then(|store| store.verify(ENCODER));
    let found = match present {
        Err(StoreError::Absent(_) | StoreError::NoHome) => absent(),
        Err(error) => Found::Mend(format!("{error}; run: bescheid models fetch")),
        Ok(_) => match Understanding::load() {
            Ok(_) => Found::Well(format!("{ENCODER} is whole and loads")),
            Err(TalkError::Store(StoreError::Absent(_))) => absent(),
            Err(error) => Found::Mend(error.to_string()),
        },
    };
    Check {
        name: "encoder",
        found,
    }
}

/// Whether the configured language model is here, fits into memory and has earned anything.
fn language_model(config: &Config) -> Check {
    let found = find(&Source::parse(&config.llm), config.llm_key.as_deref());
    let result = match found {
        Ok(None) => Ok("off; quotes are shown as they are".to_owned()),
        Ok(Some(found)) => match (found.check_room(), found.report()) {
            (Err(no_room), _) => Err(no_room.to_string()),
            (Ok(()), None) => Err(format!(
                "{} has no exam and may do nothing; run: bescheid models exam",
                found.title
            )),
            (Ok(()), Some(report)) => Ok(format!("{}, {}", found.title, earned(&report.duties()))),
        },
        Err(error) => Err(error.to_string()),
    };
    Check {
        name: "language model",
        found: result.into(),
    }
}

fn earned(duties: &Duties) -> String {
    let each = Duty::ALL.into_iter().filter_map(|duty| {
        let languages = duties.languages(duty);
        (!languages.is_empty()).then(|| format!("{} in {}", duty.id(), languages.join(" ")))
    });
    let all = each.collect::<Vec<_>>().join("; ");
    if all.is_empty() {
        "has earned no duty".to_owned()
    } else {
        format!("may {all}")
    }
}
