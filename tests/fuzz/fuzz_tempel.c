/* fuzz_tempel.c - any text as rows of a spreadsheet */
#include "fuzz.h"
#include "tempel.h"
#include "text.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct arena *arena = arena_new();
	char *text = arena_copy(arena, bytes, len);
	Skp skp = SKP__INIT;
	Rhk *none[1] = { NULL };
	struct tempel t;

	skp.model = len % 2 ? MODEL_SKP__JPT : MODEL_SKP__JAJF;
	if (text_utf8(text, strlen(text))) {
		t = tempel_read(arena, text);
		PROMISE(t.n <= TEMPEL_ROWS);
		tempel_check(arena, &t, &skp, none, none, &batas_usual);
		PROMISE(t.n_fresh <= t.n);
		for (size_t i = 0; i < t.n; i++)
			PROMISE(t.row[i].wrong || t.row[i].rhk != NULL);
		/* What is kept for mending can be read again. */
		tempel_read(arena, tempel_rest(arena, &t));
	}
	arena_drop(arena);
	return 0;
}
