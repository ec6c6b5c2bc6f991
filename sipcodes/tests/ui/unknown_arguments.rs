#[sipcodes::status_codes(standrad, 5, krate = sipcodes)]
pub enum StatusCode {}

fn main() {}
