//! A SIP user agent server that answers every request over UDP with the code of your choice.
//!
//! `cargo run --example uas -- --code 486`

mod answer;
mod fields;
mod options;
mod request;
mod response;
mod sdp;
mod server;
mod transaction;
mod via;
mod wire;

use std::io;
use std::process::ExitCode;

pub(crate) use options::Options;
use server::Server;
use wire::Wire;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn run(options: Options) -> ExitCode {
    match serve(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn serve(options: Options) -> io::Result<()> {
    let wire = Wire::bind(options.listen).await.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot listen on {}: {error}", options.listen))
    })?;
    wire.log(&format_args!("-- listening on {}, answering {}", wire.bound(), options.code));
    Server::new(options, wire).run().await
}
