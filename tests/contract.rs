//! The interface between the Wasm module and the loader is defined once, in Rust: `scripts/types/` is generated from
//! it, and the JavaScript is checked against that (`scripts/javascript.sh`).
//!
//! `UPDATE_DOCS=1 cargo test --test native contract::` writes the types; a stale file fails.

mod types;

use std::path::{Path, PathBuf};

use serde_json::Value;
use triage_exchange::shelf::SLOTS;
use triage_tools::words::english;
use triage_tools::{drawn, embed};
use triage_view::{FirstScreen, FirstScreenProps, early};
use yew::LocalServerRenderer;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn is_as_generated(name: &str, text: &str) {
    const HEADER: &str =
        "// Generated from the Rust sources: UPDATE_DOCS=1 cargo test --test native contract::\n\n";
    let file = root().join("scripts/types").join(name);
    let text = format!("{HEADER}{text}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(
        kept, text,
        "scripts/types/{name} is stale: UPDATE_DOCS=1 cargo test --test native contract::"
    );
}

fn first_screen() -> String {
    drawn(
        LocalServerRenderer::<FirstScreen>::with_props(FirstScreenProps { words: english() })
            .hydratable(false)
            .render(),
    )
}

#[test]
fn the_types_of_the_module_are_those_of_the_shell() {
    let mut files: Vec<_> =
        std::fs::read_dir(root().join("src/shell")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    let sources: Vec<_> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let pressed: Vec<_> = early::PRESSED.iter().map(|name| format!("'{name}'")).collect();
    let text = format!(
        "{}\n/** What can be pressed before the module runs. It knows no other. */\nexport type Pressed = {};\n{}",
        types::declared(&sources).unwrap(),
        pressed.join(" | "),
        // The function that scripts/glue.mjs makes of it.
        r"
/** Makes a module of its own at each call. `stopped` is called when that one stops. */
export default function glue(stopped: () => void): Module & {
  init(given: { module_or_path: WebAssembly.Module | Promise<Response> }): Promise<WebAssembly.Module>;
  join(chunk: WebAssembly.Module): Promise<void>;
};
",
    );
    is_as_generated("page.d.ts", &text);
}

#[test]
fn the_types_of_the_words_are_those_that_are_written_for_the_loader() {
    let words = embed::safety();
    let export = |line: &str| {
        let (name, value) = line.strip_prefix("export const ")?.strip_suffix(';')?.split_once(" = ")?;
        Some(format!("export const {name}: {};\n", shape(&serde_json::from_str(value).ok()?)?))
    };
    let text: Option<String> = words.lines().map(export).collect();
    is_as_generated("safety.d.ts", &text.expect("a line exports neither a text nor a list"));
}

fn shape(value: &Value) -> Option<String> {
    match value {
        Value::String(_) => Some("string".to_owned()),
        Value::Array(parts) => {
            let of: Option<Vec<_>> = parts.iter().map(shape).collect();
            let first = of?.first()?.clone();
            // Pairs in a list become tuples, which keep their length.
            let is_pairs = parts.iter().all(|part| part.as_array().is_some_and(|pair| pair.len() == 2));
            Some(if is_pairs { "[string, string][]".to_owned() } else { format!("{first}[]") })
        }
        _ => None,
    }
}

#[test]
fn the_loader_looks_for_what_is_on_the_first_screen() {
    let html = first_screen();
    let files = read("static/loader/early.js") + &read("static/soleus-triage.js");
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let loader: String = files.lines().filter(is_code).collect();
    for (drawn, sought) in [
        (r#" data-action=""#.to_owned(), "'[data-action]:not(input)'".to_owned()),
        (r#" data-action=""#.to_owned(), "'input[data-action]'".to_owned()),
        (r#" data-action=""#.to_owned(), ".dataset.action".to_owned()),
        (format!(r#" id="{}""#, early::HELP), format!("#{}:target", early::HELP)),
        (format!(r##" href="#{}""##, early::HELP), format!("#{}:target", early::HELP)),
        (r#" data-when="failed""#.to_owned(), "[data-when=failed]".to_owned()),
        (r#"class="soleus second""#.to_owned(), "'.second'".to_owned()),
    ] {
        assert!(html.contains(&drawn), "the first screen has no{drawn}, which the loader looks for");
        assert!(
            loader.contains(&sought),
            "the loader does not look for {sought}, which is on the first screen"
        );
    }
}

/// A kept visit is offered on the first screen, so the loader has to know where one is kept.
#[test]
fn the_loader_knows_the_names_under_which_a_visit_is_kept() {
    let loader = read("static/soleus-triage.js");
    let (_, rest) = loader.split_once("key.startsWith('").expect("the loader looks at the storage");
    let prefix = rest.split('\'').next().unwrap();
    assert!(SLOTS.iter().all(|slot| slot.starts_with(prefix)), "{prefix}");
}

#[test]
fn each_press_on_the_first_screen_is_known_to_the_page() {
    let html = first_screen();
    let pressed: Vec<_> =
        html.split(" data-action=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(
        pressed.len(),
        early::PRESSED.len() - 2,
        "the numbers are a link, and the second screen says itself that it was reached; the others are boxes"
    );
    for name in pressed {
        assert!(early::PRESSED.contains(&name), "{name}");
    }
}

#[test]
fn a_change_of_the_shell_changes_the_types() {
    let declared = |source: &str| types::declared(&[source.to_owned()]);
    let host = "#[wasm_bindgen] extern \"C\" { pub type Loader; #[wasm_bindgen(method, js_name = interrupted)] pub fn interrupted(this: &Loader, at: usize) -> Option<String>; }";
    assert!(declared(host).unwrap().contains("  interrupted(at: number): string | null | undefined;\n"));
    assert!(
        declared(&host.replace("usize", "Map")).is_err(),
        "a type without an equivalent in the loader is an error"
    );
    let browser = "#[wasm_bindgen] extern \"C\" { #[wasm_bindgen(extends = Element)] type Scroller; #[wasm_bindgen(method)] fn scroll(this: &Scroller, to: Map); }";
    assert!(
        !declared(browser).unwrap().contains("Scroller"),
        "the loader need not provide what a browser has"
    );
}
