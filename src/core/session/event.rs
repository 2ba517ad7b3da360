//! What can happen in a visit, and what a visit can ask of the browser.

use super::{Place, Words};
use crate::protocol::question::{QuestionId, Step};

/// Something the runner did. Choices are named by their position in the question.
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
    /// Pressed Back on the screen.
    Back,
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
    /// A clinician has seen the runner: an earlier urgent result no longer stands.
    SeenByClinician,
    /// Asked again for the words of the later parts of the outcome.
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
}

/// Something that happened around the visit, as the browser or the page around the widget reports it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Report {
    /// The browser's own back or forward led to a place of this visit.
    Returned(Place),
    /// The browser has no step back to take ([`Effect::StepBack`]).
    NoStepBack,
    /// The page around the widget named a country. The screen stays as it is but for the numbers.
    Region(&'static str),
    /// The words of the later parts of the outcome arrived, or could not be had.
    Words(Words),
    /// The runner erased everything in another tab.
    Erased,
    /// The runner came back to a page that was left open.
    CameBack,
    /// The browser did not save what it was given.
    NotKept,
}

/// Something the shell is asked to do. The core says all of it: the shell need not know what happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// A new screen: remember it in the browser's history, show its top, and move the focus to its heading.
    ShowNewScreen,
    /// The same for a screen that the runner did not ask for: whoever has the focus elsewhere on the page keeps it, and is
    /// not moved along the page.
    ShowNewScreenUnasked,
    /// The runner went back: show the top and move the focus, without a new history entry.
    ShowEarlierScreen,
    /// Step back in the browser's history, as its own button does. It reports where that led, or
    /// [`NoStepBack`](Report::NoStepBack).
    StepBack,
    /// Bring a part of this same screen into view.
    BringIntoView(Part),
    /// Ask again for the words of the later parts of the outcome.
    FetchWords,
    /// Print the page.
    Print,
    /// Save the visit on this device.
    Save,
    /// Hand over what is kept and cannot be read, as a file.
    SaveDamaged,
    /// Erase everything that this device has kept.
    Erase,
    /// Everything that was kept is erased, here or in another tab: let the page around the widget know.
    SayErased,
}

/// A part of a screen that can be brought into view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The heading: it takes the focus, and the top of the screen is shown.
    Heading,
    /// The first question without an answer.
    Missing,
    /// The emergency numbers.
    Numbers,
    /// The later parts of the outcome, or what stands in their place: it takes the focus from the button that has gone.
    LaterParts,
    /// The button that opened the list of countries: it takes the focus from the list that has gone.
    CountryButton,
}
