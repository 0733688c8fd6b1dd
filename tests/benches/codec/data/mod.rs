//! The documents of the benchmark, made by code and the same on every machine: each with text to escape and Cyrillic,
//! every field set.

pub mod iovox;
pub mod planfix;
pub mod superoffice;
mod tree;
mod words;
