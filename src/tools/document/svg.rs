//! The few shapes of a drawing, as SVG text.
//!
//! Each shape has a class, and its colors as attributes. Where the drawing is part of a page, a style sheet overrides
//! the attributes; where it is a file of its own, the attributes apply.

use std::fmt::Write;

/// How a shape looks: its class, and its colors on light paper.
#[derive(Clone, Copy)]
pub struct Look {
    /// The class, for a style sheet.
    pub class: &'static str,
    /// The color of the inside. "none" for a line.
    pub fill: &'static str,
    /// The color of the line. "none" for a text.
    pub stroke: &'static str,
}

/// How large and how heavy letters are.
#[derive(Clone, Copy)]
pub struct Size {
    /// Height in pixels.
    pub pixels: u8,
    /// 400 is normal, 700 is bold.
    pub weight: u16,
}

/// A drawing that grows shape by shape.
#[derive(Default)]
pub struct Drawing {
    body: String,
}

impl Drawing {
    /// A box with rounded corners.
    pub fn rounded(&mut self, look: Look, [x, y, width, height]: [i32; 4], radius: i32) {
        let shape =
            format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"");
        self.add(&shape, look, "/>");
    }

    /// A line through points, straight from one to the next.
    pub fn line(&mut self, look: Look, points: &[(i32, i32)]) {
        let mut path = String::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let command = if index == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{command}{x} {y}");
        }
        self.add(&format!("<path d=\"{path}\" stroke-width=\"1.5\""), look, "/>");
    }

    /// A line that ends in an arrowhead. Its last segment is horizontal or vertical.
    pub fn arrow(&mut self, look: Look, points: &[(i32, i32)]) {
        self.line(look, points);
        let [.., (from_x, from_y), (x, y)] = points else { return };
        let (along_x, along_y) = ((x - from_x).signum() * 6, (y - from_y).signum() * 6);
        // To each side the head is two thirds as wide as it is long, at a right angle to the line.
        let (side_x, side_y) = (along_y * 2 / 3, along_x * 2 / 3);
        let (back_x, back_y) = (x - along_x, y - along_y);
        self.line(look, &[(back_x - side_x, back_y - side_y), (*x, *y), (back_x + side_x, back_y + side_y)]);
    }

    /// A line of text. `anchor` is "start" or "middle".
    pub fn text(&mut self, look: Look, (x, y): (i32, i32), size: Size, anchor: &str, text: &str) {
        let Size { pixels, weight } = size;
        let start = format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{pixels}\" font-weight=\"{weight}\" text-anchor=\"{anchor}\""
        );
        self.add(&start, look, &format!(">{}</text>", escaped(text)));
    }

    /// The whole drawing on a sheet of its own.
    pub fn finish(self, sheet: Look, width: i32, height: i32, label: &str) -> String {
        let mut whole = Drawing::default();
        whole.rounded(sheet, [0, 0, width, height], 14);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\" \
             font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif\">\n{}{}</svg>\n",
            escaped(label),
            whole.body,
            self.body
        )
    }

    fn add(&mut self, start: &str, look: Look, end: &str) {
        let Look { class, fill, stroke } = look;
        let stroke = if stroke == "none" { String::new() } else { format!(" stroke=\"{stroke}\"") };
        let _ = writeln!(self.body, "{start} class=\"{class}\" fill=\"{fill}\"{stroke}{end}");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The text in lines of at most so many letters. A longer word gets a line of its own.
pub fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}
