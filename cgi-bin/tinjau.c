/* tinjau.c - a leader's one page on a period: who has what, what waits (S16) */
#include <string.h>

#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "kirim.h"
#include "nudge.h"
#include "office.h"
#include "realisasi.h"
#include "skp.h"
#include "telat.h"

static const struct field page_fields[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "periode", .kind = ID },
	{ 0 }
};
static const struct field remind_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "periode", .kind = ID },
	{ 0 }
};

/* The counts above the table. */
struct total { unsigned all, none, late, sent, rated; };

static unsigned
year_asked(struct req *rq)
{
	struct problems bad = { 0 };
	int64_t year = form_whole(rq, &bad, "tahun");

	return year >= 2000 && year <= 2200 ? (unsigned)year :
	    (unsigned)date_year(rq->today);
}

/* The one named; else the last that ended while the next has no report yet:
 * in its first days people finish the one before. */
static const Periode *
period_asked(struct req *rq, Periode *const *all)
{
	const char *id = form_text(rq, "periode");
	const Periode *best = NULL;

	for (; *all != NULL; all++) {
		if (id[0] != '\0' && strcmp((*all)->id, id) == 0)
			return *all;
		if (id[0] == '\0' && (best == NULL ||
		    ((*all)->jenis != PERIODE__JENIS__AKHIR &&
		    (*all)->mulai <= rq->today &&
		    best->batas_penilai < rq->today)))
			best = *all;
	}
	return best;
}

static date_t
day_of(struct req *rq, int64_t instant)
{
	return instant != 0 ? date_of(instant, rq->agency->zona) : 0;
}

/* When more time was last asked for, and given. */
static void
read_asking(struct req *rq, const Penilaian *a, const Periode *p,
    struct telat_in *in)
{
	int64_t asked = 0;

	for (size_t i = 0; i < a->n_riwayat; i++)
		if ((a->riwayat[i]->status == PENILAIAN__STATUS__TERBUKA ||
		    a->riwayat[i]->status == PENILAIAN__STATUS__DIKIRIM) &&
		    a->riwayat[i]->alasan[0] != '\0')
			asked = a->riwayat[i]->waktu;
	in->diminta = day_of(rq, asked);
	for (size_t i = 0; asked != 0 && i < p->n_perpanjangan; i++)
		if (p->perpanjangan[i]->pegawai == a->pegawai &&
		    p->perpanjangan[i]->waktu >= asked)
			in->dijawab = day_of(rq, p->perpanjangan[i]->waktu);
}

static void
show_days(struct req *rq, struct row *row, const Skp *skp, const Periode *p,
    const Penilaian *a)
{
	const Capaian *c = capaian_in(rq->store, skp->unit, skp->tahun, p->id,
	    false);
	struct telat_in in = { .selesai = p->selesai };
	struct telat t;

	if (c != NULL && c->status >= CAPAIAN__STATUS__DITETAPKAN)
		in.capaian = day_of(rq, c->waktu);
	if (a != NULL) {
		if (a->status != PENILAIAN__STATUS__DIKEMBALIKAN)
			in.dikirim = day_of(rq, a->dikirim);
		in.ditetapkan = day_of(rq, a->ditetapkan);
		read_asking(rq, a, p, &in);
		row_flag(rq, row, "minta", in.diminta != 0 && in.dijawab == 0);
	}
	t = telat_days(&in, rq->today);
	row_text(rq, row, "hari_pegawai", "%d", t.pegawai);
	row_text(rq, row, "hari_penilai", "%d", t.penilai);
	row_text(rq, row, "hari_admin", "%d", t.admin);
}

/* Steps of the plan in the months of the period, those done, and evidence. */
static void
show_steps(struct req *rq, struct row *row, const Skp *skp, Rhk **rhk,
    const Periode *p)
{
	unsigned steps = 0, done = 0, proofs = 0, bare = 0;

	for (; *rhk != NULL; rhk++) {
		unsigned before = steps;

		for (Aksi **a = aksi_of_rhk(rq->store, (*rhk)->id); *a; a++) {
			date_t day = date_make((int)skp->tahun,
			    (int)(*a)->bulan, 1);

			if (!date_within(day, p->mulai, p->selesai))
				continue;
			steps++;
			done += (*a)->selesai ? 1 : 0;
			for (Bukti **b = bukti_of_aksi(rq->store, (*a)->id);
			    *b != NULL; b++)
				proofs += (*b)->dihapus ? 0 : 1;
		}
		bare += steps == before;
	}
	row_text(rq, row, "langkah", "%u", steps);
	row_text(rq, row, "selesai", "%u", done);
	row_text(rq, row, "bukti", "%u", proofs);
	row_text(rq, row, "tanpa", "%u", bare);
}

static void
show_plan(struct req *rq, const Pegawai *who, const Skp *skp, const Periode *p,
    struct total *sum)
{
	const Penilaian *a = penilaian_in(rq->store, skp->id, p->id, false);
	enum kirim_lock lock = kirim_lock(rq, skp, p, a);
	date_t last = kirim_last(rq, skp, p, PERIODE_PEGAWAI);
	struct row *row = show_row(rq, "OrangList");
	Rhk **rhk = rhk_of(rq->store, skp->id);
	struct lengkap n = realisasi_count(skp, rhk, realisasi_of(rq->store,
	    skp->id), p->id);

	row_record(rq, row, "siapa", &identitas_on(rq->store, who,
	    rq->today)->base);
	row_text(rq, row, "skp", "%s", skp->id);
	row_text(rq, row, "kunci", "%s", kirim_lock_name(lock));
	row_text(rq, row, "terisi", "%u", n.terisi);
	row_text(rq, row, "semua", "%u", n.semua);
	row_date(rq, row, "batas", last);
	row_flag(rq, row, "otomatis", a != NULL && a->kirim_otomatis &&
	    lock != KIRIM_OPEN);
	row_flag(rq, row, "telat", (lock == KIRIM_OPEN && rq->today > last) ||
	    lock == KIRIM_LATE);
	row_flag(rq, row, "telat_saya", lock == KIRIM_SENT &&
	    rq->today > kirim_last(rq, skp, p, PERIODE_PENILAI));
	row_flag(rq, row, "ingatkan", (lock == KIRIM_OPEN ||
	    lock == KIRIM_LATE) && p->selesai < rq->today &&
	    !nudge_sent(rq, who->pegawai, PEMBERITAHUAN__JENIS__DIINGATKAN,
	    skp->id));
	show_steps(rq, row, skp, rhk, p);
	show_days(rq, row, skp, p, a);
	sum->all++;
	sum->late += lock == KIRIM_LATE;
	sum->sent += lock == KIRIM_SENT;
	sum->rated += lock == KIRIM_RATED;
}

static void
show_person(struct req *rq, const Pegawai *who, unsigned year,
    const Periode *p, struct total *sum)
{
	bool any = false;

	for (Skp **s = skp_of(rq->store, who->pegawai, year); *s; s++) {
		if ((*s)->revisi == 0 || (*s)->status == STATUS_SKP__BATAL ||
		    !date_overlap((*s)->mulai, skp_last(*s), p->mulai,
		    p->selesai) || !may(rq, AKSI_LIHAT, who,
		    (int)(*s)->status))
			continue;
		show_plan(rq, who, *s, p, sum);
		any = true;
	}
	if (!any) {
		struct row *row = show_row(rq, "Tanpa");

		row_record(rq, row, "siapa", &identitas_on(rq->store, who,
		    rq->today)->base);
		sum->none++;
	}
}

static struct reply
overview(struct req *rq)
{
	unsigned year = year_asked(rq);
	Periode **all = periode_year(rq->store, year);
	const Periode *p = period_asked(rq, all);
	struct total sum = { 0, 0, 0, 0, 0 };

	show_text(rq, "Tahun", "%u", year);
	if (p == NULL)
		return page("tinjau/periode.cs");
	for (Periode **i = all; *i != NULL; i++) {
		struct row *row = show_row(rq, "PeriodeList");

		row_record(rq, row, "isi", &(*i)->base);
		row_flag(rq, row, "dipilih", *i == p);
	}
	show(rq, "Periode", &p->base);
	for (Pegawai **b = bawahan_on(rq->store, rq->user->orang, rq->today);
	    *b != NULL; b++)
		show_person(rq, *b, year, p, &sum);
	show_text(rq, "Jumlah.semua", "%u", sum.all);
	show_text(rq, "Jumlah.tanpa", "%u", sum.none);
	show_text(rq, "Jumlah.telat", "%u", sum.late);
	show_text(rq, "Jumlah.menunggu", "%u", sum.sent);
	show_text(rq, "Jumlah.dinilai", "%u", sum.rated);
	return page("tinjau/periode.cs");
}

/* One polite reminder a day about the report that is still out. */
static struct reply
remind(struct req *rq)
{
	const Skp *skp = skp_get(rq->store, form_text(rq, "skp"), false);
	const Pegawai *who = skp == NULL ? NULL :
	    pegawai_get(rq->store, skp->pegawai, true);
	const Periode *p;

	if (who == NULL || who->pegawai == rq->user->pegawai ||
	    !allow(rq, AKSI_BUKA, who, (int)skp->status) ||
	    !allow(rq, INGATKAN, who, (int)skp->status))
		return refuse(403);
	if ((p = kirim_period(rq, skp, form_text(rq, "periode"))) == NULL)
		return refuse(404);
	store_act(rq->store, "skp/ingatkan", rq->user->office);
	return go(rq, "/cgi-bin/tinjau?tahun=%u&periode=%s&pesan=%s",
	    skp->tahun, p->id, nudge(rq, who->pegawai,
	    PEMBERITAHUAN__JENIS__DIINGATKAN, arena_printf(rq->arena,
	    "Realisasi %s %u", p->nama, skp->tahun), arena_printf(rq->arena,
	    "/cgi-bin/realisasi?skp=%s&periode=%s", skp->id, p->id), skp->id));
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, BAWAHAN_LIHAT, page_fields, .run = overview },
	{ POST, "/ingatkan", SIGNED_IN, INGATKAN, remind_fields,
	    .run = remind },
	{ 0 }
};

int
main(void)
{
	static const struct program tinjau = {
		.name   = "tinjau",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_BUKTI) | BIT(T_PERIODE) |
		    BIT(T_REALISASI) | BIT(T_PENILAIAN) | BIT(T_CAPAIAN) |
		    BIT(T_PEMBERITAHUAN),
		.writes = BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&tinjau);
}
