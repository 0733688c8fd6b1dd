//! The phrases, one file a language.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pl;
mod pt;
mod ru;

use super::phrase::Phrase;

/// The phrases of every language.
pub fn all() -> impl Iterator<Item = &'static Phrase> {
    [
        en::PHRASES,
        ru::PHRASES,
        de::PHRASES,
        es::PHRASES,
        fr::PHRASES,
        it::PHRASES,
        nl::PHRASES,
        pl::PHRASES,
        pt::PHRASES,
    ]
    .into_iter()
    .flatten()
}
