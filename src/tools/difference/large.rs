//! The document about a large change, for a physician to read: which rules, whose level, and how far down.
//!
//! Written in place of an exact count. Markdown; what it says of this change in particular is written by hand above it.

use triage_core::protocol::Urgency;
use triage_core::protocol::picture::{PICTURES, Picture};
use triage_core::protocol::red_flag::Finding;
use triage_core::reasoning::Facts;
use triage_core::words::en::{finding, outcome};

use super::compare::{changes, levels, urgency};
use super::example::{Bearing, Example, Said};
use super::export;
use super::protocol::{Criterion, Protocol, Rule};
use super::sample::{CONTEXT, Fall, Sampled, Weighting, sample};
use super::subject::{SUBJECTS, subject};
use super::world::World;
use crate::cases::Vignette;
use crate::document::facts::lower;
use crate::document::markdown::{Markdown, code, plain};

/// What stands between the words written by hand and those of this program.
pub const MARK: &str =
    "<!-- What follows is written by `make clinical-diff`: change the program, not the text. -->";

/// Where the calm sample begins; the uniform one begins one later.
const SEED: u64 = 1;

/// A change of more rules than this has no exact count: what they leave of each other is a diagram too large to hold.
pub const MOST_RULES_TO_COUNT: usize = 12;

/// A case that is read by both.
struct Compared {
    set: &'static str,
    case: Vignette,
    from: Urgency,
    to: Urgency,
    /// The pictures without which it would be more urgent now.
    rests_on: Vec<&'static str>,
}

/// Whether a change is too large to be counted exactly.
pub fn is_large(base: &Protocol, head: &Protocol) -> bool {
    let rules = changes(&base.rules, &head.rules, |rule| &rule.code);
    rules.added.len() + rules.removed.len() + rules.changed.len() > MOST_RULES_TO_COUNT
}

/// The document without what is written by hand. `name` is what the base is called, `runners` how many each sample has.
pub fn document(
    base: &Protocol,
    head: &Protocol,
    name: &str,
    cases: Vec<(&'static str, Vec<Vignette>)>,
    runners: usize,
) -> String {
    let mut document = Markdown::default();
    let cases = compared(base, head, cases);
    let calm = sample(base, head, Weighting::Calm, runners, SEED);
    let uniform = sample(base, head, Weighting::Uniform, runners, SEED + 1);
    document.block(MARK);
    add_numbers(&mut document, base, head, name, &cases);
    add_cases(&mut document, &cases);
    add_sample(&mut document, &calm, &uniform);
    add_falls(&mut document, &calm, &uniform);
    add_pictures(&mut document, &cases);
    add_rules(&mut document, base, head, &calm);
    document.finish("{{contents}}")
}

/// The document below the words by hand that stand above the mark in the file as it was.
pub fn below_what_was_written_by_hand(kept: &str, document: &str) -> String {
    format!("{}{document}", kept.split(MARK).next().unwrap_or_default())
}

fn compared(base: &Protocol, head: &Protocol, sets: Vec<(&'static str, Vec<Vignette>)>) -> Vec<Compared> {
    let cases: Vec<(&str, Vignette)> =
        sets.into_iter().flat_map(|(set, cases)| cases.into_iter().map(move |case| (set, case))).collect();
    let facts: Vec<&Facts> = cases.iter().map(|(_, case)| &case.case.facts).collect();
    let world = World::of_cases(&facts);
    let (before, after) =
        (levels(&world, &base.rules, facts.len()), levels(&world, &head.rules, facts.len()));
    let without: Vec<(&str, Vec<Urgency>)> = PICTURES
        .iter()
        .map(|picture| (picture.code, levels(&world, &without(&head.rules, picture), facts.len())))
        .collect();
    let needs = |index: usize, now: Urgency| {
        let needed = without.iter().filter(|(_, levels)| levels.get(index).is_some_and(|level| *level > now));
        needed.map(|(code, _)| *code).collect()
    };
    cases
        .into_iter()
        .zip(before.into_iter().zip(after))
        .enumerate()
        .map(|(index, ((set, case), (from, to)))| Compared {
            rests_on: needs(index, to),
            set,
            case,
            from,
            to,
        })
        .collect()
}

/// The rules with one picture that never holds.
fn without(rules: &[Rule], picture: &Picture) -> Vec<Rule> {
    let holds = export::criterion(&picture.holds);
    rules
        .iter()
        .map(|rule| match picture.calms.iter().any(|finding| finding.code() == rule.code) {
            true => Rule { when: replaced(&rule.when, &holds), ..rule.clone() },
            false => rule.clone(),
        })
        .collect()
}

fn replaced(criterion: &Criterion, picture: &Criterion) -> Criterion {
    let each = |parts: &[Criterion]| parts.iter().map(|part| replaced(part, picture)).collect();
    if criterion == picture {
        return Criterion::Any(Vec::new());
    }
    match criterion {
        Criterion::All(parts) => Criterion::All(each(parts)),
        Criterion::Any(parts) => Criterion::Any(each(parts)),
        Criterion::Count(needed, parts) => Criterion::Count(*needed, each(parts)),
        Criterion::Unless(part) => Criterion::Unless(Box::new(replaced(part, picture))),
        Criterion::Not(part) => Criterion::Not(Box::new(replaced(part, picture))),
        Criterion::Always | Criterion::Is(_) | Criterion::AtLeast(..) | Criterion::Below(..) => {
            criterion.clone()
        }
    }
}

fn add_numbers(document: &mut Markdown, base: &Protocol, head: &Protocol, name: &str, cases: &[Compared]) {
    heading(document, 2, "In numbers");
    document.block(&format!(
        "Before: {name}, with {} rules. Now: {} rules.",
        base.rules.len(),
        head.rules.len()
    ));
    let rules = changes(&base.rules, &head.rules, |rule| &rule.code);
    let questions = changes(&base.questions, &head.questions, |question| &question.code);
    let moved = |holds: &dyn Fn(&Compared) -> bool| cases.iter().filter(|case| holds(case)).count();
    document.list([
        format!(
            "Rules: {} new, {} gone, {} changed, {} unchanged.",
            rules.added.len(),
            rules.removed.len(),
            rules.changed.len(),
            head.rules.len() - rules.added.len() - rules.changed.len()
        ),
        format!(
            "Questions: {} new, {} gone, {} with other answers or asked of others.",
            questions.added.len(),
            questions.removed.len(),
            questions.changed.len()
        ),
        format!(
            "Of {} cases {} come out less urgent and {} more urgent than before.",
            cases.len(),
            moved(&|case| case.to < case.from),
            moved(&|case| case.to > case.from)
        ),
        format!(
            "Below the least urgent level that the first reader of a case allows: {} before, {} now. Below the level expected: {} before, {} now. Above the most urgent level allowed: {} before, {} now.",
            moved(&|case| case.from < case.case.reading.least_urgent),
            moved(&|case| case.to < case.case.reading.least_urgent),
            moved(&|case| case.from < case.case.reading.expected),
            moved(&|case| case.to < case.case.reading.expected),
            moved(&|case| case.from > case.case.reading.most_urgent),
            moved(&|case| case.to > case.case.reading.most_urgent),
        ),
    ]);
    document.block("All cases by their level before (line) and now (column):");
    let mut counts = [[0; 5]; 5];
    for case in cases {
        let place = |level: Urgency| usize::from(level.level().saturating_sub(1));
        if let Some(count) = counts.get_mut(place(case.from)).and_then(|row| row.get_mut(place(case.to))) {
            *count += 1;
        }
    }
    matrix(document, &counts);
    let new = head.questions.iter().filter(|question| questions.added.contains(&question.code));
    document.block("The new questions:");
    document.list(new.map(|question| plain(&question.title)));
}

/// A table of levels before by levels now. What became less urgent by two levels or more is bold.
fn matrix(document: &mut Markdown, counts: &[[usize; 5]; 5]) {
    let name = |number: u8| format!("{number}. {}", outcome::level(urgency(number)));
    let head = [1, 2, 3, 4, 5].map(name);
    let [a, b, c, d, e] = &head;
    let rows = (1..).zip(counts).map(|(from, row)| {
        let cell = |(to, count): (u8, &usize)| match *count {
            0 => "–".to_owned(),
            count if to >= from + 2 => format!("**{}**", grouped(count)),
            count => grouped(count),
        };
        let mut cells: [String; 6] = std::array::from_fn(|_| String::new());
        let told = [name(from)].into_iter().chain((1..).zip(row).map(cell));
        cells.iter_mut().zip(told).for_each(|(cell, told)| *cell = told);
        cells
    });
    document.table(["before \\ now", a, b, c, d, e], rows);
}

fn add_cases(document: &mut Markdown, cases: &[Compared]) {
    heading(document, 2, "Every case that moves");
    document.block(
        "The cases of all sets in `tests/data`, as their runners tell them. None was written or labeled by a clinician.\n\
         Each was read under both sets of rules from the same answers. Answers that only a new question asks for are not read by the old rules.\n\
         What goes down comes first. **Bold: now below the level that the first reader expects.** *Rests on*: the pictures without which it would be more urgent now ([what each asks for](../decisions/0015-pictures-calm-named-rules.md)).",
    );
    let mut kinds: Vec<(Urgency, Urgency)> =
        cases.iter().filter(|case| case.from != case.to).map(|case| (case.from, case.to)).collect();
    // Down before up; the longest way first, and of these from the most urgent.
    kinds.sort_by_key(|(from, to)| {
        let (from, to) = (i16::from(from.level()), i16::from(to.level()));
        (to < from, -(to - from).abs(), from)
    });
    kinds.dedup();
    for (from, to) in kinds {
        let moved: Vec<&Compared> = cases.iter().filter(|case| (case.from, case.to) == (from, to)).collect();
        let way = if to < from { "Down" } else { "Up" };
        heading(
            document,
            3,
            &format!(
                "{way} from {} to {}: {}",
                told(from),
                told(to),
                match moved.len() {
                    1 => "1 case".to_owned(),
                    more => format!("{more} cases"),
                }
            ),
        );
        document.list(moved.into_iter().map(case_line));
    }
}

fn told(urgency: Urgency) -> String {
    format!("level {} ({})", urgency.level(), lower(outcome::level(urgency)))
}

fn case_line(compared: &Compared) -> String {
    let Compared { set, case, to, rests_on, .. } = compared;
    let reading = case.reading;
    let allowed = match (reading.most_urgent, reading.least_urgent) {
        (most, least) if most == least => "no other allowed".to_owned(),
        (most, least) => format!("{} to {} allowed", most.level(), least.level()),
    };
    let second = case.second.map_or_else(
        || "read once".to_owned(),
        |second| format!("second reader {}", second.expected.level()),
    );
    let rests = match rests_on.as_slice() {
        [] => String::new(),
        pictures => {
            format!(" Rests on: {}.", pictures.iter().map(|name| code(name)).collect::<Vec<_>>().join(", "))
        }
    };
    let story = plain(case.story.trim()).split_whitespace().collect::<Vec<_>>().join(" ");
    let label = format!("Expected {} ({allowed}); {second}.", reading.expected.level());
    if *to < reading.expected {
        format!("**{} ({set}): {story} {label}**{rests}", case.id())
    } else {
        format!("{} ({set}): {story} *{label}*{rests}", case.id())
    }
}

fn add_sample(document: &mut Markdown, calm: &Sampled, uniform: &Sampled) {
    heading(document, 2, "Interviews drawn by chance");
    document.block(
        "Whole interviews, each read under both sets of rules, by their level before (line) and now (column). **Bold: down by two levels or more.**\n\
         They are not real runners, and the numbers say nothing about how often a set of answers is given. They show where a way down exists, also one that nobody wrote a case for.",
    );
    let context = CONTEXT.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ");
    for (title, how, sampled) in [
        (
            "Mostly calm",
            format!(
                "Who it is and how it began ({context}) is answered with every choice equally likely, one answer in six \"not sure\". \
                 Of all other answers one in 100, 50, 20, 10 or 5 says something (drawn once for each interview); the rest is what a runner with a mild ache says. \
                 Seed {SEED}."
            ),
            calm,
        ),
        (
            "Every answer equally likely",
            format!(
                "Every choice and \"not sure\" is equally likely, and so is each item of a list ticked, \"not sure\" or left. So nearly everybody has a sign of an emergency. Seed {}.",
                SEED + 1
            ),
            uniform,
        ),
    ] {
        heading(document, 3, title);
        document.block(&format!(
            "{how} {} drawn, {} with answers that both sides take.",
            grouped(sampled.drawn),
            grouped(sampled.compared)
        ));
        matrix(document, &sampled.levels);
    }
}

fn add_falls(document: &mut Markdown, calm: &Sampled, uniform: &Sampled) {
    heading(document, 2, "The long ways down");
    document.block(
        "The mostly calm interviews in the bold cells above, by each rule that had asked for the level before; an interview with several such rules is in several lines. \
         Beside each the interview found with the fewest answers that say something. All its other answers are those of a mild ache: 30 to 39, built up bit by bit, left leg, middle of the calf, since 2 days, better, pain 2, calves the same size, walks normally, the heel raise is easy, no item of any list. \
         Where that is a single \"not sure\", the doubt sets no level any more: the outcome lists it as a check to make now and again tomorrow.",
    );
    let mut ways: Vec<(u8, u8)> =
        calm.falls.iter().chain(&uniform.falls).map(|fall| (fall.from, fall.to)).collect();
    ways.sort_by_key(|(from, to)| (std::cmp::Reverse(to - from), *from));
    ways.dedup();
    for (from, to) in &ways {
        heading(document, 3, &format!("From {} to {}", told(urgency(*from)), told(urgency(*to))));
        let here = |sampled: &'_ Sampled| -> Vec<[String; 4]> {
            let falls = sampled.falls.iter().filter(|fall| (fall.from, fall.to) == (*from, *to));
            falls.map(fall_row).collect()
        };
        let calm = here(calm);
        let rows = if calm.is_empty() { here(uniform) } else { calm };
        document.table(
            ["Asked for more before", "Interviews", "The fewest answers that lead here", "Asks now"],
            rows,
        );
    }
    if ways.is_empty() {
        document.block("There is none.");
    }
}

fn fall_row(fall: &Fall) -> [String; 4] {
    let Example { answers, head_rules, .. } = &fall.example;
    let asking: Vec<Bearing> = head_rules.iter().filter(|rule| rule.level < 5).cloned().collect();
    [named(&fall.rule), grouped(fall.runners), answers_in(answers), rules_in(&asking)]
}

fn answers_in(answers: &[Said]) -> String {
    let words: Vec<String> =
        answers.iter().filter(|said| !said.is_calm).map(|said| plain(&said.words)).collect();
    if words.is_empty() { "nothing".into() } else { words.join("; ") }
}

fn rules_in(rules: &[Bearing]) -> String {
    let told = |rule: &Bearing| format!("{} (level {})", named(&rule.code), rule.level);
    if rules.is_empty() { "none".into() } else { rules.iter().map(told).collect::<Vec<_>>().join("; ") }
}

fn add_pictures(document: &mut Markdown, cases: &[Compared]) {
    heading(document, 2, "The pictures");
    document.block(
        "How many cases would be more urgent without each, and how many of those come out at home. A case may rest on several.",
    );
    let rows = PICTURES.iter().map(|picture| {
        let resting = || cases.iter().filter(|case| case.rests_on.contains(&picture.code));
        let at_home = resting().filter(|case| case.to == Urgency::SelfCare).count();
        let calms = picture.calms.iter().map(|finding| finding.code()).collect::<Vec<_>>().join(", ");
        [code(picture.code), resting().count().to_string(), at_home.to_string(), calms]
    });
    document.table(["Picture", "Cases", "At home", "May calm"], rows);
}

fn add_rules(document: &mut Markdown, base: &Protocol, head: &Protocol, calm: &Sampled) {
    heading(document, 2, "The rules, by subject");
    document.block(
        "Only rules that are new, gone or changed. A level in brackets is that of a doubt, where it is another. *Asks*: of 10,000 interviews that are mostly calm (above), for how many the rule asks for care, before and now; many of these interviews meet another rule as well. The link says in words when the rule holds now.",
    );
    let rule = |rules: &'_ [Rule], code: &str| rules.iter().position(|rule| rule.code == code);
    let codes = Finding::ALL.iter().map(|finding| finding.code().to_owned());
    let gone =
        base.rules.iter().map(|rule| rule.code.clone()).filter(|code| rule(&head.rules, code).is_none());
    let all: Vec<String> = codes.chain(gone).collect();
    let mut unchanged = Vec::new();
    let others = SUBJECTS.len();
    for place in 0..=others {
        let title = SUBJECTS.get(place).map_or("Others", |(title, _)| title);
        let mut rows = Vec::new();
        for name in all.iter().filter(|code| subject(code).unwrap_or(others) == place) {
            let side = |rules: &'_ [Rule], counts: &[usize]| {
                let place = rule(rules, name)?;
                Some((rules.get(place)?.clone(), counts.get(place).copied().unwrap_or(0)))
            };
            let (before, now) = (side(&base.rules, &calm.base_rules), side(&head.rules, &calm.head_rules));
            if before.as_ref().map(|(rule, _)| rule) == now.as_ref().map(|(rule, _)| rule) {
                if before.is_some() {
                    unchanged.push(linked(name));
                }
                continue;
            }
            let levels = |side: &Option<(Rule, usize)>| {
                side.as_ref().map_or_else(|| "–".to_owned(), |(rule, _)| rule_levels(rule))
            };
            let asks = |side: &Option<(Rule, usize)>| {
                side.as_ref().map_or_else(|| "–".to_owned(), |(_, count)| per_10_000(*count, calm.compared))
            };
            rows.push([
                named(name),
                levels(&before),
                levels(&now),
                what_changed(name, before.as_ref().map(|(rule, _)| rule), now.as_ref().map(|(rule, _)| rule)),
                format!("{} → {}", asks(&before), asks(&now)),
            ]);
        }
        if !rows.is_empty() {
            heading(document, 3, title);
            document.table(["Rule", "Before", "Now", "What changed", "Asks"], rows);
        }
    }
    if !unchanged.is_empty() {
        heading(document, 3, "Unchanged");
        document.block(&format!("{}.", unchanged.join(", ")));
    }
}

fn rule_levels(rule: &Rule) -> String {
    let word = |number: u8| lower(outcome::level(urgency(number)));
    if rule.level == rule.if_unsure {
        format!("{} {}", rule.level, word(rule.level))
    } else {
        format!("{} {} ({} {})", rule.level, word(rule.level), rule.if_unsure, word(rule.if_unsure))
    }
}

fn what_changed(code: &str, before: Option<&Rule>, now: Option<&Rule>) -> String {
    let (before, now) = match (before, now) {
        (None, _) => return "**new**".into(),
        (Some(_), None) => return "**gone**".into(),
        (Some(before), Some(now)) => (before, now),
    };
    let mut parts = Vec::new();
    match now.level.cmp(&before.level) {
        std::cmp::Ordering::Less => parts.push("**more urgent**".to_owned()),
        std::cmp::Ordering::Greater => parts.push("**less urgent**".to_owned()),
        std::cmp::Ordering::Equal => {}
    }
    match now.if_unsure.cmp(&before.if_unsure) {
        std::cmp::Ordering::Less => parts.push("a doubt is more urgent".to_owned()),
        std::cmp::Ordering::Greater => parts.push("a doubt is less urgent".to_owned()),
        std::cmp::Ordering::Equal => {}
    }
    if now.when != before.when {
        parts.push("when it holds".to_owned());
    }
    if now.doubt.is_some() && before.doubt.is_none() {
        parts.push("a doubt may be calmed".to_owned());
    }
    let calming =
        PICTURES.iter().filter(|picture| picture.calms.iter().any(|finding| finding.code() == code));
    let calming: Vec<String> = calming.map(|picture| format!("`{}`", picture.code)).collect();
    if !calming.is_empty() && now.when != before.when {
        parts.push(format!("calmed by {}", calming.join(", ")));
    }
    parts.join("; ")
}

fn per_10_000(count: usize, of: usize) -> String {
    let share = 10_000.0 * count as f64 / of.max(1) as f64;
    if count > 0 && share < 1.0 { "under 1".into() } else { format!("{share:.0}") }
}

fn linked(code: &str) -> String {
    format!("[{code}](../PROTOCOL.md#{code})")
}

/// A rule with its name, where it is one of today's.
fn named(code: &str) -> String {
    match Finding::ALL.iter().find(|finding| finding.code() == code) {
        Some(known) => format!("{} {}", linked(code), finding::name(*known)),
        None => code.to_owned(),
    }
}

/// A number, its digits in threes.
fn grouped(number: usize) -> String {
    super::report::exactly(&number)
}

/// A heading that links reach by its words.
fn heading(document: &mut Markdown, depth: usize, title: &str) {
    document.block(&format!("{} {title}", "#".repeat(depth)));
}
