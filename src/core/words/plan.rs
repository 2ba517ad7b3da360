//! The way back in plain words: stages and what ends them, the ladder, the rules for pain, ranges of time.

use super::Words;
use super::message::{keyed, messages};
use crate::protocol::ladder::{
    AfterGap, EASY_WEEK_EVERY, EASY_WEEK_PERCENT, LadderStep, MOST_SINGLE_RUN_PERCENT, SESSIONS_A_WEEK,
    STRIDE_S, WARM_WALK_MINUTES,
};
use crate::protocol::reaction::{PainZone, Verdict};
use crate::protocol::recovery::{Complication, Days, LayGrade, Milestone, Prevention};
use crate::protocol::stage::{Gate, Stage};

messages! {
    Plan = "plan";
    /// Before what a stage asks for.
    go_on_when;
    /// Above the exercises of the present stage.
    today;
    /// The box beside an exercise, before its name.
    done;
    /// Above the stages that are not the present one.
    other_stages;
    /// Above the rules for pain.
    pain_rules;
    /// How the plan differs for this runner.
    adjusted;
    /// At "routine".
    to_confirm;
    /// Grade 3.
    clinician_led;
    /// No plan, for soreness or cramps.
    soreness_only;
    /// No plan, until a clinician has looked.
    clinician_first;
    /// No plan, because the protocol has gone too long without a review.
    too_old;
    /// Begins the daily checks that lead through the plan.
    start;
    /// Below it: for whoever has a diary of another device.
    open_diary;
    /// Below the lanes, where nothing can be kept; and on the screen of files.
    paper;
    /// Under that button.
    start_means;
    /// Leads to the app, where this page keeps nothing.
    keep_in_app;
    /// Below it.
    keep_in_app_means;
    /// Beside a step that is passed twice.
    twice;
    /// Where this runner starts.
    start_here;
    /// Above the verdicts.
    after_each_run;
    /// Above what applies after missed days.
    missed_days;
    /// Above what applies after the last step.
    after_the_ladder;
    /// The usual days of a stage, counted like those of its exit and of a milestone.
    usual(range: &str);
    /// To reach before the next stage.
    gate_walk(minutes: u32, pain: &str);
    /// The same.
    gate_no_new_swelling;
    /// The same.
    gate_rise(pain: &str);
    /// The same.
    gate_two_leg_raises_bent_too(count: u32, pain: &str);
    /// The same.
    gate_two_leg_raises(count: u32, pain: &str);
    /// The same.
    gate_hold(sets: u32, seconds: u32, pain: &str);
    /// The same.
    gate_raises(count: u32, percent: u32, pain: &str);
    /// The same.
    gate_two_leg_hops(count: u32, pain: &str);
    /// The same.
    gate_hops(sets: u32, count: u32, pain: &str);
    /// The same.
    gate_skipping(sets: u32, seconds: u32);
    /// The same.
    gate_knee_to_wall(centimeters: u32);
    /// The same.
    gate_days(days: u32);
    /// The same.
    gate_days_by_grade(mild: u32, moderate: u32);
    /// The same.
    gate_ladder_done;
    /// The same.
    gate_no_symptoms;
    /// The same.
    gate_easy_runs(weeks: u32, from: u32, to: u32, pain: &str);
    /// The same.
    gate_strides(count: u32, percent: u32);
    /// The pain that is fine in it.
    no_pain;
    /// The same.
    pain_up_to(pain: u32);
    /// A range of days.
    days_up_to(to: u32);
    /// The same.
    days(from: u32, to: u32);
    /// A range of weeks, which may have halves.
    weeks(from: &str, to: &str);
    /// How to use the ladder.
    rule_warm_up(minutes: u32);
    /// The same.
    rule_sessions(sessions: u32);
    /// The same.
    rule_start;
    /// Beside the heading of the ladder.
    step_count(steps: u32);
    /// A step of the ladder without walking.
    step_run(minutes: &str);
    /// A step of the ladder.
    step_run_walk(run: &str, walk: &str, times: u32);
    /// A step with strides.
    step_with_strides(step: &str, count: u32, seconds: u32);
    /// A step with hills.
    step_with_hills(step: &str);
    /// Before the steps below the start.
    easier(last: u32);
    /// After missed days.
    gap_two_down(days: u32);
    /// The same.
    gap_half(days: u32);
    /// The same.
    gap_first_step(days: u32);
    /// After the last step.
    after_longest_run(percent: u32);
    /// The same.
    after_no_week_limit;
    /// The same.
    after_easy_week(weeks: u32, percent: u32);
}

keyed! {
    Stages = "stage", Stage;
    /// What the stage is called.
    stage;
    /// What the stage is for.
    aim: "aim";
}

keyed! {
    Milestones = "milestone", Milestone;
    /// A point on the way back.
    milestone;
}

keyed! {
    LayGrades = "grade", LayGrade;
    /// How it looks from the answers. Never a grade of a scan.
    grade;
}

keyed! {
    Zones = "pain-zone", PainZone;
    /// Pain in and after an exercise.
    zone;
    /// What it means.
    zone_meaning: "meaning";
}

keyed! {
    Verdicts = "verdict", Verdict;
    /// What a session's pain means for the next one.
    verdict;
    /// When it applies.
    verdict_meaning: "meaning";
}

keyed! {
    Complications = "complication", Complication;
    /// What can go wrong.
    complication;
}

keyed! {
    Preventions = "prevention", Prevention;
    /// How to prevent it.
    prevention;
}

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

keyed! {
    Notes = "note", Note;
    /// The text of a note.
    note;
}

/// The usual days of a stage, counted like those of a gate and of a milestone.
pub fn usual_days(words: Words, days: Days) -> String {
    usual(words, &range(words, days))
}

/// Something to reach before the next stage. `raises` is the count for this runner's age.
pub fn gate(words: Words, gate: Gate, raises: u8) -> String {
    let pain = |most| pain(words, most);
    let n = |number: u8| u32::from(number);
    match gate {
        Gate::Walk { minutes, max_pain } => gate_walk(words, n(minutes), &pain(max_pain)),
        Gate::NoNewSwelling => gate_no_new_swelling(words).to_owned(),
        Gate::TwoLegRaises { count: 1, max_pain, .. } => gate_rise(words, &pain(max_pain)),
        Gate::TwoLegRaises { count, is_bent_too: true, max_pain } => {
            gate_two_leg_raises_bent_too(words, n(count), &pain(max_pain))
        }
        Gate::TwoLegRaises { count, is_bent_too: false, max_pain } => {
            gate_two_leg_raises(words, n(count), &pain(max_pain))
        }
        Gate::SingleLegHold { sets, hold_s, max_pain } => {
            gate_hold(words, n(sets), n(hold_s), &pain(max_pain))
        }
        Gate::SingleLegRaises { percent_of_other, max_pain } => {
            gate_raises(words, n(raises), n(percent_of_other), &pain(max_pain))
        }
        Gate::TwoLegHops { count, max_pain } => gate_two_leg_hops(words, n(count), &pain(max_pain)),
        Gate::SingleLegHops { sets, count, max_pain } => gate_hops(words, n(sets), n(count), &pain(max_pain)),
        Gate::Skipping { sets, seconds } => gate_skipping(words, n(sets), n(seconds)),
        Gate::KneeToWall { max_difference_cm } => gate_knee_to_wall(words, n(max_difference_cm)),
        Gate::DaysSince { mild, moderate } if mild == moderate => gate_days(words, n(mild)),
        Gate::DaysSince { mild, moderate } => gate_days_by_grade(words, n(mild), n(moderate)),
        Gate::LadderDone => gate_ladder_done(words).to_owned(),
        Gate::NoSymptoms => gate_no_symptoms(words).to_owned(),
        Gate::ContinuousRuns { weeks, from_minutes, to_minutes, max_pain } => {
            gate_easy_runs(words, n(weeks), n(from_minutes), n(to_minutes), &pain(max_pain))
        }
        Gate::Strides { count, percent } => gate_strides(words, n(count), n(percent)),
    }
}

fn pain(words: Words, most: u8) -> String {
    if most == 0 { no_pain(words).to_owned() } else { pain_up_to(words, u32::from(most)) }
}

/// A range of days, as a runner counts: days up to two weeks, weeks after that.
pub fn range(words: Words, range: Days) -> String {
    const WEEKS_FROM: u16 = 15;
    let (from, to) = (u32::from(range.from), u32::from(range.to));
    if range.to < WEEKS_FROM {
        if from == 0 { days_up_to(words, to) } else { days(words, from, to) }
    } else {
        // Rounded outward to half weeks, so that a range never looks shorter than it is.
        let halves = |days: u32, up: u32| (days * 2 + up) / 7;
        weeks(words, &half(words, halves(from, 0)), &half(words, halves(to, 6)))
    }
}

fn half(words: Words, halves: u32) -> String {
    match (halves / 2, halves % 2) {
        (0, 1) => "½".to_owned(),
        (whole, 1) => format!("{}½", words.number(whole)),
        (whole, _) => words.number(whole),
    }
}

/// How to use the ladder.
pub fn ladder_rules(words: Words) -> [String; 3] {
    [
        rule_warm_up(words, u32::from(WARM_WALK_MINUTES)),
        rule_sessions(words, u32::from(SESSIONS_A_WEEK)),
        rule_start(words).to_owned(),
    ]
}

/// One step, for example "Run 3 min, walk 1½ min, 4 times".
pub fn step(words: Words, step: &LadderStep) -> String {
    let minutes = |seconds: u16| half(words, u32::from(seconds) / 30);
    let mut line = if step.walk_s == 0 {
        step_run(words, &minutes(step.run_s))
    } else {
        step_run_walk(words, &minutes(step.run_s), &minutes(step.walk_s), u32::from(step.repeats))
    };
    if step.strides > 0 {
        line = step_with_strides(words, &line, u32::from(step.strides), u32::from(STRIDE_S));
    }
    if step.has_hills {
        line = step_with_hills(words, &line);
    }
    line
}

/// From this many missed days.
pub fn gap(words: Words, from_days: u8, after: AfterGap) -> String {
    let days = u32::from(from_days);
    match after {
        AfterGap::TwoDown => gap_two_down(words, days),
        AfterGap::HalfTheStep => gap_half(words, days),
        AfterGap::FirstStep => gap_first_step(words, days),
    }
}

/// What applies after the last step.
pub fn after_last_step(words: Words) -> [String; 3] {
    [
        after_longest_run(words, u32::from(MOST_SINGLE_RUN_PERCENT - 100)),
        after_no_week_limit(words).to_owned(),
        after_easy_week(words, u32::from(EASY_WEEK_EVERY), u32::from(EASY_WEEK_PERCENT)),
    ]
}
