"""Tells whether a SARIF log is valid: `sarif.py SCHEMA LOG [FAULT]`; with a fault, whether the log is once it has that."""

import json
import sys

import jsonschema

FAULTS = {
    "level": lambda run: run["results"][0].update(level="fatal"),
    "version": lambda run: run["tool"]["driver"].update(version=1),
    "ruleIndex": lambda run: run["results"][0].update(ruleIndex="first"),
    "location": lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    "kind": lambda run: run["results"][0].update(kind="passed"),
}

schema, log = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
for fault in sys.argv[3:]:
    FAULTS[fault](log["runs"][0])
errors = list(jsonschema.Draft7Validator(schema).iter_errors(log))
for error in errors[:5]:
    print("/".join(map(str, error.absolute_path)), error.message)
sys.exit(1 if errors else 0)
