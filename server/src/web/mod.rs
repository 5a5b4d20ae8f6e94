//! The web routes.

use axum::Router;

use crate::config::Config;
use crate::session::Sessions;

/// All routes.
pub fn router(_sessions: Sessions, _config: &Config) -> Router {
    Router::new()
}
