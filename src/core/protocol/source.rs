//! The references that a row of the protocol can name, and how far each has been read.
//!
//! What was seen of each is in `docs/clinical/references.md`. A row without a source is the authors' choice (`[design]`
//! there), never an unnamed paper.

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

impl SourceStatus {
    /// Every one, in order.
    pub const ALL: [SourceStatus; 3] =
        [SourceStatus::Checked, SourceStatus::SecondHand, SourceStatus::Memory];
}

/// A reference as a runner sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// Which entry of the list.
    pub id: SourceId,
    /// How far it was read.
    pub status: SourceStatus,
}

/// The reference with this number. `None` only if the list and the ids ever diverge.
pub fn source(id: SourceId) -> Option<Source> {
    let position = usize::from(id.0.checked_sub(1)?);
    let status = *STATUSES.get(position)?;
    Some(Source { id, status })
}

/// A citation short enough for one line of a phone. The page reads it from the second file of words.
pub const fn short(id: SourceId) -> &'static str {
    let position = id.0 as usize - 1;
    if position < SHORT.len()
        && let Some(short) = SHORT.split_at(position).1.first()
    {
        return short;
    }
    ""
}

/// Every reference, by number.
pub fn all() -> impl Iterator<Item = Source> {
    (1..).zip(STATUSES).filter_map(|(number, _)| source(SourceId(number)))
}

macro_rules! sources {
    ($($name:ident = $number:literal, $status:ident, $short:literal;)+) => {
        $(
            #[doc = $short]
            pub const $name: SourceId = SourceId($number);
        )+

        /// How far each was read, by number.
        const STATUSES: &[SourceStatus] = &[$(SourceStatus::$status),+];
        /// The citations, by number.
        const SHORT: &[&str] = &[$($short),+];

        impl SourceId {
            /// Every reference, by number.
            pub const ALL: &[SourceId] = &[$($name),+];
        }
    };
}

sources! {
    R1 = 1, Checked, "NICE NG158, 2020";
    R2 = 2, SecondHand, "Wells 2003, N Engl J Med";
    R3 = 3, SecondHand, "Wells 2006, JAMA";
    R4 = 4, SecondHand, "Oudega 2005, Ann Intern Med";
    R5 = 5, Checked, "van der Velde 2011, Ann Fam Med";
    R6 = 6, Checked, "Leg clot guide 2019, Am Fam Physician";
    R7 = 7, Memory, "Geersing 2014, BMJ";
    R8 = 8, Checked, "Delgado 2002, Radiology";
    R9 = 9, Checked, "Calf muscle ultrasound 2016, Rev Bras Med Esp";
    R10 = 10, Checked, "Theiss 2011, J Orthop Sports Phys Ther";
    R11 = 11, Checked, "Fleming and Frey 2005, Phys Sportsmed";
    R12 = 12, Checked, "Clot in a marathoner 2015, Scand J Med Sci Sp";
    R13 = 13, Checked, "Calvo Gonell 2020, J Invasive Tech Phys Ther";
    R14 = 14, SecondHand, "NHS: DVT";
    R15 = 15, Checked, "nidirect; Asthma + Lung UK: lung clot";
    R16 = 16, Checked, "CDC Yellow Book 2012: travel clots";
    R17 = 17, Checked, "FSRH: clots after childbirth";
    R18 = 18, SecondHand, "ASRM 2017, Fertil Steril";
    R19 = 19, Checked, "Boyd 2015, Br J Gen Pract";
    R20 = 20, Checked, "Singh 2015, BMJ";
    R21 = 21, Checked, "Bupa 2023: Achilles rupture";
    R22 = 22, SecondHand, "NHS: compartment syndrome";
    R23 = 23, Checked, "Fraipont 2003, J Am Acad Orthop Surg";
    R24 = 24, Checked, "Keeling 2020, JBJS Case Connect";
    R25 = 25, SecondHand, "Livingston 2018, Pediatr Emerg Care";
    R26 = 26, Checked, "Gaunder 2017, Case Rep Med";
    R27 = 27, Checked, "Pham 2007, Curr Sports Med Rep";
    R28 = 28, Checked, "Brewer 2012, Sports Health";
    R29 = 29, Checked, "Buerba 2019, Open Access J Sports Med";
    R30 = 30, Checked, "NICE CG147: leg arteries";
    R31 = 31, Checked, "NHS Highland: blocked leg arteries";
    R32 = 32, Checked, "Royal Cornwall 2019: leg arteries";
    R33 = 33, SecondHand, "CDC/NIOSH: muscle breakdown";
    R34 = 34, Checked, "NHS; Legs Matter 2024: cellulitis";
    R35 = 35, Checked, "Healthify NZ: sciatica";
    R36 = 36, Checked, "Royal Free; Chesterfield: cauda equina";
    R37 = 37, Checked, "Swollen calf case 2002, Postgrad Med J";
    R38 = 38, Checked, "Therapeutic Guidelines: shin pain";
    R39 = 39, Checked, "HMP Podiatry: shin pain";
    R40 = 40, Checked, "NHS inform: PRICE";
    R41 = 41, Checked, "MHRA 2024: quinolones";
    R42 = 42, SecondHand, "NHS: statin side effects";
    R43 = 43, Checked, "Pharmacy Network: statins and muscle";
    R44 = 44, Checked, "Childhood myositis 2014, Am J Emerg Med";
    R45 = 45, Checked, "Green 2020, Scand J Med Sci Sports";
    R46 = 46, SecondHand, "Green 2020, Am J Sports Med";
    R47 = 47, Checked, "Green 2021, Br J Sports Med";
    R48 = 48, Checked, "Green 2022, Sports Med Open";
    R49 = 49, Checked, "Green, Aspetar Sports Med J";
    R50 = 50, Checked, "Pedret 2015, Orthop J Sports Med";
    R51 = 51, Checked, "Prakash 2018, Br J Sports Med";
    R52 = 52, Checked, "Pollock 2014, Br J Sports Med";
    R53 = 53, Memory, "Dixon 2009, Curr Rev Musculoskelet Med";
    R54 = 54, Memory, "Counsel 2010, Semin Musculoskelet Radiol";
    R55 = 55, SecondHand, "Balius 2013 and 2014, Skeletal Radiol";
    R56 = 56, Checked, "Waterworth 2017, Skeletal Radiol";
    R57 = 57, Checked, "Meek 2022, JBJS Rev";
    R58 = 58, Checked, "Calf strain grading review, PMC12701110";
    R59 = 59, Checked, "Kwak 2006, Korean J Radiol";
    R60 = 60, Checked, "Hebert-Losier 2017, Physiotherapy";
    R61 = 61, Checked, "Sleeswijk Visser 2025, Braz J Phys Ther";
    R62 = 62, SecondHand, "Silbernagel 2007, Am J Sports Med";
    R63 = 63, Checked, "Frandsen 2025, Br J Sports Med";
    R64 = 64, Checked, "van der Worp 2015, PLoS One";
    R65 = 65, Memory, "Relph 2022, Cochrane review";
    R66 = 66, Checked, "Bonanno 2017, Br J Sports Med";
    R67 = 67, Memory, "Neves 2022, J Sport Rehabil";
    R68 = 68, Checked, "Miller 2022, J Athl Train";
    R69 = 69, Checked, "Maughan 2019, Sports Med";
    R70 = 70, Checked, "Guo 2017, Front Physiol";
    R71 = 71, Checked, "Huang 2020, Front Physiol";
    R72 = 72, SecondHand, "Cushman 2021, Clin J Sport Med";
    R73 = 73, Memory, "Wiewelhove 2019, Front Physiol";
    R74 = 74, Memory, "Davis 2020, BMJ Open Sport Exerc Med";
    R75 = 75, SecondHand, "Dorn 2012, J Exp Biol";
    R76 = 76, Memory, "Fuller 2017, Am J Sports Med";
    R77 = 77, Memory, "Ryan 2014, Br J Sports Med; Malisoux 2016";
    R78 = 78, Checked, "Franklyn 2015, World J Orthop";
    R79 = 79, Checked, "Lopes 2012, Sports Med";
    R80 = 80, Checked, "Fields 2011, Curr Sports Med Rep";
    R81 = 81, Checked, "Swansea Bay NHS: return to running";
    R82 = 82, Checked, "NHS leaflet: running after an injury";
    R83 = 83, Checked, "Nelson: calf strain and running (blog)";
    R84 = 84, Checked, "Sports Injury Physio: running again (blog)";
    R85 = 85, SecondHand, "NHS England: DCB0129, DCB0160, DTAC";
    R86 = 86, Checked, "Patient Information Forum: plain language";
    R87 = 87, Checked, "NHS Innovation Service: regulation";
    R88 = 88, SecondHand, "EU 2017/745 Rule 11; MDCG 2019-11";
    R89 = 89, SecondHand, "FDA 2026: decision support software";
    R90 = 90, Checked, "Semigran 2015, BMJ";
    R91 = 91, SecondHand, "Wallace 2022, npj Digit Med; Schmieding 2022";
    R92 = 92, Memory, "NICE NG12: suspected cancer";
    R93 = 93, Memory, "Stiell 1994, JAMA";
    R94 = 94, Memory, "Qaseem 2020, Ann Intern Med";
    R95 = 95, Memory, "Bronfort 2010, Chiropr Osteopat";
    R96 = 96, Memory, "Lauersen 2014, Br J Sports Med";
    R97 = 97, Memory, "Warden 2014; IOC 2023 consensus (REDs)";
    R98 = 98, Memory, "Martin 2018, J Orthop Sports Phys Ther";
    R99 = 99, Memory, "Almond 2009 and Jones 2019, Br J Gen Pract";
    R100 = 100, SecondHand, "European Commission; NHS: phone numbers";
    R101 = 101, SecondHand, "Bayer 2017, N Engl J Med";
    R102 = 102, Checked, "Green and Pizzari 2017, Br J Sports Med";
    R103 = 103, Checked, "Dubois 2020, Br J Sports Med";
    R104 = 104, Checked, "NHS: sprains and strains";
    R105 = 105, SecondHand, "NHS: ibuprofen";
    R106 = 106, Memory, "MHRA 2023: NSAIDs in pregnancy";
    R107 = 107, Memory, "Buist 2008, Am J Sports Med";
    R108 = 108, Checked, "BMJ Best Practice: sprains and strains";
    R109 = 109, Checked, "Physio Network: calf rehab (Purdam)";
    R110 = 110, Checked, "Fyfe, Sports Injury Bulletin";
    R111 = 111, Checked, "GIRFT 2024: cauda equina pathway";
    R112 = 112, Checked, "RCEM Learning: blocked leg arteries";
    R113 = 113, SecondHand, "NATA; ASH 2025: collapse in sickle trait";
    R114 = 114, Checked, "NICE NG51: sepsis";
    R115 = 115, Checked, "EBMG; Arthritis Research UK: growing pains";
    R116 = 116, SecondHand, "NHS England: statin intolerance pathway";
    R117 = 117, Checked, "Swelling after ultras 2012, JISSN";
    R118 = 118, Checked, "NICE CKS 2012: leg cramps";
    R119 = 119, SecondHand, "Early necrotising infection: signs";
    R120 = 120, Checked, "NHS: Guillain-Barre syndrome";
    R121 = 121, Checked, "BCGP guideline: whole-leg clot";
    R122 = 122, Checked, "Exertional muscle breakdown 2008, review";
    R123 = 123, Checked, "Ottawa rules: accuracy of a negative test";
    R124 = 124, Checked, "Symptom checkers 2022, Front Med";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_run_from_one_without_a_gap() {
        for (expected, source) in (1..).zip(all()) {
            assert_eq!(source.id.number(), expected, "{}", short(source.id));
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
        for (index, id) in SourceId::ALL.iter().enumerate() {
            let cited = short(*id);
            assert!((5..=45).contains(&cited.chars().count()), "{cited}");
            let again = SourceId::ALL.iter().skip(index + 1).find(|other| short(**other) == cited);
            assert_eq!(again, None, "{cited}");
        }
    }

    #[test]
    fn statuses_add_up_as_in_the_reference_list() {
        let count = |status| all().filter(|row| row.status == status).count();
        assert_eq!(count(SourceStatus::Checked), 81);
        assert_eq!(count(SourceStatus::SecondHand), 24);
        assert_eq!(count(SourceStatus::Memory), 19);
    }
}
