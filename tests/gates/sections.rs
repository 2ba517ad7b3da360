//! Which sections an outcome has at each level, and which ones go when the protocol is too old.

use crate::support::runner;
use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::{SECTIONS, Section};
use triage_core::protocol::review::{Age, RELEASED};
use triage_core::protocol::treatment::{FirstAid, Treatment};
use triage_core::reasoning::advise::Standing;
use triage_core::reasoning::plan::{Plan, Withheld};
use triage_core::session::outcome::sections;
use triage_core::session::{Outcome, Session};
use triage_exchange::case_file;

#[test]
fn a_protocol_that_is_too_old_plans_nothing_and_keeps_the_level() {
    let too_old = RELEASED.months_later(18);
    let mut planned = 0;
    for case in case_file::read(runner::VIGNETTES).unwrap() {
        let mut session = Session::new("Europe/London", "en-GB", Some(RELEASED.months_later(12)));
        session.check.answers = runner::whole_visit(&case.facts).answers;
        let due = Outcome::of(&session);
        session.clock.today = Some(too_old);
        let old = Outcome::of(&session);
        assert_eq!((due.age, old.age), (Age::Due, Age::Expired));

        // How soon, where to go, why, and what to watch for stay the same.
        assert_eq!(old.urgency, due.urgency, "{}", case.id);
        assert_eq!(
            (old.route, &old.reasons, &old.given),
            (due.route, &due.reasons, &due.given),
            "{}",
            case.id
        );
        assert_eq!(old.advice.donts, due.advice.donts, "{}", case.id);
        for stays in [Section::Action, Section::Tell, Section::SafetyNet, Section::Why] {
            assert!(old.shows(stays), "{} {stays:?}", case.id);
        }

        planned += u32::from(matches!(due.plan, Some(Plan::Stages)));
        assert!(
            !matches!(old.plan, Some(Plan::Stages | Plan::Withheld(Withheld::SorenessOnly))),
            "{}",
            case.id
        );
        assert_eq!(old.plan.is_some(), due.plan.is_some(), "{}", case.id);
        if due.plan == Some(Plan::Withheld(Withheld::ClinicianFirst)) {
            assert_eq!(old.plan, due.plan, "{}: seeing a clinician first takes precedence", case.id);
        }
        for gone in [Section::Recovery, Section::Ladder, Section::Prevention] {
            assert!(!old.shows(gone), "{} {gone:?}", case.id);
        }
        assert!(!old.advice.dos.contains(&FirstAid::LoadFromDayTwo));
        for (offer, was) in old.offers().iter().zip(&due.offers()) {
            let loads = [Treatment::Strengthening, Treatment::CrossTraining, Treatment::GradualReturn];
            let expected =
                if loads.contains(&offer.treatment) { Standing::NotAtThisLevel } else { was.standing };
            assert_eq!(offer.standing, expected, "{} {}", case.id, offer.treatment.code());
        }
    }
    assert!(planned > 20, "{planned} vignettes had a plan to withhold");
}

#[test]
fn every_level_withholds_the_plan_and_keeps_the_safety_net_when_the_protocol_is_too_old() {
    for urgency in Urgency::ALL {
        for is_urgency_only in [false, true] {
            let mut left = sections(urgency, is_urgency_only, Age::Current);
            assert_eq!(sections(urgency, is_urgency_only, Age::Due), left);
            left.retain(|section| {
                !matches!(section, Section::Recovery | Section::Ladder | Section::Prevention)
            });
            assert_eq!(sections(urgency, is_urgency_only, Age::Expired), left);
            assert!(left.contains(&Section::SafetyNet) && left.contains(&Section::Action));
        }
    }
}

#[test]
fn sections_follow_the_table() {
    for urgency in Urgency::ALL {
        let shown = sections(urgency, false, Age::Current);
        assert_eq!(shown.first(), Some(&Section::Action));
        assert!(shown.windows(2).all(|pair| pair[0] < pair[1]));
        for planned in [Section::Recovery, Section::Stages, Section::Ladder, Section::Prevention] {
            assert_eq!(shown.contains(&planned), urgency <= Urgency::Routine, "{urgency:?} {planned:?}");
        }
        assert_eq!(shown.contains(&Section::Treatments), urgency <= Urgency::WithinDays);
        assert_eq!(shown.contains(&Section::NotNow), urgency >= Urgency::SameDay);
        let mut urgency_only = vec![Section::Action, Section::Tell, Section::SafetyNet, Section::Why];
        if urgency >= Urgency::SameDay {
            // What to do until help arrives is not part of a plan, so it is shown.
            urgency_only.insert(2, Section::FirstAid);
        }
        assert_eq!(sections(urgency, true, Age::Current), urgency_only);
    }
    assert_eq!(SECTIONS.len(), 15);
}
