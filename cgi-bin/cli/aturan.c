/* aturan.c - kinerja rules load: checks rule files and stores them */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "embed.h"
#include "find.h"
#include "init.h"
#include "text.h"

enum { RULE_MAX = 1 << 20 };		/* bytes of one rule file */

/* Does the file stand as it should?  Tells file, key and reason when not. */
static bool
checked(struct arena *a, const char *name, const char *text)
{
	const char *why = "";

	if (rules_parse(a, name, text, &why) != NULL)
		return true;
	say_no("%s: %s", name, why);
	return false;
}

struct rule_text *
rules_embedded(struct arena *a, size_t *n)
{
	struct rule_text *v;

	for (*n = 0; embedded_files[*n].name != NULL; )
		++*n;
	v = arena_array(a, *n + 1, sizeof *v);
	for (size_t i = 0; i < *n; i++) {
		v[i].name = embedded_files[i].name;
		v[i].text = embedded_files[i].text;
		if (!checked(a, v[i].name, v[i].text))
			return NULL;
	}
	return v;
}

static const char *
read_whole(struct arena *a, const char *path)
{
	FILE *f = fopen(path, "rb");
	char *text;
	size_t n;

	if (f == NULL)
		return say_no("%s: %s", path, strerror(errno)), NULL;
	text = arena_get(a, RULE_MAX + 1);
	n = fread(text, 1, RULE_MAX + 1, f);
	fclose(f);
	if (n > RULE_MAX)
		return say_no("%s: lebih besar dari 1 MiB", path), NULL;
	text[n] = '\0';
	if (!text_utf8(text, n))
		return say_no("%s: bukan teks UTF-8", path), NULL;
	return text;
}

/* Equal but for revision and edition? */
static bool
same(struct arena *a, Aturan *x, Aturan *y)
{
	uint64_t rx = x->rev, ry = y->rev;
	uint32_t ex = x->edisi;
	const char *id = x->id;
	size_t n, m;
	uint8_t *p, *q;

	x->rev = y->rev = 0;
	x->edisi = y->edisi;
	x->id = y->id;
	n = protobuf_c_message_get_packed_size(&x->base);
	m = protobuf_c_message_get_packed_size(&y->base);
	p = arena_get(a, n + 1);
	q = arena_get(a, m + 1);
	protobuf_c_message_pack(&x->base, p);
	protobuf_c_message_pack(&y->base, q);
	x->rev = rx;
	x->edisi = ex;
	x->id = id;
	y->rev = ry;
	return n == m && memcmp(p, q, n) == 0;
}

/* The latest stored edition of this set; NULL when it is new. */
static Aturan *
stored(struct store *s, const Aturan *r)
{
	struct key k = key_new();
	Aturan *found = NULL;

	key_text(&k, r->nama);
	for (void **v = store_under(s, T_ATURAN, &k, 0); *v != NULL; v++)
		if (((Aturan *)*v)->berlaku_dari == r->berlaku_dari)
			found = *v;
	return found;
}

int
rules_put(struct store *s, const struct rule_text *v, size_t n)
{
	struct arena *a = store_arena(s);
	int changed = 0;

	for (size_t i = 0; i < n; i++) {
		const char *why;
		Aturan *r = rules_parse(a, v[i].name, v[i].text, &why), *old;

		if (r == NULL)
			return -1;
		old = stored(s, r);
		if (old != NULL && same(a, old, r))
			continue;
		/* What was decided by the old text keeps it: nothing stored
		 * is replaced. */
		if (old != NULL) {
			r->edisi = old->edisi + 1;
			r->id = arena_printf(a, "%s.%u", r->id, r->edisi);
		}
		store_put(s, T_ATURAN, &r->base);
		changed++;
	}
	return changed;
}

struct load {
	struct rule_text *v;
	size_t		 n;
	int		 changed;
};

static bool
put_all(struct store *s, void *ctx)
{
	struct load *l = ctx;

	store_act(s, "rules/load", "baris perintah");
	l->changed = rules_put(s, l->v, l->n);
	return l->changed >= 0;
}

int
cmd_rules(int argc, char **argv)
{
	struct arena *a = cli_arena();
	struct load l = { 0 };
	struct store *s;

	if (argc < 2 || strcmp(argv[1], "load") != 0)
		return say_usage("rules");
	if (argc == 2) {
		l.v = rules_embedded(a, &l.n);
		if (l.v == NULL)
			return REFUSED;
	} else {
		l.v = arena_array(a, (size_t)argc, sizeof *l.v);
		for (int i = 2; i < argc; i++, l.n++) {
			const char *slash = strrchr(argv[i], '/');

			l.v[l.n].name = slash != NULL ? slash + 1 : argv[i];
			l.v[l.n].text = read_whole(a, argv[i]);
			if (l.v[l.n].text == NULL || !checked(a, argv[i],
			    l.v[l.n].text))
				return REFUSED;
		}
	}
	if ((s = cli_open()) == NULL)
		return REFUSED;
	if (!cli_run(s, ACTOR_CLI, true, put_all, &l))
		return say_no("aturan tidak disimpan");
	store_free(s);
	printf("%zu aturan diperiksa, %d disimpan, %zu sudah ada.\n", l.n,
	    l.changed, l.n - (size_t)l.changed);
	return DONE;
}
