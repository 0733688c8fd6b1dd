//! iovox: an `updateContacts` of 50 contacts.

use super::tree::{Element, parent, text};
use super::words::Numbers;

/// The request of `updateContacts`.
pub fn update() -> Element {
    let mut children = vec![text("rm_rules", "FALSE"), text("replace_details", "TRUE")];
    children.extend((1..=50).map(|number| contact(number, &mut Numbers::new(number))));
    parent("request", children)
}

fn contact(number: u64, from: &mut Numbers) -> Element {
    let children = vec![
        text("contact_id", format!("client-{number}")),
        text("new_contact_id", format!("client-{}", number + 1000)),
        text("display_name", format!("{} & {}", from.first_name(), from.last_name())),
        text("first_name", from.first_name()),
        text("last_name", from.last_name()),
        text("email", from.email()),
        text("email_2", from.email()),
        text("company", from.company()),
        text("mobile_phone", from.phone()),
        text("home_phone", from.phone()),
        text("business_phone", from.phone()),
        text("business_phone", from.phone()),
        text("business_fax", from.phone()),
        text("work_address_1", from.street()),
        text("work_address_2", from.address()),
        text("work_city", from.city()),
        text("work_country", from.pick(&["Россия", "Norway"])),
        text("work_postcode", from.between(100_000, 199_999)),
        text("home_address_1", from.street()),
        text("home_address_2", from.address()),
        text("home_city", from.city()),
        text("home_country", from.pick(&["Россия", "Norway"])),
        text("home_postcode", from.between(100_000, 199_999)),
        text("notes", from.prose(3)),
        text("business_country", from.pick(&["Россия", "Norway"])),
    ];
    parent("contact", children)
}
