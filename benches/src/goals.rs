//! The goals for the figures.

use crate::by_hand;
use crate::contenders::{AnyCode, Floor, Status};
use crate::operation::Operation;
use crate::report::{Figure, median, value};
use crate::subject::Subject;

/// At most so many times the floor.
const AT_MOST: [(&str, Operation, f64); 10] = [
    (Status::NAME, Operation::FromU16, 1.6),
    (Status::NAME, Operation::FromBytes, 1.0),
    (Status::NAME, Operation::Phrase, 1.5),
    (Status::NAME, Operation::Class, 1.0),
    (Status::NAME, Operation::Copy, 1.1),
    (Status::NAME, Operation::Print, 1.25),
    (AnyCode::NAME, Operation::FromU16, 1.6),
    (AnyCode::NAME, Operation::FromBytes, 1.0),
    (AnyCode::NAME, Operation::Phrase, 1.5),
    (AnyCode::NAME, Operation::Class, 1.0),
];

/// A phrase takes at most this part of what the best peer takes.
const PART_OF_BEST_PEER: f64 = 0.25;

/// Prints each goal, the median of what was measured in each link, the least and the most, and whether
/// the goal is met.
pub fn judge(links: &[Vec<Figure>]) {
    println!("| goal | at most | median | least - most | |\n|---|---:|---:|---:|---|");
    for (contender, operation, limit) in AT_MOST {
        let ratio = |link: &Vec<Figure>| {
            Some(value(link, contender, operation)? / value(link, Floor::NAME, operation)?)
        };
        let goal = format!("{contender}: {}, times the floor", operation.title());
        row(&goal, limit, links.iter().filter_map(ratio).collect());
    }
    let part = |link: &Vec<Figure>| {
        let phrases = link.iter().filter(|figure| figure.operation == Operation::Phrase);
        let peers = phrases.filter(|figure| is_peer(&figure.contender)).map(|figure| figure.value);
        Some(value(link, Status::NAME, Operation::Phrase)? / peers.reduce(f64::min)?)
    };
    let goal = format!("{}: type to phrase, times the best peer", Status::NAME);
    row(&goal, PART_OF_BEST_PEER, links.iter().filter_map(part).collect());

    let ours = links.iter().flatten();
    let ours = ours.filter(|figure| [Status::NAME, AnyCode::NAME].contains(&&*figure.contender));
    row(
        "allocations in any operation",
        0.0,
        ours.filter_map(|figure| figure.allocations).collect(),
    );
}

fn is_peer(contender: &str) -> bool {
    ![Floor::NAME, Status::NAME, AnyCode::NAME, <by_hand::Status as Subject>::NAME]
        .contains(&contender)
}

fn row(goal: &str, limit: f64, measured: Vec<f64>) {
    let least = measured.iter().copied().fold(f64::INFINITY, f64::min);
    let most = measured.iter().copied().fold(0.0, f64::max);
    let median = median(measured);
    // as the table shows it
    let is_met = (median * 100.0).round() <= limit * 100.0;
    let verdict = if is_met { "met" } else { "**missed**" };
    println!("| {goal} | {limit} | {median:.2} | {least:.2} - {most:.2} | {verdict} |");
}
