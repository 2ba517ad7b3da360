//! Filled by its table.
