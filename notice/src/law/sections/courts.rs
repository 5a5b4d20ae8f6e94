//! Fines, penal orders and court orders for payment: OWiG, StPO, ZPO.
//!
//! # § 67 Abs. 1 OWiG, § 43 Abs. 2 StPO
//!
//! Two weeks from service; the end moves from Saturday 7 March to Monday 9 March 2026.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     received: Some(date(2026, 2, 21)),
//!     regime: Regime::OWiG,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 21)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 9)));
//! ```
//!
//!
//! # § 410 Abs. 1 StPO
//!
//! Two weeks from service of a penal order.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     received: Some(date(2026, 2, 3)),
//!     regime: Regime::StPO,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 3)));
//! assert_eq!(deadline.date, Some(date(2026, 2, 17)));
//! ```
//!
//!
//! # § 692 Abs. 1 Nr. 3, § 694 ZPO
//!
//! Two weeks from service of a court order for payment.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     received: Some(date(2026, 2, 3)),
//!     regime: Regime::Zpo,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 3)));
//! assert_eq!(deadline.date, Some(date(2026, 2, 17)));
//! ```
//!
//!
//! # § 700 Abs. 1, § 339 Abs. 1 ZPO
//!
//! Two weeks from service of an enforcement order.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     received: Some(date(2026, 2, 3)),
//!     regime: Regime::Zpo,
//!     kind: "enforcement_order".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 3)));
//! assert_eq!(deadline.date, Some(date(2026, 2, 17)));
//! ```
//!
//!
//! # § 52 OWiG, § 44 StPO
//!
//! After a missed day: reinstatement within a week, however long ago.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     received: Some(date(2024, 2, 20)),
//!     regime: Regime::OWiG,
//!     ..Inquiry::new(today)
//! };
//! let missed = inquiry.deadline().unwrap().missed.unwrap();
//! assert_eq!(missed.id, "law-missed-objection");
//! assert_eq!(missed.args[2].1, "§ 52 OWiG, § 44, § 45 StPO".into());
//! ```
//!
//! # § 694 Abs. 1, § 233 ZPO
//!
//! A late objection against an order for payment still counts until the enforcement order; against that order there is reinstatement.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let order = Inquiry {
//!     received: Some(date(2026, 2, 3)),
//!     regime: Regime::Zpo,
//!     ..Inquiry::new(today)
//! };
//! assert_eq!(order.deadline().unwrap().missed.unwrap().id, "law-missed-order");
//! let enforcement = Inquiry { kind: "enforcement_order".to_owned(), ..order };
//! let missed = enforcement.deadline().unwrap().missed.unwrap();
//! assert_eq!(missed.args[2].1, "§ 233, § 234 ZPO".into());
//! ```
//!
//! # § 46a Abs. 3 ArbGG, § 339 Abs. 2 ZPO
//!
//! A week in labour matters, a month for service in another member state: right where the page gives them.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! use notice::law::period::{months, weeks};
//! let last = |kind: &str, period| {
//!     let inquiry = Inquiry {
//!         received: Some(date(2026, 2, 3)),
//!         regime: Regime::Zpo,
//!         kind: kind.to_owned(),
//!         period: Some(period),
//!         ..Inquiry::new(today)
//!     };
//!     inquiry.deadline().unwrap().date
//! };
//! assert_eq!(last("court_payment_order", weeks(1)), Some(date(2026, 2, 10)));
//! assert_eq!(last("enforcement_order", months(1)), Some(date(2026, 3, 3)));
//! ```
