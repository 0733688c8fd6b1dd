//! Czech phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* volitelný|volitelná|volitelné|volitelně|nepovinný|nepovinná|nepovinné",
            ",|;|:|(|[|.|-|–|—|* volitelný|volitelná|volitelné|volitelně|nepovinný|nepovinná|nepovinné $",
            "(|[|,|;|. volitelný|volitelná|volitelné|volitelně|nepovinný|nepovinná|nepovinné ,|;|:|.|)|]|*|-|–|—",
            "volitelný|volitelná|volitelné|volitelně|nepovinný|nepovinná|nepovinné parametr|pole|prvek|atribut|vlastnost|argument|hodnota|údaj",
            "Volitelný|Volitelné|Nepovinné $",
            "není|nejsou povinný|povinná|povinné|vyžadováno|vyžadován|nutné",
            "může|mohou být vynechán*|vynechat",
            "lze vynechat",
        ],
        examples: &[
            "Volitelný. Barva objednávky",
            "barva (nepovinné)",
            "není povinné",
            "lze vynechat",
            "Volitelný parametr",
        ],
        traps: &["povinný", "určuje, zda je pole volitelné"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!není|nejsou povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný ?)|] ?* ?* $",
            "^ ?(|[ <!není|nejsou povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný ,|;|:|.|)|]|-|–|— >!pokud|když|jestliže|pro|při|jen|pouze|ale",
            "(|[|* povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný )|]|*",
            ".|,|;|:|-|–|— ?* povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný ?* $",
            ".|,|; povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný ,|;|. >!pokud|když|jestliže|pro|při|jen|pouze|ale",
            "^ povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný parametr|pole|prvek|atribut|vlastnost|argument|hodnota|údaj >!pokud|když|jestliže|pro|při|jen|pouze|ale",
            ".|,|;|( povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný parametr|pole|prvek|atribut|vlastnost|argument|hodnota|údaj ?* $",
            "<!není|nejsou Povinný|Povinné|Vyžadováno $",
            "pole|parametr|hodnota ?je povinný|povinná|povinné $",
            "^ musí být uveden|uvedena|uvedeno|zadán|zadána|zadáno|vyplněno $",
        ],
        examples: &[
            "povinný",
            "Klíč objednávky (povinné)",
            "Povinný parametr",
            "Toto pole je povinné.",
            "Musí být uvedeno.",
        ],
        traps: &["povinné, pokud chybí barva", "není povinné", "určuje, zda je pole povinné", "povinné pro objednávky"],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!není|nejsou povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný ?, ?( ?jen|pouze|ale pokud|když|jestliže|pro|při",
            "<!není|nejsou povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný ?, ?( jen|pouze|ale _ >_",
            "<!není|nejsou povinný|povinná|povinné|povinně|vyžadováno|vyžadován|požadováno|požadovaný parametr|pole|prvek|atribut|vlastnost|argument|hodnota|údaj ?, ?jen|pouze|ale pokud|když|jestliže|pro|při",
        ],
        examples: &["povinné, pokud chybí barva", "Povinné pouze pokud chybí barva", "povinné pro objednávky"],
        traps: &["povinné", "není povinné, pokud chybí barva"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["zda|jestli|pokud|když|že", "jeden|jedna|jedno|alespoň z|ze|jeden|jedno|jedna"],
        examples: &["zda pole"],
        traps: &["objednávka"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["nesmí|nemůže být prázdn*"],
        examples: &["nesmí být prázdné"],
        traps: &["seznam je prázdný"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["hodnoty .. vrací|získat|vráceny .. metoda|metodou|funkce|funkcí"],
        examples: &["povolené hodnoty vrací metoda ticket.getTypes"],
        traps: &["povolené hodnoty: blue"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &["hodnoty .. viz|popsány|uvedeny ?v ?na ?kapitola|sekce|sekci|stránka|tabulce|níže|výše"],
        examples: &["povolené hodnoty viz sekce Barvy"],
        traps: &["povolené hodnoty: blue"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "hodnoty :",
            "povoleno|možné|přípustné ?jsou :",
            "výčet ?hodnot :",
            "možné|povolené|přípustné|platné|podporované|dostupné hodnoty|možnosti ?jsou ?: ?-|–|— >!viz|jsou|pro|v|vrací|popsány|lze|uvedeny",
            "jedna|jeden|jedno z ?následujících ?těchto hodnot|možností ?:",
            "může nabývat ?následujících hodnot ?:",
            "^ hodnoty :",
        ],
        examples: &["Výčet: blue, green", "možné hodnoty: blue, green", "jedna z hodnot: blue, green"],
        traps: &["hodnota objednávky"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "výchozí|implicitní ?hodnota ?je ?: :|=|-|–|—|je",
            "výchozí|implicitně|standardně ?hodnota >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["Výchozí: 20", "Výchozí hodnota je 20", "výchozí hodnota: blue"],
        traps: &["výchozí obchod objednávky"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["výchozí hodnota $", "( výchozí ?hodnota )", "^ výchozí $"],
        examples: &["(výchozí)"],
        traps: &["Výchozí: 20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["místo|namísto", "nahrazuje"],
        examples: &["místo key"],
        traps: &["klíč"],
    },
    Phrase {
        meaning: Several,
        patterns: &[
            "více|několik hodnot|prvků",
            "vícekrát|opakovaně",
            "může se opakovat",
            "jeden|jedna|jedno nebo|či více",
        ],
        examples: &["více hodnot", "může se opakovat"],
        traps: &["hodnota"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &["popsán|popsána|popsáno|popsány v|na|níže|výše", "viz kapitola|sekce|stránka|oddíl|níže|výše"],
        examples: &["popsáno v sekci Barvy", "viz sekce Barvy"],
        traps: &["popis objednávky"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parametr|parametru|pole|prvek|prvku|atribut|atributu|vlastnost"],
        examples: &["pole barva"],
        traps: &["objednávka"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["všechna|všechny .. kromě|vyjma .. volitelná|volitelné|nepovinná|nepovinné"],
        examples: &["Všechna pole kromě key a token jsou nepovinná"],
        traps: &["Všechna pole"],
    },
    Phrase {
        meaning: Error,
        patterns: &["chyba|chyby|chybové|chybový|chybová|chybových|chybě|selhání|neúspěch*"],
        examples: &["Chybové kódy"],
        traps: &["Odpověď"],
    },
    Phrase {
        meaning: Response,
        patterns: &["odpověď|odpovědi|odpovědí|výsledek|výsledky|výsledku|vrací|návratové|návratová|výstup|výstupní"],
        examples: &["Příklad odpovědi"],
        traps: &["Požadavek"],
    },
    Phrase {
        meaning: Query,
        patterns: &["řetězec|řetězce|řetězci dotazu", "parametry|parametr query|url|uri|get"],
        examples: &["Parametry řetězce dotazu", "Parametry query"],
        traps: &["Tělo", "Parametry dotazu"],
    },
    Phrase { meaning: PathPart, patterns: &["parametry cesty"], examples: &["Parametry cesty"], traps: &["Tělo"] },
    Phrase {
        meaning: Header,
        patterns: &["hlavička|hlavičky|hlaviček"],
        examples: &["Hlavičky požadavku"],
        traps: &["Tělo"],
    },
    Phrase {
        meaning: Request,
        patterns: &["požadavek|požadavku|požadavky|dotaz|dotazu|volání|tělo|vstupní"],
        examples: &["Příklad požadavku", "Parametry dotazu"],
        traps: &["Odpověď"],
    },
];
