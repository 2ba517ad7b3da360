//! What a device stores of a visit: nothing without consent, all of it with consent, and no urgent result gets lost.

mod left_open;

use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, self_care};
use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::View;
use triage_core::protocol::question::{QuestionId, Step};
use triage_core::protocol::review::RELEASED;
use triage_core::session::{
    Earlier, Effect, Event, Keeping, Kept, Offer, Outcome, Place, Report, Session, report, update,
};
use triage_exchange::record::Record;

const HOUR: u64 = 60;
const NOW: u64 = 29_735_401;

/// A visit that the page offers to save.
fn offered(visit: Visit) -> Session {
    Session { keeping: Keeping::Offered, ..visit.0 }
}

fn agreed(visit: Visit) -> Session {
    Session { keeping: Keeping::Agreed, ..visit.0 }
}

/// What a visit leaves on the device, as found some minutes later.
fn left_by(visit: Visit, minutes: u64) -> Kept {
    let text = Record::of(&visit.0, NOW).write(1);
    Record::read(&text).unwrap().1.kept(NOW + minutes)
}

/// A new visit on a device where another one is saved.
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
        .at(Place::OUTCOME)
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
    assert!(!effects(&session, Event::View(View::Why)).contains(&Effect::Save));
    assert!(!effects(&session, Event::Continue).contains(&Effect::Save));
}

#[test]
fn a_refusal_by_the_browser_is_noted_and_the_visit_continues() {
    let (session, effects) = report(&agreed(as_far_as_pain()), Report::NotKept);
    assert_eq!((session.keeping, effects), (Keeping::Refused, vec![]));
    let (session, _) = update(&session, Event::Choose(QuestionId::PainNow, 3));
    assert!(session.check.answers.get(QuestionId::PainNow).is_some());
    assert_eq!(session.keeping, Keeping::Refused);
}

#[test]
fn erasing_leaves_nothing_but_an_urgent_result_holds_until_the_page_is_closed() {
    let here = update(&agreed(self_care()), Event::Erase);
    assert_eq!(here.1, [Effect::SayErased, Effect::ShowNewScreen, Effect::Erase]);
    let in_another_tab = report(&agreed(self_care()), Report::Erased);
    assert_eq!(in_another_tab.1, [Effect::SayErased, Effect::ShowNewScreenUnasked]);
    for (session, _) in [here, in_another_tab] {
        assert!(session.check.answers.is_empty() && session.earlier.is_none() && session.last.is_none());
        assert_eq!(
            (session.place(), session.keeping),
            (Place::Question(QuestionId::Signs), Keeping::Offered)
        );
    }
    let (session, _) = update(&agreed(same_day()), Event::Erase);
    assert_eq!(session.earlier.map(|earlier| earlier.urgency), Some(Urgency::SameDay));
    // In the middle of the questions, too.
    let (session, _) = report(&agreed(same_day().on(Event::AnswerRest)), Report::Erased);
    assert_eq!(
        (session.check.answers.is_empty(), session.earlier),
        (true, Some(Earlier { urgency: Urgency::SameDay, at: None }))
    );
}

/// Only the runner, in this tab, can take an urgent outcome off the screen.
#[test]
fn erasing_in_another_tab_leaves_an_urgent_outcome_on_the_screen() {
    let emergency = || Visit::new().say(QuestionId::Signs, "sign-cold-foot").at(Place::OUTCOME);
    let asked_about = || emergency().on(Event::Mistake).at(Place::Mistake);
    for visit in [emergency(), asked_about(), same_day()] {
        for before in [agreed(Visit(visit.0.clone())), offered(Visit(visit.0.clone()))] {
            let (after, effects) = report(&before, Report::Erased);
            assert_eq!((after.place(), after.check.answers), (before.place(), before.check.answers));
            assert_eq!((after.keeping, effects), (Keeping::Offered, vec![Effect::SayErased]));
        }
    }
    // And nothing done there next saves it again.
    let (after, _) = report(&agreed(emergency()), Report::Erased);
    assert!(!effects(&after, Event::Country("CH")).contains(&Effect::Save));
}

#[test]
fn an_interrupted_check_is_resumed_where_it_was() {
    let visit = back_after(as_far_as_moving(), HOUR).in_step(Step::Emergency);
    assert_eq!(visit.0.kept.as_ref().unwrap().offer(), Some(Offer::Resume));
    let visit = visit.on(Event::Resume).in_step(Step::Move);
    assert_eq!(visit.0.check.answers, as_far_as_moving().0.check.answers);
    assert_eq!((visit.0.kept, visit.0.keeping), (None, Keeping::Agreed));
}

#[test]
fn how_it_hurt_half_a_day_ago_is_asked_again() {
    assert_eq!(left_by(as_far_as_moving(), 12 * HOUR).offer(), Some(Offer::Resume));
    assert_eq!(left_by(as_far_as_moving(), 12 * HOUR + 1).offer(), None);
    assert_eq!(left_by(Visit::new(), 0).offer(), None);
}

#[test]
fn the_last_outcome_can_be_seen_again_for_72_hours() {
    assert_eq!(left_by(self_care(), 72 * HOUR).offer(), Some(Offer::See(Urgency::SelfCare)));
    assert_eq!(left_by(self_care(), 72 * HOUR + 1).offer(), Some(Offer::Past(Urgency::SelfCare)));
    let again = back_after(self_care(), HOUR).on(Event::Resume).at(Place::OUTCOME);
    assert_eq!(Outcome::of(&again.0), Outcome::of(&self_care().0));
}

#[test]
fn an_urgent_result_counts_for_72_hours_even_if_the_page_is_closed() {
    let new_check = |minutes| {
        let mut visit = self_care();
        visit.0.earlier = back_after(same_day(), minutes).0.earlier;
        visit.urgency()
    };
    assert_eq!(new_check(0), Urgency::SameDay);
    assert_eq!(new_check(72 * HOUR), Urgency::SameDay);
    assert_eq!(new_check(72 * HOUR + 1), Urgency::SelfCare);
    // So does one that already held when the milder check was saved.
    let mut milder = self_care();
    milder.0.earlier = Some(Earlier { urgency: Urgency::Emergency, at: None });
    assert_eq!(left_by(milder, 72 * HOUR).standing().map(|it| it.urgency), Some(Urgency::Emergency));
}

#[test]
fn a_clock_that_was_set_back_makes_nothing_old() {
    let record = Record::of(&same_day().0, NOW);
    let kept = record.kept(NOW - 100 * HOUR);
    assert_eq!((kept.minutes_ago, kept.standing().map(|it| it.urgency)), (None, Some(Urgency::SameDay)));
}

#[test]
fn a_saved_emergency_is_shown_as_one() {
    let emergency = Visit::new().say(QuestionId::Signs, "sign-cold-foot").at(Place::OUTCOME);
    let back = back_after(emergency, HOUR);
    assert_eq!(back.0.earlier, Some(Earlier { urgency: Urgency::Emergency, at: Some(NOW) }));
    assert_eq!(back.on(Event::Resume).at(Place::OUTCOME).urgency(), Urgency::Emergency);
}

#[test]
fn a_new_check_leaves_the_saved_one_behind() {
    let visit = back_after(as_far_as_moving(), HOUR).none(QuestionId::Signs);
    assert_eq!(visit.0.kept, None);
    assert_eq!(visit.on(Event::Resume).0.check.answers, Visit::new().none(QuestionId::Signs).0.check.answers);
}

/// After the module has stopped, the record comes from memory: that is not consent.
#[test]
fn a_visit_interrupted_by_a_stop_is_offered_and_not_saved_unless_agreed_before() {
    for keeping in [Keeping::NotOffered, Keeping::Offered, Keeping::Refused, Keeping::Agreed] {
        let session = Session { keeping, ..Session::new("", "", Some(RELEASED)) };
        let session = session.with_interrupted(left_by(as_far_as_moving(), HOUR));
        assert_eq!(session.keeping, keeping);
        assert_eq!(session.kept.as_ref().unwrap().offer(), Some(Offer::Resume));
        let (session, _) = update(&session, Event::Resume);
        let saved = effects(&session, Event::Choose(QuestionId::Walk, 0)).contains(&Effect::Save);
        assert_eq!(saved, keeping == Keeping::Agreed);
    }
}

/// A region set by the page around the widget changes the numbers and nothing else.
#[test]
fn a_region_that_the_page_sets_changes_the_numbers_alone() {
    let open = agreed(self_care().on(Event::View(View::Why)));
    let missing = agreed(Visit::new().next());
    assert!(missing.here.is_missing_shown());
    for before in [open, missing] {
        let (after, effects) = report(&before, Report::Region("CH"));
        assert_eq!(after.country.unwrap().code, "CH");
        assert_eq!((Session { country: before.country, ..after }, effects), (before, vec![]));
    }
}

#[test]
fn while_a_saved_check_is_offered_nothing_overwrites_it() {
    let back = back_after(as_far_as_moving(), HOUR);
    assert!(!effects(&back.0, Event::Country("CH")).contains(&Effect::Save));
    assert!(effects(&back.none(QuestionId::Signs).0, Event::Country("CH")).contains(&Effect::Save));
}
