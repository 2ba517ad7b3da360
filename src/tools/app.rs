//! The release of the app: what the build writes about it into its page, its manifest and its worker.

use triage_core::protocol::review;
use triage_core::words::{app, screen};
use triage_view::{AppParts, AppPartsProps};
use yew::LocalServerRenderer;

use crate::drawn;
use crate::words::english;

/// How many releases so far changed safety advice. Goes up together with `app::safety_change(english())`, and never down: a
/// version with a lower count knows that the next one changes safety advice, even if it missed some in between.
const SAFETY_RELEASES: u32 = 1;

/// What is known about this version.
pub struct Release {
    /// Its number.
    pub version: &'static str,
    /// The day of its last clinical review.
    pub reviewed: Option<String>,
    /// How many releases so far changed safety advice.
    pub safety: u32,
    /// What the last of them changed.
    pub changes: &'static str,
}

/// This version. The one place that decides where its number and its review date come from.
pub fn release() -> Release {
    Release {
        version: review::VERSION,
        reviewed: review::sign_off_in(english().language(), english().fingerprint())
            .map(|signed| signed.date.to_string()),
        safety: SAFETY_RELEASES,
        changes: app::safety_change(english()),
    }
}

/// Placeholders that the build fills last: their values depend on every other file.
const BUILD: &str = "{{build}}";
const KILOBYTES: &str = "{{kilobytes}}";

/// The text for the placeholder `name` in the app's page or its manifest. `None` if there is no such placeholder.
pub fn part(name: &str) -> Option<String> {
    let release = release();
    let picture = |index: usize| app::pictures(english()).get(index).map(|words| (*words).to_owned());
    match name {
        "app" => Some(parts(&release)),
        "release" => Some(
            serde_json::json!({
                "version": release.version, "build": BUILD, "safety": release.safety, "changes": release.changes,
            })
            .to_string(),
        ),
        "safety-releases" => Some(release.safety.to_string()),
        "name" => Some(screen::brand(english()).to_owned()),
        "description" => Some(app::description(english()).to_owned()),
        "can-i-run-today" => Some(app::can_i_run_today(english()).to_owned()),
        "start-a-check" => Some(app::start_a_check(english()).to_owned()),
        "numbers" => Some(screen::numbers(english()).to_owned()),
        "picture-signs" => picture(0),
        "picture-map" => picture(1),
        "picture-outcome" => picture(2),
        "picture-wide" => picture(3),
        _ => None,
    }
}

fn parts(release: &Release) -> String {
    let props = AppPartsProps {
        words: english(),
        version: app::version(english(), release.version, BUILD, KILOBYTES).into(),
        reviewed: app::reviewed(english(), release.reviewed.as_deref()).into(),
    };
    drawn(LocalServerRenderer::<AppParts>::with_props(props).hydratable(false).render())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_safety_release_says_what_it_changed() {
        assert_eq!(SAFETY_RELEASES == 0, app::safety_change(english()).is_empty());
    }

    #[test]
    fn nothing_of_the_app_shows_until_it_is_asked_for() {
        let html = parts(&release());
        assert_eq!(html.matches("data-part=").count(), html.matches(" hidden").count());
        assert!(html.contains(BUILD) && html.contains(KILOBYTES));
    }
}
