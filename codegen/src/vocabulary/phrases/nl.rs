//! Dutch phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* optioneel|optionele|facultatief",
            ",|;|:|(|[|.|-|–|—|* optioneel|optionele|facultatief $",
            "(|[|,|;|. optioneel|optionele|facultatief ,|;|:|.|)|]|*|-|–|—",
            "optioneel|optionele|facultatief parameter|veld|element|attribuut|eigenschap|argument|waarde",
            "Optioneel $",
            "niet|geen verplicht|vereist|noodzakelijk|nodig ?. $",
            "niet|geen verplicht|vereist|verplichte",
            "kan|kunnen|mag|mogen ?worden weggelaten|ontbreken ?worden",
            "is optioneel $",
        ],
        examples: &[
            "Optioneel. Kleur van de bestelling",
            "kleur (optioneel)",
            "niet verplicht",
            "mag worden weggelaten",
            "Optionele parameter",
        ],
        traps: &[
            "verplicht",
            "een optie van de bestelling",
            "geeft aan of het veld optioneel is",
            "lijst van optionele delen",
        ],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!niet|geen verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd ?)|] ?* ?* $",
            "^ ?(|[ <!niet|geen verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd ,|;|:|.|)|]|-|–|— >!als|indien|wanneer|voor|bij|tenzij|alleen|enkel|maar",
            "(|[|* verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd )|]|*",
            ".|,|;|:|-|–|— ?* verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd ?* $",
            ".|,|; verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd ,|;|. >!als|indien|wanneer|voor|bij|tenzij|alleen|enkel|maar",
            "^ verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd parameter|veld|element|attribuut|eigenschap|argument|waarde >!als|indien|wanneer|voor|bij|tenzij|alleen|enkel|maar",
            ".|,|;|( verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd parameter|veld|element|attribuut|eigenschap|argument|waarde ?* $",
            "<!niet|geen Verplicht|Vereist $",
            "^ dit|deze|het|de|is ?_ ?is <!niet verplicht|vereist $",
            "veld|parameter|waarde ?is <!niet verplicht|vereist $",
            "^ moet ?altijd worden opgegeven|ingevuld|meegegeven|meegestuurd $",
        ],
        examples: &[
            "verplicht",
            "Sleutel (vereist)",
            "Verplichte parameter",
            "Dit veld is verplicht.",
            "Verplicht veld",
            "Moet worden opgegeven.",
        ],
        traps: &[
            "verplicht als de kleur ontbreekt",
            "Verplicht, indien de kleur ontbreekt",
            "niet verplicht",
            "geeft aan of dit veld verplicht is",
            "aantal vereiste delen",
        ],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!niet|geen verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd ?, ?( ?alleen|enkel|maar als|indien|wanneer|voor|bij|tenzij",
            "<!niet|geen verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd ?, ?( alleen|enkel|maar _ >_",
            "<!niet|geen verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd parameter|veld|element|attribuut|eigenschap|argument|waarde ?, ?alleen|enkel|maar als|indien|wanneer|voor|bij|tenzij",
            "alleen verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd als|indien|wanneer|voor|bij",
        ],
        examples: &[
            "verplicht als de kleur ontbreekt",
            "Alleen verplicht bij bestellingen",
            "verplicht voor bestellingen zonder kleur",
        ],
        traps: &["verplicht", "niet verplicht als de kleur ontbreekt"],
    },
    Phrase {
        meaning: Whether,
        patterns: &[
            "als|indien|wanneer|dat",
            "geeft|bepaalt aan ?of",
            "of dit|deze|het|de|een|er",
            "een|minstens|tenminste van|één|een",
        ],
        examples: &["geeft aan of", "een van de velden"],
        traps: &["bestelling"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["mag|mogen|kan|kunnen niet leeg"],
        examples: &["mag niet leeg zijn"],
        traps: &["de lijst is leeg"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["waarden .. opgehaald|verkregen|teruggegeven ?worden door|met|via"],
        examples: &["geldige waarden worden teruggegeven door ticket.getTypes"],
        traps: &["mogelijke waarden: blauw, groen"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &[
            "waarden .. zie|beschreven|vermeld ?in ?het ?de hoofdstuk|sectie|pagina|tabel|onder|boven|paragraaf",
        ],
        examples: &["mogelijke waarden: zie hoofdstuk Kleuren"],
        traps: &["mogelijke waarden: blauw, groen"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "<!minstens|tenminste een|één van ?de ?volgende :",
            "^ opties|keuzes :",
            "waarden :",
            "mogelijk|toegestaan ?zijn :",
            "keuze ?uit :",
            "kies|kiezen uit",
            "mogelijke|toegestane|geldige|ondersteunde|beschikbare waarden|opties|keuzes ?zijn ?: ?-|–|— >!zie|zijn|voor|van|worden|in|kunnen|beschreven",
            "<!minstens|tenminste een|één van de ?volgende waarden ?: >!van",
            "kan|moet ?een ?één ?van ?de volgende waarden ?hebben|zijn :",
            "^ waarden :",
        ],
        examples: &[
            "Keuze uit: blauw, groen",
            "Kies uit blauw, groen",
            "mogelijke waarden: blauw, groen",
            "Een van de waarden: blauw, groen",
        ],
        traps: &["waarde van de bestelling", "een van de bestellingen"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "standaard|standaardwaarde ?is ?: :|=|-|–|—",
            "standaard|standaardwaarde >#|true|false|null|'|\"|“|„|«",
            "standaardwaarde is",
        ],
        examples: &["Standaard: 20", "De standaardwaarde is 20", "standaardwaarde: blauw"],
        traps: &["Standaard worden alle bestellingen getoond"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &[
            "( standaard|standaardwaarde )",
            "^ standaard|standaardwaarde $",
            "is de standaard|standaardwaarde $",
        ],
        examples: &["(standaard)"],
        traps: &["Standaard: 20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["plaats van", "vervangt", "gebruikt als|indien|wanneer"],
        examples: &["in plaats van key"],
        traps: &["sleutel"],
    },
    Phrase {
        meaning: Several,
        patterns: &[
            "meerdere|verschillende waarden|elementen|keren|malen",
            "kan|mag|kunnen|mogen ?worden herhaald",
            "een|één of meer|meerdere",
        ],
        examples: &["meerdere waarden", "een of meer"],
        traps: &["waarde"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &["beschreven in|op|onder", "zie ?het ?de ?in ?ook hoofdstuk|sectie|pagina|paragraaf"],
        examples: &["beschreven in hoofdstuk Kleuren", "zie hoofdstuk Kleuren"],
        traps: &["beschrijving van de bestelling"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parameter|parameters|veld|velden|element|elementen|attribuut|eigenschap"],
        examples: &["het veld kleur"],
        traps: &["de bestelling"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["alle .. behalve|uitgezonderd .. optioneel", "behalve .. alle .. optioneel"],
        examples: &["Alle velden behalve key en token zijn optioneel"],
        traps: &["Alle velden"],
    },
    Phrase {
        meaning: Error,
        patterns: &["fout|fouten|foutcode*|foutmelding*|mislukt"],
        examples: &["Foutcodes"],
        traps: &["Antwoord"],
    },
    Phrase {
        meaning: Response,
        patterns: &["antwoord*|resultaat|resultaten|uitvoer|retourwaarde*|uitvoerparameters|voorbeeldantwoord*"],
        examples: &["Voorbeeld van een antwoord"],
        traps: &["Verzoek"],
    },
    Phrase {
        meaning: Query,
        patterns: &["queryparameter*|zoekparameter*"],
        examples: &["Queryparameters"],
        traps: &["Verzoek"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["padparameter*", "pad - parameter*"],
        examples: &["Padparameters"],
        traps: &["Verzoek"],
    },
    Phrase {
        meaning: Header,
        patterns: &["kopregel*|headervelden|verzoekheader*", "verzoek - header*"],
        examples: &["Verzoekheaders"],
        traps: &["Antwoord"],
    },
    Phrase {
        meaning: Request,
        patterns: &["verzoek|verzoeken|aanvraag|aanroep|invoer|invoerparameters|voorbeeldverzoek"],
        examples: &["Voorbeeld van een verzoek", "Invoerparameters"],
        traps: &["Antwoord"],
    },
];
