//! The procedures of objection and action: period, end, one-year rule, reinstatement, forms.

use crate::law::period::{months, weeks};
use crate::letter::{Form, Period};
use Form::{Electronic, Email, InPerson, Written};

/// How a remedy runs under one code.
pub(crate) struct Procedure {
    /// What it is called, for people who check the tables.
    pub name: &'static str,
    /// Its period.
    pub period: Period,
    /// Its period for readers abroad.
    pub abroad: Period,
    /// Other periods that the page may rightly give, because the law has them for special cases.
    pub also: &'static [Period],
    /// The section that gives the period.
    pub law: &'static str,
    /// The sections by which its end is counted.
    pub counting: &'static str,
    /// The section that moves its end off a weekend or holiday.
    pub shift: &'static str,
    /// The forms of the law, where the page names none.
    pub form: &'static [Form],
    /// The one-year rule for a missing or wrong instruction, where the code has one.
    pub year: Option<&'static str>,
    /// Reinstatement (Wiedereinsetzung): within which period after the obstacle is gone.
    pub restitution: (Period, &'static str),
    /// The message for a missed day.
    pub missed: &'static str,
    /// The message for a day missed more than a year ago, where reinstatement then ends for good.
    pub missed_long: Option<&'static str>,
}

const MONTH: Period = months(1);
const THREE_MONTHS: Period = months(3);
const FORTNIGHT: Period = weeks(2);
const WEEK: Period = weeks(1);

/// Reinstatement (Wiedereinsetzung).
const BACK: &str = "law-missed-objection";
/// Reinstatement, and the review of a final decision (§ 44 SGB X).
const BACK_SOCIAL: &str = "law-missed-social";
/// No reinstatement any more.
const TOO_LATE: Option<&str> = Some("law-missed-long");
/// No reinstatement any more; the review of a final decision is left.
const TOO_LATE_SOCIAL: Option<&str> = Some("law-missed-long-social");
/// The objection still counts until the enforcement order is issued (§ 694 Abs. 1 ZPO).
const BACK_ORDER: &str = "law-missed-order";

const OBJECTION_FORM: &[Form] = &[Written, Electronic, InPerson];
const COURT_FORM: &[Form] = &[Written, Electronic, InPerson];
const VWGO_COUNTING: &str = "§ 57 Abs. 2 VwGO, § 222 Abs. 1 ZPO, § 188 Abs. 2 BGB";
const VWGO_SHIFT: &str = "§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO";
const SGG_COUNTING: &str = "§ 64 Abs. 1 und 2 SGG";
const SGG_SHIFT: &str = "§ 64 Abs. 3 SGG";
const ZPO_COUNTING: &str = "§ 222 Abs. 1 ZPO, § 188 BGB";
const ZPO_SHIFT: &str = "§ 222 Abs. 2 ZPO";

/// Einspruch against tax assessments.
pub(crate) static TAX_OBJECTION: Procedure = Procedure {
    name: "Einspruch (AO)",
    period: MONTH,
    abroad: MONTH,
    also: &[],
    law: "§ 355 Abs. 1 AO",
    counting: "§ 108 Abs. 1 AO, § 188 BGB",
    shift: "§ 108 Abs. 3 AO",
    form: &[Written, Electronic, Email, InPerson],
    year: Some("§ 356 Abs. 2 AO"),
    restitution: (MONTH, "§ 110 AO"),
    missed: BACK,
    missed_long: TOO_LATE,
};

/// Klage to the finance court.
pub(crate) static TAX_ACTION: Procedure = Procedure {
    name: "Klage (FGO)",
    law: "§ 47 Abs. 1 FGO",
    counting: "§ 54 Abs. 2 FGO, § 222 Abs. 1 ZPO, § 188 BGB",
    shift: "§ 54 Abs. 2 FGO, § 222 Abs. 2 ZPO",
    form: COURT_FORM,
    year: Some("§ 55 Abs. 2 FGO"),
    restitution: (FORTNIGHT, "§ 56 FGO"),
    ..TAX_OBJECTION
};

/// Widerspruch in social matters.
pub(crate) static SOCIAL_OBJECTION: Procedure = Procedure {
    name: "Widerspruch (SGG)",
    period: MONTH,
    abroad: THREE_MONTHS,
    also: &[],
    law: "§ 84 Abs. 1 SGG",
    counting: SGG_COUNTING,
    shift: SGG_SHIFT,
    form: OBJECTION_FORM,
    year: Some("§ 66 Abs. 2 SGG"),
    restitution: (MONTH, "§ 67 SGG"),
    missed: BACK_SOCIAL,
    missed_long: TOO_LATE_SOCIAL,
};

/// Klage to the social court.
pub(crate) static SOCIAL_ACTION: Procedure = Procedure {
    name: "Klage (SGG)",
    law: "§ 87 SGG",
    form: COURT_FORM,
    ..SOCIAL_OBJECTION
};

/// Widerspruch under the code of the administrative courts.
pub(crate) static GENERAL_OBJECTION: Procedure = Procedure {
    name: "Widerspruch (VwGO)",
    period: MONTH,
    abroad: MONTH,
    also: &[],
    law: "§ 70 Abs. 1 VwGO",
    counting: VWGO_COUNTING,
    shift: VWGO_SHIFT,
    form: OBJECTION_FORM,
    year: Some("§ 70 Abs. 2, § 58 Abs. 2 VwGO"),
    restitution: (FORTNIGHT, "§ 70 Abs. 2, § 60 VwGO"),
    missed: BACK,
    missed_long: TOO_LATE,
};

/// Klage to the administrative court.
pub(crate) static GENERAL_ACTION: Procedure = Procedure {
    name: "Klage (VwGO)",
    law: "§ 74 Abs. 1 VwGO",
    form: COURT_FORM,
    year: Some("§ 58 Abs. 2 VwGO"),
    restitution: (FORTNIGHT, "§ 60 VwGO"),
    ..GENERAL_OBJECTION
};

/// Klage against decisions on asylum; one week where the law says so (§ 34a, § 36 AsylG).
pub(crate) static ASYLUM_ACTION: Procedure = Procedure {
    name: "Klage (AsylG)",
    period: FORTNIGHT,
    abroad: FORTNIGHT,
    also: &[WEEK],
    law: "§ 74 Abs. 1 AsylG",
    ..GENERAL_ACTION
};

/// Einspruch against a fine: no one-year rule.
pub(crate) static FINE: Procedure = Procedure {
    name: "Einspruch (OWiG)",
    period: FORTNIGHT,
    abroad: FORTNIGHT,
    also: &[],
    law: "§ 67 Abs. 1 OWiG",
    counting: "§ 46 Abs. 1 OWiG, § 43 Abs. 1 StPO",
    shift: "§ 46 Abs. 1 OWiG, § 43 Abs. 2 StPO",
    form: OBJECTION_FORM,
    year: None,
    restitution: (WEEK, "§ 52 OWiG, § 44, § 45 StPO"),
    missed: BACK,
    missed_long: None,
};

/// Einspruch against a penal order.
pub(crate) static PENAL_ORDER: Procedure = Procedure {
    name: "Einspruch (StPO)",
    law: "§ 410 Abs. 1 StPO",
    counting: "§ 43 Abs. 1 StPO",
    shift: "§ 43 Abs. 2 StPO",
    restitution: (WEEK, "§ 44, § 45 StPO"),
    ..FINE
};

/// Einspruch against an enforcement order; a week in labour matters (§ 59 ArbGG), a month where it had to
/// be served in another member state (§ 339 Abs. 2 ZPO).
pub(crate) static ENFORCEMENT_ORDER: Procedure = Procedure {
    name: "Einspruch (ZPO)",
    period: FORTNIGHT,
    abroad: FORTNIGHT,
    also: &[WEEK, MONTH],
    law: "§ 700 Abs. 1, § 339 Abs. 1 ZPO",
    counting: ZPO_COUNTING,
    shift: ZPO_SHIFT,
    form: COURT_FORM,
    year: None,
    restitution: (FORTNIGHT, "§ 233, § 234 ZPO"),
    missed: BACK,
    missed_long: TOO_LATE,
};

/// Widerspruch against an order for payment; a week in labour matters (§ 46a Abs. 3 ArbGG), a month abroad
/// (§ 32 Abs. 3 AVAG).
pub(crate) static PAYMENT_ORDER: Procedure = Procedure {
    name: "Widerspruch (ZPO)",
    law: "§ 692 Abs. 1 Nr. 3, § 694 ZPO",
    missed: BACK_ORDER,
    missed_long: None,
    ..ENFORCEMENT_ORDER
};

/// All procedures, in the order in which they are shown.
pub(crate) static PROCEDURES: [&Procedure; 11] = [
    &TAX_OBJECTION,
    &TAX_ACTION,
    &SOCIAL_OBJECTION,
    &SOCIAL_ACTION,
    &GENERAL_OBJECTION,
    &GENERAL_ACTION,
    &ASYLUM_ACTION,
    &FINE,
    &PENAL_ORDER,
    &ENFORCEMENT_ORDER,
    &PAYMENT_ORDER,
];

impl Procedure {
    /// The period for readers in Germany or abroad.
    pub(crate) fn period(&self, abroad: bool) -> Period {
        if abroad { self.abroad } else { self.period }
    }
}
