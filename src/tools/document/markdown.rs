//! A Markdown text that grows from top to bottom and collects its own table of contents.

/// The text so far.
#[derive(Default)]
pub struct Markdown {
    text: String,
    contents: Vec<(u8, String, String)>,
}

impl Markdown {
    /// A heading that is listed in the contents and that a link can reach. `level` is 2 or 3.
    pub fn heading(&mut self, level: u8, anchor: &str, title: &str) {
        self.contents.push((level, anchor.to_owned(), title.to_owned()));
        self.entry(level, anchor, title);
    }

    /// A heading that a link can reach, and that is not listed in the contents.
    pub fn entry(&mut self, level: u8, anchor: &str, title: &str) {
        let marks = "#".repeat(usize::from(level));
        self.block(&format!("{marks} <a id=\"{anchor}\"></a>{title}"));
    }

    /// A paragraph, or anything else between blank lines.
    pub fn block(&mut self, text: &str) {
        let text = text.trim_end();
        if !text.is_empty() {
            self.text.push_str(text);
            self.text.push_str("\n\n");
        }
    }

    /// A list.
    pub fn list<T: AsRef<str>>(&mut self, items: impl IntoIterator<Item = T>) {
        let lines: Vec<String> = items.into_iter().map(|item| format!("- {}", item.as_ref())).collect();
        self.block(&lines.join("\n"));
    }

    /// A table. Each row has as many cells as the head.
    pub fn table<const N: usize>(&mut self, head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) {
        let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let mut lines = vec![line(&head.map(str::to_owned)), line(&[const { "---" }; N].map(str::to_owned))];
        lines.extend(rows.into_iter().map(|row| line(&row.map(|cell| cell.replace('|', "\\|")))));
        self.block(&lines.join("\n"));
    }

    /// The whole text, with the contents in place of the mark.
    pub fn finish(self, mark: &str) -> String {
        let contents: Vec<String> = self
            .contents
            .iter()
            .map(|(level, anchor, title)| {
                format!("{}- [{title}](#{anchor})", "  ".repeat(usize::from(level.saturating_sub(2))))
            })
            .collect();
        format!("{}\n", self.text.replacen(mark, &contents.join("\n"), 1).trim_end())
    }
}

/// Escapes a text that is not Markdown, so that it shows as it was written.
pub fn plain(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut plain, letter| {
        if "\\`*_[]<>".contains(letter) {
            plain.push('\\');
        }
        plain.push(letter);
        plain
    })
}

/// A stable code.
pub fn code(code: &str) -> String {
    format!("`{code}`")
}

/// Links to things whose anchor is their own name, or the word "none".
pub fn links<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let links: Vec<String> = names.into_iter().map(|name| format!("[{0}](#{0})", name.as_ref())).collect();
    if links.is_empty() { "none".to_owned() } else { links.join(", ") }
}
