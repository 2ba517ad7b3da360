//! What the app says about itself: saved for offline use, a newer version, how to keep it on a phone, a store's entry.
//!
//! None of it is in the widget. `prerender` writes it into the app's own page and manifest.

use super::Words;
use super::message::{listed, messages};

messages! {
    App = "app";
    /// What this is, where a phone lists it.
    description;
    /// The shortcut to the diary.
    can_i_run_today;
    /// The shortcut to the first screen.
    start_a_check;
    /// Every file of this version is on the device.
    saved;
    /// What that means.
    saved_means;
    /// What the latest release that matters for safety changed: a version before it shows this when it offers the update.
    ///
    /// `src/tools/app.rs` counts such releases.
    safety_change;
    /// A newer version has arrived.
    update_ready;
    /// The same, where the advice has become safer.
    safety_ready;
    /// Uses it.
    update;
    /// Where the answers are carried over.
    answers_stay;
    /// Uses it, where the answers cannot be carried over.
    update_afresh;
    /// Where they cannot.
    answers_cleared;
    /// On an outcome, where they cannot.
    update_later;
    /// Puts it off.
    not_now;
    /// The heading of the hint.
    keep;
    /// Why.
    keep_why;
    /// Adds it, where the browser can be asked.
    keep_add;
    /// How, on an iPhone or iPad.
    keep_share;
    /// The second step.
    keep_to_home;
    /// Puts the hint away.
    keep_not;
    /// Which version that is, and how much room it takes.
    version(version: &str, build: &str, kilobytes: &str);
    /// When a clinician last reviewed it.
    reviewed_on(day: &str);
    /// Where no clinician has.
    not_reviewed;
}

listed! {
    Pictures = "app-picture", 4;
    /// The screenshots of the manifest, in order.
    pictures;
}

/// When a clinician last reviewed it, if one has.
pub fn reviewed(words: Words, day: Option<&str>) -> String {
    day.map_or_else(|| not_reviewed(words).to_owned(), |day| reviewed_on(words, day))
}
