//! What a letter does to the reader: decides, asks, reminds, tells.

/// The character of a letter, which decides whether a remedy is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Character {
    /// Decides something (Verwaltungsakt).
    Act,
    /// Asks before something is decided (Anhörung), or orders something that cannot be attacked alone.
    Hearing,
    /// Reminds of something that was decided before (Mahnung).
    Reminder,
    /// Only tells.
    Information,
    /// An order of a court in a dispute about money (Mahnbescheid).
    CourtOrder,
    /// A fine or penal order.
    Penalty,
    /// A private letter.
    Private,
    /// Not known.
    Unknown,
}

/// Words in the ids of kinds, the first that fits.
const WORDS: &[(&str, Character)] = &[
    ("hearing", Character::Hearing),
    ("mpu", Character::Hearing),
    ("witness", Character::Hearing),
    ("warning", Character::Reminder),
    ("dunning", Character::Reminder),
    ("reminder", Character::Reminder),
    ("enforcement_announcement", Character::Reminder),
    ("information", Character::Information),
    ("election_notification", Character::Information),
    ("request", Character::Information),
    ("invitation", Character::Information),
    ("appointment", Character::Information),
    ("fine", Character::Penalty),
    ("penalty", Character::Penalty),
    ("payment_order", Character::CourtOrder),
    ("enforcement_order", Character::CourtOrder),
    ("advertisement", Character::Private),
    ("rent", Character::Private),
    ("private", Character::Private),
];

/// The character of a kind of letter by its id.
pub(crate) fn character(kind: &str) -> Character {
    if kind.is_empty() || kind == "other" {
        return Character::Unknown;
    }
    WORDS
        .iter()
        .find(|(words, _)| has(kind, words))
        .map_or(Character::Act, |(_, character)| *character)
}

/// Whether the id of a kind contains these words as a whole: `warning_fine` has `fine`, `parental_allowance`
/// has no `rent`.
pub(crate) fn has(kind: &str, words: &str) -> bool {
    format!("_{kind}_").contains(&format!("_{words}_"))
}
