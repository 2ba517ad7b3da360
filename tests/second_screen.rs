//! The second screen as plain HTML: the same as the running one, answer by answer, so that nothing moves or changes when
//! that takes its place.

use triage_core::protocol::question::{QuestionId, question};
use triage_core::session::{Event, Session, update};
use triage_tools::drawn;
use triage_tools::words::english;
use triage_view::{FirstScreen, FirstScreenProps, Root, RootProps, second_screen};
use yew::{Callback, LocalServerRenderer};

const SHEET: &str = include_str!("../static/style.css");

/// What a screen has above its action. The static one has a form there, so that a reload restores no answers; only the
/// running one has a slot for the app.
fn above_the_action(html: &str) -> String {
    let main = html.split_once("<main>").unwrap().1.split_once("<div class=\"bar\">").unwrap().0;
    main.replace("<form autocomplete=\"off\">", "")
        .replace("</form>", "")
        .replace(" checked", "")
        .replace("<slot name=\"question\"></slot>", "")
}

fn static_screen() -> String {
    let html = drawn(
        LocalServerRenderer::<FirstScreen>::with_props(FirstScreenProps { words: english() })
            .hydratable(false)
            .render(),
    );
    let (_, second) = html
        .split_once("<div class=\"soleus second\" dir=\"ltr\" lang=\"en\" translate=\"no\">")
        .expect("a second screen");
    above_the_action(second)
}

/// The running screen after "None of these" and one answer.
fn running_screen(answer: Option<Event>) -> String {
    let events = [Event::NoneOf(QuestionId::Signs), Event::Continue].into_iter().chain(answer);
    let session = events.fold(Session::new("", "", None), |session, event| update(&session, event).0);
    let props = RootProps { words: english(), session, rules: "".into(), on_event: Callback::noop() };
    above_the_action(&drawn(LocalServerRenderer::<Root>::with_props(props).hydratable(false).render()))
}

/// Without its second question, which the style sheet hides until an age is chosen that is asked it.
fn first_question_alone(html: &str) -> String {
    let at = html.match_indices("<fieldset").nth(1).expect("a second question").0;
    let end = at + html[at..].find("</fieldset>").unwrap() + "</fieldset>".len();
    format!("{}{}", &html[..at], &html[end..])
}

/// The ages that the style sheet takes out of the second question.
fn ages_without_the_second_question() -> Vec<&'static str> {
    let rule = SHEET.split_once(".second:has([name=age]:checked:not(").unwrap().1.split_once("))").unwrap().0;
    rule.split('"').skip(1).step_by(2).collect()
}

#[test]
fn it_is_the_running_screen_byte_for_byte() {
    let drawn = static_screen();
    assert_eq!(first_question_alone(&drawn), running_screen(None));
}

#[test]
fn after_each_answer_it_shows_what_the_running_screen_shows() {
    let drawn = static_screen();
    let ages = question(QuestionId::Age).unwrap().kind.choices();
    let answers = (0..ages.len() as u8).map(|index| Event::Choose(QuestionId::Age, index));
    let mut without = Vec::new();
    for (index, answer) in answers.chain([Event::NotSure(QuestionId::Age)]).enumerate() {
        let running = running_screen(Some(answer));
        let code = ages.get(index).map_or("not-sure", |age| age.code());
        let is_alone = running == first_question_alone(&drawn);
        assert!(is_alone || running == drawn, "{code}:\n{running}\n{drawn}");
        without.extend(is_alone.then_some(code));
    }
    assert_eq!(without, ages_without_the_second_question());
    assert!(!without.is_empty() && without.len() < ages.len());
}

#[test]
fn it_is_drawn_with_nothing_answered() {
    let screen = second_screen().unwrap();
    let is_answered = |asked: &triage_core::session::screen::Asked| {
        asked.is_none
            || asked.is_unsure
            || asked.choices.iter().any(|choice| choice.is_chosen || choice.is_unsure)
    };
    assert!(!screen.questions.iter().any(is_answered));
    assert_eq!(screen.questions.len(), 2, "the style sheet hides the second of two");
    assert!(screen.missing.is_empty() && !screen.is_outcome_ready);
}
