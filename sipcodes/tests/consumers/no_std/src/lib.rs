//! No `std`, no allocator, and neither is linked: this is a static library on its own.
#![no_std]

#[sipcodes::status_codes(standard, "own.toml")]
pub enum StatusCode {}

#[no_mangle]
pub extern "C" fn class_of(code: u16) -> u8 {
    StatusCode::from_u16(code).map_or(0, |code| code.class().digit())
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
