//! Draws a screen. Placeholder until the real root view lands: a greeting and a button prove the chain.

use yew::prelude::*;

/// What the placeholder shows.
#[derive(Properties, PartialEq, Clone, Debug)]
pub struct RootProps {
    /// How often the button was pressed: stands in for the session.
    pub presses: usize,
    /// What the page took over from the static first screen.
    pub kept: AttrValue,
    /// Where and when, as the shell found it.
    pub setting: AttrValue,
    /// Told of each press: stands in for the session's events.
    pub on_event: Callback<()>,
}

/// The placeholder screen.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let press = props.on_event.reform(|_: MouseEvent| ());
    html! {
        <main>
            <h1 tabindex="-1">{ "Hello" }</h1>
            <p class="kept">{ &props.kept }</p>
            <p class="setting">{ &props.setting }</p>
            <p class="presses">{ props.presses }</p>
            <button type="button" onclick={press}>{ "Press" }</button>
        </main>
    }
}
