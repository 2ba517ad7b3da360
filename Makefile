# The two commands: `make serve` and `make test`. Both install what is missing first, and nothing twice.
# CI calls the same ones (.ci/run).

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup build serve test bench

help:
	@echo 'make serve   builds the page and serves it on localhost'
	@echo 'make test    runs every check and test'
	@echo 'make build   builds the page into dist/ and prints its sizes'
	@echo 'make bench   measures how soon the first two questions can be answered'
	@echo 'make setup   installs what is missing (the others do this themselves)'

setup:
	@scripts/setup.sh all

build:
	@scripts/setup.sh page
	@. scripts/env.sh && node scripts/build.mjs

serve: build
	@exec node scripts/serve.mjs

test:
	@scripts/test.sh

bench:
	@scripts/setup.sh all
	@. scripts/env.sh && node scripts/build.mjs && CHROMIUM=$$(find_chromium) node scripts/bench.mjs
