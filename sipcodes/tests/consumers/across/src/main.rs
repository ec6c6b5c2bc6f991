//! Another crate than the library beside it.

use NAME::StatusCode;

fn main() {
    println!(
        "{}",
        match StatusCode::ALL[0] {
            StatusCode::QueueFull => "try again",
        }
    );
}
