#[sipcodes::status_codes("tests/ui/unknown_key.toml")]
pub enum StatusCode {}

// the key is taken for what it means: no second error follows
fn main() {
    let _ = StatusCode::QueueFull;
}
