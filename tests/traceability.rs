//! Every item of the article leads to ids that exist.

use triage_core::protocol::Fact;
use triage_core::protocol::cause::Cause;
use triage_core::protocol::impression::Impression;
use triage_core::protocol::outcome::SECTIONS;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::red_flag::Finding;
use triage_core::protocol::treatment::Treatment;

const TABLE: &str = include_str!("../docs/TRACEABILITY.md");

fn exists(kind: &str, id: &str) -> bool {
    match kind {
        "cause" => Cause::ALL.iter().any(|c| c.code() == id),
        "fact" => Fact::ALL.iter().any(|f| f.code() == id),
        "rule" => Finding::ALL.iter().any(|f| f.code() == id),
        "pattern" => Impression::ALL.iter().any(|i| i.code() == id),
        "treatment" => Treatment::ALL.iter().any(|t| t.code() == id),
        "question" => QuestionId::ALL.iter().any(|q| q.code() == id),
        "section" => SECTIONS.iter().any(|row| format!("{:?}", row.section).to_lowercase() == id),
        _ => false,
    }
}

#[test]
fn every_id_in_the_table_exists_and_every_item_has_one() {
    let mut items = 0;
    for line in TABLE.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| article")) {
        let cell = line.split('|').nth(2).unwrap();
        let ids: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
        assert!(!ids.is_empty(), "{line}");
        for id in ids {
            let (kind, code) = id.split_once(':').unwrap();
            assert!(exists(kind, code), "{id} does not exist: {line}");
        }
        items += 1;
    }
    // 8 causes, 8 symptoms, 7 reasons, 5 + 4 + 4 treatments (two of them split, two stretches), 10 lines of recovery.
    assert_eq!(items, 8 + 8 + 7 + 14 + 10);
}

#[test]
fn every_article_treatment_of_the_table_is_marked_so() {
    for row in triage_core::protocol::treatment::TREATMENTS {
        let is_listed = TABLE.contains(&format!("`treatment:{}`", row.treatment.code()));
        assert!(is_listed || !row.in_article, "{}", row.treatment.code());
    }
}
