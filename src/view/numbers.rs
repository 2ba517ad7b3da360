//! Numbers to call, which country they belong to, and the list to change it.

use triage_core::protocol::country::{Country, by_code};
use triage_core::session::{Event, Session};
use triage_core::words::{Words, country as texts, outcome, screen};
use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::into_view;
use crate::parts::{Doc, Name, call, call_as};
use crate::send::changed;

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

/// Which country's numbers are shown: the browser's own list, which a keyboard can search by typing.
#[inline(never)]
pub fn place(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let words = d.words();
    d.within("div.place", |d| {
        d.open("select");
        d.attribute(Name::Id, into_view::COUNTRY);
        d.attribute(Name::AriaLabel, screen::choose_country(words));
        d.attribute(Name::Autocomplete, "off");
        if session.country.is_none() {
            option(d, "", screen::choose_country(words).to_owned(), true);
        }
        for (name, country) in texts::by_name(words) {
            option(d, country.code, name, session.country == Some(country));
        }
        d.close_as(html! { <select onchange={changed(on_event, Event::ChangedCountry)} /> });
    });
}

/// The same, with all numbers of that country.
#[inline(never)]
pub fn place_and_others(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    place(d, session, on_event);
    if let Some(country) = session.country {
        others(d, country);
    }
}

/// One country. What is chosen is a property: as soon as a runner has used the list, a browser ignores the attribute.
fn option(d: &mut Doc, code: &'static str, name: String, is_chosen: bool) {
    let mut option = VTag::new("option");
    option.add_attribute("value", code);
    option.add_property("selected", is_chosen);
    d.open("option");
    d.text_of(name);
    d.close_as(option.into());
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
