//! What `choices` must hold.

use super::*;

#[test]
fn choices_and_constants() {
    let texts = |values: Option<Vec<AllowedValue>>| -> Vec<String> {
        values.unwrap_or_default().into_iter().map(|value| value.value).collect()
    };
    assert_eq!(texts(either("either up or down (default up)")), ["up", "down"]);
    assert_eq!(texts(either("\"up\", \"down\" or \"left\"")), ["up", "down", "left"]);
    assert_eq!(texts(either("either the key or the name of it")), Vec::<String>::new());
    assert_eq!(texts(quoted("Its state, \"open\" or \"closed\"")), ["open", "closed"]);
    assert_eq!(texts(quoted("\"add\" or \"move\" is not supported")), Vec::<String>::new());
    assert_eq!(texts(quoted("Name of a shelf, e.g. \"top\" or \"low\".")), Vec::<String>::new());
    assert_eq!(texts(states("State of the shelf, can be Full, Empty or Broken")), ["Full", "Empty", "Broken"]);
    assert_eq!(texts(states("can be Full or left out")), Vec::<String>::new());
    assert_eq!(texts(explained_quotes("\"ON\" - it works, \"OFF\" - it rests")), ["ON", "OFF"]);
    assert_eq!(texts(quoted("the \"open\" state of the \"queue\"")), Vec::<String>::new());
    assert_eq!(texts(behind_label("Its colour: red, green or blue. Red by default")), ["red", "green", "blue"]);
    assert_eq!(texts(behind_label("Note: the key or the name must be there")), Vec::<String>::new());
    assert_eq!(texts(behind_label("For example: red or green")), Vec::<String>::new());
    assert_eq!(texts(media_list("what you send: text/csv, image/png")), ["text/csv", "image/png"]);
    assert_eq!(texts(media_list("what you send: text/csv, mostly")), Vec::<String>::new());
}
