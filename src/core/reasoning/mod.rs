//! How the tables are applied. Pure, total functions.

pub mod advise;
pub mod answers;
pub mod assess;
pub mod bounds;
pub mod causes;
pub mod differential;
pub mod evaluate;
pub mod explain;
pub mod facts;
pub mod interview;
pub mod plan;
pub mod progress;
mod ranked;
pub mod supporting;

pub use assess::{Assessment, Certainty, Concluded, assess, urgency};
pub use evaluate::{evaluate, holds};
pub use facts::{Amount, FactSet, Facts, Truth};
