//! A SIP user agent server that answers every request over UDP with the code of your choice.

mod answer;
mod digest;
mod fields;
mod listen;
mod options;
mod policy;
mod request;
mod response;
#[cfg(test)]
mod robustness;
mod sdp;
mod server;
mod transaction;
mod via;
mod wire;

use tokio::runtime::Builder;

use crate::output::{self, Status};

pub(crate) use options::Options;
use server::Server;
use wire::Wire;

/// Writes its log itself, as it happens, and continues when its reader is gone.
pub(crate) fn run(options: Options) -> output::Result {
    if let Some(problem) = options.problem() {
        return Err(problem.to_owned().into());
    }
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
    runtime.block_on(serve(options))
}

async fn serve(options: Options) -> output::Result {
    let wire = Wire::bind(&options)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let codes: Vec<String> = options.code.iter().map(ToString::to_string).collect();
    wire.log(format_args!("-- listening on {}, answering {}", wire.bound, codes.join(", ")));
    let ended = Server::new(options, wire).run().await;
    ended.map_err(|error| format!("cannot wait for an interrupt: {error}"))?;
    Ok(Status::Fine)
}
