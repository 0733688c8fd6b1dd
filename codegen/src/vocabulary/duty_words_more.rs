//! Words of a "mandatory" column in further languages: data only, as in `duty_words`.

/// Words for yes, lower case.
#[rustfmt::skip]
pub(super) const REQUIRED: &[&str] = &[
    "kyllä", "k (kyllä)", "pakollinen", "vaaditaan", "jah", "kohustuslik", "jā", "obligāts", "taip", "privalomas", "privaloma", "igen", "i (igen)", "kötelező", "da", "obligatoriu", "obligatorie", "ναι", "υποχρεωτικό", "υποχρεωτικός", "υποχρεωτική", "απαιτείται", "задължително", "задължителен", "задължителна", "áno", "povinné pole", "obavezno", "obavezan", "obavezna", "obvezno", "obvezen", "обавезно", "có", "bắt buộc", "ya", "wajib", "ใช่", "จำเป็น", "نعم", "إلزامي", "مطلوب", "إجباري", "بله", "اجباری", "الزامی", "כן", "חובה", "sì (obbligatorio)", "needed", "requisite", "о", "ом", "ок", "оу", "окм", "оум",
];

/// Words for no.
#[rustfmt::skip]
pub(super) const OPTIONAL: &[&str] = &[
    "ei", "valinnainen", "vapaaehtoinen", "ei pakollinen", "valikuline", "nē", "neobligāts", "neprivalomas", "neprivaloma", "nem", "opcionális", "nem kötelező", "nu", "opțional", "opţional", "facultativă", "όχι", "προαιρετικό", "προαιρετικός", "προαιρετική", "не", "незадължително", "незадължителен", "по избор", "voliteľné", "nepovinné pole", "neobavezno", "neobvezno", "opcionalno", "izbirno", "không", "tùy chọn", "không bắt buộc", "tidak", "tidak wajib", "opsional", "ไม่", "ไม่จำเป็น", "لا", "اختياري", "خیر", "اختیاری", "לא", "רשות", "אופציונלי", "not needed", "н", "нм", "нк", "нкм",
];

/// Letters of formats of public authorities that say beside the duty that there may be several, lower case.
pub(super) const REPEATING: &[&str] = &["ом", "нм", "окм", "нкм", "оум", "ум"];
