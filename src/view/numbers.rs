//! Numbers to call, which country they belong to, and how to change it.

use triage_core::protocol::country::{Country, by_code};
use triage_core::session::{Event, Session};
use triage_core::words::{Words, country as texts, outcome, screen};
use yew::prelude::*;

use crate::into_view;
use crate::parts::{Doc, Start, Toggle, call, call_as, fold_part, mark_button, toggle};
use crate::send::pressed;

/// The emergency number of a country, or the words in its place while the country is not known.
pub fn emergency(words: Words, country: Option<&'static Country>) -> &'static str {
    country.and_then(|country| country.emergency.first()).copied().unwrap_or(texts::country_unknown(words))
}

/// The button that calls the emergency number. Several, by region, while the country is not known.
#[inline(never)]
pub fn call_emergency(d: &mut Doc, country: Option<&'static Country>) {
    let words = d.words();
    match country.and_then(|country| country.emergency.first()) {
        Some(number) => call(d, number, outcome::call(words, number), ""),
        None => by_region(d),
    }
}

/// The emergency number as a line of text, for the top of a screen. Where the country is not known, nothing: there is no
/// one number to call.
pub fn call_from_the_top(d: &mut Doc, country: Option<&'static Country>) {
    let words = d.words();
    if let Some(number) = country.and_then(|country| country.emergency.first()) {
        call_as(d, "help", number, outcome::call(words, number));
    }
}

/// The button that calls the advice line, where there is one; otherwise as for an emergency.
#[inline(never)]
pub fn call_advice(d: &mut Doc, country: Option<&'static Country>) {
    let words = d.words();
    match country.map(|country| country.advice.first()) {
        Some(Some(line)) => call(d, line.number, outcome::call_line(words, line.name, line.number), ""),
        Some(None) => {}
        None => by_region(d),
    }
}

/// The first number of a few regions. Not a complete list, and the text says so.
#[inline(never)]
pub fn by_region(d: &mut Doc) {
    let words = d.words();
    d.within("div.numbers", |d| {
        for (code, region) in screen::regions(words) {
            if let Some(number) = by_code(code).and_then(|country| country.emergency.first()) {
                call(d, number, (*number).to_owned(), region);
            }
        }
    });
    d.p(screen::elsewhere(words));
}

/// Which country's numbers are shown, and the button to change it. The list opens right below.
#[inline(never)]
pub fn place(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let words = d.words();
    let (name, action) = match session.country {
        Some(country) => (texts::name(words, country), outcome::change_country(words)),
        None => (String::new(), screen::choose_country(words)),
    };
    let state = if session.here.is_choosing_country() { Toggle::Open } else { Toggle::Closed };
    d.within("div.place", |d| {
        d.line_of("span", name);
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
    let words = d.words();
    d.within("details", |d| {
        d.line("summary", outcome::other_numbers(words));
        d.within("div.numbers", |d| {
            for number in country.emergency {
                call(d, number, (*number).to_owned(), screen::emergency_line(words));
            }
            for line in country.advice {
                call(d, line.number, line.number.to_owned(), line.name);
            }
        });
        let trust = match country.last_verified {
            Some(day) => texts::verified(words, day),
            None => texts::not_verified(words).to_owned(),
        };
        d.line_of("p", format!("{} {trust} {}", texts::note(words, country), texts::may_have_changed(words)));
    });
}

/// How many groups the list of countries has.
const GROUPS: usize = 5;

/// The list of countries, grouped by first letter; the group of the chosen country is open. Buttons, not radios: with
/// radios, an arrow key on its way to another country would choose one and close the list.
fn list(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("section.question", |d| {
        d.line("h2", screen::choose_country(words));
        for group in by_letter(words) {
            let initial = |row: Option<&Row>| row.map_or(String::new(), |(name, _)| first_letter(name));
            let letters = screen::letters(words, &initial(group.first()), &initial(group.last()));
            let is_open = group.iter().any(|(_, country)| session.country == Some(*country));
            let start = if is_open { Start::Open } else { Start::Closed };
            fold_part(d, letters, String::new(), start, |d| {
                d.within("div.choices chips", |d| {
                    for (name, country) in group {
                        let pressed = pressed(on_event, Event::Country(country.code));
                        mark_button(d, name, session.country == Some(country), pressed);
                    }
                });
            });
        }
    });
}

/// A country and its name.
type Row = (String, &'static Country);

fn first_letter(name: &str) -> String {
    name.chars().take(1).collect()
}

/// The countries in the order of the language, in groups of about the same size. No letter is in two of them.
fn by_letter(words: Words) -> Vec<Vec<Row>> {
    let rows = texts::by_name(words);
    let size = rows.len().div_ceil(GROUPS);
    let mut groups: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        let is_in = |group: &Vec<Row>| {
            let shares_letter =
                || group.last().is_some_and(|last| first_letter(&last.0) == first_letter(&row.0));
            group.len() < size || shares_letter()
        };
        match groups.last_mut().filter(|group| is_in(group)) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
}
