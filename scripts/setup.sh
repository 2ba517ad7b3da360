#!/usr/bin/env bash
# Installs what is missing and leaves alone what is there.
#
#   scripts/setup.sh page    what building and serving the page needs
#   scripts/setup.sh check   the same, and what the types of the browser tests need
#   scripts/setup.sh mutants what the mutation tests need, and nothing else
#   scripts/setup.sh deny    what the check of the crates needs, and nothing else
#   scripts/setup.sh all     what page installs, and what the browser tests need (a browser and its driver)
#   scripts/setup.sh wordpress  what page installs, and what the tests of the plugin need (a browser, WordPress, PHP, a database)
#   scripts/setup.sh later   what all installs, and what sets the clock of a program, for `make test-later`
set -euo pipefail
. "$(dirname "$0")/env.sh"
. "$(dirname "$0")/progress.sh"
. "$(dirname "$0")/tools.sh"
cd "$project_root"

wanted=${1:-all}

check_versions_agree() {
    grep -Eq "^wasm-bindgen *= *(\{ *version *= *)?\"=${WASM_BINDGEN//./\\.}\"" Cargo.toml ||
        stop "Cargo.toml must pin wasm-bindgen to =$WASM_BINDGEN, as scripts/versions.env does."
    grep -Fq "\"$WASM_TARGET\"" rust-toolchain.toml ||
        stop "rust-toolchain.toml must name the target $WASM_TARGET, as scripts/versions.env does."
    grep -Fq "\"playwright-core\": \"$PLAYWRIGHT_CORE\"" tests/browser/package.json ||
        stop "tests/browser/package.json must pin playwright-core to $PLAYWRIGHT_CORE, as scripts/versions.env does."
    grep -Fq "\"workbox-build\": \"$WORKBOX_BUILD\"" scripts/package.json ||
        stop "scripts/package.json must pin workbox-build to $WORKBOX_BUILD, as scripts/versions.env does."
    grep -Fq "\"@resvg/resvg-js\": \"$RESVG_JS\"" scripts/package.json ||
        stop "scripts/package.json must pin @resvg/resvg-js to $RESVG_JS, as scripts/versions.env does."
    grep -Fq "\"axe-core\": \"$AXE_CORE\"" tests/browser/package.json ||
        stop "tests/browser/package.json must pin axe-core to $AXE_CORE, as scripts/versions.env does."
    grep -Fq "\"@fontsource-variable/roboto\": \"$ROBOTO\"" tests/browser/package.json ||
        stop "tests/browser/package.json must pin @fontsource-variable/roboto to $ROBOTO, as scripts/versions.env does."
}

check_given() {
    case "$(uname -s)" in
        Linux) ;;
        Darwin)
            say "macOS is not supported. The scripts need GNU tools, and the tests need Debian's browsers and fonts."
            say "The page may still build. To run the tests, use Debian in a container or a virtual machine."
            [ "$wanted" = page ] || stop "set-up ends here."
            ;;
        *) stop "$(uname -s) is not supported: use Debian, in a container or a virtual machine." ;;
    esac
    command -v cargo >/dev/null || stop "cargo is missing: install Rust with rustup first."
    command -v cc >/dev/null || stop "a C compiler is missing: apt-get install gcc"
    command -v node >/dev/null || stop "node is missing: install Node $NODE_MINIMUM or later."
    node -e '
        const minimum = process.argv[1].split(".").map(Number), found = process.versions.node.split(".").map(Number);
        const at = found.findIndex((part, i) => part !== minimum[i]);
        process.exit(at >= 0 && found[at] < minimum[at] ? 1 : 0);
    ' "$NODE_MINIMUM" || stop "Node $(node --version) is too old: $NODE_MINIMUM or later is needed."
}

# The pinned compiler comes first: every later step runs it.
compiler() {
    is_compiler && return
    [ -z "${RUSTUP_TOOLCHAIN:-}" ] ||
        stop "RUSTUP_TOOLCHAIN asks for $RUSTUP_TOOLCHAIN; the page is built with Rust $RUST alone. Unset it."
    command -v rustup >/dev/null ||
        stop "Rust $RUST is needed, this is $(rustc --version 2>/dev/null || echo 'none'), and there is no rustup to install it."
    patiently "Rust $RUST" rustup toolchain install "$RUST" --profile minimal --no-self-update \
        --component clippy,rustfmt,rust-src --target "$WASM_TARGET"
    is_compiler || stop "Rust $RUST was installed, but rustc says it is $(rustc --version)."
}

# The parts of the compiler that rust-toolchain.toml names. rustup may add them by itself; this does not rely on it.
compiler_parts() {
    local sysroot missing=()
    sysroot=$(rustc --print sysroot)
    [ -x "$sysroot/bin/cargo-clippy" ] || missing+=(clippy)
    [ -x "$sysroot/bin/rustfmt" ] || missing+=(rustfmt)
    # The source of the standard library, which the page builds for size.
    [ -d "$sysroot/lib/rustlib/src/rust/library" ] || missing+=(rust-src)
    [ -d "$sysroot/lib/rustlib/$WASM_TARGET/lib" ] || missing+=("rust-std-$WASM_TARGET")
    ((${#missing[@]})) || return 0
    command -v rustup >/dev/null || stop "parts of Rust are missing (${missing[*]}), and there is no rustup to add them."
    patiently "parts of Rust: ${missing[*]}" rustup component add "${missing[@]}"
}

# Chromium for every browser test; the other two engines for smoke tests.
browsers() {
    local missing=()
    find_chromium >/dev/null || missing+=(chromium)
    command -v firefox-esr >/dev/null || missing+=(firefox-esr)
    command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    # The metrics of Arial: text on a page has the same width on every machine.
    [ -d /usr/share/fonts/truetype/liberation ] || missing+=(fonts-liberation)
    ((${#missing[@]})) || return 0
    if ! command -v apt-get >/dev/null; then
        find_chromium >/dev/null || stop "no Chromium found and no apt-get to install it: set CHROMIUM to its path."
        say "without apt-get the tests of these are skipped: ${missing[*]}"
        return 0
    fi
    from_debian "${missing[@]}"
}

# A WordPress with a classic theme and a block theme, and what it runs on. The test starts its own database and server,
# so the core of the database is enough. Debian's WordPress brings a web server, which the test does not use.
wordpress() {
    local missing=() theme
    find_chromium >/dev/null || missing+=(chromium)
    [ -f /usr/share/wordpress/wp-settings.php ] || missing+=(wordpress)
    for theme in twentytwentyone twentytwentythree; do
        [ -d "/usr/share/wordpress/wp-content/themes/$theme" ] || missing+=("wordpress-theme-$theme")
    done
    [ -x /usr/sbin/mariadbd ] || missing+=(mariadb-server-core)
    command -v my_print_defaults >/dev/null || missing+=(mariadb-client-core)
    command -v php >/dev/null || missing+=(php-cli)
    php -r 'exit(extension_loaded("mysqli") ? 0 : 1);' 2>/dev/null || missing+=(php-mysql)
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null || stop "these are missing, and there is no apt-get to install them: ${missing[*]}"
    from_debian "${missing[@]}"
}

# Another clock for a program, in the tests only.
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

# The stamp is written last, so one equal to the lock file means a finished installation of exactly these versions.
npm_packages() {
    local folder=$1
    local lock=$folder/package-lock.json stamp=$folder/node_modules/.installed-from
    cmp -s "$lock" "$stamp" && return
    patiently "npm packages of $folder" npm ci --prefix "$folder" --no-audit --no-fund
    cp "$lock" "$stamp"
}

check_given
compiler
if [ "$wanted" = deny ]; then
    tool cargo-deny cargo-deny "$CARGO_DENY"
    rm -rf "$tool_builds"
    say "set-up is done"
    exit
fi
if [ "$wanted" = mutants ]; then
    # Asked for its version it answers as cargo does, so the version in its folder's name has to do.
    [ -x "$pinned_tools/cargo-mutants-$CARGO_MUTANTS/bin/cargo-mutants" ] ||
        tool cargo-mutants cargo-mutants "$CARGO_MUTANTS"
    rm -rf "$tool_builds"
    say "set-up is done"
    exit
fi
check_versions_agree
compiler_parts
tool wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN" --no-default-features
tool wasm-pack wasm-pack "$WASM_PACK"
# It does not say its version, so the version in its folder's name has to do.
[ -x "$pinned_tools/wasm_split_cli_support-$WASM_SPLIT/bin/wasm-split-cli" ] ||
    compiled wasm_split_cli_support "$WASM_SPLIT" --features build-binary
npm_packages scripts
if [ "$wanted" != page ]; then npm_packages tests/browser; fi
if [ "$wanted" = all ] || [ "$wanted" = later ]; then
    browsers
    is_version cargo-deny "$CARGO_DENY" || prebuilt cargo-deny cargo-deny "$CARGO_DENY" ||
        say "cargo-deny $CARGO_DENY is left out: it would have to be compiled, which takes minutes (make deny does it)"
fi
if [ "$wanted" = later ]; then later_clock; fi
if [ "$wanted" = wordpress ]; then wordpress; fi
rm -rf "$tool_builds"
say "set-up is done"
