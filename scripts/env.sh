# Sourced by the other scripts: the pinned versions, and a PATH that finds the pinned tools first.
#
# Each tool lives in a folder of its own name and version beside cargo's own binaries, so that clones
# of this project share it and another project's version of the same tool is neither used nor replaced.
# shellcheck shell=bash

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
set -a
. "$project_root/scripts/versions.env"
set +a

# The pinned compiler, and whether it is the one that runs here.
RUST=$(sed -n 's/^channel = "\(.*\)"$/\1/p' "$project_root/rust-toolchain.toml")
is_compiler() {
    local found
    found=$(cd "$project_root" && RUSTUP_AUTO_INSTALL=0 rustc "$@" --version 2>/dev/null) || return 1
    [ "${found%% (*}" = "rustc $RUST" ]
}

# rustup looks for the pinned version by its name. On a machine without a network the same compiler may be installed
# only as `stable`: these scripts then use that.
if [ -z "${RUSTUP_TOOLCHAIN:-}" ] && ! is_compiler && is_compiler +stable; then export RUSTUP_TOOLCHAIN=stable; fi

pinned_tools="${CARGO_HOME:-$HOME/.cargo}/soleus-triage"
PATH="$pinned_tools/cargo-deny-$CARGO_DENY/bin:$pinned_tools/cargo-mutants-$CARGO_MUTANTS/bin:$pinned_tools/wasm-pack-$WASM_PACK/bin:$pinned_tools/wasm-bindgen-cli-$WASM_BINDGEN/bin:$pinned_tools/wasm_split_cli_support-$WASM_SPLIT/bin:$PATH"

# The first Chromium found; CHROMIUM in the environment wins.
find_chromium() {
    local name
    for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome-stable google-chrome; do
        command -v "$name" && return 0
    done
    return 1
}
