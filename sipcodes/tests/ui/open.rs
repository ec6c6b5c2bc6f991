#[sipcodes::status_codes(standard)]
pub enum Clash {
    BusyHere(sipcodes::Unlisted),
}

#[sipcodes::status_codes("tests/tables/vendor.toml")]
pub enum Payload {
    Other(u16),
}

fn main() {}
