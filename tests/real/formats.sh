# The formats for CI, each held against a reader that is not ours.
printf '\n== Formats\n'

reports=$scratch/reports
mkdir "$reports"
"$torlint" check --quiet --fail-on never --format json --output "$reports/all.json" --also "sarif=$reports/all.sarif" \
    --also "junit=$reports/all.xml" --also "github=$reports/all.github" fixtures/whole
"$torlint" check --quiet --all-verdicts --fail-on never --format sarif fixtures/whole >"$reports/whole.sarif"
printf '# Terms of reference of the Reed Bed Group\n\n## Purpose\n\nThe group looks after reeds.\n\n<!-- torlint: waive membership: agreed on 3 May -->\n' \
    >"$reports/waived.md"
(cd "$reports" && "$torlint" check --quiet --format sarif --fail-on never waived.md >waived.sarif)
(cd "$reports" && "$torlint" check --quiet --format sarif --also "junit=trouble.xml" --fail-on never waived.md gone.md >trouble.sarif 2>/dev/null)
(cd "$reports" && "$torlint" check --quiet --format sarif --all-verdicts --own-sections --select TOR107 waived.md >untold.sarif)

# The official schema comes with a package that is only fetched; it stands in no folder of ours.
mkdir -p "$scratch/schema/src"
printf '[package]\nname = "schema"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nserde-sarif = "=0.8.0"\n' >"$scratch/schema/Cargo.toml"
touch "$scratch/schema/src/lib.rs"
schema=$(cd "$scratch/schema" && cargo metadata --quiet --format-version 1 2>/dev/null | "$python" -c '
import json, os, sys
packages = json.load(sys.stdin)["packages"]
manifest = next(package["manifest_path"] for package in packages if package["name"] == "serde-sarif")
print(os.path.join(os.path.dirname(manifest), "src", "schema.json"))')

holds "the SARIF schema is the official one" grep -qF "sarif-schema-2.1.0.json" "$schema"
for log in all whole waived trouble untold; do
    holds "SARIF: $log.sarif is valid" "$python" tests/real/sarif.py "$schema" "$reports/$log.sarif"
done
for fault in level version ruleIndex location kind; do
    holds "SARIF: a log with a broken $fault is refused" ends 1 "$python" tests/real/sarif.py "$schema" "$reports/all.sarif" "$fault"
done
holds "SARIF tells the same findings as JSON" "$python" tests/real/same.py sarif "$reports/all.json" "$reports/all.sarif"
holds "SARIF tells each verdict where all are asked for" "$python" tests/real/same.py verdicts "$reports/all.json" "$reports/whole.sarif"
holds "SARIF tells what is waived, with the reason" grep -qF '"justification":"agreed on 3 May"' "$reports/waived.sarif"
holds "JUnit is read by junitparser, a case for each requirement" "$python" tests/real/same.py junit "$reports/all.json" "$reports/all.xml"
holds "JUnit tells what could not be read, as an error" "$python" tests/real/same.py trouble "$reports/all.json" "$reports/trouble.xml"
holds "GitHub's annotations hold what JSON holds" "$python" tests/real/same.py github "$reports/all.json" "$reports/all.github"
"$torlint" check --quiet --format github --also "sarif=$reports/gone.sarif" --also "junit=$reports/gone.xml" \
    "$lacking" no/such/file.md >"$reports/gone.github" 2>/dev/null
holds "what could not be read is in a valid SARIF log" "$python" tests/real/sarif.py "$schema" "$reports/gone.sarif"
holds "which says that not all was done" grep -qF '"executionSuccessful":false' "$reports/gone.sarif"
holds "and why" grep -qF 'There is no file or folder called no/such/file.md' "$reports/gone.sarif"
holds "JUnit counts it as an error" "$python" -c 'import junitparser, sys; assert junitparser.JUnitXml.fromfile(sys.argv[1]).errors == 1' "$reports/gone.xml"
holds "and GitHub annotates it" grep -q '^::error.*no/such/file.md' "$reports/gone.github"
(cd fixtures/whole && "$torlint" check --quiet --format sarif --own-sections --all-verdicts ./needs-membership.md ../whole/older-people.md) >"$reports/below.sarif"
holds "files are named from the top of the repository" grep -qF '"uri":"fixtures/whole/needs-membership.md"' "$reports/below.sarif"
holds "and without detours" grep -qF '"uri":"fixtures/whole/older-people.md"' "$reports/below.sarif"
mkdir "$reports/drafts" && cp "$lacking" "$reports/drafts/first.md" && cp "$lacking" "$reports/drafts/second.md"
"$torlint" check --quiet --format sarif "$reports/drafts" >"$reports/drafts.sarif"
holds "no two results have one fingerprint" "$python" -c '
import json, sys
results = json.load(open(sys.argv[1]))["runs"][0]["results"]
prints = [tuple(sorted(result["partialFingerprints"].items())) for result in results]
assert len(prints) > 3 and len(set(prints)) == len(prints), prints' "$reports/drafts.sarif"
holds "no verdict is told both as met and as not" "$python" -c '
import json, sys
results = json.load(open(sys.argv[1]))["runs"][0]["results"]
kinds = {}
for result in results:
    key = (result["ruleId"], result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
    kinds.setdefault(key, set()).add(result["kind"])
assert all(len(kind) == 1 for kind in kinds.values()), kinds' "$reports/below.sarif"
holds "the action runs and annotates" "$python" tests/real/action.py "$torlint" "$lacking"
