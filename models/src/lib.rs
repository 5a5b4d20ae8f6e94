//! Local models: the recognition of pages.
