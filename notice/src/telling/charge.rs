//! Kinds of notice that name what is paid: "42,00 € Hundesteuer".

use std::borrow::Cow;

use crate::message::Message;

/// Ids of kinds for which there is a message `kind-ID-charge`, a noun that can stand after a sum.
pub(super) const CHARGES: &[&str] = &["dog_tax", "property_tax", "waste_fees"];

/// What is paid with a notice of this kind.
pub(super) fn charge(kind: &str) -> Option<Message> {
    CHARGES
        .contains(&kind)
        .then(|| Message::new(Cow::Owned(format!("kind-{kind}-charge"))))
}

/// The name of this kind; `None` for `other`, which says nothing.
pub(super) fn name(kind: &str) -> Option<Message> {
    known(kind).then(|| Message::new(Cow::Owned(format!("kind-{kind}"))))
}

/// What this kind means, in one sentence.
pub(super) fn meaning(kind: &str) -> Option<Message> {
    known(kind).then(|| Message::new(Cow::Owned(format!("kind-{kind}-meaning"))))
}

fn known(kind: &str) -> bool {
    !kind.is_empty() && kind != "other"
}
