//! Formal service: VwZG.
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
