//! The vendors of this repository: what regen reads of them, and the schemas that are committed.

use codegen::schema::{Body, Field, Method};
use codegen::{File, Generated, VendorSources, generate, yaml};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// All of them.
pub const NAMES: [&str; 3] = ["iovox", "planfix", "superoffice"];

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// What regen reads of a vendor.
pub fn sources(name: &str) -> VendorSources {
    sources_of(&root().join("specs").join(name), name)
}

/// The same of a vendor in any folder.
pub fn sources_of(folder: &Path, name: &str) -> VendorSources {
    let file = |path: &str| fs::read(folder.join(path)).ok().map(|bytes| File { path: path.to_owned(), bytes });
    VendorSources {
        name: name.to_owned(),
        config: file("vendor.yaml").unwrap_or_else(|| panic!("{} has a vendor.yaml", folder.display())),
        corrections: file("corrections.yaml"),
        pages: files_below(&folder.join("pages")),
        ..VendorSources::default()
    }
}

/// The files below a folder, in order of path.
pub fn files_below(folder: &Path) -> Vec<File> {
    fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for name in names {
            let path = folder.join(&name);
            if path.is_dir() {
                walk(&path, &format!("{prefix}{name}/"), found);
            } else {
                found.push(File { path: format!("{prefix}{name}"), bytes: fs::read(&path).unwrap() });
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, "", &mut found);
    found
}

/// What regen makes of a vendor, made once for all tests.
pub fn generated(name: &str) -> &'static Generated {
    static MADE: [OnceLock<Generated>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];
    let place = NAMES.iter().position(|known| *known == name).unwrap();
    MADE[place].get_or_init(|| generate(&sources(name)).unwrap_or_else(|found| panic!("{name}: {found:#?}")))
}

/// The text of a page.
pub fn page(vendor: &str, path: &str) -> String {
    fs::read_to_string(root().join("specs").join(vendor).join("pages").join(path)).unwrap()
}

/// A method as its committed schema has it, with the samples of its pages.
pub fn method(vendor: &str, file: &str) -> Method {
    let folder = root().join("specs").join(vendor);
    let path = folder.join("schema").join(file);
    let file = File { path: file.to_owned(), bytes: fs::read(&path).unwrap() };
    let mut method = yaml::read_method(&file).unwrap_or_else(|found| panic!("{}: {found:?}", path.display()));
    for page in method.pages.clone() {
        let bytes = fs::read(folder.join("pages").join(page.strip_prefix(vendor).unwrap().trim_start_matches('/')));
        for documented in codegen::inspect(&page, &bytes.unwrap()).schema.methods {
            if documented.name == method.name {
                add_samples(&mut method.request, documented.request);
                add_samples(&mut method.response, documented.response);
                add_samples(&mut method.error_response, documented.error_response);
            }
        }
    }
    method
}

fn add_samples(body: &mut Option<Body>, documented: Option<Body>) {
    if let (Some(body), Some(documented)) = (body, documented) {
        body.samples.extend(documented.samples);
    }
}

/// The field at this path, if there is one.
pub fn find<'f>(fields: &'f [Field], path: &str) -> Option<&'f Field> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let field = fields.iter().find(|field| field.name == name)?;
    rest.map_or(Some(field), |rest| find(&field.children, rest))
}

/// The field at this path.
pub fn field<'f>(fields: &'f [Field], path: &str) -> &'f Field {
    find(fields, path).unwrap_or_else(|| panic!("there is no field `{path}`"))
}
