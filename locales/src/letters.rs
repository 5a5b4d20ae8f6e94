//! Letters to send, told in German and in the reader's language.

use jiff::civil::Date;
use notice::Notice;
use notice::telling::drafts::{ToldDraft, drafts};

use crate::{Language, Teller};

/// The letters that fit this notice on the day `today`: in German by `german`, and explained by `reader`.
///
/// ```
/// use jiff::civil::date;
/// use locales::{Language, Teller, letters};
/// # let today = date(2026, 3, 10);
/// # let notice = notice::law::apply(&notice::Letter::default(), today, &Default::default());
/// let german = Teller::new(Language::GERMAN)?;
/// let english = Teller::new("en".parse()?)?;
/// let letters = letters(&notice, today, &german, &english);
/// assert_eq!(letters[0].german.closing, "Mit freundlichen Grüßen");
/// assert_eq!(letters[0].translation.as_ref().unwrap().closing, "Yours faithfully,");
/// # Ok::<(), locales::Error>(())
/// ```
pub fn letters(notice: &Notice, today: Date, german: &Teller, reader: &Teller) -> Vec<ToldDraft> {
    let other = (reader.language() != Language::GERMAN).then_some(reader);
    drafts(notice, today)
        .into_iter()
        .map(|draft| {
            draft.tell(
                |message| german.tell(message),
                other.map(|other| |message: &notice::Message| other.tell(message)),
            )
        })
        .collect()
}
