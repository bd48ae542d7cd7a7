#ifndef BATAS_H
#define BATAS_H

#include "aturan.h"

/* The rule set "batas": limits of the application; an agency may change them. */
struct batas {
	int reason_min, reason_max;	/* characters of a written reason */
	int utama_advised;		/* more RHK utama: a warning */
	int import_mib, evidence_mib, logo_kb;
};

/* false with "KEY: reason" in *why. */
bool batas_read(struct arena *, const Aturan *, struct batas *,
    const char **why);

#endif
