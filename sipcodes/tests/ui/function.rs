#[sipcodes::status_codes(standard)]
pub fn status_code() {}

fn main() {
    status_code();
}
