//! Who is signing in and who is signed in: in memory only, gone with a restart.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::config::Role;
use super::provider::Request;
use super::token::{NoToken, Token};

/// How long somebody may take to sign in at the provider.
const SIGN_IN: Duration = Duration::from_secs(10 * 60);
/// Sign-ins under way at the same time; the oldest goes first.
const MOST_WAITING: usize = 1000;
/// People signed in at the same time; the one idle for longest goes first.
const MOST_STAFF: usize = 1000;

/// What stands for a person in the log: the same for the same person, and it cannot be turned back into a name
/// without the list of accounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark(String);

impl Mark {
    /// The mark of an account at a provider.
    ///
    /// ```
    /// use server::desk::staff::Mark;
    /// let mark = Mark::of("https://id.example.de", "4711");
    /// assert_eq!(mark, Mark::of("https://id.example.de", "4711"));
    /// assert_ne!(mark, Mark::of("https://id.example.de", "4712"));
    /// assert_eq!(mark.as_str().len(), 12);
    /// ```
    pub fn of(issuer: &str, subject: &str) -> Self {
        let digest = Sha256::digest(format!("{issuer}\n{subject}"));
        Mark(digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect())
    }

    /// Twelve hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Member {
    /// Name, as the provider tells it.
    pub name: String,
    /// What stands for them in the log.
    pub mark: Mark,
    /// What they may do; `None` if none of their groups has a role.
    pub role: Option<Role>,
    /// The token of the sign-in, which the provider wants back at sign-out.
    pub id_token: String,
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Member")
            .field("mark", &self.mark)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// Sign-ins that are under way, by the cookie of the browser that began them.
#[derive(Default)]
pub struct Waiting(Mutex<HashMap<Token, (Instant, Request)>>);

impl Waiting {
    fn lock(&self) -> MutexGuard<'_, HashMap<Token, (Instant, Request)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a request until its answer comes; the token goes to the browser.
    ///
    /// # Errors
    ///
    /// [`NoToken`] if the system gives no randomness.
    pub fn begin(&self, request: Request, now: Instant) -> Result<Token, NoToken> {
        let token = Token::random()?;
        let mut map = self.lock();
        if map.len() >= MOST_WAITING {
            let oldest = map.iter().min_by_key(|(_, (at, _))| *at).map(|(token, _)| *token);
            oldest.and_then(|oldest| map.remove(&oldest));
        }
        map.insert(token, (now, request));
        Ok(token)
    }

    /// The request that this answer belongs to: of this browser, in time, with this state, and only once.
    pub fn end(&self, token: &Token, state: &str, now: Instant) -> Option<Request> {
        let (at, request) = self.lock().remove(token)?;
        let same: bool = request.state.secret().as_bytes().ct_eq(state.as_bytes()).into();
        (same && now.duration_since(at) <= SIGN_IN).then_some(request)
    }

    /// Forgets those who never came back.
    pub fn sweep(&self, now: Instant) {
        self.lock()
            .retain(|_, (at, _)| now.duration_since(*at) <= SIGN_IN);
    }
}

struct Shift {
    member: Member,
    since: Instant,
    used: Instant,
}

/// Everybody who is signed in.
pub struct Staff {
    map: Mutex<HashMap<Token, Shift>>,
    idle: Duration,
    longest: Duration,
}

impl Staff {
    /// Nobody yet; who does nothing for `idle` is signed out, and everybody is after `longest`.
    pub fn new(idle: Duration, longest: Duration) -> Self {
        Staff {
            map: Mutex::default(),
            idle,
            longest,
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Token, Shift>> {
        self.map.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs somebody in, always under a new name, so that a name known before is worth nothing.
    ///
    /// # Errors
    ///
    /// [`NoToken`] if the system gives no randomness.
    pub fn sign_in(&self, member: Member, now: Instant) -> Result<Token, NoToken> {
        let token = Token::random()?;
        let mut map = self.lock();
        if map.len() >= MOST_STAFF {
            let idlest = map
                .iter()
                .min_by_key(|(_, shift)| shift.used)
                .map(|(token, _)| *token);
            idlest.and_then(|idlest| map.remove(&idlest));
        }
        let shift = Shift {
            member,
            since: now,
            used: now,
        };
        map.insert(token, shift);
        Ok(token)
    }

    /// Who this is; asking makes the time of doing nothing begin anew.
    pub fn who(&self, token: &Token, now: Instant) -> Option<Member> {
        let mut map = self.lock();
        let shift = map.get_mut(token)?;
        if self.over(shift, now) {
            map.remove(token);
            return None;
        }
        shift.used = now;
        Some(shift.member.clone())
    }

    /// Signs somebody out.
    pub fn sign_out(&self, token: &Token) -> Option<Member> {
        self.lock().remove(token).map(|shift| shift.member)
    }

    /// Whether this name is signed in; unlike [`Staff::who`] it does not count as doing something.
    pub fn is_in(&self, token: &Token, now: Instant) -> bool {
        self.lock().get(token).is_some_and(|shift| !self.over(shift, now))
    }

    /// Forgets those whose time is over.
    pub fn sweep(&self, now: Instant) {
        self.lock().retain(|_, shift| !self.over(shift, now));
    }

    fn over(&self, shift: &Shift, now: Instant) -> bool {
        now.duration_since(shift.used) > self.idle || now.duration_since(shift.since) > self.longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn member() -> Member {
        Member {
            name: "Ada".to_owned(),
            mark: Mark::of("issuer", "ada"),
            role: Some(Role::Agent),
            id_token: String::new(),
        }
    }

    #[test]
    fn who_does_nothing_is_signed_out() {
        let (staff, start) = (Staff::new(20 * MINUTE, 600 * MINUTE), Instant::now());
        let token = staff.sign_in(member(), start).unwrap();
        assert!(staff.who(&token, start + 20 * MINUTE).is_some());
        assert!(staff.is_in(&token, start + 40 * MINUTE));
        assert!(staff.who(&token, start + 41 * MINUTE).is_none());
        assert!(staff.who(&token, start + 20 * MINUTE).is_none(), "gone for good");
    }

    #[test]
    fn a_shift_ends_however_busy() {
        let (staff, start) = (Staff::new(20 * MINUTE, 60 * MINUTE), Instant::now());
        let token = staff.sign_in(member(), start).unwrap();
        for minutes in [15, 30, 45, 60] {
            assert!(staff.who(&token, start + minutes * MINUTE).is_some());
        }
        assert!(staff.who(&token, start + 61 * MINUTE).is_none());
    }

    #[test]
    fn signed_out_is_out_and_every_sign_in_has_its_own_name() {
        let (staff, now) = (Staff::new(MINUTE, MINUTE), Instant::now());
        let [one, two] = [(), ()].map(|()| staff.sign_in(member(), now).unwrap());
        assert_ne!(one, two);
        assert!(staff.sign_out(&one).is_some());
        assert!(staff.who(&one, now).is_none());
        assert!(staff.who(&two, now).is_some());
    }

    #[test]
    fn an_answer_counts_once_in_time_and_with_its_state() {
        let (waiting, now) = (Waiting::default(), Instant::now());
        let begin = |state: &str| waiting.begin(Request::for_test(state), now).unwrap();
        let token = begin("right");
        assert!(waiting.end(&token, "right", now + 10 * MINUTE).is_some());
        assert!(waiting.end(&token, "right", now).is_none(), "used");
        let token = begin("right");
        assert!(waiting.end(&token, "wrong", now).is_none());
        assert!(
            waiting.end(&token, "right", now).is_none(),
            "a wrong state spends it"
        );
        let token = begin("right");
        assert!(waiting.end(&token, "right", now + 11 * MINUTE).is_none(), "late");
    }
}
