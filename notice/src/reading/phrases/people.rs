//! Addressees, senders, references, contacts.

use super::{check, letter, of};
use crate::reading::read;
use crate::reading::testing::pages;

#[test]
fn addressees() {
    check(
        &[
            ("Herrn\nMax Mustermann\nWeg 1\n73431 Aalen", "Max Mustermann"),
            (
                "Herr\nDr. Max Mustermann\nWeg 1\n73431 Aalen",
                "Dr. Max Mustermann",
            ),
            ("Herrn Max Mustermann\nWeg 1\n73431 Aalen", "Max Mustermann"),
            (
                "Frau\nPetra Muster-Beispiel\nc/o Familie Kunz\nWeg 1\n73431 Aalen",
                "Petra Muster-Beispiel",
            ),
            (
                "Herrn\nMax Mustermann\nbei Schulz\nWeg 1\n73431 Aalen",
                "Max Mustermann",
            ),
            (
                "Eheleute\nMax und Petra Muster\nWeg 1\n73431 Aalen",
                "Max und Petra Muster",
            ),
            (
                "Herrn und Frau\nMax und Petra Muster\nWeg 1\n73431 Aalen",
                "Max und Petra Muster",
            ),
            (
                "Herrn Max Muster\nFrau Petra Muster\nWeg 1\n73431 Aalen",
                "Max Muster und Petra Muster",
            ),
            ("Familie\nMuster\nWeg 1\n73431 Aalen", "Muster"),
            (
                "Firma\nMuster Bau GmbH & Co. KG\nWeg 1\n73431 Aalen",
                "Muster Bau GmbH & Co. KG",
            ),
            ("Muster Bau GmbH\nWeg 1\n73431 Aalen", "Muster Bau GmbH"),
            (
                "Muster Bau GmbH\nz. Hd. Herrn Max Muster\nWeg 1\n73431 Aalen",
                "Muster Bau GmbH",
            ),
            (
                "Erbengemeinschaft Muster\nzu Händen Frau Ilse Muster\nWeg 1\n73431 Aalen",
                "Erbengemeinschaft Muster",
            ),
            (
                "Herrn\nMax Muster\nz. Hd. Steuerberatung Kunz\nWeg 1\n73431 Aalen",
                "Max Muster",
            ),
            (
                "Firma\nMuster Baumpflege\nInh. Ilse Muster\nWeg 1\n73431 Aalen",
                "Muster Baumpflege, Inh. Ilse Muster",
            ),
            (
                "Malerbetrieb\nMuster-Groß\nInhaber: Max Muster\nWeg 1\n73431 Aalen",
                "Malerbetrieb Muster-Groß, Inhaber: Max Muster",
            ),
            ("Herr/Frau\nIlse Muster\nWeg 1\n73431 Aalen", "Ilse Muster"),
            ("Firma/Herrn/Frau\nIlse Muster\nWeg 1\n73431 Aalen", "Ilse Muster"),
            (
                "Herrn / Frau / Firma Ilse Muster\nWeg 1\n73431 Aalen",
                "Ilse Muster",
            ),
            ("Frau Dr.\nIlse Muster\nWeg 1\n73431 Aalen", "Ilse Muster"),
            ("Herrn Prof. Dr.\nMax Muster\nWeg 1\n73431 Aalen", "Max Muster"),
            ("An\nFrau Ilse Muster\nWeg 1\n73431 Aalen", "Ilse Muster"),
            ("Ilse Muster\nWeg 1\n73431 Aalen", "Ilse Muster"),
            ("Frau\nIlse Muster\nPostfach 12 34\n73431 Aalen", "Ilse Muster"),
            (
                "Frau\nAnna-Lena von der Heide\nStraße des Friedens 12 b\n01067 Dresden",
                "Anna-Lena von der Heide",
            ),
            ("Herrn\nMax Muster\nAm Bach 3, Whg. 12\n73431 Aalen", "Max Muster"),
            ("Herrn\nMax Zimmermann\nWeg 1\n73431 Aalen", "Max Zimmermann"),
            (
                "Frau\nEva Telgmann\nStraße des 17. Juni 135\n10623 Berlin",
                "Eva Telgmann",
            ),
            ("Herrn\nJosé Núñez\nWeg 1\nD-73431 Aalen", "José Núñez"),
            (
                "Frau\nHanka Wićaz\nDrossener Weg 4\n01920 Pančicy-Kukow",
                "Hanka Wićaz",
            ),
            (
                "Herrn\nDipl.-Ing. Max Muster\nBahnhofstr. 4a\n73431 Aalen",
                "Dipl.-Ing. Max Muster",
            ),
            ("Frau\nIlse Muster\nL 7, 3\n68161 Mannheim", "Ilse Muster"),
        ],
        |window| {
            let text = letter("Bescheid", "Die Gebühr wird festgesetzt.")
                .replace("Frau\nIlse Muster\nWeg 1\n73431 Aalen", window);
            read(&pages(&text)).addressee.name.unwrap_or_default()
        },
    );
}

#[test]
fn references() {
    check(
        &[
            ("Kassenzeichen: 5.0412.118830.7", "Kassenzeichen=5.0412.118830.7"),
            ("Gz.: 32-Bü 4711/25", "Gz.=32-Bü 4711/25"),
            (
                "Unser Zeichen: 50.2 Mü/Kr-118/25",
                "Unser Zeichen=50.2 Mü/Kr-118/25",
            ),
            ("Az.: 12 OWi 340 Js 11222/25", "Az.=12 OWi 340 Js 11222/25"),
            ("Aktenzeichen: 3 K 1189/25.A", "Aktenzeichen=3 K 1189/25.A"),
            ("Ihr Zeichen: RA 12/25", ""),
            (
                "Ihr Zeichen, Ihre Nachricht vom | Unser Zeichen | Datum\nRA 12/25 | 20.3-118 | 12.01.2026",
                "Unser Zeichen=20.3-118",
            ),
            ("BG-Nummer: 71502BG0012345", "BG-Nummer=71502BG0012345"),
            ("Kundennummer: 715A012345", "Kundennummer=715A012345"),
            ("Steuernummer: 50123/45678", "Steuernummer=50123/45678"),
            ("IdNr.: 12 345 678 901", "IdNr.=12 345 678 901"),
            (
                "Versicherungsnummer: 65 170988 M 012",
                "Versicherungsnummer=65 170988 M 012",
            ),
            (
                "Buchungszeichen 5.8888.123456.1 bitte stets angeben",
                "Buchungszeichen=5.8888.123456.1",
            ),
            ("Kindergeldnummer: 715FK123456", "Kindergeldnummer=715FK123456"),
            (
                "Amtliches Kennzeichen: AA-XY 123",
                "Amtliches Kennzeichen=AA-XY 123",
            ),
            ("Beitragsnummer: 123 456 789", "Beitragsnummer=123 456 789"),
            (
                "Geschäftszeichen (bei Antwort bitte angeben)\n33.1/2025-0815",
                "Geschäftszeichen=33.1/2025-0815",
            ),
            ("Telefon: 07361 52-1234", ""),
            ("Zeichen: 36.2 - FE/26-00714", "Zeichen=36.2 - FE/26-00714"),
            (
                "Geschäftsnummer des Amtsgerichts (bei Schreiben an das Gericht stets\nangeben)\n25-1187204-0-6",
                "Geschäftsnummer=25-1187204-0-6",
            ),
            // the signs of offices, with their words and spaces
            ("GeschZ.: Soz 4 217 – P 5538/19", "GeschZ.=Soz 4 217 – P 5538/19"),
            (
                "Mein Zeichen: 815 – OS Aalen, Team 321",
                "Mein Zeichen=815 – OS Aalen, Team 321",
            ),
            ("Unser Zeichen: KK/He", "Unser Zeichen=KK/He"),
            ("Geschäftszeichen: ErbSt II 4", "Geschäftszeichen=ErbSt II 4"),
            ("Geschäftszeichen: III/4-2 Mü", "Geschäftszeichen=III/4-2 Mü"),
            (
                "GZ Z 2710 B – AA-FA 618 (bei Antwort angeben)",
                "GZ=Z 2710 B – AA-FA 618",
            ),
            (
                "Geschäfts-Nr.: 3221 E 4 – 2026 (Sch 118)",
                "Geschäfts-Nr.=3221 E 4 – 2026 (Sch 118)",
            ),
            (
                "Geschäfts-Nr.: 41 Cs 318 Js 22905/25 (417/25)",
                "Geschäfts-Nr.=41 Cs 318 Js 22905/25 (417/25)",
            ),
            (
                "Aktenzeichen: 500.71.448209.3 – Seite 2",
                "Aktenzeichen=500.71.448209.3",
            ),
            ("Unser Zeichen: 33.2-V/24, Frau Kunz", "Unser Zeichen=33.2-V/24"),
            ("Unser Zeichen: Frau Kunz", ""),
            ("Aktenzeichen: siehe oben", ""),
            // several labels in one line
            (
                "Kundennummer 131D550274 BG 13102//0044109",
                "Kundennummer=131D550274; BG=13102//0044109",
            ),
            (
                "Aktenzeichen 12/345 Kassenzeichen 5.0412.1",
                "Aktenzeichen=12/345; Kassenzeichen=5.0412.1",
            ),
            // whose number it is
            ("IdNr. Ehemann 61 073 285 944", "IdNr.=61 073 285 944"),
            (
                "Identifikationsnummern\nEhemann 27 409 518 836\nEhefrau 83 150 277 694",
                "Ehemann=27 409 518 836; Ehefrau=83 150 277 694",
            ),
            (
                "Die Identifikationsnummer von Ida: 42 817 306 554.",
                "Identifikationsnummer=42 817 306 554",
            ),
            ("Kunden-Nr. beim Gläubiger: M-55 2071", "Kunden-Nr.=M-55 2071"),
            ("Az. der StA 24 Js 18871/26", "Az.=24 Js 18871/26"),
            (
                "Geschäftszeichen des Amtsgerichts Aalen: 15 C 388/24",
                "Geschäftszeichen=15 C 388/24",
            ),
            (
                "Geschäftsnummer des Amtsgerichts\n26-0093318-0-4",
                "Geschäftsnummer=26-0093318-0-4",
            ),
            // short labels, and things that have a number
            ("Beitragsnr. 377 640 215", "Beitragsnr.=377 640 215"),
            ("Kundennr. | WI0417723", "Kundennr.=WI0417723"),
            ("KV-Nr. D447120935", "KV-Nr.=D447120935"),
            ("Steuernummer 132/214/50718 K03", "Steuernummer=132/214/50718"),
            (
                "Für Ihre Zahlung gilt das Kassenzeichen\nAB25-0448-71120.",
                "Kassenzeichen=AB25-0448-71120",
            ),
            (
                "Geben Sie nur dieses Kassenzeichen an:\n3640 0511 8204 7",
                "Kassenzeichen=3640 0511 8204 7",
            ),
            // none of these is a reference
            ("Servicenummer: 0431 709-0", ""),
            ("Unsere Service-Rufnummer 02361 40-2990", ""),
            ("Behördennummer 115", ""),
            ("Passwort: Rq7-44K-81", ""),
            ("KV-Nr. 1210 | Verfahren im Allgemeinen", ""),
            ("Sie haben das Zeichen 286 nicht beachtet.", ""),
            ("Ehemann: Max Muster, geboren 1970", ""),
        ],
        |line| {
            let found = of("Bescheid", line).references;
            found
                .iter()
                .map(|r| format!("{}={}", r.label, r.value))
                .collect::<Vec<_>>()
                .join("; ")
        },
    );
}

#[test]
fn references_in_the_head() {
    check(
        &[
            ("Vollstreckungskonto VK 30.2261", "Vollstreckungskonto=VK 30.2261"),
            ("Geschäftspartner: 1107842653", "Geschäftspartner=1107842653"),
            ("Mahnlauf | M2-0925-17", "Mahnlauf=M2-0925-17"),
            ("Bereich 7413", "Bereich=7413"),
            (
                "Verbrauchsstelle | 200 4186-01 Ringstr. 27",
                "Verbrauchsstelle=200 4186-01",
            ),
            (
                "Auswahlbezirk / Wohnung\n07313-0442 / 08",
                "Auswahlbezirk / Wohnung=07313-0442 / 08",
            ),
            ("DR II 884/26", "DR II=884/26"),
            (
                "Nachlasssache Muster – 62 VI 1183/26 –",
                "Aktenzeichen=62 VI 1183/26",
            ),
            ("Bereich 3\nVertrag vom 12.03.2025", ""),
        ],
        |line| {
            let text = letter("Bescheid", "Die Gebühr wird festgesetzt.")
                .replace("Datum: 12.01.2026", &format!("{line}\n\nDatum: 12.01.2026"));
            let found = read(&pages(&text)).references;
            found
                .iter()
                .map(|r| format!("{}={}", r.label, r.value))
                .collect::<Vec<_>>()
                .join("; ")
        },
    );
}

#[test]
fn contacts() {
    check(
        &[
            ("E-Mail: stadt-\nkasse@aalen.example", "stadt-kasse@aalen.example"),
            (
                "E-Mail: buergerservice@\naalen.example",
                "buergerservice@aalen.example",
            ),
            (
                "E-Mail: ordnungsamt@stadt-\naalen.example",
                "ordnungsamt@stadt-aalen.example",
            ),
            ("Mail: amt @aalen.example", "amt@aalen.example"),
            ("E-Mail: ilse.kunz(at)aalen.example", "ilse.kunz@aalen.example"),
        ],
        |line| of("Bescheid", line).contact.email.unwrap_or_default(),
    );
    check(
        &[
            ("Internet: www.stadt-aalen.example", "www.stadt-aalen.example"),
            (
                "Weitere Informationen unter www.aalen.example/\nhundesteuer",
                "www.aalen.example/hundesteuer",
            ),
            (
                "Weitere Informationen unter https://www.aalen.example/steuern/hunde.",
                "https://www.aalen.example/steuern/hunde",
            ),
        ],
        |line| of("Bescheid", line).contact.web.unwrap_or_default(),
    );
    check(
        &[
            ("Fernruf: (07361) 52-417, intern 417", "(07361) 52-417"),
            ("Telefon: 07361 52-417 / 52-418", "07361 52-417"),
            ("Service: 07361 52-417", "07361 52-417"),
            ("Ihre Ansprechpartnerin: Frau Kunz, 07361 52-417", "07361 52-417"),
            ("Telefon: +370 5 555 0188", "+370 5 555 0188"),
        ],
        |line| of("Bescheid", line).contact.phone.unwrap_or_default(),
    );
    check(
        &[
            (
                "Sprechzeiten Mo, Fr 8–13, Do 11–18 Uhr · U-Bahn Rohrdamm (U7), Bus 139",
                "Mo, Fr 8–13, Do 11–18 Uhr",
            ),
            (
                "Öffnungszeiten: Mo-Fr 8-12 Uhr\nDo auch 14-18 Uhr\nTelefon 07361 52-0",
                "Mo-Fr 8-12 Uhr, Do auch 14-18 Uhr",
            ),
            (
                "Sprechzeiten\nWeg 12/16, 73430 Aalen Telefax (07361) 52-9 Mo–Fr 8–12 Uhr, Do bis 17 Uhr NORD/LB IBAN DE91 2505",
                "Mo–Fr 8–12 Uhr, Do bis 17 Uhr",
            ),
            ("Sprechzeiten nur nach Vereinbarung", ""),
        ],
        |line| of("Bescheid", line).contact.hours.unwrap_or_default(),
    );
}

#[test]
fn senders() {
    check(
        &[
            ("Stadt Aalen\nDer Oberbürgermeister", "Stadt Aalen"),
            (
                "Landratsamt Ostalbkreis\nKfz-Zulassungsstelle",
                "Landratsamt Ostalbkreis",
            ),
            (
                "Landkreis Ostalb - Der Landrat -\nOrdnungsamt",
                "Landkreis Ostalb",
            ),
            ("Finanzamt Aalen", "Finanzamt Aalen"),
            ("Agentur für Arbeit Aalen", "Agentur für Arbeit Aalen"),
            ("Jobcenter Ostalbkreis", "Jobcenter Ostalbkreis"),
            (
                "Familienkasse Baden-Württemberg Ost",
                "Familienkasse Baden-Württemberg Ost",
            ),
            ("Amtsgericht Aalen", "Amtsgericht Aalen"),
            (
                "Deutsche Rentenversicherung Baden-Württemberg",
                "Deutsche Rentenversicherung Baden-Württemberg",
            ),
            ("Hauptzollamt Ulm", "Hauptzollamt Ulm"),
            ("Regierungspräsidium Stuttgart", "Regierungspräsidium Stuttgart"),
            ("Bezirksamt Mitte von Berlin", "Bezirksamt Mitte von Berlin"),
            ("Verbandsgemeinde Wörrstadt", "Verbandsgemeinde Wörrstadt"),
            (
                "Zweckverband Wasserversorgung Ostalb",
                "Zweckverband Wasserversorgung Ostalb",
            ),
            ("AOK Baden-Württemberg", "AOK Baden-Württemberg"),
            // a line of several parts: the body comes first
            (
                "Musterland-Krankenkasse · Gesund seit 1898",
                "Musterland-Krankenkasse",
            ),
            (
                "Bundesagentur für Arbeit\nAgentur für Arbeit Aalen – Operativer Service",
                "Agentur für Arbeit Aalen",
            ),
            (
                "Stadtverwaltung · Dezernat Soziales · Wohngeldstelle\n\nStadtverwaltung Aalen · 73430 Aalen",
                "Stadtverwaltung Aalen",
            ),
            (
                "Der Magistrat – Amt für Soziales\n\nMagistrat der Stadt · Marktplatz 30 · 73430 Aalen",
                "Magistrat der Stadt Aalen",
            ),
            // on whose behalf
            (
                "Mitteldeutscher Rundfunk\nvertreten durch den Beitragsservice von ARD, ZDF und Deutschlandradio, 50656 Köln",
                "Mitteldeutscher Rundfunk",
            ),
            (
                "ARD ZDF Deutschlandradio Beitragsservice | im Auftrag des\nNorddeutschen Rundfunks",
                "Norddeutscher Rundfunk",
            ),
            // offices of courts and of insurers
            (
                "Zentrale Zahlstelle Justiz\ndes Landes Nordrhein-Westfalen",
                "Zentrale Zahlstelle Justiz",
            ),
            (
                "Kosteneinziehungsstelle der Justiz\nbeim Amtsgericht Aalen, Weg 1, 73430 Aalen",
                "Kosteneinziehungsstelle der Justiz",
            ),
            (
                "Landkreis Aalen Der Landrat – Amt für Straßenverkehr –",
                "Landkreis Aalen",
            ),
            (
                "Petra Kunz-Muster\nObergerichtsvollzieherin\nbeim Amtsgericht Aalen",
                "Obergerichtsvollzieherin Petra Kunz-Muster",
            ),
            ("VBG\n\nIhr Ansprechpartner\nBeitragsservice", "VBG"),
        ],
        |head| {
            let text = letter("Bescheid", "Die Gebühr wird festgesetzt.")
                .replace("Stadt Aalen\n\nStadt Aalen · Marktplatz 30 · 73430 Aalen", head);
            read(&pages(&text)).authority.name.unwrap_or_default()
        },
    );
}

#[test]
fn readers_of_forms() {
    let name = |letter: &str| read(&pages(letter)).addressee.name.unwrap_or_default();
    check(
        &[
            (
                "Amtsgericht Aalen | MAHNBESCHEID\n\nAntragsgegner | Zugestellt am\nHerrn | 17.10.25\nMax Muster-Groß | Lz.\nWeg 9 b | \
                 Bote\n73431 Aalen | 3\n\nAntragsteller\nNetz Muster GmbH, Ring 4, 73430 Aalen",
                "Max Muster-Groß",
            ),
            (
                "Stadt Aalen\n\nÖffentliche Zustellung\n\nPerson | Max Muster-Groß\n\nletzte bekannte Anschrift Weg 9, 73431 Aalen",
                "Max Muster-Groß",
            ),
        ],
        name,
    );
}
