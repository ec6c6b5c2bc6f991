//! What is kept of a message.

use std::hash::{DefaultHasher, Hash, Hasher};

use sipcodes::Code;

use super::remarks;
use crate::findings::{Message, Origin, Start};
use crate::sip::{self, Value, auth_parameter, printable};

/// Which of the forked branches a message belongs to.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Leg {
    /// The branch of the topmost Via.
    pub(crate) branch: String,
    /// The branch of the request that was forked into this one and perhaps others.
    pub(crate) parent: Option<String>,
    /// How many Via values there are: the fewest are nearest to the caller.
    pub(crate) vias: usize,
    pub(crate) to_tag: String,
}

/// A realm that asks for a password, or gets one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Realm {
    is_proxy: bool,
    name: String,
}

impl Message {
    /// The error says why the call that the message belongs to is not known.
    pub(crate) fn new(message: &sip::Message<'_>, origin: Origin) -> Result<Self, String> {
        let is_cut = message.is_head_truncated();
        let call_id = message.field("Call-ID").filter(|id| !id.is_empty());
        let call_id = printable(call_id.ok_or("a SIP message without Call-ID")?);
        let cseq = message.field("CSeq").ok_or("a SIP message without CSeq")?;
        let sequence = message.cseq().ok_or_else(|| {
            format!("`{}` is not a CSeq: expected a number and a method", printable(cseq))
        })?;
        let (mut header_fields, mut remarks, mut hints) = (Vec::new(), Vec::new(), Vec::new());
        let mut method = sequence.method;
        let start = match &message.start {
            sip::Start::Request { method: own, uri, .. } => {
                if *own != method {
                    remarks.push(format!("CSeq names another method, {method}"));
                }
                method = own;
                Start::Request { uri: printable(uri) }
            }
            sip::Start::Response(line) => {
                let (code, phrase) = (line.code(), printable(line.reason()));
                remarks = remarks::of_response(code, &phrase, method);
                if !is_cut {
                    let (broken, implied) = remarks::broken(code, method, message);
                    remarks.extend(broken);
                    hints = implied;
                }
                header_fields = remarks::evidence(code, message);
                Start::Response { code, phrase }
            }
            sip::Start::Malformed(line, error) => {
                remarks.push(error.to_string());
                Start::Malformed { first_line: printable(line) }
            }
        };
        if let Some(line) = message.malformed_line() {
            remarks.push(format!("`{}` is not a header field", printable(line)));
        }
        let leg = Leg::of(message);
        let mut hasher = DefaultHasher::new();
        (&start, sequence.number, method).hash(&mut hasher);
        (&leg.branch, &leg.to_tag, message.tag("From")).hash(&mut hasher);
        Ok(Self {
            input: None,
            origin,
            method: method.to_owned(),
            sequence: sequence.number,
            start,
            retransmissions: 0,
            copies: 0,
            is_cut,
            header_fields,
            remarks,
            hints,
            call_id,
            in_dialog: false,
            leg,
            realms: realms(message),
            identity: hasher.finish(),
            last: origin,
        })
    }

    pub(crate) const fn is_request(&self) -> bool {
        matches!(self.start, Start::Request { .. })
    }

    /// The code of a response.
    pub(crate) const fn code(&self) -> Option<Code> {
        match self.start {
            Start::Response { code, .. } => Some(code),
            _ => None,
        }
    }

    /// The phrase of a response.
    pub(crate) fn phrase(&self) -> Option<&str> {
        match &self.start {
            Start::Response { phrase, .. } => Some(phrase),
            _ => None,
        }
    }

    /// The code of a response that is not provisional.
    pub(crate) fn final_code(&self) -> Option<Code> {
        self.code().filter(|code| code.is_final())
    }

    /// About how many bytes it takes to keep the message.
    pub(crate) fn size(&self) -> usize {
        let (Start::Request { uri: text }
        | Start::Response { phrase: text, .. }
        | Start::Malformed { first_line: text }) = &self.start;
        let texts = [&self.method, text, &self.leg.branch, &self.leg.to_tag];
        let texts = texts.into_iter().chain(&self.leg.parent);
        let texts = texts.chain(self.realms.iter().map(|realm| &realm.name));
        let texts = texts.chain(&self.remarks).chain(&self.hints).chain(&self.header_fields);
        size_of::<Self>() + texts.map(|text| size_of::<String>() + text.len()).sum::<usize>()
    }
}

impl Leg {
    fn of(message: &sip::Message<'_>) -> Self {
        let vias: Vec<_> = message.list("Via").collect();
        let mut branches = vias
            .iter()
            .map(|via| printable(Value::read(via).parameter("branch").unwrap_or_default()));
        Self {
            branch: branches.next().unwrap_or_default(),
            parent: branches.next(),
            vias: vias.len(),
            to_tag: printable(message.tag("To").unwrap_or_default()),
        }
    }
}

/// The realms of challenges and credentials. A challenge that only asks for a new nonce is left out,
/// because it does not reject the password.
fn realms(message: &sip::Message<'_>) -> Vec<Realm> {
    const FIELDS: [&str; 4] =
        ["Authorization", "WWW-Authenticate", "Proxy-Authorization", "Proxy-Authenticate"];
    let mut realms = Vec::new();
    for field in FIELDS {
        for value in message.all(field) {
            let stale = auth_parameter(value, "stale").unwrap_or_default();
            let realm = auth_parameter(value, "realm");
            if let (Some(name), false) = (realm, stale.eq_ignore_ascii_case(b"true")) {
                let is_proxy = field.starts_with("Proxy-");
                realms.push(Realm { is_proxy, name: printable(&name) });
            }
        }
    }
    realms
}
