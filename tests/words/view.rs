//! The act of an urgent outcome: it says whom to call, in the tone of the house, and loses nothing of the whole action.

use triage_core::protocol::red_flag::{Finding, Route};
use triage_core::protocol::urgency::Urgency;
use triage_core::words::view::{act, may_be, say, say_not_sure, you_are_on_day};
use triage_core::words::{finding, outcome};
use triage_tools::reading::{ROUTES, check_short, check_tone};
use triage_tools::words::english;

const LINE: Option<(&str, &str)> = Some(("NHS 111 (England)", "111"));

#[test]
fn the_act_of_an_emergency_is_the_call_itself() {
    for route in ROUTES {
        let act = act(english(), Urgency::Emergency, route, "999", LINE);
        assert_eq!(act.heading, "Call 999 now");
        let is_ambulance = route == Route::AmbulanceFirst;
        assert_eq!(act.lead.contains("ambulance"), is_ambulance, "{route:?}: {}", act.lead);
    }
}

/// The heading and its lead say what the first sentence of the action says: whom to call, or where to go.
#[test]
fn an_urgent_act_is_short_and_says_what_the_action_says() {
    for urgency in [Urgency::Emergency, Urgency::SameDay] {
        for (route, advice) in ROUTES.into_iter().flat_map(|route| [(route, LINE), (route, None)]) {
            let act = act(english(), urgency, route, "999", advice);
            let whole = format!("{} {}", act.heading, act.lead);
            for text in [&act.heading, &act.lead] {
                check_tone(text);
                check_short(text);
            }
            let first = outcome::action(english(), urgency, route, "999", advice).first;
            for key in [
                "999",
                "111",
                "ambulance",
                "hospital",
                "prescribed",
                "emergency department",
                "on-call doctor",
            ] {
                assert!(
                    !first.contains(key) || whole.contains(key),
                    "{urgency:?} {route:?}: {key} in {whole}"
                );
            }
        }
    }
}

#[test]
fn what_to_say_and_the_day_are_plain() {
    let tell = finding::tell(english(), Finding::PulmonaryEmbolism);
    assert_eq!(say(english(), tell), format!("Say: “{tell}”"));
    assert!(say_not_sure(english(), tell).contains("not sure"));
    let lines = [0, 1, 2, 3].map(|day| you_are_on_day(english(), day));
    assert_eq!(
        lines.each_ref().map(String::as_str),
        ["It began today", "You are on day 1", "You are on day 2", "You are on day 3"]
    );
    for text in lines.iter().chain([&may_be(english(), "Muscle strain")]) {
        check_tone(text);
    }
}
