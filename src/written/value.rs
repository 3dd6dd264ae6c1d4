//! How does a TOML value become a Rust one? A mistake is noted and stood in for, so that the rest is read too.
//!
//! The deserializer that comes with the TOML package stops at the first mistake. This one gives a default in place of what
//! it cannot use, and goes on; the result is thrown away if there was any mistake. Where a Rust type itself refuses, all is
//! read once more with a default in that place: a pass for each key that a type turns out to need, and for each value that
//! it does not take (a number out of its range); one pass where there is no mistake.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, Unexpected, VariantAccess,
    Visitor,
};
use toml::Spanned;
use toml::de::DeValue;

use super::{Mistake, meant, span};
use crate::text::{Span, listed};

type Value<'s> = Spanned<DeValue<'s>>;

/// Tells one value from another in notes that outlive a pass.
type Address = usize;

fn address(value: &Value<'_>) -> Address {
    std::ptr::from_ref(value).addr()
}

/// How often a file is read at most; somebody with so many mistakes has enough to do.
const PASSES: usize = 100;

/// Reads `root`, adding to `mistakes`; none where not even defaults could stand in. What is missing is only told where the
/// text is `whole`.
pub(super) fn read<Kind: DeserializeOwned>(
    root: &Value<'_>,
    noun: &str,
    whole: bool,
    mistakes: &mut Vec<Mistake>,
) -> Option<Kind> {
    let notes = RefCell::new(Notes { whole, ..Notes::default() });
    let mut kind = None;
    for _ in 0..PASSES {
        let before = notes.borrow_mut().begin();
        let reader = Reader { value: Some(root), name: noun, level: Level::Root, notes: &notes };
        kind = Kind::deserialize(reader).ok();
        if kind.is_some() || notes.borrow().learnt() == before {
            break;
        }
    }
    let notes = notes.into_inner();
    mistakes.extend(notes.mistakes);
    mistakes.extend(notes.refusals);
    kind
}

/// What was found out so far.
#[derive(Default)]
struct Notes {
    whole: bool,
    /// In this pass.
    mistakes: Vec<Mistake>,
    /// The keys that a type needs, by its name and all its keys: what is known of one table is known of its like.
    needed: BTreeSet<(&'static str, &'static [&'static str], &'static str)>,
    /// Values that a type refused: a default stands in.
    refused: BTreeSet<Address>,
    /// What was said of them.
    refusals: Vec<Mistake>,
}

impl Notes {
    /// Begins a pass; returns how much is known.
    fn begin(&mut self) -> usize {
        self.mistakes.clear();
        self.learnt()
    }

    fn learnt(&self) -> usize {
        self.needed.len() + self.refused.len()
    }
}

/// Says where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Root,
    /// Under a key.
    Key,
    /// In the list under a key.
    Entry,
}

/// One value; none where a default stands in.
#[derive(Clone, Copy)]
struct Reader<'a, 's> {
    value: Option<&'a Value<'s>>,
    /// The key, or of the root what the file is called.
    name: &'a str,
    level: Level,
    notes: &'a RefCell<Notes>,
}

impl<'a, 's> Reader<'a, 's> {
    /// Returns the value, unless a type has refused it.
    fn get(self) -> Option<&'a DeValue<'s>> {
        let value = self.value?;
        let is_refused = self.notes.borrow().refused.contains(&address(value));
        (!is_refused).then(|| value.get_ref())
    }

    fn span(self) -> Span {
        self.value.map(|value| span(value.span())).unwrap_or_default()
    }

    /// Notes a mistake, unless a default stands here already.
    fn note(self, mistake: Mistake) {
        if self.get().is_some() {
            self.notes.borrow_mut().mistakes.push(mistake);
        }
    }

    fn note_kind(self, wanted: &str) {
        if let Some(value) = self.get() {
            self.note(self.unlike(wanted, value));
        }
    }

    /// Returns the mistake of a value of another kind.
    fn unlike(self, wanted: &str, value: &DeValue<'_>) -> Mistake {
        let (name, found) = (self.name, found(value));
        let what = match self.level {
            Level::Entry => format!("Every entry of \"{name}\" must be {wanted}; this one is {found}."),
            Level::Key => format!("\"{name}\" must be {wanted}, not {found}."),
            Level::Root => format!("This must be {wanted}, not {found}."),
        };
        Mistake::new(what, self.span())
    }

    /// Notes what a type refused.
    fn settle<Output>(self, result: Result<Output, Refusal>) -> Result<Output, Refusal> {
        let (Some(value), Some(inner)) = (self.value, self.get()) else { return result };
        let mistake = match result {
            Err(Refusal::Kind(wanted)) => self.unlike(&wanted, inner),
            Err(Refusal::Said(what)) => Mistake::new(what, self.span()),
            result => return result,
        };
        let mut notes = self.notes.borrow_mut();
        notes.refused.insert(address(value));
        notes.refusals.push(mistake);
        Err(Refusal::Noted)
    }

    fn stand_in(self, name: &'a str) -> Self {
        Reader { value: None, name, level: Level::Key, ..self }
    }

    /// Returns what a table is called that stands here: "a topic".
    fn noun(self) -> String {
        let singular = match self.level {
            Level::Root => return self.name.to_owned(),
            Level::Key => return format!("\"{}\"", self.name),
            Level::Entry => self.name.strip_suffix('s').unwrap_or(self.name),
        };
        let article = if singular.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("{article} {singular}")
    }

    /// Returns the entries of a table that `fields` name, and a default for each that is needed and missing.
    fn entries(self, name: &'static str, fields: &'static [&'static str]) -> Vec<(&'a str, Self)> {
        let Some(DeValue::Table(table)) = self.get() else {
            self.note_kind("a table");
            return fields.iter().map(|field| (*field, self.stand_in(field))).collect();
        };
        let mut entries = Vec::new();
        for (key, value) in table {
            let (own, place) = (key.get_ref().as_ref(), span(key.span()));
            if fields.contains(&own) {
                entries.push((own, Reader { value: Some(value), name: own, level: Level::Key, notes: self.notes }));
            } else {
                self.note(unknown_key(own, place, &self.noun(), fields));
            }
        }
        let needed: Vec<&'static str> = {
            let notes = self.notes.borrow();
            let is_needed = |field: &&str| notes.needed.contains(&(name, fields, *field));
            fields.iter().copied().filter(|field| is_needed(field) && !table.contains_key(*field)).collect()
        };
        for field in needed {
            self.note_missing(field);
            entries.push((field, self.stand_in(field)));
        }
        entries
    }

    /// Notes that a key is missing, unless a slip of the pen may have swallowed it.
    fn note_missing(self, field: &str) {
        if !self.notes.borrow().whole {
            return;
        }
        let noun = self.noun();
        let noun = noun.strip_prefix("an ").or(noun.strip_prefix("a ")).unwrap_or(&noun);
        let subject = if self.level == Level::Key { noun.to_owned() } else { format!("This {noun}") };
        // The whole file cannot be underlined: its beginning is where the key belongs.
        let place = if self.level == Level::Root { Span::at(0) } else { self.span() };
        self.note(Mistake::new(format!("{subject} has no \"{field}\"."), place));
    }

    fn whole_number<'de, Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        let Some(DeValue::Integer(number)) = self.get() else {
            self.note_kind("a whole number");
            return visitor.visit_u64(1);
        };
        match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => self.settle(visitor.visit_i64(number)),
            Err(_) => self.settle(Err(Refusal::Said(OUT_OF_RANGE.to_owned()))),
        }
    }
}

fn unknown_key(name: &str, place: Span, noun: &str, fields: &[&str]) -> Mistake {
    match meant(name, fields.iter().copied()) {
        Some(field) => Mistake::new(format!("\"{name}\" is not a key of {noun}; did you mean \"{field}\"?"), place),
        None => Mistake::new(format!("\"{name}\" is not a key of {noun}."), place)
            .help(format!("Its keys are {}.", listed(fields))),
    }
}

fn unknown_word(word: &str, place: Span, key: &str, words: &[&str]) -> Mistake {
    let help = format!("It may be {}.", quoted(words));
    match meant(word, words.iter().copied()) {
        Some(near) => {
            Mistake::new(format!("\"{key}\" cannot be \"{word}\"; did you mean \"{near}\"?"), place).help(help)
        }
        None => Mistake::new(format!("\"{key}\" cannot be \"{word}\"."), place).help(help),
    }
}

/// Returns words as a sentence offers them: `"a", "b" or "c"`.
fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// Returns what a value is, as an article and a noun.
fn found(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(true) => "true",
        DeValue::Boolean(false) => "false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

impl<'de, 'a: 'de> IntoDeserializer<'de, Refusal> for Reader<'a, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de, 'a: 'de> Deserializer<'de> for Reader<'a, '_> {
    type Error = Refusal;

    fn deserialize_any<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        match self.get() {
            Some(DeValue::String(_)) => self.deserialize_str(visitor),
            Some(DeValue::Integer(_)) => self.whole_number(visitor),
            Some(DeValue::Float(_)) => self.deserialize_f64(visitor),
            Some(DeValue::Boolean(_)) => self.deserialize_bool(visitor),
            Some(DeValue::Array(_)) => self.deserialize_seq(visitor),
            Some(DeValue::Table(_)) => self.deserialize_map(visitor),
            Some(DeValue::Datetime(date)) => self.settle(visitor.visit_string(date.to_string())),
            None => visitor.visit_unit(),
        }
    }

    fn deserialize_bool<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        if let Some(DeValue::Boolean(truth)) = self.get() {
            return visitor.visit_bool(*truth);
        }
        self.note_kind("true or false");
        visitor.visit_bool(false)
    }

    fn deserialize_str<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        if let Some(DeValue::String(text)) = self.get() {
            return self.settle(visitor.visit_str(text));
        }
        self.note_kind("text in quotation marks");
        visitor.visit_str("")
    }

    fn deserialize_string<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u8<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        self.whole_number(visitor)
    }

    fn deserialize_u16<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        self.whole_number(visitor)
    }

    fn deserialize_u32<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        self.whole_number(visitor)
    }

    fn deserialize_u64<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        self.whole_number(visitor)
    }

    fn deserialize_f64<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        let number = match self.get() {
            Some(DeValue::Float(number)) => number.as_str().parse().ok(),
            Some(DeValue::Integer(number)) => number.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.note_kind("a number");
        }
        self.settle(visitor.visit_f64(number.unwrap_or(1.0)))
    }

    fn deserialize_option<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        if self.get().is_some() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<Out: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: Out,
    ) -> Result<Out::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        let name = self.name;
        let entry = |value| Reader { value: Some(value), level: Level::Entry, ..self };
        let entries = match (self.get(), self.value) {
            (Some(DeValue::Array(entries)), _) => entries.iter().map(entry).collect(),
            // What stands alone is read as a list of one, to find the mistakes inside.
            (Some(DeValue::Table(_)), Some(value)) => {
                let mistake = Mistake::new(format!("\"{name}\" must be a list of tables, not one table."), self.span());
                self.note(mistake.help(format!("Write [[{name}]], with two brackets on each side.")));
                vec![entry(value)]
            }
            (Some(DeValue::String(text)), Some(value)) => {
                let mistake = Mistake::new(format!("\"{name}\" must be a list, not text."), self.span());
                self.note(mistake.help(format!("Write {name} = [\"{text}\"].")));
                vec![entry(value)]
            }
            _ => {
                self.note_kind("a list");
                Vec::new()
            }
        };
        self.settle(visitor.visit_seq(SeqDeserializer::new(entries.into_iter())))
    }

    fn deserialize_map<Out: Visitor<'de>>(self, visitor: Out) -> Result<Out::Value, Refusal> {
        let mut entries = Vec::new();
        if let Some(DeValue::Table(table)) = self.get() {
            for (key, value) in table {
                let name = key.get_ref().as_ref();
                entries.push((name, Reader { value: Some(value), name, level: Level::Key, notes: self.notes }));
            }
        } else {
            self.note_kind("a table");
        }
        self.settle(visitor.visit_map(MapDeserializer::new(entries.into_iter())))
    }

    fn deserialize_struct<Out: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: Out,
    ) -> Result<Out::Value, Refusal> {
        match visitor.visit_map(MapDeserializer::new(self.entries(name, fields).into_iter())) {
            Err(Refusal::Missing(field)) => {
                self.notes.borrow_mut().needed.insert((name, fields, field));
                Err(Refusal::Noted)
            }
            result => self.settle(result),
        }
    }

    fn deserialize_enum<Out: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: Out,
    ) -> Result<Out::Value, Refusal> {
        let (word, place, content) = match self.get() {
            Some(DeValue::String(word)) => (word.as_ref(), self.span(), None),
            Some(DeValue::Table(table)) if table.len() == 1 => match table.iter().next() {
                Some((key, value)) => (key.get_ref().as_ref(), span(key.span()), Some(value)),
                None => ("", self.span(), None),
            },
            _ => {
                self.note_kind("one word in quotation marks");
                return visitor.visit_enum(Variant {
                    word: variants[0],
                    content: None,
                    whole: self.stand_in(self.name),
                });
            }
        };
        if variants.contains(&word) {
            return visitor.visit_enum(Variant { word, content, whole: self });
        }
        self.note(unknown_word(word, place, self.name, variants));
        visitor.visit_enum(Variant { word: variants[0], content: None, whole: self.stand_in(self.name) })
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// A word that chooses one of several shapes, and what stands beside it: `check.words = { … }`.
struct Variant<'a, 's> {
    word: &'a str,
    content: Option<&'a Value<'s>>,
    whole: Reader<'a, 's>,
}

impl<'a, 's> Variant<'a, 's> {
    fn content(&self) -> Reader<'a, 's> {
        let (key, word) = (self.whole.name, self.word);
        if self.content.is_none() {
            let mistake = Mistake::new(format!("\"{word}\" needs to be told more."), self.whole.span());
            self.whole.note(mistake.help(format!("Write {key}.{word} = {{ … }}.")));
        }
        Reader { value: self.content, name: word, level: Level::Key, notes: self.whole.notes }
    }
}

impl<'de, 'a: 'de> EnumAccess<'de> for Variant<'a, '_> {
    type Error = Refusal;
    type Variant = Self;

    fn variant_seed<Seed: DeserializeSeed<'de>>(self, seed: Seed) -> Result<(Seed::Value, Self), Refusal> {
        let word: StrDeserializer<'_, Refusal> = self.word.into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'de, 'a: 'de> VariantAccess<'de> for Variant<'a, '_> {
    type Error = Refusal;

    fn unit_variant(self) -> Result<(), Refusal> {
        if let Some(content) = self.content {
            let (key, word) = (self.whole.name, self.word);
            let mistake = Mistake::new(format!("\"{word}\" is told nothing more."), span(content.span()));
            self.whole.note(mistake.help(format!("Write {key} = \"{word}\".")));
        }
        Ok(())
    }

    fn newtype_variant_seed<Seed: DeserializeSeed<'de>>(self, seed: Seed) -> Result<Seed::Value, Refusal> {
        seed.deserialize(self.content())
    }

    fn tuple_variant<Out: Visitor<'de>>(self, _length: usize, visitor: Out) -> Result<Out::Value, Refusal> {
        self.content().deserialize_seq(visitor)
    }

    fn struct_variant<Out: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: Out,
    ) -> Result<Out::Value, Refusal> {
        self.content().deserialize_struct("", fields, visitor)
    }
}

const OUT_OF_RANGE: &str = "This number is too small or too large.";

/// Why a Rust type did not take a value.
#[derive(Debug)]
enum Refusal {
    /// This key is missing in the table.
    Missing(&'static str),
    /// The value is not this.
    Kind(String),
    /// In a sentence of the type's own.
    Said(String),
    /// It is noted; all must be read again.
    Noted,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self:?}")
    }
}

impl std::error::Error for Refusal {}

impl serde::de::Error for Refusal {
    fn custom<Message: fmt::Display>(message: Message) -> Self {
        Self::Said(message.to_string())
    }

    fn invalid_type(_found: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::Kind(wanted.to_string())
    }

    fn invalid_value(found: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        match found {
            Unexpected::Signed(_) | Unexpected::Unsigned(_) => Self::Said(OUT_OF_RANGE.to_owned()),
            _ => Self::Said(format!("This must be {wanted}.")),
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
