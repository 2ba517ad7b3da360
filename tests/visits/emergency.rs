//! An emergency: it interrupts at once, and it is taken back only by saying that it was a mistake.

use crate::support::visit::{Visit, as_far_as_pain, index};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{ChoiceId, QuestionId, Step, question};
use triage_core::reasoning::interview::Answer;
use triage_core::session::{Event, Place, Report, Screen, screen};

#[test]
fn an_emergency_sign_is_one_tap_from_the_outcome() {
    for sign in question(QuestionId::Signs).unwrap().kind.choices() {
        let visit = Visit::new().say(QuestionId::Signs, sign.code()).at(Place::OUTCOME);
        assert_eq!(visit.urgency(), Urgency::Emergency);
    }
}

#[test]
fn a_mistaken_emergency_needs_one_confirmation_and_is_shown_to_the_clinician() {
    let visit = Visit::new().say(QuestionId::Signs, "sign-saddle").at(Place::OUTCOME);
    let visit = visit.on(Event::Mistake).at(Place::Mistake);
    let stays = Visit(visit.0.clone()).on(Event::Back).at(Place::OUTCOME);
    assert_eq!(stays.urgency(), Urgency::Emergency);
    let taken_back = visit.on(Event::ConfirmMistake).in_step(Step::Emergency);
    assert_eq!(
        taken_back.0.check.withdrawn,
        [ChoiceId { question: QuestionId::Signs, index: index(QuestionId::Signs, "sign-saddle") }]
    );
    assert_eq!(taken_back.0.check.answers.get(QuestionId::Signs), None);
}

#[test]
fn unticking_an_emergency_sign_asks_for_the_same_confirmation() {
    let visit = Visit::new().say(QuestionId::Signs, "sign-urine").on(Event::EmergencyHelp);
    let visit = visit.none(QuestionId::Signs).at(Place::Mistake);
    assert_ne!(visit.0.check.answers.get(QuestionId::Signs), Some(Answer::NONE));
    let visit = visit.on(Event::Back);
    assert_eq!(visit.urgency(), Urgency::Emergency);
}

#[test]
fn the_browsers_way_back_from_an_emergency_asks_whether_it_was_a_mistake() {
    for place in [Place::Question(QuestionId::Signs), Place::Question(QuestionId::Onset), Place::Check] {
        let visit = Visit::new().say(QuestionId::Signs, "sign-urine").at(Place::OUTCOME);
        let visit = visit.notify(Report::Returned(place)).at(Place::Mistake).on(Event::SeeOutcome);
        assert_eq!(visit.at(Place::OUTCOME).urgency(), Urgency::Emergency);
    }
}

#[test]
fn an_emergency_reached_in_the_middle_interrupts_at_once() {
    let visit = as_far_as_pain()
        .say(QuestionId::PainNow, "8")
        .say(QuestionId::PainWorst, "8")
        .none(QuestionId::Behavior);
    let visit = visit.next().at(Place::OUTCOME).on(Event::AnswerRest);
    let visit =
        visit.say(QuestionId::Size, "swelling-none").none(QuestionId::Skin).next().in_step(Step::Feel);
    let visit = visit.say(QuestionId::Feel, "passive-stretch-pain").at(Place::OUTCOME);
    assert_eq!(visit.urgency(), Urgency::Emergency);
}

/// The question of whether it was a mistake names the answers behind the emergency, each once, and no others.
#[test]
fn the_mistake_question_names_only_the_answers_behind_the_emergency() {
    let sign = |code| ChoiceId { question: QuestionId::Signs, index: index(QuestionId::Signs, code) };
    let asked = |visit: Visit| match screen(&visit.on(Event::Mistake).0) {
        Screen::Mistake(answers) => answers,
        other => panic!("{other:?}"),
    };
    assert_eq!(asked(Visit::new().say(QuestionId::Signs, "sign-saddle")), [sign("sign-saddle")]);
    // Strong pain calls for a clinician today, so it is not part of the emergency.
    let strong = as_far_as_pain().say(QuestionId::PainNow, "9").on(Event::EmergencyHelp);
    let both = strong.say(QuestionId::Signs, "sign-cold-foot");
    assert_eq!(asked(both), [sign("sign-cold-foot")]);
}

#[test]
fn a_mistake_taken_back_leads_back_to_its_question() {
    for age in ["30-39", "65-69"] {
        let mut visit = as_far_as_pain();
        visit.0.check.answers =
            visit.0.check.answers.with(QuestionId::Age, Some(Answer::One(index(QuestionId::Age, age))));
        let visit = visit
            .say(QuestionId::PainNow, "2")
            .say(QuestionId::PainWorst, "3")
            .none(QuestionId::Behavior)
            .next()
            .say(QuestionId::Size, "swelling-none")
            .none(QuestionId::Skin)
            .next()
            .say(QuestionId::Feel, "tense-hard")
            .say(QuestionId::Feel, "pain-out-of-proportion")
            .at(Place::OUTCOME);
        let visit = visit.on(Event::Mistake).on(Event::ConfirmMistake);
        assert_eq!(visit.place(), Place::Question(QuestionId::Feel), "{age}");
    }
}
