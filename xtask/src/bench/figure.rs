//! The figures: what each is called, what it must be and shall be, and where its value comes from. As data.
//!
//! `bench` goes through the list, `row` holds the values against it.

use super::compile::Cost;
use super::generators::Generator;

/// One line of the table.
pub struct Figure {
    /// Its name for programs.
    pub name: String,
    /// What it is, in words.
    pub title: String,
    /// What its value counts: `×`, `÷` or `allocations`.
    pub unit: Unit,
    /// What it has to be; `None` for what is only looked at.
    pub must: Option<f64>,
    /// What it shall be some day.
    pub aim: Option<f64>,
    /// Where its value comes from.
    pub source: Source,
}

/// What a value counts, and with that whether more is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// As many times better than the peer: more is better.
    Times,
    /// As many times the floor: less is better.
    OverFloor,
    /// Allocations a call: less is better.
    Allocations,
}

impl Unit {
    /// The unit as it is written behind a value.
    pub fn sign(self) -> &'static str {
        match self {
            Unit::Times => "×",
            Unit::OverFloor => "÷",
            Unit::Allocations => "allocations",
        }
    }

    /// True when the value is as good as the bound.
    pub fn holds(self, value: f64, bound: f64) -> bool {
        match self {
            Unit::Times => value >= bound,
            Unit::OverFloor | Unit::Allocations => value <= bound,
        }
    }
}

/// A way to build the benchmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// As a release build is by default.
    Plain,
    /// With link-time optimization.
    Lto,
}

/// Where a value comes from. Groups and contenders are those of `tests/benches/codec`.
pub enum Source {
    /// The best time of the fastest of these peers, divided by ours.
    Time { profile: Profile, group: &'static str, ours: &'static str, peers: &'static [&'static str] },
    /// Our best time, divided by that of work that nobody can do without.
    Floor { group: &'static str, ours: &'static str, floor: &'static str },
    /// The instructions of a peer, divided by ours.
    Instructions { group: &'static str, ours: &'static str, peer: &'static str },
    /// How often a contender allocates.
    Allocations { group: &'static str, contender: &'static str },
    /// What a consumer's compiler has to do, the peer's divided by ours.
    Compile(Cost),
    /// How long another generator takes, divided by what regen takes.
    Generator(Generator),
}

const OURS: &str = "ours";
const OWNED: &str = "ours, owned";
const BORROWED: &str = "ours, borrowed";
const REUSED: &str = "ours, buffer reused";
const XML: &[&str] = &["quick-xml"];
const XML_OWNED: &[&str] = &["quick-xml, owned"];
const XML_BORROWED: &[&str] = &["quick-xml, borrowed"];
const JSON: &[&str] = &["serde_json"];
const JSON_OWNED: &[&str] = &["serde_json, owned"];
const JSON_BORROWED: &[&str] = &["serde_json, borrowed"];
const VALIDATORS: &[&str] = &["garde", "validator"];

type Bounds = Option<(f64, f64)>;
type Ratio = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str], Bounds);

/// Name, title, group, ours, peers, and must and aim: each without and with link-time optimization.
const RATIOS: &[Ratio] = &[
    ("xml-write-request", "XML write, contact.update", "xml-write-request", OURS, XML, Some((8.0, 12.0))),
    ("xml-write-list", "XML write, list of 100", "xml-write-list", OURS, XML, Some((14.0, 20.0))),
    ("xml-write-iovox", "XML write, iovox update of 50", "xml-write-iovox", OURS, XML, None),
    ("xml-read-owned", "XML read, list, owned", "xml-read-list", OWNED, XML_OWNED, Some((8.5, 11.0))),
    ("xml-read-borrowed", "XML read, list, borrowed", "xml-read-list", BORROWED, XML_BORROWED, Some((16.0, 22.0))),
    (
        "xml-read-shuffled",
        "XML read, list shuffled, borrowed vs owned",
        "xml-read-shuffled",
        BORROWED,
        XML_OWNED,
        Some((9.0, 12.0)),
    ),
    ("xml-read-pretty-owned", "XML read, list pretty-printed, owned", "xml-read-pretty", OWNED, XML_OWNED, None),
    (
        "xml-read-pretty-borrowed",
        "XML read, list pretty-printed, borrowed",
        "xml-read-pretty",
        BORROWED,
        XML_BORROWED,
        None,
    ),
    ("xml-read-request-owned", "XML read, contact.update, owned", "xml-read-request", OWNED, XML_OWNED, None),
    (
        "xml-read-request-borrowed",
        "XML read, contact.update, borrowed",
        "xml-read-request",
        BORROWED,
        XML_BORROWED,
        None,
    ),
    ("xml-read-iovox-owned", "XML read, iovox update of 50, owned", "xml-read-iovox", OWNED, XML_OWNED, None),
    (
        "xml-read-iovox-borrowed",
        "XML read, iovox update of 50, borrowed",
        "xml-read-iovox",
        BORROWED,
        XML_BORROWED,
        None,
    ),
    ("json-read-owned", "JSON read, ContactEntity, owned", "json-read", OWNED, JSON_OWNED, Some((1.5, 2.0))),
    (
        "json-read-borrowed",
        "JSON read, ContactEntity, borrowed",
        "json-read",
        BORROWED,
        JSON_BORROWED,
        Some((2.1, 3.0)),
    ),
    ("validate-valid", "validate, valid, with an address", "validate-address", OURS, VALIDATORS, Some((30.0, 45.0))),
    ("validate-without-email", "validate, valid, no address", "validate-valid", OURS, VALIDATORS, Some((7.5, 12.0))),
    ("validate-faulty", "validate, five faults", "validate-faulty", OURS, VALIDATORS, Some((10.0, 15.0))),
];

/// The beginning of a figure's name, and which check costs it its must. Found out by taking the check out.
const COSTS: &[(&str, &str)] = &[
    ("xml-write-list", WRITING),
    ("xml-write-floor", WRITING),
    (
        "xml-read-borrowed",
        "the check for a second element of a field takes 1.2 % of the instructions, the others less; most of the rest is \
         finding where text ends, resolving references and allocating.",
    ),
    (
        "xml-read-floor",
        "the visit finds each `<` and looks at nothing between them; to look there for references and for characters \
         that XML cannot hold is what makes the difference.",
    ),
];

const WRITING: &str = "looking at each text for what must be escaped and for characters that XML cannot hold, and \
    escaping it, takes two fifths of the instructions and a third of the time; without it both musts would be met.";

/// Which check costs a figure its must, where that is known.
pub fn cost(name: &str) -> Option<&'static str> {
    COSTS.iter().find(|(start, _)| name.starts_with(start)).map(|&(_, cost)| cost)
}

/// Every figure, in the order of the table.
pub fn all() -> Vec<Figure> {
    let mut all = Vec::new();
    for &(name, title, group, ours, peers, bounds) in RATIOS {
        for profile in [Profile::Plain, Profile::Lto] {
            all.push(times(name, title, bounds, Source::Time { profile, group, ours, peers }));
        }
    }
    // Only here do the bounds differ.
    for (profile, bounds) in [(Profile::Plain, (3.5, 5.0)), (Profile::Lto, (2.4, 4.0))] {
        let source = Source::Time { profile, group: "json-write", ours: OURS, peers: JSON };
        all.push(times("json-write", "JSON write, ContactEntity", Some(bounds), source));
    }
    all.extend(floors());
    all.extend(instructions());
    all.extend(allocations());
    all.extend(whole_programs());
    all
}

fn times(name: &str, title: &str, bounds: Bounds, source: Source) -> Figure {
    let lto = matches!(source, Source::Time { profile: Profile::Lto, .. });
    Figure {
        name: format!("{name}{}", if lto { "-lto" } else { "" }),
        title: format!("{title}{}", if lto { ", LTO" } else { "" }),
        unit: Unit::Times,
        must: bounds.map(|(must, _)| must),
        aim: bounds.map(|(_, aim)| aim),
        source,
    }
}

fn floors() -> [Figure; 2] {
    let floor = |name: &str, title: &str, must, aim, source| Figure {
        name: name.to_owned(),
        title: title.to_owned(),
        unit: Unit::OverFloor,
        must: Some(must),
        aim: Some(aim),
        source,
    };
    let read = Source::Floor { group: "xml-read-list", ours: BORROWED, floor: "memchr" };
    let write = Source::Floor { group: "xml-write-list", ours: OURS, floor: "copy" };
    [
        floor("xml-read-floor", "XML borrowed read ÷ memchr visit of each `<`", 1.5, 1.2, read),
        floor("xml-write-floor", "XML list write ÷ allocation and memcpy", 10.5, 7.0, write),
    ]
}

fn instructions() -> impl Iterator<Item = Figure> {
    let rows = [
        ("xml-write-request", "XML write, contact.update", OURS, "quick-xml", 9.0),
        ("xml-write-list", "XML write, list of 100", OURS, "quick-xml", 12.0),
        ("xml-read-list", "XML read, list, owned", OWNED, "quick-xml, owned", 6.5),
        ("xml-read-list", "XML read, list, borrowed", BORROWED, "quick-xml, borrowed", 11.0),
        ("json-write", "JSON write, ContactEntity", OURS, "serde_json", 3.0),
    ];
    rows.into_iter().map(|(group, title, ours, peer, must)| {
        let kind = ours.strip_prefix("ours, ").map(|kind| format!("-{kind}")).unwrap_or_default();
        Figure {
            name: format!("{}{kind}-instructions", group.replace("read-list", "read")),
            title: format!("{title}, instructions"),
            unit: Unit::Times,
            must: Some(must),
            aim: None,
            source: Source::Instructions { group, ours, peer },
        }
    })
}

fn allocations() -> impl Iterator<Item = Figure> {
    let rows = [
        ("xml-write-request", OURS, 1.0),
        ("xml-write-list", OURS, 1.0),
        ("json-write", OURS, 1.0),
        ("xml-write-request", REUSED, 0.0),
        ("xml-write-list", REUSED, 0.0),
        ("json-write", REUSED, 0.0),
        ("validate-valid", OURS, 0.0),
    ];
    rows.into_iter().map(|(group, contender, must)| {
        let reused = if contender == REUSED { "-reused" } else { "" };
        let words = group.replace("xml-write", "XML write,").replace("json-write", "JSON write").replace('-', " ");
        Figure {
            name: format!("allocations-{group}{reused}"),
            title: format!("allocations: {words}{}", if reused.is_empty() { "" } else { ", buffer reused" }),
            unit: Unit::Allocations,
            must: Some(must),
            aim: None,
            source: Source::Allocations { group, contender },
        }
    })
}

fn whole_programs() -> [Figure; 6] {
    let compile = |name, title, bounds, cost| times(name, title, Some(bounds), Source::Compile(cost));
    let regen = |name, title, bounds, generator| times(name, title, Some(bounds), Source::Generator(generator));
    [
        compile("compile-cpu", "compile 60 types of 20 fields: CPU", (2.5, 3.5), Cost::Cpu),
        compile("compile-lines", "compile: lines of LLVM IR", (4.5, 6.0), Cost::Lines),
        compile("compile-binary", "compile: net size of the binary", (1.8, 2.5), Cost::Binary),
        regen("regen-progenitor", "regen of SuperOffice vs cargo-progenitor", (6.0, 25.0), Generator::Progenitor),
        times(
            "regen-progenitor-library",
            "regen of SuperOffice vs progenitor as a library",
            None,
            Source::Generator(Generator::ProgenitorLibrary),
        ),
        regen(
            "regen-openapi-generator",
            "regen of SuperOffice vs openapi-generator",
            (100.0, 400.0),
            Generator::OpenApi,
        ),
    ]
}
