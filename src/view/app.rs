//! What the app adds around the widget, as plain HTML in its page: saved for offline, a newer version, the home screen.
//!
//! Each group fills one `slot` that the widget draws on the screens where it may appear (decision 12), so neither this
//! code nor any script asks what the outcome is. All parts are hidden until `static/app.js` shows them by name. None of
//! this is compiled into the page.

use triage_core::words::{Words, app as texts};
use yew::prelude::*;

use crate::drawings::icon::{ADD, SHARE};
use crate::parts::{Doc, icon};

/// What is known about a version when the page is built.
#[derive(Properties, PartialEq, Clone, Debug)]
pub struct AppPartsProps {
    /// The language.
    pub words: Words,
    /// The version, the build and the size, in words.
    pub version: AttrValue,
    /// Who has reviewed it, in words.
    pub reviewed: AttrValue,
}

/// The parts, one group per slot.
#[component]
pub fn AppParts(props: &AppPartsProps) -> Html {
    let words = props.words;
    let update = || {
        part(
            "update",
            texts::update_ready(words),
            html! { <>{changed()}{press("update", texts::update(words))}</> },
        )
    };
    html! {
        <>
            <div slot="start" class="app">
                <div role="status">{update()}</div>
            </div>
            <div slot="about" class="app">
                <div role="status">
                    <p data-part="saved" hidden=true>
                        <small><b>{texts::saved(words)}</b>{" "}{texts::saved_means(words)}{" "}{&props.version}{" "}{&props.reviewed}</small>
                    </p>
                </div>
            </div>
            <div slot="question" class="app">
                <div role="status">
                    {part("safety-kept", texts::safety_ready(words), offer(words, texts::answers_stay(words), texts::update(words)))}
                    {part("safety-afresh", texts::safety_ready(words), offer(words, texts::answers_cleared(words), texts::update_afresh(words)))}
                </div>
            </div>
            <div slot="after-plan" class="app">
                {part("install", texts::keep(words), installing(words))}
                {part("guide", texts::keep(words), guide(words))}
            </div>
            <div slot="outcome" class="app">
                <div role="status">
                    {part("update-kept", texts::update_ready(words), html! {
                        <>{changed()}<p>{texts::answers_stay(words)}</p>{press("update", texts::update(words))}</>
                    })}
                    {part("update-later", texts::update_ready(words), html! { <>{changed()}<p>{texts::update_later(words)}</p></> })}
                </div>
            </div>
        </>
    }
}

/// A part that can be shown, with its first line.
fn part(name: &'static str, first: &'static str, rest: Html) -> Html {
    html! { <div class="note" data-part={name} hidden=true><p><b>{first}</b></p>{rest}</div> }
}

fn press(name: &'static str, label: &'static str) -> Html {
    html! { <button type="button" data-press={name}>{label}</button> }
}

/// The place for what the new version changed.
fn changed() -> Html {
    html! { <p data-part="changes" hidden=true></p> }
}

fn offer(words: Words, answers: &'static str, action: &'static str) -> Html {
    html! {
        <>
            {changed()}
            <p>{answers}</p>
            {press("update", action)}
            {press("later", texts::not_now(words))}
        </>
    }
}

fn installing(words: Words) -> Html {
    html! {
        <>
            <p>{texts::keep_why(words)}</p>
            {press("install", texts::keep_add(words))}
            {press("dismiss", texts::keep_not(words))}
        </>
    }
}

/// Two steps, each beside the icon to look for.
fn guide(words: Words) -> Html {
    let step = |figure, text: &'static str| {
        html! { <li>{Doc::draw(words, |d| icon(d, figure))}{text}</li> }
    };
    html! {
        <>
            <p>{texts::keep_why(words)}</p>
            <ol>{step(&SHARE, texts::keep_share(words))}{step(&ADD, texts::keep_to_home(words))}</ol>
            {press("dismiss", texts::keep_not(words))}
        </>
    }
}
