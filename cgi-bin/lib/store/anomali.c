/* anomali.c - oddities of people and units that would stop a plan (S-29) */
#include <string.h>

#include "anomali.h"
#include "date.h"
#include "find.h"
#include "jabatan.h"
#include "office.h"

enum { CHAIN = 20 };

struct search {
	struct store	*store;
	const Unit	*unit;
	int32_t		 day;
	const Aturan	*kinds;		/* rule set "kedudukan" */
	struct anomali	*v;
	size_t		*n, max;
};

static struct anomali *
add(struct search *x, enum anomali_kind kind, const Pegawai *p)
{
	static struct anomali spare;
	struct anomali *a = *x->n < x->max ? &x->v[(*x->n)++] : &spare;

	*a = (struct anomali){ .kind = kind, .unit = x->unit, .orang = p };
	return a;
}

static bool
active(struct search *x, const Pegawai *p)
{
	return kedudukan_rates(store_arena(x->store), x->kinds, p->kedudukan);
}

/* Does the chain of superiors come back to him? */
static bool
circle(struct search *x, const Pegawai *p)
{
	const Pegawai *up = penilai_on(x->store, p, x->day);

	for (int i = 0; up != NULL && i < CHAIN; i++) {
		if (up->pegawai == p->pegawai)
			return true;
		up = penilai_on(x->store, up, x->day);
	}
	return false;
}

static void
look_at_superior(struct search *x, const Pegawai *p, const Tugas *post)
{
	const Pegawai *up = penilai_on(x->store, p, x->day);
	const Atasan *line = atasan_on(p, x->day);

	if (post->jenis == JENIS_JABATAN__PEJABAT_NEGARA)
		return;
	if (up == NULL) {
		add(x, ANOMALI_TANPA_ATASAN, p);
		return;
	}
	if (!active(x, up))
		add(x, ANOMALI_ATASAN_TIDAK_AKTIF, p)->lain = up;
	if (circle(x, p))
		add(x, ANOMALI_LINGKARAN, p)->lain = up;
	if (!tugas_may_rate(tugas_for(x->store, up, p, x->day), line->sk))
		add(x, ANOMALI_BUKAN_PENGAWAS, p)->lain = up;
}

static void
look_at_number(struct search *x, const Pegawai *p)
{
	struct key k = key_new();
	Pegawai **same;

	if (p->nomor[0] == '\0')
		return;
	key_text(&k, p->nomor);
	for (same = (Pegawai **)store_by(x->store, I_PEGAWAI_NOMOR, &k, 5);
	    *same != NULL; same++)
		if ((*same)->pegawai != p->pegawai &&
		    strcmp((*same)->nomor, p->nomor) == 0) {
			add(x, ANOMALI_NOMOR_KEMBAR, p)->lain = *same;
			return;
		}
}

static void
look_at_person(struct search *x, const Pegawai *p)
{
	const Tugas *post = tugas_on(p, x->day), *last = NULL;
	const Akun *account;

	/* He is told of where his post is, or was last. */
	for (size_t i = 0; i < p->n_tugas; i++)
		if (last == NULL || p->tugas[i]->mulai >= last->mulai)
			last = p->tugas[i];
	if (strcmp((post != NULL ? post : last)->unit, x->unit->id) != 0)
		return;
	look_at_number(x, p);
	if (!active(x, p)) {
		account = akun_get(x->store, p->pegawai, false);
		if (account != NULL && account->aktif)
			add(x, ANOMALI_AKUN_TANPA_PEGAWAI, p);
		return;
	}
	if (post == NULL && last->mulai <= x->day)
		add(x, ANOMALI_TANPA_UNIT, p);
	else if (post != NULL)
		look_at_superior(x, p, post);
}

/* The leader of a unit: none, or two definitive ones (two Pejabat Penilai). */
static void
look_at_leaders(struct search *x, Pegawai **all, bool people)
{
	const Pegawai *first = NULL;

	if (people && leader_on(x->store, x->unit->id, x->day) == NULL)
		add(x, ANOMALI_TANPA_PIMPINAN, NULL);
	for (; *all != NULL; all++) {
		const Tugas *t = leads_on(*all, x->unit->id, x->day);
		struct anomali *a;

		if (t == NULL || t->penugasan != PENUGASAN__DEFINITIF)
			continue;
		if (first == NULL) {
			first = *all;
			continue;
		}
		a = add(x, ANOMALI_DUA_PIMPINAN, *all);
		a->lain = first;
		a->tugas = t;
	}
}

bool
anomali_unit(struct store *s, const Unit *u, int32_t day, struct anomali *v,
    size_t *n, size_t max)
{
	struct search x = { s, u, day, aturan_on(s, "kedudukan", day), v, n,
	    max };
	Pegawai **all = pegawai_in_unit(s, u->id);
	bool people = false;

	for (Pegawai **p = all; *p != NULL; p++) {
		const Tugas *post = tugas_on(*p, day);

		people |= post != NULL && strcmp(post->unit, u->id) == 0;
		look_at_person(&x, *p);
	}
	look_at_leaders(&x, all, people);
	return *n < max;
}

const char *
anomali_name(enum anomali_kind kind)
{
	static const char *const names[ANOMALI_KINDS] = {
		"TANPA_ATASAN", "ATASAN_TIDAK_AKTIF", "LINGKARAN",
		"BUKAN_PENGAWAS", "TANPA_PIMPINAN", "DUA_PIMPINAN",
		"TANPA_UNIT", "NOMOR_KEMBAR", "AKUN_TANPA_PEGAWAI",
	};

	return (unsigned)kind < ANOMALI_KINDS ? names[kind] : "";
}
