//! A deadline from a few particulars, without a letter: for a calculator that anybody can use.

use jiff::civil::Date;

use super::remedies::Rule;
use super::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Instruction, Letter, Period, Start};
use crate::notice::{Addressee, Dated, Deadline, DeadlineKind, RemedyKind};

/// What somebody knows about a notice.
///
/// ```
/// use jiff::civil::date;
/// use notice::law::calculator::Inquiry;
/// use notice::law::{Land, Regime};
///
/// // SGB X: the fourth day, Sunday 8 June 2025 (Whit Sunday), stays the day of notification
/// // (BSG 06.05.2010 B 14 AS 12/09 R).
/// let inquiry = Inquiry {
///     dated: Some(date(2025, 6, 4)),
///     land: Some(Land::Sn),
///     regime: Regime::SgbX,
///     ..Inquiry::new(date(2025, 6, 10))
/// };
/// let deadline = inquiry.deadline().unwrap();
/// assert_eq!(deadline.notified, Some(date(2025, 6, 8)));
/// assert_eq!(deadline.date, Some(date(2025, 7, 8)));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Inquiry {
    /// The date of the letter.
    pub dated: Option<Date>,
    /// The day of posting, where it is known and differs.
    pub posted: Option<Date>,
    /// The day of real receipt or service.
    pub received: Option<Date>,
    /// Land of the authority.
    pub land: Option<Land>,
    /// Municipality of the authority, for local holidays; the reader is taken to live there too.
    pub place: Option<String>,
    /// How it was delivered; an ordinary letter where nothing is said.
    pub delivery: Option<Delivery>,
    /// Whether it went abroad.
    pub abroad: bool,
    /// The code.
    pub regime: Regime,
    /// Id of the kind of notice, where it is known and matters (`parental_allowance`, `asylum_decision`,
    /// `objection_decision`); empty otherwise.
    pub kind: String,
    /// Whether the notice has an instruction on remedies.
    pub instructed: bool,
    /// The printed period; the one of the law where nothing is said.
    pub period: Option<Period>,
    /// The printed remedy; the one of the law where nothing is said.
    pub remedy: RemedyKind,
    /// Today.
    pub today: Date,
}

impl Inquiry {
    /// An inquiry about which nothing is known but today.
    pub fn new(today: Date) -> Self {
        Inquiry {
            dated: None,
            posted: None,
            received: None,
            land: None,
            place: None,
            delivery: None,
            abroad: false,
            regime: Regime::default(),
            kind: String::new(),
            instructed: true,
            period: None,
            remedy: RemedyKind::None,
            today,
        }
    }

    /// The deadline for a remedy; `None` where no remedy is open under this code (BGB).
    ///
    /// [`sections`](super::sections) shows it for every section of law.
    pub fn deadline(&self) -> Option<Deadline> {
        let dated = |day: Option<Date>| {
            day.map(|date| Dated {
                date,
                source: Vec::new(),
            })
        };
        // Court orders are of two kinds, whose periods are the same; an order for payment comes first.
        let kind = match (self.kind.as_str(), self.regime) {
            ("", Regime::Zpo) => "court_payment_order",
            ("", _) => "calculation",
            (kind, _) => kind,
        };
        let rule = Rule::find(self.regime, self.land, kind)?;
        let remedy = if self.remedy == RemedyKind::None {
            rule.remedy
        } else {
            self.remedy
        };
        let letter = Letter {
            kind: kind.to_owned(),
            regime: self.regime,
            land: self.land,
            place: self.place.clone(),
            addressee: Addressee {
                address: self.place.clone(),
                ..Addressee::default()
            },
            issue_date: dated(self.dated),
            posted: dated(self.posted),
            instruction: if self.instructed {
                Instruction {
                    kind: remedy,
                    period: self.period,
                    start: Some(Start::Notification),
                    present: true,
                    ..Instruction::default()
                }
            } else {
                Instruction::default()
            },
            ..Letter::default()
        };
        let corrections = Corrections {
            received: self.received,
            land: self.land,
            delivery: self.delivery,
            abroad: self.abroad,
            objected: false,
        };
        apply(&letter, self.today, &corrections)
            .deadlines
            .into_iter()
            .find(|deadline| matches!(deadline.kind, DeadlineKind::Objection | DeadlineKind::Court))
    }
}
