//! The errors that every method of a vendor may report, and the enum of their codes.
//!
//! The errors of pages that document no method and those of the configuration enter, the model's failures and an
//! enum leave; `check` calls it.

use super::failures::failure;
use super::names;
use super::report::{Report, Where};
use crate::config;
use crate::model::{Enum, Failure, Variant};
use crate::schema::ErrorEntry;

/// The name of the enum of codes.
const NAME: &str = "ErrorCode";

/// The errors in order of their codes. The configuration supplies what no page says: codes that the pages have lost,
/// and which of them are worth another call.
pub fn errors(entries: &[ErrorEntry], config: &config::Vendor) -> Vec<Failure> {
    let mut failures: Vec<Failure> = Vec::new();
    for entry in entries {
        let known = failures.iter().any(|known| known.code == entry.code && known.status == entry.status);
        if !known || entry.code.is_none() {
            failures.push(failure(entry));
        }
    }
    for extra in &config.error_codes {
        let known = failures.iter().position(|known| known.code.as_deref() == Some(extra.code.as_str()));
        let at = known.unwrap_or_else(|| {
            let source = "vendor.yaml".to_owned();
            failures.push(Failure { code: Some(extra.code.clone()), source, ..Failure::default() });
            failures.len() - 1
        });
        let Some(failure) = failures.get_mut(at) else { continue };
        for (own, given) in [
            (&mut failure.text, &extra.text),
            (&mut failure.category, &extra.category),
            (&mut failure.retry, &extra.retry),
        ] {
            if !given.is_empty() {
                own.clone_from(given);
            }
        }
    }
    failures.sort_by_key(|failure| {
        let code = failure.code.clone().unwrap_or_default();
        (code.parse::<u64>().unwrap_or(u64::MAX), code)
    });
    failures
}

/// The enum of the codes; `None` where the errors have none.
pub fn codes(failures: &[Failure], config: &config::Vendor, report: &mut Report) -> Option<Enum> {
    let mut variants: Vec<Variant> = Vec::new();
    for failure in failures {
        let Some(value) = failure.code.clone() else { continue };
        let given = config.error_codes.iter().find(|extra| extra.code == value && !extra.name.is_empty());
        let wanted = given.map_or_else(|| format!("code {value}"), |extra| extra.name.clone());
        let name = names::variant(&wanted).into_iter().next();
        match name.filter(|name| !variants.iter().any(|known| known.name == *name)) {
            Some(name) => variants.push(Variant { name, value, description: failure.text.clone() }),
            None => {
                let message = format!("no name is left for the error code \"{value}\"");
                report.error("name-collision", &Where::Vendor(&config.vendor), message);
            }
        }
    }
    let mut sources: Vec<String> = failures.iter().map(|failure| page_of(&failure.source).to_owned()).collect();
    sources.sort();
    sources.dedup();
    let description = "The code of an error that any method may report.".to_owned();
    (!variants.is_empty()).then(|| Enum { name: NAME.to_owned(), description, sources, variants })
}

/// The page of a source; its rows are many.
fn page_of(source: &str) -> &str {
    source.split(", ").next().unwrap_or(source)
}
