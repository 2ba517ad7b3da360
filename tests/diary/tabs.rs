//! Tabs that share a store, in every order of their steps: nothing that was written down is lost, and nothing that was
//! erased comes back.
//!
//! A model of what browsers do. Each tab has a view of the store, and sees its own writes at once; those of another tab
//! arrive later, in the order in which the browser took them, each with an event. A view does not take over what the
//! tab itself has overwritten meanwhile, but the event comes all the same. So two tabs can read the same, and write the
//! same slot.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};

use triage_core::companion::entry::EntryId;
use triage_exchange::diary::slots::{EPOCH, SLOTS, erase, joined, load, save};
use triage_exchange::diary::{Diary, Stored};
use triage_exchange::shelf::{Found, Refused, Shelf};

use super::cast::{said, stamp};
use crate::companion::cast::Chance;

/// A change of the store. `None`: removed.
type Change = (String, Option<String>);

/// A tab's view of the store.
#[derive(Default)]
struct View {
    texts: RefCell<BTreeMap<String, String>>,
    /// What this tab has changed and the browser has not taken yet.
    sent: RefCell<VecDeque<Change>>,
}

impl Shelf for View {
    fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        Ok(self.texts.borrow().get(name).cloned())
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        self.change((name.to_owned(), Some(text.to_owned())));
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), Refused> {
        if self.texts.borrow().contains_key(name) {
            self.change((name.to_owned(), None));
        }
        Ok(())
    }
}

impl View {
    fn change(&self, change: Change) {
        self.show(&change);
        self.sent.borrow_mut().push_back(change);
    }

    fn show(&self, (name, text): &Change) {
        match text {
            Some(text) => drop(self.texts.borrow_mut().insert(name.clone(), text.clone())),
            None => drop(self.texts.borrow_mut().remove(name)),
        }
    }
}

/// A tab of the companion: its view, its copy, and what is on the way to it.
struct Tab {
    view: View,
    diary: Diary,
    arriving: VecDeque<Change>,
    /// A look at the store that was asked for after a save, for when it is its turn.
    looks: usize,
}

/// Some tabs and the browser between them.
struct Device {
    tabs: Vec<Tab>,
    chance: Chance,
    /// Each entry that was written down, and how often the diary had been erased in that tab's eyes.
    written: Vec<(EntryId, u64)>,
    next: u64,
}

impl Device {
    fn of(tabs: usize, seed: u64) -> Device {
        let tab = || Tab { view: View::default(), diary: Diary::new(), arriving: VecDeque::new(), looks: 0 };
        Device {
            tabs: (0..tabs).map(|_| tab()).collect(),
            chance: Chance::of(seed),
            written: Vec::new(),
            next: 1,
        }
    }

    fn any_tab(&mut self) -> usize {
        self.chance.below(self.tabs.len() as u64) as usize
    }

    fn epoch(&self, tab: usize) -> u64 {
        let epoch = self.tabs[tab].view.get(EPOCH).unwrap();
        epoch.map_or(0, |text| u64::from_str_radix(&text, 16).unwrap())
    }

    /// A runner writes an entry down in a tab, as the shell does it.
    fn write(&mut self, tab: usize) {
        let id = EntryId(self.next << 32 | self.chance.below(1 << 32));
        self.next += 1;
        let entry = Stored::new(id, 0, stamp(&mut self.chance), &said(&mut self.chance, 2));
        let epoch = self.epoch(tab);
        let tab = &mut self.tabs[tab];
        tab.diary = save(&tab.view, &std::mem::take(&mut tab.diary).with(entry)).unwrap();
        tab.looks += 1;
        if tab.diary.stored().iter().any(|stored| stored.id() == id) {
            self.written.push((id, epoch));
        }
    }

    fn erase(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        tab.diary = erase(&tab.view, self.next).unwrap();
        self.next += 1;
    }

    /// The browser takes the next change of a tab, and sends it to the others.
    fn take(&mut self, from: usize) -> bool {
        let Some(change) = self.tabs[from].view.sent.borrow_mut().pop_front() else { return false };
        for (to, tab) in self.tabs.iter_mut().enumerate() {
            if to != from {
                tab.arriving.push_back(change.clone());
            }
        }
        true
    }

    /// The next change arrives in a tab.
    fn arrive(&mut self, tab: usize) -> bool {
        let tab = &mut self.tabs[tab];
        let Some(change) = tab.arriving.pop_front() else { return false };
        let is_overwritten = tab.view.sent.borrow().iter().any(|(name, _)| *name == change.0);
        if !is_overwritten {
            tab.view.show(&change);
        }
        assert!(SLOTS.contains(&change.0.as_str()) || change.0 == EPOCH);
        tab.diary = joined(&tab.view, &tab.diary, change.1.as_deref()).unwrap();
        true
    }

    /// The look that a tab takes after a save, in its turn.
    fn look(&mut self, tab: usize) -> bool {
        let tab = &mut self.tabs[tab];
        if tab.looks == 0 {
            return false;
        }
        tab.looks -= 1;
        tab.diary = joined(&tab.view, &tab.diary, None).unwrap();
        true
    }

    /// Something happens that nobody waits for.
    fn go_on(&mut self) -> bool {
        let tab = self.any_tab();
        match self.chance.below(3) {
            0 => self.take(tab),
            1 => self.arrive(tab),
            _ => self.look(tab),
        }
    }

    /// Everything arrives. Fails if the tabs answer each other for ever.
    fn settle(&mut self, seed: u64) {
        for _ in 0..10_000 {
            let is_moving = (0..self.tabs.len())
                .fold(false, |is, tab| self.take(tab) | self.arrive(tab) | self.look(tab) | is);
            if !is_moving {
                return;
            }
        }
        panic!("seed {seed}: no end");
    }

    fn ids(diary: &Diary) -> Vec<EntryId> {
        let mut ids: Vec<EntryId> = diary.stored().iter().map(Stored::id).collect();
        ids.sort_unstable();
        ids
    }

    fn stored(&self, tab: usize) -> Vec<EntryId> {
        match load(&self.tabs[tab].view) {
            Ok(Found::Record(diary)) => Device::ids(&diary),
            Ok(Found::Nothing) => Vec::new(),
            other => panic!("{other:?}"),
        }
    }

    /// The entries of what came after the last erasing.
    fn expected(&self, epoch: u64) -> Vec<EntryId> {
        let of = self.written.iter().filter(|(_, of)| *of == epoch);
        let mut ids: Vec<EntryId> = of.map(|(id, _)| *id).collect();
        ids.sort_unstable();
        ids
    }
}

/// C24. Two or three tabs, some saves at once in each, in ten thousand orders.
#[test]
fn nothing_is_lost_in_ten_thousand_interleavings() {
    let mut collisions = 0;
    for seed in 0..10_000 {
        let mut device = Device::of(2 + (seed % 2) as usize, seed);
        for _ in 0..6 {
            let tab = device.any_tab();
            device.write(tab);
            for _ in 0..device.chance.below(6) {
                device.go_on();
            }
        }
        let sent: Vec<String> = device
            .tabs
            .iter()
            .filter_map(|tab| tab.view.sent.borrow().front().map(|(name, _)| name.clone()))
            .collect();
        collisions += usize::from(sent.len() == 2 && sent[0] == sent[1]);
        device.settle(seed);
        let expected = device.expected(0);
        assert_eq!(expected.len(), 6);
        for tab in 0..device.tabs.len() {
            assert_eq!(Device::ids(&device.tabs[tab].diary), expected, "seed {seed}");
            assert_eq!(device.stored(tab), expected, "seed {seed}");
        }
    }
    assert!(collisions > 500, "two tabs wrote the same slot at once: {collisions}");
}

/// A tab that is closed right after its save: what the browser has taken of it is kept by the others.
#[test]
fn nothing_is_lost_if_a_tab_is_closed_right_after_a_save() {
    for seed in 0..10_000 {
        let mut device = Device::of(3, seed);
        for _ in 0..4 {
            let tab = device.any_tab();
            device.write(tab);
            for _ in 0..device.chance.below(4) {
                device.go_on();
            }
        }
        // It hears nothing any more and takes no look; the changes that it has made are still on their way.
        let closed = device.tabs.len() - 1;
        device.tabs[closed].looks = 0;
        while device.take(closed) {}
        device.tabs.pop();
        device.settle(seed);
        for tab in 0..device.tabs.len() {
            assert_eq!(device.stored(tab), device.expected(0), "seed {seed}");
        }
    }
}

/// The diary is erased in one tab while others write: all of it is gone, everywhere, and what is written after that
/// stays.
#[test]
fn what_is_erased_is_gone_from_every_tab() {
    let mut kept = 0;
    for seed in 0..10_000 {
        let mut device = Device::of(2 + (seed % 2) as usize, seed);
        for step in 0..6 {
            let tab = device.any_tab();
            if step == 3 {
                device.erase(tab)
            } else {
                device.write(tab)
            }
            for _ in 0..device.chance.below(6) {
                device.go_on();
            }
        }
        device.settle(seed);
        let epoch = device.epoch(0);
        assert!(epoch > 0);
        let expected = device.expected(epoch);
        for tab in 0..device.tabs.len() {
            assert_eq!(Device::ids(&device.tabs[tab].diary), expected, "seed {seed}");
            assert_eq!(device.stored(tab), expected, "seed {seed}");
            let left = device.tabs[tab].view.texts.borrow().clone();
            for (id, _) in device.written.iter().filter(|(_, of)| *of != epoch) {
                let name = format!("{:016x}", id.0);
                assert!(!left.values().any(|text| text.contains(&name)), "seed {seed}: {left:?}");
            }
        }
        kept += expected.len();
    }
    assert!(kept > 5_000, "{kept}");
}
