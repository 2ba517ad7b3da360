//! What this device saves: the offer to save it, the way to erase it, and what an earlier visit left.

use triage_core::protocol::Urgency;
use triage_core::protocol::sheet::Sheet;
use triage_core::session::{Companion, Event, Keeping, Offer, Session};
use triage_core::words::{outcome, screen};
use yew::prelude::Callback;

use crate::parts::{Doc, button};
use crate::send::pressed;

/// What was saved of an earlier visit, above the signs.
#[inline(never)]
pub fn earlier_visit(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let words = d.words();
    let Some(kept) = &session.kept else { return };
    let ago = screen::ago(words, kept.minutes_ago);
    d.within("div.aside", |d| {
        let resume = |d: &mut Doc, words| button(d, "alt", words, pressed(on_event, Event::Resume));
        match kept.offer() {
            Some(Offer::Resume) => {
                d.line_of("p", screen::not_finished(words, &ago));
                resume(d, screen::go_on_with_it(words));
            }
            Some(Offer::See(urgency)) => {
                d.line_of("p", screen::last_check_said(words, &ago, outcome::level_name(words, urgency)));
                resume(d, screen::see_it(words));
            }
            Some(Offer::Past(urgency)) => {
                d.line_of("p", screen::last_check_said(words, &ago, outcome::level_name(words, urgency)));
                d.p(screen::too_old(words));
            }
            None => {
                d.line_of("p", screen::not_finished(words, &ago));
                d.p(screen::too_old(words));
            }
        }
    });
}

/// The way back to the companion, where there is a diary.
#[inline(never)]
pub fn back_to_plan(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    if session.companion == Companion::Started {
        let words = d.words();
        button(d, "quiet", screen::back_to_plan(words), pressed(on_event, Event::Companion(Sheet::Today)));
    }
}

/// The notice above an outcome that was left open for too long.
#[inline(never)]
pub fn too_old(d: &mut Doc, session: &Session, level: Urgency, on_event: &Callback<Event>) {
    let words = d.words();
    if session.is_too_old_to_go_by() {
        let ago = screen::ago(words, Some(session.minutes_open()));
        d.within("div.aside", |d| {
            d.line_of("p", screen::last_check_said(words, &ago, outcome::level_name(words, level)));
            d.p(screen::too_old(words));
            button(d, "alt", outcome::start_again(words), pressed(on_event, Event::StartAgain));
        });
    }
}

/// Whether the answers are saved, and how to change that. Nothing if the page does not save any.
#[inline(never)]
pub fn consent(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let words = d.words();
    let notice = match session.keeping {
        Keeping::NotOffered => return,
        Keeping::Offered => screen::kept_nowhere(words),
        Keeping::Agreed => screen::kept_here(words),
        Keeping::Refused => screen::not_kept(words),
        Keeping::OfALaterVersion => screen::kept_by_a_later_version(words),
        Keeping::Damaged => screen::damaged(words),
    };
    let quiet = |d: &mut Doc, words, event| button(d, "quiet", words, pressed(on_event, event));
    d.within("div.foot", |d| {
        d.p(notice);
        if session.keeping == Keeping::Damaged {
            quiet(d, screen::save_as_a_file(words), Event::SaveDamaged);
        }
        if session.keeping == Keeping::Offered {
            quiet(d, screen::keep(words), Event::Keep);
        } else {
            quiet(d, screen::erase(words), Event::Erase);
        }
    });
}
