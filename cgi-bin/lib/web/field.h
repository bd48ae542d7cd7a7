#ifndef FIELD_H
#define FIELD_H

#include "read.h"
#include "web.h"

/*
 * The field table at work (IN-4): of all the pairs that come in, those that
 * are declared are checked by their kind and kept; the others are not seen.
 */

struct value {
	struct value	*next;
	const char	*text;		/* "" never stands for absent */
};

/* One declared name, or one row of it. */
struct slot {
	struct value	*first, *last;
	const struct upload *file;
	bool		 too_long;
};

struct form {
	struct arena	*arena;
	const struct field *own;	/* the route's, or NULL */
	const struct field *frame;	/* the frame's, or NULL */
	struct slot	*slots;		/* those of own, then those of frame */
	bool		 too_long;	/* some value is longer than declared */
};

void form_begin(struct form *, struct arena *, const struct field *own,
    const struct field *frame);
/* A pair came in: a pair_fn.  400 for a second value of a single field, or a
 * value its kind cannot hold. */
int form_take(void *form, const char *name, const char *value, size_t len);
/* The slot of a declared name ("judul", "judul_3"), else NULL. */
struct slot *form_slot(const struct form *, const char *name,
    const struct field **);
/* Its first text, "" when absent or not declared. */
const char *form_first(const struct form *, const char *name);

/* Closes the files that came; a FastCGI process goes on. */
void form_close(struct form *);
/* Calls fn for every value that came, in the order of the table: name as in
 * the form, and its field. */
void form_each(const struct form *, void (*fn)(void *ctx, const struct field *,
    const char *name, const struct value *), void *ctx);

#endif
