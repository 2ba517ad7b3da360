//! A visit walked from its first screen to its outcome: what is drawn is answered, and nothing else.

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{Kind, QuestionId, Step, of_step, question};
use triage_core::reasoning::interview::{Answer, Answers, asked_in, replay_all};
use triage_core::session::screen::Asked;
use triage_core::session::{Effect, Event, Report, Screen, Session, report, screen, update};

/// A new visit.
pub fn start() -> Session {
    Session::new("Europe/London", "en-GB", Some(triage_core::protocol::review::RELEASED))
}

/// The visit after an event, in a browser whose history has no step back to take.
pub fn on(session: &Session, event: Event) -> Session {
    match update(session, event) {
        (session, effects) if effects == [Effect::StepBack] => report(&session, Report::NoStepBack).0,
        (session, _) => session,
    }
}

/// Walks to the outcome as a runner who gives these answers, and shows each stage of the visit to `see`. Where same-day
/// is offered early the runner continues. A checklist without an answer is "none of these". What is asked after the
/// outcome is opened where there is an answer to it.
///
/// # Errors
/// What is asked but not answered, or answered but not offered.
pub fn walk(from: Session, said: &Answers, see: &mut dyn FnMut(&Session)) -> Result<Session, String> {
    let mut session = to_outcome(from, said, see)?;
    for step in [Step::Painkillers, Step::Training] {
        if of_step(step).any(|question| said.get(question.id).is_some()) {
            let first =
                asked_in(step, &replay_all(&session.check.answers).facts).first().map(|question| question.id);
            session =
                to_outcome(first.map_or(session.clone(), |id| on(&session, Event::Open(id))), said, see)?;
        }
    }
    Ok(session)
}

/// More taps than the longest visit takes: any more, and it is going round in circles.
const MOST_TAPS: usize = 400;

fn to_outcome(
    mut session: Session,
    said: &Answers,
    see: &mut dyn FnMut(&Session),
) -> Result<Session, String> {
    for _ in 0..MOST_TAPS {
        see(&session);
        let event = match screen(&session) {
            Screen::Outcome(outcome)
                if outcome.rest.is_some()
                    && !session.check.is_interrupt_put_off
                    && outcome.urgency == Urgency::SameDay =>
            {
                Event::AnswerRest
            }
            Screen::Outcome(_) => return Ok(session),
            Screen::Question(screen) if is_said(&session, said, screen.asked.id) => Event::Continue,
            Screen::Question(screen) => next_tap(&session, said, &screen.asked)?,
            Screen::AboutWhich(about) => {
                let (_, now) = ticked(session.check.answers.get(about.id));
                let (_, wanted) = ticked(said.get(about.id));
                let index =
                    about.choices.iter().map(|choice| choice.index).find(|i| (wanted & !now) >> i & 1 == 1);
                index.map_or(Event::Continue, |index| Event::UnsureAbout(about.id, index))
            }
            Screen::Check(_) => Event::Continue,
            Screen::Companion(_) => return Err("the companion".to_owned()),
            Screen::Mistake(_) => return Err("asked whether an answer was a mistake".to_owned()),
        };
        session = on(&session, event);
    }
    Err(format!("no outcome after {MOST_TAPS} taps, at {:?}", session.place()))
}

/// The answer to a question; a checklist that has none is "none of these".
fn wanted(said: &Answers, id: QuestionId) -> Result<Answer, String> {
    match (said.get(id), question(id).map(|question| question.kind)) {
        (Some(answer), _) => Ok(answer),
        (None, Some(Kind::Checklist(_))) => Ok(Answer::NONE),
        (None, Some(Kind::OneOf(_)) | None) => Err(format!("no answer to {}", id.code())),
    }
}

fn is_said(session: &Session, said: &Answers, id: QuestionId) -> bool {
    wanted(said, id).is_ok_and(|wanted| session.check.answers.get(id) == Some(wanted))
}

/// The next tap towards the answer to a question.
fn next_tap(session: &Session, said: &Answers, asked: &Asked) -> Result<Event, String> {
    let offered = |index: u8| {
        let is_offered = asked.choices.iter().any(|choice| choice.index == index);
        if is_offered { Ok(index) } else { Err(format!("{} has no choice {index} here", asked.id.code())) }
    };
    match wanted(said, asked.id)? {
        Answer::One(index) => Ok(Event::Choose(asked.id, offered(index)?)),
        Answer::Unsure => Ok(Event::NotSure(asked.id)),
        Answer::NONE => Ok(Event::NoneOf(asked.id)),
        Answer::Ticked { yes, .. } => {
            let (now, _) = ticked(session.check.answers.get(asked.id));
            match (0..16).find(|index| (yes ^ now) >> index & 1 == 1) {
                Some(index) => Ok(Event::Choose(asked.id, offered(index)?)),
                None => Ok(Event::NotSure(asked.id)),
            }
        }
    }
}

fn ticked(answer: Option<Answer>) -> (u16, u16) {
    match answer {
        Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
        Some(Answer::One(_) | Answer::Unsure) | None => (0, 0),
    }
}
