//! What the runner has ticked in the plan during this visit. Nothing of it is saved, and no rule reads it.

use crate::protocol::exercise::Exercise;

/// A box of the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tick {
    /// An exercise, done today.
    Exercise(Exercise),
    /// What ends the present stage, by its position: it can be done.
    Gate(u8),
}

/// The boxes that are ticked.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Ticked(u64);

/// The first bits are those of the exercises, the rest those of the gates.
const EXERCISES: u32 = 48;
const _: () = assert!(Exercise::ALL.len() <= EXERCISES as usize);

impl Ticked {
    /// Whether a box is ticked.
    pub const fn has(self, tick: Tick) -> bool {
        self.0 & bit(tick) != 0
    }

    /// With a box ticked, or unticked again.
    #[must_use]
    pub const fn toggled(self, tick: Tick) -> Ticked {
        Ticked(self.0 ^ bit(tick))
    }
}

/// A gate beyond the last bit has none: ticking it changes nothing.
const fn bit(tick: Tick) -> u64 {
    let position = match tick {
        Tick::Exercise(exercise) => exercise as u32,
        Tick::Gate(position) => EXERCISES + position as u32,
    };
    match 1_u64.checked_shl(position) {
        Some(bit) => bit,
        None => 0,
    }
}
