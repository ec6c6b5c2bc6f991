//! Codes in a configuration file: numbers on disk, names in the program.
//!
//! ```text
//! 408 Request Timeout: next trunk
//! 486 Busy Here: mailbox
//! 498 Queue Full: mailbox
//! {"408":"next trunk","486":"mailbox","498":"mailbox"}
//! error: `478` is not a response code of this table at line 1 column 7
//! ```

use std::collections::BTreeMap;

/// The codes of the gateway.
///
/// The argument `serde` gives this enum the traits of serde, and needs the feature `serde` of `sipcodes`.
/// Without the argument it would not have them, even if other crates switch the feature on.
#[sipcodes::status_codes(standard, "vendor.toml", serde)]
enum GatewayCode {}

/// Where the gateway sends a call after a failure response.
type Overflow = BTreeMap<GatewayCode, String>;

fn main() -> serde_json::Result<()> {
    let config = r#"{ "486": "mailbox", "408": "next trunk", "498": "mailbox" }"#;
    let overflow: Overflow = serde_json::from_str(config)?;
    for (code, target) in &overflow {
        println!("{code}: {target}");
    }
    println!("{}", serde_json::to_string(&overflow)?);
    // a code that no table lists is found when the file is read, not when the first call fails
    if let Err(error) = serde_json::from_str::<Overflow>(r#"{ "478": "next trunk" }"#) {
        println!("error: {error}");
    }
    Ok(())
}
