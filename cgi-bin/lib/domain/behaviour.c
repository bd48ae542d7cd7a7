/* behaviour.c - the values of BerAKHLAK and their guides */
#include "behaviour.h"

bool
behaviour_read(struct arena *arena, const Aturan *set,
    struct behaviour out[BEHAVIOURS], const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	for (unsigned v = 0; v < BEHAVIOURS; v++) {
		out[v].nama = rules_text(&r, "%u.nama", v + 1);
		for (unsigned g = 0; g < BEHAVIOUR_GUIDES; g++)
			out[v].panduan[g] = rules_text(&r, "%u.panduan.%u",
			    v + 1, g + 1);
	}
	*why = r.why;
	return r.why == NULL;
}
