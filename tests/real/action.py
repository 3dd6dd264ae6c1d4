"""Runs the steps of action.yml as a runner does: `action.py TORLINT DOCUMENT`."""

import os
import re
import subprocess
import sys
import tempfile

import yaml

torlint, document = sys.argv[1:]
action = yaml.safe_load(open("action.yml", encoding="utf-8"))
assert action["runs"]["using"] == "composite"


def run(inputs):
    values = {name: given.get("default", "") for name, given in action["inputs"].items()} | inputs
    told, status = "", 0
    for step in action["runs"]["steps"]:
        assert step["shell"] == "bash"
        fill = lambda text: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: values[m[1]], text)
        env = {name: fill(str(value)) for name, value in step.get("env", {}).items()}
        path = os.path.dirname(torlint) + os.pathsep + os.environ["PATH"]
        # A runner starts bash so, and stops at the first step that fails.
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            env={**os.environ, **env, "PATH": path}, capture_output=True, text=True,
        )
        told, status = told + done.stdout + done.stderr, done.returncode
        if status:
            break
    return status, told


with tempfile.TemporaryDirectory() as folder:
    log = os.path.join(folder, "torlint.sarif")
    status, told = run({"paths": document, "sarif": log})
    assert status == 1 and "::error file=" in told and "TOR107" in told, (status, told)
    assert os.path.getsize(log) > 0
status, told = run({"paths": document, "options": "--fail-on=never\n--select=TOR107\n"})
assert status == 0 and told.count("::error") == 1, (status, told)
with tempfile.TemporaryDirectory() as folder:
    named = [os.path.join(folder, name) for name in ("first terms.md", "second terms.md")]
    for name in named:
        with open(document, encoding="utf-8") as text, open(name, "w", encoding="utf-8") as copy:
            copy.write(text.read())
    status, told = run({"paths": "\n".join(named), "options": "--select=TOR107"})
    assert status == 1 and told.count("::error") == 2, (status, told)
