#[sipcodes::status_codes(standard)]
#[sipcodes::status_codes("tests/tables/vendor.toml")]
pub enum StatusCode {}

fn main() {
    let _ = (StatusCode::BusyHere, StatusCode::QueueFull);
}
