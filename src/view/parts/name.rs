//! The attributes of a drawing.

macro_rules! names {
    ($($name:ident = $text:literal,)+) => {
        /// The attributes that a drawing can have, the most frequent first.
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is the attribute of that name")]
        pub enum Name { $($name,)+ }

        /// The same as they are written.
        pub const NAMES: &[&str] = &[$($text),+];
    };
}

names! {
    Class = "class",
    Type = "type",
    D = "d",
    DataLevel = "data-level",
    Href = "href",
    ViewBox = "viewBox",
    AriaHidden = "aria-hidden",
    Role = "role",
    Id = "id",
    Accept = "accept",
    AriaCurrent = "aria-current",
    DataGrade = "data-grade",
    AriaDescribedby = "aria-describedby",
    AriaLabel = "aria-label",
    AriaPressed = "aria-pressed",
    AriaExpanded = "aria-expanded",
    Autocomplete = "autocomplete",
    DataPrint = "data-print",
    DataRows = "data-rows",
    DataView = "data-view",
    DataWhen = "data-when",
    Dir = "dir",
    Form = "form",
    Hidden = "hidden",
    Lang = "lang",
    Max = "max",
    OfSlot = "name",
    Open = "open",
    PreserveAspectRatio = "preserveAspectRatio",
    Tabindex = "tabindex",
    Target = "target",
    Transform = "transform",
    Translate = "translate",
    Value = "value",
    VectorEffect = "vector-effect",
}
