#!/usr/bin/env bash
# Every check and test, in the order that finds trouble soonest. Stops at the first phase that fails.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$project_root"

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

# Sums the given words of every "test result:" line of cargo.
cargo_count() { awk -v word="$1" '/^test result:/ { for (i = 2; i <= NF; i++) if ($i ~ "^" word ";?$") sum += $(i - 1) } END { print sum + 0 }' "$logs/native-tests"; }
browser_count() { awk -v word="$1" '$2 == word && NF == 3 { print $3 }' "$logs/browser-tests" | tail -n 1; }

phase 'set-up' scripts/setup.sh all
phase 'format' cargo fmt --all --check
phase 'lints' cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
phase 'lints for wasm' cargo clippy --package soleus-triage --target "$WASM_TARGET" --locked --quiet -- -D warnings
phase 'native tests' cargo test --workspace --locked
phase 'page build' node scripts/build.mjs
export CHROMIUM
CHROMIUM=$(find_chromium)
phase 'browser tests' node --test --test-reporter=spec 'tests/browser/'

printf '\n=== all passed in %d s\n' $((SECONDS - began))
printf '%s\n' "${timings[@]}"
printf '\n%s\n' "$(cat "${CARGO_TARGET_DIR:-target}/sizes.txt")"
printf '\nnative tests:  %d passed, %d failed, %d ignored\n' "$(cargo_count passed)" "$(cargo_count failed)" "$(cargo_count ignored)"
printf 'browser tests: %d passed, %d failed, %d skipped\n' "$(browser_count pass)" "$(browser_count fail)" "$(browser_count skipped)"
