/* umpan_form.c - feedback as its pages show it (S-18, ideas 26) */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "find_periode.h"
#include "find_tim.h"
#include "find_umpan.h"
#include "office.h"
#include "periode.h"
#include "staff.h"
#include "tim.h"
#include "umpan.h"
#include "umpan_form.h"

enum { VALUES = 7, CANDIDATES = 120 };

static int
zone(const struct req *rq)
{
	return rq->agency->zona != 0 ? rq->agency->zona : 420;
}

const char *
umpan_period(struct req *rq, unsigned tahun)
{
	const Periode *p = periode_on(periode_year(rq->store, tahun), rq->today);

	return p != NULL ? p->id : "";
}

static void
show_category(struct req *rq, struct row *row, const Umpan *u)
{
	const ProtobufCEnumValue *e = protobuf_c_enum_descriptor_get_value(
	    &umpan__kategori__descriptor, (int)u->kategori);

	row_text(rq, row, "kategori", "%s", e != NULL ? e->name : "");
	row_text(rq, row, "teks", "%s", u->teks);
}

static void
show_signed(struct req *rq, struct row *row, const Umpan *u)
{
	show_category(rq, row, u);
	row_text(rq, row, "dari", "%s", u->dari_nama);
	row_text(rq, row, "sebagai", "%s", u->sebagai);
	row_date(rq, row, "hari", date_of(u->waktu, zone(rq)));
}

/* Signed ones about this result, or this behaviour. */
static void
show_about(struct req *rq, struct row *row, Umpan *const *all, const char *rhk,
    unsigned behaviour)
{
	for (; *all != NULL; all++)
		if (!umpan_rahasia(*all) && strcmp((*all)->rhk, rhk) == 0 &&
		    (*all)->perilaku == behaviour)
			show_signed(rq, row_row(rq, row, "Umpan"), *all);
}

/* One period's answers of peers: no name, no id, no day, no order of time. */
static void
show_peers(struct req *rq, const char *id, const char *name, Umpan *const *all,
    size_t min)
{
	bool auditor = rq->user->roles & ROLE(AKUN__NAMA__AUDITOR);
	size_t n, some;
	const Umpan **u = umpan_rekan(rq->arena, all, id, auditor ? 1 : min, &n);
	struct row *row;

	umpan_rekan(rq->arena, all, id, 1, &some);
	if (some == 0)
		return;
	row = show_row(rq, "Rekan");
	row_text(rq, row, "nama", "%s", name);
	row_flag(rq, row, "cukup", n > 0);
	for (size_t i = 0; i < n; i++) {
		struct row *one = row_row(rq, row, "Umpan");
		date_t day = date_of(u[i]->waktu, zone(rq));

		show_category(rq, one, u[i]);
		row_text(rq, one, "perilaku", "%u", u[i]->perilaku);
		row_text(rq, one, "bulan", "%s %d", month_name(date_month(day)),
		    date_year(day));
		if (auditor)
			row_text(rq, one, "dari", "%s", u[i]->dari_nama);
	}
}

void
umpan_show_plan(struct req *rq, const struct plan *p)
{
	Umpan **all = umpan_of(rq->store, p->skp->id);
	Periode **periods = periode_year(rq->store, p->skp->tahun);
	size_t min = (size_t)plan_limits(rq).feedback_peers;

	plan_show_head(rq, p);
	plan_show_values(rq, p->skp);
	for (Rhk **r = p->rhk; *r != NULL; r++) {
		struct row *row = show_row(rq, "RhkList");

		row_text(rq, row, "id", "%s", (*r)->id);
		row_text(rq, row, "teks", "%s", (*r)->teks);
		show_about(rq, row, all, (*r)->id, 0);
	}
	for (unsigned v = 1; v <= VALUES; v++)
		show_about(rq, show_row(rq, "PerilakuUmpan"), all, "", v);
	for (; *periods != NULL; periods++)
		show_peers(rq, (*periods)->id, (*periods)->nama, all, min);
	show_peers(rq, "", "", all, min);
	show_text(rq, "Minimal", "%zu", min);
	show_flag(rq, "Milik", p->skp->pegawai == rq->user->pegawai);
}

void
umpan_show_about(struct req *rq, const struct plan *p, const char *rhk,
    unsigned behaviour)
{
	struct row *row;

	plan_show_head(rq, p);
	plan_show_values(rq, p->skp);
	row = show_row(rq, "Tentang");
	row_text(rq, row, "rhk", "%s", rhk);
	row_text(rq, row, "perilaku", "%u", behaviour);
	for (Rhk **r = p->rhk; *r != NULL; r++)
		if (strcmp((*r)->id, rhk) == 0)
			row_text(rq, row, "teks", "%s", (*r)->teks);
	show_about(rq, row, umpan_of(rq->store, p->skp->id), rhk, behaviour);
}

/* ---------------------------------------------------------------- whom to ask */

struct people {
	const Pegawai	**list;
	size_t		 n;
	uint64_t	 not[2];	/* himself, his penilai */
};

/* Each once. */
static void
take(struct people *to, const Pegawai *p)
{
	if (p == NULL || to->n == CANDIDATES || p->pegawai == to->not[0] ||
	    p->pegawai == to->not[1])
		return;
	for (size_t i = 0; i < to->n; i++)
		if (to->list[i]->pegawai == p->pegawai)
			return;
	to->list[to->n++] = p;
}

/* Those he rates, colleagues of his unit and his teams; not his penilai. */
static const Pegawai **
candidates(struct req *rq, const struct plan *p, size_t *n)
{
	const Pegawai *me = rq->user->orang, *rater = plan_penilai(rq, p);
	const Tugas *post = tugas_on(me, rq->today);
	struct people to = {
		.list = arena_array(rq->arena, CANDIDATES + 1,
		    sizeof(const Pegawai *)),
		.not = { me->pegawai, rater != NULL ? rater->pegawai : 0 },
	};

	for (Pegawai **x = bawahan_on(rq->store, me, rq->today); *x; x++)
		take(&to, *x);
	if (post != NULL)
		for (Pegawai **x = kolega_on(rq->store, post->unit, rq->today);
		    *x != NULL; x++)
			take(&to, *x);
	for (Tim **t = tim_on(rq->store, me->pegawai, rq->today); *t; t++)
		for (size_t i = 0; i < (*t)->n_anggota; i++) {
			uint64_t who = (*t)->anggota[i]->pegawai;

			if (tim_anggota_on(*t, who, rq->today) != NULL)
				take(&to, pegawai_get(rq->store, who, false));
		}
	*n = to.n;
	return to.list;
}

/* Asked in this period already? */
static bool
asked(struct req *rq, const struct plan *p, uint64_t who)
{
	MintaUmpan **m = minta_umpan_of(rq->store, p->skp->pegawai,
	    p->skp->tahun);

	for (; *m != NULL; m++)
		if ((*m)->kepada == who && (*m)->sampai >= rq->today)
			return true;
	return false;
}

void
umpan_show_candidates(struct req *rq, const struct plan *p)
{
	size_t n;
	const Pegawai **c = candidates(rq, p, &n);

	plan_show_head(rq, p);
	for (size_t i = 0; i < n; i++) {
		struct row *row = show_row(rq, "Calon");
		const Tugas *post = tugas_on(c[i], rq->today);
		const char *key = arena_printf(rq->arena, "%llu",
		    (unsigned long long)c[i]->pegawai), *v;
		bool ticked = false;

		for (size_t k = 0; (v = form_nth(rq, "kepada", k)) != NULL; k++)
			ticked |= strcmp(v, key) == 0;
		row_text(rq, row, "p", "%s", key);
		row_text(rq, row, "nama", "%s", c[i]->nama);
		row_text(rq, row, "jabatan", "%s", post ? post->jabatan : "");
		row_flag(rq, row, "dipilih", ticked);
		row_flag(rq, row, "sudah", asked(rq, p, c[i]->pegawai));
	}
	show_text(rq, "Minimal", "%d", plan_limits(rq).feedback_peers);
	show_text(rq, "Paling_banyak", "%d", plan_limits(rq).feedback_asked);
}

bool
umpan_candidate(struct req *rq, const struct plan *p, const char *key,
    const Pegawai **who, Umpan__Sumber *as)
{
	size_t n;
	const Pegawai **c = candidates(rq, p, &n);

	for (size_t i = 0; i < n; i++) {
		const Pegawai *rater;

		if (strcmp(key, arena_printf(rq->arena, "%llu",
		    (unsigned long long)c[i]->pegawai)) != 0)
			continue;
		if (asked(rq, p, c[i]->pegawai))
			return false;
		*who = c[i];
		rater = penilai_on(rq->store, c[i], rq->today);
		*as = rater != NULL && rater->pegawai == rq->user->pegawai ?
		    UMPAN__SUMBER__BAWAHAN : UMPAN__SUMBER__REKAN;
		return true;
	}
	return false;
}

void
umpan_show_asked(struct req *rq, const struct plan *p)
{
	MintaUmpan **m = minta_umpan_of(rq->store, p->skp->pegawai,
	    p->skp->tahun);

	for (; *m != NULL; m++) {
		struct row *row;

		if (strcmp((*m)->skp, p->skp->id) != 0)
			continue;
		row = show_row(rq, "Diminta");
		row_text(rq, row, "nama", "%s", (*m)->kepada_nama);
		row_date(rq, row, "sampai", (*m)->sampai);
		/* Whether he answered is not told: it would name the answer. */
		row_flag(rq, row, "lewat", (*m)->sampai < rq->today);
	}
}

static void
show_request(struct req *rq, const char *list, const MintaUmpan *m)
{
	const Pegawai *whose = pegawai_get(rq->store, m->pegawai, false);
	const ProtobufCEnumValue *e = protobuf_c_enum_descriptor_get_value(
	    &minta_umpan__status__descriptor, (int)umpan_status(m, rq->today));
	struct row *row = show_row(rq, list);

	row_text(rq, row, "id", "%s", m->id);
	row_text(rq, row, "nama", "%s", whose != NULL ? whose->nama : "");
	row_text(rq, row, "pesan", "%s", m->pesan);
	row_date(rq, row, "sampai", m->sampai);
	row_text(rq, row, "status", "%s", e != NULL ? e->name : "");
}

void
umpan_show_to_do(struct req *rq)
{
	static const MintaUmpan__Status all[] = {
		MINTA_UMPAN__STATUS__DIMINTA, MINTA_UMPAN__STATUS__TERKIRIM,
		MINTA_UMPAN__STATUS__KEDALUWARSA,
	};

	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		for (MintaUmpan **m = minta_umpan_to(rq->store,
		    rq->user->pegawai, all[i]); *m != NULL; m++)
			show_request(rq, umpan_status(*m, rq->today) ==
			    MINTA_UMPAN__STATUS__DIMINTA ? "Tunggu" : "Lewat",
			    *m);
}

void
umpan_show_staff(struct req *rq)
{
	unsigned most = (unsigned)plan_limits(rq).feedback_months;
	size_t n;
	struct staff *s = staff_plans(rq, (unsigned)date_year(rq->today), &n);

	for (size_t i = 0; i < n; i++) {
		const Tugas *post = tugas_on(s[i].orang, rq->today);
		struct row *row = show_row(rq, "Staf");
		date_t last = 0;
		Umpan **all;
		unsigned months;

		row_text(rq, row, "nama", "%s", s[i].orang->nama);
		row_text(rq, row, "jabatan", "%s", post ? post->jabatan : "");
		if (s[i].skp == NULL)
			continue;
		all = umpan_of(rq->store, s[i].skp->id);
		months = umpan_bulan(s[i].skp, all, rq->today, zone(rq));
		for (Umpan **u = all; *u != NULL; u++)
			if (!umpan_rahasia(*u))
				last = date_of((*u)->waktu, zone(rq));
		row_text(rq, row, "skp", "%s", s[i].skp->id);
		row_date(rq, row, "terakhir", last);
		row_text(rq, row, "bulan", "%u", months);
		row_flag(rq, row, "lama", months >= most);
	}
	show_text(rq, "Batas_bulan", "%u", most);
}
