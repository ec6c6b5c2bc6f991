//! Runs the example `trace` as a user does.

mod capture;
mod damage;
mod packets;
mod program;
mod remark;
mod summary;
mod text;
