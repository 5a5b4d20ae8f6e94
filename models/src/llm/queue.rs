//! Who is next: one bounded queue, fair turns, no engine in sight.

use std::collections::VecDeque;

use super::talker::Session;

/// How urgent a piece of work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Urgency {
    /// Somebody waits.
    Now,
    /// Reading ahead.
    Ahead,
}

/// Work for a session.
pub(super) trait Work {
    /// Whose it is.
    fn session(&self) -> Session;
    /// How urgent it is.
    fn urgency(&self) -> Urgency;
}

/// Work that waits.
pub(super) struct Queue<W> {
    waiting: VecDeque<W>,
    limit: usize,
}

impl<W: Work> Queue<W> {
    /// A queue for `limit` pieces of work at most.
    pub(super) fn new(limit: usize) -> Self {
        Queue {
            waiting: VecDeque::new(),
            limit,
        }
    }

    /// Puts work in, and gives how much of the same urgency is before it; `Err` if the queue is full.
    pub(super) fn push(&mut self, work: W) -> Result<usize, usize> {
        // Reading ahead never keeps a question out.
        if self.waiting.len() >= self.limit && work.urgency() == Urgency::Now {
            let ahead = |other: &W| other.urgency() == Urgency::Ahead;
            if let Some(at) = self.waiting.iter().position(ahead) {
                self.waiting.remove(at);
            }
        }
        if self.waiting.len() >= self.limit {
            return Err(self.waiting.len());
        }
        let same = |other: &&W| other.urgency() == work.urgency();
        let before = self.waiting.iter().filter(same).count();
        self.waiting.push_back(work);
        Ok(before)
    }

    /// Takes out the next piece of work: questions before reading ahead, in the order they came, but none of a
    /// session that `busy` says is being served.
    pub(super) fn pop(&mut self, busy: impl Fn(Session) -> bool) -> Option<W> {
        [Urgency::Now, Urgency::Ahead].into_iter().find_map(|urgency| {
            let fits = |work: &W| work.urgency() == urgency && !busy(work.session());
            let at = self.waiting.iter().position(fits)?;
            self.waiting.remove(at)
        })
    }

    /// Takes out all work that `gone` says nobody wants any more.
    pub(super) fn drop_if(&mut self, gone: impl Fn(&W) -> bool) {
        self.waiting.retain(|work| !gone(work));
    }

    /// What waits, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &W> {
        self.waiting.iter()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails says where")]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    struct Job(u64, Urgency);

    impl Work for Job {
        fn session(&self) -> Session {
            Session(self.0)
        }
        fn urgency(&self) -> Urgency {
            self.1
        }
    }

    #[test]
    fn questions_go_before_reading_ahead() {
        let mut queue = Queue::new(4);
        assert_eq!(queue.push(Job(1, Urgency::Ahead)), Ok(0));
        assert_eq!(queue.push(Job(2, Urgency::Now)), Ok(0));
        assert_eq!(queue.push(Job(3, Urgency::Now)), Ok(1));
        assert_eq!(queue.pop(|_| false), Some(Job(2, Urgency::Now)));
        assert_eq!(queue.pop(|s| s == Session(3)), Some(Job(1, Urgency::Ahead)));
        assert_eq!(queue.pop(|_| false), Some(Job(3, Urgency::Now)));
        assert_eq!(queue.iter().count(), 0);
    }

    #[test]
    fn a_full_queue_says_so() {
        let mut queue = Queue::new(2);
        queue.push(Job(1, Urgency::Ahead)).unwrap();
        queue.push(Job(2, Urgency::Now)).unwrap();
        assert_eq!(queue.push(Job(3, Urgency::Ahead)), Err(2));
        assert_eq!(
            queue.push(Job(3, Urgency::Now)),
            Ok(1),
            "it takes the place of reading ahead"
        );
        assert_eq!(queue.push(Job(4, Urgency::Now)), Err(2));
    }
}
