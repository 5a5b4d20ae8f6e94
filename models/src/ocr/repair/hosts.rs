//! The letter I for l in addresses of the internet.

use std::sync::LazyLock;

use regex::Regex;

use super::edit::Edit;

/// The host of an e-mail address or a website: behind `@`, behind `www.`, with at least one point.
static HOST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:@|\bwww\.)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)").ok());

/// The hosts in which I can only be l: hosts are written small, as `www.Ik-nord.de` is not.
///
/// A host that has other capitals is left alone.
pub(super) fn edits(text: &str) -> Vec<Edit> {
    let hosts = HOST.iter().flat_map(|host| host.captures_iter(text));
    hosts
        .filter_map(|found| {
            let host = found.get(1)?;
            let capitals: String = host.as_str().chars().filter(|c| c.is_uppercase()).collect();
            let only_i = !capitals.is_empty() && capitals.chars().all(|c| c == 'I');
            only_i.then(|| Edit {
                at: host.range(),
                new: host.as_str().replace('I', "l"),
            })
        })
        .collect()
}
