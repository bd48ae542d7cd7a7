/* rules.c - one file of conf/rules (HDF) becomes one rule set */
#include <ctype.h>
#include <string.h>

#include <ClearSilver.h>

#include "aturan.h"
#include "cli.h"
#include "text.h"

enum { DEEP = 8, ITEMS_MAX = 4000 };

struct items {
	struct arena	*arena;
	Aturan__Butir	**v;
	size_t		 n;
	const char	*why;
};

static void
add_item(struct items *to, const char *key, const char *value)
{
	Aturan__Butir *b;

	if (to->why != NULL)
		return;
	if (to->n == ITEMS_MAX) {
		to->why = arena_printf(to->arena, "Isi: lebih dari %d butir",
		    ITEMS_MAX);
		return;
	}
	b = arena_get(to->arena, sizeof *b);
	*b = (Aturan__Butir)ATURAN__BUTIR__INIT;
	b->kunci = key;
	b->nilai = text_trim(to->arena, value);
	if (b->nilai[0] == '\0')
		to->why = arena_printf(to->arena, "%s: kosong", key);
	to->v[to->n++] = b;
}

/* Every value below a node, its key the path from Isi, joined with dots. */
static void
flatten(struct items *to, HDF *node, const char *path, int depth)
{
	for (HDF *c = hdf_obj_child(node); c != NULL; c = hdf_obj_next(c)) {
		const char *key = path[0] == '\0' ?
		    arena_text(to->arena, hdf_obj_name(c)) :
		    arena_printf(to->arena, "%s.%s", path, hdf_obj_name(c));

		if (depth == DEEP) {
			to->why = arena_printf(to->arena,
			    "%s: terlalu dalam", key);
			return;
		}
		if (hdf_obj_value(c) != NULL && (hdf_obj_child(c) == NULL ||
		    hdf_obj_value(c)[0] != '\0'))
			add_item(to, key, hdf_obj_value(c));
		flatten(to, c, key, depth + 1);
	}
}

/* The names at the top are these four and no other. */
static const char *
unknown_top(struct arena *a, HDF *hdf)
{
	static const char *const known[] = {
		"nama", "berlaku_dari", "dasar", "Isi",
	};

	for (HDF *c = hdf_obj_child(hdf); c != NULL; c = hdf_obj_next(c)) {
		bool found = false;

		for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
			found = found || strcmp(known[i], hdf_obj_name(c)) == 0;
		if (!found)
			return arena_printf(a, "%s: tidak dikenal",
			    hdf_obj_name(c));
	}
	return NULL;
}

static const char *
top(struct arena *a, HDF *hdf, const char *name)
{
	return text_trim(a, hdf_get_value(hdf, name, ""));
}

static bool
is_name(const char *s)
{
	size_t n = 0;

	for (; islower((unsigned char)s[n]) || s[n] == '_'; n++)
		continue;
	return n > 0 && n <= 32 && s[n] == '\0';
}

/* Fills the set from the tree; gives the reason when it cannot. */
static const char *
fill(struct arena *a, HDF *hdf, Aturan *set)
{
	struct items all = { .arena = a };
	const char *why = unknown_top(a, hdf);

	if (why != NULL)
		return why;
	set->nama = top(a, hdf, "nama");
	set->dasar = top(a, hdf, "dasar");
	set->berlaku_dari = date_parse(top(a, hdf, "berlaku_dari"));
	if (!is_name(set->nama))
		return "nama: tidak ada atau bukan huruf kecil";
	if (set->berlaku_dari == 0)
		return "berlaku_dari: tidak ada atau bukan tanggal";
	if (set->dasar[0] == '\0')
		return "dasar: tidak ada";
	set->id = arena_printf(a, "%s@%s", set->nama,
	    date_iso(a, set->berlaku_dari));
	all.v = arena_array(a, ITEMS_MAX, sizeof *all.v);
	if (hdf_get_obj(hdf, "Isi") != NULL)
		flatten(&all, hdf_get_obj(hdf, "Isi"), "", 0);
	set->butir = all.v;
	set->n_butir = all.n;
	return all.why != NULL ? all.why : aturan_check(a, set);
}

/* ClearSilver takes the end of a file for the end of every open brace; a file
 * cut in the middle must not pass. */
static bool
closed(const char *text)
{
	int depth = 0;

	for (const char *line = text; *line != '\0'; ) {
		const char *first = line + strspn(line, " \t");
		const char *end = line + strcspn(line, "\n");
		const char *last = end;

		while (last > first && isspace((unsigned char)last[-1]))
			last--;
		if (*first == '}')
			depth--;
		else if (*first != '#' && last > first && last[-1] == '{' &&
		    memchr(first, '=', (size_t)(last - first)) == NULL)
			depth++;
		line = *end == '\0' ? end : end + 1;
	}
	return depth == 0;
}

Aturan *
rules_parse(struct arena *a, const char *name, const char *text,
    const char **why)
{
	Aturan *set = arena_get(a, sizeof *set);
	NEOERR *err;
	HDF *hdf;

	(void)name;
	*set = (Aturan)ATURAN__INIT;
	*why = closed(text) ? NULL : "HDF: kurung { tidak ditutup";
	if (*why != NULL)
		return NULL;
	err = hdf_init(&hdf);
	if (err == STATUS_OK) {
		err = hdf_read_string(hdf, text);
		if (err == STATUS_OK)
			*why = fill(a, hdf, set);
		hdf_destroy(&hdf);
	}
	if (err != STATUS_OK) {
		*why = arena_printf(a, "HDF: %s", err->desc[0] != '\0' ?
		    err->desc : "bukan berkas aturan");
		nerr_ignore(&err);
	}
	return *why == NULL ? set : NULL;
}
