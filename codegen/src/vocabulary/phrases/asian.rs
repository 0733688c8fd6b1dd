//! Vietnamese, Indonesian, Arabic, Persian and Hebrew phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "tùy chọn",
            "không bắt buộc",
            "^ ?(|[ opsional|اختياري|اختیاری|אופציונלי",
            "(|[|,|.|; opsional|اختياري|اختیاری|אופציונלי ,|;|.|)|]|:",
            ",|.|; opsional|اختياري|اختیاری|אופציונלי $",
            "tidak wajib",
        ],
        examples: &["Opsional. Warna pesanan", "không bắt buộc", "warna (opsional)", "אופציונלי"],
        traps: &["wajib", "bắt buộc"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ <!không|tidak wajib|إلزامي|مطلوب|اجباری|חובה $",
            "^ ?(|[ <!không|tidak wajib|إلزامي|مطلوب|اجباری|חובה ,|;|:|.|)|]|-",
            "(|[|,|;|. wajib|إلزامي|مطلوب|اجباری|חובה )|]|,|;",
            ",|;|. wajib|إلزامي|مطلوب|اجباری|חובה ?. $",
            "<!không bắt buộc $",
            "(|[|,|. bắt buộc )|]|,|.",
        ],
        examples: &["Wajib", "màu (bắt buộc)", "warna, wajib", "חובה"],
        traps: &["tidak wajib", "không bắt buộc"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "giá trị cho phép :",
            "giá trị hợp lệ :",
            "nilai ?yang diperbolehkan|diizinkan|valid|mungkin :",
            "القيم الممكنة|المسموحة|المتاحة :",
            "ערכים אפשריים|מותרים :",
            "مقادیر مجاز :",
        ],
        examples: &["Giá trị cho phép: blue, green", "Nilai yang diperbolehkan: blue", "القيم الممكنة: blue"],
        traps: &["nilai pesanan"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "mặc định ?là ?: :|=|-|–|là",
            "mặc định >#|true|false",
            "bawaan ?adalah :|=",
            "الافتراضي|الافتراضية :|=",
            "ברירת מחדל :|=|-",
        ],
        examples: &["Mặc định: 20", "mặc định là 20", "bawaan: 20"],
        traps: &["giá trị 20"],
    },
    Phrase {
        meaning: Error,
        patterns: &[
            "mã|bảng|thông lỗi|báo",
            "lỗi",
            "kesalahan|galat",
            "خطأ|الخطأ|الأخطاء|أخطاء|خطاها|خطا",
            "שגיאה|שגיאות",
        ],
        examples: &["Mã lỗi", "Kode kesalahan", "رموز الأخطاء", "קודי שגיאה"],
        traps: &["Phản hồi", "Respons"],
    },
    Phrase {
        meaning: Response,
        patterns: &[
            "phản hồi",
            "kết quả",
            "dữ liệu trả về",
            "tham số trả về",
            "respons|tanggapan|balasan|keluaran|hasil",
            "الاستجابة|استجابة|الرد|پاسخ|خروجی",
            "תגובה|תשובה|התגובה|התשובה",
        ],
        examples: &["Tham số phản hồi", "Contoh respons", "الاستجابة", "תגובה"],
        traps: &["Yêu cầu", "Permintaan"],
    },
    Phrase {
        meaning: Request,
        patterns: &[
            "yêu cầu",
            "tham số đầu vào",
            "dữ liệu gửi",
            "permintaan|masukan",
            "الطلب|طلب|درخواست|ورودی",
            "בקשה|הבקשה",
        ],
        examples: &["Tham số yêu cầu", "Contoh permintaan", "الطلب", "בקשה"],
        traps: &["Phản hồi", "Respons"],
    },
    Phrase {
        meaning: Query,
        patterns: &["tham số truy vấn", "parameter kueri|pencarian", "معاملات الاستعلام"],
        examples: &["Tham số truy vấn", "Parameter kueri"],
        traps: &["Respons"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["tham số đường dẫn", "parameter jalur", "معاملات المسار"],
        examples: &["Tham số đường dẫn", "Parameter jalur"],
        traps: &["Respons"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["trường|kolom|الحقل|فیلد|השדה", "tham số"],
        examples: &["trường màu"],
        traps: &["pesanan"],
    },
];
