//! The figures: as a Markdown table, and as text that another run reads.

use crate::operation::Operation;

/// The cost of one operation of one contender.
#[derive(Clone)]
pub struct Figure {
    pub contender: String,
    pub operation: Operation,
    pub value: f64,
    /// for each operation; `None` where they were not counted
    pub allocations: Option<f64>,
}

impl Figure {
    /// The figure as a line of a file.
    pub fn to_line(&self) -> String {
        let Self { contender, operation, value, allocations } = self;
        let allocations = allocations.unwrap_or_default();
        format!("{contender}\t{}\t{value}\t{allocations}\n", operation.title())
    }

    /// Reads what [`to_line`](Self::to_line) gives.
    pub fn from_line(line: &str) -> Option<Self> {
        let [contender, title, value, allocations] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            return None;
        };
        let operation = Operation::ALL.into_iter().find(|it| it.title() == title)?;
        let (value, allocations) = (value.parse().ok()?, allocations.parse().ok());
        Some(Self { contender: contender.to_owned(), operation, value, allocations })
    }
}

/// The value of one contender, if it has the operation.
pub fn value(figures: &[Figure], contender: &str, operation: Operation) -> Option<f64> {
    figures
        .iter()
        .find(|figure| figure.contender == contender && figure.operation == operation)
        .map(|figure| figure.value)
}

/// Each figure with the median of its values in several links of the program.
pub fn medians(links: &[Vec<Figure>]) -> Vec<Figure> {
    let first = links.first().map(Vec::as_slice).unwrap_or_default();
    let median_of = |figure: &Figure| {
        let values =
            links.iter().filter_map(|link| value(link, &figure.contender, figure.operation));
        Figure { value: median(values.collect()), ..figure.clone() }
    };
    first.iter().map(median_of).collect()
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The contenders, in the order in which they were measured.
pub fn contenders(figures: &[Figure]) -> Vec<&str> {
    let mut contenders: Vec<&str> = Vec::new();
    for figure in figures {
        if !contenders.contains(&&*figure.contender) {
            contenders.push(&figure.contender);
        }
    }
    contenders
}

/// A row for each contender, a column for each operation; the first contender is the floor.
pub fn table(figures: &[Figure]) {
    let has_allocations = figures.iter().any(|figure| figure.allocations.is_some());
    let mut titles = Operation::ALL.map(Operation::title).to_vec();
    titles.extend(has_allocations.then_some("allocations"));
    println!("| | {} |\n|---|{}", titles.join(" | "), "---:|".repeat(titles.len()));
    let contenders = contenders(figures);
    for contender in &contenders {
        let mut cells = Operation::ALL
            .map(|operation| {
                let Some(value) = value(figures, contender, operation) else {
                    return "-".to_owned();
                };
                let shown =
                    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") };
                match self::value(figures, contenders[0], operation) {
                    Some(floor) if contender != &contenders[0] => {
                        format!("{shown} ({:.1})", value / floor)
                    }
                    _ => shown,
                }
            })
            .to_vec();
        cells.extend(has_allocations.then(|| allocations(figures, contender)));
        println!("| {contender} | {} |", cells.join(" | "));
    }
}

/// The most that one operation of the contender allocates.
fn allocations(figures: &[Figure], contender: &str) -> String {
    let of_contender = figures.iter().filter(|figure| figure.contender == contender);
    let most = of_contender.filter_map(|figure| figure.allocations).fold(0.0, f64::max);
    format!("{most:.3}").trim_end_matches(".000").to_owned()
}
