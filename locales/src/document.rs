//! The JSON document in one language.

use jiff::civil::Date;
use notice::document::SCHEMA;
use notice::law::Corrections;
use notice::{Document, Notice, Page};

use crate::Teller;

/// Everything about a letter, told by `teller` as of the day `today`.
pub fn document(
    pages: Vec<Page>,
    notice: Notice,
    today: Date,
    corrections: Corrections,
    teller: &Teller,
) -> Document {
    let summary = notice::telling::summary(&notice, today);
    Document {
        schema: SCHEMA.to_owned(),
        pages,
        notice: notice.tell(|message| teller.tell(&message)),
        summary: summary.tell(teller.language().code(), |message| teller.tell(&message)),
        corrections,
    }
}
