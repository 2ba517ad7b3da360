//! Visits, written as lists of events.

use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, index, self_care, step};
use triage_core::protocol::Urgency;
use triage_core::protocol::question::{ChoiceId, QUESTIONS, QuestionId, Step, question};
use triage_core::protocol::red_flag::Route;
use triage_core::protocol::review::{Age, RELEASED};
use triage_core::reasoning::interview::{Answer, conclude};
use triage_core::session::{
    Earlier, Effect, Event, Here, Outcome, Part, Place, Report, Screen, Session, Way, Words, report, screen,
    update,
};

#[test]
fn an_emergency_sign_is_one_tap_from_the_outcome() {
    for sign in question(QuestionId::Signs).unwrap().kind.choices() {
        let visit = Visit::new().say(QuestionId::Signs, sign.code()).at(Place::Outcome);
        assert_eq!(visit.urgency(), Urgency::Emergency);
    }
}

#[test]
fn a_mistaken_emergency_needs_one_confirmation_and_is_told_to_the_clinician() {
    let visit = Visit::new().say(QuestionId::Signs, "sign-saddle").at(Place::Outcome);
    let visit = visit.on(Event::Mistake).at(Place::Mistake);
    let stays = Visit(visit.0.clone()).on(Event::Back).at(Place::Outcome);
    assert_eq!(stays.urgency(), Urgency::Emergency);
    let taken_back = visit.on(Event::ConfirmMistake).at(Place::Step(Step::Emergency));
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
    for place in [Place::Step(Step::Emergency), Place::Step(Step::Onset), Place::Check] {
        let visit = Visit::new().say(QuestionId::Signs, "sign-urine").at(Place::Outcome);
        let visit = visit.notify(Report::Returned(place)).at(Place::Mistake).on(Event::SeeOutcome);
        assert_eq!(visit.at(Place::Outcome).urgency(), Urgency::Emergency);
    }
}

#[test]
fn help_is_a_screen_of_its_own_with_a_way_back() {
    let called = as_far_as_pain().on(Event::EmergencyHelp).at(Place::Step(Step::Emergency));
    assert_eq!(called.0.here.way(), Way::Opened);
    called.on(Event::Back).at(Place::Step(Step::Pain));

    let first = Visit::new().at(Place::Step(Step::Emergency));
    let (session, effects) = update(&first.0, Event::EmergencyHelp);
    assert_eq!(session.here.way(), Way::Opened, "the numbers come above the signs");
    assert_eq!(effects, [Effect::ShowNewScreen]);
    assert_eq!(update(&session, Event::Back), (session.clone(), vec![Effect::StepBack]));
    for back in [Report::NoStepBack, Report::Returned(Place::Step(Step::Emergency))] {
        let (session, effects) = report(&session, back);
        assert_eq!(session.here, Here::START);
        assert_eq!(effects, [Effect::ShowEarlierScreen]);
    }
}

#[test]
fn an_emergency_reached_in_the_middle_interrupts_at_once() {
    let visit = as_far_as_pain()
        .say(QuestionId::PainNow, "8")
        .say(QuestionId::PainWorst, "8")
        .none(QuestionId::Behavior);
    let visit = visit.next().at(Place::Interrupt).on(Event::GoOn);
    let visit = visit
        .say(QuestionId::Size, "swelling-none")
        .none(QuestionId::Skin)
        .next()
        .at(Place::Step(Step::Feel));
    let visit = visit.say(QuestionId::Feel, "passive-stretch-pain").at(Place::Outcome);
    assert_eq!(visit.urgency(), Urgency::Emergency);
}

#[test]
fn same_day_is_offered_at_once_and_the_rest_is_optional() {
    let visit = as_far_as_pain()
        .say(QuestionId::PainNow, "8")
        .say(QuestionId::PainWorst, "8")
        .none(QuestionId::Behavior)
        .next();
    let visit = visit.at(Place::Interrupt);
    let seen = Visit(visit.0.clone()).next().at(Place::Outcome);
    assert_eq!(seen.urgency(), Urgency::SameDay);
    let on = visit.on(Event::GoOn).at(Place::Step(Step::Look));
    let on =
        on.say(QuestionId::Size, "swelling-none").none(QuestionId::Skin).next().at(Place::Step(Step::Feel));
    assert_eq!(on.on(Event::SeeOutcome).at(Place::Outcome).urgency(), Urgency::SameDay);
}

#[test]
fn nothing_but_a_full_check_leads_to_self_care() {
    assert_eq!(self_care().urgency(), Urgency::SelfCare);
    assert_eq!(as_far_as_moving().on(Event::SeeOutcome).place(), Place::Step(Step::Move));
}

#[test]
fn continuing_without_an_answer_says_what_is_missing() {
    let visit = Visit::new().next().at(Place::Step(Step::Emergency));
    match screen(&visit.0) {
        Screen::Questions(questions) => assert_eq!(questions.missing, [QuestionId::Signs]),
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
        .on(Event::NotSure(QuestionId::Skin))
        .at(Place::AboutWhich(QuestionId::Skin));
    let empty = Visit(visit.0.clone()).next().at(Place::AboutWhich(QuestionId::Skin));
    assert!(matches!(screen(&empty.0), Screen::AboutWhich(which) if which.is_missing));
    let bruise = index(QuestionId::Skin, "bruise");
    let visit = visit.on(Event::UnsureAbout(QuestionId::Skin, bruise)).next();
    let visit = visit.none(QuestionId::BruiseSize).next().at(Place::Step(Step::Feel));
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
    assert_eq!(visit.at(Place::Interrupt).next().urgency(), Urgency::SameDay);
}

#[test]
fn back_leads_through_the_same_screens() {
    let visit = as_far_as_moving();
    let mut places = vec![visit.place()];
    let mut visit = visit;
    while visit.place() != Place::Step(Step::Emergency) {
        visit = visit.on(Event::Back);
        places.push(visit.place());
        assert!(places.len() < 20);
    }
    assert_eq!(places.len(), 12);
    // Nothing was lost on the way back.
    assert_eq!(visit.0.check.answers, as_far_as_moving().0.check.answers);
}

#[test]
fn one_answer_is_changed_from_the_check_screen_without_losing_the_rest() {
    let visit = self_care().on(Event::Back).at(Place::Check).on(Event::Open(Step::Onset));
    let visit = visit.say(QuestionId::Onset, "onset-recurrent").next().at(Place::Step(Step::Exertion));
    let visit =
        visit.say(QuestionId::Relief, "0-10-minutes").none(QuestionId::ExertionFoot).next().at(Place::Check);
    // Mild tightness on runs over the last few days that goes away within half an hour.
    assert_eq!(visit.next().urgency(), Urgency::SelfCare);
}

#[test]
fn a_new_check_does_not_erase_an_urgent_result() {
    let urgent = as_far_as_pain()
        .say(QuestionId::PainNow, "9")
        .say(QuestionId::PainWorst, "9")
        .none(QuestionId::Behavior)
        .next()
        .next();
    assert_eq!(urgent.urgency(), Urgency::SameDay);
    let again = urgent.on(Event::StartAgain).at(Place::Step(Step::Emergency));
    assert_eq!(again.0.earlier.map(|earlier| earlier.urgency), Some(Urgency::SameDay));
    assert!(again.0.check.answers.is_empty());
    let mut calm = self_care();
    calm.0.earlier = Some(Earlier { urgency: Urgency::SameDay, at: None });
    assert_eq!(calm.urgency(), Urgency::SameDay);
    assert_eq!(calm.on(Event::SeenByClinician).urgency(), Urgency::SelfCare);
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
                outcome.patterns.len() <= 3
                    && !outcome.shows(triage_core::protocol::outcome::Section::Treatments)
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_decided_route_is_named() {
    let cold = Visit::new().say(QuestionId::Signs, "sign-cold-foot");
    match screen(&cold.0) {
        Screen::Outcome(outcome) => {
            assert_eq!(outcome.route, Route::AmbulanceFirst);
            assert!(outcome.is_nil_by_mouth);
        }
        other => panic!("{other:?}"),
    }
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

/// A rule that is met decides the route. A doubt about a sign decides it only where no rule is met.
#[test]
fn a_rule_that_is_met_decides_the_route_before_a_doubt() {
    let of = |answers| {
        let mut session = as_far_as_moving().0;
        session.check.answers = answers;
        Outcome::of(&session)
    };
    let not_sure = as_far_as_moving().0.check.answers.with(
        QuestionId::Signs,
        Some(Answer::Ticked { yes: 0, unsure: 1 << index(QuestionId::Signs, "sign-lung-clot") }),
    );
    let doubt_alone = of(not_sure);
    assert_eq!((doubt_alone.urgency, doubt_alone.route), (Urgency::SameDay, Route::AmbulanceFirst));
    let swollen = Some(Answer::One(index(QuestionId::Size, "swelling-marked")));
    let met_too = of(not_sure.with(QuestionId::Size, swollen));
    assert_eq!((met_too.urgency, met_too.route), (Urgency::SameDay, Route::Usual));
}

#[test]
fn a_prescriber_decides_only_where_nothing_but_the_medicine_does() {
    let route = |visit: Visit| match screen(&visit.0) {
        Screen::Outcome(outcome) => outcome.route,
        other => panic!("{other:?}"),
    };
    let with = |changes: &[(QuestionId, &str)]| {
        let mut visit = as_far_as_moving();
        let quinolone = [(QuestionId::Health, "quinolone"), (QuestionId::Quinolone, "0-30-days")];
        for (id, code) in quinolone.iter().chain(changes) {
            visit = visit.say(*id, code);
        }
        visit.0.here = Here::at(Place::Outcome);
        visit
    };
    assert_eq!(route(with(&[])), Route::Prescriber);
    assert_eq!(route(with(&[(QuestionId::Feel, "gap")])), Route::Usual);
    assert_eq!(route(with(&[(QuestionId::Size, "swelling-marked")])), Route::Usual);
    assert_eq!(route(with(&[(QuestionId::Feel, "tense-hard")])), Route::EmergencyDepartment);
}

#[test]
fn of_two_answers_that_fit_the_more_urgent_stands_higher() {
    for (id, first) in [(QuestionId::LumpKind, "lump-pulsing"), (QuestionId::Artery, "leg-stent")] {
        assert_eq!(index(id, first), 0);
    }
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
            .at(Place::Outcome);
        let visit = visit.on(Event::Mistake).on(Event::ConfirmMistake);
        assert_eq!(visit.place(), Place::Step(Step::Feel), "{age}");
    }
}

/// What an outcome says about the last check: its level, and the questions now answered differently.
fn since(visit: &Visit) -> Option<(Urgency, Vec<QuestionId>)> {
    let since = Outcome::of(&visit.0).since?;
    let ids = since.changed.iter().map(|(before, after)| before.as_ref().or(after.as_ref()).unwrap().id);
    Some((since.urgency, ids.collect()))
}

#[test]
fn a_changed_answer_is_told_with_the_level_before() {
    let visit = self_care();
    assert_eq!(since(&visit), None);
    let visit = visit
        .on(Event::Open(Step::Pain))
        .say(QuestionId::PainNow, "8")
        .next()
        .on(Event::SeeOutcome)
        .at(Place::Outcome);
    assert_eq!(visit.urgency(), Urgency::SameDay);
    // With strong pain the heel raise is not tested, so what it was like is no longer asked.
    assert_eq!(since(&visit), Some((Urgency::SelfCare, vec![QuestionId::PainNow, QuestionId::RaisePattern])));
}

#[test]
fn a_new_check_is_compared_with_the_last_one() {
    let visit = self_care().on(Event::StartAgain);
    let mut again = self_care();
    again.0.last = visit.0.last;
    assert_eq!(since(&again), Some((Urgency::SelfCare, vec![])));
}

#[test]
fn the_questions_after_the_outcome_are_not_a_new_check() {
    let visit = self_care().on(Event::Open(Step::Training)).on(Event::Back).at(Place::Outcome);
    assert_eq!(since(&visit), None);
    let visit = visit.on(Event::Open(Step::Pain)).on(Event::Back).at(Place::Check);
    assert_eq!(since(&visit.on(Event::SeeOutcome)), Some((Urgency::SelfCare, vec![])));
}

#[test]
fn an_emergency_taken_back_is_still_what_the_last_check_said() {
    let visit = as_far_as_pain().on(Event::EmergencyHelp).say(QuestionId::Signs, "sign-cold-foot");
    let visit = visit.at(Place::Outcome).on(Event::Mistake).on(Event::ConfirmMistake);
    assert_eq!(visit.0.last.map(|last| last.urgency), Some(Urgency::Emergency));
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
fn a_new_screen_moves_the_focus_and_a_tap_does_not() {
    let session = Session::new("", "", Some(RELEASED));
    let (session, effects) = update(&session, Event::NoneOf(QuestionId::Signs));
    assert!(effects.is_empty());
    let (session, effects) = update(&session, Event::Continue);
    assert_eq!(effects, [Effect::ShowNewScreen]);
    let (_, effects) = step(&session, Event::Back);
    assert_eq!(effects, [Effect::ShowEarlierScreen]);
}

/// The browser goes back by itself, except from an emergency: there the visit first asks whether it was a mistake.
#[test]
fn going_back_is_left_to_the_browser_except_for_the_mistake_question() {
    let emergency = Visit::new().say(QuestionId::Signs, "sign-saddle").at(Place::Outcome);
    let (asked, effects) = update(&emergency.0, Event::Back);
    assert_eq!((asked.place(), effects), (Place::Mistake, vec![Effect::ShowEarlierScreen]));
    for visit in [
        as_far_as_pain(),
        self_care(),
        self_care().on(Event::Open(Step::Training)),
        emergency.on(Event::Mistake),
    ] {
        assert_eq!(update(&visit.0, Event::Back), (visit.0.clone(), vec![Effect::StepBack]));
    }
}

/// An event that concerns another part of the same screen names that part; no other event does.
#[test]
fn an_event_says_what_to_bring_into_view() {
    let view = |visit: Visit, event| update(&visit.0, event).1;
    let show = |part| vec![Effect::BringIntoView(part)];
    assert_eq!(view(as_far_as_pain(), Event::Continue), show(Part::Missing));
    assert_eq!(view(as_far_as_pain(), Event::SeeOutcome), show(Part::Missing));
    assert_eq!(
        view(Visit::new().on(Event::NotSure(QuestionId::Signs)), Event::Continue),
        show(Part::Missing)
    );
    assert_eq!(view(Visit::new(), Event::EmergencyHelp), [Effect::ShowNewScreen]);
    assert_eq!(view(Visit::new().on(Event::EmergencyHelp), Event::EmergencyHelp), show(Part::Numbers));
    assert_eq!(view(self_care().on(Event::ToggleCountries), Event::Country("CH")), show(Part::CountryButton));
    assert_eq!(view(self_care(), Event::ToggleCountries), []);
    assert_eq!(view(as_far_as_pain(), Event::Choose(QuestionId::PainNow, 3)), []);
    let failed = self_care().notify(Report::Words(Words::Failed));
    assert_eq!(
        view(failed, Event::FetchWords),
        [Effect::FetchWords, Effect::BringIntoView(Part::LaterParts)]
    );
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

/// What is opened on a screen stays open as long as the screen does, and closes with it.
#[test]
fn what_is_open_on_a_screen_closes_with_it() {
    let listed = || Visit::new().on(Event::ToggleCountries);
    assert!(listed().0.here.is_choosing_country());
    assert!(listed().notify(Report::Region("CH")).0.here.is_choosing_country());
    assert!(!listed().say(QuestionId::Signs, "sign-urine").at(Place::Outcome).0.here.is_choosing_country());
    let helped =
        as_far_as_pain().on(Event::EmergencyHelp).on(Event::ToggleCountries).on(Event::EmergencyHelp);
    assert!(helped.0.here.is_choosing_country());
    assert_eq!(helped.on(Event::Back).0.here, Here::at(Place::Step(Step::Pain)));
    // A screen without numbers has no list of countries.
    assert_eq!(as_far_as_pain().on(Event::ToggleCountries).0, as_far_as_pain().0);

    let missing = as_far_as_pain().next();
    assert!(missing.0.here.is_missing_shown());
    assert!(!missing.say(QuestionId::PainNow, "2").0.here.is_missing_shown());

    // From an outcome that was reached out of order, the check resumes in its normal order.
    let strong = as_far_as_pain().say(QuestionId::PainNow, "9").say(QuestionId::PainWorst, "9");
    let opened = strong.none(QuestionId::Behavior).next().on(Event::GoOn).on(Event::Open(Step::Onset));
    let on = opened.on(Event::SeeOutcome).at(Place::Outcome).on(Event::GoOn);
    assert_eq!(on.0.here, Here::at(Place::Step(Step::Look)));
}
