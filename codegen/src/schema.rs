//! What the docs say about a method, in the docs' own words: the value that `resolve` makes, the YAML files
//! hold, `inspect` prints and `check` turns into the model.

mod field;

use std::sync::Arc;

pub use field::{AllowedValue, Field, Kind, Seen, TextFormat};

use crate::page::{Place, Revision};

/// A method as its pages document it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Method {
    /// The name in the vendor's words: `contact.update`, `updateContacts`, `PUT /api/v1/Contact/{id}`.
    pub name: String,
    /// Which revision of the docs this is.
    pub revision: Revision,
    /// The HTTP verb, where a page names it.
    pub verb: Option<String>,
    /// The URL or path, where a page names it: `/api/v1/Contact/{id}`.
    pub url: Option<String>,
    /// What the method does, in the preferred language's words.
    pub description: String,
    /// The body a client sends.
    pub request: Option<Body>,
    /// The body of a success.
    pub response: Option<Body>,
    /// The body of a failure.
    pub error_response: Option<Body>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// Parameters in the path.
    pub path_parameters: Vec<Field>,
    /// Request headers.
    pub headers: Vec<Field>,
    /// The HTTP status codes of success, where a page names them.
    pub success: Vec<u16>,
    /// The errors that the page lists.
    pub errors: Vec<ErrorEntry>,
    /// Groups of fields of which at least one identifies the object: `[contact.id, contact.userid, contact.general]`.
    pub alternatives: Vec<Alternative>,
    /// The pages that were heard, in order of preference.
    pub pages: Vec<String>,
}

impl Method {
    /// How many fields and parameters it has, at every depth.
    pub fn count_fields(&self) -> usize {
        let bodies =
            [&self.request, &self.response, &self.error_response].into_iter().flatten().flat_map(|body| &body.fields);
        bodies.chain(&self.query).chain(&self.path_parameters).chain(&self.headers).map(Field::count).sum()
    }

    /// Verb and URL, which is the name of a method that has no other.
    pub fn called_by(&self) -> Option<String> {
        Some(format!("{} {}", self.verb.as_ref()?, self.url.as_ref()?))
    }

    /// Its name as a file name.
    pub fn file_name(&self) -> String {
        file_name(&self.name)
    }
}

/// The name of a method as a file name: letters, digits and dots; the verb of a call comes first.
pub fn file_name(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        match letter {
            letter if letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-') => text.push(letter),
            _ if text.ends_with('-') || text.is_empty() => {}
            _ => text.push('-'),
        }
    }
    text.trim_matches(['-', '.']).to_owned()
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// XML elements and attributes.
    #[default]
    Xml,
    /// JSON.
    Json,
    /// Neither: an image, a form.
    Bytes,
}

/// The content of a request or a response.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    /// How it is written.
    pub format: Format,
    /// The root element of an XML document: `request`. Empty for JSON.
    pub root: String,
    /// Attributes that the samples show on the root, with their values: `("method", "contact.update")`.
    pub root_attributes: Vec<(String, String)>,
    /// What the root is: `Object` for every XML document; JSON roots may be scalars.
    pub kind: Kind,
    /// True when the root is a JSON array of `kind`.
    pub repeated: bool,
    /// The name the docs give to its type: `ContactEntity`.
    pub type_name: Option<String>,
    /// The media types that the docs name for it, where they are not plainly those of `format`: of bytes, of a patch.
    pub content_types: Vec<String>,
    /// The fields of the root object (of one element, when the root is an array); of a form, its parts.
    pub fields: Vec<Field>,
    /// The samples that showed it, as documents that parse: repaired, without ellipses. They stay with the pages:
    /// YAML does not repeat them.
    pub samples: Vec<String>,
}

/// Fields of which one stands for another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Alternative {
    /// The paths, below the body's root, in the order of the docs.
    pub paths: Vec<String>,
    /// True where the docs say so for every member; false when it was inferred (then it is only a warning).
    pub stated: bool,
}

/// An error that a page lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorEntry {
    /// The HTTP status, where the page gives one.
    pub status: Option<u16>,
    /// The code as text, leading zeros kept, where the page gives one.
    pub code: Option<String>,
    /// The message, or the template of a message: `Contact ID x of y Empty`.
    pub text: String,
    /// What the page advises.
    pub resolution: String,
    /// The heading it stands under.
    pub category: String,
    /// Where it stands.
    pub origin: Option<Origin>,
}

/// Who said something: a page, a table or sample in it, a row. Stable under edits elsewhere on the page.
/// `place` is for messages only: it is neither written to YAML nor compared. A page and its tables say thousands of
/// things, so that their names are shared.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The page.
    pub page: Arc<str>,
    /// `request table`, `response sample`, `prose`, `corrections`.
    pub source: Arc<str>,
    /// The row's name as written, or the path in the sample.
    pub row: String,
    /// Where, when it was read from a page in this run.
    pub place: Option<Place>,
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        (&self.page, &self.source, &self.row) == (&other.page, &other.source, &other.row)
    }
}

impl Eq for Origin {}

/// A list of values that a page documents by itself: an enum page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnumPage {
    /// The page.
    pub page: String,
    /// Its title, which links name.
    pub title: String,
    /// The values.
    pub values: Vec<AllowedValue>,
}

/// What one page, or several about the same thing, say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema {
    /// The methods of the current revision, in order of appearance.
    pub methods: Vec<Method>,
    /// The methods of an old revision that a diff page shows.
    pub old_methods: Vec<Method>,
    /// The methods that an index page lists.
    pub index: Vec<String>,
    /// Lists of values that stand alone.
    pub enums: Vec<EnumPage>,
    /// Errors of a page that documents no method.
    pub errors: Vec<ErrorEntry>,
}
