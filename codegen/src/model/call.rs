//! Where a call goes. `check` makes it, `emit` writes the function that makes its URL, and the artifacts name its path.

use super::Method;

/// The URL of a call: the path, the query and the headers hold what it takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Call {
    /// The type of the method that parameters are fields of: `Request` where there is no body, otherwise `Parameters`;
    /// `None` where there are none.
    pub holder: Option<String>,
    /// The path below the base.
    pub path: Vec<PathPart>,
    /// Query parameters with the values that they have on every call.
    pub fixed: Vec<(String, String)>,
    /// Query parameters, as positions in the fields of the request.
    pub query: Vec<usize>,
    /// Headers, as positions in the fields of the request.
    pub headers: Vec<usize>,
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// As it is.
    Text(String),
    /// The value of a field of the request, by its position.
    Field(usize),
}

/// The path below the base and the query of a URL, without the host where it names one.
pub fn split_url<'u>(url: &'u str, endpoint: &str) -> (&'u str, &'u str) {
    let below = url.strip_prefix(endpoint).filter(|_| !endpoint.is_empty()).unwrap_or(url);
    let below = below.split_once("://").map_or(below, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    (path.trim_start_matches('/'), query)
}

/// The verbs by which a path may be called.
pub const VERBS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The verb, small, and the path by which HTTP knows a method. Where no page names a URL, it goes to the vendor's one
/// address.
pub fn operation(method: &Method, endpoint: &str) -> (String, String) {
    // `check` has settled the verb of a method whose pages name none.
    let verb = method.verb.as_deref().unwrap_or_default().to_ascii_lowercase();
    let (path, _) = split_url(method.url.as_deref().unwrap_or_default(), endpoint);
    (verb, format!("/{path}"))
}
