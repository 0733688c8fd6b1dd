//! Which pages are meant: words of the command line enter, files leave, each with the name it is shown under.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::files;

/// A file to inspect.
#[derive(Debug, PartialEq, Eq)]
pub struct Input {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called: the path below the folder it was found in, or the path as it was given.
    pub name: String,
    /// Its path below `--out`, without the ending that the format adds.
    pub output: String,
}

/// What was found, in order; a folder that cannot be read is a message. What an earlier run wrote to `out` is left out.
pub fn collect(operands: &[OsString], out: Option<&Path>) -> Vec<Result<Input, String>> {
    let out = out.and_then(|out| out.canonicalize().ok());
    let is_output = |input: &Input| match (&out, input.path.canonicalize()) {
        (Some(out), Ok(path)) => path.starts_with(out),
        _ => false,
    };
    let found = operands.iter().flat_map(|operand| collect_one(Path::new(operand)));
    found.filter(|input| !input.as_ref().is_ok_and(is_output)).collect()
}

fn collect_one(operand: &Path) -> Vec<Result<Input, String>> {
    if !operand.is_dir() {
        let name = operand.to_string_lossy().into_owned();
        let output = operand.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return vec![Ok(Input { path: operand.to_path_buf(), name, output })];
    }
    let listed = files::list(operand).into_iter().map(|entry| match entry {
        Ok(path) => {
            let name = files::relative(&path, operand);
            Ok(Input { path, output: name.clone(), name })
        }
        Err((path, error)) => Err(format!("{}: {error}", path.display())),
    });
    listed.filter(|entry| !matches!(entry, Ok(input) if files::is_hidden(&input.name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_files_may_be_mixed() {
        let folder = files::scratch("pages");
        for path in ["docs/b/two.md", "docs/one.txt", "docs/.git/config", "alone.html"] {
            files::write(&folder.join(path), b"").unwrap();
        }
        let alone = folder.join("alone.html");
        let operands = [folder.join("docs").into_os_string(), alone.clone().into_os_string()];
        let found = collect(&operands, None);
        let shown: Vec<(String, String)> =
            found.into_iter().map(|input| input.unwrap()).map(|input| (input.name, input.output)).collect();
        let pair = |name: &str, output: &str| (name.to_owned(), output.to_owned());
        assert_eq!(
            shown,
            [pair("b/two.md", "b/two.md"), pair("one.txt", "one.txt"), pair(&alone.to_string_lossy(), "alone.html"),]
        );
    }

    #[test]
    fn what_was_written_is_no_page() {
        let folder = files::scratch("pages-out");
        for path in ["page.txt", "understood/page.txt.json"] {
            files::write(&folder.join(path), b"").unwrap();
        }
        let found = collect(&[folder.clone().into_os_string()], Some(&folder.join("understood")));
        assert!(matches!(found.as_slice(), [Ok(input)] if input.name == "page.txt"), "{found:?}");
    }
}
