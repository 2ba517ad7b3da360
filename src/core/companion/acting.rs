//! What the runner does in the companion: `act(home, act) -> (home, asks)`. Pure and total, as the visit is: an act that
//! does not fit changes nothing.
//!
//! Entries come from the diary and go to it: what the runner saves is asked of the shell ([`Ask`]), which puts it into
//! the diary and hands the entries back.

use super::act::{Act, Ask, FileAct, FileAsk};
use super::day::Trigger;
use super::draft::{Draft, RunDraft, WeekDraft};
use super::entry::{CheckIn, Kind, Lines, Work};
use super::home::Home;
use super::known::{Since, emergency, known};
use super::planned::planned;
use super::player::acting::PlayAct;
use super::player::run_of;
use super::today::{Allowed, Missing, Row};
use crate::protocol::CivilDate;
use crate::protocol::check_in::Line;
use crate::protocol::pace::PACE;
use crate::protocol::sheet::Sheet;
use crate::reasoning::interview::Answers;

/// The companion after something that the runner did, and what the shell should do.
pub fn act(home: &Home, act: Act) -> (Home, Vec<Ask>) {
    let mut next = home.clone();
    let asks = next.apply(act);
    (next, asks)
}

impl Home {
    fn apply(&mut self, act: Act) -> Vec<Ask> {
        if act == Act::Play(PlayAct::LookAgain) {
            return self.end_what_is_not_allowed();
        }
        let mut asks = self.did(act);
        // Whatever was done: a session goes on only while it is allowed.
        if !matches!(act, Act::Play(PlayAct::Tick)) {
            asks.extend(self.end_what_is_not_allowed());
        }
        asks
    }

    fn did(&mut self, act: Act) -> Vec<Ask> {
        if let Act::Play(act) = act {
            return self.play(act);
        }
        let draft = &mut self.draft;
        (draft.missing, draft.is_incomplete) = (None, false);
        match act {
            Act::Open(sheet) => return self.open(sheet),
            Act::Line(line) => return self.line(line),
            Act::SendLines => return self.send_lines(),
            Act::LinesNotSure => return self.save_lines(self.draft.lines.and(Lines::NOT_SURE)),
            Act::Pain(pain) => draft.worst_pain = Some(pain.min(10)),
            Act::Walking(walking) => draft.walking = Some(walking),
            Act::AfterRun(after_run) => draft.after_run = Some(after_run),
            Act::SeeToday => return self.see_today(),
            Act::TakeBackLines if draft.is_taking_back => return self.take_back_lines(),
            Act::TakeBackLines => draft.is_taking_back = true,
            Act::CheckInAgain => {
                self.draft = Draft { is_again: true, ..Draft::EMPTY };
                return vec![Ask::Show(Sheet::Today)];
            }
            Act::CheckAgain => {
                let ask = self.check_again();
                self.draft = Draft::EMPTY;
                return vec![ask];
            }
            Act::Run(change) => draft.run = draft.run.with(change),
            Act::SaveRun => return self.save_run(),
            Act::Goal(position) => draft.goals ^= 1_u32.checked_shl(position.into()).unwrap_or(0),
            Act::SaveGoals => return self.save_goals(),
            Act::MayLoad(truth) => draft.may_load = Some(truth),
            Act::MayRun(truth) => draft.may_run = Some(truth),
            Act::SaveSeen => return self.save_seen(),
            Act::Exercise(exercise) => {
                return match self.done_today(exercise) {
                    Some(entry) => self.undo(entry).into_iter().collect(),
                    None => vec![self.add(Kind::Work(Work { exercise, pain: None }))],
                };
            }
            Act::Delete(entry) => {
                let can = self.entries.iter().any(|each| each.id == entry && self.can_delete(each));
                self.draft.deleting = can.then_some(entry);
            }
            Act::ConfirmDelete => return self.confirm_delete(),
            Act::Erase => draft.is_erasing = true,
            Act::ConfirmErase if draft.is_erasing => {
                self.draft = Draft::EMPTY;
                return vec![Ask::Erase];
            }
            Act::ConfirmErase => {}
            Act::File(act) => return vec![Ask::File(self.of_file(act))],
            Act::KeepAll => {
                (draft.is_erasing, draft.is_taking_back, draft.deleting) = (false, false, None);
            }
            Act::Play(_) => {}
            Act::Week(act) => return self.week(act),
            Act::Set(setting) => return self.set(setting),
        }
        Vec::new()
    }

    fn of_file(&self, act: FileAct) -> FileAsk {
        match act {
            FileAct::Save => FileAsk::Save,
            FileAct::Open => FileAsk::Open,
            FileAct::Take => FileAsk::Take,
            FileAct::Leave => FileAsk::Leave,
            FileAct::SaveTable => FileAsk::SaveTable,
            FileAct::SaveCalendar => {
                let run_days = self.settings.run_days;
                FileAsk::SaveCalendar { planned: planned(&self.progress(), self.now.day, run_days) }
            }
        }
    }

    /// Asked again: another tab may have added a sign to it meanwhile.
    fn confirm_delete(&mut self) -> Vec<Ask> {
        let confirmed = self.draft.deleting.take().filter(|id| {
            self.entries.iter().filter(|entry| entry.id == *id).all(|entry| self.can_delete(entry))
        });
        confirmed.map(Ask::Delete).into_iter().collect()
    }

    pub(super) fn add(&self, kind: Kind) -> Ask {
        Ask::Add { days_ago: 0, minute: self.now.minute, kind }
    }

    /// A screen opens with nothing half entered on it.
    fn open(&mut self, sheet: Sheet) -> Vec<Ask> {
        match sheet {
            Sheet::Run => {
                let step = match self.progress().today.allowed {
                    Allowed::Run { step } => Some(step),
                    Allowed::Nothing
                    | Allowed::Rest
                    | Allowed::Walk
                    | Allowed::Light
                    | Allowed::Work { .. }
                    | Allowed::Minutes { .. } => None,
                };
                self.draft.run = match self.player.ended() {
                    Some(session) => run_of(session, self.now.day),
                    None => RunDraft::of_step(step),
                };
            }
            Sheet::Goals => self.draft.goals = 0,
            Sheet::Seen => (self.draft.may_load, self.draft.may_run) = (None, None),
            Sheet::Today
            | Sheet::Feeling
            | Sheet::Progress
            | Sheet::HandOver
            | Sheet::Diary
            | Sheet::Data
            | Sheet::Settings
            | Sheet::Player
            | Sheet::Raises
            | Sheet::Day
            | Sheet::Check
            | Sheet::Work
            | Sheet::Note
            | Sheet::Paper => {}
        }
        // The list of days knows which one was open, so that the focus comes back to it.
        if !matches!(sheet, Sheet::Diary | Sheet::Day) {
            self.draft.week = WeekDraft::EMPTY;
        }
        self.draft.deleting = None;
        self.draft.is_erasing = false;
        vec![Ask::Show(sheet)]
    }

    /// The line of an emergency does not wait for the others.
    fn line(&mut self, line: Line) -> Vec<Ask> {
        self.draft.lines = self.draft.lines.toggled(line);
        self.draft.has_none = false;
        match emergency(line).filter(|_| self.draft.lines.has(line)) {
            Some(answers) => {
                let lines = self.draft.lines;
                let mut asks = vec![self.lines_entry(lines)];
                self.draft = Draft::EMPTY;
                asks.push(Ask::CheckAgain { known: Box::new(answers) });
                asks
            }
            None => Vec::new(),
        }
    }

    fn send_lines(&mut self) -> Vec<Ask> {
        if self.draft.lines.is_none() {
            self.draft.has_none = true;
            return vec![Ask::Show(Sheet::Feeling)];
        }
        self.save_lines(self.draft.lines)
    }

    fn lines_entry(&self, lines: Lines) -> Ask {
        let check_in = CheckIn { lines: Some(lines), worst_pain: None, walking: None, after_run: None };
        self.add(Kind::CheckIn(check_in))
    }

    /// What is ticked counts at once: nothing is allowed until the full check is finished.
    fn save_lines(&mut self, lines: Lines) -> Vec<Ask> {
        let add = self.lines_entry(lines);
        self.draft = Draft::EMPTY;
        vec![add, Ask::Show(Sheet::Today)]
    }

    fn see_today(&mut self) -> Vec<Ask> {
        let progress = self.progress();
        let draft = &self.draft;
        let asks_after_run = self.asks_after_run(&progress);
        let week = draft.trend.filter(|_| self.asks_week(&progress));
        let missing = match (draft.worst_pain, draft.walking, draft.after_run) {
            (None, _, _) => Some(Missing::Pain),
            (_, None, _) => Some(Missing::Walking),
            (_, _, None) if asks_after_run => Some(Missing::AfterRun),
            (Some(_), Some(_), _) if week.is_none() && self.asks_week(&progress) => Some(Missing::Week),
            (Some(_), Some(_), _) => None,
        };
        if missing.is_some() {
            self.draft.missing = missing;
            return Vec::new();
        }
        let check_in = CheckIn {
            lines: (draft.has_none || !draft.lines.is_none()).then_some(draft.lines),
            worst_pain: draft.worst_pain,
            walking: draft.walking,
            after_run: draft.after_run.filter(|_| asks_after_run),
        };
        // First the week: what is cut off after it is asked again as a whole.
        let mut asks: Vec<Ask> = week.map(|trend| self.add(Kind::Week(trend))).into_iter().collect();
        asks.extend([self.add(Kind::CheckIn(check_in)), Ask::Show(Sheet::Today)]);
        self.draft = Draft::EMPTY;
        asks
    }

    /// The lines of today are taken back: each check-in of today that has any says "none of these" instead. What else it
    /// says stays, and the revision before it stays on record with whoever has a copy.
    fn take_back_lines(&mut self) -> Vec<Ask> {
        let today = self.of_day(self.now.day.number());
        let edited = today.into_iter().filter_map(|entry| {
            let Kind::CheckIn(check_in) = entry.kind else { return None };
            let has_lines = check_in.lines.is_some_and(|lines| !lines.is_none());
            let check_in = CheckIn { lines: Some(Lines::NONE), ..check_in };
            // What a full check has answered was no slip.
            (has_lines && !self.is_answered(entry)).then_some(Ask::Edit(entry.id, Kind::CheckIn(check_in)))
        });
        let asks = edited.chain([Ask::Show(Sheet::Today)]).collect();
        self.draft = Draft::EMPTY;
        asks
    }

    fn check_again(&self) -> Ask {
        let progress = self.progress();
        // Whatever else it is that asks, something has happened.
        let row = &progress.today.row;
        let is_by_calendar = progress.lines_asking.is_none()
            && matches!(row, Row::CheckAgain(Trigger::Days) | Row::BeforeRunning(_));
        let care = &progress.course.care;
        let today = self.now.day.number();
        let days = |asked: CivilDate| u8::try_from(today - asked.number()).unwrap_or(u8::MAX);
        let news_days = self.news_asked.map_or(u8::MAX, days);
        let since = Since { is_by_calendar, news_days, was_silent: care.is_due };
        let last = self.answers.unwrap_or(Answers::EMPTY);
        Ask::CheckAgain { known: Box::new(known(&PACE, &last, since)) }
    }
}
