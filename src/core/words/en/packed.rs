//! Which texts are in the language pack, and where such a text comes from.
//!
//! With the feature `pack`, which the browser's page has, they are read from the file; other builds compile them in.
//! Nothing that a visit needs before its outcome is here. Of the parts that an urgent outcome shows, only the names of
//! the sources are, and those have numbers too.

use std::sync::OnceLock;

use super::{cause, exercise, impression, plan, question, treatment};
use crate::protocol;
use crate::protocol::cause::Cause;
use crate::protocol::exercise::Exercise;
use crate::protocol::impression::Impression;
use crate::protocol::outcome::Section;
use crate::protocol::reaction::{PainZone, Verdict};
use crate::protocol::recovery::{Complication, Prevention};
use crate::protocol::source::SourceId;
use crate::protocol::stage::Stage;
use crate::protocol::treatment::Treatment;
use crate::words::pack::{ENTRY, GROUP, IDENTITY_OF_NOTHING, Invalid, Pack, identify, identify_byte};

macro_rules! groups {
    ($($name:ident: $all:expr => $written:path;)+) => {
        /// The texts of one kind of id.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(missing_docs, reason = "each is named after its ids")]
        pub enum Group {
            $($name,)+
            /// After these texts: the drawings that the view shows beside them.
            Drawings,
        }

        /// The identity of all these texts, computed by the compiler: the page holds it in place of them.
        pub const IDENTITY: u32 = {
            let mut identity = IDENTITY_OF_NOTHING;
            $(
                let mut ids: &[_] = $all;
                while let [id, more @ ..] = ids {
                    identity = identify_byte(identify(identity, $written(*id)), ENTRY as u8);
                    ids = more;
                }
                identity = identify_byte(identity, GROUP as u8);
            )+
            identity
        };

        /// The texts, as the file holds them.
        pub fn texts() -> String {
            let mut texts = String::new();
            $(
                for id in $all {
                    texts.push_str($written(*id));
                    texts.push(ENTRY);
                }
                texts.push(GROUP);
            )+
            texts
        }
    };
}

groups! {
    Treatments: Treatment::ALL => treatment::written;
    Causes: &Cause::ALL => cause::written;
    Impressions: &Impression::ALL => impression::written;
    Exercises: Exercise::ALL => exercise::written;
    Stages: &Stage::ALL => plan::written_stage;
    Zones: &PainZone::ALL => plan::written_zone;
    Verdicts: &Verdict::ALL => plan::written_verdict;
    Complications: Complication::ALL => plan::written_complication;
    Preventions: Prevention::ALL => plan::written_prevention;
    Notes: plan::Note::ALL => plan::written_note;
    Questions: question::Later::ALL => question::written;
    Sources: SourceId::ALL => protocol::source::short;
}

/// Whether a part of the outcome uses these texts: then it waits for the file.
pub const fn needs_file(section: Section) -> bool {
    match section {
        Section::Action
        | Section::Tell
        | Section::FirstAid
        | Section::SafetyNet
        | Section::Why
        | Section::NotNow => false,
        Section::Pattern
        | Section::Causes
        | Section::Treatments
        | Section::Recovery
        | Section::Stages
        | Section::Ladder
        | Section::Complications
        | Section::Prevention => true,
    }
}

/// The language pack, once it has loaded.
static PACK: OnceLock<Pack> = OnceLock::new();

/// Installs the language pack. `identity` is that of the texts and of what the view adds to them.
pub fn install(file: String, identity: u32) -> Result<(), Invalid> {
    let pack = Pack::parse(file, identity)?;
    // A second file can only be the same one.
    let _ = PACK.set(pack);
    Ok(())
}

/// One of the texts above. With the feature `pack` it is the one in the file, empty until that has loaded, and
/// `written` is never called: so the page does not hold what it would return.
pub fn text(group: Group, position: usize, written: impl FnOnce() -> &'static str) -> &'static str {
    if cfg!(feature = "pack") {
        PACK.get().map_or("", |pack| pack.text(group as usize, position))
    } else {
        let written = written();
        #[cfg(test)]
        tests::expect_in_the_file(group, position, written);
        written
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::*;
    use crate::protocol::Urgency;
    use crate::protocol::outcome::SECTIONS;
    use crate::protocol::question::QuestionId;
    use crate::words::pack::file;

    thread_local! {
        /// What a test has read: group and position.
        static READ: RefCell<BTreeSet<(usize, usize)>> = const { RefCell::new(BTreeSet::new()) };
    }

    /// Whenever a test reads a text, the two ways to it are compared.
    pub fn expect_in_the_file(group: Group, position: usize, written: &str) {
        static FILE: OnceLock<Pack> = OnceLock::new();
        let pack =
            FILE.get_or_init(|| Pack::parse(file(IDENTITY, &texts()), IDENTITY).expect("the file is whole"));
        assert!(!written.is_empty());
        assert_eq!(pack.text(group as usize, position), written, "{group:?} {position}");
        READ.with_borrow_mut(|read| read.insert((group as usize, position)));
    }

    #[test]
    fn every_text_is_in_the_file_under_its_id() {
        Treatment::ALL.iter().for_each(|id| _ = treatment::words(*id));
        Cause::ALL.iter().for_each(|id| _ = cause::name(*id));
        Impression::ALL.iter().for_each(|id| _ = impression::name(*id));
        Exercise::ALL.iter().for_each(|id| _ = exercise::name(*id));
        Stage::ALL.iter().for_each(|id| _ = plan::stage(*id));
        PainZone::ALL.iter().for_each(|id| _ = plan::zone(*id));
        Verdict::ALL.iter().for_each(|id| _ = plan::verdict(*id));
        Complication::ALL.iter().for_each(|id| _ = plan::complication(*id));
        Prevention::ALL.iter().for_each(|id| _ = plan::prevention(*id));
        plan::Note::ALL.iter().for_each(|id| _ = plan::note(*id));
        QuestionId::ALL.iter().for_each(|id| _ = question::words(*id));
        SourceId::ALL.iter().for_each(|id| _ = super::super::source::short(*id));
        let read = READ.with_borrow(BTreeSet::len);
        assert_eq!(read, texts().matches(ENTRY).count(), "no text of the file is left unread");
    }

    #[test]
    fn the_file_is_taken_and_another_is_not() {
        assert_eq!(install(file(IDENTITY, &texts()), IDENTITY), Ok(()));
        assert_eq!(
            install(file(IDENTITY, &texts().replacen("calf", "half", 1)), IDENTITY),
            Err(Invalid::Damaged)
        );
    }

    #[test]
    fn no_urgent_outcome_waits_for_the_file_and_what_waits_comes_last() {
        for urgency in Urgency::ALL {
            let shown: Vec<Section> = SECTIONS
                .iter()
                .filter(|row| row.shown_at.contains(&urgency))
                .map(|row| row.section)
                .collect();
            assert!(shown.is_sorted_by_key(|section| needs_file(*section)), "{urgency:?}");
            let waits = shown.iter().any(|section| needs_file(*section));
            assert_eq!(waits, urgency < Urgency::SameDay, "{urgency:?}");
        }
        // For a runner under 16 nothing waits: there is no plan for them.
        assert!(SECTIONS.iter().all(|row| !(row.under_16 && needs_file(row.section))));
    }
}
