//! What a failure ends inside a dialog, in general and by method.

use crate::cell::{Cell, method_problem};
use crate::data::Data;
use crate::suggest;
use crate::toml::Value;
use crate::vocabulary::{DIALOG_EFFECT, Word};

/// The effect of a failure response on the dialog of its request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DialogEffect {
    /// The effect on a request of any method that is not listed.
    pub general: Option<Word>,
    /// The effects on requests of certain methods.
    pub by_method: Vec<(String, Word)>,
}

impl DialogEffect {
    /// `"transaction"`, or `{ default = "transaction", INVITE = "usage" }`
    pub(crate) fn read(cell: &mut Cell<'_>) -> Self {
        let mut effect = Self::default();
        let Value::Table(table) = cell.value else {
            if matches!(cell.value, Value::String(_)) {
                effect.general = cell.word(&DIALOG_EFFECT);
            } else {
                cell.wrong_type("a word, or a table of methods");
            }
            return effect;
        };
        if table.pairs.is_empty() {
            cell.reject_empty();
        }
        for pair in &table.pairs {
            let mut inner = Cell::new(cell.owner, pair, cell.report);
            if pair.key == "default" {
                effect.general = inner.word(&DIALOG_EFFECT);
            } else if let Some((problem, label)) = method_problem(&pair.key) {
                let message = format!("`{}` of `{}`: {problem}", cell.key, cell.owner);
                let label = suggest::advice(&pair.key, &["default"], '`', &label);
                cell.report.add(pair.key_place, message, label);
            } else if let Some(word) = inner.word(&DIALOG_EFFECT) {
                effect.by_method.push((pair.key.clone().into_owned(), word));
            }
        }
        effect
    }

    /// The effects in words: `transaction; INVITE: usage`.
    pub(crate) fn show(&self) -> String {
        let general = self.general.iter().map(|word| word.as_kebab_case());
        let by_method = self.by_method.iter();
        let by_method =
            by_method.map(|(method, word)| format!("{method}: {}", word.as_kebab_case()));
        general.chain(by_method).collect::<Vec<_>>().join("; ")
    }

    pub(crate) fn data(&self) -> Data<'_> {
        Data::list(&self.by_method, |(method, word)| {
            Data::Tuple(vec![Data::Text(method), Data::Word(*word)])
        })
    }
}
