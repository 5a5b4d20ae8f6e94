//! The body of law: the kind gives the usual one, the words of the letter may correct it.

use super::kinds::{Character, Kind};
use super::text::{Text, cue, fold};
use crate::law::{Land, Regime};
use crate::letter::Instruction;
use crate::notice::RemedyKind;

/// The regime of a letter. A letter that opens the Widerspruch follows no law that knows only the Einspruch
/// (§ 347 AO, § 67 OWiG, § 410 StPO), whatever its words resemble.
pub(crate) fn of(
    text: &Text,
    kind: Option<&Kind>,
    authority: &str,
    land: Option<Land>,
    instruction: &Instruction,
) -> Regime {
    let regime = by_kind(text, kind, authority, land, instruction);
    let einspruch_only = matches!(regime, Regime::Ao | Regime::OWiG | Regime::StPO);
    // an action before an administrative or social court answers no fine
    let other_court = matches!(regime, Regime::OWiG | Regime::StPO)
        && instruction.kind == RemedyKind::Klage
        && text.has(cue!(r"\b(verwaltungs|sozial)gericht\b"));
    if instruction.kind != RemedyKind::Widerspruch && !other_court || !einspruch_only {
        return regime;
    }
    let other = |regime: &Regime| matches!(regime, Regime::SgbX | Regime::SgbXVwGo | Regime::Kag);
    let told = cited()
        .iter()
        .find(|(words, regime)| other(regime) && text.has(words));
    told.map_or(Regime::VwVfG, |(_, regime)| *regime)
}

fn by_kind(
    text: &Text,
    kind: Option<&Kind>,
    authority: &str,
    land: Option<Land>,
    instruction: &Instruction,
) -> Regime {
    let usual = kind.map(|kind| kind.regime);
    match usual {
        // fines, courts and private letters cannot belong to another body of law
        Some(regime @ (Regime::OWiG | Regime::StPO | Regime::Zpo | Regime::Bgb)) => return regime,
        // the city states run property taxes under the AO itself
        Some(Regime::Kag)
            if matches!(land, Some(Land::Be | Land::Hb | Land::Hh))
                && (instruction.kind == RemedyKind::Einspruch || fold(authority).contains("finanz")) =>
        {
            return Regime::Ao;
        }
        // child benefit under the Income Tax Act goes by the Fiscal Code (§ 31 Satz 3, § 62 EStG), whatever the refund
        // of a benefit usually goes by
        Some(Regime::SgbX)
            if kind.is_some_and(|kind| kind.id == "benefit_refund")
                && text.has(cue!("kindergeld"))
                && text.has(cue!(r"einkommensteuergesetz|\bestg\b")) =>
        {
            return Regime::Ao;
        }
        _ => {}
    }
    let name = fold(authority);
    // a municipal tax on which the tax office decides, as on its base, goes by the Fiscal Code
    if usual == Some(Regime::Kag) && cue!("finanzamt").is_match(&name) {
        return Regime::Ao;
    }
    let follows_sender = kind.is_none_or(|kind| {
        matches!(
            kind.character,
            Character::Hearing | Character::Reminder | Character::Information
        ) || sender_decides(kind.id)
    });
    if follows_sender {
        for (sender, regime) in senders() {
            if sender.is_match(&name) {
                return *regime;
            }
        }
        for (words, regime) in cited() {
            if text.has(words) {
                return *regime;
            }
        }
    }
    usual.unwrap_or_default()
}

/// Kinds that every branch of the administration sends.
const SENDER_DECIDES: &[&str] = &[
    "objection_decision",
    "garnishment",
    "payment_relief",
    "penalty_payment",
    "administrative_fee",
];

/// Whether another body of law holds for this kind when another branch of the administration sends it.
pub(crate) fn sender_decides(kind: &str) -> bool {
    SENDER_DECIDES.contains(&kind)
}

fn senders() -> &'static [(regex::Regex, Regime)] {
    static ROWS: std::sync::LazyLock<Vec<(regex::Regex, Regime)>> = std::sync::LazyLock::new(|| {
        [
            ("finanzamt|finanzkasse|familienkasse|hauptzollamt|bundeszentralamt für steuern", Regime::Ao),
            (
                "jobcenter|agentur für arbeit|bundesagentur|rentenversicherung|krankenkasse|pflegekasse|\\baok\\b|\\bbarmer\\b|\
                 techniker|versorgungsamt|sozialamt|berufsgenossenschaft|unfallkasse|unfallversicherung|elterngeldstelle|inkasso-service",
                Regime::SgbX,
            ),
            ("wohngeld|ausbildungsförderung|studierendenwerk|studentenwerk|unterhaltsvorschuss", Regime::SgbXVwGo),
            ("bußgeldstelle|bußgeldbehörde", Regime::OWiG),
        ]
        .map(|(pattern, regime)| (super::text::folded_pattern(pattern), regime))
        .into()
    });
    &ROWS
}

fn cited() -> &'static [(regex::Regex, Regime)] {
    static ROWS: std::sync::LazyLock<Vec<(regex::Regex, Regime)>> = std::sync::LazyLock::new(|| {
        [
            ("owig|ordnungswidrigkeit", Regime::OWiG),
            ("sozialgericht|sgb (i|ii|iii|v|vi|vii|ix|x|xi|xii)\\b|sozialgesetzbuch", Regime::SgbX),
            ("wohngeldgesetz|bafög", Regime::SgbXVwGo),
            ("abgabenordnung[^.]{0,200}finanzgericht|finanzamt", Regime::Ao),
            ("kommunalabgabengesetz|\\bkag\\b|abgabensatzung|gebührensatzung|steuersatzung|stadtkasse|gemeindekasse", Regime::Kag),
        ]
        .map(|(pattern, regime)| (super::text::folded_pattern(pattern), regime))
        .into()
    });
    &ROWS
}
