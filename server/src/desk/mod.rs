//! The desk: staff of an office who help a caller with a letter.
//!
//! Nothing here knows of pages or routes; those are in `web::desk`. Time is an argument wherever it decides.
//!
//! - [`cases`]: the callers of a staff member, side by side.
//! - [`codes`]: six digits that let a staff member see a letter, once.
//! - [`config`]: what the operator sets, checked at the start.
//! - [`provider`]: sign-in at the office's own identity provider (OpenID Connect).
//! - [`shares`]: letters that are shared, and what either side points at.
//! - [`staff`]: who is signed in, in memory only.
//! - [`token`]: random names that cannot be guessed.
//! - [`events`]: what is told about the desk, without content.

pub mod cases;
pub mod codes;
pub mod config;
pub mod events;
pub mod provider;
pub mod shares;
pub mod staff;
pub mod token;

use std::time::{Duration, Instant};

use cases::{Case, Whose};
use codes::{Code, Codes, NoneFree, Refused};
use config::{DeskConfig, DeskConfigError, Settings};
use locales::Language;
use provider::Provider;
use shares::Shares;
use staff::{Mark, Member, Staff, Waiting};
use token::Token;

use crate::session::{Held, SessionId, Sessions, State};

/// A desk that is switched on.
pub struct Desk {
    /// What the operator set.
    pub settings: Settings,
    /// The identity provider.
    pub provider: Provider,
    /// Sign-ins that are under way.
    pub waiting: Waiting,
    /// Who is signed in.
    pub staff: Staff,
    /// Codes that callers read out.
    pub codes: Codes<SessionId>,
    /// Letters that are shared.
    pub shares: Shares,
}

impl Desk {
    /// The desk as it is configured; `None` without an issuer, which switches it off.
    ///
    /// # Errors
    ///
    /// [`DeskConfigError`] says which field to change.
    pub fn new(config: &DeskConfig) -> Result<Option<Self>, DeskConfigError> {
        let Some(settings) = config.settings()? else {
            return Ok(None);
        };
        Ok(Some(Desk {
            provider: Provider::new(&settings)?,
            waiting: Waiting::default(),
            staff: Staff::new(settings.idle, LONGEST_SHIFT),
            codes: Codes::new(settings.code),
            shares: Shares::new(settings.share),
            settings,
        }))
    }

    /// Offers the letter of a session: the code to read out.
    ///
    /// # Errors
    ///
    /// [`NoneFree`] if no code can be given out now.
    pub fn offer(
        &self,
        id: SessionId,
        held: &Held,
        language: Language,
        now: Instant,
    ) -> Result<Code, NoneFree> {
        let code = self.codes.issue(id, now)?;
        self.shares.open(id, held, language, now);
        Ok(code)
    }

    /// Lets a staff member look at the letter that the code is for. With too many callers open already nothing
    /// is spent.
    ///
    /// # Errors
    ///
    /// [`Refused`] if the code lets nobody in, or the letter it was for is gone.
    pub fn join(
        &self,
        sessions: &Sessions,
        guest: Token,
        by: &Mark,
        code: Code,
        now: Instant,
    ) -> Result<Case, Refused> {
        let letter = self.codes.redeem(by, code, now)?;
        let joined = self.shares.join(&letter, guest, now);
        let shared = self
            .shares
            .for_guest(sessions, &letter, &guest, now)
            .filter(|_| joined);
        let id = Token::random().ok().zip(shared);
        let (id, shared) = id.ok_or(Refused::Wrong)?;
        Ok(Case {
            id,
            letter,
            whose: Whose::Citizen,
            language: shared.language,
        })
    }

    /// Ends the sharing of a session's letter, for both sides.
    pub fn end(&self, id: &SessionId) -> bool {
        self.codes.revoke(id);
        self.shares.end(id)
    }

    /// Closes a case of somebody: a letter of the desk's own is wiped, any other is left.
    pub fn close(&self, sessions: &Sessions, guest: &Token, case: &Case) {
        match case.whose {
            Whose::Desk => {
                // Now it is settled which language the caller had.
                if matches!(sessions.state(&case.letter), State::Ready(_))
                    && sessions.first_told(&case.letter)
                {
                    sessions.figures().language(case.language);
                }
                sessions.delete(&case.letter);
            }
            Whose::Citizen => self.shares.leave(&case.letter, guest),
        }
    }

    /// Signs somebody out and closes what they had open.
    pub fn sign_out(&self, sessions: &Sessions, token: &Token) -> Option<Member> {
        let (member, cases) = self.staff.sign_out(token)?;
        for case in &cases {
            self.close(sessions, token, case);
        }
        Some(member)
    }

    /// Forgets what is over at `now`.
    pub fn sweep(&self, sessions: &Sessions, now: Instant) {
        self.waiting.sweep(now);
        for (token, case) in self.staff.sweep(now) {
            self.close(sessions, &token, &case);
        }
        self.shares.sweep(now);
    }
}

/// After this time staff sign in anew, however busy they were.
const LONGEST_SHIFT: Duration = Duration::from_secs(10 * 60 * 60);
