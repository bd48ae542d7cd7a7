/* fuzz_query.c - any bytes as a query */
#include "fuzz.h"
#include "read.h"

static size_t pairs;

static int
pair(void *ctx, const char *name, const char *value, size_t len)
{
	PROMISE(name_valid(name, strlen(name)));
	PROMISE(value[len] == '\0');
	pairs++;
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct arena *arena = arena_new();
	/* Exactly this long: a read past the end is seen. */
	char *text = malloc(len > 0 ? len : 1);
	int no;

	memcpy(text, bytes, len);
	pairs = 0;
	no = query_read(arena, text, len, pair, NULL);
	PROMISE(no == 0 || no == 400);
	PROMISE(pairs <= PAIRS_MAX);
	free(text);
	arena_drop(arena);
	return 0;
}
