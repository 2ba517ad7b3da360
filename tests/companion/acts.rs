//! What a runner does at the check-in, act by act.

use std::collections::BTreeSet;

use triage_core::companion::act::{Act, Ask, RunAct};
use triage_core::companion::checked::Referral;
use triage_core::companion::draft::Draft;
use triage_core::companion::entry::{FullCheck, Kind, Lines};
use triage_core::companion::home::Due;
use triage_core::companion::known::{Since, emergency, known};
use triage_core::companion::today::{Allowed, Row};
use triage_core::protocol::check_in::{AfterRun, Line, Walking};
use triage_core::protocol::pace::PACE;
use triage_core::protocol::question::{QUESTIONS, QuestionId};
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::urgency::Urgency;
use triage_core::reasoning::interview::{Answer, Answers, conclude};

use super::cast::{Chance, Diary, MILD, date, now};
use super::runner::Runner;

const MORNING: u16 = 8 * 60;

#[test]
fn a_good_day_takes_five_taps_to_its_answer() {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, super::cast::easy(4));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    assert_eq!(runner.due(), Some(Due::Lines));
    runner.does(&[Act::SendLines]);
    assert_eq!(runner.sheet, Sheet::Feeling);
    let answers =
        [Act::Pain(1), Act::Walking(Walking::AsUsual), Act::AfterRun(AfterRun::Same), Act::SeeToday];
    runner.does(&answers);
    assert_eq!((runner.sheet, runner.due()), (Sheet::Today, None));
    assert_eq!(runner.today().0, Row::DayBetween);
    assert_eq!(runner.home.draft, Draft::EMPTY);
}

#[test]
fn each_answer_of_the_check_in_is_asked_for_by_name_until_it_is_given() {
    let mut diary = Diary::ready(MILD, 1);
    diary.run(1, super::cast::easy(4));
    let mut runner = Runner::of(&diary, now(2, MORNING));
    runner.does(&[Act::SendLines]);
    for given in [Act::Pain(1), Act::Walking(Walking::AsUsual), Act::AfterRun(AfterRun::Same)] {
        let before = runner.home.entries.len();
        runner.does(&[Act::SeeToday]);
        assert!(runner.home.draft.missing.is_some(), "{given:?}");
        assert_eq!(runner.home.entries.len(), before, "nothing is written while something is missing");
        runner.does(&[given]);
        assert_eq!(runner.home.draft.missing, None);
    }
    runner.does(&[Act::SeeToday]);
    assert_eq!(runner.due(), None);
}

#[test]
fn a_ticked_line_counts_at_once_and_the_full_check_is_to_answer_it() {
    for line in Line::ALL.iter().filter(|line| emergency(**line).is_none()) {
        let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
        runner.does(&[Act::Line(*line), Act::SendLines]);
        assert_eq!(runner.today(), (Row::Ticked(Lines::NONE.with(*line)), Allowed::Nothing));
        let asks = runner.home.open_asks();
        assert_eq!(asks.len(), 1, "{line:?}");
        runner.does(&[Act::CheckAgain]);
        assert!(runner.check.is_some());
        // The check answers it; a later edit of the entry would ask again.
        let check = FullCheck { checked: MILD, answers: asks };
        runner.perform(Ask::Add { days_ago: 0, minute: Some(MORNING + 5), kind: Kind::Check(check) });
        assert!(runner.home.open_asks().is_empty());
        assert!(!runner.today().1.is_run(), "no run on a day with a line, whatever the check says");
    }
}

#[test]
fn not_sure_about_the_lines_opens_the_full_check_with_the_age_alone() {
    let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
    runner.home.answers = Some(Answers::EMPTY.with(QuestionId::Age, Some(Answer::One(2))));
    runner.does(&[Act::LinesNotSure]);
    assert_eq!(runner.today(), (Row::Ticked(Lines::NOT_SURE), Allowed::Nothing));
    runner.does(&[Act::CheckAgain]);
    assert_eq!(runner.check, runner.home.answers, "the age");
}

#[test]
fn the_line_of_an_emergency_waits_for_nothing() {
    let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
    runner.does(&[Act::Line(Line::Bigger), Act::Line(Line::Lung)]);
    assert_eq!(runner.today().0, Row::Emergency(Referral::USUAL));
    let answers = runner.check.unwrap();
    assert_eq!(conclude(&answers).urgency, Urgency::Emergency);
    let Some(Kind::CheckIn(check_in)) = runner.home.entries.last().map(|entry| entry.kind.clone()) else {
        panic!("the check-in is written");
    };
    assert_eq!(check_in.lines, Some(Lines::NONE.with(Line::Bigger).with(Line::Lung)));
    // A mistake is taken back as an edit, and asks for the rest of the check-in.
    runner.does(&[Act::TakeBackLines, Act::KeepAll, Act::TakeBackLines]);
    assert_eq!(runner.today().0, Row::Emergency(Referral::USUAL), "it takes two presses");
    runner.does(&[Act::TakeBackLines]);
    assert_eq!(runner.due(), Some(Due::Feeling));
}

/// Whatever a rule can rest on is asked afresh once something has happened (C15).
#[test]
fn a_full_check_carries_over_nothing_that_a_ticked_line_asks_about() {
    let every =
        QUESTIONS.iter().fold(Answers::EMPTY, |all, question| all.with(question.id, Some(Answer::Unsure)));
    let carried = |since: Since| -> BTreeSet<QuestionId> {
        let known = known(&PACE, &every, since);
        QUESTIONS.iter().map(|question| question.id).filter(|id| known.get(*id).is_some()).collect()
    };
    let standing = [QuestionId::Age, QuestionId::Onset, QuestionId::Doing, QuestionId::Leg, QuestionId::Site];
    let news = [QuestionId::Pregnancy, QuestionId::ClotRisk, QuestionId::WeakRisk];
    let calendar = Since { is_by_calendar: true, news_days: 1, was_silent: false };
    assert_eq!(carried(calendar), standing.into_iter().chain(news).collect());
    for since in [Since { news_days: PACE.check_days, ..calendar }, Since { was_silent: true, ..calendar }] {
        assert_eq!(carried(since), standing.into_iter().collect(), "{since:?}");
    }
    assert_eq!(carried(Since { is_by_calendar: false, ..calendar }), BTreeSet::from([QuestionId::Age]));
    // By what a runner presses: each line, and a pain that is too high.
    for line in Line::ALL.iter().filter(|line| emergency(**line).is_none()) {
        let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
        runner.home.answers = Some(every);
        runner.does(&[Act::Line(*line), Act::SendLines, Act::CheckAgain]);
        let check = runner.check.unwrap();
        assert_eq!(check, Answers::EMPTY.with(QuestionId::Age, Some(Answer::Unsure)), "{line:?}");
    }
    let mut runner = Runner::of(&Diary::ready(MILD, 4), now(4, MORNING));
    runner.home.answers = Some(every);
    runner.does(&[Act::CheckAgain]);
    assert!(
        runner.check.unwrap().get(QuestionId::Site).is_some(),
        "the first run needs a new check by the calendar"
    );
}

#[test]
fn a_tick_after_none_of_these_counts() {
    let mut runner = Runner::of(&Diary::ready(MILD, 0), now(1, MORNING));
    let back_and_forth =
        [Act::SendLines, Act::Line(Line::Bigger), Act::Pain(0), Act::Walking(Walking::AsUsual)];
    runner.does(&back_and_forth);
    runner.does(&[Act::SeeToday]);
    assert_eq!(runner.today().0, Row::Ticked(Lines::NONE.with(Line::Bigger)));
}

/// No act at any place fails, and none leads to a run on a day with a sign (C1, by what a runner can press).
#[test]
fn no_order_of_presses_leads_to_a_run_with_a_sign_of_today() {
    let mut chance = Chance::of(7);
    for _ in 0..300 {
        let mut runner = Runner::of(&Diary::ready(MILD, 1), now(2, MORNING));
        let mut has_sign = false;
        for _ in 0..40 {
            let pressed = press(&mut chance);
            runner.does(&[pressed]);
            if let Some(answers) = runner.check.take() {
                let _ = conclude(&answers);
            }
            has_sign = runner.home.of_day(date(2).number()).iter().any(|entry| {
                matches!(entry.kind, Kind::CheckIn(check_in) if check_in.lines.is_some_and(|lines| !lines.is_none()))
            });
            assert!(!(has_sign && runner.today().1.is_run()), "{pressed:?}");
        }
        let _ = has_sign;
    }
}

fn press(chance: &mut Chance) -> Act {
    let pain = u8::try_from(chance.below(11)).unwrap();
    let line = Line::ALL[usize::try_from(chance.below(9)).unwrap()];
    match chance.below(16) {
        0 => Act::Line(line),
        1 | 2 => Act::SendLines,
        3 => Act::LinesNotSure,
        4 | 5 => Act::Pain(pain / 4),
        6 | 7 => Act::Walking(Walking::AsUsual),
        8 => Act::AfterRun(AfterRun::Same),
        9 | 10 => Act::SeeToday,
        11 => Act::TakeBackLines,
        12 => Act::CheckInAgain,
        13 => Act::Run(RunAct::Pain(pain)),
        14 => Act::SaveRun,
        _ => Act::CheckAgain,
    }
}
