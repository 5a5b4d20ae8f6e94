//! Remedies, their procedures, suspensive effect, private letters.

use super::{codes, kinds_of, lands, length, table};
use crate::law::backwards::BACKWARDS;
use crate::law::private::MONTH_ENDS;
use crate::law::remedies::effects::EFFECTS;
use crate::law::remedies::procedures::PROCEDURES;
use crate::law::remedies::{RULES, Standing};
use crate::law::terms::{HANDLING, NEVER_MOVED};
use crate::letter::Form;
use crate::notice::{DeadlineKind, RemedyKind};

pub(super) fn write(text: &mut String) {
    text.push_str(
        "## 3. Which remedy is open

The first row that fits holds. What the page names counts if the row accepts it; otherwise the instruction is taken as wrong. Where the
page names none, the remedy of the row is shown, and where the row is \"by matter\", or the Land is not known, with the advice to ask.
Acts of the Länder do not bind authorities of the Bund (Art. 12 Abs. 3 AGVwGO Bayern and its kin). No remedy is shown
against hearings (§ 28 VwVfG, § 24 SGB X, § 55 OWiG), reminders and information.

",
    );
    table(
        text,
        &[
            "code",
            "Länder",
            "kinds",
            "remedy",
            "page may also name",
            "procedure",
            "section",
            "standing",
        ],
        RULES.iter().map(|rule| {
            let others: Vec<_> = rule
                .accepted
                .iter()
                .filter(|other| **other != rule.remedy)
                .map(|other| remedy(*other))
                .collect();
            vec![
                codes(rule.regimes),
                lands(rule.lands),
                kinds_of(rule.regimes, rule.kinds),
                remedy(rule.remedy).to_owned(),
                others.join(", "),
                rule.procedure.name.to_owned(),
                rule.law.to_owned(),
                match rule.standing {
                    Standing::Settled => "settled".to_owned(),
                    Standing::ByMatter => "**by matter**".to_owned(),
                },
            ]
        }),
    );
    procedures(text);
    effects(text);
    others(text);
}

fn procedures(text: &mut String) {
    text.push_str(
        "## 4. Periods of the remedies

Of a printed and a legal period the shorter one is shown. A missing instruction, or one that is wrong (period too short or too long, wrong
remedy, start with the date of the letter, reasons as a condition; under the SGG \"Bekanntgabe\" on a letter that was served, BSG
06.12.1996 13 RJ 19/96), gives the one-year day as one that may hold; a page that is missing from the upload is no missing
instruction. A letter that prints none has a remedy only where its heading or a sentence of it decides something; who asks for papers,
invites, offers or reminds decides nothing. Decisions on an objection under the VwGO must be served (§ 73 Abs. 3 VwGO), so no fiction for ordinary letters holds for them.

",
    );
    let head = [
        "procedure",
        "period",
        "abroad",
        "page may give",
        "section",
        "counted by",
        "end on a weekend or holiday",
        "one year",
        "reinstatement",
        "forms where the page names none",
    ];
    table(
        text,
        &head,
        PROCEDURES.iter().map(|row| {
            let also: Vec<_> = row.also.iter().map(|period| length(*period)).collect();
            let forms: Vec<_> = row.form.iter().map(|form| form_name(*form)).collect();
            vec![
                row.name.to_owned(),
                length(row.period),
                length(row.abroad),
                also.join(", "),
                row.law.to_owned(),
                row.counting.to_owned(),
                row.shift.to_owned(),
                row.year.unwrap_or("none").to_owned(),
                format!("{} ({})", length(row.restitution.0), row.restitution.1),
                forms.join(", "),
            ]
        }),
    );
    text.push_str(
        "Reinstatement (Wiedereinsetzung) is shown after a missed day, for a year where the code ends it after a year (not OWiG, StPO); in
social law with the review of § 44 SGB X. An objection against an order for payment still counts until the enforcement order
(§ 694 Abs. 1 ZPO). The end moves by the holidays at the seat of the authority for objections, of the court for actions;
where the reader may choose, a day off has to hold at both.

",
    );
}

fn effects(text: &mut String) {
    text.push_str("## 5. Suspensive effect\n\nThe first row that fits holds.\n\n");
    table(
        text,
        &["code", "kinds", "remedy stops the duty", "section"],
        EFFECTS.iter().map(|row| {
            vec![
                codes(row.regimes),
                kinds_of(row.regimes, row.kinds),
                match row.suspends {
                    Some(true) => "yes".to_owned(),
                    Some(false) => "no".to_owned(),
                    None => "depends: nothing is said".to_owned(),
                },
                row.law.to_owned(),
            ]
        }),
    );
}

fn others(text: &mut String) {
    text.push_str(
        "## 6. Other deadlines

A printed day stays as it is printed; where it is a weekend or holiday and such ends move, the next working day is shown as one that may
hold (§ 31 Abs. 3 Satz 2 VwVfG, § 26 Abs. 3 Satz 2 SGB X: the authority may have excluded it).

",
    );
    table(
        text,
        &["deadline", "end moves off a weekend or holiday"],
        HANDLING.iter().map(|row| {
            let moves = if row.shift {
                "yes"
            } else {
                "no (§ 31 Abs. 5 VwVfG for appointments; else **disputed**)"
            };
            vec![purpose(row.kind).to_owned(), moves.to_owned()]
        }),
    );
    text.push_str(&format!(
        "Never moved: {} (§ 54 BWG).\n\nCounted backwards ({BACKWARDS}): the named day does not count and the whole period lies \
between; that the day after is still in time is **disputed** and shown as a day that may hold. Before the end of a day \
(\"vor Ablauf\") the count is plain. Such an end never moves to a later working day.\n\n### Private letters (BGB)\n\n",
        kinds_of(&[], NEVER_MOVED),
    ));
    table(
        text,
        &["kind", "until the end of month … after receipt", "section"],
        MONTH_ENDS.iter().map(|row| {
            vec![
                kinds_of(&[], &[row.kind]),
                row.months.to_string(),
                row.law.to_owned(),
            ]
        }),
    );
    text.push_str("Whether § 193 BGB moves these ends is not certain; the month end stands first.\n\n");
}

fn remedy(remedy: RemedyKind) -> &'static str {
    match remedy {
        RemedyKind::Widerspruch => "Widerspruch",
        RemedyKind::Einspruch => "Einspruch",
        RemedyKind::Klage => "Klage",
        RemedyKind::WiderspruchOrKlage => "Widerspruch or Klage",
        RemedyKind::None => "none",
    }
}

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Written => "written",
        Form::InPerson => "zur Niederschrift",
        Form::Electronic => "electronic",
        Form::Email => "plain e-mail",
    }
}

fn purpose(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::Objection => "objection",
        DeadlineKind::Court => "action",
        DeadlineKind::Payment => "payment",
        DeadlineKind::Reply => "reply",
        DeadlineKind::Submit => "documents, applications",
        DeadlineKind::Appointment => "appointment",
        DeadlineKind::Other => "anything else (leaving the country, clearing, …)",
    }
}
