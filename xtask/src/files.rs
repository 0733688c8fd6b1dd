//! Files and folders: listing in a stable order, relative paths with `/`, and writing that loses nothing.
//!
//! Called by `regen` and `inspect`.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders deeper than this are not entered.
const DEPTH: usize = 64;

/// Every file below a folder, sorted by its path relative to it; links to folders are not followed. What cannot
/// be listed comes as an error with its path.
pub fn list(folder: &Path) -> Vec<Result<PathBuf, (PathBuf, io::Error)>> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_path_buf(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                found.push(Err((folder, error)));
                continue;
            }
        };
        for entry in entries {
            match entry.and_then(|entry| Ok((entry.path(), entry.file_type()?))) {
                Ok((path, kind)) if kind.is_dir() && depth < DEPTH => folders.push((path, depth + 1)),
                Ok((path, kind)) if kind.is_file() || (kind.is_symlink() && path.is_file()) => found.push(Ok(path)),
                Ok(_) => {}
                Err(error) => found.push(Err((folder.clone(), error))),
            }
        }
    }
    found.sort_by(|a, b| path_of(a).cmp(path_of(b)));
    found
}

fn path_of(entry: &Result<PathBuf, (PathBuf, io::Error)>) -> &Path {
    match entry {
        Ok(path) | Err((path, _)) => path,
    }
}

/// The path below a folder, with `/` between its parts on every system.
pub fn relative(path: &Path, folder: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    path.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("/")
}

/// True for `.git/…` and `.DS_Store`: nobody means them when naming the folder.
pub fn is_hidden(relative: &str) -> bool {
    relative.split('/').any(|part| part.starts_with('.'))
}

/// Writes a file, and makes its folder. Whoever looks, and whoever comes after a run that was killed, finds the whole
/// file or what stood there before: the bytes go to a temporary file of the same folder first.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = temporary(path);
    let written = match fs::write(&temporary, bytes) {
        // The folder is there, most of the time: to ask for it before each file costs as much as the file.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            fs::write(&temporary, bytes)
        }
        written => written,
    };
    let written = written.and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The failure to tell is the first one; a leftover that cannot be removed changes nothing about it.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// What the name of a temporary file ends with.
const TEMPORARY: &str = ".being-written";

/// Where the bytes of a file go first. The name is always the same, so that a run that writes the file takes up what
/// an earlier one left.
pub fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}{TEMPORARY}"))
}

/// True for what a run that was killed has left of a file.
pub fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') && name.ends_with(TEMPORARY)
}

/// A folder for a test, empty at first.
#[cfg(test)]
pub fn scratch(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("contactory-xtask-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_listed_in_order_and_written_whole() {
        let folder = scratch("files");
        for path in ["b/2.txt", "a.txt", "b/1.txt", "b/c/3.txt"] {
            write(&folder.join(path), path.as_bytes()).unwrap();
        }
        let names: Vec<String> = list(&folder).into_iter().map(|path| relative(&path.unwrap(), &folder)).collect();
        assert_eq!(names, ["a.txt", "b/1.txt", "b/2.txt", "b/c/3.txt"], "and no temporary file is left");
        assert_eq!(fs::read(folder.join("b/1.txt")).unwrap(), b"b/1.txt");
    }

    #[test]
    fn what_a_killed_run_left_of_a_file_is_taken_up_by_the_next_one() {
        let folder = scratch("write-killed");
        let (path, left) = (folder.join("a.txt"), folder.join(".a.txt.being-written"));
        assert_eq!(temporary(&path), left);
        assert!(is_temporary(&left) && !is_temporary(&path) && !is_temporary(&folder.join(".a.txt.swp")));
        fs::write(&left, b"half of something that was long").unwrap();
        write(&path, b"all").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"all");
        assert!(!left.exists());
    }

    #[test]
    fn a_write_that_fails_leaves_what_was_there() {
        let folder = scratch("write-fails");
        write(&folder.join("taken/inside.txt"), b"old").unwrap();
        assert!(write(&folder.join("taken"), b"new").is_err(), "a folder stands there");
        assert_eq!(list(&folder).len(), 1, "no temporary file is left");
        assert_eq!(fs::read(folder.join("taken/inside.txt")).unwrap(), b"old");
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_an_entry() {
        let listed = list(Path::new("/no/such/folder"));
        assert!(matches!(listed.as_slice(), [Err((path, _))] if path == Path::new("/no/such/folder")));
    }
}
