//! The plot: rows enter, an SVG leaves that can be read on light and on dark ground. Each figure is a point, placed by
//! how many times as good as its must it is; a ring marks its aim.

use super::row::{Row, Standing};

const LABELS: f64 = 330.0;
const PLOT: f64 = 440.0;
const VALUES: f64 = 110.0;
const LINE: f64 = 22.0;
const TOP: f64 = 58.0;
/// What the axis shows: from a sixteenth of the must to eight times the must.
const LEAST: f64 = -4.0;
const MOST: f64 = 3.0;

const STYLE: &str = "\
.ground{fill:#ffffff}.text{fill:#1f2328;font:12px system-ui,sans-serif}.faint{fill:#59636e}\
.grid{stroke:#d1d9e0;stroke-width:1}.must{stroke:#1f2328;stroke-width:1.5}.aim{fill:none;stroke:#8250df;stroke-width:1.5}\
.good{fill:#1a7f37;stroke:#1a7f37}.bad{fill:#ffffff;stroke:#d1242f;stroke-width:2}.stem{stroke-width:3}\
@media (prefers-color-scheme:dark){.ground{fill:#0d1117}.text{fill:#f0f6fc}.faint{fill:#9198a1}\
.grid{stroke:#3d444d}.must{stroke:#f0f6fc}.aim{stroke:#ab7df8}.good{fill:#3fb950;stroke:#3fb950}\
.bad{fill:#0d1117;stroke:#f85149}}";

/// The figures that have a must.
pub fn svg(rows: &[Row]) -> String {
    let rows: Vec<&Row> = rows.iter().filter(|row| row.figure.must.is_some()).collect();
    let (width, height) = (LABELS + PLOT + VALUES, TOP + LINE * rows.len() as f64 + 12.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"Each figure against what it must be\">\n\
         <style>{STYLE}</style>\n<rect class=\"ground\" width=\"{width}\" height=\"{height}\"/>\n"
    );
    axis(&mut out, height);
    for (index, row) in rows.iter().enumerate() {
        line(&mut out, row, TOP + LINE * (index as f64 + 0.5));
    }
    out.push_str("</svg>\n");
    out
}

fn axis(out: &mut String, height: f64) {
    let ticks = [
        (-4.0, "1/16"),
        (-3.0, "1/8"),
        (-2.0, "1/4"),
        (-1.0, "1/2"),
        (0.0, "must"),
        (1.0, "2 ×"),
        (2.0, "4 ×"),
        (3.0, "8 ×"),
    ];
    text(out, 12.0, 20.0, "text", "How many times as good as it must be");
    text(out, LABELS, 20.0, "text faint", "● holds   ○ does not   ring: the aim");
    for (power, label) in ticks {
        let (x, class) = (place(power), if power == 0.0 { "must" } else { "grid" });
        out.push_str(&format!(
            "<line class=\"{class}\" x1=\"{x:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{:.1}\"/>\n",
            TOP - 6.0,
            height - 8.0
        ));
        out.push_str(&format!(
            "<text class=\"text faint\" text-anchor=\"middle\" x=\"{x:.1}\" y=\"{:.1}\">{label}</text>\n",
            TOP - 12.0
        ));
    }
}

fn line(out: &mut String, row: &Row, y: f64) {
    text(out, 12.0, y + 4.0, "text", &row.figure.title);
    let Some((share, aim)) = row.shares() else {
        return text(out, place(0.0) + 10.0, y + 4.0, "text faint", "not measured");
    };
    let x = place(share.log2());
    let class = if row.standing() == Standing::Missed { "bad" } else { "good" };
    let start = place(0.0);
    out.push_str(&format!(
        "<line class=\"{class} stem\" x1=\"{start:.1}\" y1=\"{y:.1}\" x2=\"{x:.1}\" y2=\"{y:.1}\"/>\n"
    ));
    if let Some(aim) = aim {
        out.push_str(&format!("<circle class=\"aim\" cx=\"{:.1}\" cy=\"{y:.1}\" r=\"7\"/>\n", place(aim.log2())));
    }
    out.push_str(&format!("<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>\n"));
    text(out, LABELS + PLOT + 14.0, y + 4.0, "text", &row.shown());
}

/// Where a power of two stands; what is outside of the axis stands at its end.
fn place(power: f64) -> f64 {
    let share = (power.clamp(LEAST, MOST) - LEAST) / (MOST - LEAST);
    LABELS + share * PLOT
}

fn text(out: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let words = words.replace('`', "").replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    out.push_str(&format!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{words}</text>\n"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::compile::Cost;
    use crate::bench::figure::{Figure, Source, Unit};

    fn row(title: &str, value: Result<f64, String>) -> Row {
        let source = Source::Compile(Cost::Cpu);
        let figure = Figure {
            name: "x".into(),
            title: title.into(),
            unit: Unit::Times,
            must: Some(2.0),
            aim: Some(4.0),
            source,
        };
        Row { figure, value }
    }

    #[test]
    fn points_stand_where_their_share_of_the_must_is() {
        let svg = svg(&[row("a < b", Ok(4.0)), row("none", Err("no tool".into())), row("far", Ok(1e9))]);
        assert!(svg.contains(">a &lt; b</text>") && svg.contains("not measured"), "{svg}");
        let twice = format!("cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\"", place(1.0), TOP + LINE * 0.5);
        assert!(svg.contains(&twice), "{svg}");
        assert!(svg.contains(&format!("cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\"", LABELS + PLOT, TOP + LINE * 2.5)), "{svg}");
    }
}
