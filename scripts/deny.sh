#!/usr/bin/env bash
# Licences, sources, duplicates and known faults of every crate, against deny.toml.
#
#   scripts/deny.sh                 installs cargo-deny if it is missing
#   scripts/deny.sh if-installed    says so and checks nothing if it is missing
#
# The list of known faults is fetched. Where it cannot be reached, they are not checked, and this says so.
set -euo pipefail
. "$(dirname "$0")/env.sh"
. "$(dirname "$0")/progress.sh"
cd "$project_root"

if [ "${1:-}" != if-installed ]; then
    scripts/setup.sh deny
elif ! command -v cargo-deny >/dev/null; then
    say "not checked: cargo-deny is not installed here, and compiling it takes minutes (make deny does)"
    exit
fi

# An exception for a duplicate that is gone is an error too.
stale=(-D unmatched-skip -D unnecessary-skip)
cargo-deny --locked check "${stale[@]}" bans licenses sources
if attempt "the list of known faults" timeout 120 cargo-deny --locked fetch db; then
    cargo-deny --locked --offline check advisories
else
    say "known faults are not checked: their list cannot be fetched here"
fi
