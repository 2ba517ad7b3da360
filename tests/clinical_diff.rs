//! Whom a change of a rule or a question moves: counted exactly, in the right direction, with patients who really move.

// What scripts/clinical-diff.sh builds against another revision must build against this one.
#[allow(dead_code)]
#[path = "../src/tools/symbolic/exporter.rs"]
mod exporter;

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::LazyLock;

use triage_core::protocol::Criterion::{All, AtLeast, Below, Is};
use triage_core::protocol::question::{QUESTIONS, QuestionId};
use triage_core::protocol::red_flag::{Finding, RED_FLAGS, RedFlag};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::interview::{Answer, Answers, is_answered, next_open, replay};
use triage_core::reasoning::{Facts, Truth, assess, evaluate};
use triage_exchange::case_file::{self, Case};
use triage_tools::cases::PUBLIC;
use triage_tools::difference::compare::Changes;
use triage_tools::difference::example::{Example, Said};
use triage_tools::difference::report::report;
use triage_tools::difference::sample::{Sampled, Weighting, sample};
use triage_tools::difference::subject::{SUBJECTS, subject};
use triage_tools::difference::{Difference, compare, large};
use triage_tools::symbolic::export;
use triage_tools::symbolic::protocol::{Choice, Criterion, Form, Learn, Protocol, Question, Rule};

static CASES: LazyLock<Vec<Case>> =
    LazyLock::new(|| case_file::read(include_str!("data/vignettes.json")).unwrap());

/// The level by the running evaluator, under any rules.
fn level(rules: &[RedFlag], facts: &Facts) -> Urgency {
    let asks_for = |rule: &RedFlag| match evaluate(&rule.when, facts) {
        Truth::Yes => rule.urgency,
        Truth::Unknown => rule.if_unsure,
        Truth::No => Urgency::SelfCare,
    };
    rules.iter().map(asks_for).max().unwrap_or(Urgency::SelfCare)
}

/// The example as a visit would hold it.
fn answers(example: &Example) -> Answers {
    example.answers.iter().fold(Answers::EMPTY, |answers, Said { question, choice, is_unsure, .. }| {
        let question = QUESTIONS.iter().find(|row| row.id.code() == question).unwrap();
        let place = |code: &String| {
            question.kind.choices().iter().position(|choice| choice.code() == code).unwrap() as u8
        };
        let answer = match (choice, question.kind) {
            (None, _) => Answer::Unsure,
            (Some(code), triage_core::protocol::question::Kind::OneOf(_)) => Answer::One(place(code)),
            (Some(code), triage_core::protocol::question::Kind::Checklist(_)) => {
                let (yes, unsure) = match answers.get(question.id) {
                    Some(Answer::Ticked { yes, unsure }) => (yes, unsure),
                    _ => (0, 0),
                };
                let bit = 1 << place(code);
                if *is_unsure {
                    Answer::Ticked { yes, unsure: unsure | bit }
                } else {
                    Answer::Ticked { yes: yes | bit, unsure }
                }
            }
        };
        answers.with(question.id, Some(answer))
    })
}

/// Answers every question that is asked and still open: an empty checklist, "None of these".
fn with_empty_checklists(mut answers: Answers) -> Answers {
    for question in QUESTIONS.iter().filter(|question| question.step.is_interview()) {
        let facts = replay(&answers).facts;
        let is_open =
            evaluate(&question.ask_when, &facts) != Truth::No && !is_answered(question, &answers, &facts);
        if is_open {
            answers = answers.with(question.id, Some(Answer::NONE));
        }
    }
    answers
}

/// Compares two rule tables and checks every example and every case against the running code.
fn checked(base: &[RedFlag], head: &[RedFlag]) -> Difference {
    let difference = compare(&export::protocol(base), &export::protocol(head), &CASES);
    for moved in &difference.moves {
        let answers = with_empty_checklists(answers(&moved.example));
        assert_eq!(next_open(&answers), None, "not a whole check: {:?}", moved.example);
        let facts = replay(&answers).facts;
        assert_eq!(level(base, &facts), moved.from, "{:?}", moved.example);
        assert_eq!(level(head, &facts), moved.to, "{:?}", moved.example);
    }
    let moved: Vec<(&str, Urgency, Urgency)> = CASES
        .iter()
        .map(|case| (case.id.as_str(), level(base, &case.facts), level(head, &case.facts)))
        .filter(|(_, from, to)| from != to)
        .collect();
    let found: Vec<_> = difference.cases.iter().map(|case| (case.id.as_str(), case.from, case.to)).collect();
    assert_eq!(found, moved);
    difference
}

fn is_zero(count: &impl ToString) -> bool {
    count.to_string() == "0"
}

/// The change moves people up only, and the reverse change moves the same number down.
fn only_up(base: &[RedFlag], head: &[RedFlag]) -> Difference {
    let (there, back) = (checked(base, head), checked(head, base));
    assert!(!is_zero(&there.up()) && is_zero(&there.down()));
    assert_eq!((there.up(), there.down()), (back.down(), back.up()));
    assert_eq!(there.compared, back.compared);
    there
}

/// Some rules of each level, over all questions: they show what the whole table would, in a tenth of the time.
static FEW: LazyLock<Vec<RedFlag>> = LazyLock::new(|| {
    let chosen = [
        Finding::PulmonaryEmbolism,
        Finding::AcuteLimbIschemia,
        Finding::LegClotSigns,
        Finding::SeverePainNow,
        Finding::PeakPainSevereToday,
        Finding::NumbnessOrTingling,
    ];
    RED_FLAGS.iter().filter(|rule| chosen.contains(&rule.finding)).copied().collect()
});

fn without(finding: Finding) -> Vec<RedFlag> {
    FEW.iter().filter(|rule| rule.finding != finding).copied().collect()
}

fn with(finding: Finding, change: impl Fn(&mut RedFlag)) -> Vec<RedFlag> {
    let mut rules = FEW.clone();
    change(rules.iter_mut().find(|rule| rule.finding == finding).unwrap());
    rules
}

#[test]
fn the_same_rules_move_nobody() {
    let difference = checked(RED_FLAGS, RED_FLAGS);
    assert!(difference.moves.is_empty() && difference.cases.is_empty());
    assert!(is_zero(&difference.up()) && is_zero(&difference.down()));
    assert!(is_zero(&difference.only_base) && is_zero(&difference.only_head));
    assert!(difference.compared.to_string().len() > 40, "{}", difference.compared);
    assert_eq!((difference.rules, difference.questions), (Changes::default(), Changes::default()));
}

#[test]
fn a_rule_added_moves_up_and_a_rule_removed_moves_down() {
    let difference = only_up(&without(Finding::LegClotSigns), &FEW);
    assert_eq!(difference.rules.added, ["RF08"]);
    assert!(!difference.cases.is_empty(), "vignettes rest on RF08");
    // The patient meets the rule, and nothing as urgent.
    let example = &difference.moves[0].example;
    assert_eq!(example.head_rules[0].code, "RF08");
    assert!(example.base_rules.iter().all(|rule| rule.level > 2));
    let text = report(&difference, "BASE");
    assert!(text.contains("added RF08") && text.contains("level 2 same_day"), "{text}");
    assert!(text.contains(&difference.cases[0].id));
}

#[test]
fn a_rule_loosened_moves_up_and_tightened_moves_down() {
    let looser = with(Finding::SeverePainNow, |rule| rule.when = AtLeast(Measure::Pain, 7));
    let difference = only_up(&FEW, &looser);
    assert_eq!(difference.rules.changed, ["RF17"]);
    for moved in &difference.moves {
        assert!(
            moved
                .example
                .answers
                .iter()
                .any(|said| said.question == "pain-now" && said.choice.as_deref() == Some("7"))
        );
    }
    let tighter = with(Finding::SeverePainNow, |rule| {
        rule.when = All(&[AtLeast(Measure::Pain, 8), Below(Measure::Pain, 10)]);
    });
    only_up(&tighter, &FEW);
}

/// The whole table once, with a rule that decides alone for few patients: for many, the diagram would be large.
#[test]
fn a_rule_of_the_whole_table_removed_moves_down() {
    let rules: Vec<RedFlag> =
        RED_FLAGS.iter().filter(|rule| rule.finding != Finding::CompleteStressFracture).copied().collect();
    let difference = checked(RED_FLAGS, &rules);
    assert!(!is_zero(&difference.down()) && is_zero(&difference.up()));
}

#[test]
fn a_milder_not_sure_moves_down_only_those_who_are_not_sure() {
    let milder = with(Finding::SeverePainNow, |rule| rule.if_unsure = Urgency::Routine);
    let difference = only_up(&milder, &FEW);
    for moved in &difference.moves {
        assert!(moved.example.answers.iter().any(|said| said.question == "pain-now" && said.is_unsure));
    }
}

#[test]
fn a_rule_that_another_one_covers_moves_nobody() {
    let rules: Vec<RedFlag> =
        RED_FLAGS.iter().filter(|rule| rule.finding != Finding::UnexplainedOneLegRestPain).copied().collect();
    let difference = checked(RED_FLAGS, &rules);
    assert_eq!(difference.rules.removed, ["RF11"]);
    assert!(difference.moves.is_empty());
}

#[test]
fn a_change_both_ways_is_counted_both_ways() {
    let other = with(Finding::SeverePainNow, |rule| rule.when = Is(Fact::MorningStiffness));
    let difference = checked(&FEW, &other);
    assert!(!is_zero(&difference.up()) && !is_zero(&difference.down()));
}

/// Cases need no questions: with no rules on one side, each that needs care moves to the level that the program gives.
#[test]
fn the_level_of_a_case_is_that_of_the_program() {
    let of = |rules| Protocol { questions: vec![], ..export::protocol(rules) };
    let difference = compare(&of(&[]), &of(RED_FLAGS), &CASES);
    let program = |id: &str| CASES.iter().find(|case| case.id == id).map(|case| assess(&case.facts).urgency);
    assert!(difference.cases.len() > 90, "{}", difference.cases.len());
    for moved in &difference.cases {
        assert_eq!((moved.from, Some(moved.to)), (Urgency::SelfCare, program(&moved.id)));
    }
}

// ---- Small enough to count by hand. ----

fn choice(code: &str, yes: Vec<Learn>) -> Choice {
    Choice { code: code.into(), short: code.into(), ask_when: Criterion::Always, yes, no: vec![] }
}

fn fact(code: &str) -> Choice {
    choice(code, vec![Learn::Yes(code.into())])
}

fn question(code: &str, form: Form, ask_when: Criterion, choices: Vec<Choice>) -> Question {
    Question { code: code.into(), title: code.into(), form, ask_when, choices }
}

/// One question of two choices, a checklist of two, and a follow-up for those who ticked the first.
fn small() -> Protocol {
    let is = |code: &str| Criterion::Is(code.into());
    Protocol {
        questions: vec![
            question("leg", Form::OneOf, Criterion::Always, vec![fact("left"), fact("right")]),
            question("look", Form::Checklist, Criterion::Always, vec![fact("red"), fact("warm")]),
            question("where", Form::OneOf, is("red"), vec![fact("spot"), fact("all-over")]),
        ],
        rules: vec![Rule { code: "S1".into(), level: 3, if_unsure: 4, when: is("red"), doubt: None }],
    }
}

/// (up, down, compared, the base alone, the head alone)
fn counts(base: &Protocol, head: &Protocol) -> [String; 5] {
    let difference = compare(base, head, &[]);
    let Difference { compared, only_base, only_head, .. } = &difference;
    [&difference.up(), &difference.down(), compared, only_base, only_head].map(ToString::to_string)
}

#[test]
fn counts_are_those_counted_by_hand() {
    // Leg: left, right, not sure. Warm: yes, not sure, left. Red left: no follow-up. Red, or not sure of it: three each.
    let all = 3 * 3 * (1 + 3 + 3);
    assert_eq!(counts(&small(), &small()), ["0", "0", &all.to_string(), "0", "0"]);

    let mut stricter = small();
    stricter.rules[0].level = 2;
    // Red is ticked: three legs, three of warm, three of where.
    assert_eq!(counts(&small(), &stricter), ["27", "0", "63", "0", "0"]);
    assert_eq!(counts(&stricter, &small()), ["0", "27", "63", "0", "0"]);

    let mut narrower = small();
    narrower.rules[0].when = Criterion::All(vec![
        Criterion::Is("red".into()),
        Criterion::Unless(Box::new(Criterion::Is("spot".into()))),
    ]);
    // Red or not sure of it, at a spot: three legs, three of warm, twice.
    assert_eq!(counts(&small(), &narrower), ["0", "18", "63", "0", "0"]);
}

#[test]
fn a_question_that_one_side_asks_is_read_by_that_side_alone() {
    let mut shorter = small();
    shorter.questions.remove(2);
    let rule =
        Rule { code: "S2".into(), level: 1, if_unsure: 1, when: Criterion::Is("spot".into()), doubt: None };
    let mut longer = small();
    longer.rules.push(rule);
    // Asked and answered with the spot or not sure: 3 legs x 3 of warm x 2 of red x 2.
    let difference = compare(&shorter, &longer, &[]);
    assert_eq!(counts(&shorter, &longer), ["36", "0", "63", "0", "0"]);
    assert_eq!(difference.questions.added, ["where"]);
    assert_eq!(difference.rules.added, ["S2"]);
}

#[test]
fn an_item_that_one_side_does_not_offer_is_absent_there() {
    let mut always = small();
    always.rules[0].when = Criterion::Is("warm".into());
    let mut not_on_the_right = always.clone();
    not_on_the_right.questions[1].choices[1].ask_when = Criterion::Is("left".into());
    // The right leg, warm or not sure of it, seven of red and where.
    assert_eq!(counts(&always, &not_on_the_right), ["0", "14", "63", "0", "0"]);
}

#[test]
fn an_answer_that_one_side_cannot_take_is_counted_apart() {
    let mut more = small();
    more.questions[0].choices.push(fact("both"));
    // "Both": three of warm, seven of red and where.
    assert_eq!(counts(&small(), &more), ["0", "0", "63", "0", "21"]);
    assert_eq!(counts(&more, &small()), ["0", "0", "63", "21", "0"]);
    assert!(report(&compare(&small(), &more, &[]), "BASE").contains("the head alone takes them: 21"));

    // The order of choices and of questions does not matter.
    let mut reordered = small();
    reordered.questions[0].choices.reverse();
    reordered.questions.swap(0, 1);
    assert_eq!(counts(&small(), &reordered), ["0", "0", "63", "0", "0"]);
}

#[test]
fn the_form_of_a_question_is_part_of_it() {
    let mut other = small();
    other.questions[0].form = Form::Checklist;
    // Each side reads its own question of the leg: three answers here, nine there.
    assert_eq!(counts(&small(), &other), ["0", "0", "567", "0", "0"]);
}

#[test]
fn the_smallest_example_says_no_more_than_it_must() {
    let difference =
        compare(&export::protocol(&without(Finding::AcuteLimbIschemia)), &export::protocol(&FEW), &[]);
    for moved in &difference.moves {
        let telling: Vec<&Said> = moved.example.answers.iter().filter(|said| !said.is_calm).collect();
        assert!(telling.len() <= 3, "{telling:?}");
    }
    let from_home = difference.moves.iter().find(|moved| moved.from == Urgency::SelfCare).unwrap();
    let signs: Vec<&Said> = from_home.example.answers.iter().filter(|said| !said.is_calm).collect();
    assert!(signs.len() == 1 && signs[0].question == QuestionId::Signs.code(), "{signs:?}");
}

// ---- A change of many rules: a sample, and a document. ----

/// The pairs of levels that occur, with how many runners.
fn occurring(sampled: &Sampled) -> Vec<(usize, usize, usize)> {
    let cells =
        sampled.levels.iter().enumerate().flat_map(|(from, row)| {
            row.iter().enumerate().map(move |(to, count)| (from + 1, to + 1, *count))
        });
    cells.filter(|(_, _, count)| *count > 0).collect()
}

#[test]
fn a_sample_moves_as_counted_by_hand() {
    let mut stricter = small();
    stricter.rules[0].level = 2;
    let sampled = sample(&small(), &stricter, Weighting::Uniform, 9_000, 1);
    assert_eq!((sampled.drawn, sampled.compared), (9_000, 9_000));
    // Red: ticked, not sure or left, a third each.
    let found = occurring(&sampled);
    assert_eq!(found.iter().map(|(from, to, _)| (*from, *to)).collect::<Vec<_>>(), [(3, 2), (4, 4), (5, 5)]);
    assert!(found.iter().all(|(_, _, count)| (2_800..3_200).contains(count)), "{found:?}");
    // The rule applies to the first two, under either protocol.
    let asked = found[0].2 + found[1].2;
    assert_eq!((sampled.base_rules, sampled.head_rules), (vec![asked], vec![asked]));
    assert!(sampled.falls.is_empty());
}

#[test]
fn a_sample_is_the_same_for_the_same_seed() {
    let of = |seed| occurring(&sample(&small(), &small(), Weighting::Uniform, 500, seed));
    assert_eq!(of(1), of(1));
    assert_ne!(of(1), of(2));
}

/// Answers that one side does not take are drawn but not compared.
#[test]
fn a_sample_leaves_out_what_one_side_cannot_take() {
    let mut more = small();
    more.questions[0].choices.push(fact("both"));
    let sampled = sample(&small(), &more, Weighting::Uniform, 8_000, 1);
    assert!((5_800..6_200).contains(&sampled.compared), "{}", sampled.compared);
    assert_eq!(occurring(&sampled).iter().map(|(_, _, count)| count).sum::<usize>(), sampled.compared);
}

/// A rule of level 1 for the spot is gone: those who have it fall, and the example says no more than it must.
#[test]
fn a_fall_names_the_rule_and_the_least_that_says_so() {
    let mut stricter = small();
    stricter.rules.push(Rule {
        code: "S2".into(),
        level: 1,
        if_unsure: 3,
        when: Criterion::Is("spot".into()),
        doubt: None,
    });
    let sampled = sample(&stricter, &small(), Weighting::Uniform, 2_000, 1);
    // To level 3 with red ticked, to level 4 with red not sure.
    let ways: Vec<_> = sampled.falls.iter().map(|fall| (fall.from, fall.to, fall.rule.as_str())).collect();
    assert_eq!(ways, [(1, 4, "S2"), (1, 3, "S2")]);
    let red = sampled.falls.iter().find(|fall| fall.to == 3).unwrap();
    let said: BTreeSet<&str> = red.example.answers.iter().map(|said| said.words.as_str()).collect();
    assert!(said.is_superset(&BTreeSet::from(["red", "spot"])) && !said.contains("warm"), "{said:?}");
    assert_eq!(red.runners, occurring(&sampled).iter().find(|cell| (cell.0, cell.1) == (1, 3)).unwrap().2);
}

/// The running code gives the runners of a sample the same levels, under either table.
#[test]
fn those_who_fall_are_whole_checks_and_really_fall() {
    let (base, head) = (FEW.clone(), without(Finding::LegClotSigns));
    let sampled = sample(&export::protocol(&base), &export::protocol(&head), Weighting::Calm, 20_000, 1);
    assert!(occurring(&sampled).iter().all(|(from, to, _)| from <= to));
    assert!(sampled.falls.len() > 1, "{:?}", occurring(&sampled));
    for fall in &sampled.falls {
        assert_eq!(fall.rule, "RF08");
        let answers = with_empty_checklists(answers(&fall.example));
        assert_eq!(next_open(&answers), None, "not a whole check: {:?}", fall.example);
        let facts = replay(&answers).facts;
        assert_eq!(level(&base, &facts).level(), fall.from, "{:?}", fall.example);
        assert_eq!(level(&head, &facts).level(), fall.to, "{:?}", fall.example);
        assert_eq!(fall.example.answers.iter().filter(|said| !said.is_calm).count(), fall.telling);
        assert!(fall.telling <= 2, "{:?}", fall.example);
    }
}

#[test]
fn the_document_lists_every_case_that_moves_the_furthest_down_first() {
    let (base, head) = (FEW.clone(), without(Finding::LegClotSigns));
    let cases = PUBLIC.cases().unwrap();
    let (base_protocol, head_protocol) = (export::protocol(&base), export::protocol(&head));
    let text = large::document(
        &base_protocol,
        &head_protocol,
        "BASE",
        vec![("public", PUBLIC.cases().unwrap())],
        200,
    );
    let (mut last, mut moved) = (5, 0);
    for line in text.lines() {
        if let Some(kind) = line.strip_prefix("### Down from level ") {
            let numbers: Vec<u8> = kind.split("level ").map(|part| part.as_bytes()[0] - b'0').collect();
            assert!(numbers[1] - numbers[0] <= last, "{line}");
            last = numbers[1] - numbers[0];
        }
    }
    for case in &cases {
        let (from, to) = (level(&base, &case.case.facts), level(&head, &case.case.facts));
        let entry = text.lines().find(|line| {
            line.trim_start_matches(['-', ' ', '*']).starts_with(&format!("{} (public): ", case.id()))
        });
        assert_eq!(entry.is_some(), from != to, "{}", case.id());
        let Some(entry) = entry else { continue };
        moved += 1;
        assert_eq!(entry.starts_with("- **"), to < case.reading.expected, "{entry}");
        let kind = format!("### Down from level {} ", from.level());
        let above = text[..text.find(entry).unwrap()].rfind("### ").unwrap();
        assert!(text[above..].starts_with(&kind), "{entry}");
    }
    assert!(moved > 3);
    assert!(text.contains(
        "| [RF08](../PROTOCOL.md#RF08) Possible clot in the leg: signs on the leg | 2 today | – | **gone** |"
    ));
}

#[test]
fn a_change_of_most_rules_is_not_counted_exactly() {
    let of = |rules: &[RedFlag]| export::protocol(rules);
    assert!(!large::is_large(&of(&FEW), &of(&without(Finding::LegClotSigns))));
    assert!(large::is_large(&of(&FEW), &of(RED_FLAGS)));
}

#[test]
fn what_was_written_by_hand_stays_above_the_document() {
    let document = format!("{}\n\nnew\n", large::MARK);
    let existing = format!("By hand.\n\n{}\n\nold\n", large::MARK);
    assert_eq!(
        large::below_what_was_written_by_hand(&existing, &document),
        format!("By hand.\n\n{document}")
    );
    assert_eq!(large::below_what_was_written_by_hand("", &document), document);
}

#[test]
fn every_rule_has_one_subject() {
    for finding in Finding::ALL {
        assert!(subject(finding.code()).is_some(), "{}", finding.code());
    }
    let all: Vec<&&str> = SUBJECTS.iter().flat_map(|(_, rules)| rules.iter()).collect();
    assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len());
    assert_eq!(all.len(), Finding::ALL.len());
}

#[test]
fn a_protocol_goes_through_its_file_unchanged() {
    let protocol = export::protocol(RED_FLAGS);
    let text = serde_json::to_string(&protocol).unwrap();
    assert_eq!(serde_json::from_str::<Protocol>(&text).unwrap(), protocol);
}

#[test]
fn a_base_that_does_not_exist_is_refused_in_one_line() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/clinical-diff.sh");
    for (base, expected) in [("", "BASE=<git revision>"), ("no-such-revision", "“no-such-revision”")] {
        let output = Command::new("bash").arg(script).env("BASE", base).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(message.contains(expected) && output.stdout.is_empty(), "{message}");
    }
}
