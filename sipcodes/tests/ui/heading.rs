#[sipcodes::status_codes("tests/ui/heading.toml")]
pub enum StatusCode {}

fn main() {
    let _ = (StatusCode::BusyHere, StatusCode::QueueFull, StatusCode::LineCut);
}
