//! What the native programs and the tests share.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub mod app;
pub mod cases;
pub mod difference;
pub mod document;
pub mod embed;
pub mod fingerprint;
pub mod reading;
pub mod symbolic;
pub mod words;

/// The HTML that a rendering gives.
pub fn drawn(rendering: impl Future<Output = String>) -> String {
    let mut rendering = pin!(rendering);
    let mut context = Context::from_waker(Waker::noop());
    // Nothing in a rendering waits, so the first poll is ready.
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
