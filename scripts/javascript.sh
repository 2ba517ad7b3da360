#!/usr/bin/env bash
# The JavaScript without running it: the linter, then the types, which are comments (JSDoc). About ten seconds.
#
# oxlint, because it is one package without dependencies and reads the whole tree in a tenth of a second.
# The tests of tests/browser/, tests/scripts/ and tests/wordpress/ are read by the linter alone: a wrong type in one fails when it runs.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/scripts/node_modules/.bin:$PATH"

oxlint --deny-warnings static scripts tests/browser tests/scripts tests/wordpress
for project in . scripts scripts/worker; do
    tsc --pretty false --project "$project"
done
