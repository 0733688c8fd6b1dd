//! Finnish, Estonian, Latvian, Lithuanian and Hungarian phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[ valinnainen|valinnaisia|vapaaehtoinen|opcionális|valikuline|neobligāts|neprivalomas|neprivaloma",
            "(|[|,|.|;|- valinnainen|vapaaehtoinen|opcionális|valikuline|neobligāts|neprivalomas|neprivaloma ,|;|.|)|]|:",
            ",|.|; valinnainen|vapaaehtoinen|opcionális|valikuline|neobligāts|neprivalomas|neprivaloma $",
            "nem kötelező ?megadni",
            "ei ?ole pakollinen",
            "voidaan jättää pois",
        ],
        examples: &["Valinnainen. Tilauksen väri", "szín (opcionális)", "nem kötelező", "ei pakollinen"],
        traps: &["pakollinen", "kötelező"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[ <!ei|ole|nem pakollinen|kötelező|kohustuslik|obligāts|privalomas|privaloma ,|;|:|.|)|]|-",
            "^ <!ei|ole|nem pakollinen|kötelező|kohustuslik|obligāts|privalomas|privaloma $",
            "(|[|,|;|. pakollinen|kötelező|kohustuslik|obligāts|privalomas|privaloma )|]|,|;",
            ",|;|. pakollinen|kötelező|kohustuslik|obligāts|privalomas|privaloma ?. $",
        ],
        examples: &["Pakollinen", "szín (kötelező)", "väri, pakollinen"],
        traps: &["ei pakollinen", "nem kötelező"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "mahdolliset|sallitut|hyväksytyt arvot ?ovat :",
            "lehetséges|megengedett|engedélyezett értékek|értékei ?: :",
            "lubatud väärtused :",
            "iespējamās|atļautās vērtības :",
            "galimos|leistinos reikšmės :",
        ],
        examples: &["Mahdolliset arvot: sininen, vihreä", "Lehetséges értékek: blue, green"],
        traps: &["arvot: katso alla", "az érték"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "oletusarvo|oletus|oletuksena|alapértelmezett|alapértelmezés|alapérték|vaikimisi|vaikeväärtus|noklusējums ?érték|on ?: :|=|-|–|on",
            "oletusarvo|oletuksena|alapértelmezett|alapértelmezés|vaikimisi >#|true|false|null|'|\"",
        ],
        examples: &["Oletusarvo: 20", "alapértelmezett érték: 20", "oletuksena false"],
        traps: &["arvo: 20"],
    },
    Phrase {
        meaning: Error,
        patterns: &[
            "virhe|virheet|virhekoodi*|virheilmoitu*|hibakód*|hibák|hibaüzenet*|hiba|veakoodid|vead|kļūdas|kļūdu|klaidos|klaidų",
        ],
        examples: &["Virhekoodit", "Hibakódok", "Kļūdas"],
        traps: &["Vastaus", "Válasz"],
    },
    Phrase {
        meaning: Response,
        patterns: &[
            "vastaus|vastauksen|vastauksessa|paluuarvo*|palauttaa|tulos|vastausesimerkki|esimerkkivastaus",
            "válasz|válasza|válaszban|válaszüzenet*|válaszmező*|visszatérési|eredmény",
            "vastus|vastuse|atbilde|atbildes|atsakymas|atsakymo",
        ],
        examples: &["Vastauksen kentät", "Válasz mezői", "Atbildes lauki", "Atsakymas"],
        traps: &["Pyyntö", "Kérés"],
    },
    Phrase {
        meaning: Request,
        patterns: &[
            "pyyntö|pyynnön|pyynnössä|kutsu|kutsun|esimerkkipyyntö|pyyntöesimerkki|syöte",
            "kérés|kérésben|kérés-|kérésparaméter*|bemenő|bemeneti|hívás",
            "päring|päringu|pieprasījums|pieprasījuma|užklausa|užklausos",
        ],
        examples: &["Pyynnön kentät", "Kérés mezői", "Pieprasījuma lauki"],
        traps: &["Vastaus", "Válasz"],
    },
    Phrase {
        meaning: Query,
        patterns: &["kyselyparametri*|hakuparametri*|lekérdezési|päringuparameetri*|vaicājuma"],
        examples: &["Kyselyparametrit", "Lekérdezési paraméterek"],
        traps: &["Pyyntö", "Kérés"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["polkuparametri*|útvonalparaméter*", "útvonal ?- paraméter*"],
        examples: &["Polkuparametrit", "Útvonalparaméterek"],
        traps: &["Pyyntö"],
    },
    Phrase {
        meaning: Header,
        patterns: &["otsakkeet|otsikkotiedot|fejléc|fejlécek", "http - fejlécek"],
        examples: &["HTTP-fejlécek", "Otsakkeet"],
        traps: &["Vastaus"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["kenttä|kentän|parametri|parametrin|mező|mezőt|paraméter|laukas|lauks|väli"],
        examples: &["kenttä väri"],
        traps: &["tilaus"],
    },
];
