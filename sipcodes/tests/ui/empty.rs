#[sipcodes::status_codes("tests/ui/empty.toml")]
pub enum StatusCode {}

fn main() {}
