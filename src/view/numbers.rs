//! Numbers to call, whose they are, and how to change that.

use triage_core::protocol::country::{COUNTRIES, Country, by_code};
use triage_core::session::{Event, Session};
use triage_core::words::en::{country as words, outcome, screen};
use yew::prelude::*;

use crate::parts::{Choice, call, chip, text};
use crate::send::{changed, pressed};

/// The emergency number of a country, or what to call it while the country is not known.
pub fn emergency(country: Option<&'static Country>) -> &'static str {
    country.and_then(|country| country.emergency.first().copied()).unwrap_or(words::country_unknown())
}

/// The button that calls the emergency number. Several, by region, while the country is not known.
pub fn call_emergency(country: Option<&'static Country>) -> Html {
    match country.and_then(|country| country.emergency.first()) {
        Some(number) => call(number, outcome::call(number), ""),
        None => by_region(),
    }
}

/// The button that calls the advice line, where there is one; otherwise as for an emergency.
pub fn call_advice(country: Option<&'static Country>) -> Html {
    match country {
        Some(country) => match country.advice.first() {
            Some(line) => call(line.number, screen::call_line(line.name, line.number), ""),
            None => Html::default(),
        },
        None => by_region(),
    }
}

/// The first number of a few regions. Not a complete list, and says so.
pub fn by_region() -> Html {
    let number = |(code, region): &(&'static str, &'static str)| {
        let number = by_code(code)?.emergency.first()?;
        Some(call(number, *number, region))
    };
    html! {
        <>
            <div class="numbers">{ for screen::REGIONS.iter().filter_map(number) }</div>
            { text("p", "", screen::ELSEWHERE) }
        </>
    }
}

/// Whose numbers stand here, and the way to change it.
pub fn place(session: &Session, on_event: &Callback<Event>) -> Html {
    let (name, action) = match session.country {
        Some(country) => (country.name, outcome::CHANGE_COUNTRY),
        None => ("", screen::CHOOSE_COUNTRY),
    };
    html! {
        <div class="place">
            <span>{ name }</span>
            <button
                type="button"
                class="quiet"
                aria-expanded={if session.is_choosing_country { "true" } else { "false" }}
                onclick={pressed(on_event, Event::ToggleCountries)}
            >
                { action }
            </button>
        </div>
    }
}

/// Every other number of the country, and how far they can be trusted.
pub fn others(country: &'static Country) -> Html {
    let emergency = country.emergency.iter().map(|number| call(number, *number, screen::EMERGENCY_LINE));
    let advice = country.advice.iter().map(|line| call(line.number, line.number, line.name));
    let trust = match country.last_verified {
        Some(day) => words::verified(day),
        None => words::not_verified().to_owned(),
    };
    html! {
        <details>
            <summary>{ outcome::OTHER_NUMBERS }</summary>
            <div class="numbers">{ for emergency }{ for advice }</div>
            <p>{ country.note }{ " " }{ trust }{ " " }{ words::may_have_changed() }</p>
        </details>
    }
}

/// The list of countries, while it is open.
pub fn list(session: &Session, on_event: &Callback<Event>) -> Html {
    if !session.is_choosing_country {
        return Html::default();
    }
    let chosen = session.country.map(|country| country.code);
    let one = |country: &'static Country| {
        chip(Choice {
            kind: "radio",
            name: "country",
            value: country.code,
            label: country.name.into(),
            hint: "".into(),
            mark: Html::default(),
            class: "choice",
            is_chosen: chosen == Some(country.code),
            changed: changed(on_event, Event::Country(country.code)),
        })
    };
    html! {
        <fieldset class="question">
            <legend><h2>{ screen::CHOOSE_COUNTRY }</h2></legend>
            <div class="choices chips">{ for COUNTRIES.iter().map(one) }</div>
        </fieldset>
    }
}
