/* waris.c - what follows when an office or a person changes in the year */
#include <string.h>

#include "jabatan.h"
#include "skp.h"
#include "text.h"
#include "waris.h"

/* ------------------------------------------------------- kedudukan hukum */

static const Pegawai__Kedudukan *
line_on(const Pegawai *p, date_t day)
{
	const Pegawai__Kedudukan *found = NULL;

	for (size_t i = 0; i < p->n_jadwal; i++)
		if (p->jadwal[i]->mulai <= day)
			found = p->jadwal[i];	/* ascending */
	return found;
}

const char *
kedudukan_on(const Pegawai *p, date_t day)
{
	const Pegawai__Kedudukan *line = line_on(p, day);

	return line != NULL ? line->kode : p->kedudukan;
}

void
kedudukan_from(struct arena *a, Pegawai *p, const Pegawai__Kedudukan *line)
{
	Pegawai__Kedudukan *row = arena_get(a, sizeof *row), **all;
	size_t at = 0;

	*row = *line;
	while (at < p->n_jadwal && p->jadwal[at]->mulai < line->mulai)
		at++;
	if (at < p->n_jadwal && p->jadwal[at]->mulai == line->mulai) {
		p->jadwal[at] = row;
		return;
	}
	all = arena_array(a, p->n_jadwal + 1, sizeof *all);
	for (size_t i = 0; i < p->n_jadwal; i++)
		all[i + (i >= at)] = p->jadwal[i];
	all[at] = row;
	p->jadwal = all;
	p->n_jadwal++;
}

void
kedudukan_correct(struct arena *a, Pegawai *p, const char *kode, date_t day)
{
	const Pegawai__Kedudukan *line = line_on(p, day);
	Pegawai__Kedudukan row;

	p->kedudukan = arena_text(a, kode);
	if (line == NULL || strcmp(line->kode, kode) == 0)
		return;
	row = *line;
	row.kode = p->kedudukan;
	row.sebab = SKP__TUTUP__TIDAK;
	kedudukan_from(a, p, &row);
}

/* When the line does not say why: 98, 99 and MPP are retirement. */
static Skp__Tutup
why_away(const Pegawai__Kedudukan *line, const char *kode)
{
	static const char *const retired[] = { "20", "88", "98", "99" };

	if (line != NULL && line->sebab != SKP__TUTUP__TIDAK)
		return line->sebab;
	for (size_t i = 0; i < sizeof retired / sizeof retired[0]; i++)
		if (strcmp(kode, retired[i]) == 0)
			return SKP__TUTUP__PENSIUN;
	return SKP__TUTUP__BERHENTI;
}

date_t
waris_away(struct arena *a, const Aturan *kinds, const Pegawai *p, date_t day,
    Skp__Tutup *why, bool *leaves)
{
	const Pegawai__Kedudukan *line = line_on(p, day);
	const char *kode = kedudukan_on(p, day);

	*why = SKP__TUTUP__TIDAK;
	*leaves = false;
	if (kedudukan_plans(a, kinds, kode))
		return 0;
	*why = why_away(line, kode);
	*leaves = !kedudukan_rates(a, kinds, kode);
	return date_add(line != NULL ? line->mulai : day, -1);
}

unsigned
waris_end_posts(Pegawai *p, date_t last)
{
	unsigned n = 0;

	for (size_t i = 0; i < p->n_tugas; i++) {
		Tugas *t = p->tugas[i];

		if (t->mulai > last || (t->selesai != 0 && t->selesai <= last))
			continue;
		t->selesai = last;
		n++;
	}
	return n;
}

/* ------------------------------------------------------------- his plans */

static const Tugas *
post_of(const Pegawai *p, const char *id)
{
	for (size_t i = 0; id[0] != '\0' && i < p->n_tugas; i++)
		if (strcmp(p->tugas[i]->id, id) == 0)
			return p->tugas[i];
	return NULL;
}

static bool
alive(const Skp *skp)
{
	return skp->status == STATUS_SKP__DRAF ||
	    skp->status == STATUS_SKP__DIAJUKAN ||
	    skp->status == STATUS_SKP__DIKEMBALIKAN ||
	    skp->status == STATUS_SKP__DISETUJUI;
}

struct waris_end
waris_plan(const Skp *skp, const Pegawai *p, date_t away, Skp__Tutup why,
    date_t day)
{
	const Tugas *post = post_of(p, skp->tugas);
	struct waris_end end = { .what = WARIS_STAYS, .why = why };

	if (post != NULL && post->selesai != 0 &&
	    (away == 0 || post->selesai < away)) {
		end.last = post->selesai;
		end.why = post->penugasan == PENUGASAN__DEFINITIF ?
		    SKP__TUTUP__MUTASI : SKP__TUTUP__AKHIR_PENUGASAN;
	} else {
		end.last = away;
	}
	/* A post that ends with the year closes nothing early. */
	if (!alive(skp) || end.last == 0 || end.last >= day ||
	    end.last < skp->mulai || end.last > skp->selesai ||
	    end.last == date_make((int)skp->tahun, 12, 31))
		return end;
	if (skp->status == STATUS_SKP__DISETUJUI)
		end.what = WARIS_CLOSES;
	else if (skp->selesai > end.last)
		end.what = WARIS_SHORTENS;
	return end;
}

static void
step(struct arena *a, Skp *skp, Skp__Langkah what, int64_t now, const char *as,
    const char *reason)
{
	static const Skp__Riwayat empty = SKP__RIWAYAT__INIT;
	Skp__Riwayat *line = arena_get(a, sizeof *line);
	Skp__Riwayat **all = arena_array(a, skp->n_riwayat + 1, sizeof *all);

	*line = empty;
	line->langkah = what;
	line->waktu = now;
	line->oleh = "Sistem";
	line->sebagai = as;
	line->alasan = reason;
	line->revisi = skp->revisi;
	if (skp->n_riwayat > 0)
		memcpy(all, skp->riwayat, skp->n_riwayat * sizeof *all);
	all[skp->n_riwayat++] = line;
	skp->riwayat = all;
}

bool
waris_close(struct arena *a, Skp *skp, const struct waris_end *end,
    int64_t now, const char *as)
{
	if (end->what == WARIS_SHORTENS) {
		skp->selesai = end->last;
		return true;
	}
	if (end->what != WARIS_CLOSES ||
	    skp_move_system(skp, SKP_TUTUP) != SKP_OK)
		return false;
	skp->sebab_tutup = end->why;
	skp->tanggal_tutup = end->last;
	step(a, skp, SKP__LANGKAH__TUTUP, now, as, "");
	return true;
}

bool
waris_moves(const Skp *skp, uint64_t rater, bool only_waiting)
{
	if (rater == 0 || skp->penilai == 0 || skp->penilai == rater)
		return false;
	return skp->status == STATUS_SKP__DIAJUKAN ||
	    (skp->status == STATUS_SKP__DISETUJUI && !only_waiting);
}

/* ----------------------------------------------------------- his results */

bool
waris_source(const Skp *skp, const Pegawai *owner, const Tugas *successor,
    date_t day)
{
	const Tugas *post = post_of(owner, skp->tugas);

	return waris_left(skp, owner, day) &&
	    strcmp(post->unit, successor->unit) == 0 &&
	    strcmp(post->id, successor->id) != 0 &&
	    post->selesai < successor->mulai &&
	    date_year(successor->mulai) == (int)skp->tahun;
}

bool
waris_left(const Skp *skp, const Pegawai *owner, date_t day)
{
	const Tugas *post = post_of(owner, skp->tugas);

	return skp->status != STATUS_SKP__BATAL && post != NULL &&
	    post->pimpinan && post->selesai != 0 && post->selesai < day &&
	    strcmp(post->unit, skp->unit) == 0;
}

bool
waris_passes(const Rhk *rhk, const char *unit, const char *tim)
{
	if (rhk->klasifikasi != KLASIFIKASI__ORGANISASI || rhk->arsip ||
	    rhk->penerus[0] != '\0')
		return false;
	return strcmp(rhk->tim, tim) == 0 &&
	    (tim[0] != '\0' || strcmp(rhk->unit, unit) == 0);
}

Rhk *
waris_copy(struct arena *a, const Rhk *from, const Skp *into, uint32_t urutan,
    int64_t now)
{
	Rhk *r = arena_get(a, sizeof *r);

	*r = *from;
	r->rev = 0;
	r->id = "";
	r->skp = into->id;
	r->pegawai = into->pegawai;
	r->tahun = into->tahun;
	r->urutan = urutan;
	r->dibuat = now;
	r->diwarisi_dari = from->id;
	/* What was between the predecessor and others stays with him. */
	r->peran = r->intervensi_semula = r->penerus = "";
	r->indikator = arena_array(a, from->n_indikator + 1,
	    sizeof *r->indikator);
	for (size_t i = 0; i < from->n_indikator; i++) {
		r->indikator[i] = arena_get(a, sizeof *r->indikator[i]);
		*r->indikator[i] = *from->indikator[i];
		r->indikator[i]->id = "";
	}
	return r;
}

Skp *
waris_draft(struct arena *a, const Pegawai *p, const Tugas *post,
    ModelSkp model, const char *rules, date_t day, int64_t now, const char *as)
{
	static const Skp empty = SKP__INIT;
	date_t first = date_make(date_year(day), 1, 1);
	date_t last = date_make(date_year(day), 12, 31);
	Skp *skp = arena_get(a, sizeof *skp);

	*skp = empty;
	skp->pegawai = p->pegawai;
	skp->tahun = (uint32_t)date_year(day);
	skp->mulai = post->mulai > first ? post->mulai : first;
	skp->selesai = post->selesai != 0 && post->selesai < last ?
	    post->selesai : last;
	skp->model = model;
	skp->tugas = post->id;
	skp->unit = post->unit;
	skp->jabatan = post->jabatan;
	skp->aturan = rules;
	skp->dibuat = now;
	step(a, skp, SKP__LANGKAH__DIBUAT, now, as, "");
	return skp;
}

bool
waris_hangs(const Skp *skp, date_t from)
{
	return alive(skp) && skp_last(skp) >= from;
}
