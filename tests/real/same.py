"""Holds a report against the JSON of the same run: `same.py KIND JSON REPORT`."""

import json
import re
import sys
from urllib.parse import unquote

kind, wanted, report = sys.argv[1:]
documents = json.load(open(wanted, encoding="utf-8"))["documents"]


def findings():
    return sorted((d["path"], f["code"], f["labels"][0]["start"]["line"]) for d in documents for f in d["findings"])


def results():
    return json.load(open(report, encoding="utf-8"))["runs"][0]["results"]


def place(result):
    physical = result["locations"][0]["physicalLocation"]
    path = unquote(physical["artifactLocation"]["uri"])
    return path, result["ruleId"], physical["region"]["startLine"]


if kind == "sarif":
    assert sorted(place(result) for result in results()) == findings()
    ids = sorted(f["id"] for d in documents for f in d["findings"])
    assert sorted(result["partialFingerprints"]["torlint/v1"] for result in results()) == ids
elif kind == "verdicts":
    kinds = {"met": "pass", "unclear": "review", "unmet": "fail", "inapplicable": "notApplicable"}
    asked = sorted((v["code"], kinds[v["standing"]]) for d in documents for v in d["verdicts"])
    assert sorted((result["ruleId"], result["kind"]) for result in results()) == asked
elif kind == "junit":
    from junitparser import Failure, JUnitXml, Skipped

    suites = list(JUnitXml.fromfile(report))
    assert [suite.name for suite in suites] == [d["path"] for d in documents]
    for suite, document in zip(suites, documents):
        cases = list(suite)
        assert suite.tests == len(cases) == len(document["verdicts"])
        failing = sorted(f"{f['code']} {f['requirement']}" for f in document["findings"] if f["severity"] == "error")
        failed = sorted(c.name for c in cases if any(isinstance(r, Failure) for r in c.result))
        # The run was told to fail on nothing.
        assert failed == [], failed
        skipped = sum(any(isinstance(r, Skipped) for r in c.result) for c in cases)
        assert skipped == sum(v["standing"] == "inapplicable" or v["waiver"] is not None for v in document["verdicts"])
        assert all(any(name in c.name and c.system_out for c in cases) for name in failing)
elif kind == "trouble":
    from junitparser import Error, JUnitXml

    cases = [case for suite in JUnitXml.fromfile(report) for case in suite]
    errors = [result.message for case in cases for result in case.result if isinstance(result, Error)]
    assert len(errors) == 1 and "gone.md" in errors[0], errors
elif kind == "github":
    told = []
    for line in open(report, encoding="utf-8"):
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::([^\r\n]*)\n", line)
        assert command, line
        properties = dict(part.split("=", 1) for part in command[2].split(","))
        assert unquote(command[3]).count("\nWhy: ") == 1 and "\nHelp: " in unquote(command[3]), line
        told.append((unquote(properties["file"]), properties["title"].split()[0], int(properties["line"])))
    assert sorted(told) == findings()
else:
    sys.exit(f"{kind} is no kind")
