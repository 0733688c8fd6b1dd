//! The figures for programs: all of them, by page and by group, as JSON.

use serde_json::{Map, Value, json};

use super::Scores;
use super::tally::{Figure, Miss, Tally};

/// Everything; the misses themselves where they are asked for.
pub fn text(scores: &Scores, with_misses: bool) -> String {
    let groups = scores.groups();
    let groups: Map<String, Value> =
        groups.into_iter().map(|(name, (_, tally))| (name.to_owned(), figures(&tally))).collect();
    let pages: Map<String, Value> = scores.pages.iter().map(|page| (page.name.clone(), figures(&page.tally))).collect();
    let absent: Vec<&str> = scores.pages.iter().filter(|page| page.absent).map(|page| page.name.as_str()).collect();
    let mut all = json!({
        "groups": groups,
        "pages": pages,
        "all": figures(&scores.total()),
        "absent": absent,
        "unlabelled": scores.unlabelled,
    });
    if let (true, Some(members)) = (with_misses, all.as_object_mut()) {
        let misses = scores.pages.iter().filter(|page| !page.tally.misses.is_empty());
        let misses: Map<String, Value> =
            misses.map(|page| (page.name.clone(), page.tally.misses.iter().map(miss).collect())).collect();
        members.insert("misses".to_owned(), Value::Object(misses));
    }
    format!("{all:#}")
}

fn figures(tally: &Tally) -> Value {
    let members = tally.figures().into_iter().map(|(name, figure)| {
        let value = match figure {
            Figure::Pair(precision, recall) => json!({ "precision": precision, "recall": recall }),
            Figure::Single(share) => json!(share),
        };
        (name.to_owned(), value)
    });
    Value::Object(members.collect())
}

fn miss(miss: &Miss) -> Value {
    json!({ "class": miss.class.name(), "invented": miss.invented, "count": miss.count, "what": miss.what })
}
