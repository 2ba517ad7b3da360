//! No dead sentence: every sentence of `words/en` is drawn on some screen of some witness, or is in
//! `tests/data/unread.txt`. That list holds what only storage, loading and faults show, the patterns and the cause that are
//! never shown, and texts not drawn.

use std::collections::BTreeSet;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::support::walk::{on, start, walk};
use crate::support::witness_file;
use triage_core::protocol::question::{QuestionId, question};
use triage_core::session::{Event, Here, Place, Screen, Session, screen};
use triage_tools::words::{Piece, english, english_source};
use triage_view::{Root, RootProps};
use yew::{Callback, LocalServerRenderer};

fn drawn(session: &Session) -> String {
    let props = RootProps {
        words: english(),
        session: session.clone(),
        rules: "protocol.html".into(),
        on_event: Callback::noop(),
    };
    let drawing = LocalServerRenderer::<Root>::with_props(props).hydratable(false).render();
    match pin!(drawing).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => panic!("a drawing waits for something"),
    }
}

/// What can be read on a page: its text and the names of its drawings.
fn readable(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let end = open + rest[open..].find('>').unwrap();
        if let Some((_, label)) = rest[open..end].split_once("aria-label=\"") {
            text.push_str(label.split('"').next().unwrap());
        }
        text.push('\n');
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    for (escaped, plain) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
    {
        text = text.replace(escaped, plain);
    }
    text
}

/// Everything that can be read on the screens of all witnesses: each kind of screen once, and each outcome.
fn everything_read() -> String {
    let mut known = BTreeSet::new();
    let mut pages = BTreeSet::new();
    let mut see = |session: &Session| {
        let kind = match screen(session) {
            Screen::Question(screen) => {
                let choices: Vec<_> = screen.asked.choices.iter().map(|choice| choice.code).collect();
                format!("{:?} {choices:?} {:?}", screen.asked.id, screen.asked.recall_only)
            }
            Screen::Outcome(_) => format!("{:?}", session.check.answers),
            Screen::AboutWhich(_) | Screen::Mistake(_) | Screen::Check(_) | Screen::Companion(_) => {
                format!("{:?}", session.place())
            }
        };
        if known.insert(kind) {
            pages.insert(readable(&drawn(session)));
        }
    };
    for (_, answers) in witness_file::read(include_str!("data/witnesses.json")).unwrap() {
        let session = walk(start(), &answers, &mut see).unwrap();
        let mistake = on(&session, Event::Mistake);
        see(&mistake);
        see(&on(&mistake, Event::ConfirmMistake));
    }
    for session in off_the_path() {
        pages.insert(readable(&drawn(&session)));
    }
    pages.into_iter().collect::<Vec<_>>().join("\n")
}

/// Screens that the witnesses' answers do not lead to: an unknown country, another check, a missing answer.
fn off_the_path() -> Vec<Session> {
    let mut sessions = vec![on(&start(), Event::Continue)];
    let mut last = start();
    for (_, answers) in
        witness_file::read(include_str!("data/witnesses.json")).unwrap().into_iter().step_by(10)
    {
        let session = walk(last, &answers, &mut |_| {}).unwrap();
        sessions.push(Session { country: None, ..session.clone() });
        sessions.push(on(&on(&session, Event::Back), Event::SeeOutcome));
        sessions.push(session.clone());
        last = on(&session, Event::StartAgain);
        sessions.push(last.clone());
    }
    let unsure = on(&start(), Event::NotSure(QuestionId::Signs));
    sessions.push(on(&unsure, Event::Continue));
    sessions.extend(QuestionId::ALL.iter().map(|id| on(&on(&start(), Event::Open(*id)), Event::Continue)));
    sessions.push(on(&on(&start(), Event::Open(QuestionId::Walk)), Event::SeeOutcome));
    sessions.push(Session { here: Here::at(Place::Check), ..start() });
    // What is asked after a tap on the shin bone.
    let sites = question(QuestionId::Site).unwrap().kind.choices();
    let shin = sites.iter().position(|site| site.code() == "site-shin-inner-focal").unwrap() as u8;
    sessions.push(on(&on(&start(), Event::Open(QuestionId::Site)), Event::Choose(QuestionId::Site, shin)));
    sessions
}

/// The fixed parts of a sentence that are long enough to be found.
fn parts(pieces: &[Piece]) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                parts.extend(text.split(['\n']).flat_map(|line| line.split(". ")).map(str::to_owned))
            }
            Piece::Value(_) => {}
            Piece::Plural(_, forms) => parts.extend(forms.iter().flat_map(|form| self::parts(&form.pieces))),
        }
    }
    let trimmed = parts.iter().map(|part| part.trim_matches([' ', '.']).to_owned());
    trimmed.filter(|part| part.len() > 11 && part.contains(' ')).collect()
}

/// What the pages around the widget say is not drawn by it.
const AROUND: [&str; 2] = ["app-", "embed-"];

/// The list of what nobody reads does not grow unnoticed: a new sentence that is not read fails.
#[test]
fn every_sentence_is_read_by_somebody() {
    let read = everything_read();
    let mut unread = String::new();
    for (name, pieces) in english_source().unwrap().sentences {
        let is_around = AROUND.iter().any(|around| name.0.starts_with(around));
        if !is_around && parts(&pieces).iter().any(|part| !read.contains(part.as_str())) {
            let attribute = name.1.map(|attribute| format!(".{attribute}"));
            unread.push_str(&format!("{}{}\n", name.0, attribute.unwrap_or_default()));
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/unread.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &unread).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(unread, kept, "UPDATE_DOCS=1 cargo test --test native sentences:: rewrites the list");
}
