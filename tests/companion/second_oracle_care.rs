//! What the second oracle takes from a diary about care: results of full checks, what a clinician said, and what asks for
//! a full check. Sections 2.3 and 2.8 of the specification.

use triage_core::companion::checked::{Checked, Findings, Offer};
use triage_core::companion::entry::{Kind, Lines, Seen, Why};
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{Line, Trend, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::reasoning::Truth;

use super::second_oracle_facts::View;
use super::second_oracle_read::{At, Said};

/// Exercises that leave the calf at rest: they explain no pain.
const GENTLE: [Exercise; 5] = [
    Exercise::AnklePumps,
    Exercise::ToeCurls,
    Exercise::SeatedHeelLift,
    Exercise::GentleWalk,
    Exercise::TowelStretch,
];

impl<'a> View<'a> {
    /// The full checks in order: when they were finished, the day of their answers, and their result.
    pub fn checks(&self) -> impl DoubleEndedIterator<Item = (At, i32, Checked)> + 'a {
        self.said.iter().filter_map(|said| said.checked().map(|(checked, day)| (said.at, day, checked)))
    }

    pub fn last_check(&self) -> Option<(At, i32, Checked)> {
        self.checks().next_back()
    }

    pub fn is_seen_after(&self, at: At, says: impl Fn(Seen) -> bool) -> bool {
        self.said.iter().any(|said| at.is_before(said.at) && said.seen().is_some_and(&says))
    }

    /// The gravest result of level 1 or 2 that nobody has seen.
    pub fn standing(&self) -> Option<Urgency> {
        let urgent = self.checks().filter(|(_, _, checked)| checked.level >= Urgency::SameDay);
        let unseen = urgent.filter(|(at, ..)| !self.is_seen_after(*at, |seen| seen.may_load == Truth::Yes));
        unseen.map(|(_, _, checked)| checked.level).max()
    }

    /// The level of the last full check without what a clinician has settled.
    pub fn level(&self) -> Option<Urgency> {
        let (.., last) = self.last_check()?;
        let seen_by_clinician = self
            .checks()
            .filter(|(at, ..)| self.is_seen_after(*at, |seen| seen.may_load == Truth::Yes))
            .fold(Findings::NONE, |all, (_, _, checked)| all.and(checked.within_days).and(checked.routine));
        let is_left = |findings: Findings| !findings.are_all_in(seen_by_clinician);
        let within_days = is_left(last.within_days).then_some(Urgency::WithinDays);
        let routine = is_left(last.routine).then_some(Urgency::Routine);
        [Some(last.level), within_days, routine].into_iter().flatten().max()
    }

    /// A clinician has seen the result of the last full check and allows load, or a run.
    pub fn may(&self, says: impl Fn(Seen) -> Truth) -> bool {
        self.last_check().is_some_and(|(at, ..)| self.is_seen_after(at, |seen| says(seen) == Truth::Yes))
    }

    /// A clinician said no, or has another plan, and none has said since that the runner may run.
    pub fn has_own_plan(&self) -> bool {
        self.said.iter().any(|said| {
            let is_no = match said.kind {
                Kind::Seen(seen) => seen.may_run == Truth::No || seen.may_load == Truth::No,
                Kind::Pause(why) | Kind::Finish(why) => why == Why::OwnPlan,
                _ => false,
            };
            is_no && !self.is_seen_after(said.at, |seen| seen.may_run == Truth::Yes)
        })
    }

    /// The last full check leads to no plan, and nobody has seen the runner since.
    pub fn withheld(&self) -> Option<Offer> {
        let (_, _, checked) = self.last_check()?;
        match checked.offer {
            Offer::Plan => None,
            Offer::NotOffered => Some(Offer::NotOffered),
            offer => (!self.may(|seen| seen.may_load)).then_some(offer),
        }
    }

    /// Days since the pain began, by the start of the episode on an earlier day.
    fn days_since_onset(&self, day: i32) -> i32 {
        let starts = self.said.iter().filter(|said| said.start().is_some() && said.at.day < day);
        let last = starts.max_by_key(|said| said.at.day).and_then(Said::checked);
        // Without one they are counted from the first entry.
        let first = self.said.first().map_or(day, |said| said.at.day);
        last.map_or(day - first, |(checked, then)| i32::from(checked.days) + day - then)
    }

    /// Whether a full check of that day or a later one names this entry as it is now.
    pub fn is_answered(&self, asking: &Said) -> bool {
        self.said.iter().any(|said| match &said.kind {
            Kind::Check(check) => {
                !said.is_ahead
                    && said.at.day >= asking.at.day
                    && check.answers.iter().any(|of| of.entry == asking.id && of.rev == asking.rev)
            }
            _ => false,
        })
    }

    /// The lines of the entries that no full check has answered, of today or of earlier days.
    pub fn lines_asking(&self, is_today: bool) -> Lines {
        let asking = self.said.iter().filter(|said| (said.at.day == self.day()) == is_today);
        let asking = asking.filter_map(|said| said.check_in()?.lines.map(|lines| (said, lines)));
        let open = asking.filter(|(said, lines)| !lines.is_none() && !self.is_answered(said));
        open.fold(Lines::NONE, |all, (_, lines)| all.and(lines))
    }

    /// Whether line 1 is ticked and no full check has answered it.
    pub fn has_emergency_line(&self) -> bool {
        self.lines_asking(true).and(self.lines_asking(false)).has(Line::Lung)
    }

    /// Whether an entry of today, or of an earlier day, asks for a full check for another reason than a line.
    pub fn is_asked_otherwise(&self, is_today: bool) -> bool {
        let of_day = self.said.iter().filter(|said| (said.at.day == self.day()) == is_today);
        let asks = of_day.into_iter().any(|said| self.asks_otherwise(said) && !self.is_answered(said));
        asks || self.open_since().is_some_and(|since| (since == self.day()) == is_today)
    }

    /// A limp after a week, pain that came back, a run that is still worse after two days or an old outcome are of a day as
    /// one: they ask until a full check that comes after all check-ins of that day. Since when, if it is open.
    fn open_since(&self) -> Option<i32> {
        let mut days: Vec<i32> = self.said.iter().map(|said| said.at.day).collect();
        days.dedup();
        let mut since = None;
        for day in days {
            let asks_today = self.on(day).any(|said| self.asks_after_all(said));
            if asks_today {
                since = since.or(Some(day));
            }
            let is_of_before = |since: Option<i32>| since.is_some_and(|since| since < day) && !asks_today;
            for said in self.on(day) {
                let is_last = self
                    .on(day)
                    .all(|one| one.check_in().is_none() || one.is_ahead || one.at.is_before(said.at));
                let is_check = matches!(said.kind, Kind::Check(_));
                let is_start = said.start().is_some();
                if is_check && (is_last || is_of_before(since)) || is_start && is_of_before(since) {
                    since = None;
                }
                if said.start().is_some_and(|start| start.days_ago > 3) {
                    since = since.or(Some(day));
                }
            }
        }
        since
    }

    fn asks_after_all(&self, said: &Said) -> bool {
        let Some(check_in) = said.check_in().filter(|_| !said.is_ahead) else { return false };
        check_in.walking >= Some(Walking::Limp) && self.days_since_onset(said.at.day) >= 7
            || check_in.worst_pain.is_some_and(|pain| pain >= 4) && self.came_back(said)
            || self.stopped_by(said)
    }

    fn asks_otherwise(&self, said: &Said) -> bool {
        match &said.kind {
            Kind::CheckIn(check_in) => {
                check_in.worst_pain.is_some_and(|pain| pain >= 6)
                    || check_in.walking == Some(Walking::NoWeight)
            }
            Kind::Run(run) => run.pop != Truth::No,
            Kind::Week(trend) => *trend >= Trend::Worse,
            _ => false,
        }
    }

    /// The last three days with a check-in had 2 at the most, and no run, hops or strength were today or yesterday.
    fn came_back(&self, said: &Said) -> bool {
        let mut days: Vec<i32> = self
            .said
            .iter()
            .filter(|one| one.check_in().is_some() && !one.is_ahead && one.at.day < said.at.day)
            .map(|one| one.at.day)
            .collect();
        days.dedup();
        let calm =
            days.iter().rev().take(3).filter(|day| self.morning(**day).pain.is_some_and(|pain| pain <= 2));
        let is_load = |one: &Said| match &one.kind {
            Kind::Run(_) => one.at.day < said.at.day,
            Kind::Test(_) => true,
            Kind::Work(work) => !GENTLE.contains(&work.exercise),
            _ => false,
        };
        let has_loaded = self.on(said.at.day - 1).any(is_load);
        calm.count() == 3 && !has_loaded
    }
}
