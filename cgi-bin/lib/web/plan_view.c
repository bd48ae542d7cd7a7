/* plan_view.c - a JPT's results by perspective (S44) */
#include "plan.h"
#include "rhk.h"

static void
row_result(struct req *rq, struct row *row, const Rhk *rhk)
{
	row_text(rq, row, "teks", "%s", rhk->teks);
	row_text(rq, row, "bagian", "%s", protobuf_c_enum_descriptor_get_value(
	    &bagian__descriptor, (int)rhk->bagian)->name);
	for (size_t i = 0; i < rhk->n_indikator; i++) {
		struct row *line = row_row(rq, row, "indikator");

		row_text(rq, line, "teks", "%s", rhk->indikator[i]->teks);
		row_text(rq, line, "target", "%s", target_text(rq->arena,
		    rhk->indikator[i]));
	}
}

static bool
serves(const Rhk *rhk, int view)
{
	for (size_t i = 0; i < rhk->n_perspektif; i++)
		if ((int)rhk->perspektif[i] == view)
			return true;
	return false;
}

void
plan_show_views(struct req *rq, const struct plan *p)
{
	const ProtobufCEnumDescriptor *type = &perspektif__descriptor;

	for (unsigned v = 0; v < type->n_values; v++) {
		struct row *row = show_row(rq, "PerspektifList");
		size_t results = 0, lines = 0;

		row_text(rq, row, "kode", "%s", type->values[v].name);
		for (Rhk **r = p->rhk; *r != NULL; r++) {
			if (!serves(*r, type->values[v].value))
				continue;
			row_result(rq, row_row(rq, row, "rhk"), *r);
			results++;
			lines += (*r)->n_indikator;
		}
		row_text(rq, row, "jumlah", "%zu", results);
		row_text(rq, row, "indikator", "%zu", lines);
	}
}
