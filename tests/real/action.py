"""Runs the steps of action.yml as a runner does: `action.py TORLINT DOCUMENT`."""

import os
import re
import shutil
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
status, told = run({"paths": document, "options": "--fail-on never\n--select  TOR107\n"})
assert status == 0 and told.count("::error") == 1, (status, told)

# A block of YAML, as `paths: |` gives it: each line is one path or option, whatever stands in it.
with tempfile.TemporaryDirectory() as folder:
    names = ["terms of the group.md", "it's $HOME; * \\ [a].md", "other.md"]
    for name in names:
        shutil.copy(document, os.path.join(folder, name))
    pack = os.path.join(folder, "our own pack.toml")
    with open(pack, "w", encoding="utf-8") as own:
        own.write("id = 'ours'\ntitle = 'Ours'\nextends = 'gloucester-thematic-group'\n")
    paths = "".join(os.path.join(folder, name) + "\n" for name in names)
    for end in ["\n", "\r\n"]:
        options = f"--select TOR107\n\n  --pack {pack}\n--own-sections\n--fail-on=never\n".replace("\n", end)
        status, told = run({"paths": paths.replace("\n", end), "options": options})
        assert status == 0 and told.count("::error") == 3, (status, told)
