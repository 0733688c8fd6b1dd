//! Bodies that are bytes: replies that hold them, and forms.

use super::ticket::ERRORS;
use crate::runtime::{
    Bytes, Error, ErrorFields, ErrorKind, Form, Nothing, Reply, own, read_bytes, read_error_list, read_http_status,
    read_status_attribute,
};

const NAMES: ErrorFields = ErrorFields { code: "ErrorType", message: "ErrorMessage" };
const PLAIN: ErrorFields = ErrorFields { code: "code", message: "message" };
const PICTURE: &[u8] = b"GIF89a\x00\xff\r\n<not xml>";

fn by_status(status: u16, body: &[u8]) -> Result<Bytes<'_>, Error> {
    let reply = Reply { content_type: Some("image/gif"), ..Reply::new(status, body) };
    read_bytes(reply, |reply| read_http_status::<Nothing>(reply, ERRORS, &NAMES))
}

#[test]
fn a_success_is_the_bytes_as_they_came() {
    let found = by_status(200, PICTURE).unwrap();
    assert_eq!(found, Bytes::new("image/gif", PICTURE));
    assert_eq!(own(found.clone()), found);
    // A picture that is XML, a document that is JSON and nothing at all are bytes too.
    for body in ["<svg/>", "{\"a\":1}", "[1]", "{", ""] {
        assert_eq!(&*by_status(200, body.as_bytes()).unwrap().bytes, body.as_bytes());
    }
    assert_eq!(format!("{found:?}"), "Bytes { content_type: Some(\"image/gif\"), bytes: \"19 bytes\" }");
}

#[test]
fn a_failure_is_the_error_of_the_vendor() {
    let error = by_status(404, br#"{"ErrorType":"NotFound","ErrorMessage":"no picture"}"#).unwrap_err();
    let ErrorKind::Api(found) = &error.kind else { panic!("{error}") };
    assert_eq!((found[0].code.as_deref(), &*found[0].message), (Some("NotFound"), "no picture"));
    let error = by_status(502, PICTURE).unwrap_err();
    assert_eq!((error.status, error.kind), (502, ErrorKind::Status));
}

#[test]
fn an_error_may_come_as_a_success() {
    let read = |body: &'static str| {
        let reply = Reply::new(200, body.as_bytes());
        read_bytes(reply, |reply| read_status_attribute::<Nothing>(reply, ERRORS, &PLAIN))
    };
    let error = read("\u{feff}<response status=\"error\"><code>0005</code></response>").unwrap_err();
    assert!(matches!(&error.kind, ErrorKind::Api(found) if found[0].code.as_deref() == Some("0005")), "{error}");
    for body in ["<response status=\"ok\"/>", "<contactory-nothing/>", "<svg><a></svg>"] {
        assert_eq!(&*read(body).unwrap().bytes, body.as_bytes());
    }
    let list = "<errors><error status=\"401\">No</error></errors>";
    let listed =
        read_bytes(Reply::new(200, list.as_bytes()), |reply| read_error_list::<Nothing>(reply, ERRORS, &PLAIN));
    assert!(listed.is_err());
}

#[test]
fn a_media_type_is_fit_for_a_header() {
    let of = |text: &str| Bytes::new(text.to_owned(), PICTURE).media_type().into_owned();
    assert_eq!(of("Image/PNG; q=1"), "image/png");
    for text in ["", "png", "image/png\r\nX-Evil: 1", "image / png"] {
        assert_eq!(of(text), "application/octet-stream", "{text:?}");
    }
    let picture = Bytes::new("IMAGE/gif", PICTURE);
    assert!(picture.is_documented(&["image/png", "image/gif"]) && !picture.is_documented(&["image/png"]));
    assert!(!Bytes::from(PICTURE).is_documented(&["image/gif"]));
}

#[test]
fn a_form_has_its_parts_between_boundaries() {
    let form = Form::new().text("note", "a\r\nb").file("photo", "a \"b\".gif", Bytes::new("image/gif", PICTURE));
    let body = form.to_bytes();
    let mut expected =
        b"--contactory-0000000000000000\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\na\r\nb\r\n\
        --contactory-0000000000000000\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a %22b%22.gif\"\r\n\
        Content-Type: image/gif\r\n\r\n"
            .to_vec();
    expected.extend_from_slice(PICTURE);
    expected.extend_from_slice(b"\r\n--contactory-0000000000000000--\r\n");
    assert_eq!(&*body.bytes, expected);
    assert_eq!(body.content_type.as_deref(), Some("multipart/form-data; boundary=contactory-0000000000000000"));
    assert_eq!(body.media_type(), "multipart/form-data");
    assert_eq!(&*Form::new().to_bytes().bytes, b"--contactory-0000000000000000--\r\n");
}

#[test]
fn no_part_holds_the_boundary_or_ends_its_own_head() {
    let body = Form::new().file("a", "a", b"x".as_slice()).to_bytes();
    // A form in a form, several times over.
    let mut inner = body;
    for _ in 0..20 {
        let boundary = inner.content_type.as_deref().and_then(|found| found.rsplit('=').next()).unwrap().to_owned();
        let outer = Form::new().file("form", "inner", inner.clone()).text("again", boundary.clone()).to_bytes();
        let own = outer.content_type.as_deref().and_then(|found| found.rsplit('=').next()).unwrap().to_owned();
        let count = |text: &str| outer.bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count();
        assert_eq!(count(&own), 3, "two parts and the end");
        assert_ne!(own, boundary);
        inner = outer;
    }
    let evil = Form::new().file("a\"\r\nX: 1", "b\0\n", Bytes::new("text/x\r\nY: 1", PICTURE)).to_bytes();
    let text = String::from_utf8_lossy(&evil.bytes).into_owned();
    assert!(text.contains("name=\"a%22%0D%0AX: 1\"; filename=\"b %0A\"\r\nContent-Type: application/octet-stream\r\n"));
}
