//! The deadline calculator: a form, and what follows from it. The value can be shown on any page: [`Frist`]
//! is the public page, [`Answer::view`] and [`Form::view`] are its parts.

use leptos::prelude::*;
use notice::law::Land;
use notice::notice::Certainty;
use notice::telling::Part;
use serde::{Deserialize, Serialize};

use crate::parts::correction::WAYS;
use crate::parts::deadline::step_line;
use crate::parts::{Icon, Sentence};
use crate::text::{at, t, t_with};
use crate::told::Nearness;

/// The page of the calculator.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frist {
    /// What was asked, to be changed.
    pub form: Form,
    /// What follows from it.
    pub answer: Option<Answer>,
    /// The question as the query of an address; empty where nothing can be calculated.
    pub address: String,
}

/// What the form holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// All kinds of letters, by name.
    pub kinds: Vec<Kind>,
    /// Kinds that fit what was typed, where several do.
    pub fitting: Vec<Kind>,
    /// The kind as typed, or its name.
    pub kind: String,
    /// The date of the letter as `2026-03-02`.
    pub dated: String,
    /// The day of receipt in the same form.
    pub received: String,
    /// The way of delivery by its name in the JSON document.
    pub delivery: String,
    /// The Land by its two letters.
    pub land: String,
    /// Whether the reader lives abroad.
    pub abroad: bool,
    /// What cannot be.
    pub faults: Vec<Fault>,
}

/// A kind of letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    /// Its id.
    pub id: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// A field that cannot be so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Name of the field, which is its id too.
    pub field: String,
    /// Id of the text that says what is wrong.
    pub text: String,
    /// What was typed.
    pub typed: String,
}

/// What follows from an inquiry, told in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The kind of letter.
    pub kind: String,
    /// What such a letter means.
    pub meaning: String,
    /// Why another remedy or period may hold.
    pub doubts: Vec<String>,
    /// The days, the first first.
    pub days: Vec<Day>,
    /// What to do about the letter, and how.
    pub how: Vec<Said>,
}

/// One deadline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Day {
    /// The last day in words; `None` where it cannot be told.
    pub day: Option<String>,
    /// How near it is.
    pub nearness: Nearness,
    /// How sure it is.
    pub certainty: Certainty,
    /// The sentences about it.
    pub said: Vec<Said>,
    /// How it came about: the day, what happens, the section of law.
    pub steps: Vec<(String, String, String)>,
    /// What was assumed, and what would change the day.
    pub assumed: Vec<String>,
    /// What has to be known to tell the day.
    pub needed: Option<String>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// What it does among its neighbours.
    pub part: Part,
    /// The sentence.
    pub text: String,
}

impl Frist {
    pub(super) fn view(self) -> impl IntoView {
        let answered = self.answer.is_some();
        let change = answered.then(|| {
            view! { <h2 class="kern-heading-large" id="change">{t("ui-frist-change")}</h2> }
        });
        let lead = (!answered).then(|| view! { <p class="lead">{t("ui-frist-lead")}</p> });
        view! {
            <div class="about-page frist">
                <h1 class="kern-heading-x-large">{t("ui-frist-title")}</h1>
                {lead}
                {self.answer.map(|answer| view! { {answer.view()} <p class="kern-body muted no-print">{t("ui-frist-address")}</p> })}
                {change}
                {self.form.view()}
                <p><a class="kern-link" href=at("/")>{t("ui-back")}</a></p>
            </div>
        }
    }
}

impl Form {
    /// The form, with what was wrong in it.
    pub fn view(self) -> impl IntoView {
        let options = self
            .kinds
            .iter()
            .map(|kind| view! { <option value=kind.name.clone()></option> })
            .collect_view();
        let fitting = (!self.fitting.is_empty()).then(|| self.choose());
        let ways = WAYS
            .into_iter()
            .map(|(_, value, text)| view! { <option value=value selected=value == self.delivery>{t(text)}</option> })
            .collect_view();
        let lands = Land::all()
            .map(|land| view! { <option value=land.code() selected=land.code() == self.land>{land.name()}</option> })
            .collect_view();
        let kind = self.fault("kind");
        let described = |hint: &str, fault: &Option<String>| match fault {
            Some(_) => format!("{hint}-hint {hint}-error"),
            None => format!("{hint}-hint"),
        };
        let kind_described = described("kind", &kind);
        let (bad, invalid) = (kind.is_some(), kind.is_some().then_some("true"));
        let dated = self.day("dated", "ui-frist-dated", "ui-frist-dated-hint", &self.dated);
        let received = self.day("received", "ui-received-day", "ui-received-hint", &self.received);
        let (delivery, land) = (self.fault("delivery"), self.fault("land"));
        view! {
            {self.summary()}
            <form class="calculator no-print" action=at(&self.action) method="get">
                <div class="kern-form-input" class:kern-form-input--error=bad>
                    <label class="kern-label" for="kind">{t("ui-frist-kind")}</label>
                    <p class="kern-hint" id="kind-hint">{t("ui-frist-kind-hint")}</p>
                    <input class="kern-form-input__input" class:kern-form-input__input--error=bad
                        id="kind" name="kind" list="kinds" maxlength="120" autocomplete="off" dir="auto"
                        required value=self.kind.clone() aria-describedby=kind_described aria-invalid=invalid />
                    <datalist id="kinds">{options}</datalist>
                    {error("kind", kind)}
                </div>
                {fitting}
                {dated}
                {received}
                <div class="kern-form-input">
                    <label class="kern-label" for="delivery">{t("ui-delivery")}</label>
                    <div class="kern-form-input__select-wrapper">
                        <select class="kern-form-input__select" id="delivery" name="delivery">{ways}</select>
                    </div>
                    {error("delivery", delivery)}
                </div>
                <div class="kern-form-input">
                    <label class="kern-label" for="land">{t("ui-land")}</label>
                    <div class="kern-form-input__select-wrapper">
                        <select class="kern-form-input__select" id="land" name="land">
                            <option value="">{t("ui-land-unsaid")}</option>
                            {lands}
                        </select>
                    </div>
                    {error("land", land)}
                </div>
                <div class="tick">
                    <input type="checkbox" id="abroad" name="abroad" value="yes" checked=self.abroad />
                    <label class="kern-label" for="abroad">{t("ui-abroad")}</label>
                </div>
                <button class="kern-btn kern-btn--primary" type="submit">
                    <span class="kern-label">{t("ui-frist-send")}</span>
                </button>
            </form>
        }
    }

    /// What is wrong with a field, in words.
    fn fault(&self, field: &str) -> Option<String> {
        let fault = self.faults.iter().find(|fault| fault.field == field)?;
        Some(t_with(&fault.text, &[("typed", &fault.typed)]))
    }

    /// Everything that is wrong, each with the way to its field.
    fn summary(&self) -> Option<impl IntoView + use<>> {
        let faults = self.faults.iter().map(|fault| {
            let text = t_with(&fault.text, &[("typed", &fault.typed)]);
            view! { <li><a class="kern-link" href=format!("#{}", fault.field)>{text}</a></li> }
        });
        let faults: Vec<_> = faults.collect();
        (!faults.is_empty()).then(|| {
            view! {
                <div class="kern-alert kern-alert--danger" role="alert">
                    <div class="kern-alert__header"><Icon name="danger" /><p class="kern-title">{t("ui-frist-error")}</p></div>
                    <div class="kern-alert__body"><ul>{faults}</ul></div>
                </div>
            }
        })
    }

    /// The kinds that fit what was typed, one to be chosen.
    fn choose(&self) -> impl IntoView + use<> {
        let kinds = self
            .fitting
            .iter()
            .enumerate()
            .map(|(number, kind)| {
                let id = format!("kind-{number}");
                view! {
                    <div class="tick">
                        <input type="radio" id=id.clone() name="choice" value=kind.id.clone() />
                        <label class="kern-label" for=id>{kind.name.clone()}</label>
                    </div>
                }
            })
            .collect_view();
        view! {
            <fieldset class="choose"><legend class="kern-label">{t("ui-frist-kind-choose")}</legend>{kinds}</fieldset>
        }
    }

    /// A field for a day.
    fn day(
        &self,
        field: &'static str,
        label: &'static str,
        hint: &'static str,
        value: &str,
    ) -> impl IntoView + use<> {
        let fault = self.fault(field);
        let (some, invalid) = (fault.is_some(), fault.is_some().then_some("true"));
        let described = format!(
            "{field}-hint{}",
            if some {
                format!(" {field}-error")
            } else {
                String::new()
            }
        );
        view! {
            <div class="kern-form-input" class:kern-form-input--error=some>
                <label class="kern-label" for=field>{t(label)}</label>
                <p class="kern-hint" id=format!("{field}-hint")>{t(hint)}</p>
                <input class="kern-form-input__input" class:kern-form-input__input--error=some type="date"
                    id=field name=field value=value.to_owned() aria-describedby=described aria-invalid=invalid />
                {error(field, fault)}
            </div>
        }
    }
}

/// What is wrong, under its field.
fn error(field: &str, text: Option<String>) -> Option<impl IntoView + use<>> {
    let id = format!("{field}-error");
    text.map(|text| {
        view! { <p class="kern-error" id=id><Icon name="danger" /><span class="kern-body">{text}</span></p> }
    })
}

impl Answer {
    /// What the letter means, which remedy is open, the last day with its steps, what was assumed, and what
    /// has to be known where there is no day.
    pub fn view(self) -> impl IntoView {
        let doubts = self
            .doubts
            .into_iter()
            .map(|text| {
                view! {
                    <div class="kern-alert kern-alert--warning">
                        <div class="kern-alert__header"><Icon name="warning" /><p class="kern-title">{t("ui-warning")}</p></div>
                        <div class="kern-alert__body"><p class="kern-body">{text}</p></div>
                    </div>
                }
            })
            .collect_view();
        let heads = self.days.iter().map(Day::head).collect_view();
        let reasons = self.days.into_iter().map(Day::reasons).collect_view();
        let agreed = self
            .how
            .first()
            .is_some_and(|said| said.part == Part::Detail)
            .then(|| view! { <h3 class="kern-heading-medium">{t("ui-object")}</h3> });
        let how: Vec<_> = self
            .how
            .into_iter()
            .map(|said| sentence(said, None, Nearness::Far, Certainty::Computed))
            .collect();
        let how = (!how.is_empty()).then(|| view! { {agreed} <div class="group how">{how}</div> });
        view! {
            <section class="part answer-day" aria-labelledby="answer">
                <h2 class="kern-heading-large" id="answer">{self.kind}</h2>
                <p class="kern-body">{self.meaning}</p>
                {heads}
                {doubts}
                {reasons}
                {how}
            </section>
        }
    }
}

impl Day {
    /// The day, or what has to be known to tell it.
    fn head(&self) -> impl IntoView + use<> {
        let said = self
            .said
            .iter()
            .map(|said| sentence(said.clone(), self.day.clone(), self.nearness, self.certainty))
            .collect_view();
        let needed = self.needed.clone().map(|needed| {
            view! {
                <h3 class="kern-heading-medium">{t("ui-frist-needed")}</h3>
                <p class="kern-body">{needed}</p>
            }
        });
        view! { <div class="todo"><div class="group">{said}{needed}</div></div> }
    }

    /// How it came about, and what was assumed.
    fn reasons(self) -> impl IntoView {
        let steps: Vec<_> = self
            .steps
            .into_iter()
            .map(|(day, text, law)| step_line(day, text, law))
            .collect();
        let steps = (!steps.is_empty()).then(|| {
            view! {
                <h3 class="kern-heading-medium">{t("ui-why")}</h3>
                <ol class="steps plain">{steps}</ol>
            }
        });
        let assumed: Vec<_> = self
            .assumed
            .into_iter()
            .map(|text| view! { <li>{text}</li> })
            .collect();
        let assumed = (!assumed.is_empty()).then(|| {
            view! {
                <h3 class="kern-heading-medium">{t("ui-frist-assumed")}</h3>
                <ul class="assumed">{assumed}</ul>
            }
        });
        view! {
            {steps}
            {assumed}
        }
    }
}

fn sentence(said: Said, day: Option<String>, nearness: Nearness, certainty: Certainty) -> impl IntoView {
    let Said { part, text } = said;
    view! { <Sentence text part day nearness certainty /> }
}
