# Watching a folder in which somebody writes.
printf '\n== Watching\n'

watched=$scratch/watched
mkdir "$watched"
cp "$lacking" "$watched/terms.md"
"$torlint" check --watch --select TOR107,TOR204 --format concise "$watched" >"$scratch/watch.out" 2>"$scratch/watch.err" &
watcher=$!

# Waits until the watcher has judged so many times.
judged() {
    for _ in {1..100}; do
        [[ $(grep -c 'judges again' "$scratch/watch.err") -ge $1 ]] && return
        sleep 0.1
    done
    cat "$scratch/watch.out" "$scratch/watch.err"
    return 1
}
holds "it judges once at the start" judged 1
holds "and tells what it finds" grep -q TOR107 "$scratch/watch.out"
: >"$scratch/watch.out"
printf '\n**Membership**\n\nThe members are the Council, the Police and two residents of each ward.\n' >>"$watched/terms.md"
holds "it judges again when a document changes" judged 2
holds "and what was mended is told no more" bash -c '! grep -q TOR107 "$1"' bash "$scratch/watch.out"
printf 'something else\n' >"$watched/picture.svg"
sleep 1
holds "other files do not wake it" bash -c '[[ $(grep -c "judges again" "$1") -eq 2 ]]' bash "$scratch/watch.err"
printf 'levels = 3\n' >"$watched/torlint.toml"
holds "it judges again when the configuration changes" judged 3
holds "and shows a mistake in it" grep -q 'torlint.toml cannot be used' "$scratch/watch.err"
rm "$watched/torlint.toml"
mv "$watched/terms.md" "$watched/renamed.md"
holds "and goes on when that is mended and a document renamed" judged 4
kill -INT "$watcher" 2>/dev/null
kill -TERM "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
holds "it ends when it is interrupted" bash -c '! kill -0 "$1" 2>/dev/null' bash "$watcher"

# What is not there yet, what is made again, and what is pointed elsewhere; and a terminal.
holds "it notices what comes later, and clears the screen before it tells" "$python" tests/real/watching.py "$torlint" "$lacking"
