//! The native program's input file: what is accepted, and how the rest is refused.

use std::process::{Command, Output};

use serde_json::{Value, json};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::{Amount, Truth, assess};
use triage_exchange::case_file;
use triage_exchange::field::FIELDS;

fn run(text: &str) -> Output {
    let directory = std::env::temp_dir().join(format!("triage-{}-{:p}", std::process::id(), &text));
    std::fs::create_dir_all(&directory).unwrap();
    let file = directory.join("cases.json");
    std::fs::write(&file, text).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_triage")).arg(&file).output().unwrap();
    std::fs::remove_dir_all(&directory).unwrap();
    output
}

fn refused(text: &str, wanted: &[&str]) {
    let output = run(text);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{text}: {error}");
    assert!(output.stdout.is_empty(), "{text}");
    assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    for part in wanted {
        assert!(error.contains(part), "{error:?} lacks {part:?}");
    }
}

fn case(facts: &str) -> String {
    format!(r#"{{"vignettes":[{{"id":"A","facts":{{}}}},{{"id":"B","facts":{{{facts}}}}}]}}"#)
}

#[test]
fn a_good_file_gives_one_line_a_case() {
    let output = run(
        r#"{"note":1,"vignettes":[{"id":"A","story":[],"facts":{"chest_pain":true}},{"id":"B","facts":{"age":30,"onset":"gradual"}}]}"#,
    );
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!((lines[0]["id"].as_str(), lines[0]["urgency"].as_str()), (Some("A"), Some("emergency")));
    assert_eq!(lines[0]["findings"][0], "RF01");
    assert_eq!(lines[1]["urgency"], "self_care");
    for key in ["id", "urgency", "findings", "patterns", "causes", "contradictions"] {
        assert!(lines[1].get(key).is_some(), "{key}");
    }
}

#[test]
fn every_field_is_listed_with_its_values() {
    let output = Command::new(env!("CARGO_BIN_EXE_triage")).arg("--fields").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = text.lines().map(|line| line.split('\t').next().unwrap()).collect();
    assert!(output.status.success() && output.stderr.is_empty());
    assert_eq!(names, FIELDS.iter().map(|field| field.name).collect::<Vec<_>>());
    for line in ["racing_heart\ttrue | false | \"unknown\"\t", "pain_severity_0_10\t0 to 10 | \"unknown\"\t"]
    {
        assert!(text.contains(line), "{line}");
    }
    let sites = text.lines().find(|line| line.starts_with("pain_site\t")).unwrap();
    assert!(sites.contains("\"calf_outer\" | ") && sites.contains("\"unknown\""), "{sites}");
}

#[test]
fn an_empty_list_prints_nothing() {
    let output = run(r#"{"vignettes":[]}"#);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
}

#[test]
fn what_is_wrong_is_named_with_its_case_and_field() {
    refused(&case(r#""swelling":"huge""#), &["\"B\"", "\"swelling\"", "mild"]);
    refused(&case(r#""swelling":true"#), &["\"B\"", "\"swelling\"", "mild"]);
    refused(&case(r#""sweling":"mild""#), &["\"B\"", "\"sweling\"", "known field"]);
    refused(&case(r#""age":"forty""#), &["\"B\"", "\"age\"", "0 to 120"]);
    refused(&case(r#""age":-1"#), &["\"age\"", "0 to 120"]);
    refused(&case(r#""pain_severity_0_10":11"#), &["\"pain_severity_0_10\"", "0 to 10"]);
    refused(&case(r#""fever":null"#), &["\"fever\"", "true, false"]);
    refused(&case(r#""fever":"yes""#), &["\"fever\"", "true, false"]);
    refused(&case(r#""fever":true,"fever":false"#), &["\"B\"", "\"fever\"", "twice"]);
}

#[test]
fn a_broken_file_is_refused_whole() {
    refused("", &["not a case file"]);
    refused("{", &["not a case file"]);
    refused("[]", &["not a case file"]);
    refused(r#"{"cases":[]}"#, &["\"vignettes\" is missing"]);
    refused(r#"{"vignettes":{}}"#, &["vignettes"]);
    refused(r#"{"vignettes":[{"facts":{}}]}"#, &["case 1", "\"id\"", "missing"]);
    refused(r#"{"vignettes":[{"id":7,"facts":{}}]}"#, &["case 1", "\"id\""]);
    refused(
        r#"{"vignettes":[{"id":"A","facts":{}},{"id":"A","facts":{}}]}"#,
        &["case 2", "\"A\"", "earlier"],
    );
    refused(r#"{"vignettes":[{"id":"A"}]}"#, &["\"A\"", "\"facts\"", "missing"]);
    refused(r#"{"vignettes":[{"id":"A","facts":[]}]}"#, &["\"A\"", "\"facts\""]);
    refused(&format!(r#"{{"vignettes":[{{"id":"A","facts":{}"#, "[".repeat(5000)), &["not a case file"]);
}

#[test]
fn a_missing_file_and_wrong_arguments_are_refused() {
    let program = env!("CARGO_BIN_EXE_triage");
    for arguments in [&[][..], &["no-such-file.json"], &["a", "b"]] {
        let output = Command::new(program).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}

#[test]
fn unknown_means_not_sure_and_missing_means_not_present() {
    let text = r#"{"vignettes":[{"id":"A","facts":{"prior_dvt":"unknown","swelling":"unknown","age":"unknown","relief_minutes":30.5}}]}"#;
    let facts = case_file::read(text).unwrap()[0].facts;
    assert_eq!(facts.truth(Fact::PriorClot), Truth::Unknown);
    assert_eq!(facts.truth(Fact::SwellingMarked), Truth::Unknown);
    assert_eq!(facts.truth(Fact::Cancer), Truth::No);
    assert_eq!(facts.amount(Measure::AgeYears), Amount::Unknown);
    assert_eq!(facts.amount(Measure::ReliefMinutes), Amount::Within(30, 31));
    assert_eq!(facts.amount(Measure::Days), Amount::Absent);
}

#[test]
fn every_field_takes_unknown_and_names_what_it_expects() {
    for field in FIELDS {
        let text = format!(r#"{{"vignettes":[{{"id":"A","facts":{{"{}":"unknown"}}}}]}}"#, field.name);
        assert!(case_file::read(&text).is_ok(), "{}", field.name);
        let nonsense = format!(r#"{{"vignettes":[{{"id":"A","facts":{{"{}":{{}}}}}}]}}"#, field.name);
        let error = case_file::read(&nonsense).unwrap_err().to_string();
        assert!(error.contains(field.name) && error.contains("unknown"), "{error}");
    }
}

#[test]
fn the_dictionary_of_the_vignettes_is_covered() {
    let file: serde_json::Value = serde_json::from_str(include_str!("data/vignettes.json")).unwrap();
    for name in file["field_dictionary"].as_object().unwrap().keys() {
        assert!(FIELDS.iter().any(|field| field.name == name), "{name}");
    }
}

#[test]
fn a_detail_without_its_date_takes_the_careful_value() {
    let level = |facts: &str| {
        let text = format!(
            r#"{{"vignettes":[{{"id":"A","facts":{{"age":30,"onset":"gradual","side":"one",{facts}}}}}]}}"#
        );
        triage_core::reasoning::assess(&case_file::read(&text).unwrap()[0].facts).urgency.level()
    };
    assert_eq!(level(r#""surgery":true"#), 2);
    assert_eq!(level(r#""surgery":true,"surgery_weeks_ago":20"#), 5);
    assert_eq!(level(r#""surgery_weeks_ago":12"#), 2);
    assert_eq!(level(r#""pregnancy_postpartum":"postpartum""#), 2);
    assert_eq!(level(r#""pregnancy_postpartum":"postpartum","postpartum_weeks":39"#), 5);
    assert!(level(r#""travel_hours":5"#) < 5);
    assert_eq!(level(r#""travel_hours":5,"travel_days_ago":57"#), 5);
    assert_eq!(level(r#""fluoroquinolone":true"#), 2);
}

#[test]
fn the_order_of_the_fields_does_not_matter() {
    for pair in [r#""surgery_weeks_ago":3,"surgery":false"#, r#""surgery":false,"surgery_weeks_ago":3"#] {
        let cases =
            case_file::read(&format!(r#"{{"vignettes":[{{"id":"a","facts":{{{pair}}}}}]}}"#)).unwrap();
        assert_eq!(assess(&cases[0].facts).urgency, Urgency::SameDay, "{pair}");
    }
}

/// The native program's lines for some cases.
fn lines(cases: &[Value]) -> Vec<Value> {
    let output = run(&json!({ "vignettes": cases }).to_string());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The public cases, and two sets that contain local swelling and contradictions.
fn given_cases() -> Vec<Value> {
    let texts = [
        include_str!("data/vignettes.json"),
        include_str!("data/independent-1.json"),
        include_str!("data/kinds-1.json"),
    ];
    let cases = texts.iter().flat_map(|text| {
        let file: Value = serde_json::from_str(text).unwrap();
        file["vignettes"].as_array().unwrap().clone()
    });
    cases.collect()
}

/// Every `because` and every `would_change` is put into a file and run again.
#[test]
fn because_and_would_change_hold_when_they_are_run() {
    let cases = given_cases();
    let (mut again, mut wanted) = (Vec::new(), Vec::new());
    let mut ask = |facts: Value, what: String, urgency: &Value| {
        again.push(json!({ "id": what, "facts": facts }));
        wanted.push(urgency.clone());
    };
    for (case, line) in cases.iter().zip(lines(&cases)) {
        let id = case["id"].as_str().unwrap();
        ask(line["because"].clone(), format!("{id} because"), &line["urgency"]);
        for change in line["would_change"].as_array().unwrap() {
            let mut facts = case["facts"].clone();
            let read_as = line["contradictions"].as_array().unwrap().iter().map(|found| &found["read_as"]);
            for (field, value) in read_as.chain([&change["if"]]).flat_map(|read| read.as_object().unwrap()) {
                facts[field] = value.clone();
            }
            assert_ne!(change["urgency"], line["urgency"], "{id}: {change}");
            ask(facts, format!("{id} if {}", change["if"]), &change["urgency"]);
        }
    }
    assert!(again.len() > 2000, "{}", again.len());
    for (line, urgency) in lines(&again).iter().zip(&wanted) {
        assert_eq!(&line["urgency"], urgency, "{}", line["id"]);
    }
}

#[test]
fn no_field_of_because_can_go() {
    let (mut without, mut levels) = (Vec::new(), Vec::new());
    for line in lines(&given_cases()) {
        for field in line["because"].as_object().unwrap().keys() {
            let mut facts = line["because"].clone();
            facts.as_object_mut().unwrap().remove(field);
            without.push(json!({ "id": format!("{} without {field}", line["id"]), "facts": facts }));
            levels.push(line["urgency"].clone());
        }
    }
    assert!(without.len() > 150, "{}", without.len());
    for (line, level) in lines(&without).iter().zip(&levels) {
        assert_ne!(&line["urgency"], level, "{}", line["id"]);
    }
}

#[test]
fn a_number_is_moved_to_the_nearest_turn() {
    let calm = json!({ "age": 30, "onset": "gradual", "side": "one", "pain_severity_0_10": 8 });
    let line = &lines(&[json!({ "id": "A", "facts": calm })])[0];
    assert_eq!(line["because"], json!({ "pain_severity_0_10": 8 }), "{line}");
    let milder = json!({ "if": { "pain_severity_0_10": 7 }, "urgency": "within_days" });
    assert!(line["would_change"].as_array().unwrap().contains(&milder), "{line}");
}

#[test]
fn what_contradicts_itself_is_read_carefully_and_named() {
    let calm = json!({ "age": 30, "onset": "gradual", "side": "one", "swelling": "none",
        "can_single_leg_heel_raise": "yes", "pain_severity_0_10": 2, "weight_bearing": "normal" });
    let mut torn = calm.clone();
    torn["gap"] = json!(true);
    let mut read = torn.clone();
    read["can_single_leg_heel_raise"] = json!("unknown");
    let lines = lines(
        &[("calm", calm), ("torn", torn), ("read", read)]
            .map(|(id, facts)| json!({ "id": id, "facts": facts })),
    );
    assert_eq!(lines[0]["contradictions"], json!([]));
    let named = json!({ "fields": ["can_single_leg_heel_raise", "gap"],
        "read_as": { "can_single_leg_heel_raise": "unknown", "gap": true },
        "why": "a heel raise is not easy with a gap in the muscle or tendon" });
    assert_eq!(lines[1]["contradictions"], json!([named]));
    // Everything else in the line comes from the reading.
    let mut taken = lines[1].clone();
    taken["id"] = json!("read");
    taken["contradictions"] = json!([]);
    assert_eq!(taken, lines[2]);
    assert_eq!([&lines[0]["urgency"], &lines[1]["urgency"]], ["self_care", "same_day"]);
}
