//! What could not be verified, and what is disputed.

use super::table;

/// One doubt: what about, what the tables take, and why it is open.
struct Doubt {
    about: &'static str,
    taken: &'static str,
    why: &'static str,
}

const fn doubt(about: &'static str, taken: &'static str, why: &'static str) -> Doubt {
    Doubt { about, taken, why }
}

#[rustfmt::skip]
const DOUBTS: &[Doubt] = &[
    doubt("Fourth day under the acts of HH, HE, MV, SL after 2025", "three days, the fourth shown", "not verified: full acts of their own, no dated change found"),
    doubt("Start of the fourth day in BW, BY, SH", "three days before the dates of the table, the fourth shown", "not verified: the acts are known, their days of entry into force are not"),
    doubt("Service acts of HB, HH, HE, MV, SL, TH (registered letters)", "three days, the fourth shown", "not verified; § 4 ThürVwZVG was seen with three days in an undated copy"),
    doubt("Shift of a registered letter in BY", "not moved", "Art. 4 VwZVG moves the day off Sundays and holidays; the earlier day is safe"),
    doubt("Shift of the day of notification under VwVfG", "not moved", "settled in practice; the BFH reads the same words differently for taxes"),
    doubt("Shift under the KAG, and for property and trade tax (§ 1 Abs. 2 Nr. 3 AO refers to § 108 and § 122 AO)", "not moved, the later day shown", "disputed between administrative courts and the BFH"),
    doubt("Broadcasting fee: the acts of several Länder exclude the broadcasters", "§ 41 VwVfG of the Land by analogy", "disputed which act is applied by analogy"),
    doubt("§ 9 OZG", "third day after provision", "not verified whether it was changed after 24.07.2024; Art. 24 BayDiG and § 41 Abs. 2b HmbVwVfG have three days of their own"),
    doubt("§ 37 Abs. 2a SGB X", "fourth day from 2025", "wording after 2025 not verified"),
    doubt("NRW: objection against municipal charges and taxes", "Widerspruch", "§ 110 Abs. 1 Satz 3 JustG NRW excludes it only for acts notified from November 2007 to December 2015; a Klage on the page is not called wrong"),
    doubt("NI: social matters before the administrative courts", "Widerspruch, with the advice to ask", "the list of § 80 Abs. 2 Nr. 4 NJG was seen in part"),
    doubt("BW, BE, HB, HH, HE, MV, ST, TH: exceptions from the objection procedure", "Widerspruch, with the advice to ask", "the lists of matters and authorities are not in this table"),
    doubt("Electronic form not mentioned in an instruction", "not called wrong", "wrong under the SGG (BSG 27.09.2023 B 7 AS 10/22 R), not wrong for actions under the VwGO (BVerwG 25.01.2021 9 C 8.19), disputed for § 70 VwGO; the page does not show whether the authority has opened electronic access"),
    doubt("Periods counted backwards", "the whole period lies between", "disputed; § 193 BGB does not apply"),
    doubt("End of a period for leaving the country on a weekend", "not moved", "disputed"),
    doubt("Costs of fire service and towing: suspensive effect", "nothing is said", "disputed, differs by Land"),
    doubt("15 August in Swabia, Franconia and the Upper Palatinate", "holiday only in the places listed", "the list of the 1,708 municipalities is not in this table; the earlier day is safe"),
    doubt("Corpus Christi in parts of municipalities (SN) and single places of Unstrut-Hainich-Kreis and Wartburgkreis (TH)", "no holiday", "not listed; the earlier day is safe"),
];

pub(super) fn write(text: &mut String) {
    text.push_str("## 8. Disputed or not verified\n\n");
    table(
        text,
        &["about", "taken", "why it is open"],
        DOUBTS
            .iter()
            .map(|doubt| [doubt.about, doubt.taken, doubt.why].map(str::to_owned).to_vec()),
    );
    // The file ends with one line break.
    text.truncate(text.trim_end().len());
    text.push('\n');
}
