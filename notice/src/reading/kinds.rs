//! The kinds of letters: a table of cues, one row per kind.
//!
//! A cue counts three times in the subject line and once elsewhere, each cue once. The kind with the highest
//! sum wins, where it reaches [`ENOUGH`]; otherwise the letter is of the kind `other` and keeps all its facts.

use std::sync::LazyLock;

use regex::Regex;

use super::text::{Text, cue, fold, folded_pattern};
use crate::law::Regime;

/// What a letter of some kind is in law, which decides whether a remedy is due at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Character {
    /// An administrative act: an instruction on remedies is due.
    Act,
    /// A chance to comment before an act (§ 28 VwVfG, § 24 SGB X, § 55 OWiG): no remedy yet.
    Hearing,
    /// A reminder of something that was decided earlier: no remedy.
    Reminder,
    /// Information, an invitation or a request: no remedy.
    Information,
    /// A decision or order of a court in civil matters.
    CourtOrder,
    /// A penalty: fine notice or penalty order, opposed by Einspruch.
    Penalty,
    /// No authority's letter at all.
    Private,
}

/// Which way money usually goes in letters of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flow {
    /// From the reader to the sender.
    Pay,
    /// From the sender to the reader.
    Get,
    /// Either way, or none.
    Either,
}

/// One kind of letter.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Stable id, such as `dog_tax`.
    pub id: &'static str,
    /// What it is called in German.
    pub name: &'static str,
    /// What it is in law.
    pub character: Character,
    /// The body of law that usually governs it.
    pub regime: Regime,
    /// Which way money goes.
    pub flow: Flow,
    /// Cues as patterns for folded text, with their weights.
    cues: &'static [(&'static str, i32)],
}

const fn kind(
    id: &'static str,
    name: &'static str,
    character: Character,
    regime: Regime,
    flow: Flow,
    cues: &'static [(&'static str, i32)],
) -> Kind {
    Kind {
        id,
        name,
        character,
        regime,
        flow,
        cues,
    }
}

/// The sum of weights from which a kind is believed.
const ENOUGH: i32 = 6;

use Character::{Act, CourtOrder, Hearing, Information, Penalty, Private, Reminder};
use Flow::{Either, Get, Pay};
use Regime::{Ao, Bgb, Kag, OWiG, SgbX, SgbXVwGo, StPO, VwVfG, Zpo};

/// All kinds. The words are those of the forms in use; a weight of 3 alone does not reach [`ENOUGH`] outside
/// the subject line.
#[rustfmt::skip]
static KINDS: &[Kind] = &[
    // Municipal taxes, fees and contributions
    kind("property_tax", "Grundsteuerbescheid", Act, Kag, Pay, &[("grundsteuerbescheid", 6), ("(bescheid|festsetzung)[^\\n]{0,30}grundsteuer", 4), ("grundsteuer [ab]\\b", 3), ("hebesatz", 2), ("grundsteuer", 2)]),
    kind("property_charges", "Bescheid über Grundbesitzabgaben", Act, Kag, Pay, &[("grundbesitzabgaben", 6), ("grundstücksabgaben", 6), ("bescheid über (kommunale )?abgaben", 5), ("abgabenbescheid", 5), ("jahresbescheid", 2)]),
    kind("trade_tax", "Gewerbesteuerbescheid", Act, Kag, Pay, &[("gewerbesteuerbescheid", 6), ("gewerbesteuer", 3), ("gewerbesteuer-?vorauszahlung", 4), ("vorauszahlung[^\\n]{0,40}gewerbesteuer", 5), ("hebesatz", 2), ("gewerbeertrag", 2)]),
    kind("dog_tax", "Hundesteuerbescheid", Act, Kag, Pay, &[("hundesteuerbescheid", 6), ("hundesteuer", 4), ("hundesteuersatzung", 3), ("steuermarke", 2), ("hundemarke", 2)]),
    kind("second_home_tax", "Zweitwohnungsteuerbescheid", Act, Kag, Pay, &[("zweitwohnungs?steuer", 6), ("nebenwohnung", 1)]),
    kind("entertainment_tax", "Vergnügungssteuerbescheid", Act, Kag, Pay, &[("vergnügungss?teuer", 6), ("spielgerätesteuer", 6)]),
    kind("tourist_tax", "Bescheid über Kurabgabe", Act, Kag, Pay, &[("kurabgabe", 5), ("kurtaxe", 5), ("gästebeitrag", 5), ("übernachtungss?teuer", 5), ("beherbergungss?teuer", 5), ("tourismusbeitrag", 5), ("fremdenverkehrs(beitrag|abgabe)", 5)]),
    kind("waste_fees", "Abfallgebührenbescheid", Act, Kag, Pay, &[("abfallgebühren", 6), ("müllgebühren", 6), ("abfallentsorgungsgebühr", 6), ("abfallwirtschaftsgebühr", 6), ("abfall(entsorgung|wirtschaft|beseitigung)\\b", 4), ("restabfall|restmüll", 2), ("bioabfall|biotonne", 2), ("abfallbehälter", 2)]),
    kind("street_cleaning_fees", "Bescheid über Straßenreinigungsgebühren", Act, Kag, Pay, &[("straßenreinigungsgebühr", 5), ("straßenreinigung", 3), ("winterdienst", 1), ("frontmeter", 2)]),
    kind("water_fees", "Wasser- und Abwassergebührenbescheid", Act, Kag, Pay, &[("wassergebühr", 5), ("schmutzwasser", 3), ("abwassergebühr", 5), ("kanalbenutzungsgebühr", 5), ("entwässerungsgebühr", 5), ("niederschlagswasser", 4), ("verbrauchsgebühr", 2), ("zählerstand", 2), ("wasserzähler", 2)]),
    kind("development_contribution", "Beitragsbescheid (Erschließung oder Ausbau)", Act, Kag, Pay, &[("erschließungsbeitrag", 6), ("straßenausbaubeitr[aä]g", 6), ("ausbaubeitrag", 6), ("wiederkehrende beiträge", 5), ("herstellungsbeitrag", 6), ("anschlussbeitrag", 6), ("kostenerstattung[^\\n]{0,20}hausanschluss", 5)]),
    kind("childcare_fee", "Bescheid über Kita-Beiträge", Act, Kag, Pay, &[("(festsetzung|bescheid)[^\\n]{0,50}(elternbeitr|kita|kindertages|betreuung)", 5), ("elternbeitr[aä]g", 5), ("kostenbeitrag[^\\n]{0,40}(kindertages|betreuung)", 5), ("kita-?gebühr", 6), ("kita-?beitr", 6), ("kostenbeteiligung[^\\n]{0,30}(kita|tageseinrichtung)", 5), ("betreuungsumfang", 2), ("kindertagesstätte|kindertageseinrichtung|kindertagespflege", 2)]),
    kind("cemetery_fees", "Friedhofsgebührenbescheid", Act, Kag, Pay, &[("friedhofsgebühr", 6), ("bestattungsgebühr", 6), ("grabnutzungs", 4), ("grabstätte", 3)]),
    kind("administrative_fee", "Gebührenbescheid", Act, VwVfG, Pay, &[("gebührenbescheid", 2), ("kostenbescheid", 2), ("verwaltungsgebühr", 3), ("leistungsbescheid", 2), ("kostenfestsetzungsbescheid", 3)]),
    kind("fire_service_fee", "Kostenbescheid der Feuerwehr", Act, VwVfG, Pay, &[("feuerwehreinsatz", 5), ("einsatz der (freiwilligen )?feuerwehr", 5), ("feuerwehr[^\\n]{0,60}(kosten|gebühr)", 4)]),
    kind("towing_fee", "Bescheid über Abschleppkosten", Act, VwVfG, Pay, &[("abschleppkosten", 6), ("abschleppmaßnahme", 6), ("abgeschleppt", 3), ("sicherstellung[^\\n]{0,40}(fahrzeug|pkw)", 4), ("umsetzung[^\\n]{0,30}(fahrzeug|pkw)", 4)]),
    kind("special_use_fee", "Bescheid über Sondernutzung", Act, Kag, Pay, &[("sondernutzung", 5)]),

    // Fines and criminal matters
    kind("fine", "Bußgeldbescheid", Penalty, OWiG, Pay, &[("bußgeldbescheid", 5), ("geldbuße[^\\n]{0,40}(festgesetzt|in höhe)", 4), ("gegen sie[^\\n]{0,40}geldbuße", 4), ("erzwingungshaft", 3), ("wird ihnen zur last gelegt|wird ihnen vorgeworfen", 1), ("rechtskraft", 1)]),
    kind("warning_fine", "Verwarnung mit Verwarnungsgeld", Information, OWiG, Pay, &[("verwarnungsgeld", 4), ("schriftliche verwarnung", 5), ("verwarnung mit verwarnungsgeld", 6), ("§ 56 (abs\\. ?\\d )?owig", 3), ("wochenfrist|binnen einer woche|innerhalb einer woche", 1)]),
    kind("hearing_fine", "Anhörung im Bußgeldverfahren", Hearing, OWiG, Either, &[("anhörung[^\\n]{0,30}(bußgeld|betroffene|ordnungswidrigkeit|owig)", 6), ("anhörungsbogen", 5), ("§ 55 (abs\\. ?\\d )?owig", 4), ("angaben zur person", 1), ("gelegenheit[^\\n]{0,40}(äußern|äußerung|stellung)", 2)]),
    kind("witness_form", "Zeugenfragebogen zum Fahrer", Information, OWiG, Either, &[("zeugenfragebogen", 6), ("zeugenanhörung", 6), ("fahrerermittlung", 5), ("benennung des (fahrzeugführers|fahrers)", 4), ("fahrer[^\\n]{0,20}(mitzuteilen|benennen)", 2)]),
    kind("penalty_order", "Strafbefehl", Penalty, StPO, Pay, &[("strafbefehl", 6), ("tagessätze", 3), ("geldstrafe", 3), ("cs \\d", 1)]),
    kind("criminal_summons", "Vorladung der Polizei oder Staatsanwaltschaft", Information, StPO, Either, &[("vorladung", 5), ("beschuldigtenvernehmung", 6), ("als beschuldigte", 4), ("äußerung als beschuldigter", 5), ("ermittlungsverfahren", 2)]),
    kind("proceedings_dropped", "Einstellung des Verfahrens", Information, StPO, Either, &[("(ermittlungs|buß|bußgeld|straf)?verfahren[^\\n]{0,60}eingestellt", 5), ("einstellung des (ermittlungs|bußgeld|straf)?verfahrens", 6)]),

    // Hearings and requests
    kind("hearing", "Anhörung", Hearing, VwVfG, Either, &[("(gelegenheit|möglichkeit) (zur|der|für eine|für ihre) (stellungnahme|äußerung|anhörung)", 4), ("anhörung", 4), ("§ 28 (abs\\. ?\\d )?(vwvfg|[a-z]*vwvfg)", 4), ("gelegenheit[^\\n]{0,60}(äußern|äußerung|stellung)", 3), ("(beabsichtige|beabsichtigen|beabsichtigt)", 2)]),
    kind("hearing_social", "Anhörung nach § 24 SGB X", Hearing, SgbX, Either, &[("(gelegenheit|möglichkeit) (zur|der|für eine|für ihre) (stellungnahme|äußerung|anhörung)", 4), ("(arbeitslosengeld|bürgergeld|wohngeld|kindergeld|elterngeld|grundsicherung|leistungen?|unterhaltsvorschuss)[^\\n]{0,40}(stellungnahme|äußerung|anhörung)", 2), ("zu ?viel (erhalten|bezogen|gezahlt)|§ (45|48) sgb x", 1), ("§ 24 (abs\\. ?\\d )?(des )?(sgb ?x|zehnten)", 6), ("anhörung[^\\n]{0,60}(überzahlung|erstattung|aufhebung|leistung|sgb)", 5), ("anhörung", 2), ("gelegenheit[^\\n]{0,60}(äußern|äußerung|stellung)", 2), ("zu unrecht[^\\n]{0,40}(bezogen|erhalten|gezahlt)", 1)]),
    kind("cooperation_request", "Aufforderung zur Mitwirkung", Information, SgbX, Either, &[("aufforderung zur mitwirkung", 6), ("mitwirkungspflicht", 3), ("§§? ?6[06](, 66)?[^\\n]{0,20}sgb i\\b", 4), ("(fehlende|folgende|weitere|fehlenden) unterlagen|(brauchen|benötigen|fehlen|fehlt)[^\\n]{0,40}(unterlagen|nachweise)|(unterlagen|nachweise)[^\\n]{0,30}(fehlen|nachreichen|benötigt|erforderlich)", 4), ("(reichen|legen|senden|schicken) sie[^.]{0,80}(unterlagen|nachweise)", 2), ("antrag[^.]{0,40}noch nicht entscheiden", 4), ("versagt? werden|versagen|entzogen werden", 1)]),
    kind("documents_request", "Nachforderung von Unterlagen", Information, VwVfG, Either, &[("(nachforderung|anforderung|nachreichung) (von|fehlender|weiterer)? ?unterlagen", 6), ("(reichen|legen|senden) sie[^\\n]{0,60}(unterlagen|nachweise)", 3), ("unvollständig", 2)]),
    kind("receipt", "Eingangsbestätigung", Information, VwVfG, Either, &[("eingangsbestätigung", 6), ("bestätigung (des|über den) eingang", 6), ("ihr antrag ist[^\\n]{0,30}eingegangen", 4)]),

    // Dunning and enforcement
    kind("dunning", "Mahnung", Reminder, Kag, Pay, &[("\\bmahnung", 4), ("zahlungserinnerung", 5), ("mahngebühr", 3), ("angemahnt", 3), ("rückst[aä]nd", 2), ("säumniszuschl", 1), ("(noch )?nicht (beglichen|eingegangen|gezahlt|entrichtet)", 2)]),
    kind("enforcement_announcement", "Ankündigung der Vollstreckung", Reminder, Kag, Pay, &[("vollstreckungsankündigung", 6), ("ankündigung der (zwangs)?vollstreckung", 6), ("vollstreckungsauftrag", 3), ("vollziehungsbeamte", 2), ("letzte (zahlungs)?aufforderung", 3)]),
    kind("garnishment", "Pfändungs- und Einziehungsverfügung", Act, Kag, Pay, &[("pfändungs-?[^\\n]{0,10}(und )?einziehungsverfügung", 6), ("pfändung[^\\n]{0,40}(konto|lohn|arbeitseinkommen)", 4), ("drittschuldner", 4)]),
    kind("payment_relief", "Stundung oder Ratenzahlung", Act, Kag, Pay, &[("stundung", 4), ("ratenzahlung(svereinbarung)?", 4), ("stundungsbescheid", 6), ("vollstreckungsaufschub", 5)]),
    kind("penalty_payment", "Zwangsgeldbescheid", Act, VwVfG, Pay, &[("zwangsgeldfestsetzung", 6), ("festsetzung (eines|des) zwangsgeld", 6), ("zwangsgeld[^\\n]{0,30}festgesetzt", 5), ("androhung (eines|von) zwangsgeld", 4)]),

    // Courts
    kind("court_payment_order", "Mahnbescheid", CourtOrder, Zpo, Pay, &[("mahnbescheid", 5), ("antragsteller[^\\n]{0,60}antragsgegner", 2), ("mahngericht", 3), ("widerspruch gegen den mahnbescheid", 3)]),
    kind("enforcement_order", "Vollstreckungsbescheid", CourtOrder, Zpo, Pay, &[("vollstreckungsbescheid", 6)]),
    kind("court_summons", "Ladung zum Gericht", Information, Zpo, Either, &[("\\bladung\\b", 5), ("(haupt)?verhandlungstermin", 3), ("persönliche[ns]? erscheinen", 3), ("als zeug", 3)]),
    kind("court_costs", "Gerichtskostenrechnung", Act, Zpo, Pay, &[("kostenrechnung", 5), ("gerichtskosten", 4), ("justizkasse|landesjustizkasse|gerichtskasse", 2), ("gkg|gnotkg", 2)]),
    kind("bailiff", "Schreiben des Gerichtsvollziehers", Information, Zpo, Pay, &[("gerichtsvollzieher", 5), ("vermögensauskunft", 5)]),
    kind("judgment", "Urteil oder Beschluss", CourtOrder, Zpo, Either, &[("im namen des volkes", 6), ("\\burteil\\b", 2), ("\\bbeschluss\\b", 2), ("hat das (amts|land|verwaltungs|sozial|finanz)gericht", 3)]),

    // Jobcenter and employment agency
    kind("citizens_benefit_grant", "Bewilligung von Bürgergeld", Act, SgbX, Get, &[("(bewilligung|bewilligungsbescheid)[^\\n]{0,80}(bürgergeld|grundsicherung|sgb ii\\b|lebensunterhalt)", 5), ("bürgergeld[^\\n]{0,60}bewillig", 4), ("bürgergeld", 3), ("grundsicherungsgeld", 4), ("arbeitslosengeld ii\\b", 3), ("leistungen zur sicherung des lebensunterhalts", 3), ("bg-?nummer|bedarfsgemeinschaft", 1), ("\\bbewillig", 2)]),
    kind("citizens_benefit_change", "Änderungsbescheid Bürgergeld", Act, SgbX, Get, &[("änderungsbescheid", 2), ("änderungsbescheid[^\\n]{0,80}(bürgergeld|sgb ii\\b)", 4), ("änderung[^\\n]{0,60}(bürgergeld|lebensunterhalt|bewilligung)", 4), ("bürgergeld", 2), ("bg-?nummer", 1)]),
    kind("citizens_benefit_rejection", "Ablehnung von Bürgergeld", Act, SgbX, Either, &[("(ablehnung|ablehnungsbescheid)[^\\n]{0,80}(bürgergeld|lebensunterhalt)", 6), ("(bürgergeld|lebensunterhalt)[^\\n]{0,60}(abgelehnt|lehne|ablehn)", 5), ("lehne ich ab|wird abgelehnt|muss ich ablehnen", 2), ("bürgergeld", 2), ("bg-?nummer", 1)]),
    kind("benefit_refund", "Aufhebungs- und Erstattungsbescheid", Act, SgbX, Pay, &[("aufhebungs-?[^\\n]{0,8}(und )?erstattungsbescheid", 7), ("erstattungsbescheid", 5), ("rückforderungsbescheid", 5), ("(erstattung|rückforderung|rückzahlung) (von |des )?(zu unrecht |zu viel )?(überzahlt|gezahlt|geleistet|erhalten|bezogen)", 6), ("zu unrecht (gezahlt|geleistet|erbracht|erhalten|bezogen)", 3), ("aufhebung[^\\n]{0,60}erstattung", 5), ("rücknahme[^\\n]{0,60}erstattung", 5), ("§ 50 (abs\\. ?\\d )?sgb x", 3), ("§§? ?4[58][^\\n]{0,40}sgb x", 2), ("zu erstatten", 2), ("überzahl", 1)]),
    kind("benefit_cut", "Minderung der Leistung", Act, SgbX, Get, &[("minderung[^\\n]{0,60}(bürgergeld|leistung|regelbedarf|auszahlung)", 5), ("sanktion", 3), ("pflichtverletzung", 3), ("meldeversäumnis", 4), ("§§? ?31", 1)]),
    kind("benefit_offset", "Aufrechnung", Act, SgbX, Pay, &[("aufrechnung", 5), ("§ 43 sgb ii\\b", 3)]),
    // a summons under § 309 SGB III is an act (§ 39 Nr. 3 SGB II names it as one)
    kind("jobcenter_appointment", "Einladung zum Termin", Act, SgbX, Either, &[("einladung", 4), ("§ 59 sgb ii", 4), ("§ 309", 4), ("meldeaufforderung|meldetermin", 5), ("(möchte|will) mit ihnen[^\\n]{0,60}(bewerber|situation|beruflich)", 3), ("bitte (kommen|erscheinen) sie", 2)]),
    kind("benefit_renewal", "Erinnerung an den Weiterbewilligungsantrag", Information, SgbX, Either, &[("weiterbewilligungsantrag", 4), ("weiterbewilligung", 3), ("bewilligungszeitraum endet", 4)]),
    kind("unemployment_benefit_grant", "Bewilligung von Arbeitslosengeld", Act, SgbX, Get, &[("bewilligung[^\\n]{0,40}arbeitslosengeld", 5), ("arbeitslosengeld", 3), ("(täglicher )?leistungsbetrag|anspruchsdauer", 2), ("agentur für arbeit", 1)]),
    kind("unemployment_block", "Sperrzeitbescheid", Act, SgbX, Either, &[("sperrzeit", 5), ("§ 159 sgb iii", 4)]),

    kind("office_appointment", "Termin bei einer Behörde", Information, VwVfG, Either, &[("einladung (zur|zu einer|zu einem|zum) (vorsprache|persönlichen|termin)", 5), ("(terminbestätigung|terminvereinbarung|ihr termin)", 5), ("(folgenden|diesen) termin[^.\\n]{0,20}(reserviert|vorgemerkt|vereinbart)", 5), ("persönlich erscheinen|persönliche vorsprache", 2), ("bringen sie[^.]{0,60}mit", 1)]),

    // Housing, family, students
    kind("housing_benefit_grant", "Wohngeldbescheid", Act, SgbXVwGo, Get, &[("wohngeldbescheid", 5), ("wohngeld", 3), ("bewilligung[^\\n]{0,40}wohngeld", 4), ("wohngeldgesetz|wogg", 2), ("mietzuschuss|lastenzuschuss", 2)]),
    kind("housing_benefit_rejection", "Ablehnung von Wohngeld", Act, SgbXVwGo, Either, &[("wohngeld[^\\n]{0,80}(abgelehnt|ablehn|versagt|lehne)", 6), ("ablehnung[^\\n]{0,50}wohngeld", 6), ("wohngeld", 2), ("antrag[^\\n]{0,60}abgelehnt", 2)]),
    kind("housing_entitlement", "Wohnberechtigungsschein", Act, VwVfG, Either, &[("wohnberechtigungsschein", 6)]),
    kind("parental_allowance", "Elterngeldbescheid", Act, SgbX, Get, &[("elterngeldbescheid", 5), ("elterngeld", 4), ("elterngeldstelle", 2), ("beeg", 2), ("lebensmonat", 2)]),
    kind("child_benefit", "Kindergeldbescheid", Act, Ao, Get, &[("\\bkindergeld(es)?\\b", 4), ("kindergeldnummer", 2), ("familienkasse", 2), ("(festsetzung|bewilligung)[^\\n]{0,40}kindergeld", 3)]),
    kind("child_benefit_refund", "Aufhebung und Rückforderung von Kindergeld", Act, Ao, Pay, &[("(aufhebung|rückforderung|erstattung)[^\\n]{0,60}kindergeld", 6), ("kindergeld[^\\n]{0,60}(aufgehoben|zurückgefordert|zu erstatten|zurückzuzahlen)", 6), ("kindergeld[^\\n]{0,90}(aufhebung|rückforderung)", 6), ("kindergeld", 2), ("(gezahltes?|erhaltenes?|überzahltes?) kindergeld|kindergeld[^.]{0,40}(erhalten|gezahlt)", 4), ("familienkasse", 2), ("§ 37 (abs\\. ?\\d )?(ao|abgabenordnung)", 3), ("§ 70 (abs\\. ?\\d )?estg", 2)]),
    kind("child_supplement", "Bescheid über Kinderzuschlag", Act, SgbX, Get, &[("kinderzuschlag", 7), ("§ 6a (bkgg|bundeskindergeldgesetz)", 4)]),
    kind("maintenance_advance", "Unterhaltsvorschussbescheid", Act, SgbXVwGo, Get, &[("unterhaltsvorschuss", 6), ("uvg|unterhaltsvorschussgesetz", 2)]),
    kind("student_aid", "BAföG-Bescheid", Act, SgbXVwGo, Get, &[("bafög", 4), ("ausbildungsförderung", 4), ("(bescheid|amt)[^\\n]{0,20}ausbildungsförderung", 2), ("studierendenwerk|studentenwerk", 1)]),
    kind("student_aid_repayment", "Rückzahlung des BAföG-Darlehens", Act, VwVfG, Pay, &[("darlehen[^\\n]{0,60}(bafög|ausbildungsförderung)", 4), ("(feststellungs-? und )?rückzahlungsbescheid", 6), ("bundesverwaltungsamt", 3), ("tilgung", 2), ("rückzahlung[^\\n]{0,40}darlehen", 6), ("freistellung[^\\n]{0,60}(rückzahlung|§ 18a)", 4)]),
    kind("education_package", "Leistungen für Bildung und Teilhabe", Act, SgbX, Get, &[("bildung und teilhabe", 5), ("bildungspaket", 4), ("schulbedarf", 2)]),
    kind("social_assistance", "Bescheid über Sozialhilfe", Act, SgbX, Get, &[("sgb xii", 3), ("sozialhilfe", 3), ("grundsicherung im alter", 6), ("zwölften buch", 3), ("hilfe zum lebensunterhalt", 5), ("hilfe zur pflege", 5), ("eingliederungshilfe", 4)]),
    kind("asylum_seeker_benefits", "Leistungen nach dem Asylbewerberleistungsgesetz", Act, VwVfG, Get, &[("asylbewerberleistungsgesetz|asylblg", 6)]),

    // Pension, health, care, disability, accident
    kind("pension", "Rentenbescheid", Act, SgbX, Get, &[("rentenbescheid", 6), ("(altersrente|erwerbsminderungsrente|witwenrente|hinterbliebenenrente|waisenrente)", 4), ("rente wegen", 4), ("deutsche rentenversicherung", 1), ("versicherungsnummer", 1), ("entgeltpunkte", 2)]),
    kind("pension_rejection", "Ablehnung einer Rente", Act, SgbX, Either, &[("rente[^\\n]{0,80}(abgelehnt|ablehn|lehnen wir ab)", 6), ("antrag auf[^\\n]{0,40}rente[^\\n]{0,60}(abgelehnt|lehnen)", 4), ("(ablehnung|ablehnen)[^\\n]{0,60}rente", 7), ("erwerbsminderung", 2)]),
    kind("pension_adjustment", "Mitteilung zur Rentenanpassung", Act, SgbX, Get, &[("rentenanpassung", 6), ("anpassung der (leistung|rente)", 4)]),
    kind("pension_information", "Renteninformation", Information, SgbX, Either, &[("renteninformation", 6), ("rentenauskunft", 6), ("versicherungsverlauf", 4)]),
    kind("rehabilitation", "Bescheid über Rehabilitation", Act, SgbX, Either, &[("(leistungen? zur )?(medizinischen? )?rehabilitation", 4), ("reha-?antrag", 4), ("teilhabe am arbeitsleben", 4), ("übergangsgeld", 3)]),
    kind("health_insurance_contributions", "Beitragsbescheid der Krankenkasse", Act, SgbX, Pay, &[("beitragsbescheid", 4), ("(kranken|pflege)versicherungsbeitr", 4), ("beitragsbemessung", 2), ("krankenkasse", 1), ("freiwillig[^\\n]{0,30}versichert|freiwillige (kranken)?versicherung", 3), ("zusatzbeitrag", 1)]),
    kind("health_insurance_rejection", "Ablehnung der Krankenkasse", Act, SgbX, Either, &[("(kostenübernahme|hilfsmittel|heilmittel|kur)[^\\n]{0,80}(nicht|ablehn|abgelehnt)", 4), ("medizinische[rn]? dienst", 3), ("krankenkasse", 1), ("können wir[^\\n]{0,40}nicht übernehmen", 3)]),
    kind("sick_pay", "Bescheid über Krankengeld", Act, SgbX, Get, &[("krankengeld", 5)]),
    kind("care_level", "Bescheid über den Pflegegrad", Act, SgbX, Get, &[("pflegegrad", 5), ("pflegekasse", 3), ("pflegegeld", 3), ("pflegebedürftigkeit", 3)]),
    kind("disability", "Bescheid über den Grad der Behinderung", Act, SgbX, Either, &[("grade?s? der behinderung", 5), ("schwerbehinder", 4), ("merkzeichen", 3), ("\\bgdb\\b", 2), ("§ 152 sgb ix", 3)]),
    kind("accident_insurance", "Bescheid der Unfallversicherung", Act, SgbX, Either, &[("berufsgenossenschaft", 3), ("unfallkasse", 3), ("arbeitsunfall", 4), ("berufskrankheit", 4), ("verletztengeld|verletztenrente", 4)]),

    // Tax office, customs
    kind("income_tax", "Einkommensteuerbescheid", Act, Ao, Either, &[("bescheid für \\d{4} über einkommensteuer", 7), ("einkommensteuerbescheid", 6), ("über einkommensteuer", 4), ("einkommensteuer", 3), ("solidaritätszuschlag", 2), ("zu versteuernde[sn]? einkommen", 2), ("finanzamt", 1), ("kirchensteuer", 1)]),
    kind("income_tax_prepayment", "Vorauszahlungsbescheid", Act, Ao, Pay, &[("vorauszahlungsbescheid", 6), ("vorauszahlungen[^\\n]{0,40}einkommensteuer", 6), ("bescheid[^\\n]{0,40}vorauszahlung", 3), ("finanzamt", 1)]),
    kind("vat", "Umsatzsteuerbescheid", Act, Ao, Pay, &[("umsatzsteuerbescheid", 6), ("bescheid[^\\n]{0,40}umsatzsteuer", 4), ("umsatzsteuer", 1), ("umsatzsteuer-?voranmeldung", 3), ("umsatzsteuer-?(sonder)?vorauszahlung", 6)]),
    kind("late_filing_penalty", "Festsetzung eines Verspätungszuschlags", Act, Ao, Pay, &[("verspätungszuschlag", 5), ("§ 152 ao", 4)]),
    kind("tax_return_request", "Aufforderung zur Abgabe der Steuererklärung", Information, Ao, Either, &[("(abgabe|einreichung)[^\\n]{0,40}(steuererklärung|steuererklärungen)", 4), ("erinnerung[^\\n]{0,40}(steuererklärung|abgabe)", 5), ("steuererklärung[^\\n]{0,80}(nicht eingegangen|liegt[^\\n]{0,20}nicht vor)", 4)]),
    kind("property_value", "Grundsteuerwertbescheid", Act, Ao, Either, &[("grundsteuerwertbescheid", 7), ("bescheid[^\\n]{0,90}grundsteuerwert", 7), ("grundsteuerwert", 2)]),
    kind("property_tax_base", "Grundsteuermessbescheid", Act, Ao, Either, &[("(bescheid|festsetzung)[^\\n]{0,40}grundsteuermessbetrag", 7), ("grundsteuermessbescheid", 5)]),
    kind("inheritance_tax", "Erbschaft- oder Schenkungsteuerbescheid", Act, Ao, Pay, &[("erbschafts?teuer", 5), ("schenkungs?teuer", 5)]),
    kind("land_transfer_tax", "Grunderwerbsteuerbescheid", Act, Ao, Pay, &[("grunderwerbs?teuer", 6)]),
    kind("vehicle_tax", "Kraftfahrzeugsteuerbescheid", Act, Ao, Pay, &[("kraftfahrzeugsteuer", 5), ("kfz-?steuer", 5), ("hauptzollamt", 2)]),
    kind("customs_duty", "Einfuhrabgabenbescheid", Act, Ao, Pay, &[("einfuhrabgaben", 6), ("einfuhrumsatzsteuer", 4), ("zollamt", 2)]),
    kind("tax_id", "Mitteilung der Identifikationsnummer", Information, Ao, Either, &[("mitteilung[^\\n]{0,40}identifikationsnummer", 6), ("bundeszentralamt für steuern", 2)]),
    kind("church_tax", "Kirchensteuer- oder Kirchgeldbescheid", Act, Ao, Pay, &[("kirchensteuerbescheid", 6), ("kirchgeld", 5)]),

    // Broadcasting
    kind("broadcasting_fee", "Festsetzungsbescheid Rundfunkbeitrag", Act, VwVfG, Pay, &[("rundfunkbeitr[aä]g", 5), ("beitragsservice", 3), ("festsetzungsbescheid", 2), ("rückständige rundfunkbeiträge", 3)]),

    // Residence, citizenship, registration
    kind("residence_permit", "Aufenthaltserlaubnis", Act, VwVfG, Either, &[("aufenthaltserlaubnis", 4), ("aufenthaltstitel", 3), ("aufenthg|aufenthaltsgesetz", 2), ("ausländerbehörde", 2), ("niederlassungserlaubnis", 4), ("fiktionsbescheinigung", 4)]),
    kind("residence_rejection", "Ablehnung des Aufenthaltstitels", Act, VwVfG, Either, &[("(aufenthaltserlaubnis|aufenthaltstitel|niederlassungserlaubnis)[^\\n]{0,80}(abgelehnt|ablehn|versagt)", 6), ("(ablehnung|versagung)[^\\n]{0,60}(aufenthaltserlaubnis|aufenthaltstitel|niederlassungserlaubnis)", 6), ("abschiebung", 4), ("ausreisefrist|ausreisepflicht|zur ausreise", 4), ("einreise-? und aufenthaltsverbot", 4)]),
    kind("asylum_decision", "Bescheid des Bundesamts für Migration und Flüchtlinge", Act, VwVfG, Either, &[("bundesamt für migration", 4), ("asylantrag", 4), ("flüchtlingseigenschaft", 4), ("subsidiäre[rn]? schutz", 3)]),
    kind("naturalisation_documents", "Unterlagen zum Einbürgerungsantrag", Information, VwVfG, Either, &[("einbürgerung[^\\n]{0,60}(unterlagen|nachweise|fehl)", 7), ("(unterlagen|nachweise)[^\\n]{0,60}einbürgerung", 7), ("reichen sie[^\\n]{0,60}(unterlagen|nachweise)", 4), ("fehlen[^\\n]{0,20}(unterlagen|nachweise)", 3)]),
    kind("naturalisation", "Einbürgerung", Act, VwVfG, Either, &[("einbürgerung", 5), ("staatsangehörigkeit", 2), ("stag\\b", 2)]),
    kind("integration_course", "Verpflichtung zum Integrationskurs", Act, VwVfG, Either, &[("integrationskurs", 5)]),
    kind("registration", "Schreiben der Meldebehörde", Information, VwVfG, Either, &[("meldebehörde", 2), ("bundesmeldegesetz|bmg\\b", 2), ("anmeldung[^\\n]{0,30}(wohnung|wohnsitz)", 4), ("abmeldung von amts wegen", 5)]),
    kind("id_document", "Ausweis oder Pass liegt bereit", Information, VwVfG, Either, &[("(personalausweis|reisepass|aufenthaltstitel|führerschein)[^\\n]{0,60}(abgeholt|abholung|abholen|bereit)", 5), ("pin-?brief", 4)]),
    kind("name_change", "Bescheid über Namensänderung", Act, VwVfG, Either, &[("namensänderung", 5)]),

    // Driving
    kind("mpu_order", "Anordnung eines Gutachtens zur Fahreignung", Information, VwVfG, Either, &[("medizinisch-?psychologisch", 5), ("fahreignung[^\\n]{0,60}gutachten", 5), ("gutachten[^\\n]{0,60}fahreignung", 5), ("begutachtungsstelle", 3), ("beibringung eines", 2)]),
    kind("licence_withdrawal", "Entziehung der Fahrerlaubnis", Act, VwVfG, Either, &[("entziehung[^\\n]{0,20}fahrerlaubnis", 6), ("fahrerlaubnis[^\\n]{0,40}entzogen", 6), ("führerschein[^\\n]{0,60}abzugeben|abzuliefern", 3)]),
    kind("points_warning", "Ermahnung oder Verwarnung wegen Punkten", Act, VwVfG, Either, &[("fahreignungs-?bewertungssystem", 5), ("punktestand|\\d punkte", 3), ("§ 4 (abs\\. ?\\d )?(s\\. ?\\d )?(nr\\. ?\\d )?stvg", 3), ("fahreignungsregister", 2)]),
    kind("driving_log", "Fahrtenbuchauflage", Act, VwVfG, Either, &[("fahrtenbuch", 6)]),
    kind("vehicle_ban", "Betriebsuntersagung des Fahrzeugs", Act, VwVfG, Either, &[("betriebsuntersagung", 6), ("außerbetriebsetzung", 5), ("versicherungsschutz[^\\n]{0,60}fahrzeug", 3), ("zulassungsbehörde|zulassungsstelle", 2), ("stilllegung", 2)]),
    kind("resident_parking", "Bewohnerparkausweis", Act, VwVfG, Pay, &[("bewohnerpark|anwohnerpark", 6)]),

    // Building, trade, order
    kind("building_permit", "Baugenehmigung", Act, VwVfG, Either, &[("baugenehmigung", 5), ("bauvorbescheid", 6), ("bauantrag", 3), ("bauvorhaben", 2), ("bauaufsicht", 2)]),
    kind("building_order", "Bauordnungsverfügung", Act, VwVfG, Either, &[("nutzungsuntersagung", 6), ("beseitigungs(anordnung|verfügung)", 6), ("baueinstellung|baustopp", 5), ("bauarbeiten[^\\n]{0,120}einzustellen|einstellung der (bau)?arbeiten", 6), ("bauaufsicht", 1), ("rückbau", 3), ("ordnungsverfügung[^\\n]{0,60}bau", 4)]),
    kind("order", "Ordnungsverfügung", Act, VwVfG, Either, &[("ordnungsverfügung", 5), ("untersagungsverfügung", 5), ("gefahrenabwehr", 2), ("anordnung der sofortigen vollziehung", 2), ("sofortige vollziehung", 1)]),
    kind("chimney_order", "Feuerstättenbescheid", Act, VwVfG, Either, &[("feuerstättenbescheid", 7), ("bezirksschornsteinfeger", 4), ("feuerstättenschau", 4)]),
    kind("trade_registration", "Gewerbeanmeldung", Information, VwVfG, Either, &[("gewerbe(anmeldung|ummeldung|abmeldung)", 5), ("gewerbeuntersagung", 6), ("gewerbeamt", 2)]),
    kind("chamber_contribution", "Kammerbeitrag", Act, VwVfG, Pay, &[("industrie-? und handelskammer|\\bihk\\b", 4), ("handwerkskammer", 4), ("beitragsbescheid", 1), ("kammerbeitrag", 5)]),
    kind("infection_compensation", "Bescheid nach dem Infektionsschutzgesetz", Act, VwVfG, Either, &[("infektionsschutzgesetz|ifsg", 4), ("masernschutz", 5)]),
    kind("weapon", "Waffenrechtlicher Bescheid", Act, VwVfG, Either, &[("waffenbesitzkarte", 5), ("waffenrechtlich", 5), ("waffg", 3)]),

    // School, day care, elections
    kind("school_assignment", "Bescheid über die Aufnahme in eine Schule", Act, VwVfG, Either, &[("schulaufnahme|aufnahme in die (grund|ober|gesamt|real)?schule", 5), ("schulplatz", 4), ("zuweisung[^\\n]{0,40}schule", 5), ("einschulung", 3), ("schulanfänger|schulanmeldung", 4)]),
    kind("school_transport", "Bescheid über Schülerbeförderung", Act, VwVfG, Either, &[("schülerbeförderung|schülerfahrkosten|schülerticket", 6)]),
    kind("childcare_place", "Bescheid über einen Betreuungsplatz", Act, SgbXVwGo, Either, &[("(betreuungsplatz|kitaplatz|kita-platz|krippenplatz)", 4), ("kita-?gutschein", 5), ("zuweisung[^\\n]{0,40}(kita|kindertages)", 4)]),
    kind("election_notification", "Wahlbenachrichtigung", Information, VwVfG, Either, &[("wahlbenachrichtigung", 7), ("wählerverzeichnis", 3), ("wahlraum", 2), ("briefwahl|wahlschein", 2)]),
    kind("election_helper", "Berufung in den Wahlvorstand", Act, VwVfG, Either, &[("wahlvorstand|wahlhelfer", 5), ("schöffe", 5)]),
    kind("census", "Heranziehung zu einer Befragung", Act, VwVfG, Either, &[("mikrozensus", 6), ("\\bzensus\\b", 5), ("auskunftspflicht", 2), ("statistische[sn]? (landesamt|bundesamt)", 2)]),
    kind("military_service", "Schreiben der Bundeswehr zum Wehrdienst", Information, VwVfG, Either, &[("wehrdienst", 4), ("wehrerfassung", 5), ("karrierecenter der bundeswehr", 4), ("bereitschaftserklärung", 3)]),

    // Decisions on objections
    kind("objection_decision", "Widerspruchsbescheid", Act, VwVfG, Either, &[("widerspruchsbescheid", 6), ("ihren widerspruch[^\\n]{0,60}(weise|weisen|zurück)", 5), ("widerspruch wird[^\\n]{0,30}zurückgewiesen", 5), ("abhilfebescheid", 5)]),
    kind("tax_objection_decision", "Einspruchsentscheidung", Act, Ao, Either, &[("einspruchsentscheidung", 7)]),

    // No authority
    kind("rent_increase", "Mieterhöhung", Private, Bgb, Either, &[("mieterhöhung", 5), ("§ 558", 3), ("kaltmiete|nettokaltmiete", 2), ("ortsübliche vergleichsmiete|mietspiegel", 3), ("ihre (haus)?verwaltung|vermieter", 2)]),
    kind("utility_costs", "Betriebs- oder Heizkostenabrechnung", Private, Bgb, Either, &[("betriebskostenabrechnung", 6), ("nebenkostenabrechnung", 6), ("heizkostenabrechnung", 6)]),
    kind("collection_letter", "Schreiben eines Inkassounternehmens", Private, Bgb, Pay, &[("inkasso", 5), ("rechtsanwaltsvergütung|inkassokosten|inkassovergütung", 3), ("unser(e|er)? (auftraggeber|mandant)", 3)]),
    kind("insurance_letter", "Schreiben einer Versicherung", Private, Bgb, Either, &[("versicherungsschein|versicherungspolice", 3), ("haftpflichtversicherung|hausratversicherung|lebensversicherung|kfz-?versicherung|rechtsschutzversicherung", 4), ("versicherung(s)? ?ag\\b|versicherungsgesellschaft|versicherungsverein", 4)]),
    kind("bank_letter", "Schreiben einer Bank", Private, Bgb, Either, &[("ihre (sparkasse|volksbank|bank)\\b", 4), ("kontoauszug|girokonto|kreditkarte", 2), ("allgemeine geschäftsbedingungen", 2)]),
    kind("energy_bill", "Rechnung eines Energieversorgers", Private, Bgb, Pay, &[("jahresabrechnung|turnusabrechnung", 3), ("(strom|gas|fernwärme)(liefer|rechnung|verbrauch|tarif)", 3), ("kwh", 2), ("abschlagsplan|abschlagsbetrag|neuer abschlag", 3), ("grundversorgung", 2)]),
    kind("telecom_bill", "Rechnung eines Telefonanbieters", Private, Bgb, Pay, &[("mobilfunk|festnetz|internetanschluss", 3), ("rufnummer", 2), ("tarif", 1), ("rechnungsbetrag", 2)]),
    kind("invoice", "Rechnung", Private, Bgb, Pay, &[("\\brechnung\\b", 3), ("rechnungsnummer|rechnungs-nr", 3), ("rechnungsbetrag", 2), ("zahlungsziel|netto kasse", 3), ("mwst|mehrwertsteuer|umsatzsteuer 19", 1)]),
    kind("advertisement", "Angebot, das wie ein Bescheid aussieht", Private, Bgb, Pay, &[("branchenverzeichnis|branchenbuch|gewerberegister|handelsregister-?(verzeichnis|eintrag)|markenregister|transparenzregister", 4), ("(eintragungs)?angebot|offerte", 4), ("mit ihrer (zahlung|unterschrift)[^\\n]{0,60}(nehmen|annahme|auftrag|beauftrag)", 4), ("veröffentlichung", 1)]),
];

/// All kinds of letters that are known by name.
///
/// ```
/// use notice::reading::kinds::{Character, kinds};
/// let dog = kinds().iter().find(|kind| kind.id == "dog_tax");
/// assert_eq!(dog.map(|kind| kind.character), Some(Character::Act));
/// ```
pub fn kinds() -> &'static [Kind] {
    KINDS
}

/// The kind with this id.
pub fn by_id(id: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.id == id)
}

/// What letters of this kind are in law; information where the kind is not known.
///
/// ```
/// use notice::reading::kinds::{Character, character};
/// assert_eq!(character("hearing"), Character::Hearing);
/// assert_eq!(character("other"), Character::Information);
/// ```
pub fn character(kind: &str) -> Character {
    by_id(kind).map_or(Character::Information, |kind| kind.character)
}

static CUES: LazyLock<Vec<Vec<(Regex, i32)>>> = LazyLock::new(|| {
    KINDS
        .iter()
        .map(|kind| {
            kind.cues
                .iter()
                .map(|(pattern, weight)| (folded_pattern(pattern), *weight))
                .collect()
        })
        .collect()
});

/// A branch of the administration that sends its own kinds of letters, and no other branch does.
struct Branch(Option<usize>);

/// Names of senders and the beginnings of the ids of the kinds that only they send.
#[rustfmt::skip]
const BRANCHES: &[(&str, &[&str])] = &[
    ("finanzamt|finanzkasse", &["income_tax", "vat", "late_filing_penalty", "tax_return_request", "property_value", "property_tax_base", "inheritance_tax", "land_transfer_tax", "tax_objection_decision"]),
    ("hauptzollamt", &["vehicle_tax", "customs_duty"]),
    ("familienkasse", &["child_benefit", "child_supplement"]),
    ("jobcenter", &["citizens_benefit", "benefit_cut", "benefit_offset", "benefit_renewal", "jobcenter_appointment"]),
    ("agentur für arbeit|bundesagentur", &["unemployment"]),
    ("krankenkasse|pflegekasse|\\b(aok|ikk|bkk|dak|barmer|knappschaft|techniker)\\b", &["health_insurance", "sick_pay", "care_level"]),
    ("rentenversicherung", &["pension", "rehabilitation"]),
    ("rundfunk|beitragsservice", &["broadcasting_fee"]),
    ("studierendenwerk|studentenwerk|amt für ausbildungsförderung", &["student_aid"]),
];

impl Branch {
    fn of(sender: &str) -> Self {
        static PATTERNS: LazyLock<Vec<Regex>> =
            LazyLock::new(|| BRANCHES.iter().map(|(names, _)| folded_pattern(names)).collect());
        let name = fold(sender);
        Branch(PATTERNS.iter().position(|pattern| pattern.is_match(&name)))
    }

    /// How much the sender speaks for a kind, or against one of another branch: words about a tax notice stand in
    /// letters of health insurers too.
    fn favour(&self, kind: &str) -> i32 {
        let sends = |row: &(&str, &[&str])| row.1.iter().any(|begin| kind.starts_with(begin));
        match self.0 {
            Some(own) if sends(&BRANCHES[own]) => 4,
            Some(_) if BRANCHES.iter().any(sends) => -8,
            _ => 0,
        }
    }
}

/// How much of the folded text tells the kind: some four dense pages.
const FIRST_PAGES: usize = 12_000;

/// The kind of a letter with this subject line from this sender, `None` where no kind is plain enough.
pub(crate) fn recognise(text: &Text, title: &str, sender: &str) -> Option<&'static Kind> {
    let title = fold(title);
    // what a letter is, its first pages tell; notes on the pages behind name everything
    let body = text.folded.get(..FIRST_PAGES).unwrap_or(&text.folded);
    let taken_back = cue!(r"aufhebung|rücknahme|erstattung|rückforderung|ablehnung|versagung|entziehung|widerruf|zu unrecht|überzahlung").is_match(&title);
    let branch = Branch::of(sender);
    let best = KINDS
        .iter()
        .zip(CUES.iter())
        .map(|(kind, cues)| {
            let sum = cues
                .iter()
                .map(|(cue, weight)| match () {
                    () if cue.is_match(&title) => 3 * weight,
                    () if cue.is_match(body) => *weight,
                    () => 0,
                })
                .sum::<i32>();
            // what grants is not what takes back
            let granted = if taken_back && kind.flow == Flow::Get {
                12
            } else {
                0
            };
            let sum = if sum > 0 {
                sum - granted + branch.favour(kind.id)
            } else {
                sum
            };
            (kind, sum)
        })
        .rev() // of equals the first row wins
        .max_by_key(|(_, sum)| *sum)?;
    (best.1 >= ENOUGH).then_some(best.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn ids_are_unique_and_every_pattern_compiles() {
        let mut ids: Vec<_> = KINDS.iter().map(|kind| kind.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), KINDS.len());
        assert!(KINDS.len() >= 60);
        assert_eq!(CUES.len(), KINDS.len());
    }

    #[test]
    fn subject_lines_of_many_authorities() {
        for (title, id) in [
            ("Grundsteuerbescheid 2026", "property_tax"),
            (
                "Bescheid über die Festsetzung der Grundsteuer für das Kalenderjahr 2025",
                "property_tax",
            ),
            ("Hundesteuerbescheid für das Jahr 2026", "dog_tax"),
            ("Bescheid über Abfallgebühren 2026", "waste_fees"),
            ("Bußgeldbescheid", "fine"),
            ("Schriftliche Verwarnung mit Verwarnungsgeld", "warning_fine"),
            (
                "Arbeitslosengeld – Möglichkeit zur Stellungnahme",
                "hearing_social",
            ),
            ("Anhörung im Bußgeldverfahren", "hearing_fine"),
            (
                "Bescheid für 2024 über Einkommensteuer, Solidaritätszuschlag",
                "income_tax",
            ),
            (
                "Bewilligung von Leistungen zur Sicherung des Lebensunterhalts - Bürgergeld",
                "citizens_benefit_grant",
            ),
            ("Aufhebungs- und Erstattungsbescheid", "benefit_refund"),
            ("Anhörung nach § 24 SGB X", "hearing_social"),
            ("Bescheid über Elterngeld", "parental_allowance"),
            ("Wohngeldbescheid", "housing_benefit_grant"),
            (
                "Ablehnung Ihres Antrags auf Wohngeld",
                "housing_benefit_rejection",
            ),
            ("Mahnung", "dunning"),
            ("Ankündigung der Vollstreckung", "enforcement_announcement"),
            ("Rentenbescheid", "pension"),
            ("Festsetzungsbescheid Rundfunkbeiträge", "broadcasting_fee"),
            (
                "Einladung zu einem Gespräch nach § 59 SGB II in Verbindung mit § 309 SGB III",
                "jobcenter_appointment",
            ),
            ("Wahlbenachrichtigung zur Bundestagswahl", "election_notification"),
            ("Bescheid über Kraftfahrzeugsteuer", "vehicle_tax"),
            (
                "Anordnung zur Beibringung eines medizinisch-psychologischen Gutachtens",
                "mpu_order",
            ),
        ] {
            let text = Text::new(&pages(title));
            assert_eq!(
                recognise(&text, title, "").map(|kind| kind.id),
                Some(id),
                "{title}"
            );
        }
    }

    #[test]
    fn an_unknown_letter_has_no_kind() {
        let text = Text::new(&pages("Vielen Dank für Ihre Nachricht. Wir melden uns."));
        assert!(recognise(&text, "Ihre Nachricht", "").is_none());
    }
}
