/* arena.c - memory for one request */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "die.h"

/* The sanitizer build sets this to 0: each object alone, so that it is seen. */
#ifndef ARENA_BLOCK
#define ARENA_BLOCK 16000
#endif

enum { UNIT = _Alignof(max_align_t) };

struct block {
	struct block	*next;
	size_t		 used, size;
	max_align_t	 data[];
};

struct arena {
	struct block	*head;
};

struct arena *
arena_new(void)
{
	struct arena *a = calloc(1, sizeof *a);

	if (a == NULL)
		die("out of memory");
	return a;
}

void
arena_drop(struct arena *a)
{
	struct block *b, *next;

	for (b = a->head; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	free(a);
}

void *
arena_get(struct arena *a, size_t size)
{
	struct block *b = a->head;
	size_t at = 0, room;

	if (size > SIZE_MAX / 2)
		die("arena: absurd size %zu", size);
	if (b != NULL)
		at = (b->used + UNIT - 1) / UNIT * UNIT;
	if (b == NULL || at > b->size || b->size - at < size) {
		room = size > ARENA_BLOCK ? size : ARENA_BLOCK;
		if ((b = calloc(1, sizeof *b + room)) == NULL)
			die("out of memory");
		b->size = room;
		b->next = a->head;
		a->head = b;
		at = 0;
	}
	b->used = at + size;
	return (char *)b->data + at;
}

void *
arena_array(struct arena *a, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / 2 / size)
		die("arena: absurd array %zu x %zu", n, size);
	return arena_get(a, n * size);
}

char *
arena_copy(struct arena *a, const void *bytes, size_t len)
{
	char *s = arena_get(a, len + 1);

	if (len > 0)
		memcpy(s, bytes, len);
	return s;
}

char *
arena_text(struct arena *a, const char *text)
{
	return arena_copy(a, text, strlen(text));
}

char *
arena_vprintf(struct arena *a, const char *fmt, va_list ap)
{
	va_list again;
	char *s;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		die("bad format %s", fmt);
	s = arena_get(a, (size_t)n + 1);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	return s;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = arena_vprintf(a, fmt, ap);
	va_end(ap);
	return s;
}
