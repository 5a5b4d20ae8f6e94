//! What the operator set: who they are, who may show the pages, who may sign in, who may ask.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Check, Found};
use crate::api::config::{ApiConfig, Client};
use crate::config::Config;
use crate::desk::config::DeskConfig;
use crate::desk::provider::Provider;

/// Days before the last day of a token on which to think of the next one.
const SOON: i32 = 30;

pub(super) fn all(config: &Config, offline: bool) -> Vec<Check> {
    let check = |name, found| Check { name, found };
    vec![
        check("owner", owner(config)),
        check("own texts", brand(config)),
        check("https", https(config)),
        check("embedding", embedding(config)),
        check("desk", desk(&config.desk, offline)),
        check("tokens", tokens(&config.api, crate::today::in_germany())),
    ]
}

fn owner(config: &Config) -> Found {
    let owner = &config.owner;
    let missing: Vec<&str> = [
        ("name", owner.name.is_none()),
        ("email or phone", owner.email.is_none() && owner.phone.is_none()),
        ("enforcement", owner.enforcement.is_none()),
    ]
    .into_iter()
    .filter_map(|(field, missing)| missing.then_some(field))
    .collect();
    match &owner.name {
        Some(name) if missing.is_empty() => Found::Well(name.clone()),
        _ => Found::Note(format!(
            "[owner] lacks {}; the accessibility statement (§ 12b BGG) needs it",
            missing.join(", ")
        )),
    }
}

fn brand(config: &Config) -> Found {
    match config.brand.load() {
        Err(error) => Found::Mend(error.to_string()),
        Ok(brand) => {
            let missing: Vec<&str> = [
                ("imprint", brand.imprint.is_none()),
                ("privacy", brand.privacy.is_none()),
            ]
            .into_iter()
            .filter_map(|(field, missing)| missing.then_some(field))
            .collect();
            if missing.is_empty() {
                Found::Well("imprint and privacy text are there".to_owned())
            } else {
                Found::Note(format!(
                    "[brand] lacks {}; a public service needs it",
                    missing.join(" and ")
                ))
            }
        }
    }
}

fn https(config: &Config) -> Found {
    let desk = config
        .desk
        .address
        .as_deref()
        .filter(|_| config.desk.issuer.is_some());
    match (config.https, desk) {
        (false, Some(address)) if address.starts_with("https://") => {
            Found::Mend(format!("people reach {address}, so set `https = true`: cookies then travel there alone"))
        }
        (false, _) if !config.addr.ip().is_loopback() => Found::Note(
            "`https` is false and the address is reachable from other machines; letters must not travel in the open"
                .to_owned(),
        ),
        (https, _) => Found::Well(https.to_string()),
    }
}

fn embedding(config: &Config) -> Found {
    let sites: Vec<String> = config.embed.origins.iter().map(ToString::to_string).collect();
    let open = |site: &&String| site.starts_with("http://") && !site.starts_with("http://localhost");
    match sites.iter().find(open) {
        Some(site) => Found::Mend(format!(
            "{site} is not https; browsers show no frame of ours there"
        )),
        None if sites.is_empty() => Found::Well("no other site may show the pages".to_owned()),
        None if !config.https => Found::Note(format!(
            "{} may show the pages, but `https` is false; a page by https shows no frame by http",
            sites.join(" ")
        )),
        None => Found::Well(format!("{} may show the pages", sites.join(" "))),
    }
}

/// Whether the desk is configured, and its identity provider is there and says what it must.
fn desk(config: &DeskConfig, offline: bool) -> Found {
    let provider = match config.settings() {
        Err(error) => return Found::Mend(error.to_string()),
        Ok(None) => return Found::Well("off".to_owned()),
        Ok(Some(settings)) if offline => {
            return Found::Note(format!("{} was not asked", settings.issuer));
        }
        Ok(Some(settings)) => Provider::new(&settings).map(|provider| (provider, settings.issuer)),
    };
    let (provider, issuer) = match provider {
        Err(error) => return Found::Mend(error.to_string()),
        Ok(both) => both,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    // The request has a time-out of its own.
    let asked = runtime.map(|runtime| runtime.block_on(provider.begin()));
    match asked {
        Err(error) => Found::Mend(error.to_string()),
        Ok(Err(error)) => Found::Mend(format!(
            "{issuer}/.well-known/openid-configuration: {error}; compare desk.issuer with what it says there"
        )),
        Ok(Ok(_)) => Found::Well(format!("{issuer} answers")),
    }
}

/// Tokens that are taken no more, or soon will not be.
fn tokens(config: &ApiConfig, today: Date) -> Found {
    let ends = |client: &&Client, before: Date| client.expires.is_some_and(|last| last < before);
    let named = |clients: Vec<&Client>| {
        let each = clients.into_iter().map(|client| {
            let last = client.expires.map(|day| day.to_string()).unwrap_or_default();
            format!("{} ({last})", client.name)
        });
        each.collect::<Vec<_>>().join(", ")
    };
    let soon = today.saturating_add(SOON.days());
    let over: Vec<&Client> = config
        .clients
        .iter()
        .filter(|client| ends(client, today))
        .collect();
    let late: Vec<&Client> = config
        .clients
        .iter()
        .filter(|client| ends(client, soon))
        .collect();
    if !over.is_empty() {
        Found::Mend(format!(
            "taken no more: {}; give these clients a new token, or strike them out",
            named(over)
        ))
    } else if !late.is_empty() {
        Found::Note(format!("taken for less than {SOON} days more: {}", named(late)))
    } else if config.clients.is_empty() {
        Found::Well("no client; only pages of this server may ask".to_owned())
    } else {
        Found::Well(format!("clients: {}", config.clients.len()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn client(name: &str, expires: Option<Date>) -> Client {
        let digest = String::from("ab").repeat(32);
        Client {
            name: name.to_owned(),
            token_sha256: digest.try_into().unwrap(),
            expires,
            limits: crate::api::config::Limits::default(),
        }
    }

    fn found(expires: Option<Date>) -> Found {
        let config = ApiConfig {
            clients: vec![client("portal", expires)],
            ..ApiConfig::default()
        };
        tokens(&config, date(2026, 11, 22))
    }

    #[test]
    fn a_token_is_good_to_the_end_of_its_last_day() {
        assert!(
            matches!(found(Some(date(2026, 11, 21))), Found::Mend(text) if text.contains("portal (2026-11-21)"))
        );
        assert!(matches!(found(Some(date(2026, 11, 22))), Found::Note(_)));
        assert!(matches!(found(Some(date(2026, 12, 21))), Found::Note(_)));
        assert!(matches!(found(Some(date(2026, 12, 22))), Found::Well(_)));
        assert!(matches!(found(None), Found::Well(_)));
    }

    #[test]
    fn a_desk_that_lacks_a_field_names_it() {
        let config = DeskConfig {
            issuer: Some("https://anmeldung.example".to_owned()),
            ..DeskConfig::default()
        };
        assert!(matches!(desk(&config, true), Found::Mend(text) if text.contains("desk.address")));
        assert!(matches!(desk(&DeskConfig::default(), true), Found::Well(_)));
    }
}
