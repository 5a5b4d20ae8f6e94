//! The seam: what a language model is to the rest of the product, here or on a server.

use tokio::sync::mpsc;

use super::TalkError;
use super::rule::Rule;

/// Who says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The product, to the model.
    System,
    /// The person.
    Reader,
    /// The model, earlier.
    Model,
}

/// Something said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// By whom.
    pub speaker: Speaker,
    /// The text.
    pub text: String,
}

impl Message {
    /// What the product tells the model.
    pub fn system(text: impl Into<String>) -> Self {
        Message {
            speaker: Speaker::System,
            text: text.into(),
        }
    }

    /// What the person says.
    pub fn reader(text: impl Into<String>) -> Self {
        Message {
            speaker: Speaker::Reader,
            text: text.into(),
        }
    }

    /// What the model said.
    pub fn model(text: impl Into<String>) -> Self {
        Message {
            speaker: Speaker::Model,
            text: text.into(),
        }
    }
}

/// A reader's session, as the model keeps them apart. Not the number in the cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Session(pub u64);

/// A question to the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Whose.
    pub session: Session,
    /// The conversation. What stays the same between questions comes first: it is read once.
    pub messages: Vec<Message>,
    /// The rule for the answer.
    pub rule: Rule,
    /// Most tokens of the answer.
    pub most: usize,
}

/// Why an answer is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The model was done.
    Done,
    /// The answer reached its length.
    Long,
    /// The model said the same again and again.
    Loop,
}

/// A piece of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// So many questions are before this one.
    Waiting(usize),
    /// Text to add.
    Text(String),
    /// Nothing more comes.
    End(End),
    /// Nothing more comes, and what came is not to be used.
    Failed(TalkError),
}

/// An answer that is coming. Dropping it stops the model.
#[derive(Debug)]
pub struct Answer {
    pieces: mpsc::UnboundedReceiver<Piece>,
}

/// Where a model puts the pieces of an answer. The length of answers bounds what can lie in it.
pub(super) type Pieces = mpsc::UnboundedSender<Piece>;

impl Answer {
    pub(super) fn new() -> (Pieces, Self) {
        let (sender, pieces) = mpsc::unbounded_channel();
        (sender, Answer { pieces })
    }

    /// An answer that is there already, for other kinds of [`Talker`].
    pub fn of(all: impl IntoIterator<Item = Piece>) -> Self {
        let (sender, answer) = Answer::new();
        for piece in all {
            // The receiver is at hand.
            let _ = sender.send(piece);
        }
        answer
    }

    /// The next piece, for servers; `None` after the end.
    pub async fn next(&mut self) -> Option<Piece> {
        self.pieces.recv().await
    }

    /// The next piece, for threads that may wait; `None` after the end.
    pub fn wait(&mut self) -> Option<Piece> {
        self.pieces.blocking_recv()
    }

    /// The whole text, for threads that may wait.
    ///
    /// # Errors
    /// What the model failed with; [`TalkError::Stopped`] if it ended without a word.
    pub fn text(mut self) -> Result<(String, End), TalkError> {
        let mut text = String::new();
        while let Some(piece) = self.wait() {
            match piece {
                Piece::Waiting(_) => {}
                Piece::Text(more) => text.push_str(&more),
                Piece::End(end) => return Ok((text, end)),
                Piece::Failed(error) => return Err(error),
            }
        }
        Err(TalkError::Stopped)
    }
}

/// A language model, here or elsewhere.
pub trait Talker: Send + Sync {
    /// What people may be told it is.
    fn name(&self) -> &str;

    /// Begins an answer and returns at once.
    ///
    /// # Errors
    /// [`TalkError::Full`], [`TalkError::TooLong`], [`TalkError::Rule`], [`TalkError::Template`] at once; other
    /// errors come as [`Piece::Failed`].
    fn ask(&self, ask: Ask) -> Result<Answer, TalkError>;

    /// Reads the beginning of a conversation ahead, while nobody waits for an answer; nothing if that is no use here.
    fn prepare(&self, session: Session, messages: &[Message]);

    /// Forgets everything of a session.
    fn forget(&self, session: Session);
}
