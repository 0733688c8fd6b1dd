//! Type words of further languages: data only, as in `type_words`.

use super::type_words::{Word, certain, everyday, list};
use crate::schema::Kind;

/// The words.
#[rustfmt::skip]
pub(super) const WORDS: &[Word] = &[
    certain(Kind::String, &["merkkijono", "sõne", "simbolu virkne", "virkne", "simbolių eilutė", "eilutė", "szöveg", "karakterlánc", "sztring", "șir", "şir", "șir de caractere", "şir de caractere", "συμβολοσειρά", "αλφαριθμητικό", "κείμενο", "низ", "символен низ", "стринг", "reťazec", "textový reťazec", "niz", "znakovni niz", "tekst (string)", "chuỗi", "chuỗi ký tự", "chuoi", "teks", "untai", "ข้อความ", "สตริง", "نص", "سلسلة", "سلسلة نصية", "متن", "رشته", "מחרוזת", "טקסט"]),
    certain(Kind::Integer, &["kokonaisluku", "täisarv", "vesels skaitlis", "sveikasis skaičius", "sveikas skaičius", "egész", "egész szám", "întreg", "număr întreg", "ακέραιος", "ακέραιος αριθμός", "цяло число", "celo število", "cijeli broj", "cijelobrojni", "ceo broj", "цео број", "số nguyên", "bilangan bulat", "จำนวนเต็ม", "عدد صحيح", "صحيح", "عدد صحیح", "מספר שלם"]),
    certain(Kind::Number, &["desimaaliluku", "liukuluku", "ujukomaarv", "kümnendmurd", "decimālskaitlis", "dešimtainis skaičius", "tizedes", "tizedes tört", "tizedestört", "lebegőpontos", "număr zecimal", "zecimal", "δεκαδικός", "δεκαδικός αριθμός", "десетично число", "desatinné číslo", "decimalno število", "decimalni broj", "decimalan broj", "số thực", "số thập phân", "bilangan desimal", "desimal", "ทศนิยม", "عدد عشري", "عشري", "اعشاری", "מספר עשרוני"]),
    everyday(Kind::Number, &["luku", "numero (luku)", "arv", "skaitlis", "skaičius", "szám", "număr", "αριθμός", "број", "broj", "število", "số", "angka", "bilangan", "ตัวเลข", "رقم", "عدد", "מספר"]),
    certain(Kind::Boolean, &["totuusarvo", "tõeväärtus", "loogiline", "loģiskais", "loginis", "logikai", "logikai érték", "igaz/hamis", "logic", "boolean (logic)", "λογικός", "λογικό", "логически", "булев", "булева стойност", "logický", "logický typ", "logički", "logično", "logička vrijednost", "logička vrednost", "luận lý", "đúng/sai", "บูลีน", "منطقي", "قيمة منطقية", "بولي", "بولین", "منطقی", "בוליאני", "kyllä/ei", "igen/nem", "da/nu", "áno/nie", "da/ne"]),
    certain(Kind::DateTime, &["data i godzina", "data și timp", "dato og tid", "dato og klokkeslæt", "datum och tid", "tarih ve saat", "日付時刻", "päivämäärä", "aikaleima", "päivämäärä ja aika", "kuupäev", "kuupäev ja kellaaeg", "ajatempel", "datums", "datums un laiks", "laikspiedols", "data ir laikas", "laiko žyma", "dátum", "dátum és idő", "időbélyeg", "data și ora", "dată", "dată și oră", "ημερομηνία", "ημερομηνία και ώρα", "дата и час", "dátum a čas", "časová pečiatka", "datum in čas", "datum i vrijeme", "datum i vreme", "датум", "ngày", "ngày giờ", "thời gian", "tanggal", "tanggal dan waktu", "วันที่", "วันที่และเวลา", "تاريخ", "التاريخ", "تاريخ ووقت", "تاریخ", "תאריך", "תאריך ושעה"]),
    certain(Kind::Enum, &["słownik", "wyliczenie", "typ wyliczeniowy", "číselník", "výčet", "перелік", "справочник", "довідник", "schlüssel", "schlüsselwert", "lueteltu", "loend", "felsorolás", "enumerare", "απαρίθμηση", "изброяване", "izčíslenie", "nabrajanje", "pobrojani tip", "liệt kê", "enumerasi"]),
    certain(Kind::Object, &["olio", "objekti", "objekts", "objektas", "objektum", "obiect", "αντικείμενο", "обект", "đối tượng", "ออบเจกต์", "كائن", "شیء", "אובייקט", "objekat", "објекат", "predmet (objekt)"]),
    list(true, &["taulukko", "massiiv", "masīvs", "masyvas", "tömb", "matrice", "tablou", "πίνακας", "polje (niz)", "mảng", "larik", "อาร์เรย์", "مصفوفة", "آرایه", "מערך"]),
    list(false, &["luettelo", "lista (luettelo)", "nimekiri", "saraksts", "sąrašas", "listă", "λίστα", "zoznam", "popis (lista)", "seznam", "danh sách", "daftar", "รายการ", "قائمة", "لیست", "רשימה", "списък"]),
];
