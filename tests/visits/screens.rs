//! From screen to screen: the way back, the focus, what comes into view, and what closes with its screen.

use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, self_care, step};
use triage_core::protocol::question::{QuestionId, Step};
use triage_core::protocol::review::RELEASED;
use triage_core::session::{
    Effect, Event, Here, LaterParts, Part, Place, Report, Session, Way, report, update,
};

#[test]
fn help_is_a_screen_of_its_own_with_a_way_back() {
    let called = as_far_as_pain().on(Event::EmergencyHelp).in_step(Step::Emergency);
    assert_eq!(called.0.here.way(), Way::Opened);
    called.on(Event::Back).in_step(Step::Pain);

    let first = Visit::new().in_step(Step::Emergency);
    let (session, effects) = update(&first.0, Event::EmergencyHelp);
    assert_eq!(session.here.way(), Way::Opened, "the numbers come above the signs");
    assert_eq!(effects, [Effect::ShowNewScreen]);
    assert_eq!(update(&session, Event::Back), (session.clone(), vec![Effect::StepBack]));
    for back in [Report::NoStepBack, Report::Returned(Place::Question(QuestionId::Signs))] {
        let (session, effects) = report(&session, back);
        assert_eq!(session.here, Here::START);
        assert_eq!(effects, [Effect::ShowEarlierScreen]);
    }
}

#[test]
fn back_leads_through_the_same_screens() {
    let visit = as_far_as_moving();
    let mut places = vec![visit.place()];
    let mut visit = visit;
    while visit.place() != Place::Question(QuestionId::Signs) {
        visit = visit.on(Event::Back);
        places.push(visit.place());
        assert!(places.len() < 40);
    }
    assert_eq!(places.len(), 19);
    // Nothing was lost on the way back.
    assert_eq!(visit.0.check.answers, as_far_as_moving().0.check.answers);
}

#[test]
fn a_new_screen_moves_the_focus_and_a_tap_does_not() {
    let session = Session::new("", "", Some(RELEASED));
    let (session, effects) = update(&session, Event::NoneOf(QuestionId::Signs));
    assert!(effects.is_empty());
    let (session, effects) = update(&session, Event::Continue);
    assert_eq!(effects, [Effect::ShowNewScreen]);
    let (_, effects) = step(&session, Event::Back);
    assert_eq!(effects, [Effect::ShowEarlierScreen]);
}

/// The browser goes back by itself, except from an emergency: there the visit first asks whether it was a mistake.
#[test]
fn going_back_is_left_to_the_browser_except_for_the_mistake_question() {
    let emergency = Visit::new().say(QuestionId::Signs, "sign-saddle").at(Place::OUTCOME);
    let (asked, effects) = update(&emergency.0, Event::Back);
    assert_eq!((asked.place(), effects), (Place::Mistake, vec![Effect::ShowEarlierScreen]));
    for visit in [
        as_far_as_pain(),
        self_care(),
        self_care().on(Event::Open(QuestionId::Load)),
        emergency.on(Event::Mistake),
    ] {
        assert_eq!(update(&visit.0, Event::Back), (visit.0.clone(), vec![Effect::StepBack]));
    }
}

/// An event that concerns another part of the same screen names that part; no other event does.
#[test]
fn an_event_says_what_to_bring_into_view() {
    let view = |visit: Visit, event| update(&visit.0, event).1;
    let show = |part| vec![Effect::BringIntoView(part)];
    assert_eq!(view(as_far_as_pain(), Event::Continue), show(Part::Missing));
    assert_eq!(view(as_far_as_pain(), Event::SeeOutcome), show(Part::Missing));
    assert_eq!(
        view(Visit::new().on(Event::NotSure(QuestionId::Signs)), Event::Continue),
        show(Part::Missing)
    );
    assert_eq!(view(Visit::new(), Event::EmergencyHelp), [Effect::ShowNewScreen]);
    assert_eq!(view(Visit::new().on(Event::EmergencyHelp), Event::EmergencyHelp), show(Part::Numbers));
    assert_eq!(view(self_care(), Event::Country("CH")), []);
    assert_eq!(view(self_care(), Event::ChangedCountry), [Effect::ReadCountry]);
    let ticked = as_far_as_pain().say(QuestionId::PainNow, "3").say(QuestionId::PainWorst, "3").next();
    assert_eq!(view(ticked, Event::Choose(QuestionId::Behavior, 3)), []);
    let failed = self_care().notify(Report::LaterParts(LaterParts::Failed));
    assert_eq!(
        view(failed, Event::FetchLaterParts),
        [Effect::FetchLaterParts, Effect::BringIntoView(Part::LaterParts)]
    );
}

/// What is opened on a screen stays open as long as the screen does, and closes with it.
#[test]
fn what_is_open_on_a_screen_closes_with_it() {
    let missing = as_far_as_pain().next();
    assert!(missing.0.here.is_missing_shown());
    assert!(!missing.say(QuestionId::PainNow, "2").0.here.is_missing_shown());

    // From an outcome that was reached out of order, the check resumes in its normal order.
    let strong = as_far_as_pain().say(QuestionId::PainNow, "9").say(QuestionId::PainWorst, "9");
    let opened =
        strong.none(QuestionId::Behavior).next().on(Event::AnswerRest).on(Event::Open(QuestionId::Onset));
    let on = opened.on(Event::SeeOutcome).at(Place::OUTCOME).on(Event::AnswerRest);
    assert_eq!(on.0.here, Here::at(Place::Question(QuestionId::Size)));
}
