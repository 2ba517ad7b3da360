//! A visit written as events, by the codes of its questions and choices.

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{QuestionId, Step, question};
use triage_core::protocol::review::RELEASED;
use triage_core::session::{Effect, Event, Place, Report, Screen, Session, report, screen, update};

pub fn index(id: QuestionId, code: &str) -> u8 {
    let choices = question(id).unwrap().kind.choices();
    choices.iter().position(|c| c.code() == code).unwrap_or_else(|| panic!("{code} in {}", id.code())) as u8
}

/// The visit after an event, and the effects it asked for, in a browser whose history has no step to go back to.
pub fn step(session: &Session, event: Event) -> (Session, Vec<Effect>) {
    match update(session, event) {
        (session, effects) if effects == [Effect::StepBack] => report(&session, Report::NoStepBack),
        other => other,
    }
}

/// A visit so far.
pub struct Visit(pub Session);

impl Visit {
    pub fn new() -> Visit {
        Visit(Session::new("Europe/London", "en-GB", Some(RELEASED)))
    }

    pub fn on(self, event: Event) -> Visit {
        Visit(step(&self.0, event).0)
    }

    pub fn notify(self, notice: Report) -> Visit {
        Visit(report(&self.0, notice).0)
    }

    /// Answers a question; from an answered one on the way there, the runner continues first.
    pub fn say(self, id: QuestionId, code: &str) -> Visit {
        self.to(id).on(Event::Choose(id, index(id, code)))
    }

    fn to(self, id: QuestionId) -> Visit {
        match self.place() {
            Place::Question(other) if other != id => self.next().at(Place::Question(id)),
            _ => self,
        }
    }

    pub fn next(self) -> Visit {
        self.on(Event::Continue)
    }

    pub fn none(self, id: QuestionId) -> Visit {
        self.to(id).on(Event::NoneOf(id))
    }

    pub fn place(&self) -> Place {
        self.0.place()
    }

    pub fn urgency(&self) -> Urgency {
        match screen(&self.0) {
            Screen::Outcome(outcome) => outcome.urgency,
            other => panic!("not an outcome: {other:?}"),
        }
    }

    /// On the screen of a question of this step.
    pub fn in_step(self, step: Step) -> Visit {
        match self.place() {
            Place::Question(id) => assert_eq!(question(id).unwrap().step, step),
            other => panic!("not a question: {other:?}"),
        }
        self
    }

    pub fn at(self, place: Place) -> Visit {
        assert_eq!(self.0.place(), place);
        self
    }
}

/// From the first screen to the pain, with nothing to report.
pub fn as_far_as_pain() -> Visit {
    Visit::new()
        .none(QuestionId::Signs)
        .next()
        .in_step(Step::You)
        .say(QuestionId::Age, "30-39")
        .say(QuestionId::Pregnancy, "not-pregnant")
        .next()
        .in_step(Step::Onset)
        .say(QuestionId::Onset, "onset-gradual")
        .next()
        .in_step(Step::Place)
        .say(QuestionId::Leg, "left-leg")
        .say(QuestionId::Site, "site-calf-deep-low")
        .next()
        .in_step(Step::Time)
        .say(QuestionId::Days, "3-5-days")
        .say(QuestionId::Trend, "trend-same")
        .next()
        .in_step(Step::Pain)
}

pub fn as_far_as_moving() -> Visit {
    as_far_as_pain()
        .say(QuestionId::PainNow, "2")
        .say(QuestionId::PainWorst, "3")
        .none(QuestionId::Behavior)
        .next()
        .say(QuestionId::Size, "swelling-none")
        .none(QuestionId::Skin)
        .next()
        .none(QuestionId::Feel)
        .next()
        .none(QuestionId::Nerve)
        .none(QuestionId::Body)
        .next()
        .none(QuestionId::ClotRisk)
        .next()
        .none(QuestionId::Health)
        .next()
        .in_step(Step::Move)
}

pub fn self_care() -> Visit {
    as_far_as_moving()
        .say(QuestionId::Walk, "walks-normally")
        .say(QuestionId::Raise, "raise-painful")
        .say(QuestionId::RaisePattern, "raise-bent-worse")
        .next()
        .at(Place::Check)
        .next()
        .at(Place::OUTCOME)
}
