/* pejabat.c - acting officials: who is Plt, Plh, Pjb of what; revoke (S-30) */
#include <string.h>

#include "akibat.h"
#include "find.h"
#include "find_pejabat.h"
#include "masa.h"
#include "office.h"
#include "plan.h"
#include "search.h"
#include "text.h"

enum { SHOWN = 200, FOUND = 20 };

/* ----------------------------------------------------------------- the list */

static const char *
unit_name(struct req *rq, const Tugas *t)
{
	const Unit *u = unit_get(rq->store, t->unit, false);
	const Unit__Versi *v = u != NULL ? unit_on(u, t->mulai) : NULL;

	if (u != NULL && v == NULL && u->n_versi > 0)
		v = u->versi[u->n_versi - 1];
	return v != NULL ? v->nama : "";
}

static void
show_line(struct req *rq, const struct pejabat *x)
{
	enum tugas_state state = tugas_state(x->tugas, rq->today);
	struct row *row = show_row(rq, "PejabatList");
	bool stands = state == TUGAS_AKTIF || state == TUGAS_TERJADWAL;

	row_record(rq, row, "tugas", &x->tugas->base);
	row_text(rq, row, "p", "%llu", (unsigned long long)x->orang->pegawai);
	row_text(rq, row, "nama", "%s", x->orang->nama);
	row_text(rq, row, "nomor", "%s", x->orang->nomor);
	row_text(rq, row, "unit", "%s", unit_name(rq, x->tugas));
	row_text(rq, row, "keadaan", "%s", tugas_state_name(state));
	row_flag(rq, row, "nihil", x->tugas->selesai < x->tugas->mulai &&
	    x->tugas->selesai != 0);
	row_flag(rq, row, "boleh", stands && x->tugas->dicabut == 0 &&
	    may(rq, TUGAS_UBAH, x->orang, -1));
}

/* Whom to appoint: found by name or number, then the form of a post. */
static void
show_found(struct req *rq)
{
	const char *asked = form_text(rq, "q");
	Pegawai **p = pegawai_search(rq->store, asked, FOUND);

	for (; *p != NULL; p++)
		if (may(rq, TUGAS_UBAH, *p, -1))
			row_record(rq, show_row(rq, "Ditemukan"), "orang",
			    &identitas_on(rq->store, *p, rq->today)->base);
	show_text(rq, "Dicari", "%s", asked);
}

static struct reply
list(struct req *rq)
{
	size_t n, shown = 0;
	struct pejabat *all = pejabat_acting(rq->store, &n);
	bool old = form_tick(rq, "lama");

	/* First those who act now, then those who will, then the others. */
	for (int state = TUGAS_AKTIF; state <= TUGAS_DICABUT; state++)
		for (size_t i = 0; i < n; i++) {
			if ((int)tugas_state(all[i].tugas, rq->today) != state ||
			    (state >= TUGAS_BERAKHIR) != old ||
			    !may(rq, PEGAWAI_LIHAT, all[i].orang, -1))
				continue;
			if (shown++ < SHOWN)
				show_line(rq, &all[i]);
		}
	show_text(rq, "Jumlah", "%zu", shown);
	show_flag(rq, "Lebih", shown > SHOWN);
	show_flag(rq, "Lama", old);
	show_date(rq, "Tanggal", rq->today);
	if (may_role(rq, TUGAS_UBAH) ||
	    rq->user->roles & ROLE(AKUN__NAMA__ADMIN_UNIT)) {
		show_flag(rq, "BolehTambah", true);
		show_found(rq);
	}
	return page("pejabat/daftar.cs");
}

/* ------------------------------------------------------------------- revoke */

/* The person and the post asked for; NULL when not his to change. */
static Pegawai *
find_post(struct req *rq, bool hold, const Tugas **t)
{
	uint64_t key;
	Pegawai *p;

	if (!text_u64(form_text(rq, "p"), &key) ||
	    (p = pegawai_get(rq->store, key, hold)) == NULL ||
	    !allow(rq, TUGAS_UBAH, p, -1))
		return NULL;
	*t = tugas_by_id(p, form_text(rq, "id"));
	if (*t == NULL || !tugas_acting(*t))
		return NULL;
	show(rq, "Pegawai", &p->base);
	show(rq, "Tugas", &(*t)->base);
	show_text(rq, "Unit", "%s", unit_name(rq, *t));
	show_date(rq, "Tanggal", rq->today);
	return p;
}

static struct reply
revoke_form(struct req *rq)
{
	const Tugas *t;

	return find_post(rq, false, &t) != NULL ? page("pejabat/cabut.cs") :
	    refuse(404);
}

static const struct field revoke_fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "id", .kind = ID },
	{ .name = "dicabut", .kind = DATE },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	AKIBAT_FIELD,
	{ 0 }
};

/* From a day on, today at the earliest: what was decided before was decided
 * with the right to it. */
static struct reply
revoke(struct req *rq)
{
	struct problems bad = { 0 };
	struct batas limits = plan_limits(rq);
	const char *why = form_text(rq, "alasan");
	date_t from = form_date(rq, &bad, "dicabut");
	const Tugas *t;
	Pegawai *p = find_post(rq, true, &t);
	struct reply first;

	if (p == NULL)
		return refuse(404);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "pejabat/cabut.cs");
	need_text(&bad, "alasan", why, (size_t)limits.reason_min,
	    (size_t)limits.reason_max);
	if (from == 0 && !problem_at(&bad, "dicabut"))
		problem(&bad, "dicabut", "kosong");
	else if (from != 0 && from < rq->today)
		problem(&bad, "dicabut", "lampau");
	if (bad.n == 0)
		tugas_revoke(p, t->id, from, why, &bad);
	if (bad.n > 0)
		return page_again(rq, "pejabat/cabut.cs", &bad);
	store_act(rq->store, "tugas/cabut", rq->user->office);
	store_put(rq->store, T_PEGAWAI, &p->base);
	if (akibat_first(rq, p, from, revoke_fields, &first))
		return first;
	notify(rq->store, rq->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__DATA_DIUBAH, rq->user->orang->nama,
	    arena_printf(rq->arena, "%s: %s", t->jabatan, why),
	    "/cgi-bin/beranda", "");
	return go(rq, "/cgi-bin/pejabat?pesan=penugasan-dicabut");
}

static const struct field look[] = {
	{ .name = "lama", .kind = TICK },
	{ .name = "q", .kind = LINE, .max = 100 },
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "id", .kind = ID },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, UNIT_LIHAT, look, .run = list },
	{ GET, "/cabut", SIGNED_IN, TUGAS_UBAH, look, .run = revoke_form },
	{ POST, "/cabut", SIGNED_IN, TUGAS_UBAH, revoke_fields, .run = revoke },
	{ 0 }
};

int
main(void)
{
	static const struct program pejabat = {
		.name = "pejabat",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_ATURAN) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.writes = BIT(T_PEGAWAI) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&pejabat);
}
