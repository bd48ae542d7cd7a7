# Included by the Makefile: programs of tests/web and tests/fuzz.

# A program that tries out the frame, with the settable clock.
$(B)/tests/test_frame: $(B)/tests/coba $(B)/obj/tests/web/client.o
$(B)/tests/coba: $(B)/obj/tests/web/coba.o $(B)/obj/template/coba.o $(B)/obj/tests/lib/clock.o $(B)/library.a
	@mkdir -p $(@D)
	@echo "  $@"
	@$(CC) $(LINK) -o $@ $(filter %.o,$^) $(B)/library.a $(LIBS)

# Fuzzing needs clang; FUZZ_SECONDS a target.
FUZZ_SECONDS = 10
FUZZ     = query form multipart cookie tempel
FUZZ_OF  = $(addprefix $L/web/,query.c cookie.c multipart.c field.c) \
	   $(addprefix $L/base/,arena.c text.c die.c log.c)
# Their own sources besides.
FUZZ_tempel = $(wildcard $L/domain/*.c) $L/base/date.c $(B)/obj/model/model.pb-c.c
$(B)/fuzz/%: tests/fuzz/fuzz_%.c tests/fuzz/fuzz.h $(FUZZ_OF) $(B)/obj/model/model.pb-c.h
	@mkdir -p $(@D)
	@echo "  $@"
	@clang -std=c11 -g -O1 -D_GNU_SOURCE -DARENA_BLOCK=0 -DSANITIZED \
	  -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
	  $(addprefix -I$L/,base domain store web) -I$(B)/obj/model \
	  -o $@ $< $(FUZZ_OF) $(FUZZ_$*) $(if $(FUZZ_$*),-lprotobuf-c -lsodium)
fuzz: $(FUZZ:%=$(B)/fuzz/%)
	@B=$(B) FUZZ_SECONDS=$(FUZZ_SECONDS) tests/fuzz/run $(FUZZ)

.PHONY: fuzz
