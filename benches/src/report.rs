//! The figures as a Markdown table.

use crate::operation::Operation;

/// What one operation of one contender takes.
pub struct Figure {
    pub contender: &'static str,
    pub operation: Operation,
    pub value: f64,
    /// for each operation; `None` where nobody counted
    pub allocations: Option<f64>,
}

/// The value of one contender, if it has the operation.
pub fn value(figures: &[Figure], contender: &str, operation: Operation) -> Option<f64> {
    figures
        .iter()
        .find(|figure| figure.contender == contender && figure.operation == operation)
        .map(|figure| figure.value)
}

/// A row for each contender, a column for each operation; the first contender is the floor.
pub fn table(figures: &[Figure]) {
    let titles = Operation::ALL.map(Operation::title).join(" | ");
    println!("| | {titles} | allocations |");
    println!("|---|{}", "---:|".repeat(Operation::ALL.len() + 1));
    let mut contenders: Vec<&str> = Vec::new();
    for figure in figures {
        if !contenders.contains(&figure.contender) {
            contenders.push(figure.contender);
        }
    }
    for contender in &contenders {
        let cells = Operation::ALL.map(|operation| {
            let Some(value) = value(figures, contender, operation) else { return "-".to_owned() };
            let shown = if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") };
            match self::value(figures, contenders[0], operation) {
                Some(floor) if contender != &contenders[0] => {
                    format!("{shown} ({:.1})", value / floor)
                }
                _ => shown,
            }
        });
        println!("| {contender} | {} | {} |", cells.join(" | "), allocations(figures, contender));
    }
}

/// The most that one operation of the contender allocates.
fn allocations(figures: &[Figure], contender: &str) -> String {
    figures
        .iter()
        .filter(|figure| figure.contender == contender)
        .filter_map(|figure| figure.allocations)
        .reduce(f64::max)
        .map_or_else(
            || "-".to_owned(),
            |most| format!("{:.3}", most).trim_end_matches(".000").to_owned(),
        )
}
