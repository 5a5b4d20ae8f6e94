//! `docs/LAW.md` says what the tables say, and the tables name only kinds of letters that exist.

use std::path::Path;

use crate::law::character::has;
use crate::law::fictions::FICTIONS;
use crate::law::private::MONTH_ENDS;
use crate::law::remedies::RULES;
use crate::law::remedies::effects::EFFECTS;
use crate::law::review::review;
use crate::law::terms::NEVER_MOVED;
use crate::reading::kinds::kinds;

#[test]
fn the_text_in_the_repository_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/LAW.md");
    let current = review();
    if std::env::var_os("UPDATE_LAW").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == current,
        "run UPDATE_LAW=1 cargo test --release --package notice review"
    );
}

#[test]
fn every_row_for_single_kinds_fits_a_kind_of_its_code() {
    let rules = RULES.iter().map(|row| (row.regimes, row.kinds));
    let effects = EFFECTS.iter().map(|row| (row.regimes, row.kinds));
    let fictions = FICTIONS.iter().map(|row| (row.regimes, row.kinds));
    for (regimes, words) in rules.chain(effects).chain(fictions) {
        for word in words {
            // A decision on an objection takes its code from who sent it.
            let fits = kinds().iter().any(|kind| {
                has(kind.id, word) && (regimes.contains(&kind.regime) || *word == "objection_decision")
            });
            assert!(fits, "{word} fits no kind under {regimes:?}");
        }
    }
    for word in NEVER_MOVED.iter().chain(MONTH_ENDS.iter().map(|row| &row.kind)) {
        assert!(kinds().iter().any(|kind| has(kind.id, word)), "{word}");
    }
}

#[test]
fn no_rule_is_hidden_behind_another() {
    // A row for all kinds and Länder of a code ends the search; nothing for that code may follow.
    let mut closed = Vec::new();
    for rule in RULES {
        for regime in rule.regimes {
            assert!(
                !closed.contains(regime),
                "{regime:?}: {} is never reached",
                rule.law
            );
            if rule.lands.is_empty() && rule.kinds.is_empty() {
                closed.push(*regime);
            }
        }
    }
}
