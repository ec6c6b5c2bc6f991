//! `sipcodes explain` as a user runs it.

mod capture;
mod damage;
mod packets;
mod program;
mod remark;
mod summary;
mod text;
