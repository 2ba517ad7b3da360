//! Drawings on the page.

use yew::prelude::*;

use super::element::{el_with, some};
use crate::drawings::{Figure, Stroke};

/// A drawing that stands beside words and adds nothing to them.
pub fn icon(figure: &'static Figure) -> Html {
    drawing("icon", figure, "")
}

/// A drawing. With a label it is told to a screen reader; without, it is hidden from one.
#[inline(never)]
pub fn drawing(class: &'static str, figure: &'static Figure, label: &'static str) -> Html {
    let paths = figure.strokes.iter().map(stroke).collect();
    let (hidden, role, label) =
        if label.is_empty() { (some("true"), None, None) } else { (None, some("img"), some(label)) };
    el_with(
        "svg",
        &["class", "viewBox", "aria-hidden", "role", "aria-label"],
        vec![some(class), some(figure.view_box), hidden, role, label],
        paths,
    )
}

/// One path.
#[inline(never)]
pub fn stroke(stroke: &'static Stroke) -> Html {
    el_with("path", &["class", "d"], vec![some(stroke.pen.class()), some(stroke.d)], Vec::new())
}

/// A stretch on a lane, in percent of its length.
pub struct ScaleLine {
    /// Where it begins.
    pub from: u16,
    /// Where it ends.
    pub to: u16,
}

/// A lane of two lines with a band between them.
pub fn lane_line(marked: &ScaleLine) -> Html {
    let line = |class, y, from: AttrValue, to: AttrValue| {
        el_with(
            "line",
            &["class", "x1", "y1", "x2", "y2", "vector-effect"],
            vec![some(class), Some(from), some(y), Some(to), some(y), some("non-scaling-stroke")],
            Vec::new(),
        )
    };
    let (start, end) = (AttrValue::Static("0"), AttrValue::Static("100"));
    el_with(
        "svg",
        &["viewBox", "preserveAspectRatio", "aria-hidden"],
        vec![some("0 0 100 20"), some("none"), some("true")],
        vec![
            line("lane-line", "2", start.clone(), end.clone()),
            line("lane-line", "18", start, end),
            line("lane-band", "10", marked.from.to_string().into(), marked.to.to_string().into()),
        ],
    )
}
