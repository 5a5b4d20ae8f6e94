//! Kinds of notice that name what is paid: "42,00 € Hundesteuer".

use std::borrow::Cow;

use crate::message::Message;

/// Ids of kinds for which there is a message `kind-ID-charge`, a noun that can stand after a sum.
///
/// Only kinds whose sum is just that: a Bußgeldbescheid adds fees to the fine, an Einkommensteuerbescheid adds
/// other taxes, so their sum has no such name.
pub(super) const CHARGES: &[&str] = &[
    "property_tax",
    "property_charges",
    "trade_tax",
    "dog_tax",
    "second_home_tax",
    "entertainment_tax",
    "waste_fees",
    "street_cleaning_fees",
    "cemetery_fees",
    "administrative_fee",
    "towing_fee",
    "warning_fine",
    "court_costs",
    "vat",
    "land_transfer_tax",
    "vehicle_tax",
];

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

#[cfg(test)]
mod tests {
    use super::CHARGES;
    use crate::reading::kinds::by_id;

    #[test]
    fn charges_are_of_known_kinds() {
        for id in CHARGES {
            assert!(by_id(id).is_some(), "{id}");
        }
    }
}
