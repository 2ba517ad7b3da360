//! The language pack as the page fetches it: the text of the core, and the drawings shown beside it.

use triage_core::words::en::packed;
use triage_core::words::pack::{self, ENTRY, GROUP, Invalid, identify, identify_byte};

use crate::drawings::exercise::Pose;

/// The identity of both, computed at compile time.
const IDENTITY: u32 = {
    let mut identity = packed::IDENTITY;
    let mut poses = Pose::ALL;
    while let [pose, more @ ..] = poses {
        identity = identify_byte(identify(identity, pose.written()), ENTRY as u8);
        poses = more;
    }
    identify_byte(identity, GROUP as u8)
};

/// The whole file.
pub fn file() -> String {
    let mut texts = packed::texts();
    for pose in Pose::ALL {
        texts.push_str(pose.written());
        texts.push(ENTRY);
    }
    texts.push(GROUP);
    pack::file(IDENTITY, &texts)
}

/// Installs the file: from then on the later parts of an outcome can be drawn with their text.
pub fn install(file: String) -> Result<(), Invalid> {
    packed::install(file, IDENTITY)
}

#[cfg(test)]
mod tests {
    use pack::Pack;
    use packed::Group;

    use super::*;

    #[test]
    fn every_drawing_is_in_the_file_under_its_id() {
        let pack = Pack::parse(file(), IDENTITY);
        for pose in Pose::ALL {
            let found = pack.as_ref().map(|pack| pack.text(Group::Drawings as usize, *pose as usize));
            assert_eq!(found, Ok(pose.written()));
            assert!(pose.figure().strokes().count() > 2, "{pose:?}");
        }
    }
}
