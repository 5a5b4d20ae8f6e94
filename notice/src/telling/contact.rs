//! Whom to ask.

use super::Section;
use super::say::Said;
use crate::message::Message;
use crate::notice::Notice;

/// The sentences of the section.
pub(super) fn say(notice: &Notice, said: &mut Said) {
    let contact = &notice.contact;
    let rows = [
        ("contact-name", "name", &contact.name),
        ("contact-phone", "phone", &contact.phone),
        ("contact-email", "email", &contact.email),
        ("contact-hours", "hours", &contact.hours),
        ("contact-web", "web", &contact.web),
    ];
    let mut any = false;
    for (id, name, value) in rows {
        if let Some(value) = value {
            any = true;
            said.lead(
                Section::Contact,
                Message::new(id).with(name, value.as_str()),
                &contact.source,
            );
        }
    }
    if any && let Some(reference) = notice.references.first() {
        let message = Message::new("contact-reference")
            .with("label", reference.label.as_str())
            .with("value", reference.value.as_str());
        said.detail(Section::Contact, message, &reference.source);
    }
}
