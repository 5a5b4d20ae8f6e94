//! Remedies: which one is open, for how long, in which form, and whether it stops anything.

use super::Land::{self, *};
use super::Regime::{self, Ao, Kag, OWiG, SgbX, SgbXVwGo, StPO, VwVfG, Zpo};
use super::character::has;
use super::period::{months, weeks};
use crate::letter::{Delivery, Form, Instruction, Period, Start, Unit};
use crate::notice::{DeadlineKind, RemedyKind};
use crate::reading::kinds::Character;

use Form::{Electronic, Email, InPerson, Written};
use RemedyKind::{Einspruch, Klage, Widerspruch, WiderspruchOrKlage};

/// One rule: which remedy is open under a code, in which Länder, against which kinds of act.
pub(crate) struct Rule {
    /// Under which codes.
    regimes: &'static [Regime],
    /// In which Länder; empty for all.
    lands: &'static [Land],
    /// Only for kinds whose id contains one of these words; empty for all.
    kinds: &'static [&'static str],
    /// The remedy where the page names none.
    pub remedy: RemedyKind,
    /// The remedies that the page may name without being wrong.
    accepted: &'static [RemedyKind],
    /// Its period.
    pub period: Period,
    /// Its period for readers abroad.
    abroad: Period,
    /// The section that gives the period.
    pub law: &'static str,
    /// The forms of the law, where the page names none.
    pub form: &'static [Form],
    /// The one-year rule, where the code has one.
    pub year: Option<&'static str>,
    /// Reinstatement (Wiedereinsetzung): within which period after the obstacle is gone.
    pub restitution: (Period, &'static str),
    /// The message for a missed day.
    pub missed: &'static str,
}

const MONTH: Period = months(1);
const THREE_MONTHS: Period = months(3);
const FORTNIGHT: Period = weeks(2);
const WEEK: Period = weeks(1);

const VWGO_OBJECTION: &str = "§ 70 Abs. 1 VwGO";
const VWGO_ACTION: &str = "§ 74 Abs. 1 VwGO";
const VWGO_YEAR: Option<&str> = Some("§ 58 Abs. 2 VwGO");
const VWGO_OBJECTION_YEAR: Option<&str> = Some("§ 70 Abs. 2, § 58 Abs. 2 VwGO");
const VWGO_BACK: (Period, &str) = (FORTNIGHT, "§ 60 VwGO");
const SGG_YEAR: Option<&str> = Some("§ 66 Abs. 2 SGG");
const SGG_BACK: (Period, &str) = (MONTH, "§ 67 SGG");
/// Reinstatement (Wiedereinsetzung).
const BACK: &str = "law-missed-objection";
/// Reinstatement, and the review of a final decision (§ 44 SGB X).
const BACK_SOCIAL: &str = "law-missed-social";
/// The objection still counts until the enforcement order is issued (§ 694 Abs. 1 ZPO).
const BACK_ORDER: &str = "law-missed-order";
const OBJECTION_FORM: &[Form] = &[Written, Electronic, InPerson];
const EITHER: &[RemedyKind] = &[Widerspruch, Klage, WiderspruchOrKlage];
const ANY: &[&str] = &[];
const ALL: &[Land] = &[];
/// Words in the ids of kinds that decide on an objection: against them only a court helps.
const DECIDED: &[&str] = &[
    "objection_decision",
    "decision_on_objection",
    "objection_rejected",
    "widerspruchsbescheid",
    "einspruchsentscheidung",
];
/// Residence: no objection procedure in Berlin.
const RESIDENCE: &[&str] = &[
    "residence",
    "settlement",
    "expulsion",
    "deportation",
    "aufenthalt",
];
const ASYLUM: &[&str] = &["asylum_decision"];
/// Benefits for asylum seekers: procedure of the Land, but social courts (§ 51 Abs. 1 Nr. 6a SGG).
const ASYLUM_BENEFITS: &[&str] = &["asylum_seeker_benefits"];
/// NRW took these back into the objection procedure in 2015 (§ 110 Abs. 2 JustG NRW).
const NRW_SOCIAL: &[&str] = &[
    "housing_benefit",
    "wohngeld",
    "maintenance_advance",
    "unterhaltsvorschuss",
    "child_care",
    "daycare",
    "day_care",
    "kita",
    "youth",
];

#[expect(clippy::too_many_arguments, reason = "one argument per column of the table")]
const fn row(
    regimes: &'static [Regime],
    lands: &'static [Land],
    kinds: &'static [&'static str],
    remedy: RemedyKind,
    accepted: &'static [RemedyKind],
    period: Period,
    abroad: Period,
    law: &'static str,
    form: &'static [Form],
    year: Option<&'static str>,
    restitution: (Period, &'static str),
    missed: &'static str,
) -> Rule {
    Rule {
        regimes,
        lands,
        kinds,
        remedy,
        accepted,
        period,
        abroad,
        law,
        form,
        year,
        restitution,
        missed,
    }
}

/// The rules; the first that fits holds. Where an objection procedure is abolished only for some matters
/// of a Land, the page decides and both remedies are accepted: the period is the same.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    // decisions on an objection: only the court is left
    row(&[Ao],                    ALL,   DECIDED, Klage, &[Klage], MONTH, MONTH, "§ 47 Abs. 1 FGO", &[Written, Electronic, InPerson], Some("§ 55 Abs. 2 FGO"), (FORTNIGHT, "§ 56 FGO"), BACK),
    row(&[SgbX],                  ALL,   DECIDED, Klage, &[Klage], MONTH, THREE_MONTHS, "§ 87 SGG", &[Written, Electronic, InPerson], SGG_YEAR, SGG_BACK, BACK_SOCIAL),
    row(&[Kag, SgbXVwGo, VwVfG],  ALL,   DECIDED, Klage, &[Klage], MONTH, MONTH, VWGO_ACTION, &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    // taxes
    row(&[Ao],       ALL,    ANY,       Einspruch,   &[Einspruch, Klage], MONTH, MONTH, "§ 355 Abs. 1 AO", &[Written, Electronic, Email, InPerson], Some("§ 356 Abs. 2 AO"), (MONTH, "§ 110 AO"), BACK),
    row(&[Kag],      &[Nw],  ANY,       Klage,       &[Klage, Widerspruch], MONTH, MONTH, VWGO_ACTION, &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    row(&[Kag],      &[Ni],  ANY,       Klage,       EITHER, MONTH, MONTH, VWGO_ACTION, &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    row(&[Kag],      &[By],  ANY,       WiderspruchOrKlage, EITHER, MONTH, MONTH, VWGO_OBJECTION, OBJECTION_FORM, VWGO_OBJECTION_YEAR, VWGO_BACK, BACK),
    row(&[Kag],      ALL,    ANY,       Widerspruch, EITHER, MONTH, MONTH, VWGO_OBJECTION, OBJECTION_FORM, VWGO_OBJECTION_YEAR, VWGO_BACK, BACK),
    // social matters
    row(&[SgbX],     ALL,    ANY,       Widerspruch, &[Widerspruch, Klage], MONTH, THREE_MONTHS, "§ 84 Abs. 1 SGG", OBJECTION_FORM, SGG_YEAR, SGG_BACK, BACK_SOCIAL),
    row(&[SgbXVwGo], &[Nw],  NRW_SOCIAL, Widerspruch, EITHER, MONTH, MONTH, VWGO_OBJECTION, OBJECTION_FORM, VWGO_OBJECTION_YEAR, VWGO_BACK, BACK),
    row(&[SgbXVwGo], &[Nw],  ANY,       Klage,       EITHER, MONTH, MONTH, VWGO_ACTION, &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    row(&[SgbXVwGo], ALL,    ANY,       Widerspruch, EITHER, MONTH, MONTH, VWGO_OBJECTION, OBJECTION_FORM, VWGO_OBJECTION_YEAR, VWGO_BACK, BACK),
    // general administration
    row(&[VwVfG],    ALL,    ASYLUM_BENEFITS, Widerspruch, EITHER, MONTH, THREE_MONTHS, "§ 84 Abs. 1 SGG", OBJECTION_FORM, SGG_YEAR, SGG_BACK, BACK_SOCIAL),
    row(&[VwVfG],    ALL,    ASYLUM,    Klage,       &[Klage], FORTNIGHT, FORTNIGHT, "§ 74 Abs. 1 AsylG", &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    row(&[VwVfG],    &[Be],  RESIDENCE, Klage,       EITHER, MONTH, MONTH, VWGO_ACTION, &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    row(&[VwVfG],    &[Nw, Ni, By], ANY, Klage,      EITHER, MONTH, MONTH, VWGO_ACTION, &[Written, Electronic, InPerson], VWGO_YEAR, VWGO_BACK, BACK),
    row(&[VwVfG],    ALL,    ANY,       Widerspruch, EITHER, MONTH, MONTH, VWGO_OBJECTION, OBJECTION_FORM, VWGO_OBJECTION_YEAR, VWGO_BACK, BACK),
    // fines and penal orders: no one-year rule
    row(&[OWiG],     ALL,    ANY,       Einspruch,   &[Einspruch], FORTNIGHT, FORTNIGHT, "§ 67 Abs. 1 OWiG", OBJECTION_FORM, None, (WEEK, "§ 52 OWiG, § 45 StPO"), BACK),
    row(&[StPO],     ALL,    ANY,       Einspruch,   &[Einspruch], FORTNIGHT, FORTNIGHT, "§ 410 Abs. 1 StPO", OBJECTION_FORM, None, (WEEK, "§ 44, § 45 StPO"), BACK),
    // court orders for payment
    row(&[Zpo],      ALL,    &["enforcement_order", "vollstreckungsbescheid"], Einspruch, &[Einspruch], FORTNIGHT, FORTNIGHT, "§ 700 Abs. 1, § 339 Abs. 1 ZPO", &[Written, Electronic, InPerson], None, (FORTNIGHT, "§ 233, § 234 ZPO"), BACK),
    row(&[Zpo],      ALL,    &["court_payment_order", "payment_order", "mahnbescheid"],       Widerspruch, &[Widerspruch, Einspruch], FORTNIGHT, FORTNIGHT, "§ 692 Abs. 1 Nr. 3, § 694 ZPO", &[Written, Electronic, InPerson], None, (FORTNIGHT, "§ 233, § 234 ZPO"), BACK_ORDER),
];

impl Rule {
    /// The rule for a code, a Land and a kind of act.
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

    /// The period for readers in Germany or abroad.
    pub(crate) fn period(&self, abroad: bool) -> Period {
        if abroad { self.abroad } else { self.period }
    }
}

/// What the law says about an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finding {
    /// Nothing is wrong with it, or nothing that could be told.
    Fine,
    /// There is none, although the letter is complete.
    Missing,
    /// It gives a shorter period than the law.
    TooShort,
    /// It gives a longer period than the law.
    TooLong,
    /// It lets the period start with something else than notification.
    WrongStart,
    /// It names a remedy that is not open.
    WrongRemedy,
    /// It makes reasons a condition of the remedy.
    DemandsReasons,
}

/// Compares the instruction on the page with the law.
///
/// A page that was not photographed is no missing instruction, and a kind of act that is not known may
/// have a period of its own: then a shorter printed period is taken as it stands.
pub(crate) fn check(
    instruction: &Instruction,
    rule: &Rule,
    abroad: bool,
    way: Delivery,
    complete: bool,
    kind_known: bool,
) -> Finding {
    if !instruction.present {
        return if complete && kind_known {
            Finding::Missing
        } else {
            Finding::Fine
        };
    }
    if instruction.kind != RemedyKind::None && !rule.accepted.contains(&instruction.kind) && kind_known {
        return Finding::WrongRemedy;
    }
    // Abroad the page rightly gives either of two periods.
    let legal = [rule.period, rule.period(abroad)];
    if let Some(printed) = instruction.period.filter(|period| !legal.contains(period)) {
        let (printed, law) = (rough_days(printed), rough_days(rule.period(abroad)));
        if printed < law && kind_known {
            return Finding::TooShort;
        }
        if printed > law {
            return Finding::TooLong;
        }
    }
    // Reasons are a recommendation of the law (§ 84 Abs. 1, § 92 SGG, § 357 Abs. 3 AO), no condition.
    if instruction.reasons_demanded && instruction.kind != Klage {
        return Finding::DemandsReasons;
    }
    match instruction.start {
        Some(Start::IssueDate) => Finding::WrongStart,
        // BSG 06.12.1996 13 RJ 19/96: "Bekanntgabe" although the letter is served.
        Some(Start::Notification)
            if way == Delivery::Pzu && rule.year == SGG_YEAR && rule.remedy != Klage =>
        {
            Finding::WrongStart
        }
        _ => Finding::Fine,
    }
}

/// Length of a period in days, only to compare two of them.
fn rough_days(period: Period) -> u32 {
    let days = match period.unit {
        Unit::Day | Unit::WorkingDay => 1,
        Unit::Week => 7,
        Unit::Month => 30,
        Unit::Year => 365,
    };
    u32::from(period.count) * days
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

/// One rule on suspensive effect.
struct Effect {
    regimes: &'static [Regime],
    /// Only for kinds whose id contains one of these words; empty for all.
    kinds: &'static [&'static str],
    /// Whether a remedy stops the duty to pay or comply; `None` where it depends.
    suspends: Option<bool>,
    /// The section, for the reviewer.
    #[expect(dead_code, reason = "the table is read by people too")]
    law: &'static str,
}

/// Suspensive effect; the first row that fits holds.
#[rustfmt::skip]
const EFFECTS: &[Effect] = &[
    Effect { regimes: &[Ao],       kinds: ANY,       suspends: Some(false), law: "§ 361 Abs. 1 AO, § 69 Abs. 1 FGO" },
    Effect { regimes: &[Kag],      kinds: ANY,       suspends: Some(false), law: "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO" },
    Effect { regimes: &[SgbX],     kinds: &["parental_allowance"], suspends: Some(false), law: "§ 13 Abs. 2 BEEG" },
    Effect { regimes: &[SgbX],     kinds: &["benefit_cut", "unemployment_block"], suspends: Some(false), law: "§ 39 Nr. 1 SGB II, § 336a SGB III, § 86a Abs. 2 Nr. 2 SGG" },
    Effect { regimes: &[SgbX],     kinds: &["contribution"], suspends: Some(false), law: "§ 86a Abs. 2 Nr. 1 SGG" },
    // the claim for refund is stopped; the revocation behind it is not under SGB II (§ 39 Nr. 1 SGB II)
    Effect { regimes: &[SgbX],     kinds: &["refund"], suspends: Some(true), law: "§ 86a Abs. 1 SGG" },
    Effect { regimes: &[SgbX],     kinds: ANY,       suspends: None, law: "§ 86a SGG, § 39 SGB II" },
    Effect { regimes: &[SgbXVwGo], kinds: &["fee", "fees", "contribution"], suspends: Some(false), law: "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO" },
    Effect { regimes: &[SgbXVwGo], kinds: ANY,       suspends: None, law: "§ 80 VwGO" },
    Effect { regimes: &[VwVfG],    kinds: RESIDENCE, suspends: Some(false), law: "§ 84 Abs. 1 AufenthG" },
    // whether costs of an operation are public costs in the sense of the act is disputed
    Effect { regimes: &[VwVfG],    kinds: &["fire_service_fee", "towing_fee"], suspends: None, law: "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO" },
    Effect { regimes: &[VwVfG],    kinds: &["fee", "fees", "levy", "contribution"], suspends: Some(false), law: "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO" },
    // whether immediate enforcement was ordered stands on the page, not in the law
    Effect { regimes: &[VwVfG],    kinds: ANY,       suspends: None, law: "§ 80 Abs. 1, Abs. 2 Satz 1 Nr. 4 VwGO" },
    Effect { regimes: &[OWiG],     kinds: ANY,       suspends: Some(true), law: "§ 67, § 89 OWiG" },
    Effect { regimes: &[StPO],     kinds: ANY,       suspends: Some(true), law: "§ 410 Abs. 3 StPO" },
    Effect { regimes: &[Zpo],      kinds: &["enforcement_order"], suspends: Some(false), law: "§ 700 Abs. 1, § 708 Nr. 2 ZPO" },
    Effect { regimes: &[Zpo],      kinds: &["payment_order"], suspends: Some(true), law: "§ 694, § 699 ZPO" },
];

/// Whether lodging the remedy stops the duty to pay or comply; `None` where it cannot be told.
pub(crate) fn suspends(regime: Regime, kind: &str) -> Option<bool> {
    EFFECTS
        .iter()
        .find(|row| {
            row.regimes.contains(&regime)
                && (row.kinds.is_empty() || row.kinds.iter().any(|words| has(kind, words)))
        })
        .and_then(|row| row.suspends)
}

impl Rule {
    /// Whether the page may name this remedy.
    pub(crate) fn accepts(&self, remedy: RemedyKind) -> bool {
        self.accepted.contains(&remedy)
    }
}
