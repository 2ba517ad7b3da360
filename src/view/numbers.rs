//! Numbers to call, whose they are, and how to change that.

use triage_core::protocol::country::{COUNTRIES, Country, by_code};
use triage_core::session::{Event, Session};
use triage_core::words::en::{country as words, outcome, screen};
use yew::prelude::*;

use crate::parts::{Choice, Toggle, all, call, chip, el, text, toggle};
use crate::send::{changed, pressed};

/// The emergency number of a country, or what to call it while the country is not known.
#[inline(never)]
pub fn emergency(country: Option<&'static Country>) -> &'static str {
    country.and_then(|country| country.emergency.first().copied()).unwrap_or(words::country_unknown())
}

/// The button that calls the emergency number. Several, by region, while the country is not known.
#[inline(never)]
pub fn call_emergency(country: Option<&'static Country>) -> Html {
    match country.and_then(|country| country.emergency.first()) {
        Some(number) => call(number, outcome::call(number).into(), ""),
        None => by_region(),
    }
}

/// The button that calls the advice line, where there is one; otherwise as for an emergency.
#[inline(never)]
pub fn call_advice(country: Option<&'static Country>) -> Html {
    match country {
        Some(country) => match country.advice.first() {
            Some(line) => call(line.number, screen::call_line(line.name, line.number).into(), ""),
            None => Html::default(),
        },
        None => by_region(),
    }
}

/// The first number of a few regions. Not a complete list, and says so.
#[inline(never)]
pub fn by_region() -> Html {
    let number = |(code, region): &(&'static str, &'static str)| {
        let number = by_code(code)?.emergency.first()?;
        Some(call(number, AttrValue::Static(number), region))
    };
    all(vec![
        el("div", "numbers", screen::REGIONS.iter().filter_map(number).collect()),
        text("p", "", screen::ELSEWHERE),
    ])
}

/// Whose numbers stand here, and the way to change it.
#[inline(never)]
pub fn place(session: &Session, on_event: &Callback<Event>) -> Html {
    let (name, action) = match session.country {
        Some(country) => (country.name, outcome::CHANGE_COUNTRY),
        None => ("", screen::CHOOSE_COUNTRY),
    };
    let state = if session.is_choosing_country { Toggle::Open } else { Toggle::Closed };
    el(
        "div",
        "place",
        vec![
            text("span", "", name),
            toggle("quiet", action, state, pressed(on_event, Event::ToggleCountries)),
        ],
    )
}

/// Every other number of the country, and how far they can be trusted.
#[inline(never)]
pub fn others(country: &'static Country) -> Html {
    let emergency = country
        .emergency
        .iter()
        .map(|number| call(number, AttrValue::Static(number), screen::EMERGENCY_LINE));
    let advice = country.advice.iter().map(|line| call(line.number, line.number.into(), line.name));
    let trust = match country.last_verified {
        Some(day) => words::verified(day),
        None => words::not_verified().to_owned(),
    };
    el(
        "details",
        "",
        vec![
            text("summary", "", outcome::OTHER_NUMBERS),
            el("div", "numbers", emergency.chain(advice).collect()),
            text("p", "", format!("{} {trust} {}", country.note, words::may_have_changed())),
        ],
    )
}

/// The list of countries, while it is open.
#[inline(never)]
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
    el(
        "fieldset",
        "question countries",
        vec![
            el("legend", "", vec![text("h2", "", screen::CHOOSE_COUNTRY)]),
            el("div", "choices chips", COUNTRIES.iter().map(one).collect()),
        ],
    )
}
