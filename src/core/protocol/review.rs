//! Who has reviewed the protocol, and how old it is.
//!
//! A signature holds for one fingerprint, a hash over the whole core except this file, which `tests/review.rs`
//! recomputes, and for the words of one language, which have a fingerprint of their own. The signatures are those of `docs/SIGN-OFF.md`; the same test keeps the two in step.

use super::date::CivilDate;

/// The version of the protocol. It goes up with each release of changed content.
pub const VERSION: &str = "0.1.1";

/// The day on which the content was last changed.
pub const RELEASED: CivilDate = CivilDate { year: 2026, month: 11, day: 30 };

/// What a signature holds for: the first 64 bits of a SHA-256, in hex. See `src/tools/fingerprint.rs`.
pub const FINGERPRINT: &str = "9bf9 346e 9ce8 6c6d";

/// Every signature ever given, in order. Earlier ones stay when the fingerprint changes.
pub const SIGN_OFFS: &[SignOff] = &[];

/// The signature of a clinician.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SignOff {
    /// The name.
    pub name: &'static str,
    /// Profession and registration.
    pub role: &'static str,
    /// The day of signing.
    pub date: CivilDate,
    /// The version signed.
    pub version: &'static str,
    /// The fingerprint signed.
    pub fingerprint: &'static str,
    /// The language read, as its tag.
    pub language: &'static str,
    /// The fingerprint of its words.
    pub words: &'static str,
}

/// The latest signature that holds for this content, in any language. `None`: it is not reviewed.
pub fn sign_off() -> Option<&'static SignOff> {
    latest(SIGN_OFFS, FINGERPRINT)
}

/// The latest signature that holds for this content in these words. `None`: what the runner reads is not reviewed.
pub fn sign_off_in(language: &str, words: &str) -> Option<&'static SignOff> {
    latest_in(SIGN_OFFS, FINGERPRINT, language, words)
}

/// The latest signature that was given for this fingerprint, in any language.
fn latest<'a>(signed: &'a [SignOff], fingerprint: &str) -> Option<&'a SignOff> {
    signed.iter().filter(|signed| signed.fingerprint == fingerprint).max_by_key(|signed| signed.date)
}

/// The latest that was given for it in these words.
fn latest_in<'a>(
    signed: &'a [SignOff],
    fingerprint: &str,
    language: &str,
    words: &str,
) -> Option<&'a SignOff> {
    let read = signed.iter().filter(|signed| signed.language == language && signed.words == words);
    read.filter(|signed| signed.fingerprint == fingerprint).max_by_key(|signed| signed.date)
}

/// How old the content is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Age {
    /// Under 12 months.
    Current,
    /// 12 months or more, or not known: the outcome shows a notice.
    Due,
    /// 18 months or more: there is no plan. The level and its advice stay.
    Expired,
}

/// After this many months the content is due for review.
const DUE_MONTHS: u16 = 12;
/// After this many months there is no plan.
const EXPIRED_MONTHS: u16 = 18;

/// How old the content is today, from its release or its last review, whichever is later.
pub fn age(today: Option<CivilDate>) -> Age {
    age_since(sign_off().map_or(RELEASED, |signed| RELEASED.max(signed.date)), today)
}

/// How old content from this day is.
///
/// A `today` before it, or none, means that the clock is wrong, and shows nothing about the age: that is `Due`. The
/// notice asks the runner to look for a newer version, which is right either way. It is not `Expired`: a clock that is
/// a day behind, or a slip in a release date, must not take the plan away from everybody.
pub fn age_since(content: CivilDate, today: Option<CivilDate>) -> Age {
    match today {
        Some(today) if today >= content.months_later(EXPIRED_MONTHS) => Age::Expired,
        Some(today) if today >= content && today < content.months_later(DUE_MONTHS) => Age::Current,
        Some(_) | None => Age::Due,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn date(year: u16, month: u8, day: u8) -> CivilDate {
        CivilDate { year, month, day }
    }

    #[test]
    fn the_latest_signature_for_this_fingerprint_counts_and_no_other() {
        let signed = |name, date, fingerprint| SignOff {
            name,
            role: "GP",
            date,
            version: "0.1",
            fingerprint,
            language: "en",
            words: "w",
        };
        let all = [
            signed("early", date(2027, 1, 1), "a"),
            signed("late", date(2027, 3, 1), "a"),
            signed("between", date(2027, 2, 1), "a"),
            signed("other", date(2028, 1, 1), "b"),
        ];
        assert_eq!(latest(&all, "a").map(|signed| signed.name), Some("late"));
        assert_eq!(latest(&all, "c"), None);
        assert_eq!(latest(&[], "a"), None);
        let in_words = |language, words| latest_in(&all, "a", language, words).map(|signed| signed.name);
        assert_eq!(in_words("en", "w"), Some("late"));
        assert_eq!(in_words("en", "other words"), None);
        assert_eq!(in_words("de", "w"), None);
    }

    #[test]
    fn the_age_changes_on_the_day() {
        for (content, today, expected) in [
            (date(2026, 11, 26), date(2026, 11, 26), Age::Current),
            (date(2026, 11, 26), date(2027, 11, 25), Age::Current),
            (date(2026, 11, 26), date(2027, 11, 26), Age::Due),
            (date(2026, 11, 26), date(2028, 5, 25), Age::Due),
            (date(2026, 11, 26), date(2028, 5, 26), Age::Expired),
            (date(2026, 11, 26), date(2060, 1, 1), Age::Expired),
            (date(2024, 2, 29), date(2025, 2, 27), Age::Current),
            (date(2024, 2, 29), date(2025, 2, 28), Age::Due),
            (date(2026, 8, 31), date(2028, 2, 28), Age::Due),
            (date(2026, 8, 31), date(2028, 2, 29), Age::Expired),
        ] {
            assert_eq!(age_since(content, Some(today)), expected, "{content}, on {today}");
        }
    }

    #[test]
    fn a_clock_that_is_wrong_brings_the_notice_and_takes_nothing() {
        for today in [None, Some(date(2026, 11, 25)), Some(date(1970, 1, 1))] {
            assert_eq!(age_since(date(2026, 11, 26), today), Age::Due, "{today:?}");
        }
    }

    #[test]
    fn the_content_is_current_on_the_day_of_its_release() {
        assert_eq!(age(Some(RELEASED)), Age::Current);
        assert_eq!(age(Some(RELEASED.months_later(DUE_MONTHS))), Age::Due);
        assert_eq!(age(Some(RELEASED.months_later(EXPIRED_MONTHS))), Age::Expired);
    }
}
