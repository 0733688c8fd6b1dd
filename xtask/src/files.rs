//! Files and folders: listing in a stable order, relative paths with `/`, and writing that loses nothing.
//!
//! Called by `regen` and `inspect`.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
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

/// Writes a file, and makes its folder. What stands there already is whole at any moment: it is replaced by a temporary
/// file of the same folder, which a file that is new would do nothing for but cost as much again.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let begun = match fs::File::create_new(path) {
        // The folder is there, most of the time: to ask for it before each file costs as much as the file.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            fs::File::create_new(path)
        }
        begun => begun,
    };
    match begun {
        Ok(mut file) => keep_whole(file.write_all(bytes), path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => replace(path, bytes),
        Err(error) => Err(error),
    }
}

/// Replaces a file by a temporary one.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.{}.new", std::process::id()));
    keep_whole(fs::write(&temporary, bytes).and_then(|()| fs::rename(&temporary, path)), &temporary)
}

/// Leaves nothing of a file that was not written.
fn keep_whole(written: io::Result<()>, path: &Path) -> io::Result<()> {
    if written.is_err() {
        // The failure to tell is the first one; a leftover that cannot be removed changes nothing about it.
        let _ = fs::remove_file(path);
    }
    written
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
