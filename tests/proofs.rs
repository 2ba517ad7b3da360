//! probe
#[path = "support/symbolic.rs"]
mod symbolic;
use triage_core::protocol::Urgency;
use triage_core::protocol::red_flag::RED_FLAGS;
#[test]
fn probe() {
    let t = std::time::Instant::now();
    let s = symbolic::Symbolic::new();
    println!("built {:?} vars {} legal nodes {}", t.elapsed(), s.set.num_vars(), s.legal.size());
    for u in Urgency::ALL.iter().rev() {
        let l = s.level(RED_FLAGS, *u);
        println!("{u:?} {:?} nodes {} card {:e}", t.elapsed(), l.size(), l.and(&s.legal).cardinality());
    }
}
