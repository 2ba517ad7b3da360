//! The shape of each level of urgency, so that color is never the only sign, and the bend behind an outcome.

use super::Figure;

/// Emergency: an octagon, as on a stop sign.
pub const OCTAGON: Figure = figure! {
    "0 0 240 240",
    Fill "M80 16h80l64 64v80l-64 64H80l-64-64V80z",
    Fine "M120 68v62M120 170v2",
};

/// Same day: a triangle, as on a warning sign.
pub const TRIANGLE: Figure = figure! {
    "0 0 240 240",
    Fill "M104 32q16-24 32 0l88 160q10 24-16 24H32q-26 0-16-24z",
    Fine "M120 92v50M120 180v2",
};

/// Within days: a diamond with the hands of a clock.
pub const DIAMOND: Figure = figure! {
    "0 0 240 240",
    Fill "M108 18q12-10 24 0l90 90q10 12 0 24l-90 90q-12 10-24 0l-90-90q-10-12 0-24z",
    Fine "M120 76v48l32 22",
};

/// Routine: a circle with the lines of an appointment.
pub const CIRCLE: Figure = figure! {
    "0 0 240 240",
    Fill "M120 16a104 104 0 1 0 1 0z",
    Fine "M78 98h84M78 144h48",
};

/// Self-care: a leaf.
pub const LEAF: Figure = figure! {
    "0 0 240 240",
    Fill "M38 190C14 88 88 22 220 22c6 132-60 208-158 184z",
    Fine "M24 222L148 98M98 146v-46",
};

/// The bend of a track, behind an outcome's first lines. Decoration only.
pub const BEND: Figure = figure! {
    "0 0 200 200",
    Fine "M30-9V20a150 150 0 0 0 150 150h30M62-9V20a118 118 0 0 0 118 118h30M94-9V20a86 86 0 0 0 86 86h30M126-9V20a54 54 0 0 0 54 54h30",
};
