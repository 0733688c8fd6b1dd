//! The phrases, one file a language.

mod en;
mod ru;

use super::phrase::Phrase;

/// The phrases of every language.
pub fn all() -> impl Iterator<Item = &'static Phrase> {
    en::PHRASES.iter().chain(ru::PHRASES)
}
