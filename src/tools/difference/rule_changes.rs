//! The rules that a change adds, removes or alters, by subject.

use triage_core::protocol::picture::PICTURES;
use triage_core::protocol::red_flag::Finding;
use triage_core::words::outcome;

use super::compare::urgency;
use super::large::{heading, linked, named};
use super::sample::Sampled;
use super::subject::{SUBJECTS, subject};
use crate::document::facts::lower;
use crate::document::markdown::Markdown;
use crate::symbolic::protocol::{Protocol, Rule};
use crate::words::english;

pub(super) fn add_rules(document: &mut Markdown, base: &Protocol, head: &Protocol, calm: &Sampled) {
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
    let word = |number: u8| lower(outcome::level(english(), urgency(number)));
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
