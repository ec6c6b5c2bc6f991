#[sipcodes::status_codes(standard)]
pub struct StatusCode;

fn main() {
    let _ = StatusCode;
}
