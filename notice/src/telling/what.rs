//! What this letter is and who sent it.

use super::say::Said;
use super::{Section, charge, nature};
use crate::message::Message;
use crate::notice::Notice;
use crate::reading::kinds::by_id;

/// The sentences of the section.
pub(super) fn say(notice: &Notice, said: &mut Said) {
    const HERE: Section = Section::What;
    if let Some(row) = nature::no_notice(notice) {
        said.lead(HERE, Message::new(row.what), &[]);
    }
    if let Some(kind) = charge::name(&notice.kind) {
        said.lead(
            HERE,
            Message::new("what-kind").with("kind", kind),
            &notice.title_source,
        );
    }
    if let Some(meaning) = charge::meaning(&notice.kind) {
        said.detail(HERE, meaning, &[]);
    }
    if let Some(title) = notice
        .title
        .as_ref()
        .filter(|title| !is_kind(title, &notice.kind))
    {
        let message = Message::new("what-title").with("title", title.as_str());
        said.lead(HERE, message, &notice.title_source);
    }
    if let Some(name) = &notice.authority.name {
        let message = Message::new("what-sender").with("name", name.as_str());
        said.lead(HERE, message, &notice.authority.source);
    }
    if let Some(name) = &notice.addressee.name {
        let message = Message::new("what-addressee").with("name", name.as_str());
        said.lead(HERE, message, &notice.addressee.source);
    }
    if let Some(dated) = &notice.issue_date {
        said.lead(
            HERE,
            Message::new("what-date").with("day", dated.date),
            &dated.source,
        );
    }
    for reference in &notice.references {
        let message = Message::new("what-reference")
            .with("label", reference.label.as_str())
            .with("value", reference.value.as_str());
        said.lead(HERE, message, &reference.source);
    }
}

/// Whether a subject line is just the name of the kind, which is told already.
fn is_kind(title: &str, kind: &str) -> bool {
    by_id(kind).is_some_and(|kind| kind.name.to_lowercase() == title.trim().to_lowercase())
}
