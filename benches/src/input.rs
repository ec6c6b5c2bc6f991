//! The input: the same shuffled codes for all contenders.

use sipcodes::{Code, StatusCode};

pub const LEN: usize = 4096;

/// 4096 codes in every form that the operations take. One in ten is in no table, as on a network
/// where some peer has other codes.
pub struct Input {
    pub numbers: Vec<u16>,
    /// the numbers as digits
    pub digits: Vec<&'static [u8]>,
    /// the numbers as status lines, with CRLF
    pub lines: Vec<&'static [u8]>,
    /// the lines with the empty line that ends a message, for contenders that only read whole ones
    pub messages: Vec<&'static [u8]>,
    /// the numbers as a type without room for unknown codes can hold them: what is in no
    /// table is the x00 of its class (RFC 3261, Section 8.1.3.2)
    pub known: Vec<u16>,
    /// the status lines of `known`
    pub known_lines: Vec<&'static [u8]>,
}

impl Input {
    pub fn new() -> Self {
        let mut random = Random(0x5350_2f32_2e30);
        let unknown: Vec<u16> =
            (100..700).filter(|&code| StatusCode::from_u16(code).is_none()).collect();
        let mut numbers: Vec<u16> = (0..LEN)
            .map(|at| match at % 10 {
                0 => unknown[random.below(unknown.len())],
                _ => StatusCode::ALL[random.below(StatusCode::ALL.len())].as_u16(),
            })
            .collect();
        for at in (1..LEN).rev() {
            numbers.swap(at, random.below(at + 1));
        }
        let known: Vec<u16> =
            numbers.iter().map(|&number| code(number).recognized_as().as_u16()).collect();
        let line = |number: u16| match StatusCode::from_u16(number) {
            Some(status) => status.status_line().to_owned(),
            None => format!("SIP/2.0 {number} Number Not In Service\r\n"),
        };
        let digits = numbers.iter().map(|number| leak(number.to_string())).collect();
        let lines = numbers.iter().map(|&number| leak(line(number))).collect();
        let messages = numbers.iter().map(|&number| leak(line(number) + "\r\n")).collect();
        let known_lines = known.iter().map(|&number| leak(line(number))).collect();
        Self { numbers, digits, lines, messages, known, known_lines }
    }
}

pub fn code(number: u16) -> Code {
    Code::new(number).expect("the input is 100 to 699")
}

/// The input lives as long as the process.
fn leak(text: String) -> &'static [u8] {
    text.leak().as_bytes()
}

/// Xorshift: the same input in every run and on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("less than a usize")
    }
}
