//! The figures as a chart: a panel for each operation, a bar for each contender.

use std::fmt::Write;

use crate::contenders::{AnyCode, Floor, Status};
use crate::operation::Operation;
use crate::report::{Figure, contenders, value};
use crate::subject::Subject;

const WIDTH: usize = 860;
const COLUMNS: usize = 2;
/// the least distance between things
const GAP: usize = 14;
const BAR: usize = 12;
/// from one bar to the next
const STEP: usize = 18;
/// for the names of contenders
const NAMES: usize = 150;
/// for the values behind the bars
const VALUES: usize = 60;

/// The chart as SVG.
pub fn svg(figures: &[Figure]) -> String {
    let names = contenders(figures);
    let panel = (WIDTH / COLUMNS, names.len() * STEP + 3 * GAP);
    let height = Operation::ALL.len().div_ceil(COLUMNS) * panel.1 + GAP;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Nanoseconds for one operation, median of several links</title>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for (at, operation) in Operation::ALL.into_iter().enumerate() {
        let (x, y) = (at % COLUMNS * panel.0 + GAP, at / COLUMNS * panel.1 + 2 * GAP);
        let _ = writeln!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-weight=\"bold\">{}, ns</text>",
            operation.title()
        );
        let values = names.iter().map(|name| value(figures, name, operation));
        let most = values.clone().flatten().fold(0.0, f64::max);
        let scale = (panel.0 - NAMES - VALUES - 2 * GAP) as f64 / most;
        for (row, (name, value)) in names.iter().zip(values).enumerate() {
            bar(&mut svg, (x, y + GAP + row * STEP), name, value, scale);
        }
    }
    svg + "</svg>\n"
}

fn bar(svg: &mut String, (x, y): (usize, usize), name: &str, value: Option<f64>, scale: f64) {
    let (start, base) = (x + NAMES, y + BAR - 2);
    let colour = match name {
        Floor::NAME => "#888",
        Status::NAME | AnyCode::NAME => "#c0392b",
        _ => "#7fa8c9",
    };
    let _ = writeln!(svg, "<text x=\"{x}\" y=\"{base}\">{}</text>", name.replace('`', ""));
    let length = value.unwrap_or_default() * scale;
    let shown = value.map_or("-".to_owned(), |value| format!("{value:.1}"));
    let _ = writeln!(
        svg,
        "<rect x=\"{start}\" y=\"{y}\" width=\"{length:.1}\" height=\"{BAR}\" fill=\"{colour}\"/>\
         <text x=\"{:.1}\" y=\"{base}\">{shown}</text>",
        start as f64 + length + 4.0
    );
}
