//! How quick the models are: `talk FILE.gguf` or `talk e5-small-q4.bin`.
//!
//! Set `CANDLE_NUM_THREADS` and, for the encoder on one core, `taskset -c 0`.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measuring tool")]

use std::path::Path;
use std::time::Instant;

use models::encoder::{Encoder, Role};
use models::llm::{Ask, Limits, Local, Message, Piece, Rule, Session, Talker};

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let path = Path::new(&path);
    if path.extension().is_some_and(|end| end == "gguf") {
        talker(path);
    } else {
        encoder(path);
    }
}

fn encoder(path: &Path) {
    let begin = Instant::now();
    let encoder = Encoder::load(path).unwrap();
    println!("loaded in {:.0} ms", ms(begin));
    for text in [
        "Bis wann kann ich Widerspruch einlegen?",
        "Ich kann das Geld nicht auf einmal zahlen, geht das auch in Raten, und wen rufe ich an?",
    ] {
        let mut times: Vec<f64> = (0..31)
            .map(|_| {
                let begin = Instant::now();
                encoder.embed(Role::Query, &[text]).unwrap();
                ms(begin)
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let tokens = encoder.count(Role::Query, text).unwrap();
        println!(
            "{tokens} tokens: {:.1} ms median, {:.1} best of 31",
            times[15], times[0]
        );
    }
    let lines = ["Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch erheben."; 64];
    let begin = Instant::now();
    encoder.embed(Role::Passage, &lines).unwrap();
    println!("64 lines: {:.0} ms", ms(begin));
}

fn talker(path: &Path) {
    let begin = Instant::now();
    let model = Local::load(path, Limits::default()).unwrap();
    println!("{} loaded in {:.0} ms", model.name(), ms(begin));
    let letter =
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben. "
            .repeat(20);
    let messages = |question: &str| {
        vec![
            Message::system("Answer briefly."),
            Message::reader(format!("{letter}\n\n{question}")),
        ]
    };
    for question in ["Was kann ich tun?", "Bis wann?"] {
        let asked = messages(question);
        let tokens = model.count(&asked).unwrap();
        let begin = Instant::now();
        let ask = Ask {
            session: Session(1),
            messages: asked,
            rule: Rule::Free,
            most: 33,
        };
        let mut answer = model.ask(ask).unwrap();
        let mut first = None;
        while let Some(piece) = answer.wait() {
            if matches!(piece, Piece::Text(_)) {
                first.get_or_insert_with(|| ms(begin));
            }
        }
        let (first, all) = (first.unwrap(), ms(begin));
        println!("{tokens} tokens before: first words after {first:.0} ms, all after {all:.0} ms");
    }
}

fn ms(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1e3
}
