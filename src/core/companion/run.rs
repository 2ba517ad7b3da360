//! How a run is judged: at once by what happened in it, and finally by the time after it.

use super::cap::Cap;
use super::course::{AFTER_LADDER, Course, LastRun, NEVER};
use super::day::{Day, Joined, RunOfDay, Trigger};
use super::decide::{Situation, decide};
use super::entry::Run;
use super::goal::Goals;
use super::moment::Moment;
use super::offer::{after_gap, offered};
use super::today::Allowed;
use crate::protocol::check_in::{AfterRun, Walking};
use crate::protocol::ladder::{LADDER, TWO_PASS_STEPS};
use crate::protocol::pace::Pace;
use crate::protocol::reaction::{Afterwards, PainZone, Verdict};
use crate::protocol::recovery::LayGrade;
use crate::protocol::stage::Stage;
use crate::reasoning::Truth;
use crate::reasoning::progress::{Reaction, verdict, zone};

const HOUR: i64 = 60;

/// A run of this day.
pub fn ran(pace: &Pace, course: &mut Course, day: &Day, of_day: &RunOfDay, cap: &Cap) {
    let RunOfDay { run, at, is_checked } = of_day;
    let now = Moment { day: 0, ..*at };
    let situation = Situation { pace, course, day, now, is_checked: *is_checked, is_expired: false, cap };
    let is_off_plan = !is_on_plan(run, decide(&situation).allowed, cap);
    let (offer, _) = offered(pace, course, &now);
    if course.ladder.last.is_some_and(|last| last.is_due && last.judged.is_none()) {
        // It was never asked how the calf was after that run.
        give(pace, course, Verdict::Regress);
    }
    let step = after_gap(pace, course);
    if step < course.ladder.step {
        course.ladder.step = step;
        course.ladder.passes = 0;
    }
    let in_time = |last: &LastRun| last.at().most_minutes_to(&now) <= i64::from(pace.worse_stop_hours) * HOUR;
    let before_stop = course.ladder.last.filter(in_time).map_or(step, |last| last.before_stop.min(step));
    let reaction = in_run_reaction(run, day);
    let is_less = run.in_full != Truth::Yes || run.painkiller != Truth::No || is_off_plan;
    let in_run = verdict(&reaction).max(if is_less { Verdict::Hold } else { Verdict::Pass });
    let ladder = &mut course.ladder;
    if ladder.gap == NEVER {
        // The first run of a way begins the count of days, whatever becomes of it.
        ladder.gap = 0;
        ladder.gap_step = step;
    }
    ladder.run_days |= 1;
    ladder.is_first &= is_off_plan;
    ladder.last = Some(LastRun {
        ago: 0,
        minute: at.minute,
        offset: at.offset,
        step: run.step.map_or(step, |step| step.clamp(1, AFTER_LADDER)),
        before: step,
        before_stop,
        offered: offer,
        in_run,
        is_off_plan,
        judged: None,
        earlier: ladder.last.and_then(|last| last.judged),
        is_due: true,
        is_followed: false,
        is_still: false,
        was_worse: false,
        gap: ladder.gap,
        gap_step: ladder.gap_step,
        lost: ladder.lost,
    });
    course.load = 0;
    if in_run >= Verdict::Regress {
        give(pace, course, in_run);
    }
    if zone(&reaction) >= PainZone::Red {
        begin_flare(pace, course);
        course.red = 0;
    }
}

/// How the leg took the run itself. A sign of the same day counts for the run, whichever came first.
fn in_run_reaction(run: &Run, day: &Day) -> Reaction {
    Reaction {
        pain: run.pain,
        tightened: run.tightened,
        sharp_or_limp: run.sharp.max(run.limp),
        sign: if day.lines.may_be_sign() { Truth::Yes } else { run.pop },
        afterwards: Some(Afterwards::NoWorse),
    }
}

/// Whether a run was no more than what was allowed. What is not known of it is more.
fn is_on_plan(run: &Run, allowed: Allowed, cap: &Cap) -> bool {
    let row = run.step.and_then(|step| LADDER.get(usize::from(step).checked_sub(1)?));
    let most = match allowed {
        Allowed::Run { step } => step,
        Allowed::Minutes { minutes } if run.step.is_none() => {
            let is_new = run.hills != Truth::No && !cap.has_hills || run.fast != Truth::No && !cap.has_speed;
            return run.minutes <= minutes && !is_new;
        }
        Allowed::Minutes { .. } => AFTER_LADDER,
        Allowed::Nothing | Allowed::Rest | Allowed::Walk | Allowed::Light | Allowed::Work { .. } => {
            return false;
        }
    };
    row.is_some_and(|row| {
        row.number <= most
            && run.minutes <= row.run_minutes()
            && (row.has_hills || run.hills == Truth::No)
            && run.fast == Truth::No
    })
}

/// What the check-ins of a later day say about the last run.
pub fn followed(pace: &Pace, course: &mut Course, check_in: &Joined, has_sign: bool) {
    let Some(last) = course.ladder.last.filter(|last| last.ago > 0) else { return };
    let now = Moment { day: 0, ..check_in.at };
    let (least, most) = (last.at().least_minutes_to(&now), last.at().most_minutes_to(&now));
    let walking = check_in.walking.filter(|_| !last.is_followed).unwrap_or(Walking::AsUsual);
    let has = |answer| check_in.after_run.has(answer);
    let is_answered = !check_in.after_run.is_none();
    let is_still = has(AfterRun::Still) || walking >= Walking::Stiff;
    let is_long = has(AfterRun::Longer) || has(AfterRun::Unsure);
    let was_worse =
        last.was_worse || is_still || is_long || has(AfterRun::Settled) || walking == Walking::StiffThenFine;
    if let Some(last) = &mut course.ladder.last {
        last.is_still = is_still || last.is_still && !is_answered;
        last.was_worse = was_worse;
        last.is_followed = true;
    }
    if has_sign && (last.is_due || !last.is_followed || least <= i64::from(pace.worse_stop_hours) * HOUR) {
        return give(pace, course, Verdict::Stop);
    }
    if is_still && most > i64::from(pace.worse_stop_hours) * HOUR {
        open(course, Trigger::RunStopped);
        return give(pace, course, after(Afterwards::WorseOver48Hours));
    }
    if is_long || is_still && most > i64::from(pace.worse_regress_hours) * HOUR {
        give(pace, course, after(Afterwards::WorseOver24Hours));
    }
    if is_answered && !is_still {
        let afterwards = if was_worse { Afterwards::StifferNextMorning } else { Afterwards::NoWorse };
        let in_run = if course.ladder.last.is_some_and(|last| last.judged.is_none()) {
            last.in_run
        } else {
            Verdict::Pass
        };
        give(pace, course, after(afterwards).max(in_run));
        if let Some(last) = &mut course.ladder.last {
            last.is_due = false;
        }
    }
}

/// The verdict by the time after a run alone.
fn after(afterwards: Afterwards) -> Verdict {
    verdict(&Reaction {
        pain: Some(0),
        tightened: Truth::No,
        sharp_or_limp: Truth::No,
        sign: Truth::No,
        afterwards: Some(afterwards),
    })
}

/// Opens the full check for something that follows from the course.
pub fn open(course: &mut Course, trigger: Trigger) {
    if course.care.open.is_none() {
        course.care.open_age = 0;
    }
    course.care.open = course.care.open.max(Some(trigger));
    course.care.is_open_today = true;
}

/// Judges the last run. A verdict only ever gets worse; what a better one had given is taken back.
fn give(pace: &Pace, course: &mut Course, verdict: Verdict) {
    let Some(mut last) = course.ladder.last else { return };
    if verdict >= Verdict::Regress {
        course.ladder.waits = 0;
        if course.ladder.shut > 0 {
            // Bad news begins the days again, or a ladder that was shut earlier would open earlier.
            course.ladder.shut = pace.shut_days + 1;
        }
    }
    if last.judged >= Some(verdict) {
        return;
    }
    let was = last.judged.replace(verdict);
    last.is_due &= verdict != Verdict::Stop;
    course.ladder.last = Some(last);
    match verdict {
        Verdict::Pass => passed(course, &last),
        Verdict::Hold => {
            course.ladder.step = course.ladder.step.min(last.before);
            course.ladder.passes = 0;
            course.ladder.gap = last.ago;
            course.ladder.gap_step = course.ladder.step;
        }
        Verdict::Regress => lose(pace, course, &last, was, last.before, pace.regress_steps),
        Verdict::Stop => lose(pace, course, &last, was, last.before_stop, pace.stop_steps),
    }
}

/// How many runs of this step have to pass before the next one comes.
pub fn passes_needed(course: &Course, step: u8) -> u8 {
    let is_two_pass = course.grade >= LayGrade::Two || course.is_slower;
    if is_two_pass && TWO_PASS_STEPS.contains(&step) { 2 } else { 1 }
}

fn passed(course: &mut Course, last: &LastRun) {
    let needed = passes_needed(course, course.ladder.step);
    let ladder = &mut course.ladder;
    if last.step == last.before && ladder.step == last.before && ladder.step < AFTER_LADDER {
        ladder.passes += 1;
        if ladder.passes >= needed {
            ladder.step += 1;
            ladder.passes = 0;
        }
    }
    if last.step >= ladder.lost {
        ladder.lost = 0;
    }
    ladder.gap = last.ago;
    ladder.gap_step = ladder.step;
}

/// Steps down. A second loss before the step of the first is passed shuts the ladder.
fn lose(pace: &Pace, course: &mut Course, last: &LastRun, was: Option<Verdict>, before: u8, steps: u8) {
    let ladder = &mut course.ladder;
    if was.is_some_and(|was| was <= Verdict::Hold) {
        ladder.gap = last.gap;
        ladder.gap_step = last.gap_step;
        ladder.lost = last.lost;
    }
    ladder.step = ladder.step.min(before.min(last.step).saturating_sub(steps)).max(1);
    ladder.passes = 0;
    if was >= Some(Verdict::Regress) {
        return;
    }
    if ladder.lost > 0 {
        ladder.shut = pace.shut_days + 1;
        ladder.is_to_book = true;
        ladder.is_first = true;
        course.stage = course.stage.min(Stage::Strength);
        course.goals = Goals::NONE;
    }
    ladder.lost = ladder.lost.max(last.step);
}

/// A red day by a check-in, an exercise or a test. A flare costs one step, with or without a run; where a run is still
/// open, it is that run's.
pub fn redden(pace: &Pace, course: &mut Course) {
    let is_new = begin_flare(pace, course);
    course.red = 0;
    if course.ladder.last.is_some_and(|last| last.is_due && last.ago > 0) {
        give(pace, course, Verdict::Regress);
    } else if is_new {
        course.ladder.step = course.ladder.step.saturating_sub(pace.regress_steps).max(1);
        course.ladder.passes = 0;
    }
}

/// Whether a new flare begins.
fn begin_flare(pace: &Pace, course: &mut Course) -> bool {
    let is_new = course.flare > pace.flare_days;
    if is_new {
        course.flare_before = course.flare;
        course.flare = 0;
    }
    is_new
}
