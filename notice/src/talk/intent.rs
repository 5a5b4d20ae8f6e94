//! What readers ask about a letter.

use serde::{Deserialize, Serialize};

macro_rules! intents {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal,)+) => {
        /// What a question asks for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Intent {
            $($(#[doc = $doc])+ #[serde(rename = $id)] $name,)+
        }

        impl Intent {
            /// Every intent, in the order of the table.
            pub const ALL: &[Intent] = &[$(Intent::$name,)+];

            /// The id in the files of example questions and in figures.
            pub fn id(self) -> &'static str {
                match self {
                    $(Intent::$name => $id,)+
                }
            }

            /// The intent with this id.
            ///
            /// ```
            /// use notice::talk::Intent;
            /// assert_eq!(Intent::from_id("how_much"), Some(Intent::HowMuch));
            /// assert_eq!(Intent::from_id("weather"), None);
            /// ```
            pub fn from_id(id: &str) -> Option<Intent> {
                match id {
                    $($id => Some(Intent::$name),)+
                    _ => None,
                }
            }
        }
    };
}

intents! {
    /// How much must I pay?
    HowMuch = "how_much",
    /// Until when must I pay?
    PayUntil = "pay_until",
    /// To whom, into which account, with which reference do I pay?
    PayHow = "pay_how",
    /// Is the money taken from my account by itself?
    DirectDebit = "direct_debit",
    /// I cannot pay: what then?
    CannotPay = "cannot_pay",
    /// May I pay in instalments?
    Instalments = "instalments",
    /// I have paid already.
    AlreadyPaid = "already_paid",
    /// How much money do I get?
    HowMuchReceived = "how_much_received",
    /// When does the money come?
    WhenReceived = "when_received",
    /// How was the sum worked out?
    HowComputed = "how_computed",
    /// Until when can I object or sue?
    ObjectUntil = "object_until",
    /// How and where do I object?
    ObjectHow = "object_how",
    /// May I object by e-mail, by telephone, in person?
    ObjectForm = "object_form",
    /// Does objecting stop the payment or the decision?
    ObjectEffect = "object_effect",
    /// Should I object, is it worth it, will I win?
    ShouldObject = "should_object",
    /// What does objecting cost?
    ObjectCost = "object_cost",
    /// Do I need a lawyer?
    Lawyer = "lawyer",
    /// There is a mistake in the letter; it is not true.
    Mistake = "mistake",
    /// Until when must I reply?
    ReplyUntil = "reply_until",
    /// Which documents or forms do I have to hand in, and until when?
    Documents = "documents",
    /// Where do I send or bring it?
    SubmitWhere = "submit_where",
    /// Can I get more time?
    MoreTime = "more_time",
    /// I have missed the day.
    Missed = "missed",
    /// I am on holiday, ill, in hospital or abroad.
    Away = "away",
    /// What kind of letter is it, what is it about?
    WhatIsIt = "what_is_it",
    /// Who sent it?
    WhoSent = "who_sent",
    /// To whom is it addressed?
    Addressee = "addressee",
    /// From when is the letter?
    LetterDate = "letter_date",
    /// What do I have to do; do I have to do anything?
    WhatToDo = "what_to_do",
    /// Tell me the letter in short.
    Summary = "summary",
    /// What happens if I do nothing?
    IfNothing = "if_nothing",
    /// Prison, bailiff, seizure, credit record: will this happen to me?
    Enforcement = "enforcement",
    /// Why did I get it?
    Why = "why",
    /// Why exactly this day; how was the day worked out?
    WhyDay = "why_day",
    /// Whom can I call or write to?
    WhomToCall = "whom_to_call",
    /// When is the office open?
    OfficeHours = "office_hours",
    /// Where is the office?
    OfficeWhere = "office_where",
    /// What is my reference number?
    Reference = "reference",
    /// What does this word mean?
    Term = "term",
    /// When and where is my appointment?
    AppointmentWhen = "appointment_when",
    /// I cannot come to the appointment.
    AppointmentMove = "appointment_move",
    /// The letter came late or on another day.
    LetterLate = "letter_late",
    /// I have moved; I do not live there any more.
    Moved = "moved",
    /// The letter is not for me; I do not know this.
    NotMe = "not_me",
    /// Is the letter genuine or a fraud?
    IsReal = "is_real",
    /// Is a page missing?
    MissingPage = "missing_page",
    /// Who can help or advise me?
    Help = "help",
    /// I do not understand German; who interprets; can you translate the letter?
    Language = "language",
    /// Help me write a letter, an answer, an objection.
    WriteLetter = "write_letter",
    /// What happens to my letter and my data here?
    Privacy = "privacy",
    /// Who or what is answering?
    WhoAreYou = "who_are_you",
    /// Greeting or thanks.
    Hello = "hello",
    /// Nothing about this letter: weather, sport, homework, other authorities.
    OffTopic = "off_topic",
    /// What no letter answers: later years, other people, the clerk, effects on other matters, how far the office is.
    NotKnown = "not_known",
    /// Somebody who does not want to live any more or is in great distress.
    Distress = "distress",
    /// Somebody who threatens violence against others.
    Threat = "threat",
}

impl std::fmt::Display for Intent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}
