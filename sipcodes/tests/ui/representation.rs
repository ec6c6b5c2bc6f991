#[sipcodes::status_codes(standard)]
#[repr(u8)]
pub enum StatusCode {}

fn main() {}
