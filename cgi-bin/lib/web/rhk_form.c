/* rhk_form.c - reads the form of one planned result with its indicators */
#include <string.h>

#include "find.h"
#include "id.h"
#include "rhk.h"
#include "rhk_form.h"
#include "saran.h"
#include "tawaran.h"
#include "text.h"
#include "ukuran.h"

const struct field rhk_form_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "skp", .kind = ID },
	{ .name = "bagian", .kind = CHOICE },
	{ .name = "klasifikasi", .kind = CHOICE },
	{ .name = "unit", .kind = ID },
	{ .name = "teks", .kind = TEXT, .max = BATAS_RHK },
	{ .name = "penugasan_dari", .kind = LINE, .max = 200 },
	{ .name = "intervensi", .kind = LINE, .max = 40 },
	{ .name = "alasan_tanpa", .kind = TEXT, .max = BATAS_RHK },
	{ .name = "perspektif", .kind = CHOICE, .many = true },
	{ .name = "urutan", .kind = WHOLE },
	UKURAN_FIELDS,
	{ .name = "lagi", .kind = LINE, .max = 8 },
	{ .name = "beri_tahu", .kind = TICK },
	{ .name = "abaikan", .kind = LINE, .max = 120, .many = true },
	{ .name = "saran", .kind = TICK },
	{ 0 }
};

static void
read_link(struct req *rq, const struct plan *p, Rhk *rhk, struct problems *bad)
{
	const char *old = rhk->intervensi, *said = form_text(rq, "intervensi");
	const char *before = rhk->intervensi_semula;

	rhk->intervensi = rhk->alasan_tanpa = rhk->intervensi_semula = "";
	rhk->menunggu = false;
	if (p->skp->model == MODEL_SKP__JPT || said[0] == '\0')
		return;
	if (strcmp(said, "menunggu") == 0) {
		rhk->menunggu = true;
	} else if (strcmp(said, "tidak-ada") == 0) {
		rhk->alasan_tanpa = form_text(rq, "alasan_tanpa");
		if (rhk->alasan_tanpa[0] == '\0')
			problem(bad, "alasan_tanpa", "kosong");
	} else if (id_valid(said) && (strcmp(said, old) == 0 ||
	    tawaran_has(rq, p, said))) {
		rhk->intervensi = arena_text(rq->arena, said);
	} else {
		problem(bad, "intervensi", "pilih");
	}
	if (strcmp(rhk->intervensi, old) == 0)
		rhk->intervensi_semula = before;
}

/* R-SKP-5: a result of the person is tied to nothing; one of the organisation
 * to a unit or, by the same field, to a team. */
static void
read_bond(struct req *rq, const struct plan *p, Rhk *rhk, struct problems *bad)
{
	const char *to = form_text(rq, "unit"), *old = rhk->tim;

	rhk->unit = rhk->tim = "";
	if (rhk->klasifikasi != KLASIFIKASI__ORGANISASI || to[0] == '\0')
		return;
	if (strcmp(to, old) == 0 || tawaran_team(rq, p, to))
		rhk->tim = to;
	else if (unit_get(rq->store, to, false) != NULL)
		rhk->unit = to;
	else
		problem(bad, "unit", "pilih");
}

static void
forget(struct problems *found, const char *field)
{
	size_t n = 0;

	for (size_t i = 0; i < found->n; i++)
		if (strcmp(found->v[i].field, field) != 0)
			found->v[n++] = found->v[i];
	found->n = n;
}

void
rhk_form_read(struct req *rq, const struct plan *p, Rhk *rhk,
    struct problems *bad)
{
	struct problems found = { 0 };
	struct batas limits = plan_limits(rq);
	struct ukuran rows = { .old = rhk->indikator, .n_old = rhk->n_indikator,
	    .how = p->skp->pendekatan };
	int64_t order;

	rhk->bagian = (Bagian)form_enum(rq, bad, "bagian", &bagian__descriptor);
	rhk->klasifikasi = (Klasifikasi)form_enum(rq, bad, "klasifikasi",
	    &klasifikasi__descriptor);
	rhk->teks = form_text(rq, "teks");
	rhk->penugasan_dari = form_text(rq, "penugasan_dari");
	read_bond(rq, p, rhk, bad);
	order = form_whole(rq, bad, "urutan");
	if (order > 0 && order < 1000)
		rhk->urutan = (uint32_t)order;
	read_link(rq, p, rhk, bad);
	rhk->n_perspektif = perspektif_read(rq, &rhk->perspektif);
	ukuran_read(rq, &rows, bad);
	rhk->indikator = rows.list;
	rhk->n_indikator = rows.n;
	if (form_tick(rq, "saran"))
		saran_read(rq, p, rhk);
	rhk_check(rhk, p->skp, p->rhk, &limits, &found);
	/* The reason asked for says the same. */
	if (problem_at(bad, "alasan_tanpa"))
		forget(&found, "intervensi");
	ukuran_merge(&rows, &found, bad);
}
