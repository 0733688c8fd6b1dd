//! The files of a vendor: nearly every one is made by itself, so that all cores have work.
//!
//! The model and the schemas enter, files leave; `generate` calls it.

use crate::diagnostic::Diagnostic;
use crate::emit::artifacts::{ARTIFACTS, Artifact};
use crate::emit::{self, EmittedFile, Runtime};
use crate::gather::Gathered;
use crate::print::Printed;
use crate::shared::Sharing;
use crate::timings::{Clock, Stage, Timings};
use crate::{File, model, parallel, print, schema, yaml};

/// What was made.
#[derive(Debug, Default)]
pub struct Written {
    /// The files of the vendor's folder.
    pub schemas: Vec<File>,
    /// Those of Rust, in order of their paths.
    pub rust: Printed,
}

/// What files are made of.
pub struct Sources<'a> {
    /// The name of the vendor's folder.
    pub name: &'a str,
    /// The model.
    pub vendor: &'a model::Vendor,
    /// The errors that no single method has.
    pub errors: &'a [schema::ErrorEntry],
    /// What methods share.
    pub sharing: &'a Sharing,
    /// Where generated code finds the runtime.
    pub runtime: Runtime,
}

/// Something that is made by itself.
enum Job<'a> {
    /// The Rust files around those of the methods.
    Around,
    /// An artifact beside Rust.
    Artifact(&'a Artifact),
    /// The Rust file of a method.
    Method(&'a model::Method),
    /// The schemas of what methods share.
    Shared,
}

/// Makes the schemas of the methods, and says how long it took. They depend on nothing that a check finds out.
pub fn method_schemas(vendor: &str, gathered: &Gathered, clock: Clock) -> (Vec<File>, Timings) {
    let today = gathered.methods.iter().map(|method| ("schema/".to_owned(), method));
    let old = gathered.history.iter().map(|(page, method)| {
        let page = page.strip_prefix(vendor).map_or(page.as_str(), |page| page.trim_start_matches('/'));
        (format!("schema/history/{page}/"), method)
    });
    let schema = |(folder, method): (String, &schema::Method)| {
        file(format!("{folder}{}.yaml", method.file_name()), yaml::write_method(method))
    };
    let mut timings = Timings::with(clock);
    let files = timings.time(Stage::Yaml, || today.chain(old).map(schema).collect());
    (files, timings)
}

/// Makes all other files.
///
/// # Errors
/// Tokens that are no Rust, which is a defect of `emit`.
pub fn write(sources: &Sources<'_>, timings: &mut Timings) -> Result<Written, Diagnostic> {
    let clock = timings.clock();
    let jobs = jobs(sources);
    let made = parallel::map(&jobs, |job| make(sources, job, clock));
    let (mut written, mut artifacts) = (Written::default(), Vec::new());
    for (job, (files, time)) in jobs.iter().zip(made) {
        timings.add(time);
        let Printed { files, by_others } = files?;
        written.rust.by_others += by_others;
        match job {
            Job::Around | Job::Method(_) => written.rust.files.extend(files),
            Job::Shared => written.schemas.extend(files),
            Job::Artifact(_) => artifacts.extend(files),
        }
    }
    written.rust.files.sort_by(|one, other| one.path.cmp(&other.path));
    written.schemas.extend(artifacts);
    Ok(written)
}

/// The longest first: whatever is begun last must not keep one core busy while the others wait.
fn jobs<'a>(sources: &Sources<'a>) -> Vec<Job<'a>> {
    let mut jobs = vec![Job::Around];
    jobs.extend(ARTIFACTS.iter().map(Job::Artifact));
    jobs.extend(sources.vendor.methods.iter().map(Job::Method));
    jobs.push(Job::Shared);
    jobs
}

fn make(sources: &Sources<'_>, job: &Job<'_>, clock: Clock) -> (Result<Printed, Diagnostic>, Timings) {
    let mut timings = Timings::with(clock);
    let (vendor, runtime) = (sources.vendor, sources.runtime);
    let files = match job {
        Job::Around => rust(sources.name, || emit::emit_shared(vendor, runtime), &mut timings),
        Job::Method(method) => rust(sources.name, || vec![emit::emit_method(vendor, method, runtime)], &mut timings),
        Job::Artifact(artifact) => Ok(plain(timings.time(Stage::Emit, || (artifact.emit)(vendor)))),
        Job::Shared => Ok(plain(timings.time(Stage::Yaml, || shared(sources)))),
    };
    (files, timings)
}

/// Files that are no Rust.
fn plain(files: Vec<File>) -> Printed {
    Printed { files, by_others: 0 }
}

fn rust(name: &str, emit: impl FnOnce() -> Vec<EmittedFile>, timings: &mut Timings) -> Result<Printed, Diagnostic> {
    let emitted = timings.time(Stage::Emit, emit);
    timings.time(Stage::Print, || print::print(name, emitted))
}

fn shared(sources: &Sources<'_>) -> Vec<File> {
    let errors = sources.errors;
    let mut files = vec![file("schema/enums.yaml".to_owned(), yaml::write_enums(&sources.sharing.enums))];
    if !errors.is_empty() {
        files.push(file("schema/errors.yaml".to_owned(), yaml::write_errors(errors)));
    }
    files.push(file("schema/types.yaml".to_owned(), yaml::write_types(sources.sharing)));
    files
}

fn file(path: String, text: String) -> File {
    File { path, bytes: text.into_bytes() }
}
