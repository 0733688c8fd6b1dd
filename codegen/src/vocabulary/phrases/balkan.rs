//! Romanian, Greek, Bulgarian, Slovak, Slovene, Croatian and Serbian phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[ opțional|opţional|opțională|προαιρετικό|προαιρετικά|незадължително|незадължителен|voliteľné|voliteľný|neobavezno|opcionalno|neobvezno",
            "(|[|,|.|;|- opțional|opţional|opțională|προαιρετικό|незадължително|незадължителен|voliteľné|voliteľný|neobavezno|opcionalno|neobvezno ,|;|.|)|]|:",
            ",|.|; opțional|opţional|opțională|προαιρετικό|незадължително|незадължителен|voliteľné|voliteľný|neobavezno|opcionalno|neobvezno $",
            "nu este obligatoriu",
            "nije obavezno",
            "ni obvezno",
        ],
        examples: &["Opțional. Culoarea comenzii", "χρώμα (προαιρετικό)", "цвят, незадължително", "nije obavezno"],
        traps: &["obligatoriu", "obavezno"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[ obligatoriu|υποχρεωτικό|задължително|задължителен|obavezno|obvezno ,|;|:|.|)|]|-",
            "^ obligatoriu|υποχρεωτικό|задължително|задължителен|obavezno|obvezno $",
            "(|[|,|;|. obligatoriu|υποχρεωτικό|задължително|задължителен|obavezno|obvezno )|]|,|;",
            ",|;|. obligatoriu|υποχρεωτικό|задължително|задължителен|obavezno|obvezno ?. $",
        ],
        examples: &["Obligatoriu", "χρώμα (υποχρεωτικό)", "цвят, задължително", "Obavezno"],
        traps: &["nu este obligatoriu", "nije obavezno"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "valori posibile|permise|acceptate :",
            "δυνατές|επιτρεπτές|αποδεκτές τιμές :",
            "възможни|допустими стойности :",
            "povolené|možné hodnoty :",
            "moguće|dozvoljene|dopuštene|dovoljene|možne vrijednosti|vrednosti :",
        ],
        examples: &["Valori posibile: blue, green", "Moguće vrijednosti: blue", "Възможни стойности: blue"],
        traps: &["valoarea comenzii"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "implicit|implicită|προεπιλογή|подразбиране|predvolené|zadano|podrazumijevano|podrazumevano|privzeto :|=|-|–|je|е|este",
            "implicit|προεπιλογή|подразбиране|predvolené|zadano|podrazumevano|privzeto >#|true|false|null|'|\"",
        ],
        examples: &["implicit: 20", "По подразбиране: 20", "privzeto 20"],
        traps: &["valoare: 20"],
    },
    Phrase {
        meaning: Error,
        patterns: &[
            "eroare|erori|erorile|erorilor",
            "σφάλμα|σφάλματα|σφαλμάτων",
            "грешка|грешки|грешките|грешку|грешака",
            "chybové|chyby|chýb",
            "greška|greške|grešaka|pogreška|pogreške|pogrešaka|napaka|napake|napak",
        ],
        examples: &["Coduri de eroare", "Erori", "Κωδικοί σφαλμάτων", "Грешки", "Kodovi grešaka"],
        traps: &["Răspuns", "Odgovor"],
    },
    Phrase {
        meaning: Response,
        patterns: &[
            "răspuns|răspunsul|răspunsului|rezultat|rezultatul",
            "απόκριση|απόκρισης|απάντηση|απάντησης|αποτέλεσμα",
            "отговор|отговора|отговорът|резултат|одговор|одговора",
            "odpoveď|odpovede|odpovedi|návratové|výstupné",
            "odgovor|odgovora|rezultat|izlazni|izhodni",
        ],
        examples: &["Câmpurile răspunsului", "Απόκριση", "Отговор", "Polia odpovede", "Primjer odgovora"],
        traps: &["Cerere", "Zahtjev"],
    },
    Phrase {
        meaning: Request,
        patterns: &[
            "cerere|cererea|cererii|solicitare|apel",
            "αίτημα|αιτήματος|αίτηση|κλήση",
            "заявка|заявката|захтев|захтева",
            "požiadavka|požiadavky|požiadavke|vstupné|volanie",
            "zahtjev|zahtjeva|zahtev|zahteva|zahtevek|zahtevka|ulazni|vhodni|poziv",
        ],
        examples: &["Corpul cererii", "Αίτημα", "Заявка", "Telo požiadavky", "Primjer zahtjeva"],
        traps: &["Răspuns", "Odgovor"],
    },
    Phrase {
        meaning: Query,
        patterns: &[
            "parametri|parametrii de interogare|query",
            "παράμετροι ερωτήματος",
            "параметри на низа|заявката",
            "parametre dotazu",
            "parametri upita|poizvedbe",
        ],
        examples: &["Parametri de interogare", "Parametri upita", "Parametre dotazu"],
        traps: &["Răspuns"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &[
            "parametri|parametrii de cale",
            "παράμετροι διαδρομής",
            "parametre cesty",
            "parametri putanje|poti",
        ],
        examples: &["Parametri putanje", "Parametri de cale"],
        traps: &["Răspuns"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["câmpul|câmp|parametrul|πεδίο|παράμετρος|полето|параметърът|polje|parametar"],
        examples: &["câmpul culoare"],
        traps: &["comanda"],
    },
];
