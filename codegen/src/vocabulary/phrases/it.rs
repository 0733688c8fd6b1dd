//! Italian phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* opzionale|opzionali|facoltativo|facoltativa|facoltativi",
            ",|;|:|(|[|.|-|–|—|* opzionale|opzionali|facoltativo|facoltativa|facoltativi $",
            "(|[|,|;|. opzionale|opzionali|facoltativo|facoltativa|facoltativi ,|;|:|.|)|]|*|-|–|—",
            "^ ?un|?una|?une parametro|campo|elemento|attributo|nodo|proprietà|argomento|valore opzionale|opzionali|facoltativo|facoltativa|facoltativi",
            ",|;|.|( parametro|campo|elemento|attributo|nodo|proprietà|argomento|valore opzionale|opzionali|facoltativo|facoltativa|facoltativi",
            "Opzionale|Facoltativo $",
            "non ?è ?sono obbligatorio|obbligatoria|richiesto|richiesta|necessario",
            "può|possono essere omesso|omessa|omessi",
            "può|possono mancare",
            "è|sono opzionale|facoltativo|facoltativa $",
        ],
        examples: &[
            "Opzionale. Colore dell'ordine",
            "colore (facoltativo)",
            "non è obbligatorio",
            "Non obbligatorio",
            "può essere omesso",
            "Parametro opzionale",
        ],
        traps: &[
            "obbligatorio",
            "una opzione dell'ordine",
            "indica se il campo è opzionale",
            "elenco delle parti opzionali dell'ordine",
        ],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!non obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ?)|] ?* ?* $",
            "^ ?(|[ <!non obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ,|;|:|.|)|]|-|–|— >!se|quando|per|in|qualora|solo|soltanto|ma",
            "(|[|* obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria )|]|*",
            ".|,|;|:|-|–|— ?* obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ?* $",
            ".|,|; obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ,|;|. >!se|quando|per|in|qualora|solo|soltanto|ma",
            "^ parametro|campo|elemento|attributo|nodo|proprietà|argomento|valore obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria >!se|quando|per|in|qualora|solo|soltanto|ma",
            ".|,|;|( parametro|campo|elemento|attributo|nodo|proprietà|argomento|valore obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ?* $",
            "<!non Obbligatorio|Obbligatoria|Richiesto $",
            "^ questo|questa|il|la|è ?_ ?è <!non obbligatorio|obbligatoria $",
            "campo|parametro|valore ?è <!non obbligatorio|obbligatoria $",
            "^ deve|devono essere specificato|indicato|fornito|inviato $",
        ],
        examples: &[
            "obbligatorio",
            "Chiave dell'ordine (obbligatoria)",
            "Parametro obbligatorio",
            "Questo campo è obbligatorio.",
            "Obbligatoria. Chiave dell'ordine",
            "Deve essere specificato.",
        ],
        traps: &[
            "obbligatorio se manca il colore",
            "Obbligatorio, se manca il colore",
            "non obbligatorio",
            "indica se il campo è obbligatorio",
            "numero di parti obbligatorie",
        ],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!non obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ?, ?( ?solo|soltanto|ma se|quando|per|in|qualora",
            "<!non obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ?, ?( solo|soltanto|ma _ >_",
            "<!non obbligatorio|obbligatoria|obbligatori|obbligatorie|richiesto|necessario|necessaria ?_ ?_ ?, se|quando|qualora|solo",
            "deve essere specificato|indicato|fornito ?, se|quando|solo",
        ],
        examples: &[
            "obbligatorio se manca il colore",
            "Obbligatorio per ordini senza colore",
            "obbligatorio solo quando manca il colore",
        ],
        traps: &["obbligatorio", "non obbligatorio se manca il colore"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["se|quando|indica|che", "uno|una|almeno dei|delle|un|uno|una"],
        examples: &["se il campo", "uno dei campi"],
        traps: &["il prezzo"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["non può|deve|possono|devono essere|restare vuoto|vuota|vuoti"],
        examples: &["non può essere vuoto"],
        traps: &["la lista è vuota"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["valori .. ottenuti|restituiti|ottenere|recuperati .. da|con|dal|tramite|metodo"],
        examples: &["i valori possibili sono restituiti dal metodo ticket.getTypes"],
        traps: &["valori possibili: blu, verde"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &[
            "valori .. vedi|vedere|descritti|elencati ?: ?nella ?la ?nel ?il sezione|pagina|tabella|capitolo|sotto|sopra",
        ],
        examples: &["valori possibili: vedi la sezione Colori", "i valori descritti nella tabella"],
        traps: &["valori possibili: blu, verde"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "valori|opzioni possibili|ammessi|ammesse|consentiti|consentite|validi|valide|accettati|disponibili|supportati ?sono ?: ?-|–|— >!vedi|sono|per|di|del|della|in|possono|restituiti|vedere|descritti",
            "formati|tipi|stati|lingue possibili|ammessi|validi|accettati|supportati ?sono :",
            "<!almeno uno|una dei|delle|tra ?i ?seguenti valori|opzioni ?seguenti ?: >!di|del|della",
            "può assumere|essere|avere ?uno ?dei ?i ?seguenti valori ?:",
            "può essere :",
        ],
        examples: &["valori possibili: blu, verde", "Uno dei valori: blu, verde", "può assumere i valori blu, verde"],
        traps: &["valore dell'ordine", "uno dei prezzi"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "predefinito|predefinita ?è ?: :|=|-|–|—",
            "predefinito|predefinita >#|true|false|null|'|\"|“|„|«",
            "valore predefinito ?è :|è|=",
            "impostazione predefinita ?: >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &[
            "Predefinito: 20",
            "Il valore predefinito è 20",
            "valore predefinito: blu",
            "numero (predefinito 20)",
        ],
        traps: &["Il negozio predefinito dell'utente"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["valore predefinito $", "( ?valore predefinito )", "^ predefinito $"],
        examples: &["(predefinito)", "blu, valore predefinito"],
        traps: &["Predefinito: 20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["invece|posto di|del|della", "sostituisce", "usato|utilizzato se|quando"],
        examples: &["al posto di key", "usato se manca key"],
        traps: &["chiave dell'ordine"],
    },
    Phrase {
        meaning: Several,
        patterns: &[
            "più|molteplici valori|elementi|volte",
            "può|possono essere ripetuto|ripetuta|ripetuti",
            "uno|una o più",
        ],
        examples: &["più valori", "uno o più", "può essere ripetuto"],
        traps: &["valore dell'ordine"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &[
            "descritto|descritta|descritti|descritte|spiegato in|nella|nel|sopra|sotto",
            "vedi|vedere ?la ?il sezione|pagina|capitolo",
        ],
        examples: &["descritto nella sezione Colori", "vedi la sezione Colori"],
        traps: &["descrizione dell'ordine"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parametro|parametri|campo|campi|elemento|elementi|attributo|attributi|proprietà"],
        examples: &["il campo colore"],
        traps: &["il prezzo"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &[
            "tutti|tutte .. tranne|eccetto|salvo .. opzionali|facoltativi",
            "tranne|eccetto .. tutti .. opzionali|facoltativi",
        ],
        examples: &["Tutti i campi, tranne key e token, sono facoltativi"],
        traps: &["Tutti i campi"],
    },
    Phrase {
        meaning: Error,
        patterns: &["errore|errori|fallimento|fallisce|altrimenti"],
        examples: &["Codici di errore", "Altrimenti"],
        traps: &["Risposta"],
    },
    Phrase {
        meaning: Response,
        patterns: &["risposta|risposte|risultato|risultati|restituisce|restituito|restituiti|uscita"],
        examples: &["Esempio di risposta"],
        traps: &["Richiesta"],
    },
    Phrase {
        meaning: Query,
        patterns: &["parametri di|della query|interrogazione", "stringa di query"],
        examples: &["Parametri di query"],
        traps: &["Corpo"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["parametri|variabili di|del percorso|path"],
        examples: &["Parametri del percorso"],
        traps: &["Corpo"],
    },
    Phrase {
        meaning: Header,
        patterns: &["intestazione|intestazioni"],
        examples: &["Intestazioni della richiesta"],
        traps: &["Corpo"],
    },
    Phrase {
        meaning: Request,
        patterns: &["richiesta|richieste|chiamata|corpo", "parametri|dati di|in ingresso|input"],
        examples: &["Esempio di richiesta"],
        traps: &["Risposta"],
    },
];
