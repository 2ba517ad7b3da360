//! Fields that are written: what is not known is left out.

use serde_json::{Map, Value};
use triage_core::companion::entry::{Answered, CheckIn, Run};
use triage_core::protocol::check_in::Line;
use triage_core::reasoning::Truth;

use super::fields::id_text;
use super::said::NOT_SURE;

/// An entry that a check answers.
pub fn answered(answered: &Answered) -> Value {
    let mut to = Writing(Map::new());
    to.text("id", id_text(answered.entry));
    to.number("rev", answered.rev.into());
    Value::Object(to.0)
}

/// Fields that are being written.
pub struct Writing(pub Map<String, Value>);

impl Writing {
    pub fn put(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    pub fn text(&mut self, name: &str, text: String) {
        self.put(name, Value::String(text));
    }

    pub fn number(&mut self, name: &str, number: u64) {
        self.put(name, number.into());
    }

    pub fn pain(&mut self, name: &str, pain: Option<u8>) {
        if let Some(pain) = pain {
            self.number(name, pain.min(10).into());
        }
    }

    pub fn step(&mut self, name: &str, step: Option<u8>) {
        if let Some(step) = step {
            self.number(name, step.clamp(1, 12).into());
        }
    }

    pub fn truth(&mut self, name: &str, truth: Truth) {
        match truth {
            Truth::Yes => self.put(name, Value::Bool(true)),
            Truth::No => self.put(name, Value::Bool(false)),
            Truth::Unknown => {}
        }
    }

    pub fn check_in(&mut self, check_in: &CheckIn) {
        if let Some(lines) = check_in.lines {
            let ticked = Line::ALL.iter().filter(|line| lines.has(**line)).map(|line| line.code());
            let codes = ticked.chain(lines.is_not_sure().then_some(NOT_SURE));
            self.put("lines", Value::Array(codes.map(Value::from).collect()));
        }
        self.pain("worst_pain", check_in.worst_pain);
        if let Some(walking) = check_in.walking {
            self.text("walking", walking.code().to_owned());
        }
        if let Some(after_run) = check_in.after_run {
            self.text("after_run", after_run.code().to_owned());
        }
    }

    pub fn run(&mut self, run: &Run) {
        self.step("step", run.step);
        self.number("minutes", run.minutes.min(1440).into());
        self.pain("pain", run.pain);
        for (name, truth) in [
            ("sharp", run.sharp),
            ("limp", run.limp),
            ("tightened", run.tightened),
            ("pop", run.pop),
            ("in_full", run.in_full),
            ("painkiller", run.painkiller),
            ("hills", run.hills),
            ("fast", run.fast),
        ] {
            self.truth(name, truth);
        }
    }
}
