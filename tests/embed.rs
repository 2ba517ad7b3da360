//! The snippet that a webmaster pastes matches the protocol, in `docs/EMBED.md` as well.
//!
//! `UPDATE_DOCS=1 cargo test --test native embed::` rewrites the snippet; a stale one fails.

use std::path::Path;

use triage_core::protocol::question::{QuestionId, question};
use triage_core::protocol::review::RELEASED;
use triage_core::words::country::{country_unknown, day};
use triage_core::words::question as texts;
use triage_tools::embed::{safety, snippet};
use triage_tools::words::english;

#[test]
fn the_guide_has_the_snippet() {
    const START: &str = "<!-- snippet -->\n";
    const END: &str = "<!-- /snippet -->";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/EMBED.md");
    let kept = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = kept.split_once(START).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let text = format!("{before}{START}\n```html\n{}```\n\n{END}{after}", snippet());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap();
    assert_eq!(kept, text, "docs/EMBED.md is stale: UPDATE_DOCS=1 cargo test --test native embed::");
}

#[test]
fn snippet_and_card_have_every_sign_and_the_number_to_call() {
    let signs: Vec<_> = texts::choices(english(), QuestionId::Signs).map(|choice| choice.label).collect();
    assert_eq!(signs.len(), question(QuestionId::Signs).unwrap().kind.choices().len());
    for text in [snippet(), safety()] {
        for sign in &signs {
            assert!(text.contains(sign), "{sign}");
        }
        assert!(text.contains(country_unknown(english())));
    }
    assert!(snippet().contains(&day(english(), RELEASED)));
    assert!(snippet().contains("Not yet clinically reviewed."));
}

#[test]
fn the_snippet_is_plain_html_without_style_or_inline_script() {
    let text = snippet();
    for forbidden in ["style", "class=", "onclick", "<script>"] {
        assert!(!text.contains(forbidden), "{forbidden}");
    }
}
