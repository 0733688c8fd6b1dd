//! progenitor as its documentation shows it: `progenitor-once OPENAPI.yaml OUT.rs`. It refuses what it has no code for,
//! so `progenitor-once --reduce OPENAPI.yaml REDUCED.yaml` leaves of every body the first media type that it knows, and
//! of every operation one answer: less work than regen does.

use std::error::Error;
use std::path::Path;

use openapiv3::{MediaType, OpenAPI, Operation, ReferenceOr, StatusCode};

/// The media types that progenitor has code for, the best first.
const KNOWN: &[&str] =
    &["application/json", "application/x-www-form-urlencoded", "text/plain", "application/octet-stream"];

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--reduce", from, to] => {
            let mut description = read(from.as_ref())?;
            let items = description.paths.paths.values_mut().filter_map(|path| match path {
                ReferenceOr::Item(item) => Some(item),
                ReferenceOr::Reference { .. } => None,
            });
            for item in items {
                let verbs = [&mut item.get, &mut item.put, &mut item.post, &mut item.delete, &mut item.patch];
                verbs.into_iter().flatten().for_each(reduce);
            }
            std::fs::write(to, serde_yaml::to_string(&description)?)?;
        }
        [from, to] => {
            let tokens = progenitor_impl::Generator::default().generate_tokens(&read(from.as_ref())?)?;
            std::fs::write(to, prettyplease::unparse(&syn::parse2(tokens)?))?;
        }
        _ => return Err("usage: progenitor-once [--reduce] OPENAPI.yaml OUT".into()),
    }
    Ok(())
}

fn read(path: &Path) -> Result<OpenAPI, Box<dyn Error>> {
    Ok(serde_yaml::from_str(&std::fs::read_to_string(path)?)?)
}

fn reduce(operation: &mut Operation) {
    if let Some(ReferenceOr::Item(body)) = &mut operation.request_body {
        keep_one(&mut body.content);
        if body.content.is_empty() {
            operation.request_body = None;
        }
    }
    let good = |status: &StatusCode| matches!(status, StatusCode::Code(200..=299));
    let mut kept = false;
    operation.responses.responses.retain(|status, _| good(status) && !std::mem::replace(&mut kept, true));
    operation.responses.default = None;
    for response in operation.responses.responses.values_mut() {
        if let ReferenceOr::Item(response) = response {
            keep_one(&mut response.content);
        }
    }
}

fn keep_one(content: &mut indexmap::IndexMap<String, MediaType>) {
    let best = KNOWN.iter().find(|known| content.contains_key(**known));
    content.retain(|name, _| Some(&name.as_str()) == best);
}
