//! What a device keeps of a visit: nothing without a yes, all of it with one, and no urgent result is lost on the way.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/visit.rs"]
mod visit;

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{QuestionId, Step};
use triage_core::protocol::review::RELEASED;
use triage_core::session::{Effect, Event, Keeping, Kept, Offer, Outcome, Place, Session, update};
use triage_exchange::record::Record;

use visit::{Visit, as_far_as_moving, as_far_as_pain, self_care};

const HOUR: u64 = 60;
const NOW: u64 = 29_735_401;

/// A visit that a page offers to keep.
fn offered(visit: Visit) -> Session {
    Session { keeping: Keeping::Offered, ..visit.0 }
}

fn agreed(visit: Visit) -> Session {
    Session { keeping: Keeping::Agreed, ..visit.0 }
}

/// What a visit leaves, after some minutes.
fn left_by(visit: Visit, minutes: u64) -> Kept {
    let text = Record::of(&visit.0, NOW, NOW).write(1);
    Record::read(&text).unwrap().1.kept(NOW + minutes)
}

/// A new visit on the device that kept another one.
fn back_after(visit: Visit, minutes: u64) -> Visit {
    Visit(Session::new("", "", Some(RELEASED)).with_kept(left_by(visit, minutes)))
}

fn effects(session: &Session, event: Event) -> Vec<Effect> {
    update(session, event).1
}

fn same_day() -> Visit {
    as_far_as_pain()
        .say(QuestionId::PainNow, "9")
        .say(QuestionId::PainWorst, "9")
        .none(QuestionId::Behavior)
        .next()
        .next()
        .at(Place::Outcome)
}

#[test]
fn nothing_is_saved_without_a_yes() {
    for keeping in
        [Keeping::NotOffered, Keeping::Offered, Keeping::Refused, Keeping::OfALaterVersion, Keeping::Damaged]
    {
        let session = Session { keeping, ..as_far_as_pain().0 };
        for event in [
            Event::Choose(QuestionId::PainNow, 3),
            Event::NoneOf(QuestionId::Behavior),
            Event::StartAgain,
            Event::Country("CH"),
        ] {
            assert!(!effects(&session, event).contains(&Effect::Save), "{keeping:?} {event:?}");
        }
    }
}

#[test]
fn a_yes_saves_at_once_and_then_each_change() {
    let (session, effects_of_yes) = update(&offered(as_far_as_pain()), Event::Keep);
    assert_eq!((session.keeping, effects_of_yes), (Keeping::Agreed, vec![Effect::Save]));
    assert!(effects(&session, Event::Choose(QuestionId::PainNow, 3)).contains(&Effect::Save));
    assert!(effects(&session, Event::Country("CH")).contains(&Effect::Save));
    assert!(effects(&session, Event::StartAgain).contains(&Effect::Save));
    assert!(!effects(&session, Event::ToggleCountries).contains(&Effect::Save));
    assert!(!effects(&session, Event::Continue).contains(&Effect::Save));
}

#[test]
fn a_browser_that_refuses_is_told_once_and_the_visit_goes_on() {
    let (session, told) = update(&agreed(as_far_as_pain()), Event::NotKept);
    assert_eq!((session.keeping, told), (Keeping::Refused, vec![]));
    let (session, _) = update(&session, Event::Choose(QuestionId::PainNow, 3));
    assert!(session.answers.get(QuestionId::PainNow).is_some());
    assert_eq!(session.keeping, Keeping::Refused);
}

#[test]
fn erasing_leaves_nothing_but_an_urgent_result_stands_until_the_page_is_closed() {
    for event in [Event::Erase, Event::Erased] {
        let (session, effects) = update(&agreed(self_care()), event);
        assert_eq!(effects.contains(&Effect::Erase), event == Event::Erase);
        assert!(effects.contains(&Effect::ShowNewScreen));
        assert!(session.answers.is_empty() && session.earlier.is_none() && session.last.is_none());
        assert_eq!((session.place, session.keeping), (Place::Step(Step::Emergency), Keeping::Offered));
        let (session, _) = update(&agreed(same_day()), event);
        assert_eq!(session.earlier, Some(Urgency::SameDay));
    }
}

#[test]
fn a_check_that_was_broken_off_is_gone_on_with_where_it_was() {
    let visit = back_after(as_far_as_moving(), HOUR).at(Place::Step(Step::Emergency));
    assert_eq!(visit.0.kept.as_ref().unwrap().offer(), Some(Offer::GoOn));
    let visit = visit.on(Event::Resume).at(Place::Step(Step::Move));
    assert_eq!(visit.0.answers, as_far_as_moving().0.answers);
    assert_eq!((visit.0.kept, visit.0.keeping), (None, Keeping::Agreed));
}

#[test]
fn how_it_hurt_half_a_day_ago_is_asked_again() {
    assert_eq!(left_by(as_far_as_moving(), 12 * HOUR).offer(), Some(Offer::GoOn));
    assert_eq!(left_by(as_far_as_moving(), 12 * HOUR + 1).offer(), None);
    assert_eq!(left_by(Visit::new(), 0).offer(), None);
}

#[test]
fn the_last_outcome_can_be_seen_again_for_72_hours() {
    assert_eq!(left_by(self_care(), 72 * HOUR).offer(), Some(Offer::See(Urgency::SelfCare)));
    assert_eq!(left_by(self_care(), 72 * HOUR + 1).offer(), Some(Offer::Past(Urgency::SelfCare)));
    let again = back_after(self_care(), HOUR).on(Event::Resume).at(Place::Outcome);
    assert_eq!(Outcome::of(&again.0), Outcome::of(&self_care().0));
}

#[test]
fn an_urgent_result_stands_for_72_hours_over_closing_the_page() {
    let new_check = |minutes| {
        let mut visit = self_care();
        visit.0.earlier = back_after(same_day(), minutes).0.earlier;
        visit.urgency()
    };
    assert_eq!(new_check(0), Urgency::SameDay);
    assert_eq!(new_check(72 * HOUR), Urgency::SameDay);
    assert_eq!(new_check(72 * HOUR + 1), Urgency::SelfCare);
    // Also one that stood already when the milder check was kept.
    let mut milder = self_care();
    milder.0.earlier = Some(Urgency::Emergency);
    assert_eq!(left_by(milder, 72 * HOUR).standing(), Some(Urgency::Emergency));
}

#[test]
fn a_clock_that_was_set_back_makes_nothing_old() {
    let record = Record::of(&same_day().0, NOW, NOW);
    let kept = record.kept(NOW - 100 * HOUR);
    assert_eq!((kept.minutes_ago, kept.standing()), (None, Some(Urgency::SameDay)));
}

#[test]
fn an_emergency_that_was_kept_is_shown_as_one() {
    let emergency = Visit::new().say(QuestionId::Signs, "sign-cold-foot").at(Place::Outcome);
    let back = back_after(emergency, HOUR);
    assert_eq!(back.0.earlier, Some(Urgency::Emergency));
    assert_eq!(back.on(Event::Resume).at(Place::Outcome).urgency(), Urgency::Emergency);
}

#[test]
fn a_new_check_leaves_the_kept_one_behind() {
    let visit = back_after(as_far_as_moving(), HOUR).none(QuestionId::Signs);
    assert_eq!(visit.0.kept, None);
    assert_eq!(visit.on(Event::Resume).0.answers, Visit::new().none(QuestionId::Signs).0.answers);
}
