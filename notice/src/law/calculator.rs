//! A deadline from a few particulars, without a letter: for a calculator that anybody can use.

use jiff::civil::Date;

use super::character::character;
use super::remedies::{Rule, due};
use super::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Instruction, Letter, Period, Start};
use crate::message::Message;
use crate::notice::{Addressee, Dated, Deadline, DeadlineKind, Notice, RemedyKind};
use crate::reading::kinds::Kind;
use crate::reading::sender_decides;

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

    /// An inquiry about a letter of this kind, of which nothing else is known.
    pub fn about(kind: &Kind, today: Date) -> Self {
        Inquiry {
            regime: kind.regime,
            kind: kind.id.to_owned(),
            ..Inquiry::new(today)
        }
    }

    /// The deadline for a remedy; `None` where no remedy is open under this code (BGB).
    ///
    /// [`sections`](super::sections) shows it for every section of law.
    pub fn deadline(&self) -> Option<Deadline> {
        let rule = self.rule()?;
        self.apply(Some(rule))
            .deadlines
            .into_iter()
            .find(|deadline| matches!(deadline.kind, DeadlineKind::Objection | DeadlineKind::Court))
    }

    /// Everything that the law makes of the inquiry, also where no remedy is open.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use notice::law::calculator::{Inquiry, Standing};
    /// use notice::reading::kinds::by_id;
    ///
    /// let ask = |kind| {
    ///     let inquiry = Inquiry {
    ///         dated: Some(date(2026, 3, 2)),
    ///         ..Inquiry::about(by_id(kind).unwrap(), date(2026, 3, 10))
    ///     };
    ///     inquiry.calculate()
    /// };
    /// // An income tax assessment: § 122 Abs. 2 Nr. 1, § 355 AO.
    /// let tax = ask("income_tax");
    /// assert_eq!(tax.standing, Standing::Open);
    /// assert_eq!(tax.notice.deadlines[0].date, Some(date(2026, 4, 7)));
    /// // Against a hearing there is no remedy yet.
    /// assert_eq!(ask("hearing").standing, Standing::None);
    /// // Which appeal is open against a judgment stands in the judgment.
    /// assert_eq!(ask("judgment").standing, Standing::OnPage);
    /// ```
    pub fn calculate(&self) -> Calculation {
        // Whoever opposes a letter of a kind that decides nothing has no remedy, whatever its code has.
        let due = character(self.kind()).is_none_or(due);
        let rule = self.rule().filter(|_| due);
        let notice = self.apply(rule);
        let standing = match (rule, notice.deadlines.is_empty()) {
            (Some(_), _) | (None, false) => Standing::Open,
            (None, true) if due && self.regime != Regime::Bgb => Standing::OnPage,
            (None, true) => Standing::None,
        };
        let by_land = rule
            .filter(|rule| rule.doubtful(self.land.is_some()))
            .map(|_| match self.land {
                Some(land) => Message::new("law-warn-remedy-land").with("land", land.name()),
                None => Message::new("law-warn-remedy-no-land"),
            });
        let by_sender = sender_decides(&self.kind).then(|| Message::new("law-warn-sender"));
        Calculation {
            notice,
            standing,
            doubts: by_sender.into_iter().chain(by_land).collect(),
        }
    }

    /// The kind whose rules hold. Court orders are of two kinds, whose periods are the same; an order for
    /// payment comes first.
    fn kind(&self) -> &str {
        match (self.kind.as_str(), self.regime) {
            ("", Regime::Zpo) => "court_payment_order",
            ("", _) => "calculation",
            (kind, _) => kind,
        }
    }

    fn rule(&self) -> Option<&'static Rule> {
        Rule::find(self.regime, self.land, self.kind())
    }

    /// The law applied to a letter that says what the inquiry says; without a rule it names no remedy.
    fn apply(&self, rule: Option<&Rule>) -> Notice {
        let dated = |day: Option<Date>| {
            day.map(|date| Dated {
                date,
                source: Vec::new(),
            })
        };
        let instruction = rule.filter(|_| self.instructed).map(|rule| Instruction {
            kind: if self.remedy == RemedyKind::None {
                rule.remedy
            } else {
                self.remedy
            },
            period: self.period,
            start: Some(Start::Notification),
            present: true,
            ..Instruction::default()
        });
        let letter = Letter {
            kind: self.kind().to_owned(),
            regime: self.regime,
            land: self.land,
            place: self.place.clone(),
            addressee: Addressee {
                address: self.place.clone(),
                ..Addressee::default()
            },
            issue_date: dated(self.dated),
            posted: dated(self.posted),
            instruction: instruction.unwrap_or_default(),
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
    }
}

/// What the law makes of an inquiry.
#[derive(Clone, Debug, PartialEq)]
pub struct Calculation {
    /// Remedy, days and steps, as of a letter that says nothing else.
    pub notice: Notice,
    /// Whether there is a day to tell at all.
    pub standing: Standing,
    /// Why another remedy or period may hold.
    pub doubts: Vec<Message>,
}

/// Whether a deadline follows from the kind of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The law gives a period; its last day is known or can be asked for.
    Open,
    /// No remedy is open against letters of this kind, and the law ties no other period to them.
    None,
    /// There may be a remedy, but only the page tells which.
    OnPage,
}
