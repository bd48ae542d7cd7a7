#ifndef BEHAVIOUR_H
#define BEHAVIOUR_H

#include "aturan.h"

/* The seven values of BerAKHLAK and their guides (rules.md 1.5, R-PER-1). */
enum { BEHAVIOURS = 7, BEHAVIOUR_GUIDES = 3 };

struct behaviour {
	const char *nama;
	const char *panduan[BEHAVIOUR_GUIDES];
};

/* From the rule set "perilaku", in the fixed order; false with the missing
 * key in *why. */
bool behaviour_read(struct arena *, const Aturan *,
    struct behaviour out[BEHAVIOURS], const char **why);

#endif
