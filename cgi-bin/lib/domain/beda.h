#ifndef BEDA_H
#define BEDA_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "model.pb-c.h"

/*
 * What differs between two states of one plan (ideas 16, G37).  Results and
 * their indicators are the same when their ids are; the order in the table,
 * states and snapshots are no difference.
 */
struct beda {
	enum beda_kind { BEDA_CHANGED, BEDA_ADDED, BEDA_REMOVED } kind;
	const char	*part;		/* "rhk", "indikator", "perilaku",
					 * "lampiran", "skp" */
	const char	*title;		/* the result's text, where there is one */
	const char	*inner;		/* the indicator's text */
	const char	*field;		/* "teks", "target", ...; of lampiran the
					 * block; of perilaku the value, "1" to "7" */
	bool		 name;		/* old and new are names of an enum */
	const char	*old, *new;	/* "" when there was none */
};

/* How many differences; they live in the arena.  Both lists end with NULL. */
size_t beda_plan(struct arena *, const Skp *old, Rhk *const *old_rhk,
    const Skp *new, Rhk *const *new_rhk, struct beda **);

#endif
