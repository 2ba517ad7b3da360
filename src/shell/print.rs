//! The browser's print dialog, which also saves a PDF.

/// Opens the dialog. Frames without permission show nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
