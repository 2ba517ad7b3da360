//! Visits, written as lists of events.

mod emergency;
mod last_check;
mod leading_on;
mod route;
mod screens;
mod views;

use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, index, self_care};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{QUESTIONS, QuestionId, Step};
use triage_core::protocol::review::{Age, RELEASED};
use triage_core::reasoning::interview::{Answer, conclude};
use triage_core::session::{Event, Place, Screen, screen, update};

#[test]
fn same_day_opens_at_once_and_the_rest_is_optional() {
    let visit = as_far_as_pain()
        .say(QuestionId::PainNow, "8")
        .say(QuestionId::PainWorst, "8")
        .none(QuestionId::Behavior)
        .next();
    let visit = visit.at(Place::OUTCOME);
    assert_eq!(visit.urgency(), Urgency::SameDay);
    let on = visit.on(Event::AnswerRest).in_step(Step::Look);
    let on = on.say(QuestionId::Size, "swelling-none").none(QuestionId::Skin).next().in_step(Step::Feel);
    assert_eq!(on.on(Event::SeeOutcome).at(Place::OUTCOME).urgency(), Urgency::SameDay);
}

#[test]
fn nothing_but_a_full_check_leads_to_self_care() {
    assert_eq!(self_care().urgency(), Urgency::SelfCare);
    assert_eq!(as_far_as_moving().on(Event::SeeOutcome).place(), Place::Question(QuestionId::Walk));
}

#[test]
fn continuing_without_an_answer_says_what_is_missing() {
    let visit = Visit::new().next().in_step(Step::Emergency);
    match screen(&visit.0) {
        Screen::Question(screen) => assert!(screen.is_missing && screen.asked.id == QuestionId::Signs),
        other => panic!("{other:?}"),
    }
}

#[test]
fn not_sure_asks_about_which_and_only_those_become_unknown() {
    let visit = as_far_as_pain()
        .say(QuestionId::PainNow, "2")
        .say(QuestionId::PainWorst, "3")
        .none(QuestionId::Behavior)
        .next();
    let visit = visit
        .say(QuestionId::Size, "swelling-none")
        .next()
        .on(Event::NotSure(QuestionId::Skin))
        .at(Place::AboutWhich(QuestionId::Skin));
    let empty = Visit(visit.0.clone()).next().at(Place::AboutWhich(QuestionId::Skin));
    assert!(matches!(screen(&empty.0), Screen::AboutWhich(which) if which.is_missing));
    let bruise = index(QuestionId::Skin, "bruise");
    let visit = visit.on(Event::UnsureAbout(QuestionId::Skin, bruise)).next();
    let visit = visit.none(QuestionId::BruiseSize).next().in_step(Step::Feel);
    assert_eq!(
        visit.0.check.answers.get(QuestionId::Skin),
        Some(Answer::Ticked { yes: 0, unsure: 1 << bruise })
    );
    // Answers still open may make the picture so mild that this doubt does not count, so it sets no floor yet.
    assert_eq!(conclude(&visit.0.check.answers).urgency, Urgency::SelfCare);
}

#[test]
fn not_sure_of_an_emergency_sign_is_same_day() {
    let visit = Visit::new()
        .on(Event::NotSure(QuestionId::Signs))
        .on(Event::UnsureAbout(QuestionId::Signs, 5))
        .next();
    assert_eq!(visit.at(Place::OUTCOME).urgency(), Urgency::SameDay);
}

#[test]
fn one_answer_is_changed_from_the_check_screen_without_losing_the_rest() {
    let visit = self_care().on(Event::Back).at(Place::Check).on(Event::Open(QuestionId::Onset));
    let visit = visit.say(QuestionId::Onset, "onset-recurrent").next().in_step(Step::Exertion);
    let visit =
        visit.say(QuestionId::Relief, "0-10-minutes").none(QuestionId::ExertionFoot).next().at(Place::Check);
    // Mild tightness on runs over the last few days that goes away within half an hour.
    assert_eq!(visit.next().urgency(), Urgency::SelfCare);
}

#[test]
fn under_16_sees_urgency_only() {
    let mut visit = self_care();
    visit.0.check.answers =
        visit.0.check.answers.with(QuestionId::Age, Some(Answer::One(index(QuestionId::Age, "under-16"))));
    match screen(&visit.0) {
        Screen::Outcome(outcome) => {
            assert!(outcome.is_under_16 && outcome.plan.is_none());
            assert_eq!(outcome.urgency, Urgency::WithinDays);
            assert!(
                outcome.patterns().len() <= 3
                    && !outcome.shows(triage_core::protocol::outcome::Section::Treatments)
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn of_two_answers_that_fit_the_more_urgent_comes_first() {
    for (id, first) in [(QuestionId::LumpKind, "lump-pulsing"), (QuestionId::Artery, "leg-stent")] {
        assert_eq!(index(id, first), 0);
    }
}

#[test]
fn the_day_stays_with_a_visit_and_a_new_day_counts_at_once() {
    let visit = self_care();
    assert_eq!(visit.0.clock.today, Some(RELEASED));
    let age = |visit: &Visit| match screen(&visit.0) {
        Screen::Outcome(outcome) => outcome.age,
        other => panic!("not an outcome: {other:?}"),
    };
    assert_eq!(age(&visit), Age::Current);
    let mut visit = visit;
    visit.0.clock.today = Some(RELEASED.months_later(18));
    assert_eq!(age(&visit), Age::Expired);
    assert_eq!(visit.urgency(), Urgency::SelfCare);
    let again = visit.on(Event::StartAgain);
    assert_eq!(again.0.clock.today, Some(RELEASED.months_later(18)));
}

#[test]
fn an_event_that_does_not_fit_changes_nothing() {
    let session = self_care().0;
    for event in [
        Event::Choose(QuestionId::Walk, 99),
        Event::UnsureAbout(QuestionId::Age, 1),
        Event::NoneOf(QuestionId::Age),
        Event::ConfirmMistake,
        Event::Country("??"),
    ] {
        let (after, _) = update(&session, event);
        assert_eq!(after.check.answers, session.check.answers, "{event:?}");
    }
    assert!(QUESTIONS.len() > 30);
}
