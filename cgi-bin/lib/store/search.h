#ifndef SEARCH_H
#define SEARCH_H

#include "store.h"

/* Finding people by what an administrator remembers of them. */

enum { NAME_PART = 12 };	/* bytes of a word that are indexed */

/*
 * The next word of a name that is indexed, in small letters and cut; where to
 * go on, or NULL when there is none.  What stands behind a comma (titles) and
 * words with a point in them are none.
 */
const char *name_word(const char *name, char word[NAME_PART + 1], size_t *len);

/*
 * By the beginning of a number (digits only, blanks allowed), else by the
 * beginnings of words of the name, all of which must be there, in any order.
 * At most max, the last one NULL; a text of under two characters finds none.
 */
Pegawai **pegawai_search(struct store *, const char *text, size_t max);

#endif
