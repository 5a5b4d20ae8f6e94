//! The tests of the words, in one program so that they are compiled and linked once.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod agree;
mod comments;
mod common;
mod glossary;
mod kinds;
mod letters;
mod plain;
mod questions;
mod readable;
mod samples;
mod summaries;
mod used;
