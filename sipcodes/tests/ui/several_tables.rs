#[sipcodes::status_codes(standard, "tests/ui/duplicate.toml", "tests/ui/unknown_key.toml")]
pub enum StatusCode {}

fn main() {}
