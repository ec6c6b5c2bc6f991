//! What the figures are to reach.

use crate::by_hand;
use crate::contenders::{AnyCode, Floor, Status};
use crate::operation::Operation;
use crate::report::{Figure, value};
use crate::subject::Subject;

/// At most so many times the floor.
const AT_MOST: [(&str, Operation, f64); 9] = [
    (Status::NAME, Operation::FromU16, 2.0),
    (AnyCode::NAME, Operation::FromU16, 2.0),
    (Status::NAME, Operation::FromBytes, 1.4),
    (AnyCode::NAME, Operation::FromBytes, 1.4),
    (Status::NAME, Operation::Phrase, 2.0),
    (AnyCode::NAME, Operation::Phrase, 2.0),
    (Status::NAME, Operation::Class, 1.3),
    (AnyCode::NAME, Operation::Class, 1.3),
    (Status::NAME, Operation::Copy, 1.5),
];

/// At least so many times faster than every peer. A `Code` has no phrase of its own: it looks for
/// its `status` first.
const FASTER: [(&str, Operation, f64); 3] = [
    (Status::NAME, Operation::Phrase, 4.0),
    (Status::NAME, Operation::Print, 3.0),
    (AnyCode::NAME, Operation::Print, 3.0),
];

/// Prints each goal, what was measured, and whether it is met.
pub fn judge(figures: &[Figure]) {
    println!("| goal | limit | measured | |\n|---|---:|---:|---|");
    for (contender, operation, limit) in AT_MOST {
        let floor = value(figures, Floor::NAME, operation);
        let ours = value(figures, contender, operation);
        let (Some(floor), Some(ours)) = (floor, ours) else { continue };
        let title = operation.title();
        let ratio = ours / floor;
        row(
            &format!("{contender}: {title}, times the floor"),
            "at most",
            limit,
            ratio,
            ratio <= limit,
        );
    }
    for (contender, operation, limit) in FASTER {
        let Some(ours) = value(figures, contender, operation) else { continue };
        let Some(best) = figures
            .iter()
            .filter(|figure| figure.operation == operation && is_peer(figure.contender))
            .map(|figure| figure.value)
            .reduce(f64::min)
        else {
            continue;
        };
        let title = operation.title();
        let ratio = best / ours;
        row(
            &format!("{contender}: {title}, times faster than the best peer"),
            "at least",
            limit,
            ratio,
            ratio >= limit,
        );
    }
    let ours = |figure: &&Figure| [Status::NAME, AnyCode::NAME].contains(&figure.contender);
    if let Some(most) =
        figures.iter().filter(ours).filter_map(|figure| figure.allocations).reduce(f64::max)
    {
        row("allocations in any operation", "at most", 0.0, most, most == 0.0);
    }
}

fn is_peer(contender: &str) -> bool {
    ![Floor::NAME, Status::NAME, AnyCode::NAME, <by_hand::Status as Subject>::NAME]
        .contains(&contender)
}

fn row(goal: &str, relation: &str, limit: f64, measured: f64, met: bool) {
    let verdict = if met { "met" } else { "**missed**" };
    println!("| {goal} | {relation} {limit:.1} | {measured:.2} | {verdict} |");
}
