//! Where a call without a body goes. `check` makes it, `emit` writes the function that makes its URL.

/// The URL of a call: the path and the query hold what it takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Call {
    /// The type of the method that they are fields of: `Request` where there is no body, otherwise `Parameters`.
    pub holder: String,
    /// The path below the base.
    pub path: Vec<PathPart>,
    /// Query parameters with the values that they have on every call.
    pub fixed: Vec<(String, String)>,
    /// Query parameters, as positions in the fields of the request.
    pub query: Vec<usize>,
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// As it is.
    Text(String),
    /// The value of a field of the request, by its position.
    Field(usize),
}
