//! The second oracle's ladder: which step comes next, and what a run, a flare and a gap cost. Section 2.5.

use triage_core::companion::checked::Checked;
use triage_core::protocol::recovery::LayGrade;
use triage_core::protocol::stage::Stage;

use super::second_oracle_facts::View;
use super::second_oracle_read::Said;
use super::second_oracle_verdict::Verdict;

/// Every step is passed.
pub const DONE: i32 = 13;

/// Where the runner is on the ladder.
#[derive(Clone, Default, Debug)]
pub struct Ladder {
    /// The next step, before a gap takes something off it.
    pub step: i32,
    pub passes: u8,
    /// The day of the last run that passed or held, and the step after it.
    good: Option<(i32, i32)>,
    /// Days on which the runner stepped back, with the step of the run.
    pub regresses: Vec<(i32, i32)>,
    /// Days on which a run passed, and its step.
    passed: Vec<(i32, i32)>,
    /// Days on which the ladder was shut.
    pub shut: Vec<i32>,
    /// Days from which the run gate counts again from nothing, and the first day whose values count for it.
    pub again: Vec<(i32, i32)>,
    /// The day on which the last step was passed.
    pub done_on: Option<i32>,
    runs: Vec<Judged>,
}

#[derive(Clone, Debug)]
struct Judged {
    day: i32,
    step: i32,
    /// The step that was next when it was run.
    before: i32,
    /// The step that a stop is counted from.
    before_stop: i32,
    good_before: Option<(i32, i32)>,
    verdict: Verdict,
}

/// What is left of a step after so many days without a run.
fn after_gap(step: i32, days: i32) -> i32 {
    let left = match days {
        ..=6 => step,
        7..=13 => step - 2,
        14..=27 => step / 2,
        28.. => 1,
    };
    left.max(1)
}

impl Ladder {
    /// The step that comes next on a day.
    pub fn next_on(&self, day: i32) -> i32 {
        self.good.map_or(self.step, |(then, step)| self.step.min(after_gap(step, day - then)))
    }

    /// The last day on which it was shut, if it still is.
    pub fn is_shut(&self, day: i32) -> bool {
        self.shut.iter().any(|shut| (*shut..=shut + 7).contains(&day))
    }
}

impl View<'_> {
    /// The highest lay grade of the checks of days 2 to 10, else that of the first check; as known on a day.
    fn grade_on(&self, day: i32) -> LayGrade {
        let Some(begin) = self.begin() else { return LayGrade::Three };
        let of_episode = || self.checks().filter(|(at, ..)| !at.is_before(begin.at) && at.day <= day);
        let early = of_episode().filter(|(.., checked)| (2..=10).contains(&checked.days));
        let highest = early.map(|(.., checked)| checked.grade).max();
        highest.or(of_episode().map(|(.., checked)| checked.grade).next()).unwrap_or(LayGrade::Three)
    }

    pub fn grade(&self) -> LayGrade {
        self.grade_on(self.day())
    }

    /// The starts since the last episode was finished, up to a day.
    fn starts(&self, day: i32) -> impl Iterator<Item = (&Said, Checked)> {
        let begin = self.begin().map(|begin| begin.at);
        let of_episode =
            move |said: &&Said| begin.is_some_and(|begin| !said.at.is_before(begin)) && said.at.day <= day;
        self.said.iter().filter(of_episode).filter_map(|said| Some((said, said.start()?.checked)))
    }

    /// Some steps are passed twice, and each level of hops is: by a start, or because another one came before it.
    pub fn is_slower(&self, day: i32) -> bool {
        self.starts(day).any(|(said, checked)| checked.is_slower || self.is_again(said))
    }

    /// Whether another episode, or a full check, was within a year before this start.
    fn is_again(&self, start: &Said) -> bool {
        self.said.iter().any(|said| {
            said.checked().is_some() && said.at.is_before(start.at) && start.at.day - said.at.day <= 365
        })
    }

    /// The step that a start leads to.
    fn first_step(&self, start: &Said, checked: &Checked) -> i32 {
        match self.grade_on(start.at.day.max(self.day())) {
            LayGrade::Zero => 7,
            LayGrade::One if !checked.is_careful && !self.is_again(start) => 4,
            LayGrade::One | LayGrade::Two | LayGrade::Three => 1,
        }
    }

    fn passes_needed(&self, step: i32, day: i32) -> u8 {
        let is_twice = self.is_slower(day) || self.grade_on(day) >= LayGrade::Two;
        if is_twice && [1, 4, 7, 10].contains(&step) { 2 } else { 1 }
    }

    /// The runs of the open episode.
    pub fn episode_runs(&self) -> Vec<(&Said, bool)> {
        let start = self.begin().map(|start| start.at);
        let of_episode = |said: &Said| start.is_some_and(|start| !said.at.is_before(start));
        let runs = self.runs().filter(|(said, ..)| of_episode(said));
        runs.map(|(said, _, is_more)| (said, is_more)).collect()
    }

    /// The days on which the verdict of a run changes.
    fn turns(&self, said: &Said, is_more: bool) -> Vec<(i32, Verdict)> {
        let mut turns: Vec<(i32, Verdict)> = Vec::new();
        let next = self.next_run(said).map_or(self.day(), |next| next.at.day);
        for day in said.at.day..=self.day().min(next.max(said.at.day + 4)) {
            let verdict = self.verdict(said, is_more, day);
            if turns.last().is_none_or(|(_, last)| *last != verdict) {
                turns.push((day, verdict));
            }
        }
        turns
    }

    pub fn climbed(&self) -> Ladder {
        let mut ladder = Ladder { step: DONE, ..Ladder::default() };
        let Some(start) = self.begin() else { return ladder };
        let runs = self.episode_runs();
        let turns: Vec<_> = runs.iter().map(|(said, is_more)| self.turns(said, *is_more)).collect();
        for day in start.at.day..=self.day() {
            // A second start does not lift the step.
            for (again, checked) in self.starts(day).filter(|(again, _)| again.at.day == day) {
                let first = self.first_step(again, &checked);
                ladder.step = ladder.step.min(first);
                ladder.passes = 0;
                ladder.good = ladder.good.map(|(then, step)| (then, step.min(first)));
            }
            if ladder.is_shut(day) && self.has_bad_news(day) {
                ladder.shut.push(day);
            }
            let is_of_run = self
                .runs()
                .rfind(|(said, ..)| said.at.day < day)
                .is_some_and(|(said, _, is_more)| self.is_asked(said, is_more, day - 1));
            let is_red = self.on(day).any(|said| said.run().is_none() && said.is_red());
            if day > start.at.day && is_red && self.is_new_flare(day) && !is_of_run {
                (ladder.step, ladder.passes) = ((ladder.step - 1).max(1), 0);
            }
            let turn_of =
                |place: usize| turns[place].iter().find(|(then, _)| *then == day).map(|turn| turn.1);
            for place in (0..runs.len()).filter(|place| runs[*place].0.at.day < day) {
                if let Some(verdict) = turn_of(place) {
                    self.judge(&mut ladder, place, verdict, day);
                }
            }
            let is_open = ladder.runs.last().is_some_and(|run| run.verdict == Verdict::Open);
            if !is_open && ladder.good.is_some_and(|(then, _)| day - then >= 28) {
                // What was measured in the last 14 days still counts (decision 19).
                let values = ladder.again.iter().map(|(_, values)| *values).max();
                ladder.again.push((day, values.unwrap_or(i32::MIN)));
                (ladder.step, ladder.passes, ladder.good) = (1, 0, None);
            }
            for (place, (said, _)) in runs.iter().enumerate().filter(|(_, (said, _))| said.at.day == day) {
                let before = ladder.next_on(day);
                let step = said.run().and_then(|run| run.step).map_or(before, i32::from);
                // The first run begins the count of missed days, whatever becomes of it (decision 19).
                if before < ladder.step {
                    (ladder.step, ladder.passes) = (before, 0);
                }
                let good_before = *ladder.good.get_or_insert((day, before));
                let good_before = Some(good_before);
                // A sign on the day of a run may be of the run before it, whose pass then counts for nothing.
                let near = place.checked_sub(1).filter(|one| runs[*one].0.at.most_to(said.at) <= 48 * 60);
                let before_stop = near.map_or(before, |one| before.min(ladder.runs[one].before_stop));
                ladder.runs.push(Judged {
                    day,
                    step,
                    before,
                    before_stop,
                    good_before,
                    verdict: Verdict::Open,
                });
                if let Some(verdict) = turn_of(place) {
                    self.judge(&mut ladder, place, verdict, day);
                }
            }
        }
        ladder
    }

    /// Whether each run was in the open episode, and none was judged on the day of another start: what of that day comes
    /// first is not said.
    pub fn is_in_order(&self) -> bool {
        let is_again =
            |said: &Said| said.start().is_some() && self.begin().is_some_and(|begin| begin.at != said.at);
        let is_near = |said: &Said| (said.at.day - 1..=said.at.day).any(|day| self.ran(day));
        let has_near = self.said.iter().any(|said| is_again(said) && is_near(said));
        self.episode_runs().len() == self.runs().count() && !has_near
    }

    fn judge(&self, ladder: &mut Ladder, place: usize, verdict: Verdict, day: i32) {
        let run = ladder.runs[place].clone();
        ladder.runs[place].verdict = verdict;
        match verdict {
            Verdict::Open => {}
            Verdict::Pass | Verdict::Hold => {
                ladder.step = ladder.step.min(run.before);
                if verdict == Verdict::Hold {
                    ladder.passes = 0;
                } else {
                    ladder.passed.push((day, run.step));
                    self.pass(ladder, &run, day);
                }
                ladder.good = Some((run.day, ladder.step));
            }
            Verdict::Regress | Verdict::Stop => {
                if ladder.good.is_some_and(|(then, _)| then == run.day) {
                    ladder.good = run.good_before;
                }
                let left = match verdict {
                    Verdict::Stop => run.before_stop.min(run.step) - 2,
                    _ => run.before.min(run.step) - 1,
                };
                ladder.step = ladder.step.min(left).max(1);
                ladder.passes = 0;
                // A pass that turned out to be none was none.
                if run.verdict == Verdict::Pass {
                    ladder.passed.pop();
                }
                if run.verdict != Verdict::Regress {
                    Self::shut_again(ladder, day);
                }
                ladder.regresses.push((day, run.step));
            }
        }
    }

    fn pass(&self, ladder: &mut Ladder, run: &Judged, day: i32) {
        if run.step != run.before || ladder.step != run.before || run.before == DONE {
            return;
        }
        ladder.passes += 1;
        if ladder.passes >= self.passes_needed(ladder.step, day) {
            ladder.step += 1;
            ladder.passes = 0;
            ladder.done_on = (ladder.step == DONE).then_some(day);
        }
    }

    /// A second step back before the step of an earlier one is passed shuts the ladder (decision 19; both cases of the
    /// specification are among these).
    fn shut_again(ladder: &mut Ladder, day: i32) {
        let is_passed =
            |then: i32, of: i32| ladder.passed.iter().any(|(day, step)| *day > then && *step >= of);
        if ladder.regresses.iter().any(|(then, of)| !is_passed(*then, *of)) {
            ladder.shut.push(day);
            ladder.again.push((day, day));
        }
    }

    /// The stage that the episode began at.
    pub fn first_stage(&self) -> Stage {
        self.start().and_then(Said::checked).map_or(Stage::Protect, |(checked, _)| checked.here)
    }
}
