//! The pain of the last days as bars, with a mark for each run whose shape says how it was judged; and the same numbers
//! as a table.
//!
//! A day without a check-in has no bar; a day without pain has a flat one. Each bar has its number, so no axis is
//! needed.

use triage_core::companion::progress::Judged;
use triage_core::companion::recent::{DayMark, has_picture};
use triage_core::protocol::reaction::Verdict;
use triage_core::words::{Words, plan, progress as texts, screen};
use yew::prelude::*;

use crate::parts::{Doc, Name};

/// How many days there are.
pub const DAYS: usize = 14;

/// 14 columns, 20 units wide each.
const VIEW_BOX: &str = "0 0 280 118";
const COLUMN: usize = 20;
/// Where a bar stands. A point of pain is 6 units high.
const BASE: u8 = 76;
const POINT: u8 = 6;
/// From this pain on it is too much.
const TOO_MUCH: &str = "M0 46H280";

/// The picture and its table, or one line if there is too little to see.
pub fn picture(d: &mut Doc, marks: &[DayMark]) {
    let words = d.words();
    if !has_picture(marks) {
        d.calm(texts::too_few(words));
        return;
    }
    let highest = marks.iter().filter_map(|mark| mark.worst_pain).max().unwrap_or(0);
    d.open("svg.picture");
    d.attribute(Name::ViewBox, VIEW_BOX);
    d.attribute(Name::Role, "img");
    d.attribute_of(Name::AriaLabel, texts::picture_label(words, days(), highest.into()).into());
    path(d, "pen-fine", TOO_MUCH.into());
    path(d, "pen-ground", format!("M0 {BASE}H280").into());
    for (column, mark) in marks.iter().enumerate() {
        let middle = column * COLUMN + COLUMN / 2;
        if let Some(pain) = mark.worst_pain {
            let top = BASE.saturating_sub(pain * POINT).min(BASE - 2);
            path(d, "pen-fill", format!("M{} {BASE}V{top}h12V{BASE}z", middle - 6).into());
            label(d, middle, top - 4, pain.to_string());
        }
        if let Some(run) = mark.run() {
            shape(d, run.verdict, Some(middle));
        }
        label(d, middle, BASE + 38, mark.day.day.to_string());
    }
    d.close();
    d.calm(texts::no_bar(words));
    legend(d, marks);
    // No heading: it belongs to the picture, on whichever screen that is.
    d.within("details.fold", |d| {
        d.within("summary", |d| d.line("b", texts::table(words)));
        table(d, marks);
    });
}

/// How many days a picture has, as its words say it.
pub fn days() -> u32 {
    u32::try_from(DAYS).unwrap_or(u32::MAX)
}

#[inline(never)]
fn path(d: &mut Doc, pen: &'static str, path: AttrValue) {
    d.open_as("path", pen);
    d.attribute_of(Name::D, path);
    d.close();
}

fn label(d: &mut Doc, x: usize, y: u8, text: String) {
    d.open("text");
    d.attribute_of(Name::Transform, format!("translate({x} {y})").into());
    d.text_of(text);
    d.close();
}

/// The mark of a run: below its day, or by itself beside what it means.
fn shape(d: &mut Doc, verdict: Option<Verdict>, middle: Option<usize>) {
    const CIRCLE: &str = "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
    let strokes: &[(&'static str, &'static str)] = match verdict {
        Some(Verdict::Pass) => &[("pen-fill", CIRCLE)],
        Some(Verdict::Hold) => &[("pen-body", CIRCLE), ("pen-fill", "M0-6a6 6 0 0 0 0 12z")],
        Some(Verdict::Regress) => &[("pen-body", "M-7-5H7L0 7z")],
        Some(Verdict::Stop) => &[("pen-fill", "M-6-6H6V6H-6z")],
        None => &[("pen-body", CIRCLE)],
    };
    d.open("g");
    if let Some(middle) = middle {
        d.attribute_of(Name::Transform, format!("translate({middle} {})", BASE + 14).into());
    }
    for (pen, stroke) in strokes {
        path(d, pen, AttrValue::Static(stroke));
    }
    d.close();
}

/// What each mark in the picture means.
fn legend(d: &mut Doc, marks: &[DayMark]) {
    let words = d.words();
    let shown = |verdict| marks.iter().filter_map(DayMark::run).any(|run| run.verdict == verdict);
    let every = Verdict::ALL.into_iter().map(Some).chain([None]);
    let shown: Vec<Option<Verdict>> = every.filter(|verdict| shown(*verdict)).collect();
    if shown.is_empty() {
        return;
    }
    d.within("p.legend", |d| {
        d.line("b", texts::runs(words));
        for verdict in shown {
            d.within("span", |d| {
                d.open("svg.mark");
                d.attribute(Name::ViewBox, "-8 -8 16 16");
                d.attribute(Name::AriaHidden, "true");
                shape(d, verdict, None);
                d.close();
                d.text(name(words, verdict));
            });
        }
    });
}

/// A run with its mark, as in a row of days.
pub fn mark(d: &mut Doc, run: &Judged) {
    let words = d.words();
    d.within("span", |d| {
        d.open("svg.mark");
        d.attribute(Name::ViewBox, "-8 -8 16 16");
        d.attribute(Name::AriaHidden, "true");
        shape(d, run.verdict, None);
        d.close();
        d.text_of(said(words, run));
    });
}

/// How a run was judged, by what it means for the next one.
pub fn name(words: Words, verdict: Option<Verdict>) -> &'static str {
    verdict.map_or(texts::open(words), |verdict| plan::verdict(words, verdict))
}

fn table(d: &mut Doc, marks: &[DayMark]) {
    let words = d.words();
    d.within("table", |d| {
        d.within("tr", |d| {
            for head in [texts::day(words), texts::worst_pain(words), texts::run(words)] {
                d.line("th", head);
            }
        });
        for mark in marks {
            d.within("tr", |d| {
                d.line_of("th", texts::on_day(words, mark.day));
                match mark.worst_pain {
                    Some(pain) => d.line_of("td", words.number(pain.into())),
                    None => d.line("td", texts::no_check(words)),
                }
                let runs: Vec<String> = mark.runs.iter().map(|run| said(words, run)).collect();
                if runs.is_empty() {
                    d.line("td", texts::no_run(words));
                } else {
                    d.line_of("td", screen::line(words, &runs, screen::semicolon));
                }
            });
        }
    });
}

fn said(words: Words, judged: &Judged) -> String {
    let verdict = name(words, judged.verdict);
    match judged.run.step {
        Some(step) => texts::run_of_step(words, step.into(), verdict),
        None => texts::run_of_minutes(words, judged.run.minutes.into(), verdict),
    }
}
