//! The description of the interface as a page for people: plain HTML, made once, no script.

use aide::openapi::OpenApi;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment};
use serde::Serialize;
use serde_json::Value;

use super::problem::{CODES, MEDIA};

/// The page cannot be made, which a test rules out.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// The description has no JSON form.
    #[error("the description of the interface: {0}")]
    Description(#[from] serde_json::Error),
    /// The template is wrong.
    #[error("the page of the interface: {0}")]
    Template(#[from] minijinja::Error),
}

/// From photo to deadline, as the page and `docs/API.md` show it.
const EXAMPLE: &str = include_str!("example.sh");

/// What the template shows.
#[derive(Serialize)]
struct Page<'a> {
    api: &'a Value,
    base: &'static str,
    example: &'static str,
    styles: &'a [String],
    operations: Vec<Operation>,
    problems: Vec<Row>,
    schemas: Vec<Schema>,
}

#[derive(Serialize)]
struct Operation {
    id: String,
    method: String,
    path: String,
    summary: String,
    description: String,
    guarded: bool,
    parameters: Vec<Parameter>,
    answers: Vec<Answer>,
}

#[derive(Serialize)]
struct Parameter {
    name: String,
    r#where: String,
    what: String,
}

#[derive(Serialize)]
struct Answer {
    status: String,
    what: String,
    /// Codes, where the answer is a problem.
    problems: Vec<String>,
    bodies: Vec<Body>,
}

#[derive(Serialize)]
struct Body {
    media: String,
    schema: Option<String>,
}

#[derive(Serialize)]
struct Schema {
    name: String,
    description: String,
    json: String,
}

#[derive(Serialize)]
struct Row {
    code: &'static str,
    status: u16,
    means: &'static str,
}

/// Renders the page.
///
/// # Errors
///
/// [`PageError`], which a test rules out.
pub(super) fn page(api: &OpenApi, styles: &[String]) -> Result<String, PageError> {
    let api = serde_json::to_value(api)?;
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_filter("prose", prose);
    environment.add_template("page", include_str!("page.html"))?;
    let problems: Vec<Row> = CODES
        .iter()
        .map(|(code, status, means)| Row {
            code,
            status: *status,
            means,
        })
        .collect();
    let shown = Page {
        operations: operations(&api),
        schemas: schemas(&api),
        base: super::BASE,
        example: EXAMPLE.trim_end(),
        styles,
        problems,
        api: &api,
    };
    Ok(environment.get_template("page")?.render(Serde(shown))?)
}

/// Words between backticks as code. Everything else is escaped.
fn prose(text: &str) -> minijinja::Value {
    let mut html = String::new();
    for (index, part) in text.split('`').enumerate() {
        let escaped = minijinja::HtmlEscape(part);
        if index % 2 == 1 {
            html.push_str(&format!("<code>{escaped}</code>"));
        } else {
            html.push_str(&escaped.to_string().replace('\n', "<br>"));
        }
    }
    minijinja::Value::from_safe_string(html)
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// The entries of an object, none where it is none.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn operations(api: &Value) -> Vec<Operation> {
    let mut all = Vec::new();
    for (path, methods) in entries(&api["paths"]) {
        for (method, operation) in entries(methods) {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            all.push(Operation {
                id: text(operation, "operationId"),
                method: method.to_uppercase(),
                path: path.clone(),
                summary: text(operation, "summary"),
                description: text(operation, "description"),
                guarded: operation["security"].is_array(),
                parameters: parameters.map(parameter).chain(body(operation)).collect(),
                answers: entries(&operation["responses"])
                    .map(|(status, response)| answer(status, response))
                    .collect(),
            });
        }
    }
    all
}

fn parameter(parameter: &Value) -> Parameter {
    let choices = parameter["schema"]["enum"].as_array().map(|all| {
        let all: Vec<String> = all
            .iter()
            .filter_map(Value::as_str)
            .map(|choice| format!("`{choice}`"))
            .collect();
        format!(" One of {}.", all.join(", "))
    });
    Parameter {
        name: text(parameter, "name"),
        r#where: text(parameter, "in"),
        what: text(parameter, "description") + &choices.unwrap_or_default(),
    }
}

fn body(operation: &Value) -> Option<Parameter> {
    let (media, content) = entries(&operation["requestBody"]["content"]).next()?;
    let fields = entries(&content["schema"]["properties"])
        .map(|(name, field)| format!("Field `{name}`: {}", text(field, "description")));
    let what = match reference(&content["schema"]) {
        Some(name) => format!("Type `{name}`, see below."),
        None => fields.collect::<Vec<_>>().join("\n"),
    };
    Some(Parameter {
        name: media.clone(),
        r#where: "body".to_owned(),
        what,
    })
}

fn answer(status: &str, response: &Value) -> Answer {
    let what = text(response, "description");
    let is_problem = entries(&response["content"]).any(|(media, _)| media == MEDIA);
    let codes = what.lines().filter_map(|line| line.split('`').nth(1));
    Answer {
        status: status.to_owned(),
        problems: codes.filter(|_| is_problem).map(str::to_owned).collect(),
        bodies: entries(&response["content"])
            .map(|(media, content)| Body {
                media: media.clone(),
                schema: reference(&content["schema"]),
            })
            .collect(),
        what,
    }
}

/// The type that a schema names, itself or as what its list holds.
fn reference(schema: &Value) -> Option<String> {
    let named = |schema: &Value| Some(schema["$ref"].as_str()?.rsplit('/').next()?.to_owned());
    named(schema).or_else(|| named(&schema["items"]))
}

fn schemas(api: &Value) -> Vec<Schema> {
    entries(&api["components"]["schemas"])
        .map(|(name, schema)| Schema {
            name: name.clone(),
            description: text(schema, "description"),
            json: serde_json::to_string_pretty(schema).unwrap_or_default(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_escaped_and_code_is_marked() {
        let shown = prose("a <b> `c & d`\ne").to_string();
        assert_eq!(shown, "a &lt;b&gt; <code>c &amp; d</code><br>e");
    }
}
