//! What a merge changes, to be shown before it is done.

use triage_core::protocol::CivilDate;

use super::Diary;
use super::stored::Stored;

/// How many days a merge adds and changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Import {
    /// Days with entries that had none before.
    pub days_added: usize,
    /// Days whose entries are not the same, or that have none any more.
    pub days_changed: usize,
    /// The newest of all these days. `None`: nothing changes.
    pub newest: Option<CivilDate>,
}

/// What is different after a merge.
pub fn difference(before: &Diary, after: &Diary) -> Import {
    let all = before.stored().iter().chain(after.stored());
    let mut days: Vec<CivilDate> = all.map(|stored| stored.at().day).collect();
    days.sort_unstable();
    days.dedup();
    let mut import = Import { days_added: 0, days_changed: 0, newest: None };
    for day in days.into_iter().filter(|day| !of_day(before, *day).eq(of_day(after, *day))) {
        match of_day(before, day).next() {
            Some(_) => import.days_changed += 1,
            None => import.days_added += 1,
        }
        import.newest = Some(day);
    }
    import
}

/// The entries of a day that are not deleted.
fn of_day(diary: &Diary, day: CivilDate) -> impl Iterator<Item = &Stored> {
    let all = diary.stored();
    let from = all.partition_point(|stored| stored.at().day < day);
    let of_day = all.iter().skip(from).take_while(move |stored| stored.at().day == day);
    of_day.filter(|stored| !stored.is_removed())
}
