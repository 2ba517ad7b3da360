//! Entries and diaries by chance: every kind, every field known and not, unknown kinds and fields, edits, deletions.

use std::sync::LazyLock;

use serde_json::{Value, json};
use triage_core::companion::entry::{Answered, CheckIn, EntryId, Lines, Run, Seen, Why, Work};
use triage_core::protocol::check_in::{AfterRun, Line, Trend, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::review::{FINGERPRINT, VERSION};
use triage_core::protocol::{CivilDate, Urgency};
use triage_core::reasoning::Truth;
use triage_core::reasoning::progress::{Ability, Raises, Repeats, Timed};
use triage_core::session::Session;
use triage_exchange::case_file;
use triage_exchange::diary::{Diary, Said, Stamp, Stored, Writer};
use triage_exchange::record::Record;

use crate::companion::cast::{Chance, date};
use crate::support::runner::{VIGNETTES, visit};

/// Records of finished checks.
static RECORDS: LazyLock<Vec<Record>> = LazyLock::new(|| {
    let cases = case_file::read(VIGNETTES).unwrap();
    let record = |answers| {
        let mut session = Session::new("Europe/London", "en-GB", None);
        session.check.answers = answers;
        Record { earlier: Some((Urgency::SameDay, 29_735_000)), ..Record::of(&session, 29_735_401) }
    };
    cases.iter().step_by(8).map(|case| record(visit(&case.facts).answers)).collect()
});

pub const KINDS: u64 = 12;

pub fn one_of<T: Copy>(chance: &mut Chance, all: &[T]) -> T {
    all[chance.below(all.len() as u64) as usize]
}

fn maybe<T>(chance: &mut Chance, value: impl FnOnce(&mut Chance) -> T) -> Option<T> {
    (chance.below(3) > 0).then(|| value(chance))
}

fn byte(chance: &mut Chance) -> u8 {
    chance.below(256) as u8
}

fn pain(chance: &mut Chance) -> u8 {
    chance.below(11) as u8
}

fn step(chance: &mut Chance) -> u8 {
    1 + chance.below(12) as u8
}

fn truth(chance: &mut Chance) -> Truth {
    one_of(chance, &[Truth::Yes, Truth::No, Truth::Unknown])
}

pub fn id(chance: &mut Chance) -> EntryId {
    EntryId(chance.below(u64::MAX))
}

fn lines(chance: &mut Chance) -> Lines {
    let mut lines = one_of(chance, &[Lines::NONE, Lines::NONE, Lines::NOT_SURE]);
    for line in Line::ALL {
        lines = if chance.below(6) == 0 { lines.with(*line) } else { lines };
    }
    lines
}

pub fn ability(chance: &mut Chance) -> Ability {
    let timed = |chance: &mut Chance| Timed {
        sets: byte(chance),
        seconds: chance.below(21_601) as u16,
        pain: pain(chance),
    };
    let repeats =
        |chance: &mut Chance| Repeats { count: byte(chance), sets: byte(chance), pain: pain(chance) };
    let raises =
        |chance: &mut Chance| Raises { count: byte(chance), other: byte(chance), pain: pain(chance) };
    Ability {
        walk: maybe(chance, timed),
        new_swelling: truth(chance),
        two_leg_raises: maybe(chance, repeats),
        two_leg_raises_bent: maybe(chance, repeats),
        hold: maybe(chance, timed),
        raises: maybe(chance, raises),
        raises_bent: maybe(chance, raises),
        two_leg_hops: maybe(chance, repeats),
        hops: maybe(chance, repeats),
        skipping: maybe(chance, timed),
        knee_to_wall_cm: maybe(chance, byte),
        symptoms: truth(chance),
        strides: maybe(chance, |chance| (byte(chance), chance.below(101) as u8)),
        ..Ability::UNKNOWN
    }
}

/// Says something of the kind with this number.
pub fn said(chance: &mut Chance, kind: u64) -> Said {
    let record = |chance: &mut Chance| RECORDS[chance.below(RECORDS.len() as u64) as usize].clone();
    let why = |chance: &mut Chance| one_of(chance, &[Why::Holiday, Why::Ill, Why::OwnPlan, Why::Done]);
    match kind {
        0 => Said::Start { record: record(chance), days_ago: byte(chance) },
        1 => {
            let answers = 0..chance.below(4);
            let answers = answers.map(|rev| Answered { entry: id(chance), rev: rev as u32 }).collect();
            Said::Check { record: record(chance), answers }
        }
        2 => Said::CheckIn(CheckIn {
            lines: maybe(chance, lines),
            worst_pain: maybe(chance, pain),
            walking: maybe(chance, |chance| one_of(chance, Walking::ALL)),
            after_run: maybe(chance, |chance| one_of(chance, AfterRun::ALL)),
        }),
        3 => Said::Run(Run {
            step: maybe(chance, step),
            minutes: chance.below(1441) as u16,
            pain: maybe(chance, pain),
            sharp: truth(chance),
            limp: truth(chance),
            tightened: truth(chance),
            pop: truth(chance),
            in_full: truth(chance),
            painkiller: truth(chance),
            hills: truth(chance),
            fast: truth(chance),
        }),
        4 => Said::Work(Work { exercise: one_of(chance, Exercise::ALL), pain: maybe(chance, pain) }),
        5 => Said::Test(ability(chance)),
        6 => Said::Week(one_of(chance, Trend::ALL)),
        7 => {
            Said::Seen(Seen { may_load: truth(chance), may_run: truth(chance), at_most: maybe(chance, step) })
        }
        8 => Said::Pause(why(chance)),
        9 => Said::Finish(why(chance)),
        10 => Said::Note(
            one_of(chance, &["", "Calf \"tight\" \\ 5 km 🏃", "Wade müde", "\u{202e}", "={}[]"]).into(),
        ),
        _ => Said::Removed,
    }
}

/// Says something of any kind, most often a check-in.
pub fn anything(chance: &mut Chance) -> Said {
    let kind = if chance.below(3) == 0 { chance.below(KINDS - 1) } else { 2 + chance.below(4) };
    said(chance, kind)
}

pub fn stamp(chance: &mut Chance) -> Stamp {
    Stamp {
        day: date(chance.below(200) as usize),
        minute: maybe(chance, |chance| chance.below(1440) as u16),
        offset: maybe(chance, |chance| chance.below(1561) as i16 - 720),
    }
}

/// The same entry with other JSON.
pub fn changed(stored: &Stored, change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> Stored {
    let mut value = serde_json::to_value(stored).unwrap();
    change(value.as_object_mut().unwrap());
    serde_json::from_value(value).unwrap()
}

pub fn stored(chance: &mut Chance, id: EntryId, rev: u32) -> Stored {
    let at = stamp(chance);
    let stored = Stored::new(id, rev, at, &anything(chance));
    match chance.below(12) {
        0 => changed(&stored, |fields| {
            fields.insert("of_a_later_year".into(), json!({ "list": [1, -2, "x"], "sure": true }));
        }),
        1 => changed(&stored, |fields| {
            fields.insert("kind".into(), "sleep".into());
            fields.insert("worst_pain".into(), "not a number in that kind".into());
        }),
        _ => stored,
    }
}

/// Some days of what a runner might do to a diary.
pub fn disturbed(mut diary: Diary, chance: &mut Chance, times: u64) -> Diary {
    for _ in 0..times {
        let known: Vec<EntryId> = diary.stored().iter().map(Stored::id).collect();
        let any = if known.is_empty() { EntryId(1) } else { one_of(chance, &known) };
        let said = anything(chance);
        diary = match chance.below(8) {
            0 => diary.edited(any, &said).unwrap_or(diary),
            1 => diary.removed(any).unwrap_or(diary),
            2 => diary.moved(any, stamp(chance)).unwrap_or(diary),
            // Few names and revisions, so that two diaries often have the same.
            3 | 4 => {
                let (id, rev) = (EntryId(chance.below(4)), chance.below(3) as u32);
                diary.with(stored(chance, id, rev))
            }
            5 => diary.with_setting(one_of(chance, &["days", "country"]), one_of(chance, &["a", "b", "c"])),
            6 => {
                let answers = [Answered { entry: any, rev: 1 }];
                diary.with_check_for(one_of(chance, &[None, Some(&answers[..])]))
            }
            _ => {
                let id = id(chance);
                diary.with(stored(chance, id, 0))
            }
        };
    }
    diary
}

/// A diary by chance.
pub fn diary(seed: u64) -> Diary {
    let mut chance = Chance::of(seed);
    let times = chance.below(16);
    let diary = disturbed(Diary::new(), &mut chance, times);
    let saved: CivilDate = date(chance.below(3) as usize);
    diary.written_by(Writer { app: VERSION, protocol: VERSION, fingerprint: FINGERPRINT, saved })
}
