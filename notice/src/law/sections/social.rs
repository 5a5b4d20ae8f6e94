//! Social matters: SGB X, SGG.
//!
//! # § 37 Abs. 2 SGB X, § 84 Abs. 1, § 64 Abs. 3 SGG
//!
//! Three days for what was posted in 2024; the end moves from Sunday to Monday.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2024, 12, 30)),
//!     regime: Regime::SgbX,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 1, 2)));
//! assert_eq!(deadline.date, Some(date(2025, 2, 3)));
//! ```
//!
//!
//! # § 37 Abs. 2a SGB X
//!
//! Portal: the fourth day, not moved off Saturday 7 February 2026.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     posted: Some(date(2026, 2, 3)),
//!     delivery: Some(Delivery::Portal),
//!     regime: Regime::SgbX,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 7)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 9)));
//! ```
//!
//!
//! # § 9 OZG, § 37 Abs. 2b SGB X
//!
//! Parental allowance in the mailbox of a user account: the third day.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     posted: Some(date(2026, 2, 3)),
//!     delivery: Some(Delivery::Portal),
//!     regime: Regime::SgbX,
//!     kind: "parental_allowance".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 6)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 6)));
//! ```
//!
//!
//! # § 37 Abs. 4 SGB X
//!
//! Public notice: two weeks, not moved.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     posted: Some(date(2026, 2, 7)),
//!     delivery: Some(Delivery::Public),
//!     regime: Regime::SgbX,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 21)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 23)));
//! ```
//!
//!
//! # § 84 Abs. 1 Satz 2 SGG
//!
//! Abroad there is no fiction; from the real day three months run.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 4)),
//!     received: Some(date(2025, 7, 14)),
//!     abroad: true,
//!     regime: Regime::SgbX,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 14)));
//! assert_eq!(deadline.date, Some(date(2025, 10, 14)));
//! ```
//!
//!
//! # § 87 SGG
//!
//! Action against a decision on an objection.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 9)),
//!     regime: Regime::SgbX,
//!     kind: "objection_decision".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 13)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 13)));
//! ```
//!
//!
//! # § 66 Abs. 2 SGG
//!
//! No instruction: one year as what may hold.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 9)),
//!     regime: Regime::SgbX,
//!     instructed: false,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 13)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 13)));
//! assert_eq!(deadline.fallback.unwrap().date, date(2026, 7, 13));
//! ```
//!
//!
//! # § 87 Abs. 1 Satz 2 SGG
//!
//! Abroad three months for the action too.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     received: Some(date(2026, 2, 10)),
//!     abroad: true,
//!     regime: Regime::SgbX,
//!     kind: "objection_decision".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! // Sunday 10 May moves to Monday.
//! assert_eq!(inquiry.deadline().unwrap().date, Some(date(2026, 5, 11)));
//! ```
//!
//! # § 67 SGG, § 44 SGB X
//!
//! After a missed day: reinstatement within a month, and the review of a final decision.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     regime: Regime::SgbX,
//!     ..Inquiry::new(today)
//! };
//! let missed = inquiry.deadline().unwrap().missed.unwrap();
//! assert_eq!(missed.id, "law-missed-social");
//! assert_eq!(missed.args[2].1, "§ 67 SGG".into());
//! let old = Inquiry { dated: Some(date(2025, 2, 3)), ..inquiry };
//! assert_eq!(old.deadline().unwrap().missed.unwrap().id, "law-missed-long-social");
//! ```
