//! Brings a folder to what it should hold, or says what is stale: writing and checking are one path.
//!
//! Files as values enter, what changed leaves. Called by `regen` for schemas and for Rust files.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

use codegen::{File, parallel};

use crate::files;

/// What a line of the comment at the top of every generated file begins with, after its comment sign.
pub const HEADER_MARK: &str = "Written by `cargo xtask regen`";

/// What is done about a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The folder is changed.
    Write,
    /// Nothing is changed.
    Check,
}

/// A file that is not, or was not, as it should be.
#[derive(Debug, PartialEq, Eq)]
pub struct Stale {
    /// Where it is.
    pub path: PathBuf,
    /// What it held; `None` where there was none.
    pub old: Option<Vec<u8>>,
    /// What it should hold; `None` where it should not be.
    pub new: Option<Vec<u8>>,
}

/// What was found, and in `Mode::Write` mended.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many files were as they should be.
    pub unchanged: usize,
    /// The others, those to be removed first, each in order of path.
    pub stale: Vec<Stale>,
    /// What could not be read or mended.
    pub errors: Vec<String>,
}

impl Outcome {
    /// Adds what was found elsewhere.
    pub fn add(&mut self, other: Outcome) {
        self.unchanged += other.unchanged;
        self.stale.extend(other.stale);
        self.errors.extend(other.errors);
    }

    /// How many files are to be written.
    pub fn written(&self) -> usize {
        self.stale.iter().filter(|stale| stale.new.is_some()).count()
    }

    /// How many files are to be removed.
    pub fn removed(&self) -> usize {
        self.stale.len() - self.written()
    }
}

/// What a folder should hold.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The folder.
    pub base: &'a Path,
    /// Files and folders below it that hold nothing but what is generated.
    pub owned: &'a [&'a str],
    /// The files, paths below it.
    pub files: &'a [File],
}

/// Makes the files of these folders the only generated ones in what they own. A file there that does not bear the
/// header is nobody's business, unless it is what a run that was killed has left of one.
pub fn ensure(folders: &[Wanted<'_>], mode: Mode) -> Outcome {
    let mut outcome = Outcome::default();
    let mut files = Vec::new();
    for folder in folders {
        let placed = placed(folder.base, folder.files, &mut outcome);
        let paths: HashSet<&Path> = placed.iter().map(|(path, _)| path.as_path()).collect();
        // Removal comes first: a folder may have to make room for a file, or the other way round.
        for place in folder.owned {
            outcome.add(sweep_in(folder.base, &folder.base.join(place), |path| !paths.contains(path), mode));
        }
        files.extend(placed);
    }
    outcome.add(bring(in_turns(files), mode));
    outcome
}

/// The files of all folders in turns: threads that make files in the same folder would wait for each other.
fn in_turns(files: Vec<(PathBuf, &File)>) -> Vec<(PathBuf, &File)> {
    let mut counts: HashMap<PathBuf, usize> = HashMap::new();
    let mut ranked = Vec::with_capacity(files.len());
    for file in files {
        let folder = file.0.parent().map(Path::to_path_buf).unwrap_or_default();
        let count = counts.entry(folder.clone()).or_default();
        *count += 1;
        ranked.push((*count, folder, file));
    }
    // How much of its folder stands before a file, which is the same at the same time for all of them.
    ranked.sort_by_cached_key(|(rank, folder, _)| (rank << 20) / counts.get(folder).copied().unwrap_or(1).max(1));
    ranked.into_iter().map(|(_, _, file)| file).collect()
}

/// Makes one file below `base`; no other is looked at, but for what a run that was killed has left of it.
pub fn ensure_file(base: &Path, wanted: &File, mode: Mode) -> Outcome {
    let mut outcome = sweep_in(base, &base.join(&wanted.path), files::is_temporary, mode);
    let files = placed(base, std::slice::from_ref(wanted), &mut outcome);
    outcome.add(bring(files, mode));
    outcome
}

/// Where the files belong.
fn placed<'a>(base: &Path, wanted: &'a [File], outcome: &mut Outcome) -> Vec<(PathBuf, &'a File)> {
    let (mut files, mut paths) = (Vec::with_capacity(wanted.len()), HashSet::new());
    for file in wanted {
        if is_inside(&file.path) && paths.insert(file.path.as_str()) {
            files.push((base.join(&file.path), file));
        } else {
            outcome.errors.push(format!("internal error: generated twice, or outside of its folder: {}", file.path));
        }
    }
    files
}

/// Compares files with those on disk, and writes those that are not as wanted, in any order.
fn bring(files: Vec<(PathBuf, &File)>, mode: Mode) -> Outcome {
    let mut outcome = Outcome::default();
    let found = parallel::map(&files, |(path, file)| {
        let explain = |error: io::Error| format!("{}: {error}", path.display());
        let old = match read(path) {
            Ok(Some(old)) if old == file.bytes => return Ok(None),
            old => old.map_err(explain)?,
        };
        let written = if mode == Mode::Write { files::write(path, &file.bytes) } else { Ok(()) };
        Ok(Some((Stale { path: path.clone(), old, new: Some(file.bytes.clone()) }, written.err().map(explain))))
    });
    for found in found {
        match found {
            Ok(None) => outcome.unchanged += 1,
            Ok(Some((stale, error))) => {
                outcome.stale.push(stale);
                outcome.errors.extend(error);
            }
            Err(error) => outcome.errors.push(error),
        }
    }
    outcome.stale.sort_by(|a, b| a.path.cmp(&b.path));
    outcome
}

/// Removes the generated files below `base` that this concerns.
pub fn sweep(base: &Path, concerns: impl Fn(&Path) -> bool, mode: Mode) -> Outcome {
    sweep_in(base, base, concerns, mode)
}

fn sweep_in(base: &Path, folder: &Path, concerns: impl Fn(&Path) -> bool, mode: Mode) -> Outcome {
    let mut outcome = vanished(folder, concerns);
    if mode == Mode::Write {
        remove(&mut outcome, base);
    }
    outcome
}

/// The generated files in a folder that this concerns, and leftovers, as files that should not be. A file is a folder
/// of itself.
fn vanished(folder: &Path, concerns: impl Fn(&Path) -> bool) -> Outcome {
    let mut outcome = Outcome::default();
    let is_folder = folder.is_dir();
    let mut entries = if is_folder { files::list(folder) } else { Vec::new() };
    if !is_folder {
        let alone = [folder.to_path_buf(), files::temporary(folder)];
        entries.extend(alone.into_iter().filter(|path| path.is_file()).map(Ok));
    }
    for entry in entries {
        match entry {
            Ok(path) if !concerns(&path) => {}
            Ok(path) => match is_ours(&path) {
                Ok(true) => outcome.stale.push(Stale { old: read(&path).ok().flatten(), path, new: None }),
                Ok(false) => {}
                Err(error) => outcome.errors.push(format!("{}: {error}", path.display())),
            },
            Err((_, error)) if error.kind() == ErrorKind::NotFound => {}
            Err((path, error)) => outcome.errors.push(format!("{}: {error}", path.display())),
        }
    }
    outcome
}

/// Removes what was found to vanish, one after the other.
fn remove(outcome: &mut Outcome, base: &Path) {
    for stale in &outcome.stale {
        match fs::remove_file(&stale.path) {
            Ok(()) => remove_emptied(&stale.path, base),
            Err(error) => outcome.errors.push(format!("{}: {error}", stale.path.display())),
        }
    }
}

/// Removes the folders above a removed file that hold nothing any more.
fn remove_emptied(path: &Path, base: &Path) {
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != base) {
        // A folder that still holds something refuses, and so ends the way up.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

/// True for a relative path that never leaves its folder.
fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// True for a file that regen has written, wholly or in part.
fn is_ours(path: &Path) -> io::Result<bool> {
    if files::is_temporary(path) { Ok(true) } else { bears_header(path) }
}

/// True when the comment at the top of the file claims it for regen. In JSON, where there are no comments, it is the
/// first member.
fn bears_header(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    fs::File::open(path)?.take(4096).read_to_end(&mut start)?;
    let start = String::from_utf8_lossy(&start);
    let mut comment = start.lines().take_while(|line| line.starts_with(['/', '#']));
    let member = start.strip_prefix('{').and_then(|rest| rest.trim_start().strip_prefix("\"$comment\": \""));
    let is_marked = |line: &str| line.trim_start_matches(['/', '#', ' ']).starts_with(HEADER_MARK);
    Ok(comment.any(is_marked) || member.is_some_and(is_marked))
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        // A folder that stands there may go with what it holds; if not, the write will say so.
        Err(error)
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
#[path = "ensure_tests.rs"]
mod tests;
