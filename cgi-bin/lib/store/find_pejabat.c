/* find_pejabat.c - the acting officials of the whole agency (S-30) */
#include <stdlib.h>
#include <string.h>

#include "find_pejabat.h"
#include "masa.h"

static int
later(const void *a, const void *b)
{
	const struct pejabat *x = a, *y = b;

	if (x->tugas->mulai != y->tugas->mulai)
		return x->tugas->mulai > y->tugas->mulai ? -1 : 1;
	return strcmp(x->tugas->id, y->tugas->id);
}

static bool
wanted(const Tugas *t)
{
	return t->pimpinan && tugas_acting(t);
}

struct pejabat *
pejabat_acting(struct store *s, size_t *n)
{
	struct key all = key_new();
	Pegawai **v = (Pegawai **)store_by(s, I_PEGAWAI_PIMPIN, &all, 0);
	struct pejabat *list;
	size_t most = 0, kept = 0;

	for (Pegawai **p = v; *p != NULL; p++)
		for (size_t i = 0; i < (*p)->n_tugas; i++)
			most += wanted((*p)->tugas[i]);
	list = arena_array(store_arena(s), most + 1, sizeof *list);
	*n = 0;
	for (Pegawai **p = v; *p != NULL; p++)
		for (size_t i = 0; i < (*p)->n_tugas; i++)
			if (wanted((*p)->tugas[i]))
				list[(*n)++] = (struct pejabat){ *p,
				    (*p)->tugas[i] };
	qsort(list, *n, sizeof *list, later);
	/* Who leads two units is found under both. */
	for (size_t i = 0; i < *n; i++)
		if (kept == 0 || strcmp(list[kept - 1].tugas->id,
		    list[i].tugas->id) != 0 ||
		    list[kept - 1].orang->pegawai != list[i].orang->pegawai)
			list[kept++] = list[i];
	*n = kept;
	return list;
}
