//! English phrases that announce a part of a method.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Error,
        patterns: &[
            "error*|failure*|fails|fail|failed|otherwise|unsuccessful*|fault*",
            "^ ?possible throws|raises|exceptions|problems ?: $",
            "what|things can|may|might go wrong",
        ],
        examples: &[
            "Otherwise an answer with a message comes back",
            "Error codes",
            "If it fails, the reply says why",
            "Throws:",
        ],
        traps: &["Successful answer"],
    },
    Phrase {
        meaning: Response,
        patterns: &[
            "response*|reply|replies|answer*|result*|return|returns|returned|output|success*",
            "what comes|get|gets ?you back",
            "what you|we get|receive|send ?back",
        ],
        examples: &[
            "What comes back",
            "What you get back",
            "Reply when the function succeeds:",
            "Sample response",
            "Result",
        ],
        traps: &["Request body"],
    },
    Phrase {
        meaning: Query,
        patterns: &["query ?string", "querystring", "url|uri|get parameters"],
        examples: &["Query String Parameters", "These may be passed in the querystring"],
        traps: &["Body parameters"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["path ?url|uri part*|param*|variable*|segment*|argument*", "url|uri|path param*", "route param*"],
        examples: &["Path Part", "Path parameters"],
        traps: &["Query parameters"],
    },
    Phrase {
        meaning: Header,
        patterns: &[
            "request|http|custom header*",
            "^ headers ?: $",
            "^ header ?parameters|params|fields|values ?: $",
            "headers ?parameters ?: $",
        ],
        examples: &["Request Headers", "Headers"],
        traps: &["Header of the ticket"],
    },
    Phrase {
        meaning: Request,
        patterns: &[
            "request*|payload|body|call|input|sent",
            "input parameters",
            "arguments",
            "post|form fields|parameters|params|data|variables",
        ],
        examples: &["Format of the request:", "Payload", "Request body: entity"],
        traps: &["Sample answer"],
    },
];
