#ifndef BATAS_H
#define BATAS_H

#include "aturan.h"

/* The rule set "batas": limits of the application; an agency may change them.
 * Lengths are characters. */
struct batas {
	int reason_min, reason_max;	/* of a written reason */
	int utama_advised;		/* more RHK utama: a warning */
	int import_mib, evidence_mib, logo_kb;
	int rhk_min, rhk_max;		/* text of an RHK, and why none fits */
	int from_max;			/* who gave the task */
	int indicator_max, target_max, unit_max, indicators;
	int value_max;			/* Ekspektasi Khusus Pimpinan */
	int annex_max, annex_lines;	/* a line; lines of a block */
	int evidence_quota_mib;		/* of a person's files in a month */
	int evidence_step;		/* pieces of evidence of one step */
	int feedback_max;		/* characters of one feedback */
	int feedback_peers;		/* fewer answers of peers are not shown */
	int feedback_months;		/* without any: said to the leader */
	int feedback_asked;		/* colleagues asked in one period */
};

/* More than this no form takes, whatever the agency sets. */
enum {
	BATAS_REASON = 4000, BATAS_RHK = 4000, BATAS_INDICATOR = 1000,
	BATAS_TARGET = 500, BATAS_UNIT = 100, BATAS_VALUE = 3000,
	BATAS_ANNEX = 2000, BATAS_ANNEX_LINES = 100, BATAS_IMPORT_MIB = 128,
	BATAS_FEEDBACK = 4000, BATAS_EVIDENCE_MIB = 32
};

/* What conf/rules says; for a store whose set is older than a key. */
extern const struct batas batas_usual;

/* false with "KEY: reason" in *why. */
bool batas_read(struct arena *, const Aturan *, struct batas *,
    const char **why);

#endif
