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
    // kinds whose words would lead astray below
    ("penalty_payment", Character::Act),
    ("late_filing_penalty", Character::Act),
    ("points_warning", Character::Act),
    ("warning_fine", Character::Information),
    // asking before a decision
    ("hearing", Character::Hearing),
    // telling, asking and inviting
    ("mpu", Character::Information),
    ("witness", Character::Information),
    ("request", Character::Information),
    ("invitation", Character::Information),
    ("appointment", Character::Information),
    ("summons", Character::Information),
    ("information", Character::Information),
    ("renewal", Character::Information),
    ("receipt", Character::Information),
    ("registration", Character::Information),
    ("election_notice", Character::Information),
    ("election_notification", Character::Information),
    ("proceedings_dropped", Character::Information),
    ("id_document", Character::Information),
    ("tax_id", Character::Information),
    ("military_service", Character::Information),
    ("bailiff", Character::Information),
    // reminding
    ("dunning", Character::Reminder),
    ("reminder", Character::Reminder),
    ("warning", Character::Reminder),
    ("enforcement_notice", Character::Reminder),
    // punishing
    ("fine", Character::Penalty),
    ("penalty", Character::Penalty),
    // courts
    ("payment_order", Character::CourtOrder),
    ("enforcement_order", Character::CourtOrder),
    ("judgment", Character::CourtOrder),
    // private letters
    ("advertisement", Character::Private),
    ("directory_offer", Character::Private),
    ("rent_increase", Character::Private),
    ("utility_costs", Character::Private),
    ("letter", Character::Private),
    ("bill", Character::Private),
    ("invoice", Character::Private),
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
