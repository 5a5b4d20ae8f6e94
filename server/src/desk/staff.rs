//! Who is signing in and who is signed in: in memory only, gone with a restart.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::cases::{Case, MOST};
use super::config::Role;
use super::provider::Request;
use super::token::{NoToken, Token};

/// How long somebody may take to sign in at the provider.
const SIGN_IN: Duration = Duration::from_secs(10 * 60);
/// Sign-ins under way at the same time; the oldest goes first.
const MOST_WAITING: usize = 10_000;
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
    cases: Vec<Case>,
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
            cases: Vec::new(),
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
            // It is left to the next sweep, which closes what is open.
            return None;
        }
        shift.used = now;
        Some(shift.member.clone())
    }

    /// Signs somebody out; what they had open is to be closed.
    pub fn sign_out(&self, token: &Token) -> Option<(Member, Vec<Case>)> {
        self.lock().remove(token).map(|shift| (shift.member, shift.cases))
    }

    /// The callers of somebody, the first first.
    pub fn cases(&self, token: &Token) -> Vec<Case> {
        self.lock()
            .get(token)
            .map(|shift| shift.cases.clone())
            .unwrap_or_default()
    }

    /// Adds a caller; false if there are too many, or nobody is signed in under this name.
    pub fn open(&self, token: &Token, case: Case) -> bool {
        let mut map = self.lock();
        let shift = map.get_mut(token).filter(|shift| shift.cases.len() < MOST);
        shift.map(|shift| shift.cases.push(case)).is_some()
    }

    /// Changes a caller.
    pub fn change(&self, token: &Token, case: &Token, act: impl FnOnce(&mut Case)) {
        let mut map = self.lock();
        let found = map
            .get_mut(token)
            .and_then(|shift| shift.cases.iter_mut().find(|other| other.id == *case));
        if let Some(found) = found {
            act(found);
        }
    }

    /// Takes a caller off the list.
    pub fn close(&self, token: &Token, case: &Token) -> Option<Case> {
        let mut map = self.lock();
        let cases = &mut map.get_mut(token)?.cases;
        let place = cases.iter().position(|other| other.id == *case)?;
        Some(cases.remove(place))
    }

    /// Whether this name is signed in; unlike [`Staff::who`] it does not count as doing something.
    pub fn is_in(&self, token: &Token, now: Instant) -> bool {
        self.lock().get(token).is_some_and(|shift| !self.over(shift, now))
    }

    /// Signs out those whose time is over; what they had open is to be closed.
    pub fn sweep(&self, now: Instant) -> Vec<(Token, Case)> {
        let mut closed = Vec::new();
        self.lock().retain(|token, shift| {
            let keep = !self.over(shift, now);
            if !keep {
                closed.extend(shift.cases.drain(..).map(|case| (*token, case)));
            }
            keep
        });
        closed
    }

    fn over(&self, shift: &Shift, now: Instant) -> bool {
        now.duration_since(shift.used) > self.idle || now.duration_since(shift.since) > self.longest
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::Whose;
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
        assert!(staff.sweep(start + 41 * MINUTE).is_empty());
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

    fn case() -> Case {
        Case {
            id: Token::random().unwrap(),
            letter: "0".repeat(32).parse().unwrap(),
            whose: Whose::Desk,
            language: locales::Language::GERMAN,
        }
    }

    #[test]
    fn callers_stand_side_by_side_and_are_given_back_at_the_end() {
        let (staff, now) = (Staff::new(MINUTE, 60 * MINUTE), Instant::now());
        let token = staff.sign_in(member(), now).unwrap();
        let all: Vec<Case> = (0..MOST).map(|_| case()).collect();
        assert!(all.iter().all(|case| staff.open(&token, *case)));
        assert!(!staff.open(&token, case()), "one too many");
        assert!(staff.close(&token, &all[3].id).is_some());
        assert!(staff.close(&token, &all[3].id).is_none());
        assert_eq!(staff.cases(&token).len(), MOST - 1);
        assert!(staff.sweep(now + MINUTE).is_empty());
        assert_eq!(staff.sweep(now + 2 * MINUTE).len(), MOST - 1);
        assert!(staff.cases(&token).is_empty());
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
