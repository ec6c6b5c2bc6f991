#[sipcodes::status_codes("tests/ui/unknown_keys.toml")]
pub enum StatusCode {}

fn main() {}
