//! progenitor as its documentation shows it: `progenitor-once OPENAPI.yaml OUT.rs`.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args_os().skip(1);
    let (Some(from), Some(to)) = (words.next(), words.next()) else {
        return Err("usage: progenitor-once OPENAPI.yaml OUT.rs".into());
    };
    let description: openapiv3::OpenAPI = serde_yaml::from_str(&std::fs::read_to_string(from)?)?;
    let tokens = progenitor_impl::Generator::default().generate_tokens(&description)?;
    std::fs::write(to, prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
