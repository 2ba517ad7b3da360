# Sourced: says what is being done, and how long it has taken, so that nobody mistakes a long step for a hung one.
#
#   patiently LABEL COMMAND…   runs a command quietly, with a line every 10 seconds; shows its output and ends if it fails
#   attempt LABEL COMMAND…     the same, and returns what the command returned; its output is in the file $output
# shellcheck shell=bash

started=$SECONDS
say() { printf '[%3d s] %s\n' $((SECONDS - started)) "$*"; }
stop() { printf '[%3d s] %s\n' $((SECONDS - started)) "$*" >&2; exit 1; }

patiently() {
    local began=$SECONDS
    if attempt "$@"; then
        say "$1: done in $((SECONDS - began)) s"
    else
        cat "$output" >&2
        stop "$1 failed; its output is above."
    fi
}

attempt() {
    local label=$1 began=$SECONDS next=10 printed ended
    shift
    say "$label …"
    : >"$output"
    "$@" >"$output" 2>&1 &
    running=$!
    while kill -0 "$running" 2>/dev/null; do
        if ((SECONDS - began >= next)); then
            printed=$(last_line)
            say "$label: $((SECONDS - began)) s so far${printed:+; $printed}"
            next=$((next + 10))
        fi
        sleep 0.2
    done
    ended=$running
    running=
    wait "$ended"
}

# The last line that the command printed.
last_line() { grep -v '^[[:space:]]*$' "$output" | tail -n 1 | sed 's/^ *//' | cut -c1-60; }

# A command in the background does not receive Ctrl-C, and neither do the programs it started.
end_running() {
    local child
    for child in $(pgrep -P "$1" 2>/dev/null); do end_running "$child"; done
    kill "$1" 2>/dev/null || true
}

running=
output=$(mktemp)
trap 'if [ -n "$running" ]; then end_running "$running"; fi; rm -f "$output"' EXIT
trap 'exit 130' INT TERM
