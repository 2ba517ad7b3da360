//! The second screen as plain HTML: the same as the running one, answer by answer, so that nothing moves or changes when
//! that takes its place.

use triage_core::protocol::question::{QuestionId, question};
use triage_core::session::{Event, Session, update};
use triage_tools::drawn;
use triage_tools::words::english;
use triage_view::{FirstScreen, FirstScreenProps, Root, RootProps, second_screen};
use yew::{Callback, LocalServerRenderer};

/// What is beside a screen where the element is wide.
fn pane(html: &str) -> &str {
    html.split_once("<div class=\"pane\">").unwrap().1.split_once("</div></div>").unwrap().0
}

/// What a screen has above its action. The static one has a form there, so that a reload restores no answers; only the
/// running one has a slot for the app.
fn above_the_action(html: &str) -> String {
    let main = html.split_once("<main>").unwrap().1.split_once("<div class=\"bar\">").unwrap().0;
    main.replace("<form autocomplete=\"off\">", "")
        .replace("</form>", "")
        .replace(" checked", "")
        .replace("<slot name=\"question\"></slot>", "")
}

fn static_screens() -> (String, String) {
    let html = drawn(
        LocalServerRenderer::<FirstScreen>::with_props(FirstScreenProps { words: english() })
            .hydratable(false)
            .render(),
    );
    let (first, second) =
        html.split_once("<div class=\"soleus second\" dir=\"ltr\" lang=\"en\">").expect("a second screen");
    (first.to_owned(), second.to_owned())
}

/// The running screen after "None of these" and one answer.
fn running_screen(answer: Option<Event>) -> String {
    running([Event::NoneOf(QuestionId::Signs), Event::Continue].into_iter().chain(answer))
}

fn running(events: impl IntoIterator<Item = Event>) -> String {
    let session =
        events.into_iter().fold(Session::new("", "", None), |session, event| update(&session, event).0);
    let props = RootProps { words: english(), session, rules: "".into(), on_event: Callback::noop() };
    drawn(LocalServerRenderer::<Root>::with_props(props).hydratable(false).render())
}

#[test]
fn it_is_the_running_screen_byte_for_byte_whatever_is_answered() {
    let drawn = static_screens().1;
    let ages = question(QuestionId::Age).unwrap().kind.choices();
    let answers = (0..ages.len() as u8).map(|index| Event::Choose(QuestionId::Age, index));
    for answer in answers.chain([Event::NotSure(QuestionId::Age)]).map(Some).chain([None]) {
        let running = running_screen(answer);
        assert_eq!(above_the_action(&drawn), above_the_action(&running), "{answer:?}");
        assert_eq!(pane(&drawn), pane(&running), "{answer:?}");
    }
}

#[test]
fn the_first_screen_has_the_same_pane_as_the_running_one() {
    assert_eq!(pane(&static_screens().0), pane(&running([])));
}

#[test]
fn it_is_drawn_with_nothing_answered() {
    let screen = second_screen().unwrap();
    let asked = &screen.asked;
    assert_eq!(asked.id, QuestionId::Age);
    assert!(!asked.is_none && !asked.is_unsure);
    assert!(!asked.choices.iter().any(|choice| choice.is_chosen || choice.is_unsure));
    assert!(!screen.is_answered && !screen.is_missing && !screen.is_outcome_ready);
}
