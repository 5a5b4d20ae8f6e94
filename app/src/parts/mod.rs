//! What the pages are built of.

pub mod aloud;
pub mod chat;
pub mod contact;
pub mod correction;
pub mod deadline;
pub mod drafts;
pub mod frame;
pub mod icon;
pub mod letter;
pub mod money;
pub mod pages;
pub mod source;

pub use aloud::Aloud;
pub use chat::Conversation;
pub use contact::ContactWays;
pub use correction::Correction;
pub use deadline::{Sentence, Why};
pub use drafts::Drafts;
pub use frame::frame;
pub use icon::Icon;
pub use letter::{LetterPicture, Marks};
pub use money::Money;
pub use pages::PagePicker;
pub use source::Where;
