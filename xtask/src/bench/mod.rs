//! `bench`: builds and runs everything that says how fast the project is, and holds it against what it must be.
//!
//! The programs below `tests/benches` do the measuring; here they are built, run and judged.

mod build;
mod compile;
mod cpu;
mod figure;
mod generators;
mod measured;
mod plot;
mod report;
mod row;

use std::io;
use std::path::{Path, PathBuf};

use compile::Compared;
use figure::{Figure, Profile, Source};
use generators::{Generator, Timed};
use measured::Measured;
use row::Row;

use crate::arguments::Arguments;
use crate::command::{Command, Ending, Flag};
use crate::console::Console;
use crate::{files, workspace};

/// The command.
pub const COMMAND: Command = Command {
    name: "bench",
    summary: "Measures speed beside peers, and writes tests/benches/RESULTS.md with a plot.",
    operands: "[FILTER]",
    flags: &[
        Flag { name: "format", value: "FORMAT", help: "table (the default), or json: a list of figures" },
        Flag { name: "gate", value: "", help: "exit status 1 when a must is missed or not measured" },
    ],
    examples: &[
        ("cargo xtask bench", "Everything; takes some minutes, and wants a quiet machine."),
        ("cargo xtask bench xml-read", "Only figures whose name contains this; no file is written."),
        ("cargo xtask bench --format json --gate", "For programs: name, value, must, aim, unit, met."),
    ],
    run,
};

/// Everything that was found out.
pub struct Findings {
    measured: Measured,
    failed: Option<String>,
    compiled: Option<Result<Compared, String>>,
    generated: Option<Result<Timed, String>>,
}

fn run(arguments: &Arguments, console: &mut Console<'_>) -> io::Result<Ending> {
    let filter = match arguments.operands() {
        [] => String::new(),
        [filter] => filter.to_string_lossy().into_owned(),
        _ => return Ok(Ending::Usage("more than one filter given".to_owned())),
    };
    let json = match arguments.text("format").as_deref() {
        None | Some("table") => false,
        Some("json") => true,
        Some(other) => return Ok(Ending::Usage(format!("--format is table or json, not `{other}`"))),
    };
    let Some(root) = std::env::current_dir().ok().and_then(|here| workspace::root(&here)) else {
        return Ok(Ending::Usage("this is no workspace".to_owned()));
    };
    let figures: Vec<Figure> = figure::all().into_iter().filter(|figure| figure.name.contains(&filter)).collect();
    if figures.is_empty() {
        return Ok(Ending::Usage(format!("no figure's name contains `{filter}`")));
    }
    let findings = find_out(&root, &figures, console)?;
    let rows: Vec<Row> = figures.into_iter().map(|figure| Row { value: value(&figure, &findings), figure }).collect();
    if filter.is_empty() {
        let folder = root.join("tests/benches");
        files::write(&folder.join("RESULTS.md"), report::markdown(&root, &rows, &findings).as_bytes())?;
        files::write(&folder.join("results.svg"), plot::svg(&rows).as_bytes())?;
    }
    let text = if json { report::json(&rows) + "\n" } else { report::table(&rows, console.width) };
    write!(console.out, "{text}")?;
    let good = rows.iter().all(|row| row.standing().is_good());
    Ok(Ending::good_if(good || !arguments.has("gate")))
}

/// Measures what these figures need and nothing else.
fn find_out(root: &Path, figures: &[Figure], console: &mut Console<'_>) -> io::Result<Findings> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let work = root.join(target).join("bench");
    let mut measured = Measured::default();
    let failed = measure(root, figures, &mut measured, console).err();
    let compiled = match figures.iter().any(|figure| matches!(figure.source, Source::Compile(_))) {
        true => {
            writeln!(console.err, "compiling 60 types of 20 fields, ours and derived")?;
            Some(compile::compare(root, &work.join("compile")))
        }
        false => None,
    };
    let generators: Vec<Generator> = figures
        .iter()
        .filter_map(|figure| match figure.source {
            Source::Generator(generator) => Some(generator),
            _ => None,
        })
        .collect();
    let generated = match generators.is_empty() {
        true => None,
        false => {
            writeln!(console.err, "running regen and other generators")?;
            Some(generators::compare(root, &work.join("generate"), &generators))
        }
    };
    Ok(Findings { measured, failed, compiled, generated })
}

/// The part that the programs of `tests/benches` measure.
fn measure(root: &Path, figures: &[Figure], measured: &mut Measured, console: &mut Console<'_>) -> Result<(), String> {
    let mut say = |words: &str| writeln!(console.err, "{words}").map_err(|error| error.to_string());
    for (profile, name) in [(Profile::Plain, "bench"), (Profile::Lto, "bench-lto")] {
        let groups = groups(figures, profile);
        if groups.is_empty() {
            continue;
        }
        say(&format!("building and running the benchmark, profile {name}"))?;
        let program = program(root, "codec", name)?;
        measured.add_times(&program, profile, &groups)?;
    }
    let counted = figures.iter().filter_map(|figure| match &figure.source {
        Source::Instructions { group, ours, peer } => Some((*group, [*ours, *peer])),
        _ => None,
    });
    for (index, (group, contenders)) in counted.enumerate() {
        if index == 0 {
            say("counting instructions")?;
        }
        let program = program(root, "codec", "bench")?;
        let count = contenders.iter().try_for_each(|one| measured.add_instructions(&program, group, one));
        if let Err(why) = count {
            measured.no_instructions = Some(why);
            break;
        }
    }
    if figures.iter().any(|figure| matches!(figure.source, Source::Allocations { .. })) {
        say("counting allocations")?;
        measured.add_allocations(&program(root, "allocations", "bench")?)?;
    }
    Ok(())
}

fn program(root: &Path, name: &str, profile: &str) -> Result<PathBuf, String> {
    let words = ["bench", "--no-run", "--package", "benches", "--bench", name, "--profile", profile];
    build::executable(&build::build(root, &words, None)?, name)
}

/// The groups that are to be timed in this profile, each once.
fn groups(figures: &[Figure], wanted: Profile) -> Vec<&'static str> {
    let group = |figure: &Figure| match figure.source {
        Source::Time { profile, group, .. } if profile == wanted => Some(group),
        Source::Floor { group, .. } if wanted == Profile::Plain => Some(group),
        _ => None,
    };
    let mut groups: Vec<&'static str> = figures.iter().filter_map(group).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// The value of a figure, or why it has none.
fn value(figure: &Figure, findings: &Findings) -> Result<f64, String> {
    let measured = &findings.measured;
    let why = || findings.failed.clone().unwrap_or_else(|| "the benchmark did not say".to_owned());
    match &figure.source {
        Source::Time { profile, group, ours, peers } => {
            let peer = peers.iter().filter_map(|peer| measured.time(*profile, group, peer)).reduce(f64::min);
            let ours = measured.time(*profile, group, ours).ok_or_else(why)?;
            Ok(peer.ok_or_else(why)? / ours)
        }
        Source::Floor { group, ours, floor } => {
            let time = |contender| measured.time(Profile::Plain, group, contender).ok_or_else(why);
            Ok(time(ours)? / time(floor)?)
        }
        Source::Instructions { group, ours, peer } => {
            let count = |one: &str| measured.instructions.get(&((*group).to_owned(), one.to_owned())).copied();
            let why = || measured.no_instructions.clone().unwrap_or_else(why);
            Ok(count(peer).ok_or_else(why)? / count(ours).ok_or_else(why)?)
        }
        Source::Allocations { group, contender } => {
            measured.allocations.get(&((*group).to_owned(), (*contender).to_owned())).copied().ok_or_else(why)
        }
        Source::Compile(cost) => match &findings.compiled {
            Some(Ok(compared)) => Ok(compared.peer.of(*cost) / compared.ours.of(*cost)),
            Some(Err(why)) => Err(why.clone()),
            None => Err(why()),
        },
        Source::Generator(wanted) => match &findings.generated {
            Some(Ok(timed)) => {
                let other = timed.others.iter().find(|(generator, _)| generator == wanted);
                Ok(other.ok_or_else(why)?.1.clone()? / timed.ours)
            }
            Some(Err(why)) => Err(why.clone()),
            None => Err(why()),
        },
    }
}
