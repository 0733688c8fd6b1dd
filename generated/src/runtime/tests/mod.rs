//! What must hold of the runtime, by the invented API of `ticket`. quick-xml and serde_json are the oracles.

mod bare;
mod bytes;
mod check;
mod filter;
mod hostile;
mod json_cases;
mod json_grammar;
mod json_lenient;
mod json_read;
mod map;
mod merge;
mod open;
mod oracle;
mod primitives;
mod random;
mod reply;
mod serde;
mod strict;
mod ticket;
mod url;
mod whole;
mod write;
mod xml_grammar;
mod xml_read;
