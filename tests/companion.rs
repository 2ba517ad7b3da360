//! The weeks after an outcome: from a diary to what is allowed today (decision 19).
//!
//! Each property C1 to C24 of the specification is tested by its name, for diaries by chance, for every state that the
//! course can be in, or for chosen diaries; each seeded fault has to be found by the property meant for it.

mod acts;
mod careful;
mod careful_days;
pub mod cast;
mod chance;
pub mod diaries;
mod drawn;
mod edits;
mod faults;
mod heard;
mod ledger;
mod letters;
mod news;
mod oracle;
mod oracle_care;
mod oracle_ladder;
mod oracle_read;
mod oracle_sheet;
mod oracle_table;
mod pairs;
mod paper;
mod pictured;
mod planned;
mod player;
mod player_clock;
mod player_ends;
mod player_raises;
pub mod recent;
pub mod report;
mod rows;
mod runner;
mod second_oracle;
mod second_oracle_caps;
mod second_oracle_care;
mod second_oracle_facts;
mod second_oracle_goals;
mod second_oracle_ladder;
mod second_oracle_read;
mod second_oracle_rows;
mod second_oracle_verdict;
mod second_oracle_witness;
mod settings;
mod signs;
mod steps;
mod stories;
mod stroll;
mod subject;
mod verdicts;
mod walk;
mod way_back;
mod week;
mod weekly;
mod writing;
mod zones;
