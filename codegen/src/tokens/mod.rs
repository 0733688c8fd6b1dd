//! Tokens of Rust as a flat list, and `quote!`, which writes them down.
//!
//! `emit` makes them, `print` sets them. A list of small values that are copied is made in a fraction of the time that
//! trees of tokens take, of which each is allocated, shared and counted.

mod literal;
mod template;

use std::cell::RefCell;
use std::fmt;

pub use literal::Number;
pub(crate) use template::{each_token, quote};

/// What a token is, apart from its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word: an identifier or a keyword.
    Word,
    /// A sign that is no delimiter: `+`, `->`, `::`. `>>` is two of them, since it closes generics and shifts nothing.
    Mark,
    /// A lifetime with its quote.
    Lifetime,
    /// A literal as it is written.
    Literal,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// The comment of an item: its text.
    OuterDoc,
    /// The comment of a file: its text.
    InnerDoc,
    /// No token: what follows the last one.
    Nothing,
}

/// A token. Words of the emitters are texts of the program, those of the model stand in the list's own text.
#[derive(Debug, Clone, Copy)]
enum Token {
    Fixed(Kind, &'static str),
    Made(Kind, u32, u32),
}

impl Token {
    /// The token of a list whose text stands behind so much other text.
    fn moved(self, offset: u32) -> Self {
        match self {
            Token::Made(kind, start, end) => Token::Made(kind, start + offset, end + offset),
            fixed @ Token::Fixed(..) => fixed,
        }
    }
}

/// Tokens in their order.
#[derive(Clone)]
pub struct TokenStream {
    tokens: Vec<Token>,
    text: String,
}

/// An identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ident(String);

/// What `quote!` takes behind a `#`.
pub trait ToTokens {
    /// Adds the tokens of this value.
    fn to_tokens(&self, stream: &mut TokenStream);
}

/// So many lists that are no longer needed wait to be filled anew.
const MOST_SPARE: usize = 32;

thread_local! {
    /// Most lists are short and soon part of another one: to let them grow anew each time is half of what they cost.
    static SPARE: RefCell<Vec<(Vec<Token>, String)>> = const { RefCell::new(Vec::new()) };
}

impl Default for TokenStream {
    fn default() -> Self {
        let spare = SPARE.try_with(|spare| spare.borrow_mut().pop());
        let (tokens, text) = spare.ok().flatten().unwrap_or_default();
        TokenStream { tokens, text }
    }
}

impl Drop for TokenStream {
    fn drop(&mut self) {
        let (mut tokens, mut text) = (std::mem::take(&mut self.tokens), std::mem::take(&mut self.text));
        tokens.clear();
        text.clear();
        // A thread that ends has no use for it.
        let _ = SPARE.try_with(|spare| {
            let mut spare = spare.borrow_mut();
            if spare.len() < MOST_SPARE {
                spare.push((tokens, text));
            }
        });
    }
}

impl TokenStream {
    /// No tokens.
    pub fn new() -> Self {
        Self::default()
    }

    /// True where there is no token.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// A token by its number.
    pub fn get(&self, number: usize) -> (Kind, &str) {
        match self.tokens.get(number) {
            Some(Token::Fixed(kind, text)) => (*kind, text),
            Some(Token::Made(kind, start, end)) => {
                (*kind, self.text.get(*start as usize..*end as usize).unwrap_or_default())
            }
            None => (Kind::Nothing, ""),
        }
    }

    /// All tokens.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, &str)> {
        (0..self.len()).map(|number| self.get(number))
    }

    /// Puts other words in the place of some. What is `None` stays as it is.
    pub fn rename(&mut self, other: impl Fn(usize, &Self) -> Option<String>) {
        let renamed: Vec<(usize, String)> =
            (0..self.len()).filter_map(|number| Some((number, other(number, self)?))).collect();
        for (number, word) in renamed {
            let made = self.made(Kind::Word, |text| text.push_str(&word));
            if let Some(token) = self.tokens.get_mut(number) {
                *token = made;
            }
        }
    }

    /// Adds a token of the emitter's.
    pub fn fixed(&mut self, kind: Kind, text: &'static str) {
        self.tokens.push(Token::Fixed(kind, text));
    }

    /// Adds a token whose text `write` adds.
    pub fn add(&mut self, kind: Kind, write: impl FnOnce(&mut String)) {
        let token = self.made(kind, write);
        self.tokens.push(token);
    }

    fn made(&mut self, kind: Kind, write: impl FnOnce(&mut String)) -> Token {
        let start = self.text.len();
        write(&mut self.text);
        Token::Made(kind, start as u32, self.text.len() as u32)
    }

    /// Adds the tokens of another list.
    pub fn append(&mut self, other: &TokenStream) {
        let offset = self.text.len() as u32;
        self.text.push_str(&other.text);
        self.tokens.extend(other.tokens.iter().map(|token| token.moved(offset)));
    }

    /// Puts the tokens of another list in front: a long list is not copied for what comes before it.
    pub fn prepend(&mut self, front: &TokenStream) {
        let offset = self.text.len() as u32;
        self.text.push_str(&front.text);
        self.tokens.splice(0..0, front.tokens.iter().map(|token| token.moved(offset)));
    }
}

/// What the token of a text that stands in `quote!` is.
pub const fn kind(text: &str) -> Kind {
    let bytes = text.as_bytes();
    match bytes {
        [b'(' | b'[' | b'{'] => Kind::Open,
        [b')' | b']' | b'}'] => Kind::Close,
        [b'\'', .., b'\''] => Kind::Literal,
        [b'\'', ..] => Kind::Lifetime,
        [b'"' | b'0'..=b'9', ..] | [b'b' | b'r', b'"', ..] => Kind::Literal,
        [b'_' | b'a'..=b'z' | b'A'..=b'Z', ..] => Kind::Word,
        _ => Kind::Mark,
    }
}

impl fmt::Display for TokenStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (kind, text)) in self.iter().enumerate() {
            formatter.write_str(if number > 0 { " " } else { "" })?;
            let mark = match kind {
                Kind::OuterDoc => "#",
                Kind::InnerDoc => "#!",
                _ => {
                    formatter.write_str(text)?;
                    continue;
                }
            };
            let mut quoted = String::new();
            literal::quote_text(text, &mut quoted);
            write!(formatter, "{mark}[doc = {quoted}]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for TokenStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl FromIterator<TokenStream> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(streams: I) -> Self {
        let mut streams = streams.into_iter();
        let mut all = streams.next().unwrap_or_default();
        let others: Vec<TokenStream> = streams.collect();
        // Long lists are not copied each time that they grow.
        all.tokens.reserve(others.iter().map(TokenStream::len).sum());
        all.text.reserve(others.iter().map(|stream| stream.text.len()).sum());
        others.iter().for_each(|stream| all.append(stream));
        all
    }
}

impl Ident {
    /// An identifier of this name, which must be one.
    pub fn new(name: impl Into<String>) -> Self {
        Ident(name.into())
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.append(self);
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.add(Kind::Word, |text| text.push_str(&self.0));
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.fixed(Kind::Word, if *self { "true" } else { "false" });
    }
}

impl ToTokens for str {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.add(Kind::Literal, |text| literal::quote_text(self, text));
    }
}

impl ToTokens for String {
    fn to_tokens(&self, stream: &mut TokenStream) {
        self.as_str().to_tokens(stream);
    }
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, stream: &mut TokenStream) {
        (**self).to_tokens(stream);
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, stream: &mut TokenStream) {
        if let Some(value) = self {
            value.to_tokens(stream);
        }
    }
}
