//! The way back. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::ladder::{GAPS, LADDER};
use triage_core::protocol::reaction::{PainZone, Verdict};
use triage_core::protocol::recovery::{Complication, Days, Prevention};
use triage_core::protocol::stage::STAGES;
use triage_core::words::plan::*;
use triage_tools::reading::{check_plain, check_tone};
use triage_tools::words::english;

#[test]
fn the_plan_is_plain_and_keeps_the_house_rules() {
    let fixed =
        [soreness_only(english()), clinician_first(english()), too_old(english()), to_confirm(english())];
    // Each part is graded as it is read: a formula for whole texts means little for one line.
    let parts: [Vec<String>; 7] = [
        STAGES.iter().map(|row| aim(english(), row.stage).to_owned()).collect(),
        PainZone::ALL.iter().map(|each| zone_meaning(english(), *each).to_owned()).collect(),
        Verdict::ALL.iter().map(|each| verdict_meaning(english(), *each).to_owned()).collect(),
        Complication::ALL.iter().map(|each| complication(english(), *each).to_owned()).collect(),
        Prevention::ALL.iter().map(|each| prevention(english(), *each).to_owned()).collect(),
        GAPS.iter()
            .map(|(days, after)| gap(english(), *days, *after))
            .chain(ladder_rules(english()))
            .chain(after_last_step(english()))
            .collect(),
        fixed
            .into_iter()
            .chain(Note::ALL.iter().map(|each| note(english(), *each)))
            .map(str::to_owned)
            .collect(),
    ];
    for part in parts {
        part.iter().for_each(|text| check_tone(text));
        check_plain(&part.join(" "));
    }
    for row in &STAGES {
        for each in row.exit {
            check_tone(&gate(english(), *each, 20));
        }
    }
}

/// The study that the limit of one run rests on found nothing in the weekly total.
#[test]
fn only_the_single_run_has_a_limit() {
    let limits: Vec<String> =
        after_last_step(english()).into_iter().filter(|line| line.contains("per cent longer")).collect();
    assert!(limits.len() == 1 && limits.iter().all(|line| line.starts_with("Let no run")), "{limits:?}");
    assert!(after_last_step(english()).iter().all(|line| !line.contains("Let no week")));
}

#[test]
fn a_breathless_runner_calls_and_does_not_check_again() {
    let told = verdict_meaning(english(), Verdict::Stop);
    assert!(told.starts_with("Chest pain or short of breath: call for emergency help now."), "{told}");
}

#[test]
fn racing_driving_travel_and_night_cramps_are_spoken_of() {
    for (item, needed) in [
        (Prevention::NoRaceYet, &["race this weekend", "last stage"][..]),
        (Prevention::LongTrips, &["move every hour", "cannot brake hard", "after a pregnancy"]),
        (
            Prevention::NightCramps,
            &["pull the foot up", "stretch the calf", "three or more nights", "swelling"],
        ),
    ] {
        for needed in needed {
            assert!(
                prevention(english(), item).contains(needed),
                "{needed}: {}",
                prevention(english(), item)
            );
        }
    }
}

#[test]
fn ranges_are_rounded_outward() {
    assert_eq!(range(english(), Days { from: 7, to: 14 }), "7 to 14 days");
    assert_eq!(range(english(), Days { from: 0, to: 3 }), "up to 3 days");
    assert_eq!(range(english(), Days { from: 17, to: 35 }), "2 to 5 weeks");
    assert_eq!(range(english(), Days { from: 21, to: 32 }), "3 to 5 weeks");
    assert_eq!(range(english(), Days { from: 49, to: 67 }), "7 to 10 weeks");
}

#[test]
fn a_step_reads_as_a_line() {
    let told: Vec<String> = LADDER.iter().map(|each| step(english(), each)).collect();
    assert_eq!(told.first().map(String::as_str), Some("Run 1 min, walk 2 min, 6 times"));
    assert_eq!(told.get(1).map(String::as_str), Some("Run 1 min, walk 1½ min, 8 times"));
    assert_eq!(told.last().map(String::as_str), Some("Run 35 min without a break, with gentle hills"));
}
