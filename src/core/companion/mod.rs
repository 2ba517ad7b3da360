//! The weeks after an outcome with a plan: from a diary to what is allowed today, and why.
//!
//! **Entries are the only state.** Stage, step, verdicts and today's advice are pure functions of the entries and the
//! time; nothing derived is stored (decision 19). Reading order: [`entry`] (what a runner can record), [`moment`] (how
//! long between two of them), [`day`] (what the entries of a day say), [`course`] (where the runner is), [`follow`] (one
//! day further), [`run`] (how a run is judged), [`today`] and [`decide`] (what is allowed, and why), [`progress`].
//! [`recent`] is the picture of the last days, [`summary`] what a clinician reads. [`home`] is what the runner sees,
//! [`acting`] what the runner does there, by [`act`] and [`draft`]; [`known`] opens a full check. [`player`] is what runs
//! by the clock. [`week`] is the list of days, [`editing`] what the runner changes on one of them, [`kept`] what no change
//! takes back.
//!
//! Words are not here: a reason is a [`today::Row`] with its numbers.

pub mod act;
pub mod acting;
pub mod cap;
pub mod checked;
pub mod course;
pub mod day;
pub mod decide;
pub mod diary;
pub mod draft;
pub mod editing;
pub mod entry;
pub mod follow;
pub mod goal;
pub mod home;
pub mod kept;
pub mod known;
pub mod ledger;
pub mod moment;
pub mod offer;
pub mod planned;
pub mod player;
pub mod progress;
pub mod reading;
pub mod recent;
pub mod run;
pub mod saving;
pub mod settings;
pub mod summary;
pub mod today;
pub mod week;
pub mod weekly;
mod work;

pub use entry::Entry;
pub use progress::{Now, Progress, progress};
