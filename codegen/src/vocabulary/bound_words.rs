//! Words about limits, of all languages: what makes a number a bound, and of what.
//!
//! `extract::bounds` asks for the role of the words around a number. Chinese and Japanese words are rows of signs,
//! split as texts are.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::phrase;

/// What words beside a number say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Before it: it is the greatest value.
    Most,
    /// Before it: the greatest, where a unit stands behind it or nothing else is said: `up to 40 characters`.
    Until,
    /// Before it: it is the least value.
    Least,
    /// Before it: it is the only length.
    Exactly,
    /// Before it: two numbers are the least and the greatest.
    Range,
    /// The same, where an "and" may part them: `between 1 and 5`.
    Between,
    /// Between the ends of a range.
    To,
    /// Between two numbers, which are the ends of a range only where they are said to be.
    And,
    /// Behind it: it is the greatest value.
    OrLess,
    /// Behind it: it is the least value.
    OrMore,
    /// Before it: a length is spoken of.
    Length,
    /// Behind it, or before it: characters are counted.
    Characters,
    /// Behind it, or before it: items of a list are counted.
    Items,
    /// Behind it: what is counted is neither value nor length.
    Other,
    /// Before it: says nothing by itself.
    Filler,
}

/// A role, and the words that have it, parted by bars.
const WORDS: &[(Role, &[&str])] = &[
    (
        Role::Most,
        &[
            "at most|max|maximum|maximal|maximally|no more than|not more than|no longer than|not longer than",
            "no greater than|not greater than|not exceed|not be longer than|limited to|not be more than",
            "not be greater than|less than or equal to|<=|≤|⩽|highest|höchstens|maximale|maximaler|maximales",
            "nicht mehr als|nicht länger als|au plus|au maximum|pas plus de|ne pas dépasser|limité à",
            "limitée à|como máximo|máximo|máxima|máx|no más de|no exceder|no debe superar|no máximo",
            "não mais de|não mais que|até o máximo de|al massimo|massimo|massima|non più di|non oltre",
            "maksymalnie|maksimum|maks|maksymalna|nie więcej niż|co najwyżej|najwyżej|maximálně|nejvýše",
            "nejvíce|maximální|najviac|maximálne|maximálna|nanejvýš|не более|не больше|не длиннее",
            "не более чем|не превышает|не должна превышать|не должен превышать|не должно превышать|максимум",
            "максимально|максимальная|максимальное|максимальный|макс|не більше|не довше|щонайбільше",
            "не має перевищувати|максимальна|максимальний|ten hoogste|hoogstens|maximaal|niet meer dan",
            "niet langer dan|högst|som mest|maximalt|inte längre än|højst|maksimalt|høyst|ikke lengre enn",
            "ikke længere end|ikke mer enn|enintään|korkeintaan|legfeljebb|maximális|maximálisan|en fazla",
            "en çok|azami|cel mult|maxim|maximă|най-много|максимална|το πολύ|μέγιστο|najviše|največ",
            "не повеќе од|tối đa|maksimal|ne več kot|最大|最长|最多|最長|最多可|不超过|不超過|不得超过|不能超过|上限|长度不超过|최대|สูงสุด",
            "अधिकतम|بحد أقصى|الحد الأقصى|حداکثر|לכל היותר",
        ],
    ),
    (
        Role::Until,
        &[
            "up to|upto|bis|bis zu|jusqu'à|hasta|até|fino a|do|aż do|až|до|tot|upp till|op til|opp til|til",
            "pana la|până la|đến|まで",
        ],
    ),
    (
        Role::Least,
        &[
            "at least|min|minimum|minimal|no less than|not less than|no shorter than|not fewer than",
            "no fewer than|not be less than|not be shorter than|greater than or equal to|>=|≥|⩾|lowest",
            "mindestens|minimale|nicht weniger als|mind|wenigstens|au moins|au minimum|al menos|como mínimo",
            "mínimo|mínima|mín|no menos de|pelo menos|no mínimo|ao menos|almeno|minimo|minima|non meno di",
            "co najmniej|minimalnie|minimalna|przynajmniej|nie mniej niż|minimálně|nejméně|alespoň|minimální",
            "minimálne|najmenej|aspoň|не менее|не меньше|не короче|минимум|минимально|минимальная|минимальное",
            "минимальный|мин|не менш|щонайменше|мінімум|мінімальна|ten minste|minstens|minimaal",
            "niet minder dan|minst|mindst|vähintään|legalább|minimális|en az|asgari|cel puțin|cel putin|minim",
            "поне|най-малко|τουλάχιστον|najmanje|barem|vsaj|tối thiểu|最小|最短|最少|至少|不少于|不低于|下限|최소",
        ],
    ),
    (
        Role::Exactly,
        &[
            "exactly|genau|exakt|exactement|exactamente|exatamente|esattamente|dokładnie|přesně|ровно|точно",
            "рівно|precies|exact|nøjagtigt|nøyaktig|täsmälleen|pontosan|tam olarak|tam|fix|fixed",
        ],
    ),
    (
        Role::Range,
        &[
            "from|range|in the range|values|valid values|allowed values|possible values|valid range",
            "allowed range|von|wertebereich|bereich|werte|de|plage|intervalle|valeurs|rango|intervalo|valores",
            "faixa|da|intervallo|valori|od|zakres|rozsah|hodnoty|от|с|в диапазоне|диапазон|значения|від",
            "діапазон|в межах|van|bereik|från|fra|område|intervall|arvoväli|tartomány|aralığı|de la|από|範囲|范围",
            "取值范围|범위|từ",
        ],
    ),
    (
        Role::Between,
        &[
            "between|zwischen|entre|compreso tra|compresa tra|tra|fra|między|pomiędzy|mezi|medzi|между|між",
            "tussen|mellan|mellem|mellom|între|dintre|μεταξύ|između|med",
        ],
    ),
    (
        Role::To,
        &[
            "-|–|—|‑|−|~|〜|～|..|...|…|to|through|till|until|bis|à|a|hasta|até|al|do|až|až do|до|по|tot",
            "tot en met|til|ile|la|până la|έως|ως|から|至|到|에서|부터|đến",
        ],
    ),
    (Role::And, &["and|und|et|y|e|ed|i|a|и|та|і|en|och|og|ja|és|ve|și|si|και|và|in"]),
    (
        Role::OrLess,
        &[
            "or less|or fewer|or shorter|max|maximum|at most|at maximum|maximal|oder weniger|ou moins|o menos",
            "ou menos|o meno|lub mniej|nebo méně|или меньше|или менее|maks|máximo|максимум|макс|以内|以下|まで|以內",
            "이하|이내|eller mindre|eller färre",
        ],
    ),
    (
        Role::OrMore,
        &[
            "or more|or longer|or greater|min|minimum|at least|oder mehr|ou plus|o más|ou mais|o più",
            "lub więcej|nebo více|или больше|или более|минимум|以上|이상|eller mer|eller fler",
        ],
    ),
    (
        Role::Length,
        &[
            "length|len|länge|zeichenlänge|textlänge|longueur|longitud|largo|comprimento|tamanho|lunghezza",
            "długość|délka|dĺžka|длина|длину|длины|длиной|довжина|довжину|lengte|längd|længde|lengde|pituus",
            "hossz|hossza|uzunluk|uzunluğu|lungime|lungimea|дължина|μήκος|duljina|dolžina|độ dài|长度|長度|長さ|文字数",
            "文字長|桁数|길이|자릿수|字数",
        ],
    ),
    (
        Role::Characters,
        &[
            "characters|character|chars|char|symbols|symbol|letters|letter|digits|digit|zeichen|stellen",
            "buchstaben|ziffern|caractères|caracteres|carácter|caracter|caráter|chiffres|cifras|dígitos",
            "letras|lettres|caratteri|cifre|lettere|znaków|znaki|znak|cyfr|cyfry|liter|znaků|znakov|znaky",
            "číslic|písmen|symbolů|символов|символа|символы|символ|знаков|знака|знаки|цифр|цифры|букв|буквы",
            "буквами|символів|символи|символу|знаків|літер|цифри|tekens|teken|karakters|cijfers|tecken",
            "siffror|bokstäver|tegn|sifre|bogstaver|sifferer|bokstaver|siffer|merkkiä|merkin|merkki|numeroa",
            "kirjainta|karakter|karakteres|karaktert|számjegy|betű|karakterden|harf|hane|haneli|rakam",
            "caractere|litere|χαρακτήρες|χαρακτήρων|ψηφία|znakova|znamenaka|slova|števk|ký tự|chữ số|文字|字符|字",
            "个字符|個字元|字元|位|汉字|个字|个汉字|桁|글자|자|자리|바이트|ตัวอักษร|अक्षर|حرف|حرفا|כתווים",
        ],
    ),
    (
        Role::Items,
        &[
            "items|item|elements|element|entries|entry|records|rows|objects|values|ids|einträge|elemente",
            "werte|datensätze|positionen|éléments|entrées|valeurs|elementos|entradas|valores|registros|itens",
            "elementi|voci|valori|elementów|pozycji|wartości|rekordów|položek|záznamů|prvků|položiek",
            "элементов|элемента|записей|записи|значений|позиций|елементів|записів|значень|elementen|regels",
            "waarden|poster|värden|elementer|verdier|værdier|rader|riviä|alkiota|elem|tétel|öğe|kayıt",
            "елемента|записа|στοιχεία|stavki|zapisa|件|个|個|条|项|項|건|개",
        ],
    ),
    (
        Role::Other,
        &[
            "mb|kb|gb|kib|mib|byte|bytes|mo|ko|мб|кб|гб|байт|b|bit|bits|times|time|mal|fois|veces|vezes|volte",
            "razy|krát|раз|раза|разів|keer|gånger|gange|ganger|kez|of|requests|request|calls|per|/|decimal",
            "decimals|dezimalstellen|nachkommastellen|décimales|decimales|decimais|decimali|fractional|von|из",
            "回|次|번|×|°|digits after|levels|level|x|px|pixel|pixels|пикселей",
        ],
    ),
    (
        Role::Filler,
        &[
            ":|=|(|[|of|is|be|to|a|an|the|value|allowed|permitted|size|number|count|total|wert|ist|von|est|de",
            "es|la|el|valor|valeur|permitido|permitida|autorisé|autorisée|é|o|di|il|valore|wartość|hodnota",
            "значение|–|-|—|lub|van|av|på|af|waarde|värde|värdet|verdi|værdi|значення|number of|количество",
            "число|anzahl|nombre|número|numero|liczba|počet|aantal|antal|antall|は|が|で|为|為|是|値|值|数|값|may|can",
            "have|has|contain|contains",
        ],
    ),
];

/// Rows of words by one of their words.
type Rows = HashMap<String, Vec<(Vec<String>, Role)>>;

struct Index {
    /// By the first word, for what stands behind a number.
    first: Rows,
    /// By the last word, for what stands before one.
    last: Rows,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { first: HashMap::new(), last: HashMap::new() };
    for (role, texts) in WORDS {
        for text in texts.iter().flat_map(|texts| texts.split('|')) {
            let words: Vec<String> = phrase::split(text).into_iter().map(|token| token.word.into_owned()).collect();
            let (Some(first), Some(last)) = (words.first().cloned(), words.last().cloned()) else { continue };
            index.first.entry(first).or_default().push((words.clone(), *role));
            index.last.entry(last).or_default().push((words, *role));
        }
    }
    // The longest row that fits is the one meant.
    for rows in index.first.values_mut().chain(index.last.values_mut()) {
        rows.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    index
});

/// Builds the index, which the first number in a sentence would otherwise wait for.
pub(super) fn prepare() {
    LazyLock::force(&INDEX);
}

/// The first of these roles that words have which end right before token `end`, the longest words first; and how many
/// words they are.
pub fn before(tokens: &[phrase::Token<'_>], end: usize, roles: &[Role]) -> Option<(Role, usize)> {
    let last = tokens.get(end.checked_sub(1)?)?;
    let rows = INDEX.last.get(&*last.word)?;
    rows.iter().filter(|(_, role)| roles.contains(role)).find_map(|(words, role)| {
        let start = end.checked_sub(words.len())?;
        fits(words, tokens.get(start..end)?).then_some((*role, words.len()))
    })
}

/// The same for words that begin with token `start`.
pub fn behind(tokens: &[phrase::Token<'_>], start: usize, roles: &[Role]) -> Option<(Role, usize)> {
    let rows = INDEX.first.get(&*tokens.get(start)?.word)?;
    rows.iter().filter(|(_, role)| roles.contains(role)).find_map(|(words, role)| {
        fits(words, tokens.get(start..start.checked_add(words.len())?)?).then_some((*role, words.len()))
    })
}

fn fits(words: &[String], tokens: &[phrase::Token<'_>]) -> bool {
    words.iter().zip(tokens).all(|(word, token)| *word == token.word)
}
