/* refill.c - the form again: what was typed, and what is wrong with it */
#include <stdio.h>

#include "inside.h"

void
refill_put(HDF *query, const char *name, size_t i, const char *value)
{
	char number[24];
	HDF *node;

	must(hdf_get_node(query, name, &node));
	if (i == 0)
		must(hdf_set_value(node, NULL, value));
	snprintf(number, sizeof number, "%zu", i);
	must(hdf_set_value(node, number, value));
}

/* The names are the table's own; no text of a browser becomes a name. */
static void
put_field(void *ctx, const struct field *f, const char *name,
    const struct value *v)
{
	HDF *query = ctx;

	if (f->kind == SECRET || f->kind == UPLOAD)
		return;
	for (size_t i = 0; v != NULL; v = v->next, i++)
		if (f->many)
			refill_put(query, name, i, v->text);
		else
			must(hdf_set_value(query, name, v->text));
}

void
refill(struct req *rq)
{
	struct inside *in = rq->in;
	const struct problems *bad = in->bad;
	HDF *query, *list, *one;

	must(hdf_get_node(in->hdf, "Query", &query));
	form_each(&in->form, put_field, query);
	must(hdf_set_value(query, "rev", form_first(&in->form, "rev")));
	if (bad == NULL)
		return;
	must(hdf_get_node(in->hdf, "Problem", &one));
	must(hdf_get_node(in->hdf, "Problems", &list));
	for (size_t i = 0; i < bad->n; i++) {
		char number[40];

		/* The first problem of a field is the one beside it. */
		if (hdf_get_obj(one, bad->v[i].field) == NULL)
			must(hdf_set_value(one, bad->v[i].field, bad->v[i].code));
		snprintf(number, sizeof number, "%zu.bidang", i);
		must(hdf_set_value(list, number, bad->v[i].field));
		snprintf(number, sizeof number, "%zu.kode", i);
		must(hdf_set_value(list, number, bad->v[i].code));
	}
}
