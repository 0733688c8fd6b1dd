//! The rules of a type, handed to the runtime's checker field by field.

use crate::tokens::{Number, TokenStream, quote};

use super::spell;
use crate::model::{Alternative, Demand, Field, Presence, Rule, Type, Value};

/// The impl of `Validate`. `root` is the path of the vendor's module.
pub fn emit(found: &Type, root: &TokenStream) -> TokenStream {
    let name = spell::with_lifetime(&found.name, found.borrows, &quote!('_));
    let alternatives = found.alternatives.iter().map(|group| alternative(found, group));
    let fields = found.fields.iter().map(|field| {
        let rules = field.rules.iter().map(|found| rule(root, field, found));
        let nested = nested(field);
        quote!(#(#rules)* #nested)
    });
    let checks: TokenStream = alternatives.chain(fields).collect();
    let checker = if checks.is_empty() { quote!(_checker) } else { quote!(checker) };
    quote! {
        impl Validate for #name {
            fn check(&self, #checker: &mut Checker) {
                #checks
            }
        }
    }
}

fn nested(field: &Field) -> TokenStream {
    let (wire, slot) = (&field.wire, spell::ident(&field.name));
    match (&field.value, field.presence) {
        (Value::Object { .. }, Presence::Patch) => quote!(checker.part(#wire, &self.#slot);),
        (Value::Object { .. }, Presence::PatchList) => quote!(checker.items(#wire, &self.#slot);),
        (Value::Object { .. }, Presence::List) => quote!(checker.objects(#wire, &self.#slot);),
        (Value::Object { .. }, _) => quote!(checker.object(#wire, &self.#slot);),
        _ => TokenStream::new(),
    }
}

fn rule(root: &TokenStream, field: &Field, rule: &Rule) -> TokenStream {
    let (wire, slot) = (&field.wire, spell::ident(&field.name));
    let source = &rule.source;
    // A field that is never absent is wrapped, so that one rule serves every presence.
    let values = if field.presence == Presence::Required { quote!(&One(&self.#slot)) } else { quote!(&self.#slot) };
    match &rule.demand {
        Demand::Present => {
            let method = spell::ident(match field.presence {
                Presence::Required => "required",
                Presence::List | Presence::PatchList => "required_items",
                Presence::Optional | Presence::Patch => "required_object",
            });
            let entries = if field.value == Value::Map { quote!(.0) } else { TokenStream::new() };
            let method = if field.value == Value::Map { spell::ident("required_items") } else { method };
            quote!(checker.#method(#wire, &self.#slot #entries, #source);)
        }
        Demand::NotEmpty => not_empty(field, source),
        Demand::MaxLength(most) => {
            let most = Number::new(*most);
            quote!(checker.max_length(#wire, #values, #most, #source);)
        }
        Demand::Minimum(least) => {
            let least = Number::new(*least);
            quote!(checker.minimum(#wire, #values, #least, #source);)
        }
        Demand::Maximum(most) => {
            let most = Number::new(*most);
            quote!(checker.maximum(#wire, #values, #most, #source);)
        }
        Demand::OneOf(numbers) => {
            let texts = numbers.iter().map(i64::to_string);
            let numbers = numbers.iter().map(|number| Number::new(*number));
            quote!(checker.allowed_number(#wire, #values, &[#(#numbers),*], &[#(#texts),*], #source);)
        }
        Demand::Known => quote!(checker.known(#wire, #values, #source);),
        Demand::DateForm => {
            quote!(checker.date(#wire, #values, #root DATE_FORMS, #source);)
        }
    }
}

fn not_empty(field: &Field, source: &str) -> TokenStream {
    let (wire, slot) = (&field.wire, spell::ident(&field.name));
    let is_text = matches!(field.value, Value::Text | Value::Secret | Value::DateTime | Value::Enum(_));
    match field.presence {
        Presence::Required if is_text => quote!(checker.required(#wire, &self.#slot, #source);),
        Presence::Optional | Presence::Patch if field.value.is_scalar() => {
            quote!(checker.not_empty(#wire, &self.#slot, #source);)
        }
        _ => TokenStream::new(),
    }
}

fn alternative(found: &Type, group: &Alternative) -> TokenStream {
    let fields: Vec<&Field> = group.fields.iter().filter_map(|&at| found.fields.get(at)).collect();
    let present = fields.iter().map(|field| {
        let slot = spell::ident(&field.name);
        match field.presence {
            Presence::List => quote!(!self.#slot.is_empty()),
            _ if field.value == Value::Map => quote!(!self.#slot.is_empty()),
            Presence::Patch => quote!(self.#slot.value().is_some()),
            _ => quote!(self.#slot.is_some()),
        }
    });
    let names = fields.iter().map(|field| &field.wire);
    let severity = spell::ident(if group.stated { "Error" } else { "Warning" });
    let source = &group.source;
    quote!(checker.at_least_one(#(#present)||*, &[#(#names),*], Severity::#severity, #source);)
}
