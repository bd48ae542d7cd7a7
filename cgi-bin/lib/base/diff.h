#ifndef DIFF_H
#define DIFF_H

#include <stddef.h>

#include "arena.h"

/*
 * The difference of two texts by words (ideas 16): runs of words that are in
 * both, only in the old one, only in the new one, in reading order.  White
 * space between words counts as one blank.
 */
struct diff_run {
	enum { DIFF_SAME, DIFF_OLD, DIFF_NEW } kind;
	const char	*text;		/* words with single blanks */
};

/*
 * Gives the number of runs; they live in the arena.  The common head and tail
 * cost nothing; the words between cost old times new cells, which are taken
 * off *cells.  When these do not suffice, the whole middle counts as replaced,
 * which is true, if coarse: many texts together cost what the caller gives.
 */
size_t diff_words(struct arena *, const char *old, const char *new,
    struct diff_run **, long *cells);

#endif
