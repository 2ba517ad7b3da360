//! Where an outcome sends the runner: which rule decides it.

use crate::support::visit::{Visit, as_far_as_moving, index};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::red_flag::Route;
use triage_core::reasoning::interview::Answer;
use triage_core::session::{Event, Here, Outcome, Place, Screen, screen};

#[test]
fn a_decided_route_is_named() {
    let cold = Visit::new().say(QuestionId::Signs, "sign-cold-foot");
    match screen(&cold.0) {
        Screen::Outcome(outcome) => {
            assert_eq!(outcome.route, Route::AmbulanceFirst);
            assert!(outcome.is_nil_by_mouth);
        }
        other => panic!("{other:?}"),
    }
}

/// A rule that is met decides the route. A doubt about a sign decides it only where no rule is met.
#[test]
fn a_rule_that_is_met_decides_the_route_before_a_doubt() {
    let of = |answers| {
        let mut session = as_far_as_moving().0;
        session.check.answers = answers;
        Outcome::of(&session)
    };
    let not_sure = as_far_as_moving().0.check.answers.with(
        QuestionId::Signs,
        Some(Answer::Ticked { yes: 0, unsure: 1 << index(QuestionId::Signs, "sign-lung-clot") }),
    );
    let doubt_alone = of(not_sure);
    assert_eq!((doubt_alone.urgency, doubt_alone.route), (Urgency::SameDay, Route::AmbulanceFirst));
    let swollen = Some(Answer::One(index(QuestionId::Size, "swelling-marked")));
    let met_too = of(not_sure.with(QuestionId::Size, swollen));
    assert_eq!((met_too.urgency, met_too.route), (Urgency::SameDay, Route::Usual));
}

#[test]
fn a_prescriber_decides_only_where_nothing_but_the_medicine_does() {
    let route = |visit: Visit| match screen(&visit.0) {
        Screen::Outcome(outcome) => outcome.route,
        other => panic!("{other:?}"),
    };
    let with = |changes: &[(QuestionId, &str)]| {
        let mut visit = as_far_as_moving();
        let quinolone = [(QuestionId::Health, "quinolone"), (QuestionId::Quinolone, "0-30-days")];
        for (id, code) in quinolone.iter().chain(changes) {
            visit = visit.on(Event::Choose(*id, index(*id, code)));
        }
        visit.0.here = Here::at(Place::OUTCOME);
        visit
    };
    assert_eq!(route(with(&[])), Route::Prescriber);
    assert_eq!(route(with(&[(QuestionId::Feel, "gap")])), Route::Usual);
    assert_eq!(route(with(&[(QuestionId::Size, "swelling-marked")])), Route::Usual);
    assert_eq!(route(with(&[(QuestionId::Feel, "tense-hard")])), Route::EmergencyDepartment);
}
