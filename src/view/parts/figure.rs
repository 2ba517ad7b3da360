//! Drawings on the page.

use yew::prelude::*;

use crate::drawings::Figure;

/// A drawing that stands beside words and adds nothing to them.
pub fn icon(figure: &'static Figure) -> Html {
    drawing("icon", figure, "")
}

/// A drawing. With a label it is told to a screen reader; without, it is hidden from one.
pub fn drawing(class: &'static str, figure: &'static Figure, label: &'static str) -> Html {
    let paths =
        figure.strokes.iter().map(|stroke| html! { <path class={stroke.pen.class()} d={stroke.d} /> });
    if label.is_empty() {
        html! { <svg class={class} viewBox={figure.view_box} aria-hidden="true">{ for paths }</svg> }
    } else {
        html! { <svg class={class} viewBox={figure.view_box} role="img" aria-label={label}>{ for paths }</svg> }
    }
}

/// A stretch on a lane, in percent of its length.
pub struct ScaleLine {
    /// Where it begins.
    pub from: u16,
    /// Where it ends.
    pub to: u16,
}

/// A lane with one stretch marked: a band between two lines where `height` leaves room, a bar otherwise.
pub fn lane_line(
    view_box: &'static str,
    lines: &'static [&'static str],
    middle: &'static str,
    marked: &ScaleLine,
) -> Html {
    let line = |y: &'static str| {
        html! {
            <line class="lane-line" x1="0" y1={y} x2="100" y2={y} vector-effect="non-scaling-stroke" />
        }
    };
    html! {
        <svg viewBox={view_box} preserveAspectRatio="none" aria-hidden="true">
            { for lines.iter().copied().map(line) }
            <line
                class="lane-band"
                x1={marked.from.to_string()}
                y1={middle}
                x2={marked.to.to_string()}
                y2={middle}
                vector-effect="non-scaling-stroke"
            />
        </svg>
    }
}
