//! The YAML files of a vendor: what people write in `vendor.yaml` and `corrections.yaml`, and what regen writes
//! below `schema/`.
//!
//! Files enter and values leave, or the other way round; the driver in `lib.rs` calls it. This is the only module
//! that knows a YAML library. A file is scanned before the library sees it (`scan`), read by hand from the values
//! that the library makes (`read`, `read_config`, `read_corrections`, `read_schema`) and written by a small writer (`write`,
//! `write_schema`). All problems of a file are reported at once, each with its line.
//!
//! No file may use anchors, aliases, tags, merge keys, explicit keys (`? `), several documents, or tabs as indentation, and
//! nothing may be nested deeper than 64. Text that looks like a number or a truth value stands in quotes.
//!
//! # `vendor.yaml`
//!
//! | Key | Value | |
//! |---|---|---|
//! | `vendor` | name of the module: `acme` | required |
//! | `title` | name for people | required |
//! | `format` | `xml` or `json` | required |
//! | `endpoint` | base URL | required |
//! | `auth` | a sentence | |
//! | `method_attribute` | attribute of the root that names the method | |
//! | `envelope_before`, `envelope_after` | lists of session fields around a request | |
//! | `fixed_query` | query parameters with their values, `v: "3"` | |
//! | `boolean_true`, `boolean_false` | text on the wire | required |
//! | `date_formats` | list, in the letters `dd mm yyyy HH MM SS` | |
//! | `empty_is_none` | `true` when an empty scalar means no value | |
//! | `partial_update`, `skip` | lists of methods | |
//! | `errors` | `status-attribute`, `error-list` or `http-status` | required |
//! | `error_codes` | list of `code`, `name`, `text`, `category`, `retry`: what no page says of a code | |
//! | `pause` | least milliseconds between two calls | |
//! | `retry_codes` | list of codes after which a call is worth another attempt | |
//! | `login` | `method`, `over` (list of codes), `credential`, `values` | |
//! | `paging` | list of `methods`, `page`, `size`, `first`, `by_items`, `items`, `total_items`, `total_pages`, `more`, `count`, `current` | |
//! | `records` | `list`, `search`, `select`, `key`, and `get`, `change` with `method`, `key`, `item` each | |
//! | `refusals` | `unauthorized`, `missing`, `unknown` with the code of each | |
//! | `languages` | list, the preferred one first | required |
//! | `pages` | list of `file`, `url`, `language`, `role` | required |
//!
//! The `role` of a page is `method` (when it is absent), `history`, `index`, `values` or `errors`. A page of values may
//! have `values_of`: the ends of the paths of fields that take them although no page links to it.
//!
//! # `corrections.yaml`
//!
//! A list; every entry has `method` (or `*`), `part` (`request`, `response`, `query`, `path`), `path`, `property`,
//! `was`, `value` and `reason`, all of them text. An empty file is an empty list.
//!
//! # `schema/<method>.yaml`
//!
//! `name` (absent where verb and URL are the name), `revision` (`old`), `verb`, `url`, `description`, `pages`, `success` (list of HTTP statuses), `request`,
//! `response`, `error_response`, `query`, `path_parameters`, `headers`, `errors`, `alternatives`. What the pages do
//! not say is absent.
//!
//! - A body: `format`, `root`, `root_attributes` (list of `name`, `value`), `kind`, `repeated`, `type_name`,
//!   `content_types`, `fields`.
//!   Its samples stay with the pages.
//! - A field: `name`, `kind`, `declared`, `type_name`, `bits`, `repeated`, `repeatable`, `attribute`, `required`,
//!   `condition`, `not_empty`, `nullable`, `format` (`email`), `format_stated`, `min_length`, `max_length`,
//!   `min_items`, `max_items`, `minimum`, `maximum`, `default`, `allowed` (list of `value`, `description`), `allowed_link`, `values_from`, `open`, `seen` (`table`, `sample`, `prose`), `description`,
//!   `origins`, `children`.
//! - An origin: one line, `page: source: row`.
//! - An error: `status`, `code`, `text`, `resolution`, `category`, `origin`.
//! - An alternative: `paths`, `stated`.
//!
//! # `schema/enums.yaml`, `schema/errors.yaml`, `schema/types.yaml`
//!
//! Lists under `enums`, `errors` and `types`; the errors are those that no single method has. An enum: `name`,
//! `reason`, `page`, `values` (list of `value`, `description`), `used_by`. A type: `name`, `reason`, `open`, `fields`
//! (a line each), `used_by`. Under `apart` the names that several types have: `name`, `types` (list of `name`, `differs`, `used_by`).

mod read;
mod read_calls;
mod read_config;
mod read_corrections;
mod read_schema;
mod scan;
mod suggest;
mod write;
mod write_schema;
mod write_tree;

#[cfg(test)]
mod tests;

use crate::File;
use crate::config::{Correction, Vendor};
use crate::diagnostic::Diagnostic;
use crate::schema::{ErrorEntry, Method};
use crate::shared::{SharedEnum, Sharing};

pub use write_schema::{write_enums, write_errors, write_method, write_types};
pub use write_tree::write_tree;

/// Every code of this module with what it means, in alphabetical order.
pub const CODES: &[(&str, &str)] = &[
    ("bad-value", "a value is none of those that its key may have"),
    ("missing-key", "a key that must be there is absent"),
    ("unknown-key", "a key means nothing here"),
    ("wrong-type", "a value is of the wrong type"),
    ("yaml-refused", "the file uses a feature of YAML that is not allowed in it"),
    ("yaml-syntax", "the file is no YAML"),
];

/// Reads `vendor.yaml`.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_vendor(file: &File) -> Result<Vendor, Vec<Diagnostic>> {
    read::file(file, read_config::vendor)
}

/// Reads `corrections.yaml`.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_corrections(file: &File) -> Result<Vec<Correction>, Vec<Diagnostic>> {
    read::file(file, read_corrections::corrections)
}

/// Reads `schema/<method>.yaml`.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_method(file: &File) -> Result<Method, Vec<Diagnostic>> {
    read::file(file, read_schema::method)
}

/// Reads `schema/enums.yaml`.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_enums(file: &File) -> Result<Vec<SharedEnum>, Vec<Diagnostic>> {
    read::file(file, read_schema::enums)
}

/// Reads `schema/errors.yaml`.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_errors(file: &File) -> Result<Vec<ErrorEntry>, Vec<Diagnostic>> {
    read::file(file, read_schema::shared_errors)
}

/// Reads `schema/types.yaml`; of what is shared, enums stand elsewhere.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_types(file: &File) -> Result<Sharing, Vec<Diagnostic>> {
    read::file(file, read_schema::types)
}
