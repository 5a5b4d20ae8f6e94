//! What the law needs to know about one letter, with the reader's corrections in place.

use jiff::civil::{Date, date};

use super::character::{character, has};
use super::notification::{Arrival, Day, Notified, federal};
use super::places::{Seat, postcode};
use super::remedies::DECIDED;
use super::{Corrections, Land, Regime};
use crate::letter::{Delivery, DoubtKind, Letter, Nature, Start};
use crate::message::Message;
use crate::notice::{Deadline, Step};
use crate::reading::kinds::Character;

/// One letter with everything the rules ask about.
pub(crate) struct Case<'a> {
    /// What the page says.
    pub letter: &'a Letter,
    /// Today.
    pub today: Date,
    /// The Land of the authority, as read or as the reader corrected it.
    pub land: Option<Land>,
    /// Seat of the authority.
    pub seat: Seat,
    /// How and when it came.
    pub arrival: Arrival,
    /// What the letter does, where its kind is known.
    pub character: Option<Character>,
    /// What the reader says.
    pub corrections: &'a Corrections,
    /// The last day for a remedy, once it was computed, because finality (Rechtskraft) follows from it.
    pub remedy_ends: Option<Deadline>,
}

impl<'a> Case<'a> {
    /// Gathers the case.
    pub(crate) fn new(letter: &'a Letter, today: Date, corrections: &'a Corrections) -> Self {
        let land = corrections.land.or(letter.land);
        let seat = Seat::new(land, letter.place.as_deref()).at(letter.authority.address.as_deref());
        let sane = |dated: &Option<crate::notice::Dated>| {
            dated
                .as_ref()
                .map(|dated| dated.date)
                .filter(|date| sensible_letter(*date, today))
        };
        let arrival = Arrival {
            regime: letter.regime,
            kind: letter.kind.clone(),
            land,
            federal: federal(letter.authority.name.as_deref()),
            issued: sane(&letter.issue_date),
            posted: sane(&letter.posted),
            served: sane(&letter.served),
            delivery: corrections
                .delivery
                .or(letter.delivery.as_ref().map(|(way, _)| *way)),
            abroad: corrections.abroad
                || letter
                    .addressee
                    .address
                    .as_deref()
                    .is_some_and(super::countries::is_abroad),
            received: corrections.received,
            home: home(letter, &seat),
            today,
        };
        let character = character(&letter.kind);
        Case {
            letter,
            today,
            land,
            seat,
            arrival,
            character,
            corrections,
            remedy_ends: None,
        }
    }

    /// Whether this is, or may be, a letter of an authority.
    pub(crate) fn official(&self) -> bool {
        matches!(self.letter.nature, Nature::Official | Nature::Unclear)
    }

    /// Whether all pages are there and could be read.
    pub(crate) fn complete(&self) -> bool {
        let doubtful = |kind| {
            matches!(
                kind,
                DoubtKind::PageMissing | DoubtKind::BadPicture | DoubtKind::TwoLetters
            )
        };
        self.letter.missing_pages.is_empty() && !self.letter.doubts.iter().any(|doubt| doubtful(doubt.kind))
    }

    /// The day that starts a period of this sort.
    pub(crate) fn start(&self, start: Start) -> Notified {
        match start {
            Start::Notification => self.arrival.notified(),
            Start::Service => self.served(),
            Start::Receipt => self.arrival.really(),
            Start::IssueDate => self.issued(),
            Start::Day(day) => printed(
                day,
                "law-step-printed-start",
                self.arrival.regime.counting().authority,
            ),
            Start::Finality => self.finality(),
            // A period that an authority sets starts with its notification (§ 31 Abs. 2 VwVfG and its
            // kin); where nothing was decided there is no fiction and only real receipt counts.
            Start::Unstated if self.character == Some(Character::Act) => self.arrival.notified(),
            Start::Unstated => self.arrival.really(),
        }
    }

    /// The Land whose acts bind the authority; none for an authority of the Bund.
    pub(crate) fn rule_land(&self) -> Option<Land> {
        self.land.filter(|_| !self.arrival.federal)
    }

    /// Whether the letter has to be served formally, so that no fiction for ordinary letters holds: decisions
    /// on an objection under the VwGO (§ 73 Abs. 3 VwGO). Those under the SGG and the AO only have to be
    /// notified (§ 85 Abs. 3 SGG, § 366 AO).
    pub(crate) fn must_be_served(&self) -> bool {
        let decides = DECIDED.iter().any(|words| has(&self.letter.kind, words));
        decides
            && matches!(
                self.arrival.regime,
                Regime::Kag | Regime::SgbXVwGo | Regime::VwVfG
            )
    }

    /// The day of a service that must be formal. What came as an ordinary letter all the same counts from
    /// the day on which it really came (§ 8 VwZG).
    pub(crate) fn served_only(&self) -> Notified {
        match self.arrival.delivery {
            None => self.served(),
            Some(Delivery::Simple | Delivery::Electronic | Delivery::Portal) => self.arrival.really(),
            Some(_) => self.arrival.notified(),
        }
    }

    /// The day of formal service. Where the page says "Zustellung" but not how, the day stands on the
    /// envelope and not in the letter.
    fn served(&self) -> Notified {
        match self.arrival.delivery {
            None => Arrival {
                delivery: Some(Delivery::Pzu),
                ..self.arrival.clone()
            }
            .notified(),
            Some(_) => self.arrival.notified(),
        }
    }

    /// The decision becomes final with the end of the period for the remedy.
    fn finality(&self) -> Notified {
        let Some(remedy) = &self.remedy_ends else {
            return Notified::Unknown(Message::new("law-ask-finality"));
        };
        match remedy.date {
            Some(date) => Notified::On(Day {
                date,
                steps: remedy
                    .steps
                    .iter()
                    .cloned()
                    .chain([Step {
                        date,
                        law: FINALITY.to_owned(),
                        text: Message::new("law-step-final").with("date", date),
                    }])
                    .collect(),
                assumption: remedy.assumption.clone(),
                question: remedy.question.clone(),
                later: None,
            }),
            None => Notified::Unknown(
                remedy
                    .question
                    .clone()
                    .unwrap_or_else(|| Message::new("law-ask-finality")),
            ),
        }
    }

    fn issued(&self) -> Notified {
        match self.arrival.issued {
            Some(day) => printed(day, "law-step-issued", self.arrival.regime.counting().authority),
            None => Notified::Unknown(Message::new("law-ask-letter-date")),
        }
    }
}

/// A decision is final when the period has ended without a remedy.
const FINALITY: &str = "§ 70, § 74 VwGO; § 77 SGG; § 67, § 89 OWiG; § 410 Abs. 3 StPO";

/// A start that stands in the letter and depends on nothing else.
fn printed(date: Date, step: &'static str, law: &str) -> Notified {
    Notified::On(Day {
        date,
        steps: vec![Step {
            date,
            law: law.to_owned(),
            text: Message::new(step).with("date", date),
        }],
        assumption: None,
        question: None,
        later: None,
    })
}

/// Whether a letter can have this date: not before 2000, not more than a year ahead.
pub(crate) fn sensible_letter(day: Date, today: Date) -> bool {
    let limit = today.checked_add(jiff::Span::new().years(1));
    day >= date(2000, 1, 1) && limit.is_ok_and(|limit| day <= limit)
}

/// Whether a deadline can fall on this day: not before 2000, not more than ten years ahead.
pub(crate) fn sensible_deadline(day: Date, today: Date) -> bool {
    day >= date(2000, 1, 1) && i32::from(day.year()) <= i32::from(today.year()) + 10
}

/// Where the addressee lives: the authority's place where the address names it or shares its postal area,
/// otherwise a place of which nothing is known, so that only the holidays of all Länder count.
fn home(letter: &Letter, seat: &Seat) -> Seat {
    let Some(address) = letter.addressee.address.as_deref() else {
        return Seat::default();
    };
    let code = postcode(address);
    let same_area = match (&code, &seat.postcode) {
        (Some(here), Some(there)) => here.get(..2) == there.get(..2),
        _ => false,
    };
    let named = seat
        .place
        .as_ref()
        .filter(|place| address.contains(place.as_str()));
    match (named, same_area) {
        (Some(_), _) => Seat {
            postcode: code,
            ..seat.clone()
        },
        (None, true) => Seat {
            land: seat.land,
            place: None,
            postcode: code,
        },
        (None, false) => Seat {
            land: None,
            place: None,
            postcode: code,
        },
    }
}
