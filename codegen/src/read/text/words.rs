//! Function words: a line or a cell that goes on with one of them is a sentence, not a name with its type.

#[rustfmt::skip]
const FUNCTION_WORDS: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "if", "when", "while", "for", "in", "on", "of", "to", "and", "or", "with", "by",
    "it", "is", "are", "was", "as", "only", "see", "also", "used", "not", "from", "at", "be", "will", "can", "may", "must", "should", "where",
    "which", "who", "each", "any", "all", "every", "some", "no", "into", "than", "then", "there", "here", "otherwise", "note", "you", "your",
    "и", "в", "на", "с", "по", "для", "из", "к", "от", "при", "если", "когда", "это", "этот", "или", "не", "что", "как", "только", "см",
    "der", "die", "das", "ein", "eine", "und", "oder", "für", "von", "mit", "wenn", "zu", "im", "ist",
    "le", "la", "les", "un", "une", "des", "et", "ou", "pour", "de", "du", "si", "est",
    "el", "los", "las", "una", "y", "o", "para", "con", "del", "es", "il", "lo", "gli", "e", "per", "di", "os", "do", "da", "em",
];

/// Whether a word is a function word.
pub(super) fn is_function_word(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    FUNCTION_WORDS.contains(&word.as_str())
}
