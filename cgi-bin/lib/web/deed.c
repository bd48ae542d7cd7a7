/* deed.c - the months of a plan and their steps: S-15, R-SKP-14 */
#include <string.h>

#include "deed.h"
#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "id.h"
#include "kirim.h"
#include "step.h"
#include "text.h"

bool
deed_open(struct req *rq, const struct plan *p)
{
	return p->skp->revisi > 0 &&
	    may(rq, AKSI_UBAH, p->orang, (int)p->skp->status);
}

Periode *
deed_period(struct req *rq, const Skp *skp, unsigned month)
{
	date_t day = date_make((int)skp->tahun, (int)month, 1);

	for (Periode **p = periode_year(rq->store, skp->tahun); *p; p++)
		if ((*p)->jenis != PERIODE__JENIS__AKHIR &&
		    date_within(day, (*p)->mulai, (*p)->selesai))
			return *p;
	return NULL;
}

bool
deed_month_open(struct req *rq, const struct plan *p, unsigned month)
{
	const Periode *period = deed_period(rq, p->skp, month);
	enum kirim_lock lock;

	if (period == NULL)
		return true;
	lock = kirim_lock(rq, p->skp, period, penilaian_in(rq->store,
	    p->skp->id, period->id, false));
	return lock == KIRIM_OPEN || lock == KIRIM_EARLY;
}

unsigned
deed_month(const Skp *skp, date_t today)
{
	if (today < skp->mulai)
		return (unsigned)date_month(skp->mulai);
	return (unsigned)date_month(today > skp->selesai ? skp->selesai : today);
}

struct reply
deed_own_plan(struct req *rq, const char *path)
{
	const Skp *best = NULL;

	for (Skp **s = skp_of(rq->store, rq->user->pegawai, 0); *s != NULL; s++)
		if ((*s)->revisi > 0 && (*s)->status != STATUS_SKP__BATAL &&
		    (best == NULL || (*s)->mulai > best->mulai) &&
		    (*s)->mulai <= rq->today)
			best = *s;
	if (best == NULL)
		return go(rq, "/cgi-bin/skp?pesan=belum-disetujui");
	return go(rq, "%s?skp=%s", path, best->id);
}

static bool
of_plan(const struct plan *p, const Aksi *a)
{
	return strcmp(a->skp, p->skp->id) == 0;
}

/* Does the plan cover a day of that month? */
static bool
covers(const Skp *skp, unsigned month)
{
	return month >= (unsigned)date_month(skp->mulai) &&
	    month <= (unsigned)date_month(skp->selesai);
}

void
deed_show_year(struct req *rq, const struct plan *p, unsigned month)
{
	unsigned count[13] = { 0 }, done[13] = { 0 };
	Aksi **a = aksi_of(rq->store, p->skp->pegawai, p->skp->tahun);

	for (; *a != NULL; a++) {
		unsigned m = (*a)->bulan;

		if (!of_plan(p, *a) || m < 1 || m > 12)
			continue;
		count[m]++;
		done[m] += (*a)->selesai ? 1 : 0;
	}
	for (unsigned m = 1; m <= 12; m++) {
		struct row *row = show_row(rq, "Bulan");

		row_text(rq, row, "nomor", "%u", m);
		row_text(rq, row, "jumlah", "%u", count[m]);
		row_text(rq, row, "selesai", "%u", done[m]);
		row_flag(rq, row, "dipilih", m == month);
		row_flag(rq, row, "luar", !covers(p->skp, m));
		row_flag(rq, row, "kini", p->skp->tahun ==
		    (uint32_t)date_year(rq->today) &&
		    m == (unsigned)date_month(rq->today));
	}
}

static size_t
count_of(Bukti **b)
{
	size_t n = 0;

	for (; *b != NULL; b++)
		n += !(*b)->dihapus;
	return n;
}

void
deed_show_month(struct req *rq, const struct plan *p, unsigned month)
{
	unsigned bare = 0;
	size_t missing = 0, recurring = 0;

	for (Rhk **r = p->rhk; *r != NULL; r++) {
		Aksi **steps = aksi_of_rhk(rq->store, (*r)->id), **a;
		struct row *row = show_row(rq, "RhkList");
		bool any = false;

		row_record(rq, row, "rhk", &(*r)->base);
		for (a = steps; *a != NULL; a++) {
			struct row *step;

			if ((*a)->bulan != month)
				continue;
			any = true;
			step = row_row(rq, row, "Langkah");
			row_record(rq, step, "aksi", &(*a)->base);
			row_text(rq, step, "bukti", "%zu",
			    count_of(bukti_of_aksi(rq->store, (*a)->id)));
		}
		bare += !any;
		missing += step_missing(steps, month - 1, month, false);
		recurring += step_missing(steps, month - 1, month, true);
	}
	show_text(rq, "Bulan_ini", "%u", month);
	show_text(rq, "Tanpa", "%u", bare);
	show_text(rq, "Lalu.jumlah", "%zu", missing);
	show_text(rq, "Lalu.berulang", "%zu", recurring);
}

void
deed_show_form(struct req *rq, const struct plan *p, const Aksi *a,
    unsigned month)
{
	plan_show_head(rq, p);
	if (a != NULL)
		show(rq, "Aksi", &a->base);
	for (Rhk **r = p->rhk; *r != NULL; r++) {
		struct row *row = show_row(rq, "RhkList");

		row_record(rq, row, "rhk", &(*r)->base);
	}
	for (unsigned m = 1; m <= 12; m++)
		if (covers(p->skp, m)) {
			struct row *row = show_row(rq, "Bulan");

			row_text(rq, row, "nomor", "%u", m);
		}
	show_text(rq, "Bulan_ini", "%u", month);
}

void
deed_read_step(struct req *rq, const struct plan *p, Aksi *a,
    struct problems *bad)
{
	struct batas l = plan_limits(rq);
	int64_t month = form_whole(rq, bad, "bulan");
	const char *rhk = form_text(rq, "rhk");
	Rhk **r = p->rhk;

	while (*r != NULL && strcmp((*r)->id, rhk) != 0)
		r++;
	if (*r == NULL)
		problem(bad, "rhk", "pilih");
	else
		a->rhk = (*r)->id;
	if (!problem_at(bad, "bulan") && (month < 1 || month > 12 ||
	    !covers(p->skp, (unsigned)month)))
		problem(bad, "bulan", "pilih");
	else if (!deed_month_open(rq, p, (unsigned)month))
		problem(bad, "bulan", "terkunci");
	else
		a->bulan = (uint32_t)month;
	a->teks = arena_text(rq->arena, form_text(rq, "teks"));
	a->target = arena_text(rq->arena, form_text(rq, "target"));
	a->berulang = form_tick(rq, "berulang");
	step_read_target(rq->arena, a);
	step_check(a, &l, bad);
}

uint32_t
deed_next(struct store *s, const char *rhk, unsigned month)
{
	uint32_t last = 0;

	for (Aksi **a = aksi_of_rhk(s, rhk); *a != NULL; a++)
		if ((*a)->bulan == month && (*a)->urutan > last)
			last = (*a)->urutan;
	return last + 1;
}

size_t
deed_copy_month(struct req *rq, const struct plan *p, unsigned from,
    unsigned to, bool recurring)
{
	size_t copied = 0;

	for (Rhk **r = p->rhk; *r != NULL; r++) {
		Aksi **steps = aksi_of_rhk(rq->store, (*r)->id);
		uint32_t place = deed_next(rq->store, (*r)->id, to);

		for (Aksi **a = steps; *a != NULL; a++) {
			Aksi new = AKSI__INIT;

			if (!covers(p->skp, to) ||
			    !step_lacks(steps, *a, from, to, recurring))
				continue;
			new.id = id_new(rq->arena, rq->now + (int64_t)copied);
			new.pegawai = (*a)->pegawai;
			new.tahun = (*a)->tahun;
			new.skp = (*a)->skp;
			new.rhk = (*a)->rhk;
			new.bulan = to;
			new.urutan = place++;
			new.teks = (*a)->teks;
			new.target = (*a)->target;
			new.nilai = (*a)->nilai;
			new.satuan = (*a)->satuan;
			new.berulang = (*a)->berulang;
			new.dibuat = rq->now;
			new.diubah = rq->now;
			store_put(rq->store, T_AKSI, &new.base);
			copied++;
		}
	}
	return copied;
}
