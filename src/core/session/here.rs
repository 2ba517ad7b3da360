//! Where the runner is in a visit, with what is open there.

use crate::protocol::outcome::View;
use crate::protocol::question::QuestionId;
use crate::protocol::sheet::Sheet;

/// A place in a visit: what an entry of the browser's history leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A question.
    Question(QuestionId),
    /// Marking the items of a checklist that the runner is not sure about.
    AboutWhich(QuestionId),
    /// Asked whether an emergency answer was a mistake.
    Mistake,
    /// Reading all answers back.
    Check,
    /// Reading a view of the outcome.
    Outcome(View),
    /// On the way back to running.
    Companion(Sheet),
}

impl Place {
    /// The outcome as it opens.
    pub const OUTCOME: Place = Place::Outcome(View::Today);
}

/// Where the runner is. What is open at a place is part of it, and closes when the runner leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Here {
    /// At a question.
    Question {
        /// The question.
        id: QuestionId,
        /// How the runner got here.
        way: Way,
        /// What is open on it.
        open: Open,
    },
    /// Marking the items of a checklist that the runner is not sure about.
    AboutWhich {
        /// The checklist.
        id: QuestionId,
        /// How the runner got to its screen.
        way: Way,
        /// Continue was pressed with none marked.
        is_missing_shown: bool,
    },
    /// Asked whether an emergency answer was a mistake.
    Mistake,
    /// Reading all answers back.
    Check,
    /// Reading the outcome.
    Outcome {
        /// The view. One that this outcome does not have is drawn as the first.
        view: View,
    },
    /// On the way back to running. What is open there is the companion's own.
    Companion {
        /// The screen.
        sheet: Sheet,
    },
}

/// How the runner got to a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// In the order of the check.
    InOrder,
    /// Opened out of order, to change an answer or for help. From there the runner returns to where the check was.
    Opened,
}

/// What is open on the screen of a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Open {
    /// Nothing but the question.
    Nothing,
    /// The note that the answer is missing, because Continue was pressed too early.
    Missing,
}

impl Here {
    /// The first screen.
    pub const START: Here = Here::question(QuestionId::Signs, Way::InOrder);

    /// At a question.
    pub const fn question(id: QuestionId, way: Way) -> Here {
        Here::Question { id, way, open: Open::Nothing }
    }

    /// At a place, with nothing open.
    pub const fn at(place: Place) -> Here {
        match place {
            Place::Question(id) => Here::question(id, Way::InOrder),
            Place::AboutWhich(id) => Here::AboutWhich { id, way: Way::InOrder, is_missing_shown: false },
            Place::Mistake => Here::Mistake,
            Place::Check => Here::Check,
            Place::Outcome(view) => Here::Outcome { view },
            Place::Companion(sheet) => Here::Companion { sheet },
        }
    }

    /// The place.
    pub const fn place(self) -> Place {
        match self {
            Here::Question { id, .. } => Place::Question(id),
            Here::AboutWhich { id, .. } => Place::AboutWhich(id),
            Here::Mistake => Place::Mistake,
            Here::Check => Place::Check,
            Here::Outcome { view } => Place::Outcome(view),
            Here::Companion { sheet } => Place::Companion(sheet),
        }
    }

    /// How the runner got here; [`Way::InOrder`] on the screens that do not record it.
    pub const fn way(self) -> Way {
        match self {
            Here::Question { way, .. } | Here::AboutWhich { way, .. } => way,
            Here::Mistake | Here::Check | Here::Outcome { .. } | Here::Companion { .. } => Way::InOrder,
        }
    }

    /// The view of the outcome; its first on every other screen.
    pub const fn view(self) -> View {
        match self {
            Here::Outcome { view } => view,
            Here::Question { .. }
            | Here::AboutWhich { .. }
            | Here::Mistake
            | Here::Check
            | Here::Companion { .. } => View::Today,
        }
    }

    /// Whether what is missing is shown.
    pub const fn is_missing_shown(self) -> bool {
        match self {
            Here::Question { open, .. } => matches!(open, Open::Missing),
            Here::AboutWhich { is_missing_shown, .. } => is_missing_shown,
            Here::Mistake | Here::Check | Here::Outcome { .. } | Here::Companion { .. } => false,
        }
    }

    /// Whether this is the same screen, whatever is open on it.
    pub fn is_same_screen(self, other: Here) -> bool {
        self.place() == other.place() && self.way() == other.way()
    }

    /// The other screen; or this one with what is open on it, where the two are the same.
    pub(super) fn moved_to(self, other: Here) -> Here {
        if self.is_same_screen(other) { self } else { other }
    }

    /// With what is missing shown, where something can be missing.
    pub(super) const fn with_missing(self) -> Here {
        match self {
            Here::Question { id, way, .. } => Here::Question { id, way, open: Open::Missing },
            Here::AboutWhich { id, way, .. } => Here::AboutWhich { id, way, is_missing_shown: true },
            Here::Mistake | Here::Check | Here::Outcome { .. } | Here::Companion { .. } => self,
        }
    }

    /// With what was missing no longer shown, since the runner has done something.
    pub(super) const fn without_missing(self) -> Here {
        match self {
            Here::Question { id, way, open: Open::Missing } => Here::question(id, way),
            Here::AboutWhich { id, way, .. } => Here::AboutWhich { id, way, is_missing_shown: false },
            Here::Question { .. }
            | Here::Mistake
            | Here::Check
            | Here::Outcome { .. }
            | Here::Companion { .. } => self,
        }
    }
}
