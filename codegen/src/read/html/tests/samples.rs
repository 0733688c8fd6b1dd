//! Samples and their languages.

use super::body;

#[test]
fn gutters_and_copy_buttons_are_no_code() {
    let table = "<table class=\"highlighttable\"><tr><td class=\"linenos\"><div><pre>1\n2</pre></div></td>\
        <td class=\"code\"><button>Copy</button><pre>&lt;a&gt;\n&lt;/a&gt;</pre></td></tr></table>";
    assert_eq!(body(table), "```\n<a>\n</a>");
    let spans = "<pre><span class=\"lineno\">1 </span>a\n<span class=\"lineno\">2 </span>b</pre>";
    assert_eq!(body(spans), "```\na\nb");
}

#[test]
fn lines_that_are_elements_are_lines() {
    let code = "<pre><code class=\"language-json\"><div class=\"line\">{</div><div class=\"line\">}</div></code></pre>";
    assert_eq!(body(code), "```json\n{\n}");
    assert_eq!(body("<pre>a<br>b</pre>"), "```\na\nb");
}

#[test]
fn every_engine_names_the_language_its_way() {
    let language = |markup: &str| body(markup).lines().next().unwrap_or("").to_owned();
    assert_eq!(language("<pre class=\"brush: xml\">x</pre>"), "```xml");
    assert_eq!(language("<div class=\"highlight-source-http\"><pre>x</pre></div>"), "```http");
    assert_eq!(language("<div class=\"sourceCode\"><pre class=\"sourceCode json\">x</pre></div>"), "```json");
    assert_eq!(language("<pre data-lang=\"JSON\">x</pre>"), "```json");
    assert_eq!(language("<div class=\"highlight-default notranslate\"><pre>x</pre></div>"), "```");
    assert_eq!(
        language("<div class=\"mw-geshi\"><div class=\"xml source-xml\"><pre class=\"de1\">x</pre></div></div>"),
        "```xml"
    );
}

#[test]
fn each_tab_is_a_sample() {
    let tabs =
        "<div role=tablist>curl json</div><pre class=\"highlight shell\">a</pre><pre class=\"highlight json\">b</pre>";
    assert_eq!(body(tabs), "```shell\na\n```json\nb");
}

#[test]
fn markup_that_nobody_escaped_is_read_as_written() {
    let code = "<pre><?xml version=\"1.0\"?>\n<request method=\"order.add\">\n  <order><id></id></order>\n</request></pre><p>after";
    assert_eq!(
        body(code),
        "```\n<?xml version=\"1.0\"?>\n<request method=\"order.add\">\n  <order><id></id></order>\n</request>\nafter"
    );
}

#[test]
fn code_of_several_lines_needs_no_pre() {
    assert_eq!(body("<p><code>{<br>\"a\": 1<br>}</code></p>"), "```\n{\n\"a\": 1\n}");
    assert_eq!(body("<p>Use <code>id</code></p>"), "Use id");
}

#[test]
fn only_an_area_that_holds_code_is_a_sample() {
    assert_eq!(body("<textarea>Your comment</textarea><textarea>{\"a\": 1}</textarea>"), "```\n{\"a\": 1}");
}
