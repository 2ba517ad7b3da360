//! What the forms of a day lead to: a new entry of that day, or the next revision of the one that is being changed.

use super::act::{Ask, CheckAct};
use super::draft::{Draft, WeekDraft};
use super::entry::{CheckIn, Entry, Kind, Seen};
use super::home::Home;
use super::kept::{takes_back, with_no_of, with_pop_of};
use super::known::emergency;
use super::player::Shows;
use super::progress::{Now, Progress, progress};
use super::reading::asks_for_check;
use super::today::Missing;
use crate::protocol::CivilDate;
use crate::protocol::pace::PACE;
use crate::protocol::sheet::Sheet;
use crate::protocol::stage::{Gate, STAGES};
use crate::reasoning::progress::{Ability, reaches};

impl Home {
    /// Writes what a form says: in place of the entry that is being changed, or as a new one of this day. What an edit
    /// must not take back is not written; the forms do not offer it.
    pub(super) fn save_on(&mut self, day: CivilDate, minute: Option<u16>, kind: Kind) -> Vec<Ask> {
        let asks_for_care = asks_for_check(&PACE, &kind);
        let ask = match (self.draft.week.editing, self.edited()) {
            (Some(_), None) => return self.close_form(Sheet::Day),
            (Some(_), Some(old)) if takes_back(&old.kind, &kind) => return Vec::new(),
            (Some(id), Some(_)) => Ask::EditAt { id, day, minute, kind },
            (None, _) => Ask::AddOn { day, minute, kind },
        };
        let mut asks = vec![ask];
        // What asks for a full check is answered by the first screen.
        asks.extend(self.close_form(if asks_for_care { Sheet::Today } else { Sheet::Day }));
        asks
    }

    /// Back to the day, or to what is allowed today, with nothing half entered.
    pub(super) fn close_form(&mut self, to: Sheet) -> Vec<Ask> {
        let WeekDraft { day, earlier, .. } = self.draft.week;
        let day = day.filter(|_| to == Sheet::Day);
        self.draft = Draft { week: WeekDraft { day, earlier, ..WeekDraft::EMPTY }, ..Draft::EMPTY };
        // A form is opened from its day. With a step back, Back leads on from there to the list, and not into the form.
        vec![if to == Sheet::Day { Ask::Back } else { Ask::Show(to) }]
    }

    /// A run that was written down.
    pub(super) fn save_run(&mut self) -> Vec<Ask> {
        let run = self.draft.run;
        let Some(kind) = run.kind() else {
            self.draft.is_incomplete = true;
            return Vec::new();
        };
        if let Some(asks) = self.save_run_on(&kind) {
            return asks;
        }
        let kind = self.with_session(kind);
        let had_session = self.player.ended().is_some();
        if had_session {
            self.player.shows = Shows::Nothing;
        }
        self.draft = Draft::EMPTY;
        // Where the runner does not say when it began, each wait takes the careful bound.
        let add = match run.day {
            Some(day) => Ask::AddOn { day, minute: run.minute, kind },
            None => Ask::Add { days_ago: run.days_ago, minute: run.minute, kind },
        };
        let forget = had_session.then_some(Ask::HoldSession);
        std::iter::once(add).chain(forget).chain([Ask::Show(Sheet::Today)]).collect()
    }

    /// A run from the list of days. `None`: the form was opened from elsewhere.
    fn save_run_on(&mut self, kind: &Kind) -> Option<Vec<Ask>> {
        self.draft.week.day?;
        let run = self.draft.run;
        let day = run.day(self.now.day);
        if day > self.now.day {
            self.draft.week.is_ahead = true;
            return Some(Vec::new());
        }
        let kind = match (self.edited().map(|entry| &entry.kind), kind) {
            (Some(Kind::Run(old)), Kind::Run(new)) => Kind::Run(with_pop_of(old, *new)),
            (_, kind) => kind.clone(),
        };
        Some(self.save_on(day, run.minute, kind))
    }

    /// What a clinician said, changed. `None`: it is new.
    pub(super) fn save_seen_again(&mut self, kind: &Kind) -> Option<Vec<Ask>> {
        let entry = self.edited()?.clone();
        let (Kind::Seen(old), Kind::Seen(new)) = (&entry.kind, kind) else { return None };
        let seen = with_no_of(old, *new);
        Some(self.save_on(entry.day, entry.minute, Kind::Seen(seen)))
    }

    /// The goals that something measured reaches, each as in the table: what a form can take back.
    pub fn tested(&self, ability: &Ability) -> Vec<Gate> {
        let course = self.progress().course;
        let mut gates: Vec<Gate> = Vec::new();
        for gate in STAGES.iter().flat_map(|row| row.exit) {
            let can = Ability::UNKNOWN.reaching(*gate, course.raise_minimum) != Ability::UNKNOWN;
            if can && !gates.contains(gate) && reaches(*gate, ability, course.grade, course.raise_minimum) {
                gates.push(*gate);
            }
        }
        gates
    }

    /// The goals on the form: those that are missing, or those that the test that is being changed reaches.
    pub fn goals_of_form(&self, progress: &Progress) -> Vec<Gate> {
        match self.edited().map(|entry| &entry.kind) {
            Some(Kind::Test(ability)) => self.tested(ability),
            Some(_) | None => self.goals(progress),
        }
    }

    /// A test without the goals that are not ticked any more. `None`: it is new.
    pub(super) fn save_test_again(&mut self) -> Option<Vec<Ask>> {
        let entry = self.edited()?.clone();
        let Kind::Test(old) = &entry.kind else { return None };
        let course = self.progress().course;
        let ticked = self.draft.goals;
        let (kept, lost): (Vec<_>, Vec<_>) =
            (0..).zip(self.tested(old)).partition(|(position, _)| ticked >> position & 1 == 1);
        let left = lost.iter().fold(*old, |ability, (_, gate)| ability.without(*gate));
        let ability = kept.iter().fold(left, |ability, (_, gate)| {
            let is_left = reaches(*gate, &ability, course.grade, course.raise_minimum);
            if is_left { ability } else { ability.reaching(*gate, course.raise_minimum) }
        });
        Some(self.save_on(entry.day, entry.minute, Kind::Test(ability)))
    }

    /// The line of an emergency does not wait for the others, on any day.
    pub(super) fn change_check(&mut self, change: CheckAct) -> Vec<Ask> {
        let check = self.draft.week.check.with(change);
        let stays = match self.edited().map(|entry| &entry.kind) {
            Some(Kind::CheckIn(old)) => old.lines.is_none_or(|lines| check.lines.has_all(lines)),
            Some(_) | None => true,
        };
        if !stays {
            return Vec::new();
        }
        self.draft.week.check = check;
        let CheckAct::Line(line) = change else { return Vec::new() };
        let Some(answers) = emergency(line).filter(|_| check.lines.has(line)) else { return Vec::new() };
        let (day, minute) = self.moment_of_form();
        let mut asks = self.save_on(day, minute, Kind::CheckIn(check.check_in()));
        asks.truncate(1);
        asks.push(Ask::CheckAgain { known: Box::new(answers) });
        asks
    }

    /// The day and minute of what is being changed, or the open day. When on it something new was is not known.
    pub(super) fn moment_of_form(&self) -> (CivilDate, Option<u16>) {
        self.edited().map_or((self.open_day(), None), |entry| (entry.day, entry.minute))
    }

    /// How many days ago the last run was whose time after it was still to be asked about on this day. `None`: none.
    pub fn run_asked_about(&self, day: CivilDate) -> Option<u8> {
        let before = super::diary::current(&self.entries).into_iter().filter(|entry| entry.day < day);
        let before: Vec<Entry> = before.cloned().collect();
        let then = Now { day, minute: None, offset: None, ..self.now };
        let last = progress(&before, &then).course.ladder.last;
        last.filter(|last| last.is_due && last.ago > 0).map(|last| last.ago)
    }

    /// What the check of the day still lacks. What an earlier version of it did not say may stay unsaid.
    fn check_lacks(&self) -> Option<Missing> {
        let CheckIn { lines, worst_pain, walking, after_run } = self.draft.week.check.check_in();
        let old = match self.edited().map(|entry| &entry.kind) {
            Some(Kind::CheckIn(old)) => Some(*old),
            Some(_) | None => None,
        };
        let asks_after_run = old.is_none() && self.run_asked_about(self.open_day()).is_some();
        let was = |said: bool| old.is_none() || said;
        if lines.is_none() && was(old.is_some_and(|old| old.lines.is_some())) {
            Some(Missing::Lines)
        } else if worst_pain.is_none() && was(old.is_some_and(|old| old.worst_pain.is_some())) {
            Some(Missing::Pain)
        } else if walking.is_none() && was(old.is_some_and(|old| old.walking.is_some())) {
            Some(Missing::Walking)
        } else {
            (after_run.is_none() && asks_after_run).then_some(Missing::AfterRun)
        }
    }

    pub(super) fn save_check(&mut self) -> Vec<Ask> {
        self.draft.missing = self.check_lacks();
        if self.draft.missing.is_some() {
            return Vec::new();
        }
        let (day, minute) = self.moment_of_form();
        self.save_on(day, minute, Kind::CheckIn(self.draft.week.check.check_in()))
    }

    /// Writes the goals that are ticked, as one test.
    pub(super) fn save_goals(&mut self) -> Vec<Ask> {
        if let Some(asks) = self.save_test_again() {
            return asks;
        }
        let progress = self.progress();
        let minimum = progress.course.raise_minimum;
        let ticked = self.draft.goals;
        let is_ticked = |position: u32| ticked.checked_shr(position).unwrap_or(0) & 1 == 1;
        let reached = (0..).zip(self.goals(&progress)).filter(|(position, _)| is_ticked(*position));
        let ability = reached.fold(Ability::UNKNOWN, |ability, (_, gate)| ability.reaching(gate, minimum));
        if ability == Ability::UNKNOWN {
            self.draft.is_incomplete = true;
            return Vec::new();
        }
        let add = self.add(Kind::Test(ability));
        self.draft = Draft::EMPTY;
        vec![add, Ask::Show(Sheet::Today)]
    }

    /// Writes what a clinician said.
    pub(super) fn save_seen(&mut self) -> Vec<Ask> {
        let (Some(may_load), Some(may_run)) = (self.draft.may_load, self.draft.may_run) else {
            self.draft.is_incomplete = true;
            return Vec::new();
        };
        let seen = Kind::Seen(Seen { may_load, may_run, at_most: None });
        if let Some(asks) = self.save_seen_again(&seen) {
            return asks;
        }
        let add = self.add(seen);
        self.draft = Draft::EMPTY;
        vec![add, Ask::Show(Sheet::Today)]
    }
}
