#[sipcodes::status_codes("tests/tables/vendor.toml")]
pub enum Small {}

fn main() {
    Small::recognize(sipcodes::Code::MIN);
}
