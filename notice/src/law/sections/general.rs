//! General administration: VwVfG, VwGO, AsylG, the acts of the Länder.
//!
//! # § 41 Abs. 2 VwVfG, § 70 Abs. 1 VwGO
//!
//! The fourth day in a Land that refers to the federal act, not moved off Sunday.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 9)),
//!     land: Some(Land::Sn),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 13)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 13)));
//! ```
//!
//!
//! # § 41 Abs. 2a VwVfG
//!
//! Retrieved from a portal: the day after. Without the day of retrieval no day can be told.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 2)),
//!     received: Some(date(2026, 2, 3)),
//!     delivery: Some(Delivery::Portal),
//!     land: Some(Land::Sn),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 4)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 4)));
//! let unknown = Inquiry { received: None, ..inquiry };
//! assert_eq!(unknown.deadline().unwrap().date, None);
//! ```
//!
//!
//! # § 41 Abs. 4 VwVfG
//!
//! Public notice: two weeks after publication.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     posted: Some(date(2026, 2, 2)),
//!     delivery: Some(Delivery::Public),
//!     land: Some(Land::Sn),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 16)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 16)));
//! ```
//!
//!
//! # § 74 Abs. 1 VwGO, § 110 JustG NRW
//!
//! In North Rhine-Westphalia the remedy is an action, in the same month.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 4)),
//!     land: Some(Land::Nw),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 8)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 8)));
//! assert_eq!(deadline.kind, notice::notice::DeadlineKind::Court);
//! ```
//!
//!
//! # § 58 Abs. 2 VwGO
//!
//! No instruction: the year ends on Sunday 12 July 2026, so on Monday (three days: the act of Hesse is not verified).
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 9)),
//!     land: Some(Land::He),
//!     instructed: false,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 12)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 12)));
//! assert_eq!(deadline.fallback.unwrap().date, date(2026, 7, 13));
//! ```
//!
//!
//! # § 74 Abs. 1 AsylG
//!
//! Two weeks from service, which the reader knows.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 2)),
//!     received: Some(date(2026, 2, 5)),
//!     delivery: Some(Delivery::Pzu),
//!     kind: "asylum_decision".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 5)));
//! assert_eq!(deadline.date, Some(date(2026, 2, 19)));
//! ```
//!
//!
//! # § 222 Abs. 2 ZPO, § 57 Abs. 2 VwGO
//!
//! The end moves from Unity Day over the weekend to Monday 6 October 2025.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 8, 30)),
//!     land: Some(Land::Sn),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 9, 3)));
//! assert_eq!(deadline.date, Some(date(2025, 10, 6)));
//! ```
//!
//! # § 73 Abs. 3 VwGO, § 8 VwZG
//!
//! A decision on an objection must be served: no day without the one on the envelope; of an ordinary letter the day on which it really came.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     land: Some(Land::Sn),
//!     kind: "objection_decision".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! assert_eq!(inquiry.deadline().unwrap().date, None);
//! let ordinary = Inquiry {
//!     delivery: Some(Delivery::Simple),
//!     received: Some(date(2026, 2, 5)),
//!     ..inquiry
//! };
//! assert_eq!(ordinary.deadline().unwrap().date, Some(date(2026, 3, 5)));
//! ```
//!
//! # § 9 Abs. 1 OZG
//!
//! In a user account the third day after provision; retrieved late, it is the earlier of the two.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     posted: Some(date(2026, 2, 3)),
//!     received: Some(date(2026, 2, 11)),
//!     delivery: Some(Delivery::Portal),
//!     land: Some(Land::Sn),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 6)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 6)));
//! assert_eq!(deadline.fallback.unwrap().date, date(2026, 3, 12));
//! ```
//!
//! # § 34a, § 36 AsylG
//!
//! One week where the decision says so: it is no wrong instruction.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     received: Some(date(2026, 2, 5)),
//!     delivery: Some(Delivery::Pzu),
//!     kind: "asylum_decision".to_owned(),
//!     period: Some(notice::law::period::weeks(1)),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.date, Some(date(2026, 2, 12)));
//! assert_eq!(deadline.fallback, None);
//! ```
//!
//! # Art. 12 AGVwGO Bayern, § 80 NJG
//!
//! Where the objection procedure is abolished the remedy is an action; building law in Lower Saxony kept it.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! use notice::notice::DeadlineKind::{Court, Objection};
//! let kind = |land, kind: &str| {
//!     let inquiry = Inquiry {
//!         dated: Some(date(2026, 2, 3)),
//!         land: Some(land),
//!         kind: kind.to_owned(),
//!         ..Inquiry::new(today)
//!     };
//!     inquiry.deadline().unwrap().kind
//! };
//! assert_eq!(kind(Land::By, "order"), Court);
//! assert_eq!(kind(Land::By, "broadcasting_fee"), Objection);
//! assert_eq!(kind(Land::Ni, "order"), Court);
//! assert_eq!(kind(Land::Ni, "building_order"), Objection);
//! ```
//!
//! # § 60 VwGO
//!
//! After a missed day: reinstatement within two weeks.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     land: Some(Land::Nw),
//!     ..Inquiry::new(today)
//! };
//! let missed = inquiry.deadline().unwrap().missed.unwrap();
//! assert_eq!(missed.args[2].1, "§ 60 VwGO".into());
//! ```
