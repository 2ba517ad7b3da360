//! The document about a change of many rules: every case that moves, and what was written by hand.

use std::collections::BTreeSet;

use super::{FEW, level, without};
use triage_core::protocol::red_flag::{Finding, RED_FLAGS, RedFlag};
use triage_tools::cases::PUBLIC;
use triage_tools::difference::large;
use triage_tools::difference::subject::{SUBJECTS, subject};
use triage_tools::symbolic::export;

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
