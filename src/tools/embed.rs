//! What a club's page shows until the questions run, and if they never do: generated from the protocol.

use serde_json::json;
use triage_core::protocol::country::by_code;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::review::RELEASED;
use triage_core::words::en::question::words;
use triage_core::words::en::{country, embed, outcome, screen};

/// The HTML that a webmaster pastes: the element with the signs inside it, and its script.
pub fn snippet() -> String {
    let signs: Vec<String> = signs().iter().map(|sign| format!("    <li>{}</li>", escaped(sign))).collect();
    format!(
        r#"<soleus-triage>
  <h2>{title}</h2>
  <p>{call_if}</p>
  <ul>
{signs}
  </ul>
  <p>{does_not_diagnose} {review_state} {as_of}</p>
</soleus-triage>
<script type="module" src="/soleus-triage/soleus-triage.js"></script>
"#,
        title = embed::TITLE,
        call_if = call_if(),
        signs = signs.join("\n"),
        review_state = outcome::review_state(),
        does_not_diagnose = outcome::DOES_NOT_DIAGNOSE,
        as_of = embed::as_of(RELEASED),
    )
}

/// The same text as a JavaScript module, for a page whose element is empty, and the loader's other texts: one export
/// each, so that a bundled file carries only the texts that it shows.
pub fn safety() -> String {
    let numbers: Vec<_> = screen::REGIONS
        .iter()
        .filter_map(|(code, region)| Some((*region, by_code(code)?.emergency().next()?)))
        .collect();
    let words = [
        ("title", json!(embed::TITLE)),
        ("callIf", json!(call_if())),
        ("signs", json!(signs())),
        ("numbers", json!(numbers)),
        ("elsewhere", json!(screen::ELSEWHERE)),
        ("stopped", json!(embed::STOPPED)),
        ("notLoaded", json!(embed::NOT_LOADED)),
        ("late", json!(embed::LATE)),
        ("startAgain", json!(embed::START_AGAIN)),
        ("physio", json!(embed::CLUB_PHYSIO)),
        ("firstAider", json!(embed::CLUB_FIRST_AIDER)),
    ];
    words.iter().map(|(name, text)| format!("export const {name} = {text};\n")).collect()
}

fn call_if() -> String {
    format!("{} {}", words(QuestionId::Signs).title, embed::then_call(country::country_unknown()))
}

fn signs() -> Vec<&'static str> {
    words(QuestionId::Signs).choices().map(|choice| choice.label).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
