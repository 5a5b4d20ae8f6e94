//! Taxes and municipal charges: AO, FGO, the acts of the Länder on charges.
//!
//! # § 122 Abs. 2 Nr. 1, § 108 Abs. 3, § 355 Abs. 1 AO
//!
//! Posted on Tuesday 8 July 2025; the fourth day is a Saturday and moves to Monday 14 July.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 8)),
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 14)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 14)));
//! ```
//!
//!
//! # § 122 Abs. 2 Nr. 2 AO
//!
//! Abroad a month, which moves like any period: Sunday 5 October to Monday 6 October 2025.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 9, 5)),
//!     abroad: true,
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 10, 6)));
//! assert_eq!(deadline.date, Some(date(2025, 11, 6)));
//! ```
//!
//!
//! # § 122 Abs. 2a AO
//!
//! Sent electronically: the fourth day after sending.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 4)),
//!     delivery: Some(Delivery::Electronic),
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 8)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 8)));
//! ```
//!
//!
//! # § 122a Abs. 4 AO
//!
//! Ready in the portal on Tuesday 3 February 2026: the fourth day is a Saturday and moves.
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
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 9)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 9)));
//! ```
//!
//!
//! # § 122 Abs. 4 AO
//!
//! Public notice: two weeks after publication, moved off a weekend.
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
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 23)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 23)));
//! ```
//!
//!
//! # § 356 Abs. 2 AO
//!
//! Without an instruction the month is shown first and the year as what may hold.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 4)),
//!     regime: Regime::Ao,
//!     instructed: false,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 8)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 8)));
//! let later = deadline.fallback.unwrap();
//! assert_eq!((later.date, later.law.as_str()), (date(2026, 7, 8), "§ 356 Abs. 2 AO"));
//! ```
//!
//!
//! # § 47 Abs. 1 FGO
//!
//! Against a decision on an objection only the court is left: one month.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 7, 4)),
//!     regime: Regime::Ao,
//!     kind: "objection_decision".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 7, 8)));
//! assert_eq!(deadline.date, Some(date(2025, 8, 8)));
//! ```
//!
//!
//! # Kommunalabgabengesetz with § 122 AO, § 70 VwGO
//!
//! Whether Saturday 18 January 2025 moves is disputed; it stays, and the step names Monday.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2025, 1, 14)),
//!     regime: Regime::Kag,
//!     land: Some(Land::Bw),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2025, 1, 18)));
//! assert_eq!(deadline.date, Some(date(2025, 2, 18)));
//! assert!(deadline.steps.iter().any(|step| step.text.id == "law-step-fiction-disputed"));
//! ```
//!
//!
//! # § 110 AO, § 56 FGO
//!
//! After a missed day: reinstatement within a month, before the finance court within two weeks.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let missed = |inquiry: &Inquiry| inquiry.deadline().unwrap().missed.unwrap();
//! assert_eq!(missed(&inquiry).args[2].1, "§ 110 AO".into());
//! let decision = Inquiry { kind: "tax_objection_decision".to_owned(), ..inquiry.clone() };
//! assert_eq!(missed(&decision).args[2].1, "§ 56 FGO".into());
//! // More than a year later nothing is left.
//! let old = Inquiry { dated: Some(date(2025, 2, 3)), ..inquiry };
//! assert_eq!(missed(&old).id, "law-missed-long");
//! ```
//!
//! # § 54 Abs. 2 FGO, § 222 Abs. 2 ZPO
//!
//! Before the finance court the end moves by the rules of civil procedure.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 10)),
//!     regime: Regime::Ao,
//!     kind: "tax_objection_decision".to_owned(),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! // The fourth day is a Saturday: Monday 16 February; one month later Monday 16 March.
//! assert_eq!(deadline.notified, Some(date(2026, 2, 16)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 16)));
//! assert!(deadline.steps.last().unwrap().law.contains("§ 54 Abs. 2 FGO"));
//! ```
//!
//! # § 110 Abs. 1 Satz 3 JustG NRW
//!
//! Since 2016 an objection comes first against municipal charges in North Rhine-Westphalia again.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     regime: Regime::Kag,
//!     land: Some(Land::Nw),
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.kind, notice::notice::DeadlineKind::Objection);
//! ```
