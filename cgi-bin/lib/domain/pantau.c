/* pantau.c - in which step of planning a person is, once (S-26) */
#include <string.h>

#include "jabatan.h"
#include "pantau.h"

enum pantau_why
pantau_excluded(struct arena *arena, const Aturan *kedudukan,
    const Pegawai *p, const Tugas *post)
{
	if (post != NULL && post->jenis == JENIS_JABATAN__PEJABAT_NEGARA)
		return PANTAU_NEGARA;
	if (p->jenis == JENIS_PEGAWAI__NON_ASN)
		return PANTAU_NON_ASN;
	return kedudukan_plans(arena, kedudukan, p->kedudukan) ? PANTAU_TIDAK :
	    PANTAU_KEDUDUKAN;
}

const Skp *
pantau_plan(Skp *const *plans, date_t day)
{
	const Skp *best = NULL;

	for (; *plans != NULL; plans++) {
		const Skp *s = *plans;
		bool now, before;

		if (s->status == STATUS_SKP__BATAL)
			continue;
		now = date_within(day, s->mulai, s->selesai);
		before = best != NULL &&
		    date_within(day, best->mulai, best->selesai);
		if (best == NULL || (now && !before) ||
		    (now == before && s->mulai >= best->mulai))
			best = s;
	}
	return best;
}

enum pantau_step
pantau_step(const Skp *s)
{
	if (s == NULL)
		return PANTAU_BELUM;
	switch (s->status) {
	case STATUS_SKP__DRAF:
		return PANTAU_DRAF;
	case STATUS_SKP__DIAJUKAN:
		return PANTAU_DIAJUKAN;
	case STATUS_SKP__DIKEMBALIKAN:
		return PANTAU_DIKEMBALIKAN;
	case STATUS_SKP__BATAL:
		return PANTAU_BELUM;
	default:
		return PANTAU_DISETUJUI;
	}
}

static const char *const names[PANTAU_STEPS] = {
	"BELUM", "DRAF", "DIAJUKAN", "DIKEMBALIKAN", "DISETUJUI",
	"DIKECUALIKAN",
};

const char *
pantau_name(enum pantau_step step)
{
	return (unsigned)step < PANTAU_STEPS ? names[step] : "";
}

int
pantau_of_name(const char *name)
{
	for (int i = 0; i < PANTAU_STEPS; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return -1;
}
