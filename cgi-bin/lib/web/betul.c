/* betul.c - one wrong datum of a person: what it is now, and mending it */
#include <string.h>

#include "atasan.h"
#include "betul.h"
#include "find.h"
#include "id.h"
#include "masa.h"
#include "office.h"
#include "rank.h"
#include "text.h"

enum action
betul_right(Laporan__Bidang what)
{
	switch (what) {
	case LAPORAN__BIDANG__ATASAN:
		return ATASAN_UBAH;
	case LAPORAN__BIDANG__UNIT:
	case LAPORAN__BIDANG__JABATAN:
		return TUGAS_UBAH;
	default:
		return PEGAWAI_UBAH;
	}
}

static const char *
superior_now(struct req *rq, const Pegawai *p, const Asal **asal)
{
	const Atasan *line = atasan_on(p, rq->today);
	const Pegawai *who = penilai_on(rq->store, p, rq->today);

	*asal = line != NULL ? line->asal : NULL;
	return who == NULL ? "" : arena_printf(rq->arena, "%s (%s)", who->nama,
	    office_name(rq->store, who, rq->today));
}

const char *
betul_now(struct req *rq, const Pegawai *p, Laporan__Bidang what,
    const Asal **asal)
{
	const Tugas *post = tugas_on(p, rq->today);
	const Unit__Versi *v = post == NULL ? NULL :
	    unit_on(unit_get(rq->store, post->unit, false), rq->today);

	*asal = p->asal;
	switch (what) {
	case LAPORAN__BIDANG__ATASAN:
		return superior_now(rq, p, asal);
	case LAPORAN__BIDANG__UNIT:
		*asal = post != NULL ? post->asal : NULL;
		return v != NULL ? v->nama : "";
	case LAPORAN__BIDANG__JABATAN:
		*asal = post != NULL ? post->asal : NULL;
		return post != NULL ? post->jabatan : "";
	case LAPORAN__BIDANG__GOLONGAN:
		return p->golongan;
	case LAPORAN__BIDANG__NAMA:
		return p->nama;
	case LAPORAN__BIDANG__SUREL:
		return p->surel;
	default:
		*asal = NULL;
		return "";
	}
}

static void
mend_superior(struct req *rq, Pegawai *p, struct problems *bad)
{
	Atasan *a = arena_get(rq->arena, sizeof *a);

	*a = (Atasan)ATASAN__INIT;
	form_read(rq, bad, &a->base, "sk", "mulai", "selesai", NULL);
	atasan_choose(rq, p, form_text(rq, "nomor"), form_tick(rq, "delegasi"),
	    a, bad);
	a->asal = asal_here(rq);
	if (bad->n == 0)
		atasan_from(rq->arena, p, a, bad);
}

/* An ADMIN_UNIT sends nobody into a unit that is not his: the person is asked
 * about as he will be. */
static bool
may_put(struct req *rq, const Tugas *t)
{
	Tugas only = *t, *list = &only;
	Pegawai there = PEGAWAI__INIT;

	only.mulai = rq->today;
	only.selesai = 0;
	there.tugas = &list;
	there.n_tugas = 1;
	return allow(rq, TUGAS_UBAH, &there, -1);
}

static void
read_unit(struct req *rq, Tugas *t, struct problems *bad)
{
	const Unit *u = unit_by_kode(rq->store, form_text(rq, "baru"), false);

	if (*form_text(rq, "baru") == '\0')
		problem(bad, "baru", "kosong");
	else if (u == NULL)
		problem(bad, "baru", "tiada");
	else if (t->mulai != 0 && unit_on(u, t->mulai) == NULL)
		problem(bad, "baru", "tutup");
	else
		t->unit = u->id;
	if (bad->n == 0 && !may_put(rq, t))
		problem(bad, "baru", "luar-unit");
}

static void
read_title(struct req *rq, Tugas *t, struct problems *bad)
{
	t->jabatan = form_text(rq, "baru");
	need_text(bad, "baru", t->jabatan, 3, 200);
	t->jenis = (JenisJabatan)form_enum(rq, bad, "jenis_jabatan",
	    &jenis_jabatan__descriptor);
	t->jenjang = (Jenjang)form_enum(rq, bad, "jenjang",
	    &jenjang__descriptor);
	if (t->jenis == JENIS_JABATAN__FUNGSIONAL &&
	    t->jenjang == JENJANG__TANPA_JENJANG)
		problem(bad, "jenjang", "wajib");
}

/* The post as it should have been, from a day on; from its own first day it is
 * corrected in its place. */
static void
mend_post(struct req *rq, Pegawai *p, Laporan__Bidang what,
    struct problems *bad)
{
	const Tugas *now = tugas_on(p, rq->today);
	Tugas *t = arena_get(rq->arena, sizeof *t);

	if (now == NULL) {
		problem(bad, "baru", "tanpa-jabatan");
		return;
	}
	*t = *now;
	t->mulai = 0;
	form_read(rq, bad, &t->base, "mulai", "sk", NULL);
	if (t->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	else if (t->mulai != 0 && t->mulai < now->mulai)
		problem(bad, "mulai", "lebih-lama");
	if (what == LAPORAN__BIDANG__UNIT)
		read_unit(rq, t, bad);
	else
		read_title(rq, t, bad);
	t->asal = asal_here(rq);
	if (bad->n > 0)
		return;
	for (size_t i = 0; i < p->n_tugas; i++)
		if (p->tugas[i] == now && t->mulai == now->mulai) {
			p->tugas[i] = t;
			return;
		}
	t->id = id_new(rq->arena, rq->now);
	/* A correction of a Plt. ends the wrong line as one of a post does. */
	if (t->penugasan != PENUGASAN__DEFINITIF)
		tugas_close(p, now->id, date_add(t->mulai, -1), bad);
	if (bad->n == 0)
		tugas_add(rq->arena, p, t, bad);
}

static void
mend_person(struct req *rq, Pegawai *p, Laporan__Bidang what,
    struct problems *bad)
{
	const Aturan *ranks = aturan_on(rq->store, "pangkat", rq->today);
	const char *value = form_text(rq, "baru"), *at = strchr(value, '@');

	if (what == LAPORAN__BIDANG__NAMA) {
		need_text(bad, "baru", value, 3, 150);
		p->nama = value;
	} else if (what == LAPORAN__BIDANG__GOLONGAN) {
		if (*value == '\0')
			problem(bad, "baru", "kosong");
		else if (ranks != NULL && !rank_known(ranks, p->jenis, value))
			problem(bad, "baru", "bentuk");
		p->golongan = value;
	} else {
		need_text(bad, "baru", value, 5, 120);
		if (*value != '\0' && (at == NULL || at == value ||
		    strchr(at, '.') == NULL ||
		    strpbrk(value, " ,;<>") != NULL))
			problem(bad, "baru", "bentuk");
		p->surel = value;
	}
	p->asal = asal_here(rq);
}

bool
betul_apply(struct req *rq, Pegawai *p, Laporan__Bidang what,
    struct problems *bad)
{
	if (!allow(rq, betul_right(what), p, -1))
		return false;
	switch (what) {
	case LAPORAN__BIDANG__ATASAN:
		mend_superior(rq, p, bad);
		break;
	case LAPORAN__BIDANG__UNIT:
	case LAPORAN__BIDANG__JABATAN:
		mend_post(rq, p, what, bad);
		break;
	case LAPORAN__BIDANG__GOLONGAN:
	case LAPORAN__BIDANG__NAMA:
	case LAPORAN__BIDANG__SUREL:
		mend_person(rq, p, what, bad);
		break;
	default:
		problem(bad, "baru", "pilih");
	}
	return bad->n == 0;
}
