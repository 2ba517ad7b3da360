//! The cases that a change moves, in their runners' own words, and the pictures that each rests on.

use triage_core::protocol::Urgency;
use triage_core::protocol::picture::{PICTURES, Picture};
use triage_core::reasoning::Facts;

use super::compare::levels;
use super::large::{heading, level_name};
use crate::cases::Vignette;
use crate::document::markdown::{Markdown, code, plain};
use crate::symbolic::export;
use crate::symbolic::protocol::{Criterion, Protocol, Rule};
use crate::symbolic::world::World;

/// A case and its level under each protocol.
pub(super) struct Compared {
    set: &'static str,
    pub(super) case: Vignette,
    pub(super) from: Urgency,
    pub(super) to: Urgency,
    /// The pictures without which it would be more urgent now.
    rests_on: Vec<&'static str>,
}

pub(super) fn compared(
    base: &Protocol,
    head: &Protocol,
    sets: Vec<(&'static str, Vec<Vignette>)>,
) -> Vec<Compared> {
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

/// The rules as if this picture never held.
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

pub(super) fn add_cases(document: &mut Markdown, cases: &[Compared]) {
    heading(document, 2, "Every case that moves");
    document.block(
        "The cases of all sets in `tests/data`, as their runners tell them. None was written or labeled by a clinician.\n\
         Each was read under both sets of rules from the same answers. Answers that only a new question asks for are not read by the old rules.\n\
         What goes down comes first. **Bold: now below the level that the first reader expects.** *Rests on*: the pictures without which it would be more urgent now ([what each asks for](../decisions/0015-pictures-calm-named-rules.md)).",
    );
    let mut moves: Vec<(Urgency, Urgency)> =
        cases.iter().filter(|case| case.from != case.to).map(|case| (case.from, case.to)).collect();
    // Down before up; the largest move first, and of equal moves the one from the most urgent level.
    moves.sort_by_key(|(from, to)| {
        let (from, to) = (i16::from(from.level()), i16::from(to.level()));
        (to < from, -(to - from).abs(), from)
    });
    moves.dedup();
    for (from, to) in moves {
        let moved: Vec<&Compared> = cases.iter().filter(|case| (case.from, case.to) == (from, to)).collect();
        let direction = if to < from { "Down" } else { "Up" };
        heading(
            document,
            3,
            &format!(
                "{direction} from {} to {}: {}",
                level_name(from),
                level_name(to),
                match moved.len() {
                    1 => "1 case".to_owned(),
                    more => format!("{more} cases"),
                }
            ),
        );
        document.list(moved.into_iter().map(case_line));
    }
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

pub(super) fn add_pictures(document: &mut Markdown, cases: &[Compared]) {
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
