#!/usr/bin/env bash
# What is worth running before each commit: format, lints, types, and the native tests that finish within seconds.
# Under a minute once everything is compiled. `make test` runs everything.
set -euo pipefail
. "$(dirname "$0")/env.sh"
. "$(dirname "$0")/progress.sh"
cd "$project_root"

# Not the proofs, the sets of cases and the tests that draw every screen: those take minutes.
FAST=(architecture citations contract criteria embed explain first_aid gates hazards interview keeping laws records traceability vignettes visits)

scripts/setup.sh check
patiently 'format' cargo fmt --all --check
patiently 'lints' cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
patiently 'lints for wasm' cargo clippy --package soleus-triage --target "$WASM_TARGET" --locked --quiet -- -D warnings
patiently 'lints and types of the JavaScript' scripts/javascript.sh
patiently 'script tests' node --test --test-reporter=dot 'tests/scripts/'
patiently 'fast native tests' cargo test --quiet --locked --no-fail-fast --test native -- "${FAST[@]/%/::}"
say 'all passed; make test runs the rest'
