//! What is wrong with a value by its JSON Schema? As much of the language as the schemas here use; a new word stops the test.

use serde_json::Value;

/// Words that tell people something, and ask nothing.
const SILENT: [&str; 7] = ["$schema", "title", "description", "default", "format", "definitions", "then"];

/// Returns every mistake, with its place.
pub(crate) fn mistakes(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let keys = match schema {
        Value::Bool(true) => return Vec::new(),
        Value::Bool(false) => return vec![format!("{place}: nothing may stand here")],
        schema => schema.as_object().expect("a schema is true, false or an object"),
    };
    let each = |schemas: &Value| -> Vec<Vec<String>> {
        let schemas = schemas.as_array().expect("a list of schemas");
        schemas.iter().map(|schema| mistakes(root, schema, value, place)).collect()
    };
    let mut found = Vec::new();
    for (word, asked) in keys.iter().filter(|(word, _)| !SILENT.contains(&word.as_str())) {
        match word.as_str() {
            "$ref" => {
                let name = asked.as_str().and_then(|name| name.strip_prefix("#/definitions/")).expect("a definition");
                found.extend(mistakes(root, &root["definitions"][name], value, place));
            }
            "type" => {
                let kinds = asked.as_array().map_or_else(|| vec![asked], |kinds| kinds.iter().collect());
                if !kinds.iter().any(|kind| is_kind(value, kind.as_str().unwrap_or_default())) {
                    found.push(format!("{place}: {value} is no {asked}"));
                }
            }
            "enum" => {
                if !asked.as_array().is_some_and(|words| words.contains(value)) {
                    found.push(format!("{place}: {value} is none of {asked}"));
                }
            }
            "const" => {
                if asked != value {
                    found.push(format!("{place}: {value} is not {asked}"));
                }
            }
            "allOf" => found.extend(each(asked).concat()),
            "anyOf" | "oneOf" => {
                let fitting = each(asked).iter().filter(|mistakes| mistakes.is_empty()).count();
                if fitting == 0 || (word == "oneOf" && fitting > 1) {
                    found.push(format!("{place}: {value} fits {fitting} of the choices"));
                }
            }
            "not" => {
                if mistakes(root, asked, value, place).is_empty() {
                    found.push(format!("{place}: {value} is what it must not be"));
                }
            }
            "if" => {
                if mistakes(root, asked, value, place).is_empty() {
                    found.extend(mistakes(root, &keys["then"], value, place));
                }
            }
            "required" => {
                let missing = |key: &&Value| value.is_object() && value.get(key.as_str().unwrap_or_default()).is_none();
                let missing = asked.as_array().into_iter().flatten().filter(missing);
                found.extend(missing.map(|key| format!("{place}: {key} is missing")));
            }
            "properties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    if let Some(schema) = asked.get(key) {
                        found.extend(mistakes(root, schema, value, &format!("{place}.{key}")));
                    }
                }
            }
            "additionalProperties" => {
                let is_known = |key: &str| keys.get("properties").is_some_and(|known| known.get(key).is_some());
                for (key, value) in value.as_object().into_iter().flatten().filter(|(key, _)| !is_known(key)) {
                    found.extend(mistakes(root, asked, value, &format!("{place}.{key}")));
                }
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(mistakes(root, asked, value, &format!("{place}[{index}]")));
                }
            }
            "minimum" => {
                if value.as_f64() < asked.as_f64() {
                    found.push(format!("{place}: {value} is below {asked}"));
                }
            }
            "maximum" => {
                if value.as_f64() > asked.as_f64() {
                    found.push(format!("{place}: {value} is above {asked}"));
                }
            }
            word => panic!("{place}: this reader of schemas does not know {word}"),
        }
    }
    found
}

fn is_kind(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        kind => panic!("there is no kind {kind}"),
    }
}
