//! Every section of law by which a day is computed, with an example that is run as a test.
//!
//! Lengths, ends and private law have their examples in [`period`](super::period), holidays in
//! [`holidays`](super::holidays).

pub mod courts;
pub mod general;
pub mod service;
pub mod social;
pub mod tax;
