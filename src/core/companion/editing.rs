//! What the runner does in the list of days: opening a day, and what can be added to it and changed on it. [`super::saving`]
//! is what the forms lead to.

use super::act::{Ask, WeekAct};
use super::draft::{CheckDraft, RunDraft, WeekDraft};
use super::entry::{Entry, EntryId, Kind, Work};
use super::home::Home;
use super::reading::asks_for_check;
use crate::protocol::CivilDate;
use crate::protocol::exercise::Exercise;
use crate::protocol::pace::PACE;
use crate::protocol::sheet::Sheet;

impl Home {
    /// What the list of days and the forms of a day lead to.
    pub(super) fn week(&mut self, act: WeekAct) -> Vec<Ask> {
        let week = &mut self.draft.week;
        week.is_ahead = false;
        match act {
            WeekAct::Day(day) => {
                *week = WeekDraft { day: Some(day), earlier: week.earlier, ..WeekDraft::EMPTY };
                self.draft.deleting = None;
                return vec![Ask::Show(Sheet::Day)];
            }
            WeekAct::Earlier => return self.turn(1),
            WeekAct::Later => return self.turn(-1),
            WeekAct::Edit(id) => return self.edit(id),
            WeekAct::Add(sheet) => return self.add_on(sheet),
            WeekAct::Check(change) => return self.change_check(change),
            WeekAct::SaveCheck => return self.save_check(),
            WeekAct::Work(exercise) => return self.work_on(exercise).into_iter().collect(),
            WeekAct::WorkPain(pain) => week.work_pain = Some(pain.min(10)),
            WeekAct::SaveWork => return self.save_work(),
            WeekAct::SaveNote => return self.save_note(),
            WeekAct::Trend(trend) => self.draft.trend = Some(trend),
            WeekAct::ReadBegan => return vec![Ask::ReadBegan],
        }
        Vec::new()
    }

    fn turn(&mut self, pages: i16) -> Vec<Ask> {
        let week = &mut self.draft.week;
        *week = WeekDraft { earlier: week.earlier.saturating_add(pages), ..WeekDraft::EMPTY };
        vec![Ask::Show(Sheet::Diary)]
    }

    /// The day that is open.
    pub fn open_day(&self) -> CivilDate {
        self.draft.week.day.unwrap_or(self.now.day)
    }

    /// The entry that is being changed.
    pub fn edited(&self) -> Option<&Entry> {
        self.entry(self.draft.week.editing?)
    }

    fn entry(&self, id: EntryId) -> Option<&Entry> {
        super::diary::current(&self.entries).into_iter().rfind(|entry| entry.id == id)
    }

    /// Whether an entry can be changed. Not what a full check has answered: it would ask again, and every run since would
    /// count as one with an open question. What is new of that day can be added.
    pub fn can_edit(&self, entry: &Entry) -> bool {
        match &entry.kind {
            Kind::CheckIn(_) | Kind::Run(_) => !self.is_answered(entry),
            Kind::Work(_) | Kind::Test(_) | Kind::Seen(_) | Kind::Note => true,
            Kind::Start(_) | Kind::Check(_) | Kind::Week(_) | Kind::Pause(_) | Kind::Finish(_) => false,
            Kind::Removed => false,
        }
    }

    /// Whether an entry has asked for a full check, and one has answered it.
    pub fn is_answered(&self, entry: &Entry) -> bool {
        asks_for_check(&PACE, &entry.kind) && !self.is_open(entry)
    }

    /// Whether an entry asks for a full check that has not been finished.
    fn is_open(&self, entry: &Entry) -> bool {
        self.open_asks().iter().any(|asked| asked.entry == entry.id)
    }

    /// Whether this can be added to the open day. Nothing can to a day ahead. A check of an earlier day cannot, where it
    /// would end the days without one that ask for a full check; today's is asked on the first screen.
    pub fn can_add(&self, sheet: Sheet) -> bool {
        let day = self.open_day();
        match sheet {
            Sheet::Check => day < self.now.day && !self.is_silent_around(day),
            Sheet::Run | Sheet::Work | Sheet::Note => day <= self.now.day,
            Sheet::Today
            | Sheet::Feeling
            | Sheet::Goals
            | Sheet::Seen
            | Sheet::Progress
            | Sheet::HandOver
            | Sheet::Diary
            | Sheet::Data
            | Sheet::Player
            | Sheet::Raises
            | Sheet::Day
            | Sheet::Settings
            | Sheet::Paper => false,
        }
    }

    /// Whether so many days around this one are without a check-in that a full check is due before the next run.
    fn is_silent_around(&self, day: CivilDate) -> bool {
        let (day, today) = (day.number(), self.now.day.number());
        let counts = |kind: &Kind| matches!(kind, Kind::CheckIn(_) | Kind::Start(_));
        let days: Vec<i32> = super::diary::current(&self.entries)
            .into_iter()
            .filter(|entry| counts(&entry.kind))
            .map(|entry| entry.day.number())
            .collect();
        let before = days.iter().copied().filter(|other| *other <= day).max();
        let after = days.iter().copied().filter(|other| *other > day).min().unwrap_or(today);
        before.is_some_and(|before| after - before >= i32::from(PACE.silent_days))
    }

    fn add_on(&mut self, sheet: Sheet) -> Vec<Ask> {
        if !self.can_add(sheet) {
            return Vec::new();
        }
        let week = &mut self.draft.week;
        let day = week.day.unwrap_or(self.now.day);
        *week = WeekDraft { day: Some(day), earlier: week.earlier, ..WeekDraft::EMPTY };
        self.draft.run = RunDraft::on(day);
        vec![Ask::Show(sheet)]
    }

    /// Opens the form of an entry, with what it says.
    fn edit(&mut self, id: EntryId) -> Vec<Ask> {
        let Some(entry) = self.entry(id).filter(|entry| self.can_edit(entry)).cloned() else {
            return Vec::new();
        };
        let week = &mut self.draft.week;
        week.editing = Some(id);
        week.day = week.day.or(Some(entry.day));
        let sheet = match &entry.kind {
            Kind::CheckIn(check_in) => {
                week.check = CheckDraft::of(check_in);
                Sheet::Check
            }
            Kind::Run(run) => {
                self.draft.run = RunDraft::of(run, entry.day, entry.minute);
                Sheet::Run
            }
            Kind::Work(work) => {
                week.work_pain = work.pain;
                Sheet::Work
            }
            Kind::Test(ability) => {
                self.draft.goals = (1 << self.tested(ability).len()) - 1;
                Sheet::Goals
            }
            Kind::Seen(seen) => {
                (self.draft.may_load, self.draft.may_run) = (Some(seen.may_load), Some(seen.may_run));
                Sheet::Seen
            }
            Kind::Note => Sheet::Note,
            Kind::Start(_) | Kind::Check(_) | Kind::Week(_) | Kind::Pause(_) | Kind::Finish(_) => {
                return Vec::new();
            }
            Kind::Removed => return Vec::new(),
        };
        vec![Ask::Show(sheet)]
    }

    /// The entry of a day that says that this exercise was done.
    pub fn done_on(&self, day: CivilDate, exercise: Exercise) -> Option<EntryId> {
        let is_it = |entry: &&&Entry| matches!(entry.kind, Kind::Work(work) if work.exercise == exercise);
        self.of_day(day.number()).iter().find(is_it).map(|entry| entry.id)
    }

    /// Unticking an exercise takes it back, unless it says how much it hurt.
    pub(super) fn undo(&self, id: EntryId) -> Option<Ask> {
        let has_pain =
            |entry: &Entry| matches!(entry.kind, Kind::Work(Work { pain: Some(_), .. }) if entry.id == id);
        (!self.entries.iter().any(has_pain)).then_some(Ask::Delete(id))
    }

    fn work_on(&self, exercise: Exercise) -> Option<Ask> {
        let day = self.open_day();
        let minute = self.now.minute.filter(|_| day == self.now.day);
        let kind = Kind::Work(Work { exercise, pain: None });
        match self.done_on(day, exercise) {
            Some(entry) => self.undo(entry),
            None => self.can_add(Sheet::Work).then_some(Ask::AddOn { day, minute, kind }),
        }
    }

    fn save_work(&mut self) -> Vec<Ask> {
        let Some(Entry { day, minute, kind: Kind::Work(work), .. }) = self.edited().cloned() else {
            return self.close_form(Sheet::Day);
        };
        let pain = self.draft.week.work_pain;
        self.save_on(day, minute, Kind::Work(Work { pain, ..work }))
    }

    fn save_note(&mut self) -> Vec<Ask> {
        let (day, note) = (self.moment_of_form().0, self.draft.week.editing);
        if note.is_none() && !self.can_add(Sheet::Note) {
            return Vec::new();
        }
        let mut asks = vec![Ask::KeepNote { day, note }];
        asks.extend(self.close_form(Sheet::Day));
        asks
    }
}
