//! What the runner does to a visit. Pure and total: an event that does not fit changes nothing.

use super::answering::{choose, doubt, none_of};
use super::derived::{Derived, is_of_the_check};
use super::{
    Checked, Companion, Effect, Event, Here, Keeping, LaterParts, Part, Place, Session, Way, age, keeping,
    moving,
};
use crate::protocol::country;
use crate::protocol::question::{Kind, QuestionId, question};
use crate::protocol::sheet::Sheet;
use crate::reasoning::interview::Answer;

/// The visit after something that the runner did, and what the shell should do.
pub fn update(session: &Session, event: Event) -> (Session, Vec<Effect>) {
    let session = age::as_of_now(session);
    let derived = &Derived::of(&session.check.answers);
    if matches!(event, Event::Back) && !moving::asks_first(&session, derived) {
        return (session, vec![Effect::StepBack]);
    }
    let session = &session;
    if age::is_past(session) && age::continues_check(event) {
        return replace_stale(session, derived, event);
    }
    let (mut next, asked) = apply(session, derived, event);
    let has_moved = next.place() != session.place();
    if has_moved && age::leads_too_far_back(session, next.place()) && age::continues_check(event) {
        // An answer that was taken back as a mistake leaves no urgent result above the new check.
        return replace_stale(&next, &Derived::of(&next.check.answers), event);
    }
    settle(session, derived, event, &mut next);
    let mut effects = Vec::new();
    if matches!(event, Event::Erase) {
        effects.push(Effect::SayErased);
    }
    if !next.here.is_same_screen(session.here) || matches!(event, Event::StartAgain | Event::Erase) {
        effects.push(if matches!(event, Event::Back) {
            Effect::ShowEarlierScreen
        } else {
            Effect::ShowNewScreen
        });
    }
    effects.extend(asked);
    effects.extend(continues_soon(event, session, derived, &next));
    if keeping::needs_saving(session, &next) {
        effects.push(Effect::Save);
    }
    (next, effects)
}

/// The signs below the numbers, so that all of them are read, with a way back.
const HELP: Here = Here::question(QuestionId::Signs, Way::Opened);

/// A new check, in place of what an event asked of one that is too old. When asked for help, it opens with the numbers.
fn replace_stale(session: &Session, derived: &Derived, event: Event) -> (Session, Vec<Effect>) {
    let mut next = keeping::replace_stale(session, derived);
    if matches!(event, Event::EmergencyHelp) {
        next.here = HELP;
    }
    (next, vec![Effect::ShowNewScreen])
}

/// Applies an event to a visit, without the consequences of changed answers; and what the event asks of the shell.
fn apply(session: &Session, derived: &Derived, event: Event) -> (Session, Vec<Effect>) {
    let mut next = Session { here: session.here.without_missing(), ..session.clone() };
    let mut asked = Vec::new();
    let answers = &session.check.answers;
    let to = |here| session.here.without_missing().moved_to(here);
    match event {
        Event::Choose(id, chosen) => next.check.answers = choose(answers, id, chosen),
        Event::NoneOf(id) => next.check.answers = none_of(answers, id),
        Event::NotSure(id) => not_sure(id, &mut next),
        Event::UnsureAbout(id, chosen) => next.check.answers = doubt(answers, id, chosen),
        Event::Continue => next.here = moving::forward(&next, derived),
        Event::ContinueFrom(id) if session.place() == Place::Question(id) && !derived.is_open(id) => {
            next.here = moving::forward(&next, derived);
        }
        // Everywhere else it is the browser that goes back.
        Event::Back => next.here = Here::Mistake,
        Event::Mistake if matches!(session.place(), Place::Outcome(_)) => next.here = Here::Mistake,
        Event::ConfirmMistake if session.place() == Place::Mistake => moving::take_back(derived, &mut next),
        Event::AnswerRest => {
            next.check.is_interrupt_put_off = true;
            next.here = to(Here::at(derived.next_place()));
        }
        Event::SeeOutcome if derived.may_conclude() => next.here = to(Here::at(Place::OUTCOME)),
        Event::SeeOutcome => next.here = next.here.with_missing(),
        Event::Tick(tick) => next.ticked = session.ticked.toggled(tick),
        Event::Companion(sheet) => open_companion(&mut next, sheet),
        Event::KeepInApp => asked.extend((session.companion == Companion::InApp).then_some(Effect::OpenApp)),
        Event::View(view) => next.here = to(moving::to_view(session, view)),
        Event::EmergencyHelp => {
            asked.extend(HELP.is_same_screen(next.here).then_some(Effect::BringIntoView(Part::Numbers)));
            next.here = to(HELP);
        }
        Event::Open(id) if can_open(id, session, derived) => next.here = to(Here::question(id, Way::Opened)),
        Event::ChangedCountry => asked.push(Effect::ReadCountry),
        Event::Country(code) => next.country = country::by_code(code).or(session.country),
        Event::SeenByClinician => next.earlier = None,
        Event::FetchLaterParts if session.parts_here() == LaterParts::Failed => {
            next.wait_for_parts();
            asked = vec![Effect::FetchLaterParts, Effect::BringIntoView(Part::LaterParts)];
        }
        Event::Print => asked.push(Effect::Print),
        Event::StartAgain => next = keeping::start_again(session, derived),
        Event::Keep => next.keeping = Keeping::Agreed,
        Event::Resume => keeping::resume(&mut next),
        Event::SaveDamaged => asked.push(Effect::SaveDamaged),
        Event::Erase => {
            next = keeping::forget(session, derived);
            asked.push(Effect::Erase);
        }
        // Where they do not fit.
        Event::ContinueFrom(_)
        | Event::Mistake
        | Event::ConfirmMistake
        | Event::Open(_)
        | Event::FetchLaterParts => {}
    }
    asked.extend(next.here.is_missing_shown().then_some(Effect::BringIntoView(Part::Missing)));
    (next, asked)
}

/// A screen of the companion, where the page saves on this device.
fn open_companion(next: &mut Session, sheet: Sheet) {
    match next.companion {
        Companion::Offered | Companion::Started => next.companion = Companion::Started,
        // Paper keeps nothing.
        Companion::NotOffered | Companion::InApp if sheet == Sheet::Paper => {}
        Companion::NotOffered | Companion::InApp => return,
    }
    next.here = next.here.moved_to(Here::Companion { sheet });
}

/// Whether a question can be opened out of order. Those after the outcome come with the later parts.
fn can_open(id: QuestionId, session: &Session, derived: &Derived) -> bool {
    derived.is_asked(id) && (is_of_the_check(id) || session.later == LaterParts::Here)
}

/// A question that takes one answer leads on by itself once it has that for the first time. Not the body map: a thumb may
/// have missed the place.
fn continues_soon(event: Event, before: &Session, derived: &Derived, after: &Session) -> Option<Effect> {
    let (Event::Choose(id, _) | Event::NoneOf(id)) = event else { return None };
    let takes_one = match question(id)?.kind {
        Kind::OneOf(_) | Kind::Checklist([_]) => id != QuestionId::Site,
        Kind::Checklist(_) => false,
    };
    let is_here = before.place() == Place::Question(id) && after.place() == Place::Question(id);
    let is_first = derived.is_open(id) && after.check.answers.get(id).is_some();
    (takes_one && is_here && is_first).then_some(Effect::ContinueSoon(id))
}

fn not_sure(id: QuestionId, next: &mut Session) {
    let answer = match question(id).map(|question| question.kind) {
        Some(Kind::OneOf(_)) => Answer::Unsure,
        Some(Kind::Checklist([_])) => Answer::Ticked { yes: 0, unsure: 1 },
        Some(Kind::Checklist(_)) => {
            next.here = Here::AboutWhich { id, way: next.here.way(), is_missing_shown: false };
            return;
        }
        None => return,
    };
    next.check.answers = next.check.answers.with(id, Some(answer));
}

/// The consequences of a change: an outcome that was left is remembered, an emergency is guarded, answers get a time.
fn settle(session: &Session, derived: &Derived, event: Event, next: &mut Session) {
    if !matches!(event, Event::Erase) {
        next.last = outcome_left(session, derived, next.place());
    }
    if next.check.answers != session.check.answers && !takes_back(event) {
        moving::guard_emergency(session, derived, next);
    }
    // The other events bring the time of their answers with them.
    let has_time = matches!(event, Event::ConfirmMistake) || !takes_back(event);
    if next.check.answers != session.check.answers && has_time {
        next.check.answered_at = session.clock.now;
    }
    // A new check supersedes the saved one.
    if !next.check.answers.is_empty() {
        next.kept = None;
    }
}

/// The last check whose outcome was left, to say later what has changed: this one, if its outcome is now left for the
/// answers it rests on.
pub(super) fn outcome_left(session: &Session, derived: &Derived, place: Place) -> Option<Checked> {
    if !matches!(session.place(), Place::Outcome(_)) || !moving::leaves_for_the_check(place) {
        return session.last;
    }
    // The level of the answers, or of an earlier urgent result that still counts.
    let urgency = derived.so_far.urgency.max(session.earlier_urgency());
    Some(Checked { answers: session.check.answers, urgency })
}

/// Whether an event takes answers back by itself, so that an emergency among them does not ask first.
const fn takes_back(event: Event) -> bool {
    matches!(event, Event::ConfirmMistake | Event::StartAgain | Event::Resume | Event::Erase)
}
