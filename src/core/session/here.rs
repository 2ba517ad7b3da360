//! Where the runner is in a visit, with what is open there.

use crate::protocol::question::{QuestionId, Step};

/// A place of a visit: what an entry of the browser's history leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A screen of questions.
    Step(Step),
    /// Saying which items of a checklist are not sure.
    AboutWhich(QuestionId),
    /// Same-day was reached: the outcome is offered, the rest is optional.
    Interrupt,
    /// Asked whether an emergency answer was a mistake.
    Mistake,
    /// Reading all answers back.
    Check,
    /// Reading the outcome.
    Outcome,
}

/// Where the runner is. What is open at a place is part of it, and closes when the runner leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Here {
    /// On a screen of questions.
    Step {
        /// Which.
        step: Step,
        /// How the runner came.
        way: Way,
        /// What is open on it.
        open: Open,
    },
    /// Saying which items of a checklist are not sure.
    AboutWhich {
        /// The checklist.
        id: QuestionId,
        /// How the runner came to its screen.
        way: Way,
        /// Continue was pressed with none marked.
        is_missing_shown: bool,
    },
    /// Offered the outcome.
    Interrupt,
    /// Asked whether an emergency answer was a mistake.
    Mistake,
    /// Reading all answers back.
    Check,
    /// Reading the outcome.
    Outcome {
        /// The country list is open.
        is_choosing_country: bool,
    },
}

/// How the runner came to a screen of questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// In the order of the check.
    InOrder,
    /// Opened out of order, to change an answer or for help. The way leads back to where the check was.
    Opened,
}

/// What is open on a screen of questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Open {
    /// Nothing but its questions.
    Nothing,
    /// What is missing, because Continue was pressed too early.
    Missing,
    /// The country list, below the numbers that stand with the emergency signs.
    Countries,
}

impl Here {
    /// The first screen.
    pub const START: Here = Here::step(Step::Emergency, Way::InOrder);

    /// On a screen of questions.
    pub const fn step(step: Step, way: Way) -> Here {
        Here::Step { step, way, open: Open::Nothing }
    }

    /// At a place, with nothing open.
    pub const fn at(place: Place) -> Here {
        match place {
            Place::Step(step) => Here::step(step, Way::InOrder),
            Place::AboutWhich(id) => Here::AboutWhich { id, way: Way::InOrder, is_missing_shown: false },
            Place::Interrupt => Here::Interrupt,
            Place::Mistake => Here::Mistake,
            Place::Check => Here::Check,
            Place::Outcome => Here::Outcome { is_choosing_country: false },
        }
    }

    /// The place.
    pub const fn place(self) -> Place {
        match self {
            Here::Step { step, .. } => Place::Step(step),
            Here::AboutWhich { id, .. } => Place::AboutWhich(id),
            Here::Interrupt => Place::Interrupt,
            Here::Mistake => Place::Mistake,
            Here::Check => Place::Check,
            Here::Outcome { .. } => Place::Outcome,
        }
    }

    /// How the runner came, and [`Way::InOrder`] where no way leads back out of the order.
    pub const fn way(self) -> Way {
        match self {
            Here::Step { way, .. } | Here::AboutWhich { way, .. } => way,
            Here::Interrupt | Here::Mistake | Here::Check | Here::Outcome { .. } => Way::InOrder,
        }
    }

    /// Whether the country list is open.
    pub const fn is_choosing_country(self) -> bool {
        match self {
            Here::Step { open, .. } => matches!(open, Open::Countries),
            Here::Outcome { is_choosing_country } => is_choosing_country,
            Here::AboutWhich { .. } | Here::Interrupt | Here::Mistake | Here::Check => false,
        }
    }

    /// Whether it is shown what is missing.
    pub const fn is_missing_shown(self) -> bool {
        match self {
            Here::Step { open, .. } => matches!(open, Open::Missing),
            Here::AboutWhich { is_missing_shown, .. } => is_missing_shown,
            Here::Interrupt | Here::Mistake | Here::Check | Here::Outcome { .. } => false,
        }
    }

    /// Whether this is the same screen, whatever is open on it.
    pub fn is_same_screen(self, other: Here) -> bool {
        self.place() == other.place() && self.way() == other.way()
    }

    /// Led to a place, with nothing open; or still here, where this is that screen.
    pub(super) fn led_to(self, other: Here) -> Here {
        if self.is_same_screen(other) { self } else { other }
    }

    /// What is missing is shown, where something can be missing.
    pub(super) const fn with_missing(self) -> Here {
        match self {
            Here::Step { step, way, .. } => Here::Step { step, way, open: Open::Missing },
            Here::AboutWhich { id, way, .. } => Here::AboutWhich { id, way, is_missing_shown: true },
            Here::Interrupt | Here::Mistake | Here::Check | Here::Outcome { .. } => self,
        }
    }

    /// What was missing is shown no longer: the runner has done something.
    pub(super) const fn without_missing(self) -> Here {
        match self {
            Here::Step { step, way, open: Open::Missing } => Here::step(step, way),
            Here::AboutWhich { id, way, .. } => Here::AboutWhich { id, way, is_missing_shown: false },
            Here::Step { .. } | Here::Interrupt | Here::Mistake | Here::Check | Here::Outcome { .. } => self,
        }
    }

    /// The country list opened or closed, where there are numbers.
    pub(super) const fn with_countries_toggled(self) -> Here {
        match self {
            Here::Step { step: Step::Emergency, way, open: Open::Countries } => {
                Here::step(Step::Emergency, way)
            }
            Here::Step { step: Step::Emergency, way, open: Open::Nothing | Open::Missing } => {
                Here::Step { step: Step::Emergency, way, open: Open::Countries }
            }
            Here::Outcome { is_choosing_country } => {
                Here::Outcome { is_choosing_country: !is_choosing_country }
            }
            Here::Step { .. } | Here::AboutWhich { .. } | Here::Interrupt | Here::Mistake | Here::Check => {
                self
            }
        }
    }

    /// The country list closed.
    pub(super) const fn without_countries(self) -> Here {
        match self {
            Here::Step { step, way, open: Open::Countries } => Here::step(step, way),
            Here::Outcome { .. } => Here::Outcome { is_choosing_country: false },
            Here::Step { .. } | Here::AboutWhich { .. } | Here::Interrupt | Here::Mistake | Here::Check => {
                self
            }
        }
    }
}
