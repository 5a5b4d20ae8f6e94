//! Codes that a caller reads out: six digits, good for a few minutes, once.
//!
//! A million codes is little, so guessing is bounded three times: a person who types several wrong ones is locked
//! out for a while, all persons together may type only so many, and a code lives shortly. All numbers that
//! somebody types are held against all open codes in the same time, whether or not one fits.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

use super::staff::Mark;

/// Wrong codes of one person within [`WINDOW`] after which they are locked out.
pub const MOST_WRONG: usize = 5;
/// Wrong codes of all persons within [`WINDOW`] after which nobody may try.
pub const MOST_WRONG_OF_ALL: usize = 30;
/// How long a wrong code counts.
pub const WINDOW: Duration = Duration::from_secs(10 * 60);
/// How long somebody is locked out.
pub const LOCKED: Duration = Duration::from_secs(15 * 60);
/// How long a code is not given out again, used or not.
const REST: Duration = Duration::from_secs(24 * 60 * 60);
/// Codes that rest at the same time; with more, those open would stand too close together.
const MOST_RESTING: usize = 50_000;

/// Codes for one thing within a day, so that nobody uses them up for all.
const MOST_FOR_ONE: usize = 20;

/// Six digits.
///
/// ```
/// use server::desk::codes::Code;
/// let code: Code = " 012 345".parse().unwrap();
/// assert_eq!(code.to_string(), "012 345");
/// assert_eq!("012-345".parse(), Ok(code));
/// assert!("12345".parse::<Code>().is_err());
/// assert_eq!(format!("{code:?}"), "Code(…)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(u32);

/// What was typed is not six digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code has six digits")]
pub struct NoCode;

impl Code {
    const ALL: u32 = 1_000_000;

    /// Any code, each as likely as any other.
    fn random() -> Option<Self> {
        // The largest multiple that fits; what lies above would make small codes likelier.
        const BOUND: u32 = u32::MAX - u32::MAX % Code::ALL;
        loop {
            let mut bytes = [0; 4];
            getrandom::fill(&mut bytes).ok()?;
            let number = u32::from_ne_bytes(bytes);
            if number < BOUND {
                return Some(Code(number % Code::ALL));
            }
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03} {:03}", self.0 / 1000, self.0 % 1000)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

impl FromStr for Code {
    type Err = NoCode;

    /// Reads what somebody typed; spaces and hyphens do not count.
    fn from_str(text: &str) -> Result<Self, NoCode> {
        let digits: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '-')
            .collect();
        let well_formed = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = well_formed.then(|| digits.parse().ok()).flatten();
        number.map(Code).ok_or(NoCode)
    }
}

/// A code lets nobody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no such code: mistyped, too old, used before or taken back.
    #[error("no such code")]
    Wrong,
    /// This person typed too many wrong ones.
    #[error("locked out")]
    Locked,
    /// All persons together typed too many wrong ones.
    #[error("too many wrong codes")]
    Busy,
}

/// No code can be given out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no code is free")]
pub struct NoneFree;

/// Codes for things named by `T`.
pub struct Codes<T> {
    inner: Mutex<Inner<T>>,
    good_for: Duration,
}

struct Open<T> {
    code: Code,
    what: T,
    until: Instant,
}

struct Inner<T> {
    open: Vec<Open<T>>,
    resting: VecDeque<(Instant, Code, T)>,
    tries: HashMap<Mark, Tries>,
    wrong: VecDeque<Instant>,
}

#[derive(Default)]
struct Tries {
    wrong: VecDeque<Instant>,
    locked_until: Option<Instant>,
}

impl<T: Copy + Eq> Codes<T> {
    /// No codes yet; each will be good for this time.
    pub fn new(good_for: Duration) -> Self {
        let inner = Inner {
            open: Vec::new(),
            resting: VecDeque::new(),
            tries: HashMap::new(),
            wrong: VecDeque::new(),
        };
        Codes {
            inner: Mutex::new(inner),
            good_for,
        }
    }

    fn lock(&self, now: Instant) -> MutexGuard<'_, Inner<T>> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.forget(now);
        inner
    }

    /// A new code for `what`; an older one for the same is void.
    ///
    /// # Errors
    ///
    /// [`NoneFree`] if too many were given out lately, or the system gives no randomness.
    pub fn issue(&self, what: T, now: Instant) -> Result<Code, NoneFree> {
        let mut inner = self.lock(now);
        inner.open.retain(|open| open.what != what);
        let for_this = inner
            .resting
            .iter()
            .filter(|(_, _, other)| *other == what)
            .count();
        if inner.resting.len() >= MOST_RESTING || for_this >= MOST_FOR_ONE {
            return Err(NoneFree);
        }
        let code = loop {
            let code = Code::random().ok_or(NoneFree)?;
            if !inner.resting.iter().any(|(_, resting, _)| *resting == code) {
                break code;
            }
        };
        inner.resting.push_back((now, code, what));
        let until = now + self.good_for;
        inner.open.push(Open { code, what, until });
        Ok(code)
    }

    /// The open code for `what`, to be shown again, and how long it is good still.
    pub fn open(&self, what: &T, now: Instant) -> Option<(Code, Duration)> {
        let inner = self.lock(now);
        let open = inner.open.iter().find(|open| open.what == *what)?;
        Some((open.code, open.until.duration_since(now)))
    }

    /// Takes the code for `what` back.
    pub fn revoke(&self, what: &T) {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.open.retain(|open| open.what != *what);
    }

    /// What the code is for, which spends it.
    ///
    /// # Errors
    ///
    /// [`Refused`] says why not. Who is locked out learns nothing about the code, and does not spend it.
    pub fn redeem(&self, by: &Mark, typed: Code, now: Instant) -> Result<T, Refused> {
        let mut inner = self.lock(now);
        if inner
            .tries
            .get(by)
            .is_some_and(|tries| tries.locked_until.is_some())
        {
            return Err(Refused::Locked);
        }
        if inner.wrong.len() >= MOST_WRONG_OF_ALL {
            return Err(Refused::Busy);
        }
        // Every open code is looked at, without a branch on what it is.
        let mut found = u64::MAX;
        for (place, open) in (0u64..).zip(&inner.open) {
            let same: Choice = open.code.0.ct_eq(&typed.0);
            found.conditional_assign(&place, same);
        }
        let found = usize::try_from(found)
            .ok()
            .filter(|place| *place < inner.open.len());
        if let Some(place) = found {
            return Ok(inner.open.swap_remove(place).what);
        }
        inner.wrong.push_back(now);
        let tries = inner.tries.entry(by.clone()).or_default();
        tries.wrong.push_back(now);
        if tries.wrong.len() >= MOST_WRONG {
            tries.locked_until = Some(now + LOCKED);
            return Err(Refused::Locked);
        }
        Err(Refused::Wrong)
    }
}

impl<T> Inner<T> {
    /// Forgets what is over at `now`.
    fn forget(&mut self, now: Instant) {
        self.open.retain(|open| now < open.until);
        let old = |at: &Instant, span| now.duration_since(*at) >= span;
        while self.resting.front().is_some_and(|(at, ..)| old(at, REST)) {
            self.resting.pop_front();
        }
        while self.wrong.front().is_some_and(|at| old(at, WINDOW)) {
            self.wrong.pop_front();
        }
        self.tries.retain(|_, tries| {
            if tries.locked_until.is_some_and(|until| now >= until) {
                *tries = Tries::default();
            }
            tries.wrong.retain(|at| !old(at, WINDOW));
            tries.locked_until.is_some() || !tries.wrong.is_empty()
        });
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn codes() -> (Codes<u32>, Instant) {
        (Codes::new(10 * MINUTE), Instant::now())
    }

    fn ada() -> Mark {
        Mark::of("issuer", "ada")
    }

    /// A code that is none of these.
    fn other(than: &[Code]) -> Code {
        (0..Code::ALL)
            .map(Code)
            .find(|code| !than.contains(code))
            .unwrap()
    }

    #[test]
    fn a_code_lets_in_once() {
        let (codes, now) = codes();
        let code = codes.issue(7, now).unwrap();
        assert_eq!(codes.redeem(&ada(), code, now), Ok(7));
        assert_eq!(codes.redeem(&ada(), code, now), Err(Refused::Wrong));
        assert_eq!(codes.open(&7, now), None);
    }

    #[test]
    fn a_code_is_good_for_its_time_and_not_a_moment_longer() {
        let (codes, now) = codes();
        let code = codes.issue(7, now).unwrap();
        assert_eq!(codes.open(&7, now + 4 * MINUTE), Some((code, 6 * MINUTE)));
        let last = now + 10 * MINUTE - Duration::from_nanos(1);
        assert_eq!(codes.open(&7, last).map(|(code, _)| code), Some(code));
        assert_eq!(codes.redeem(&ada(), code, now + 10 * MINUTE), Err(Refused::Wrong));
        let code = codes.issue(7, now).unwrap();
        assert_eq!(codes.redeem(&ada(), code, last), Ok(7));
    }

    #[test]
    fn a_new_code_and_taking_it_back_void_the_old_one() {
        let (codes, now) = codes();
        let [first, second] = [(), ()].map(|()| codes.issue(7, now).unwrap());
        assert_ne!(first, second);
        assert_eq!(codes.redeem(&ada(), first, now), Err(Refused::Wrong));
        codes.revoke(&7);
        assert_eq!(codes.redeem(&ada(), second, now), Err(Refused::Wrong));
    }

    #[test]
    fn each_code_leads_to_its_own() {
        let (codes, now) = codes();
        let given: Vec<Code> = (0..200).map(|what| codes.issue(what, now).unwrap()).collect();
        for (what, code) in (0..200).zip(&given) {
            assert_eq!(codes.redeem(&ada(), *code, now), Ok(what));
        }
    }

    #[test]
    fn no_code_is_given_twice_in_a_day() {
        let (codes, now) = codes();
        let mut given = HashSet::new();
        for what in 0..3000 {
            assert!(given.insert(codes.issue(what, now).unwrap().0));
        }
        assert!(
            given.iter().any(|code| *code < 100_000),
            "zeros at the beginning are codes too"
        );
    }

    #[test]
    fn codes_run_out_before_they_stand_close_and_come_back_after_a_day() {
        let (codes, now) = codes();
        codes.lock(now).resting = (0..50_000).map(|code| (now, Code(code), code)).collect();
        assert_eq!(codes.issue(7, now), Err(NoneFree));
        assert!(codes.issue(7, now + REST).is_ok());
    }

    #[test]
    fn nobody_uses_the_codes_up_for_all() {
        let (codes, now) = codes();
        for _ in 0..MOST_FOR_ONE {
            assert!(codes.issue(7, now).is_ok());
        }
        assert_eq!(codes.issue(7, now), Err(NoneFree));
        assert!(codes.issue(8, now).is_ok());
    }

    #[test]
    fn who_guesses_is_locked_out_and_does_not_learn_a_right_one() {
        let (codes, now) = codes();
        let right = codes.issue(7, now).unwrap();
        let wrong = other(&[right]);
        for _ in 1..MOST_WRONG {
            assert_eq!(codes.redeem(&ada(), wrong, now), Err(Refused::Wrong));
        }
        assert_eq!(codes.redeem(&ada(), wrong, now), Err(Refused::Locked));
        assert_eq!(codes.redeem(&ada(), right, now), Err(Refused::Locked));
        let ben = Mark::of("issuer", "ben");
        assert_eq!(
            codes.redeem(&ben, right, now),
            Ok(7),
            "others are not locked out, and it was not spent"
        );
        let right = codes.issue(8, now + 6 * MINUTE).unwrap();
        assert_eq!(
            codes.redeem(&ada(), right, now + LOCKED - MINUTE),
            Err(Refused::Locked)
        );
        assert_eq!(codes.redeem(&ada(), right, now + LOCKED), Ok(8));
    }

    #[test]
    fn a_right_code_does_not_buy_more_guesses() {
        let (codes, now) = codes();
        for what in 0..4 {
            let right = codes.issue(what, now).unwrap();
            assert_eq!(codes.redeem(&ada(), other(&[right]), now), Err(Refused::Wrong));
            assert_eq!(codes.redeem(&ada(), right, now), Ok(what));
        }
        assert_eq!(codes.redeem(&ada(), other(&[]), now), Err(Refused::Locked));
    }

    #[test]
    fn mistyping_now_and_then_locks_nobody_out() {
        let (codes, now) = codes();
        for round in 0..20 {
            assert_eq!(
                codes.redeem(&ada(), other(&[]), now + round * 3 * MINUTE),
                Err(Refused::Wrong)
            );
        }
    }

    #[test]
    fn many_persons_guess_no_more_than_few() {
        let (codes, now) = codes();
        let right = codes.issue(7, now).unwrap();
        let person = |number: usize| Mark::of("issuer", &number.to_string());
        for number in 0..MOST_WRONG_OF_ALL {
            assert_eq!(
                codes.redeem(&person(number), other(&[right]), now),
                Err(Refused::Wrong)
            );
        }
        assert_eq!(codes.redeem(&person(1000), right, now), Err(Refused::Busy));
        let right = codes.issue(7, now + WINDOW).unwrap();
        assert_eq!(codes.redeem(&person(1000), right, now + WINDOW), Ok(7));
    }

    #[test]
    fn every_digit_changes() {
        let (codes, now) = codes();
        let given: Vec<String> = (0..500)
            .map(|what| codes.issue(what, now).unwrap().to_string())
            .collect();
        for place in [0, 1, 2, 4, 5, 6] {
            let digits: HashSet<u8> = given.iter().map(|code| code.as_bytes()[place]).collect();
            assert_eq!(digits.len(), 10, "place {place}");
        }
    }
}
