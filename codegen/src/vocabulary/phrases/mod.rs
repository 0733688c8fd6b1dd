//! The phrases, one file a language; those about numbers and forms of texts stand together in `bounds`
//! and `formats`.

mod asian;
mod balkan;
mod bounds;
mod cs;
mod de;
mod en;
mod en_parts;
mod en_values;
mod es;
mod formats;
mod fr;
mod it;
mod ja;
mod ko;
mod nl;
mod north;
mod pl;
mod pt;
mod ru;
mod sv;
mod tr;
mod uk;
mod zh;

use super::phrase::Phrase;

/// The phrases of every language.
pub fn all() -> impl Iterator<Item = &'static Phrase> {
    [
        bounds::PHRASES,
        formats::PHRASES,
        en::PHRASES,
        en_parts::PHRASES,
        en_values::PHRASES,
        ru::PHRASES,
        cs::PHRASES,
        de::PHRASES,
        es::PHRASES,
        fr::PHRASES,
        it::PHRASES,
        ja::PHRASES,
        ko::PHRASES,
        nl::PHRASES,
        pl::PHRASES,
        pt::PHRASES,
        sv::PHRASES,
        tr::PHRASES,
        uk::PHRASES,
        zh::PHRASES,
        north::PHRASES,
        balkan::PHRASES,
        asian::PHRASES,
    ]
    .into_iter()
    .flatten()
}
