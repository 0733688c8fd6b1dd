//! What clients need to know of a vendor: pauses, codes worth another attempt, logins, lists of several pages.
//!
//! The configuration and the model without all this enter, the model with it leaves; `check` calls it when types are
//! shared, since ways lead through them.

use super::paths::{Types, Way};
use super::report::{Report, Where};
use crate::config;
use crate::model::{Field, Login, Method, Paging, Presence, Step, Type, Value, Vendor};

/// Puts into the model what the configuration says of calling.
pub fn calling(config: &config::Vendor, model: &mut Vendor, report: &mut Report) {
    model.pause = config.pause;
    model.retry_codes.clone_from(&config.retry_codes);
    let place = Where::Vendor(&config.vendor);
    let over = config.login.iter().flat_map(|login| &login.over);
    let refusals = config.refusals.iter().map(|(_, code)| code);
    for code in config.retry_codes.iter().chain(over).chain(refusals) {
        let all = model.errors.iter().chain(model.methods.iter().flat_map(|method| &method.errors));
        if !all.into_iter().any(|error| error.code.as_ref() == Some(code)) {
            report.error("bad-retry-code", &place, format!("nothing documents an error with the code \"{code}\""));
        }
    }
    let records = config.records.iter();
    for name in records.flat_map(|found| [&found.list, &found.get.method, &found.change.method]) {
        if !name.is_empty() && position(model, name).is_none() {
            report.error("unknown-method", &place, format!("no page documents the method \"{name}\""));
        }
    }
    if let Some(given) = &config.login {
        match position(model, &given.method)
            .ok_or_else(|| no_method(&given.method))
            .and_then(|at| login(given, model, at))
        {
            Ok((at, made)) => set(model, at, |method| method.login = Some(made)),
            Err(message) => report.error("bad-login", &place, message),
        }
    }
    for given in &config.paging {
        for name in &given.methods {
            let made = position(model, name).ok_or_else(|| no_method(name)).and_then(|at| paging(given, model, at));
            match made {
                Ok((at, made)) => set(model, at, |method| method.paging = Some(made)),
                Err(message) => report.error("bad-paging", &place, message),
            }
        }
    }
}

fn position(model: &Vendor, name: &str) -> Option<usize> {
    model.methods.iter().position(|method| method.name == name)
}

fn set(model: &mut Vendor, at: usize, change: impl FnOnce(&mut Method)) {
    if let Some(method) = model.methods.get_mut(at) {
        change(method);
    }
}

fn no_method(name: &str) -> String {
    format!("there is no method \"{name}\"")
}

/// The request of a method, where it is the whole call.
fn request(method: &Method) -> Result<&Type, String> {
    let is_whole = method.call.holder.as_ref().is_none_or(|holder| holder == "Request");
    let own = method.types.iter().find(|found| found.name == "Request");
    own.filter(|_| is_whole).ok_or_else(|| format!("{}: its request alone is no call", method.name))
}

/// A method of the model, with the types that its answer is made of.
fn found(model: &Vendor, at: usize) -> Result<(&Method, Types<'_>), String> {
    let method = model.methods.get(at).ok_or_else(String::new)?;
    Ok((method, Types::new(model, method)))
}

/// The way to a field of the answer, of a kind that fits.
fn way(types: Types<'_>, method: &Method, path: &str, fits: fn(&Step) -> bool, what: &str) -> Result<Way, String> {
    let document = method.response.as_ref().ok_or_else(|| format!("{}: nothing comes back", method.name))?;
    let way = types.way(document, path).ok_or_else(|| format!("{}: its answer has no field {path}", method.name))?;
    let (last, before) = way.0.split_last().ok_or_else(|| format!("{}: an empty path", method.name))?;
    if before.iter().any(|step| step.presence == Presence::List) {
        return Err(format!("{}: {path} stands in a list", method.name));
    }
    if !fits(last) {
        return Err(format!("{}: {path} is not {what}", method.name));
    }
    Ok(way)
}

fn paging(given: &config::Paging, model: &Vendor, at: usize) -> Result<(usize, Paging), String> {
    let (method, types) = found(model, at)?;
    let request = request(method)?;
    let parameter = |wire: &str| -> Result<Field, String> {
        let field = request.fields.iter().find(|field| field.wire == wire);
        let field = field.ok_or_else(|| format!("{}: its request has no field {wire}", method.name))?;
        let is_number = matches!(field.value, Value::Integer | Value::Integer32);
        let is_one = matches!(field.presence, Presence::Required | Presence::Optional);
        if is_number && is_one { Ok(field.clone()) } else { Err(format!("{}: {wire} is no whole number", method.name)) }
    };
    let is_list = |step: &Step| step.presence == Presence::List;
    let is_number =
        |step: &Step| step.presence != Presence::List && matches!(step.value, Value::Integer | Value::Integer32);
    let is_sign = |step: &Step| step.presence != Presence::List && matches!(step.value, Value::Text | Value::Boolean);
    let optional = |path: &str, fits: fn(&Step) -> bool, what: &str| match path {
        "" => Ok(Vec::new()),
        path => way(types, method, path, fits, what).map(|(steps, _)| steps),
    };
    let (items, is_shared) = way(types, method, &given.items, is_list, "a list")?;
    let made = Paging {
        page: parameter(&given.page)?,
        size: if given.size.is_empty() { None } else { Some(parameter(&given.size)?) },
        first: given.first,
        by_items: given.by_items,
        items,
        is_shared,
        total_items: optional(&given.total_items, is_number, "a whole number")?,
        total_pages: optional(&given.total_pages, is_number, "a whole number")?,
        more: optional(&given.more, is_sign, "a text, nor true or false")?,
    };
    Ok((at, made))
}

fn login(given: &config::Login, model: &Vendor, at: usize) -> Result<(usize, Login), String> {
    let (method, types) = found(model, at)?;
    request(method)?;
    let credentials = &model.connection.credentials;
    let target = credentials.iter().find(|known| known.function == given.credential);
    let target = target.ok_or_else(|| format!("there is no credential \"{}\"", given.credential))?;
    if let Some((name, _)) = given.values.iter().find(|(name, _)| !target.values.iter().any(|(known, _)| known == name))
    {
        return Err(format!("the credential \"{}\" has no value {name}", given.credential));
    }
    let is_text = |step: &Step| step.presence != Presence::List && matches!(step.value, Value::Text | Value::Secret);
    let mut arguments = Vec::new();
    let mut kept = Vec::new();
    for value in &target.values {
        match given.values.iter().find(|(name, _)| *name == value.0) {
            Some((_, path)) => arguments.push(Ok(way(types, method, path, is_text, "a text")?.0)),
            None => {
                arguments.push(Err(value.0.clone()));
                kept.push(value);
            }
        }
    }
    let has_all = |values: &[(String, bool)]| kept.iter().all(|value| values.contains(value));
    let from = credentials.iter().filter(|known| has_all(&known.values)).map(|known| known.variant.clone()).collect();
    Ok((at, Login { over: given.over.clone(), function: target.function.clone(), arguments, from }))
}
