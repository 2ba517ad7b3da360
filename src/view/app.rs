//! What the app adds around the widget, as plain HTML in its page: saved for offline, a newer version, the home screen.
//!
//! Each group fills one `slot` that the widget draws on the screens where it may appear (decision 12), so neither this
//! code nor any script asks what the outcome is. All parts are hidden until `static/app.js` shows them by name. None of
//! this is compiled into the page.

use triage_core::words::en::app as words;
use yew::prelude::*;

use crate::drawings::icon::{ADD, SHARE};
use crate::parts::{Doc, icon};

/// What is known about a version when the page is built.
#[derive(Properties, PartialEq, Clone, Debug)]
pub struct AppPartsProps {
    /// The version, the build and the size, in words.
    pub version: AttrValue,
    /// Who has reviewed it, in words.
    pub reviewed: AttrValue,
}

/// The parts, one group per slot.
#[component]
pub fn AppParts(props: &AppPartsProps) -> Html {
    let update =
        || part("update", words::UPDATE_READY, html! { <>{changed()}{press("update", words::UPDATE)}</> });
    html! {
        <>
            <div slot="start" class="app">
                <div role="status">{update()}</div>
            </div>
            <div slot="about" class="app">
                <div role="status">
                    <p data-part="saved" hidden=true>
                        <small><b>{words::SAVED}</b>{" "}{words::SAVED_MEANS}{" "}{&props.version}{" "}{&props.reviewed}</small>
                    </p>
                </div>
            </div>
            <div slot="question" class="app">
                <div role="status">
                    {part("safety-kept", words::SAFETY_READY, offer(words::ANSWERS_STAY, words::UPDATE))}
                    {part("safety-afresh", words::SAFETY_READY, offer(words::ANSWERS_CLEARED, words::UPDATE_AFRESH))}
                </div>
            </div>
            <div slot="after-plan" class="app">
                {part("install", words::KEEP, installing())}
                {part("guide", words::KEEP, guide())}
            </div>
            <div slot="outcome" class="app">
                <div role="status">
                    {part("update-kept", words::UPDATE_READY, html! {
                        <>{changed()}<p>{words::ANSWERS_STAY}</p>{press("update", words::UPDATE)}</>
                    })}
                    {part("update-later", words::UPDATE_READY, html! { <>{changed()}<p>{words::UPDATE_LATER}</p></> })}
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

fn offer(answers: &'static str, action: &'static str) -> Html {
    html! {
        <>
            {changed()}
            <p>{answers}</p>
            {press("update", action)}
            {press("later", words::NOT_NOW)}
        </>
    }
}

fn installing() -> Html {
    html! {
        <>
            <p>{words::KEEP_WHY}</p>
            {press("install", words::KEEP_ADD)}
            {press("dismiss", words::KEEP_NOT)}
        </>
    }
}

/// Two steps, each beside the icon to look for.
fn guide() -> Html {
    let step = |figure, words: &'static str| {
        html! { <li>{Doc::draw(|d| icon(d, figure))}{words}</li> }
    };
    html! {
        <>
            <p>{words::KEEP_WHY}</p>
            <ol>{step(&SHARE, words::KEEP_SHARE)}{step(&ADD, words::KEEP_TO_HOME)}</ol>
            {press("dismiss", words::KEEP_NOT)}
        </>
    }
}
