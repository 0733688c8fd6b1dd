//! Where a call goes. `check` makes it, `emit` writes the function that makes its URL.

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
