#[sipcodes::status_codes(standard)]
pub enum Open {
    Other(sipcodes::Unlisted),
}

#[sipcodes::status_codes("tests/tables/vendor.toml")]
pub enum Small {
    Other(sipcodes::Unlisted),
}

/// Only the enum makes the field, and that of another enum does not fit.
fn second_spelling() -> Open {
    let Some(Small::Other(unlisted)) = Small::from_u16(486) else { panic!() };
    Open::Other(unlisted)
}

#[sipcodes::status_codes(standard)]
pub enum Clash {
    BusyHere(sipcodes::Unlisted),
}

#[sipcodes::status_codes("tests/tables/vendor.toml")]
pub enum Payload {
    Other(u16),
}

fn main() {}
