//! Runs the example `trace` as a user does.

mod capture;
#[path = "../common/mod.rs"]
mod common;
mod damage;
mod packets;
mod program;
mod remark;
mod summary;
mod text;
