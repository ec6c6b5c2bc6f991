#[sipcodes::status_codes(standard)]
pub enum StatusCode<T> {}

fn main() {}
