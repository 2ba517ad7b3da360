#!/usr/bin/env bash
# Checks the licenses, sources, duplicates and known vulnerabilities of every crate against deny.toml.
#
#   scripts/deny.sh                 installs cargo-deny if it is missing
#   scripts/deny.sh if-installed    says so and checks nothing if it is missing
#
# The list of known vulnerabilities is fetched. If it cannot be reached, the script says so and skips that check.
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
if attempt "the list of known vulnerabilities" timeout 120 cargo-deny --locked fetch db; then
    cargo-deny --locked --offline check advisories
else
    say "known vulnerabilities are not checked: their list cannot be fetched here"
fi
