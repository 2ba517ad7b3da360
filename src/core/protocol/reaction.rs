//! How the leg took an exercise or a run, and what that means for the next one.
//!
//! Two tables of limits (brief f.1 and g): the first row whose limits are all kept applies.
//! [`crate::reasoning::progress`] evaluates them.

/// How it felt after a session, compared with before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Afterwards {
    /// No worse, neither that evening nor the next morning.
    NoWorse,
    /// Worse that evening, and back to normal by the next morning.
    WorseThatEvening,
    /// Stiffer or sorer the next morning, and back to normal within 24 hours.
    StifferNextMorning,
    /// Worse for over 24 hours, and back to normal within 48.
    WorseOver24Hours,
    /// Worse for over 48 hours.
    WorseOver48Hours,
}

/// The most that a row allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The highest pain, 0 to 10.
    pub pain: u8,
    /// The worst state afterwards.
    pub afterwards: Afterwards,
    /// A tightening that builds up is allowed.
    pub allows_tightening: bool,
    /// A sharp pain or a limp is allowed.
    pub allows_sharp_or_limp: bool,
    /// A warning sign is allowed: a pop or grab, swelling, warmth, numbness, breathlessness or pain at rest.
    pub allows_sign: bool,
}

impl Limits {
    /// Neither a sharp pain, a limp nor a sign.
    const fn calm(pain: u8, afterwards: Afterwards, allows_tightening: bool) -> Limits {
        Limits { pain, afterwards, allows_tightening, allows_sharp_or_limp: false, allows_sign: false }
    }

    /// Any pain, sharp or with a limp, that is over within 48 hours.
    const NO_SIGN: Limits = Limits {
        pain: 10,
        afterwards: Afterwards::WorseOver24Hours,
        allows_tightening: true,
        allows_sharp_or_limp: true,
        allows_sign: false,
    };
    /// Anything.
    const ANY: Limits =
        Limits { afterwards: Afterwards::WorseOver48Hours, allows_sign: true, ..Limits::NO_SIGN };
}

/// What pain during and after an exercise means. Source: brief f.1, tightened from R62; amendment 27.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PainZone {
    /// 0 to 2, and no worse afterwards: continue.
    Green,
    /// 3 to 4, back to normal in 24 hours: the same dose again.
    Amber,
    /// 5 or more, sharp, or a limp; stiffer in the morning, or worse for over a day: stop, one to two days off, one step back.
    Red,
    /// Pop, grab, swelling, numbness, rest pain, or over 48 hours: stop and check again.
    Stop,
}

impl PainZone {
    /// In order, the mildest first.
    pub const ALL: [PainZone; 4] = [PainZone::Green, PainZone::Amber, PainZone::Red, PainZone::Stop];

    /// What it allows at most.
    pub const fn limits(self) -> Limits {
        match self {
            PainZone::Green => Limits::calm(2, Afterwards::NoWorse, true),
            PainZone::Amber => Limits::calm(4, Afterwards::WorseThatEvening, true),
            PainZone::Red => Limits::NO_SIGN,
            PainZone::Stop => Limits::ANY,
        }
    }
}

/// What a session of the ladder means for the next one. Source: brief g.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// 0 to 2 all through, no limp, no tightening that builds up, no worse the next morning: one step up.
    Pass,
    /// 3 to 4, or morning stiffness that clears in 24 hours: the same step, 48 hours later.
    Hold,
    /// 5 or more, sharp, a limp, or worse beyond 24 hours: two days off, then a step down.
    Regress,
    /// A pop, swelling, warmth, numbness, breathlessness, pain at rest, or worse beyond 48 hours: check again.
    Stop,
}

impl Verdict {
    /// In order, the mildest first.
    pub const ALL: [Verdict; 4] = [Verdict::Pass, Verdict::Hold, Verdict::Regress, Verdict::Stop];

    /// What it allows at most.
    pub const fn limits(self) -> Limits {
        match self {
            Verdict::Pass => Limits::calm(2, Afterwards::NoWorse, false),
            Verdict::Hold => Limits::calm(4, Afterwards::StifferNextMorning, true),
            Verdict::Regress => Limits::NO_SIGN,
            Verdict::Stop => Limits::ANY,
        }
    }
}
