# The wheel, in an environment that has nothing but Python; and one static program, where the target is installed.
printf '\n== The wheel\n'

wheels=$scratch/wheels
holds "maturin builds the wheel" "$scratch/tools/bin/maturin" build --quiet --out "$wheels"
python3 -m venv "$scratch/clean"
install_wheel() {
    "$scratch/clean/bin/pip" install --quiet --disable-pip-version-check --no-index --no-deps "$wheels"/torlint-*.whl
}
holds "pip installs it without any index" install_wheel
in_wheel() { env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$scratch/clean/bin/torlint" "$@"; }
holds "it says its version" says 0 "torlint $("$torlint" --version | cut -d' ' -f2)" in_wheel --version
holds "it judges" says 1 "does not comply" in_wheel check "$lacking"
holds "it explains" says 0 "TOR107" in_wheel explain membership
holds "pip takes it away" bash -c '"$1/pip" uninstall --quiet --yes torlint && [[ ! -e $1/torlint ]]' bash "$scratch/clean/bin"

musl=x86_64-unknown-linux-musl
if { rustup target list --installed 2>/dev/null || true; } | grep -qx "$musl"; then
    holds "a static program is built" cargo build --quiet --release --target "$musl"
    static=${CARGO_TARGET_DIR:-$root/target}/$musl/release/torlint
    holds "it needs no library" bash -c 'ldd "$1" 2>&1 | grep -qE "statically linked|not a dynamic"' bash "$static"
    holds "it judges" says 1 "does not comply" "$static" check "$lacking"
else
    printf 'The target %s is not installed, so no static program was built.\n' "$musl"
fi
