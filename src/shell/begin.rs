//! What a visit begins with: the time, the language, what the device has saved, and which parts of the page have loaded.

use triage_core::protocol::sheet::Sheet;
use triage_core::session::{Companion, Here, LaterParts, Place, Session};

use super::host::Loader;
use super::language::Known;
use super::storage::{self, Storage};
use super::{chunk, clock, locale};

/// A new visit. `is_begun`: the runner has answered something on the static screens.
pub fn session(loader: &Loader, storage: Option<&Storage>, known: Known, is_begun: bool) -> Session {
    let mut session = Session::new(&loader.time_zone().unwrap_or_default(), &locale::preferred(), None);
    session.clock = clock::read();
    session.later = later_parts(known);
    session.companion_parts = companion_parts(known);
    if let Some(storage) = storage {
        session = storage.begin(session);
    }
    if session.companion == Companion::NotOffered && loader.has_app() {
        session.companion = Companion::InApp;
    }
    // The check that was interrupted when the module stopped, if one was.
    let interrupted = loader.interrupted().and_then(|text| storage::kept_in(&text));
    let is_interrupted = interrupted.is_some();
    if let Some(kept) = interrupted {
        session = session.with_interrupted(kept);
    }
    // Whoever has a diary comes for today's check. Who is in the middle of one of the signs stays there.
    let is_for_today = storage.is_some_and(Storage::is_for_today);
    let has_companion = match session.companion {
        Companion::Started => true,
        Companion::Offered => is_for_today,
        Companion::NotOffered | Companion::InApp => false,
    };
    if has_companion && !is_begun && !is_interrupted {
        session.here = Here::at(Place::Companion(Sheet::Today));
    }
    session
}

/// Whether the later parts of an outcome can be drawn: they need their words and their code.
pub fn later_parts(words: Known) -> LaterParts {
    both(words.later, chunk::state())
}

/// The same of the companion. It names stages and exercises in the words of an outcome's later parts.
pub fn companion_parts(words: Known) -> LaterParts {
    both(both(words.later, words.companion), chunk::companion())
}

fn both(one: LaterParts, other: LaterParts) -> LaterParts {
    match (one, other) {
        (LaterParts::Failed, _) | (_, LaterParts::Failed) => LaterParts::Failed,
        (LaterParts::Waiting, _) | (_, LaterParts::Waiting) => LaterParts::Waiting,
        (LaterParts::Here, LaterParts::Here) => LaterParts::Here,
    }
}
