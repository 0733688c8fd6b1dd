//! The example on a method's page: a connection, a request with what is required and a little more, the call that it
//! becomes, and an answer that is read.
//!
//! A proven method enters, lines of Markdown leave; `method` calls it. In the crate itself the example is a test.

mod builder;
mod reply;
mod words;

use builder::{Builder, Scope};

use super::{Runtime, call, spell};
use crate::model::{Connection, Document, Method, Type, Vendor};
use crate::vocabulary::media::FORM_TYPE;

/// Lines of code are broken at so many characters.
const WIDTH: usize = 90;

/// The lines below the heading; `None` where no request can be made up: a value is required that nothing is known of.
pub fn lines(vendor: &Vendor, method: &Method, parts: &call::Parts<'_>, runtime: Runtime) -> Option<Vec<String>> {
    let mut builder = Builder::new(vendor, method);
    let (sent, mut made) = request(&mut builder, parts)?;
    let connection = connection(&vendor.connection);
    let mut lines = vec![fence(runtime).to_owned()];
    lines.extend(uses(vendor, method, &builder, runtime));
    lines.push(String::new());
    lines.push(format!("let connection = {connection};"));
    lines.append(&mut made);
    lines.push(format!("let sent = {sent}.to_http(&connection)?; // An `http::Request`, for any client to send."));
    lines.push("println!(\"{} {}\", sent.method(), sent.uri());".to_owned());
    lines.push(String::new());
    let caller = caller(parts);
    lines.extend(reply::lines(vendor, method, caller));
    lines.push("# Ok::<(), Box<dyn std::error::Error>>(())".to_owned());
    lines.push("```".to_owned());
    Some(lines)
}

/// In somebody else's crate nothing is known of where the vendor's module is, so that it is shown only.
fn fence(runtime: Runtime) -> &'static str {
    match runtime {
        Runtime::Own => "```",
        Runtime::Contactory => "```ignore",
    }
}

/// The type that has `Method`.
fn caller(parts: &call::Parts<'_>) -> &'static str {
    if parts.needs_own_type() { parts.sent.call() } else { parts.sent.body() }
}

/// The name of the value that is sent, and the lines that make it.
fn request(builder: &mut Builder<'_>, parts: &call::Parts<'_>) -> Option<(&'static str, Vec<String>)> {
    let name = parts.sent.body();
    let variable = if name == "Request" { "request" } else { "patch" };
    let made = match parts.request {
        call::Part::Own(found) => builder.object(name, found, Scope::Method, 0)?,
        call::Part::Shared(found) => builder.object(name, found, Scope::Shared, 0)?,
        call::Part::Bytes(document) => bytes(name, document),
    };
    builder.own.insert(name.to_owned());
    if !parts.needs_own_type() {
        let mut lines = builder.take_lines();
        lines.extend(made.assigned(variable));
        return Some((variable, lines));
    }
    let parameters = match parts.parameters {
        Some(found) => Some(parameters(builder, found)?),
        None => None,
    };
    let mut lines = builder.take_lines();
    lines.extend(made.assigned(variable));
    let arguments: Vec<String> = parameters.into_iter().chain([variable.to_owned()]).collect();
    let caller = caller(parts);
    builder.own.insert(caller.to_owned());
    lines.push(format!("let call = {caller}::new({});", arguments.join(", ")));
    Some(("call", lines))
}

fn parameters(builder: &mut Builder<'_>, found: &Type) -> Option<String> {
    let made = builder.object(&found.name, found, Scope::Method, 0)?;
    builder.own.insert(found.name.clone());
    Some(made.inline())
}

fn bytes(name: &str, document: &Document) -> builder::Chain {
    let is_plain = |found: &&String| *found != FORM_TYPE && !found.contains('*');
    let media_type = document.content_types.iter().find(is_plain).map_or("image/jpeg", String::as_str);
    builder::Chain::new(format!("{name}::new({media_type:?}, {})", words::bytes(media_type)))
}

fn uses(vendor: &Vendor, method: &Method, builder: &Builder<'_>, runtime: Runtime) -> Vec<String> {
    let root = match runtime {
        Runtime::Own => "contactory",
        Runtime::Contactory => "crate",
    };
    let vendor_path = format!("{root}::{}", spell::ident(&vendor.module));
    let steps: Vec<String> = method.module.iter().map(|step| spell::ident(step).to_string()).collect();
    let mut all = vec!["use contactory::Method;".to_owned()];
    all.push(list(&format!("{vendor_path}::{}", steps.join("::")), builder.own.iter().map(String::as_str)));
    if !builder.enums.is_empty() {
        all.push(list(&format!("{vendor_path}::enums"), builder.enums.iter().map(String::as_str)));
    }
    if !builder.shared.is_empty() {
        all.push(list(&format!("{vendor_path}::types"), builder.shared.iter().map(String::as_str)));
    }
    let credentials = (!vendor.connection.credentials.is_empty()).then_some("Credentials");
    all.push(list(&vendor_path, ["Connection"].into_iter().chain(credentials)));
    all
}

fn list<'n>(path: &str, names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.as_slice() {
        [one] => format!("use {path}::{one};"),
        _ => format!("use {path}::{{{}}};", names.join(", ")),
    }
}

/// The expression that makes a connection.
pub fn connection(connection: &Connection) -> String {
    let placeholder = |name: &str| format!("\"my-{}\"", name.replace('_', "-"));
    let mut arguments: Vec<String> = connection.base_values().into_iter().map(placeholder).collect();
    let required = connection.settings.iter().filter(|setting| setting.required);
    arguments.extend(required.map(|setting| if setting.flag { "true".to_owned() } else { placeholder(&setting.name) }));
    if let Some(credential) = connection.credentials.first() {
        let values: Vec<String> = credential.values.iter().map(|(name, _)| placeholder(name)).collect();
        arguments.push(format!("Credentials::{}({})", spell::ident(&credential.function), values.join(", ")));
    }
    format!("Connection::new({})", arguments.join(", "))
}

/// How a vendor's calls are made in general: a connection, and what each method's module has.
pub fn of_vendor(vendor: &Vendor, runtime: Runtime) -> Vec<String> {
    let root = if runtime == Runtime::Own { "contactory" } else { "crate" };
    let path = format!("{root}::{}", spell::ident(&vendor.module));
    let credentials = (!vendor.connection.credentials.is_empty()).then_some("Credentials");
    let lines = [
        "# Connection".to_owned(),
        String::new(),
        fence(runtime).to_owned(),
        list(&path, ["Connection"].into_iter().chain(credentials)),
        String::new(),
        format!("let connection = {};", connection(&vendor.connection)),
        "```".to_owned(),
        String::new(),
        "Each method's module has a `Request` to fill in and a `Response` to read; where a call takes something in its"
            .to_owned(),
        "URL beside a body, a `Call` holds both. What makes the call of it, and reads its answer, is".to_owned(),
        "[`Method`](RUNTIME::Method). Calls are sent by any HTTP client; `BlockingClient` and `AsyncClient` of"
            .replace("RUNTIME", &path_of(runtime)),
        "[`runtime`](RUNTIME) do so with retries, logins and pages.".replace("RUNTIME", &path_of(runtime)),
    ];
    lines.into_iter().collect()
}

fn path_of(runtime: Runtime) -> String {
    runtime.path().to_string().split_whitespace().collect()
}
