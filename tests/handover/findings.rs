//! Why: a finding that says no more than a more urgent one is left out, and nothing else is.

use std::collections::BTreeSet;

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{ChoiceId, Kind, QUESTIONS, QuestionId, Step};
use triage_core::protocol::red_flag::{Finding, RED_FLAGS};
use triage_core::reasoning::Certainty;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::session::handover::WhyNow;
use triage_core::session::outcome::Reason;
use triage_core::session::{Event, Outcome, Place};
use triage_exchange::case_file;

use crate::support::runner;
use crate::support::symbolic::Symbolic;
use crate::support::visit::{Visit, as_far_as_pain, self_care};
use crate::support::witness_file;

fn outcome(answers: Answers) -> Outcome {
    let mut visit = Visit::new();
    visit.0.check.answers = answers;
    Outcome::of(&visit.0)
}

/// From "within days" up, and where there is none of these, what is milder.
fn met(outcome: &Outcome) -> Vec<&Reason> {
    let is_urgent = |reason: &Reason| reason.urgency >= Urgency::WithinDays;
    let has_urgent = outcome.reasons.iter().any(is_urgent);
    let is_met = |reason: &&Reason| reason.certainty == Certainty::Met && (!has_urgent || is_urgent(reason));
    outcome.reasons.iter().filter(is_met).collect()
}

/// Whether one finding rests on nothing that the other does not, and is less urgent: the claim, in sets.
fn is_less(less: &Reason, more: &Reason) -> bool {
    let set = |reason: &Reason| -> BTreeSet<(QuestionId, u8)> {
        reason.answers.iter().map(|ChoiceId { question, index }| (*question, *index)).collect()
    };
    let (less_answers, more_answers) = (set(less), set(more));
    let pain = [QuestionId::PainNow, QuestionId::PainWorst];
    let are_pain = |answers: &BTreeSet<(QuestionId, u8)>| {
        !answers.is_empty() && answers.iter().all(|(question, _)| pain.contains(question))
    };
    less.urgency < more.urgency
        && !less_answers.is_empty()
        && (less_answers.is_subset(&more_answers) || are_pain(&less_answers) && are_pain(&more_answers))
}

/// The pairs of findings that are met together.
fn check(outcome: &Outcome) -> BTreeSet<(Finding, Finding)> {
    let why = WhyNow::of(outcome);
    let met = met(outcome);
    let named: Vec<Finding> =
        why.named.iter().map(|reason| reason.finding).chain(why.also.iter().copied()).collect();
    let case = || format!("{named:?}, {:?}", outcome.given);
    assert_eq!(named.first(), met.first().map(|reason| &reason.finding), "the most urgent leads: {}", case());
    assert!(why.named.len() <= 3 && (why.named.len() == 3 || why.also.is_empty()), "{}", case());
    for reason in &met {
        let mut more = met.iter().filter(|more| is_less(reason, more)).peekable();
        let is_left_out = more.peek().is_some();
        assert_eq!(named.contains(&reason.finding), !is_left_out, "{:?}: {}", reason.finding, case());
        // What it rests on is still said by a finding that is named.
        let is_said = !is_left_out || more.any(|more| named.contains(&more.finding));
        let through = |more: &&&Reason| met.iter().any(|most| is_less(more, most));
        let is_said_through = met.iter().filter(|more| is_less(reason, more)).any(|more| through(&more));
        assert!(is_said || is_said_through, "{:?} is said by none: {}", reason.finding, case());
    }
    let pairs = met.iter().flat_map(|one| met.iter().map(|other| (one.finding, other.finding)));
    assert_eq!(why.is_empty(), outcome.reasons.is_empty(), "{}", case());
    let urgent = outcome.urgency >= Urgency::WithinDays && outcome.earlier.is_none();
    let has_urgent = outcome.reasons.iter().any(|reason| reason.urgency >= Urgency::WithinDays);
    assert_eq!(has_urgent, urgent, "an urgent level has its reason: {}", case());
    let rules: BTreeSet<Finding> = why.rules().into_iter().collect();
    assert!(why.not_excluded.iter().all(|reason| rules.contains(&reason.finding)), "{}", case());
    assert!(
        named.iter().all(|finding| rules.contains(finding)) && rules.len() == why.rules().len(),
        "{}",
        case()
    );
    pairs.filter(|(one, other)| one < other).collect()
}

#[test]
fn pain_is_one_finding_however_many_rules_it_meets() {
    let visit = as_far_as_pain().say(QuestionId::PainNow, "9").say(QuestionId::PainWorst, "9");
    let visit = visit.none(QuestionId::Behavior).next().at(Place::OUTCOME);
    let outcome = Outcome::of(&visit.0);
    assert!(met(&outcome).len() >= 3, "{:?}", met(&outcome));
    let why = WhyNow::of(&outcome);
    let named: Vec<Finding> = why.named.iter().map(|reason| reason.finding).collect();
    assert_eq!((named, why.also), (vec![Finding::SeverePainNow], vec![]));
}

/// A level that rests on doubt alone says so, and claims nothing.
#[test]
fn a_doubt_about_a_sign_is_listed_as_not_ruled_out() {
    let visit =
        Visit::new().on(Event::NotSure(QuestionId::Signs)).on(Event::UnsureAbout(QuestionId::Signs, 3));
    let outcome = Outcome::of(&visit.0);
    assert_eq!(outcome.urgency, Urgency::SameDay);
    let why = WhyNow::of(&outcome);
    assert!(why.named.is_empty() && !why.not_excluded.is_empty(), "{why:?}");
    assert!(why.not_excluded.iter().all(|reason| reason.certainty == Certainty::NotExcluded));
    check(&outcome);
}

#[test]
fn at_home_no_rule_is_told() {
    assert!(WhyNow::of(&Outcome::of(&self_care().0)).is_empty());
}

/// Every vignette and every witness, also cut short after each step.
#[test]
fn of_the_findings_of_a_case_only_those_that_say_no_more_are_left_out() {
    let cases = case_file::read(runner::VIGNETTES).unwrap().into_iter();
    let mut sets: Vec<Answers> = cases.map(|case| runner::whole_visit(&case.facts).answers).collect();
    let witnesses = witness_file::read(include_str!("../data/witnesses.json")).unwrap();
    // A list that a witness leaves out is "none of these".
    let whole = |answers: Answers| {
        let lists =
            QUESTIONS.iter().filter(|row| matches!(row.kind, Kind::Checklist(_)) && row.step.is_interview());
        lists.fold(answers, |answers, row| answers.with(row.id, answers.get(row.id).or(Some(Answer::NONE))))
    };
    sets.extend(witnesses.into_iter().step_by(3).map(|(_, answers)| whole(answers)));
    let mut pairs = BTreeSet::new();
    for (answers, step) in sets.iter().zip(Step::ALL.iter().cycle()) {
        pairs.extend(check(&outcome(*answers)));
        let mut early = *answers;
        for question in QUESTIONS.iter().filter(|row| row.step > *step) {
            early = early.with(question.id, None);
        }
        check(&outcome(early));
    }
    assert!(pairs.len() > 400, "{}", pairs.len());
}

/// Every pair of findings that some set of answers meets: each is shown to the law once.
#[test]
fn no_pair_of_findings_that_can_be_met_together_breaks_the_law() {
    let all = Symbolic::new();
    let rules: Vec<_> = RED_FLAGS.iter().filter(|rule| rule.urgency >= Urgency::WithinDays).collect();
    let met: Vec<_> = rules.iter().map(|rule| all.matches(rule).met.and(&all.legal)).collect();
    let mut seen = BTreeSet::new();
    let mut possible = 0;
    for (one, first) in met.iter().enumerate() {
        for (other, second) in met.iter().enumerate().skip(one + 1) {
            let (a, b) = (rules[one].finding, rules[other].finding);
            let pair = (a.min(b), a.max(b));
            if a == b || seen.contains(&pair) {
                continue;
            }
            let Some(answers) = all.witness(&first.and(second)) else { continue };
            possible += 1;
            let together = check(&outcome(answers));
            assert!(together.contains(&pair), "{pair:?} is not met by {answers:?}");
            seen.extend(together);
        }
    }
    assert!(seen.len() > 3_000, "{} pairs, {possible} sets of answers", seen.len());
}
