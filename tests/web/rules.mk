# Included by the Makefile: programs of tests/web, tests/fuzz and tests/bench.

# A program that tries out the frame, with the settable clock.
$(B)/tests/test_frame: $(B)/tests/coba $(B)/obj/tests/web/client.o
$(B)/tests/coba: $(B)/obj/tests/web/coba.o $(B)/obj/template/coba.o $(B)/obj/tests/lib/clock.o $(B)/library.a
	@mkdir -p $(@D)
	$(CC) $(LINK) -o $@ $(filter %.o,$^) $(B)/library.a $(LIBS)

# The least a CGI program can be: the measure of make bench.
$(B)/tests/hello: $(B)/obj/tests/bench/hello.o
	@mkdir -p $(@D)
	$(CC) $(LINK) -o $@ $^

# Fuzzing needs clang; FUZZ_SECONDS a target.
FUZZ_SECONDS = 10
FUZZ     = query form multipart cookie
FUZZ_OF  = $(addprefix $L/web/,query.c cookie.c multipart.c field.c) \
	   $(addprefix $L/base/,arena.c text.c die.c log.c)
$(B)/fuzz/%: tests/fuzz/fuzz_%.c tests/fuzz/fuzz.h $(FUZZ_OF) $(B)/obj/model/model.pb-c.h
	@mkdir -p $(@D)
	clang -std=c11 -g -O1 -D_GNU_SOURCE -DARENA_BLOCK=0 -DSANITIZED \
	  -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
	  $(addprefix -I$L/,base domain store web) -I$(B)/obj/model \
	  -o $@ $< $(FUZZ_OF)
fuzz: $(FUZZ:%=$(B)/fuzz/%)
	@for t in $(FUZZ); do mkdir -p $(B)/fuzz/found/$$t; \
	  $(B)/fuzz/$$t -max_total_time=$(FUZZ_SECONDS) -max_len=20000 -timeout=5 \
	    -artifact_prefix=$(B)/fuzz/$$t- $(B)/fuzz/found/$$t tests/fuzz/corpus/$$t \
	    >$(B)/fuzz/$$t.log 2>&1 && \
	    echo "ok - $$t: $$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' $(B)/fuzz/$$t.log) runs without a fault" || \
	    { echo "not ok - $$t"; tail -40 $(B)/fuzz/$$t.log; exit 1; }; done

.PHONY: fuzz
