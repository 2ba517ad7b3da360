//! Writes the static parts of `index.html`: `prerender NAME` prints the HTML for the mark `{{NAME}}` of the template.

use std::process::ExitCode;

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    match wanted.as_str() {
        "title" => print!("Calf pain check"),
        "first-screen" => print!("{FIRST_SCREEN}"),
        _ => {
            eprintln!("prerender: no part is called “{wanted}”; known are: title, first-screen");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Stands in until the first screen is drawn from the protocol.
const FIRST_SCREEN: &str = r##"<main>
<h1>Is any of this happening now?</h1>
<p><label><input type="checkbox" name="sign" value="breathless" autocomplete="off"> Short of breath</label></p>
<p><label><input type="checkbox" name="sign" value="chest-pain" autocomplete="off"> Chest pain</label></p>
<p><label><input type="checkbox" name="sign" value="none" data-action="go-on" autocomplete="off"> None of these</label></p>
<p><button type="button" data-action="go-on">Go on</button></p>
<p data-when="failed" role="alert" hidden>The questions cannot run here. The advice on this page still holds.</p>
</main>"##;
