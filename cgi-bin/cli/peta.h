#ifndef PETA_H
#define PETA_H

#include <stddef.h>
#include <stdint.h>

/* A map from text to a number, for an import's index of NIPs and codes.  The
 * texts are not copied: they must outlive it. */
struct peta {
	struct { const char *text; uint32_t value; } *slot;
	size_t	 room, n;
};

/* The value of a text; 0 when it has none (store numbers from 1). */
uint32_t peta_get(const struct peta *, const char *text);
/* Sets it; ends the process without memory. */
void peta_set(struct peta *, const char *text, uint32_t value);
void peta_free(struct peta *);

#endif
