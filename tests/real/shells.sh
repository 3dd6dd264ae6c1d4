# What packagers install: completions, read by the shells themselves, and manual pages, read by man.
printf '\n== Shells and man\n'

"$torlint" completions bash >"$scratch/torlint.bash"
"$torlint" completions zsh >"$scratch/_torlint"

# Asks bash what it would offer for a line that is being typed.
bash_offers() {
    bash --noprofile --norc -c '
        source "$1"
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        command=$(complete -p torlint | sed -n "s/.*-F \([^ ]*\) .*/\1/p")
        "$command" torlint "${@: -1}" "${@: -2:1}"
        printf "%s\n" "${COMPREPLY[@]}"' bash "$scratch/torlint.bash" "$@"
}
holds "bash reads the completions" bash --noprofile --norc -c 'source "$1" && complete -p torlint' bash "$scratch/torlint.bash"
holds "bash offers the commands" says 0 "completions" bash_offers torlint ""
holds "bash offers the formats" says 0 "sarif" bash_offers torlint check --format ""
holds "bash offers the options of check" says 0 "--also" bash_offers torlint check --al

holds "zsh reads the completions" zsh -f -c 'fpath=($1 $fpath); autoload -Uz compinit; compinit -u -d $1/.dump; [[ ${_comps[torlint]} = _torlint ]] && autoload +X _torlint' zsh "$scratch"
# Asks zsh itself, in a terminal of its own, as somebody who presses the key.
zsh_offers() {
    "$python" tests/real/zsh.py "$scratch" "$1" "$2"
}
holds "zsh offers the commands" zsh_offers "torlint com" "completions"
holds "zsh offers the formats" zsh_offers "torlint check --format sar" "sarif"
for shell in fish elvish powershell; do
    holds "completions for $shell are written" says 0 "torlint" "$torlint" completions "$shell"
done
holds "an unknown shell is refused" ends 2 "$torlint" completions tcsh

for page in "" check outline explain pack "pack check" new init; do
    # shellcheck disable=SC2086
    "$torlint" man $page >"$scratch/page.1"
    holds "man shows the page of torlint${page:+ $page}" says 0 "SYNOPSIS" man --warnings=w -E UTF-8 -l "$scratch/page.1"
    holds "man has nothing to say against the page of torlint${page:+ $page}" \
        bash -c '[[ -z $(man --warnings=w -E UTF-8 -l "$1" 2>&1 >/dev/null) ]]' bash "$scratch/page.1"
done
"$torlint" man check >"$scratch/page.1"
for words in "TORLINT-CHECK(1)" "Manual of torlint" "EXIT STATUS" "ENVIRONMENT" "TORLINT_CONFIG"; do
    holds "man shows $words" says 0 "$words" man --warnings=w -E UTF-8 -l "$scratch/page.1"
done
