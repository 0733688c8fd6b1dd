//! Where things are: the workspace's root, the vendors below `specs/`, and all files of one of them.
//!
//! Called by `regen` and `test`; nothing here writes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use codegen::timings::Clock;
use codegen::{File, VendorSources};
use cpu_time::ThreadTime;

use crate::files;

/// The file that makes a folder below `specs/` a vendor.
pub const CONFIG: &str = "vendor.yaml";
/// The file that says what its pages got wrong.
pub const CORRECTIONS: &str = "corrections.yaml";
/// The folder of its pages.
pub const PAGES: &str = "pages";
/// The CPU time of the current thread, which tells what work costs on a busy machine too.
pub const CPU: Clock = Clock(|| ThreadTime::try_now().map_or(Duration::ZERO, |time| time.as_duration()));

/// The nearest folder, from here upwards, whose `Cargo.toml` makes a workspace.
pub fn root(from: &Path) -> Option<PathBuf> {
    let makes_workspace = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        manifest.lines().any(|line| line.trim() == "[workspace]")
    };
    from.ancestors().find(makes_workspace).map(Path::to_path_buf)
}

/// The names of the vendors, sorted: every folder below `specs/` that is not hidden.
///
/// # Errors
/// Why the folder cannot be read, with its path.
pub fn vendors(specs: &Path) -> Result<Vec<String>, String> {
    let explain = |error: io::Error| format!("{}: {error}", specs.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(specs).map_err(explain)? {
        let entry = entry.map_err(explain)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Everything that is known of one vendor.
///
/// # Errors
/// Every file that cannot be read, with its path.
pub fn sources(specs: &Path, name: &str, runtime: &str, clock: Clock) -> Result<VendorSources, Vec<String>> {
    let folder = specs.join(name);
    let pages_folder = folder.join(PAGES);
    let mut wrong = Vec::new();
    let mut pages = Vec::new();
    for entry in if pages_folder.exists() { files::list(&pages_folder) } else { Vec::new() } {
        match entry {
            Ok(path) => pages.push((files::relative(&path, &pages_folder), path)),
            Err((path, error)) => wrong.push(format!("{}: {error}", path.display())),
        }
    }
    pages.retain(|(shown, _)| !files::is_hidden(shown));
    let mut read = |shown: String, path: PathBuf| match fs::read(&path) {
        Ok(bytes) => Some(File { path: shown, bytes }),
        Err(error) => {
            wrong.push(format!("{}: {error}", path.display()));
            None
        }
    };
    // What generated files may quote must not depend on where the workspace lies.
    let config = read(format!("{name}/{CONFIG}"), folder.join(CONFIG)).unwrap_or_default();
    let corrections = folder.join(CORRECTIONS);
    let corrections = corrections.exists().then(|| read(format!("{name}/{CORRECTIONS}"), corrections)).flatten();
    let pages = pages.into_iter().filter_map(|(shown, path)| read(shown, path)).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let runtime = runtime.to_owned();
    Ok(VendorSources { name: name.to_owned(), config, corrections, pages, runtime, clock })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_from_below() {
        let folder = files::scratch("workspace-root");
        files::write(&folder.join("Cargo.toml"), b"[workspace]\nmembers = []\n").unwrap();
        files::write(&folder.join("member/Cargo.toml"), b"[package]\nlicense.workspace = true\n").unwrap();
        fs::create_dir_all(folder.join("member/src/deep")).unwrap();
        assert_eq!(root(&folder.join("member/src/deep")), Some(folder.clone()));
        assert_eq!(root(&folder), Some(folder));
    }

    #[test]
    fn a_vendor_is_read_with_all_its_files() {
        let specs = files::scratch("workspace-vendor");
        for path in ["shop/vendor.yaml", "shop/pages/en/b.html", "shop/pages/a.md", "shop/pages/.DS_Store", "README.md"]
        {
            files::write(&specs.join(path), path.as_bytes()).unwrap();
        }
        assert_eq!(vendors(&specs), Ok(vec!["shop".to_owned()]));
        let sources = sources(&specs, "shop", "", CPU).unwrap();
        assert_eq!((sources.config.path.as_str(), sources.corrections), ("shop/vendor.yaml", None));
        let pages: Vec<&str> = sources.pages.iter().map(|page| page.path.as_str()).collect();
        assert_eq!(pages, ["a.md", "en/b.html"]);
    }

    #[test]
    fn a_vendor_without_its_file_is_an_error() {
        let specs = files::scratch("workspace-broken");
        fs::create_dir_all(specs.join("shop/pages")).unwrap();
        let wrong = sources(&specs, "shop", "", CPU).unwrap_err();
        assert!(matches!(wrong.as_slice(), [line] if line.contains("vendor.yaml: ")), "{wrong:?}");
    }
}
