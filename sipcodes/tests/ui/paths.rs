#[sipcodes::status_codes("standard")]
pub enum Quoted {}

#[sipcodes::status_codes("")]
pub enum Empty {}

fn main() {}
