//! The procedural macro behind `sipcodes`.
