/* beda.c - what differs between two states of one plan */
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "beda.h"
#include "rhk.h"
#include "text.h"

struct list {
	struct arena	*arena;
	struct beda	*v;
	size_t		 n, room;
	struct beda	 about;		/* part, title, inner of what follows */
};

static void
add(struct list *l, enum beda_kind kind, const char *field, bool name,
    const char *old, const char *new)
{
	if (l->n == l->room) {
		size_t room = l->room == 0 ? 32 : 2 * l->room;
		struct beda *more = arena_array(l->arena, room, sizeof *more);

		if (l->n > 0)
			memcpy(more, l->v, l->n * sizeof *more);
		l->v = more;
		l->room = room;
	}
	l->v[l->n] = l->about;
	l->v[l->n].kind = kind;
	l->v[l->n].field = field;
	l->v[l->n].name = name;
	l->v[l->n].old = old;
	l->v[l->n++].new = new;
}

static void
text(struct list *l, const char *field, const char *old, const char *new)
{
	old = text_or_empty(old);
	new = text_or_empty(new);
	if (strcmp(old, new) != 0)
		add(l, BEDA_CHANGED, field, false, old, new);
}

static const char *
name_of(const ProtobufCEnumDescriptor *type, int value)
{
	const ProtobufCEnumValue *v =
	    protobuf_c_enum_descriptor_get_value(type, value);

	return v != NULL ? v->name : "";
}

static void
choice(struct list *l, const char *field, const ProtobufCEnumDescriptor *type,
    int old, int new)
{
	if (old != new)
		add(l, BEDA_CHANGED, field, true, name_of(type, old),
		    name_of(type, new));
}

/* ------------------------------------------------------------ indicators */

static const char *
path_text(struct arena *a, const Indikator *in)
{
	const char *all = "";

	for (size_t i = 0; i < in->n_jalur; i++) {
		const Indikator__Jalur *j = in->jalur[i];

		all = arena_printf(a, "%s%sTriwulan %u: %s", all,
		    all[0] != '\0' ? "; " : "", j->triwulan,
		    j->teks[0] != '\0' ? j->teks : milli_text(a, j->nilai));
	}
	return all;
}

static void
manual(struct list *l, const Indikator__Manual *old,
    const Indikator__Manual *new)
{
	static const Indikator__Manual none = INDIKATOR__MANUAL__INIT;

	if (old == NULL && new == NULL)
		return;
	old = old != NULL ? old : &none;
	new = new != NULL ? new : &none;
	text(l, "manual_tujuan", old->tujuan, new->tujuan);
	text(l, "manual_definisi", old->definisi, new->definisi);
	text(l, "manual_formula", old->formula, new->formula);
	text(l, "manual_satuan", old->satuan, new->satuan);
	text(l, "manual_sumber", old->sumber, new->sumber);
	choice(l, "manual_kendali", &indikator__kendali__descriptor,
	    (int)old->kendali, (int)new->kendali);
	choice(l, "manual_pelaporan", &indikator__pelaporan__descriptor,
	    (int)old->pelaporan, (int)new->pelaporan);
}

static void
one_indicator(struct list *l, const Indikator *old, const Indikator *new)
{
	text(l, "teks", old->teks, new->teks);
	text(l, "target", target_text(l->arena, old),
	    target_text(l->arena, new));
	choice(l, "aspek", &aspek__descriptor, (int)old->aspek,
	    (int)new->aspek);
	if (old->sasaran == INDIKATOR__SASARAN__ANGKA &&
	    new->sasaran == INDIKATOR__SASARAN__ANGKA)
		choice(l, "arah", &indikator__arah__descriptor,
		    (int)old->arah, (int)new->arah);
	text(l, "jalur", path_text(l->arena, old), path_text(l->arena, new));
	text(l, "di_bawah", old->di_bawah, new->di_bawah);
	text(l, "sesuai", old->sesuai, new->sesuai);
	text(l, "di_atas", old->di_atas, new->di_atas);
	manual(l, old->manual, new->manual);
}

static const Indikator *
indicator_in(const Rhk *rhk, const char *id)
{
	for (size_t i = 0; i < rhk->n_indikator; i++)
		if (strcmp(rhk->indikator[i]->id, id) == 0)
			return rhk->indikator[i];
	return NULL;
}

/* "Jumlah dokumen: 250 usulan": one that came or went. */
static const char *
whole(struct list *l, const Indikator *in)
{
	return arena_printf(l->arena, "%s: %s", in->teks,
	    target_text(l->arena, in));
}

static void
indicators(struct list *l, const Rhk *old, const Rhk *new)
{
	l->about.part = "indikator";
	for (size_t i = 0; i < new->n_indikator; i++) {
		const Indikator *in = new->indikator[i];
		const Indikator *was = indicator_in(old, in->id);

		l->about.inner = in->teks;
		if (was != NULL)
			one_indicator(l, was, in);
		else
			add(l, BEDA_ADDED, "indikator", false, "", whole(l, in));
	}
	for (size_t i = 0; i < old->n_indikator; i++)
		if (indicator_in(new, old->indikator[i]->id) == NULL) {
			l->about.inner = old->indikator[i]->teks;
			add(l, BEDA_REMOVED, "indikator", false,
			    whole(l, old->indikator[i]), "");
		}
	l->about.inner = "";
	l->about.part = "rhk";
}

/* --------------------------------------------------------------- results */

static const struct { const char *name; size_t at; } rhk_texts[] = {
	{ "teks", offsetof(Rhk, teks) },
	{ "penugasan_dari", offsetof(Rhk, penugasan_dari) },
	{ "intervensi", offsetof(Rhk, intervensi) },
	{ "alasan_tanpa", offsetof(Rhk, alasan_tanpa) },
	{ "unit", offsetof(Rhk, unit) },
	{ "tim", offsetof(Rhk, tim) },
};

static const char *
at(const Rhk *rhk, size_t offset)
{
	return *(const char *const *)((const char *)rhk + offset);
}

static bool
sees(const Rhk *rhk, Perspektif p)
{
	for (size_t i = 0; i < rhk->n_perspektif; i++)
		if (rhk->perspektif[i] == p)
			return true;
	return false;
}

static void
perspectives(struct list *l, const Rhk *old, const Rhk *new)
{
	for (unsigned i = 0; i < perspektif__descriptor.n_values; i++) {
		Perspektif p = (Perspektif)perspektif__descriptor.values[i].value;
		const char *name = perspektif__descriptor.values[i].name;

		if (sees(old, p) && !sees(new, p))
			add(l, BEDA_REMOVED, "perspektif", true, name, "");
		else if (!sees(old, p) && sees(new, p))
			add(l, BEDA_ADDED, "perspektif", true, "", name);
	}
}

static void
one_result(struct list *l, const Rhk *old, const Rhk *new)
{
	for (size_t i = 0; i < sizeof rhk_texts / sizeof rhk_texts[0]; i++)
		text(l, rhk_texts[i].name, at(old, rhk_texts[i].at),
		    at(new, rhk_texts[i].at));
	choice(l, "bagian", &bagian__descriptor, (int)old->bagian,
	    (int)new->bagian);
	choice(l, "klasifikasi", &klasifikasi__descriptor,
	    (int)old->klasifikasi, (int)new->klasifikasi);
	perspectives(l, old, new);
	indicators(l, old, new);
}

static const Rhk *
result_in(Rhk *const *all, const char *id)
{
	for (; *all != NULL; all++)
		if (strcmp((*all)->id, id) == 0)
			return *all;
	return NULL;
}

static void
results(struct list *l, Rhk *const *old, Rhk *const *new)
{
	static const Rhk none = RHK__INIT;

	l->about.part = "rhk";
	for (Rhk *const *r = new; *r != NULL; r++) {
		const Rhk *was = result_in(old, (*r)->id);

		l->about.title = (*r)->teks;
		if (was != NULL) {
			one_result(l, was, *r);
			continue;
		}
		add(l, BEDA_ADDED, "teks", false, "", (*r)->teks);
		indicators(l, &none, *r);
	}
	for (Rhk *const *r = old; *r != NULL; r++)
		if (result_in(new, (*r)->id) == NULL) {
			l->about.title = (*r)->teks;
			add(l, BEDA_REMOVED, "teks", false, (*r)->teks, "");
			indicators(l, *r, &none);
		}
	l->about.title = "";
}

/* ---------------------------------------------------- behaviour and annex */

static const char *
expectation(const Skp *skp, unsigned value)
{
	for (size_t i = 0; i < skp->n_perilaku; i++)
		if (skp->perilaku[i]->nilai == value)
			return skp->perilaku[i]->ekspektasi;
	return "";
}

static const char *
block_text(struct arena *a, const Skp *skp, Skp__Blok block)
{
	const char *all = "";

	for (size_t i = 0; i < skp->n_lampiran; i++)
		if (skp->lampiran[i]->blok == block)
			all = arena_printf(a, "%s%s%s", all,
			    all[0] != '\0' ? " · " : "",
			    skp->lampiran[i]->teks);
	return all;
}

size_t
beda_plan(struct arena *arena, const Skp *old, Rhk *const *old_rhk,
    const Skp *new, Rhk *const *new_rhk, struct beda **out)
{
	static const char *const values[] = {
		"1", "2", "3", "4", "5", "6", "7",
	};
	struct list l = { .arena = arena,
	    .about = { .part = "skp", .title = "", .inner = "" } };

	choice(&l, "pendekatan", &pendekatan__descriptor, (int)old->pendekatan,
	    (int)new->pendekatan);
	results(&l, old_rhk, new_rhk);
	l.about.part = "perilaku";
	for (unsigned v = 1; v <= 7; v++)
		text(&l, values[v - 1], expectation(old, v),
		    expectation(new, v));
	l.about.part = "lampiran";
	for (unsigned b = 0; b < skp__blok__descriptor.n_values; b++)
		text(&l, skp__blok__descriptor.values[b].name,
		    block_text(arena, old, (Skp__Blok)b),
		    block_text(arena, new, (Skp__Blok)b));
	*out = l.v;
	return l.n;
}
