#!/usr/bin/env bash
# Every check and test, in the order that finds trouble soonest. Stops at the first phase that fails.
#
#   scripts/test.sh            today
#   scripts/test.sh later      every test, native and in the browsers, with clocks that are 400 days ahead
#
# The second finds code that reads the real clock by accident and would one day fail for everybody. 400 days is past
# the notice that a review is due (12 months). What the product does at 12 and 18 months is tested in both, with a set
# clock.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$project_root"

setup=all
on_the_day=()
export DAYS_AHEAD=0
case "${1:-}" in
    '') ;;
    later) setup=later DAYS_AHEAD=400 on_the_day=(faketime -f +400d) ;;
    *) printf 'usage: %s [later]\n' "$0" >&2; exit 2 ;;
esac

began=$SECONDS
timings=()
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

phase() {
    local name=$1 from=$SECONDS
    shift
    printf '\n=== %s\n' "$name"
    "$@" 2>&1 | tee "$logs/${name// /-}" || { printf '\n=== %s FAILED after %d s\n' "$name" $((SECONDS - from)); exit 1; }
    timings+=("$(printf '%-18s%5d s' "$name" $((SECONDS - from)))")
}

# Sums the counts of the given word over every "test result:" line of cargo.
cargo_count() { awk -v word="$1" '/^test result:/ { for (i = 2; i <= NF; i++) if ($i ~ "^" word ";?$") sum += $(i - 1) } END { print sum + 0 }' "$logs/native-tests"; }
# The same for a run of Node: node_count browser-tests pass
node_count() { awk -v word="$2" '$2 == word && NF == 3 { print $3 }' "$logs/$1" | tail -n 1; }

phase 'set-up' scripts/setup.sh "$setup"

# No test waits forever. A native test binary has half an hour, a file of browser tests 20 minutes, and the tests in
# such a file have their own timeouts (tests/browser/harness.mjs).
runner=$(rustc -vV | sed -n 's/^host: //p' | tr 'a-z-' 'A-Z_')
export "CARGO_TARGET_${runner}_RUNNER=timeout --foreground 1800 ${on_the_day[*]}"
FILE_MS=1200000

# Compilers and linters do not depend on the date.
if ((!DAYS_AHEAD)); then
    phase 'format' cargo fmt --all --check
    phase 'lints' cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
    phase 'lints for wasm' cargo clippy --package soleus-triage --target "$WASM_TARGET" --locked --quiet -- -D warnings
    phase 'javascript' scripts/javascript.sh
    phase 'crates' scripts/deny.sh if-installed
fi
phase 'script tests' node --test --test-reporter=spec --test-timeout="$FILE_MS" 'tests/scripts/'
phase 'native tests' cargo test --workspace --locked
phase 'page build' node scripts/build.mjs
phase 'list of parts' node scripts/sbom.mjs "${CARGO_TARGET_DIR:-target}/sbom.cdx.json"
export CHROMIUM
CHROMIUM=$(find_chromium)
# Node leaves one core free, which on two cores is half of them.
phase 'browser tests' "${on_the_day[@]}" node --test --test-reporter=spec --test-timeout="$FILE_MS" --test-concurrency="$(nproc)" 'tests/browser/'

printf '\n=== all passed in %d s\n' $((SECONDS - began))
printf '%s\n' "${timings[@]}"
printf '\n%s\n' "$(cat "${CARGO_TARGET_DIR:-target}/sizes.txt")"
printf '\nnative tests:  %d passed, %d failed, %d ignored\n' "$(cargo_count passed)" "$(cargo_count failed)" "$(cargo_count ignored)"
printf 'script tests:  %d passed, %d failed, %d skipped\n' "$(node_count script-tests pass)" "$(node_count script-tests fail)" "$(node_count script-tests skipped)"
printf 'browser tests: %d passed, %d failed, %d skipped\n' "$(node_count browser-tests pass)" "$(node_count browser-tests fail)" "$(node_count browser-tests skipped)"
