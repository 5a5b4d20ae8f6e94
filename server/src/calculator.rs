//! The deadline calculator: the fields of a form become an inquiry, and what the law makes of it is told.
//!
//! [`read`] and [`answer`] know no page: any page with these fields can use them.

use std::collections::BTreeMap;

use app::still::frist::{Answer, Day, Fault, Form, Kind, Said};
use app::told::Nearness;
use jiff::civil::{Date, date};
use locales::Teller;
use notice::Message;
use notice::law::Land;
use notice::law::calculator::{Calculation, Inquiry, Standing};
use notice::letter::Delivery;
use notice::reading::kinds::{self, Character};
use notice::telling::{Part, Section, summary};

/// The oldest day that is counted from: the rules of law reach back no further.
const OLDEST: Date = date(2000, 1, 1);
/// How many days ahead a letter may be dated: offices date large mailings ahead.
const AHEAD: i32 = 31;
/// Kinds offered where several fit what was typed.
const OFFERED: usize = 10;
/// Characters shown of what was typed.
const TYPED: usize = 60;

/// The fields of a form as they were sent.
pub type Fields = BTreeMap<String, String>;

/// Reads the fields. The inquiry is there where all of them make sense; the form always shows what was sent.
///
/// ```
/// use jiff::civil::date;
/// use locales::{Language, Teller};
/// use server::calculator::read;
///
/// let teller = Teller::new(Language::GERMAN)?;
/// let fields = |pairs: &[(&str, &str)]| pairs.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
/// let today = date(2026, 3, 10);
/// let (form, inquiry) = read(&fields(&[("kind", "hundesteuer"), ("dated", "02.03.2026")]), &teller, today);
/// assert_eq!(inquiry.unwrap().dated, Some(date(2026, 3, 2)));
/// assert_eq!(form.kind, "Hundesteuerbescheid");
///
/// let (form, inquiry) = read(&fields(&[("kind", "dog_tax"), ("dated", "31.02.2026")]), &teller, today);
/// assert!(inquiry.is_none());
/// assert_eq!(form.faults[0].text, "ui-frist-error-no-such-day");
/// # Ok::<(), locales::Error>(())
/// ```
pub fn read(fields: &Fields, teller: &Teller, today: Date) -> (Form, Option<Inquiry>) {
    let text = |name: &str| fields.get(name).map(|value| value.trim()).unwrap_or_default();
    let mut form = Form {
        kinds: kinds::kinds().iter().map(|kind| named(kind, teller)).collect(),
        kind: text("kind").chars().take(TYPED).collect(),
        delivery: text("delivery").to_owned(),
        land: text("land").to_ascii_uppercase(),
        abroad: text("abroad") == "yes",
        ..Form::default()
    };
    form.kinds.sort_by_cached_key(|kind| kind.name.to_lowercase());
    let mut faults = Vec::new();
    let mut fault = |field: &str, id: &str, typed: &str| {
        faults.push(Fault {
            field: field.to_owned(),
            text: id.to_owned(),
            typed: typed.chars().take(TYPED).collect(),
        });
    };
    let kind = match find(text("choice"), text("kind"), teller) {
        Ok(kind) => {
            form.kind = named(kind, teller).name;
            Some(kind)
        }
        Err(fitting) => {
            let id = match (text("kind"), fitting.is_empty()) {
                ("", _) => "ui-frist-error-kind",
                (_, true) => "ui-frist-error-kind-unknown",
                (_, false) => "ui-frist-error-kind-several",
            };
            fault("kind", id, text("kind"));
            form.fitting = fitting.into_iter().map(|kind| named(kind, teller)).collect();
            None
        }
    };
    let mut days = [None; 2];
    for (found, (field, ahead)) in days.iter_mut().zip([("dated", AHEAD), ("received", 0)]) {
        match day(text(field), today, ahead) {
            Ok(day) => *found = day,
            Err(id) => fault(field, id, text(field)),
        }
    }
    let [dated, received] = days;
    if let (Some(dated), Some(received)) = (dated, received)
        && received < dated
    {
        fault("received", "ui-frist-error-before", text("received"));
    }
    if text("dated").is_empty() && text("received").is_empty() {
        fault("dated", "ui-frist-error-no-day", "");
    }
    let delivery: Option<Delivery> = serde_json::from_value(text("delivery").into()).ok();
    if delivery.is_none() && !text("delivery").is_empty() {
        fault("delivery", "ui-frist-error-choice", text("delivery"));
    }
    let land = Land::from_code(text("land"));
    if land.is_none() && !text("land").is_empty() {
        fault("land", "ui-frist-error-choice", text("land"));
    }
    form.dated = dated.map(|day| day.to_string()).unwrap_or_default();
    form.received = received.map(|day| day.to_string()).unwrap_or_default();
    form.faults = faults;
    let inquiry = kind.filter(|_| form.faults.is_empty()).map(|kind| Inquiry {
        dated,
        received,
        land,
        delivery,
        abroad: form.abroad,
        ..Inquiry::about(kind, today)
    });
    (form, inquiry)
}

/// The kind that was chosen or typed: by id, by its name in German or in the reader's language, or by words
/// that only one name has; else those that fit, the closest first.
fn find(
    chosen: &str,
    typed: &str,
    teller: &Teller,
) -> Result<&'static kinds::Kind, Vec<&'static kinds::Kind>> {
    if let Some(kind) = kinds::by_id(chosen).or_else(|| kinds::by_id(typed)) {
        return Ok(kind);
    }
    let mut hits: Vec<(usize, &kinds::Kind)> = kinds::kinds()
        .iter()
        .filter_map(|kind| {
            let own = named(kind, teller).name;
            Some((locales::distance(typed, [kind.name, own.as_str()])?, kind))
        })
        .collect();
    hits.sort_by_key(|(rank, _)| *rank);
    match hits.as_slice() {
        [(0, kind)] | [(_, kind)] => Ok(kind),
        [(0, kind), (1.., _), ..] => Ok(kind),
        _ => Err(hits.into_iter().take(OFFERED).map(|(_, kind)| kind).collect()),
    }
}

fn named(kind: &kinds::Kind, teller: &Teller) -> Kind {
    Kind {
        id: kind.id.to_owned(),
        name: teller.tell(&Message::new(format!("kind-{}", kind.id))),
    }
}

/// A day as browsers send it (`2026-03-02`) or as people write it (`2.3.2026`); `None` where nothing was
/// typed, else the id of what is wrong.
fn day(typed: &str, today: Date, ahead: i32) -> Result<Option<Date>, &'static str> {
    const UNREADABLE: &str = "ui-frist-error-unreadable";
    if typed.is_empty() {
        return Ok(None);
    }
    let numbers: Result<Vec<i16>, _> = typed.split(['-', '.']).map(|part| part.trim().parse()).collect();
    let (year, month, day) = match numbers.as_deref() {
        Ok([year, month, day]) if typed.contains('-') => (*year, *month, *day),
        Ok([day, month, year]) => (*year, *month, *day),
        _ => return Err(UNREADABLE),
    };
    let small = |number: i16| i8::try_from(number).unwrap_or(0);
    let date = Date::new(year, small(month), small(day)).map_err(|_| "ui-frist-error-no-such-day")?;
    match (date - today).get_days() {
        _ if date < OLDEST => Err("ui-frist-error-old"),
        days if days > ahead => Err("ui-frist-error-future"),
        _ => Ok(Some(date)),
    }
}

/// The inquiry as the query of an address, with what differs from an inquiry of which nothing is known.
pub fn address(inquiry: &Inquiry) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let delivery = serde_json::to_value(inquiry.delivery).ok();
    let pairs = [
        ("kind", Some(inquiry.kind.clone())),
        ("dated", day(inquiry.dated)),
        ("received", day(inquiry.received)),
        (
            "delivery",
            delivery.and_then(|value| value.as_str().map(str::to_owned)),
        ),
        ("land", inquiry.land.map(|land| land.code().to_owned())),
        ("abroad", inquiry.abroad.then(|| "yes".to_owned())),
    ];
    let pairs = pairs
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    pairs.collect::<Vec<_>>().join("&")
}

/// What the law makes of the inquiry, told.
pub fn answer(inquiry: &Inquiry, teller: &Teller) -> Answer {
    let Calculation {
        notice,
        standing,
        doubts,
    } = inquiry.calculate();
    let summary = summary(&notice, inquiry.today);
    let tell = |message: &Message| teller.tell(message);
    let said = |part: Part, text: String| Said { part, text };
    let days = notice.deadlines.iter().enumerate().map(|(index, deadline)| {
        let assumed: Vec<&Message> = deadline.assumption.iter().collect();
        let question = deadline.question.as_ref();
        let apart =
            |message: &Message| deadline.assumption.as_ref() == Some(message) || question == Some(message);
        let own = summary
            .statements
            .iter()
            .filter(|statement| statement.deadline == Some(index) && !apart(&statement.text));
        let known = deadline.date.is_some();
        Day {
            day: deadline.date.map(|date| teller.day(date)),
            nearness: deadline.date.map_or(Nearness::Far, |date| {
                Nearness::of((date - inquiry.today).get_days())
            }),
            certainty: deadline.certainty,
            said: own
                .map(|statement| said(statement.part, tell(&statement.text)))
                .collect(),
            steps: deadline
                .steps
                .iter()
                .map(|step| (teller.day(step.date), tell(&step.text), step.law.clone()))
                .collect(),
            assumed: assumed
                .into_iter()
                .chain(question.filter(|_| known))
                .map(tell)
                .collect(),
            needed: question.filter(|_| !known).map(tell),
        }
    });
    let mut days: Vec<Day> = days.collect();
    let official = kinds::character(&inquiry.kind) != Character::Private;
    if let (Some(first), true) = (days.first_mut(), official) {
        let period = Message::new("ui-frist-assumed-page");
        first.assumed.push(tell(&period));
    }
    let how = match standing {
        Standing::Open => summary
            .statements
            .iter()
            .filter(|statement| {
                statement.section == Section::Object && statement.deadline.is_none() && official
            })
            .map(|statement| said(Part::Detail, tell(&statement.text)))
            .collect(),
        Standing::None if official => vec![said(Part::Lead, tell(&Message::new("ui-frist-none")))],
        Standing::None => vec![said(Part::Lead, tell(&Message::new("law-warn-private")))],
        Standing::OnPage => vec![said(Part::Lead, tell(&Message::new("ui-frist-on-page")))],
    };
    Answer {
        kind: tell(&Message::new(format!("kind-{}", inquiry.kind))),
        meaning: tell(&Message::new(format!("kind-{}-meaning", inquiry.kind))),
        doubts: doubts.iter().map(tell).collect(),
        days,
        how,
    }
}
