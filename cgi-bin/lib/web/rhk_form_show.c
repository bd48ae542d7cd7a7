/* rhk_form_show.c - shows the form of one planned result with its indicators */
#include <string.h>

#include "find.h"
#include "office.h"
#include "rhk_form.h"
#include "saran.h"
#include "tawaran.h"
#include "text.h"
#include "ukuran.h"

enum { UNITS = 60 };

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

void
rhk_form_show(struct req *rq, const struct plan *p, const Rhk *rhk, bool sent)
{
	plan_show_head(rq, p);
	if (rhk != NULL) {
		show(rq, "Rhk", &rhk->base);
		show_text(rq, "Rhk.pilihan", "%s", rhk->intervensi[0] != '\0' ?
		    rhk->intervensi : rhk->menunggu ? "menunggu" :
		    rhk->alasan_tanpa[0] != '\0' ? "tidak-ada" : "");
		show_text(rq, "Rhk.melekat", "%s", rhk->tim[0] != '\0' ?
		    rhk->tim : rhk->unit);
		perspektif_show(rq, rhk->perspektif, rhk->n_perspektif);
	}
	ukuran_show(rq, &(struct ukuran){
	    .old = rhk != NULL ? rhk->indikator : NULL,
	    .n_old = rhk != NULL ? rhk->n_indikator : 0,
	    .how = p->skp->pendekatan }, p->skp->model == MODEL_SKP__JAJF, sent);
	show_units(rq, p, rhk);
	if (rhk != NULL)
		saran_show(rq, p, rhk, sent);
	saran_show_examples(rq, p);
	tawaran_show_teams(rq, p, rhk != NULL ? rhk->tim : "");
	if (p->skp->model == MODEL_SKP__JAJF)
		tawaran_show(rq, p, rhk != NULL ? rhk->intervensi : "");
}
