/* result.c - one assessment: who may see it, its clock, its head (S-21) */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "office.h"
#include "penilaian.h"
#include "result.h"
#include "skp.h"

Pegawai *
result_rater(struct store *s, const Skp *skp, const Pegawai *whose,
    date_t today)
{
	const Atasan *line;

	if (skp->status < STATUS_SKP__DITUTUP || skp->tanggal_tutup == 0)
		return penilai_on(s, whose, today);
	line = atasan_on(whose, skp_last(skp));
	if (line == NULL)
		return NULL;
	/* The office decides: its holder of today (AZ-2). */
	return line->kantor[0] != '\0' ? leader_on(s, line->kantor, today) :
	    pegawai_get(s, line->pegawai, false);
}

unsigned
result_ties(struct req *rq, const Skp *skp, const Pegawai *whose)
{
	unsigned t = ties(rq, whose);
	const Pegawai *rater, *above;

	if (skp->tanggal_tutup == 0)
		return t;
	t &= ~(unsigned)(TIE_PENILAI | TIE_ATASAN);
	rater = result_rater(rq->store, skp, whose, rq->today);
	if (rater == NULL)
		return t;
	if (rater->pegawai == rq->user->pegawai)
		t |= TIE_PENILAI;
	above = penilai_on(rq->store, rater, rq->today);
	if (above != NULL && above->pegawai == rq->user->pegawai)
		t |= TIE_ATASAN;
	return t;
}

static bool
find(struct req *rq, const char *id, bool hold, struct result *r)
{
	*r = (struct result){ .nilai = penilaian_get(rq->store, id, hold) };
	if (r->nilai == NULL)
		return false;
	r->skp = skp_get(rq->store, r->nilai->skp, false);
	r->orang = pegawai_get(rq->store, r->nilai->pegawai, false);
	return r->skp != NULL && r->orang != NULL;
}

static bool
permit(struct req *rq, enum action action, struct result *r, int none)
{
	unsigned t = result_ties(rq, r->skp, r->orang);

	r->shown = penilaian_decided(r->nilai) || ((t & TIE_PENILAI) &&
	    r->nilai->status == PENILAIAN__STATUS__DINILAI);
	if (authz(action, t, rq->user->roles, -1))
		return true;
	/* Logs the refusal; what it thinks of today's ties does not count. */
	allow(rq, action, r->orang, -1);
	r->no = refuse(none);
	return false;
}

bool
result_see(struct req *rq, const char *id, struct result *r)
{
	if (find(rq, id, false, r))
		return permit(rq, NILAI_LIHAT, r, 404);
	r->no = refuse(404);
	return false;
}

bool
result_hold(struct req *rq, const char *id, enum action action,
    struct result *r)
{
	if (find(rq, id, true, r))
		return permit(rq, action, r, 403);
	r->no = refuse(403);
	return false;
}

struct clock
result_clock(struct store *s, const Penilaian *p, int zone, date_t today)
{
	struct objection_rule rule;
	struct deadline_rule limits;
	struct clock c = { 0 };
	const int32_t *holidays;
	const char *why;
	date_t decided = p->ditetapkan != 0 ? date_of(p->ditetapkan, zone) : 0;

	if (decided == 0 || !deadline_rule_read(store_arena(s),
	    aturan_on(s, "tenggat", decided), &limits, &why))
		return c;
	rule = objection_rule(aturan_on(s, "pengelolaan", decided));
	c.received = objection_received(&rule, decided,
	    p->dibaca != 0 ? date_of(p->dibaca, zone) : 0);
	holidays = libur_days(s, (unsigned)date_year(c.received));
	c.last = deadline_objection(&limits, c.received, holidays);
	c.of = limits.objection_days;
	c.day = objection_day(c.received, today, limits.work_objection,
	    holidays);
	return c;
}

const char *
result_period(struct store *s, const Penilaian *p)
{
	const Periode *period = periode_get(s, p->periode, false);

	return period != NULL ? period->nama : "";
}

static void
show_clock(struct req *rq, const struct result *r)
{
	struct clock c = result_clock(rq->store, r->nilai, rq->agency->zona,
	    rq->today);
	bool open = r->nilai->status == PENILAIAN__STATUS__DITETAPKAN ||
	    r->nilai->status == PENILAIAN__STATUS__DIBACA;
	bool mine = r->nilai->pegawai == rq->user->pegawai;

	if (c.last != 0 && open) {
		show_date(rq, "Jam.batas", c.last);
		show_text(rq, "Jam.hari", "%d", c.day);
		show_text(rq, "Jam.dari", "%d", c.of);
		show_flag(rq, "Jam.lewat", rq->today > c.last);
	}
	show_flag(rq, "Bisa.baca", mine &&
	    r->nilai->status == PENILAIAN__STATUS__DITETAPKAN);
	show_flag(rq, "Bisa.terima", mine &&
	    r->nilai->status == PENILAIAN__STATUS__DIBACA);
	show_flag(rq, "Bisa.ajukan", mine && open && c.last != 0 &&
	    rq->today <= c.last);
}

/* Without what is not decided yet. */
static const Penilaian *
seen_part(struct req *rq, const struct result *r)
{
	Penilaian *p;

	if (r->shown)
		return r->nilai;
	p = arena_get(rq->arena, sizeof *p);
	*p = (Penilaian)PENILAIAN__INIT;
	p->id = r->nilai->id;
	p->jenis = r->nilai->jenis;
	p->status = r->nilai->status;
	p->tahun = r->nilai->tahun;
	p->mulai = r->nilai->mulai;
	p->selesai = r->nilai->selesai;
	p->dikirim = r->nilai->dikirim;
	if (r->nilai->status == PENILAIAN__STATUS__DIKEMBALIKAN)
		p->catatan = r->nilai->catatan;
	return p;
}

void
result_show(struct req *rq, const struct result *r)
{
	const Penilaian *p = r->nilai;
	const Identitas *who = p->yang_dinilai, *rater = p->pejabat_penilai;
	const Pegawai *by = pegawai_get(rq->store, p->penilai, false);

	show(rq, "Nilai", &seen_part(rq, r)->base);
	show_flag(rq, "Terlihat", r->shown);
	show_flag(rq, "Milik", p->pegawai == rq->user->pegawai);
	show_text(rq, "Periode", "%s", result_period(rq->store, p));
	show_text(rq, "Skp.id", "%s", r->skp->id);
	show_text(rq, "Skp.jabatan", "%s", r->skp->jabatan);
	if (who == NULL)
		who = r->skp->yang_dinilai;
	if (who == NULL)
		who = identitas_on(rq->store, r->orang, rq->today);
	show(rq, "Dinilai", &who->base);
	if (rater == NULL && by != NULL)
		rater = identitas_on(rq->store, by, rq->today);
	if (rater != NULL)
		show(rq, "Penilai", &rater->base);
	show_clock(rq, r);
	for (Keberatan **k = keberatan_of(rq->store, p->id); *k != NULL; k++)
		row_record(rq, show_row(rq, "KeberatanList"), NULL,
		    &(*k)->base);
}

void
result_line(struct req *rq, struct row *row, const Penilaian *p, bool rater)
{
	Penilaian head = PENILAIAN__INIT;
	bool shown = penilaian_decided(p) ||
	    (rater && p->status == PENILAIAN__STATUS__DINILAI);

	head.id = p->id;
	head.jenis = p->jenis;
	head.status = p->status;
	head.mulai = p->mulai;
	head.selesai = p->selesai;
	if (shown) {
		head.rating_hasil = p->rating_hasil;
		head.rating_perilaku = p->rating_perilaku;
		head.predikat = p->predikat;
	}
	row_record(rq, row, NULL, &head.base);
	row_text(rq, row, "periode", "%s", result_period(rq->store, p));
	row_flag(rq, row, "terlihat", shown);
}

Skp *
result_final(struct store *s, const Penilaian *p)
{
	Skp *skp;

	if (p->jenis == PENILAIAN__JENIS__PERIODIK ||
	    p->status != PENILAIAN__STATUS__FINAL)
		return NULL;
	skp = skp_get(s, p->skp, true);
	return skp != NULL && skp_move_system(skp, SKP_FINAL) == SKP_OK ?
	    skp : NULL;
}
