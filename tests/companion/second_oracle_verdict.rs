//! How the second oracle judges a run: section 2.5 of the specification, the first verdict that fits.

use triage_core::companion::entry::Run;
use triage_core::protocol::check_in::{AfterRun, Walking};
use triage_core::protocol::ladder::LADDER;
use triage_core::reasoning::Truth;

use super::second_oracle_facts::View;
use super::second_oracle_read::Said;

/// What a run comes to, by what is known on a day. The worst comes last, but for an open one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    Open,
    Pass,
    Hold,
    Regress,
    Stop,
}

/// What the run itself comes to, without the time after it.
pub fn in_run(run: &Run, is_more: bool) -> Verdict {
    let is_red = run.pain.is_none_or(|pain| pain >= 5) || run.sharp != Truth::No || run.limp != Truth::No;
    let is_held = run.pain.is_some_and(|pain| pain >= 3)
        || run.tightened != Truth::No
        || run.in_full != Truth::Yes
        || run.painkiller != Truth::No
        || is_more;
    match () {
        () if run.pop != Truth::No => Verdict::Stop,
        () if is_red => Verdict::Regress,
        () if is_held => Verdict::Hold,
        () => Verdict::Pass,
    }
}

/// Whether a run is more than what a step asks for.
pub fn is_more_than_step(run: &Run, offered: i32) -> bool {
    let Some(step) = run.step else { return true };
    let row = &LADDER[usize::from(step) - 1];
    i32::from(step) > offered
        || run.minutes > row.run_minutes()
        || run.hills == Truth::Yes && !row.has_hills
        || run.fast == Truth::Yes
}

impl<'a> View<'a> {
    /// What is known about the time after a run by the end of a day: the verdict of the answers, and whether it is still
    /// to be asked.
    pub fn aftermath(&self, run: &Said, until: i32) -> (Verdict, bool) {
        let next = self.next_run(run);
        let to = next.map_or(until, |next| until.min(next.at.day));
        let check_ins: Vec<&Said> = self
            .between(run.at.day + 1, to)
            .iter()
            .filter(|said| said.check_in().is_some() && !said.is_ahead)
            .collect();
        let mut worst = Verdict::Pass;
        let mut is_asked = true;
        for (place, same_day) in check_ins.chunk_by(|one, other| one.at.day == other.at.day).enumerate() {
            let mut is_still = false;
            let mut is_answered = false;
            for said in same_day {
                let Some(check_in) = said.check_in() else { continue };
                is_answered |= check_in.after_run.is_some();
                let by_walking = match check_in.walking {
                    Some(Walking::StiffThenFine) => Some(AfterRun::Settled),
                    Some(Walking::Stiff | Walking::Limp | Walking::NoWeight) => Some(AfterRun::Still),
                    Some(Walking::AsUsual) | None => None,
                };
                for answer in check_in.after_run.into_iter().chain(by_walking.filter(|_| place == 0)) {
                    let hours = run.at.most_to(self.joined_at(said.at.day));
                    is_still |= answer == AfterRun::Still;
                    worst = worst.max(match answer {
                        AfterRun::Same => Verdict::Pass,
                        AfterRun::Still if hours > 48 * 60 => Verdict::Stop,
                        AfterRun::Still if hours > 24 * 60 => Verdict::Regress,
                        // Worse at all: what comes of it is no pass.
                        AfterRun::Settled | AfterRun::Still => Verdict::Hold,
                        AfterRun::Longer | AfterRun::Unsure => Verdict::Regress,
                    });
                }
            }
            // A worse answer that comes later counts as well; it is not asked about again.
            is_asked &= is_still || !is_answered;
        }
        (worst, is_asked)
    }

    /// Whether it is still to be answered, at the end of a day, how the calf was after a run.
    pub fn is_asked(&self, run: &Said, is_more: bool, by: i32) -> bool {
        self.aftermath(run, by).1 && self.verdict(run, is_more, by) != Verdict::Stop
    }

    /// Whether the first check-in after a run was on this day.
    pub fn is_next_check_in(&self, run: &Said, day: i32) -> bool {
        let mut later = self.between(run.at.day + 1, i32::MAX).iter();
        let next = later.find(|said| said.check_in().is_some() && !said.is_ahead);
        next.is_some_and(|next| next.at.day == day)
    }

    pub fn next_run(&self, run: &Said) -> Option<&'a Said> {
        let place = self.runs().position(|(said, ..)| std::ptr::eq(said, run))?;
        self.runs().nth(place + 1).map(|(next, ..)| next)
    }

    /// Whether a sign was ticked within 48 hours after a run. By decision 19 that is by the shortest possible time, on the
    /// day of the run whichever came first, at the first check-in after it, and for as long as the run is open.
    fn has_sign_after(&self, run: &Said, until: i32) -> bool {
        let next = self.next_run(run);
        let first = self.between(run.at.day + 1, i32::MAX).iter().find(|said| said.check_in().is_some());
        let lines = |said: &&Said| said.check_in().and_then(|check_in| check_in.lines);
        let signs = self
            .between(run.at.day, until)
            .iter()
            .filter(|said| lines(said).is_some_and(|lines| lines.may_be_sign()));
        signs.into_iter().any(|said| {
            let is_near = run.at.least_to(said.at) <= 48 * 60
                || first.is_some_and(|first| first.at.day == said.at.day)
                || self.aftermath(run, said.at.day - 1).1;
            let is_own = next.is_none_or(|next| said.at.day <= next.at.day);
            is_near && is_own
        })
    }

    /// Whether a day turned red before the run was judged (decision 19).
    fn is_red_while_open(&self, run: &Said, until: i32) -> bool {
        let next = self.next_run(run).map_or(i32::MAX, |next| next.at.day);
        (run.at.day + 1..=until.min(next)).any(|day| {
            self.on(day).any(|said| said.run().is_none() && said.is_red()) && self.aftermath(run, day - 1).1
        })
    }

    /// The verdict of a run by what is known at the end of a day.
    pub fn verdict(&self, run: &Said, is_more: bool, until: i32) -> Verdict {
        let Some(done) = run.run() else { return Verdict::Open };
        let in_run = in_run(&done, is_more);
        let (after, is_asked) = self.aftermath(run, until);
        let is_followed = self.next_run(run).is_some_and(|next| next.at.day <= until);
        match () {
            () if self.has_sign_after(run, until) => Verdict::Stop,
            () if in_run.max(after) >= Verdict::Regress => in_run.max(after),
            () if self.is_red_while_open(run, until) => Verdict::Regress,
            () if is_asked && is_followed => Verdict::Regress,
            () if is_asked => Verdict::Open,
            () => in_run.max(after),
        }
    }

    /// Whether this check-in says "still worse" more than two days after the last run.
    pub fn stopped_by(&self, said: &Said) -> bool {
        let before = self.runs().rfind(|(run, ..)| run.at.day < said.at.day);
        before.zip(said.check_in()).is_some_and(|((run, _, _), check_in)| {
            let is_next = self.is_next_check_in(run, said.at.day);
            let is_still = check_in.after_run == Some(AfterRun::Still)
                || check_in.walking >= Some(Walking::Stiff) && is_next;
            is_still && !said.is_ahead && run.at.most_to(self.joined_at(said.at.day)) > 48 * 60
        })
    }

    /// Bad news about the last run on a day: whatever makes a run a step back, even one that has been one before.
    pub fn has_bad_news(&self, day: i32) -> bool {
        let is_bad_run = self.runs().filter(|(said, ..)| said.at.day == day).any(|(said, run, is_more)| {
            let is_by_sign = self.morning(day).lines.is_some_and(|lines| lines.may_be_sign());
            let before = self.runs().rfind(|(other, ..)| other.at.is_before(said.at));
            let is_never_answered = before.is_some_and(|(before, _, is_more)| {
                self.aftermath(before, day).1 && self.verdict(before, is_more, day - 1) == Verdict::Open
            });
            in_run(&run, is_more) >= Verdict::Regress || is_by_sign || is_never_answered
        });
        let last = self.runs().rfind(|(said, ..)| said.at.day < day);
        is_bad_run || last.is_some_and(|(said, _, is_more)| self.is_worse_on(said, is_more, day))
    }

    fn is_worse_on(&self, run: &Said, is_more: bool, day: i32) -> bool {
        let is_asked = self.is_asked(run, is_more, day - 1);
        let check_ins = || {
            self.on(day).filter(|said| !said.is_ahead).filter_map(|said| Some((said.at, said.check_in()?)))
        };
        let is_first = self.is_next_check_in(run, day);
        let is_near = check_ins()
            .any(|(at, _)| is_asked || is_first || run.at.least_to(self.joined_at(at.day)) <= 48 * 60);
        let is_worse = check_ins().any(|(at, check_in)| {
            let is_still = check_in.after_run == Some(AfterRun::Still)
                || is_first && check_in.walking >= Some(Walking::Stiff);
            let is_long = matches!(check_in.after_run, Some(AfterRun::Longer | AfterRun::Unsure));
            is_long || is_still && run.at.most_to(self.joined_at(at.day)) > 24 * 60
        });
        let is_red = self.on(day).any(|said| said.run().is_none() && said.is_red());
        is_worse
            || is_red && is_asked
            || is_near && self.morning(day).lines.is_some_and(|lines| lines.may_be_sign())
    }
}
