#[sipcodes::status_codes(standard)]
pub enum StatusCode {
    BusyHere,
}

fn main() {
    let _ = StatusCode::BusyHere;
}
