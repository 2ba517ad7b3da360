//! A page that is left open: an old check is not finished as if it were from today, and an old outcome says its age.

use super::{HOUR, NOW, back_after, same_day};
use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, self_care, step};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{QuestionId, Step};
use triage_core::session::{
    Clock, Earlier, Effect, Event, Here, Offer, Place, Report, Session, Way, report, update,
};

/// A visit at a given time.
fn at(session: Session, now: u64) -> Session {
    Session { clock: Clock { now: Some(now), ..session.clock }, ..session }
}

/// A visit whose last answer was given at `NOW`, some minutes later.
fn left_open(visit: Visit, minutes: u64) -> Visit {
    let mut session = at(visit.0, NOW + minutes);
    session.check.answered_at = Some(NOW);
    Visit(session)
}

type Next = fn(&Session) -> (Session, Vec<Effect>);

/// What a runner may do next in an unfinished check.
const NEXT: [Next; 5] = [
    |session| report(session, Report::CameBack),
    |session| update(session, Event::Choose(QuestionId::Walk, 0)),
    |session| update(session, Event::Continue),
    |session| step(session, Event::Back),
    |session| update(session, Event::SeeOutcome),
];

#[test]
fn the_age_of_a_check_counts_from_its_last_answer() {
    let (session, _) = update(&at(Visit::new().0, NOW), Event::NoneOf(QuestionId::Signs));
    let (session, _) = update(&at(session, NOW + 5), Event::Continue);
    assert_eq!(session.minutes_open(), 5);
    let (session, _) = update(&at(session, NOW + 6), Event::Choose(QuestionId::Age, 2));
    assert_eq!((session.check.answered_at, session.minutes_open()), (Some(NOW + 6), 0));
    // Setting the clock back makes nothing old.
    assert_eq!(at(session, NOW - 9_000).minutes_open(), 0);
}

#[test]
fn a_check_left_open_for_half_a_day_is_not_finished_as_if_today() {
    for (number, next) in NEXT.iter().enumerate() {
        let (session, _) = next(&left_open(as_far_as_moving(), 12 * HOUR).0);
        assert_eq!(
            session.check.answers.get(QuestionId::PainNow),
            as_far_as_moving().0.check.answers.get(QuestionId::PainNow)
        );

        let (session, effects) = next(&left_open(as_far_as_moving(), 12 * HOUR + 1).0);
        assert!(session.check.answers.is_empty(), "{number}");
        assert_eq!(session.place(), Place::Question(QuestionId::Signs));
        let shown = match number {
            0 => Effect::ShowNewScreenUnasked,
            3 => Effect::ShowEarlierScreen,
            _ => Effect::ShowNewScreen,
        };
        assert_eq!(effects, [shown], "{number}");
        // It is mentioned with its age and cannot be resumed.
        let kept = session.kept.as_ref().unwrap();
        assert_eq!((kept.minutes_ago, kept.offer()), (Some(12 * HOUR + 1), None));
        assert_eq!(update(&session, Event::Resume).0, session);
    }
}

#[test]
fn a_check_left_open_on_its_summary_starts_again() {
    let read_back = || self_care().on(Event::Back).at(Place::Check);
    left_open(read_back(), 12 * HOUR).next().at(Place::OUTCOME);
    let visit = left_open(read_back(), 12 * HOUR + 1).next().in_step(Step::Emergency);
    assert_eq!(visit.0.kept.unwrap().offer(), Some(Offer::See(Urgency::SelfCare)));
}

#[test]
fn help_shows_the_numbers_even_where_the_check_is_too_old() {
    for visit in [as_far_as_moving(), same_day(), self_care()] {
        let (session, effects) = update(&left_open(visit, 100 * HOUR).0, Event::EmergencyHelp);
        assert_eq!(session.here, Here::question(QuestionId::Signs, Way::Opened));
        assert_eq!(effects, [Effect::ShowNewScreen]);
    }
}

#[test]
fn an_outcome_left_open_stays_and_after_72_hours_says_how_old_it_is() {
    let emergency = || Visit::new().say(QuestionId::Signs, "sign-cold-foot");
    for visit in [self_care(), same_day(), emergency()] {
        let fresh = left_open(Visit(visit.0.clone()), 72 * HOUR).notify(Report::CameBack);
        assert!(!fresh.0.is_too_old_to_go_by());
        let old = left_open(Visit(visit.0.clone()), 72 * HOUR + 1);
        let (after, effects) = report(&old.0, Report::CameBack);
        assert_eq!((&after, effects), (&old.0, vec![]), "only the runner takes it off the screen");
        assert!(after.is_too_old_to_go_by());
        // A new check begins without it, just as it would without a saved one of that age.
        let (again, _) = update(&after, Event::StartAgain);
        assert_eq!((again.earlier, again.is_too_old_to_go_by()), (None, false));
        assert_eq!(
            update(&fresh.0, Event::StartAgain).0.earlier.is_some(),
            visit.urgency() >= Urgency::SameDay
        );
    }
}

#[test]
fn no_way_leads_from_an_old_outcome_into_its_check() {
    let ways: [fn(Visit) -> Visit; 4] = [
        |visit| visit.on(Event::Back),
        |visit| visit.on(Event::Open(QuestionId::PainNow)),
        |visit| visit.notify(Report::Returned(Place::Check)),
        |visit| visit.on(Event::AnswerRest),
    ];
    for (number, way) in ways.iter().enumerate() {
        assert!(!way(left_open(self_care(), 12 * HOUR)).0.check.answers.is_empty(), "{number}");
        let visit = way(left_open(self_care(), 12 * HOUR + 1)).in_step(Step::Emergency);
        assert!(visit.0.check.answers.is_empty(), "{number}");
        assert_eq!(visit.0.kept.as_ref().unwrap().offer(), Some(Offer::See(Urgency::SelfCare)));
        // Seeing it again makes it no younger.
        let seen = visit.on(Event::Resume).at(Place::OUTCOME);
        assert_eq!(seen.0.minutes_open(), 12 * HOUR + 1);
        assert!(way(seen).0.check.answers.is_empty());
    }
    // The urgent result still holds over the new check.
    let visit = left_open(same_day(), 12 * HOUR + 1).on(Event::AnswerRest);
    assert_eq!(visit.0.earlier.map(|earlier| earlier.urgency), Some(Urgency::SameDay));
    assert_eq!(Visit(Session { earlier: visit.0.earlier, ..self_care().0 }).urgency(), Urgency::SameDay);
}

#[test]
fn an_old_emergency_that_was_a_mistake_does_not_hold_over_the_new_check() {
    let emergency = || as_far_as_pain().on(Event::EmergencyHelp).say(QuestionId::Signs, "sign-cold-foot");
    let visit = left_open(emergency(), 20 * HOUR).on(Event::Mistake).at(Place::Mistake);
    let visit = visit.on(Event::ConfirmMistake).in_step(Step::Emergency);
    assert_eq!((visit.0.check.answers.is_empty(), visit.0.earlier), (true, None));
}

#[test]
fn an_offer_expires_on_the_screen() {
    let at = |minutes| at(back_after(as_far_as_moving(), HOUR).0, NOW + minutes);
    assert_eq!(update(&at(12 * HOUR), Event::Resume).0.place(), Place::Question(QuestionId::Walk));
    let (session, _) = report(&at(12 * HOUR + 1), Report::CameBack);
    assert_eq!(session.kept.as_ref().unwrap().offer(), None);
    assert_eq!(update(&session, Event::Resume).0.place(), Place::Question(QuestionId::Signs));
}

#[test]
fn an_earlier_urgent_result_holds_for_72_hours_in_an_open_page() {
    let reached_now = Some(Earlier { urgency: Urgency::SameDay, at: Some(NOW) });
    let again = |minutes: u64| {
        let (session, _) = update(&left_open(same_day(), HOUR).0, Event::StartAgain);
        assert_eq!(session.earlier, reached_now);
        update(&at(session, NOW + minutes), Event::NoneOf(QuestionId::Signs)).0.earlier
    };
    assert_eq!(again(72 * HOUR), reached_now);
    assert_eq!(again(72 * HOUR + 1), None);
}
