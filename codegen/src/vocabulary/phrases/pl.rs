//! Polish phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* opcjonalny|opcjonalna|opcjonalne|opcjonalnie|nieobowiązkowy|nieobowiązkowe|nieobowiązkowa|niewymagany|niewymagane|niewymagana",
            ",|;|:|(|[|.|-|–|—|* opcjonalny|opcjonalna|opcjonalne|opcjonalnie|nieobowiązkowy|nieobowiązkowe|nieobowiązkowa|niewymagany|niewymagane|niewymagana $",
            "(|[|,|;|. opcjonalny|opcjonalna|opcjonalne|opcjonalnie|nieobowiązkowy|nieobowiązkowe|nieobowiązkowa|niewymagany|niewymagane|niewymagana ,|;|:|.|)|]|*|-|–|—",
            "opcjonalny|opcjonalna|opcjonalne|opcjonalnie|nieobowiązkowy|nieobowiązkowe|nieobowiązkowa|niewymagany|niewymagane|niewymagana parametr|pole|element|atrybut|węzeł|właściwość|argument|wartość",
            "Opcjonalny|Opcjonalne|Opcjonalnie $",
            "nie ?jest ?są wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne",
            "może|mogą być|zostać pominięty|pominięta|pominięte",
            "można pominąć",
        ],
        examples: &[
            "Opcjonalny. Kolor zamówienia",
            "kolor (opcjonalnie)",
            "nie jest wymagany",
            "niewymagane",
            "można pominąć",
            "Opcjonalne pole, kolor",
        ],
        traps: &["wymagany", "opcja zamówienia", "określa, czy pole jest opcjonalne", "lista opcjonalnych części"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!nie wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ?)|] ?* ?* $",
            "^ ?(|[ <!nie wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ,|;|:|.|)|]|-|–|— >!jeśli|jeżeli|gdy|kiedy|dla|przy|w|tylko|ale",
            "(|[|* wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne )|]|*",
            ".|,|;|:|-|–|— ?* wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ?* $",
            ".|,|; wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ,|;|. >!jeśli|jeżeli|gdy|kiedy|dla|przy|w|tylko|ale",
            "^ wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne parametr|pole|element|atrybut|węzeł|właściwość|argument|wartość >!jeśli|jeżeli|gdy|kiedy|dla|przy|w|tylko|ale",
            ".|,|;|( wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne parametr|pole|element|atrybut|węzeł|właściwość|argument|wartość ?* $",
            "<!nie Wymagany|Wymagana|Wymagane|Obowiązkowe $",
            "pole|parametr|wartość ?jest <!nie wymagany|wymagane|wymagana|obowiązkowe|obowiązkowy $",
            "^ musi|muszą być|zostać podany|podana|podane|przesłany $",
        ],
        examples: &[
            "wymagany",
            "Klucz zamówienia (wymagany)",
            "Wymagane. Klucz zamówienia",
            "To pole jest wymagane.",
            "Pole wymagane",
            "Musi być podany.",
            "Parametr obowiązkowy",
        ],
        traps: &[
            "wymagany, jeśli brak koloru",
            "wymagane dla zamówień",
            "nie wymagany",
            "czy pole jest wymagane",
            "liczba wymaganych części",
        ],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!nie wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ?, ?( ?tylko|ale jeśli|jeżeli|gdy|kiedy|dla|przy|w",
            "<!nie wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ?, ?( tylko|ale _ >_",
            "<!nie wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne parametr|pole|element|atrybut|węzeł|właściwość|argument|wartość ?, ?tylko|ale jeśli|jeżeli|gdy|kiedy|dla|przy|w",
            "<!nie wymagany|wymagana|wymagane|obowiązkowy|obowiązkowa|obowiązkowe|konieczny|konieczne ?, tylko dla|przy|jeśli|gdy|w",
        ],
        examples: &[
            "wymagany, jeśli brak koloru",
            "wymagane dla zamówień bez koloru",
            "Wymagane tylko gdy brak koloru",
        ],
        traps: &["wymagany", "nie wymagany, jeśli brak koloru"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["czy|jeśli|jeżeli|gdy|że", "jedno|jeden|jedna|przynajmniej|najmniej z|ze|jedno|jeden|jedna"],
        examples: &["czy pole", "jedno z pól"],
        traps: &["zamówienie"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["nie może|mogą|powinno|powinien być pusty|pusta|puste"],
        examples: &["nie może być puste"],
        traps: &["lista jest pusta"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["wartości .. zwraca|uzyskać|pobrać|zwracane .. metoda|funkcja|przez|metodą|funkcją"],
        examples: &["dozwolone wartości zwraca metoda ticket.getTypes"],
        traps: &["dozwolone wartości: blue, green"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &["wartości .. zobacz|patrz|opisane|podane ?w ?na sekcji|sekcja|stronie|tabeli|poniżej|powyżej"],
        examples: &["dozwolone wartości opisane w sekcji Kolory"],
        traps: &["dozwolone wartości: blue, green"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "możliwe|dozwolone|dopuszczalne|prawidłowe|poprawne|obsługiwane|dostępne wartości|opcje|warianty ?to ?są ?: ?-|–|— >!zobacz|patrz|są|dla|w|z|zwraca|opisane|można|podane|pola",
            "<!najmniej|przynajmniej jedna|jeden|jedno z ?następujących wartości|opcji ?: >!pola",
            "może przyjmować|mieć|przyjąć ?jedną ?z ?następujące wartości ?:",
            "^ wartości :",
        ],
        examples: &[
            "możliwe wartości: blue, green",
            "Jedna z wartości: blue, green",
            "może przyjmować wartości blue, green",
        ],
        traps: &["wartość zamówienia", "jedno z zamówień"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "domyślnie|domyślna|domyślny ?wartość ?to ?jest ?: :|=|-|–|—",
            "domyślnie >#|true|false|null|'|\"|“|„|«",
            "domyślna ?wartość >#|true|false|null|'|\"|“|„|«",
            "wartość domyślna >#|true|false|null|'|\"|“|„|«",
            "wartość domyślna ?to|jest :|to",
            "domyślna wartość to|jest",
        ],
        examples: &["Domyślnie: 20", "wartość domyślna: blue", "Domyślna wartość to 20", "liczba (domyślnie 20)"],
        traps: &["Domyślnie wszystkie zamówienia są pokazane"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["wartość domyślna $", "( ?wartość domyślnie|domyślna|domyślny )", "^ domyślnie $"],
        examples: &["(domyślnie)", "blue, wartość domyślna"],
        traps: &["Domyślnie: 20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["zamiast", "zastępuje", "używany|używane , jeśli|gdy"],
        examples: &["zamiast key"],
        traps: &["klucz zamówienia"],
    },
    Phrase {
        meaning: Several,
        patterns: &[
            "wiele|kilka wartości|elementów|razy",
            "wielokrotnie",
            "może się powtarzać",
            "jeden|jedna|jedno lub więcej",
        ],
        examples: &["kilka wartości", "jeden lub więcej", "może się powtarzać"],
        traps: &["wartość zamówienia"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &[
            "opisany|opisana|opisane w|na|powyżej|poniżej",
            "zobacz|patrz ?w ?na sekcja|sekcji|sekcję|strona|stronie|rozdział",
        ],
        examples: &["opisane w sekcji Kolory", "zobacz sekcję Kolory"],
        traps: &["opis zamówienia"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parametr|parametru|parametry|pole|pola|element|elementu|atrybut|atrybutu|właściwość"],
        examples: &["pole kolor"],
        traps: &["zamówienie"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["wszystkie .. oprócz|poza|z .. opcjonalne", "oprócz|poza .. wszystkie .. opcjonalne"],
        examples: &["Wszystkie pola, oprócz key i token, są opcjonalne"],
        traps: &["Wszystkie pola"],
    },
    Phrase {
        meaning: Error,
        patterns: &["błąd|błędy|błędów|błędu|błędem|niepowodzenie|niepowodzenia|przeciwnym"],
        examples: &["Kody błędów"],
        traps: &["Odpowiedź"],
    },
    Phrase {
        meaning: Response,
        patterns: &[
            "odpowiedź|odpowiedzi|odpowiedzią|wynik|wyniki|wyniku|zwraca|zwracane|wyjście|wyjściowe|wyjściowych",
        ],
        examples: &["Przykładowa odpowiedź"],
        traps: &["Żądanie"],
    },
    Phrase {
        meaning: Query,
        patterns: &["ciąg|ciągu|ciągiem|łańcuch|łańcucha zapytania", "parametry query|url|uri|get"],
        examples: &["Parametry ciągu zapytania", "Parametry query"],
        traps: &["Treść", "Parametry zapytania"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["parametry ścieżki", "zmienne ścieżki"],
        examples: &["Parametry ścieżki"],
        traps: &["Treść"],
    },
    Phrase {
        meaning: Header,
        patterns: &["nagłówek|nagłówki|nagłówków"],
        examples: &["Nagłówki żądania"],
        traps: &["Treść"],
    },
    Phrase {
        meaning: Request,
        patterns: &["żądanie|żądania|zapytanie|zapytania|wywołanie|wywołania|wejściowe|treść"],
        examples: &["Przykładowe żądanie", "Parametry zapytania"],
        traps: &["Odpowiedź"],
    },
];
