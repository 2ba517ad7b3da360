//! What the native programs and the tests share.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub mod app;
pub mod cases;
pub mod difference;
pub mod document;
pub mod embed;
pub mod fingerprint;

/// A drawing as text.
pub fn drawn(drawing: impl Future<Output = String>) -> String {
    let mut drawing = pin!(drawing);
    let mut context = Context::from_waker(Waker::noop());
    // Nothing in a drawing waits, so this ends with the first call.
    loop {
        if let Poll::Ready(html) = drawing.as_mut().poll(&mut context) {
            return html;
        }
    }
}
