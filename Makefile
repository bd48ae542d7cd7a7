# make run            build, make a data folder, load the demo ministry, serve it
# make setup          installs the Debian packages that are missing (run, test do)
# make test           everything: unit, program, browser, fault and memory tests
# make check          the fast part of it, under two minutes
# make bench          speed, as ratios measured in one run
# make san            the suite under address and undefined-behaviour sanitizers
# make clang          the whole tree with clang, warnings as errors
# make audit-PROGRAM  what one program can do
# make install        DESTDIR=, PREFIX=/usr/local
# make clean

CC       = gcc
B        = build
PREFIX   = /usr/local
PORT    ?= 8080
DATA    ?= $(B)/data

# AR-4: hardening; every warning is an error with gcc and clang.
WARN     = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wwrite-strings \
	   -Wmissing-prototypes -Wpointer-arith -Wvla -Wformat=2 -Werror
HARDEN   = -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection \
	   -fcf-protection
CFLAGS   = -std=c11 -g -O2 $(WARN) $(HARDEN) -fPIE
CPPFLAGS = -D_GNU_SOURCE -MMD -MP
# The linker warns of getaddrinfo in libdb and libfcgi, which nobody calls.
LINK     = -static-pie -Wl,-z,relro,-z,now -Wl,--no-warnings
# The room that must not lose a bit silently.
STRICT   = -Wconversion

# make SAN=1 B=build/san: address and undefined-behaviour sanitizers.
ifdef SAN
HARDEN   = -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	   -fno-omit-frame-pointer -DSANITIZED -DARENA_BLOCK=0
LINK     = -fsanitize=address,undefined -pie
endif

L        = cgi-bin/lib
PROGRAMS = $(patsubst cgi-bin/%.c,%,$(wildcard cgi-bin/*.c))
ROOMS    = base domain store web
LIBRARY  = $(patsubst %.c,$(B)/obj/%.o,$(foreach r,$(ROOMS),$(wildcard $L/$r/*.c))) \
	   $(B)/obj/model/model.pb-c.o
PAPER    = $(patsubst %.c,$(B)/obj/%.o,$(wildcard $L/paper/*.c $L/cetak/*.c))
CLI      = $(patsubst %.c,$(B)/obj/%.o,$(wildcard cgi-bin/cli/*.c))

LIBS     = -lneo_cgi -lneo_cs -lneo_utl -ldb-5.3 -lprotobuf-c -lsodium -lfcgi -lz -lpthread
LIBS_login  = -lcrypto -ldl
LIBS_report = $(shell pkg-config --libs pangocairo pangoft2 fontconfig 2>/dev/null)
LIBS_cli = $(LIBS) -lexpat -lzip -lcrypto $(LIBS_report)
# The one web program that is linked dynamically: it draws with pango.
LINK_report = $(if $(SAN),$(LINK),-pie -Wl,-z,relro,-z,now)

all: programs tools share
programs: $(PROGRAMS:%=$(B)/cgi-bin/%) $(PROGRAMS:%=$(B)/test/cgi-bin/%)
tools: $(B)/bin/kinerja $(B)/test/bin/kinerja

# A room sees only the rooms named here; the compiler holds the wall.
$(B)/obj/$L/base/%.o:    SEES = base
$(B)/obj/$L/domain/%.o:  SEES = base domain
$(B)/obj/$L/store/%.o:   SEES = base domain store
$(B)/obj/$L/web/%.o:     SEES = base domain store web
$(B)/obj/$L/paper/%.o:   SEES = base domain paper
$(B)/obj/$L/cetak/%.o:   SEES = base domain store paper
$(B)/obj/cgi-bin/%.o:    SEES = base domain store web
$(B)/obj/cgi-bin/report.o: SEES = base domain store web paper cetak
$(B)/obj/cgi-bin/cli/%.o: SEES = base domain store web paper cetak
$(B)/obj/tests/%.o:      SEES = base domain store web paper
$(B)/obj/$L/base/%.o $(B)/obj/$L/domain/%.o $(B)/obj/$L/store/%.o $(B)/obj/$L/web/%.o $(B)/obj/$L/cetak/%.o: WARN += $(STRICT)
$(B)/obj/$L/paper/%.o:   CPPFLAGS += $(shell pkg-config --cflags pangocairo pangoft2 fontconfig 2>/dev/null | sed 's/-I/-isystem /g')
$(B)/obj/tests/%.o:      WARN += -Wno-unused-parameter -Wno-missing-prototypes

$(B)/obj/%.o: %.c $(B)/obj/model/model.pb-c.h | $(B)/obj/model/assets.h
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(CFLAGS) $(CPPFLAGS) $(SEES:%=-I$L/%) -I$(B)/obj/model -isystem /usr/include/ClearSilver -c -o $@ $<
$(B)/obj/model/model.pb-c.o: $(B)/obj/model/model.pb-c.c
	@echo "  $@"
	@$(CC) $(filter-out -W%,$(CFLAGS)) -c -o $@ $<
$(B)/obj/model/model.pb-c.c $(B)/obj/model/model.pb-c.h &: $L/model/model.proto
	@mkdir -p $(@D)
	protoc-c --c_out=$(@D) --proto_path=$(<D) --proto_path=/usr/include model.proto

# The version of the assets, for ?v= in their addresses: a hash of both.
ASSETS   = htdocs/kinerja.css htdocs/kinerja.js
$(B)/obj/model/assets.h: $(ASSETS)
	@mkdir -p $(@D)
	@cat $(ASSETS) | sha256sum | \
	  sed 's/^\(..........\).*/#define ASSETS_VERSION "\1"/' >$@

# Templates are compiled in: each program gets its own folder and the common ones.
COMMON   = $(wildcard templates/layout/*.cs templates/macro/*.cs templates/galat/*.cs)
.SECONDEXPANSION:
$(B)/obj/template/%.S: $$(COMMON) $$(wildcard templates/$$*/*.cs tests/web/$$*/*.cs) Makefile
	@mkdir -p $(@D)
	@{ echo '.section .note.GNU-stack,"",%progbits'; echo '.section .data.rel.ro,"aw"'; \
	  echo '.globl embedded_files'; echo '.balign 8'; echo 'embedded_files:'; \
	  n=0; for f in $(COMMON) $(wildcard templates/$*/*.cs tests/web/$*/*.cs); do n=$$((n+1)); \
	    echo ".quad n$$n, t$$n, e$$n - t$$n"; done; echo '.quad 0, 0, 0'; \
	  echo '.section .rodata'; \
	  n=0; for f in $(COMMON) $(wildcard templates/$*/*.cs tests/web/$*/*.cs); do n=$$((n+1)); \
	    t=$${f#tests/web/}; echo "n$$n: .asciz \"$${t#templates/}\""; \
	    echo "t$$n: .incbin \"$$f\""; echo "e$$n: .byte 0"; done; } >$@
# The command line carries the rules of conf/rules the same way.
RULES    = $(wildcard conf/rules/*.hdf)
$(B)/obj/template/kinerja.S: $(RULES) Makefile
	@mkdir -p $(@D)
	@{ echo '.section .note.GNU-stack,"",%progbits'; echo '.section .data.rel.ro,"aw"'; \
	  echo '.globl embedded_files'; echo '.balign 8'; echo 'embedded_files:'; \
	  n=0; for f in $(RULES); do n=$$((n+1)); \
	    echo ".quad n$$n, t$$n, e$$n - t$$n"; done; echo '.quad 0, 0, 0'; \
	  echo '.section .rodata'; \
	  n=0; for f in $(RULES); do n=$$((n+1)); \
	    echo "n$$n: .asciz \"$${f#conf/}\""; \
	    echo "t$$n: .incbin \"$$f\""; echo "e$$n: .byte 0"; done; } >$@
$(B)/obj/template/%.o: $(B)/obj/template/%.S
	@echo "  $@"
	@$(CC) -c -o $@ $<

$(B)/library.a: $(LIBRARY)
	@rm -f $@
	@$(AR) rcs $@ $^
$(B)/paper.a: $(PAPER)
	@rm -f $@
	@$(AR) rcs $@ $^

$(B)/cgi-bin/report $(B)/test/cgi-bin/report: $(B)/paper.a
$(B)/cgi-bin/%: $(B)/obj/cgi-bin/%.o $(B)/obj/template/%.o $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(or $(LINK_$*),$(LINK)) -o $@ $(filter %.o,$^) $(filter %/paper.a,$^) $(B)/library.a $(LIBS) $(LIBS_$*)
# The same programs with the settable clock, for the golden walks only.
$(B)/test/cgi-bin/%: $(B)/obj/cgi-bin/%.o $(B)/obj/template/%.o $(B)/obj/tests/lib/clock.o $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(or $(LINK_$*),$(LINK)) -o $@ $(filter %.o,$^) $(filter %/paper.a,$^) $(B)/library.a $(LIBS) $(LIBS_$*)
# The people of the golden walk-through, for tests/cgi.
$(B)/tests/benih: $(B)/obj/tests/cgi/benih.o $(B)/obj/tests/cgi/benih_nilai.o $(B)/obj/cgi-bin/cli/rules.o $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(if $(SAN),$(LINK),-pie) -o $@ $^ $(LIBS)
# Assessments already set, for the tests of what follows them.
$(B)/tests/benih_tetap: $(B)/obj/tests/cgi/benih_tetap.o $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(if $(SAN),$(LINK),-pie) -o $@ $^ $(LIBS)
# One request as a web server would make it, for tests/lib/cgi.sh.
$(B)/tests/minta: tests/lib/minta.c
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) -std=c11 -O2 $(WARN) -D_GNU_SOURCE -static -o $@ $<
# Damages what is stored, for tests/cli.
$(B)/tests/rusak: $(B)/obj/tests/cli/rusak.o $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(if $(SAN),$(LINK),-pie) -o $@ $^ $(LIBS)
# Draws documents from made-up records, for tests/paper.
$(B)/tests/draw: $(B)/obj/tests/paper/draw.o $(B)/obj/tests/paper/draw_nilai.o $(B)/paper.a $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(if $(SAN),$(LINK),-pie) -o $@ $^ $(LIBS) $(LIBS_report)
$(B)/bin/kinerja: $(CLI) $(B)/obj/template/kinerja.o $(B)/paper.a $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(if $(SAN),$(LINK),-pie -Wl,-z,relro,-z,now) -o $@ $(filter %.o,$^) $(B)/paper.a $(B)/library.a $(LIBS_cli)
$(B)/test/bin/kinerja: $(CLI) $(B)/obj/template/kinerja.o $(B)/obj/tests/lib/clock.o $(B)/paper.a $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(if $(SAN),$(LINK),-pie -Wl,-z,relro,-z,now) -o $@ $(filter %.o,$^) $(B)/paper.a $(B)/library.a $(LIBS_cli)

# Passwords everybody tries (AU-2), from Debian's word lists.
share: $(B)/share/sandi-buruk.dat
$(B)/share/sandi-buruk.dat: $(B)/bin/kinerja conf/sandi-dasar.txt
	@mkdir -p $(@D)
	$(B)/bin/kinerja sandi build $@ --kata conf/sandi-dasar.txt \
	  $(wildcard /usr/share/hunspell/id_ID.dic) \
	  --jadi $(wildcard /usr/share/dict/words)

# ------------------------------------------------------------------- packages

# What a fresh Debian 12 needs beside git, gcc and make.
PACKAGES = pkg-config clearsilver-dev libdb5.3-dev libsodium-dev libfcgi-dev \
	   zlib1g-dev libprotobuf-c-dev libprotobuf-dev protobuf-c-compiler \
	   libssl-dev libexpat1-dev libzip-dev libxlsxwriter-dev \
	   libpango1.0-dev fonts-liberation2 \
	   hunspell-id wamerican
PACKAGES_run  = $(PACKAGES) lighttpd lighttpd-mod-deflate curl
PACKAGES_test = $(PACKAGES_run) apache2 spawn-fcgi multiwatch libcmocka-dev clang \
	   w3m libclang-rt-14-dev chromium-headless-shell poppler-utils qpdf \
	   mandoc zip unzip openssl binutils node
setup: setup-test
setup-run setup-test: setup-%:
	@.ci/setup $(PACKAGES_$*)

# ---------------------------------------------------------------------- tests

TESTS_C  = $(patsubst %.c,$(B)/tests/%,$(notdir $(wildcard tests/*/test_*.c)))
TESTS_SH = $(sort $(wildcard $(foreach r,house domain face cgi cli paper,tests/$r/*.sh)))
JOBS     = 2

# A C test sees all rooms and runs as a program that speaks TAP.
vpath test_%.c $(sort $(dir $(wildcard tests/*/test_*.c)))
TEST_LIBS = -lcmocka $(LIBS) -lexpat -lzip -lcrypto
define test_rule
$(B)/tests/$(basename $(notdir $1)): $(B)/obj/$(1:.c=.o) $(B)/library.a $(if $(PAPER),$(B)/paper.a)
	@mkdir -p $$(@D)
	$$(CC) $$(if $$(SAN),$$(LINK),-pie) -o $$@ $$(filter %.o,$$^) $$(filter %/paper.a,$$^) $(B)/library.a $$(TEST_LIBS) $$(LIBS_$(basename $(notdir $1))) $$(if $$(filter tests/paper/%,$1),$$(LIBS_report))
endef
$(foreach t,$(wildcard tests/*/test_*.c),$(eval $(call test_rule,$t)))
# Run by the scripts of tests/fault.
FAULT    = torture power fail
tests-c: $(TESTS_C) $(B)/tests/minta $(B)/tests/draw $(FAULT:%=$(B)/tests/%) $(B)/tests/benih $(B)/tests/benih_tetap $(B)/tests/rusak
$(FAULT:%=$(B)/tests/%): $(B)/tests/%: $(B)/obj/tests/fault/%.o $(B)/library.a
	@mkdir -p $(@D)
	$(CC) $(if $(SAN),$(LINK),-pie) -o $@ $(filter %.o,$^) $(B)/library.a $(TEST_LIBS)

# The demo's data folder, made once; tests work on copies of it.
$(B)/tests/data/.siap: $(B)/bin/kinerja | share
	@rm -rf $(@D) && mkdir -p $(@D)
	@printf '%s\n' 'Jalur.data=$(abspath $(@D))' \
	  'Jalur.share=$(abspath $(B)/share)' 'Asal.0=http://127.0.0.1' \
	  'Http_polos=ya' 'Dalam=16' 'Laju=0' >$(B)/tests/kinerja.hdf
	@KINERJA_CONF=$(abspath $(B)/tests/kinerja.hdf) $< init >$(B)/tests/init.log
	@KINERJA_CONF=$(abspath $(B)/tests/kinerja.hdf) $< demo >$(B)/tests/demo.log
	@sed -n 's/^Sandi semua akun demo: //p' $(B)/tests/demo.log >$(B)/tests/sandi
	@test -s $(B)/tests/sandi
	@touch $@

# The tools of the browser walks, exactly as locked; nothing of them is shipped.
$(B)/node_modules/.siap: tests/browser/package.json tests/browser/package-lock.json
	@mkdir -p $(B)
	@cp $^ $(B)/
	@cd $(B) && npm ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@

READY    = all tests-c $(B)/tests/data/.siap
check: $(READY)
	@B=$(B) SAN=$(SAN) tests/run -j $(JOBS) $(TESTS_C) $(TESTS_SH)

# What needs the machine for itself, one after the other.
TESTS_LONG = $(sort $(wildcard $(foreach r,fault fuzz http slow browser,tests/$r/*.sh)) \
	   $(wildcard tests/browser/*.test.mjs))
test: setup-test
	@$(MAKE) --no-print-directory test-now
test-now: $(READY) $(B)/node_modules/.siap
	@rm -rf $(B)/log
	@B=$(B) tests/run -q -l $(B)/log -j $(JOBS) $(TESTS_C) $(TESTS_SH)
	@B=$(B) LIMIT=1800 tests/run -q -l $(B)/log $(TESTS_LONG)
	@$(MAKE) --no-print-directory san LOG=$(B)/log SUM=-q
	@tests/run -s $(B)/log

# The same tests, built with the sanitizers.
LOG      = $(B)/log/san
san:
	@$(MAKE) --no-print-directory SAN=1 B=$(B)/san san-now LOG=$(abspath $(LOG)) SUM=$(SUM)
san-now: $(READY)
	@B=$(B) SAN=1 tests/run $(SUM) -l $(LOG) -p san- -j $(JOBS) $(TESTS_C) \
	  $(filter-out tests/house/%,$(TESTS_SH))

# Every object of the tree with the other compiler.
clang:
	@$(MAKE) --no-print-directory CC=clang B=$(B)/clang objects
objects: $(LIBRARY) $(PAPER) $(CLI) $(PROGRAMS:%=$(B)/obj/cgi-bin/%.o) \
	   $(patsubst %.c,$(B)/obj/%.o,$(wildcard tests/*/test_*.c))

bench: setup-test
	@$(MAKE) --no-print-directory bench-now
bench-now: $(READY) $(B)/bench/hello
	@B=$(B) tests/bench/run
$(B)/bench/hello: tests/bench/hello.c
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(CFLAGS) -static-pie -o $@ $<

# What one program can do.  The print is kept in tests/cgi/NAME.powers; a
# change that gives a program a new power changes it.
audit-%: $(B)/obj/cgi-bin/%.o
	@tests/lib/powers $* $<

# The table of rights as the program has it; to compare with authz.expect.
rights: $(B)/tests/test_authz
	@$< --table

# ------------------------------------------------------------------ run, install

run: setup-run
	@$(MAKE) --no-print-directory all share
	@B=$(B) DATA=$(DATA) PORT=$(PORT) .ci/serve

LIBEXEC  = $(DESTDIR)$(PREFIX)/libexec/kinerja/cgi-bin
SHARE    = $(DESTDIR)$(PREFIX)/share/kinerja
install: all share
	install -d $(LIBEXEC) $(SHARE)/htdocs $(SHARE)/conf $(SHARE)/rules \
	  $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/lib/systemd/system
	install -m 755 $(PROGRAMS:%=$(B)/cgi-bin/%) $(LIBEXEC)
	install -m 755 $(B)/bin/kinerja $(DESTDIR)$(PREFIX)/bin
	install -m 644 htdocs/* $(SHARE)/htdocs
	install -m 644 $(B)/share/* $(SHARE)
	install -m 644 $(RULES) $(SHARE)/rules
	install -m 644 cgi-bin/cli/kinerja.1 $(DESTDIR)$(PREFIX)/share/man/man1
	for f in apache-example.conf conf/lighttpd*.conf conf/kinerja.hdf; do \
	  sed 's|/usr/libexec/|$(PREFIX)/libexec/|; s|/usr/share/kinerja|$(PREFIX)/share/kinerja|' \
	    $$f >$(SHARE)/conf/$${f##*/} || exit 1; done
	for f in conf/systemd/*; do \
	  sed 's|/usr/bin/kinerja|$(PREFIX)/bin/kinerja|; s|/usr/libexec/|$(PREFIX)/libexec/|' \
	    $$f >$(DESTDIR)$(PREFIX)/lib/systemd/system/$${f##*/} || exit 1; done

include $(wildcard tests/*/rules.mk)

clean:
	rm -rf build

.PHONY: all rights programs tools share clean setup setup-run setup-test tests-c check \
	test test-now san san-now clang objects bench bench-now run install
.SECONDARY:
-include $(shell find $(B)/obj -name '*.d' 2>/dev/null)
