//! `quote!`: tokens as they are written, with values in the places of `#value`.
//!
//! `#(#values),*` is every value with the sign between them, `#(#values,)*` every value with what stands behind it.
//! One value a repetition is all that emitters ask for, and it comes first.

/// The tokens between the parentheses, with values in them.
macro_rules! quote {
    ($($token:tt)*) => {{
        #[allow(unused_mut, reason = "without tokens nothing is added")]
        let mut stream = $crate::tokens::TokenStream::new();
        $crate::tokens::each_token!(stream; $($token)*);
        stream
    }};
}

/// Adds tokens to a stream, one after the other.
macro_rules! each_token {
    ($stream:ident;) => {};
    ($stream:ident; # $value:ident $($rest:tt)*) => {
        $crate::tokens::ToTokens::to_tokens(&$value, &mut $stream);
        $crate::tokens::each_token!($stream; $($rest)*);
    };
    ($stream:ident; #(# $values:ident $($after:tt)*)* $($rest:tt)*) => {
        for value in $values {
            $crate::tokens::ToTokens::to_tokens(&value, &mut $stream);
            $crate::tokens::each_token!($stream; $($after)*);
        }
        $crate::tokens::each_token!($stream; $($rest)*);
    };
    ($stream:ident; #(# $values:ident) $between:tt * $($rest:tt)*) => {
        let mut is_first = true;
        for value in $values {
            if !std::mem::take(&mut is_first) {
                $crate::tokens::each_token!($stream; $between);
            }
            $crate::tokens::ToTokens::to_tokens(&value, &mut $stream);
        }
        $crate::tokens::each_token!($stream; $($rest)*);
    };
    ($stream:ident; ($($inner:tt)*) $($rest:tt)*) => {
        $stream.fixed($crate::tokens::Kind::Open, "(");
        $crate::tokens::each_token!($stream; $($inner)*);
        $stream.fixed($crate::tokens::Kind::Close, ")");
        $crate::tokens::each_token!($stream; $($rest)*);
    };
    ($stream:ident; [$($inner:tt)*] $($rest:tt)*) => {
        $stream.fixed($crate::tokens::Kind::Open, "[");
        $crate::tokens::each_token!($stream; $($inner)*);
        $stream.fixed($crate::tokens::Kind::Close, "]");
        $crate::tokens::each_token!($stream; $($rest)*);
    };
    ($stream:ident; {$($inner:tt)*} $($rest:tt)*) => {
        $stream.fixed($crate::tokens::Kind::Open, "{");
        $crate::tokens::each_token!($stream; $($inner)*);
        $stream.fixed($crate::tokens::Kind::Close, "}");
        $crate::tokens::each_token!($stream; $($rest)*);
    };
    ($stream:ident; >> $($rest:tt)*) => {
        $crate::tokens::each_token!($stream; > > $($rest)*);
    };
    ($stream:ident; $token:tt $($rest:tt)*) => {
        $stream.fixed(const { $crate::tokens::kind(stringify!($token)) }, stringify!($token));
        $crate::tokens::each_token!($stream; $($rest)*);
    };
}

pub(crate) use {each_token, quote};

#[cfg(test)]
mod tests {
    use super::super::{Ident, Number, TokenStream};

    #[test]
    fn values_stand_where_their_names_do() {
        let (name, number, none) = (Ident::new("order"), Number::new(-7), None::<Ident>);
        let inner = quote!(Vec<Option<&'a str>>);
        let made = quote!(pub fn #name(#none) -> #inner { f(#number, "a\n", 'x', 1_i64) });
        let expect = "pub fn order ( ) -> Vec < Option < & 'a str > > { f ( -7 , \"a\\n\" , 'x' , 1_i64 ) }";
        assert_eq!(made.to_string(), expect);
        assert_eq!(quote!().to_string(), "");
    }

    #[test]
    fn every_value_of_a_repetition() {
        let values = ["a", "b"];
        let streams: Vec<TokenStream> = vec![quote!(x y), quote!(z)];
        let made = quote!([#(#values),*] [#(#values: None,)*] #(#streams)* #(#values)||*);
        assert_eq!(made.to_string(), r#"[ "a" , "b" ] [ "a" : None , "b" : None , ] x y z "a" || "b""#);
    }

    #[test]
    fn comments_and_attributes_are_tokens() {
        let made = quote!(
            #[derive(Debug)]
            /// Words.
            struct A;
        );
        assert!(made.to_string().starts_with("# [ derive ( Debug ) ] # [ doc = "), "{made}");
    }
}
