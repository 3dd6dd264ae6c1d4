# Real commits with the real pre-commit, which builds the hook from this repository as it would for anybody.
printf '\n== Commits\n'

# A copy with what is not committed yet, for pre-commit takes a repository at a commit.
hooks=$scratch/hooks
git clone --quiet --no-hardlinks "$root" "$hooks"
git -C "$root" ls-files --cached --others --exclude-standard -z |
    (cd "$root" && while IFS= read -r -d '' file; do [[ -e $file ]] && printf '%s\0' "$file"; done) |
    tar -C "$root" --null -cf - -T - | tar -C "$hooks" -xf -
who=(-c user.name=Ann -c user.email=ann@example.org -c commit.gpgsign=false)
git -C "$hooks" add -A && git -C "$hooks" "${who[@]}" commit --quiet --allow-empty -m "As it is" >/dev/null
revision=$(git -C "$hooks" rev-parse HEAD)

work=$scratch/work
mkdir "$work"
cd "$work" || exit 1
git init --quiet .
git config user.name Ann && git config user.email ann@example.org && git config commit.gpgsign false
printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: torlint\n' "$hooks" "$revision" >.pre-commit-config.yaml
"$precommit" install >/dev/null
git add -A
export PATH=$scratch/tools/bin:$PATH CARGO_TARGET_DIR=$hook_target

commit() { git commit -m "$1"; }
holds "pre-commit builds the hook, and a commit without documents passes" commit "Begin"
cp "$root/$lacking" terms.md
git add -A
holds "a commit with a document that lacks something is refused" says 1 "TOR107 membership: This document does not say who the members are." commit "Add the terms"
holds "with the place" says 1 "terms.md:57" commit "Add the terms"
holds "and with what to write" says 1 'Add a heading "Membership"' commit "Add the terms"
printf '\n**Membership**\n\nThe members are the City Council, the Police, the schools and two residents of each ward.\n' >>terms.md
git add -A
holds "mended, it passes" commit "Add the terms"
cp "$root/fixtures/whole/not-minutes.md" minutes.md
printf '# Notes\n\nBuy reeds.\n' >notes.md
git add -A
holds "files that are no terms of reference are left alone" commit "Add minutes and notes"
git mv terms.md renamed.md
holds "a renamed document does no harm" commit "Rename the terms"
git rm --quiet minutes.md
holds "a deleted document does no harm" commit "Delete the minutes"
mkdir old
cp "$root/$lacking" old/terms.md
printf 'exclude = ["old"]\n' >torlint.toml
git add -A
holds "what the configuration leaves out is left out though it is named" commit "Keep the old terms"
printf 'exclude = [old]\n' >torlint.toml
printf '\nWe meet every month.\n' >>renamed.md
git add -A
holds "a configuration with mistakes stops the commit, and is shown" says 1 "torlint.toml cannot be used as a configuration" commit "Change the configuration"
git checkout --quiet HEAD -- torlint.toml
git add -A
holds "and mended it passes" commit "Meet every month"
for number in {1..300}; do cp renamed.md "terms of group $number.md"; done
cp "$root/$lacking" "the last of them.md"
iconv -f UTF-8 -t UTF-16 "$root/$lacking" >"saved as Unicode.txt"
git add -A
holds "several processes at once find the one that lacks something" says 1 "the last of them.md:57" commit "Add all groups"
holds "a text that Word saved as Unicode is read" says 1 "saved as Unicode.txt:57" commit "Add all groups"
git rm --quiet --cached "the last of them.md" "saved as Unicode.txt"
holds "without it they pass" commit "Add all groups"
cp "$root/$lacking" lacking.md
git add lacking.md
holds "pre-commit try-repo works" says 1 "TOR107" "$precommit" try-repo "$hooks" torlint --files lacking.md
holds "pre-commit try-repo passes what is mended" says 0 "Passed" "$precommit" try-repo "$hooks" torlint --files renamed.md

# The review of the whole folder, as the Executive has it.
mkdir "$scratch/executive" && cd "$scratch/executive" || exit 1
git init --quiet .
git config user.name Ann && git config user.email ann@example.org && git config commit.gpgsign false
printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: torlint-review\n' "$hooks" "$revision" >.pre-commit-config.yaml
"$precommit" install >/dev/null
printf 'register = "register.toml"\n' >torlint.toml
cp "$root/fixtures/partnership/stronger-communities.md" .
cp "$root/fixtures/partnership/register.toml" .
git add -A
holds "a commit is refused while a group has no terms of reference" says 1 "TOR405 group-without-tor: The Community Safety Partnership is active" commit "Begin"
holds "and the register shows where" says 1 "register.toml:" commit "Begin"
sed -i '/^id *= "community-safety"/,/^county/ s/^tor .*/status = "inactive"/; /^id *= "healthy-city"/,/^county/ s/^seat .*/status = "inactive"/; /^id *= "children"/,/^county/ s/^tor .*/status = "inactive"/' register.toml
git add -A
holds "once all that are active have theirs, it passes" commit "Begin"
printf 'Buy reeds.\n' >notes.csv
git add -A
holds "a commit that touches no document is not reviewed" says 0 "Skipped" commit "Add notes"
printf '# Stronger Communities Group: Terms of Reference\n\n## Purpose\n\nTo bring people together in every street of the city.\n' >stronger-communities.md
git add -A
holds "a document that becomes hollow is refused" says 1 "TOR107" commit "Shorten"
git checkout --quiet HEAD -- stronger-communities.md
printf '\n[[body]]\nid = "arts"\nname = "Arts"\nkind = "thematc"\n' >>register.toml
git add -A
holds "a register with mistakes is shown with them" says 1 'did you mean "thematic"?' commit "Add a group"
holds "pre-commit try-repo works for it too" says 1 "register.toml" "$precommit" try-repo "$hooks" torlint-review --all-files

# The entry that `torlint init` writes, with the program that is installed.
mkdir "$scratch/init" && cd "$scratch/init" || exit 1
git init --quiet .
git config user.name Ann && git config user.email ann@example.org && git config commit.gpgsign false
PATH=$(dirname "$torlint"):$PATH
"$torlint" init >/dev/null
"$precommit" install >/dev/null
git add -A
holds "what torlint init writes can be committed" commit "Begin"
cp "$root/$lacking" terms.md
git add -A
holds "and its hook refuses what lacks something" says 1 "TOR107" commit "Add the terms"
cd "$root" || exit 1
unset CARGO_TARGET_DIR
