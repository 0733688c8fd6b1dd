//! The rules of a type, handed to the runtime's checker field by field.
//!
//! A type of the model enters, its `impl Validate` leaves; `method` calls it.

use crate::tokens::{Number, TokenStream, quote};

use super::spell;
use crate::model::{Alternative, Demand, Field, Presence, Rule, Severity, Type, Value};

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
    let slot = spell::ident(&field.name);
    // A field that is never absent is wrapped, so that one rule serves every presence.
    let values = if field.presence == Presence::Required { quote!(&One(&self.#slot)) } else { quote!(&self.#slot) };
    let stated = |demand: TokenStream| stated(&field.wire, &demand, rule.severity(), &rule.source);
    let of_values = |check: &str, demand: TokenStream| {
        let (check, stated) = (spell::ident(check), stated(demand));
        quote!(checker.#check(#values, #stated);)
    };
    let of_count = |demand: TokenStream| {
        let stated = stated(demand);
        quote!(checker.count(&self.#slot, #stated);)
    };
    match &rule.demand {
        Demand::Present => present(field, &stated(quote!(Required))),
        Demand::NotEmpty => not_empty(field, stated),
        Demand::MinLength(least) => of_values("length", bound("MinLength", *least)),
        Demand::MaxLength(most) => of_values("text", bound("MaxLength", *most)),
        Demand::DateForm => of_values("text", quote!(DateFormat(#root DATE_FORMS))),
        Demand::Email { .. } => of_values("text", quote!(Email)),
        Demand::MinItems(least) => of_count(bound("MinItems", *least)),
        Demand::MaxItems(most) => of_count(bound("MaxItems", *most)),
        Demand::Minimum(least) => of_values("number", bound("Minimum", *least)),
        Demand::Maximum(most) => of_values("number", bound("Maximum", *most)),
        Demand::OneOf(numbers) => {
            let numbers = numbers.iter().map(|number| Number::new(*number));
            of_values("number", quote!(AllowedNumbers(&[#(#numbers),*])))
        }
        Demand::Known => {
            let Value::Enum(name) = &field.value else { return TokenStream::new() };
            let name = spell::type_ident(name);
            of_values("known", quote!(Allowed(#name::KNOWN)))
        }
    }
}

/// A rule with a number: `MaxLength(40)`.
fn bound(name: &str, number: impl TryInto<i128>) -> TokenStream {
    let (name, number) = (spell::ident(name), Number::new(number));
    quote!(#name(#number))
}

fn present(field: &Field, stated: &TokenStream) -> TokenStream {
    let slot = spell::ident(&field.name);
    match field.presence {
        _ if field.value == Value::Map => quote!(checker.required_items(&self.#slot.0, #stated);),
        Presence::Required => quote!(checker.required(&self.#slot, #stated);),
        Presence::List | Presence::PatchList => quote!(checker.required_items(&self.#slot, #stated);),
        Presence::Optional | Presence::Patch => quote!(checker.required_object(&self.#slot, #stated);),
    }
}

/// The rule as a constant.
fn stated(wire: &str, demand: &TokenStream, severity: Severity, source: &str) -> TokenStream {
    let severity = (severity == Severity::Warning).then(|| quote!(, Warning));
    quote!(rule!(#wire, #demand, #source #severity))
}

fn not_empty(field: &Field, stated: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let slot = spell::ident(&field.name);
    let is_text = matches!(field.value, Value::Text | Value::Secret | Value::DateTime | Value::Enum(_));
    match field.presence {
        Presence::Required if is_text => {
            let stated = stated(quote!(Required));
            quote!(checker.required(&self.#slot, #stated);)
        }
        Presence::Optional | Presence::Patch if field.value.is_scalar() => {
            let stated = stated(quote!(NotEmpty));
            quote!(checker.not_empty(&self.#slot, #stated);)
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
    let severity = if group.stated { Severity::Error } else { Severity::Warning };
    let stated = stated("", &quote!(AtLeastOne(&[#(#names),*])), severity, &group.source);
    quote!(checker.demand(#(#present)||*, #stated);)
}
