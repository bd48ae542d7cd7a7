#ifndef PERIKSA_RHK_H
#define PERIKSA_RHK_H

#include "aturan.h"

/*
 * The proofreader (ideas 19): hints on how a result is worded.  They never
 * refuse anything.  The words are data: the rule set "rumusan".
 */
struct rumusan {
	/* Words between blanks, in small letters. */
	const char *activity;		/* first words that tell an activity */
	const char *vague;		/* words that cannot be measured */
	const char *jargon;		/* short forms nobody outside knows */
	int long_text;			/* characters from which it is long */
};

struct hint {
	const char *code;
	const char *word;		/* the word it is about, or "" */
	unsigned indicator;		/* from 1; 0: the result itself */
};

/* false with "KEY: reason" in *why. */
bool rumusan_read(struct arena *, const Aturan *, struct rumusan *,
    const char **why);

/*
 * Hints on one result; at most max.  Codes: "kegiatan" its first word is an
 * activity, "bukan-hasil" it does not begin with an outcome (ter-...nya,
 * meningkatnya), "panjang", "kabur" a vague word, "singkatan" a short form,
 * "tanpa-indikator", "tak-terukur" an indicator whose target is words,
 * "tanpa-satuan" a number without unit, "tanpa-waktu" no indicator says when,
 * "kembar-rekan" a colleague under the same leader has the same text.
 */
size_t rumusan_check(struct arena *, const struct rumusan *, const Rhk *,
    Pendekatan, Rhk *const *colleagues, struct hint *, size_t max);

#endif
