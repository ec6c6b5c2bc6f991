//! Times and allocations.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use crate::contenders;
use crate::input::{Input, LEN};
use crate::operation::{Case, Operation};
use crate::report::{Figure, median};

/// How often every case is timed, turn by turn: a disturbance of the machine then affects all cases
/// equally.
const ROUNDS: usize = 301;

/// How long one timing takes at least: long beside the clock's step, short beside a time slice.
const SAMPLE: Duration = Duration::from_micros(40);

/// Counts what is allocated.
pub struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the system's allocator does all of it
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        // SAFETY: the caller's promise is the one that is needed
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is the one that is needed
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The times of all operations of all contenders.
pub fn measure() -> Vec<Figure> {
    let input = Input::new();
    let all = contenders::all(&input);
    let mut figures = Vec::new();
    for operation in Operation::ALL {
        let cases: Vec<&Case> = all.iter().filter(|case| case.operation == operation).collect();
        figures.extend(medians(&cases, &input));
    }
    figures
}

/// The median of each case, over interleaved rounds.
fn medians(cases: &[&Case], input: &Input) -> Vec<Figure> {
    let passes: Vec<u32> = cases.iter().map(|case| passes(case, input)).collect();
    let mut samples: Vec<Vec<f64>> = vec![Vec::with_capacity(ROUNDS); cases.len()];
    for round in 0..ROUNDS {
        for turn in 0..cases.len() {
            // each case follows each other one, and its cache
            let at = (turn + round) % cases.len();
            let time = time(cases[at], input, passes[at]);
            samples[at].push(time.as_secs_f64() * 1e9 / f64::from(passes[at]) / LEN as f64);
        }
    }
    let medians = samples.into_iter().map(median);
    cases
        .iter()
        .zip(medians)
        .map(|(case, value)| Figure {
            contender: case.contender.to_owned(),
            operation: case.operation,
            value,
            allocations: Some(allocations(case, input)),
        })
        .collect()
}

/// How many passes one timing needs to be long enough; also warms up.
fn passes(case: &Case, input: &Input) -> u32 {
    let mut passes = 1;
    while time(case, input, passes) < SAMPLE {
        passes *= 2;
    }
    passes
}

fn time(case: &Case, input: &Input, passes: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..passes {
        (case.pass)(input);
    }
    start.elapsed()
}

/// How many allocations one operation makes on average.
fn allocations(case: &Case, input: &Input) -> f64 {
    let before = ALLOCATIONS.load(Relaxed);
    (case.pass)(input);
    (ALLOCATIONS.load(Relaxed) - before) as f64 / LEN as f64
}
