//! Bytes of a page in, blocks with their places out; `inspect` and `generate` call it.

pub mod html;
