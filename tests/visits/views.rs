//! The views of an outcome: which there are, what each shows, and the way between them.

use crate::support::visit::{Visit, as_far_as_pain, self_care, step};
use triage_core::protocol::Urgency;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::outcome::{Section, View};
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::review::Age;
use triage_core::session::outcome::sections;
use triage_core::session::{Effect, Event, Outcome, Place, Report, Screen, Tick, Ticked, screen, update};

fn emergency() -> Visit {
    Visit::new().say(QuestionId::Signs, "sign-saddle").at(Place::OUTCOME)
}

fn outcome(visit: &Visit) -> Outcome {
    match screen(&visit.0) {
        Screen::Outcome(outcome) => *outcome,
        other => panic!("not an outcome: {other:?}"),
    }
}

/// What to do and when to get help sooner are read first, at every level. A level without a plan has no view for one.
#[test]
fn the_first_view_holds_the_act_and_the_safety_net_and_only_a_level_with_a_plan_has_a_view_for_it() {
    for urgency in Urgency::ALL {
        for is_urgency_only in [false, true] {
            for age in [Age::Current, Age::Due, Age::Expired] {
                let shown = sections(urgency, is_urgency_only, age);
                let seen = |view| shown.iter().filter(move |section| section.view(urgency) == view);
                let today: Vec<&Section> = seen(View::Today).collect();
                assert!(today.contains(&&Section::Action) && today.contains(&&Section::SafetyNet));
                assert!(today.iter().all(|section| !section.is_later()), "the first view never waits");
                assert_eq!(seen(View::Clinician).collect::<Vec<_>>(), [&Section::Tell]);
                assert!(seen(View::Why).any(|section| *section == Section::Why));
                let is_planned = urgency <= Urgency::Routine && !is_urgency_only;
                assert_eq!(seen(View::Plan).any(|section| *section == Section::Stages), is_planned);
                assert_eq!(seen(View::Plan).count() > 0, is_planned, "{urgency:?} {is_urgency_only}");
            }
        }
    }
}

#[test]
fn each_view_is_a_screen_of_its_own_and_changes_no_answer() {
    for view in [View::Plan, View::Why, View::Clinician] {
        let before = self_care();
        let (after, effects) = step(&before.0, Event::View(view));
        assert_eq!((after.place(), effects), (Place::Outcome(view), vec![Effect::ShowNewScreen]));
        assert_eq!((&after.check, after.last), (&before.0.check, None));
        assert_eq!(outcome(&Visit(after.clone())).view, view);
        assert_eq!(update(&after, Event::View(view)), (after.clone(), vec![]), "it is open already");
        // Without a browser's history, Back leads to the first view, and from there out of the outcome.
        let back = Visit(after).on(Event::Back).at(Place::OUTCOME);
        back.on(Event::Back).at(Place::Check);
    }
}

/// Whatever a link or the browser's history asks for, an outcome shows a view that it has.
#[test]
fn a_view_that_an_outcome_does_not_have_cannot_be_opened() {
    let visit = emergency().on(Event::View(View::Plan)).at(Place::OUTCOME);
    let returned = visit.notify(Report::Returned(Place::Outcome(View::Plan)));
    assert_eq!(outcome(&returned).view, View::Today);
    for other in [as_far_as_pain(), self_care().on(Event::Open(QuestionId::Load))] {
        assert_eq!(update(&other.0, Event::View(View::Why)).0, other.0);
    }
}

/// Only the first view of an emergency asks on the way back whether it was a mistake: the others lead back to it.
#[test]
fn back_from_the_reasons_of_an_emergency_leads_to_what_to_do() {
    let why = emergency().on(Event::View(View::Why)).at(Place::Outcome(View::Why));
    assert_eq!(update(&why.0, Event::Back), (why.0.clone(), vec![Effect::StepBack]));
    why.on(Event::Back).at(Place::OUTCOME).on(Event::Back).at(Place::Mistake);
    emergency().on(Event::View(View::Clinician)).on(Event::Mistake).at(Place::Mistake);
}

/// An outcome that was left open is still an outcome in each of its views: it stays, and keeps its level.
#[test]
fn an_outcome_left_open_stays_in_each_view() {
    for view in View::ALL {
        let mut visit = self_care().on(Event::View(view));
        visit.0.clock.now = Some(10 * 24 * 60);
        visit.0.check.answered_at = Some(0);
        let back = visit.notify(Report::CameBack);
        assert_eq!(outcome(&back).view, view);
        assert!(back.0.is_too_old_to_go_by());
    }
}

/// What is ticked stays for the visit, whatever view is opened or answer is looked at, and goes with a new check.
#[test]
fn a_box_of_the_plan_stays_ticked_for_the_visit() {
    let boxes: Vec<Tick> =
        Exercise::ALL.iter().map(|each| Tick::Exercise(*each)).chain((0..8).map(Tick::Gate)).collect();
    for one in &boxes {
        let visit = self_care().on(Event::View(View::Plan)).on(Event::Tick(*one)).on(Event::View(View::Why));
        let visit = visit.on(Event::Open(QuestionId::Load)).on(Event::Back).at(Place::OUTCOME);
        for other in &boxes {
            assert_eq!(outcome(&visit).ticked.has(*other), one == other, "{one:?} {other:?}");
        }
        assert_eq!(Visit(visit.0.clone()).on(Event::Tick(*one)).0.ticked, Ticked::default());
        assert_eq!(visit.on(Event::StartAgain).0.ticked, Ticked::default());
    }
    assert_eq!(Ticked::default().toggled(Tick::Gate(200)), Ticked::default(), "no box is that far down");
}
