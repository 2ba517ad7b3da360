//! What stands around every screen: the top with Back and Emergency help, the main part, the foot.

use triage_core::session::Event;
use triage_core::words::en::{outcome, question, screen};
use yew::prelude::*;

use crate::drawings::icon::{BACK, BRAND, PHONE};
use crate::parts::{button, icon, text};
use crate::send::pressed;

/// A whole screen. `key` names it, so that nothing opened on one screen stays open on the next.
pub fn frame(key: &'static str, top: Html, body: Html) -> Html {
    html! { <div class="soleus" translate="no" key={key}>{ top }{ body }</div> }
}

/// The top with Back.
pub fn top(on_event: &Callback<Event>) -> Html {
    let back = html! {
        <button type="button" class="back" onclick={pressed(on_event, Event::Back)}>
            { icon(&BACK) }{ question::BACK }
        </button>
    };
    bar(back, help(on_event))
}

/// The top with the mark, where there is nothing to go back to.
pub fn brand_top(help: Html) -> Html {
    bar(html! { <span class="brand">{ icon(&BRAND) }{ screen::BRAND }</span> }, help)
}

/// The way to the signs and the numbers, always there.
pub fn help(on_event: &Callback<Event>) -> Html {
    html! {
        <button type="button" class="help" onclick={pressed(on_event, Event::EmergencyHelp)}>{ help_words() }</button>
    }
}

/// What stands on it.
pub fn help_words() -> Html {
    html! { <>{ icon(&PHONE) }{ question::EMERGENCY_HELP }</> }
}

fn bar(left: Html, right: Html) -> Html {
    html! { <header class="top">{ left }{ right }</header> }
}

/// How far: the lane that fills, and how many screens can follow.
pub fn lane(number: usize, at_most_left: usize) -> Html {
    html! {
        <div class="lane">
            <progress max={(number + at_most_left).to_string()} value={number.to_string()} aria-label={screen::PROGRESS} />
            <span class="left">{ question::at_most_left(at_most_left) }</span>
        </div>
    }
}

/// The heading of a screen, and what helps to answer it.
pub fn ask(heading: impl Into<AttrValue>, hint: &'static str) -> Html {
    let has_hint = !hint.is_empty();
    html! {
        <div class="ask">
            <h1 tabindex="-1">{ heading.into() }</h1>
            if has_hint {
                <p class="hint">{ hint }</p>
            }
        </div>
    }
}

/// What this is, and is not. On every outcome, and in print.
pub fn foot() -> Html {
    html! {
        <footer class="foot">
            { reviewed() }
            { text("p", "", outcome::DOES_NOT_DIAGNOSE) }
            { kept_here() }
        </footer>
    }
}

/// Who has signed the rules: nobody so far.
pub fn reviewed() -> Html {
    html! {
        <p class="unreviewed"><b>{ outcome::NOT_REVIEWED }{ "." }</b>{ " " }{ outcome::NOT_MARKED }</p>
    }
}

/// Where the answers stay, and which protocol this is.
pub fn kept_here() -> Html {
    let version = screen::protocol_version(env!("CARGO_PKG_VERSION"));
    text("p", "", format!("{} {version}", outcome::ON_THIS_DEVICE))
}

/// The main action alone.
pub fn go(words: &'static str, on_event: &Callback<Event>, event: Event) -> Html {
    button("go", words, pressed(on_event, event))
}

/// The quieter action beside it.
pub fn alt(words: &'static str, on_event: &Callback<Event>, event: Event) -> Html {
    button("alt", words, pressed(on_event, event))
}
