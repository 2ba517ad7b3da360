//! From question to question: what leads on by itself, what waits for Continue, and where the rest of a check comes first.

use crate::support::visit::{Visit, as_far_as_pain, self_care};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{Kind, QUESTIONS, QuestionId, Step};
use triage_core::reasoning::interview::{applies, replay_all};
use triage_core::session::{Effect, Event, Here, Outcome, Place, Report, Session, Way, update};

/// A visit at a question that nobody has answered.
fn at(id: QuestionId, way: Way) -> Session {
    let mut session = self_care().0;
    session.check.answers = session.check.answers.with(id, None);
    session.here = Here::question(id, way);
    session
}

fn leads_on(session: &Session, event: Event) -> bool {
    update(session, event).1.iter().any(|effect| matches!(effect, Effect::ContinueSoon(_)))
}

#[test]
fn only_the_first_answer_to_a_question_that_takes_one_leads_on() {
    for question in QUESTIONS.iter().filter(|question| question.id != QuestionId::Signs) {
        // Only where the question is asked can it be answered.
        let session = at(question.id, Way::InOrder);
        let is_asked = applies(question, &replay_all(&session.check.answers).facts);
        let takes_one = matches!(question.kind, Kind::OneOf(_) | Kind::Checklist([_]));
        let expected = is_asked && takes_one && question.id != QuestionId::Site;
        let answer = Event::Choose(question.id, 0);
        assert_eq!(leads_on(&session, answer), expected, "{}", question.id.code());
        // A changed answer waits for Continue, and so does one that belongs to another screen.
        let answered = update(&session, answer).0;
        assert!(!leads_on(&answered, Event::Choose(question.id, 1)), "{}", question.id.code());
        let elsewhere = Session { here: Here::at(Place::Check), ..session };
        assert!(!leads_on(&elsewhere, answer), "{}", question.id.code());
    }
}

#[test]
fn an_emergency_does_not_wait_to_be_led_on() {
    let visit = as_far_as_pain().on(Event::EmergencyHelp);
    let (after, effects) = update(&visit.0, Event::Choose(QuestionId::Signs, 0));
    assert_eq!((after.place(), effects), (Place::OUTCOME, vec![Effect::ShowNewScreen]));
}

#[test]
fn what_comes_late_from_another_question_does_nothing() {
    let visit = as_far_as_pain();
    for id in [QuestionId::Trend, QuestionId::PainNow, QuestionId::Behavior, QuestionId::Signs] {
        assert_eq!(update(&visit.0, Event::ContinueFrom(id)), (visit.0.clone(), vec![]), "{}", id.code());
    }
    let answered = visit.say(QuestionId::PainNow, "2");
    let on = Visit(answered.0.clone()).on(Event::ContinueFrom(QuestionId::PainNow));
    assert_eq!(on.place(), Place::Question(QuestionId::PainWorst));
    let back = on.on(Event::Back).at(Place::Question(QuestionId::PainNow));
    back.on(Event::ContinueFrom(QuestionId::PainNow)).at(Place::Question(QuestionId::PainWorst));
}

#[test]
fn not_sure_of_one_answer_is_an_answer_and_of_a_list_asks_about_which() {
    let press = |visit: Visit, id| visit.on(Event::NotSure(id)).on(Event::ContinueFrom(id));
    let visit = press(as_far_as_pain(), QuestionId::PainNow).at(Place::Question(QuestionId::PainWorst));
    let visit = press(visit, QuestionId::PainWorst).at(Place::Question(QuestionId::Behavior));
    press(visit, QuestionId::Behavior).at(Place::AboutWhich(QuestionId::Behavior));
}

/// A question that later answers have ruled out is not shown again.
#[test]
fn the_browser_leads_back_only_to_questions_that_are_asked() {
    let visit = self_care().notify(Report::Returned(Place::Question(QuestionId::Age)));
    let older = visit.at(Place::Question(QuestionId::Age)).say(QuestionId::Age, "65-69");
    older.notify(Report::Returned(Place::Question(QuestionId::Pregnancy))).at(Place::Check);
    self_care().on(Event::Open(QuestionId::Doing)).at(Place::OUTCOME);
}

#[test]
fn an_outcome_that_opened_early_says_how_much_is_left_and_whether_it_comes_first() {
    let rest = |visit: &Visit| Outcome::of(&visit.0).rest;
    assert_eq!(rest(&self_care()), None);
    let strong = as_far_as_pain().say(QuestionId::PainNow, "9").say(QuestionId::PainWorst, "9");
    let visit = strong.none(QuestionId::Behavior).next().at(Place::OUTCOME);
    assert_eq!(visit.urgency(), Urgency::SameDay);
    let at_first = rest(&visit).unwrap();
    // Look, feel, body, clot, health and move. Such pain is part of several emergencies.
    assert_eq!((at_first.steps, at_first.may_be_an_emergency), (6, true));
    let visit = visit.on(Event::AnswerRest).say(QuestionId::Size, "swelling-none").none(QuestionId::Skin);
    let visit = visit.next().in_step(Step::Feel).on(Event::SeeOutcome);
    assert_eq!(rest(&visit.at(Place::OUTCOME)).unwrap().steps, 5);

    assert!(!rest(&as_far_as_pain()).unwrap().may_be_an_emergency, "nothing has begun to show");
}

#[test]
fn back_from_an_outcome_that_opened_early_is_the_last_question_answered() {
    let strong = as_far_as_pain().say(QuestionId::PainNow, "9").say(QuestionId::PainWorst, "9");
    let visit = strong.none(QuestionId::Behavior).next().at(Place::OUTCOME);
    visit.on(Event::Back).at(Place::Question(QuestionId::Behavior));
}
