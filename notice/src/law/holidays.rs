//! Public holidays by Land and place, and the days on which a period does not end.

use jiff::civil::{Date, Weekday, date};
use jiff::{SignedDuration, Span};

use super::Land::{self, *};
use super::places::{self, Seat, Spots};

/// One public holiday: what it is called, when it falls, where it holds and since when.
pub(crate) struct Holiday {
    /// German name.
    pub name: &'static str,
    /// When in the year it falls.
    pub rule: Rule,
    /// Where it holds.
    pub area: Area,
    /// First year.
    pub from: i16,
    /// Last year.
    pub until: i16,
}

/// When in the year a holiday falls.
pub(crate) enum Rule {
    /// The same month and day every year.
    Fixed(i8, i8),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// The Wednesday before 23 November (Buß- und Bettag).
    Repentance,
}

/// Where a holiday holds.
pub(crate) enum Area {
    /// In all Länder.
    Germany,
    /// In these Länder.
    Lands(&'static [Land]),
    /// In these places only.
    Places(&'static Spots),
}

use Area::{Germany, Lands, Places};
use Rule::{Easter, Fixed, Repentance};

const ALWAYS: i16 = 1990;
const OPEN: i16 = i16::MAX;

const fn row(name: &'static str, rule: Rule, area: Area, from: i16, until: i16) -> Holiday {
    Holiday {
        name,
        rule,
        area,
        from,
        until,
    }
}

/// The holidays. Sources: the holiday acts of the Länder; Unity Day by the Unification Treaty (Art. 2
/// Abs. 2); 8 August by Art. 1 Abs. 2 BayFTG; 15 August by Art. 1 Abs. 1 Nr. 2 BayFTG.
#[rustfmt::skip]
pub(crate) const HOLIDAYS: &[Holiday] = &[
    row("Neujahr",                   Fixed(1, 1),   Germany,                                    ALWAYS, OPEN),
    row("Heilige Drei Könige",       Fixed(1, 6),   Lands(&[Bw, By, St]),                       ALWAYS, OPEN),
    row("Internationaler Frauentag", Fixed(3, 8),   Lands(&[Be]),                               2019,   OPEN),
    row("Internationaler Frauentag", Fixed(3, 8),   Lands(&[Mv]),                               2023,   OPEN),
    row("Karfreitag",                Easter(-2),    Germany,                                    ALWAYS, OPEN),
    row("Ostersonntag",              Easter(0),     Lands(&[Bb]),                               ALWAYS, OPEN),
    row("Ostermontag",               Easter(1),     Germany,                                    ALWAYS, OPEN),
    row("Tag der Arbeit",            Fixed(5, 1),   Germany,                                    ALWAYS, OPEN),
    row("Tag der Befreiung",         Fixed(5, 8),   Lands(&[Be]),                               2020,   2020),
    row("Tag der Befreiung",         Fixed(5, 8),   Lands(&[Be]),                               2025,   2025),
    row("Christi Himmelfahrt",       Easter(39),    Germany,                                    ALWAYS, OPEN),
    row("Pfingstsonntag",            Easter(49),    Lands(&[Bb]),                               ALWAYS, OPEN),
    row("Pfingstmontag",             Easter(50),    Germany,                                    ALWAYS, OPEN),
    row("Fronleichnam",              Easter(60),    Lands(&[Bw, By, He, Nw, Rp, Sl]),           ALWAYS, OPEN),
    row("Fronleichnam",              Easter(60),    Places(&places::CORPUS_CHRISTI),            ALWAYS, OPEN),
    row("Jahrestag des Aufstands vom 17. Juni 1953", Fixed(6, 17), Lands(&[Be]),                2028,   2028),
    row("Augsburger Friedensfest",   Fixed(8, 8),   Places(&places::PEACE_FESTIVAL),            ALWAYS, OPEN),
    row("Mariä Himmelfahrt",         Fixed(8, 15),  Lands(&[Sl]),                               ALWAYS, OPEN),
    row("Mariä Himmelfahrt",         Fixed(8, 15),  Places(&places::ASSUMPTION),                ALWAYS, OPEN),
    row("Mariä Himmelfahrt",         Fixed(8, 15),  Places(&places::ASSUMPTION_UNTIL_2024),     ALWAYS, 2024),
    row("Mariä Himmelfahrt",         Fixed(8, 15),  Places(&places::ASSUMPTION_SINCE_2025),     2025,   OPEN),
    row("Weltkindertag",             Fixed(9, 20),  Lands(&[Th]),                               2019,   OPEN),
    row("Tag der Deutschen Einheit", Fixed(10, 3),  Germany,                                    ALWAYS, OPEN),
    row("Reformationstag",           Fixed(10, 31), Lands(&[Bb, Mv, Sn, St, Th]),               ALWAYS, OPEN),
    row("Reformationstag",           Fixed(10, 31), Germany,                                    2017,   2017),
    row("Reformationstag",           Fixed(10, 31), Lands(&[Hb, Hh, Ni, Sh]),                   2018,   OPEN),
    row("Allerheiligen",             Fixed(11, 1),  Lands(&[Bw, By, Nw, Rp, Sl]),               ALWAYS, OPEN),
    row("Buß- und Bettag",           Repentance,    Lands(&[Sn]),                               1995,   OPEN),
    row("1. Weihnachtsfeiertag",     Fixed(12, 25), Germany,                                    ALWAYS, OPEN),
    row("2. Weihnachtsfeiertag",     Fixed(12, 26), Germany,                                    ALWAYS, OPEN),
];

/// The public holiday that falls on `day` at `seat`, by its German name.
///
/// Where the Land is not known, only the holidays of all Länder count, because a holiday that may not
/// exist would move a deadline to a later day.
///
/// ```
/// use jiff::civil::date;
/// use notice::law::Land;
/// use notice::law::holidays::holiday;
/// use notice::law::places::Seat;
///
/// let augsburg = Seat::new(Some(Land::By), Some("Augsburg"));
/// assert_eq!(holiday(date(2025, 8, 8), &augsburg), Some("Augsburger Friedensfest"));
/// assert_eq!(holiday(date(2025, 8, 8), &Seat::land(Land::By)), None);
/// // 24 and 31 December are no holidays.
/// assert_eq!(holiday(date(2025, 12, 24), &augsburg), None);
/// ```
pub fn holiday(day: Date, seat: &Seat) -> Option<&'static str> {
    HOLIDAYS
        .iter()
        .find(|row| {
            (row.from..=row.until).contains(&day.year())
                && row.rule.falls(day.year()) == Some(day)
                && row.area.holds(seat)
        })
        .map(|row| row.name)
}

/// Why a day is not a working day in the sense of § 193 BGB and its kin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// A Saturday (Sonnabend).
    Saturday,
    /// A Sunday.
    Sunday,
    /// A public holiday with its German name.
    Holiday(&'static str),
}

/// Why no period ends on `day` at `seat`; `None` for a day on which it can end.
///
/// ```
/// use jiff::civil::date;
/// use notice::law::Land;
/// use notice::law::holidays::{DayOff, day_off};
/// use notice::law::places::Seat;
///
/// let saxony = Seat::land(Land::Sn);
/// assert_eq!(day_off(date(2025, 11, 19), &saxony), Some(DayOff::Holiday("Buß- und Bettag")));
/// assert_eq!(day_off(date(2025, 11, 22), &saxony), Some(DayOff::Saturday));
/// assert_eq!(day_off(date(2025, 11, 20), &saxony), None);
/// ```
pub fn day_off(day: Date, seat: &Seat) -> Option<DayOff> {
    match (holiday(day, seat), day.weekday()) {
        (Some(name), _) => Some(DayOff::Holiday(name)),
        (None, Weekday::Saturday) => Some(DayOff::Saturday),
        (None, Weekday::Sunday) => Some(DayOff::Sunday),
        (None, _) => None,
    }
}

impl Rule {
    fn falls(&self, year: i16) -> Option<Date> {
        match *self {
            Fixed(month, day) => Date::new(year, month, day).ok(),
            Easter(days) => easter(year)?
                .checked_add(SignedDuration::from_hours(24 * days))
                .ok(),
            Repentance => {
                // 23 November itself does not count: the Wednesday lies on 16 to 22 November.
                let last = Date::new(year, 11, 22).ok()?;
                let back = last.weekday().since(Weekday::Wednesday);
                last.checked_sub(Span::new().days(i64::from(back))).ok()
            }
        }
    }
}

impl Area {
    fn holds(&self, seat: &Seat) -> bool {
        match self {
            Germany => true,
            Lands(lands) => seat.land.is_some_and(|land| lands.contains(&land)),
            Places(spots) => spots.hold(seat),
        }
    }
}

/// Easter Sunday of a year in the Gregorian calendar (Meeus/Jones/Butcher).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// All holidays of one year at `seat`, in order: used to check the table against other calendars.
pub fn holidays(year: i16, seat: &Seat) -> impl Iterator<Item = (Date, &'static str)> {
    date(year, 1, 1)
        .series(Span::new().days(1))
        .take_while(move |day| day.year() == year)
        .filter_map(move |day| holiday(day, seat).map(|name| (day, name)))
}
