//! The list of days, and what is changed on one: an edit says the same as a diary written so from the start, and takes
//! back nothing that asks for care.

use triage_core::companion::act::{Act, Ask, CheckAct, RunAct, RunSign, WeekAct};
use triage_core::companion::acting::act;
use triage_core::companion::draft::{Draft, RunDraft};
use triage_core::companion::entry::{CheckIn, Entry, EntryId, Kind, Lines, Run, Seen, Work};
use triage_core::companion::kept::takes_back;
use triage_core::companion::known::{Finished, news_asked};
use triage_core::companion::recent::last_days;
use triage_core::companion::today::{Allowed, Missing, Row};
use triage_core::companion::week::{Ahead, ahead, days, weekday};
use triage_core::protocol::CivilDate;
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::pace::PACE;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::reaction::Verdict;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::Gate;
use triage_core::protocol::urgency::Urgency;
use triage_core::reasoning::Truth;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::reasoning::progress::Ability;

use super::cast::{CLEARED, Chance, Diary, GOOD, GOOD_AFTER, MILD, READY, date, easy, now};
use super::diaries::{check_in, diary};
use super::rows::witnesses;
use super::runner::Runner;

const MORNING: u16 = 8 * 60;

const fn week(act: WeekAct) -> Act {
    Act::Week(act)
}

const fn checks(act: CheckAct) -> Act {
    Act::Week(WeekAct::Check(act))
}

fn entry(runner: &Runner, id: EntryId) -> &Entry {
    let of_id = runner.home.entries.iter().filter(|entry| entry.id == id);
    of_id.max_by_key(|entry| entry.rev).unwrap()
}

#[test]
fn a_page_has_a_week_back_and_a_week_ahead() {
    let first = days(date(20), 0);
    assert_eq!((first.len(), first[6], first[13]), (14, date(20), date(27)));
    assert_eq!(days(date(20), 1), (0..14).map(date).collect::<Vec<_>>());
    // 30 November 2026 is a Monday.
    let monday = CivilDate { year: 2026, month: 11, day: 30 };
    assert_eq!((weekday(monday), weekday(monday.day_before()), weekday(monday.day_after())), (0, 6, 1));
}

/// A day ahead is never better than "after your check", and "no run" is never wrong.
#[test]
fn a_day_ahead_promises_nothing_and_no_run_is_sure() {
    let mut seen = [0; 3];
    for (row, _, diary, now) in witnesses() {
        let runner = Runner::of(&diary, now);
        for (day, said) in ahead(&runner.home, &runner.home.progress()) {
            seen[said as usize] += 1;
            if said == Ahead::AfterCheck {
                continue;
            }
            // A good check on each day until then.
            let mut then = Runner::of(&diary, now);
            let mut at = now.day;
            while at < day {
                at = at.day_after();
                then.home.now = triage_core::companion::Now { day: at, minute: Some(20 * 60), ..now };
                let kind = Kind::CheckIn(GOOD_AFTER);
                then.perform(Ask::Add { days_ago: 0, minute: Some(20 * 60), kind });
            }
            assert!(!then.today().1.is_run(), "{row:?}: {said:?} on {day}");
        }
    }
    assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, easy(4));
    let runner = Runner::of(&diary, now(1, 20 * 60));
    let said: Vec<Ahead> =
        ahead(&runner.home, &runner.home.progress()).into_iter().map(|(_, said)| said).collect();
    assert_eq!(said[..2], [Ahead::NoRun, Ahead::AfterCheck]);
}

#[test]
fn an_edit_of_yesterdays_run_changes_what_today_allows() {
    let mut diary = Diary::ready(MILD, 1);
    let run = diary.run(1, easy(4));
    diary.check_in(2, GOOD_AFTER);
    let mut runner = Runner::of(&diary, now(2, 20 * 60));
    assert_eq!(runner.today().0, Row::DayBetween);
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(run))]);
    assert_eq!(runner.sheet, Sheet::Run);
    let form = runner.home.draft.run;
    assert_eq!((form.step, form.minutes, form.pain, form.minute), (Some(4), 12, Some(0), Some(18 * 60)));
    runner.does(&[Act::Run(RunAct::Pain(6)), Act::Run(RunAct::Sign(RunSign::Limp)), Act::SaveRun]);
    assert_eq!(runner.sheet, Sheet::Day);
    assert_eq!(runner.today().0, Row::RedDay { ago: 1 });
    let Entry { rev, day, minute, .. } = entry(&runner, run);
    assert_eq!((*rev, *day, *minute), (1, date(1), Some(18 * 60)));
    // And back, by the same form: a number that was typed wrongly can be put right.
    runner.does(&[
        week(WeekAct::Edit(run)),
        Act::Run(RunAct::Pain(0)),
        Act::Run(RunAct::Sign(RunSign::Limp)),
    ]);
    runner.does(&[Act::SaveRun]);
    assert_eq!(runner.today().0, Row::DayBetween);
    let marks = last_days(&runner.home, &runner.home.progress(), 2);
    assert_eq!(marks[0].runs[0].verdict, Some(Verdict::Pass));
}

#[test]
fn a_run_is_moved_to_another_day_and_time_but_not_ahead() {
    let mut diary = Diary::ready(MILD, 1);
    let run = diary.run(1, easy(4));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(run))]);
    runner.does(&[Act::Run(RunAct::DaysAgo(2)), Act::Run(RunAct::Began(None)), Act::SaveRun]);
    let Entry { day, minute, .. } = entry(&runner, run);
    assert_eq!((*day, *minute), (date(0), None));
    // A wrong clock has dated it ahead: it stays there until it is moved.
    let ahead = diary.run(5, easy(4));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(5))), week(WeekAct::Edit(ahead)), Act::SaveRun]);
    assert!(runner.home.draft.week.is_ahead);
    assert_eq!(entry(&runner, ahead).rev, 0);
    for sheet in [Sheet::Check, Sheet::Run, Sheet::Work, Sheet::Note] {
        assert!(!runner.home.can_add(sheet), "{sheet:?} on a day ahead");
        assert_eq!(act(&runner.home, week(WeekAct::Add(sheet))).1, []);
    }
    runner.does(&[Act::Run(RunAct::DaysAgo(0)), Act::SaveRun]);
    assert_eq!(entry(&runner, ahead).day, date(2));
}

/// Every form, on every kind of entry that asks for care: whatever is pressed, it goes on asking.
#[test]
fn no_edit_takes_back_what_asks_for_care() {
    let ticked = CheckIn { lines: Some(Lines::NONE.with(Line::Rest)), ..GOOD };
    let unsure = CheckIn { lines: Some(Lines::NOT_SURE), ..GOOD };
    let bad = CheckIn { worst_pain: Some(7), walking: Some(Walking::NoWeight), ..GOOD };
    let popped = Run { pop: Truth::Unknown, ..easy(4) };
    for kind in [Kind::CheckIn(ticked), Kind::CheckIn(unsure), Kind::CheckIn(bad), Kind::Run(popped)] {
        let mut diary = Diary::ready(MILD, 0);
        let id = diary.write(1, MORNING, kind.clone());
        let mut runner = Runner::of(&diary, now(2, MORNING));
        assert!(!runner.home.can_delete(entry(&runner, id)), "{kind:?}");
        runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id))]);
        for line in Line::ALL.iter().filter(|line| **line != Line::Lung) {
            runner.does(&[checks(CheckAct::Line(*line))]);
            runner.does(&[checks(CheckAct::Line(*line))]);
        }
        runner.does(&[checks(CheckAct::NotSure), checks(CheckAct::NoLine), week(WeekAct::SaveCheck)]);
        runner.does(&[week(WeekAct::Edit(id)), checks(CheckAct::Pain(0)), week(WeekAct::SaveCheck)]);
        runner.does(&[week(WeekAct::Edit(id)), checks(CheckAct::Walking(Walking::AsUsual))]);
        runner.does(&[week(WeekAct::SaveCheck)]);
        runner.does(&[week(WeekAct::Edit(id)), Act::Run(RunAct::Pain(0)), Act::SaveRun]);
        assert!(!takes_back(&kind, &entry(&runner, id).kind), "{kind:?} {:?}", entry(&runner, id).kind);
        let open = runner.home.open_asks();
        assert!(open.iter().any(|asked| asked.entry == id), "{kind:?}");
        assert_eq!(runner.today().1, Allowed::Nothing, "{kind:?}");
    }
}

#[test]
fn a_sign_is_added_to_a_past_day_and_counts_at_once() {
    let diary = Diary::ready(MILD, 1);
    let id = diary.entries.last().unwrap().id;
    let mut runner = Runner::of(&diary, now(1, 18 * 60));
    assert!(runner.today().1.is_run());
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id)), checks(CheckAct::Line(Line::Skin))]);
    runner.does(&[week(WeekAct::SaveCheck)]);
    assert_eq!(runner.sheet, Sheet::Today, "what asks for a full check is answered there");
    assert_eq!(runner.today().0, Row::Ticked(Lines::NONE.with(Line::Skin)));
    // The line of an emergency waits for no Save, on whatever day.
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id)), checks(CheckAct::Line(Line::Lung))]);
    assert_eq!(runner.today().0, Row::Emergency);
    assert!(runner.check.is_some());
}

#[test]
fn what_a_full_check_has_answered_is_not_changed() {
    let mut diary = Diary::ready(MILD, 0);
    let id = diary.check_in(1, CheckIn { lines: Some(Lines::NONE.with(Line::Rest)), ..GOOD });
    let open = Runner::of(&diary, now(1, 9 * 60));
    assert!(open.home.can_edit(entry(&open, id)) && !open.home.is_answered(entry(&open, id)));
    diary.check(1, 9 * 60, MILD);
    let runner = Runner::of(&diary, now(2, MORNING));
    assert!(runner.home.is_answered(entry(&runner, id)) && !runner.home.can_edit(entry(&runner, id)));
    assert_eq!(act(&runner.home, week(WeekAct::Edit(id))).1, []);
}

#[test]
fn a_clinicians_no_stays_in_an_edit() {
    let mut diary = Diary::ready(MILD, 1);
    let no = Seen { may_load: Truth::Yes, may_run: Truth::No, at_most: Some(3) };
    let id = diary.write(1, 9 * 60, Kind::Seen(no));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id))]);
    runner.does(&[Act::MayRun(Truth::Yes), Act::MayLoad(Truth::Unknown), Act::SaveSeen]);
    assert_eq!(entry(&runner, id).kind, Kind::Seen(Seen { may_load: Truth::Unknown, ..no }));
    // A yes can become a no.
    let yes = diary.write(1, 10 * 60, Kind::Seen(CLEARED));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[
        week(WeekAct::Day(date(1))),
        week(WeekAct::Edit(yes)),
        Act::MayRun(Truth::No),
        Act::SaveSeen,
    ]);
    assert_eq!(entry(&runner, yes).kind, Kind::Seen(Seen { may_run: Truth::No, ..CLEARED }));
}

#[test]
fn a_check_of_yesterday_needs_its_answers_and_counts_for_its_day() {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, easy(4));
    let mut runner = Runner::of(&diary, now(3, MORNING));
    runner.does(&[week(WeekAct::Day(date(2))), week(WeekAct::Add(Sheet::Check))]);
    let asked = [
        (Missing::Lines, checks(CheckAct::NoLine)),
        (Missing::Pain, checks(CheckAct::Pain(1))),
        (Missing::Walking, checks(CheckAct::Walking(Walking::AsUsual))),
        (Missing::AfterRun, checks(CheckAct::AfterRun(AfterRun::Same))),
    ];
    for (missing, given) in asked {
        let before = runner.home.entries.len();
        runner.does(&[week(WeekAct::SaveCheck)]);
        assert_eq!(runner.home.draft.missing, Some(missing));
        assert_eq!(runner.home.entries.len(), before);
        runner.does(&[given]);
    }
    runner.does(&[week(WeekAct::SaveCheck)]);
    let Entry { day, minute, kind, .. } = runner.home.entries.last().unwrap().clone();
    let said = CheckIn { worst_pain: Some(1), ..GOOD_AFTER };
    assert_eq!((day, minute, kind), (date(2), None, Kind::CheckIn(said)));
    assert_eq!(runner.sheet, Sheet::Day);
    // It is none for today.
    assert_eq!(runner.today().0, Row::CheckIn(Missing::CheckIn));
}

/// After two weeks of silence a full check is due. Nothing that is written down afterwards ends that.
#[test]
fn a_check_that_is_written_later_does_not_end_a_silence() {
    let silent = usize::from(PACE.silent_days);
    let diary = Diary::ready(MILD, 1);
    let mut runner = Runner::of(&diary, now(silent + 1, MORNING));
    runner.does(&[week(WeekAct::Day(date(7)))]);
    assert!(!runner.home.can_add(Sheet::Check) && runner.home.can_add(Sheet::Run));
    runner.home.now = now(silent, MORNING);
    assert!(runner.home.can_add(Sheet::Check), "a day less is no silence");
}

#[test]
fn exercises_notes_and_tests_of_a_day() {
    let mut diary = Diary::ready(MILD, 1);
    let test = diary.write(1, 9 * 60, Kind::Test(READY));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    let pogo = Exercise::OneLegPogo;
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Add(Sheet::Work)), week(WeekAct::Work(pogo))]);
    let id = runner.home.done_on(date(1), pogo).unwrap();
    assert_eq!((entry(&runner, id).day, entry(&runner, id).minute), (date(1), None));
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(id)), week(WeekAct::WorkPain(6))]);
    runner.does(&[week(WeekAct::SaveWork)]);
    assert_eq!(entry(&runner, id).kind, Kind::Work(Work { exercise: pogo, pain: Some(6) }));
    assert_eq!(runner.today().0, Row::CheckIn(Missing::CheckIn));
    runner.does(&[week(WeekAct::Add(Sheet::Work)), week(WeekAct::Work(pogo))]);
    assert_eq!(runner.home.done_on(date(1), pogo), None);
    // Hops that were ticked by mistake are taken off a test; the rest of it stays as it was measured.
    runner.does(&[week(WeekAct::Day(date(1))), week(WeekAct::Edit(test))]);
    let goals = runner.home.goals_of_form(&runner.home.progress());
    let hops = Ability::UNKNOWN.two_leg_hops;
    let place = goals.iter().position(|gate| matches!(gate, Gate::TwoLegHops { .. })).unwrap();
    runner.does(&[Act::Goal(u8::try_from(place).unwrap()), Act::SaveGoals]);
    assert_eq!(entry(&runner, test).kind, Kind::Test(Ability { two_leg_hops: hops, ..READY }));
    let (_, asks) = act(&runner.home, week(WeekAct::Add(Sheet::Note)));
    assert_eq!(asks, [Ask::Show(Sheet::Note)]);
    runner.does(&[week(WeekAct::Add(Sheet::Note)), week(WeekAct::SaveNote)]);
    assert_eq!(
        runner.home.entries.last().map(|entry| (entry.day, &entry.kind)),
        Some((date(1), &Kind::Note))
    );
}

/// By chance: whatever an entry says and would say, where an edit is allowed everything it asked for is asked still.
#[test]
fn what_takes_nothing_back_asks_for_no_less() {
    let mut chance = Chance::of(11);
    let mut allowed = 0;
    for seed in 0..40 {
        let diary = diary(seed, 12);
        let now = now(12, 20 * 60);
        for old in diary.entries.iter().filter(|entry| matches!(entry.kind, Kind::CheckIn(_))) {
            let kind = Kind::CheckIn(check_in(&mut chance));
            if takes_back(&old.kind, &kind) {
                continue;
            }
            allowed += 1;
            let asks = |entries: &[Entry]| {
                let home = Runner::of(&Diary { entries: entries.to_vec() }, now).home;
                home.open_asks().iter().any(|asked| asked.entry == old.id)
            };
            let mut edited = diary.entries.clone();
            let newest = diary.entries.iter().filter(|entry| entry.id == old.id).map(|entry| entry.rev).max();
            if newest != Some(old.rev) {
                continue;
            }
            edited.push(Entry { rev: old.rev + 1, kind, ..old.clone() });
            assert!(!asks(&diary.entries) || asks(&edited), "{old:?}");
        }
    }
    assert!(allowed > 100, "{allowed}");
}

#[test]
fn a_time_is_read_as_the_browser_writes_it() {
    for (text, minute) in [
        ("00:00", Some(0)),
        ("18:30", Some(1110)),
        ("23:59", Some(1439)),
        ("18:30:15", Some(1110)),
        ("24:00", None),
        ("", None),
        ("6 pm", None),
    ] {
        assert_eq!(RunDraft::minute_of(text), minute, "{text:?}");
    }
}

/// When a run began is what the runner says, and not when it was written down. Left open, the next run comes later.
#[test]
fn when_a_run_began_is_not_guessed() {
    let next_run = |began: Option<u16>| {
        let mut runner = Runner::of(&Diary::ready(MILD, 1), now(1, 20 * 60));
        runner.does(&[
            Act::Open(Sheet::Run),
            Act::Run(RunAct::Began(began)),
            Act::Run(RunAct::Pain(0)),
            Act::SaveRun,
        ]);
        assert_eq!(runner.home.entries.last().unwrap().minute, began);
        runner.home.entries.extend([2, 3].map(|day| Entry {
            id: EntryId(5000 + day as u64),
            rev: 0,
            day: date(day),
            minute: Some(MORNING),
            offset: Some(60),
            kind: Kind::CheckIn(GOOD_AFTER),
        }));
        (1..=48 * 2).find(|half| {
            runner.home.now = now(3 + half / 48, u16::try_from(half % 48 * 30).unwrap());
            runner.home.progress().today.allowed.is_run()
        })
    };
    let morning = next_run(Some(9 * 60));
    assert!(morning.is_some());
    assert!(next_run(None).is_none_or(|later| Some(later) > morning));
}

#[test]
fn what_was_half_entered_outlives_the_screen_but_no_second_press_does() {
    let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
    runner.does(&[Act::Line(Line::Skin), Act::Erase, Act::TakeBackLines, Act::Delete(EntryId(4))]);
    let Draft { lines, is_erasing, is_taking_back, deleting, .. } = runner.home.draft.clone().left();
    assert_eq!(lines, Lines::NONE.with(Line::Skin));
    assert_eq!((is_erasing, is_taking_back, deleting), (false, false, None));
}

/// Clot risks that were carried over are as old as when they were asked about.
#[test]
fn carried_over_answers_do_not_get_younger() {
    let answers = |choice| Answers::EMPTY.with(QuestionId::ClotRisk, Some(Answer::One(choice)));
    let check = |day, choice, is_again| Finished { day: date(day), answers: answers(choice), is_again };
    let asked = |checks: &[Finished]| news_asked(&PACE, checks.iter().copied());
    assert_eq!(asked(&[]), None);
    let first = check(0, 1, false);
    assert_eq!(asked(&[first]), Some(date(0)));
    assert_eq!(asked(&[first, check(10, 1, true), check(20, 1, true)]), Some(date(0)));
    // With another answer it was asked, and so it was in a check of its own, or after four weeks.
    assert_eq!(asked(&[first, check(10, 2, true), check(20, 2, true)]), Some(date(10)));
    assert_eq!(asked(&[first, check(10, 1, false)]), Some(date(10)));
    assert_eq!(asked(&[first, check(20, 1, true), check(28, 1, true)]), Some(date(28)));
    // By what a runner presses: nothing is known any more 28 days after it was asked, whatever was checked since.
    let mut runner = Runner::of(&Diary::ready(MILD, 4), now(4, MORNING));
    runner.home.answers = Some(answers(1));
    for (asked, is_known) in [(Some(date(4)), true), (Some(DAY_OF_YORE), false), (None, false)] {
        runner.home.news_asked = asked;
        runner.does(&[Act::CheckAgain]);
        assert_eq!(runner.check.unwrap().get(QuestionId::ClotRisk).is_some(), is_known, "{asked:?}");
    }
}

/// 28 days before day 4.
const DAY_OF_YORE: CivilDate = CivilDate { year: 2026, month: 11, day: 8 };

#[test]
fn starts_and_full_checks_are_changed_by_nothing() {
    let mut diary = Diary::ready(MILD, 1);
    diary.check(1, 9 * 60, super::rows::at(Urgency::SameDay));
    let runner = Runner::of(&diary, now(2, MORNING));
    for each in runner.home.entries.iter().filter(|each| matches!(each.kind, Kind::Start(_) | Kind::Check(_)))
    {
        assert!(!runner.home.can_edit(each) && !runner.home.can_delete(each));
        for new in [Kind::Removed, Kind::Note, each.kind.clone()] {
            assert!(takes_back(&each.kind, &new));
        }
    }
}
