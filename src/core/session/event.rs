//! What can happen in a visit, and what a visit can ask of the browser.

use super::{Place, Words};
use crate::protocol::question::{QuestionId, Step};

/// Something the runner did, or that the browser reports. Choices are named by their position in the question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// Chose one, or ticked or unticked one of a checklist.
    Choose(QuestionId, u8),
    /// Said "None of these".
    NoneOf(QuestionId),
    /// Said "Not sure".
    NotSure(QuestionId),
    /// On the "about which?" screen: marked or unmarked one.
    UnsureAbout(QuestionId, u8),
    /// Went on.
    Continue,
    /// Went back.
    Back,
    /// The browser's own back or forward led to a place of this visit.
    Return(Place),
    /// Said that an emergency answer was a mistake.
    Mistake,
    /// Confirmed it.
    ConfirmMistake,
    /// Put the same-day outcome off, to answer more.
    GoOn,
    /// Asked for the outcome.
    SeeOutcome,
    /// Asked for the emergency signs and numbers.
    EmergencyHelp,
    /// Opened a step to change an answer, or one of the steps after the outcome.
    Open(Step),
    /// Opened or closed the country list.
    ToggleCountries,
    /// Chose the country with this code.
    Country(&'static str),
    /// The page around the widget named a country. The screen stays as it is but for the numbers.
    Region(&'static str),
    /// A clinician has seen the runner: an earlier urgent result no longer stands.
    SeenByClinician,
    /// The words of the later parts of the outcome arrived, or could not be had.
    Words(Words),
    /// Asked for them again.
    FetchWords,
    /// Asked to print.
    Print,
    /// Started a new check.
    StartAgain,
    /// Agreed that this device keeps the answers.
    Keep,
    /// Took up the check that was kept.
    Resume,
    /// Asked for what is kept and cannot be read, as a file.
    SaveDamaged,
    /// Asked to erase everything that is kept.
    Erase,
    /// The runner erased everything in another tab.
    Erased,
    /// Came back to a page that was left open.
    CameBack,
    /// The browser did not save what it was given.
    NotKept,
}

/// Something the shell is asked to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// A new screen: remember it in the browser's history, show its top, and move the focus to its heading.
    ShowNewScreen,
    /// The runner went back: show the top and move the focus, without a new history entry.
    ShowEarlierScreen,
    /// Ask again for the words of the later parts of the outcome, and keep the focus with them.
    FetchWords,
    /// Print the page.
    Print,
    /// Save the visit on this device.
    Save,
    /// Hand over what is kept and cannot be read, as a file.
    SaveDamaged,
    /// Erase everything that this device has kept.
    Erase,
}
