/* pk_show.c - Perjanjian Kinerja as its pages, and those of plans, show it */
#include <string.h>

#include "find.h"
#include "find_perjanjian.h"
#include "office.h"
#include "perjanjian.h"
#include "pk.h"
#include "rhk.h"

enum { PART = 50, UNITS = 5000, OWN = 200, DEPTH = 16 };

/* The code of a way to differ; words in templates/macro/perjanjian.cs. */
static const char *const kinds[] = {
	[PK_BELUM] = "belum", [PK_TIADA] = "tiada", [PK_TEKS] = "teks",
	[PK_PERSPEKTIF] = "perspektif", [PK_INDIKATOR] = "indikator",
	[PK_TARGET] = "target", [PK_ARAH] = "arah",
	[PK_INDIKATOR_BARU] = "indikator-baru",
	[PK_INDIKATOR_TIADA] = "indikator-tiada",
};

static const char *
unit_name(struct req *rq, const char *id)
{
	const Unit *u = unit_get(rq->store, id, false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;

	return v != NULL ? v->nama : "";
}

void
pk_show_unit(struct req *rq, const char *unit, unsigned tahun)
{
	const Pegawai *leader = leader_on(rq->store, unit, rq->today);

	show_text(rq, "Unit.id", "%s", unit);
	show_text(rq, "Unit.nama", "%s", unit_name(rq, unit));
	show_text(rq, "Unit.pimpinan", "%s", leader != NULL ? leader->nama : "");
	show_text(rq, "Tahun", "%u", tahun);
}

static void
row_views(struct req *rq, struct row *row, const char *name,
    const Perspektif *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		row_text(rq, row_row(rq, row, name), "kode", "%s",
		    protobuf_c_enum_descriptor_get_value(
		    &perspektif__descriptor, (int)v[i])->name);
}

static void
row_difference(struct req *rq, struct row *row, const struct pk_beda *d)
{
	row_text(rq, row, "jenis", "%s", kinds[d->jenis]);
	row_text(rq, row, "teks", "%s", d->sasaran != NULL ? d->sasaran->teks :
	    d->rhk->teks);
	row_text(rq, row, "tentang", "%s", d->tentang);
	row_text(rq, row, "skp", "%s", d->skp);
	row_text(rq, row, "pk", "%s", d->pk);
	if (d->jenis != PK_PERSPEKTIF)
		return;
	row_views(rq, row, "perspektif_skp", d->rhk->perspektif,
	    d->rhk->n_perspektif);
	row_views(rq, row, "perspektif_pk", d->sasaran->perspektif,
	    d->sasaran->n_perspektif);
}

static void
show_target(struct req *rq, const Perjanjian__Sasaran *s)
{
	struct row *row = show_row(rq, "SasaranList");

	row_record(rq, row, "isi", &s->base);
	for (size_t i = 0; i < s->n_indikator; i++) {
		struct row *line = row_row(rq, row, "indikator");

		row_record(rq, line, "isi", &s->indikator[i]->base);
		row_text(rq, line, "target", "%s", target_text(rq->arena,
		    s->indikator[i]));
	}
}

/* A plan that draws from it: whose, and in what it differs now. */
static void
show_drawer(struct req *rq, const Perjanjian *pk, const Skp *skp)
{
	const Pegawai *whose = pegawai_get(rq->store, skp->pegawai, false);
	struct pk_beda *d;
	size_t n = perjanjian_beda(rq->arena, pk, skp->pendekatan,
	    rhk_of(rq->store, skp->id), &d), missing = 0;
	struct row *row = show_row(rq, "SkpList");

	row_text(rq, row, "nama", "%s", whose != NULL ? whose->nama : "");
	row_text(rq, row, "jabatan", "%s", skp->jabatan);
	row_text(rq, row, "status", "%s", protobuf_c_enum_descriptor_get_value(
	    &status_skp__descriptor, (int)skp->status)->name);
	if (may(rq, SKP_LIHAT, whose, (int)skp->status))
		row_text(rq, row, "id", "%s", skp->id);
	for (size_t i = 0; i < n; i++)
		if (d[i].jenis == PK_BELUM)
			missing++;
		else
			row_difference(rq, row_row(rq, row, "beda"), &d[i]);
	row_text(rq, row, "belum", "%zu", missing);
}

void
pk_show(struct req *rq, const Perjanjian *pk)
{
	show(rq, "Pk", &pk->base);
	pk_show_unit(rq, pk->unit, pk->tahun);
	for (size_t i = 0; i < pk->n_sasaran; i++)
		show_target(rq, pk->sasaran[i]);
	for (Skp **s = skp_in_unit(rq->store, pk->tahun, pk->unit); *s; s++)
		if ((*s)->model == MODEL_SKP__JPT &&
		    (*s)->status != STATUS_SKP__BATAL)
			show_drawer(rq, pk, *s);
	show_flag(rq, "Bisa.ubah", pk_may(rq, PERJANJIAN_UBAH, pk->unit));
}

void
pk_show_plan(struct req *rq, const struct plan *p)
{
	const Perjanjian *pk = perjanjian_for(rq->store, p->skp->unit,
	    p->skp->tahun);
	struct pk_beda *d;
	size_t n, missing = 0;

	if (p->skp->model != MODEL_SKP__JPT)
		return;
	show_flag(rq, "PkUbah", pk_may(rq, PERJANJIAN_UBAH, p->skp->unit));
	if (pk == NULL)
		return;
	show(rq, "Pk", &pk->base);
	show_flag(rq, "PkLihat", pk_may(rq, PERJANJIAN_LIHAT, p->skp->unit));
	n = perjanjian_beda(rq->arena, pk, p->skp->pendekatan, p->rhk, &d);
	for (size_t i = 0; i < n; i++)
		if (d[i].jenis == PK_BELUM)
			missing++;
		else
			row_difference(rq, show_row(rq, "PkBeda"), &d[i]);
	show_text(rq, "PkBelum", "%zu", missing);
}

/* --------------------------------------------------------------- the list */

/* Does its leader plan as a JPT does, so that it needs an agreement? */
static bool
needs_one(struct req *rq, const Unit *u, const Pegawai *leader)
{
	const Tugas *post = leader != NULL ?
	    leads_on(leader, u->id, rq->today) : NULL;
	const Unit__Versi *v = unit_on(u, rq->today);

	return (v != NULL && v->mandiri) || (post != NULL &&
	    post->jenis != JENIS_JABATAN__PEJABAT_NEGARA &&
	    office_is_jpt(rq->store, post, rq->today));
}

static bool
list_unit(struct req *rq, const Unit *u, unsigned tahun)
{
	const Pegawai *leader = leader_on(rq->store, u->id, rq->today);
	const Perjanjian *pk = perjanjian_for(rq->store, u->id, tahun);
	struct row *row;

	if ((pk == NULL && !needs_one(rq, u, leader)) ||
	    !pk_may(rq, PERJANJIAN_LIHAT, u->id))
		return false;
	row = show_row(rq, "UnitList");
	row_text(rq, row, "id", "%s", u->id);
	row_text(rq, row, "nama", "%s", unit_name(rq, u->id));
	row_text(rq, row, "pimpinan", "%s", leader != NULL ? leader->nama : "");
	row_flag(rq, row, "ubah", pk_may(rq, PERJANJIAN_UBAH, u->id));
	if (pk != NULL) {
		row_text(rq, row, "pk", "%s", pk->id);
		row_text(rq, row, "nomor", "%s", pk->nomor);
		row_date(rq, row, "tanggal", pk->tanggal);
		row_text(rq, row, "sasaran", "%zu", pk->n_sasaran);
	}
	return true;
}

static bool
seen(const char *const *ids, size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(ids[i], id) == 0)
			return true;
	return false;
}

/* Own units with those above; of led units those right below, too. */
static void
list_own(struct req *rq, unsigned tahun)
{
	const Pegawai *me = rq->user->orang;
	const char *ids[OWN];
	size_t n = 0;

	for (size_t i = 0; i < me->n_tugas; i++) {
		const Tugas *t = me->tugas[i];
		const Unit *up = unit_get(rq->store, t->unit, false);

		if (!date_within(rq->today, t->mulai, t->selesai))
			continue;
		for (size_t k = 0; up != NULL && k < DEPTH && n < OWN; k++) {
			const Unit__Versi *v = unit_on(up, rq->today);

			if (!seen(ids, n, up->id)) {
				ids[n++] = up->id;
				list_unit(rq, up, tahun);
			}
			up = v != NULL && v->induk[0] != '\0' ?
			    unit_get(rq->store, v->induk, false) : NULL;
		}
		if (!t->pimpinan)
			continue;
		for (Unit **u = unit_below(rq->store, t->unit);
		    *u != NULL && n < OWN; u++)
			if (!seen(ids, n, (*u)->id)) {
				ids[n++] = (*u)->id;
				list_unit(rq, *u, tahun);
			}
	}
}

void
pk_show_list(struct req *rq, unsigned tahun, const char *after)
{
	bool skipping = after[0] != '\0';
	size_t n = 0;

	if (!may_role(rq, PERJANJIAN_LIHAT)) {
		list_own(rq, tahun);
		return;
	}
	for (Unit **u = unit_all(rq->store, UNITS); *u != NULL; u++) {
		if (skipping) {
			skipping = strcmp((*u)->id, after) != 0;
			continue;
		}
		if (unit_on(*u, rq->today) == NULL ||
		    !list_unit(rq, *u, tahun))
			continue;
		if (++n == PART) {
			show_text(rq, "Lanjut", "%s", (*u)->id);
			return;
		}
	}
}
