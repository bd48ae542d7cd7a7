/* capaian.c - the achievement of a unit: found, shown, set (S-20, R-ORG-1..5) */
#include <string.h>

#include "capaian.h"
#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "id.h"
#include "office.h"
#include "pk.h"
#include "rating.h"

enum { UNITS_A_PAGE = 40, UNITS_MOST = 5000,
	LAST_DAYS = 31 };

Periode *
capaian_period(struct req *rq, unsigned tahun, const char *id)
{
	for (Periode **p = periode_year(rq->store, tahun); *p != NULL; p++)
		if (strcmp((*p)->id, id) == 0)
			return *p;
	return NULL;
}

bool
capaian_set(const Capaian *c)
{
	return c != NULL && c->status >= CAPAIAN__STATUS__DITETAPKAN;
}

bool
capaian_due(const Periode *p, date_t today)
{
	return today >= (p->jenis == PERIODE__JENIS__AKHIR ?
	    date_add(p->selesai, -LAST_DAYS) : p->mulai);
}

static const Pegawai *
setter(struct req *rq, const char *unit)
{
	const Pegawai *leader = leader_on(rq->store, unit, rq->today);

	return leader != NULL ? penilai_on(rq->store, leader, rq->today) : NULL;
}

void
capaian_show_setter(struct req *rq, const char *unit)
{
	const Pegawai *who = setter(rq, unit);

	if (who == NULL)
		return;
	show_text(rq, "Penetap.nama", "%s", who->nama);
	show_text(rq, "Penetap.jabatan", "%s", office_name(rq->store, who,
	    rq->today));
}

/* ---------------------------------------------------------------- the list */

static void
show_cells(struct req *rq, struct row *row, const char *unit, unsigned tahun,
    Periode *const *periods)
{
	Capaian **all = capaian_of(rq->store, unit, tahun);

	for (; *periods != NULL; periods++) {
		struct row *cell = row_row(rq, row, "Sel");

		row_text(rq, cell, "periode", "%s", (*periods)->id);
		row_text(rq, cell, "nama", "%s", (*periods)->nama);
		for (Capaian **c = all; *c != NULL; c++)
			if (strcmp((*c)->periode, (*periods)->id) == 0)
				row_record(rq, cell, "isi", &(*c)->base);
	}
}

struct listing {
	unsigned	 tahun;
	Periode		**periods;
	const char	*seen[512];
	size_t		 n, from;
};

static void
show_unit(struct req *rq, struct listing *l, const char *id)
{
	const Unit *u = unit_get(rq->store, id, false);
	const Unit__Versi *v = unit_on(u, rq->today);
	const Pegawai *leader;
	struct row *row;

	for (size_t i = 0; i < l->n && i < 512; i++)
		if (strcmp(l->seen[i], id) == 0)
			return;
	if (v == NULL || !pk_may(rq, CAPAIAN_LIHAT, id))
		return;
	if (l->n < 512)
		l->seen[l->n] = id;
	if (l->n++ < l->from || l->n > l->from + UNITS_A_PAGE)
		return;
	row = show_row(rq, "UnitList");
	leader = leader_on(rq->store, id, rq->today);
	row_text(rq, row, "id", "%s", id);
	row_text(rq, row, "nama", "%s", v->nama);
	if (leader != NULL)
		row_text(rq, row, "pimpinan", "%s", leader->nama);
	row_flag(rq, row, "tetapkan", pk_may(rq, CAPAIAN_TETAPKAN, id));
	show_cells(rq, row, id, l->tahun, l->periods);
}

/* What he sets, then his own, then what else his roles show him. */
static void
show_units(struct req *rq, struct listing *l)
{
	const Pegawai *me = rq->user->orang;

	for (Pegawai **p = bawahan_on(rq->store, me, rq->today); *p; p++)
		for (size_t i = 0; i < (*p)->n_tugas; i++)
			if (leads_on(*p, (*p)->tugas[i]->unit, rq->today) ==
			    (*p)->tugas[i])
				show_unit(rq, l, (*p)->tugas[i]->unit);
	for (size_t i = 0; i < me->n_tugas; i++)
		if (date_within(rq->today, me->tugas[i]->mulai,
		    me->tugas[i]->selesai))
			show_unit(rq, l, me->tugas[i]->unit);
	if (!may_role(rq, CAPAIAN_LIHAT) && (rq->user->roles &
	    ROLE(AKUN__NAMA__ADMIN_UNIT)) == 0)
		return;
	for (Unit **u = unit_all(rq->store, UNITS_MOST); *u != NULL &&
	    l->n <= l->from + UNITS_A_PAGE; u++)
		show_unit(rq, l, (*u)->id);
}

void
capaian_show_list(struct req *rq, unsigned tahun, size_t from)
{
	struct listing l = { .tahun = tahun, .from = from };

	l.periods = periode_year(rq->store, tahun);
	for (Periode **p = l.periods; *p != NULL; p++)
		row_record(rq, show_row(rq, "PeriodeList"), "isi",
		    &(*p)->base);
	show_units(rq, &l);
	show_text(rq, "Tahun", "%u", tahun);
	if (l.n > from + UNITS_A_PAGE)
		show_text(rq, "Lanjut", "%zu", from + UNITS_A_PAGE);
	if (from > 0)
		show_text(rq, "Mundur", "%zu",
		    from > UNITS_A_PAGE ? from - UNITS_A_PAGE : 0);
}

/* ---------------------------------------------------------------- one unit */

static const char *
rating_name(enum rating r)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(
	    &rating__descriptor, (int)r);

	return v != NULL ? v->name : "";
}

static void
show_head_ratings(struct req *rq)
{
	struct rating_rule rule;
	const char *why;

	if (!rating_rule_read(rq->arena, aturan_on(rq->store, "predikat",
	    rq->today), &rule, &why))
		return;
	for (int c = C_ISTIMEWA; c <= C_SANGAT_KURANG; c++) {
		struct row *row = show_row(rq, "KepalaList");

		row_text(rq, row, "nilai", "%s",
		    protobuf_c_enum_descriptor_get_value(
		    &nilai_organisasi__descriptor, c)->name);
		row_text(rq, row, "rating", "%s",
		    rating_name(rating_of_head(&rule, c)));
	}
}

void
capaian_show(struct req *rq, const char *unit, unsigned tahun,
    const Periode *only)
{
	Capaian **all = capaian_of(rq->store, unit, tahun);
	bool set = pk_may(rq, CAPAIAN_TETAPKAN, unit);
	bool propose = pk_may(rq, CAPAIAN_USULKAN, unit);

	pk_show_unit(rq, unit, tahun);
	capaian_show_setter(rq, unit);
	show_head_ratings(rq);
	for (Periode **p = periode_year(rq->store, tahun); *p != NULL; p++) {
		bool due = capaian_due(*p, rq->today);
		struct row *row;

		if (only != NULL && strcmp(only->id, (*p)->id) != 0)
			continue;
		row = show_row(rq, "CapaianList");
		row_record(rq, row, "periode", &(*p)->base);
		row_flag(rq, row, "mulai", due);
		row_flag(rq, row, "belum_selesai", rq->today <= (*p)->selesai);
		row_flag(rq, row, "tetapkan", set && due);
		row_flag(rq, row, "usulkan", propose && due);
		for (Capaian **c = all; *c != NULL; c++)
			if (strcmp((*c)->periode, (*p)->id) == 0)
				row_record(rq, row, "isi", &(*c)->base);
	}
}

/* ----------------------------------------------------------------- storing */

static void
tell(struct req *rq, const Capaian *c, const char *text)
{
	const Pegawai *leader = leader_on(rq->store, c->unit, rq->today);
	const Pegawai *above = setter(rq, c->unit);
	const char *link = arena_printf(rq->arena,
	    "/cgi-bin/capaian/lihat?unit=%s&tahun=%u", c->unit, c->tahun);

	/* A proposal waits for who sets it; the value itself is the leader's. */
	if (c->status == CAPAIAN__STATUS__DIUSULKAN)
		leader = above;
	if (leader != NULL && leader->pegawai != rq->user->pegawai)
		notify(rq->store, rq->now, leader->pegawai,
		    PEMBERITAHUAN__JENIS__CAPAIAN_DITETAPKAN, plan_actor(rq),
		    text, link, c->id);
}

static void
check(struct req *rq, const Capaian *c, bool set, struct problems *bad)
{
	struct batas limits = plan_limits(rq);

	need_text(bad, "dasar", c->dasar, (size_t)limits.reason_min,
	    (size_t)limits.reason_max);
	if (!set && capaian_set(c))
		problem(bad, "nilai", "sudah-tetap");
	/* Ratings stand on it: changing it must be meant. */
	if (set && c->status == CAPAIAN__STATUS__TERKUNCI &&
	    !form_tick(rq, "yakin"))
		problem(bad, "yakin", "terkunci");
}

bool
capaian_store(struct req *rq, const char *unit, unsigned tahun,
    const Periode *p, bool set, struct problems *bad)
{
	Capaian *c = capaian_in(rq->store, unit, tahun, p->id, true);
	int value = form_enum(rq, bad, "nilai", &nilai_organisasi__descriptor);

	if (c == NULL) {
		c = arena_get(rq->arena, sizeof *c);
		*c = (Capaian)CAPAIAN__INIT;
		c->id = id_new(rq->arena, rq->now);
		c->unit = unit;
		c->tahun = tahun;
		c->periode = p->id;
	}
	if (value == NILAI_ORGANISASI__BELUM_DINILAI && !problem_at(bad, "nilai"))
		problem(bad, "nilai", "pilih");
	c->dasar = form_text(rq, "dasar");
	check(rq, c, set, bad);
	if (bad->n > 0)
		return false;
	c->nilai = (NilaiOrganisasi)value;
	c->status = set ? CAPAIAN__STATUS__DITETAPKAN :
	    CAPAIAN__STATUS__DIUSULKAN;
	c->aturan = aturan_ids(rq->store, p->selesai);
	c->waktu = rq->now;
	if (set) {
		c->penetap = rq->user->pegawai;
		c->penetap_nama = rq->user->orang->nama;
		c->sebagai = rq->user->office;
	} else {
		c->diusulkan_oleh = plan_actor(rq);
	}
	store_act(rq->store, set ? "capaian/tetapkan" : "capaian/usulkan",
	    rq->user->office);
	store_put(rq->store, T_CAPAIAN, &c->base);
	tell(rq, c, arena_printf(rq->arena, "%s %u", p->nama, tahun));
	return true;
}
