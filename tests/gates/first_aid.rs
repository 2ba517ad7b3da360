//! What to do and what to avoid: which line shows when, and that it does not contradict what is offered below.

use super::calm;
use triage_core::protocol::treatment::FirstAid;
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::advise::advise;
use triage_core::reasoning::{Amount, Truth, assess};

/// Lines for the first days go when those days are over, and stay while the day is unknown.
#[test]
fn a_line_of_the_first_days_ends_with_them() {
    let shows = |amount| {
        let facts = calm().with_amount(Measure::Days, amount);
        let advice = advise(&facts, Urgency::SelfCare, &assess(&facts), false);
        (advice.dos.contains(&FirstAid::Protect), advice.donts.contains(&FirstAid::NoHeatOrAlcohol))
    };
    assert_eq!(shows(Amount::Within(0, 0)), (true, true));
    assert_eq!(shows(Amount::Within(3, 5)), (true, true));
    assert_eq!(shows(Amount::Within(6, 6)), (false, false));
    assert_eq!(shows(Amount::Unknown), (true, true));
}

/// When a line is left out, the next one takes its place.
#[test]
fn the_line_against_painkiller_runs_shows_where_massage_is_offered() {
    let facts = calm().with_amount(Measure::Days, Amount::Within(8, 8));
    let advice = advise(&facts, Urgency::SelfCare, &assess(&facts), false);
    assert_eq!(advice.donts, [FirstAid::NoRunning, FirstAid::NoHardStretch, FirstAid::NoPainkillerRuns]);
}

#[test]
fn what_is_offered_below_is_not_forbidden_above() {
    let advice = |day| {
        let facts = calm().with_amount(Measure::Days, Amount::Within(day, day));
        advise(&facts, Urgency::SelfCare, &assess(&facts), false)
    };
    assert!(advice(3).donts.contains(&FirstAid::NoMassage));
    assert!(!advice(8).donts.contains(&FirstAid::NoMassage));
}

#[test]
fn eating_and_drinking_is_forbidden_only_where_an_operation_may_follow() {
    let donts = |fact| {
        let facts = calm().with(fact, Truth::Yes);
        advise(&facts, Urgency::Emergency, &assess(&facts), false).donts
    };
    for fact in [Fact::SignHardCalf, Fact::SignColdFoot, Fact::SignSaddle, Fact::SignDeformity] {
        assert!(donts(fact).contains(&FirstAid::NoFood), "{}", fact.code());
    }
    for fact in [Fact::SignUrine, Fact::SignConfused, Fact::SignLungClot, Fact::SignSepsis] {
        assert!(!donts(fact).contains(&FirstAid::NoFood), "{}", fact.code());
    }
}
