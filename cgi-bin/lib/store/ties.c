/* ties.c - what binds an actor to a subject on a day */
#include <string.h>

#include "authz.h"
#include "chain.h"
#include "date.h"
#include "find.h"
#include "find_tim.h"
#include "jabatan.h"
#include "office.h"

bool
unit_under(struct store *s, const char *a, const char *b, int32_t day)
{
	for (int i = 0; i < OFFICE_HEIGHT && b[0] != '\0'; i++) {
		if (strcmp(a, b) == 0)
			return true;
		b = office_above(s, b, day);
	}
	return false;
}

bool
office_is_jpt(struct store *s, const Tugas *t, int32_t day)
{
	const Unit__Versi *v = NULL;

	if (t->pimpinan)
		v = unit_on(unit_get(s, t->unit, false), day);
	return jabatan_model(t->jenis, v != NULL && v->mandiri) ==
	    MODEL_SKP__JPT;
}

/* What leading a unit at or above this one gives. */
static unsigned
line(struct store *s, const Pegawai *actor, const char *unit, int32_t day)
{
	unsigned ties = 0;

	for (int i = 0; i < OFFICE_HEIGHT && unit[0] != '\0'; i++) {
		const Tugas *t = leads_on(actor, unit, day);

		if (t != NULL)
			ties |= TIE_LINE | (office_is_jpt(s, t, day) ? TIE_JPT : 0);
		unit = office_above(s, unit, day);
	}
	return ties;
}

/* By the units above the subject's post: for a leader they begin above the
 * unit he leads, so his own Plh is not above him. */
static unsigned
command(struct store *s, const Pegawai *actor, const Pegawai *subject,
    int32_t day)
{
	const Tugas *post = tugas_on(subject, day);
	const char *office = office_rating(s, subject, day);
	unsigned ties = line(s, actor, office, day);

	if (post != NULL)
		ties |= line(s, actor, post->pimpinan ?
		    office_above(s, post->unit, day) : post->unit, day);
	return ties;
}

static bool
colleagues(const Pegawai *a, const Pegawai *b, int32_t day)
{
	for (size_t i = 0; i < a->n_tugas; i++)
		if (date_within(day, a->tugas[i]->mulai, a->tugas[i]->selesai)
		    && office_works_in(b, a->tugas[i]->unit, day))
			return true;
	return false;
}

static bool
administers(struct store *s, const Akun *akun, const char *unit, int32_t day)
{
	for (size_t i = 0; akun != NULL && i < akun->n_peran; i++)
		if (akun->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT &&
		    akun->peran[i]->unit[0] != '\0' &&
		    unit_under(s, akun->peran[i]->unit, unit, day))
			return true;
	return false;
}

unsigned
unit_ties_on(struct store *s, const Pegawai *actor, const Akun *akun,
    const char *unit, int32_t day)
{
	unsigned ties;

	if (actor == NULL || unit[0] == '\0')
		return 0;
	ties = line(s, actor, unit, day);
	if (office_works_in(actor, unit, day))
		ties |= TIE_KOLEGA;
	if (administers(s, akun, unit, day))
		ties |= TIE_ADMIN_UNIT;
	return ties;
}

unsigned
ties_on(struct store *s, const Pegawai *actor, const Akun *akun,
    const Pegawai *subject, int32_t day)
{
	const Pegawai *penilai;
	const Tugas *post;
	unsigned ties;

	if (actor == NULL || subject == NULL)
		return 0;
	if (office_same(actor, subject))
		return TIE_OWN;		/* and nothing else (BZ-4) */
	ties = command(s, actor, subject, day);
	if (office_rates(s, actor, subject, day))
		ties |= TIE_PENILAI;
	penilai = penilai_on(s, subject, day);
	if (penilai != NULL && office_rates(s, actor, penilai, day))
		ties |= TIE_ATASAN;
	if (office_rates(s, subject, actor, day))
		ties |= TIE_BAWAHAN;
	if (colleagues(actor, subject, day))
		ties |= TIE_KOLEGA;
	post = tugas_on(subject, day);
	if (post != NULL && administers(s, akun, post->unit, day))
		ties |= TIE_ADMIN_UNIT;
	if (tim_ketua_of(s, actor->pegawai, subject->pegawai, day))
		ties |= TIE_KETUA;
	return ties;
}
