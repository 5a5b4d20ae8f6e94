//! The tables of notification: which letter counts as notified when, by code, way of delivery and day of
//! posting, and by which section a letter is served.

use jiff::civil::{Date, date};

use super::Land::{self, *};
use super::Regime::{self, Ao, Kag, OWiG, SgbX, SgbXVwGo, StPO, VwVfG, Zpo};
use super::period::{days, months, weeks};
use crate::letter::{Delivery, Period};

/// One fiction: what was delivered how counts as notified when.
pub(crate) struct Fiction {
    /// Under which codes.
    pub(crate) regimes: &'static [Regime],
    /// Which way of delivery.
    pub(crate) delivery: Delivery,
    /// To which country.
    pub(crate) to: Country,
    /// Only for kinds of notice whose id contains one of these words; empty for all.
    pub(crate) kinds: &'static [&'static str],
    /// The first day of posting for which the row holds.
    pub(crate) from: Date,
    /// When it counts as notified.
    pub(crate) count: Count,
    /// The section.
    pub(crate) law: &'static str,
    /// Whether the day moves off a weekend or holiday.
    pub(crate) shift: Shift,
    /// Whose act decides on three or four days.
    pub(crate) act: Act,
}

/// Where the letter went.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Country {
    Inland,
    Abroad,
    Anywhere,
}

/// When a letter counts as notified.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    /// So long after posting, sending or provision.
    After(Period),
    /// So long after a publication, whose day must be known.
    AfterPublication(Period),
    /// On the day after it was retrieved, whose day must be known.
    AfterRetrieval,
}

/// Whether a day of notification moves to the next working day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shift {
    /// § 108 Abs. 3 AO (BFH 14.10.2003 IX R 68/98).
    Yes,
    /// The fiction is no period (BSG 06.05.2010 B 14 AS 12/09 R; OVG Lüneburg 26.10.2006 7 PA 184/06).
    No,
    /// Depends on the act of the Land; not moved, which is the earlier day.
    Disputed,
}

/// Whose act decides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
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
pub(crate) const POSTMODG: Date = date(2025, 1, 1);
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

/// The mailbox of a user account: the third day after provision (§ 9 Abs. 1 OZG in the text of 24.07.2024). It
/// competes with retrieval from a portal under the VwVfG, and the page rarely says which of both was used.
pub(crate) const USER_ACCOUNT: (Period, &str) = (days(3), "§ 9 Abs. 1 OZG");

/// The fictions. Within one way of delivery the later row holds from its date; rows for single kinds
/// stand before the general ones.
#[rustfmt::skip]
pub(crate) const FICTIONS: &[Fiction] = &[
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
    row(&[SgbX],           Portal, Anywhere, &["parental_allowance"], BEFORE, THREE, "§ 37 Abs. 2b SGB X, § 9 OZG", Shift::No, Federal),
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
pub(crate) struct LandAct {
    /// The Land.
    pub(crate) land: Land,
    /// The section as the Land cites it.
    pub(crate) law: &'static str,
    /// First day of posting for which four days are certain; `None` where no date could be verified, so
    /// that three days are counted: the earlier, safe day.
    pub(crate) four_days_from: Option<Date>,
    /// The same for registered letters, where the Land has a service act of its own.
    pub(crate) registered_from: Option<Date>,
    /// How this is known.
    pub(crate) source: &'static str,
}

const REFERS: &str = "refers to the federal act in its current version";
const UNKNOWN: &str = "full act of its own; date of a change not found";

const fn act(
    land: Land,
    law: &'static str,
    four_days_from: Option<Date>,
    registered_from: Option<Date>,
    source: &'static str,
) -> LandAct {
    LandAct {
        land,
        law,
        four_days_from,
        registered_from,
        source,
    }
}

const AT_ONCE: Option<Date> = Some(POSTMODG);
const BW: Option<Date> = Some(date(2025, 3, 1));
const BY: Option<Date> = Some(date(2025, 2, 1));
const SH: Option<Date> = Some(date(2026, 11, 1));

/// Three or four days in the acts of the Länder.
#[rustfmt::skip]
pub(crate) const LAND_ACTS: &[LandAct] = &[
    act(Bw, "§ 41 Abs. 2 LVwVfG",                      BW,      BW,      "Act of 28.01.2025 (GBl. 2025 Nr. 8); its day of entry into force was not seen, taken from March 2025"),
    act(By, "Art. 41 Abs. 2 BayVwVfG",                 BY,      BY,      "Act of 23.12.2024 (GVBl. S. 599); its day of entry into force was not seen, taken from February 2025"),
    act(Be, "§ 1 Abs. 1 VwVfG Bln, § 41 Abs. 2 VwVfG", AT_ONCE, AT_ONCE, REFERS),
    act(Bb, "§ 1 Abs. 1 VwVfGBbg, § 41 Abs. 2 VwVfG",  AT_ONCE, AT_ONCE, REFERS),
    act(Hb, "§ 1 BremVwVfG, § 41 Abs. 2 VwVfG",        AT_ONCE, None,    "BremVwVfG of 13.03.2024 refers to the federal act in its current version; service act not seen"),
    act(Hh, "§ 41 Abs. 2 HmbVwVfG",                    None,    None,    UNKNOWN),
    act(He, "§ 41 Abs. 2 HVwVfG",                      None,    None,    UNKNOWN),
    act(Mv, "§ 41 Abs. 2 VwVfG M-V",                   None,    None,    UNKNOWN),
    act(Ni, "§ 1 Abs. 1 NVwVfG, § 41 Abs. 2 VwVfG",    AT_ONCE, AT_ONCE, REFERS),
    act(Nw, "§ 41 Abs. 2 VwVfG NRW",                   AT_ONCE, AT_ONCE, "Act of 10.12.2024 (GV. NRW. S. 1184), with § 4 LZG NRW"),
    act(Rp, "§ 1 Abs. 1 LVwVfG, § 41 Abs. 2 VwVfG",    AT_ONCE, AT_ONCE, REFERS),
    act(Sl, "§ 41 Abs. 2 SVwVfG",                      None,    None,    UNKNOWN),
    act(Sn, "§ 1 SächsVwVfZG, § 41 Abs. 2 VwVfG",      AT_ONCE, AT_ONCE, REFERS),
    act(St, "§ 1 Abs. 1 VwVfG LSA, § 41 Abs. 2 VwVfG", AT_ONCE, AT_ONCE, REFERS),
    act(Sh, "§ 110 Abs. 2 LVwG",                       SH,      SH,      "four days in the text seen in November 2026; since when was not found"),
    act(Th, "§ 1 Abs. 1 ThürVwVfG, § 41 Abs. 2 VwVfG", AT_ONCE, None,    "Act of 02.07.2024 (GVBl. S. 277): refers to the federal act from 01.01.2025; § 4 ThürVwZVG was seen with three days"),
];

/// Sections of formal service and real receipt, the first that fits.
#[rustfmt::skip]
pub(crate) const SERVICE: &[(&[Regime], &[Delivery], &str)] = &[
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
