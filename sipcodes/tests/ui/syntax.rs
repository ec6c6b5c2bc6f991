#[sipcodes::status_codes("tests/ui/syntax.toml")]
pub enum StatusCode {}

fn main() {}
