/* fuzz_cookie.c - any text as a Cookie header */
#include "fuzz.h"
#include "read.h"

static size_t pairs;

static int
pair(void *ctx, const char *name, const char *value, size_t len)
{
	PROMISE(name_valid(name, strlen(name)));
	PROMISE(strlen(value) == len);
	PROMISE(strchr(value, ';') == NULL);
	pairs++;
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct arena *arena = arena_new();
	char *text = malloc(len + 1);
	int no;

	memcpy(text, bytes, len);
	text[len] = '\0';
	pairs = 0;
	no = cookie_read(arena, text, pair, NULL);
	PROMISE(no == 0 || no == 400);
	PROMISE(pairs <= COOKIES_MAX);
	free(text);
	arena_drop(arena);
	return 0;
}
