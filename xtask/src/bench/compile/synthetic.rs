//! Two crates with the same types: one that regen writes from pages made here, one with derives.
//!
//! A number of types enters, files of both crates leave; `compile` builds them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files;

/// Methods of the invented vendor; each has a request and a response.
const METHODS: usize = 30;

/// The fields of every type but for the one that only it has: name, and type as a page and as Rust writes it.
fn fields() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    let of =
        |kind: &'static str, page, rust, count| (1..=count).map(move |number| (format!("{kind}_{number}"), page, rust));
    of("text", "string", "String", 12)
        .chain(of("number", "int", "i64", 4))
        .chain(of("flag", "bool", "bool", 2))
        .chain(of("date", "DateTime", "String", 1))
}

/// Lets regen write the types, and adds a program that reads and writes each. Gives its main file.
pub fn ours(root: &Path, work: &Path) -> Result<PathBuf, String> {
    let (specs, out) = (work.join("specs"), work.join("ours"));
    for folder in [&specs, &out] {
        // What an earlier run left there must not count.
        let _ = fs::remove_dir_all(folder);
    }
    write(&specs.join("invented/vendor.yaml"), &vendor())?;
    write(&specs.join("invented/corrections.yaml"), "[]\n")?;
    (1..=METHODS)
        .try_for_each(|number| write(&specs.join(format!("invented/pages/unit{number}.md")), &page(number)))?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut regen = Command::new(program);
    regen.current_dir(root).arg("regen").arg("--specs").arg(&specs).arg("--out").arg(&out);
    let output = regen.output().map_err(|error| format!("regen: {error}"))?;
    if !output.status.success() {
        return Err(format!("regen of invented pages failed: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let types = types_in(&out)?;
    if types.len() != 2 * METHODS {
        return Err(format!("regen wrote {} types of {}", types.len(), 2 * METHODS));
    }
    let trip = "T::from_xml(text).ok().and_then(|value| value.to_xml().ok())";
    let calls: String = types.iter().map(|name| format!("    trip!({name});\n")).collect();
    let main =
        format!("#[path = \"vendors.rs\"]\nmod vendors;\nuse contactory::Document;\n{}", program_text(trip, &calls));
    let path = out.join("main.rs");
    write(&path, &main)?;
    Ok(path)
}

/// Writes the same types with derives, and the same program. Gives its main file.
pub fn peer(work: &Path) -> Result<PathBuf, String> {
    let mut main = String::from("use serde::{Deserialize, Serialize};\n");
    let mut calls = String::new();
    for name in (1..=METHODS).flat_map(|number| [format!("Request{number}"), format!("Response{number}")]) {
        main.push_str(&format!(
            "#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]\npub struct {name} {{\n"
        ));
        for (field, _, rust) in fields() {
            main.push_str("    #[serde(skip_serializing_if = \"Option::is_none\")]\n");
            main.push_str(&format!("    pub {field}: Option<{rust}>,\n"));
        }
        main.push_str("    #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub own: Option<String>,\n}\n");
        calls.push_str(&format!("    trip!({name});\n"));
    }
    let trip = "quick_xml::de::from_str::<T>(text).ok().and_then(|value| quick_xml::se::to_string(&value).ok())";
    main.push_str(&program_text(trip, &calls));
    let path = work.join("peer/main.rs");
    write(&path, &main)?;
    Ok(path)
}

/// A package that depends on everything that the two programs need.
pub fn libraries(root: &Path, folder: &Path) -> Result<(), String> {
    let path = root.join("generated");
    let manifest = format!(
        "[package]\nname = \"libraries\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         contactory = {{ path = {:?}, features = [\"xml\"] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\
         quick-xml = {{ version = \"0.42\", features = [\"serialize\"] }}\n",
        path.display().to_string()
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/lib.rs"), "")?;
    // The versions that the workspace has, so that nothing is looked up.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    Ok(())
}

fn program_text(trip: &str, calls: &str) -> String {
    let trip = trip.replace("T::", "<$name>::").replace("<T>", "<$name>");
    format!(
        "fn main() {{\n    let text = std::env::args().nth(1).unwrap_or_default();\n    let text = text.as_str();\n    \
         let mut bytes = 0;\n    macro_rules! trip {{\n        ($name:ty) => {{\n            \
         bytes += {trip}.map_or(0, |text| text.len());\n        }};\n    }}\n{calls}    println!(\"{{bytes}}\");\n}}\n"
    )
}

/// The requests and responses that regen wrote, by their paths.
fn types_in(out: &Path) -> Result<Vec<String>, String> {
    let mut types = Vec::new();
    for file in files::list(&out.join("invented")) {
        let path = file.map_err(|(path, error)| format!("{}: {error}", path.display()))?;
        let relative = files::relative(&path, out);
        let text = fs::read_to_string(&path).map_err(|error| format!("{relative}: {error}"))?;
        for name in ["Request", "Response"] {
            let has = |end: &str| text.contains(&format!("pub struct {name}{end}"));
            if has(" ") || has("<") {
                let module = relative.trim_end_matches(".rs").replace('/', "::");
                types.push(format!("vendors::{module}::{name}"));
            }
        }
    }
    Ok(types)
}

fn vendor() -> String {
    let mut text = String::from(
        "vendor: \"invented\"\ntitle: \"Invented API\"\nformat: \"xml\"\nendpoint: \"https://api.example/xml/\"\n\
         auth: \"a key\"\nmethod_attribute: \"method\"\nenvelope_before: []\nenvelope_after: []\nfixed_query: {}\n\
         boolean_true: \"1\"\nboolean_false: \"0\"\ndate_formats:\n  - \"dd-mm-yyyy\"\nempty_is_none: true\n\
         partial_update: []\nskip: []\nerrors: \"status-attribute\"\nerror_code: \"code\"\nerror_message: \"message\"\n\
         languages:\n  - \"en\"\npages:\n",
    );
    for number in 1..=METHODS {
        text.push_str(&format!(
            "  - file: \"unit{number}.md\"\n    url: \"https://api.example/unit{number}\"\n    language: \"en\"\n    \
             role: \"method\"\n"
        ));
    }
    text
}

fn page(number: usize) -> String {
    let sample: String = fields().map(|(name, ..)| format!("  <{name}></{name}>\n")).collect();
    let rows: String = fields().map(|(name, page, _)| format!("| {name} | {page} | a value | |\n")).collect();
    let table = format!("| Name | Type | Value | Note |\n|------|------|-------|------|\n{rows}");
    // Types of the same shape would be shared: a field of its own keeps each method's apart.
    let own = |part: &str| {
        (format!("  <{part}{number}></{part}{number}>\n"), format!("| {part}{number} | string | a value | |\n"))
    };
    let ((asked, asked_row), (answered, answered_row)) = (own("asked"), own("answered"));
    format!(
        "# unit{number}.update\n\nChanges a unit. Request:\n\n```xml\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <request method=\"unit{number}.update\">\n{sample}{asked}</request>\n```\n\n{table}{asked_row}\nResponse:\n\n\
         ```xml\n<response status=\"ok\">\n{sample}{answered}</response>\n```\n\n{table}{answered_row}"
    )
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    files::write(path, text.as_bytes()).map_err(|error| format!("{}: {error}", path.display()))
}
