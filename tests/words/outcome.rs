//! The outcome. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::grade::Evidence;
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::red_flag::{Finding, Route};
use triage_core::protocol::review::{self, SignOff};
use triage_core::protocol::urgency::Urgency;
use triage_core::words::outcome::*;
use triage_tools::reading::{
    MOST_GRADE, ROUTES, check_plain, check_short, check_tone, level_texts, of_level,
};
use triage_tools::words::english;

const ADVICE: [Option<(&str, &str)>; 2] = [Some(("NHS 111", "111")), None];

#[test]
fn every_level_is_told_plainly() {
    for urgency in Urgency::ALL {
        let grade = of_level(english(), urgency);
        assert!(grade <= MOST_GRADE, "{urgency:?}: grade {grade:.1}");
        for text in ROUTES.iter().flat_map(|route| level_texts(english(), urgency, *route)).flatten() {
            check_tone(&text);
            if urgency >= Urgency::SameDay {
                check_short(&text);
            }
        }
    }
}

#[test]
fn other_texts_are_plain() {
    let mut texts = vec![
        do_not_eat_or_drink(english()),
        until_seen(english()),
        gentle_steps(english()),
        no_plan_yet(english()),
        worried(english()),
        because_not_sure(english()),
        may_be_old(english()),
        under_16(english()),
        under_16_medicines(english()),
        not_clear(english()),
        no_cause(english()),
        print_subtitle(english()),
        all_rules(english()),
        nothing_changed(english()),
    ];
    texts.extend(RED_FLAGS.iter().filter_map(|row| medicine(english(), row.finding)));
    let told = [
        because(english(), 1),
        because(english(), 2),
        net_now(english(), "999"),
        on_the_way(english(), "999"),
        if_it_were(english(), "pain 8 of 10", "A routine visit"),
        if_also(english(), "hurts at rest", "Medical help today"),
        if_not(english(), "hurts at rest", "Care at home"),
        it_was(english(), "A routine visit"),
    ];
    texts.extend(told.iter().map(String::as_str));
    for text in texts {
        check_plain(text);
        check_short(text);
        check_tone(text);
    }
    for (heading, signs) in [
        ("Call 999 now if", net_now_signs(english()).to_vec()),
        (net_today_heading(english()), net_today(english()).to_vec()),
        (net_later_heading(english()), net_later(english()).to_vec()),
    ] {
        for sign in signs {
            check_plain(&format!("{heading} {sign}."));
            check_tone(sign);
        }
    }
}

#[test]
fn every_emergency_outcome_names_the_number_of_this_country() {
    for route in ROUTES {
        for advice in ADVICE {
            assert!(action(english(), Urgency::Emergency, route, "144", advice).whole().contains("144"));
        }
    }
    assert!(
        action(english(), Urgency::SameDay, Route::EmergencyDepartment, "144", None).whole().contains("144")
    );
}

#[test]
fn a_country_without_an_advice_line_is_sent_to_a_place() {
    for urgency in [Urgency::SameDay, Urgency::WithinDays] {
        for route in ROUTES {
            let told = action(english(), urgency, route, "112", None).whole();
            assert!(told.contains("emergency department"), "{told}");
            assert!(!told.contains("None"), "{told}");
        }
    }
}

#[test]
fn every_medicine_route_says_what_to_do_about_it() {
    for row in RED_FLAGS.iter().filter(|row| row.route == Route::Prescriber) {
        assert!(
            medicine(english(), row.finding).is_some_and(|told| told.ends_with("Ask a pharmacist.")),
            "{:?}",
            row.finding
        );
    }
    for statin in [Finding::StatinMusclePain, Finding::StatinMyopathy, Finding::NewOrRaisedStatin] {
        let stops_alone = medicine(english(), statin).is_some_and(|told| !told.contains("Do not stop it"));
        assert!(!stops_alone, "{statin:?}");
    }
    // NHS: with weakness or strong pain, none until somebody has been asked.
    assert!(
        medicine(english(), Finding::StatinMyopathy).is_some_and(|told| told.contains("Take none until"))
    );
    // MHRA 2024: stop at the first sign, and call.
    for quinolone in
        [Finding::QuinoloneRecentOrTendonPain, Finding::QuinoloneWithCalfPain, Finding::AnyQuinolone]
    {
        assert!(
            medicine(english(), quinolone)
                .is_some_and(|told| told.contains("no more") && told.contains("Call"))
        );
    }
}

/// Both legs ache at rest for days after hard effort. Only one leg, later than that, sends a runner to the phone.
#[test]
fn day_after_soreness_is_not_sent_to_the_phone() {
    for sign in net_today(english()).iter().filter(|sign| sign.contains("rest")) {
        let has_days =
            ["after the first 3 days", "still does in two days"].iter().any(|days| sign.contains(days));
        assert!(sign.starts_with("one leg ") && has_days, "{sign}");
    }
}

#[test]
fn no_clear_effect_is_not_called_evidence_against() {
    let grades = [Evidence::A, Evidence::B, Evidence::C, Evidence::D, Evidence::X];
    assert!(grades.iter().all(|grade| !evidence(english(), *grade).contains("against")));
}

#[test]
fn a_signature_is_named_and_without_one_nobody_is() {
    let protocol = protocol(english(), review::VERSION, review::FINGERPRINT, english().fingerprint());
    assert_eq!(state_of(english(), None), format!("Not yet clinically reviewed. {protocol}"));
    let signed = SignOff {
        name: "A. Example",
        role: "physiotherapist",
        date: review::RELEASED,
        version: review::VERSION,
        fingerprint: review::FINGERPRINT,
        language: "en",
        words: english().fingerprint(),
    };
    let expected =
        format!("Clinically reviewed by A. Example, physiotherapist, on {}. {protocol}", review::RELEASED);
    assert_eq!(state_of(english(), Some(&signed)), expected);
    [state_of(english(), None), expected].iter().for_each(|text| check_tone(text));
}

#[test]
fn self_care_never_says_more_than_today() {
    assert_eq!(
        statement(english(), Urgency::SelfCare),
        "Your answers today do not show warning signs. That does not rule out a problem. Check again every day."
    );
}
