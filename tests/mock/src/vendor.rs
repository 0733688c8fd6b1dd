//! A vendor's specs as a server needs them: every method with its call, its bodies and its errors.
//!
//! A folder below `specs/` enters, a vendor leaves; `server` and tests call it.

use codegen::config;
use codegen::model::{self, Call, Failure, Field};
use codegen::schema::Method;
use codegen::{File, VendorSources, check, gather, resolve, yaml};
use std::fs;
use std::path::Path;

/// A vendor that can be played.
#[derive(Debug, Clone)]
pub struct Vendor {
    /// What no page says.
    pub config: config::Vendor,
    /// What was proven of the rest; its methods stand in `methods`.
    pub model: model::Vendor,
    /// The methods.
    pub methods: Vec<Known>,
}

/// A method that can be played.
#[derive(Debug, Clone)]
pub struct Known {
    /// What its pages say.
    pub schema: Method,
    /// Its HTTP verb.
    pub verb: String,
    /// Where its parameters go.
    pub call: Call,
    /// The parameters.
    pub parameters: Vec<Field>,
    /// The body of its request, where it has one with fields.
    pub body: Vec<Field>,
    /// The errors that are documented for it.
    pub errors: Vec<Failure>,
}

impl Vendor {
    /// Reads the specs in a folder: `vendor.yaml`, `corrections.yaml`, `pages/`.
    ///
    /// # Errors
    /// What cannot be read, or what is wrong with it, a line each.
    pub fn read(folder: &Path) -> Result<Vendor, String> {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut pages = Vec::new();
        collect(&folder.join("pages"), "", &mut pages)?;
        let corrections = folder.join("corrections.yaml");
        let corrections = if corrections.exists() { Some(file(&corrections, "corrections.yaml")?) } else { None };
        let config = file(&folder.join("vendor.yaml"), "vendor.yaml")?;
        Self::of(&VendorSources { name, config, corrections, pages, runtime: String::new() })
    }

    /// Makes a vendor of its specs.
    ///
    /// # Errors
    /// What is wrong with them, a line each.
    pub fn of(sources: &VendorSources) -> Result<Vendor, String> {
        let config = yaml::read_vendor(&sources.config).map_err(|found| lines(&found))?;
        let corrections = sources.corrections.as_ref().map_or(Ok(Vec::new()), yaml::read_corrections);
        let corrections = corrections.map_err(|found| lines(&found))?;
        let mut gathered = gather::gather(sources, &config);
        resolve::correct_all(&mut gathered.methods, &corrections, "corrections.yaml");
        let checked = check::check(&gathered.methods, &gathered.enums, &gathered.errors, &config);
        let model = checked.map_err(|found| lines(&found))?.vendor;
        let methods = gathered.methods.into_iter().filter_map(|schema| known(&model, schema)).collect();
        Ok(Vendor { config, model, methods })
    }

    /// The method of this name.
    pub fn method(&self, name: &str) -> Option<&Known> {
        self.methods.iter().find(|method| method.schema.name == name)
    }
}

fn known(vendor: &model::Vendor, schema: Method) -> Option<Known> {
    let found = vendor.methods.iter().find(|method| method.name == schema.name)?;
    let fields = |name: &str| {
        let own = found.types.iter().find(|known| known.name == name);
        own.map(|own| own.fields.clone()).unwrap_or_default()
    };
    let holder = found.call.holder.as_deref();
    Some(Known {
        verb: found.verb.clone().unwrap_or_default(),
        parameters: holder.map(fields).unwrap_or_default(),
        body: if holder == Some("Request") { Vec::new() } else { fields("Request") },
        call: found.call.clone(),
        errors: if found.errors.is_empty() { vendor.errors.clone() } else { found.errors.clone() },
        schema,
    })
}

fn lines(found: &[codegen::diagnostic::Diagnostic]) -> String {
    found.iter().map(|diagnostic| diagnostic.message.as_str()).collect::<Vec<_>>().join("\n")
}

fn file(path: &Path, name: &str) -> Result<File, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(File { path: name.to_owned(), bytes })
}

/// The files below a folder; a folder in it is as deep as the disk allows.
fn collect(folder: &Path, prefix: &str, found: &mut Vec<File>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(file(&entry.path(), &name)?);
        }
    }
    Ok(())
}
