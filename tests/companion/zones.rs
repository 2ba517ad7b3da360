//! S7: nine time zones, summer time both ways, and a clock that is set back. No day is skipped or doubled, no wait gets
//! shorter, and no run is offered that a clock that stands still would not offer.

use triage_core::companion::entry::Kind;
use triage_core::companion::progress::{Now, progress, progress_at};
use triage_core::companion::today::Allowed;
use triage_core::protocol::pace::{PACE, Pace};

use super::cast::{Diary, GOOD_AFTER, MILD, SPRINGY, easy, now};

/// Minutes ahead of UTC: Pago Pago, Los Angeles, St John's, London, Berlin, Kathmandu, Adelaide, Auckland, Kiritimati.
const ZONES: [i16; 9] = [-660, -480, -210, 0, 60, 345, 570, 780, 840];
const DAYS: usize = 60;

/// A diary of good days in which each run that is offered is run, the clock being changed by so many minutes on a day, and
/// the days of its runs.
fn lived(pace: &Pace, zone: i16, change: i16, on: usize) -> (Diary, Vec<(usize, u8)>) {
    let offset = |day: usize| zone + if day >= on { change } else { 0 };
    let mut diary = Diary::ready(MILD, 0);
    diary.write(0, 17 * 60, Kind::Test(SPRINGY));
    diary.entries.iter_mut().for_each(|entry| entry.offset = Some(zone));
    let mut runs = Vec::new();
    for day in 1..DAYS {
        diary.check_in(day, GOOD_AFTER);
        diary.entries.last_mut().unwrap().offset = Some(offset(day));
        if day % 20 == 0 {
            diary.check(day, 9 * 60, MILD);
            diary.entries.last_mut().unwrap().offset = Some(offset(day));
        }
        let at = Now { offset: Some(offset(day)), ..now(day, 18 * 60) };
        if let Allowed::Run { step } = progress_at(pace, &diary.entries, &at).today.allowed {
            diary.run(day, easy(step));
            diary.entries.last_mut().unwrap().offset = Some(offset(day));
            runs.push((day, step));
        }
    }
    (diary, runs)
}

#[test]
fn summer_time_and_zones_shorten_no_wait() {
    let (_, still) = lived(&PACE, 60, 0, 0);
    assert!(still.len() > 10 && still.last().unwrap().1 == 12, "{still:?}");
    for zone in ZONES {
        // Without a change a zone is like any other.
        assert_eq!(lived(&PACE, zone, 0, 0).1, still, "{zone}");
        for (change, on) in [-60, 60].into_iter().flat_map(|change| (1..16).map(move |on| (change, on))) {
            let (_, runs) = lived(&PACE, zone, change, on);
            let gaps = runs.windows(2).all(|two| two[1].0 >= two[0].0 + 2 && two[1].1 <= two[0].1 + 1);
            assert!(gaps, "{zone} {change} {on}: {runs:?}");
            // The grace of two hours is wider than the hour: no day is skipped, and none is won.
            assert_eq!(runs, still, "{zone} {change} {on}");
        }
    }
    // It can fail: without the grace an hour that is lost costs a day.
    let strict = Pace { grace_hours: 0, ..PACE };
    assert!((1..16).any(|on| lived(&strict, 60, 60, on).1 != still));
}

#[test]
fn a_clock_that_is_set_back_offers_nothing() {
    for zone in ZONES {
        let (diary, _) = lived(&PACE, zone, 0, 0);
        for back in 2..DAYS - 1 {
            let at = Now { offset: Some(zone), ..now(DAYS - 1 - back, 18 * 60) };
            let today = progress(&diary.entries, &at).today;
            assert!(!today.allowed.is_run(), "{zone} {back}: {today:?}");
        }
    }
}
