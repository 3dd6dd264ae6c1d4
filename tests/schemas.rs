//! Can an editor help? JSON Schemas are made from the types, so that they say what packs, registers and configurations may
//! hold. `TORLINT_REWRITE=1 cargo test` writes them to `rules/schema`.
//!
//! An editor that knows TOML (Visual Studio Code with "Even Better TOML", others with Taplo or Tombi) completes keys, shows
//! what they mean and underlines slips where the first line of a file names its schema, by an address or by a path from the
//! file: `#:schema schema/pack.schema.json`. The files of `torlint init` say so themselves. A schema sees no more than keys,
//! words and kinds of values: `torlint pack check` and `torlint check` say the rest, such as a code that no pack has.

#![expect(clippy::unwrap_used, reason = "a test that stops says why")]

mod rewrite;
mod schema;

use std::fs;
use std::path::{Path, PathBuf};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};
use torlint::pack::RulePack;
use torlint::register::Register;
use torlint::workspace::configuration::Settings;
use torlint::workspace::sample;

#[test]
fn schemas_are_up_to_date() {
    for (name, schema) in schemas() {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        rewrite::is_made(&format!("rules/schema/{name}.schema.json"), &text);
    }
}

/// Comments are what an editor shows, so they name nothing of the program.
#[test]
fn schemas_speak_to_people() {
    for (name, schema) in schemas() {
        let text = schema.to_string();
        for odd in ["[`", "::", "null", "\\n\\n"] {
            assert!(!text.contains(odd), "{name}: {odd} in {text}");
        }
    }
}

/// Returns every schema with the name of its file. A new kind of file is one more line here, and on each of its types, below
/// `Deserialize`: `#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]`.
fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("pack", of_packs()),
        ("register", schema_of::<Register>("A register of torlint")),
        ("torlint", schema_of::<Settings>("A configuration of torlint")),
    ]
}

fn schema_of<Kind: JsonSchema>(title: &str) -> Value {
    let mut settings = SchemaSettings::draft07();
    settings.inline_subschemas = false;
    let mut schema = settings.into_generator().into_root_schema_for::<Kind>().to_value();
    schema["title"] = json!(title);
    one_line(&mut schema);
    without_null(&mut schema);
    schema
}

/// Takes out "null", which TOML does not know, so that no editor offers it.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            keys.retain(|key, value| key != "default" || !value.is_null());
            if let Some(Value::Array(kinds)) = keys.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [kind] = &kinds[..] {
                    let kind = kind.clone();
                    keys.insert("type".to_owned(), kind);
                }
            }
            if let Some(Value::Array(choices)) = keys.get_mut("anyOf") {
                choices.retain(|choice| choice["type"] != "null");
                if let [choice] = &choices[..] {
                    // Draft 7 passes over what stands beside a reference, but not in a list of one.
                    let choice = choice.clone();
                    keys.remove("anyOf");
                    keys.insert("allOf".to_owned(), json!([choice]));
                }
            }
            keys.values_mut().for_each(without_null);
        }
        Value::Array(entries) => entries.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// Joins the lines of what comments say, which editors would show as they were broken for the source.
fn one_line(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            for (key, value) in keys {
                match value {
                    Value::String(text) if key == "description" => {
                        *text = text.split("\n\n").map(|part| part.replace('\n', " ")).collect::<Vec<_>>().join("\n\n");
                    }
                    value => one_line(value),
                }
            }
        }
        Value::Array(entries) => entries.iter_mut().for_each(one_line),
        _ => {}
    }
}

/// Returns the schema of packs. Where a pack extends another, what it names there needs no more than what it changes.
fn of_packs() -> Value {
    let mut schema = schema_of::<RulePack>("A rule pack of torlint");
    let lists = [("topic", "Topic", "id"), ("requirement", "Requirement", "code")];
    let mut needed = serde_json::Map::new();
    for (list, kind, name) in lists {
        let required = schema["definitions"][kind]["required"].take();
        schema["definitions"][kind]["required"] = json!([name]);
        needed.insert(list.to_owned(), json!({ "items": { "required": required } }));
    }
    // One question, of each document or of all together.
    needed["requirement"]["items"]["oneOf"] = json!([{ "required": ["check"] }, { "required": ["across"] }]);
    // A part that is changed needs only its name; one of a pack that stands alone needs all.
    let required = schema["definitions"]["Part"]["required"].take();
    schema["definitions"]["Part"]["required"] = json!(["id"]);
    needed["topic"]["items"]["properties"] = json!({ "part": { "items": { "required": required } } });
    schema["if"] = json!({ "not": { "required": ["extends"] } });
    schema["then"] = json!({ "properties": needed });
    schema
}

#[test]
fn our_own_files_conform() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_toml = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
    for path in files(&root.join("rules")).into_iter().filter(is_toml) {
        let kind = if path.to_string_lossy().ends_with("register.toml") { "register" } else { "pack" };
        assert_eq!(mistakes(kind, &fs::read_to_string(&path).unwrap()), [""; 0], "{}", path.display());
    }
    for path in files(&root.join("tests/cli/packs.in")) {
        let found = mistakes("pack", &fs::read_to_string(&path).unwrap());
        assert_eq!(found.is_empty(), !path.ends_with("broken.toml"), "{}: {found:?}", path.display());
    }
}

/// Every line that the sample only offers is one that may be used.
#[test]
fn the_sample_of_a_configuration_conforms() {
    let (_, text, _) = sample::FILES[0];
    let offered = |line: &&str| line.contains(" = ") || line.starts_with('[');
    let whole: Vec<&str> = text.lines().map(|line| line.strip_prefix("# ").filter(offered).unwrap_or(line)).collect();
    let whole = whole.join("\n");
    assert_eq!((mistakes("torlint", text), mistakes("torlint", &whole)), (Vec::new(), Vec::new()));
    for key in ["folder", "pack", "register", "include", "exclude", "own-sections", "levels", "waiver"] {
        let value: toml::Table = toml::from_str(&whole).unwrap();
        assert!(value.contains_key(key), "the sample does not show \"{key}\"");
    }
    let schema = schema_of::<Settings>("A configuration of torlint");
    assert_eq!(schema["properties"].as_object().unwrap().len(), 8, "what is new is shown in the sample too");
}

#[test]
fn others_do_not() {
    let pack = "id = 'a'\ntitle = 'A'\n";
    let requirement = "[[requirement]]\ncode = 'TOR101'\nforce = 'must'\n";
    assert_eq!(mistakes("pack", pack), [""; 0]);
    assert_eq!(mistakes("pack", &format!("{pack}extends = 'b'\n{requirement}")), [""; 0]);
    let alone = mistakes("pack", &format!("{pack}{requirement}"));
    assert!(alone.iter().any(|mistake| mistake.contains("\"why\" is missing")), "{alone:?}");
    let whole = format!("{pack}{requirement}name = 'a'\nwhy = 'A.'\nhelp = 'A.'\ncheck = ");
    assert_eq!(mistakes("pack", &format!("{whole}'covered'")), [""; 0]);
    for wrong in [
        "'coverd'",
        "5",
        "{ covered = {} }",
        "{ says = 5 }",
        "'filled'\ncolour = 'red'",
        "'filled'\nhelp-when.nay = ''",
    ] {
        assert_ne!(mistakes("pack", &format!("{whole}{wrong}")), [""; 0], "{wrong}");
    }
    let register = "[partnership]\nname = 'A'\n[[body]]\nid = 'a'\nname = 'A'\nkind = ";
    assert_eq!(mistakes("register", &format!("{register}'parent'")), [""; 0]);
    assert_ne!(mistakes("register", &format!("{register}'pairent'")), [""; 0]);
    assert_ne!(mistakes("register", "partnership = 'A'"), [""; 0]);
    assert_eq!(mistakes("torlint", "levels = { TOR101 = 'off' }"), [""; 0]);
    for wrong in ["pak = 'a'", "exclude = 'a'", "levels = { TOR101 = 'of' }", "waiver = [{ code = 'TOR101' }]"] {
        assert_ne!(mistakes("torlint", wrong), [""; 0], "{wrong}");
    }
}

/// Returns what is wrong with some TOML by the schema of its kind.
fn mistakes(kind: &str, toml: &str) -> Vec<String> {
    let schemas = schemas();
    let schema = &schemas.iter().find(|(name, _)| *name == kind).unwrap().1;
    let value: Value = toml::from_str(toml).unwrap();
    schema::mistakes(schema, schema, &value, kind)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files
}
