#ifndef ARENA_H
#define ARENA_H

#include <stdarg.h>
#include <stddef.h>

/*
 * Memory for one request.  Nothing taken here is freed by hand: arena_drop()
 * gives all of it back.  No call returns NULL; out of memory ends the process.
 */
struct arena;

struct arena *arena_new(void);
void arena_drop(struct arena *);

/* size zeroed bytes, aligned for any type. */
void *arena_get(struct arena *, size_t size);
/* An array of n zeroed items; a product too large ends the process. */
void *arena_array(struct arena *, size_t n, size_t size);
/* Copies len bytes and ends them with NUL. */
char *arena_copy(struct arena *, const void *bytes, size_t len);
char *arena_text(struct arena *, const char *);
char *arena_printf(struct arena *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *, const char *fmt, va_list)
    __attribute__((format(printf, 2, 0)));

#endif
