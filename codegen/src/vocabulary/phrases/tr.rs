//! Turkish phrases. Patterns have `i` for the letter without a dot too: texts are compared without the difference.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* opsiyonel|opsiyoneldir|seçmeli|ihtiyari",
            ",|;|:|(|[|.|-|–|—|* opsiyonel|opsiyoneldir|seçmeli|ihtiyari $",
            "(|[|,|;|. opsiyonel|opsiyoneldir|seçmeli|ihtiyari ,|;|:|.|)|]|*|-|–|—",
            "opsiyonel|opsiyoneldir|seçmeli|ihtiyari parametre|parametredir|alan|alandir|alani|öğe|değer",
            "Opsiyonel $",
            "isteğe bağli|bağlidir",
            "zorunlu|gerekli|mecburi değil|değildir",
            "boş birakilabilir",
            "belirtilmeyebilir|gönderilmeyebilir|verilmeyebilir",
        ],
        examples: &["İsteğe bağlı. Siparişin rengi", "renk (opsiyonel)", "zorunlu değildir", "boş bırakılabilir"],
        traps: &["zorunlu", "sipariş seçeneği"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!değil zorunlu|zorunludur|gerekli|gereklidir|mecburi ?)|] ?* ?* $",
            "^ ?(|[ <!değil zorunlu|zorunludur|gerekli|gereklidir|mecburi ,|;|:|.|)|]|-|–|— >!ise|eğer|durumunda|için|halinde|sadece|yalnizca|ancak",
            "(|[|* zorunlu|zorunludur|gerekli|gereklidir|mecburi )|]|* >!değil|değildir",
            ".|,|;|:|-|–|— ?* zorunlu|zorunludur|gerekli|gereklidir|mecburi ?* $",
            ".|,|; zorunlu|zorunludur|gerekli|gereklidir|mecburi ,|;|. >!ise|eğer|durumunda|için|halinde|sadece|yalnizca|ancak",
            "^ zorunlu|zorunludur|gerekli|gereklidir|mecburi parametre|parametredir|alan|alandir|alani|öğe|değer >!ise|eğer|durumunda|için|halinde|sadece|yalnizca|ancak",
            ".|,|;|( zorunlu|zorunludur|gerekli|gereklidir|mecburi parametre|parametredir|alan|alandir|alani|öğe|değer ?* $",
            "<!değil Zorunlu|Gerekli $",
            "alan|parametre|değer zorunludur|gereklidir $",
            "belirtilmelidir|gönderilmelidir|girilmelidir $",
        ],
        examples: &[
            "zorunlu",
            "Siparişin anahtarı (zorunlu)",
            "Zorunlu alan",
            "Bu alan zorunludur.",
            "Belirtilmelidir.",
        ],
        traps: &["renk yoksa zorunludur", "zorunlu değil", "sipariş için gerekli parça sayısı"],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "yoksa|ise|olduğunda|durumunda|halinde|verilmezse|belirtilmezse zorunlu|zorunludur|gerekli|gereklidir >!değil|değildir",
        ],
        examples: &["renk yoksa zorunludur"],
        traps: &["zorunlu"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["olup|eğer", "biri|birisi|en az"],
        examples: &["zorunlu olup"],
        traps: &["sipariş"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["boş olamaz|birakilamaz|olmamali|olmamalidir"],
        examples: &["boş olamaz"],
        traps: &["liste boş"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["değerler .. metodu|yöntemi|fonksiyonu ?ile alinir|döner|döndürülür"],
        examples: &["geçerli değerler ticket getTypes metodu ile alınır"],
        traps: &["olası değerler: mavi"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &["değerler .. bölümüne|bölümünde|sayfasinda|tablosunda|aşağida|yukarida"],
        examples: &["olası değerler Renkler bölümünde"],
        traps: &["olası değerler: mavi"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "alabileceği|alabilecek|kullanilabilecek|geçerli|olasi|verilebilecek değerler|değerleri|değer|seçenekler :|=",
            "değerleri|değerler|seçenekler :",
            "şu|aşağidaki değerlerden|değerleri|değerlerinden biri|birini|alabilir ?: :",
            "olasi|geçerli|izin|kabul|desteklenen|mümkün ?verilen ?edilen değerler|seçenekler ?: :|-|–|—",
            "değerlerinden|değerlerden biri :",
            "^ değerler :",
            "alabileceği değerler ?:",
        ],
        examples: &[
            "Kullanılabilecek değerler: mavi, sarı",
            "Değerleri: mavi, sarı",
            "olası değerler: mavi, sarı",
            "alabileceği değerler: mavi, sarı",
        ],
        traps: &["siparişin değeri"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "varsayilan ?değer ?değeri ?olarak ?: :|=|-|–|—",
            "varsayilan ?değer ?değeri ?olarak >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["Varsayılan: 20", "Varsayılan değer 20", "varsayılan olarak 20"],
        traps: &["varsayılan mağaza"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["( varsayilan ?değer )", "^ varsayilan ?değer $", "varsayilan değerdir|değer $"],
        examples: &["(varsayılan)"],
        traps: &["Varsayılan: 20"],
    },
    Phrase { meaning: InsteadOf, patterns: &["yerine"], examples: &["key yerine"], traps: &["anahtar"] },
    Phrase {
        meaning: Several,
        patterns: &["birden fazla|çok", "tekrarlanabilir", "bir veya daha fazla"],
        examples: &["birden fazla değer"],
        traps: &["değer"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &["bölümünde|sayfasinda açiklanmiştir|anlatilmiştir", "bölümüne bakin|bakiniz"],
        examples: &["Renkler bölümünde açıklanmıştır"],
        traps: &["siparişin açıklaması"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parametre|parametresi|alani|alaninin|öğe|öğesi|özelliği|özellik"],
        examples: &["alanı renk"],
        traps: &["sipariş"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["hariç|dişinda .. tüm .. isteğe|opsiyonel|opsiyoneldir"],
        examples: &["key ve token hariç tüm alanlar isteğe bağlıdır"],
        traps: &["tüm alanlar"],
    },
    Phrase {
        meaning: Error,
        patterns: &["hata|hatalar|hatasi|hatali|başarisiz"],
        examples: &["Hata kodları"],
        traps: &["Yanıt"],
    },
    Phrase {
        meaning: Response,
        patterns: &["yanit|yaniti|yanitlar|cevap|cevabi|sonuç|sonucu|döner|dönüş|çikti"],
        examples: &["Örnek yanıt"],
        traps: &["İstek"],
    },
    Phrase {
        meaning: Query,
        patterns: &["sorgu parametreleri|parametresi|dizesi"],
        examples: &["Sorgu parametreleri"],
        traps: &["İstek gövdesi"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["yol parametreleri|parametresi|değişkenleri"],
        examples: &["Yol parametreleri"],
        traps: &["İstek gövdesi"],
    },
    Phrase {
        meaning: Header,
        patterns: &["istek başliği|başliklari", "http başliklari"],
        examples: &["İstek başlıkları"],
        traps: &["Yanıt"],
    },
    Phrase {
        meaning: Request,
        patterns: &["istek|isteği|isteğin|talep|çağri|girdi|girdiler|gövde|gövdesi"],
        examples: &["Örnek istek"],
        traps: &["Yanıt"],
    },
];
