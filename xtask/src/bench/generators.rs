//! Other generators beside regen: each is given what describes the same operations of SuperOffice, and timed from its
//! start to its end. Nothing that it writes is built.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::build;
use crate::files;

/// A generator that regen is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Generator {
    /// Oxide's, in Rust: the command that its users run, which writes a crate and formats it with rustfmt.
    Progenitor,
    /// The same as a library: a program that does nothing but call it and prettyplease, as a build script would.
    ProgenitorLibrary,
    /// The one in Java that has templates for every language.
    OpenApi,
}

impl Generator {
    /// Its name.
    pub fn title(self) -> &'static str {
        match self {
            Generator::Progenitor => "cargo-progenitor",
            Generator::ProgenitorLibrary => "progenitor as a library, with prettyplease",
            Generator::OpenApi => "openapi-generator",
        }
    }
}

/// The description that the others read, written by regen.
const DESCRIPTION: &str = "specs/superoffice/openapi.yaml";

/// The version of cargo-progenitor, whose library `tests/benches/generators` has, too.
const PROGENITOR: &str = "0.15.1";

/// The jar of openapi-generator, as it is published for Python.
const JAR_PACKAGE: &str = "openapi-generator-cli==7.26.0";

/// The least seconds that regen and the generators took.
pub struct Timed {
    /// regen.
    pub ours: f64,
    /// Each of the others, or why it could not be timed.
    pub others: Vec<(Generator, Result<f64, String>)>,
}

/// Times regen and these generators in turns, below `work`.
///
/// # Errors
/// Why regen cannot be timed.
pub fn compare(root: &Path, work: &Path, generators: &[Generator]) -> Result<Timed, String> {
    let program =
        build::executable(&build::build(root, &["build", "--release", "--package", "xtask"], None)?, "xtask")?;
    let runs = Runs::below(work);
    let regen = || {
        let folder = runs.next();
        let (specs, out) = (folder.join("specs"), folder.join("out"));
        // Only what a person writes, so that each run writes everything anew.
        for path in ["vendor.yaml", "corrections.yaml", "pages"] {
            copy(&root.join("specs/superoffice").join(path), &specs.join("superoffice").join(path))?;
        }
        let mut command = Command::new(&program);
        command.current_dir(root).arg("regen").arg("--specs").arg(&specs).arg("--out").arg(&out);
        seconds(command)
    };
    let mut ours = regen()?;
    let mut others = Vec::new();
    for &generator in generators {
        let mut run = prepare(generator, root, work, &runs);
        let mut best = run.as_mut().map_or_else(|why| Err(why.clone()), |run| run());
        for _ in 0..4 {
            ours = ours.min(regen()?);
            if let (Ok(best), Ok(run)) = (&mut best, &mut run) {
                *best = run().map_or(*best, |seconds| seconds.min(*best));
            }
        }
        others.push((generator, best));
    }
    Ok(Timed { ours, others })
}

/// A new folder for each run, all of them removed in the end: where files have just been removed, it takes the file
/// system several times as long to make new ones, and whoever writes many of them would be held back the most.
struct Runs {
    folder: PathBuf,
    count: Cell<u32>,
}

impl Runs {
    fn below(work: &Path) -> Self {
        Runs { folder: work.join(format!("runs-{}", std::process::id())), count: Cell::new(0) }
    }

    /// A folder that is not there yet.
    fn next(&self) -> PathBuf {
        self.count.update(|count| count + 1);
        self.folder.join(self.count.get().to_string())
    }
}

impl Drop for Runs {
    fn drop(&mut self) {
        // What is left over is in nobody's way.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

type Run<'a> = Box<dyn FnMut() -> Result<f64, String> + 'a>;

/// Whatever a generator needs is built or fetched here, so that a run is nothing but a run.
fn prepare<'a>(generator: Generator, root: &Path, work: &Path, runs: &'a Runs) -> Result<Run<'a>, String> {
    let description = root.join(DESCRIPTION);
    if !description.exists() {
        return Err(format!("{DESCRIPTION} is not there"));
    }
    match generator {
        Generator::Progenitor => {
            let program = cargo_progenitor(work)?;
            let (_, reduced) = reduced(root, work, &description)?;
            Ok(Box::new(move || {
                let out = runs.next();
                let mut command = Command::new(&program);
                command.args(["progenitor", "--name", "superoffice", "--version", "0.1.0"]);
                command.arg("--input").arg(&reduced).arg("--output").arg(&out);
                seconds(command)
            }))
        }
        Generator::ProgenitorLibrary => {
            let (program, reduced) = reduced(root, work, &description)?;
            let out = work.join("progenitor.rs");
            Ok(Box::new(move || {
                let mut command = Command::new(&program);
                command.arg(&reduced).arg(&out);
                seconds(command)
            }))
        }
        Generator::OpenApi => {
            let jar = jar(work)?;
            Ok(Box::new(move || {
                let out = runs.next();
                let mut command = Command::new("java");
                command.arg("-jar").arg(&jar).args(["generate", "--generator-name", "rust"]);
                command.arg("--input-spec").arg(&description).arg("--output").arg(&out);
                seconds(command)
            }))
        }
    }
}

/// The program of `tests/benches/generators`, and the description that progenitor has code for.
fn reduced(root: &Path, work: &Path, description: &Path) -> Result<(PathBuf, PathBuf), String> {
    let folder = root.join("tests/benches/generators");
    let built = build::build(&folder, &["build", "--release", "--locked"], Some(&work.join("generators")))?;
    let program = build::executable(&built, "progenitor-once")?;
    let reduced = work.join("reduced.yaml");
    let mut reduce = Command::new(&program);
    reduce.arg("--reduce").arg(description).arg(&reduced);
    seconds(reduce)?;
    Ok((program, reduced))
}

/// Installs cargo-progenitor once, as its documentation says, in a folder of the benchmark.
fn cargo_progenitor(work: &Path) -> Result<PathBuf, String> {
    let folder = work.join("cargo-progenitor");
    let program = folder.join("bin").join(format!("cargo-progenitor{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let mut install = Command::new(build::cargo());
        install.args(["install", "cargo-progenitor", "--locked", "--quiet", "--version", PROGENITOR, "--root"]);
        install.arg(&folder).arg("--target-dir").arg(work.join("cargo-progenitor-target"));
        seconds(install)?;
    }
    if program.exists() { Ok(program) } else { Err("cargo installed no cargo-progenitor".to_owned()) }
}

/// Fetches the jar once.
fn jar(work: &Path) -> Result<PathBuf, String> {
    let folder = work.join("openapi-generator-jar");
    let jar = folder.join("openapi_generator_cli/openapi-generator.jar");
    if !jar.exists() {
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--upgrade", "--target"])
            .arg(&folder)
            .arg(JAR_PACKAGE);
        seconds(pip)?;
    }
    if jar.exists() { Ok(jar) } else { Err(format!("{JAR_PACKAGE} holds no jar")) }
}

/// Runs a program to its end, which must be a good one.
fn seconds(mut command: Command) -> Result<f64, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let name = Path::new(&name).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let start = Instant::now();
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    let seconds = start.elapsed().as_secs_f64();
    if output.status.success() {
        return Ok(seconds);
    }
    let said =
        String::from_utf8_lossy(if output.stderr.is_empty() { &output.stdout } else { &output.stderr }).into_owned();
    Err(format!("{name} failed: {}", said.trim().lines().next().unwrap_or_default()))
}

/// A file, or a folder and all that is in it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if from.is_file() {
        let bytes = fs::read(from).map_err(|error| format!("{}: {error}", from.display()))?;
        return files::write(to, &bytes).map_err(|error| format!("{}: {error}", to.display()));
    }
    for file in files::list(from) {
        let path = file.map_err(|(path, error)| format!("{}: {error}", path.display()))?;
        copy(&path, &to.join(files::relative(&path, from)))?;
    }
    Ok(())
}
