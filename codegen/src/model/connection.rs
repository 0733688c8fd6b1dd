//! Whom calls are made to and who makes them. `check` makes it of the configuration, `emit` writes its struct.

/// What every call of a vendor needs to know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Connection {
    /// The URL that those of all calls begin with.
    pub base: Vec<Part>,
    /// What is known of the values in the base.
    pub base_docs: Vec<BaseValue>,
    /// How a call proves who makes it; empty where nothing is known of that.
    pub credentials: Vec<Credential>,
    /// What else may be set for every call.
    pub settings: Vec<Setting>,
}

/// A value that the base is made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BaseValue {
    /// Its Rust name.
    pub name: String,
    /// What it is, for documentation.
    pub description: String,
    /// The value that most callers need; may be empty.
    pub usual: String,
}

/// A part of a text that is made of values: `Bearer {token}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it is.
    Text(String),
    /// A value, by its Rust name.
    Value(String),
}

/// A way to prove who calls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credential {
    /// The variant: `Token`.
    pub variant: String,
    /// The function that makes it: `token`.
    pub function: String,
    /// What it is, for documentation.
    pub description: String,
    /// Its values, by Rust name, and whether they are secret.
    pub values: Vec<(String, bool)>,
    /// What they are, by Rust name, for documentation.
    pub value_docs: Vec<(String, String)>,
    /// User and password of HTTP Basic.
    pub basic: Option<(Vec<Part>, Vec<Part>)>,
    /// Headers, by name.
    pub headers: Vec<(String, Vec<Part>)>,
    /// Session fields around the request, by Rust name.
    pub envelope: Vec<(String, Vec<Part>)>,
}

/// Something that may be set for every call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The Rust name.
    pub name: String,
    /// What it does, for documentation.
    pub description: String,
    /// Where it goes.
    pub place: Place,
    /// There is no connection without it.
    pub required: bool,
    /// It is not to be printed.
    pub secret: bool,
    /// It is true or false.
    pub flag: bool,
}

/// Where a setting goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A header of this name.
    Header(String),
    /// The session field of this Rust name.
    Envelope(String),
    /// An element at the start of every request that has no field of this wire name itself.
    Element(String),
    /// The key of the signature that goes into the session field of this Rust name and wire name.
    Signature(String, String),
}

impl Connection {
    /// The values that the base is made of, in order of first use.
    pub fn base_values(&self) -> Vec<&str> {
        values(&self.base)
    }
}

/// The values in a text, in order of first use.
pub fn values(parts: &[Part]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for part in parts {
        if let Part::Value(name) = part
            && !found.contains(&name.as_str())
        {
            found.push(name);
        }
    }
    found
}
