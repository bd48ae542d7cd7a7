/* rhk_form_show.c - shows the form of one planned result with its indicators */
#include <string.h>

#include "find.h"
#include "office.h"
#include "rhk_form.h"
#include "text.h"
#include "wait.h"

enum { ROWS = 20, FIRST_ROWS = 3, MORE_ROWS = 2, UNITS = 60 };

/* As it is typed: "12,5", "30-09-2026", or the text. */
static const char *
target_typed(struct req *rq, const Indikator *in)
{
	if (in->sasaran == INDIKATOR__SASARAN__ANGKA)
		return milli_text(rq->arena, in->nilai);
	if (in->sasaran == INDIKATOR__SASARAN__TANGGAL)
		return in->tanggal == 0 ? "" : arena_printf(rq->arena,
		    "%02d-%02d-%04d", date_day(in->tanggal),
		    date_month(in->tanggal), date_year(in->tanggal));
	return in->bebas;
}

static void
show_rows(struct req *rq, const struct plan *p, const Rhk *rhk, bool sent)
{
	/* The aspects most plans begin with (R-SKP-9). */
	static const char *const usual[FIRST_ROWS] = {
		"KUANTITAS", "KUALITAS", "WAKTU",
	};
	struct problems ignored = { 0 };
	size_t stored = rhk != NULL ? rhk->n_indikator : 0;
	int64_t typed = sent ? form_whole(rq, &ignored, "baris") : 0;
	size_t n = p->skp->model == MODEL_SKP__JPT ? 1 : FIRST_ROWS;

	if (stored > 0)
		n = stored;
	if (typed > (int64_t)n && typed <= ROWS)
		n = (size_t)typed;
	if (sent && form_text(rq, "tambah")[0] != '\0')
		n = n + MORE_ROWS < ROWS ? n + MORE_ROWS : ROWS;
	/* All of them: a restored draft may have more rows than n. */
	for (size_t i = 1; i <= ROWS; i++) {
		struct row *row = show_row(rq, "Baris");

		row_text(rq, row, "n", "%zu", i);
		if (i > stored) {
			row_text(rq, row, "aspek", "%s", stored == 0 &&
			    i <= FIRST_ROWS ? usual[i - 1] : "");
			continue;
		}
		row_record(rq, row, "isi", &rhk->indikator[i - 1]->base);
		row_text(rq, row, "target", "%s",
		    target_typed(rq, rhk->indikator[i - 1]));
	}
	show_text(rq, "JumlahBaris", "%zu", n);
	show_flag(rq, "BarisPenuh", n >= ROWS);
}

static bool
show_unit(struct req *rq, const Unit *unit)
{
	const Unit__Versi *v = unit != NULL ? unit_on(unit, rq->today) : NULL;
	struct row *row;

	if (v == NULL)
		return false;
	row = show_row(rq, "UnitList");
	row_text(rq, row, "id", "%s", unit->id);
	row_text(rq, row, "nama", "%s", v->nama);
	return true;
}

/* Own unit, those right below, those above, and the one chosen before. */
static void
show_units(struct req *rq, const struct plan *p, const Rhk *rhk)
{
	const Unit *own = unit_get(rq->store, p->skp->unit, false);
	Unit **below = own != NULL ? unit_below(rq->store, own->id) : NULL;
	bool chosen = rhk == NULL || rhk->unit[0] == '\0';
	size_t n = 0;

	if (show_unit(rq, own) && !chosen)
		chosen = strcmp(own->id, rhk->unit) == 0;
	for (; below != NULL && *below != NULL && n < UNITS; below++, n++)
		if (show_unit(rq, *below) && !chosen)
			chosen = strcmp((*below)->id, rhk->unit) == 0;
	for (const Unit *up = own; up != NULL && n < UNITS + 12; n++) {
		const Unit__Versi *v = unit_on(up, rq->today);

		up = v != NULL && v->induk[0] != '\0' ?
		    unit_get(rq->store, v->induk, false) : NULL;
		if (show_unit(rq, up) && !chosen)
			chosen = strcmp(up->id, rhk->unit) == 0;
	}
	if (!chosen)
		show_unit(rq, unit_get(rq->store, rhk->unit, false));
}

static void
show_offer(struct req *rq, const struct plan *p, const Rhk *rhk)
{
	const Pegawai *rater = plan_penilai(rq, p);
	bool chosen = rhk == NULL || rhk->intervensi[0] == '\0';
	bool any = false;

	if (rater != NULL)
		for (Rhk **r = rhk_offered(rq->store, rater->pegawai,
		    p->skp->tahun); *r != NULL; r++) {
			row_record(rq, show_row(rq, "Pimpinan"), "isi",
			    &(*r)->base);
			any = true;
			chosen = chosen || strcmp((*r)->id, rhk->intervensi) == 0;
		}
	if (!chosen) {
		const Rhk *old = rhk_get(rq->store, rhk->intervensi, false);

		if (old != NULL)
			row_record(rq, show_row(rq, "Pimpinan"), "isi",
			    &old->base);
	}
	if (!any)
		plan_show_wait(rq, p->orang, p->skp->tahun);
}

void
rhk_form_show(struct req *rq, const struct plan *p, const Rhk *rhk, bool sent)
{
	plan_show_head(rq, p);
	if (rhk != NULL) {
		show(rq, "Rhk", &rhk->base);
		show_text(rq, "Rhk.pilihan", "%s", rhk->intervensi[0] != '\0' ?
		    rhk->intervensi : rhk->menunggu ? "menunggu" :
		    rhk->alasan_tanpa[0] != '\0' ? "tidak-ada" : "");
		for (size_t i = 0; i < rhk->n_perspektif; i++)
			show_flag(rq, arena_printf(rq->arena, "Perspektif.%s",
			    protobuf_c_enum_descriptor_get_value(
			    &perspektif__descriptor,
			    (int)rhk->perspektif[i])->name), true);
	}
	show_rows(rq, p, rhk, sent);
	show_units(rq, p, rhk);
	if (p->skp->model == MODEL_SKP__JAJF)
		show_offer(rq, p, rhk);
}
