//! Good and bad sentences in many languages.

use proptest::prelude::*;

use super::{Fact, Fault, Given, check, keep};
use crate::law::Corrections;
use crate::page::{Line, LineId, Page};

/// Meaning stands aside, so that each sentence must fail by what is said.
fn verdict(lines: &[&str], language: &str, sentence: &str) -> Result<(), Fault> {
    check(sentence, language, &Given::new(lines), Some(&|_, _| Some(0.9)))
}

const PAY: &[&str] = &[
    "Bitte überweisen Sie den Betrag von 1.234,56 EUR bis zum 15.04.2026 auf das Konto DE02 1203 0000 0000 2020 51.",
];
const OBJECT: &[&str] = &[
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Stadt Musterstadt erhoben werden.",
];
const WAIT: &[&str] = &["Der Widerspruch hat keine aufschiebende Wirkung."];
const FINE: &[&str] =
    &["Wenn Sie die Unterlagen nicht vorlegen, kann ein Zwangsgeld von 500 Euro festgesetzt werden."];
const DATE: &[&str] =
    &["Bitte erscheinen Sie am Montag, dem 2. März 2026, um 10:30 Uhr zu einem Termin in Zimmer 214."];
const HELP: &[&str] = &["Bei Fragen erreichen Sie Frau Beispiel unter Tel. 030 1234-567."];
const REASON: &[&str] = &[
    "Der Antrag wurde abgelehnt, weil Ihr Einkommen die Grenze nach § 11 SGB II in den letzten zwei Monaten überschritt.",
];
const MISSING: &[&str] = &["Ihr Antrag wurde abgelehnt, weil Unterlagen zum Einkommen fehlen."];
const GRANT: &[&str] = &["Ihnen werden ab dem 01.05.2026 monatlich 250,00 Euro bewilligt."];

const GOOD: &[(&[&str], &str, &str)] = &[
    (
        PAY,
        "de",
        "Sie müssen 1.234,56 Euro bis zum 15. April 2026 überweisen.",
    ),
    (
        PAY,
        "de",
        "Bitte zahlen Sie den Betrag von 1234,56 € bis 15.4.2026.",
    ),
    (PAY, "en", "You have to transfer 1,234.56 euros by 15 April 2026."),
    (PAY, "en", "Pay €1,234.56 to the account DE02120300000000202051."),
    (
        PAY,
        "fr",
        "Vous devez virer 1 234,56 euros avant le 15 avril 2026.",
    ),
    (
        PAY,
        "es",
        "Tiene que pagar 1.234,56 euros antes del 15 de abril de 2026.",
    ),
    (PAY, "it", "Deve pagare 1.234,56 euro entro il 15 aprile 2026."),
    (PAY, "pl", "Proszę zapłacić 1234,56 euro do 15 kwietnia 2026 r."),
    (
        PAY,
        "ro",
        "Trebuie să plătiți 1.234,56 euro până la 15 aprilie 2026.",
    ),
    (
        PAY,
        "ru",
        "Вы должны заплатить 1234,56 евро до 15 апреля 2026 года.",
    ),
    (
        PAY,
        "uk",
        "Ви повинні сплатити 1234,56 євро до 15 квітня 2026 року.",
    ),
    (
        PAY,
        "tr",
        "15 Nisan 2026 tarihine kadar 1.234,56 euro ödemeniz gerekiyor.",
    ),
    (
        PAY,
        "vi",
        "Bạn phải thanh toán 1.234,56 euro trước ngày 15 tháng 4 năm 2026.",
    ),
    (PAY, "ar", "يجب عليك دفع ١٢٣٤٫٥٦ يورو حتى 15 أبريل 2026."),
    (
        PAY,
        "fa",
        "شما باید ۱۲۳۴٫۵۶ یورو را تا ۱۵ آوریل ۲۰۲۶ پرداخت کنید.",
    ),
    (
        OBJECT,
        "de",
        "Sie können innerhalb eines Monats Widerspruch bei der Stadt Musterstadt einlegen.",
    ),
    (
        OBJECT,
        "en",
        "You can file an objection with the city of Musterstadt within one month.",
    ),
    (
        OBJECT,
        "fr",
        "Vous pouvez faire opposition dans un délai d'un mois auprès de la ville de Musterstadt.",
    ),
    (
        OBJECT,
        "tr",
        "Bu karara bir ay içinde Musterstadt belediyesine itiraz edebilirsiniz.",
    ),
    (
        OBJECT,
        "ru",
        "Вы можете подать возражение в течение одного месяца.",
    ),
    (
        OBJECT,
        "pl",
        "Mogą Państwo wnieść sprzeciw w ciągu jednego miesiąca.",
    ),
    (OBJECT, "ar", "يمكنك تقديم اعتراض خلال شهر واحد."),
    (OBJECT, "vi", "Bạn có thể phản đối trong vòng một tháng."),
    (WAIT, "en", "Your objection does not suspend the decision."),
    (WAIT, "it", "L'opposizione non ha effetto sospensivo."),
    (WAIT, "uk", "Заперечення не зупиняє дію рішення."),
    (
        FINE,
        "en",
        "If you do not hand in the documents, a fine of 500 euros may be set.",
    ),
    (
        FINE,
        "de",
        "Ohne die Unterlagen kann ein Zwangsgeld von 500 Euro festgesetzt werden.",
    ),
    (
        DATE,
        "en",
        "Please come to an appointment on Monday, 2 March 2026, at 10:30 in room 214.",
    ),
    (
        DATE,
        "es",
        "Tiene una cita el lunes 2 de marzo de 2026 a las 10:30 en la sala 214.",
    ),
    (
        HELP,
        "en",
        "If you have questions, call Frau Beispiel on 030 1234567.",
    ),
    (HELP, "ru", "По вопросам звоните Frau Beispiel: 030 1234-567."),
    (
        REASON,
        "en",
        "The application was rejected because your income was above the limit of § 11 SGB II in the last two months.",
    ),
    (
        REASON,
        "ro",
        "Cererea a fost respinsă, deoarece venitul dumneavoastră a depășit limita în ultimele două luni.",
    ),
    (MISSING, "de", "Ihr Antrag wurde abgelehnt."),
    (MISSING, "de", "Es fehlen Unterlagen zu Ihrem Einkommen."),
    (MISSING, "en", "Documents about your income are missing."),
    (MISSING, "tr", "Gelir belgeleriniz eksik."),
    (GRANT, "en", "From 1 May 2026 you are granted 250 euros a month."),
    (GRANT, "fa", "از ۱ مه ۲۰۲۶ ماهانه ۲۵۰ یورو دریافت می‌کنید."),
];

const BAD: &[(&[&str], &str, &str, Fault)] = &[
    (
        PAY,
        "en",
        "You have to transfer 1,243.56 euros by 15 April 2026.",
        Fault::Figure,
    ),
    (
        PAY,
        "de",
        "Sie müssen 1.234,56 Euro bis zum 16. April 2026 überweisen.",
        Fault::Figure,
    ),
    (
        PAY,
        "fr",
        "Vous devez virer 1 234,56 euros avant le 15 mai 2026.",
        Fault::Figure,
    ),
    (
        PAY,
        "tr",
        "15 Nisan 2027 tarihine kadar 1.234,56 euro ödemeniz gerekiyor.",
        Fault::Figure,
    ),
    (
        PAY,
        "ar",
        "يجب عليك دفع ١٣٣٤٫٥٦ يورو حتى 15 أبريل 2026.",
        Fault::Figure,
    ),
    (
        PAY,
        "ru",
        "Вы должны заплатить 1234,56 евро до 25 апреля 2026 года.",
        Fault::Figure,
    ),
    (
        PAY,
        "vi",
        "Bạn phải thanh toán 1.234,56 euro trước ngày 15 tháng 5 năm 2026.",
        Fault::Figure,
    ),
    (
        PAY,
        "en",
        "Pay 1,234.56 euros to the account DE02120300000000202052.",
        Fault::Figure,
    ),
    (PAY, "en", "Pay 1,234.56 euros by Friday.", Fault::Figure),
    (PAY, "en", "You can object until 15 April 2026.", Fault::Role),
    (
        PAY,
        "en",
        "You will receive 1,234.56 euros by 15 April 2026.",
        Fault::Role,
    ),
    (
        PAY,
        "es",
        "Recibirá 1.234,56 euros antes del 15 de abril de 2026.",
        Fault::Role,
    ),
    (
        PAY,
        "pl",
        "Sprzeciw można wnieść do 15 kwietnia 2026 r.",
        Fault::Role,
    ),
    (
        PAY,
        "uk",
        "Ви отримаєте 1234,56 євро до 15 квітня 2026 року.",
        Fault::Role,
    ),
    (PAY, "fa", "تا ۱۵ آوریل ۲۰۲۶ می‌توانید اعتراض کنید.", Fault::Role),
    (
        PAY,
        "en",
        "You do not have to transfer 1,234.56 euros.",
        Fault::Denial,
    ),
    (
        PAY,
        "de",
        "Sie müssen 1.234,56 Euro nicht überweisen.",
        Fault::Denial,
    ),
    (
        PAY,
        "en",
        "Please pay, otherwise you will go to prison.",
        Fault::Claim,
    ),
    (PAY, "de", "Sonst kommt die Polizei zu Ihnen.", Fault::Claim),
    (PAY, "tr", "Borcu taksitle ödeyebilirsiniz.", Fault::Claim),
    (PAY, "it", "Può pagare la somma a rate.", Fault::Claim),
    (PAY, "en", "Please pay to Max Sample.", Fault::Name),
    (
        PAY,
        "en",
        "Bitte überweisen Sie den Betrag bis zum 15.04.2026 auf das Konto.",
        Fault::Language,
    ),
    (
        PAY,
        "de",
        "You have to transfer the money to this account as soon as you can.",
        Fault::Language,
    ),
    (PAY, "tr", "Вы должны заплатить эту сумму.", Fault::Language),
    (
        PAY,
        "ar",
        "You have to transfer the money to this account.",
        Fault::Language,
    ),
    (
        PAY,
        "uk",
        "Вы должны были перевести эту сумму на этот счёт ещё вчера, объясните причину.",
        Fault::Language,
    ),
    (PAY, "en", "You must pay 请 now.", Fault::Language),
    (OBJECT, "en", "You can object within two months.", Fault::Figure),
    (
        OBJECT,
        "de",
        "Sie haben zwei Wochen Zeit für den Widerspruch.",
        Fault::Figure,
    ),
    (
        OBJECT,
        "fr",
        "Vous pouvez faire opposition dans un délai de deux mois.",
        Fault::Figure,
    ),
    (OBJECT, "ar", "يمكنك تقديم اعتراض خلال شهرين.", Fault::Figure),
    (
        OBJECT,
        "ru",
        "Вы можете подать возражение в течение двух недель.",
        Fault::Figure,
    ),
    (
        OBJECT,
        "vi",
        "Bạn có thể phản đối trong vòng hai tuần.",
        Fault::Figure,
    ),
    (OBJECT, "en", "You should object within one month.", Fault::Claim),
    (
        OBJECT,
        "en",
        "You can sue at the court within one month.",
        Fault::Role,
    ),
    (
        OBJECT,
        "en",
        "You can object with the city of Dresden within one month.",
        Fault::Name,
    ),
    (
        OBJECT,
        "pl",
        "Mogą Państwo wnieść sprzeciw do urzędu w Krakowie w ciągu jednego miesiąca.",
        Fault::Name,
    ),
    (OBJECT, "de", "Der Widerspruch ist kostenlos.", Fault::Claim),
    (WAIT, "en", "Your objection suspends the payment.", Fault::Claim),
    (
        WAIT,
        "en",
        "Your objection has a suspensive effect.",
        Fault::Denial,
    ),
    (
        WAIT,
        "de",
        "Der Widerspruch hat aufschiebende Wirkung.",
        Fault::Denial,
    ),
    (WAIT, "fr", "L'opposition a un effet suspensif.", Fault::Denial),
    (WAIT, "tr", "İtirazın erteleyici etkisi vardır.", Fault::Claim),
    (
        FINE,
        "en",
        "If you do not hand in the documents, you have to pay 500 euros.",
        Fault::Role,
    ),
    (
        FINE,
        "de",
        "Sie müssen 500 Euro Strafe zahlen, wenn die Unterlagen nicht kommen.",
        Fault::Role,
    ),
    (
        FINE,
        "en",
        "If you do not hand in the documents, a fine of 5,000 euros may be set.",
        Fault::Figure,
    ),
    (
        DATE,
        "en",
        "Please come on Tuesday, 2 March 2026, at 10:30.",
        Fault::Figure,
    ),
    (
        DATE,
        "en",
        "Please come on Monday, 2 March 2026, at 11:30.",
        Fault::Figure,
    ),
    (
        DATE,
        "es",
        "Puede presentar un recurso hasta el 2 de marzo de 2026.",
        Fault::Role,
    ),
    (
        HELP,
        "en",
        "If you have questions, call 030 1234-568.",
        Fault::Figure,
    ),
    (
        HELP,
        "en",
        "If you have questions, write to info@example.de.",
        Fault::Figure,
    ),
    (
        REASON,
        "en",
        "The application was rejected because of § 12 SGB II.",
        Fault::Figure,
    ),
    (
        REASON,
        "en",
        "The application was rejected because of § 11 SGB XII.",
        Fault::Name,
    ),
    (
        REASON,
        "de",
        "Der Antrag wurde abgelehnt, weil Ihr Vermögen zu hoch ist.",
        Fault::Words,
    ),
    (
        GRANT,
        "en",
        "From 1 May 2026 you have to pay 250 euros a month.",
        Fault::Role,
    ),
    (
        GRANT,
        "de",
        "Ab dem 1. Mai 2026 müssen Sie 250 Euro zahlen.",
        Fault::Role,
    ),
    (GRANT, "en", "As an AI language model I cannot say.", Fault::Claim),
    (GRANT, "en", "...", Fault::Empty),
];

#[test]
fn good_sentences_pass() {
    let wrong: Vec<_> = GOOD
        .iter()
        .filter_map(|(lines, language, sentence)| Some((sentence, verdict(lines, language, sentence).err()?)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn bad_sentences_fail_for_the_right_reason() {
    let wrong: Vec<_> = BAD
        .iter()
        .map(|(lines, language, sentence, fault)| (sentence, *fault, verdict(lines, language, sentence)))
        .filter(|(_, fault, found)| *found != Err(*fault))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_far_in_meaning_fails() {
    let given = Given::new(PAY);
    let sentence = "You have to transfer the money soon.";
    assert_eq!(
        check(sentence, "en", &given, Some(&|_, _| Some(0.5))),
        Err(Fault::Meaning)
    );
    assert_eq!(
        check(sentence, "en", &given, Some(&|_, _| None)),
        Err(Fault::Unproven)
    );
    assert_eq!(check(sentence, "en", &given, None), Err(Fault::Unproven));
    assert_eq!(check(sentence, "xx", &given, None), Err(Fault::Language));
}

#[test]
fn facts_may_be_told_in_their_role() {
    let today = jiff::civil::date(2026, 3, 10);
    let line = |number, text: &str| Line {
        id: LineId {
            page: 1,
            line: number,
        },
        text: text.to_owned(),
        ..Line::default()
    };
    let page = Page {
        lines: vec![
            line(1, "Hundesteuerbescheid 2026"),
            line(2, "Bitte zahlen Sie 42,00 Euro bis zum 15.04.2026."),
        ],
        ..Page::default()
    };
    let notice = crate::understand(&[page], today, &Corrections::default());
    let given = Given::new(["Sie sind zur Zahlung verpflichtet."]).with_facts(Fact::of(&notice));
    let say = |sentence| check(sentence, "en", &given, Some(&|_, _| Some(0.9)));
    assert_eq!(say("You have to pay 42 euros by 15 April 2026."), Ok(()));
    assert_eq!(say("You have to pay 43 euros."), Err(Fault::Figure));
    assert_eq!(say("You will receive 42 euros."), Err(Fault::Role));
}

#[test]
fn of_a_text_the_good_sentences_are_kept() {
    let text =
        "Sie müssen 1.234,56 Euro überweisen. Sonst kommt die Polizei. Das geht bis zum 15. April 2026.";
    let kept = keep(text, "de", &Given::new(PAY), None);
    assert_eq!(
        kept.sentences,
        [
            "Sie müssen 1.234,56 Euro überweisen.",
            "Das geht bis zum 15. April 2026."
        ]
    );
    assert_eq!(kept.dropped, [Fault::Claim]);
}

/// Sentences of the letter itself, told in its own language.
const LETTERS: &[&[&str]] = &[PAY, OBJECT, WAIT, FINE, DATE, HELP, REASON, GRANT];

#[test]
fn the_letter_says_what_it_says() {
    for lines in LETTERS {
        for line in *lines {
            assert_eq!(verdict(lines, "de", line), Ok(()), "{line}");
        }
    }
}

fn sum() -> impl Strategy<Value = i64> {
    100..9_999_999i64
}

/// A sum as languages write it.
fn written(cents: i64, style: usize) -> String {
    let (euros, rest) = (cents / 100, cents % 100);
    let parts: Vec<String> = {
        let digits = euros.to_string();
        let first = digits.len() % 3;
        let (head, tail) = digits.split_at(first);
        let threes = tail
            .as_bytes()
            .chunks(3)
            .map(|three| String::from_utf8_lossy(three).into_owned());
        (!head.is_empty())
            .then(|| head.to_owned())
            .into_iter()
            .chain(threes)
            .collect()
    };
    let (between, point) = [(".", ","), (",", "."), (" ", ","), ("", ","), ("\u{a0}", ",")][style % 5];
    format!("{}{point}{rest:02}", parts.join(between))
}

proptest! {
    #[test]
    fn a_sum_is_the_same_however_it_is_written(cents in sum(), style in 0usize..5) {
        let line = format!("Bitte zahlen Sie {} EUR.", written(cents, 0));
        let sentence = format!("Please pay {} euros.", written(cents, style));
        prop_assert_eq!(verdict(&[&line], "en", &sentence), Ok(()));
    }

    #[test]
    fn another_sum_is_found(cents in sum(), other in sum(), style in 0usize..5) {
        prop_assume!(cents != other);
        let line = format!("Bitte zahlen Sie {} EUR.", written(cents, 0));
        let sentence = format!("Please pay {} euros.", written(other, style));
        prop_assert_eq!(verdict(&[&line], "en", &sentence), Err(Fault::Figure));
    }

    #[test]
    fn another_day_is_found(day in 1i8..=28, month in 1i8..=12, other in 1i8..=28, other_month in 1i8..=12) {
        let line = format!("Bitte zahlen Sie bis zum {day:02}.{month:02}.2026.");
        let sentence = format!("Bitte zahlen Sie bis {other}.{other_month}.2026.");
        let expected = if (day, month) == (other, other_month) { Ok(()) } else { Err(Fault::Figure) };
        prop_assert_eq!(verdict(&[&line], "de", &sentence), expected);
    }

    #[test]
    fn no_digits_pass_that_were_not_given(number in 0u64..1_000_000_000) {
        let sentence = format!("Please note the number {number}.");
        prop_assert_eq!(verdict(WAIT, "en", &sentence), Err(Fault::Figure));
    }

    #[test]
    fn nothing_makes_it_fall_over(sentence in ".{0,120}", line in ".{0,120}", language in 0usize..13) {
        let codes = ["de", "en", "ar", "fa", "fr", "es", "it", "pl", "ro", "ru", "tr", "uk", "vi"];
        let _ = verdict(&[&line], codes[language], &sentence);
        let _ = super::sentences(&sentence);
    }
}
