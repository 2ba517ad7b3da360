//! The time, and the date where the runner is. The core reads no clock: the shell passes it in.

use js_sys::Date;
use triage_core::companion::player::playing::Reading;
use triage_core::protocol::CivilDate;
use triage_core::session::Clock;
use triage_exchange::diary::calendar::Utc;

/// All of it, in the form that a visit takes.
pub fn read() -> Clock {
    Clock { today: today(), now: Some(now()), minute: minute() }
}

/// The minute of the day the device shows.
fn minute() -> Option<u16> {
    let now = Date::new_0();
    (now.get_hours() * 60 + now.get_minutes()).try_into().ok()
}

/// The date the device shows. `None` if it is beyond the calendar.
fn today() -> Option<CivilDate> {
    let now = Date::new_0();
    Some(CivilDate {
        year: now.get_full_year().try_into().ok()?,
        // The browser counts months from 0.
        month: (now.get_month() + 1).try_into().ok()?,
        day: now.get_date().try_into().ok()?,
    })
}

/// Minutes since 1970 UTC, by the device's clock.
pub fn now() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole minutes are enough")]
    let minutes = (Date::now() / 60_000.0) as u64;
    minutes
}

/// Minutes that the device's clock is ahead of UTC. `None` if it is beyond any zone.
pub fn offset() -> Option<i16> {
    #[expect(clippy::cast_possible_truncation, reason = "whole minutes")]
    let behind = Date::new_0().get_timezone_offset() as i32;
    i16::try_from(-behind).ok()
}

/// The clocks that a session goes by.
pub fn reading() -> Reading {
    let since_load = web_sys::window().and_then(|window| window.performance()).map(|clock| clock.now());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole milliseconds are enough"
    )]
    let whole = |ms: f64| ms as u64;
    Reading { wall_ms: whole(Date::now()), mono_ms: whole(since_load.unwrap_or(0.0)) }
}

/// The time in UTC, to the minute.
pub fn utc() -> Utc {
    let now = Date::new_0();
    // A clock that is beyond the calendar shows year 0.
    let year = now.get_utc_full_year().try_into().unwrap_or(0);
    let [month, day] = [now.get_utc_month() + 1, now.get_utc_date()].map(|part| part.try_into().unwrap_or(0));
    let minute = now.get_utc_hours() * 60 + now.get_utc_minutes();
    Utc { day: CivilDate { year, month, day }, minute: minute.try_into().unwrap_or(0) }
}

/// 32 random bits.
pub fn random() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 2^32")]
    let bits = (js_sys::Math::random() * 4_294_967_296.0) as u32;
    bits
}
