//! The tables of notification: which letter counts as notified when, by code, way of delivery and day of
//! posting, and by which section a letter is served.

use jiff::civil::{Date, date};

use super::Land::{self, *};
use super::Regime::{self, Ao, Kag, OWiG, SgbX, SgbXVwGo, StPO, VwVfG, Zpo};
use super::period::{days, months, weeks};
use crate::letter::{Delivery, Period};

/// One fiction: what was delivered how counts as notified when.
pub(super) struct Fiction {
    /// Under which codes.
    pub(super) regimes: &'static [Regime],
    /// Which way of delivery.
    pub(super) delivery: Delivery,
    /// To which country.
    pub(super) to: Country,
    /// Only for kinds of notice whose id contains one of these words; empty for all.
    pub(super) kinds: &'static [&'static str],
    /// The first day of posting for which the row holds.
    pub(super) from: Date,
    /// When it counts as notified.
    pub(super) count: Count,
    /// The section.
    pub(super) law: &'static str,
    /// Whether the day moves off a weekend or holiday.
    pub(super) shift: Shift,
    /// Whose act decides on three or four days.
    pub(super) act: Act,
}

/// Where the letter went.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Country {
    Inland,
    Abroad,
    Anywhere,
}

/// When a letter counts as notified.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// So long after posting, sending or provision.
    After(Period),
    /// So long after a publication, whose day must be known.
    AfterPublication(Period),
    /// On the day after it was retrieved, whose day must be known.
    AfterRetrieval,
}

/// Whether a day of notification moves to the next working day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shift {
    /// § 108 Abs. 3 AO (BFH 14.10.2003 IX R 68/98).
    Yes,
    /// The fiction is no period (BSG 06.05.2010 B 14 AS 12/09 R; OVG Lüneburg 26.10.2006 7 PA 184/06).
    No,
    /// Depends on the act of the Land; not moved, which is the earlier day.
    Disputed,
}

/// Whose act decides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// The federal code itself.
    Federal,
    /// The act of the Land for its authorities ([`LAND_ACTS`]), the federal one for those of the Bund.
    OfTheAuthority,
}

use Act::{Federal, OfTheAuthority};
use Count::{After, AfterPublication, AfterRetrieval};
use Country::{Abroad, Anywhere, Inland};
use Delivery::{Electronic, Portal, Public, Registered, Simple};

const ANY: &[&str] = &[];
const BEFORE: Date = date(1977, 1, 1);
/// PostModG (BGBl. 2024 I Nr. 236): four days for letters posted from this day.
pub(super) const POSTMODG: Date = date(2025, 1, 1);
const THREE: Count = After(days(3));
const FOUR: Count = After(days(4));
const MONTH: Count = After(months(1));
const PUBLISHED: Count = AfterPublication(weeks(2));

#[expect(clippy::too_many_arguments, reason = "one argument per column of the table")]
const fn row(
    regimes: &'static [Regime],
    delivery: Delivery,
    to: Country,
    kinds: &'static [&'static str],
    from: Date,
    count: Count,
    law: &'static str,
    shift: Shift,
    act: Act,
) -> Fiction {
    Fiction {
        regimes,
        delivery,
        to,
        kinds,
        from,
        count,
        law,
        shift,
        act,
    }
}

/// The fictions. Within one way of delivery the later row holds from its date; rows for single kinds
/// stand before the general ones.
#[rustfmt::skip]
pub(super) const FICTIONS: &[Fiction] = &[
    // ordinary letter
    row(&[Ao],             Simple, Inland, ANY, POSTMODG, FOUR,  "§ 122 Abs. 2 Nr. 1 AO", Shift::Yes, Federal),
    row(&[Ao],             Simple, Inland, ANY, BEFORE,   THREE, "§ 122 Abs. 2 Nr. 1 AO", Shift::Yes, Federal),
    row(&[Ao],             Simple, Abroad, ANY, BEFORE,   MONTH, "§ 122 Abs. 2 Nr. 2 AO", Shift::Yes, Federal),
    row(&[Kag],            Simple, Inland, ANY, POSTMODG, FOUR,  "Kommunalabgabengesetz mit § 122 Abs. 2 Nr. 1 AO", Shift::Disputed, Federal),
    row(&[Kag],            Simple, Inland, ANY, BEFORE,   THREE, "Kommunalabgabengesetz mit § 122 Abs. 2 Nr. 1 AO", Shift::Disputed, Federal),
    row(&[Kag],            Simple, Abroad, ANY, BEFORE,   MONTH, "Kommunalabgabengesetz mit § 122 Abs. 2 Nr. 2 AO", Shift::Disputed, Federal),
    row(&[SgbX, SgbXVwGo], Simple, Inland, ANY, POSTMODG, FOUR,  "§ 37 Abs. 2 Satz 1 SGB X", Shift::No, Federal),
    row(&[SgbX, SgbXVwGo], Simple, Inland, ANY, BEFORE,   THREE, "§ 37 Abs. 2 Satz 1 SGB X", Shift::No, Federal),
    row(&[VwVfG],          Simple, Inland, ANY, POSTMODG, FOUR,  "§ 41 Abs. 2 Satz 1 VwVfG", Shift::No, OfTheAuthority),
    row(&[VwVfG],          Simple, Inland, ANY, BEFORE,   THREE, "§ 41 Abs. 2 Satz 1 VwVfG", Shift::No, OfTheAuthority),
    // registered letter handed over
    row(&[Ao],             Registered, Inland, ANY, POSTMODG, FOUR,  "§ 4 Abs. 2 VwZG", Shift::Yes, Federal),
    row(&[Ao],             Registered, Inland, ANY, BEFORE,   THREE, "§ 4 Abs. 2 VwZG", Shift::Yes, Federal),
    row(&[SgbX, SgbXVwGo], Registered, Inland, ANY, POSTMODG, FOUR,  "§ 4 Abs. 2 VwZG", Shift::No, Federal),
    row(&[SgbX, SgbXVwGo], Registered, Inland, ANY, BEFORE,   THREE, "§ 4 Abs. 2 VwZG", Shift::No, Federal),
    row(&[VwVfG, Kag, OWiG], Registered, Inland, ANY, POSTMODG, FOUR,  "§ 4 Abs. 2 VwZG", Shift::No, OfTheAuthority),
    row(&[VwVfG, Kag, OWiG], Registered, Inland, ANY, BEFORE,   THREE, "§ 4 Abs. 2 VwZG", Shift::No, OfTheAuthority),
    // e-mail and other electronic sending
    row(&[Ao],             Electronic, Anywhere, ANY, POSTMODG, FOUR,  "§ 122 Abs. 2a AO", Shift::Yes, Federal),
    row(&[Ao],             Electronic, Anywhere, ANY, BEFORE,   THREE, "§ 122 Abs. 2a AO", Shift::Yes, Federal),
    row(&[Kag],            Electronic, Anywhere, ANY, POSTMODG, FOUR,  "Kommunalabgabengesetz mit § 122 Abs. 2a AO", Shift::Disputed, Federal),
    row(&[Kag],            Electronic, Anywhere, ANY, BEFORE,   THREE, "Kommunalabgabengesetz mit § 122 Abs. 2a AO", Shift::Disputed, Federal),
    row(&[SgbX, SgbXVwGo], Electronic, Anywhere, ANY, POSTMODG, FOUR,  "§ 37 Abs. 2 Satz 2 SGB X", Shift::No, Federal),
    row(&[SgbX, SgbXVwGo], Electronic, Anywhere, ANY, BEFORE,   THREE, "§ 37 Abs. 2 Satz 2 SGB X", Shift::No, Federal),
    row(&[VwVfG],          Electronic, Anywhere, ANY, POSTMODG, FOUR,  "§ 41 Abs. 2 Satz 2 VwVfG", Shift::No, OfTheAuthority),
    row(&[VwVfG],          Electronic, Anywhere, ANY, BEFORE,   THREE, "§ 41 Abs. 2 Satz 2 VwVfG", Shift::No, OfTheAuthority),
    // portal: until 2025 from the message of provision, from 2026 from the provision (§ 122a Abs. 4 AO)
    row(&[Ao],             Portal, Anywhere, ANY, POSTMODG, FOUR,  "§ 122a Abs. 4 AO", Shift::Yes, Federal),
    row(&[Ao],             Portal, Anywhere, ANY, BEFORE,   THREE, "§ 122a Abs. 4 AO", Shift::Yes, Federal),
    row(&[Kag],            Portal, Anywhere, ANY, POSTMODG, FOUR,  "Kommunalabgabengesetz mit § 122a Abs. 4 AO", Shift::Disputed, Federal),
    row(&[Kag],            Portal, Anywhere, ANY, BEFORE,   THREE, "Kommunalabgabengesetz mit § 122a Abs. 4 AO", Shift::Disputed, Federal),
    // § 9 OZG still says three days in the text as it was seen (24.07.2024)
    row(&[SgbX],           Portal, Anywhere, &["parental", "elterngeld"], BEFORE, THREE, "§ 37 Abs. 2b SGB X, § 9 OZG", Shift::No, Federal),
    row(&[SgbX, SgbXVwGo], Portal, Anywhere, ANY, POSTMODG, FOUR,  "§ 37 Abs. 2a SGB X", Shift::No, Federal),
    row(&[SgbX, SgbXVwGo], Portal, Anywhere, ANY, BEFORE,   THREE, "§ 37 Abs. 2a SGB X", Shift::No, Federal),
    row(&[VwVfG],          Portal, Anywhere, ANY, BEFORE,   AfterRetrieval, "§ 41 Abs. 2a VwVfG", Shift::No, Federal),
    // public notice
    row(&[Ao],             Public, Anywhere, ANY, BEFORE, PUBLISHED, "§ 122 Abs. 4 AO", Shift::Yes, Federal),
    row(&[Kag],            Public, Anywhere, ANY, BEFORE, PUBLISHED, "Kommunalabgabengesetz mit § 122 Abs. 4 AO", Shift::Disputed, Federal),
    row(&[SgbX, SgbXVwGo], Public, Anywhere, ANY, BEFORE, PUBLISHED, "§ 37 Abs. 4 SGB X", Shift::No, Federal),
    row(&[VwVfG],          Public, Anywhere, ANY, BEFORE, PUBLISHED, "§ 41 Abs. 4 VwVfG", Shift::No, Federal),
];

/// The administrative procedure act of a Land.
pub(super) struct LandAct {
    pub(super) land: Land,
    /// The section as the Land cites it.
    pub(super) law: &'static str,
    /// First day of posting for which four days are certain; `None` where no date could be verified, so
    /// that three days are counted: the earlier, safe day.
    pub(super) four_days_from: Option<Date>,
}

/// Three or four days in the acts of the Länder. Länder that refer to the federal act changed with it;
/// NRW by the Act of 10.12.2024 (GV. NRW. S. 1184); BW by the Act of 28.01.2025 (GBl. 2025 Nr. 8), whose
/// day of entry into force was not verified, so that its row starts when it certainly held; BY and SH
/// have four days in the texts seen in November 2026, since when is not verified.
#[rustfmt::skip]
pub(super) const LAND_ACTS: &[LandAct] = &[
    LandAct { land: Bw, law: "§ 41 Abs. 2 LVwVfG",                          four_days_from: Some(date(2025, 3, 1)) },
    LandAct { land: By, law: "Art. 41 Abs. 2 BayVwVfG",                     four_days_from: Some(date(2026, 11, 1)) },
    LandAct { land: Be, law: "§ 1 Abs. 1 VwVfG Bln, § 41 Abs. 2 VwVfG",     four_days_from: Some(POSTMODG) },
    LandAct { land: Bb, law: "§ 1 Abs. 1 VwVfGBbg, § 41 Abs. 2 VwVfG",      four_days_from: Some(POSTMODG) },
    LandAct { land: Hb, law: "§ 41 Abs. 2 BremVwVfG",                       four_days_from: None },
    LandAct { land: Hh, law: "§ 41 Abs. 2 HmbVwVfG",                        four_days_from: None },
    LandAct { land: He, law: "§ 41 Abs. 2 HVwVfG",                          four_days_from: None },
    LandAct { land: Mv, law: "§ 41 Abs. 2 VwVfG M-V",                       four_days_from: None },
    LandAct { land: Ni, law: "§ 1 Abs. 1 NVwVfG, § 41 Abs. 2 VwVfG",        four_days_from: Some(POSTMODG) },
    LandAct { land: Nw, law: "§ 41 Abs. 2 VwVfG NRW",                       four_days_from: Some(POSTMODG) },
    LandAct { land: Rp, law: "§ 1 Abs. 1 LVwVfG, § 41 Abs. 2 VwVfG",        four_days_from: Some(POSTMODG) },
    LandAct { land: Sl, law: "§ 41 Abs. 2 SVwVfG",                          four_days_from: None },
    LandAct { land: Sn, law: "§ 1 SächsVwVfZG, § 41 Abs. 2 VwVfG",          four_days_from: Some(POSTMODG) },
    LandAct { land: St, law: "§ 1 Abs. 1 VwVfG LSA, § 41 Abs. 2 VwVfG",     four_days_from: Some(POSTMODG) },
    LandAct { land: Sh, law: "§ 110 Abs. 2 LVwG",                           four_days_from: Some(date(2026, 11, 1)) },
    LandAct { land: Th, law: "§ 41 Abs. 2 ThürVwVfG",                       four_days_from: None },
];

/// Sections of formal service and real receipt, the first that fits.
#[rustfmt::skip]
pub(super) const SERVICE: &[(&[Regime], &[Delivery], &str)] = &[
    (&[OWiG],                       &[],                           "§ 50 Abs. 1, § 51 OWiG"),
    (&[StPO],                       &[],                           "§ 37 Abs. 1 StPO"),
    (&[Zpo],                        &[],                           "§§ 166 bis 182 ZPO"),
    (&[Regime::Bgb],                &[],                           "§ 130 Abs. 1 BGB"),
    (&[],                           &[Delivery::Pzu],              "§ 3 VwZG, § 180 ZPO"),
    (&[],                           &[Delivery::RegisteredReturn], "§ 4 Abs. 2 Satz 1 VwZG"),
    (&[],                           &[Delivery::HandedOver],       "§ 5 VwZG"),
    (&[Ao],                         &[],                           "§ 122 Abs. 1 AO"),
    (&[Kag],                        &[],                           "Kommunalabgabengesetz mit § 122 Abs. 1 AO"),
    (&[SgbX, SgbXVwGo],             &[],                           "§ 37 Abs. 1 SGB X"),
    (&[VwVfG],                      &[],                           "§ 41 Abs. 1 VwVfG"),
];
