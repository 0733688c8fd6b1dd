//! Swedish, Danish and Norwegian phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* valfri|valfritt|valfria|frivillig|frivilligt|valgfri|valgfritt|valgfrit|valgfrie|valfrit",
            ",|;|:|(|[|.|-|–|—|* valfri|valfritt|valfria|frivillig|frivilligt|valgfri|valgfritt|valgfrit|valgfrie|valfrit $",
            "(|[|,|;|. valfri|valfritt|valfria|frivillig|frivilligt|valgfri|valgfritt|valgfrit|valgfrie|valfrit ,|;|:|.|)|]|*|-|–|—",
            "valfri|valfritt|valfria|frivillig|frivilligt|valgfri|valgfritt|valgfrit|valgfrie|valfrit parameter|fält|felt|attribut|element|egenskap|värde",
            "Valfri|Valfritt|Valgfri|Valgfritt $",
            "inte|ej|ikke|icke obligatorisk|obligatoriskt|nödvändig|nödvändigt|påkrevd|påkrævet|krävs",
            "krävs inte|ej",
            "kan|kunna|får utelämnas|utelades|utelates",
        ],
        examples: &[
            "Valfri. Orderns färg",
            "färg (valfritt)",
            "inte obligatorisk",
            "kan utelämnas",
            "Krävs inte",
            "Valgfri parameter",
        ],
        traps: &["obligatorisk", "anger om fältet är valfritt"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!inte|ej|ikke|icke obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig ?)|] ?* ?* $",
            "^ ?(|[ <!inte|ej|ikke|icke obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig ,|;|:|.|)|]|-|–|— >!om|när|för|vid|hvis|når|for|ved|endast|bara|men|kun|bare",
            "(|[|* obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig )|]|*",
            ".|,|;|:|-|–|— ?* obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig ?* $",
            ".|,|; obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig ,|;|. >!om|när|för|vid|hvis|når|for|ved|endast|bara|men|kun|bare",
            "^ obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig parameter|fält|felt|attribut|element|egenskap|värde >!om|när|för|vid|hvis|når|for|ved|endast|bara|men|kun|bare",
            ".|,|;|( obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig parameter|fält|felt|attribut|element|egenskap|värde ?* $",
            "<!inte|ej|ikke|icke Obligatorisk|Obligatoriskt|Krävs|Påkrevd|Påkrævet $",
            "^ ?(|[ krävs ?)|] $",
            "( krävs )",
            ".|, krävs $",
            "fält|fältet|parameter|parametern|värdet|feltet är|er obligatorisk|obligatoriskt $",
            "^ måste|skal|må anges|skickas|angis|angives $",
        ],
        examples: &[
            "obligatorisk",
            "Orderns nyckel (krävs)",
            "Obligatoriskt fält",
            "Fältet är obligatoriskt.",
            "Måste anges.",
        ],
        traps: &[
            "obligatorisk om färgen saknas",
            "inte obligatorisk",
            "anger om fältet är obligatoriskt",
            "Krävs inte",
        ],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!inte|ej|ikke|icke obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig ?, ?( ?endast|bara|men|kun|bare om|när|för|vid|hvis|når|for|ved",
            "<!inte|ej|ikke|icke obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig ?, ?( endast|bara|men|kun|bare _ >_",
            "<!inte|ej|ikke|icke obligatorisk|obligatoriskt|obligatoriska|påkrevd|påkrævet|nödvändig parameter|fält|felt|attribut|element|egenskap|värde ?, ?endast|bara|men|kun|bare om|när|för|vid|hvis|når|for|ved",
            "krävs ?endast|bara om|när|för|vid",
        ],
        examples: &["obligatorisk om färgen saknas", "Krävs endast när färgen saknas", "påkrevd hvis fargen mangler"],
        traps: &["obligatorisk", "inte obligatorisk om färgen saknas"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["om|när|hvis|når|att", "en|ett|minst|mindst av|en|ett"],
        examples: &["om fältet"],
        traps: &["ordern"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["får|kan|må inte|ej|ikke vara|være tom|tomt|tomma"],
        examples: &["får inte vara tom"],
        traps: &["listan är tom"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["värden .. hämtas|returneras|fås av|med|från|via"],
        examples: &["giltiga värden hämtas med ticket.getTypes"],
        traps: &["möjliga värden: blue"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &[
            "värden ?: ?, se avsnitt|sidan|tabell|kapitel|nedan|ovan",
            "verdier|værdier ?: ?, se avsnitt|afsnit|siden|tabell|kapittel|kapitel",
        ],
        examples: &["möjliga värden: se avsnitt Färger"],
        traps: &["möjliga värden: blue"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "värden|verdier|værdier :",
            "tillåtna|tilladt|tillatt|möjliga ?är ?er :",
            "möjliga|tillåtna|giltiga|mulige|tilladte|tillatte|gyldige värden|verdier|værdier|alternativ ?är ?er ?: ?-|–|— >!se|är|för|i|hämtas|returneras|er|som",
            "<!minst|mindst en|ett|et av|af ?följande ?følgende värden|värdena|verdier|værdier|verdiene|værdierne ?:",
            "^ värden|verdier|værdier :",
        ],
        examples: &["Värden: blue, green", "möjliga värden: blue, green", "ett av värdena: blue, green"],
        traps: &["orderns värde"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "standardvärde|standardverdi|standardværdi|förvalt|förval ?är|er ?: :|=|-|–|—|är|er",
            "standardvärde|standardverdi|standardværdi|förvalt >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["Standardvärde: 20", "Standardvärde är 20"],
        traps: &["standarden i butiken"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["( standardvärde|förvalt|standardverdi|standardværdi )", "^ standardvärde|förvalt $"],
        examples: &["(standardvärde)"],
        traps: &["Standardvärde: 20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["stället|stedet för|for", "istället för", "i stedet for", "ersätter|erstatter"],
        examples: &["i stället för key"],
        traps: &["nyckel"],
    },
    Phrase {
        meaning: Several,
        patterns: &[
            "flera|flere värden|element|gånger|verdier|værdier",
            "kan upprepas|gentages|gjentas",
            "en|ett eller flera|flere",
        ],
        examples: &["flera värden"],
        traps: &["värde"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &[
            "beskrivs|beskrives|beskrivet i|på|nedan|ovan",
            "se avsnitt|avsnittet|sidan|kapitel|kapitlet|afsnit",
        ],
        examples: &["beskrivs i avsnitt Färger"],
        traps: &["beskrivning av ordern"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parameter|parametern|fält|fältet|felt|feltet|attribut|attributet|elementet|egenskapen"],
        examples: &["fältet färg"],
        traps: &["ordern"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["alla|alle .. utom|unntatt|undtagen|förutom .. valfria|valgfrie"],
        examples: &["Alla fält utom key och token är valfria"],
        traps: &["Alla fält"],
    },
    Phrase {
        meaning: Error,
        patterns: &[
            "^ fel|felen ?: $",
            "möjliga|vanliga fel",
            "felkod*|felmeddelande*|felsvar|fejl|fejlkode*|feilkode*|feil|misslyckas|annars",
        ],
        examples: &["Fel", "Felkoder", "Fejlkoder"],
        traps: &["Svar", "fel lösenord"],
    },
    Phrase {
        meaning: Response,
        patterns: &[
            "svar|svaret|svars|svarsexempel|svarsparametrar|resultat|resultatet|returnerar|returvärde*|exempelsvar|utdata|output",
        ],
        examples: &["Exempel på svar"],
        traps: &["Begäran"],
    },
    Phrase {
        meaning: Query,
        patterns: &["frågeparametrar|frågeparameter|frågesträng|queryparametrar|forespørgselsparametre"],
        examples: &["Frågeparametrar"],
        traps: &["Begäran"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["sökvägsparametrar|sökvägsparameter|stiparametre|vägparametrar"],
        examples: &["Sökvägsparametrar"],
        traps: &["Begäran"],
    },
    Phrase {
        meaning: Header,
        patterns: &["begäranshuvud*|rubrikfält|sidhuvuden", "http - huvud*"],
        examples: &["HTTP-huvuden"],
        traps: &["Svar"],
    },
    Phrase {
        meaning: Request,
        patterns: &[
            "begäran|anrop|anropet|förfrågan|förfrågningar|indata|inparametrar|forespørsel|forespørgsel|anmodning",
        ],
        examples: &["Exempel på begäran"],
        traps: &["Svar"],
    },
];
