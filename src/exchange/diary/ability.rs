//! What was measured, as fields: a group for each test, and none for what was not measured.

use serde_json::{Map, Value};
use triage_core::reasoning::progress::{Ability, Raises, Repeats, Timed};

use super::fields::{BYTE, Fields, PAIN, Range, Read};
use super::writing::Writing;

/// The fields of a test.
pub const FIELDS: &[&str] = &[
    "walk",
    "new_swelling",
    "two_leg_raises",
    "two_leg_raises_bent",
    "hold",
    "raises",
    "raises_bent",
    "two_leg_hops",
    "hops",
    "skipping",
    "knee_to_wall_cm",
    "symptoms",
    "strides",
];

/// Six hours, in seconds: the longest that a walk, a hold or skipping can last.
const SECONDS: Range = (0, 21_600);
const PERCENT: Range = (0, 100);

/// Reads them.
pub fn read(from: &Fields) -> Read<Ability> {
    Ok(Ability {
        walk: timed(from, "walk")?,
        new_swelling: from.truth("new_swelling")?,
        two_leg_raises: repeats(from, "two_leg_raises")?,
        two_leg_raises_bent: repeats(from, "two_leg_raises_bent")?,
        hold: timed(from, "hold")?,
        raises: raises(from, "raises")?,
        raises_bent: raises(from, "raises_bent")?,
        two_leg_hops: repeats(from, "two_leg_hops")?,
        hops: repeats(from, "hops")?,
        skipping: timed(from, "skipping")?,
        knee_to_wall_cm: from.number("knee_to_wall_cm", BYTE)?,
        symptoms: from.truth("symptoms")?,
        strides: strides(from, "strides")?,
        ..Ability::UNKNOWN
    })
}

fn timed(from: &Fields, name: &'static str) -> Read<Option<Timed>> {
    let Some(from) = from.group(name)? else { return Ok(None) };
    Ok(Some(Timed {
        sets: from.needed("sets", BYTE)?,
        seconds: from.needed("seconds", SECONDS)?,
        pain: from.needed("pain", PAIN)?,
    }))
}

fn repeats(from: &Fields, name: &'static str) -> Read<Option<Repeats>> {
    let Some(from) = from.group(name)? else { return Ok(None) };
    Ok(Some(Repeats {
        count: from.needed("count", BYTE)?,
        sets: from.needed("sets", BYTE)?,
        pain: from.needed("pain", PAIN)?,
    }))
}

fn raises(from: &Fields, name: &'static str) -> Read<Option<Raises>> {
    let Some(from) = from.group(name)? else { return Ok(None) };
    Ok(Some(Raises {
        count: from.needed("count", BYTE)?,
        other: from.needed("other", BYTE)?,
        pain: from.needed("pain", PAIN)?,
    }))
}

fn strides(from: &Fields, name: &'static str) -> Read<Option<(u8, u8)>> {
    let Some(from) = from.group(name)? else { return Ok(None) };
    Ok(Some((from.needed("count", BYTE)?, from.needed("percent", PERCENT)?)))
}

/// Writes them.
pub fn write(to: &mut Writing, measured: &Ability) {
    let timed = |done: Timed| {
        group([
            ("sets", done.sets.into()),
            ("seconds", done.seconds.min(21_600)),
            ("pain", done.pain.min(10).into()),
        ])
    };
    let repeats = |done: Repeats| {
        group([("count", done.count.into()), ("sets", done.sets.into()), ("pain", done.pain.min(10).into())])
    };
    let raises = |done: Raises| {
        group([
            ("count", done.count.into()),
            ("other", done.other.into()),
            ("pain", done.pain.min(10).into()),
        ])
    };
    let strides =
        |(count, percent): (u8, u8)| group([("count", count.into()), ("percent", percent.min(100).into())]);
    for (name, done) in [
        ("walk", measured.walk.map(timed)),
        ("two_leg_raises", measured.two_leg_raises.map(repeats)),
        ("two_leg_raises_bent", measured.two_leg_raises_bent.map(repeats)),
        ("hold", measured.hold.map(timed)),
        ("raises", measured.raises.map(raises)),
        ("raises_bent", measured.raises_bent.map(raises)),
        ("two_leg_hops", measured.two_leg_hops.map(repeats)),
        ("hops", measured.hops.map(repeats)),
        ("skipping", measured.skipping.map(timed)),
        ("strides", measured.strides.map(strides)),
        ("knee_to_wall_cm", measured.knee_to_wall_cm.map(Value::from)),
    ] {
        if let Some(done) = done {
            to.put(name, done);
        }
    }
    to.truth("new_swelling", measured.new_swelling);
    to.truth("symptoms", measured.symptoms);
}

fn group<const N: usize>(fields: [(&str, u16); N]) -> Value {
    let fields = fields.into_iter().map(|(name, number)| (name.to_owned(), number.into()));
    Value::Object(fields.collect::<Map<_, _>>())
}
