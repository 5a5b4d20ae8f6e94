//! The desk: staff of an office who help a caller with a letter.
//!
//! Nothing here knows of pages or routes; those are in `web::desk`. Time is an argument wherever it decides.
//!
//! - [`codes`]: six digits that let a staff member see a letter, once.
//! - [`config`]: what the operator sets, checked at the start.
//! - [`provider`]: sign-in at the office's own identity provider (OpenID Connect).
//! - [`shares`]: letters that are shared, and what either side points at.
//! - [`staff`]: who is signed in, in memory only.
//! - [`token`]: random names that cannot be guessed.
//! - [`events`]: what is told about the desk, without content.

pub mod codes;
pub mod config;
pub mod events;
pub mod provider;
pub mod shares;
pub mod staff;
pub mod token;

use std::time::{Duration, Instant};

use config::{DeskConfig, DeskConfigError, Settings};
use provider::Provider;
use staff::{Staff, Waiting};

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
            settings,
        }))
    }

    /// Forgets what is over at `now`.
    pub fn sweep(&self, now: Instant) {
        self.waiting.sweep(now);
        self.staff.sweep(now);
    }
}

/// After this time staff sign in anew, however busy they were.
const LONGEST_SHIFT: Duration = Duration::from_secs(10 * 60 * 60);
