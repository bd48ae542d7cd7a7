/* closing.c - the closing evaluation of a plan that ended early (R-SP-1, G44) */
#include <string.h>

#include "closing.h"
#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "kirim.h"
#include "ledger.h"
#include "log.h"
#include "office.h"
#include "penilaian.h"
#include "rating.h"
#include "skp.h"
#include "usul.h"

enum { RESULTS = 40, VALUES = 7, YEARS = 2, BATAS_WHY = 1000 };

const struct field closing_id[] = { { .name = "skp", .kind = ID }, { 0 } };
const struct field closing_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "rhk", .kind = CHOICE, .rows = RESULTS },
	{ .name = "alasan_rhk", .kind = TEXT, .max = BATAS_WHY, .rows = RESULTS },
	{ .name = "perilaku", .kind = CHOICE, .rows = VALUES },
	{ .name = "rating_hasil", .kind = CHOICE },
	{ .name = "rating_perilaku", .kind = CHOICE },
	{ .name = "alasan_hasil", .kind = TEXT, .max = BATAS_WHY },
	{ .name = "catatan", .kind = TEXT, .max = BATAS_WHY },
	{ .name = "tetapkan", .kind = LINE, .max = 4 },
	{ 0 }
};

/* ------------------------------------------------------------ what waits */

static bool
mine(struct req *rq, const Skp *skp, const Pegawai *whose)
{
	const Pegawai *rater = result_rater(rq->store, skp, whose, rq->today);

	return skp->status == STATUS_SKP__DITUTUP && skp->revisi > 0 &&
	    rater != NULL && rater->pegawai == rq->user->pegawai;
}

/* Those ever rated by an office the user leads, or by himself. */
static Pegawai **
candidates(struct req *rq, size_t i)
{
	const Pegawai *me = rq->user->orang;
	struct key k;

	if (i == 0)
		k = key_of_u64(me->pegawai);
	else if (i <= me->n_tugas && me->tugas[i - 1]->pimpinan)
		k = key_of_id(me->tugas[i - 1]->unit);
	else
		return NULL;
	return (Pegawai **)store_by(rq->store, i == 0 ? I_BAWAHAN_ORANG :
	    I_BAWAHAN_KANTOR, &k, 0);
}

/* show: every one in a row; else ends at the first. */
static size_t
look_for(struct req *rq, bool show)
{
	unsigned now = (unsigned)date_year(rq->today);
	size_t n = 0;

	for (size_t i = 0; i <= rq->user->orang->n_tugas; i++) {
		Pegawai **p = candidates(rq, i);

		for (; p != NULL && *p != NULL; p++)
			for (unsigned y = now - YEARS + 1; y <= now; y++)
				for (Skp **s = skp_of(rq->store,
				    (*p)->pegawai, y); *s != NULL; s++) {
					struct row *row;

					if (!mine(rq, *s, *p))
						continue;
					n++;
					if (!show)
						return n;
					row = show_row(rq, "TutupList");
					row_text(rq, row, "nama", "%s",
					    (*p)->nama);
					row_record(rq, row, NULL, &(*s)->base);
				}
	}
	return n;
}

bool
closing_waits(struct req *rq)
{
	return look_for(rq, false) > 0;
}

struct reply
closing_list(struct req *rq)
{
	look_for(rq, true);
	return page("hasil/penutup.cs");
}

/* ---------------------------------------------------------------- the form */

/* The closed plan, whose rater the user is; else 404 or 403. */
static bool
find_plan(struct req *rq, bool hold, struct result *r)
{
	Skp *skp = skp_get(rq->store, form_text(rq, "skp"), hold);
	Periode *final, none = PERIODE__INIT;

	*r = (struct result){ .skp = skp, .no = refuse(hold ? 403 : 404) };
	r->orang = skp == NULL ? NULL : pegawai_get(rq->store, skp->pegawai,
	    false);
	if (r->orang == NULL)
		return false;
	if (!authz(NILAI_BERI, result_ties(rq, skp, r->orang),
	    rq->user->roles, -1)) {
		allow(rq, NILAI_BERI, r->orang, -1);
		return false;
	}
	if (skp->status != STATUS_SKP__DITUTUP || skp->revisi == 0) {
		r->no = refuse_why(409, "penutup-belum");
		return false;
	}
	final = (Periode *)periode_final(periode_year(rq->store, skp->tahun));
	/* An agency without a final period closes for the plan's own days. */
	none.jenis = PERIODE__JENIS__AKHIR;
	none.mulai = skp->mulai;
	none.selesai = skp_last(skp);
	r->nilai = penilaian_open(rq, skp, final != NULL ? final : &none);
	r->shown = true;
	return true;
}

static const Realisasi__Baris *
last_report(Realisasi *const *all, const Rhk *rhk, const Indikator *ind)
{
	const Realisasi__Baris *found = NULL;
	int64_t when = 0;

	for (; *all != NULL; all++)
		for (size_t i = 0; strcmp((*all)->rhk, rhk->id) == 0 &&
		    i < (*all)->n_baris; i++)
			if (strcmp((*all)->baris[i]->indikator, ind->id) == 0 &&
			    (*all)->waktu >= when) {
				found = (*all)->baris[i];
				when = (*all)->waktu;
			}
	return found;
}

/* Proposals for each result, and overall in the last place. */
static Rating
propose(struct req *rq, const struct result *r, Rhk *const *rhk,
    enum rating each[RESULTS])
{
	Realisasi **all = realisasi_of(rq->store, r->skp->id);
	bool utama[RESULTS];
	struct usul_rule rule;
	const char *why;
	size_t n = 0;

	memset(each, 0, RESULTS * sizeof *each);
	if (!usul_rule_read(rq->arena, aturan_on(rq->store, "usul", rq->today),
	    &rule, &why))
		return RATING__TANPA_RATING;
	for (; rhk[n] != NULL && n < RESULTS; n++) {
		enum rating *of = arena_array(rq->arena,
		    rhk[n]->n_indikator + 1, sizeof *of);

		for (size_t i = 0; i < rhk[n]->n_indikator; i++)
			of[i] = usul_indicator(&rule, rhk[n]->indikator[i],
			    last_report(all, rhk[n], rhk[n]->indikator[i]));
		each[n] = usul_result(of, rhk[n]->n_indikator);
		utama[n] = rhk[n]->bagian == BAGIAN__UTAMA;
	}
	return (Rating)usul_overall(&rule, each, utama, n);
}

static void
show_form(struct req *rq, const struct result *r)
{
	enum rating each[RESULTS];
	Rhk **rhk = rhk_of(rq->store, r->skp->id);
	Rating overall = propose(rq, r, rhk, each);

	for (size_t n = 0; rhk[n] != NULL && n < RESULTS; n++)
		show_text(rq, arena_printf(rq->arena, "Usul.%zu", n + 1), "%d",
		    (int)each[n]);
	show_text(rq, "UsulHasil", "%d", (int)overall);
	show(rq, "Plan", &r->skp->base);
	result_show(rq, r);
	ledger_show(rq, r);
}

struct reply
closing_form(struct req *rq)
{
	struct result r;

	if (!find_plan(rq, false, &r))
		return r.no;
	show_form(rq, &r);
	return page("hasil/tutup.cs");
}

/* --------------------------------------------------------------- saving it */

/* 0 when nothing was chosen. */
static Rating
chosen(struct req *rq, const char *name)
{
	struct problems unused = { 0 };
	int v = form_enum(rq, &unused, name, &rating__descriptor);

	return v >= RATING__DI_ATAS && v <= RATING__DI_BAWAH ? (Rating)v :
	    RATING__TANPA_RATING;
}

static void
read_results(struct req *rq, Penilaian *p, Rhk *const *rhk,
    const enum rating each[RESULTS])
{
	p->n_hasil = 0;
	p->hasil = arena_array(rq->arena, RESULTS, sizeof *p->hasil);
	for (size_t n = 0; rhk[n] != NULL && n < RESULTS; n++) {
		Penilaian__ButirHasil *b = arena_get(rq->arena, sizeof *b);

		*b = (Penilaian__ButirHasil)PENILAIAN__BUTIR_HASIL__INIT;
		b->rhk = rhk[n]->id;
		b->rating = chosen(rq, arena_printf(rq->arena, "rhk_%zu",
		    n + 1));
		b->usul = (Rating)each[n];
		b->alasan = form_row(rq, "alasan_rhk", n + 1);
		p->hasil[p->n_hasil++] = b;
	}
	p->n_perilaku = 0;
	p->perilaku = arena_array(rq->arena, VALUES, sizeof *p->perilaku);
	for (uint32_t v = 1; v <= VALUES; v++) {
		Penilaian__ButirPerilaku *b = arena_get(rq->arena, sizeof *b);

		*b = (Penilaian__ButirPerilaku)PENILAIAN__BUTIR_PERILAKU__INIT;
		b->nilai = v;
		b->rating = chosen(rq, arena_printf(rq->arena, "perilaku_%u",
		    v));
		p->perilaku[p->n_perilaku++] = b;
	}
}

/* Both overall ratings; a departure from the proposal needs its reason. */
static void
read_ratings(struct req *rq, Penilaian *p, struct problems *bad)
{
	struct batas limits = plan_limits(rq);

	p->rating_hasil = chosen(rq, "rating_hasil");
	p->rating_perilaku = chosen(rq, "rating_perilaku");
	p->alasan_hasil = form_text(rq, "alasan_hasil");
	p->catatan = form_text(rq, "catatan");
	if (p->rating_hasil == RATING__TANPA_RATING)
		problem(bad, "rating_hasil", "pilih");
	if (p->rating_perilaku == RATING__TANPA_RATING)
		problem(bad, "rating_perilaku", "pilih");
	if (p->usul_hasil != RATING__TANPA_RATING &&
	    p->rating_hasil != RATING__TANPA_RATING &&
	    p->rating_hasil != p->usul_hasil)
		need_text(bad, "alasan_hasil", p->alasan_hasil,
		    (size_t)limits.reason_min, BATAS_WHY);
}

/* What was reported counts as sent: the plan is closed (app.md 3.5). */
static bool
rate(struct req *rq, Penilaian *p, unsigned t)
{
	if (p->status == PENILAIAN__STATUS__TERBUKA ||
	    p->status == PENILAIAN__STATUS__DIKEMBALIKAN) {
		penilaian_move(p, NILAI_KIRIM, BY_SYSTEM, 0);
		p->dikirim = rq->now;
		p->kirim_otomatis = true;
	}
	if (penilaian_move(p, NILAI_BERI, t, rq->user->roles) != PENILAIAN_OK)
		return false;
	p->dinilai = rq->now;
	p->penilai = rq->user->pegawai;
	penilaian_step(rq, p, "");
	return true;
}

static bool
set_for_good(struct req *rq, const struct result *r, unsigned t)
{
	Penilaian *p = r->nilai;
	const struct plan plan = { .skp = r->skp, .orang = r->orang };

	if (penilaian_move(p, NILAI_TETAPKAN, t, rq->user->roles) !=
	    PENILAIAN_OK ||
	    skp_move(r->skp, SKP_NILAI, t, rq->user->roles) != SKP_OK)
		return false;
	p->ditetapkan = rq->now;
	p->aturan = aturan_ids(rq->store, rq->today);
	p->yang_dinilai = r->skp->yang_dinilai != NULL ? r->skp->yang_dinilai :
	    plan_owner(rq, &plan);
	p->pejabat_penilai = plan_rater(rq, &plan, rq->user->orang);
	penilaian_step(rq, p, "");
	plan_step(rq, r->skp, SKP__LANGKAH__NILAI, "");
	return true;
}

static struct reply
keep(struct req *rq, const struct result *r, bool final)
{
	unsigned t = result_ties(rq, r->skp, r->orang);

	if (!rate(rq, r->nilai, t) || (final && !set_for_good(rq, r, t)))
		return refuse(403);
	store_act(rq->store, action_name(final ? NILAI_TETAPKAN : NILAI_BERI),
	    rq->user->office);
	store_put(rq->store, T_PENILAIAN, &r->nilai->base);
	if (!final)
		return go(rq, "/cgi-bin/hasil/tutup?skp=%s&pesan=tersimpan",
		    r->skp->id);
	store_put(rq->store, T_SKP, &r->skp->base);
	notify(rq->store, rq->now, r->orang->pegawai,
	    PEMBERITAHUAN__JENIS__PENILAIAN_DITETAPKAN, plan_actor(rq), "",
	    arena_printf(rq->arena, "/cgi-bin/hasil/lihat?id=%s",
	    r->nilai->id), r->nilai->id);
	return go(rq, "/cgi-bin/hasil/lihat?id=%s&pesan=penutup-ditetapkan",
	    r->nilai->id);
}

struct reply
closing_save(struct req *rq)
{
	enum rating each[RESULTS];
	struct problems bad = { 0 };
	struct rating_rule rule;
	struct result r;
	const char *why;
	Rhk **rhk;

	if (!find_plan(rq, true, &r))
		return r.no;
	show_form(rq, &r);
	if (form_stale(rq, r.nilai->rev))
		return page_stale(rq, "hasil/tutup.cs");
	if (!rating_rule_read(rq->arena, aturan_on(rq->store, "predikat",
	    rq->today), &rule, &why)) {
		log_event("aturan", "predikat", why, NULL);
		return refuse(503);
	}
	rhk = rhk_of(rq->store, r.skp->id);
	r.nilai->usul_hasil = propose(rq, &r, rhk, each);
	read_results(rq, r.nilai, rhk, each);
	read_ratings(rq, r.nilai, &bad);
	if (bad.n > 0)
		return page_again(rq, "hasil/tutup.cs", &bad);
	r.nilai->predikat = (Predikat)predikat(&rule,
	    (int)r.nilai->rating_hasil, (int)r.nilai->rating_perilaku);
	return keep(rq, &r, strcmp(form_text(rq, "tetapkan"), "ya") == 0);
}
