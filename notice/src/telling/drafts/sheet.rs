//! The frame of a letter: who writes to whom, when, about what.

use jiff::civil::Date;

use super::Sheet;
use super::write::Words;
use crate::message::Message;
use crate::notice::Notice;

/// The letter with these words.
pub(super) fn sheet(notice: &Notice, today: Date, words: Words) -> Sheet {
    let name = match &notice.addressee.name {
        Some(name) => line(name),
        None => Message::new("letter-blank-name"),
    };
    let mut sender = vec![name.clone()];
    match &notice.addressee.address {
        Some(address) => sender.extend(lines(address)),
        None => sender.extend(["letter-blank-street", "letter-blank-town"].map(Message::new)),
    }
    Sheet {
        sender,
        recipient: recipient(notice, words.to_remedy),
        date: date(notice, today),
        subject: words.subject,
        references: references(notice),
        salutation: Message::new("letter-salutation"),
        body: words.body,
        closing: Message::new("letter-closing"),
        signature: vec![Message::new("letter-signature"), name],
    }
}

fn line(text: &str) -> Message {
    Message::new("letter-line").with("text", text)
}

/// A printed address, whose lines are joined by ", ".
fn lines(address: &str) -> impl Iterator<Item = Message> {
    address
        .split(", ")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(line)
}

/// The office that the instruction on remedies names, else the authority.
fn recipient(notice: &Notice, to_remedy: bool) -> Vec<Message> {
    let remedy = notice.remedy.to.as_deref().filter(|_| to_remedy);
    let Some(office) = remedy.or(notice.authority.name.as_deref()) else {
        return vec![Message::new("letter-blank-authority")];
    };
    // Where the instruction names the authority alone, its address is the one in the head of the letter; of
    // another office the address is not known.
    let own = remedy.is_none_or(|to| Some(to.trim()) == notice.authority.name.as_deref().map(str::trim));
    let address = notice.authority.address.as_deref().filter(|_| own);
    lines(office).chain(address.into_iter().flat_map(lines)).collect()
}

/// Town and day, or the day alone.
fn date(notice: &Notice, today: Date) -> Message {
    match notice.addressee.address.as_deref().and_then(town) {
        Some(place) => Message::new("letter-place-date")
            .with("place", place)
            .with("date", today),
        None => Message::new("letter-day").with("date", today),
    }
}

/// The town of an address: what follows a postal code of five figures.
fn town(address: &str) -> Option<&str> {
    address.split(", ").find_map(|part| {
        let (code, town) = part.trim().split_once(' ')?;
        let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
        (is_code && !town.trim().is_empty()).then_some(town.trim())
    })
}

/// What the authority needs to find the case.
fn references(notice: &Notice) -> Vec<Message> {
    let title = notice
        .title
        .as_deref()
        .map(|title| Message::new("letter-title").with("title", title));
    let numbers = notice.references.iter().map(|reference| {
        Message::new("letter-reference")
            .with("label", reference.label.as_str())
            .with("value", reference.value.as_str())
    });
    title.into_iter().chain(numbers).collect()
}

#[cfg(test)]
mod tests {
    use super::town;

    #[test]
    fn towns_follow_their_postal_code() {
        assert_eq!(town("Musterweg 1, 86150 Augsburg"), Some("Augsburg"));
        assert_eq!(
            town("c/o Meier, Weg 12345 a, 01796 Bad Gottleuba-Berggießhübel"),
            Some("Bad Gottleuba-Berggießhübel")
        );
        assert_eq!(town("Musterweg 1"), None);
        assert_eq!(town("1234 Wien"), None);
    }
}
