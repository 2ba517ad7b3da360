//! The check-in and the triage: no line is weaker than the rules (C15), what follows from a full check is what the triage
//! says, and no entry makes the program fail (C20) or show what it must not (C22).

use std::collections::BTreeSet;

use triage_core::companion::checked::{Checked, Findings, Offer, Referral};
use triage_core::companion::entry::{CheckIn, Entry, EntryId, Kind, Lines, Run};
use triage_core::companion::progress::{Now, progress};
use triage_core::companion::today::{Allowed, Missing, Row};
use triage_core::protocol::check_in::{LINES, Line, STANDING, line_row};
use triage_core::protocol::question::{Learn, QUESTIONS};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::review::Age;
use triage_core::protocol::{CivilDate, Fact, Measure, Urgency};
use triage_core::reasoning::evaluate::mentions;
use triage_core::reasoning::interview::conclude;
use triage_core::reasoning::{Amount, Facts, Truth, evaluate};

use super::cast::{Chance, Diary, GOOD, MILD, READY, easy, now};
use super::diaries::diary;
use super::steps::diaries;
use crate::support::runner::whole_visit;

/// Facts that can bring a rule up to "within days" and that no line names, each with what asks about it instead.
const ASKED_OTHERWISE: &[(&str, &[Fact])] = &[
    ("walking, every day", &[Fact::Limps, Fact::CannotWalk]),
    (
        "the weekly question, and the days of the kept answers",
        &[Fact::TrendWorse, Fact::TrendRelapse, Fact::TrendSame, Fact::Recurring, Fact::LumpGrowing],
    ),
];

/// The facts that bring a rule of at least "within days" from below that level up to it, over its own variables.
fn facts_that_raise() -> BTreeSet<Fact> {
    let mut chance = Chance::of(15);
    let mut raising = BTreeSet::new();
    for rule in RED_FLAGS.iter().filter(|rule| rule.urgency >= Urgency::WithinDays) {
        let variables: Vec<Fact> = mentions(&rule.when).facts().collect();
        for _ in 0..400 {
            let odds = 100 + chance.below(600);
            let mut facts = variables
                .iter()
                .fold(Facts::NOTHING_PRESENT, |facts, fact| facts.with(*fact, Truth::known(chance.is(odds))));
            for measure in mentions(&rule.when).measures() {
                let value = chance.below(if measure == Measure::AgeYears { 90 } else { 40 }) as u16;
                facts = facts.with_amount(measure, Amount::Within(value, value));
            }
            for fact in variables.iter().filter(|fact| !raising.contains(*fact)).copied().collect::<Vec<_>>()
            {
                let level = |truth| evaluate(&rule.when, &facts.with(fact, truth));
                if level(Truth::No) == Truth::No && level(Truth::Yes) == Truth::Yes {
                    raising.insert(fact);
                }
            }
        }
    }
    raising
}

#[test]
fn c15_never_weaker_than_the_triage() {
    let by_a_line = |fact: &Fact| LINES.iter().any(|row| row.facts.contains(fact));
    let otherwise = |fact: &Fact| ASKED_OTHERWISE.iter().any(|(_, facts)| facts.contains(fact));
    let missing: Vec<Fact> = facts_that_raise()
        .into_iter()
        .filter(|fact| !by_a_line(fact) && !otherwise(fact) && !STANDING.contains(fact))
        .collect();
    assert_eq!(missing, UNNAMED);
    // What a line names, the full check asks about.
    let is_learned = |fact: Fact| {
        let of_check = QUESTIONS.iter().filter(|question| question.step.is_interview());
        of_check
            .flat_map(|question| question.kind.choices())
            .any(|choice| choice.yes.contains(&Learn::Yes(fact)))
    };
    for row in &LINES {
        let unlearned: Vec<&Fact> = row.facts.iter().filter(|fact| !is_learned(**fact)).collect();
        assert!(unlearned.len() < row.facts.len(), "{:?}", row.line);
        assert_eq!(line_row(row.line).line, row.line);
        assert!(row.opens_at.iter().all(|step| step.is_interview()) && row.floor >= Urgency::WithinDays);
    }
    // Each line locks at once, and so does not being sure.
    for lines in Line::ALL.iter().map(|line| Lines::NONE.with(*line)).chain([Lines::NOT_SURE]) {
        let mut diary = Diary::ready(MILD, 0);
        diary.check_in(1, CheckIn { lines: Some(lines), ..GOOD });
        let today = progress(&diary.entries, &now(1, 18 * 60)).today;
        assert_eq!(today.allowed, Allowed::Nothing);
        assert_eq!(today.row == Row::Emergency(Referral::USUAL), lines.has(Line::Lung));
        assert_eq!(today.row == Row::Ticked(lines), !lines.has(Line::Lung));
    }
}

/// Known gaps: facts that can bring a rule up to "within days" and that no line names. They are asked about again at
/// each full check only, at the latest after four weeks. Decision 19 leaves the words of the lines to a physio.
const UNNAMED: &[Fact] = &[
    Fact::SignDeformity,
    Fact::FootColdLongstanding,
    Fact::PassiveStretchPain,
    Fact::RecentLongOrHotRun,
    Fact::DrankFarTooMuch,
    Fact::Deformity,
    Fact::KneeCyst,
    Fact::LumpPulsing,
    Fact::Cramps,
    Fact::CrampOnly,
    Fact::PainBetweenCramps,
    Fact::WalkClaudication,
    Fact::FootNumbOnExertion,
    Fact::WeightLoss,
    Fact::RecentVirus,
    Fact::StomachBug,
    Fact::FootUlcer,
    Fact::ArteryTrouble,
];

/// The level that a full check brings to the diary is the level of the triage, and under 16 there is no plan.
#[test]
fn what_follows_from_a_full_check_is_what_the_triage_says() {
    let mut levels = BTreeSet::new();
    for seed in 0..120 {
        let mut chance = Chance::of(seed);
        let age = [12, 30, 45, 60][chance.below(4) as usize];
        let mut facts = Facts::NOTHING_PRESENT
            .with_amount(Measure::AgeYears, Amount::Within(age, age))
            .with_amount(Measure::Days, Amount::Within(5, 5))
            .with_amount(Measure::Pain, Amount::Within(2, 2))
            .with(Fact::LeftLeg, Truth::Yes)
            .with(Fact::OnsetGradual, Truth::Yes)
            .with(Fact::SiteCalfDeepLow, Truth::Yes)
            .with(Fact::WalksNormally, Truth::Yes)
            .with(Fact::RaiseEasy, Truth::Yes)
            .with(Fact::SwellingNone, Truth::Yes)
            .with(Fact::TrendBetter, Truth::Yes);
        for _ in 0..chance.below(3) {
            facts = facts.with(Fact::ALL[chance.below(Fact::ALL.len() as u64) as usize], Truth::Yes);
        }
        let answers = whole_visit(&facts).answers;
        let checked = Checked::of(&answers);
        assert_eq!(checked.level_without(Findings::NONE), conclude(&answers).urgency, "seed {seed}");
        assert_eq!(checked.offer == Offer::NotOffered, age < 16, "seed {seed}");
        let all = checked.within_days.and(checked.routine);
        assert!(checked.level_without(all) <= checked.level_without(Findings::NONE));
        assert!(checked.rises.is_none_or(|rise| rise.to > conclude(&answers).urgency));
        levels.insert(checked.level_without(Findings::NONE));
    }
    assert!(levels.len() >= 4, "{levels:?}");
}

/// C22. Where a sign, a result or the check itself is in the way, nothing but that is shown.
#[test]
fn c22_nothing_forbidden_is_shown() {
    for seed in 0..diaries(200) {
        let entries = diary(seed, 20).entries;
        for day in (0..22).step_by(5) {
            let today = progress(&entries, &now(day, 18 * 60)).today;
            let is_shown = !matches!(today.allowed, Allowed::Nothing | Allowed::Rest);
            let is_early = today.row.number() <= 7 && today.row != Row::CheckIn(Missing::Again);
            assert!(!(is_early && is_shown), "seed {seed}, day {day}: {today:?}");
        }
    }
}

/// C20. Any entry at all, in any number.
#[test]
fn c20_total() {
    let odd = |chance: &mut Chance, of: &[u64]| of[chance.below(of.len() as u64) as usize];
    for seed in 0..diaries(400) {
        let mut chance = Chance::of(seed);
        let mut entries = diary(seed, 8).entries;
        for slot in &mut entries {
            let c = &mut chance;
            let entry = slot.clone();
            let kind = match entry.kind {
                Kind::CheckIn(check_in) => {
                    Kind::CheckIn(CheckIn { worst_pain: Some(odd(c, &[0, 11, 255]) as u8), ..check_in })
                }
                Kind::Run(_) => {
                    let step = Some(odd(c, &[0, 1, 12, 13, 255]) as u8);
                    Kind::Run(Run {
                        step: step.filter(|_| c.is(500)),
                        minutes: odd(c, &[0, 65_535]) as u16,
                        ..easy(1)
                    })
                }
                Kind::Start(start) => {
                    let checked =
                        Checked { days: odd(c, &[0, 65_535]) as u16, raise_minimum: 255, ..start.checked };
                    Kind::Start(triage_core::companion::entry::Start { checked, days_ago: 255 })
                }
                Kind::Test(_) => Kind::Test(READY),
                other => other,
            };
            let day = CivilDate { year: odd(c, &[0, 1, 2026, 2027, 65_535]) as u16, ..entry.day };
            let minute = Some(odd(c, &[0, 1439, 65_535]) as u16);
            let offset = [Some(i16::MIN), Some(i16::MAX), None, Some(0)][c.below(4) as usize];
            let id = if c.is(200) { EntryId(u64::MAX) } else { entry.id };
            let rev = if c.is(200) { u32::MAX } else { entry.rev };
            *slot = Entry { id, rev, day, minute, offset, kind };
        }
        for year in [0, 2026, 2027, 65_535] {
            let day = CivilDate { year, month: 12, day: 9 };
            let now = Now { day, minute: Some(65_535), offset: Some(i16::MIN), age: Age::Due };
            assert!(progress(&entries, &now).today.row.number() <= 21);
        }
    }
}
