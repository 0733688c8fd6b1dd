//! Documents of every class that RFC 8259 tells apart, and who accepts them: we, serde_json, Python's `json`.

/// A document of a class.
pub(super) struct Case {
    /// What it is an example of.
    pub class: &'static str,
    pub text: &'static str,
    /// We accept it.
    pub ours: bool,
    /// serde_json does.
    pub serde_json: bool,
    /// Python's `json.loads` does.
    pub python: bool,
}

/// All of them accept it.
const fn accepted(class: &'static str, text: &'static str) -> Case {
    Case { class, text, ours: true, serde_json: true, python: true }
}

/// None of them does.
const fn refused(class: &'static str, text: &'static str) -> Case {
    Case { class, text, ours: false, serde_json: false, python: false }
}

/// What the grammar allows.
pub(super) const ACCEPTED: &[Case] = &[
    accepted("an empty object", "{}"),
    accepted("an empty array", "[ ]"),
    accepted("a string alone", "\"a\""),
    accepted("a number alone", "0"),
    accepted("literals", "[true,false,null]"),
    accepted("all white space", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n"),
    accepted("white space around a colon", "{\"a\" \n:\t 1}"),
    accepted("minus zero", "[-0]"),
    accepted("a fraction", "[1.0,0.5,-0.25]"),
    accepted("exponents", "[1e1,1E1,1e+1,1e-1,0e0,1.5e10]"),
    accepted("an integer of any length", "[123456789012345678901234567890]"),
    accepted("every short escape", r#"["\"\\\/\b\f\n\r\t"]"#),
    accepted("a unicode escape", r#"["\u0041\u00e9\uFFFF"]"#),
    accepted("a pair of surrogates", r#"["\uD83D\uDE00"]"#),
    accepted("an escaped zero", r#"["\u0000"]"#),
    accepted("a delete character", "[\"\u{7f}\"]"),
    accepted("characters beyond the first plane", "[\"😀\"]"),
    accepted("an empty key", r#"{"":1}"#),
    accepted("a key twice, where keys are data", r#"{"a":1,"a":2}"#),
    accepted("a line separator", "[\"\u{2028}\"]"),
    accepted("an integer of i64's range", "[-9223372036854775808,9223372036854775807]"),
    accepted("deep within the bound", r#"[[[[{"a":[{"b":{}}]}]]]]"#),
    accepted("a string that ends at the end of a word", r#"["1234567"]"#),
    accepted("quotes and escapes at every place of a word", r#"["\"1\"2\"3\"4\"5\"6\"7\"8"]"#),
    accepted("letters of two, three and four bytes", "[\"é漢😀\"]"),
    accepted("a solidus, escaped and not", r#"["/\/"]"#),
    accepted("capitals in a unicode escape", r#"["\u00E9\u00e9"]"#),
    accepted("one key in two spellings", r#"{"a":1,"\u0061":2}"#),
    accepted("a literal alone", "null"),
    accepted("minus zero with a fraction", "[-0.0]"),
];

/// What the grammar forbids.
pub(super) const REFUSED: &[Case] = &[
    refused("nothing", ""),
    refused("white space alone", "  "),
    refused("a comma at the end of an array", "[1,]"),
    refused("a comma at the end of an object", r#"{"a":1,}"#),
    refused("a comma alone", "[,]"),
    refused("two commas", "[1,,2]"),
    refused("no comma", "[1 2]"),
    refused("no comma between members", r#"{"a":1 "b":2}"#),
    refused("no colon", r#"{"a" 1}"#),
    refused("two colons", r#"{"a"::1}"#),
    refused("a key without quotes", "{a:1}"),
    refused("a key in single quotes", "{'a':1}"),
    refused("a number as a key", "{1:1}"),
    refused("no value", r#"{"a":}"#),
    refused("an array that does not end", "[1"),
    refused("an object that does not end", r#"{"a":1"#),
    refused("the wrong bracket", "[1}"),
    refused("a bracket too many", "[1]]"),
    refused("a second document", "{}{}"),
    refused("a comment", "[1/*a*/]"),
    refused("a plus sign", "[+1]"),
    refused("a leading zero", "[01]"),
    refused("a leading zero behind a minus", "[-01]"),
    refused("no digit before the point", "[.5]"),
    refused("no digit behind the point", "[1.]"),
    refused("a point before the exponent", "[1.e1]"),
    refused("an empty exponent", "[1e]"),
    refused("an exponent of a sign", "[1e+]"),
    refused("a minus alone", "[-]"),
    refused("two minus signs", "[--1]"),
    refused("hexadecimal", "[0x10]"),
    refused("a digit of another script", "[１]"),
    refused("a literal in capitals", "[TRUE]"),
    refused("half a literal", "[nul]"),
    refused("more than a literal", "[truee]"),
    refused("a string that does not end", "[\"a"),
    refused("a string that ends in an escape", "[\"a\\"),
    refused("a string in single quotes", "['a']"),
    refused("an escape that is none", r#"["\x41"]"#),
    refused("an escaped apostrophe", r#"["\'"]"#),
    refused("three hexadecimal digits", r#"["\u041"]"#),
    refused("a unicode escape with a sign", r#"["\u+041"]"#),
    refused("a form feed as white space", "[\u{c}1]"),
    refused("a no-break space as white space", "[\u{a0}1]"),
    refused("a comma before the first member", r#"{,"a":1}"#),
    refused("a colon in an array", r#"["a":1]"#),
    refused("a key without value and colon", r#"{"a"}"#),
    refused("a literal as a key", "{null:1}"),
    refused("a number before a document", "1 {}"),
    refused("a quote in a string", r#"["a"b"]"#),
    refused("an empty unicode escape", r#"["\u"]"#),
    refused("an escape in capitals", r#"["\N"]"#),
    refused("a digit group", "[1_000]"),
    refused("a fraction of a sign", "[1.-1]"),
    refused("a zero byte between values", "[1,\0 2]"),
    refused("a vertical tab as white space", "[\u{b}1]"),
    refused("an undefined value", "[undefined]"),
    refused("a bracket alone", "]"),
];

/// Where the three differ; why we decide as we do stands in the documentation of `json`.
pub(super) const DIFFERENT: &[Case] = &[
    Case { class: "a byte-order mark at the start", text: "\u{feff}{}", ours: true, serde_json: false, python: false },
    Case { class: "not a number", text: "[NaN]", ours: false, serde_json: false, python: true },
    Case { class: "infinity", text: "[Infinity]", ours: false, serde_json: false, python: true },
    Case { class: "minus infinity", text: "[-Infinity]", ours: false, serde_json: false, python: true },
    Case { class: "a number that no f64 holds", text: "[1e999]", ours: true, serde_json: false, python: true },
    Case { class: "the first half of a pair", text: r#"["\uD83D"]"#, ours: false, serde_json: false, python: true },
    Case { class: "the second half of a pair", text: r#"["\uDE00"]"#, ours: false, serde_json: false, python: true },
    Case { class: "two first halves", text: r#"["\uD83D\uD83D"]"#, ours: false, serde_json: false, python: true },
    Case {
        class: "a first half before a letter",
        text: r#"["\uD83Da"]"#,
        ours: false,
        serde_json: false,
        python: true,
    },
];
