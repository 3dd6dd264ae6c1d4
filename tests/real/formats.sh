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
for log in all whole waived; do
    holds "SARIF: $log.sarif is valid" "$python" tests/real/sarif.py "$schema" "$reports/$log.sarif"
done
for fault in level version ruleIndex location kind; do
    holds "SARIF: a log with a broken $fault is refused" ends 1 "$python" tests/real/sarif.py "$schema" "$reports/all.sarif" "$fault"
done
holds "SARIF tells the same findings as JSON" "$python" tests/real/same.py sarif "$reports/all.json" "$reports/all.sarif"
holds "SARIF tells each verdict where all are asked for" "$python" tests/real/same.py verdicts "$reports/all.json" "$reports/whole.sarif"
holds "SARIF tells what is waived, with the reason" grep -qF '"justification":"agreed on 3 May"' "$reports/waived.sarif"
holds "JUnit is read by junitparser, a case for each requirement" "$python" tests/real/same.py junit "$reports/all.json" "$reports/all.xml"
holds "GitHub's annotations hold what JSON holds" "$python" tests/real/same.py github "$reports/all.json" "$reports/all.github"
holds "the action runs and annotates" "$python" tests/real/action.py "$torlint" "$lacking"
