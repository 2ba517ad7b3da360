//! What an outcome shows, at which level and in which view: one table (amendment 50).

use super::urgency::Urgency;

/// A part of the outcome, in the order shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Section {
    /// The level in words, the one action, by when, and the call button.
    Action,
    /// What to tell the clinician.
    Tell,
    /// Three do's and three don'ts for the next 72 hours, or until help is there.
    FirstAid,
    /// What to watch for, by when, and what then.
    SafetyNet,
    /// The answers that decided, the rule and its source.
    Why,
    /// The patterns that the answers fit.
    Pattern,
    /// What may have added to it, and what to change.
    Causes,
    /// Every treatment with its evidence and gates.
    Treatments,
    /// The same items at the urgent levels: not now.
    NotNow,
    /// The stages, with exercises.
    Stages,
    /// The run ladder.
    Ladder,
    /// The recovery range.
    Recovery,
    /// What can go wrong if it is ignored.
    Complications,
    /// How to prevent it.
    Prevention,
}

impl Section {
    /// Whether it is one of the later parts: how soon, where to, what to say and what to watch for never wait for it.
    pub const fn is_later(self) -> bool {
        match self {
            Section::Action
            | Section::Tell
            | Section::FirstAid
            | Section::SafetyNet
            | Section::Why
            | Section::NotNow => false,
            Section::Pattern
            | Section::Causes
            | Section::Treatments
            | Section::Recovery
            | Section::Stages
            | Section::Ladder
            | Section::Complications
            | Section::Prevention => true,
        }
    }

    /// Every one, in order.
    pub const ALL: [Section; 14] = [
        Section::Action,
        Section::Tell,
        Section::FirstAid,
        Section::SafetyNet,
        Section::Why,
        Section::Pattern,
        Section::Causes,
        Section::Treatments,
        Section::NotNow,
        Section::Stages,
        Section::Ladder,
        Section::Recovery,
        Section::Complications,
        Section::Prevention,
    ];

    /// The view that shows it. What can go wrong is read beside the plan; at a level without a plan, beside the reasons.
    pub const fn view(self, urgency: Urgency) -> View {
        match self {
            Section::Action | Section::FirstAid | Section::SafetyNet => View::Today,
            Section::Why | Section::Pattern | Section::Causes | Section::Treatments | Section::NotNow => {
                View::Why
            }
            Section::Stages | Section::Ladder | Section::Recovery | Section::Prevention => View::Plan,
            Section::Complications => match urgency {
                Urgency::Emergency | Urgency::SameDay | Urgency::WithinDays => View::Why,
                Urgency::Routine | Urgency::SelfCare => View::Plan,
            },
            Section::Tell => View::Clinician,
        }
    }
}

/// One view of the outcome, which one link of its bar opens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum View {
    /// What to do, and when to get help sooner. An outcome opens here.
    Today,
    /// The way back to running. Only where the level allows one.
    Plan,
    /// Why this advice, what it may be, and what helps.
    Why,
    /// What to tell a clinician.
    Clinician,
}

impl View {
    /// Every one, in the order of the bar.
    pub const ALL: [View; 4] = [View::Today, View::Plan, View::Why, View::Clinician];
}

/// One row: a section and where it is shown.
#[derive(Clone, Copy, Debug)]
pub struct SectionRow {
    /// The section.
    pub section: Section,
    /// The levels that show it.
    pub shown_at: &'static [Urgency],
    /// Whether it is shown under 16: urgency only (amendment 38).
    pub under_16: bool,
}

const ALL: &[Urgency] = &Urgency::ALL;
const URGENT: &[Urgency] = &[Urgency::Emergency, Urgency::SameDay];
const NOT_URGENT: &[Urgency] = &[Urgency::WithinDays, Urgency::Routine, Urgency::SelfCare];
const PLANNED: &[Urgency] = &[Urgency::Routine, Urgency::SelfCare];

/// The table. A plan is shown only at "routine" and "self-care"; at "within days" there are lines for comfort.
pub const SECTIONS: &[SectionRow] = &[
    SectionRow { section: Section::Action, shown_at: ALL, under_16: true },
    SectionRow { section: Section::Tell, shown_at: ALL, under_16: true },
    SectionRow { section: Section::FirstAid, shown_at: URGENT, under_16: true },
    SectionRow { section: Section::FirstAid, shown_at: NOT_URGENT, under_16: false },
    SectionRow { section: Section::SafetyNet, shown_at: ALL, under_16: true },
    SectionRow { section: Section::Why, shown_at: ALL, under_16: true },
    SectionRow { section: Section::Pattern, shown_at: NOT_URGENT, under_16: false },
    SectionRow { section: Section::Causes, shown_at: NOT_URGENT, under_16: false },
    SectionRow { section: Section::Treatments, shown_at: NOT_URGENT, under_16: false },
    SectionRow { section: Section::NotNow, shown_at: URGENT, under_16: false },
    SectionRow { section: Section::Stages, shown_at: PLANNED, under_16: false },
    SectionRow { section: Section::Ladder, shown_at: PLANNED, under_16: false },
    SectionRow { section: Section::Recovery, shown_at: PLANNED, under_16: false },
    SectionRow { section: Section::Complications, shown_at: NOT_URGENT, under_16: false },
    SectionRow { section: Section::Prevention, shown_at: PLANNED, under_16: false },
];
