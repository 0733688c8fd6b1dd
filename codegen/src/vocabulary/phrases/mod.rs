//! The phrases, one file a language.

mod de;
mod en;
mod es;
mod fr;
mod ru;

use super::phrase::Phrase;

/// The phrases of every language.
pub fn all() -> impl Iterator<Item = &'static Phrase> {
    [en::PHRASES, ru::PHRASES, de::PHRASES, fr::PHRASES, es::PHRASES].into_iter().flatten()
}
