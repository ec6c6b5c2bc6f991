#[sipcodes::status_codes("tests/ui/not_utf8.toml")]
pub enum StatusCode {}

fn main() {}
