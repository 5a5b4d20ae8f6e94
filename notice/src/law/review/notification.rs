//! Notification, service and counting.

use jiff::civil::Date;

use super::{code, codes, kinds_of, length, table};
use crate::law::Regime;
use crate::law::fictions::{
    Act, Count, Country, FICTIONS, Fiction, LAND_ACTS, POSTMODG, SERVICE, Shift, USER_ACCOUNT,
};
use crate::letter::Delivery;

pub(super) fn write(text: &mut String) {
    text.push_str(
        "## 1. When a letter counts as notified

The first row that fits holds. A later real receipt takes the place of the day, an earlier one does not. The day of posting
is not counted (§ 187 Abs. 1 BGB). Where the page names no day of posting, the date of the letter is taken, which gives
the earlier day. For the shift of the day of
notification the holidays at the addressee's home count; where that is not known, only those of all Länder.

",
    );
    let head = [
        "delivery",
        "code",
        "to",
        "posted",
        "kinds",
        "counts as notified",
        "moves off a weekend or holiday",
        "section",
        "three or four days",
    ];
    table(
        text,
        &head,
        FICTIONS.iter().map(|row| {
            vec![
                delivery(row.delivery).to_owned(),
                codes(row.regimes),
                country(row.to).to_owned(),
                posted(row).to_owned(),
                kinds_of(row.regimes, row.kinds),
                count(row.count),
                shift(row.shift).to_owned(),
                row.law.to_owned(),
                act(row.act).to_owned(),
            ]
        }),
    );
    text.push_str(&format!(
        "Without a row there is no fiction: the day of real receipt counts, and the reader is asked for it (abroad under SGB X \
and VwVfG; formal service; fines; courts).\n\nA notice in a portal under the VwVfG: where the day of provision is known, \
the {} after it ({}) stands first if it is earlier than the day after retrieval, because the page rarely says whether a \
user account was used.\n\n### Acts of the Länder: three or four days\n\n",
        ordinal(USER_ACCOUNT.0.count),
        USER_ACCOUNT.1,
    ));
    table(
        text,
        &[
            "Land",
            "section",
            "four days, letters posted from",
            "registered letters from",
            "how known",
        ],
        LAND_ACTS.iter().map(|act| {
            vec![
                act.land.name().to_owned(),
                act.law.to_owned(),
                from(act.four_days_from),
                from(act.registered_from),
                act.source.to_owned(),
            ]
        }),
    );
    text.push_str("Before that day: three days, and from 2025 on the fourth day is shown as one that may hold.\n\n### Formal service and real receipt\n\nThe first row that fits; the day itself comes from the envelope or from the reader.\n\n");
    table(
        text,
        &["code", "delivery", "section"],
        SERVICE.iter().map(|(regimes, ways, law)| {
            let ways: Vec<_> = ways.iter().map(|way| delivery(*way)).collect();
            let ways = if ways.is_empty() {
                "any".to_owned()
            } else {
                ways.join(", ")
            };
            vec![codes(regimes), ways, (*law).to_owned()]
        }),
    );
    counting(text);
}

fn counting(text: &mut String) {
    text.push_str(
        "## 2. How periods that an authority sets are counted

All: the day of the event is not counted; weeks end with the same day of the week, months and years with the same number or the last
day of the month (§ 188 Abs. 2 and 3 BGB). Working days (Werktage) leave out Sundays and public holidays, not Saturdays.

",
    );
    let all = [
        Regime::Ao,
        Regime::Kag,
        Regime::SgbX,
        Regime::SgbXVwGo,
        Regime::VwVfG,
        Regime::OWiG,
        Regime::StPO,
        Regime::Zpo,
        Regime::Bgb,
    ];
    table(
        text,
        &["code", "start", "length and end", "end on a weekend or holiday"],
        all.into_iter().map(|regime| {
            let counting = regime.counting();
            vec![
                code(regime).to_owned(),
                counting.authority_start.to_owned(),
                counting.authority.to_owned(),
                counting.authority_shift.to_owned(),
            ]
        }),
    );
}

/// The days of posting for which a row holds: a row without a start ends where one like it starts.
fn posted(row: &Fiction) -> &'static str {
    let same = |other: &&Fiction| {
        other.from >= POSTMODG
            && other.regimes == row.regimes
            && other.delivery == row.delivery
            && other.to == row.to
            && other.kinds == row.kinds
    };
    match FICTIONS.iter().find(same) {
        _ if row.from >= POSTMODG => "from 2025",
        Some(_) => "until 2024",
        None => "any day",
    }
}

fn from(date: Option<Date>) -> String {
    date.map_or_else(|| "not verified".to_owned(), |date| date.to_string())
}

fn ordinal(count: u16) -> String {
    format!(
        "{count}{} day",
        match count {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        }
    )
}

fn count(count: Count) -> String {
    match count {
        Count::After(period) if period.unit == crate::letter::Unit::Day => {
            format!("{} after it", ordinal(period.count))
        }
        Count::After(period) => format!("{} after it", length(period)),
        Count::AfterPublication(period) => {
            format!("{} after publication, whose day must be known", length(period))
        }
        Count::AfterRetrieval => "day after retrieval, which the reader is asked for".to_owned(),
    }
}

fn shift(shift: Shift) -> &'static str {
    match shift {
        Shift::Yes => "yes (§ 108 Abs. 3 AO, BFH 14.10.2003 IX R 68/98)",
        Shift::No => "no (BSG 06.05.2010 B 14 AS 12/09 R; OVG Lüneburg 26.10.2006 7 PA 184/06)",
        Shift::Disputed => "**disputed**: not moved, the later day shown",
    }
}

fn act(act: Act) -> &'static str {
    match act {
        Act::Federal => "the federal code",
        Act::OfTheAuthority => "act of the Land; federal act for authorities of the Bund",
    }
}

fn country(country: Country) -> &'static str {
    match country {
        Country::Inland => "Germany",
        Country::Abroad => "abroad",
        Country::Anywhere => "anywhere",
    }
}

fn delivery(way: Delivery) -> &'static str {
    match way {
        Delivery::Simple => "ordinary letter",
        Delivery::Pzu => "Postzustellungsurkunde",
        Delivery::Registered => "Einschreiben (Übergabe)",
        Delivery::RegisteredReturn => "Einschreiben mit Rückschein",
        Delivery::HandedOver => "handed over",
        Delivery::Portal => "portal",
        Delivery::Electronic => "e-mail, De-Mail",
        Delivery::Public => "public notice",
    }
}
