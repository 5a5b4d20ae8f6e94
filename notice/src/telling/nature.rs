//! Letters that are no notice.

use crate::letter::Nature;
use crate::notice::Notice;

/// What to say about a letter that is no notice.
pub(super) struct NoNotice {
    /// The headline.
    pub headline: &'static str,
    /// What it is.
    pub what: &'static str,
    /// What to do.
    pub todo: &'static [&'static str],
    /// Whether to tell the way of payment; not where it may lead to a fraud.
    pub payment: bool,
}

/// The row for this letter; `None` for a notice.
pub(super) fn no_notice(notice: &Notice) -> Option<&'static NoNotice> {
    Some(match notice.nature {
        Nature::Official if notice.is_notice => return None,
        Nature::Advertisement => &NoNotice {
            headline: "headline-advertisement",
            what: "what-advertisement",
            todo: &["todo-advertisement", "todo-advertisement-sign"],
            payment: false,
        },
        Nature::Private => &NoNotice {
            headline: "headline-private",
            what: "what-private",
            todo: &["todo-private"],
            payment: true,
        },
        Nature::Suspicious => &NoNotice {
            headline: "headline-suspicious",
            what: "what-suspicious",
            todo: &["todo-suspicious", "todo-suspicious-ask", "todo-suspicious-number"],
            payment: false,
        },
        Nature::Foreign => &NoNotice {
            headline: "headline-foreign",
            what: "what-foreign",
            todo: &["todo-foreign"],
            payment: false,
        },
        Nature::Official | Nature::Unclear => &NoNotice {
            headline: "headline-unclear",
            what: "what-unclear",
            todo: &["todo-unclear"],
            payment: true,
        },
    })
}
