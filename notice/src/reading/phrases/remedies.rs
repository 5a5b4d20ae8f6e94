//! Instructions on remedies of all codes.

use super::{check, of, period, start};
use crate::letter::{Form, Letter};
use crate::notice::RemedyKind;

/// "widerspruch 1m notification written inperson".
fn instruction(letter: &Letter) -> String {
    let found = &letter.instruction;
    let kind = match found.kind {
        RemedyKind::WiderspruchOrKlage => "either".to_owned(),
        kind => format!("{kind:?}").to_lowercase(),
    };
    let mut words = vec![kind];
    words.extend(found.period.map(period));
    words.extend(found.start.map(start));
    for form in &found.form {
        words.push(
            match form {
                Form::Written => "written",
                Form::InPerson => "inperson",
                Form::Electronic => "electronic",
                Form::Email => "email",
            }
            .to_owned(),
        );
    }
    if found.kind == RemedyKind::None && found.present {
        words.push("denied".to_owned());
    }
    words.join(" ")
}

fn read(body: &str) -> String {
    instruction(&of("Bescheid", body))
}

#[test]
fn objections() {
    check(
        &[
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Stadt Aalen, \
                 Marktplatz 30, 73430 Aalen, schriftlich oder zur Niederschrift erhoben werden.",
                "widerspruch 1m notification written inperson",
            ),
            (
                "Ihre Rechte\nSie können gegen diesen Bescheid innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der \
                 Widerspruch ist schriftlich, in elektronischer Form nach § 36a Absatz 2 SGB I oder zur Niederschrift beim Jobcenter Aalen \
                 einzulegen. Eine einfache E-Mail genügt nicht.",
                "widerspruch 1m notification written inperson electronic",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Verwaltungsakt ist der Widerspruch zulässig. Er ist binnen eines Monats, nachdem der \
                 Verwaltungsakt Ihnen bekannt gegeben worden ist, schriftlich oder mündlich zur Niederschrift einzureichen.",
                "widerspruch 1m notification written inperson",
            ),
            (
                "Wenn Sie mit diesem Bescheid nicht einverstanden sind, können Sie innerhalb eines Monats Widerspruch erheben. Die Frist \
                 beginnt mit dem Tag nach der Bekanntgabe.",
                "widerspruch 1m notification",
            ),
            (
                "Widerspruchsbelehrung: Gegen den Bescheid ist innerhalb eines Monats nach Zustellung der Widerspruch statthaft. Der \
                 Widerspruch ist schriftlich einzulegen.",
                "widerspruch 1m service written",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diese Entscheidung können Sie innerhalb von drei Monaten nach Bekanntgabe Widerspruch einlegen.",
                "widerspruch 3m notification",
            ),
            (
                "Gegen die vorstehende Verfügung steht Ihnen innerhalb eines Monats nach Bekanntgabe das Rechtsmittel des Widerspruchs zu.",
                "widerspruch 1m notification",
            ),
            (
                "Der Antragsgegner kann gegen den Mahnbescheid innerhalb von zwei Wochen seit der Zustellung Widerspruch erheben.",
                "widerspruch 2w service",
            ),
            (
                "RECHTSBEHELFSBELEHRUNG\n\nGegen diesen Festsetzungsbescheid kann innerhalb eines Monats nach Bekanntgabe schriftlich oder zur \
                 Niederschrift beim Südwestrundfunk oder beim Beitragsservice Widerspruch eingelegt werden.",
                "widerspruch 1m notification written inperson",
            ),
            (
                "Rechtsbehelf\nGegen diesen Bescheid kann jeder Betroffene innerhalb eines Monats ab Bekanntgabe Widerspruch erheben.",
                "widerspruch 1m notification",
            ),
            (
                "Was können Sie tun, wenn Sie mit der Entscheidung nicht einverstanden sind?\nSie können Widerspruch einlegen. Dafür haben Sie \
                 einen Monat Zeit, nachdem Sie diesen Bescheid erhalten haben.",
                "widerspruch 1m receipt",
            ),
        ],
        read,
    );
}

#[test]
fn einspruch() {
    check(
        &[
            (
                "Rechtsbehelfsbelehrung\nDie in diesem Bescheid enthaltenen Verwaltungsakte können mit dem Einspruch angefochten werden. Der \
                 Einspruch ist beim Finanzamt Aalen schriftlich einzureichen, diesem elektronisch zu übermitteln oder dort zur Niederschrift \
                 zu erklären. Die Frist für die Einlegung des Einspruchs beträgt einen Monat. Sie beginnt mit Ablauf des Tages, an dem Ihnen \
                 dieser Bescheid bekannt gegeben worden ist. Bei Zusendung durch einfachen Brief gilt die Bekanntgabe mit dem vierten Tag nach \
                 Aufgabe zur Post als bewirkt.",
                "einspruch 1m notification written inperson electronic",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bußgeldbescheid können Sie innerhalb von zwei Wochen nach Zustellung schriftlich oder zur \
                 Niederschrift bei der oben genannten Behörde Einspruch einlegen.",
                "einspruch 2w service written inperson",
            ),
            (
                "Der Bußgeldbescheid wird rechtskräftig und vollstreckbar, wenn nicht innerhalb von 2 Wochen nach Zustellung Einspruch eingelegt \
                 wird.",
                "einspruch 2w service",
            ),
            (
                "Gegen diesen Strafbefehl können Sie innerhalb von zwei Wochen nach Zustellung bei dem Amtsgericht Aalen schriftlich oder zu \
                 Protokoll der Geschäftsstelle Einspruch einlegen.",
                "einspruch 2w service written inperson",
            ),
            (
                "Gegen den Vollstreckungsbescheid kann binnen einer Notfrist von zwei Wochen ab Zustellung Einspruch eingelegt werden.",
                "einspruch 2w service",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid ist der Einspruch gegeben. Der Einspruch ist bei der Familienkasse innerhalb eines \
                 Monats nach Bekanntgabe schriftlich, elektronisch oder zur Niederschrift einzulegen. Eine einfache E-Mail reicht aus.",
                "einspruch 1m notification written inperson electronic email",
            ),
            (
                "Der Bescheid kann mit Einspruch angefochten werden. Einspruchsfrist: ein Monat ab Bekanntgabe.",
                "einspruch 1m notification",
            ),
        ],
        read,
    );
}

#[test]
fn actions() {
    check(
        &[
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem Verwaltungsgericht \
                 Stuttgart, Augustenstraße 5, 70178 Stuttgart, erhoben werden.",
                "klage 1m notification",
            ),
            (
                "Rechtsmittelbelehrung: Gegen diesen Widerspruchsbescheid kann innerhalb eines Monats nach Zustellung beim Sozialgericht Ulm, \
                 Zeughausgasse 12, 89073 Ulm, schriftlich oder zur Niederschrift des Urkundsbeamten Klage erhoben werden.",
                "klage 1m service written inperson",
            ),
            (
                "Gegen diese Einspruchsentscheidung ist die Klage gegeben. Die Klage ist beim Finanzgericht Baden-Württemberg schriftlich oder \
                 zu Protokoll zu erheben. Die Frist für die Erhebung der Klage beträgt einen Monat. Sie beginnt mit Ablauf des Tages der \
                 Bekanntgabe.",
                "klage 1m notification written inperson",
            ),
            (
                "Gegen diesen Bescheid kann innerhalb von zwei Wochen nach Zustellung Klage beim Verwaltungsgericht Ansbach erhoben werden.",
                "klage 2w service",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe entweder Widerspruch bei der \
                 Stadt Aalen eingelegt oder unmittelbar Klage beim Bayerischen Verwaltungsgericht Ansbach erhoben werden.",
                "either 1m notification",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Klage erhoben werden. Ein \
                 Widerspruchsverfahren findet nicht statt.",
                "klage 1m notification",
            ),
            (
                "Gegen diesen Bescheid können Sie vor dem Verwaltungsgericht Köln Klage erheben. Die Klage muss innerhalb eines Monats nach \
                 Zustellung dieses Bescheides bei Gericht eingehen.",
                "klage 1m service",
            ),
        ],
        read,
    );
}

#[test]
fn in_any_order_of_words() {
    check(
        &[
            (
                "Nicht einverstanden?\nDann können Sie innerhalb eines Monats nach Bekanntgabe dieses Bescheides Widerspruch erheben, und \
                 zwar bei der Kasse:\n• schriftlich,\n• zur Niederschrift.",
                "widerspruch 1m notification written inperson",
            ),
            (
                "Sie können diesen Bescheid – auch die Ablehnung des Erlasses – mit dem Einspruch anfechten. Die Frist für die Einlegung des \
                 Einspruchs beträgt einen Monat. Sie beginnt mit Ablauf des Tages, an dem Ihnen dieser Bescheid bekannt gegeben worden ist.",
                "einspruch 1m notification",
            ),
        ],
        read,
    );
}

#[test]
fn none_at_all() {
    check(
        &[
            (
                "Der Widerspruch gegen den Bescheid ist zulässig, aber unbegründet.",
                "none",
            ),
            (
                "Gegen diese Verwarnung ist ein Einspruch nicht zulässig.",
                "none denied",
            ),
            ("Diese Anordnung ist nicht selbständig anfechtbar.", "none denied"),
            (
                "Gegen diese Mahnung ist kein Rechtsbehelf gegeben.",
                "none denied",
            ),
            (
                "Sie haben Gelegenheit, sich innerhalb von zwei Wochen zu äußern.",
                "none",
            ),
            (
                "Ihr Widerspruch vom 02.01.2026 ist bei uns eingegangen. Wir prüfen ihn.",
                "none",
            ),
            (
                "Den Widerspruch gegen den Bescheid vom 15.10.2025 haben Sie zurückgenommen.",
                "none",
            ),
            (
                "Bitte beachten Sie die Rechtsbehelfsbelehrung auf der Rückseite.",
                "none",
            ),
            ("Ein Widerspruch gegen die Werbung ist jederzeit möglich.", "none"),
        ],
        read,
    );
}

#[test]
fn where_to() {
    check(
        &[
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der \
                 Widerspruch ist beim Landratsamt Ostalbkreis, Stuttgarter Straße 41, 73430 Aalen, schriftlich oder zur Niederschrift einzulegen.",
                "Landratsamt Ostalbkreis, Stuttgarter Straße 41, 73430 Aalen",
            ),
            (
                "Gegen diesen Bescheid kann innerhalb eines Monats nach Zustellung Klage beim Verwaltungsgericht Stuttgart, Augustenstraße 5, \
                 70178 Stuttgart, erhoben werden.",
                "Verwaltungsgericht Stuttgart, Augustenstraße 5, 70178 Stuttgart",
            ),
            (
                "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe bei der oben genannten Behörde Widerspruch eingelegt werden.",
                "Stadt Aalen, Marktplatz 30, 73430 Aalen",
            ),
            (
                "Gegen diesen Strafbefehl können Sie innerhalb von zwei Wochen nach Zustellung bei dem Amtsgericht Aalen Einspruch einlegen.",
                "Amtsgericht Aalen",
            ),
        ],
        |body| of("Bescheid", body).instruction.to.unwrap_or_default(),
    );
}

#[test]
fn instructions_of_many_hands() {
    check(
        &[
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Bescheid ist der Widerspruch zulässig. Der Widerspruch ist innerhalb eines Monats nach \
                 Bekanntgabe dieses Bescheides bei der Agentur für Arbeit Aalen schriftlich oder zur Niederschrift einzureichen.",
                "widerspruch 1m notification written inperson",
            ),
            (
                "Ihr Recht\nSie haben das Recht, gegen diesen Bescheid Widerspruch zu erheben. Bitte beachten Sie: Der Widerspruch muss innerhalb \
                 eines Monats nach Bekanntgabe bei uns eingehen.",
                "widerspruch 1m notification",
            ),
            (
                "Rechtsbehelfsbelehrung: Gegen diesen Kostenbescheid kann binnen eines Monats nach Zustellung Widerspruch eingelegt werden. Die \
                 Frist ist nur gewahrt, wenn der Widerspruch noch vor Ablauf der Monatsfrist eingegangen ist.",
                "widerspruch 1m service",
            ),
            (
                "Sie können gegen den Bescheid innerhalb von zwei Wochen nach der Zustellung Einspruch einlegen. Der Einspruch kann auf die Höhe \
                 der Geldbuße beschränkt werden.",
                "einspruch 2w service",
            ),
            (
                "Der Widerspruch gegen diesen Bescheid ist innerhalb eines Monats, nachdem der Bescheid bekannt gegeben worden ist, bei der \
                 Behörde zu erheben. Er hat keine aufschiebende Wirkung.",
                "widerspruch 1m notification",
            ),
            (
                "Gegen diese Ordnungsverfügung kann innerhalb eines Monats nach Zustellung Klage vor dem Verwaltungsgericht Gelsenkirchen \
                 erhoben werden. Die Klage ist schriftlich oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle zu erheben. Die Klage \
                 kann auch durch Übertragung eines elektronischen Dokuments erhoben werden.",
                "klage 1m service written inperson electronic",
            ),
            (
                "Hinweis: Gegen den Bescheid steht Ihnen der Rechtsbehelf des Einspruchs zu. Der Einspruch ist binnen eines Monats nach \
                 Bekanntgabe beim Hauptzollamt einzulegen.",
                "einspruch 1m notification",
            ),
            (
                "Rechtsbehelfsbelehrung\nGegen diesen Beschluss ist die sofortige Beschwerde gegeben. Sie ist binnen einer Notfrist von zwei \
                 Wochen ab Zustellung einzulegen.",
                "none",
            ),
        ],
        read,
    );
}

#[test]
fn remedies_of_other_decisions() {
    let rows = [
        (
            "Wir werden darüber durch Bescheid entscheiden. Gegen diesen Bescheid ist dann der Widerspruch möglich.",
            "none",
        ),
        (
            "Sie erhalten einen gesonderten Bescheid. Gegen diesen können Sie innerhalb eines Monats Widerspruch erheben.",
            "none",
        ),
        (
            "Sobald wir entschieden haben, können Sie dann gegen den Bescheid Widerspruch einlegen.",
            "none",
        ),
        (
            "Eine Klage wegen Untätigkeit wäre erst nach Ablauf von drei Monaten seit Erhebung des Widerspruchs zulässig.",
            "none",
        ),
        (
            "Gegen die zugrunde liegenden Bescheide konnte Einspruch eingelegt werden.",
            "none",
        ),
        ("Diese Mahnung ist kein Verwaltungsakt.", "none denied"),
        (
            "Nehmen Sie zunächst innerhalb von 14 Tagen zu dem Sachverhalt Stellung. Bitte zahlen Sie jetzt noch nicht.",
            "none denied",
        ),
        (
            "Für die Entscheidung werden noch folgende Unterlagen benötigt: Schulbescheinigung.",
            "none denied",
        ),
        (
            "Ihr Widerspruch vom 05.01.2026 ist am 08.01.2026 hier eingegangen. Wir prüfen ihn.",
            "none denied",
        ),
        (
            "Ihr Antrag wird abgelehnt. Nehmen Sie zu Ihrer Wohnung Stellung.",
            "none",
        ),
        (
            "Nicht einverstanden? Ihr Recht, innerhalb eines Monats nach Bekanntgabe dieses Bescheids Widerspruch einzulegen, bleibt davon \
             unberührt.",
            "widerspruch 1m notification",
        ),
        (
            "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Stade \
             erhoben werden. Wenn Sie mit der Höhe des Messbetrages nicht einverstanden sind, müssen Sie den Bescheid des Finanzamtes mit \
             dem Einspruch anfechten. Ein Widerspruch ist nicht zulässig.",
            "klage 1m notification",
        ),
    ];
    check(&rows, |body| instruction(&of("Ihr Schreiben", body)));
}

#[test]
fn more_ways_to_open_a_remedy() {
    let rows = [
        (
            "Gegen diesen Verwaltungsakt können Sie binnen eines Monats nach seiner Bekanntgabe Widerspruch einreichen.",
            "widerspruch 1m notification",
        ),
        (
            "Rechtsbehelf\nWenn Sie diese Entscheidung für falsch halten, können Sie innerhalb eines Monats, nachdem Sie diesen Brief erhalten haben, Widerspruch einlegen.",
            "widerspruch 1m receipt",
        ),
        (
            "Sind Sie anderer Meinung? Dann legen Sie bitte innerhalb eines Monats nach Bekanntgabe Widerspruch ein.",
            "widerspruch 1m notification",
        ),
        (
            "Ihnen steht gegen diesen Bescheid das Recht des Widerspruchs zu. Er ist innerhalb eines Monats nach Zustellung zu erheben.",
            "widerspruch 1m service",
        ),
        (
            "Gegen die Festsetzung ist der Einspruch gegeben. Er ist innerhalb eines Monats nach Bekanntgabe einzulegen.",
            "einspruch 1m notification",
        ),
        (
            "Dieser Bescheid kann innerhalb eines Monats nach Bekanntgabe durch Klage beim Verwaltungsgericht Stuttgart angefochten werden.",
            "klage 1m notification",
        ),
        (
            "Gegen diese Entscheidung kann binnen eines Monats nach Zustellung beim Sozialgericht Ulm Klage erhoben werden.",
            "klage 1m service",
        ),
        (
            "Gegen den Bescheid der Stadt Aalen vom 12.11.2025 in der Gestalt dieses Widerspruchsbescheides kann innerhalb eines Monats nach Zustellung Klage erhoben werden.",
            "klage 1m service",
        ),
        (
            "Sie können innerhalb von zwei Wochen ab Zustellung gegen diesen Strafbefehl Einspruch einlegen.",
            "einspruch 2w service",
        ),
        (
            "Gegen diesen Bußgeldbescheid steht Ihnen der Einspruch zu, der innerhalb von zwei Wochen nach Zustellung einzulegen ist.",
            "einspruch 2w service",
        ),
        (
            "Der Widerspruch hat keine aufschiebende Wirkung. Er ist innerhalb eines Monats nach Bekanntgabe dieses Bescheides bei der Stadt Aalen zu erheben.",
            "widerspruch 1m notification",
        ),
        (
            "Über Ihren Widerspruch vom 05.01.2026 entscheiden wir gesondert.",
            "none",
        ),
        (
            "Gegen diese Mitteilung ist kein Rechtsbehelf gegeben.",
            "none denied",
        ),
        (
            "Diese Aufforderung ist nicht selbständig anfechtbar.",
            "none denied",
        ),
        (
            "Ihr Einspruch gegen den Bescheid vom 12.11.2025 wird als unbegründet zurückgewiesen.",
            "none",
        ),
    ];
    check(&rows, |body| instruction(&of("Ihr Schreiben", body)));
}

#[test]
fn reminders_and_meetings_decide_nothing() {
    let rows = [
        "für Ihre Wohnung ist demnächst wieder der Beitrag zu zahlen. Hier die Angaben für Ihre Überweisung:",
        "wir erinnern Sie an die Zahlung des Beitrags.",
        "Ist Ihre Zahlung unterwegs, betrachten Sie dieses Schreiben als erledigt.",
        "für die persönliche Vorsprache haben wir für Sie reserviert: Donnerstag, 12.02.2026, 10.20 Uhr.",
        "Ihr Termin wurde bestätigt.",
        "Terminvergabe zu Ihrem Antrag. Eine Bescheinigung stellen wir nur auf Wunsch aus.",
    ];
    check(&rows.map(|row| (row, "none denied")), |body| {
        instruction(&of("Ihr Schreiben", body))
    });
    // what decides keeps its remedy of the law, whatever it reminds of
    let decides = "die Gebühr wird auf 40,00 € festgesetzt. Betrachten Sie dieses Schreiben als erledigt, wenn Sie gezahlt haben.";
    assert_eq!(instruction(&of("Ihr Schreiben", decides)), "none");
}

#[test]
fn a_review_by_objection_and_what_is_over() {
    let rows = [
        (
            "Diese Entscheidung können Sie durch einen Widerspruch überprüfen lassen. Er muss innerhalb eines Monats, nachdem Ihnen dieser \
             Bescheid bekannt gegeben wurde, bei der Kasse eingegangen sein.",
            "widerspruch 1m notification",
        ),
        (
            "Ein Einspruch gegen den Bußgeldbescheid ist nicht mehr möglich.",
            "none denied",
        ),
    ];
    check(&rows, |body| instruction(&of("Ihr Schreiben", body)));
}

#[test]
fn who_waits_for_papers_has_not_decided() {
    let rows = [
        "Die Geburt konnte noch nicht beurkundet werden, da uns nicht alle erforderlichen Nachweise vorliegen.",
        "Für die weitere Bearbeitung fehlen noch folgende Unterlagen: Mietvertrag, Lohnabrechnungen.",
    ];
    check(&rows.map(|row| (row, "none denied")), |body| {
        instruction(&of("Ihr Antrag", body))
    });
}

#[test]
fn who_asks_for_plans_or_calls_to_school_decides_nothing() {
    let rows = [
        "den Eingang Ihres Bauantrages bestätige ich. Die Vorprüfung hat ergeben, dass die Bauvorlagen unvollständig sind.",
        "Kommen Sie bitte mit Ihrem Kind persönlich zur Einschreibung: Mittwoch, 18.03.2026, um 14:20 Uhr",
    ];
    check(&rows.map(|row| (row, "none denied")), |body| {
        instruction(&of("Ihr Schreiben", body))
    });
}
