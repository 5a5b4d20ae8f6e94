//! Collects statements in the order in which they are said.

use super::{Part, Section, Statement};
use crate::message::Message;
use crate::page::LineId;

/// What has been said so far.
#[derive(Default)]
pub(super) struct Said {
    statements: Vec<Statement>,
}

impl Said {
    /// Says the sentence that opens a group.
    pub(super) fn lead(&mut self, section: Section, text: Message, source: &[LineId]) {
        self.say(section, Part::Lead, text, source, None);
    }

    /// Says more about the last lead.
    pub(super) fn detail(&mut self, section: Section, text: Message, source: &[LineId]) {
        self.say(section, Part::Detail, text, source, None);
    }

    /// Says a sentence that may tell the deadline with this index.
    pub(super) fn say(
        &mut self,
        section: Section,
        part: Part,
        text: Message,
        source: &[LineId],
        deadline: Option<usize>,
    ) {
        self.statements.push(Statement {
            section,
            part,
            text,
            source: source.to_vec(),
            deadline,
        });
    }

    /// Everything that was said.
    pub(super) fn statements(self) -> Vec<Statement> {
        self.statements
    }
}
