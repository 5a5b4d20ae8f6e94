//! A model behind a server: streams, retries, closed doors, servers that break the rule.

#![cfg(feature = "talk")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails says where"
)]

#[path = "common/web.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared by tests that use parts of it")]
mod web;

use std::time::Duration;

use models::llm::{Ask, End, Field, Message, Piece, Remote, Rule, Server, Session, TalkError, Talker, Value};
use serde_json::json;
use web::{Reply, Web};

fn remote(web: &Web) -> Remote {
    let server = Server {
        pause: Duration::ZERO,
        ..Server::at(&web.address)
    };
    Remote::new(server).unwrap()
}

fn ask(rule: Rule) -> Ask {
    Ask {
        session: Session(1),
        messages: vec![Message::system("be kind"), Message::reader("hello")],
        rule,
        most: 50,
    }
}

/// A stream as llama.cpp sends it.
fn stream(words: &[&str], reason: &str) -> Vec<u8> {
    let line = |delta: serde_json::Value, reason: Option<&str>| {
        let data = json!({"choices": [{"index": 0, "delta": delta, "finish_reason": reason}]});
        format!("data: {data}\n\n")
    };
    let mut text = line(json!({"role": "assistant", "content": null}), None);
    text.extend(words.iter().map(|word| line(json!({"content": word}), None)));
    text += &line(json!({}), Some(reason));
    text += "data: [DONE]\n\n";
    text.into_bytes()
}

fn answers(words: &'static [&'static str], reason: &'static str) -> Web {
    Web::start(move |_, _| Reply::new(200, stream(words, reason)).header("content-type", "text/event-stream"))
}

fn said(web: &Web, rule: Rule) -> Result<(String, End), TalkError> {
    remote(web).ask(ask(rule)).unwrap().text()
}

#[test]
fn words_come_as_they_are_said() {
    let web = answers(&["Gu", "ten ", "Täg"], "stop");
    let model = remote(&web);
    let mut answer = model.ask(ask(Rule::Free)).unwrap();
    let mut pieces = Vec::new();
    while let Some(piece) = answer.wait() {
        pieces.push(piece);
    }
    let text = |text: &str| Piece::Text(text.into());
    assert_eq!(
        pieces,
        [text("Gu"), text("ten "), text("Täg"), Piece::End(End::Done)]
    );
    let request = &web.requests()[0];
    assert_eq!(request.path, "/v1/chat/completions");
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!(
        body["messages"][0],
        json!({"role": "system", "content": "be kind"})
    );
    assert_eq!(body["messages"][1], json!({"role": "user", "content": "hello"}));
    assert_eq!((&body["stream"], &body["max_tokens"]), (&json!(true), &json!(50)));
}

#[test]
fn a_length_is_told_as_one() {
    let web = answers(&["a"], "length");
    assert_eq!(said(&web, Rule::Free), Ok(("a".into(), End::Long)));
}

#[test]
fn a_busy_server_is_asked_again() {
    let web = Web::start(|number, _| match number {
        0 => Reply::new(503, "loading"),
        1 => Reply::new(429, "slow down"),
        _ => Reply::new(200, stream(&["ja"], "stop")),
    });
    assert_eq!(said(&web, Rule::Free), Ok(("ja".into(), End::Done)));
    assert_eq!(web.requests().len(), 3);
}

#[test]
fn a_server_that_fails_says_so_without_what_was_asked() {
    let refused = Web::start(|_, _| Reply::new(400, "no"));
    let error = said(&refused, Rule::Free).unwrap_err();
    assert!(
        matches!(&error, TalkError::Server { reason, .. } if reason.contains("400")),
        "{error}"
    );
    assert_eq!(refused.requests().len(), 1, "a refusal is not asked again");

    let cut = Web::start(|_, _| Reply::new(200, stream(&["a", "b"], "stop")).cut(150));
    let error = said(&cut, Rule::Free).unwrap_err();
    assert!(matches!(error, TalkError::Server { .. }), "{error}");

    let odd = Web::start(|_, _| Reply::new(200, "data: {nonsense\n\n"));
    assert!(said(&odd, Rule::Free).is_err());

    // A port that nobody listens at.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server {
        pause: Duration::ZERO,
        ..Server::at(&address)
    };
    let dead = Remote::new(server).unwrap();
    let error = dead.ask(ask(Rule::Free)).unwrap().text().unwrap_err();
    assert!(error.to_string().contains("unset BESCHEID_LLM"), "{error}");
    assert!(!error.to_string().contains("hello"));
    assert!(Remote::new(Server::at("not an address")).is_err());
}

#[test]
fn a_silent_server_is_given_up() {
    // Takes the connection and never answers.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let server = Server {
        silence: Duration::from_millis(50),
        tries: 1,
        ..Server::at(format!("http://{}", listener.local_addr().unwrap()))
    };
    let error = Remote::new(server)
        .unwrap()
        .ask(ask(Rule::Free))
        .unwrap()
        .text()
        .unwrap_err();
    assert!(error.to_string().contains("no answer in time"), "{error}");
}

#[test]
fn the_rule_holds_for_servers_too() {
    let lines = Rule::Choice(vec!["Zeile 1".into(), "Zeile 2".into()]);
    let shaped = answers(&["{\"line\":", " \"Zeile 2\"}"], "stop");
    assert_eq!(said(&shaped, lines.clone()), Ok(("Zeile 2".into(), End::Done)));
    let body: serde_json::Value = serde_json::from_str(&shaped.requests()[0].body).unwrap();
    let schema = &body["response_format"]["json_schema"]["schema"];
    assert_eq!(
        schema["properties"]["line"]["enum"],
        json!(["Zeile 1", "Zeile 2"])
    );

    let plain = answers(&[" Zeile", " 1\n"], "stop");
    assert_eq!(said(&plain, lines.clone()), Ok(("Zeile 1".into(), End::Done)));
    let other = answers(&["Zeile 3"], "stop");
    assert!(matches!(said(&other, lines), Err(TalkError::Rule(_))));

    let numbers = Rule::Numbers(vec!["120 Euro".into()]);
    let right = answers(&["Sie zahlen ", "12", "0 Euro."], "stop");
    assert!(said(&right, numbers.clone()).is_ok());
    let wrong = answers(&["Sie zahlen ", "130 Euro."], "stop");
    assert!(matches!(said(&wrong, numbers), Err(TalkError::Rule(_))));

    let json = Rule::Json(vec![Field {
        name: "why".into(),
        value: Value::Text {
            most: 20,
            numbers: None,
        },
    }]);
    let loose = answers(&["{ \"why\":\"so\" }"], "stop");
    assert_eq!(said(&loose, json).unwrap().0, r#"{"why": "so"}"#);
}
