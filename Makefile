# The two commands: `make serve` and `make test`. Both install what is missing first, and nothing twice.
# CI runs `make test` as well (.ci/run).

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup build serve check test test-later bench sheet transcripts docs dist wordpress test-wordpress accuracy clinical-diff mutants deny sbom

help:
	@echo 'make serve   builds the page and serves it on localhost'
	@echo 'make test    runs every check and test'
	@echo 'make check   formats, lints, types and the fast native tests: under a minute once compiled'
	@echo 'make test-later runs every test with the clock 400 days ahead'
	@echo 'make build   builds the page into dist/ and prints its sizes'
	@echo 'make sheet   draws every screen in every size and theme into target/sheet/'
	@echo '             PICTURES=yes           takes the pictures of the README and the manifest too'
	@echo 'make transcripts rewrites what a screen reader is given of each outcome'
	@echo 'make docs    regenerates the documents and the fingerprint'
	@echo 'make dist    makes the kit for webmasters and the npm package in kit/'
	@echo 'make wordpress makes the WordPress plugin in kit/'
	@echo 'make test-wordpress installs and uses it in a WordPress of its own'
	@echo 'make bench   measures how soon the first two questions can be answered'
	@echo 'make accuracy prints how every set of cases comes out'
	@echo 'make clinical-diff BASE=<git revision>   lists the answers whose level has changed since then'
	@echo '                   OUT=<file>            writes it as a document for a physician'
	@echo 'make mutants puts faults into the rules, one by one, and names each that no test finds'
	@echo 'make deny    checks licences, sources and known faults of every crate'
	@echo 'make sbom    lists what the project is made of (CycloneDX)'
	@echo 'make setup   installs what is missing (the others do this themselves)'

setup:
	@scripts/setup.sh all

build:
	@scripts/setup.sh page
	@. scripts/env.sh && . scripts/progress.sh && patiently 'building the page' node scripts/build.mjs && \
		cat "$${CARGO_TARGET_DIR:-target}/sizes.txt"

serve: build
	@exec node scripts/serve.mjs

check:
	@scripts/check.sh

test:
	@scripts/test.sh

test-later:
	@scripts/test.sh later

# The fingerprint before the documents, which quote it.
docs:
	@. scripts/env.sh && for name in contract review words witnesses protocol_document embed sentences proofs; do \
		UPDATE_DOCS=1 cargo test --quiet --locked --test native $$name::; done

dist: build
	@. scripts/env.sh && node scripts/kit.mjs

wordpress: build
	@. scripts/env.sh && node scripts/wordpress.mjs

test-wordpress:
	@scripts/setup.sh wordpress
	@. scripts/env.sh && . scripts/progress.sh && patiently 'building the page' node scripts/build.mjs && \
		export CHROMIUM=$$(find_chromium) && \
		node --test --test-reporter=spec --test-timeout=1200000 --test-concurrency=1 tests/wordpress/

bench:
	@scripts/setup.sh all
	@. scripts/env.sh && node scripts/build.mjs && export CHROMIUM=$$(find_chromium) && node scripts/bench.mjs && node scripts/bench-cost.mjs

accuracy:
	@. scripts/env.sh && cargo run --quiet --locked --package triage-tools --bin accuracy

# The scripts read these from the environment.
export BASE OUT NAME PICTURES
sheet:
	@scripts/setup.sh all
	@. scripts/env.sh && . scripts/progress.sh && patiently 'building the page' node scripts/build.mjs && \
		export CHROMIUM=$$(find_chromium) && node scripts/sheet.mjs

transcripts:
	@scripts/setup.sh all
	@. scripts/env.sh && . scripts/progress.sh && patiently 'building the page' node scripts/build.mjs && \
		export CHROMIUM=$$(find_chromium) && UPDATE_DOCS=1 node --test tests/browser/transcripts.test.mjs

clinical-diff:
	@scripts/clinical-diff.sh

mutants:
	@scripts/setup.sh mutants
	@scripts/mutants.sh

deny:
	@scripts/deny.sh

sbom:
	@scripts/setup.sh page
	@. scripts/env.sh && node scripts/sbom.mjs "$${CARGO_TARGET_DIR:-target}/sbom.cdx.json"
