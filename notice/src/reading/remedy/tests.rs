use super::*;
use crate::letter::Period;
use crate::reading::testing::pages;

fn read(letter: &str) -> Instruction {
    let text = Text::new(&pages(letter));
    find(&text, &Sender::default()).0
}

fn check(letter: &str, kind: RemedyKind, count: u16, unit: Unit, start: Start) -> Instruction {
    let found = read(letter);
    assert_eq!(found.kind, kind, "{letter}");
    assert_eq!(found.period, Some(Period { count, unit }), "{letter}");
    assert_eq!(found.start, Some(start), "{letter}");
    assert!(found.present && !found.source.is_empty() && !found.wording.is_empty());
    found
}

#[test]
fn municipal() {
    let found = check(
        "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der \
         Widerspruch ist schriftlich oder zur Niederschrift bei der Stadtverwaltung Pirna, Am Markt 1/2, 01796 Pirna einzulegen.",
        RemedyKind::Widerspruch,
        1,
        Unit::Month,
        Start::Notification,
    );
    assert_eq!(
        found.to.as_deref(),
        Some("Stadtverwaltung Pirna, Am Markt 1/2, 01796 Pirna")
    );
    assert_eq!(found.form, vec![Form::Written, Form::InPerson]);
}

#[test]
fn lost_spaces_and_misread_letters() {
    check(
        "Rechtsbehelfsbe1ehrung\nGegendiesen Bescheid kann innerha1b eines Monats nachBekanntgabe Widerspruch erhoben werden.",
        RemedyKind::Widerspruch,
        1,
        Unit::Month,
        Start::Notification,
    );
}

#[test]
fn tax_office() {
    let found = check(
        "Rechtsbehelfsbelehrung\nDie Festsetzung der Einkommensteuer kann mit dem Einspruch angefochten werden.\nDer Einspruch ist bei dem \
         vorbezeichneten Finanzamt oder bei der angegebenen Außenstelle schriftlich einzureichen, diesem / dieser elektronisch zu \
         übermitteln oder dort zur Niederschrift zu erklären.\nDie Frist für die Einlegung eines Einspruchs beträgt einen Monat. Sie \
         beginnt mit Ablauf des Tages, an dem Ihnen dieser Bescheid bekannt gegeben worden ist.",
        RemedyKind::Einspruch,
        1,
        Unit::Month,
        Start::Notification,
    );
    assert!(found.form.contains(&Form::Electronic));
}

#[test]
fn fine() {
    check(
        "Rechtsbehelfsbelehrung: Der Bußgeldbescheid wird rechtskräftig und vollstreckbar, wenn Sie nicht innerhalb von zwei Wochen nach \
         Zustellung schriftlich oder zur Niederschrift bei der oben genannten Behörde Einspruch einlegen.",
        RemedyKind::Einspruch,
        2,
        Unit::Week,
        Start::Service,
    );
}

#[test]
fn court() {
    let found = check(
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Zustellung Klage beim Verwaltungsgericht Gelsenkirchen, Bahnhofsvorplatz \
         3, 45879 Gelsenkirchen erhoben werden.",
        RemedyKind::Klage,
        1,
        Unit::Month,
        Start::Service,
    );
    assert_eq!(
        found.to.as_deref(),
        Some("Verwaltungsgericht Gelsenkirchen, Bahnhofsvorplatz 3, 45879 Gelsenkirchen")
    );
}

#[test]
fn elective() {
    check(
        "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe entweder Widerspruch eingelegt \
         oder unmittelbar Klage erhoben werden.",
        RemedyKind::WiderspruchOrKlage,
        1,
        Unit::Month,
        Start::Notification,
    );
}

#[test]
fn plain_words_of_a_modern_authority() {
    check(
        "Sind Sie mit dem Bescheid nicht einverstanden?\nSie können innerhalb eines Monats nach Zugang dieses Bescheids Widerspruch \
         einlegen.",
        RemedyKind::Widerspruch,
        1,
        Unit::Month,
        Start::Receipt,
    );
}

#[test]
fn no_remedy() {
    assert_eq!(
        read("Sie haben Gelegenheit, sich innerhalb von zwei Wochen zu äußern.").kind,
        RemedyKind::None
    );
    let denied = read("Gegen die Verwarnung ist ein Rechtsbehelf nicht gegeben.");
    assert_eq!(denied.kind, RemedyKind::None);
    let asked = read("Diese Anfrage kann nicht mit dem Einspruch angefochten werden.");
    assert_eq!((asked.kind, asked.period), (RemedyKind::None, None));
    // an objection to something else is none against this letter
    assert!(!read("Sie können der Weitergabe Ihrer Daten widersprechen. Ihr Widerspruch vom 01.02.2025 ist eingegangen.").present);
}
