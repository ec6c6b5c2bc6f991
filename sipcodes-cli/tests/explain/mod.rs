//! `sipcodes explain` as a user runs it.

mod capture;
mod damage;
mod filter;
mod json;
mod layers;
mod live;
mod packets;
mod program;
mod remark;
mod summary;
mod tcpdump;
mod text;
