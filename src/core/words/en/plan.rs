//! The way back in plain words: stages and what ends them, the ladder, the rules for pain, ranges of time.

use super::packed::{Group, text};
use crate::protocol::joined::{field, fields};
use crate::protocol::ladder::{
    AfterGap, EASY_WEEK_EVERY, EASY_WEEK_PERCENT, LadderStep, MOST_SINGLE_RUN_PERCENT, SESSIONS_A_WEEK,
    STRIDE_S, WARM_WALK_MINUTES,
};
use crate::protocol::reaction::{PainZone, Verdict};
use crate::protocol::recovery::{Complication, Days, LayGrade, Milestone, Prevention};
use crate::protocol::stage::{Gate, Stage};

/// What the stage is called.
pub fn stage(stage: Stage) -> &'static str {
    field(told_stage(stage), 0)
}

/// What the stage is for.
pub fn aim(stage: Stage) -> &'static str {
    field(told_stage(stage), 1)
}

/// Both in one string, in that order.
fn told_stage(stage: Stage) -> &'static str {
    text(Group::Stages, stage as usize, || written_stage(stage))
}

pub(super) const fn written_stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Protect => fields!("Protect and settle", "Let it calm down. Keep the ankle moving."),
        Stage::EarlyLoading => {
            fields!("Gentle loading", "Load it a little, every day. That helps it heal.")
        }
        Stage::Strength => {
            fields!("Strength", "Make it strong, bent knee and straight. Walk and cycle on the days between.")
        }
        Stage::Spring => fields!(
            "Spring",
            "Give it back its bounce, before the long runs. Hop before a run, never two days in a row.",
        ),
        Stage::ReturnToRun => fields!(
            "Run and walk",
            "Climb the ladder below, one step at a time. Keep up strength twice a week.",
        ),
        Stage::FullTraining => fields!(
            "All training",
            "Add one thing at a time: a fourth run, then longer runs, then hills, then speed. Race last, when you can do all of this.",
        ),
    }
}

/// The usual days of a stage, counted like those of a gate and of a milestone.
pub fn usual(days: Days) -> String {
    format!("Often {} after it began", range(days))
}

/// Before what a stage asks for.
pub const GO_ON_WHEN: &str = "Go on when you can do all of this:";

/// Something to reach before the next stage. `raises` is the count for this runner's age.
pub fn gate(gate: Gate, raises: u8) -> String {
    match gate {
        Gate::Walk { minutes, max_pain } => format!("Walk {minutes} minutes, {}", pain(max_pain)),
        Gate::NoNewSwelling => "No new swelling".to_owned(),
        Gate::TwoLegRaises { count: 1, max_pain, .. } => format!("Rise on both feet, {}", pain(max_pain)),
        Gate::TwoLegRaises { count, is_bent_too: true, max_pain } => {
            format!("{count} heel raises on both legs, knees straight and knees bent, {}", pain(max_pain))
        }
        Gate::TwoLegRaises { count, is_bent_too: false, max_pain } => {
            format!("{count} heel raises on both legs, {}", pain(max_pain))
        }
        Gate::SingleLegHold { sets, hold_s, max_pain } => {
            format!("Hold the heel up on one leg, {sets}\u{a0}×\u{a0}{hold_s} seconds, {}", pain(max_pain))
        }
        Gate::SingleLegRaises { percent_of_other, max_pain } => format!(
            "{raises} heel raises on the sore leg, knee straight and knee bent, or {percent_of_other} per cent of the other leg, {}",
            pain(max_pain)
        ),
        Gate::TwoLegHops { count, max_pain } => format!("{count} hops on both legs, {}", pain(max_pain)),
        Gate::SingleLegHops { sets, count, max_pain } => {
            format!(
                "{sets}\u{a0}×\u{a0}{count} hops on the sore leg, the same as the other, {}",
                pain(max_pain)
            )
        }
        Gate::Skipping { sets, seconds } => format!("Skip {sets}\u{a0}×\u{a0}{seconds} seconds"),
        Gate::KneeToWall { max_difference_cm } => {
            format!("Knee to the wall, heel down: within {max_difference_cm} cm of the other side")
        }
        Gate::DaysSince { mild, moderate } if mild == moderate => format!("{mild} days since it began"),
        Gate::DaysSince { mild, moderate } => {
            format!("{mild} days since it began, or {moderate} if it was more than mild")
        }
        Gate::LadderDone => "Every step of the ladder done".to_owned(),
        Gate::NoSymptoms => "No pain, no tightness, no cramp, and you trust the leg".to_owned(),
        Gate::ContinuousRuns { weeks, from_minutes, to_minutes, max_pain } => {
            format!(
                "{weeks} weeks of easy runs of {from_minutes} to {to_minutes} minutes, {}",
                pain(max_pain)
            )
        }
        Gate::Strides { count, percent } => {
            format!("{count} strides at {percent} per cent of your top speed, and no worse the next day")
        }
    }
}

fn pain(most: u8) -> String {
    if most == 0 { "no pain".to_owned() } else { format!("pain up to {most}") }
}

/// A range of days, as a runner counts: days up to two weeks, weeks after that.
pub fn range(days: Days) -> String {
    const WEEKS_FROM: u16 = 15;
    if days.to < WEEKS_FROM {
        if days.from == 0 {
            format!("up to {} days", days.to)
        } else {
            format!("{} to {} days", days.from, days.to)
        }
    } else {
        // Rounded outward to half weeks, so that a range never looks shorter than it is.
        let halves = |n: u16, up: u16| (u32::from(n) * 2 + u32::from(up)) / 7;
        format!("{} to {} weeks", half(halves(days.from, 0)), half(halves(days.to, 6)))
    }
}

fn half(halves: u32) -> String {
    match (halves / 2, halves % 2) {
        (0, 1) => "½".to_owned(),
        (whole, 1) => format!("{whole}½"),
        (whole, _) => whole.to_string(),
    }
}

/// A point on the way back.
pub const fn milestone(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::FirstRunWalk => "First run and walk",
        Milestone::ThirtyMinutes => "Easy run of 30 minutes",
        Milestone::AllTraining => "Hills and speed too",
    }
}

/// How it looks from the answers. Never a grade of a scan.
pub const fn grade(grade: LayGrade) -> &'static str {
    match grade {
        LayGrade::Zero => "From your answers this could be tightness or soreness, with no tear.",
        LayGrade::One => "From your answers this could be a mild strain.",
        LayGrade::Two => "From your answers this could be a moderate strain.",
        LayGrade::Three => {
            "From your answers this could be a larger tear. Someone should lead you through this."
        }
    }
}

/// What pain means in and after an exercise.
pub fn zone(zone: PainZone) -> (&'static str, &'static str) {
    let told = text(Group::Zones, zone as usize, || written_zone(zone));
    (field(told, 0), field(told, 1))
}

pub(super) const fn written_zone(zone: PainZone) -> &'static str {
    match zone {
        PainZone::Green => fields!("0 to 2", "Fine. Go on, if it is back to where it was by evening."),
        PainZone::Amber => {
            fields!("3 to 4", "Do the same again, no more, once it has settled within 24 hours.")
        }
        PainZone::Red => fields!(
            "5 or more",
            "Stop. So too if it is sharp or you limp. Rest one or two days, then one step back.",
        ),
        PainZone::Stop => fields!(
            "Stop and check",
            "A pop, a sudden grab, swelling, numbness, pain at rest, or worse for over 48 hours: check again here.",
        ),
    }
}
/// Above the rules for pain.
pub const PAIN_RULES: &str = "How much pain is fine";

/// A line that stands alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Note {
    /// Under the ranges.
    GradeAgain,
    /// What the numbers rest on.
    RangesFrom,
    /// Each new hop level twice.
    RepeatHops,
    /// Straight-knee work comes first.
    StraightKneeFirst,
    /// No drop below the floor.
    NoHeelDrop,
    /// Slow, heavy raises.
    SlowHeavyRaises,
    /// Half the impact.
    HalfTheImpact,
}

impl Note {
    /// Every one.
    pub const ALL: &'static [Note] = &[
        Note::GradeAgain,
        Note::RangesFrom,
        Note::RepeatHops,
        Note::StraightKneeFirst,
        Note::NoHeelDrop,
        Note::SlowHeavyRaises,
        Note::HalfTheImpact,
    ];
}

/// The text of a note.
pub fn note(note: Note) -> &'static str {
    text(Group::Notes, note as usize, || written_note(note))
}

pub(super) const fn written_note(note: Note) -> &'static str {
    match note {
        Note::GradeAgain => "Look again on day 3 and on day 7. Early pain can mislead.",
        Note::RangesFrom => {
            "The ranges are the protocol's own, wider than those of athletes in studies. What you can do counts more than the date."
        }
        Note::RepeatHops => "Do each new kind of hop twice before you move up.",
        Note::StraightKneeFirst => {
            "Do the straight-knee work first. Leave the straight-knee stretch for the first seven days."
        }
        Note::NoHeelDrop => "Do not let the heel drop below the floor, and do no deep stretch.",
        Note::SlowHeavyRaises => {
            "Do slow, heavy heel raises for 12 weeks. Pain up to 5 is fine in these raises, and in no other."
        }
        Note::HalfTheImpact => "Cut running and hopping by half. Keep pain on the bone at 2 or less.",
    }
}

/// How the plan differs for this runner.
pub const ADJUSTED: &str = "For you";
/// At "routine".
pub const TO_CONFIRM: &str = "Have a professional look at this plan before you load the leg more.";
/// Grade 3.
pub const CLINICIAN_LED: &str = "This plan is for you and a clinician together.";

/// No plan, for soreness or cramps.
pub const SORENESS_ONLY: &str = "You need no plan. Move gently. Run again when both legs feel the same and pain is 2 or less. Race no sooner.";
/// No plan, until a clinician has looked.
pub const CLINICIAN_FIRST: &str =
    "Do not run until you have been seen. The plan depends on what the visit finds.";
/// No plan, because the protocol has gone too long without a review.
pub const TOO_OLD: &str = "There is no plan here: these rules are over 18 months old. Look for a newer version, or ask a physio for a plan.";

/// How to use the ladder.
pub fn ladder_rules() -> [String; 3] {
    [
        format!(
            "Walk briskly for {WARM_WALK_MINUTES} minutes before and after. Flat, firm ground. Run so that you can talk."
        ),
        format!("{SESSIONS_A_WEEK} times a week at most, with a day between."),
        "Start only when you can do all that the strength stage asks for.".to_owned(),
    ]
}

/// Beside the heading of the ladder.
pub fn step_count(steps: usize) -> String {
    format!("{steps} steps, from run and walk to half an hour")
}

/// One step, for example "Run 3 min, walk 1½ min, 4 times".
pub fn step(step: &LadderStep) -> String {
    let mut told = if step.walk_s == 0 {
        format!("Run {} min without a break", minutes(step.run_s))
    } else {
        format!("Run {} min, walk {} min, {} times", minutes(step.run_s), minutes(step.walk_s), step.repeats)
    };
    if step.strides > 0 {
        told.push_str(&format!(", with {} relaxed strides of {STRIDE_S} seconds", step.strides));
    }
    if step.has_hills {
        told.push_str(", with gentle hills");
    }
    told
}

fn minutes(seconds: u16) -> String {
    half(u32::from(seconds) / 30)
}

/// Beside a step that is passed twice.
pub const TWICE: &str = "Twice";
/// Where this runner starts.
pub const START_HERE: &str = "First step";
/// Before the steps below the start.
pub fn easier(steps: u8) -> String {
    format!("Steps 1 to {steps}, if you have to go back")
}

/// What a session's pain means for the next one.
pub fn verdict(verdict: Verdict) -> (&'static str, &'static str) {
    let told = text(Group::Verdicts, verdict as usize, || written_verdict(verdict));
    (field(told, 0), field(told, 1))
}

pub(super) const fn written_verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => fields!("Next step", "Pain 0 to 2, no limp, back to where it was within 24 hours."),
        Verdict::Hold => fields!(
            "Same step",
            "Pain 3 to 4, or stiff in the morning for less than a day. Wait 48 hours, then the same again.",
        ),
        Verdict::Regress => fields!(
            "One step back",
            "Pain 5 or more, sharp, a limp, or worse after 24 hours. Two days off first. If it happens twice at one step, stop, go back to strength for a week, and see a physio.",
        ),
        Verdict::Stop => fields!(
            "Stop and check",
            "Chest pain or short of breath: call for emergency help now. A pop or a sudden grab, swelling, warmth, numbness, pain at rest, or worse for over 48 hours: check again here, at once.",
        ),
    }
}
/// Above the verdicts.
pub const AFTER_EACH_RUN: &str = "After each run, that evening and the next morning";

/// Above what applies after missed days.
pub const MISSED_DAYS: &str = "If you miss some days";
/// From this many missed days.
pub fn gap(from_days: u8, after: AfterGap) -> String {
    let what = match after {
        AfterGap::TwoDown => "go two steps down",
        AfterGap::HalfTheStep => "go to half the step you were at",
        AfterGap::FirstStep => "go to step 1, and first do what the strength stage asks for once more",
    };
    format!("{from_days} days or more: {what}.")
}

/// Above what applies after the last step.
pub const AFTER_THE_LADDER: &str = "After the last step";
/// What applies then.
pub fn after_the_ladder() -> [String; 3] {
    [
        format!(
            "Let no run be more than {} per cent longer than the longest of the last 30 days.",
            MOST_SINGLE_RUN_PERCENT - 100
        ),
        "No limit for the whole week has been shown to help. Add one run at a time, then length.".to_owned(),
        format!(
            "Every {EASY_WEEK_EVERY} weeks, take an easy week: about {EASY_WEEK_PERCENT} per cent of the last."
        ),
    ]
}

/// What can go wrong.
pub fn complication(complication: Complication) -> &'static str {
    text(Group::Complications, complication as usize, || written_complication(complication))
}

pub(super) const fn written_complication(complication: Complication) -> &'static str {
    match complication {
        Complication::PersistentPain => "Pain that stays, if you run on it.",
        Complication::Weakness => "A calf that stays weak, if you rest too long or stop the strength work.",
        Complication::LargerTear => "A larger tear, if you go back to speed too soon.",
        Complication::Recurrence => {
            "The same strain again. About one in six footballers had it within the seasons studied; in other sports up to one in three."
        }
    }
}

/// How to prevent it.
pub fn prevention(prevention: Prevention) -> &'static str {
    text(Group::Preventions, prevention as usize, || written_prevention(prevention))
}

pub(super) const fn written_prevention(prevention: Prevention) -> &'static str {
    match prevention {
        Prevention::StrengthForLife => {
            "Train the calf twice a week for 12 weeks after you are back, then once or twice for life. One raise with the knee straight, one with the knee bent, some hops."
        }
        Prevention::Retest => {
            "Count heel raises every four weeks. If one side falls behind by a tenth, leave hills and speed for a week or two."
        }
        Prevention::SpikeRule => {
            "Let no single run be more than a tenth longer than the longest of the last 30 days."
        }
        Prevention::HardDaysApart => "Leave 48 hours between hard days, 72 from age 50.",
        Prevention::ShoesSlowly => "Change shoes over four to six weeks. Run fast in the old ones first.",
        Prevention::WarmUp => "Warm up before anything faster than easy.",
        Prevention::EarlySigns => {
            "Act within a day if it gets tight sooner each run, or is stiff on one side in the morning. Take two easy days, do the heel holds, then one step below your usual."
        }
        Prevention::LongTrips => {
            "On a long trip, move every hour and drink as usual, above all with a sore calf. Do not drive if you cannot brake hard. Know the signs of a clot for eight weeks, above all with the pill, in or after a pregnancy, or after a clot."
        }
        Prevention::NoRaceYet => {
            "Leave the race this weekend. A race on a sore calf can turn a small strain into a large one. Race when you can do all that the last stage asks for."
        }
        Prevention::NightCramps => {
            "In a night cramp, pull the foot up or stand on it, and stretch the calf. A calf stretch each evening may help; studies do not agree. See a doctor if it wakes you on three or more nights a week, or with swelling, numbness or weakness. Get help today if one lasts over ten minutes."
        }
        Prevention::NotProven => {
            "These have not been shown to keep a strain away: stretching alone, soft insoles, a type of shoe, the ten-per-cent week, cramp drinks."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::ladder::{GAPS, LADDER};
    use crate::protocol::stage::STAGES;
    use crate::words::en::reading::{check_plain, check_tone};

    #[test]
    fn the_plan_is_plain_and_keeps_the_house_rules() {
        let fixed = [SORENESS_ONLY, CLINICIAN_FIRST, TOO_OLD, TO_CONFIRM];
        // Each part is graded as it is read: a formula for whole texts means little for one line.
        let parts: [Vec<String>; 7] = [
            STAGES.iter().map(|row| aim(row.stage).to_owned()).collect(),
            PainZone::ALL.iter().map(|each| zone(*each).1.to_owned()).collect(),
            Verdict::ALL.iter().map(|each| verdict(*each).1.to_owned()).collect(),
            Complication::ALL.iter().map(|each| complication(*each).to_owned()).collect(),
            Prevention::ALL.iter().map(|each| prevention(*each).to_owned()).collect(),
            GAPS.iter()
                .map(|(days, after)| gap(*days, *after))
                .chain(ladder_rules())
                .chain(after_the_ladder())
                .collect(),
            fixed.into_iter().chain(Note::ALL.iter().map(|each| note(*each))).map(str::to_owned).collect(),
        ];
        for part in parts {
            part.iter().for_each(|text| check_tone(text));
            check_plain(&part.join(" "));
        }
        for row in &STAGES {
            for each in row.exit {
                check_tone(&gate(*each, 20));
            }
        }
    }

    /// The study that the limit of one run rests on found nothing in the weekly total.
    #[test]
    fn only_the_single_run_has_a_limit() {
        let limits: Vec<String> =
            after_the_ladder().into_iter().filter(|line| line.contains("per cent longer")).collect();
        assert!(limits.len() == 1 && limits.iter().all(|line| line.starts_with("Let no run")), "{limits:?}");
        assert!(after_the_ladder().iter().all(|line| !line.contains("Let no week")));
    }

    #[test]
    fn a_breathless_runner_calls_and_does_not_check_again() {
        let told = verdict(Verdict::Stop).1;
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
                assert!(prevention(item).contains(needed), "{needed}: {}", prevention(item));
            }
        }
    }

    #[test]
    fn ranges_are_rounded_outward() {
        assert_eq!(range(Days { from: 7, to: 14 }), "7 to 14 days");
        assert_eq!(range(Days { from: 0, to: 3 }), "up to 3 days");
        assert_eq!(range(Days { from: 17, to: 35 }), "2 to 5 weeks");
        assert_eq!(range(Days { from: 21, to: 32 }), "3 to 5 weeks");
        assert_eq!(range(Days { from: 49, to: 67 }), "7 to 10 weeks");
    }

    #[test]
    fn a_step_reads_as_a_line() {
        let told: Vec<String> = LADDER.iter().map(step).collect();
        assert_eq!(told.first().map(String::as_str), Some("Run 1 min, walk 2 min, 6 times"));
        assert_eq!(told.get(1).map(String::as_str), Some("Run 1 min, walk 1½ min, 8 times"));
        assert_eq!(told.last().map(String::as_str), Some("Run 35 min without a break, with gentle hills"));
    }
}
