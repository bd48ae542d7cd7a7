/* wait.c - who waits for whom, and from which goal a result comes down */
#include <string.h>

#include "chain.h"
#include "date.h"
#include "find.h"
#include "wait.h"
#include "waris.h"

enum { HEIGHT = 12 };	/* deeper than any line of command; ends a circle */

/* What keeps others from planning below this person, and since when. */
static void
look(struct store *s, struct wait_step *step, unsigned year, int32_t day)
{
	const Tugas *post = tugas_on(step->orang, day);
	Skp **skp = skp_of(s, step->orang->pegawai, year);

	step->since = date_make((int)year, 1, 1);
	if (post != NULL && post->mulai > step->since)
		step->since = post->mulai;
	step->cause = WAIT_TANPA_SKP;
	for (; *skp != NULL; skp++) {
		if ((*skp)->status == STATUS_SKP__BATAL)
			continue;
		if (*rhk_of(s, (*skp)->id) != NULL) {
			step->cause = WAIT_NONE;
			return;
		}
		step->cause = WAIT_TANPA_RHK;
		step->since = date_of((*skp)->dibuat,
		    pengaturan_get(s, false)->zona);
	}
	if (step->cause == WAIT_TANPA_SKP && (step->orang->jenis ==
	    JENIS_PEGAWAI__NON_ASN || (post != NULL &&
	    post->jenis == JENIS_JABATAN__PEJABAT_NEGARA)))
		step->cause = WAIT_PEJABAT_NEGARA;
}

/* Does he take his results from the Perjanjian Kinerja, waiting for nobody?
 * (S6) */
static bool
plans_alone(struct store *s, const Pegawai *p, int32_t day)
{
	const Tugas *post = tugas_on(p, day);

	return post != NULL && (office_is_jpt(s, post, day) ||
	    post->jenis == JENIS_JABATAN__PEJABAT_NEGARA);
}

/* The results left behind in the office that rates him: into list, or only
 * counted when it is NULL. */
static size_t
left_behind(struct store *s, const Pegawai *who, unsigned year, int32_t day,
    Rhk **list)
{
	const char *unit = office_rating(s, who, day);
	Skp **skp = unit[0] != '\0' ? skp_in_unit(s, year, unit) : NULL;
	size_t n = 0;

	for (; skp != NULL && *skp != NULL; skp++) {
		const Pegawai *owner = pegawai_get(s, (*skp)->pegawai, false);

		if (owner == NULL || !waris_left(*skp, owner, day))
			continue;
		for (Rhk **r = rhk_of(s, (*skp)->id); *r != NULL; r++) {
			if (!waris_passes(*r, unit, ""))
				continue;
			if (list != NULL)
				list[n] = *r;
			n++;
		}
	}
	return n;
}

size_t
wait_chain(struct store *s, const Pegawai *who, unsigned year, int32_t day,
    struct wait_step *steps, size_t max)
{
	size_t n = 0;

	if (max > HEIGHT)
		max = HEIGHT;
	while (n < max) {
		struct wait_step *step = &steps[n];

		*step = (struct wait_step){ .orang = penilai_on(s, who, day) };
		if (step->orang == NULL) {
			step->cause = WAIT_TANPA_ATASAN;
			return n + 1;
		}
		for (size_t i = 0; i < n; i++)
			if (steps[i].orang->pegawai == step->orang->pegawai)
				return n;
		look(s, step, year, day);
		if (step->cause == WAIT_NONE ||
		    left_behind(s, who, year, day, NULL) > 0)
			return n;
		n++;
		if (step->cause == WAIT_PEJABAT_NEGARA ||
		    plans_alone(s, step->orang, day))
			return n;
		who = step->orang;
	}
	return n;
}

Rhk **
rhk_offered(struct store *s, uint64_t pegawai, unsigned year)
{
	Skp **skp = skp_of(s, pegawai, year);
	size_t n = 0;
	Rhk **all;

	for (Skp **i = skp; *i != NULL; i++)
		if ((*i)->status != STATUS_SKP__BATAL)
			for (Rhk **r = rhk_of(s, (*i)->id); *r != NULL; r++)
				n++;
	all = arena_array(store_arena(s), n + 1, sizeof *all);
	n = 0;
	for (Skp **i = skp; *i != NULL; i++)
		if ((*i)->status != STATUS_SKP__BATAL)
			for (Rhk **r = rhk_of(s, (*i)->id); *r != NULL; r++)
				all[n++] = *r;
	return all;
}

Rhk **
rhk_offered_to(struct store *s, const Pegawai *who, unsigned year, int32_t day)
{
	const Pegawai *rater = penilai_on(s, who, day);
	Rhk **own = rater != NULL ? rhk_offered(s, rater->pegawai, year) : NULL;
	size_t n = 0, left = left_behind(s, who, year, day, NULL);
	Rhk **all;

	while (own != NULL && own[n] != NULL)
		n++;
	all = arena_array(store_arena(s), left + n + 1, sizeof *all);
	left_behind(s, who, year, day, all);
	if (n > 0)
		memcpy(all + left, own, n * sizeof *all);
	return all;
}

Rhk **
rhk_above(struct store *s, const Rhk *rhk)
{
	Rhk **up = arena_array(store_arena(s), HEIGHT + 1, sizeof *up);
	size_t n = 0;

	while (n < HEIGHT && rhk->intervensi[0] != '\0') {
		Rhk *next = rhk_get(s, rhk->intervensi, false);

		if (next == NULL)
			break;
		memmove(up + 1, up, n * sizeof *up);
		up[0] = next;
		n++;
		rhk = next;
	}
	return up;
}
