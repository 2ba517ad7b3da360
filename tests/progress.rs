//! The way back to running: how a session is judged, which goals are reached, and that nothing unknown is the better
//! answer.

use proptest::prelude::*;
use triage_core::protocol::reaction::{Afterwards, PainZone, Verdict};
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::stage::{Gate, STAGES};
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::{
    Ability, Raises, Reaction, Repeats, Runs, Timed, reaches, verdict, zone,
};

const GOOD: Reaction = Reaction {
    pain: Some(0),
    tightened: Truth::No,
    sharp_or_limp: Truth::No,
    sign: Truth::No,
    afterwards: Some(Afterwards::NoWorse),
};

/// The rows of brief f.1 and g, at their edges.
#[test]
fn zones_and_verdicts_are_those_of_the_brief() {
    use Afterwards::*;
    let pain = |pain| Reaction { pain: Some(pain), ..GOOD };
    let after = |afterwards| Reaction { afterwards: Some(afterwards), ..GOOD };
    let rows = [
        (pain(2), PainZone::Green, Verdict::Pass),
        (pain(3), PainZone::Amber, Verdict::Hold),
        (pain(4), PainZone::Amber, Verdict::Hold),
        (pain(5), PainZone::Red, Verdict::Regress),
        (pain(10), PainZone::Red, Verdict::Regress),
        (after(WorseThatEvening), PainZone::Amber, Verdict::Hold),
        (after(StifferNextMorning), PainZone::Red, Verdict::Hold),
        (after(WorseOver24Hours), PainZone::Red, Verdict::Regress),
        (after(WorseOver48Hours), PainZone::Stop, Verdict::Stop),
        (Reaction { tightened: Truth::Yes, ..GOOD }, PainZone::Green, Verdict::Hold),
        (Reaction { sharp_or_limp: Truth::Yes, ..GOOD }, PainZone::Red, Verdict::Regress),
        (Reaction { sign: Truth::Yes, ..GOOD }, PainZone::Stop, Verdict::Stop),
    ];
    for (reaction, expected_zone, expected_verdict) in rows {
        assert_eq!(zone(&reaction), expected_zone, "{reaction:?}");
        assert_eq!(verdict(&reaction), expected_verdict, "{reaction:?}");
    }
}

/// What is not known is a bad day; a sign that may be there stops.
#[test]
fn what_is_not_known_of_a_session_is_a_step_back() {
    for unknown in [
        Reaction { pain: None, ..GOOD },
        Reaction { afterwards: None, ..GOOD },
        Reaction { sharp_or_limp: Truth::Unknown, ..GOOD },
    ] {
        assert_eq!((zone(&unknown), verdict(&unknown)), (PainZone::Red, Verdict::Regress), "{unknown:?}");
    }
    let maybe_sign = Reaction { sign: Truth::Unknown, ..GOOD };
    assert_eq!((zone(&maybe_sign), verdict(&maybe_sign)), (PainZone::Stop, Verdict::Stop));
}

fn truth() -> impl Strategy<Value = Truth> {
    prop::sample::select(vec![Truth::Yes, Truth::No, Truth::Unknown])
}

fn reaction() -> impl Strategy<Value = Reaction> {
    let afterwards = vec![
        None,
        Some(Afterwards::NoWorse),
        Some(Afterwards::WorseThatEvening),
        Some(Afterwards::StifferNextMorning),
        Some(Afterwards::WorseOver24Hours),
        Some(Afterwards::WorseOver48Hours),
    ];
    let pain = prop::option::of(0_u8..=10);
    (pain, truth(), truth(), truth(), prop::sample::select(afterwards)).prop_map(
        |(pain, tightened, sharp_or_limp, sign, afterwards)| Reaction {
            pain,
            tightened,
            sharp_or_limp,
            sign,
            afterwards,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// More pain, a sign, a limp or a longer flare never makes a session a better one.
    #[test]
    fn a_worse_session_is_never_judged_better(one in reaction(), other in reaction()) {
        let worse_truth = |a: Truth, b: Truth| if a == Truth::No { b } else { a };
        let worse = Reaction {
            pain: one.pain.zip(other.pain).map(|(a, b)| a.max(b)),
            tightened: worse_truth(one.tightened, other.tightened),
            sharp_or_limp: worse_truth(one.sharp_or_limp, other.sharp_or_limp),
            sign: worse_truth(one.sign, other.sign),
            afterwards: match (one.afterwards, other.afterwards) {
                // Not known counts as over 24 hours, so the longer one of the two stays.
                (Some(a), Some(b)) => Some(a.max(b)),
                (a, b) => a.or(b).filter(|known| *known == Afterwards::WorseOver48Hours),
            },
        };
        prop_assert!(zone(&worse) >= zone(&one) && verdict(&worse) >= verdict(&one));
    }
}

/// One who reaches every goal of every stage, and no more than that.
const READY: Ability = Ability {
    days: Some(14),
    walk: Some(Timed { sets: 1, seconds: 1800, pain: 1 }),
    new_swelling: Truth::No,
    two_leg_raises: Some(Repeats { count: 15, sets: 1, pain: 2 }),
    two_leg_raises_bent: Some(Repeats { count: 15, sets: 1, pain: 2 }),
    hold: Some(Timed { sets: 5, seconds: 30, pain: 2 }),
    raises: Some(Raises { count: 20, other: 40, pain: 0 }),
    raises_bent: Some(Raises { count: 20, other: 40, pain: 0 }),
    two_leg_hops: Some(Repeats { count: 10, sets: 1, pain: 2 }),
    hops: Some(Repeats { count: 20, sets: 3, pain: 0 }),
    skipping: Some(Timed { sets: 3, seconds: 30, pain: 0 }),
    knee_to_wall_cm: Some(2),
    ladder_done: Truth::Yes,
    symptoms: Truth::No,
    runs: Some(Runs { weeks: 2, shortest_minutes: 30, pain: 1 }),
    strides: Some((4, 90)),
};

fn goals() -> impl Iterator<Item = Gate> {
    STAGES.iter().flat_map(|row| row.exit.iter().copied())
}

#[test]
fn every_goal_is_reached_by_what_it_asks_for_and_by_nothing_unknown() {
    for goal in goals() {
        assert!(reaches(goal, &READY, LayGrade::Two, 20), "{goal:?}");
        assert!(!reaches(goal, &Ability::UNKNOWN, LayGrade::Zero, 0), "{goal:?}");
    }
    assert!(goals().count() > 15);
}

/// One less, or one more pain, than a goal asks for: it stays open.
#[test]
fn a_goal_stays_open_just_below_what_it_asks_for() {
    let open = |ability: Ability, is_meant: fn(&Gate) -> bool| {
        let meant: Vec<Gate> = goals().filter(is_meant).collect();
        assert!(!meant.is_empty());
        assert!(meant.iter().any(|goal| !reaches(*goal, &ability, LayGrade::Two, 20)), "{ability:?}");
    };
    open(Ability { days: Some(13), ..READY }, |goal| matches!(goal, Gate::DaysSince { .. }));
    let walk = Some(Timed { sets: 1, seconds: 1799, pain: 1 });
    open(Ability { walk, ..READY }, |goal| matches!(goal, Gate::Walk { .. }));
    let sore = Some(Timed { sets: 1, seconds: 1800, pain: 2 });
    open(Ability { walk: sore, ..READY }, |goal| matches!(goal, Gate::Walk { .. }));
    open(Ability { new_swelling: Truth::Unknown, ..READY }, |goal| matches!(goal, Gate::NoNewSwelling));
    open(Ability { two_leg_raises_bent: None, ..READY }, |goal| matches!(goal, Gate::TwoLegRaises { .. }));
    let hold = Some(Timed { sets: 4, seconds: 30, pain: 2 });
    open(Ability { hold, ..READY }, |goal| matches!(goal, Gate::SingleLegHold { .. }));
    open(Ability { raises_bent: None, ..READY }, |goal| matches!(goal, Gate::SingleLegRaises { .. }));
    let hops = Some(Repeats { count: 9, sets: 1, pain: 2 });
    open(Ability { two_leg_hops: hops, ..READY }, |goal| matches!(goal, Gate::TwoLegHops { .. }));
    let hops = Some(Repeats { count: 20, sets: 3, pain: 1 });
    open(Ability { hops, ..READY }, |goal| matches!(goal, Gate::SingleLegHops { .. }));
    let skipping = Some(Timed { sets: 3, seconds: 29, pain: 0 });
    open(Ability { skipping, ..READY }, |goal| matches!(goal, Gate::Skipping { .. }));
    open(Ability { knee_to_wall_cm: Some(3), ..READY }, |goal| matches!(goal, Gate::KneeToWall { .. }));
    open(Ability { ladder_done: Truth::Unknown, ..READY }, |goal| matches!(goal, Gate::LadderDone));
    open(Ability { symptoms: Truth::Unknown, ..READY }, |goal| matches!(goal, Gate::NoSymptoms));
    let runs = Some(Runs { weeks: 2, shortest_minutes: 29, pain: 1 });
    open(Ability { runs, ..READY }, |goal| matches!(goal, Gate::ContinuousRuns { .. }));
    open(Ability { strides: Some((4, 89)), ..READY }, |goal| matches!(goal, Gate::Strides { .. }));
}

/// A share of the other leg stands in for the number of the age table only where that leg misses the number too.
#[test]
fn a_strong_other_leg_excuses_nothing() {
    let goal = Gate::SingleLegRaises { percent_of_other: 90, max_pain: 3 };
    let with = |count, other| {
        let raises = Some(Raises { count, other, pain: 3 });
        reaches(goal, &Ability { raises, raises_bent: raises, ..READY }, LayGrade::One, 20)
    };
    assert!(with(20, 40) && with(9, 10) && with(18, 19));
    assert!(!with(8, 10) && !with(19, 20) && !with(19, 40));
}
