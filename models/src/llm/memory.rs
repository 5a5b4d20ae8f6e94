//! What was read of each session's letter, within a bound of bytes.

use std::collections::HashMap;

use super::cache::Cache;
use super::family::Plan;
use super::talker::Session;

/// Fewer tokens in common are read again sooner than they are copied.
const WORTH_COPYING: usize = 32;

/// The caches that are not in use.
pub(super) struct Memory {
    kept: HashMap<Session, (u64, Cache)>,
    clock: u64,
    bytes: usize,
}

impl Memory {
    /// For `bytes` in all.
    pub(super) fn new(bytes: usize) -> Self {
        Memory {
            kept: HashMap::new(),
            clock: 0,
            bytes,
        }
    }

    /// The cache to begin `prompt` with: the session's own, or a copy of another's as far as the two begin alike
    /// (with the same instructions), or an empty one.
    pub(super) fn take(
        &mut self,
        session: Session,
        prompt: &[u32],
        plan: &Plan,
    ) -> candle_core::Result<Cache> {
        let own = self.kept.remove(&session).map(|(_, cache)| cache);
        let common = own.as_ref().map_or(0, |cache| cache.common(prompt));
        let others = self.kept.values().map(|(_, cache)| (cache.common(prompt), cache));
        let best = others.max_by_key(|(common, _)| *common);
        match (own, best) {
            (_, Some((more, cache))) if more >= common + WORTH_COPYING => cache.copy(plan, more),
            (Some(own), _) => Ok(own),
            (None, _) => Cache::new(plan),
        }
    }

    /// Keeps a cache for the session's next question; the longest unused go first when there is no room.
    pub(super) fn put(&mut self, session: Session, cache: Cache) {
        self.clock += 1;
        self.kept.insert(session, (self.clock, cache));
        while self.held() > self.bytes && self.kept.len() > 1 {
            let oldest = self.kept.iter().min_by_key(|(_, (used, _))| *used);
            match oldest.map(|(session, _)| *session) {
                Some(oldest) => self.kept.remove(&oldest),
                None => break,
            };
        }
    }

    /// Forgets a session.
    pub(super) fn forget(&mut self, session: Session) {
        self.kept.remove(&session);
    }

    /// Bytes held.
    pub(super) fn held(&self) -> usize {
        self.kept.values().map(|(_, cache)| cache.bytes()).sum()
    }
}
