//! How a session ends, and what becomes of a run that was run.

use super::acting::DeviceAsk;
use super::plan::Plan;
use super::playing::Playing;
use super::{Counted, Shows};
use crate::companion::act::{Ask, RunAct, RunSign};
use crate::companion::draft::{DAYS_BACK, RunDraft};
use crate::companion::entry::{Kind, Run};
use crate::companion::home::Home;
use crate::protocol::CivilDate;
use crate::protocol::sheet::Sheet;
use crate::reasoning::Truth;

impl Home {
    /// The end: a run is written down, raises are looked at, and everything else is done.
    pub(super) fn end(&mut self, is_cut_short: bool) -> Vec<Ask> {
        let shows = std::mem::replace(&mut self.player.shows, Shows::Nothing);
        let Shows::Playing(mut playing) = shows else { return Vec::new() };
        if let Some(before_ms) = playing.before_sleep_ms.take() {
            // Nobody has said that it went on.
            playing.done_ms = before_ms;
        }
        playing.is_running = false;
        playing.is_cut_short = is_cut_short;
        let mut asks = vec![Ask::Device(DeviceAsk::KeepAwake(false)), Ask::HoldSession];
        if is_cut_short {
            asks.push(Ask::Device(DeviceAsk::Silence));
        }
        let sheet = match playing.plan {
            // It ended in the walk before it, and nothing hurt. A run of which nobody knows how long it was is a run.
            Plan::Step(_) | Plan::Minutes(_)
                if playing.pain.is_none() && !playing.plan.has_reached_run(playing.done_ms) =>
            {
                Sheet::Today
            }
            Plan::Step(_) | Plan::Minutes(_) => {
                self.draft.run = run_of(&playing, self.now.day);
                self.player.shows = Shows::Ended(playing.clone());
                Sheet::Run
            }
            Plan::Raises(knee) => match playing.raises {
                [Some(other), Some(sore)] => {
                    let raises = [other, sore];
                    self.player.shows =
                        Shows::Counted(Counted { knee, raises, pain: playing.pain, is_all: false });
                    Sheet::Raises
                }
                [_, _] => Sheet::Today,
            },
            Plan::Holds { .. } | Plan::Ice => Sheet::Today,
        };
        asks.push(Ask::Show(sheet));
        asks
    }

    /// Takes up a session that was running when the page was closed.
    pub fn take_up(&mut self, playing: Playing) {
        if self.player.shows != Shows::Nothing {
            return;
        }
        let now = self.player.reading;
        let is_ended = playing.is_cut_short || playing.is_over() || playing.is_stale(now);
        let playing = Box::new(playing);
        self.player.shows = if is_ended {
            let is_cut_short = playing.is_cut_short || !playing.is_over();
            Shows::Ended(Box::new(Playing { is_running: false, is_cut_short, ..*playing }))
        } else {
            Shows::Playing(playing)
        };
        self.end_what_is_not_allowed();
    }

    /// Ends a session for which there is no permission any more: a sign, a result that comes first, or hours gone by. What
    /// was run is to be written down.
    pub(in crate::companion) fn end_what_is_not_allowed(&mut self) -> Vec<Ask> {
        let Some(playing) = self.player.playing() else { return Vec::new() };
        let plan = playing.plan;
        let is_locked = self.progress().today.row.comes_first() || !plan.is_run() && !self.may_play(plan);
        if !is_locked && !playing.is_stale(self.player.reading) {
            return Vec::new();
        }
        let draft = self.draft.clone();
        let mut asks = self.end(true);
        // The screen stays where it is: what locks the plan comes first.
        asks.retain(|ask| !matches!(ask, Ask::Show(_)));
        self.draft = draft;
        asks
    }

    /// A run as it is written down after a session: no milder than what was said in it.
    pub(in crate::companion) fn with_session(&self, kind: Kind) -> Kind {
        match (kind, self.player.ended()) {
            (Kind::Run(run), Some(session)) => Kind::Run(Run {
                pain: run.pain.max(session.pain),
                in_full: if session.is_cut_short { Truth::No } else { run.in_full },
                painkiller: if session.has_painkiller { Truth::Yes } else { run.painkiller },
                ..run
            }),
            (kind, _) => kind,
        }
    }
}

/// The run as it is written down. What happened in it is for the runner to say.
pub(in crate::companion) fn run_of(playing: &Playing, today: CivilDate) -> RunDraft {
    let step = match playing.plan {
        Plan::Step(step) => Some(step),
        Plan::Minutes(_) | Plan::Holds { .. } | Plan::Ice | Plan::Raises(_) => None,
    };
    let days_ago = u8::try_from(today.number() - playing.day.number()).ok().filter(|ago| *ago <= DAYS_BACK);
    let mut run = RunDraft::of_step(step).with(RunAct::DaysAgo(days_ago.unwrap_or(0)));
    if days_ago.is_none() {
        run.day = Some(playing.day.min(today));
    }
    run.minutes = playing.run_minutes().max(1);
    run.minute = playing.minute;
    let signs = [(RunSign::CutShort, playing.is_cut_short), (RunSign::Painkiller, playing.has_painkiller)];
    for (sign, _) in signs.into_iter().filter(|(_, is_so)| *is_so) {
        run = run.with(RunAct::Sign(sign));
    }
    run
}
