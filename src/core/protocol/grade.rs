//! How good the evidence for an item is.

/// The evidence letter of a cause or a treatment. Brief c says what each stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Evidence {
    /// Consistent systematic reviews or large cohorts.
    A,
    /// At least one good cohort or trial.
    B,
    /// Limited, indirect or conflicting.
    C,
    /// Expert view only.
    D,
    /// Studies found no clear effect.
    X,
}

impl Evidence {
    /// Every one, in order.
    pub const ALL: [Evidence; 5] = [Evidence::A, Evidence::B, Evidence::C, Evidence::D, Evidence::X];
}

impl Evidence {
    /// The factor for "score × grade" (amendment 45): A 4, B 3, C 2, D 1, X 0.
    pub const fn weight(self) -> u8 {
        match self {
            Evidence::A => 4,
            Evidence::B => 3,
            Evidence::C => 2,
            Evidence::D => 1,
            Evidence::X => 0,
        }
    }
}
