//! The binary `bescheid`: it carries values from step to step and knows no law, no German and no tensors.
//!
//! - [`config`]: one file, overridden by the environment and by arguments.
//! - [`work`]: files to pages, within limits of time and number, one bounded queue.
//! - [`drawing`]: PDFs are drawn by a process of their own, within limits.
//! - [`session`]: what one reader's browser holds here, in memory only.
//! - [`calculator`]: the fields of the deadline calculator, and its answer.
//! - [`embed`]: which other sites may show the pages.
//! - [`brand`]: logo, imprint and privacy text of the operator.
//! - [`figures`]: what is counted, without personal data.
//! - [`serving`]: connections, their limits and their end.
//! - [`desk`]: staff who help a caller with a letter.
//! - [`files`]: calendar file and GiroCode.
//! - [`api`]: the public interface under `/api`.
//! - [`cli`]: the commands `serve`, `explain`, `eval` and `doctor`.

pub mod api;
pub mod brand;
pub mod calculator;
pub mod cli;
pub mod config;
pub mod desk;
pub mod drawing;
pub mod embed;
pub mod eval;
pub mod fault;
pub mod figures;
pub mod files;
pub mod serving;
pub mod session;
pub mod talk;
pub mod today;
pub mod web;
pub mod work;
