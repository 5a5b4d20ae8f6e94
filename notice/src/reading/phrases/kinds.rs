//! Kinds by their subject line.

use super::{check, of};

#[test]
fn by_subject() {
    check(
        &[
            ("Bescheid über Grundbesitzabgaben 2026", "property_charges"),
            ("Grundsteuer B – Jahresbescheid 2026", "property_tax"),
            ("Vorausleistungsbescheid Gewerbesteuer 2026", "trade_tax"),
            ("Heranziehung zur Hundesteuer", "dog_tax"),
            ("Zweitwohnungsteuerbescheid 2026", "second_home_tax"),
            ("Gebührenbescheid Abfallentsorgung", "waste_fees"),
            ("Abfallwirtschaftsgebühren – Gebührenbescheid 2026", "waste_fees"),
            ("Bescheid über Schmutzwassergebühren", "water_fees"),
            (
                "Bescheid über die Erhebung eines Straßenausbaubeitrags",
                "development_contribution",
            ),
            (
                "Festsetzung des Elternbeitrags für den Besuch der Kindertagesstätte",
                "childcare_fee",
            ),
            ("Bußgeldbescheid wegen einer Verkehrsordnungswidrigkeit", "fine"),
            ("Verwarnung mit Verwarnungsgeld nach § 56 OWiG", "warning_fine"),
            ("Anhörung als Betroffener im Bußgeldverfahren", "hearing_fine"),
            (
                "Anhörungsbogen zu einer Verkehrsordnungswidrigkeit",
                "hearing_fine",
            ),
            ("Zeugenfragebogen", "witness_form"),
            ("Strafbefehl", "penalty_order"),
            ("Vorladung zur Vernehmung als Beschuldigter", "criminal_summons"),
            (
                "Anhörung gemäß § 28 VwVfG zur beabsichtigten Rücknahme",
                "hearing",
            ),
            ("Anhörung gemäß § 24 SGB X wegen Überzahlung", "hearing_social"),
            (
                "Aufforderung zur Mitwirkung nach § 60 SGB I",
                "cooperation_request",
            ),
            (
                "Nachforderung von Unterlagen zu Ihrem Bauantrag",
                "documents_request",
            ),
            ("Mahnung über rückständige Abgaben", "dunning"),
            ("Zahlungserinnerung", "dunning"),
            ("Ankündigung der Zwangsvollstreckung", "enforcement_announcement"),
            ("Pfändungs- und Einziehungsverfügung", "garnishment"),
            ("Festsetzung eines Zwangsgeldes", "penalty_payment"),
            ("Stundungsbescheid", "payment_relief"),
            ("Mahnbescheid", "court_payment_order"),
            ("Vollstreckungsbescheid", "enforcement_order"),
            ("Ladung zur Hauptverhandlung", "court_summons"),
            ("Kostenrechnung der Landesjustizkasse", "court_costs"),
            ("Bewilligung von Bürgergeld", "citizens_benefit_grant"),
            ("Änderungsbescheid zum Bürgergeld", "citizens_benefit_change"),
            ("Aufhebungs- und Erstattungsbescheid", "benefit_refund"),
            (
                "Minderung Ihres Bürgergeldes wegen eines Meldeversäumnisses",
                "benefit_cut",
            ),
            (
                "Einladung zu einem Beratungsgespräch nach § 309 SGB III",
                "jobcenter_appointment",
            ),
            ("Bewilligung von Arbeitslosengeld", "unemployment_benefit_grant"),
            ("Eintritt einer Sperrzeit", "unemployment_block"),
            (
                "Bescheid über die Bewilligung von Wohngeld",
                "housing_benefit_grant",
            ),
            ("Ihr Antrag auf Wohngeld – Ablehnung", "housing_benefit_rejection"),
            ("Bescheid über Elterngeld", "parental_allowance"),
            ("Festsetzung von Kindergeld", "child_benefit"),
            (
                "Aufhebung der Festsetzung und Rückforderung von Kindergeld",
                "child_benefit_refund",
            ),
            ("Bewilligung von Kinderzuschlag", "child_supplement"),
            ("Bescheid über Ausbildungsförderung (BAföG)", "student_aid"),
            ("Bewilligung von Unterhaltsvorschuss", "maintenance_advance"),
            (
                "Rentenbescheid – Altersrente für langjährig Versicherte",
                "pension",
            ),
            (
                "Ablehnung Ihres Antrags auf Rente wegen Erwerbsminderung",
                "pension_rejection",
            ),
            ("Bescheid über den Pflegegrad", "care_level"),
            ("Feststellung des Grades der Behinderung", "disability"),
            (
                "Bescheid für 2024 über Einkommensteuer und Solidaritätszuschlag",
                "income_tax",
            ),
            ("Bescheid über Umsatzsteuer-Vorauszahlung", "vat"),
            (
                "Bescheid auf den 1. Januar 2025 über die Feststellung des Grundsteuerwerts",
                "property_value",
            ),
            ("Bescheid über den Grundsteuermessbetrag", "property_tax_base"),
            ("Kraftfahrzeugsteuerbescheid", "vehicle_tax"),
            (
                "Festsetzungsbescheid über rückständige Rundfunkbeiträge",
                "broadcasting_fee",
            ),
            (
                "Ablehnung Ihres Antrags auf Erteilung einer Aufenthaltserlaubnis",
                "residence_rejection",
            ),
            ("Entziehung der Fahrerlaubnis", "licence_withdrawal"),
            (
                "Anordnung zur Beibringung eines medizinisch-psychologischen Gutachtens",
                "mpu_order",
            ),
            (
                "Ermahnung nach dem Fahreignungs-Bewertungssystem",
                "points_warning",
            ),
            ("Baugenehmigung", "building_permit"),
            ("Nutzungsuntersagung", "building_order"),
            ("Wahlbenachrichtigung zur Landtagswahl", "election_notification"),
            ("Feuerstättenbescheid", "chimney_order"),
            ("Widerspruchsbescheid", "objection_decision"),
            ("Einspruchsentscheidung", "tax_objection_decision"),
            ("Betriebskostenabrechnung 2025", "utility_costs"),
            ("Mieterhöhungsverlangen nach § 558 BGB", "rent_increase"),
        ],
        |subject| of(subject, "Wir nehmen Bezug auf die gesetzlichen Vorschriften.").kind,
    );
}
