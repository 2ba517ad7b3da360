//! What this device saves: the offer to save it, the way to erase it, and what an earlier visit left.

use triage_core::protocol::Urgency;
use triage_core::session::{Event, Keeping, Offer, Session};
use triage_core::words::en::{outcome, screen};
use yew::prelude::Callback;

use crate::parts::{Doc, button};
use crate::send::pressed;

/// What was saved of an earlier visit, above the signs.
#[inline(never)]
pub fn earlier_visit(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let Some(kept) = &session.kept else { return };
    let ago = screen::ago(kept.minutes_ago);
    d.within("div.aside", |d| {
        let resume = |d: &mut Doc, words| button(d, "alt", words, pressed(on_event, Event::Resume));
        match kept.offer() {
            Some(Offer::Resume) => {
                d.line_of("p", screen::not_finished(&ago));
                resume(d, screen::GO_ON_WITH_IT);
            }
            Some(Offer::See(urgency)) => {
                d.line_of("p", screen::last_check_said(&ago, screen::level_name(urgency)));
                resume(d, screen::SEE_IT);
            }
            Some(Offer::Past(urgency)) => {
                d.line_of("p", screen::last_check_said(&ago, screen::level_name(urgency)));
                d.p(screen::TOO_OLD);
            }
            None => {
                d.line_of("p", screen::not_finished(&ago));
                d.p(screen::TOO_OLD);
            }
        }
    });
}

/// The notice above an outcome that was left open for too long.
#[inline(never)]
pub fn too_old(d: &mut Doc, session: &Session, level: Urgency, on_event: &Callback<Event>) {
    if session.is_too_old_to_go_by() {
        let ago = screen::ago(Some(session.minutes_open()));
        d.within("div.aside", |d| {
            d.line_of("p", screen::last_check_said(&ago, screen::level_name(level)));
            d.p(screen::TOO_OLD);
            button(d, "alt", outcome::START_AGAIN, pressed(on_event, Event::StartAgain));
        });
    }
}

/// Whether the answers are saved, and how to change that. Nothing if the page does not save any.
#[inline(never)]
pub fn consent(d: &mut Doc, session: &Session, on_event: &Callback<Event>) {
    let notice = match session.keeping {
        Keeping::NotOffered => return,
        Keeping::Offered => screen::KEPT_NOWHERE,
        Keeping::Agreed => screen::KEPT_HERE,
        Keeping::Refused => screen::NOT_KEPT,
        Keeping::OfALaterVersion => screen::KEPT_BY_A_LATER_VERSION,
        Keeping::Damaged => screen::DAMAGED,
    };
    let quiet = |d: &mut Doc, words, event| button(d, "quiet", words, pressed(on_event, event));
    d.within("div.foot", |d| {
        d.p(notice);
        if session.keeping == Keeping::Damaged {
            quiet(d, screen::SAVE_AS_A_FILE, Event::SaveDamaged);
        }
        if session.keeping == Keeping::Offered {
            quiet(d, screen::KEEP, Event::Keep);
        } else {
            quiet(d, screen::ERASE, Event::Erase);
        }
    });
}
