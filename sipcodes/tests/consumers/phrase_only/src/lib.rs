//! A program that only asks for phrases.

fn main() {
    for argument in std::env::args().skip(1) {
        let code: Result<sipcodes::StatusCode, _> = argument.parse();
        println!("{}", code.map_or("?", |code| code.reason_phrase()));
    }
}
