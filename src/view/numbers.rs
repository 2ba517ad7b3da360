//! Numbers to call, which country they belong to, and how to change it.

use triage_core::protocol::country::{COUNTRIES, Country, by_code};
use triage_core::session::{Event, Session};
use triage_core::words::en::{country as words, outcome, screen};
use yew::prelude::*;

use crate::into_view;
use crate::parts::{Doc, Start, Toggle, call, fold_part, mark_button, toggle};
use crate::send::pressed;

/// The emergency number of a country, or the words in its place while the country is not known.
pub fn emergency(country: Option<&'static Country>) -> &'static str {
    country.and_then(|country| country.emergency().next()).unwrap_or(words::country_unknown())
}

/// The button that calls the emergency number. Several, by region, while the country is not known.
#[inline(never)]
pub fn call_emergency(d: &mut Doc, country: Option<&'static Country>) {
    match country.and_then(|country| country.emergency().next()) {
        Some(number) => call(d, number, outcome::call(number), ""),
        None => by_region(d),
    }
}

/// The button that calls the advice line, where there is one; otherwise as for an emergency.
#[inline(never)]
pub fn call_advice(d: &mut Doc, country: Option<&'static Country>) {
    match country.map(|country| country.advice().next()) {
        Some(Some(line)) => call(d, line.number, outcome::call_line(line.name, line.number), ""),
        Some(None) => {}
        None => by_region(d),
    }
}

/// The first number of a few regions. Not a complete list, and the text says so.
#[inline(never)]
pub fn by_region(d: &mut Doc) {
    d.within("div.numbers", |d| {
        for (code, region) in screen::REGIONS {
            if let Some(number) = by_code(code).and_then(|country| country.emergency().next()) {
                call(d, number, number.to_owned(), region);
            }
        }
    });
    d.p(screen::ELSEWHERE);
}

/// Which country's numbers are shown, and the button to change it. The list opens right below.
#[inline(never)]
pub fn place(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let (name, action) = match session.country {
        Some(country) => (country.name, outcome::CHANGE_COUNTRY),
        None => ("", screen::CHOOSE_COUNTRY),
    };
    let state = if session.here.is_choosing_country() { Toggle::Open } else { Toggle::Closed };
    d.within("div.place", |d| {
        d.line("span", name);
        toggle(d, into_view::COUNTRY_BUTTON, action, state, pressed(on_event, Event::ToggleCountries));
    });
    // Always present, so that the button keeps the focus when the list opens and closes.
    d.within("div.countries", |d| {
        if session.here.is_choosing_country() {
            list(d, session, on_event);
        }
    });
}

/// All numbers of the country, and how far they can be trusted.
#[inline(never)]
pub fn others(d: &mut Doc, country: &'static Country) {
    d.within("details", |d| {
        d.line("summary", outcome::OTHER_NUMBERS);
        d.within("div.numbers", |d| {
            for number in country.emergency() {
                call(d, number, number.to_owned(), screen::EMERGENCY_LINE);
            }
            for line in country.advice() {
                call(d, line.number, line.number.to_owned(), line.name);
            }
        });
        let trust = match country.last_verified {
            Some(day) => words::verified(day),
            None => words::not_verified().to_owned(),
        };
        d.line_of("p", format!("{} {trust} {}", country.note, words::may_have_changed()));
    });
}

/// The list of countries, grouped by first letter; the group of the chosen country is open. Buttons, not radios: with
/// radios, an arrow key on its way to another country would choose one and close the list.
fn list(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let chosen = session.country.map(|country| country.code);
    d.within("section.question", |d| {
        d.line("h2", screen::CHOOSE_COUNTRY);
        let mut rest = COUNTRIES;
        for letters in screen::LETTERS {
            let is_in = |country: &&Country| country.name.bytes().next() <= letters.bytes().next_back();
            let (group, more) =
                rest.split_at_checked(rest.iter().take_while(is_in).count()).unwrap_or_default();
            rest = more;
            let is_open = group.iter().any(|country| chosen == Some(country.code));
            let start = if is_open { Start::Open } else { Start::Closed };
            fold_part(d, (*letters).to_owned(), String::new(), start, |d| {
                d.within("div.choices chips", |d| {
                    for country in group {
                        let pressed = pressed(on_event, Event::Country(country.code));
                        mark_button(d, country.name, chosen == Some(country.code), pressed);
                    }
                });
            });
        }
    });
}
