//! What header words of tables are; the words themselves stand in the files beside this one, a language an
//! entry. `headers` looks them up.
//!
//! Case, blanks and punctuation do not count, so `Data type` also stands for `DataType` and `data-type`.

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// The name of a field, a parameter, a header.
    Name,
    /// Its type.
    Type,
    /// What it means.
    Description,
    /// More about it.
    Note,
    /// The value that is assumed when it is absent.
    Default,
    /// Whether it is required.
    Required,
    /// Whether it is optional: the opposite of `Required`.
    Optional,
    /// The greatest length or size.
    Length,
    /// An error code of the vendor.
    Code,
    /// An HTTP status.
    Status,
    /// The text of an error.
    Text,
    /// What to do about an error.
    Resolution,
    /// Allowed values.
    Value,
    /// An example of a value.
    Example,
    /// Where a parameter is sent: query, path, header, body.
    Location,
    /// A header word that says nothing about fields: a row number, a version.
    Ignored,
}

/// Words that a full stop cuts off, and numbers of rows: as they are written, in small letters.
#[rustfmt::skip]
pub(super) const ABBREVIATIONS: &[(&str, Column)] = &[
    ("#", Column::Ignored), ("№", Column::Ignored), ("no.", Column::Ignored), ("nr.", Column::Ignored), ("no", Column::Ignored), ("nr", Column::Ignored), ("n°", Column::Ignored), ("nº", Column::Ignored), ("№ п/п", Column::Ignored), ("п/п", Column::Ignored), ("lp.", Column::Ignored), ("lp", Column::Ignored), ("l.p.", Column::Ignored), ("pos.", Column::Ignored),
    ("long.", Column::Length), ("longit.", Column::Length), ("tam.", Column::Length), ("lung.", Column::Length), ("len.", Column::Length), ("max.", Column::Length), ("макс.", Column::Length), ("дл.", Column::Length), ("dł.", Column::Length),
    ("oblig.", Column::Required), ("obl.", Column::Required), ("obr.", Column::Required), ("req.", Column::Required), ("req'd", Column::Required), ("mand.", Column::Required), ("обяз.", Column::Required), ("об.", Column::Required), ("wym.", Column::Required), ("pfl.", Column::Required), ("verpl.", Column::Required), ("zor.", Column::Required), ("opt.", Column::Optional),
    ("desc.", Column::Description), ("descr.", Column::Description), ("beschr.", Column::Description), ("bez.", Column::Description), ("опис.", Column::Description), ("obs.", Column::Note), ("прим.", Column::Note), ("bem.", Column::Note), ("uw.", Column::Note), ("def.", Column::Default), ("по ум.", Column::Default),
    ("param.", Column::Name), ("attr.", Column::Name), ("парам.", Column::Name), ("val.", Column::Value), ("знач.", Column::Value), ("ej.", Column::Example), ("ex.", Column::Example), ("bsp.", Column::Example), ("напр.", Column::Example),
];

/// Headers of a column of names that names attributes of an XML element, per language, as keys.
#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "attribute", "attributes", "attributename", "xmlattribute", "атрибут", "атрибуты", "attribut", "attributs",
    "attribute", "atributo", "atributos", "attributo", "attributi", "atrybut", "atrybuty", "atribut", "属性",
];

/// Whether a header says that its column names attributes.
pub fn names_attributes(header: &str) -> bool {
    ATTRIBUTES.contains(&super::key(header).as_str())
}

/// Headers of a column that says how deep a row is nested, per language, as keys.
#[rustfmt::skip]
const LEVELS: &[&str] = &[
    "level", "lvl", "depth", "nestinglevel", "nesting", "hierarchy", "indent", "ebene", "stufe", "hierarchieebene", "niveau", "nivel", "nível", "livello", "poziom",
    "уровень", "уровеньвложенности", "вложенность", "рівень", "рівеньвкладеності", "úroveň", "nivå", "taso", "szint", "seviye", "düzey", "επίπεδο", "ниво", "razina", "nivo", "raven",
    "cấp", "cấpđộ", "tingkat", "层级", "级别", "层次", "階層", "レベル", "레벨", "단계", "계층",
];

/// Whether a header says that its column tells how deep a row is nested.
pub fn names_level(header: &str) -> bool {
    LEVELS.contains(&super::key(header).as_str())
}

/// Which word of a composed header carries the sense: `node name`, but `nome do campo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    /// The last one.
    Last,
    /// The first one.
    First,
}

/// The header words of one language.
pub(super) struct Language {
    /// Where the carrying word of a composed header stands.
    pub head: Head,
    /// Header phrases by column; the first phrase of several languages wins when they disagree.
    pub phrases: &'static [(Column, &'static [&'static str])],
    /// Words that may stand beside a header word without changing its column.
    pub qualifiers: &'static [&'static str],
    /// Cells as pages write them, and what they mean: the tests of this language.
    #[cfg_attr(not(test), expect(dead_code, reason = "examples are the tests of the entries"))]
    pub examples: &'static [(&'static str, Column)],
}

/// All languages, the commonest first.
pub(super) fn languages() -> impl Iterator<Item = &'static Language> {
    [
        super::header_words_english_and_slavic::LANGUAGES,
        super::header_words_western::LANGUAGES,
        super::header_words_eastern::LANGUAGES,
        super::header_words_northern_and_balkan::LANGUAGES,
        super::header_words_asian::LANGUAGES,
    ]
    .into_iter()
    .flatten()
}
