# libcodex. `make help` lists the targets.
#
# GNU's names: PREFIX (or prefix), libdir, includedir, pkgconfigdir, DESTDIR; CC, CFLAGS. Cargo's: CARGO_TARGET_DIR.

PREFIX ?= /usr/local
prefix ?= $(PREFIX)
libdir ?= $(prefix)/lib
includedir ?= $(prefix)/include
pkgconfigdir ?= $(libdir)/pkgconfig
INSTALL ?= install

VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
ABI := $(shell sed -n 's/.*ABI_VERSION: u32 = \([0-9]*\);/\1/p' src/abi_version.rs)
TARGET := $(or $(CARGO_TARGET_DIR),target)
SYSTEM ?= $(shell uname -s)

# What a program that links libcodex.a statically must link too: the line that `rustc --print native-static-libs`
# prints, held to it by tests/install.rs.
ifeq ($(SYSTEM),Darwin)
LINK := libcodex.dylib
SONAME := libcodex.$(ABI).dylib
REAL := libcodex.$(VERSION).dylib
# The frameworks are for the system's certificates, with the feature `tls`.
PRIVATE_LIBS := -framework Security -framework CoreFoundation -lSystem -lc -lm
STRIP_DEBUG := -S
else
LINK := libcodex.so
SONAME := libcodex.so.$(ABI)
REAL := libcodex.so.$(VERSION)
PRIVATE_LIBS := -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc
STRIP_DEBUG := --strip-debug
endif
SHARED := $(TARGET)/release/$(LINK)
STATIC := $(TARGET)/release/libcodex.a
# Newer than both as long as they are those of `make build`.
BUILT := $(TARGET)/release/libcodex.built

# What a program can connect to besides a server of its own: `websocket` for ws://, Unix sockets and proxies, `tls` for
# wss:// too. `make FEATURES=` leaves both out, which makes the shared library half as large.
FEATURES ?= websocket tls

build: ## the shared and the static library, in target/release (the default target); FEATURES= for a small one
	@tests/setup/prepare build
	@# A plain `cargo build --release` writes the same files without link-time optimisation, and cargo would keep them.
	@$(MAKE) --no-print-directory -q $(BUILT) 2>/dev/null || rm -f "$(TARGET)/release/deps/$(LINK)" "$(TARGET)/release/deps/libcodex.a"
	cargo rustc --locked --release --lib --crate-type cdylib,staticlib --no-default-features --features "$(FEATURES)"
	@touch "$(BUILT)"

demo: ## a real turn of the real codex, from C; DEMO_REAL=1: on your own account
	@tests/setup/prepare demo
	@tests/setup/demo

bench-programs: build ## the stand-in server, the limits and the client in C of the benches: benches/README.md
	cargo build --locked --release --package bench
	@mkdir -p "$(TARGET)/bench"
	ln -sf "../release/$(LINK)" "$(TARGET)/bench/$(SONAME)"
	$(CC) -std=c99 -D_POSIX_C_SOURCE=200809L -O2 -g -Wall -Wextra -Werror -pthread -Iinclude benches/c/client.c \
	    -o "$(TARGET)/bench/client-c" "$(SHARED)" -Wl,-rpath,"$(abspath $(TARGET))/bench"

bench: ## measures the library beside other clients, and writes docs/benchmarks.md; ARGS="--list" and others: benches/run
	@benches/run $(ARGS)

bench-check: ## the same, and fails where docs/benchmarks.md has a limit that does not hold
	@benches/run --check $(ARGS)
.PHONY: bench bench-check bench-programs

test: ## every test and check; ends with `N passed, N failed`
	@tests/setup/run-tests

test-lint test-cargo test-races test-platforms: ## one part of `make test`
test-cpp test-go test-swift: ## another: the tests of one binding
test-lint test-cargo test-races test-platforms test-cpp test-go test-swift:
	@tests/setup/run-tests $(patsubst test-%,%,$@)

lint: test-lint ## rustfmt, clippy and rustdoc, warnings denied

check-platforms: test-platforms ## type-checks macOS and Windows, where rust-src can be had

header: ## writes include/codex.h from the Rust sources
	LIBCODEX_WRITE_HEADER=1 cargo test --locked --test header

docs: ## writes docs/methods from the table of the methods' tests
	LIBCODEX_WRITE_DOCS=1 cargo test --locked --test methods -- "the pages"

models: ## writes the typed models of bindings/ from the pinned codex's schema
	LIBCODEX_WRITE_MODELS=1 cargo test --locked --test models

corpus: ## writes tests/corpus from what the pinned codex says
	@tests/setup/write-corpus

fuzz: ## feeds the readers of lines with anything: ARGS="TARGET SECONDS", fuzz/README.md
	@fuzz/run $(ARGS)
.PHONY: fuzz

audit: ## known vulnerabilities in the dependencies: cargo-deny, where an advisory database can be had
	@cargo deny --version >/dev/null 2>&1 || { echo "needs cargo-deny: cargo install --locked cargo-deny" >&2; exit 1; }
	cargo deny --locked check advisories

# The headers for C++, by their places below the folder of headers.
CPP_HEADERS := $(patsubst bindings/cpp/%,%,$(sort $(wildcard bindings/cpp/*.hpp bindings/cpp/codex/*.hpp bindings/cpp/codex/*/*.hpp)))

install: $(BUILT) ## libraries, headers for C and C++, and codex.pc, under DESTDIR and PREFIX
	$(INSTALL) -d "$(DESTDIR)$(libdir)" "$(DESTDIR)$(includedir)" "$(DESTDIR)$(pkgconfigdir)"
	$(INSTALL) -m 755 "$(SHARED)" "$(DESTDIR)$(libdir)/$(REAL)"
	ln -sf $(REAL) "$(DESTDIR)$(libdir)/$(SONAME)"
	ln -sf $(SONAME) "$(DESTDIR)$(libdir)/$(LINK)"
	$(INSTALL) -m 644 "$(STATIC)" "$(DESTDIR)$(libdir)/libcodex.a"
	$(INSTALL) -m 644 include/codex.h "$(DESTDIR)$(includedir)/codex.h"
	$(INSTALL) -d "$(DESTDIR)$(includedir)/codex/protocol"
	for header in $(CPP_HEADERS); do $(INSTALL) -m 644 "bindings/cpp/$$header" "$(DESTDIR)$(includedir)/$$header" || exit 1; done
	sed -e 's|@prefix@|$(prefix)|' \
	    -e 's|@libdir@|$(patsubst $(prefix)/%,$${prefix}/%,$(libdir))|' \
	    -e 's|@includedir@|$(patsubst $(prefix)/%,$${prefix}/%,$(includedir))|' \
	    -e 's|@version@|$(VERSION)|' -e 's|@private_libs@|$(PRIVATE_LIBS)|' \
	    codex.pc.in > "$(DESTDIR)$(pkgconfigdir)/codex.pc"

install-strip: install ## the same, without debug information in the shared library
	strip $(STRIP_DEBUG) "$(DESTDIR)$(libdir)/$(REAL)"

uninstall: ## removes what `make install` with the same variables installed
	rm -f "$(DESTDIR)$(libdir)/$(REAL)" "$(DESTDIR)$(libdir)/$(SONAME)" "$(DESTDIR)$(libdir)/$(LINK)" \
	    "$(DESTDIR)$(libdir)/libcodex.a" "$(DESTDIR)$(includedir)/codex.h" "$(DESTDIR)$(pkgconfigdir)/codex.pc"
	cd "$(DESTDIR)$(includedir)" && rm -f $(CPP_HEADERS) && rmdir codex/protocol codex 2>/dev/null || true

clean: ## removes everything that was built (not the cached codex)
	cargo clean --locked

help: ## this list
	@sed -n 's/^\([a-z][a-z -]*\):[^#]*## \(.*\)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | \
	    while IFS='	' read -r targets what; do printf '  %-38s %s\n' "$$targets" "$$what"; done

# `make install` may run as a root that has no cargo: what `make build` has built is taken as it is.
$(SHARED) $(STATIC): ;
$(BUILT): $(SHARED) $(STATIC)
	$(MAKE) build

.PHONY: build demo test test-lint test-cargo test-races test-platforms test-cpp test-go test-swift lint check-platforms header docs models audit install install-strip uninstall clean help
.NOTPARALLEL:
