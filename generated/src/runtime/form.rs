//! Forms: a body of named parts, texts and files, as `multipart/form-data`. Parts enter, [`Bytes`] leave; callers of
//! methods whose docs name that media type build one.

use super::bytes::Bytes;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What every boundary begins with; a number of [`DIGITS`] hexadecimal digits follows.
const BOUNDARY: &str = "contactory-";
const DIGITS: usize = 16;

/// A form while it is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form<'a> {
    parts: Vec<Part<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Part<'a> {
    name: Cow<'a, str>,
    /// The name of the file, and its content; a text has none.
    file_name: Option<Cow<'a, str>>,
    content: Bytes<'a>,
}

impl<'a> Form<'a> {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        let bytes = match value.into() {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        let content = Bytes { content_type: None, bytes };
        self.parts.push(Part { name: name.into(), file_name: None, content });
        self
    }

    /// Adds a file.
    pub fn file(
        mut self,
        name: impl Into<Cow<'a, str>>,
        file_name: impl Into<Cow<'a, str>>,
        content: impl Into<Bytes<'a>>,
    ) -> Self {
        self.parts.push(Part { name: name.into(), file_name: Some(file_name.into()), content: content.into() });
        self
    }

    /// The form as a body. The boundary occurs in no part, and the same parts have the same one.
    pub fn to_bytes(&self) -> Bytes<'static> {
        let boundary = self.boundary();
        let size: usize = self.parts.iter().map(|part| part.content.bytes.len() + 200).sum();
        let mut out = Vec::with_capacity(size + 40);
        for part in &self.parts {
            let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"");
            quote(&part.name, &mut head);
            head.push('"');
            if let Some(file_name) = &part.file_name {
                head.push_str("; filename=\"");
                quote(file_name, &mut head);
                head.push_str("\"\r\nContent-Type: ");
                head.push_str(&part.content.media_type());
            }
            head.push_str("\r\n\r\n");
            out.extend_from_slice(head.as_bytes());
            out.extend_from_slice(&part.content.bytes);
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Bytes::new(format!("multipart/form-data; boundary={boundary}"), out)
    }

    /// The first boundary that no part holds. Each part is looked through once, whatever is in it.
    fn boundary(&self) -> String {
        let mut taken: BTreeSet<u64> = BTreeSet::new();
        for part in &self.parts {
            let bytes: &[u8] = &part.content.bytes;
            for window in bytes.windows(BOUNDARY.len() + DIGITS) {
                let digits = window.strip_prefix(BOUNDARY.as_bytes()).and_then(|rest| std::str::from_utf8(rest).ok());
                taken.extend(digits.and_then(|digits| u64::from_str_radix(digits, 16).ok()));
            }
        }
        let mut number: u64 = 0;
        while taken.contains(&number) {
            number += 1;
        }
        format!("{BOUNDARY}{number:016x}")
    }
}

/// A name between quotes, as browsers write it: what would end it or its line is percent-encoded.
fn quote(name: &str, out: &mut String) {
    for letter in name.chars() {
        match letter {
            '"' | '\r' | '\n' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{:02X}", u32::from(letter));
            }
            '\0'..='\u{1f}' | '\u{7f}' => out.push(' '),
            _ => out.push(letter),
        }
    }
}
