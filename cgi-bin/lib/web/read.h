#ifndef READ_H
#define READ_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "arena.h"

/*
 * The reader: bytes from outside to pairs of name and value (cgi.md 4).  It
 * knows no request, so that it can be fuzzed alone.  Every function returns 0
 * or the HTTP status to refuse with; all are linear in their input.
 */

enum {
	PAIRS_MAX	= 1000,		/* fields in one form */
	NAME_MAX_BYTES	= 64,
	COOKIES_MAX	= 50,
	PARTS_MAX	= 64,
	PART_HEAD_MAX	= 4096,
	BOUNDARY_MAX	= 70
};

/* What is done with one pair; not 0 ends the reading with that status. */
typedef int pair_fn(void *ctx, const char *name, const char *value, size_t len);

/* Is it a name a field may have: letters, digits, "_", "-", 1 to 64? */
bool name_valid(const char *, size_t len);

/* A query or an urlencoded body: decoded once; a bad escape or name is 400. */
int query_read(struct arena *, const char *text, size_t len, pair_fn *,
    void *ctx);

/* A Cookie header.  What is no pair is passed over; over 50 pairs is 400. */
int cookie_read(struct arena *, const char *text, pair_fn *, void *ctx);

/* Fills buf with up to size bytes; 0 or less is the end. */
typedef ssize_t source_fn(void *from, void *buf, size_t size);

/* What is done with the parts of a multipart form, in order. */
struct parts {
	/* filename: NULL when the part is no file. */
	int	(*begin)(void *ctx, const char *name, const char *filename);
	int	(*data)(void *ctx, const void *, size_t);
	int	(*end)(void *ctx);
	void	*ctx;
};

/*
 * The boundary of "multipart/form-data; boundary=..."; NULL when the header is
 * no such thing or the boundary is none.
 */
const char *multipart_boundary(struct arena *, const char *content_type);
/* Reads to the end of the source unless it refuses. */
int multipart_read(struct arena *, source_fn *, void *from,
    const char *boundary, const struct parts *);

#endif
