#!/usr/bin/env bash
# How the rules and questions of the working tree differ from those of another revision: BASE, a git revision.
# A change to a few rules is counted exactly. A change to many, and any with OUT, is described for a physician: every
# case that moves and a sample of interviews, as Markdown. OUT is the file; the text above the program's mark in it is
# kept. NAME is what BASE is called in it.
#
#   scripts/clinical-diff.sh        with BASE, OUT and NAME from the environment
# The tables are compiled in, so the core of BASE is unpacked under target/ and built there with a small program that
# writes its protocol as plain data. The working tree is read but not touched.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$project_root"

fail() { printf 'clinical-diff: %s\n' "$1" >&2; exit 2; }

[ -n "${BASE:-}" ] || fail 'name the revision to compare with: make clinical-diff BASE=<git revision>'
commit=$(git rev-parse --quiet --verify --end-of-options "$BASE^{commit}") || fail "git knows no revision “$BASE”"
git cat-file -e "$commit:src/core/Cargo.toml" 2> /dev/null || fail "“$BASE” has no src/core: nothing to compare with"
work=$(realpath -m "${CARGO_TARGET_DIR:-target}")/clinical-diff
rm -rf "$work/base" "$work/exporter"
mkdir -p "$work/base"
# -m: files get the time of this run. Cargo would take older ones, such as those of an old commit, for already built.
# The revision's own exporter knows its own tables; the plain data that it writes has defaults for what came later.
if git cat-file -e "$commit:src/tools/exporter.rs" 2> /dev/null; then
    git archive "$commit" Cargo.toml Cargo.lock src tests words docs | tar -x -m -C "$work/base"
    export_it() { cargo run --quiet --locked --manifest-path "$work/base/Cargo.toml" --bin exporter --target-dir "$work/build"; }
else
    # Up to 0.1.1 the core held the words, and the exporter was built against the core alone.
    for home in src/tools/symbolic src/tools/difference ''; do
        [ -n "$home" ] || fail "“$BASE” has no exporter in src/tools: it is from before this comparison"
        git cat-file -e "$commit:$home/export.rs" 2> /dev/null && break
    done
    mkdir -p "$work/exporter"
    git archive "$commit" Cargo.toml src/core "$home" | tar -x -m -C "$work/base"
    cp "$work/base/$home"/{exporter,export,protocol}.rs "$work/exporter/"
    cp Cargo.lock "$work/exporter/"
    cat > "$work/exporter/Cargo.toml" << END
[package]
name = "exporter"
version = "0.0.0"
edition = "2024"
[[bin]]
name = "exporter"
path = "exporter.rs"
[dependencies]
triage-core = { path = "../base/src/core" }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
[workspace]
END
    export_it() { cargo run --quiet --manifest-path "$work/exporter/Cargo.toml" --target-dir "$work/build"; }
fi

export_it > "$work/base.json" ||
    fail "the protocol of “$BASE” was not read: it does not build (the compiler says why, above)"
name=${NAME:-"$BASE ($(git log -1 --format='%h %s' "$commit"))"}
cargo run --quiet --locked --bin clinical-diff -- "$work/base.json" "$name" ${OUT:+"$OUT"}
