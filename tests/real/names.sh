# What a hook may name: files that are gone, strange names, very many files, and a configuration with mistakes.
printf '\n== Names and numbers of files\n'

names=$scratch/names
mkdir "$names"
cp "$lacking" "$names/lacking.md"
cd "$names" || exit 1
for name in 'a name with spaces.md' "it's a \"name\".md" $'two\nlines.md' $'\xff\xfe.md' '-dash.md' 'semi;colon & $HOME.md' 'émigré.md' 'colon:comma,percent%.md'; do
    cp lacking.md "./$name"
    for format in text concise json sarif junit github; do
        holds "$(printf '%q' "$name") is judged, told as $format" says 1 "TOR107" "$torlint" check --format "$format" -- "./$name"
    done
done
holds "a name with a line end takes one line" bash -c '[[ $("$1" check --format concise --select TOR107 "$2" | wc -l) -eq 1 ]]' bash "$torlint" $'two\nlines.md'
forged=$'gone\n::error::forged.md'
holds "nor does it make a line of its own in what is said besides" bash -c '! "$1" check --format github "$2" lacking.md 2>&1 | grep -q "^::error::forged"' bash "$torlint" "$forged"
holds "a file that is gone is named, and the others judged" says 2 "There is no file or folder called gone.md" "$torlint" check --format concise gone.md lacking.md
holds "and the others are judged" says 2 "TOR107" "$torlint" check --format concise gone.md lacking.md
mkdir broken
cp lacking.md broken/
printf 'regster = "register.toml"\n[levels]\nTOR107 = "loud"\n' >broken/torlint.toml
holds "a configuration with mistakes is shown" says 2 'did you mean "register"?' "$torlint" check broken/lacking.md
holds "with all of them" says 2 "2 mistakes" "$torlint" check broken/lacking.md
mkdir many
for number in {1..5000}; do cp lacking.md "many/terms of reference $number.md"; done
holds "5,000 files in one call" bash -c '[[ $(printf "%s\0" many/*.md | xargs -0 -n 5000 "$1" check --select TOR107 --format concise | wc -l) -eq 5000 ]]' bash "$torlint"
holds "as many as a command line takes end with status 1" bash -c '"$1" check -q --select TOR107 --format concise many/*.md >/dev/null; [[ $? -eq 1 ]]' bash "$torlint"
at_once() {
    local jobs=() job
    for _ in 1 2 3 4; do
        "$torlint" check --format concise --fail-on never --also "sarif=shared.sarif" many/*1.md >/dev/null &
        jobs+=($!)
    done
    for job in "${jobs[@]}"; do wait "$job" || return 1; done
    "$python" -c 'import json; json.load(open("shared.sarif"))' && ! compgen -G '.torlint-*'
}
holds "four at once write one file whole" at_once

# A review of them all, in parallel: the same bytes each time, and how far it is for whoever watches.
same_each_time() {
    local time
    for time in first second; do
        "$torlint" review --fail-on never --format json --also "html=$time.html" --also "csv=$time.csv" --also "text=$time.out" many >"$time.json" || return 1
    done
    cmp first.json second.json && cmp first.html second.html && cmp first.csv second.csv && cmp first.out second.out
}
holds "a review of 5,000 documents gives the same bytes each time" same_each_time
on_a_terminal() {
    "$python" - "$@" <<'SCRIPT'
import os, pty, subprocess, sys
ours, theirs = pty.openpty()
# Standard error alone is a terminal, as with `torlint review > report.out`.
run = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=theirs)
os.close(theirs)
said = b""
while True:
    try:
        more = os.read(ours, 4096)
    except OSError:
        break
    if not more:
        break
    said += more
run.wait()
sys.stdout.write(said.decode(errors="replace"))
SCRIPT
}
holds "a long review says on a terminal how far it is" says 0 "of 5000 documents" on_a_terminal "$torlint" review --fail-on never many
holds "and elsewhere nothing" bash -c '[[ -z $("$1" review --fail-on never many 2>&1 >/dev/null) ]]' bash "$torlint"
quiet_on_a_terminal() { [[ -z $(on_a_terminal "$torlint" review -q --fail-on never many) ]]; }
holds "nor in a quiet run" quiet_on_a_terminal
cd "$root" || exit 1
