//! Parameters that the URL of a call has as steps, `{id}`, `:id`, `<id>`, `(id)`, or in its query.
//!
//! A path enters, names leave; `tables` asks whether a row is one of them.

use super::method_name;
use super::outline::{Context, Outline};

/// Whether a name is a step of the path of the method that a table belongs to.
pub fn is_step(outline: &Outline, context: &Context, name: &str) -> bool {
    let Some(head) = outline.methods.get(context.method) else { return false };
    let path = |written: &str| method_name::split("GET", written).path;
    let of_name = head.name.split_once(' ').map(|(_, target)| target).filter(|target| target.contains('/'));
    let targets = [head.url.as_deref(), of_name];
    targets.into_iter().flatten().any(|target| names(&path(target)).any(|step| step == name))
}

/// Whether a name stands in the query of the URL that the page gives for the method.
pub fn is_in_query(outline: &Outline, context: &Context, name: &str) -> bool {
    let url = outline.methods.get(context.method).and_then(|head| head.url.as_deref());
    let query = url.and_then(|url| url.split_once('?')).map_or("", |(_, query)| query);
    !name.is_empty() && query.split('&').any(|pair| pair.split('=').next() == Some(name))
}

/// The names of the steps in a path that stand for values.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|step| {
        let bare = step.strip_prefix(':').filter(|rest| !rest.is_empty());
        bare.or_else(|| {
            let open = step.find(['{', '<', '('])?;
            let close = step.rfind(['}', '>', ')'])?;
            step.get(open + 1..close)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_that_stand_for_values_are_found() {
        assert_eq!(names("/shops/{shop}/orders/:id/(part)/x").collect::<Vec<_>>(), ["shop", "id", "part"]);
        assert_eq!(names("/orders/{id}.json").collect::<Vec<_>>(), ["id"]);
    }
}
