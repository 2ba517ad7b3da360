//! What a club's page shows until the questions run, and if they never do: generated from the protocol.

use crate::words::english;
use serde_json::json;
use triage_core::protocol::country::by_code;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::review::RELEASED;
use triage_core::words::{country, embed, outcome, question, screen};

/// The HTML that a webmaster pastes: the element with the signs inside it, and its script.
pub fn snippet() -> String {
    let signs: Vec<String> = signs().iter().map(|sign| format!("    <li>{}</li>", escaped(sign))).collect();
    format!(
        r#"<soleus-triage>
  <h2>{title}</h2>
  <p>{call_if}</p>
  <ul translate="no">
{signs}
  </ul>
  <p>{does_not_diagnose} {review_state} {as_of}</p>
</soleus-triage>
<script type="module" src="/soleus-triage/soleus-triage.js"></script>
"#,
        title = embed::title(english()),
        call_if = call_if(),
        signs = signs.join("\n"),
        review_state = outcome::review_state(english()),
        does_not_diagnose = outcome::does_not_diagnose(english()),
        as_of = embed::as_of(english(), &country::day(english(), RELEASED)),
    )
}

/// The same text as a JavaScript module, for a page whose element is empty, and the loader's other texts: one export
/// each, so that a bundled file carries only the texts that it shows.
pub fn safety() -> String {
    let numbers: Vec<_> = screen::regions(english())
        .iter()
        .filter_map(|(code, region)| Some((*region, *by_code(code)?.emergency.first()?)))
        .collect();
    let words = [
        ("title", json!(embed::title(english()))),
        ("callIf", json!(call_if())),
        ("signs", json!(signs())),
        ("numbers", json!(numbers)),
        ("elsewhere", json!(screen::elsewhere(english()))),
        ("stopped", json!(embed::stopped(english()))),
        ("notLoaded", json!(embed::not_loaded(english()))),
        ("late", json!(embed::late(english()))),
        ("startAgain", json!(embed::start_again(english()))),
        ("physio", json!(embed::club_physio(english()))),
        ("firstAider", json!(embed::club_first_aider(english()))),
    ];
    words.iter().map(|(name, text)| format!("export const {name} = {text};\n")).collect()
}

fn call_if() -> String {
    format!(
        "{} {}",
        question::title(english(), QuestionId::Signs),
        embed::then_call(english(), country::country_unknown(english()))
    )
}

fn signs() -> Vec<&'static str> {
    question::choices(english(), QuestionId::Signs).map(|choice| choice.label).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
