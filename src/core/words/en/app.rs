//! What the app says about itself: saved for offline use, a newer version, how to keep it on a phone, a store's entry.
//!
//! None of it is in the widget. `prerender` writes it into the app's own page and manifest.

/// What this is, where a phone lists it.
pub const DESCRIPTION: &str =
    "Answer a few questions about a sore calf. Read how soon to be seen, and what to do until then.";
/// The shortcut to the first screen.
pub const START_A_CHECK: &str = "Start a check";
/// The screenshots of the manifest, in order.
pub const PICTURES: &[&str] =
    &["The emergency signs", "Where it hurts", "What to do, and how soon", "On a wide screen"];

// ---- Saved on the device. ----

/// Every file of this version is on the device.
pub const SAVED: &str = "Saved for offline ✓";
/// What that means.
pub const SAVED_MEANS: &str = "This check works without a signal now.";
/// Which version that is, and how much room it takes.
pub fn version(version: &str, build: &str, kilobytes: &str) -> String {
    format!("Version {version}, build {build}, {kilobytes} kB.")
}
/// When a clinician last reviewed it, if one has.
pub fn reviewed(day: Option<&str>) -> String {
    match day {
        Some(day) => format!("Reviewed on {day}."),
        None => "No clinician has reviewed it yet.".to_owned(),
    }
}

// ---- A newer version. ----

/// What the latest release that matters for safety changed: a version before it shows this when it offers the update.
///
/// `src/tools/app.rs` counts such releases.
pub const SAFETY_CHANGE: &str = "It finds more signs that cannot wait.";
/// A newer version has arrived.
pub const UPDATE_READY: &str = "A new version is ready.";
/// The same, where the advice has become safer.
pub const SAFETY_READY: &str = "A new version changes the advice.";
/// Uses it.
pub const UPDATE: &str = "Update now";
/// Where the answers are carried over.
pub const ANSWERS_STAY: &str = "Your answers stay.";
/// Uses it, where the answers cannot be carried over.
pub const UPDATE_AFRESH: &str = "Update and start again";
/// Where they cannot.
pub const ANSWERS_CLEARED: &str = "This clears your answers so far.";
/// On an outcome, where they cannot.
pub const UPDATE_LATER: &str = "You can use it when you start again.";
/// Puts it off.
pub const NOT_NOW: &str = "Not now";

// ---- On the home screen. ----

/// The heading of the hint.
pub const KEEP: &str = "Keep this at hand";
/// Why.
pub const KEEP_WHY: &str = "It opens like an app, also with no signal.";
/// Adds it, where the browser can be asked.
pub const KEEP_ADD: &str = "Add it";
/// How, on an iPhone or iPad.
pub const KEEP_SHARE: &str = "Tap Share.";
/// The second step.
pub const KEEP_TO_HOME: &str = "Scroll down. Tap Add to Home Screen.";
/// Puts the hint away.
pub const KEEP_NOT: &str = "No thanks";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::en::reading::{check_plain, check_tone};

    #[test]
    fn the_app_speaks_plainly_and_in_the_tone_of_the_house() {
        let fixed = [
            DESCRIPTION,
            START_A_CHECK,
            SAVED,
            SAVED_MEANS,
            SAFETY_CHANGE,
            UPDATE_READY,
            SAFETY_READY,
            UPDATE,
            ANSWERS_STAY,
            UPDATE_AFRESH,
            ANSWERS_CLEARED,
            UPDATE_LATER,
            NOT_NOW,
            KEEP,
            KEEP_WHY,
            KEEP_ADD,
            KEEP_SHARE,
            KEEP_TO_HOME,
            KEEP_NOT,
        ];
        let made = [version("1.0", "0123abcd", "400"), reviewed(None), reviewed(Some("2026-01-31"))];
        for text in fixed.iter().chain(PICTURES).copied().chain(made.iter().map(String::as_str)) {
            check_plain(text);
            check_tone(text);
        }
    }
}
