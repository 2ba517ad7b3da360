#!/usr/bin/env bash
# Mutation tests over the red flags and what they gate: one fault at a time, which the fast native tests have to find.
# What they must not miss, and what they miss for a reason: docs/MUTANTS.md.
#
#   scripts/mutants.sh                          every mutant
#   scripts/mutants.sh --file src/core/…rs      those of one file
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$project_root"

# A failing property need not be shrunk: that it fails is enough.
export PROPTEST_MAX_SHRINK_ITERS=0

# In a failing tree every mutant would seem to be found, so the tests have to pass first. The tool's own baseline run
# cannot check that: it looks for the tests in the mutated package, and they are in another.
FAST=(criteria:: witnesses:: vignettes:: visits:: explain:: gates:: interview:: laws::)
cargo test --workspace --quiet --test native -- "${FAST[@]}"
cargo mutants --workspace --test-workspace=true --baseline=skip --timeout=120 --jobs 2 --no-shuffle \
    --output "${CARGO_TARGET_DIR:-target}" "$@" -- --test native -- "${FAST[@]}"
