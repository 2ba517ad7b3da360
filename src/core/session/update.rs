//! How a visit moves on. Pure and total: an event that does not fit changes nothing.

use super::keeping::{self, Keeping};
use super::{Checked, Effect, Event, Part, Place, Session, Words, age};
use crate::protocol::Urgency;
use crate::protocol::country;
use crate::protocol::question::{Kind, Question, QuestionId, Step, question};
use crate::reasoning::Certainty;
use crate::reasoning::interview::{
    Answer, Answers, answers_teaching, concluded_so_far, may_conclude, next_open, open_in,
};

/// The visit after something that the runner did, and what the shell should do.
pub fn update(session: &Session, event: Event) -> (Session, Vec<Effect>) {
    let session = &age::at_this_time(session);
    if event == Event::Back && !asks_before_it_goes_back(session) {
        return (session.clone(), vec![Effect::StepBack]);
    }
    if age::is_past(session) && age::goes_on(event) {
        return begin_anew(session, event);
    }
    let (mut next, asked) = happened(session, event);
    if next.place != session.place && age::leads_too_far_back(session, next.place) && age::goes_on(event) {
        let answered_at = session.answered_at;
        return begin_anew(&Session { answered_at, ..next }, event);
    }
    settle(session, event, &mut next);
    let mut effects = Vec::new();
    if event == Event::Erase {
        effects.push(Effect::SayErased);
    }
    if !is_same_screen(session, &next) || matches!(event, Event::StartAgain | Event::Erase) {
        effects.push(if event == Event::Back { Effect::ShowEarlierScreen } else { Effect::ShowNewScreen });
    }
    effects.extend(asked);
    if keeping::is_news(session, &next) {
        effects.push(Effect::Save);
    }
    (next, effects)
}

/// In place of what an event asked of a check that is too old: a new one. Asked for help, it has the numbers first.
fn begin_anew(session: &Session, event: Event) -> (Session, Vec<Effect>) {
    let next = Session { is_changing: event == Event::EmergencyHelp, ..keeping::begin_anew(session) };
    (next, vec![Effect::ShowNewScreen])
}

/// Whether the runner sees the same screen as before, whatever has changed on it.
pub(super) fn is_same_screen(before: &Session, after: &Session) -> bool {
    after.place == before.place && after.is_changing == before.is_changing
}

/// What an event does to a visit, before what follows from the answers it changed; and what it asks of the shell.
fn happened(session: &Session, event: Event) -> (Session, Vec<Effect>) {
    let mut next = Session { is_missing_shown: false, ..session.clone() };
    let mut asked = Vec::new();
    match event {
        Event::Choose(id, chosen) => next.answers = choose(&session.answers, id, chosen),
        Event::NoneOf(id) if is_checklist(id) => {
            next.answers = session.answers.with(id, Some(Answer::NONE));
        }
        Event::NoneOf(_) => {}
        Event::NotSure(id) => match question(id).map(|question| question.kind) {
            Some(Kind::OneOf(_)) => next.answers = session.answers.with(id, Some(Answer::Unsure)),
            Some(Kind::Checklist([_])) => {
                next.answers = session.answers.with(id, Some(Answer::Ticked { yes: 0, unsure: 1 }));
            }
            Some(Kind::Checklist(_)) => next.place = Place::AboutWhich(id),
            None => {}
        },
        Event::UnsureAbout(id, chosen) => next.answers = doubt(&session.answers, id, chosen),
        Event::Continue => go_on(session, &mut next),
        // Anywhere else it is the browser that goes back.
        Event::Back => next.place = Place::Mistake,
        Event::Mistake if session.place == Place::Outcome => next.place = Place::Mistake,
        Event::ConfirmMistake if session.place == Place::Mistake => take_back(&mut next),
        Event::Mistake | Event::ConfirmMistake => {}
        Event::GoOn => {
            next.is_interrupt_put_off = true;
            next.place = next_open(&next.answers).map_or(Place::Check, Place::Step);
        }
        Event::SeeOutcome if may_conclude(&session.answers) => next.place = Place::Outcome,
        Event::SeeOutcome => next.is_missing_shown = true,
        Event::EmergencyHelp => {
            if session.is_changing && session.place == Place::Step(Step::Emergency) {
                asked.push(Effect::BringIntoView(Part::Numbers));
            }
            // The signs come below the numbers, so that they are read from the first to the last, and have a way back.
            next.place = Place::Step(Step::Emergency);
            next.is_changing = true;
        }
        // The questions after the outcome come with its later parts.
        Event::Open(step) if !step.is_interview() && session.words != Words::Here => {}
        Event::Open(step) => {
            next.place = Place::Step(step);
            next.is_changing = true;
        }
        Event::ToggleCountries => next.is_choosing_country = !session.is_choosing_country,
        Event::Country(code) => {
            next.country = country::by_code(code).or(session.country);
            next.is_choosing_country = false;
            asked.push(Effect::BringIntoView(Part::CountryButton));
        }
        Event::SeenByClinician => next.earlier = None,
        Event::FetchWords if session.words == Words::Failed => {
            next.words = Words::Waiting;
            asked = vec![Effect::FetchWords, Effect::BringIntoView(Part::LaterParts)];
        }
        Event::FetchWords => {}
        Event::Print => asked.push(Effect::Print),
        Event::SaveDamaged => asked.push(Effect::SaveDamaged),
        Event::StartAgain => {
            let last = session.last;
            next = Session { last, keeping: session.keeping, ..keeping::forget(session) };
        }
        Event::Keep => next.keeping = Keeping::Agreed,
        Event::Resume => keeping::resume(&mut next),
        Event::Erase => {
            next = keeping::forget(session);
            asked.push(Effect::Erase);
        }
    }
    if next.is_missing_shown {
        asked.push(Effect::BringIntoView(Part::Missing));
    }
    (next, asked)
}

/// What follows from a change: the level before it is remembered, an emergency guards itself, answers have a time.
fn settle(session: &Session, event: Event, next: &mut Session) {
    if event != Event::Erase {
        remember_the_outcome(session, next);
    }
    if next.answers != session.answers && !takes_back(event) {
        guard_emergency(session, next);
    }
    // The others bring the time of their answers along.
    if next.answers != session.answers && (event == Event::ConfirmMistake || !takes_back(event)) {
        next.answered_at = session.now;
    }
    // A new check leaves the one that was kept behind.
    if !next.answers.is_empty() {
        next.kept = None;
    }
}

/// An outcome that is left for the check it rests on: what it said is remembered, to say later what has changed.
pub(super) fn remember_the_outcome(session: &Session, next: &mut Session) {
    if session.place == Place::Outcome && leaves_for_the_check(next.place) {
        next.last = Some(Checked { answers: session.answers, urgency: level_shown(session) });
    }
}

/// Whether an event takes answers back by itself, so that no emergency among them asks first.
const fn takes_back(event: Event) -> bool {
    matches!(event, Event::ConfirmMistake | Event::StartAgain | Event::Resume | Event::Erase)
}

/// Back from an emergency asks first whether the answer was a mistake (amendment 42).
fn asks_before_it_goes_back(session: &Session) -> bool {
    session.place == Place::Outcome && concluded_so_far(&session.answers).urgency == Urgency::Emergency
}

/// The level of the answers, or of an earlier urgent result that still stands.
fn level_shown(session: &Session) -> Urgency {
    concluded_so_far(&session.answers).urgency.max(session.earlier.unwrap_or(Urgency::SelfCare))
}

/// Whether the way from an outcome leads back to what it rests on, not to the questions after it.
const fn leaves_for_the_check(place: Place) -> bool {
    match place {
        Place::Outcome => false,
        Place::Step(step) => step.is_interview(),
        Place::AboutWhich(_) | Place::Interrupt | Place::Mistake | Place::Check => true,
    }
}

/// The answers after a tap on a choice.
fn choose(answers: &Answers, id: QuestionId, chosen: u8) -> Answers {
    let Some(question) = question(id) else { return *answers };
    if usize::from(chosen) >= question.kind.choices().len() {
        return *answers;
    }
    match question.kind {
        Kind::OneOf(_) => answers.with(id, Some(Answer::One(chosen))),
        Kind::Checklist(_) => {
            let (yes, unsure) = ticked(answers.get(id));
            let bit = 1 << chosen;
            let (yes, unsure) = (yes ^ bit, unsure & !bit);
            // Nothing ticked is no answer: "None of these" has to be said.
            let answer = (yes | unsure != 0).then_some(Answer::Ticked { yes, unsure });
            answers.with(id, answer)
        }
    }
}

/// The answers after marking an item as not sure, or unmarking it.
fn doubt(answers: &Answers, id: QuestionId, chosen: u8) -> Answers {
    let Some(Kind::Checklist(choices)) = question(id).map(|question| question.kind) else { return *answers };
    if usize::from(chosen) >= choices.len() {
        return *answers;
    }
    let (yes, unsure) = ticked(answers.get(id));
    let bit = 1 << chosen;
    let (yes, unsure) = (yes & !bit, unsure ^ bit);
    answers.with(id, (yes | unsure != 0).then_some(Answer::Ticked { yes, unsure }))
}

const fn ticked(answer: Option<Answer>) -> (u16, u16) {
    match answer {
        Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
        Some(Answer::One(_) | Answer::Unsure) | None => (0, 0),
    }
}

const fn is_checklist(id: QuestionId) -> bool {
    matches!(question(id), Some(Question { kind: Kind::Checklist(_), .. }))
}

/// An emergency interrupts at once, wherever it is reached; and no change of an answer takes it back
/// without the runner confirming that it was a mistake (amendment 42).
fn guard_emergency(session: &Session, next: &mut Session) {
    let is_emergency = |answers| concluded_so_far(answers).urgency == Urgency::Emergency;
    match (is_emergency(&session.answers), is_emergency(&next.answers)) {
        (_, true) => next.place = Place::Outcome,
        (true, false) => {
            next.answers = session.answers;
            next.place = Place::Mistake;
        }
        (false, false) => {}
    }
}

fn go_on(session: &Session, next: &mut Session) {
    match session.place {
        Place::Step(step) if !open_in(step, &session.answers).is_empty() => next.is_missing_shown = true,
        Place::Step(step) if !step.is_interview() => next.place = Place::Outcome,
        Place::Step(_) => advance(session, next),
        Place::AboutWhich(id) => {
            let (_, unsure) = ticked(session.answers.get(id));
            if unsure == 0 {
                next.is_missing_shown = true;
            } else if let Some(question) = question(id) {
                next.place = Place::Step(question.step);
                if open_in(question.step, &session.answers).is_empty() {
                    advance(session, next);
                }
            }
        }
        Place::Interrupt => next.place = Place::Outcome,
        Place::Check if may_conclude(&session.answers) => next.place = Place::Outcome,
        Place::Check => next.place = next_open(&session.answers).map_or(Place::Check, Place::Step),
        Place::Mistake | Place::Outcome => {}
    }
}

/// Leaves an answered step for what comes next.
fn advance(session: &Session, next: &mut Session) {
    let reached = concluded_so_far(&session.answers).urgency;
    next.is_changing = false;
    next.place = match next_open(&session.answers) {
        _ if reached == Urgency::Emergency => Place::Outcome,
        Some(_) if reached == Urgency::SameDay && !session.is_interrupt_put_off => Place::Interrupt,
        Some(step) => Place::Step(step),
        None => Place::Check,
    };
}

/// Takes back the answers that met an emergency rule, and remembers that they were given.
fn take_back(next: &mut Session) {
    let assessment = concluded_so_far(&next.answers);
    let guilty: Vec<(QuestionId, u8)> = assessment
        .concluded
        .iter()
        .filter(|c| c.urgency == Urgency::Emergency && c.certainty == Certainty::Met)
        .flat_map(|c| answers_teaching(&next.answers, &c.because))
        .collect();
    for (id, choice) in guilty {
        next.answers = next.answers.with(id, None);
        if !next.withdrawn.contains(&(id, choice)) {
            next.withdrawn.push((id, choice));
        }
    }
    next.place = next_open(&next.answers).map_or(Place::Check, Place::Step);
    next.is_changing = false;
}
