//! Whether the encoder tells a sentence that says what German lines say from one that says something else.
//!
//! Runs where the encoder is in the store, and says so where it is not.

use std::io::Write as _;

use notice::ground::NEAR;
use server::talk::Understanding;

const PAIRS: &[(&str, &[&str])] = &[
    (
        "Bitte überweisen Sie den Betrag von 1.234,56 EUR bis zum 15.04.2026 auf unser Konto.",
        &[
            "Please transfer 1,234.56 euros to our account by 15 April 2026.",
            "15 Nisan 2026 tarihine kadar hesabımıza 1.234,56 euro göndermeniz gerekiyor.",
            "يجب عليك تحويل 1234,56 يورو إلى حسابنا حتى 15 أبريل 2026.",
            "Bạn phải chuyển 1.234,56 euro trước ngày 15 tháng 4 năm 2026.",
        ],
    ),
    (
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
        &[
            "You can object to this decision within one month.",
            "Вы можете подать возражение на это решение в течение одного месяца.",
            "شما می‌توانید ظرف یک ماه به این تصمیم اعتراض کنید.",
            "Vous pouvez faire opposition à cette décision dans un délai d'un mois.",
        ],
    ),
    (
        "Ihr Antrag wurde abgelehnt, weil Unterlagen zum Einkommen fehlen.",
        &[
            "Your application was rejected because documents about your income are missing.",
            "Państwa wniosek został odrzucony, ponieważ brakuje dokumentów o dochodach.",
            "Ваша заява відхилена, бо немає документів про доходи.",
            "La domanda è stata respinta perché mancano i documenti sul reddito.",
        ],
    ),
    (
        "Bitte bringen Sie zum Termin Ihren Personalausweis und einen Mietvertrag mit.",
        &[
            "Please bring your identity card and a rental contract to the appointment.",
            "Por favor, traiga a la cita su documento de identidad y un contrato de alquiler.",
            "Randevuya kimliğinizi ve kira sözleşmenizi getirin.",
            "Aduceți la programare buletinul și contractul de închiriere.",
        ],
    ),
    (
        "Bei Fragen erreichen Sie uns montags bis donnerstags von 8 bis 12 Uhr.",
        &[
            "If you have questions, you can reach us Monday to Thursday from 8 to 12.",
            "По вопросам звоните с понедельника по четверг с 8 до 12 часов.",
            "إذا كانت لديك أسئلة، يمكنك الاتصال بنا من الاثنين إلى الخميس من 8 إلى 12.",
        ],
    ),
];

#[test]
fn sentences_are_nearer_to_what_they_say() {
    let understanding = Understanding::load().unwrap();
    if !understanding.has_encoder() {
        let _ = std::io::stderr().write_all(b"skipped: the encoder is not here\n");
        return;
    }
    let (mut same, mut other) = (Vec::new(), Vec::new());
    for (line, sentences) in PAIRS {
        for sentence in *sentences {
            for (against, _) in PAIRS {
                let near = understanding.nearness(sentence, &[against]).unwrap();
                if line == against {
                    same.push(near)
                } else {
                    other.push(near)
                }
            }
        }
    }
    same.sort_by(f32::total_cmp);
    other.sort_by(f32::total_cmp);
    println!("same {same:.3?}\nother {other:.3?}");
    let kept = same.iter().filter(|near| **near >= NEAR).count();
    let passed = other.iter().filter(|near| **near >= NEAR).count();
    assert!(10 * kept >= 9 * same.len(), "{kept} of {} are kept", same.len());
    assert!(10 * passed <= other.len(), "{passed} of {} pass", other.len());
}
