//! The features of the crate that regen writes into: a line a vendor, between two marks of its manifest.
//!
//! The text of a `Cargo.toml` and the vendors enter, the text with its lines up to date leaves. A manifest without
//! the marks is nobody's business: there the vendors are modules like any other, and need no feature.

use codegen::schema::Format;

/// The line above the features of the vendors.
pub const START: &str = "# Written by `cargo xtask regen`: a vendor a line, with the format that it speaks.";
/// The line below them.
pub const END: &str = "# End of what regen wrote.";

/// The feature that switches all of them on.
pub const ALL: &str = "all-vendors";

/// The manifest with a feature for each of these vendors; `None` where nothing asks for them.
///
/// # Errors
/// A mark without its other half, or a vendor whose name is that of another feature.
pub fn with_features(manifest: &str, vendors: &[(&str, Format)]) -> Result<Option<String>, String> {
    let Some(before) = position(manifest, START) else {
        return match position(manifest, END) {
            None => Ok(None),
            Some(_) => Err(format!("the line `{START}` is missing")),
        };
    };
    let (head, rest) = manifest.split_at(before + START.len());
    let Some(end) = position(rest, END) else {
        return Err(format!("the line `{END}` is missing"));
    };
    let (_, tail) = rest.split_at(end);
    if let Some((taken, _)) =
        vendors.iter().find(|(name, _)| *name == ALL || has_key(head, name) || has_key(tail, name))
    {
        return Err(format!("the vendor `{taken}` has the name of another feature"));
    }
    let lines: String = vendors.iter().map(|(name, format)| format!("{name} = [{}]\n", implied(*format))).collect();
    let names: Vec<String> = vendors.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    Ok(Some(format!("{head}\n{lines}{ALL} = [{}]\n{tail}", names.join(", "))))
}

/// True when a line sets this key, in whichever section: more careful than need be, and simple.
fn has_key(text: &str, name: &str) -> bool {
    text.lines().any(|line| line.split_once('=').is_some_and(|(key, _)| key.trim().trim_matches('"') == name))
}

/// The feature of the format that a vendor speaks.
fn implied(format: Format) -> &'static str {
    match format {
        Format::Xml => "\"xml\"",
        Format::Json => "\"json\"",
        Format::Bytes => "",
    }
}

/// Where a line of its own stands.
fn position(text: &str, line: &str) -> Option<usize> {
    let stands_alone = |&(at, _): &(usize, &str)| {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + line.len()..).unwrap_or_default());
        (before.is_empty() || before.ends_with('\n')) && (after.is_empty() || after.starts_with(['\n', '\r']))
    };
    text.match_indices(line).find(stands_alone).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_between_the_marks_follow_the_vendors() {
        let manifest = format!("[features]\nxml = []\n{START}\ngone = [\"xml\"]\n{END}\n\n[dependencies]\n");
        let made = with_features(&manifest, &[("bank", Format::Json), ("shop", Format::Xml)]).unwrap().unwrap();
        let lines = "bank = [\"json\"]\nshop = [\"xml\"]\nall-vendors = [\"bank\", \"shop\"]";
        assert_eq!(made, format!("[features]\nxml = []\n{START}\n{lines}\n{END}\n\n[dependencies]\n"));
        let none = with_features(&made, &[]).unwrap().unwrap();
        assert!(none.contains(&format!("{START}\nall-vendors = []\n{END}\n")), "{none}");
        assert_eq!(with_features(&none, &[("bank", Format::Json), ("shop", Format::Xml)]), Ok(Some(made)));
    }

    #[test]
    fn a_manifest_without_marks_is_left_alone_and_half_of_them_is_an_error() {
        assert_eq!(with_features("[package]\nname = \"a\"\n", &[("shop", Format::Xml)]), Ok(None));
        assert!(with_features(&format!("{START}\n"), &[]).is_err());
        assert!(with_features(&format!("{END}\n{START}\n"), &[]).is_err());
    }

    #[test]
    fn a_vendor_cannot_take_the_name_of_another_feature() {
        let manifest = format!("[features]\nxml = []\n{START}\n{END}\n");
        let found = with_features(&manifest, &[("xml", Format::Xml)]);
        assert!(found.is_err_and(|message| message.contains("`xml`")));
    }
}
