#[sipcodes::status_codes("tests/ui")]
pub enum StatusCode {}

fn main() {}
