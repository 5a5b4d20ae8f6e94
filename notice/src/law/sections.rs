//! Every section of law by which a day is computed, with an example that is run as a test.
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
//! # § 4 Abs. 2 VwZG
//!
//! Registered letter handed over: the fourth day, not moved outside tax law.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     delivery: Some(Delivery::Registered),
//!     regime: Regime::SgbX,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 7)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 9)));
//! ```
//!
//! # § 3 VwZG, § 180 ZPO
//!
//! Served by dropping it into the letter box on a Saturday: that day counts.
//!
//! ```
//! # use jiff::civil::date;
//! # use notice::law::calculator::Inquiry;
//! # use notice::law::{Land, Regime};
//! # use notice::letter::Delivery;
//! # let today = date(2026, 11, 2);
//! let inquiry = Inquiry {
//!     dated: Some(date(2026, 2, 3)),
//!     received: Some(date(2026, 2, 7)),
//!     delivery: Some(Delivery::Pzu),
//!     regime: Regime::Ao,
//!     ..Inquiry::new(today)
//! };
//! let deadline = inquiry.deadline().unwrap();
//! assert_eq!(deadline.notified, Some(date(2026, 2, 7)));
//! assert_eq!(deadline.date, Some(date(2026, 3, 9)));
//! ```
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
