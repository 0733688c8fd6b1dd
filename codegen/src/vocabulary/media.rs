//! Bodies that are no fields: words for bytes, media types, words for the two kinds of patch.
//!
//! The text of a heading, a header row or a sentence enters, what it says of a body's form leaves. `extract` and
//! `resolve` call it. Words are compared as [`super::key`] writes them.

use super::key;

/// Words for content without fields.
#[rustfmt::skip]
const BYTES: &[&str] = &[
    "byte", "bytes", "bytearray", "binary", "binaries", "stream", "filestream", "memorystream", "file", "blob", "octet", "octets", "octetstream",
    "image", "picture", "photo", "bitmap", "attachment", "pdf", "zip", "png", "jpeg", "jpg", "gif",
    "байт", "байты", "файл", "поток", "двоичный", "двоичные", "изображение", "картинка", "бинарный", "бинарные", "файлу", "зображення",
    "datei", "binär", "binärdaten", "bild", "bytestrom", "fichier", "binaire", "octets", "flux", "archivo", "fichero", "binario", "imagen", "arquivo",
    "binário", "imagem", "immagine", "plik", "binarny", "obraz", "bestand", "binair", "afbeelding", "soubor", "binární", "obrázek", "dosya", "ikili",
    "resim", "fil", "binärt", "bilde", "文件", "二进制", "图片", "图像", "ファイル", "バイナリ", "画像", "파일", "바이너리", "이미지",
];

/// Words that may stand beside them.
#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "raw", "data", "content", "contents", "array", "of", "the", "a", "an", "plain", "данные", "содержимое", "массив", "дані", "daten", "inhalt", "rohdaten",
    "données", "contenu", "de", "du", "datos", "contenido", "dados", "conteúdo", "dati", "contenuto", "dane", "zawartość", "gegevens", "inhoud", "obsah",
    "veri", "innehåll", "innhold", "数据", "内容", "データ", "데이터",
];

/// Words for a patch that is a part of the entity (RFC 7386, now 7396), as they are compared.
const MERGE_PATCH: &[&str] = &["mergepatch", "rfc7386", "rfc7396"];

/// The media type of a list of operations (RFC 6902).
pub const JSON_PATCH_TYPE: &str = "application/json-patch+json";
/// The media type of a part of the entity.
pub const MERGE_PATCH_TYPE: &str = "application/merge-patch+json";
/// The media type of a form with files.
pub const FORM_TYPE: &str = "multipart/form-data";

/// The kinds of media that there are.
const KINDS: &[&str] = &["application", "audio", "font", "image", "message", "model", "multipart", "text", "video"];

/// True for what stands where a body's type is named and means bytes: `byte`, `image binary`, `byte[]`, `file stream`.
pub fn means_bytes(written: &str) -> bool {
    let words: Vec<String> = written
        .split(|letter: char| letter.is_whitespace() || letter == '-')
        .map(key)
        .filter(|word| !word.is_empty())
        .collect();
    let is = |list: &[&str], word: &String| list.contains(&word.as_str());
    (1..=4).contains(&words.len())
        && words.iter().all(|word| is(BYTES, word) || is(BESIDE, word))
        && words.iter().any(|word| is(BYTES, word))
}

/// True for a sentence about a patch that is a part of the entity.
pub fn means_merge_patch(sentence: &str) -> bool {
    let text = key(sentence);
    MERGE_PATCH.iter().any(|word| text.contains(word))
}

/// The media types that a text names, in order: `image/png`. What follows one (`; charset=utf-8`) is left out.
pub fn media_types(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "/+-.*_".contains(letter);
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|letter: char| !is_part(letter)) {
        let word = word.trim_matches(['.', '-', '_']).to_ascii_lowercase();
        let is_one = word
            .split_once('/')
            .is_some_and(|(kind, rest)| KINDS.contains(&kind) && !rest.is_empty() && !rest.contains('/'));
        if is_one && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// True for media types whose content has fields, or is a text by itself.
pub fn is_readable(media_type: &str) -> bool {
    let subtype = media_type.split_once('/').map_or("", |(_, subtype)| subtype);
    let is = |form: &str| subtype == form || subtype.strip_suffix(form).is_some_and(|rest| rest.ends_with(['+', '-']));
    is("json") || is("xml") || matches!(media_type, "text/plain" | "text/html" | "application/x-www-form-urlencoded")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_named_in_many_ways() {
        for text in
            ["byte", "byte[]", "image binary", "Binary data", "file stream", "octet-stream", "Datei", "файл", "文件"]
        {
            assert!(means_bytes(text), "{text}");
        }
        // The last ones name classes and other types; a word that only stands beside says nothing alone.
        for text in ["int32", "array", "data", "imageInfo", "FileList", "a file and its name", ""] {
            assert!(!means_bytes(text), "{text}");
        }
    }

    #[test]
    fn media_types_are_found_in_running_text() {
        let found =
            media_types("One of `image/png`, image/x-icon; or multipart/form-data (either/or, 1/2, Category/Id).");
        assert_eq!(found, ["image/png", "image/x-icon", "multipart/form-data"]);
        assert_eq!(media_types("application/json; charset=utf-8, APPLICATION/JSON"), ["application/json"]);
        assert_eq!(media_types("application/vnd.shop.v2+json."), ["application/vnd.shop.v2+json"]);
    }

    #[test]
    fn what_has_fields_is_readable() {
        for media in
            ["application/json", "text/xml", "application/merge-patch+json", "application/atom+xml", "text/plain"]
        {
            assert!(is_readable(media), "{media}");
        }
        for media in ["image/png", "application/octet-stream", "multipart/form-data", "application/pdf", "text/csv"] {
            assert!(!is_readable(media), "{media}");
        }
    }

    #[test]
    fn merge_patches_are_named_in_many_ways() {
        for text in
            ["a MERGE-PATCH object", "a JSON Merge Patch document", "as RFC 7396 says", "application/merge-patch+json"]
        {
            assert!(means_merge_patch(text), "{text}");
        }
        assert!(!means_merge_patch("a JSON Patch that merges two contacts"));
    }
}
