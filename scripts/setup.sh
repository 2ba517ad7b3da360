#!/usr/bin/env bash
# Installs what is missing and leaves alone what is there.
#
#   scripts/setup.sh page    what building and serving the page needs
#   scripts/setup.sh mutants what the mutation tests need, and nothing else
#   scripts/setup.sh all     that of the page, and what the browser tests need (a browser and its driver)
#   scripts/setup.sh later   that of all, and what sets the clock of a program, for `make test-later`
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$project_root"

wanted=${1:-all}
started=$SECONDS
say() { printf '[setup %3ds] %s\n' $((SECONDS - started)) "$*"; }
stop() { printf '[setup] %s\n' "$*" >&2; exit 1; }

# Runs a long command quietly, with a line every 20 seconds so that nobody takes it for hung;
# its whole output is shown only if it fails.
patiently() {
    local label=$1 log began=$SECONDS pid next=20
    shift
    log=$(mktemp)
    say "$label …"
    "$@" >"$log" 2>&1 &
    pid=$!
    running=$pid
    while kill -0 "$pid" 2>/dev/null; do
        if ((SECONDS - began >= next)); then
            say "$label: $((SECONDS - began)) s so far; $(grep -v '^[[:space:]]*$' "$log" | tail -n 1 | cut -c1-60 | sed 's/^ *//')"
            next=$((next + 20))
        fi
        sleep 0.2
    done
    running=
    if wait "$pid"; then
        say "$label: done in $((SECONDS - began)) s"
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        stop "$label failed; its output is above."
    fi
}

check_versions_agree() {
    grep -Eq "^wasm-bindgen *= *(\{ *version *= *)?\"=${WASM_BINDGEN//./\\.}\"" Cargo.toml ||
        stop "Cargo.toml must pin wasm-bindgen to =$WASM_BINDGEN, as scripts/versions.env does."
    grep -Fq "\"playwright-core\": \"$PLAYWRIGHT_CORE\"" tests/browser/package.json ||
        stop "tests/browser/package.json must pin playwright-core to $PLAYWRIGHT_CORE, as scripts/versions.env does."
    grep -Fq "\"workbox-build\": \"$WORKBOX_BUILD\"" scripts/package.json ||
        stop "scripts/package.json must pin workbox-build to $WORKBOX_BUILD, as scripts/versions.env does."
    grep -Fq "\"@resvg/resvg-js\": \"$RESVG_JS\"" scripts/package.json ||
        stop "scripts/package.json must pin @resvg/resvg-js to $RESVG_JS, as scripts/versions.env does."
    grep -Fq "\"axe-core\": \"$AXE_CORE\"" tests/browser/package.json ||
        stop "tests/browser/package.json must pin axe-core to $AXE_CORE, as scripts/versions.env does."
}

check_given() {
    command -v cargo >/dev/null || stop "cargo is missing: install Rust with rustup first."
    command -v cc >/dev/null || stop "a C compiler is missing: apt-get install gcc"
    command -v node >/dev/null || stop "node is missing: install Node $NODE_MINIMUM or later."
    node -e '
        const minimum = process.argv[1].split(".").map(Number), found = process.versions.node.split(".").map(Number);
        const at = found.findIndex((part, i) => part !== minimum[i]);
        process.exit(at >= 0 && found[at] < minimum[at] ? 1 : 0);
    ' "$NODE_MINIMUM" || stop "Node $(node --version) is too old: $NODE_MINIMUM or later is needed."
}

wasm_target() {
    [ -d "$(rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib" ] && return
    command -v rustup >/dev/null || stop "the Rust target $WASM_TARGET is missing and there is no rustup to add it."
    patiently "Rust target $WASM_TARGET" rustup target add "$WASM_TARGET"
}

# The source of the standard library, which the page builds for size.
rust_source() {
    [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] && return
    command -v rustup >/dev/null || stop "the Rust component rust-src is missing and there is no rustup to add it."
    patiently "Rust component rust-src" rustup component add rust-src
}

# Debug builds: they compile in half the time, and write the same bytes.
cargo_tool() {
    local crate=$1 binary=$2 version=$3
    shift 3
    case "$("$binary" --version 2>/dev/null)" in *" $version"*) return ;; esac
    patiently "$crate $version (compiles; about a minute on two cores)" \
        env CARGO_TARGET_DIR="$tool_builds" CARGO_PROFILE_DEV_DEBUG=0 RUSTFLAGS= \
        cargo install --locked --debug --root "$pinned_tools/$crate-$version" --version "$version" "$@" "$crate"
}

# Chromium for every browser test; the other two engines for a smoke of the hostile pages.
browsers() {
    local missing=()
    find_chromium >/dev/null || missing+=(chromium)
    command -v firefox-esr >/dev/null || missing+=(firefox-esr)
    command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    # The letters of Arial: what is measured of a page is measured in the same widths on every machine.
    [ -d /usr/share/fonts/truetype/liberation ] || missing+=(fonts-liberation)
    ((${#missing[@]})) || return 0
    if ! command -v apt-get >/dev/null; then
        find_chromium >/dev/null || stop "no Chromium found and no apt-get to install it: set CHROMIUM to its path."
        say "without apt-get the tests of these are skipped: ${missing[*]}"
        return 0
    fi
    from_debian "${missing[@]}"
}

# Another clock for a program, in the tests alone.
later_clock() {
    command -v faketime >/dev/null && return
    command -v apt-get >/dev/null || stop "faketime is missing, and there is no apt-get to install it."
    from_debian faketime
}

from_debian() {
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "as root, run apt-get install $*"
        as_root=(sudo)
    fi
    patiently "package lists" "${as_root[@]}" apt-get update -q
    patiently "$* from Debian" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "$@"
}

# The stamp is written last, so one equal to the lock file means a finished installation of these very versions.
npm_packages() {
    local folder=$1
    local lock=$folder/package-lock.json stamp=$folder/node_modules/.installed-from
    cmp -s "$lock" "$stamp" && return
    patiently "npm packages of $folder" npm ci --prefix "$folder" --no-audit --no-fund
    cp "$lock" "$stamp"
}

running=
# Kept when set-up is interrupted, so that the next one goes on from there.
tool_builds="$project_root/target/tools"
# A background command ignores Ctrl-C, so it is told.
trap 'if [ -n "$running" ]; then kill "$running" || true; fi' EXIT
trap 'exit 130' INT TERM

check_given
if [ "$wanted" = mutants ]; then
    # Asked for its version it answers as cargo does, so its folder has to tell.
    [ -x "$pinned_tools/cargo-mutants-$CARGO_MUTANTS/bin/cargo-mutants" ] ||
        cargo_tool cargo-mutants cargo-mutants "$CARGO_MUTANTS"
    rm -rf "$tool_builds"
    say "ready"
    exit
fi
check_versions_agree
wasm_target
rust_source
cargo_tool wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN" --no-default-features
cargo_tool wasm-pack wasm-pack "$WASM_PACK"
npm_packages scripts
if [ "$wanted" = all ] || [ "$wanted" = later ]; then
    browsers
    npm_packages tests/browser
fi
if [ "$wanted" = later ]; then later_clock; fi
rm -rf "$tool_builds"
say "ready"
