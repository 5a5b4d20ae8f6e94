//! The deadline for objecting or suing: the printed instruction held against the law.

use jiff::civil::Date;

use super::case::{Case, sensible_deadline};
use super::count::{Count, told};
use super::notification::Notified;
use super::period::years;
use super::places::Seat;
use super::remedies::effects::suspends;
use super::remedies::instruction::{Finding, Setting, check};
use super::remedies::procedures::Procedure;
use super::remedies::{Rule, deadline_kind, due};
use crate::letter::{Instruction, Period, Start, Term, When};
use crate::message::Message;
use crate::notice::{Deadline, DeadlineKind, Fallback, Remedy, RemedyKind, Warning, WarningKind};
use crate::page::LineId;

/// What can be said about objecting.
#[derive(Default)]
pub(crate) struct Objection {
    /// How to object.
    pub remedy: Remedy,
    /// Until when.
    pub deadlines: Vec<Deadline>,
    /// Doubts about the instruction.
    pub warnings: Vec<Warning>,
}

/// The remedy against the letter, its deadline, and what is wrong with the instruction.
pub(crate) fn objection(case: &Case) -> Objection {
    let terms = || case.letter.terms.iter().filter(|term| is_remedy(term.kind));
    let instruction = instruction(case);
    let act = case.character.is_some_and(due) && (instruction.present || !case.letter.informs);
    // An instruction without remedy and period says that nothing can be lodged against this letter.
    let denied = instruction.present && instruction.kind == RemedyKind::None && instruction.period.is_none();
    // What informs and what is heard has no remedy of the law; where its page has one that is neither
    // Widerspruch nor Einspruch nor Klage, only the page counts.
    let own = case.character.is_some() && !act && instruction.kind == RemedyKind::None;
    let open = case.official() && !denied && (act || instruction.present && !own);
    let rule = open.then(|| rule(case, &instruction)).flatten();
    // A code that knows no Einspruch was mistaken for another: then only the page counts, and nothing is said
    // to be wrong with it.
    let rule =
        rule.filter(|rule| instruction.kind != RemedyKind::Einspruch || rule.accepts(RemedyKind::Einspruch));
    let Some(rule) = rule else {
        // No rule of law: the page alone decides, with its remedy, its day or its period.
        let remedy = Remedy {
            kind: instruction.kind,
            to: instruction.to.clone(),
            form: instruction.form.clone(),
            suspends: None,
            source: instruction.source.clone(),
        };
        let mut deadlines: Vec<_> = terms().filter_map(|term| stated(case, term)).collect();
        if deadlines.is_empty() && case.official() {
            deadlines.extend(as_printed(case, &instruction));
        }
        return Objection {
            remedy,
            deadlines,
            warnings: Vec::new(),
        };
    };

    let setting = Setting {
        abroad: case.arrival.abroad,
        way: case.arrival.way(),
        complete: case.complete(),
        act,
    };
    let finding = check(&instruction, rule, setting);
    let kind = match (instruction.kind, finding) {
        (RemedyKind::None, _) | (_, Finding::WrongRemedy) => rule.remedy,
        (printed, _) => printed,
    };
    let remedy = Remedy {
        kind,
        to: instruction.to.clone(),
        form: if instruction.form.is_empty() {
            rule.procedure.form.to_vec()
        } else {
            instruction.form.clone()
        },
        suspends: suspends(case.arrival.regime, &case.letter.kind),
        source: instruction.source.clone(),
    };

    let computed = computed(case, &instruction, rule, finding, kind);
    let printed = terms().find_map(|term| stated(case, term));
    let mut warnings: Vec<_> = warning(finding, &instruction, rule.procedure)
        .into_iter()
        .collect();
    warnings.extend(ask_for_remedy(case, &instruction, rule));
    let (deadline, disagreement) = match printed {
        Some(printed) => settle(printed, computed),
        None => (computed, None),
    };
    warnings.extend(disagreement);
    Objection {
        remedy,
        deadlines: vec![deadline],
        warnings,
    }
}

fn is_remedy(kind: DeadlineKind) -> bool {
    matches!(kind, DeadlineKind::Objection | DeadlineKind::Court)
}

/// The instruction, completed by a relative term for objecting where the page gives the period elsewhere.
fn instruction(case: &Case) -> Instruction {
    let mut instruction = case.letter.instruction.clone();
    let within = case
        .letter
        .terms
        .iter()
        .filter(|term| is_remedy(term.kind))
        .find_map(|term| match term.when {
            When::Within(period, start) => Some((period, start, term)),
            _ => None,
        });
    if let (None, Some((period, start, term))) = (instruction.period, within) {
        instruction.period = Some(period);
        instruction.start = instruction.start.or(Some(start));
        if !instruction.present {
            instruction.present = true;
            instruction.source.clone_from(&term.source);
        }
        if instruction.wording.is_empty() {
            instruction.wording.clone_from(&term.wording);
        }
    }
    instruction
}

/// The rule for this letter: the one of its Land, unless the page names another remedy that is open.
fn rule(case: &Case, instruction: &Instruction) -> Option<&'static Rule> {
    let regime = case.arrival.regime;
    let rule = Rule::find(regime, case.rule_land(), &case.letter.kind)?;
    match instruction.kind {
        RemedyKind::Klage if rule.remedy != RemedyKind::Klage => {
            Some(Rule::of_the_court(regime).unwrap_or(rule))
        }
        RemedyKind::Widerspruch | RemedyKind::WiderspruchOrKlage if rule.remedy == RemedyKind::Klage => Some(
            Rule::find(regime, None, "")
                .filter(|_| rule.accepts(instruction.kind))
                .unwrap_or(rule),
        ),
        _ => Some(rule),
    }
}

fn computed(
    case: &Case,
    instruction: &Instruction,
    rule: &'static Rule,
    finding: Finding,
    kind: RemedyKind,
) -> Deadline {
    let arrival = &case.arrival;
    let procedure = rule.procedure;
    let seats = seats(case, instruction, kind);
    let count = |period: Period| Count {
        kind: deadline_kind(kind),
        period,
        law: format!("{}; {}", procedure.law, procedure.counting),
        shift: Some(procedure.shift),
        seats: &seats,
    };
    // Of the printed and the legal period the shorter one is safe.
    let period = match (finding, instruction.period) {
        (Finding::TooLong, _) | (_, None) => procedure.period(arrival.abroad),
        (_, Some(printed)) if arrival.abroad && printed == procedure.period => procedure.abroad,
        (_, Some(printed)) => printed,
    };
    let notified = match instruction.start {
        _ if case.must_be_served() => case.served_only(),
        Some(Start::Service) => case.start(Start::Service),
        // What starts the period is the legal day of notification, however the page words it.
        _ => case.start(Start::Notification),
    };
    let start = match instruction.start {
        Some(start @ (Start::IssueDate | Start::Day(_))) => case.start(start),
        _ => notified.clone(),
    };
    let mut deadline = count(period).from(start, arrival);
    deadline.wording = some(&instruction.wording);
    deadline.source.clone_from(&instruction.source);
    // The year of a wrong instruction comes before a later day under another reading of the law.
    if let Some(year) = fallback(finding, procedure, &notified, &count(years(1))) {
        deadline.fallback = Some(year);
    }
    deadline
}

/// The deadline of a printed period for which this program knows no rule, such as an appeal against a
/// judgment.
fn as_printed(case: &Case, instruction: &Instruction) -> Option<Deadline> {
    let period = instruction.period?;
    let counting = case.arrival.regime.counting();
    let seats = seats(case, instruction, instruction.kind);
    let count = Count {
        kind: deadline_kind(instruction.kind),
        period,
        law: counting.remedy.to_owned(),
        shift: Some(counting.remedy_shift),
        seats: &seats,
    };
    let start = case.start(instruction.start.unwrap_or(Start::Unstated));
    Some(Deadline {
        wording: some(&instruction.wording),
        source: instruction.source.clone(),
        ..count.from(start, &case.arrival)
    })
}

/// The day of the one-year rule, which may hold where the instruction is missing or wrong.
fn fallback(finding: Finding, procedure: &Procedure, notified: &Notified, year: &Count) -> Option<Fallback> {
    let (Notified::On(start), Some(law)) = (notified, procedure.year) else {
        return None;
    };
    if finding == Finding::Fine {
        return None;
    }
    let (_, date) = year.end(start.date)?;
    let id = if finding == Finding::Missing {
        "law-year-missing"
    } else {
        "law-year-wrong"
    };
    Some(Fallback {
        date,
        law: law.to_owned(),
        text: Message::new(id).with("date", date),
    })
}

/// Where the act has to be done. A remedy that can be lodged with the authority or a court ends at both.
fn seats(case: &Case, instruction: &Instruction, kind: RemedyKind) -> Vec<Seat> {
    let court = || {
        let place = instruction.to.as_deref().and_then(court_place);
        Seat {
            land: case.land,
            place,
            postcode: None,
        }
    };
    match kind {
        RemedyKind::Klage => vec![court()],
        RemedyKind::WiderspruchOrKlage => vec![case.seat.clone(), court()],
        _ => vec![case.seat.clone()],
    }
}

/// The town in the name of a court: "Bayerisches Verwaltungsgericht Augsburg" sits in Augsburg.
fn court_place(to: &str) -> Option<String> {
    let (_, after) = to.split_once("gericht ")?;
    let place = after.split([',', '(', '.']).next()?.trim();
    let starts = place.chars().next().is_some_and(char::is_uppercase);
    starts.then(|| place.to_owned())
}

fn warning(finding: Finding, instruction: &Instruction, procedure: &Procedure) -> Option<Warning> {
    let id = match finding {
        Finding::Fine => return None,
        Finding::Missing => "law-warn-instruction-missing",
        Finding::TooShort => "law-warn-instruction-short",
        Finding::TooLong => "law-warn-instruction-long",
        Finding::WrongStart => "law-warn-instruction-start",
        Finding::WrongRemedy => "law-warn-instruction-remedy",
        Finding::DemandsReasons => "law-warn-instruction-reasons",
    };
    let mut text = Message::new(id);
    if matches!(finding, Finding::TooShort | Finding::TooLong) {
        let printed = instruction.period.unwrap_or(procedure.period);
        text = text
            .with("printed", told(printed))
            .with("legal", told(procedure.period));
    }
    Some(Warning {
        kind: WarningKind::Instruction,
        text,
        source: instruction.source.clone(),
    })
}

/// Where the page names no remedy and the Land has several, the reader has to ask which one is open.
fn ask_for_remedy(case: &Case, instruction: &Instruction, rule: &Rule) -> Option<Warning> {
    let federal = case.arrival.federal;
    if instruction.kind != RemedyKind::None || federal || !rule.doubtful(case.land.is_some()) {
        return None;
    }
    let text = match case.land {
        Some(land) => Message::new("law-warn-remedy-land").with("land", land.name()),
        None => Message::new("law-warn-remedy-no-land"),
    };
    Some(Warning {
        kind: WarningKind::Instruction,
        text,
        source: Vec::new(),
    })
}

/// A printed day for objecting. No remedy ends before its letter was written: such a day was misread.
fn stated(case: &Case, term: &Term) -> Option<Deadline> {
    let When::On(day) = term.when else { return None };
    let possible = case.arrival.issued.is_none_or(|issued| day > issued);
    (possible && sensible_deadline(day, case.today)).then(|| Deadline {
        clock: term.clock,
        label: term.label.clone(),
        wording: some(&term.wording),
        source: term.source.clone(),
        ..Deadline::stated(term.kind, day)
    })
}

/// The printed day against the computed one: the earlier first, the later as one that may hold.
fn settle(printed: Deadline, computed: Deadline) -> (Deadline, Option<Warning>) {
    let (Some(on_page), Some(by_law)) = (printed.date, computed.date) else {
        return (printed, None);
    };
    if on_page == by_law {
        let deadline = Deadline {
            steps: computed.steps,
            notified: computed.notified,
            fallback: computed.fallback,
            ..printed
        };
        return (deadline, None);
    }
    let warning = disagrees(on_page, by_law, printed.source.clone());
    let law = computed
        .steps
        .last()
        .map_or_else(String::new, |step| step.law.clone());
    let later = |date: Date, id: &'static str| {
        Some(Fallback {
            date,
            law: law.clone(),
            text: Message::new(id).with("date", date),
        })
    };
    let deadline = if on_page < by_law {
        let fallback = computed.fallback.or_else(|| later(by_law, "law-later-computed"));
        Deadline { fallback, ..printed }
    } else {
        let fallback = later(on_page, "law-later-printed");
        Deadline {
            fallback,
            clock: printed.clock,
            label: printed.label,
            ..computed
        }
    };
    (deadline, Some(warning))
}

/// The warning that a printed and a computed day differ.
pub(crate) fn disagrees(printed: Date, computed: Date, source: Vec<LineId>) -> Warning {
    Warning {
        kind: WarningKind::DayDisagrees,
        text: Message::new("law-warn-day-disagrees")
            .with("printed", printed)
            .with("computed", computed),
        source,
    }
}

/// The words, unless there are none.
pub(crate) fn some(words: &str) -> Option<String> {
    Some(words.trim())
        .filter(|words| !words.is_empty())
        .map(str::to_owned)
}
