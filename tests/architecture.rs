//! The house rules that a compiler does not enforce: what may name what, module docs, no inline style, file sizes.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("node_modules") {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(|e| endings.contains(&e.to_str().unwrap())) {
            found.push(path);
        }
    }
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The text without comments and without its unit tests.
fn code(text: &str) -> String {
    let shipped = text.split("#[cfg(test)]").next().unwrap();
    shipped.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// Folder, and what no file in it may name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("src/core/protocol", &["crate::reasoning", "crate::companion", "crate::session", "crate::words"]),
    ("src/core/reasoning", &["crate::companion", "crate::session", "crate::words"]),
    ("src/core/words", &["crate::reasoning", "crate::companion", "crate::session"]),
    ("src/core/companion", &["crate::session", "crate::words"]),
    ("src/core/session", &["crate::companion", "crate::words"]),
    ("src/core", &["yew", "web_sys", "wasm_bindgen", "gloo", "serde"]),
    ("src/core", &["std::fs", "std::net", "std::time", "std::env", "println!", "SystemTime", "Instant"]),
    ("src/exchange", &["yew", "web_sys", "wasm_bindgen", "gloo", "std::fs", "triage_view"]),
    ("src/view", &["wasm_bindgen", "web_sys::", "gloo", "js_sys", "serde", "triage_exchange"]),
    ("src/tools", &["web_sys", "wasm_bindgen", "gloo", "js_sys"]),
];

#[test]
fn folders_name_only_what_they_may() {
    let mut wrong = Vec::new();
    for (folder, words) in FORBIDDEN {
        for path in files(&root().join(folder), &["rs"]) {
            let text = code(&read(&path));
            wrong.extend(
                words
                    .iter()
                    .filter(|word| text.contains(**word))
                    .map(|word| format!("{} names {word}", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_core_has_no_dependencies() {
    assert!(!read(&root().join("src/core/Cargo.toml")).contains("dependencies]"));
}

#[test]
fn only_the_shell_names_the_browser() {
    for folder in ["src/core", "src/exchange", "src/view", "src/tools"] {
        let manifest = read(&root().join(folder).join("Cargo.toml"));
        for browser in ["web-sys", "js-sys", "wasm-bindgen", "gloo"] {
            assert!(!manifest.contains(browser), "{folder} depends on {browser}");
        }
    }
}

#[test]
fn only_the_cut_of_the_module_is_unsafe() {
    for path in files(&root().join("src"), &["rs"]) {
        let is_cut = path.ends_with("view/split.rs") || path.ends_with("shell/companion/cut.rs");
        assert_eq!(read(&path).contains("unsafe_code"), is_cut, "{}", path.display());
    }
}

#[test]
fn every_file_opens_by_saying_what_it_is_for() {
    for folder in ["src", "tests"] {
        for path in files(&root().join(folder), &["rs"]) {
            assert!(read(&path).starts_with("//! "), "{}", path.display());
        }
    }
}

#[test]
fn no_markup_carries_inline_style_or_script() {
    let mut checked = 0;
    for folder in ["src", "static"] {
        for path in files(&root().join(folder), &["rs", "html", "js", "mjs"]) {
            let text = code(&read(&path));
            for forbidden in
                ["style=", "<style", "innerHTML", "from_html_unchecked", "eval(", "document.write"]
            {
                assert!(!text.contains(forbidden), "{} has {forbidden}", path.display());
            }
            checked += 1;
        }
    }
    let page = read(&root().join("index.html"));
    assert!(!page.contains("style=") && !page.contains("<style"));
    assert!(checked > 20);
}

/// The compiler reads only what is declared: a file that no `mod` names would silently never run.
#[test]
fn every_test_file_is_part_of_the_program() {
    let tests = root().join("tests");
    let mut checked = 0;
    for path in files(&tests, &["rs"]) {
        let folder = path.parent().unwrap();
        // Programs of their own.
        if path == tests.join("main.rs") || folder.ends_with("benches") || folder.ends_with("trace") {
            continue;
        }
        let is_folder = path.file_name().unwrap() == "mod.rs";
        let module = if is_folder { folder } else { &path };
        let home = module.parent().unwrap();
        let declared_in = [home.join("mod.rs"), home.with_extension("rs"), home.join("main.rs")];
        let declaration = format!("mod {};", module.file_stem().unwrap().to_str().unwrap());
        let is_declared = declared_in.iter().filter(|file| file.exists()).any(|file| {
            let text = read(file);
            text.lines().any(|line| line.trim_start_matches("pub ") == declaration)
        });
        assert!(is_declared, "{} runs nowhere: no `{declaration}`", path.display());
        checked += 1;
    }
    assert!(checked > 45, "{checked}");
}

/// Folders and files that are mostly tables or words, and so may be long.
const TABLES: &[&str] = &[
    "src/core/protocol",
    "src/core/words",
    "src/view/drawings",
    "src/exchange/field.rs",
    "tests/pictures.rs",
    "tests/table_faults.rs",
];

/// Tables and words may be long; logic may not, and tests are logic.
#[test]
fn a_file_of_logic_has_at_most_300_lines() {
    let mut sizes = Vec::new();
    for path in ["src", "tests"].iter().flat_map(|folder| files(&root().join(folder), &["rs"])) {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let lines = read(&path).lines().count();
        let is_table = TABLES.iter().any(|table| name.starts_with(table));
        assert!(is_table || lines <= 300, "{name}: {lines} lines");
        sizes.push(lines);
    }
    sizes.sort_unstable();
    println!("files: {}, median {} lines", sizes.len(), sizes[sizes.len() / 2]);
}

/// The functions of a text that is laid out by `cargo fmt`: name, line of the `fn`, and how many lines it takes.
fn functions(text: &str) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(String, usize, String)> = None;
    for (at, line) in text.lines().enumerate() {
        if let Some((name, start, end)) = &open {
            if line == end {
                found.push((name.clone(), start + 1, at - start + 1));
                open = None;
            }
            continue;
        }
        let code = line.trim_start();
        let is_comment = code.starts_with("//");
        let named = code.split_once("fn ").filter(|(before, _)| {
            let words = ["pub", "const", "async", "unsafe", "extern", "\"C\"", "pub(crate)", "pub(super)"];
            before.split_whitespace().all(|word| words.contains(&word))
        });
        if let Some((_, rest)) = named.filter(|_| !is_comment && !code.ends_with([';', '}'])) {
            let name: String =
                rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
            open = Some((name, at, format!("{}}}", &line[..line.len() - code.len()])));
        }
    }
    found
}

/// A function that is longer does several things. Tables and words may be long.
#[test]
fn a_function_has_at_most_60_lines() {
    let mut lengths = Vec::new();
    let mut wrong = Vec::new();
    for path in files(&root().join("src"), &["rs"]) {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        if ["src/core/protocol", "src/core/words", "src/view/drawings"].iter().any(|t| name.starts_with(t)) {
            continue;
        }
        for (function, line, lines) in functions(&read(&path)) {
            if lines > 60 {
                wrong.push(format!("{name}:{line}: {function} has {lines} lines"));
            }
            lengths.push(lines);
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // A check on `functions` itself: one that it missed could be of any length.
    assert!(lengths.len() > 400 && lengths.iter().any(|lines| *lines > 50), "{} functions", lengths.len());
}

/// No two files of this folder may import each other.
#[test]
fn no_two_files_of_the_visit_import_each_other() {
    let folder = root().join("src/core/session");
    let all: Vec<(String, String)> = files(&folder, &["rs"])
        .iter()
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), code(&read(path))))
        .filter(|(name, _)| name != "mod")
        .collect();
    // By its path, or by its name after `use super::{…}`; not a file of that name in another folder.
    let imports = |text: &str, other: &str| {
        text.match_indices(&format!("{other}::")).any(|(at, _)| {
            let before = &text[..at];
            before.ends_with("super::")
                || !before.ends_with([':', '_']) && !before.ends_with(char::is_alphanumeric)
        })
    };
    let mut wrong = Vec::new();
    for (name, text) in &all {
        for (other, other_text) in &all {
            if name < other && imports(text, other) && imports(other_text, name) {
                wrong.push(format!("{name} and {other}"));
            }
        }
    }
    assert!(all.len() > 10);
    assert_eq!(wrong, [] as [&str; 0]);
}

#[test]
fn the_core_has_no_catch_all_arm() {
    for path in files(&root().join("src/core"), &["rs"]) {
        for (number, line) in code(&read(&path)).lines().enumerate() {
            assert!(!line.trim_start().starts_with("_ =>"), "{}:{}", path.display(), number + 1);
        }
    }
}

#[test]
fn the_repository_speaks_of_the_product_alone() {
    let own = ["/wor", "/roo", "/hom"].map(|start| {
        format!(
            "{start}{}",
            match start {
                "/wor" => "k/",
                "/roo" => "t/",
                _ => "e/",
            }
        )
    });
    for folder in ["src", "tests", "static", "docs", "scripts"] {
        for path in files(&root().join(folder), &["rs", "md", "mjs", "js", "html", "css", "sh", "toml"]) {
            let text = read(&path);
            for word in &own {
                assert!(!text.contains(word.as_str()), "{} holds a machine path", path.display());
            }
        }
    }
}

/// A phone installs from one page only: the loader of an embed knows nothing about it.
#[test]
fn only_the_app_page_knows_the_worker() {
    for file in ["static/app.js", "index.html", "static/app.css", "static/sw-off.js"] {
        assert!(root().join(file).exists(), "{file}");
    }
    let loader = read(&root().join("static/soleus-triage.js"));
    for word in ["serviceWorker", "app.js", "caches"] {
        assert!(!loader.contains(word), "the loader names {word}");
    }
}
