//! Metrics: an array with a counter for each code, which needs neither hashing nor a lock.
//!
//! ```text
//! sip_responses_total{code="180",outcome=""} 3
//! sip_responses_total{code="200",outcome="answered"} 2
//! sip_responses_total{code="407",outcome="challenged"} 1
//! sip_responses_total{code="486",outcome="declined"} 1
//! sip_responses_total{code="503",outcome="ineffective"} 1
//! sip_responses_unlisted_total{class="4xx"} 1
//! ```

use std::sync::atomic::{AtomicU64, Ordering};

use sipcodes::{Class, Code, StatusCode};

/// The responses to INVITE requests that were received.
struct Metrics {
    /// by `StatusCode::index`, which is below `ALL.len()`
    listed: [AtomicU64; StatusCode::ALL.len()],
    /// Codes that are not listed are counted by class: with a label for each code, a peer could create 500
    /// time series.
    unlisted: [AtomicU64; Class::ALL.len()],
}

impl Metrics {
    const fn new() -> Self {
        Self {
            listed: [const { AtomicU64::new(0) }; StatusCode::ALL.len()],
            unlisted: [const { AtomicU64::new(0) }; Class::ALL.len()],
        }
    }

    fn count(&self, code: Code) {
        let counter = match code.status() {
            Some(status) => &self.listed[status.index()],
            None => &self.unlisted[usize::from(code.class().digit() - 1)],
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Prints what was counted, in the text format of Prometheus.
    fn print(&self) {
        for (status, counter) in StatusCode::ALL.iter().zip(&self.listed) {
            // RFC 6076 computes its ratios from these sets of codes
            let outcome = status.outcome().map_or("", |outcome| outcome.as_str());
            let labels = format!("code=\"{}\",outcome=\"{outcome}\"", status.as_str());
            show("sip_responses_total", &labels, counter);
        }
        for (class, counter) in Class::ALL.iter().zip(&self.unlisted) {
            show("sip_responses_unlisted_total", &format!("class=\"{class}\""), counter);
        }
    }
}

fn show(name: &str, labels: &str, counter: &AtomicU64) {
    match counter.load(Ordering::Relaxed) {
        0 => {}
        count => println!("{name}{{{labels}}} {count}"),
    }
}

static METRICS: Metrics = Metrics::new();

fn main() {
    let received = [180, 200, 407, 180, 200, 486, 180, 503, 477];
    for code in received.into_iter().filter_map(Code::new) {
        METRICS.count(code);
    }
    METRICS.print();
}
