//! What can happen in a visit, and what a visit can ask of the browser.

use super::{LaterParts, Place, Tick};
use crate::protocol::outcome::View;
use crate::protocol::question::QuestionId;
use crate::protocol::sheet::Sheet;

/// Something the runner did. Choices are named by their position in the question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// Chose one, or ticked or unticked one of a checklist.
    Choose(QuestionId, u8),
    /// Chose "None of these".
    NoneOf(QuestionId),
    /// Chose "Not sure".
    NotSure(QuestionId),
    /// On the "about which?" screen: marked or unmarked one.
    UnsureAbout(QuestionId, u8),
    /// Pressed Continue.
    Continue,
    /// Continued from this question: nothing happens anywhere else, or while it has no answer. A choice can so lead on a
    /// moment after it was made, and a button can both answer and continue.
    ContinueFrom(QuestionId),
    /// Pressed Back on the screen.
    Back,
    /// Said that an emergency answer was a mistake.
    Mistake,
    /// Confirmed it.
    ConfirmMistake,
    /// Put off the same-day outcome to answer more questions.
    AnswerRest,
    /// Asked for the outcome.
    SeeOutcome,
    /// Opened a view of the outcome.
    View(View),
    /// Opened a screen of the companion.
    Companion(Sheet),
    /// Wanted the plan kept in the app that the page names.
    KeepInApp,
    /// Ticked or unticked a box of the plan.
    Tick(Tick),
    /// Asked for the emergency signs and numbers.
    EmergencyHelp,
    /// Opened a question to change its answer, or one of the questions after the outcome.
    Open(QuestionId),
    /// Chose from the list of countries, which holds the choice ([`Effect::ReadCountry`]).
    ChangedCountry,
    /// Chose the country with this code.
    Country(&'static str),
    /// A clinician has seen the runner: an earlier urgent result no longer counts.
    SeenByClinician,
    /// Asked again for the later parts of the outcome.
    FetchLaterParts,
    /// Asked to print.
    Print,
    /// Started a new check.
    StartAgain,
    /// Agreed to have the answers saved on this device.
    Keep,
    /// Resumed the saved check.
    Resume,
    /// Asked for the unreadable saved data as a file.
    SaveDamaged,
    /// Asked to erase everything that is saved.
    Erase,
}

/// Something that happened around the visit, as the browser or the page around the widget reports it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Report {
    /// The browser's own back or forward led to a place of this visit.
    Returned(Place),
    /// The browser has no step back to take ([`Effect::StepBack`]).
    NoStepBack,
    /// The page around the widget named a country. On the screen, only the numbers change.
    Region(&'static str),
    /// The later parts arrived, or could not be fetched.
    LaterParts(LaterParts),
    /// The same of the companion.
    CompanionParts(LaterParts),
    /// The runner erased everything in another tab.
    Erased,
    /// The runner came back to a page that was left open.
    CameBack,
    /// The browser did not save what it was given.
    NotKept,
}

/// Something the shell is asked to do. It is self-contained: the shell need not know what happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// A new screen: remember it in the browser's history, show its top, and move the focus to its heading.
    ShowNewScreen,
    /// The same for a screen that the runner did not ask for: focus that is elsewhere on the page stays there, and the
    /// page does not scroll.
    ShowNewScreenUnasked,
    /// The runner went back: show the top and move the focus, without a new history entry.
    ShowEarlierScreen,
    /// This question has just got its one answer. If that was by pointer, send
    /// [`ContinueFrom`](Event::ContinueFrom) in a moment; by keyboard, the arrow keys pass through other answers on
    /// their way.
    ContinueSoon(QuestionId),
    /// Step back in the browser's history, as its own button does. The shell reports where that led,
    /// or [`NoStepBack`](Report::NoStepBack).
    StepBack,
    /// Bring a part of the current screen into view.
    BringIntoView(Part),
    /// Read what the list of countries holds, and send it as [`Event::Country`].
    ReadCountry,
    /// Ask again for the later parts.
    FetchLaterParts,
    /// Open the app that the page names, and give it the answers.
    OpenApp,
    /// Print the page.
    Print,
    /// Save the visit on this device.
    Save,
    /// Give the runner the unreadable saved data as a file.
    SaveDamaged,
    /// Erase everything that this device has saved.
    Erase,
    /// All saved data has been erased, here or in another tab: notify the page around the widget.
    SayErased,
}

/// A part of a screen that can be brought into view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The heading: it takes the focus, and the top of the screen is shown.
    Heading,
    /// The note at the question without an answer: it takes the focus.
    Missing,
    /// The emergency numbers.
    Numbers,
    /// The later parts of the outcome, or what is shown instead: it takes the focus from the button that has gone.
    LaterParts,
}
