//! Phrases about numbers, their bounds and lengths, of all languages: there is little of each. `#` stands for a number.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: MaximumLength,
        patterns: &[
            "at most|maximum|max ?. ?of ?length ?: # characters|chars|symbols|letters",
            "up to # characters|chars|symbols|letters",
            "no|not more|longer than # characters|chars|symbols|letters",
            "# characters|chars|symbols|letters max|maximum|at",
            "max|maximum ?. length ?is ?of ?: ?= #",
            "не более|больше|длиннее # символ*|знак*",
            "до # символ*|знак*",
            "максимальн* длин* ?: ?- #",
            "максимум # символ*|знак*",
            "maximal|höchstens|max ?. # zeichen",
            "maximale länge ?: #",
            "maximum # caractères",
            "longueur maximale ?: #",
            "máximo|máx ?. ?de # caracteres",
            "longitud máxima ?: #",
            "maksymalnie|max ?. # znak*",
        ],
        examples: &[
            "name of the ticket, at most 80 characters",
            "Max length: 20",
            "Название, не более 32 символов",
            "höchstens 80 Zeichen",
        ],
        traps: &["at most 20 tickets", "80 characters long line"],
    },
    Phrase {
        meaning: Between,
        patterns: &[
            "between # and #",
            "from # to|till|through #",
            "range ?is ?: ?of # -|–|to #",
            "от # до #",
            "в диапазоне # -|–|до #",
            "zwischen # und #",
            "von # bis #",
            "entre # et|y|e #",
            "de # à #",
        ],
        examples: &["a number between 1 and 500", "from 1 to 100", "от 1 до 100", "zwischen 1 und 20"],
        traps: &["between the first and the second", "from May to June"],
    },
    Phrase {
        meaning: Maximum,
        patterns: &[
            "at most # >!characters|chars|symbols|letters|digits|of|items|times|mb|kb",
            "no|not more|greater than # >!characters|chars|symbols|letters|digits|items|times|mb|kb",
            "max|maximum|maximal|highest ?. ?allowed ?value ?is ?of ?: ?= # >!characters|chars|symbols|letters|digits|items|mb|kb",
            "not exceed # >!characters|chars|symbols|letters|digits|items|mb|kb",
            "не более|больше # >!символ*|знак*|раз|мб|кб",
            "максимум|максимальн* ?значени* ?: ?- # >!символ*|знак*|мб|кб",
            "höchstens|maximal # >!zeichen|stellen|mb",
            "maximum ?: # >!caractères|mo",
            "máximo ?: ?de # >!caracteres|mb",
        ],
        examples: &["page size, at most 100", "No more than 20000 here", "не более 100", "max. 50"],
        traps: &["at most 80 characters", "at most one", "no more than that"],
    },
    Phrase {
        meaning: Minimum,
        patterns: &[
            "at least # >!characters|chars|symbols|letters|digits|of|items|times",
            "no|not less than # >!characters|chars|symbols|letters|digits|of|items|times",
            "min|minimum|minimal|lowest ?. ?allowed ?value ?is ?of ?: ?= # >!characters|chars|symbols|letters|digits|items",
            "не менее|меньше # >!символ*|знак*|раз",
            "минимум|минимальн* ?значени* ?: ?- # >!символ*|знак*",
            "mindestens # >!zeichen|stellen",
        ],
        examples: &["at least 1", "не менее 5", "Minimum value: 10"],
        traps: &["at least 1 of the keys", "at least one"],
    },
    Phrase {
        meaning: NumberByDefault,
        patterns: &[
            "# by default",
            "# ( default )",
            "# по умолчанию",
            "# standardmäßig",
            "# par défaut",
            "# por defecto",
        ],
        examples: &["page size, 20 by default", "размер страницы, 20 по умолчанию"],
        traps: &["tickets by default", "by default 20"],
    },
];
