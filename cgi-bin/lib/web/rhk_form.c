/* rhk_form.c - reads the form of one planned result with its indicators */
#include <string.h>

#include "find.h"
#include "id.h"
#include "rhk.h"
#include "rhk_form.h"
#include "text.h"
#include "ukuran.h"
#include "wait.h"

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
	{ 0 }
};

/* May this result of a superior be chosen?  Offered now, or chosen before. */
static bool
offered(struct req *rq, const struct plan *p, const char *id, const char *old)
{
	const Pegawai *rater = plan_penilai(rq, p);

	if (strcmp(id, old) == 0)
		return true;
	if (rater == NULL)
		return false;
	for (Rhk **r = rhk_offered(rq->store, rater->pegawai, p->skp->tahun);
	    *r != NULL; r++)
		if (strcmp((*r)->id, id) == 0)
			return true;
	return false;
}

static void
read_link(struct req *rq, const struct plan *p, Rhk *rhk, struct problems *bad)
{
	const char *old = rhk->intervensi, *said = form_text(rq, "intervensi");

	rhk->intervensi = rhk->alasan_tanpa = "";
	rhk->menunggu = false;
	if (p->skp->model == MODEL_SKP__JPT || said[0] == '\0')
		return;
	if (strcmp(said, "menunggu") == 0) {
		rhk->menunggu = true;
	} else if (strcmp(said, "tidak-ada") == 0) {
		rhk->alasan_tanpa = form_text(rq, "alasan_tanpa");
		if (rhk->alasan_tanpa[0] == '\0')
			problem(bad, "alasan_tanpa", "kosong");
	} else if (id_valid(said) && offered(rq, p, said, old)) {
		rhk->intervensi = arena_text(rq->arena, said);
	} else {
		problem(bad, "intervensi", "pilih");
	}
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
	rhk->unit = "";
	/* R-SKP-5: a result of the person is tied to no unit. */
	if (rhk->klasifikasi == KLASIFIKASI__ORGANISASI) {
		const char *unit = form_text(rq, "unit");

		if (unit[0] != '\0' && unit_get(rq->store, unit, false) == NULL)
			problem(bad, "unit", "pilih");
		rhk->unit = unit;
	}
	order = form_whole(rq, bad, "urutan");
	if (order > 0 && order < 1000)
		rhk->urutan = (uint32_t)order;
	read_link(rq, p, rhk, bad);
	rhk->n_perspektif = perspektif_read(rq, &rhk->perspektif);
	ukuran_read(rq, &rows, bad);
	rhk->indikator = rows.list;
	rhk->n_indikator = rows.n;
	rhk_check(rhk, p->skp, p->rhk, &limits, &found);
	/* The reason asked for says the same. */
	if (problem_at(bad, "alasan_tanpa"))
		forget(&found, "intervensi");
	ukuran_merge(&rows, &found, bad);
}
