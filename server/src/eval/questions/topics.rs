//! What questions are about, in the words of the sets, and by which intents that is understood.

use notice::talk::Intent;

use Intent as I;

/// A path of the sets, or its beginning, with the intents that mean it.
const TOPICS: &[(&str, &[Intent])] = &[
    (
        "objection.last_day",
        &[I::ObjectUntil, I::Missed, I::LetterLate, I::WhyDay],
    ),
    (
        "court.last_day",
        &[I::ObjectUntil, I::Missed, I::LetterLate, I::WhyDay],
    ),
    ("objection.suspensive", &[I::ObjectEffect]),
    ("objection.cost", &[I::ObjectCost]),
    ("objection.form", &[I::ObjectForm, I::ObjectHow]),
    ("objection.where", &[I::ObjectHow, I::SubmitWhere]),
    ("objection.advice", &[I::ShouldObject, I::Help, I::Lawyer]),
    ("objection.should", &[I::ShouldObject]),
    ("objection.chances", &[I::ShouldObject]),
    ("objection.lawyer", &[I::Lawyer]),
    ("objection.write", &[I::WriteLetter]),
    ("objection", &[I::ObjectHow, I::ObjectForm, I::WriteLetter]),
    ("court.lawyer", &[I::Lawyer]),
    ("court.costs", &[I::ObjectCost]),
    ("court.where", &[I::ObjectHow, I::SubmitWhere]),
    ("court", &[I::ObjectHow, I::ObjectForm]),
    ("payment.last_day", &[I::PayUntil, I::HowMuch]),
    ("payment.reference", &[I::PayHow, I::Reference]),
    ("payment", &[I::PayHow, I::PayUntil, I::HowMuch]),
    ("reply", &[I::ReplyUntil, I::Documents, I::SubmitWhere]),
    ("amount.granted", &[I::HowMuchReceived]),
    ("amount.instalments", &[I::HowMuch, I::Instalments, I::PayUntil]),
    ("amount", &[I::HowMuch]),
    ("iban", &[I::PayHow]),
    ("recipient", &[I::PayHow]),
    ("reference", &[I::Reference]),
    ("sender", &[I::WhoSent, I::OfficeWhere]),
    ("addressee", &[I::Addressee, I::NotMe]),
    ("kind", &[I::WhatIsIt, I::Summary]),
    ("subject", &[I::WhatIsIt, I::Summary]),
    ("summary", &[I::Summary, I::WhatIsIt]),
    ("issue_date", &[I::LetterDate]),
    ("consequence", &[I::IfNothing, I::Enforcement]),
    ("enforcement", &[I::Enforcement, I::IfNothing]),
    ("contact.hours", &[I::OfficeHours, I::WhomToCall]),
    ("contact.address", &[I::OfficeWhere, I::SubmitWhere, I::WhoSent]),
    ("contact", &[I::WhomToCall]),
    ("documents", &[I::Documents]),
    ("appointment.move", &[I::AppointmentMove, I::Away]),
    ("appointment", &[I::AppointmentWhen]),
    ("reason", &[I::Why]),
    ("computation", &[I::HowComputed]),
    ("term", &[I::Term]),
    ("instalments", &[I::Instalments, I::CannotPay]),
    ("cannot_pay", &[I::CannotPay, I::Instalments]),
    ("more_time", &[I::MoreTime, I::Away]),
    ("away", &[I::Away, I::MoreTime]),
    ("holiday", &[I::Away, I::MoreTime]),
    ("ill", &[I::Away, I::MoreTime, I::AppointmentMove]),
    ("advice", &[I::Help, I::Lawyer, I::Language, I::ShouldObject]),
    ("help", &[I::Help, I::Lawyer, I::Language, I::WriteLetter]),
    ("lawyer", &[I::Lawyer, I::Help]),
    ("language", &[I::Language, I::Help]),
    ("interpreter", &[I::Language, I::Help]),
    ("already_paid", &[I::AlreadyPaid]),
    ("late", &[I::LetterLate, I::Missed]),
    ("missed", &[I::Missed, I::LetterLate]),
    ("moved", &[I::Moved, I::NotMe]),
    ("not_me", &[I::NotMe, I::Moved, I::Addressee]),
    ("real", &[I::IsReal]),
    ("direct_debit", &[I::DirectDebit, I::PayHow]),
    ("todo", &[I::WhatToDo, I::Summary]),
    ("mistake", &[I::Mistake, I::ShouldObject, I::ObjectHow]),
    ("privacy", &[I::Privacy]),
];

/// The intents by which a question about `about` is understood; empty where the table does not know it.
///
/// ```
/// use notice::talk::Intent;
/// # use server::eval::questions::meant;
/// assert_eq!(meant("term:Säumniszuschlag"), [Intent::Term]);
/// assert_eq!(meant("contact.email"), [Intent::WhomToCall]);
/// assert_eq!(meant("weather"), []);
/// ```
pub fn meant(about: &str) -> &'static [Intent] {
    let fits = |path: &str| {
        about
            .strip_prefix(path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':', '_']))
    };
    TOPICS
        .iter()
        .find(|(path, _)| fits(path))
        .map_or(&[], |(_, intents)| *intents)
}
