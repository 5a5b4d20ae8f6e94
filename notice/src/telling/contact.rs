//! Whom to ask.

use super::Section;
use super::say::Said;
use crate::letter::Nature;
use crate::message::Message;
use crate::notice::Notice;

/// The sentences of the section.
pub(super) fn say(notice: &Notice, said: &mut Said) {
    // Who may be defrauded is not sent to those who wrote the letter.
    if notice.nature == Nature::Suspicious {
        return;
    }
    let contact = &notice.contact;
    let rows = [
        ("contact-name", "name", &contact.name, &contact.lines.name),
        ("contact-phone", "phone", &contact.phone, &contact.lines.phone),
        ("contact-email", "email", &contact.email, &contact.lines.email),
        ("contact-hours", "hours", &contact.hours, &contact.lines.hours),
        ("contact-web", "web", &contact.web, &contact.lines.web),
    ];
    let mut any = false;
    for (id, name, value, lines) in rows {
        if let Some(value) = value {
            any = true;
            said.lead(
                Section::Contact,
                Message::new(id).with(name, value.as_str()),
                if lines.is_empty() { &contact.source } else { lines },
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
