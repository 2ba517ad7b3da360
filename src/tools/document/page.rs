//! The document as a page: the Markdown turned into HTML, with each entry as a card and the drawing in place.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use triage_core::protocol::Urgency;
use triage_core::words::screen;

use super::purpose::{BACK, IN_THE_REPOSITORY};
use super::{BASIS, flow, markdown};
use crate::words::english;

/// Where the drawing goes. On a line of its own, so that it becomes a block of its own.
const FLOW: &str = "<!-- flow -->";

/// The page.
///
/// # Errors
/// What is wrong with the vignettes, in one line.
pub fn page() -> Result<String, String> {
    // Links that work only in the repository are of no use on a page.
    let text = markdown(FLOW)?.replacen(IN_THE_REPOSITORY, BACK, 1);
    let mut body = String::with_capacity(text.len() * 2);
    let events = unlinked(Parser::new_ext(&text, Options::ENABLE_TABLES));
    html::push_html(&mut body, carded(events).into_iter());
    let drawings = format!(
        "<figure class=\"flow wide\">{}</figure>\n<figure class=\"flow narrow\">{}</figure>",
        flow::drawing(2),
        flow::drawing(1)
    );
    let body = body
        .replacen(FLOW, &drawings, 1)
        .replacen("<!-- contents -->", "<nav aria-label=\"Contents\">", 1)
        .replacen("<!-- /contents -->", "</nav>", 1);
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}: the protocol</title>\n\
         <link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"protocol.css\">\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        screen::page_title(english())
    ))
}

/// Drops the links into a folder that is not beside the page, and keeps their text.
fn unlinked<'a>(events: Parser<'a>) -> impl Iterator<Item = Event<'a>> {
    let mut is_inside = false;
    events.filter(move |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with(BASIS) => {
            is_inside = true;
            false
        }
        Event::End(TagEnd::Link) if is_inside => {
            is_inside = false;
            false
        }
        _ => true,
    })
}

/// Puts each entry (a fourth-level heading) in a section that a style sheet can draw as a card and keep on one sheet.
fn carded<'a>(events: impl Iterator<Item = Event<'a>>) -> Vec<Event<'a>> {
    let html = |text: &'static str| Event::Html(CowStr::Borrowed(text));
    let mut carded = Vec::new();
    let mut is_open = false;
    let mut is_strong = false;
    for event in events {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                if is_open {
                    carded.push(html("</section>\n"));
                }
                is_open = level == HeadingLevel::H4;
                if is_open {
                    carded.push(html("<section>\n"));
                }
                carded.push(event);
            }
            // A level in bold is recognized by its text, and gets its color from the style sheet.
            Event::Start(Tag::Strong) => is_strong = true,
            Event::Text(text) if is_strong => {
                is_strong = false;
                carded.push(match level_of(&text) {
                    Some(level) => {
                        Event::InlineHtml(format!("<strong data-level=\"{}\">", level.level()).into())
                    }
                    None => Event::Start(Tag::Strong),
                });
                carded.push(Event::Text(text));
            }
            Event::End(TagEnd::Strong) if is_strong => {}
            other => carded.push(other),
        }
    }
    if is_open {
        carded.push(html("</section>\n"));
    }
    carded
}

fn level_of(text: &str) -> Option<Urgency> {
    Urgency::ALL.into_iter().find(|urgency| text == super::level(*urgency))
}
