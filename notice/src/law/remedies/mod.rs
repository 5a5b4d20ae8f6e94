//! Remedies: which one is open, by code, Land and kind of act.

pub(crate) mod effects;
pub(crate) mod instruction;
pub(crate) mod procedures;

use self::procedures::{
    ASYLUM_ACTION, ENFORCEMENT_ORDER, FINE, GENERAL_ACTION, GENERAL_OBJECTION, PAYMENT_ORDER, PENAL_ORDER,
    Procedure, SOCIAL_ACTION, SOCIAL_OBJECTION, TAX_ACTION, TAX_OBJECTION,
};
use super::Land::{self, *};
use super::Regime::{self, Ao, Kag, OWiG, SgbX, SgbXVwGo, StPO, VwVfG, Zpo};
use super::character::has;
use crate::notice::{DeadlineKind, RemedyKind};
use crate::reading::kinds::Character;

use RemedyKind::{Einspruch, Klage, Widerspruch, WiderspruchOrKlage};

/// One rule: which remedy is open under a code, in which Länder, against which kinds of act.
pub(crate) struct Rule {
    /// Under which codes.
    pub regimes: &'static [Regime],
    /// In which Länder; empty for all.
    pub lands: &'static [Land],
    /// Only for kinds whose id contains one of these words; empty for all.
    pub kinds: &'static [&'static str],
    /// The remedy where the page names none.
    pub remedy: RemedyKind,
    /// The remedies that the page may name without being wrong.
    pub accepted: &'static [RemedyKind],
    /// How it runs.
    pub procedure: &'static Procedure,
    /// The section that opens this remedy, or closes another.
    pub law: &'static str,
    /// How sure it is that this remedy is the right one where the page names none.
    pub standing: Standing,
}

/// How sure a rule on remedies is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The act says so for all matters of the row.
    Settled,
    /// The Land has abolished the objection procedure for some matters, or kept it for some: which ones is
    /// not in this table, so the page decides, and where it is silent the reader is told to ask.
    ByMatter,
}

use Standing::{ByMatter, Settled};

const EITHER: &[RemedyKind] = &[Widerspruch, Klage, WiderspruchOrKlage];
const TAX: &[RemedyKind] = &[Einspruch, Klage];
/// Widerspruch comes first; a page that names a Klage decides on one.
const SOCIAL: &[RemedyKind] = &[Widerspruch, Klage];
const CITY: &[RemedyKind] = &[Widerspruch, Klage, WiderspruchOrKlage, Einspruch];
const CHURCH: &[RemedyKind] = &[Einspruch, Widerspruch, Klage];
const ACTION: &[RemedyKind] = &[Klage];
const OBJECTION: &[RemedyKind] = &[Einspruch];
const ORDER: &[RemedyKind] = &[Widerspruch, Einspruch];
const ANY: &[&str] = &[];
const ALL: &[Land] = &[];
/// Länder with exceptions for single matters or authorities.
const PARTLY: &[Land] = &[Bw, Be, Hb, Hh, He, Mv, St, Th];
const PARTLY_CHARGES: &[Land] = &[He, Mv, St, Th];
/// Words in the ids of kinds that decide on an objection: against them only a court helps.
pub(crate) const DECIDED: &[&str] = &["objection_decision"];
/// Residence: no objection procedure in Berlin.
pub(super) const RESIDENCE: &[&str] = &["residence"];
pub(super) const ASYLUM: &[&str] = &["asylum_decision"];
/// Benefits for asylum seekers: procedure of the Land, but social courts (§ 51 Abs. 1 Nr. 6a SGG).
const ASYLUM_BENEFITS: &[&str] = &["asylum_seeker_benefits"];
const BROADCASTING: &[&str] = &["broadcasting_fee"];
const SCHOOL: &[&str] = &["school"];
const BUILDING: &[&str] = &["building"];

#[expect(clippy::too_many_arguments, reason = "one argument per column of the table")]
const fn row(
    regimes: &'static [Regime],
    lands: &'static [Land],
    kinds: &'static [&'static str],
    remedy: RemedyKind,
    accepted: &'static [RemedyKind],
    procedure: &'static Procedure,
    law: &'static str,
    standing: Standing,
) -> Rule {
    Rule {
        regimes,
        lands,
        kinds,
        remedy,
        accepted,
        procedure,
        law,
        standing,
    }
}

/// The rules; the first that fits holds. The act of a Land does not bind the authorities of the Bund: for
/// them the rows of single Länder are passed over.
#[rustfmt::skip]
pub(crate) static RULES: &[Rule] = &[
    // decisions on an objection: only the court is left
    row(&[Ao],                   ALL, DECIDED, Klage, ACTION, &TAX_ACTION,     "§ 366 AO, § 40 FGO", Settled),
    row(&[SgbX],                 ALL, DECIDED, Klage, ACTION, &SOCIAL_ACTION,  "§ 85 Abs. 3, § 87 Abs. 2 SGG", Settled),
    row(&[Kag, SgbXVwGo, VwVfG], ALL, DECIDED, Klage, ACTION, &GENERAL_ACTION, "§ 73 Abs. 3, § 74 Abs. 1 VwGO", Settled),
    // taxes
    row(&[Ao], ALL, &["church_tax"], Einspruch, CHURCH, &TAX_OBJECTION, "Kirchensteuergesetz des Landes, § 347 AO", ByMatter),
    row(&[Ao], ALL, ANY,             Einspruch, TAX,    &TAX_OBJECTION, "§ 347 AO", Settled),
    // municipal taxes and fees
    row(&[Kag], &[By],          ANY, WiderspruchOrKlage, EITHER, &GENERAL_OBJECTION, "Art. 12 Abs. 1 Satz 1 Nr. 1 AGVwGO", Settled),
    row(&[Kag], &[Ni],          ANY, Klage,              EITHER, &GENERAL_ACTION,    "§ 80 Abs. 1 NJG", ByMatter),
    // the exception for charges ended with 2015
    row(&[Kag], &[Nw],          ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 110 Abs. 1 Satz 3 JustG NRW, § 68 VwGO", Settled),
    row(&[Kag], &[Be, Hb, Hh],  ANY, Widerspruch,        CITY,   &GENERAL_OBJECTION, "§ 68 VwGO; Einspruch, wo das Landesgesetz auf die AO verweist", Settled),
    row(&[Kag], PARTLY_CHARGES, ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO und Ausführungsgesetz des Landes", ByMatter),
    row(&[Kag], ALL,            ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO", Settled),
    // social matters
    row(&[SgbX],     ALL,    ANY, Widerspruch,        SOCIAL, &SOCIAL_OBJECTION,  "§ 78 SGG", Settled),
    row(&[SgbXVwGo], &[By],  ANY, WiderspruchOrKlage, EITHER, &GENERAL_OBJECTION, "Art. 12 Abs. 1 Satz 1 Nr. 4 AGVwGO", Settled),
    row(&[SgbXVwGo], &[Nw],  ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 110 Abs. 2 JustG NRW", ByMatter),
    row(&[SgbXVwGo], &[Ni],  ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 80 Abs. 2 Nr. 4 NJG", ByMatter),
    row(&[SgbXVwGo], PARTLY, ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO und Ausführungsgesetz des Landes", ByMatter),
    row(&[SgbXVwGo], ALL,    ANY, Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO", Settled),
    // general administration
    row(&[VwVfG], ALL,    ASYLUM_BENEFITS, Widerspruch,        SOCIAL, &SOCIAL_OBJECTION,  "§ 51 Abs. 1 Nr. 6a, § 78 SGG", Settled),
    row(&[VwVfG], ALL,    ASYLUM,          Klage,              ACTION, &ASYLUM_ACTION,     "§ 11 AsylG", Settled),
    row(&[VwVfG], &[By],  BROADCASTING,    WiderspruchOrKlage, EITHER, &GENERAL_OBJECTION, "Art. 12 Abs. 1 Satz 1 Nr. 4 AGVwGO", Settled),
    row(&[VwVfG], ALL,    BROADCASTING,    Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO (NW: § 110 Abs. 2 Nr. 4 JustG NRW)", Settled),
    row(&[VwVfG], &[By],  SCHOOL,          WiderspruchOrKlage, EITHER, &GENERAL_OBJECTION, "Art. 12 Abs. 1 Satz 1 Nr. 3 AGVwGO", Settled),
    row(&[VwVfG], &[Nw],  SCHOOL,          Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 110 Abs. 2 Nr. 3 JustG NRW (Bescheide von Schulen)", ByMatter),
    row(&[VwVfG], &[Ni],  SCHOOL,          Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 80 Abs. 2 Nr. 2 NJG (Bescheide von Schulen)", ByMatter),
    row(&[VwVfG], &[Ni],  BUILDING,        Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 80 Abs. 2 Nr. 4 Buchst. a NJG", Settled),
    row(&[VwVfG], &[Bw],  BUILDING,        Klage,              EITHER, &GENERAL_ACTION,    "Landesbauordnung und AGVwGO in der Fassung von 2025", ByMatter),
    row(&[VwVfG], &[Be],  RESIDENCE,       Klage,              EITHER, &GENERAL_ACTION,    "§ 4 Abs. 2 AGVwGO Bln", Settled),
    row(&[VwVfG], &[Nw],  ANY,             Klage,              EITHER, &GENERAL_ACTION,    "§ 110 Abs. 1 JustG NRW", Settled),
    row(&[VwVfG], &[Ni],  ANY,             Klage,              EITHER, &GENERAL_ACTION,    "§ 80 Abs. 1 NJG", Settled),
    row(&[VwVfG], &[By],  ANY,             Klage,              EITHER, &GENERAL_ACTION,    "Art. 12 Abs. 2 AGVwGO", Settled),
    row(&[VwVfG], PARTLY, ANY,             Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO und Ausführungsgesetz des Landes", ByMatter),
    row(&[VwVfG], ALL,    ANY,             Widerspruch,        EITHER, &GENERAL_OBJECTION, "§ 68 VwGO", Settled),
    // fines and penal orders: no one-year rule
    row(&[OWiG], ALL, ANY, Einspruch, OBJECTION, &FINE,        "§ 67 OWiG", Settled),
    row(&[StPO], ALL, ANY, Einspruch, OBJECTION, &PENAL_ORDER, "§ 410 StPO", Settled),
    // court orders for payment
    row(&[Zpo], ALL, &["enforcement_order"],   Einspruch,   OBJECTION, &ENFORCEMENT_ORDER, "§ 700 ZPO", Settled),
    row(&[Zpo], ALL, &["court_payment_order"], Widerspruch, ORDER,     &PAYMENT_ORDER,     "§ 694 ZPO", Settled),
];

impl Rule {
    /// The rule for a code, a Land and a kind of act. Without a Land, or for an authority of the Bund, only
    /// the rows for all Länder fit.
    ///
    /// A code whose remedies differ by Land is never settled where the Land is not known; see
    /// [`Rule::doubtful`].
    pub(crate) fn find(regime: Regime, land: Option<Land>, kind: &str) -> Option<&'static Rule> {
        RULES.iter().find(|rule| {
            rule.regimes.contains(&regime)
                && (rule.lands.is_empty() || land.is_some_and(|land| rule.lands.contains(&land)))
                && (rule.kinds.is_empty() || rule.kinds.iter().any(|words| has(kind, words)))
        })
    }

    /// The rule of the court, where the page names a Klage although an objection comes first: then the
    /// letter decides on an objection.
    pub(crate) fn of_the_court(regime: Regime) -> Option<&'static Rule> {
        Rule::find(regime, None, DECIDED[0]).filter(|rule| rule.remedy == Klage)
    }

    /// Whether the page may name this remedy.
    pub(crate) fn accepts(&self, remedy: RemedyKind) -> bool {
        self.accepted.contains(&remedy)
    }

    /// Whether another remedy may be the right one where the page names none.
    pub(crate) fn doubtful(&self, land_known: bool) -> bool {
        let differs = |regime: &Regime| {
            RULES
                .iter()
                .any(|rule| rule.regimes.contains(regime) && !rule.lands.is_empty())
        };
        let specific = !self.kinds.is_empty();
        self.standing == ByMatter || (!land_known && !specific && self.regimes.iter().any(differs))
    }
}

/// Which sort of deadline a remedy has.
pub(crate) fn deadline_kind(remedy: RemedyKind) -> DeadlineKind {
    match remedy {
        Klage => DeadlineKind::Court,
        _ => DeadlineKind::Objection,
    }
}

/// Whether a letter of this character can be objected to at all. No remedy is open against hearings
/// (§ 28 VwVfG, § 24 SGB X, § 55 OWiG), reminders, and mere information.
pub(crate) fn due(character: Character) -> bool {
    matches!(
        character,
        Character::Act | Character::CourtOrder | Character::Penalty
    )
}
