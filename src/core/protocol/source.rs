//! The references that a row of the protocol can name, and how far each has been read.
//!
//! A row without a source is a choice of the brief (its `[design]` label), never an unnamed paper.

use super::joined::field;

/// One entry of the reference list, by its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SourceId(u8);

impl SourceId {
    /// The number in the reference list, from 1.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// How far a source was read. Only `Checked` is fit for release as it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SourceStatus {
    /// The text itself was read, usually the abstract or the page.
    Checked,
    /// The claim was read on another page that reports the source.
    SecondHand,
    /// Not read. A librarian's check is due before release.
    Memory,
}

/// A reference as a runner sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// Which entry of the list.
    pub id: SourceId,
    /// How far it was read.
    pub status: SourceStatus,
    /// A citation short enough for one line of a phone.
    pub short: &'static str,
}

/// The reference with this number. `None` only if the list and the ids ever part.
pub fn source(id: SourceId) -> Option<Source> {
    let position = usize::from(id.0.checked_sub(1)?);
    let status = *STATUSES.get(position)?;
    Some(Source { id, status, short: field(SHORT, position) })
}

/// Every reference, by number.
pub fn all() -> impl Iterator<Item = Source> {
    (1..).zip(STATUSES).filter_map(|(number, _)| source(SourceId(number)))
}

/// A reference that no row names is for reviewers: the page leaves its text out.
macro_rules! shown {
    (cited $short:literal) => {
        $short
    };
    (uncited $short:literal) => {
        uncited!($short)
    };
}
#[cfg(any(test, feature = "review"))]
macro_rules! uncited {
    ($short:literal) => {
        $short
    };
}
#[cfg(not(any(test, feature = "review")))]
macro_rules! uncited {
    ($short:literal) => {
        ""
    };
}

macro_rules! sources {
    ($($name:ident = $number:literal, $status:ident, $cited:ident $short:literal;)+) => {
        $(
            #[doc = $short]
            pub const $name: SourceId = SourceId($number);
        )+

        /// How far each was read, by number.
        const STATUSES: &[SourceStatus] = &[$(SourceStatus::$status),+];
        /// Whether a row names it, as the list says.
        #[cfg(any(test, feature = "review"))]
        pub fn is_cited(id: SourceId) -> bool {
            match id.0 { $($number => stringify!($cited) == "cited",)+ _ => false }
        }
        /// The citations, by number.
        const SHORT: &str = concat!($(shown!($cited $short), "\u{1f}"),+);
    };
}

sources! {
    R1 = 1, Checked, cited "NICE NG158, 2020";
    R2 = 2, SecondHand, uncited "Wells 2003, N Engl J Med";
    R3 = 3, SecondHand, uncited "Wells 2006, JAMA";
    R4 = 4, SecondHand, uncited "Oudega 2005, Ann Intern Med";
    R5 = 5, Checked, cited "van der Velde 2011, Ann Fam Med";
    R6 = 6, Checked, cited "Leg clot guide 2019, Am Fam Physician";
    R7 = 7, Memory, uncited "Geersing 2014, BMJ";
    R8 = 8, Checked, cited "Delgado 2002, Radiology";
    R9 = 9, Checked, cited "Calf muscle ultrasound 2016, Rev Bras Med Esp";
    R10 = 10, Checked, cited "Theiss 2011, J Orthop Sports Phys Ther";
    R11 = 11, Checked, cited "Fleming and Frey 2005, Phys Sportsmed";
    R12 = 12, Checked, cited "Clot in a marathoner 2015, Scand J Med Sci Sp";
    R13 = 13, Checked, cited "Calvo Gonell 2020, J Invasive Tech Phys Ther";
    R14 = 14, SecondHand, cited "NHS: DVT";
    R15 = 15, Checked, cited "nidirect; Asthma + Lung UK: lung clot";
    R16 = 16, Checked, cited "CDC Yellow Book 2012: travel clots";
    R17 = 17, Checked, cited "FSRH: clots after childbirth";
    R18 = 18, SecondHand, cited "ASRM 2017, Fertil Steril";
    R19 = 19, Checked, cited "Boyd 2015, Br J Gen Pract";
    R20 = 20, Checked, cited "Singh 2015, BMJ";
    R21 = 21, Checked, cited "Bupa 2023: Achilles rupture";
    R22 = 22, SecondHand, cited "NHS: compartment syndrome";
    R23 = 23, Checked, cited "Fraipont 2003, J Am Acad Orthop Surg";
    R24 = 24, Checked, cited "Keeling 2020, JBJS Case Connect";
    R25 = 25, SecondHand, uncited "Livingston 2018, Pediatr Emerg Care";
    R26 = 26, Checked, cited "Gaunder 2017, Case Rep Med";
    R27 = 27, Checked, cited "Pham 2007, Curr Sports Med Rep";
    R28 = 28, Checked, uncited "Brewer 2012, Sports Health";
    R29 = 29, Checked, cited "Buerba 2019, Open Access J Sports Med";
    R30 = 30, Checked, cited "NICE CG147: leg arteries";
    R31 = 31, Checked, cited "NHS Highland: blocked leg arteries";
    R32 = 32, Checked, cited "Royal Cornwall 2019: leg arteries";
    R33 = 33, SecondHand, cited "CDC/NIOSH: muscle breakdown";
    R34 = 34, Checked, cited "NHS; Legs Matter 2024: cellulitis";
    R35 = 35, Checked, cited "Healthify NZ: sciatica";
    R36 = 36, Checked, cited "Royal Free; Chesterfield: cauda equina";
    R37 = 37, Checked, cited "Swollen calf case 2002, Postgrad Med J";
    R38 = 38, Checked, cited "Therapeutic Guidelines: shin pain";
    R39 = 39, Checked, cited "HMP Podiatry: shin pain";
    R40 = 40, Checked, cited "NHS inform: PRICE";
    R41 = 41, Checked, cited "MHRA 2024: quinolones";
    R42 = 42, SecondHand, cited "NHS: statin side effects";
    R43 = 43, Checked, cited "Pharmacy Network: statins and muscle";
    R44 = 44, Checked, cited "Childhood myositis 2014, Am J Emerg Med";
    R45 = 45, Checked, cited "Green 2020, Scand J Med Sci Sports";
    R46 = 46, SecondHand, uncited "Green 2020, Am J Sports Med";
    R47 = 47, Checked, uncited "Green 2021, Br J Sports Med";
    R48 = 48, Checked, cited "Green 2022, Sports Med Open";
    R49 = 49, Checked, cited "Green, Aspetar Sports Med J";
    R50 = 50, Checked, uncited "Pedret 2015, Orthop J Sports Med";
    R51 = 51, Checked, cited "Prakash 2018, Br J Sports Med";
    R52 = 52, Checked, uncited "Pollock 2014, Br J Sports Med";
    R53 = 53, Memory, cited "Dixon 2009, Curr Rev Musculoskelet Med";
    R54 = 54, Memory, uncited "Counsel 2010, Semin Musculoskelet Radiol";
    R55 = 55, SecondHand, uncited "Balius 2013 and 2014, Skeletal Radiol";
    R56 = 56, Checked, uncited "Waterworth 2017, Skeletal Radiol";
    R57 = 57, Checked, cited "Meek 2022, JBJS Rev";
    R58 = 58, Checked, uncited "Calf strain grading review, PMC12701110";
    R59 = 59, Checked, uncited "Kwak 2006, Korean J Radiol";
    R60 = 60, Checked, uncited "Hebert-Losier 2017, Physiotherapy";
    R61 = 61, Checked, uncited "Sleeswijk Visser 2025, Braz J Phys Ther";
    R62 = 62, SecondHand, uncited "Silbernagel 2007, Am J Sports Med";
    R63 = 63, Checked, cited "Frandsen 2025, Br J Sports Med";
    R64 = 64, Checked, cited "van der Worp 2015, PLoS One";
    R65 = 65, Memory, cited "Relph 2022, Cochrane review";
    R66 = 66, Checked, cited "Bonanno 2017, Br J Sports Med";
    R67 = 67, Memory, uncited "Neves 2022, J Sport Rehabil";
    R68 = 68, Checked, cited "Miller 2022, J Athl Train";
    R69 = 69, Checked, cited "Maughan 2019, Sports Med";
    R70 = 70, Checked, cited "Guo 2017, Front Physiol";
    R71 = 71, Checked, cited "Huang 2020, Front Physiol";
    R72 = 72, SecondHand, cited "Cushman 2021, Clin J Sport Med";
    R73 = 73, Memory, cited "Wiewelhove 2019, Front Physiol";
    R74 = 74, Memory, cited "Davis 2020, BMJ Open Sport Exerc Med";
    R75 = 75, SecondHand, uncited "Dorn 2012, J Exp Biol";
    R76 = 76, Memory, uncited "Fuller 2017, Am J Sports Med";
    R77 = 77, Memory, uncited "Ryan 2014, Br J Sports Med; Malisoux 2016";
    R78 = 78, Checked, uncited "Franklyn 2015, World J Orthop";
    R79 = 79, Checked, uncited "Lopes 2012, Sports Med";
    R80 = 80, Checked, uncited "Fields 2011, Curr Sports Med Rep";
    R81 = 81, Checked, cited "Swansea Bay NHS: return to running";
    R82 = 82, Checked, uncited "NHS leaflet: running after an injury";
    R83 = 83, Checked, cited "Nelson: calf strain and running (blog)";
    R84 = 84, Checked, cited "Sports Injury Physio: running again (blog)";
    R85 = 85, SecondHand, uncited "NHS England: DCB0129, DCB0160, DTAC";
    R86 = 86, Checked, uncited "Patient Information Forum: plain language";
    R87 = 87, Checked, uncited "NHS Innovation Service: regulation";
    R88 = 88, SecondHand, uncited "EU 2017/745 Rule 11; MDCG 2019-11";
    R89 = 89, SecondHand, uncited "FDA 2026: decision support software";
    R90 = 90, Checked, uncited "Semigran 2015, BMJ";
    R91 = 91, SecondHand, uncited "Wallace 2022, npj Digit Med; Schmieding 2022";
    R92 = 92, Memory, cited "NICE NG12: suspected cancer";
    R93 = 93, Memory, cited "Stiell 1994, JAMA";
    R94 = 94, Memory, cited "Qaseem 2020, Ann Intern Med";
    R95 = 95, Memory, cited "Bronfort 2010, Chiropr Osteopat";
    R96 = 96, Memory, cited "Lauersen 2014, Br J Sports Med";
    R97 = 97, Memory, cited "Warden 2014; IOC 2023 consensus (REDs)";
    R98 = 98, Memory, cited "Martin 2018, J Orthop Sports Phys Ther";
    R99 = 99, Memory, uncited "Almond 2009 and Jones 2019, Br J Gen Pract";
    R100 = 100, SecondHand, uncited "European Commission; NHS: phone numbers";
    R101 = 101, SecondHand, cited "Bayer 2017, N Engl J Med";
    R102 = 102, Checked, uncited "Green and Pizzari 2017, Br J Sports Med";
    R103 = 103, Checked, cited "Dubois 2020, Br J Sports Med";
    R104 = 104, Checked, cited "NHS: sprains and strains";
    R105 = 105, SecondHand, cited "NHS: ibuprofen";
    R106 = 106, Memory, cited "MHRA 2023: NSAIDs in pregnancy";
    R107 = 107, Memory, cited "Buist 2008, Am J Sports Med";
    R108 = 108, Checked, cited "BMJ Best Practice: sprains and strains";
    R109 = 109, Checked, cited "Physio Network: calf rehab (Purdam)";
    R110 = 110, Checked, uncited "Fyfe, Sports Injury Bulletin";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_run_from_one_without_a_gap() {
        for (expected, source) in (1..).zip(all()) {
            assert_eq!(source.id.number(), expected, "{}", source.short);
        }
    }

    #[test]
    fn each_id_finds_its_own_row() {
        for row in all() {
            assert_eq!(source(row.id), Some(row));
        }
    }

    #[test]
    fn citations_fit_one_line_and_differ() {
        for (index, row) in all().enumerate() {
            assert!((5..=45).contains(&row.short.chars().count()), "{}", row.short);
            let again = all().skip(index + 1).find(|other| other.short == row.short);
            assert_eq!(again, None, "{}", row.short);
        }
    }

    #[test]
    fn statuses_add_up_as_in_the_reference_list() {
        let count = |status| all().filter(|row| row.status == status).count();
        assert_eq!(count(SourceStatus::Checked), 70);
        assert_eq!(count(SourceStatus::SecondHand), 21);
        assert_eq!(count(SourceStatus::Memory), 19);
    }
}
