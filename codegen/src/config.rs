//! What no page says about a vendor: the content of `vendor.yaml`, by hand, and of `corrections.yaml`.
//!
//! `yaml` reads them, the driver in `lib.rs` hands them to `resolve` (corrections), `check` and `emit`.

use crate::schema::Format;

/// `vendor.yaml`. Keys of the file are the names of the fields here.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Vendor {
    /// The name of the module: `planfix`.
    pub vendor: String,
    /// The name people use, for documentation: `Planfix XML API v1`.
    pub title: String,
    /// The format on the wire.
    pub format: Format,
    /// The base URL that methods are called at.
    pub endpoint: String,
    /// What the names in braces of the endpoint are.
    pub endpoint_values: Vec<EndpointValue>,
    /// How a request proves who sends it, in a sentence for the documentation.
    pub auth: String,
    /// The ways in which a call proves who makes it, the usual one first.
    pub credentials: Vec<Credential>,
    /// What a connection may set for every call.
    pub settings: Vec<Setting>,
    /// Headers that are parameters of calls although no page lists them.
    pub call_headers: Vec<CallHeader>,
    /// Fields, by their name on the wire, whose text is not to be printed: `password`.
    pub secret_fields: Vec<String>,
    /// The HTTP verb of methods whose pages name none: `POST`.
    pub verb: String,
    /// Methods of which two calls do no more than one does, beside those whose verb says so.
    pub idempotent: Vec<String>,
    /// The attribute of the root element that carries the method's name (`method` for Planfix); may be empty.
    pub method_attribute: String,
    /// Session fields at the start of every request: `account`, `sid`. They belong to the envelope.
    pub envelope_before: Vec<String>,
    /// Session fields at the end of every request: `signature`.
    pub envelope_after: Vec<String>,
    /// Query parameters and their fixed values on every call: `v` = `3`.
    pub fixed_query: Vec<(String, String)>,
    /// How true and false are written: `1` and `0`, `TRUE` and `FALSE`, `true` and `false`.
    pub boolean_true: String,
    /// See `boolean_true`.
    pub boolean_false: String,
    /// The date forms that the vendor takes, in the letters `dd mm yyyy HH MM SS`: `dd-mm-yyyy`, `dd-mm-yyyy HH:MM`.
    /// Empty: not checked.
    pub date_formats: Vec<String>,
    /// True when an empty scalar means "no value" (XML vendors); false when an empty text is a text.
    pub empty_is_none: bool,
    /// Methods whose request changes only what it contains: their optional scalars are `Patch<T>`.
    pub partial_update: Vec<String>,
    /// What methods do, in a sentence, where no page says so in the language of the crate's documentation: method and
    /// sentence.
    pub summaries: Vec<(String, String)>,
    /// Methods to leave out of the crate although a page documents them.
    pub skip: Vec<String>,
    /// How a failure is told from a success, one of `status-attribute` (Planfix), `error-list` (iovox), `http-status`.
    pub errors: String,
    /// The field of an error's body that holds its code: `code`. Empty: as the pages document it.
    pub error_code: String,
    /// The field of an error's body that holds its message: `message`. Empty: as the pages document it.
    pub error_message: String,
    /// Error codes of every method: what no page says of them.
    pub error_codes: Vec<ErrorCode>,
    /// The least time between the beginnings of two calls, in milliseconds.
    pub pause: u32,
    /// Codes of errors after which the same call is worth another attempt within seconds.
    pub retry_codes: Vec<String>,
    /// The method whose answer opens a session, where there is one.
    pub login: Option<Login>,
    /// Methods whose answer is a page of a list.
    pub paging: Vec<Paging>,
    /// What a server that plays the vendor keeps, where it is to keep anything.
    pub records: Option<Records>,
    /// What the errors mean that such a server finds by itself: `unauthorized`, `missing` (a required value) and
    /// `unknown` (no such record), each with its code. A code that is absent is the HTTP status that means so.
    pub refusals: Vec<(String, String)>,
    /// Languages of the pages, the preferred one first: `en`, `ru`.
    pub languages: Vec<String>,
    /// The pages.
    pub pages: Vec<PageEntry>,
}

/// A name in braces of the endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EndpointValue {
    /// The name: `env`.
    pub name: String,
    /// What it is, in a sentence for the documentation.
    pub description: String,
    /// The value that most callers need: `online`; empty where there is none.
    pub usual: String,
}

/// A way in which a call proves who makes it. A value is a name in braces: `Bearer {token}`; all of them are secret
/// unless they are said to be public.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credential {
    /// Its name in the crate: `token`.
    pub name: String,
    /// What it is, in a sentence for the documentation.
    pub description: String,
    /// User and password of HTTP Basic: `{api_key}:{token}`.
    pub basic: String,
    /// Headers: `Authorization` = `Bearer {token}`.
    pub headers: Vec<(String, String)>,
    /// Session fields of the envelope: `sid` = `{sid}`.
    pub envelope: Vec<(String, String)>,
    /// Values that may be printed.
    pub public: Vec<String>,
    /// What its values are, each in a sentence for the documentation: `token` = `The token of the application.`
    pub values: Vec<(String, String)>,
}

/// Something that a connection may set for every call. One of `header`, `envelope`, `element` and `signature` says
/// where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setting {
    /// Its name in the crate: `language`.
    pub name: String,
    /// What it does, in a sentence for the documentation.
    pub description: String,
    /// The header that holds it: `Accept-Language`.
    pub header: String,
    /// The session field of the envelope that holds it.
    pub envelope: String,
    /// The element at the start of a request that holds it, unless the request has such a field itself.
    pub element: String,
    /// The session field of the envelope that holds the signature which this is the key of.
    pub signature: String,
    /// There is no connection without it.
    pub required: bool,
    /// It is not to be printed.
    pub secret: bool,
    /// It is true or false.
    pub flag: bool,
}

/// A header that is a parameter of calls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CallHeader {
    /// Its name: `If-Modified-Since`.
    pub name: String,
    /// What it does, in a sentence for the documentation.
    pub description: String,
    /// The verbs of the methods that take it: `GET`.
    pub verbs: Vec<String>,
}

/// An error code that any method may report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorCode {
    /// The code as text: `0005`.
    pub code: String,
    /// What a Rust programmer calls it, in words: `session expired`; empty: after its digits.
    pub name: String,
    /// What it means; empty: as a page says.
    pub text: String,
    /// The section it belongs to; empty: as a page says.
    pub category: String,
    /// When the same call may succeed later; empty where it will not.
    pub retry: String,
}

/// How a session is opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Login {
    /// The method: `auth.login`.
    pub method: String,
    /// The codes of errors that say that a session is over, or unknown: `0005`.
    pub over: Vec<String>,
    /// The credential that its answer makes: `session`.
    pub credential: String,
    /// The credential's values that stand in the answer, each with the path of its field: `sid` = `sid`. Its other
    /// values are those of the credential that the login was called with.
    pub values: Vec<(String, String)>,
}

/// Methods whose answers are pages of a list, where all of them say so in the same way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paging {
    /// The methods: `contact.getList`.
    pub methods: Vec<String>,
    /// The parameter that holds the page: `pageCurrent`.
    pub page: String,
    /// The parameter that holds how many items a page has: `pageSize`; may be empty.
    pub size: String,
    /// The number of the first page.
    pub first: i64,
    /// The number of a page is that of the items before it.
    pub by_items: bool,
    /// The path of the list in the answer: `contacts.contact`.
    pub items: String,
    /// The path of the number of all items; may be empty.
    pub total_items: String,
    /// The path of the number of pages; may be empty.
    pub total_pages: String,
    /// The path of a field that is true, or a text, while another page follows; may be empty.
    pub more: String,
    /// The path of the number of items on the page; may be empty.
    pub count: String,
    /// The path of the number of the page; may be empty.
    pub current: String,
}

/// What a server that plays the vendor keeps: the entities that a list shows, and the methods that read and change
/// one of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records {
    /// The method that lists them; it is read page by page.
    pub list: String,
    /// The parameter of the list that holds words to look for, or a condition with words in quotes; may be empty.
    pub search: String,
    /// The parameter of the list that holds the fields to show, with commas between them; may be empty.
    pub select: String,
    /// The field of a record that says which it is, as the method that reads one has it: `id`.
    pub key: String,
    /// The method that reads one.
    pub get: Access,
    /// The method that changes one.
    pub change: Access,
}

/// A method that reads or changes a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Access {
    /// The method: `contact.get`.
    pub method: String,
    /// The path, in the request, of the value that says which record: `contact.id`.
    pub key: String,
    /// The path of the record, in the answer of the one and the request of the other; empty where it is the whole body.
    pub item: String,
}

/// A page of a vendor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageEntry {
    /// Its file below `pages/`.
    pub file: String,
    /// Where the vendor publishes it.
    pub url: String,
    /// Its language: `en`.
    pub language: String,
    /// `method` (the default), `history` (an old revision: never merged), `index`, `values`, `errors`.
    pub role: String,
    /// Of a page of values: the ends of the paths of fields that take them although no page links to it: `user.role`.
    pub values_of: Vec<String>,
}

/// An entry of `corrections.yaml`: what a page got wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Correction {
    /// The method, or `*` for every method.
    pub method: String,
    /// `request`, `response`, `query`, `path`.
    pub part: String,
    /// The path of the field: `contact.phones.phone.number`.
    pub path: String,
    /// Which property: `kind`, `repeated`, `required`, `min_length`, `max_length`, `min_items`, `max_items`,
    /// `minimum`, `maximum`, `allowed`, `default`, `format`, `name`, `place`, `absent`.
    pub property: String,
    /// What the page said; when the pages no longer say so, the correction is an error.
    pub was: String,
    /// What is right.
    pub value: String,
    /// Why.
    pub reason: String,
    /// The line of `corrections.yaml` it stands on.
    pub line: u32,
}
