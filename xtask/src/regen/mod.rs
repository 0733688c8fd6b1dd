//! `regen`: reads `specs/`, writes the YAML schemas and the crate; says a line a vendor.
//!
//! The folders enter, files leave, and a line for each change of a schema; with `--check` nothing is written and what
//! is stale fails.

mod changes;
mod diff;
pub mod ensure;
mod manifest;
mod report;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::schema::Format;
use codegen::timings::{Clock, Stage, Timings};
use codegen::{File, Generated, VendorSources};

use crate::arguments::Arguments;
use crate::command::{Command, Ending, Flag};
use crate::console::Console;
use crate::diagnostics::Style;
use crate::files;
use crate::guard::guarded;
use crate::workspace;
use ensure::{Mode, Outcome, Wanted};
use report::Counts;

/// The command.
pub const COMMAND: Command = Command {
    name: "regen",
    summary: "Reads specs/ and writes the schemas and the crate; what did not change is not written.",
    operands: "",
    flags: &[
        Flag { name: "check", value: "", help: "write nothing; fail and show the difference when something is stale" },
        Flag { name: "specs", value: "DIR", help: "where the vendors are (default: specs/ of the workspace)" },
        Flag { name: "out", value: "DIR", help: "where the Rust files go (default: generated/src/ of the workspace)" },
        Flag {
            name: "runtime",
            value: "PATH",
            help: "crate::runtime, or contactory::runtime (the default with --out)",
        },
        Flag { name: "timings", value: "", help: "print the CPU time of each stage, added up over threads" },
        Flag { name: "verbose", value: "", help: "print what is wrong with the docs, each with its excerpt" },
    ],
    examples: &[
        ("cargo xtask regen", "Brings schemas and crate up to date."),
        ("cargo xtask regen --check", "Fails when they are not; for CI."),
        ("cargo xtask regen --check --timings", "Which stage the time goes to."),
        (
            "cargo xtask regen --specs api/specs --out client/src",
            "In somebody else's workspace, over the runtime of the crate.",
        ),
    ],
    run,
};

/// What a run is about.
struct Options {
    specs: PathBuf,
    out: PathBuf,
    /// The Rust path of the runtime; empty for the default.
    runtime: String,
    mode: Mode,
    timings: bool,
    verbose: bool,
    style: Style,
    /// The command line that mends what a check finds.
    mend: String,
}

fn run(arguments: &Arguments, console: &mut Console<'_>) -> io::Result<Ending> {
    match options(arguments, console) {
        Ok(options) => regen(&options, &codegen::generate, console),
        Err(message) => Ok(Ending::Usage(message)),
    }
}

/// Fails when something is stale: `regen --check` of this workspace, for `test`.
pub fn check(console: &mut Console<'_>) -> io::Result<Ending> {
    let arguments = Arguments::switch("check");
    run(&arguments, console)
}

fn options(arguments: &Arguments, console: &Console<'_>) -> Result<Options, String> {
    let here = std::env::current_dir().map_err(|error| format!("cannot tell the current folder: {error}"))?;
    let root = workspace::root(&here);
    let folder = |flag: &str, default: &str| match (arguments.path(flag), &root) {
        (Some(path), _) => Ok(path),
        (None, Some(root)) => Ok(shown(&root.join(default), &here)),
        (None, None) => Err(format!("this is no workspace: say where with --{flag} DIR")),
    };
    // Code that is written elsewhere finds the runtime in the crate that publishes it.
    let elsewhere = if arguments.has("out") { "contactory::runtime" } else { "" };
    let runtime = arguments.text("runtime").unwrap_or_else(|| elsewhere.to_owned());
    if arguments.has("runtime") && !matches!(runtime.as_str(), "crate::runtime" | "contactory::runtime") {
        return Err(format!("--runtime is crate::runtime or contactory::runtime, not `{runtime}`"));
    }
    let mut mend = "cargo xtask regen".to_owned();
    for flag in ["specs", "out", "runtime"] {
        mend.extend(arguments.text(flag).map(|value| format!(" --{flag} {value}")));
    }
    Ok(Options {
        specs: folder("specs", "specs")?,
        out: folder("out", "generated/src")?,
        runtime,
        mode: if arguments.has("check") { Mode::Check } else { Mode::Write },
        timings: arguments.has("timings"),
        verbose: arguments.has("verbose"),
        style: Style { width: console.width, styled: console.styled },
        mend,
    })
}

/// The path as seen from here, where it lies below.
fn shown(path: &Path, here: &Path) -> PathBuf {
    path.strip_prefix(here).unwrap_or(path).to_path_buf()
}

type Generate = dyn Fn(&VendorSources) -> Result<Generated, Vec<Diagnostic>>;

/// What came of a vendor.
enum Made {
    /// Files to write.
    Files(VendorSources, Box<Generated>),
    /// Its configuration, or what follows from it, is wrong.
    Wrong(VendorSources, Vec<Diagnostic>),
    /// It could not be read, or something in here broke.
    Failed(Vec<String>),
}

fn regen(options: &Options, generate: &Generate, console: &mut Console<'_>) -> io::Result<Ending> {
    let start = Instant::now();
    let vendors = match workspace::vendors(&options.specs) {
        Ok(vendors) if !vendors.is_empty() => vendors,
        Ok(_) => return Ok(Ending::Usage(format!("no vendor in {}", options.specs.display()))),
        Err(message) => return Ok(Ending::Usage(format!("no specs: {message}"))),
    };
    // Nobody waits for this thread: whoever needs the words before they are ready does.
    thread::spawn(codegen::vocabulary::prepare);
    let name_width = vendors.iter().map(String::len).chain(["total".len()]).max().unwrap_or(0);
    let mut run = Run::default();
    // One vendor after the other: its pages and files are what is done on all cores.
    for name in &vendors {
        let line = run.vendor(name, options, generate, console)?;
        writeln!(console.out, "{name:name_width$}  {line}")?;
    }
    // Only a run that knows what every vendor wants can tell what nobody wants.
    if run.failed == 0 {
        run.count(list(&vendors, &run.formats, options));
        run.count(ensure::sweep(&options.out, |path| is_orphan(path, &options.out, &vendors), options.mode));
    }
    writeln!(console.out, "{}", report::total(&run.total, options.mode, name_width, start.elapsed()))?;
    if let Some(summary) = report::summary(run.defects.iter()).filter(|_| !options.verbose) {
        writeln!(console.out, "{summary} (--verbose shows them)")?;
    }
    if options.timings {
        write!(console.out, "{}", report::timings(&run.total.timings))?;
    }
    for error in &run.all.errors {
        writeln!(console.err, "error: {error}")?;
    }
    let stale = options.mode == Mode::Check && !run.all.stale.is_empty();
    if stale {
        report::stale(console.err, &run.all, options.style.width)?;
        writeln!(console.err, "{} files are stale; this mends it: {}", run.all.stale.len(), options.mend)?;
    }
    Ok(Ending::good_if(run.failed == 0 && !stale && run.all.errors.is_empty()))
}

/// What came of all vendors so far.
#[derive(Default)]
struct Run {
    total: Counts,
    all: Outcome,
    formats: Vec<Format>,
    defects: Vec<Diagnostic>,
    /// How many vendors nothing was generated of.
    failed: usize,
}

impl Run {
    /// Makes the files of a vendor; what its line says, and those below it.
    fn vendor(
        &mut self,
        name: &str,
        options: &Options,
        generate: &Generate,
        console: &mut Console<'_>,
    ) -> io::Result<String> {
        match make(name, options, generate) {
            Made::Files(sources, generated) => {
                self.formats.push(generated.format);
                let (counts, outcome, diagnostics, changed) = finish(&sources, *generated, options, console)?;
                self.total.add(counts);
                self.all.add(outcome);
                self.defects.extend(diagnostics);
                Ok([counts.line(options.mode), changed].join("\n").trim_end().to_owned())
            }
            Made::Wrong(sources, diagnostics) => {
                self.failed += 1;
                // What is wrong with the docs stops nothing and would bury what does.
                let stops = |found: &&Diagnostic| options.verbose || found.severity == Severity::Error;
                let shown: Vec<Diagnostic> = diagnostics.iter().filter(stops).cloned().collect();
                let text = report::explain(&options.specs, &sources, &shown, options.style);
                write!(console.err, "{text}")?;
                Ok(format!("not generated: {}", crate::diagnostics::count(&diagnostics)))
            }
            Made::Failed(messages) => {
                self.failed += 1;
                for message in messages {
                    writeln!(console.err, "error: {message}")?;
                }
                Ok("not generated".to_owned())
            }
        }
    }

    /// Counts what became of files of no vendor.
    fn count(&mut self, outcome: Outcome) {
        self.total.count(&outcome);
        self.all.add(outcome);
    }
}

/// The file that lists the vendors, and the features of the crate where its manifest has a place for them.
fn list(vendors: &[String], formats: &[Format], options: &Options) -> Outcome {
    let mut outcome = Outcome::default();
    let manifest = options.out.parent().map(|folder| folder.join("Cargo.toml")).filter(|path| path.is_file());
    let featured: Vec<(&str, Format)> = vendors.iter().map(String::as_str).zip(formats.iter().copied()).collect();
    let mut has_features = false;
    if let Some((path, folder)) = manifest.as_deref().zip(options.out.parent()) {
        let made = fs::read_to_string(path).map_err(|error| error.to_string());
        match made.and_then(|text| manifest::with_features(&text, &featured)) {
            Ok(None) => {}
            Ok(Some(text)) => {
                has_features = true;
                let file = File { path: "Cargo.toml".to_owned(), bytes: text.into_bytes() };
                outcome.add(ensure::ensure_file(folder, &file, options.mode));
            }
            Err(error) => outcome.errors.push(format!("{}: {error}", path.display())),
        }
    }
    match codegen::vendor_list(vendors, has_features) {
        Ok(file) => outcome.add(ensure::ensure_file(&options.out, &file, options.mode)),
        Err(found) => outcome.errors.push(found.message),
    }
    outcome
}

fn make(name: &str, options: &Options, generate: &Generate) -> Made {
    // Each look at the clock is a call of the system.
    let clock = if options.timings { workspace::CPU } else { Clock::default() };
    let mut timings = Timings::with(clock);
    match timings.time(Stage::Load, || workspace::sources(&options.specs, name, &options.runtime, clock)) {
        Err(messages) => Made::Failed(messages),
        Ok(sources) => match guarded(|| generate(&sources)) {
            Ok(Ok(mut generated)) => {
                timings.add(generated.timings);
                generated.timings = timings;
                Made::Files(sources, Box::new(generated))
            }
            Ok(Err(diagnostics)) => Made::Wrong(sources, diagnostics),
            Err(message) => Made::Failed(vec![format!("{name}: internal error: {message}")]),
        },
    }
}

/// Brings the files of one vendor up to date, or looks whether they are; says what changed in its schemas.
fn finish(
    sources: &VendorSources,
    generated: Generated,
    options: &Options,
    console: &mut Console<'_>,
) -> io::Result<(Counts, Outcome, Vec<Diagnostic>, String)> {
    let folder = options.specs.join(&sources.name);
    let mut timings = generated.timings;
    let outcome = timings.time(Stage::Write, || {
        let owned: Vec<&str> = codegen::owned().collect();
        let schemas = Wanted { base: &folder, owned: &owned, files: &generated.schema_files };
        let rust = Wanted { base: &options.out, owned: &[&sources.name], files: &generated.rust_files };
        ensure::ensure(&[schemas, rust], options.mode)
    });
    if options.verbose {
        let text = report::explain(&options.specs, sources, &generated.diagnostics, options.style);
        write!(console.out, "{text}")?;
    }
    let changes = changes::find(&folder, &outcome, &generated);
    let mut changed = report::index(&generated.diagnostics);
    changed.push_str(&changes::render(&changes, &report::Names::of(&options.specs, sources), options.verbose));
    let defects = report::defects(&generated.diagnostics);
    let mut counts =
        Counts { methods: generated.methods, fields: generated.fields, defects, timings, ..Counts::default() };
    counts.count(&outcome);
    Ok((counts, outcome, generated.diagnostics, changed))
}

/// True for a Rust file, or what is left of one, in the folder of a vendor that is there no more.
fn is_orphan(path: &Path, out: &Path, vendors: &[String]) -> bool {
    let below = path.strip_prefix(out).unwrap_or(path);
    let mut parts = below.iter().map(|part| part.to_string_lossy());
    let first = parts.next().unwrap_or_default();
    (path.extension().is_some_and(|ending| ending == "rs") || files::is_temporary(path))
        && parts.next().is_some()
        && !vendors.iter().any(|vendor| *vendor == first)
}

#[cfg(test)]
mod tests;
