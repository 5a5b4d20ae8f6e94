//! The words: Fluent messages per language and how values are told in them.
