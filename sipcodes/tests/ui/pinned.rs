#[sipcodes::status_codes(standard = "2999-01-01")]
pub enum Later {}

#[sipcodes::status_codes(standard = "17.8.2026")]
pub enum Invalid {}

fn main() {}
