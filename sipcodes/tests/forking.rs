//! The best response of a fork: RFC 3261, Section 16.7, step 6.

use proptest::prelude::*;
use sipcodes::forking::{best_response, forwarded_as, rank};
use sipcodes::{Class, Code};

fn codes(numbers: &[u16]) -> Vec<Code> {
    numbers.iter().map(|number| Code::new(*number).expect("a code")).collect()
}

fn best(numbers: &[u16]) -> Option<u16> {
    best_response(&codes(numbers)).map(|at| numbers[at])
}

/// The RFC's own example.
#[test]
fn the_example_of_the_rfc() {
    assert_eq!(best(&[503, 407, 501, 404]), Some(407));
}

#[test]
fn the_order_of_the_rfc() {
    assert_eq!(best(&[]), None);
    assert_eq!(best(&[100, 180, 183]), None, "no final response");
    assert_eq!(best(&[180, 404]), Some(404));
    assert_eq!(best(&[603, 200, 302]), Some(200), "a 2xx first");
    assert_eq!(best(&[302, 486, 603]), Some(603), "else a 6xx");
    assert_eq!(best(&[500, 404, 302]), Some(302), "else the lowest class");
    assert_eq!(best(&[404, 486, 484]), Some(484), "what affects resubmission first");
    for code in [408, 430, 487] {
        assert_eq!(best(&[code, 404]), Some(404), "an empty branch last");
        assert_eq!(best(&[503, code]), Some(code), "and still before 5xx");
    }
    assert_eq!(best(&[503, 501]), Some(501), "503 last");
    assert_eq!(best(&[501, 503]), Some(501));
    for code in [401, 407, 415, 420, 484] {
        assert_eq!(best(&[404, 400, code, 499]), Some(code));
    }
    assert_eq!(best(&[416, 423, 421]), Some(416), "these do not");
    assert_eq!(best(&[503]), Some(503), "forwarded as 500");
}

#[test]
fn among_equals_the_first_wins() {
    assert_eq!(best_response(&codes(&[486, 486])), Some(0));
    assert_eq!(best_response(&codes(&[404, 407, 401])), Some(1));
    assert_eq!(best_response(&codes(&[600, 603])), Some(0));
    assert_eq!(best_response(&codes(&[100, 202, 200])), Some(1));
}

/// The ranks are the order of `best_response`, for every pair of codes.
#[test]
fn the_rank_decides() {
    for one in (100..=699).filter_map(Code::new) {
        assert_eq!(rank(one).is_none(), one.is_provisional());
        for other in (100..=699).step_by(7).filter_map(Code::new) {
            let best = [(rank(one), 0), (rank(other), 1)];
            let best = best.into_iter().filter_map(|(rank, at)| Some((rank?, at))).min();
            assert_eq!(best_response(&[one, other]), best.map(|(_, at)| at), "{one} {other}");
        }
    }
}

#[test]
fn only_503_is_forwarded_as_something_else() {
    for number in 100..=699 {
        let code = Code::new(number).expect("a code");
        assert_eq!(forwarded_as(code), if number == 503 { 500 } else { number });
    }
}

#[test]
fn it_can_be_asked_while_compiling() {
    const FINALS: [Code; 2] =
        [Class::ServerError.default_code(), Class::ClientError.default_code()];
    const BEST: Option<usize> = best_response(&FINALS);
    assert_eq!(BEST, Some(1));
}

/// How much a code is worth: the class as step 6 has it, and the place inside the class; the lower, the better.
fn worth(code: Code) -> Option<(u8, i8)> {
    let class = match code.class() {
        Class::Provisional => return None,
        Class::Success => 0,
        Class::GlobalFailure => 1,
        class => class.digit(),
    };
    let place = match code.as_u16() {
        401 | 407 | 415 | 420 | 484 => -1,
        408 | 430 | 487 | 503 => 1,
        _ => 0,
    };
    Some((class, place))
}

fn any_codes() -> impl Strategy<Value = Vec<Code>> {
    let likely = proptest::sample::select(vec![
        100, 180, 200, 202, 302, 401, 404, 407, 415, 420, 484, 486, 500, 503, 600, 603,
    ]);
    let number = prop_oneof![likely, 100u16..700];
    proptest::collection::vec(number.prop_map(|number| Code::new(number).expect("a code")), 0..12)
}

proptest! {
    #[test]
    fn nothing_beats_the_best(finals in any_codes()) {
        let Some(best) = best_response(&finals) else {
            prop_assert!(finals.iter().all(|code| code.is_provisional()));
            return Ok(());
        };
        let best_worth = worth(finals[best]);
        prop_assert!(best_worth.is_some());
        for (at, code) in finals.iter().enumerate() {
            let Some(worth) = worth(*code) else { continue };
            prop_assert!(best_worth <= Some(worth));
            prop_assert!(Some(worth) != best_worth || best <= at, "the first of equals");
        }
    }

    #[test]
    fn the_order_matters_only_among_equals(
        (finals, shuffled) in any_codes().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle()))
    ) {
        let worth_of_best = |finals: &[Code]| best_response(finals).map(|at| worth(finals[at]));
        prop_assert_eq!(worth_of_best(&finals), worth_of_best(&shuffled));
    }

    #[test]
    fn a_6xx_beats_everything_but_a_2xx(mut finals in any_codes(), at in any::<prop::sample::Index>()) {
        finals.insert(at.index(finals.len() + 1), Code::MAX);
        let best = finals[best_response(&finals).expect("a final response")];
        prop_assert!(best.ends_forking());
        prop_assert_eq!(best.is_success(), finals.iter().any(|code| code.is_success()));
    }

    #[test]
    fn one_more_response_never_makes_the_best_worse(finals in any_codes(), more in any_codes()) {
        let before = best_response(&finals).and_then(|at| worth(finals[at]));
        let all = [finals, more].concat();
        let after = best_response(&all).and_then(|at| worth(all[at]));
        prop_assert!(before.is_none() || after <= before);
    }
}
