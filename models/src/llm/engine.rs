//! A loaded model: file in, tokens in, words out.

use std::path::Path;

use super::TalkError;
#[cfg(test)]
use super::cache::Cache;
use super::gguf::Gguf;
use super::network::Network;
use super::rule::Guide;
use super::talker::Message;
use super::template::{Part, Template};
use super::vocabulary::Vocabulary;

/// A model with its vocabulary and template.
pub(super) struct Engine {
    pub(super) network: Network,
    pub(super) vocabulary: Vocabulary,
    template: Template,
    pub(super) name: String,
}

impl Engine {
    /// Loads a GGUF for texts of `positions` tokens at most.
    ///
    /// # Errors
    /// [`TalkError::File`], [`TalkError::Corrupt`], [`TalkError::UnknownFamily`], [`TalkError::Template`].
    pub(super) fn load(path: &Path, positions: usize) -> Result<Self, TalkError> {
        let mut gguf = Gguf::open(path)?;
        let network = Network::load(&mut gguf, positions)?;
        let vocabulary = Vocabulary::read(&gguf)?;
        let sign = |sign: &Option<String>| sign.clone().unwrap_or_default();
        let source = gguf.text("tokenizer.chat_template");
        let source = source.ok_or_else(|| TalkError::Template("the file has none".into()))?;
        let template = Template::new(source, &sign(&vocabulary.begin), &sign(&vocabulary.end))?;
        let name = gguf.text("general.name").unwrap_or("a language model").to_owned();
        Ok(Engine {
            network,
            vocabulary,
            template,
            name,
        })
    }

    /// A conversation as tokens, up to where the model begins to speak.
    pub(super) fn prompt(&self, messages: &[Message]) -> Result<Vec<u32>, TalkError> {
        let mut tokens = Vec::new();
        let parts = self.template.parts(messages)?;
        for part in &parts {
            tokens.extend(match part {
                Part::Frame(text) => self.vocabulary.framing(text)?,
                Part::Said(number) => self.vocabulary.content(messages[*number].text.trim())?,
            });
        }
        // Some templates write the sign themselves, some leave it to the reader of the file.
        if let Some(begin) = self.vocabulary.begin_first()
            && tokens.first() != Some(&begin)
        {
            tokens.insert(0, begin);
        }
        Ok(tokens)
    }

    /// The beginning of a conversation as tokens: all that stays, whatever comes after the last message.
    pub(super) fn beginning(&self, messages: &[Message]) -> Result<Vec<u32>, TalkError> {
        // Two ways to go on agree up to where they differ.
        let with = |more: &str| {
            let mut all = messages.to_vec();
            if let Some(last) = all.last_mut() {
                last.text = format!("{}\n\n{more}", last.text.trim());
            }
            self.prompt(&all)
        };
        let (a, b) = (with("?")?, with("A")?);
        let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
        Ok(a[..same].to_vec())
    }

    /// The word that fits best among those that the rule allows; `None` if the answer is over.
    pub(super) fn choose(&self, fits: &[f32], guide: &Guide) -> Result<Option<u32>, TalkError> {
        let vocabulary = &self.vocabulary;
        let best = |ids: &mut dyn Iterator<Item = u32>| {
            ids.map(|id| (id, fits.get(id as usize).copied().unwrap_or(f32::NEG_INFINITY)))
                .filter(|(_, fit)| fit.is_finite())
                // The first of equals, as elsewhere.
                .fold(None, |best: Option<(u32, f32)>, one| match best {
                    Some(best) if best.1 >= one.1 => Some(best),
                    _ => Some(one),
                })
        };
        let verdict = |id: u32| match vocabulary.ends(id) {
            true => guide.may_end(),
            false => !vocabulary.bytes(id).is_empty() && guide.allows(vocabulary.bytes(id)),
        };
        let chosen = |id: u32| (!vocabulary.ends(id)).then_some(id);
        let first = best(&mut (0..fits.len() as u32));
        if let Some((id, _)) = first
            && verdict(id)
        {
            return Ok(chosen(id));
        }
        let starts: Vec<u8> = if guide.free() {
            (0..=255).collect()
        } else {
            guide.first_bytes().collect()
        };
        let words = starts.iter().flat_map(|byte| vocabulary.starting_with(*byte));
        let all = words.chain(vocabulary.end_tokens()).copied();
        let allowed = best(&mut all.filter(|id| verdict(*id)));
        let (id, _) = allowed.ok_or_else(|| TalkError::Rule("no word fits".into()))?;
        Ok(chosen(id))
    }

    /// An empty cache for this model.
    #[cfg(test)]
    pub(super) fn cache(&self) -> Result<Cache, TalkError> {
        Ok(Cache::new(&self.network.plan)?)
    }
}
