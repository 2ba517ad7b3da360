//! Diaries by chance, entry by entry: holes, edits, deletions, changes of the clock, entries of a day to come.

use triage_core::companion::checked::{Checked, Offer};
use triage_core::companion::entry::{CheckIn, Entry, EntryId, Kind, Lines, Run, Seen, Start, Why, Work};
use triage_core::companion::progress::progress;
use triage_core::companion::today::Allowed;
use triage_core::protocol::Urgency;
use triage_core::protocol::check_in::{AfterRun, Line, Trend, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::reasoning::Truth;

use super::cast::{Chance, Diary, HOPS, MILD, READY, SLOW, SORE, SPRINGY, date, easy, free, now};

/// Writes a diary of about so many days. The runner mostly does what is offered.
pub fn diary(seed: u64, days: usize) -> Diary {
    let mut chance = Chance::of(seed);
    let checked = chance.weighted(&[(3, MILD), (2, SLOW), (2, SORE)]);
    let mut diary = Diary::default();
    chance.is_lucky = seed.is_multiple_of(2);
    if chance.is(980) {
        diary.write(0, 7 * 60, Kind::Start(Start { checked, days_ago: chance.weighted(&[(9, 0), (1, 4)]) }));
    }
    let mut day = 0;
    while day < days {
        live(&mut diary, &mut chance, day, checked);
        day += if chance.is(15) { 5 + chance.below(30) as usize } else { 1 };
    }
    chance.is_lucky = false;
    disturb(&mut diary, &mut chance, days);
    diary
}

fn live(diary: &mut Diary, chance: &mut Chance, day: usize, checked: Checked) {
    if chance.is(920) {
        let minute = chance.weighted(&[(60, Some(420)), (30, Some(510)), (5, Some(1000)), (3, None)]);
        diary.write(day, minute, Kind::CheckIn(check_in(chance)));
        if chance.is(60) {
            diary.write(day, 17 * 60, Kind::CheckIn(check_in(chance)));
        }
    }
    let evening = now(day, 18 * 60);
    let today = progress(&diary.entries, &evening).today;
    let number = today.row.number();
    if (3..=6).contains(&number) && chance.is(600) || number == 13 && chance.is(700) || chance.is(10) {
        diary.check(day, 9 * 60, Checked { level: level(chance), days: 30, ..checked });
    }
    if (number <= 6 || number == 13) && chance.is(250) || chance.is(5) {
        diary.write(day, 10 * 60, Kind::Seen(seen(chance)));
    }
    if number == 12 && chance.is(400) || number == 19 && chance.is(300) || chance.is(20) {
        let test = if chance.is(500) { READY } else { SPRINGY };
        diary.write(day, 17 * 60, Kind::Test(test));
    }
    if chance.is(250) {
        let pain = chance.weighted(&[(60, Some(1)), (30, None), (8, Some(4)), (2, Some(6))]);
        let exercise = if chance.is(800) { Exercise::BentKneeRaise } else { HOPS.exercise };
        diary.write(day, 19 * 60, Kind::Work(Work { exercise, pain }));
    }
    run(diary, chance, day, today.allowed);
    if chance.is(25) {
        let trend = chance.weighted(&[
            (5, Trend::Better),
            (3, Trend::Same),
            (1, Trend::Worse),
            (1, Trend::BackAgain),
        ]);
        diary.write(day, 20 * 60, Kind::Week(trend));
    }
    if chance.is(4) {
        let why = chance.weighted(&[(3, Why::Holiday), (1, Why::OwnPlan)]);
        let kind = if chance.is(700) { Kind::Pause(why) } else { Kind::Finish(Why::Done) };
        diary.write(day, 20 * 60, kind);
    }
    if chance.is(8) {
        let offer = chance.weighted(&[(6, Offer::Plan), (1, Offer::Soreness), (1, Offer::ClinicianFirst)]);
        let is_pregnant = chance.is(100);
        let start = Start { checked: Checked { offer, is_pregnant, ..checked }, days_ago: 0 };
        diary.write(day, 20 * 60, Kind::Start(start));
    }
}

pub fn check_in(chance: &mut Chance) -> CheckIn {
    let line = Line::ALL[chance.below(Line::ALL.len() as u64) as usize];
    let lines = [
        (950, Some(Lines::NONE)),
        (25, Some(Lines::NONE.with(line))),
        (15, Some(Lines::NOT_SURE)),
        (10, None),
    ];
    let pains = [
        (400, Some(0)),
        (300, Some(1)),
        (180, Some(2)),
        (50, Some(3)),
        (35, Some(4)),
        (20, Some(5)),
        (8, Some(7)),
        (7, None),
    ];
    let walks = [
        (890, Some(Walking::AsUsual)),
        (60, Some(Walking::StiffThenFine)),
        (20, Some(Walking::Stiff)),
        (15, Some(Walking::Limp)),
        (5, Some(Walking::NoWeight)),
        (10, None),
    ];
    let answers = [
        (750, Some(AfterRun::Same)),
        (80, Some(AfterRun::Settled)),
        (30, Some(AfterRun::Longer)),
        (30, Some(AfterRun::Unsure)),
        (60, Some(AfterRun::Still)),
        (50, None),
    ];
    CheckIn {
        lines: chance.weighted(&lines),
        worst_pain: chance.weighted(&pains),
        walking: chance.weighted(&walks),
        after_run: chance.weighted(&answers),
    }
}

fn level(chance: &mut Chance) -> Urgency {
    chance.weighted(&[
        (800, Urgency::SelfCare),
        (100, Urgency::Routine),
        (60, Urgency::WithinDays),
        (35, Urgency::SameDay),
        (5, Urgency::Emergency),
    ])
}

fn seen(chance: &mut Chance) -> Seen {
    let truth = [(7, Truth::Yes), (2, Truth::Unknown), (1, Truth::No)];
    Seen {
        may_load: chance.weighted(&truth),
        may_run: chance.weighted(&truth),
        at_most: chance.weighted(&[(8, None), (1, Some(3)), (1, Some(12))]),
    }
}

fn run(diary: &mut Diary, chance: &mut Chance, day: usize, allowed: Allowed) {
    let good = match allowed {
        Allowed::Run { step } if chance.is(800) => {
            let off = chance.weighted(&[(85, 0), (10, -1), (5, 2)]);
            easy((i32::from(step) + off).clamp(1, 12) as u8)
        }
        Allowed::Minutes { minutes } if chance.is(800) => free(minutes + chance.weighted(&[(9, 0), (1, 4)])),
        _ if chance.is(25) => easy(1 + chance.below(12) as u8),
        _ => return,
    };
    let pain = chance.weighted(&[
        (600, Some(0)),
        (250, Some(2)),
        (50, Some(3)),
        (40, Some(4)),
        (40, Some(5)),
        (10, None),
    ]);
    let mut rarely = |in_thousand| Truth::known(chance.is(in_thousand));
    let run = Run {
        pain,
        sharp: rarely(10),
        limp: rarely(10),
        tightened: rarely(30),
        pop: rarely(8),
        in_full: rarely(970),
        painkiller: rarely(20),
        hills: rarely(15),
        fast: rarely(10),
        ..good
    };
    let minute = chance.weighted(&[(80, Some(18 * 60)), (10, Some(17 * 60)), (7, Some(19 * 60)), (3, None)]);
    diary.write(day, minute, Kind::Run(run));
}

/// What happens to a diary afterwards.
fn disturb(diary: &mut Diary, chance: &mut Chance, days: usize) {
    for place in 0..diary.entries.len() {
        if chance.is(8) {
            let kind = if chance.is(300) { Kind::Removed } else { Kind::CheckIn(check_in(chance)) };
            let rev = chance.weighted(&[(4, 1), (1, 0)]);
            let entry = Entry { rev, kind, ..diary.entries[place].clone() };
            diary.entries.push(entry);
        }
        if chance.is(15) {
            diary.entries[place].offset =
                chance.weighted(&[(1, None), (2, Some(0)), (2, Some(-300)), (2, Some(120))]);
        }
        if chance.is(2) {
            diary.entries[place].day = date(days + chance.below(9) as usize);
        }
    }
}

/// A diary by ids alone, in another order.
pub fn shuffled(entries: &[Entry], chance: &mut Chance) -> Vec<Entry> {
    let mut shuffled = entries.to_vec();
    for place in (1..shuffled.len()).rev() {
        shuffled.swap(place, chance.below(place as u64 + 1) as usize);
    }
    shuffled
}

/// An id that no entry has.
pub fn new_id(entries: &[Entry]) -> EntryId {
    EntryId(entries.iter().map(|entry| entry.id.0).max().unwrap_or(0) + 1)
}
