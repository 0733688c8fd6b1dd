//! Phrases about numbers that are defaults, of all languages. `#` stands for a number.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[Phrase {
    meaning: NumberByDefault,
    patterns: &["# by default", "# ( default )", "# по умолчанию", "# standardmäßig", "# par défaut", "# por defecto"],
    examples: &["page size, 20 by default", "размер страницы, 20 по умолчанию"],
    traps: &["tickets by default", "by default 20"],
}];
