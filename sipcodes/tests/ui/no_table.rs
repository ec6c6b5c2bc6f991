#[sipcodes::status_codes]
pub enum StatusCode {}

fn main() {}
