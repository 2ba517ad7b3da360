//! Depth on request, with the browser's own disclosure: it works without script and prints opened.

use yew::prelude::*;

/// A closed section with a heading and, if it has one, a line that says what is inside.
pub fn fold(heading: impl Into<AttrValue>, note: impl Into<AttrValue>, body: Html) -> Html {
    html! { <details class="fold"><summary>{ title(heading.into(), note.into()) }</summary>{ body }</details> }
}

/// The same, open.
pub fn fold_open(heading: impl Into<AttrValue>, note: impl Into<AttrValue>, body: Html) -> Html {
    html! { <details class="fold" open={true}><summary>{ title(heading.into(), note.into()) }</summary>{ body }</details> }
}

fn title(heading: AttrValue, note: AttrValue) -> Html {
    let has_note = !note.is_empty();
    html! {
        <h2>
            { heading }
            if has_note {
                <small>{ note }</small>
            }
        </h2>
    }
}

/// Why something is asked.
pub fn why(summary: &'static str, reason: &'static str) -> Html {
    html! { <details class="why"><summary>{ summary }</summary><p>{ reason }</p></details> }
}
